// From a node of the YAML parser to plain JSON with the place of every value, vetting what YAML allows and a spec does
// not.
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { child, type Pointer } from '../document/pointer';
import { suggest } from '../text/suggest';
import { mergeKey, objectionToKey, objectionToScalar, type Objection } from './yaml-restrictions';
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import type { Location, Position } from '../document/location';
import type { ProblemList } from '../diagnostics/problem-list';
import type { Json, Place } from '../document/document';
import { shorten } from '../text/shorten';

/** How deep maps and lists may nest; no valid spec comes near. */
export const deepest = 64;
/** How many values aliases may copy in all: an "alias bomb" grows exponentially. */
export const mostCopies = 100_000;
/** How many characters of texts they may copy in all: every stage after this one reads each copy. */
const mostCopied = 1024 * 1024;

/** Turns UTF-16 offsets of one text into a location. */
export type Locate = (start: number, end: number) => Location;

/** Prepares the offset-to-position table of a text once. */
export function locator(file: string, text: string): Locate {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  return (start, end) => ({ file, range: { start: position(start), end: position(Math.max(start, end)) } });
}

/** What growing a tree yields: the tree, and a place for each pointer in it. */
export interface Grown {
  readonly tree: Json;
  readonly places: ReadonlyMap<Pointer, Place>;
  /** Pairs of maps that the tree leaves out: repeated keys, keys that are no text. */
  readonly leftOut: readonly Location[];
}

/** What a tag, such as `!Ref`, makes of the value that it stands before. */
export type Tagged = (tag: string, value: Json) => Json;

/**
 * Grows plain JSON from a parsed node; what YAML allows but a spec does not goes to `problems`. An alias becomes a
 * copy: the copied value's own place is the alias, the places inside it are those of the anchor. Keys that cannot be
 * kept (`__proto__`, maps as keys, repeats) are left out. Recursion is bounded by `deepest`.
 * @param tagged for what has tags; without it they mean nothing
 */
export function grow(root: Node, text: string, locate: Locate, problems: ProblemList, tagged?: Tagged): Grown {
  const places = new Map<Pointer, Place>();
  const growth: Growth = {
    text,
    locate,
    places,
    anchors: new Map(),
    open: new Set(),
    said: new Set(),
    copies: { values: mostCopies, characters: mostCopied },
    leftOut: [],
    tagged: tagged ?? ((_, plain) => plain),
    isFull: () => problems.isFull('error'),
    report: problems.add,
  };
  const tree = value(growth, root, '', { depth: 0 });
  return { tree, places, leftOut: growth.leftOut };
}

interface Growth {
  readonly text: string;
  readonly locate: Locate;
  readonly places: Map<Pointer, Place>;
  readonly anchors: Map<string, Node>;
  /** The anchored nodes that are being grown, to see circles. */
  readonly open: Set<Node>;
  /** The limits that were reported: every later crossing would say the same. */
  readonly said: Set<Problem['code']>;
  readonly copies: { values: number; characters: number };
  readonly leftOut: Location[];
  readonly tagged: Tagged;
  readonly report: (problem: Problem) => void;
  /** Whether what is reported is only counted. */
  readonly isFull: () => boolean;
}

interface Surroundings {
  readonly depth: number;
  readonly key?: Location;
  /** The alias through which this value is reached. */
  readonly alias?: Location;
  readonly copied?: boolean;
}

function value(growth: Growth, node: Node, pointer: Pointer, around: Surroundings): Json {
  const own = span(growth, node);
  const tooMuch = around.copied ? tooManyCopies(growth, node) : undefined;
  if (tooMuch !== undefined) {
    once(growth, around.alias ?? own, { code: 'FLK1006', message: `aliases expand to more than ${tooMuch}` });
    return null;
  }
  if (isAlias(node)) return aliased(growth, node.source, own, pointer, around);
  const { key, alias, depth } = around;
  growth.places.set(pointer, { ...(key && { key }), value: alias ?? own });
  if (isScalar(node)) {
    if (node.anchor) growth.anchors.set(node.anchor, node);
    return withTag(growth, node, scalar(growth, node, own));
  }
  if (depth >= deepest) {
    once(growth, alias ?? own, { code: 'FLK1007', message: `the spec is nested more than ${deepest} levels deep` });
    return null;
  }
  if (node.anchor) growth.anchors.set(node.anchor, node);
  growth.open.add(node);
  const inside = { depth: depth + 1, ...(around.copied && { copied: true }) };
  const tree = isMap(node)
    ? mapping(growth, node, pointer, inside)
    : isSeq(node)
      ? node.items.map((item, index) => value(growth, item as Node, child(pointer, index), inside))
      : null;
  growth.open.delete(node);
  return withTag(growth, node, tree);
}

function withTag({ tagged }: Growth, { tag }: Scalar | YAMLMap | YAMLSeq, plain: Json): Json {
  return tag === undefined ? plain : tagged(tag, plain);
}

