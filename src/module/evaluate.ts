// What is learned, under certain values: what Terraform would make of it.
import type { Json, JsonObject } from '../document/document';
import { absent, Choice, Document, Repeated, type Absent, type Tree } from '../hcl/node';
import { literal, renderData } from '../terraform/literal';
import { ensured } from '../text/ensured';
import { entriesOf, isMany, withElement } from './sample';
import { idOf, onlyToken, withTokens, type Expression, type Values } from './token';

/** Undefined where a value is not said that it needs. */
export function valueIn(expression: Expression, values: Values): Json | undefined {
  if (expression.kind === 'switch') return values.get(switchId(expression.name));
  const value = values.get(idOf(expression.of));
  switch (expression.kind) {
    case 'value':
      return value;
    case 'times':
      return typeof value === 'number' ? (value * expression.by) / expression.over : undefined;
    case 'not':
      return typeof value === 'boolean' ? !value : undefined;
    case 'join':
      return Array.isArray(value) ? value.map(String).join(expression.by) : undefined;
    case 'given':
      return value !== undefined && value !== null;
  }
}

/** Where a switch stands among values. */
export const switchId = (name: string): string => JSON.stringify(['switch', name]);

/** A text with what its tokens are under these values; undefined where one has no value. */
export function expressed(text: string, values: Values): Tree | undefined {
  const alone = onlyToken(text);
  if (alone) {
    const value = valueIn(alone, values);
    return value === undefined ? undefined : renderData(value);
  }
  let isWhole = true;
  const written = withTokens(text, (expression) => {
    const value = valueIn(expression, values);
    isWhole &&= value !== undefined && !isMany(value);
    return literal(String(value));
  });
  return isWhole ? written : undefined;
}

/** A tree without nodes but documents. */
export function evaluate(tree: Tree | Absent, values: Values): Tree | Absent {
  if (typeof tree === 'string') return ensured(expressed(tree, values), `a value of ${tree}`);
  if (typeof tree !== 'object' || tree === null) return tree;
  if (tree instanceof Document) return new Document(evaluate(tree.value, values) as Tree);
  if (tree instanceof Choice) return evaluate(holds(tree.condition, values) ? tree.then : tree.otherwise, values);
  if (tree instanceof Repeated) throw new Error('what is repeated stands in a list or an object');
  return Array.isArray(tree)
    ? (tree as readonly Tree[]).flatMap((one) => elements(one, values))
    : Object.fromEntries(Object.entries(tree).flatMap(([key, one]) => members(key, one, values)));
}

function holds(condition: string, values: Values): boolean {
  return expressed(condition, values) === true;
}

function elements(one: Tree, values: Values): Tree[] {
  if (one instanceof Repeated) return repeated(one, values).map(({ node }) => node);
  const value = evaluate(one, values);
  return value === absent ? [] : [value];
}

function members(key: string, one: Tree, values: Values): [string, Tree][] {
  if (one instanceof Repeated) return repeated(one, values).map(({ key: own, node }) => [ensured(own, 'a key'), node]);
  const value = evaluate(one, values);
  return value === absent ? [] : [[key, value]];
}

function repeated(
  { over, name, each, key }: Repeated,
  values: Values,
): { readonly key?: string; readonly node: Tree }[] {
  const all = valueIn(ensured(onlyToken(over), 'what is repeated over a value'), values);
  if (!isMany(all)) throw new Error(`${over} is no list and no map`);
  return entriesOf(all as readonly Json[] | JsonObject).map((entry) => {
    const own = withElement(values, name, entry);
    const node = evaluate(each, own) as Tree;
    return key === undefined ? { node } : { key: String(expressed(key, own)), node };
  });
}
