// The text of a file as a code frame may show it: with stars for every secret, as many as it has characters, so that
// columns stay. The tree of the file says where secrets stand; of a file without a tree nothing is shown when it seems
// to hold one, for nobody can say where it ends.
import type { Diagnostic, Problem } from '../diagnostics/diagnostic';
import { valueAt, type Json, type Source } from '../document/document';
import type { Range } from '../document/location';
import type { Pointer } from '../document/pointer';
import { textsIn } from '../document/texts';
import { groupBy } from '../text/group-by';
import type { Loaded } from '../load';
import type { Concealment } from './conceal';
import { beginning, replacer, secretFind } from './replacer';
import { mayHoldSecret } from './suspicion';

/** The text of a file, safe to show. */
export function blotted(
  { text = '', source, leftOut = [] }: Loaded,
  problems: readonly Problem[],
  hidden: Concealment,
): string {
  if (!source) return mayHoldSecret(text) ? text.replace(/\S/g, '*') : text;
  const told = problems.flatMap(({ concealed, pointer }) => (concealed && pointer !== undefined ? [pointer] : []));
  const lines = text.split('\n');
  const inTree = placesOf(source, lines, told, hidden);
  const outside = leftOut.map(({ range }) => range).filter((range) => mayHoldSecret(textAt(lines, range)));
  const starredLines = withStars(lines, [...inTree, ...outside.flatMap(byLine), ...comments(source, lines)]);
  return anywhere(hidden.secretTexts())(starredLines);
}

/** A part of one line: all numbers count from 0, `to` is behind the last column. */
interface Part {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

type Lines = readonly string[];

/** Secrets, and the same text wherever else it stands: behind an anchor, or where a placeholder takes it from. */
function placesOf({ tree, places }: Source, lines: Lines, told: readonly Pointer[], hidden: Concealment): Part[] {
  const secrets = hidden.secretTexts();
  const same = textsIn(tree, '').filter(({ text }) => text.length >= beginning && secrets.has(text));
  const found = new Set([...told, ...[...hidden.secretsIn(tree), ...same].map(({ pointer }) => pointer)]);
  // What aliases copy stands in one place.
  const ranges = new Map<string, Range>();
  for (const pointer of found) {
    const place = places.get(pointer);
    if (!place) continue;
    const range = rangeOf(place.value.range, place.key?.range, isEmpty(valueAt(tree, pointer)), lines);
    if (range) ranges.set(JSON.stringify(range), range);
  }
  return [...ranges.values()].flatMap(byLine);
}

/** From the beginning of a range to the end of its last line. */
function textAt(lines: Lines, { start, end }: Range): string {
  const part = lines.slice(start.line - 1, end.line);
  return part.join('\n').slice(start.column - 1);
}

/** The same texts in comments, keys, numbers and longer texts. */
function anywhere(secrets: ReadonlySet<string>): (text: string) => string {
  const single = [...secrets].filter((text) => !/[\r\n]/.test(text));
  return replacer(single.map((text) => secretFind(text, '*'.repeat(text.length))));
}

/** A value with the tag or anchor before it; nothing at all is what stands behind the colon, such as a tag alone. */
function rangeOf(value: Range, key: Range | undefined, empty: boolean, lines: Lines): Range | undefined {
  const isSaid = value.start.line !== value.end.line || value.start.column !== value.end.column;
  if (empty && isSaid && /^(null|~|""|'')/i.test(String(lines[value.start.line - 1]).slice(value.start.column - 1))) {
    return undefined;
  }
  const line = key && lines[key.end.line - 1];
  if (key === undefined || line === undefined) return value;
  const [colon] = /^["']?\s*:\s*/.exec(line.slice(key.end.column - 1)) ?? [];
  if (colon === undefined) return value;
  const start = { line: key.end.line, column: key.end.column + colon.length };
  const isBefore = start.line < value.start.line || start.column < value.start.column;
  if (!empty || isSaid) return { start: isBefore ? start : value.start, end: value.end };
  // Nothing but a tag, perhaps: up to the next member of a flow, or the end of the line.
  const length = line
    .slice(start.column - 1)
    .trimEnd()
    .search(/[,}\]]|$/);
  return { start, end: { line: start.line, column: start.column + length } };
}

