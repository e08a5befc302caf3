// Secrets in a text that may be no YAML at all: line by line, by the names before them. Only for code frames, so it
// rather hides a line too many; what a valid spec holds is judged by `secret-places.ts`. Linear in the text: of each
// value only the beginning is looked at.
import { holdsSecret, namesSecret } from './secret-text';

/** A part of one line: all numbers count from 0, `to` is behind the last column. */
export interface SecretPart {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** The parts of a text that may be secrets. */
export function secretLines(text: string): SecretPart[] {
  const lines = text.split('\n');
  const elsewhere = referred(lines);
  const found: SecretPart[] = [];
  let keyEnds = 0;
  for (const [index, line] of lines.entries()) {
    const values = secretValues(line, elsewhere.names);
    for (const { from, to } of values) found.push({ line: index, from, to });
    if (values.some(({ value }) => goesOn(value))) for (const part of below(lines, index)) found.push(part);
    if (holdsSecret(withoutParts(line, values))) found.push({ line: index, from: 0, to: line.length });
    for (const from of behindAnchors(line, elsewhere.anchors)) found.push({ line: index, from, to: line.length });
    if (index < keyEnds || !privateKey.test(line)) continue;
    keyEnds = endOfKey(lines, index);
    for (let at = index + 1; at < keyEnds; at += 1) found.push({ line: at, from: 0, to: Infinity });
  }
  return found;
}

interface Assignment {
  readonly name: string;
  /** The beginning of the value, as it is written. */
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** `password: x`, `"password": "x"`, `{ password: x }`, `password=x`. */
const assignment = /(?<![\w.:-])([\w.-]+)(?:["'][ \t]*:|[ \t]*(?::(?=\s|$)|=))[ \t]*/g;
const quoted = /"(?:[^"\\]|\\.)*"?|'(?:[^']|'')*'?/y;
/** A plain value within a map or list in flow style. One that goes on for longer is taken to the end of the line. */
const inner = /[^,}\]]{0,300}(?=[,}\]]|$)/y;
/** How much of a value is looked at: names, logins and tokens show at once. */
const longestLook = 2_000;

function* assignments(line: string): Generator<Assignment> {
  const flow = line.search(/[{[]/);
  const end = line.trimEnd().length;
  for (const match of line.matchAll(assignment)) {
    const [{ length }, name] = match;
    if (name === undefined) throw new Error('an assignment has a name');
    const from = match.index + length;
    const to = endOfValue(line, from, flow >= 0 && flow < match.index) ?? end;
    yield { name, value: line.slice(from, Math.min(to, from + longestLook)), from, to };
  }
}

/** Nothing when the value takes the rest of the line. */
function endOfValue(line: string, from: number, inFlow: boolean): number | undefined {
  for (const form of inFlow ? [quoted, inner] : [quoted]) {
    form.lastIndex = from;
    const value = form.exec(line)?.[0];
    if (value !== undefined) return from + value.trimEnd().length;
  }
  return undefined;
}

/** The secrets of a line, up to one that takes all the rest. */
function secretValues(line: string, names: ReadonlySet<string>): Assignment[] {
  const found: Assignment[] = [];
  // A line that holds no secret as a whole holds none in its parts.
  let looks = holdsSecret(line) ? mostLooks : 0;
  const end = line.trimEnd().length;
  for (const one of assignments(line)) {
    if (!isNamedSecret(one, names) && !(looks-- > 0 && holdsItself(one.value))) continue;
    found.push(one);
    if (one.to === end) break;
  }
  return found;
}

/** How many values of one line are searched for a secret: what is left is hidden with the line. */
const mostLooks = 50;

function isNamedSecret({ name, value }: Assignment, names: ReadonlySet<string>): boolean {
  const bare = value.replace(/^["']|["']$/g, '');
  return namesSecret(name, bare) || (names.has(name) && namesSecret('password', bare));
}

/** What a map or list in flow style holds is judged by its own names. */
function holdsItself(value: string): boolean {
  return !/^[{[]/.test(value) && holdsSecret(value);
}

/** The line with a harmless word in place of each part, which do not overlap. */
function withoutParts(line: string, parts: readonly Pick<Assignment, 'from' | 'to'>[]): string {
  const kept: string[] = [];
  let at = 0;
  for (const { from, to } of parts) {
    kept.push(line.slice(at, Math.max(at, from)), 'true');
    at = Math.max(at, to);
  }
  return kept.join('') + line.slice(at);
}

/** Where secrets come from that are named elsewhere: `password: *anchor`, `password: ${spec.properties.G.name}`. */
function referred(lines: readonly string[]): {
  readonly anchors: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
} {
  const anchors = new Set<string>();
  const names = new Set<string>();
  for (const line of lines) {
    for (const { name, value } of assignments(line)) {
      if (!namesSecret(name, '')) continue;
      const [, anchor] = /^\*([\w.-]+)/.exec(value) ?? [];
      const [, last] = /^["']?\$\{(?:metadata|aws|spec)[.](?:[\w-]+[.])*([\w-]+)\}/.exec(value) ?? [];
      if (anchor !== undefined) anchors.add(anchor);
      if (last !== undefined) names.add(last);
    }
  }
  return { anchors, names };
}

/** A block scalar, a value on the next line, or a quote that is not closed. */
function goesOn(value: string): boolean {
  return /^([|>][-+0-9]*)?([ \t]+#.*)?$/.test(value) || /^"(?:[^"\\]|\\.)*$|^'(?:[^']|'')*$/.test(value);
}

/** A key and its colon. */
const startsMember = /^\s*(- )?["']?[\w.-]+["']?\s*:(\s|$)/;

/** The lines below that are indented further: those of the value. Keys of a map are judged by their own names. */
function below(lines: readonly string[], index: number): SecretPart[] {
  const indentation = (line: string): number => line.search(/\S|$/);
  const [line = ''] = lines.slice(index, index + 1);
  const own = indentation(line);
  const found: SecretPart[] = [];
  for (let at = index + 1; at < lines.length; at += 1) {
    const next = lines[at];
    if (next === undefined || next.trim() === '') continue;
    if (indentation(next) <= own || startsMember.test(next)) break;
    found.push({ line: at, from: 0, to: next.length });
  }
  return found;
}

function behindAnchors(line: string, anchors: ReadonlySet<string>): number[] {
  if (anchors.size === 0) return [];
  const found = [...line.matchAll(/&([\w.-]+)[ \t]+/g)].find(([, name = '']) => anchors.has(name));
  return found ? [found.index + found[0].length] : [];
}

const privateKey = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;

/** A private key stands between two lines of its own, the second of which may have been forgotten. */
function endOfKey(lines: readonly string[], begin: number): number {
  for (let at = begin + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (line !== undefined && (line.includes('-----END') || startsMember.test(line))) return at;
  }
  return lines.length;
}