/** What one more copy would be too much of. */
function tooManyCopies({ copies }: Growth, node: Node): string | undefined {
  if ((copies.values -= 1) < 0) return `${mostCopies.toLocaleString('en')} values`;
  const text = isScalar(node) && typeof node.value === 'string' ? node.value : '';
  if ((copies.characters -= text.length) < 0) return `${mostCopied.toLocaleString('en')} characters`;
  return undefined;
}

function aliased(growth: Growth, name: string, own: Location, pointer: Pointer, around: Surroundings): Json {
  const target = growth.anchors.get(name);
  const alias = around.alias ?? own;
  growth.places.set(pointer, { ...(around.key && { key: around.key }), value: alias });
  if (target === undefined) {
    const suggestions = growth.isFull() ? [] : suggest(name, growth.anchors.keys()).map((near) => `*${near}`);
    const message = `the alias *${shorten(name)} has no anchor before it`;
    growth.report(error('FLK1002', own, message, { suggestions }));
    return null;
  }
  if (growth.open.has(target)) {
    const message = `the alias *${shorten(name)} stands inside its own anchor &${shorten(name)}`;
    complain(growth, own, { code: 'FLK1006', message });
    return null;
  }
  // Whatever is wrong inside the anchor was reported where it is written.
  const report = (problem: Problem): void => {
    if (problem.code === 'FLK1006' || problem.code === 'FLK1007') growth.report(problem);
  };
  return value({ ...growth, report }, target, pointer, { ...around, alias, copied: true });
}

function mapping(growth: Growth, map: YAMLMap, pointer: Pointer, inside: Surroundings): Json {
  const tree: Record<string, Json> = {};
  const seen = new Map<string, Location>();
  for (const pair of map.items as Pair<Node | null, Node | null>[]) {
    const own = span(growth, pair.key ?? pair.value ?? map);
    const name = keyName(growth, pair.key, own);
    const first = name === undefined ? undefined : seen.get(name);
    if (name !== undefined && first) {
      const because = { location: first, note: 'the first one is here' };
      const message = `the key ${JSON.stringify(shorten(name))} appears twice in one map`;
      growth.report(error('FLK1003', own, message, { because }));
    }
    const kept = name !== undefined && !first;
    const places = kept ? growth.places : new Map<Pointer, Place>();
    const below = name === undefined ? pointer : child(pointer, name);
    // A pair that is left out is grown all the same, for the anchors and mistakes in it.
    const grown = pair.value ? value({ ...growth, places }, pair.value, below, { ...inside, key: own }) : null;
    if (!kept) {
      const { range } = span(growth, pair.value ?? pair.key ?? map);
      growth.leftOut.push({ file: own.file, range: { start: own.range.start, end: range.end } });
      continue;
    }
    if (!pair.value)
      places.set(below, { key: own, value: { file: own.file, range: { start: own.range.end, end: own.range.end } } });
    seen.set(name, own);
    tree[name] = grown;
  }
  return tree;
}

/** The key as text, or nothing when it must not enter the tree. */
function keyName(growth: Growth, key: Node | null, own: Location): string | undefined {
  if (isScalar(key) && typeof key.value === 'string') {
    const objection = key.type === 'PLAIN' && key.value === '<<' ? mergeKey : objectionToKey(key.value);
    if (objection) complain(growth, own, objection);
    return objection ? undefined : key.value;
  }
  // Of null the source may be nothing at all.
  const written = isScalar(key) && key.source ? key.source : undefined;
  const kind = `${kindOfKey(key)}${written === undefined ? '' : ` (${written})`}`;
  const help = written === undefined ? helpForKey(key) : `write it in quotes: "${written}"`;
  complain(growth, own, { code: 'FLK1008', message: `a key is ${kind}; keys are text`, help });
  return written;
}

function kindOfKey(key: Node | null): string {
  if (key === null || (isScalar(key) && key.value === null)) return 'null';
  if (isScalar(key)) return `a ${typeof key.value}`;
  if (isAlias(key)) return 'an alias';
  return isMap(key) ? 'a map' : 'a list';
}

function helpForKey(key: Node | null): string {
  return isMap(key) ? 'put text that starts with `{` in quotes' : 'write the key as text in quotes';
}

function scalar(growth: Growth, { value: content, source = '' }: Scalar, own: Location): Json {
  const objection = objectionToScalar(content, source);
  if (objection) complain(growth, own, objection);
  if (typeof content === 'number') return Number.isFinite(content) && content !== 0 ? content : 0;
  return typeof content === 'string' || typeof content === 'boolean' ? content : null;
}

function once(growth: Growth, location: Location, objection: Objection): void {
  if (growth.said.has(objection.code)) return;
  growth.said.add(objection.code);
  complain(growth, location, objection);
}

function complain(growth: Growth, location: Location, { code, message, ...more }: Objection): void {
  growth.report(error(code, location, message, more));
}

/** The text of a node without the blank space that block collections and block scalars end with. */
function span({ text, locate }: Growth, { range }: Node): Location {
  const [start, end] = range ?? [0, 0];
  let last = end;
  while (last > start && /\s/.test(text.charAt(last - 1))) last -= 1;
  return locate(start, last);
}
