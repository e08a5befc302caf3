// The syntax tree of a TypeScript file, by the parser that the formatter brings along: TypeScript 7 has no API yet.
import { parsers } from 'prettier/plugins/typescript';

/** A node of ESTree: what it is, where it stands, and whatever it has inside. */
export interface Node {
  readonly type: string;
  readonly loc: { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
  readonly [key: string]: unknown;
}

export interface Visited {
  readonly node: Node;
  readonly parent: Node | undefined;
}

/** Every node, from the outside in. */
export function nodesOf(path: string, text: string): Visited[] {
  const parse = parsers.typescript.parse as (text: string, options: { filepath: string }) => unknown;
  const found: Visited[] = [];
  const visit = (value: unknown, parent: Node | undefined): void => {
    if (Array.isArray(value)) return value.forEach((each) => visit(each, parent));
    if (!isNode(value)) return;
    found.push({ node: value, parent });
    for (const [key, inner] of Object.entries(value)) if (!notInside.includes(key)) visit(inner, value);
  };
  visit(parse(text, { filepath: path }), undefined);
  return found;
}

/** Where a node stands, and lists beside the tree. */
const notInside: readonly string[] = ['loc', 'range', 'tokens', 'comments', 'parent'];

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

/** The name of an identifier, and the value of a literal. */
export function wordOf(value: unknown): unknown {
  if (!isNode(value)) return undefined;
  return value.type === 'Identifier' ? value['name'] : value['value'];
}

/** `''`, `""` and a template of nothing. */
export function isEmptyText(value: unknown): boolean {
  return textOf(value) === '';
}

/** What a literal, or a template without values, says. */
export function textOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  const [only, ...more] = (value['quasis'] ?? []) as { value: { cooked: string } }[];
  const text = value.type === 'TemplateLiteral' ? (more.length === 0 ? only?.value.cooked : undefined) : value['value'];
  return typeof text === 'string' ? text : undefined;
}
