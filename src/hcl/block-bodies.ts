// What of a body becomes blocks: each of them always there, there under a condition, or repeated.
import { type Branch, branchesOf, conjunction, eitherText, type Guard } from './guards';
import { Choice, keyOf, Repeated } from './node';
import { expressionInScope, guardsInScope, holding, naming, type Scope } from './scope';

export interface BlockBody {
  readonly body: unknown;
  readonly scope: Scope;
  /** Absent of what is always there, once. */
  readonly loop?: {
    /** An expression: `var.topics`. */
    readonly over: string;
    /** What an element is called; absent where nothing is taken of it. */
    readonly name?: string;
  };
}

/** In their order. */
export function blockBodies(value: unknown, scope: Scope): BlockBody[] {
  return bodiesIn(value, scope.holds).flatMap(({ guards, tree }): BlockBody[] => {
    if (tree instanceof Repeated) return loopsOf(tree, guards, scope);
    const within = holding(scope, guards);
    return [
      {
        body: tree,
        scope: within,
        ...(guards.length > 0 && { loop: { over: eitherText(guardsInScope(guards, scope), '[1]', '[]') } }),
      },
    ];
  });
}

/** A block that is null is none. */
function bodiesIn(value: unknown, known: readonly Guard[]): Branch[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => bodiesIn(one, known));
  return branchesOf(value, known).flatMap(({ guards, tree }): Branch[] => {
    if (tree === null) return [];
    if (!Array.isArray(tree)) return [{ guards, tree }];
    return bodiesIn(tree, [...known, ...guards]).map((one) => ({ guards: [...guards, ...one.guards], tree: one.tree }));
  });
}

/** A loop for each kind of block that an element may make. */
function loopsOf({ over, name, each }: Repeated, guards: readonly Guard[], scope: Scope): BlockBody[] {
  const all = expressionInScope(over, scope);
  return branchesOf(each, scope.holds).map(({ guards: own, tree }) => {
    const filter = [...guards, ...own];
    const within = holding(naming(scope, name, { element: `${name}.value`, key: `${name}.key` }), filter);
    const isKeyed = JSON.stringify(tree).includes(keyOf(name));
    return { body: tree, scope: within, loop: { name, over: filtered(all, name, isKeyed, filter, scope) } };
  });
}

/** Whether it is a list or a map is not known: where the key is asked for, it is a map. */
function filtered(all: string, name: string, isKeyed: boolean, guards: readonly Guard[], scope: Scope): string {
  if (guards.length === 0) return all;
  const inside = naming(scope, name, { element: name, key: 'key' });
  const condition = conjunction(guardsInScope(guards, inside));
  const asksKey = isKeyed || JSON.stringify(guards).includes(keyOf(name));
  return asksKey
    ? `{ for key, ${name} in ${all} : key => ${name} if ${condition} }`
    : `[for ${name} in ${all} : ${name} if ${condition}]`;
}

/** What a value comes to in any case: what tells blocks from arguments where no schema does. */
export function leavesOf(value: unknown): unknown[] {
  if (value instanceof Choice) return [...leavesOf(value.then), ...leavesOf(value.otherwise)];
  if (value instanceof Repeated) return leavesOf(value.each);
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  return typeof value === 'symbol' ? [] : [value];
}