function isEmpty(value: Json | undefined): boolean {
  return value === null || value === '';
}

/** A range as its part of each line. */
function byLine({ start, end }: Range): Part[] {
  const lines = Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index);
  return lines.map((line) => ({
    line: line - 1,
    from: line === start.line ? start.column - 1 : 0,
    to: line === end.line ? end.column - 1 : Infinity,
  }));
}

/** Comments that seem to hold a secret: what stands behind a `#` outside of all keys and values. */
function comments({ tree, places }: Source, lines: Lines): Part[] {
  if (!lines.some((line) => line.includes('#'))) return [];
  const said: Range[] = [];
  for (const [pointer, { key, value }] of places) {
    if (key) said.push(key.range);
    if (typeof valueAt(tree, pointer) !== 'object') said.push(value.range);
  }
  const bare = withStars(lines, said.flatMap(byLine)).split('\n');
  return bare.flatMap((line, index): Part[] => {
    const from = line.search(/(?<=^|\s)#/);
    return from >= 0 && mayHoldSecret(line.slice(from + 1)) ? [{ line: index, from: from + 1, to: line.length }] : [];
  });
}

function withStars(lines: Lines, hidden: readonly Part[]): string {
  const parts = groupBy(hidden, ({ line }) => line);
  return lines.map((line, index) => starred(line, parts.get(index) ?? [])).join('\n');
}

function starred(line: string, hidden: readonly Part[]): string {
  const sorted = [...hidden].sort((a, b) => a.from - b.from);
  let shown = '';
  for (const { from, to } of sorted) {
    const start = Math.max(from, shown.length);
    const end = Math.min(to, line.replace(/\r$/, '').length);
    if (end > start) shown += line.slice(shown.length, start) + '*'.repeat(end - start);
  }
  return shown + line.slice(shown.length);
}

type Hide = (said: string) => string;

/** What hides, in a diagnostic, the words that are starred in the line that it marks. `shown` are the blotted files. */
export function starredIn(
  files: readonly Loaded[],
  shown: readonly { readonly text: string }[],
): (one: Diagnostic) => Hide {
  const known = new Map<string, (line: number) => Hide>();
  return ({ location }) => {
    const index = files.findIndex(({ file }) => file === location?.file);
    const [file, safe] = [files[index], shown[index]];
    if (location === undefined || file?.text === undefined || safe === undefined) return (said) => said;
    const words = known.get(file.file) ?? starredWords(file.text, safe.text);
    known.set(file.file, words);
    return words(location.range.start.line);
  };
}

/** Prepared once for each line that is asked for. */
function starredWords(text: string, shown: string): (line: number) => Hide {
  const [lines, starredLines] = [text.split('\n'), shown.split('\n')];
  const known = new Map<number, Hide>();
  return (number) => {
    const made = known.get(number) ?? replacer(hiddenWords(lines[number - 1], starredLines[number - 1]));
    known.set(number, made);
    return made;
  };
}

function hiddenWords(line: string | undefined, shown: string | undefined): { text: string; shown: string }[] {
  if (line === undefined || shown === undefined || line === shown) return [];
  const words = [...shown.matchAll(/[*]+/g)].map(({ 0: stars, index }) => line.slice(index, index + stars.length));
  // What a word is in many messages stays: it tells nothing of a passphrase.
  const inner = words
    .flatMap((word) => word.replace(/\$\{[^}]*\}/g, ' ').split(/[\s"',:{}[\]]+/))
    .filter((word) => !/^[A-Za-z]{1,12}$/.test(word));
  return [...new Set([...words, ...inner])].map((word) => ({ text: word.trim(), shown: '***' }));
}
