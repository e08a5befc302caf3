// What stands between the braces of a block: arguments and blocks, told from each other by the provider's schema.
import { isObject, type JsonObject } from '../conform/finding';
import { own } from '../document/own';
import type { Block } from '../terraform/provider-schema';
import { bare, expressionOf } from './expression';
import { aligned, indented, type Item } from './layout';

/** What of a body is no expression. */
export interface Shape {
  /** Of the provider; of what it does not know, all objects are arguments. */
  readonly schema?: Block | undefined;
  /** Blocks that Terraform itself knows, and what is in them. */
  readonly blocks?: Readonly<Record<string, Shape>>;
  /** References that stand without quotes, alone or in lists. */
  readonly bare?: readonly string[];
  /** What stands before everything else, and what after it. */
  readonly first?: readonly string[];
  readonly last?: readonly string[];
}

/** `kind "label" "label" { ... }` */
export function blockText(head: string, body: JsonObject, shape: Shape): string {
  const text = bodyText(body, shape);
  return text === '' ? `${head} {}` : `${head} {\n${indented(text)}\n}`;
}

/** Paragraphs: what goes first, arguments, each block, what goes last. */
export function bodyText(body: JsonObject, shape: Shape): string {
  const { first = [], last = [] } = shape;
  const names = Object.keys(body).filter((name) => body[name] !== undefined);
  const between = names.filter((name) => !first.includes(name) && !last.includes(name));
  const blocks = between.flatMap((name) => blocksOf(name, body[name], shape) ?? []);
  const ending = last.filter((name) => names.includes(name));
  return [
    argumentsText(
      body,
      first.filter((name) => names.includes(name)),
      shape,
    ),
    argumentsText(body, between, shape),
    ...blocks,
    ...ending.flatMap((name) => blocksOf(name, body[name], shape) ?? [argumentsText(body, [name], shape)]),
  ]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function argumentsText(body: JsonObject, names: readonly string[], shape: Shape): string {
  const items = names.flatMap((name): Item[] => {
    if (shapeOf(name, body[name], shape)) return [];
    const isBare = shape.bare?.includes(name) === true;
    return [{ name, value: isBare ? bareText(body[name]) : expressionOf(body[name]) }];
  });
  return aligned(items).join('\n');
}

/** A list of references, or one of them; `all` is one as well. */
function bareText(value: unknown): string {
  if (!Array.isArray(value)) return bare(value);
  const items = value.map(bare);
  const line = `[${items.join(', ')}]`;
  return line.length <= 80 ? line : `[\n${items.map((item) => `  ${item},\n`).join('')}]`;
}

function blocksOf(name: string, value: unknown, shape: Shape): string[] | undefined {
  const inside = shapeOf(name, value, shape);
  if (!inside) return undefined;
  const bodies: readonly unknown[] = Array.isArray(value) ? value : value === null ? [] : [value];
  return bodies.map((body) => blockText(name, body as JsonObject, inside));
}

/** Of a block; undefined of an argument. Blocks that are newer than the schema have nothing but arguments in them. */
function shapeOf(name: string, value: unknown, { schema, blocks, first = [] }: Shape): Shape | undefined {
  if (first.includes(name)) return undefined;
  const known = blocks && own(blocks, name);
  if (known) return known;
  if (!schema || own(schema.attributes, name)) return undefined;
  const nested = own(schema.block_types, name);
  if (nested) return { schema: nested.block };
  const bodies: readonly unknown[] = Array.isArray(value) ? value : [value];
  return bodies.length > 0 && bodies.every(isObject) ? { schema: {} } : undefined;
}
