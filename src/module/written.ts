// Tokens → expressions of Terraform's.
import { absent, Choice, Document, elementOf, keyOf, Repeated, type Absent, type Tree } from '../hcl/node';
import { quoted } from '../hcl/quoted';
import { ensured } from '../text/ensured';
import type { Unit } from './duration-unit';
import { found, type FoundName } from './found';
import type { Sections } from './reusable';
import { onlyToken, withTokens, type Atom, type Expression } from './token';
import { wordOf } from './words';

/** How variables are written. */
export interface Ways {
  /** What each is called in the module. */
  readonly names: ReadonlyMap<string, string>;
  /** Of durations that are numbers. */
  readonly units: ReadonlyMap<string, Unit>;
}

export function written(sections: Sections, ways: Ways): Sections {
  return writtenTree(sections as Tree, ways) as Sections;
}

function writtenTree(tree: Tree | Absent, ways: Ways): Tree | Absent {
  if (typeof tree === 'string') return withTokens(tree, (expression) => template(expression, ways));
  if (typeof tree !== 'object' || tree === null) return tree;
  const inside = (one: Tree | Absent): Tree => writtenTree(one, ways) as Tree;
  if (tree instanceof Document) return new Document(inside(tree.value));
  if (tree instanceof Choice)
    return new Choice(bare(tree.condition, ways), inside(tree.then as Tree), inside(tree.otherwise as Tree));
  if (tree instanceof Repeated) {
    const key = tree.key === undefined ? undefined : String(inside(tree.key));
    return new Repeated(bare(tree.over, ways), tree.name, inside(tree.each), ...(key === undefined ? [] : [key]));
  }
  if (Array.isArray(tree)) return (tree as readonly Tree[]).map(inside);
  return Object.fromEntries(Object.entries(tree).map(([key, one]) => [key, inside(one)]));
}

/** A duration that is a number in the module is a text again with the letters of its unit. */
function template(expression: Expression, ways: Ways): string {
  const evaluated = `\${${text(expression, ways)}}`;
  const isText = expression.kind === 'value' && expression.of.scope === 'variable';
  const unit = isText ? ways.units.get(expression.of.of) : undefined;
  return unit ? `${evaluated}${unit.letters}` : evaluated;
}

/** A token alone, without braces. */
function bare(one: string, ways: Ways): string {
  return text(ensured(onlyToken(one), 'an expression'), ways);
}

function text(expression: Expression, ways: Ways): string {
  if (expression.kind === 'switch') return `var.${expression.name}`;
  const of = reference(expression.of, ways);
  switch (expression.kind) {
    case 'value':
      return of;
    case 'times':
      return times(of, factorOf(expression, ways));
    case 'not':
      return `!${of}`;
    case 'join':
      return `join(${quoted(expression.by)}, ${of})`;
    case 'given':
      return `${of} != null`;
  }
}

/** How many times the number that is written the value is. */
function factorOf(
  { of, by, over }: Extract<Expression, { kind: 'times' }>,
  { units }: Ways,
): readonly [number, number] {
  const unit = of.scope === 'milliseconds' ? ensured(units.get(of.of), 'a unit').milliseconds : 1;
  return (unit * by) % over === 0 ? [(unit * by) / over, 1] : [1, over / (unit * by)];
}

function times(of: string, [by, over]: readonly [number, number]): string {
  if (over !== 1) return `${of} / ${over}`;
  return by === 1 ? of : `${of} * ${by}`;
}

function reference({ scope, of, path }: Atom, { names }: Ways): string {
  const members = path.map((key) => `.${wordOf(key)}`).join('');
  switch (scope) {
    case 'found':
      return found[of as FoundName].expression;
    case 'element':
      return `${elementOf(of)}${members}`;
    case 'key':
      return keyOf(of);
    default:
      return `var.${ensured(names.get(of), `a variable ${of}`)}${members}`;
  }
}

/** Every text of a tree, and every expression. */
export function textsIn(tree: Tree | Absent | Sections): string[] {
  if (typeof tree === 'string') return [tree];
  if (typeof tree !== 'object' || tree === null || tree === (absent as unknown)) return [];
  return Object.values(tree as object).flatMap((one) => textsIn(one as Tree));
}
