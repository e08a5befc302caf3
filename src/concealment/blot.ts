// The text of a file as a code frame may show it: with stars for every secret, as many as it has characters, so that
// columns stay. The tree of the file says where secrets stand; a file without a tree is read line by line.
import type { Concealment } from './conceal';
import type { Problem } from '../diagnostics/diagnostic';
import type { Range } from '../document/location';
import type { Json, Source } from '../document/document';
import type { Loaded } from '../load';
import { child, type Pointer } from '../document/pointer';
import { secretLines, type SecretPart } from './secret-lines';
import { secretPlaces } from './secret-places';

/** The text of a file, safe to show. */
export function blotted({ text = '', source }: Loaded, problems: readonly Problem[], { secrets }: Concealment): string {
  const told = problems.flatMap(({ concealed, pointer }) => (concealed && pointer !== undefined ? [pointer] : []));
  const inTree = source ? placesOf(source, new Set(told), new Set(secrets().map((one) => one.text))) : [];
  return withStars(text, [...inTree, ...secretLines(text)]);
}

/** Secrets, and the same text wherever else it stands: behind an anchor, or where a placeholder takes it from. */
function placesOf({ tree, places }: Source, told: ReadonlySet<Pointer>, secrets: ReadonlySet<string>): SecretPart[] {
  const found = new Set([...told, ...secretPlaces(tree).map(({ pointer }) => pointer)]);
  eachText(tree, '', (text, pointer) => {
    if (text.length >= shortest && secrets.has(text)) found.add(pointer);
  });
  // What aliases copy stands in one place.
  const ranges = new Map<string, Range>();
  for (const pointer of found) {
    const range = places.get(pointer)?.value.range;
    if (range) ranges.set(JSON.stringify(range), range);
  }
  return [...ranges.values()].flatMap(({ start, end }): SecretPart[] => {
    const lines = Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index);
    return lines.map((line) => ({
      line: line - 1,
      from: line === start.line ? start.column - 1 : 0,
      to: line === end.line ? end.column - 1 : Infinity,
    }));
  });
}

/** A text that is shorter may well stand elsewhere by chance. */
const shortest = 4;

function eachText(value: Json, pointer: Pointer, see: (text: string, pointer: Pointer) => void): void {
  if (typeof value === 'string') see(value, pointer);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) eachText(member as Json, child(pointer, key), see);
  }
}

function withStars(text: string, hidden: readonly SecretPart[]): string {
  if (hidden.length === 0) return text;
  const lines = text.split('\n');
  const byLine = new Map<number, SecretPart[]>();
  for (const one of hidden) {
    const known = byLine.get(one.line);
    if (known) known.push(one);
    else byLine.set(one.line, [one]);
  }
  for (const [index, inLine] of byLine) {
    const line = lines[index];
    if (line !== undefined) lines[index] = starred(line, inLine);
  }
  return lines.join('\n');
}

function starred(line: string, hidden: readonly SecretPart[]): string {
  const sorted = [...hidden].sort((a, b) => a.from - b.from);
  let shown = '';
  for (const { from, to } of sorted) {
    const start = Math.max(from, shown.length);
    const end = Math.min(to, line.length);
    if (end > start) shown += line.slice(shown.length, start) + '*'.repeat(end - start);
  }
  return shown + line.slice(shown.length);
}
