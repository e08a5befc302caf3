// What stands between the braces of a block: arguments and blocks, told from each other by the provider's schema.
import { isObject, type JsonObject } from '../conform/finding';
import { own } from '../document/own';
import type { Block } from '../terraform/provider-schema';
import { blockBodies, type BlockBody, leavesOf } from './block-bodies';
import { expressionOf } from './expression';
import { aligned, indented, type Item } from './layout';
import { isNode } from './node';
import { bare, quoted } from './quoted';
import type { Scope } from './scope';
import { typeText } from './type-text';

/** What of a body is no expression. */
export interface Shape {
  /** Of the provider; of what it does not know, all objects are arguments. */
  readonly schema?: Block | undefined;
  /** Blocks that Terraform itself knows, and what is in them. */
  readonly blocks?: Readonly<Record<string, Shape>>;
  /** References that stand without quotes, alone or in lists. */
  readonly bare?: readonly string[];
  /** Expressions that may stand there without `${ }`. */
  readonly expressions?: readonly string[];
  /** A type. */
  readonly types?: readonly string[];
  /** Its arguments are literals to Terraform. */
  readonly isLiteral?: boolean;
  /** No `dynamic` makes it. */
  readonly isStatic?: boolean;
  /** Written already; stands with what stands first. */
  readonly number?: readonly Item[];
  /** What stands before everything else, and what after it. */
  readonly first?: readonly string[];
  readonly last?: readonly string[];
}

/** `kind "label" "label" { ... }` */
export function blockText(head: string, body: JsonObject, shape: Shape, scope: Scope): string {
  const text = bodyText(body, shape, scope);
  return text === '' ? `${head} {}` : `${head} {\n${indented(text)}\n}`;
}

/** Paragraphs: what goes first, arguments, each block, what goes last. */
export function bodyText(body: JsonObject, shape: Shape, scope: Scope): string {
  if (isNode(body)) throw new Error('a body that is not there in any case');
  const { first = [], last = [] } = shape;
  const names = Object.keys(body).filter((name) => body[name] !== undefined);
  const between = names.filter((name) => !first.includes(name) && !last.includes(name));
  const items = (some: readonly string[]): Item[] => argumentItems(body, some, shape, scope);
  const argumentsOf = (some: readonly string[]): string => aligned(items(some)).join('\n');
  const blocksIn = (name: string): string[] | undefined => blocksOf(name, body[name], shape, scope);
  return [
    aligned([...items(first.filter((name) => names.includes(name))), ...(shape.number ?? [])]).join('\n'),
    argumentsOf(between),
    ...between.flatMap((name) => blocksIn(name) ?? []),
    ...last.filter((name) => names.includes(name)).flatMap((name) => blocksIn(name) ?? [argumentsOf([name])]),
  ]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function argumentItems(body: JsonObject, names: readonly string[], shape: Shape, scope: Scope): Item[] {
  return names
    .filter((name) => !shapeOf(name, body[name], shape))
    .map((name): Item => ({ name, value: argumentText(name, body[name], shape, scope) }));
}

function argumentText(name: string, value: unknown, shape: Shape, scope: Scope): string {
  // To depend on what is not there does no harm, and Terraform takes no condition here.
  if (name === 'depends_on') return bareText([...new Set(leavesOf(value))]);
  if (shape.bare?.includes(name)) return bareText(value);
  if (shape.expressions?.includes(name)) return bare(value);
  if (shape.types?.includes(name)) return typeText(bare(value));
  if (shape.isLiteral && isNode(value)) throw new Error(`"${name}" is a literal`);
  return expressionOf(value, shape.isLiteral ? { ...scope, isConstant: true } : scope);
}

/** A list of references, or one of them; `all` is one as well. */
function bareText(value: unknown): string {
  if (!Array.isArray(value)) return bare(value);
  const items = value.map(bare);
  const line = `[${items.join(', ')}]`;
  return line.length <= 80 ? line : `[\n${items.map((item) => `  ${item},\n`).join('')}]`;
}

function blocksOf(name: string, value: unknown, shape: Shape, scope: Scope): string[] | undefined {
  const inside = shapeOf(name, value, shape);
  if (!inside) return undefined;
  if (inside.isStatic && isNode(value)) throw new Error(`"${name}" is there in any case or in none`);
  return blockBodies(value, scope).map((one) => oneBlock(name, one, inside));
}

/** A block that is always there once is written as such; else it is one for each of what there is. */
function oneBlock(name: string, { loop, body, scope }: BlockBody, shape: Shape): string {
  const text = (head: string): string => blockText(head, body as JsonObject, shape, scope);
  if (!loop) return text(name);
  const items = [{ name: 'for_each', value: loop.over }];
  const iterator = loop.name === undefined || loop.name === name ? [] : [{ name: 'iterator', value: loop.name }];
  const paragraphs = `${aligned([...items, ...iterator]).join('\n')}\n\n${text('content')}`;
  return `dynamic ${quoted(name)} {\n${indented(paragraphs)}\n}`;
}

/** Of a block; undefined of an argument. Blocks that are newer than the schema have nothing but arguments in them. */
function shapeOf(name: string, value: unknown, { schema, blocks, first = [] }: Shape): Shape | undefined {
  if (first.includes(name)) return undefined;
  const known = blocks && own(blocks, name);
  if (known) return known;
  if (!schema || own(schema.attributes, name)) return undefined;
  const nested = own(schema.block_types, name);
  if (nested) return { schema: nested.block };
  const bodies = leavesOf(value);
  return bodies.length > 0 && bodies.every(isObject) ? { schema: {} } : undefined;
}
