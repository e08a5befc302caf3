// Reads Terraform's template strings, as far as finding what they refer to: `arn:${aws_kms_key.main.arn}` and so on.
import { ensured } from '../text/ensured';

/** One step into a value: `.name`, or `[0]`, `[*]`, `["key"]` with the text between the brackets as it is written. */
export type Step = { readonly name: string } | { readonly index: string };

/** A reference such as `aws_kinesis_stream.orders.arn`: its first word and the steps that follow. */
export interface Traversal {
  readonly text: string;
  readonly root: string;
  readonly steps: readonly Step[];
  /** Where it begins, by index in the text that was read. */
  readonly from: number;
}

export interface Template {
  /** Whether Terraform evaluates any part of the text. `$${` and `%%{` are literal. */
  readonly isEvaluated: boolean;
  readonly traversals: readonly Traversal[];
  /** Where its `${...}` and `%{...}` stand, those within others left out. */
  readonly evaluated: readonly Evaluated[];
  /** Why Terraform could not parse the text. Only faults of nesting and quoting are looked for. */
  readonly fault?: string;
}

/** From the opening up to the closing brace, by index in the text. */
export interface Evaluated {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** Finds the references in a string of a Terraform JSON configuration. */
export function readTemplate(text: string): Template {
  if (!text.includes('${') && !text.includes('%{')) return literal;
  const reader: Reader = { text, at: 0, isEvaluated: false, traversals: [], evaluated: [], bound: new Set() };
  readText(reader, false);
  const { isEvaluated, traversals, evaluated, fault } = reader;
  return { isEvaluated, traversals, evaluated, ...(fault === undefined ? {} : { fault }) };
}

/** Reads a bare reference, as `depends_on` and `ignore_changes` hold them, with or without `${ }`. */
export function readTraversal(text: string): Traversal | undefined {
  const { traversals, fault } = readTemplate(text.startsWith('${') ? text : `\${${text}}`);
  return traversals.length === 1 && fault === undefined ? traversals[0] : undefined;
}

const literal: Template = { isEvaluated: false, traversals: [], evaluated: [] };

interface Reader {
  readonly text: string;
  at: number;
  isEvaluated: boolean;
  readonly traversals: Traversal[];
  readonly evaluated: Evaluated[];
  /** Names that `for` binds; they refer to nothing outside. */
  readonly bound: Set<string>;
  fault?: string;
}

/** Reads literal text with interpolations: to the end, or to the closing quote of a string inside an expression. */
function readText(reader: Reader, quoted: boolean): void {
  const { text } = reader;
  while (reader.fault === undefined) {
    if (reader.at >= text.length) {
      if (quoted) reader.fault = 'has a string without its closing quote';
      return;
    }
    const here = text[reader.at];
    if (quoted && here === '"') return void (reader.at += 1);
    if (quoted && here === '\\') reader.at += 2;
    else if (text.startsWith('$${', reader.at) || text.startsWith('%%{', reader.at)) reader.at += 3;
    else if (text.startsWith('${', reader.at) || text.startsWith('%{', reader.at)) {
      const from = reader.at;
      reader.at += 2;
      reader.isEvaluated = true;
      readExpression(reader);
      if (!quoted) reader.evaluated.push({ from, to: reader.at });
    } else reader.at += 1;
  }
}

const number = /\d[\d.]*(?:[eE][+-]?\d+)?/y;
const part = /\s*\.\s*(?:(?<name>[A-Za-z_][\w-]*)|(?<old>\d+|\*))|\[\s*(?<index>\d+|\*|"[^"\\$%]*")\s*\]/y;
const word = /[A-Za-z_][\w-]*/y;
const keywords = new Set(['true', 'false', 'null', 'in', 'if', 'else', 'endif', 'endfor']);

/** Reads an expression up to and including its closing brace. */
function readExpression(reader: Reader): void {
  let depth = 0;
  while (reader.fault === undefined) {
    const here = reader.text[reader.at];
    if (here === undefined) return void (reader.fault = 'has "${" or "%{" without its closing brace');
    if (here === '}' && depth === 0) return void (reader.at += 1);
    if (here === '\\') return void (reader.fault = 'has a backslash in an expression');
    if (here === '"') {
      reader.at += 1;
      readText(reader, true);
    } else if (take(reader, number) === undefined && !readReference(reader)) {
      depth += here === '{' ? 1 : here === '}' ? -1 : 0;
      reader.at += 1;
    }
  }
}

function readReference(reader: Reader): boolean {
  const start = reader.at;
  const continued = reader.text[start - 1] === '.'; // What follows an index that we could not read, as in `a[b].c`.
  const root = take(reader, word)?.[0];
  if (root === undefined) return false;
  if (root === 'for') bind(reader);
  const steps: Step[] = [];
  for (let match = take(reader, part); match !== undefined; match = take(reader, part)) {
    const { name, old, index } = match.groups ?? {};
    steps.push(name === undefined ? { index: ensured(old ?? index, 'a step without name and index') } : { name });
  }
  if (root !== 'for' && !continued && !isWordOfSyntax(reader, root, steps)) {
    reader.traversals.push({ text: reader.text.slice(start, reader.at), root, steps, from: start });
  }
  return true;
}

/** Keywords, functions, keys of objects and what `for` binds: words that refer to nothing in the configuration. */
function isWordOfSyntax(reader: Reader, root: string, steps: readonly Step[]): boolean {
  if (reader.bound.has(root)) return true;
  return (
    steps.length === 0 &&
    (keywords.has(root) || /^\s*(?:\(|::|=[^=]|:)/.test(reader.text.slice(reader.at, reader.at + 9)))
  );
}

function bind(reader: Reader): void {
  const names = take(reader, /\s+(?<first>[A-Za-z_][\w-]*)(?:\s*,\s*(?<second>[A-Za-z_][\w-]*))?/y)?.groups;
  for (const name of [names?.['first'], names?.['second']]) if (name !== undefined) reader.bound.add(name);
}

function take(reader: Reader, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.text) ?? undefined;
  if (match !== undefined) reader.at += match[0].length;
  return match;
}
