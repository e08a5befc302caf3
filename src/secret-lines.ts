// Secrets in a text that may be no YAML at all: line by line, by the names before them. Only for code frames, so it
// rather hides a line too many; what a valid spec holds is judged by `secret-places.ts`.
import { holdsSecret, namesSecret } from './secret-text';

/** A part of one line: all numbers count from 0, `to` is behind the last column. */
export interface Hidden {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

export function secretLines(text: string): Hidden[] {
  const lines = text.split('\n');
  const assigned = lines.map((line) => [...assignments(line)]);
  const elsewhere = referred(assigned.flat());
  return lines.flatMap((line, index): Hidden[] => {
    const hidden = (assigned[index] ?? []).filter(({ name, value }) => isSecret(name, value, elsewhere.names));
    const block = hidden.some(({ value }) => goesOn(value)) ? below(lines, index) : [];
    const values = hidden.map(({ from, to }) => ({ line: index, from, to }));
    const rest = values.reduceRight((shown, { from, to }) => `${shown.slice(0, from)}true${shown.slice(to)}`, line);
    const whole = holdsSecret(rest) ? [{ line: index, from: 0, to: line.length }] : [];
    return [...values, ...block, ...whole, ...behindAnchors(line, index, elsewhere.anchors), ...keyBlock(lines, index)];
  });
}

interface Assignment {
  readonly name: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** `password: x`, `"password": "x"`, `{ password: x }`, `password=x`. The look-behind keeps the search linear. */
const assignment = /(?<![\w.:-])([\w.-]+)(?:["'][ \t]*:|[ \t]*(?::(?=\s|$)|=))[ \t]*/g;
const quoted = /"(?:[^"\\]|\\.)*"?|'(?:[^']|'')*'?/y;

function* assignments(line: string): Generator<Assignment> {
  for (const match of line.matchAll(assignment)) {
    const [{ length }, name] = match;
    if (name === undefined) throw new Error('an assignment has a name');
    const from = match.index + length;
    quoted.lastIndex = from;
    const inFlow = /[{[]/.test(line.slice(0, match.index));
    const value = quoted.exec(line)?.[0] ?? /^[^,}\]]*/.exec(inFlow ? line.slice(from) : '')?.[0];
    const to =
      value === undefined || !(inFlow || /^["']/.test(value)) ? line.trimEnd().length : from + value.trimEnd().length;
    yield { name, value: line.slice(from, to), from, to };
  }
}

/** Where secrets come from that are named elsewhere: `password: *anchor`, `password: ${spec.properties.G.name}`. */
function referred(all: readonly Assignment[]): {
  readonly anchors: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
} {
  const secret = all.filter(({ name }) => namesSecret(name, ''));
  const first = (of: RegExp): Set<string> => new Set(secret.flatMap(({ value }) => of.exec(value)?.[1] ?? []));
  return { anchors: first(/^\*([\w.-]+)/), names: first(/\$\{(?:metadata|aws|spec)[.](?:[\w-]+[.])*([\w-]+)\}/) };
}

function isSecret(name: string, value: string, names: ReadonlySet<string>): boolean {
  // What a map or list in flow style holds is judged by its own names.
  if (!/^[{[]/.test(value) && holdsSecret(value)) return true;
  const bare = value.replace(/^["']|["']$/g, '');
  return namesSecret(name, bare) || (names.has(name) && namesSecret('password', bare));
}

/** A block scalar, a value on the next line, or a quote that is not closed. */
function goesOn(value: string): boolean {
  return /^([|>][-+0-9]*)?([ \t]+#.*)?$/.test(value) || /^"(?:[^"\\]|\\.)*$|^'(?:[^']|'')*$/.test(value);
}

/** A key and its colon. */
const startsMember = /^\s*(- )?["']?[\w.-]+["']?\s*:(\s|$)/;

/** The lines below that are indented further: those of the value. Keys of a map are judged by their own names. */
function below(lines: readonly string[], index: number): Hidden[] {
  const indentation = (line: string): number => line.search(/\S|$/);
  const own = indentation(lines[index] ?? '');
  const found: Hidden[] = [];
  for (let at = index + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    if (indentation(line) <= own || startsMember.test(line)) break;
    found.push({ line: at, from: 0, to: line.length });
  }
  return found;
}

function behindAnchors(line: string, index: number, anchors: ReadonlySet<string>): Hidden[] {
  if (anchors.size === 0) return [];
  return [...line.matchAll(/&([\w.-]+)[ \t]+/g)]
    .filter(([, name = '']) => anchors.has(name))
    .map((match) => ({ line: index, from: match.index + match[0].length, to: line.length }));
}

/** A private key stands between two lines of its own, the second of which may have been forgotten. */
function keyBlock(lines: readonly string[], index: number): Hidden[] {
  if (!/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(lines[index] ?? '')) return [];
  const end = lines.findIndex((line, at) => at > index && (line.includes('-----END') || startsMember.test(line)));
  const last = end < 0 ? lines.length : end;
  return Array.from({ length: last - index - 1 }, (_, at) => ({ line: index + 1 + at, from: 0, to: Infinity }));
}
