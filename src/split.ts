// One file to the specs in it: YAML documents, or the items of a list. Each becomes a text of its own, with empty lines
// in place of all that stands before it, so that the line and column of everything in it are those in the file.
import type { Problem } from './diagnostics/diagnostic';
import { error } from './diagnostics/problem';
import type { Json } from './document/document';
import type { Range } from './document/location';
import { memberAt } from './document/own';
import { child } from './document/pointer';
import { load, mostTokens } from './load';
import { decode } from './syntax/decode';
import { locator } from './syntax/tree';
import { ensured } from './text/ensured';

/** One file as it was read, or a spec of it. */
export interface Input {
  /** Path as shown to people. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** More specs than anybody keeps in one file: each is compiled by itself. */
export const mostSpecs = 200;

export interface Split {
  readonly inputs: readonly Input[];
  /** What keeps the file from being taken apart: then there are no inputs. */
  readonly problems: readonly Problem[];
}

/** A file that cannot be taken apart is one spec: whoever loads it says what is wrong. An empty document is none. */
export function split(input: Input): Split {
  const decoded = decode(input.file, input.bytes);
  if ('problem' in decoded) return { inputs: [input], problems: [] };
  const { text } = decoded;
  const documents = documentsIn(text);
  if (documents.length > mostSpecs) return tooMany(input.file, text, documents.length);
  const some = documents.length > 1 ? documents.map((part) => padded(input.file, text, part)) : [input];
  const items = some.map(itemsOf);
  const count = items.reduce((sum, { parts }) => sum + parts.length, 0);
  if (count > mostSpecs) return tooMany(input.file, text, count);
  const inputs = items.flatMap(({ parts, whole, list }) =>
    list === undefined ? [whole] : parts.map((part) => padded(input.file, list, part)),
  );
  return { inputs, problems: [] };
}

function tooMany(file: string, text: string, count: number): Split {
  const message = `the file holds ${count.toLocaleString('en')} specs; more than ${mostSpecs} are not read`;
  const help = 'divide it into several files of one folder';
  return { inputs: [], problems: [error('FLK1009', locator(file, text)(0, 0), message, { help })] };
}

/** The name that a spec gives itself, as it is written; undefined for a text without one. */
export function nameIn({ bytes }: Pick<Input, 'bytes'>): string | undefined {
  return nameOf(load('', bytes).source?.tree);
}

/** The same of a text that is read already. */
export function nameOf(tree: Json | undefined): string | undefined {
  const name = memberAt(tree, ['metadata', 'name']);
  return typeof name === 'string' ? name : undefined;
}

/** A part of a text: offsets in UTF-16 code units, `to` is behind the last one. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/**
 * A line that begins with `---` begins a document, and one that begins with `...` ends one, whatever stands around it:
 * YAML allows neither within a text. Source: YAML 1.2.2, 9.1.2, "c-forbidden".
 */
function documentsIn(text: string): Part[] {
  // As many lines as `load` reads tokens: it says so of the whole file.
  const markers = text.split('\n', mostTokens + 1).length > mostTokens ? [] : [...text.matchAll(marker)];
  const starts = markers.map(({ 0: line, index }) => (line.startsWith('---') ? index : index + line.length));
  const ends = [...starts, text.length];
  const parts = [0, ...starts].map((from, at): Part => ({ from, to: ensured(ends[at], 'the end of a document') }));
  const begun: Part[] = [];
  let prolog: Part | undefined;
  for (const { from, to } of parts) {
    const part = { from: prolog?.from ?? from, to };
    const said = text.slice(from, to);
    // Comments and directives before a `---` belong to what it begins.
    prolog = isEmpty(said) && !said.startsWith('---') ? part : undefined;
    if (!isEmpty(said)) begun.push(part);
  }
  return begun;
}

const marker = /^(?:---(?=\s|$)|[.][.][.](?=\s|$)[^\n]*\n?)/gm;

function isEmpty(said: string): boolean {
  return said.split('\n').every(isBare);
}

/** Nothing, a comment, a directive, or the beginning or end of a document. */
function isBare(line: string): boolean {
  return /^(?:(?:---|[.]{3})(?=\s|$))?\s*(?:#[^]*)?$|^%/.test(line);
}

interface Items {
  readonly whole: Input;
  readonly parts: readonly Part[];
  /** The text of the list; of what is none, or cannot be read, the whole is one spec. */
  readonly list?: string;
}

function itemsOf(input: Input): Items {
  const one = { whole: input, parts: [{ from: 0, to: input.bytes.length }] };
  const decoded = decode(input.file, input.bytes);
  if (!('text' in decoded) || !beginsList.test(decoded.text)) return one;
  const { source, problems } = load(input.file, input.bytes);
  if (!source || !Array.isArray(source.tree) || problems.some(({ severity }) => severity === 'error')) return one;
  const { text, tree, places } = source;
  const partOf = partsBy(text);
  const parts = tree.map((_, index) => partOf(ensured(places.get(child('', index)), 'an item of a list').value.range));
  return parts.length === 0 ? one : { whole: input, parts, list: text };
}

/** Nothing else is parsed a second time. */
const beginsList = /^(?:\s|[#%][^\n]*\n)*(?:---(?:\s|#[^\n]*\n)*)?(?:\[|-\s)/;

/** With the white space behind it, which belongs to a text of several lines. */
function partsBy(text: string): (range: Range) => Part {
  const lines = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offset = ({ line, column }: Range['start']): number => ensured(lines[line - 1], 'a line') + column - 1;
  return ({ start, end }) => {
    const [space = ''] = /^\s*/.exec(text.slice(offset(end))) ?? [];
    return { from: offset(start), to: offset(end) + space.length };
  };
}

function padded(file: string, text: string, { from, to }: Part): Input {
  const before = text.slice(0, from);
  const line = before.lastIndexOf('\n') + 1;
  const lines = before.slice(0, line).replace(/[^\n]+/g, '');
  return { file, bytes: new TextEncoder().encode(`${lines}${' '.repeat(from - line)}${text.slice(from, to)}`) };
}
