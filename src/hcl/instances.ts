// How many there are of a resource: `count` under a condition, `for_each` where it is repeated.
import { isObject, type JsonObject } from '../conform/finding';
import { membersOf } from './either-members';
import { expressionOf } from './expression';
import { branchesOf, conjunction, eitherText, type Guard } from './guards';
import { type Item, loopText } from './layout';
import { absent, isNode, Repeated } from './node';
import { expressionInScope, guardsInScope, holding, naming, type Scope } from './scope';

export interface Instances {
  /** `count` or `for_each`, where there may be another number than one. */
  readonly number: readonly Item[];
  readonly body: JsonObject;
  /** What is known in the body. */
  readonly scope: Scope;
}

/** Of one that is there or not, or of one that is repeated; the impossible throws. */
export function instancesOf(tree: unknown, scope: Scope): Instances {
  const { guards, tree: one } = onlyOf(tree);
  if (one instanceof Repeated) return repeated(one, guards, scope);
  const body = bodyOf(one);
  if (guards.length === 0) return { number: [], body, scope };
  const count = eitherText(guardsInScope(guards, scope), '1', '0');
  return { number: [{ name: 'count', value: count }], body, scope: holding(scope, guards) };
}

function repeated({ over, name, each, key }: Repeated, guards: readonly Guard[], scope: Scope): Instances {
  const { guards: own, tree } = onlyOf(each);
  const filter = [...guards, ...own];
  const within = naming(scope, name, { element: 'each.value', key: 'each.key' });
  const all = expressionInScope(over, scope);
  const inside = naming(scope, name, { element: name, key: 'key' });
  const condition = conjunction(guardsInScope(filter, inside));
  // Without a key of its own it is a map or a set, whose keys are its elements.
  const [head, member] =
    key === undefined
      ? [`for key, ${name} in ${all}`, `key => ${name}`]
      : [`for ${name} in ${all}`, `${expressionOf(key, inside)} => ${name}`];
  const isWhole = key === undefined && filter.length === 0;
  const value = isWhole ? all : loopText('{}', head, member, condition);
  return { number: [{ name: 'for_each', value }], body: bodyOf(tree), scope: holding(within, filter) };
}

/** Address → what must hold that there is one, of all that are not there in any case. */
export function countedIn(configuration: JsonObject): ReadonlyMap<string, readonly Guard[]> {
  const counted = new Map<string, readonly Guard[]>();
  for (const section of ['resource', 'data'] as const)
    for (const [type, all] of Object.entries(membersOf(configuration[section] ?? absent)))
      for (const [name, tree] of Object.entries(membersOf(all))) {
        if (!isNode(tree)) continue;
        const { guards, tree: one } = onlyOf(tree);
        const address = `${section === 'data' ? 'data.' : ''}${type}.${name}`;
        if (!(one instanceof Repeated)) counted.set(address, guards);
      }
  return counted;
}

function onlyOf(tree: unknown): { readonly guards: readonly Guard[]; readonly tree: unknown } {
  const [only, ...others] = branchesOf(tree, []);
  if (only === undefined || others.length > 0) throw new Error('a resource that is one of several');
  return only;
}

function bodyOf(tree: unknown): JsonObject {
  if (!isObject(tree) || isNode(tree)) throw new Error('a resource without a body');
  return tree;
}
