// Placeholders in values: replaced in the tree, never in the text of a file, so that a value stays one value.
import { isObject, type Document, type Json } from './document/document';
import { isLeftOut, member } from './document/member';
import type { Location } from './document/location';
import { child, type Pointer } from './document/pointer';
import { mayWait, writtenPlaceholder, type Waiting, type WaitingPart } from './syntax/waiting';
import { scan, type Piece } from './syntax/placeholder';
import { withinValues, type TextRange, type Within } from './syntax/text-location';
import { suggest } from './text/suggest';
import type { Problem } from './diagnostics/diagnostic';
import { error, warning, type More } from './diagnostics/problem';
import { problemList, type ProblemList } from './diagnostics/problem-list';

/** The environment variables of the process, and which of them a spec may read. */
export interface Variables {
  readonly values: Readonly<Record<string, string | undefined>>;
  /** All of them when left out; set where the specs of strangers are compiled. */
  readonly allowed?: readonly string[];
}

/**
 * What interpolating yields: a new document, and problems that have a `location` where the text allows an exact column.
 */
export interface Interpolated {
  readonly document: Document;
  readonly problems: readonly Problem[];
  /** The variables that were read, with what they hold: no report may show it. */
  readonly inserted: ReadonlyMap<string, string>;
  /** The values that came from a variable, directly or through other values, as the spec writes them. */
  readonly named: ReadonlyMap<Pointer, string>;
  /** The values that are known once there is a plan, in their parts; the document has them as written. */
  readonly waiting: Waiting;
}

/** How many references may lead on to each other. */
const longestChain = 64;
/** How many characters placeholders may insert in all: ones that contain each other twice grow exponentially. */
const mostInserted = 1024 * 1024;

/**
 * Replaces the placeholders (grammar: `scan`) in every text value; keys are left alone, and so is the given tree. A
 * placeholder that is the whole value keeps the type of what it names; among other text, scalars are inserted as text.
 * Environment values are text and never scanned again, and only `${env.N:number}` and `${env.N:boolean}` convert,
 * checked. References yield the interpolated value of their target. A value with an error stays as written.
 */
export function interpolate(document: Document, variables: Variables): Interpolated {
  const problems = problemList();
  const state: State = {
    document,
    variables,
    problems,
    settled: new Map(),
    open: [],
    room: { left: mostInserted },
    within: withinValues(document),
    inserted: new Map(),
    named: new Map(),
    waiting: new Map(),
  };
  const tree = walk(state, document.tree, '');
  const { inserted, named, waiting } = state;
  return { document: { ...document, tree }, problems: problems.all(), inserted, named, waiting };
}

interface State {
  readonly waiting: Map<Pointer, readonly WaitingPart[]>;
  readonly document: Document;
  readonly variables: Variables;
  readonly problems: ProblemList;
  readonly inserted: Map<string, string>;
  readonly named: Map<Pointer, string>;
  /** Values that are done; `undefined` for those with an error, which whoever refers to them does not repeat. */
  readonly settled: Map<Pointer, Json | undefined>;
  /** The values that are being resolved, outermost first. */
  readonly open: Pointer[];
  readonly room: { left: number };
  readonly within: Within;
}

type Placeholder = Extract<Piece, { kind: 'env' | 'spec' }>;

function walk(state: State, value: Json, pointer: Pointer): Json {
  if (typeof value === 'string') return resolve(state, value, pointer) ?? value;
  if (Array.isArray(value)) return value.map((item: Json, index) => walk(state, item, child(pointer, index)));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, below]) => [key, walk(state, below, child(pointer, key))]),
  );
}

/** The value of one text, or nothing when it has an error. */
function resolve(state: State, text: string, pointer: Pointer): Json | undefined {
  if (!text.includes('${') && !text.includes('%{')) return text;
  if (state.settled.has(pointer)) return state.settled.get(pointer);
  state.open.push(pointer);
  const value = joined(state, scan(text), text, pointer);
  state.open.pop();
  state.settled.set(pointer, value);
  return value;
}

function joined(state: State, pieces: readonly Piece[], text: string, pointer: Pointer): Json | undefined {
  const foreign = pieces.find((piece) => piece.kind === 'foreign');
  if (foreign) {
    const message = `"${foreign.text}" looks like a Terraform expression; it stays literal text`;
    add(state, text, pointer, foreign, warning('FLK1024', pointer, message));
  }
  const [only] = pieces;
  const isWhole =
    pieces.length === 1 && (only?.kind === 'env' || (only?.kind === 'spec' && !waits(state, only, pointer)));
  if (isWhole) return replaced(state, only, text, pointer);
  const parts = pieces.map((piece) => partOf(state, piece, text, pointer));
  if (parts.every((part) => typeof part === 'string')) return parts.join('');
  const sound = parts.filter((part) => part !== undefined);
  if (sound.length === parts.length) state.waiting.set(pointer, sound);
  return undefined;
}

/** What a piece comes to, or nothing once it is told why it comes to nothing. */
function partOf(state: State, piece: Piece, text: string, pointer: Pointer): WaitingPart | undefined {
  if (piece.kind === 'text' || piece.kind === 'foreign') return piece.text;
  const located = (): Location | undefined => state.within(pointer, text, piece);
  if (piece.kind === 'fact') {
    if (mayWait(pointer)) return { ...piece, located };
    const message = `"${writtenPlaceholder(piece)}" is known once there is a plan, and only properties wait for it`;
    tell(state, 'FLK1028', text, pointer, piece, message);
    return undefined;
  }
  if (piece.kind === 'spec' && waits(state, piece, pointer)) return { ...piece, located };
  if (piece.kind === 'malformed') {
    const { message, suggestion, help } = piece;
    tell(state, 'FLK1023', text, pointer, piece, message, {
      ...(suggestion !== undefined && { suggestions: [suggestion] }),
      ...(help !== undefined && { help }),
    });
    return undefined;
  }
  const value = replaced(state, piece, text, pointer);
  return value === undefined ? undefined : String(value);
}

/** Of what the spec does not say the default is written out later. */
function waits({ document }: State, { path }: Extract<Piece, { kind: 'spec' }>, pointer: Pointer): boolean {
  return mayWait(pointer) && isLeftOut(document.tree, path);
}

function replaced(
  state: State,
  piece: Placeholder,
  text: string,
  pointer: Pointer,
): string | number | boolean | undefined {
  const value =
    piece.kind === 'env' ? fromEnvironment(state, piece, text, pointer) : fromSpec(state, piece, text, pointer);
  if (value === undefined) return undefined;
  const before = state.room.left;
  state.room.left -= String(value).length;
  if (state.room.left >= 0) return value;
  if (before >= 0)
    tell(
      state,
      'FLK1026',
      text,
      pointer,
      piece,
      `placeholders insert more than ${mostInserted.toLocaleString('en')} characters`,
    );
  return undefined;
}

function fromEnvironment(
  state: State,
  piece: Extract<Piece, { kind: 'env' }>,
  text: string,
  pointer: Pointer,
): string | number | boolean | undefined {
  const { name, as } = piece;
  const { values, allowed } = state.variables;
  if (allowed && !allowed.includes(name)) {
    tell(state, 'FLK1027', text, pointer, piece, `the environment variable ${name} may not be read`, { allowed });
    return undefined;
  }
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) {
    tell(state, 'FLK1020', text, pointer, piece, `the environment variable ${name} is not set`, {
      help: `set ${name}, or write $\${ for literal text`,
    });
    return undefined;
  }
  state.inserted.set(name, value);
  state.named.set(pointer, text);
  if (as === 'string') return value;
  if (as === 'boolean' && (value === 'true' || value === 'false')) return value === 'true';
  if (as === 'number' && jsonNumber.test(value)) {
    const number = Number(value);
    if (Number.isFinite(number) && (Number.isSafeInteger(number) || !Number.isInteger(number))) return number;
  }
  // The value itself is not quoted: environment variables hold secrets.
  const wanted = as === 'number' ? 'a JSON number' : '"true" or "false"';
  tell(state, 'FLK1025', text, pointer, piece, `the environment variable ${name} does not hold a ${as}`, {
    expected: wanted,
  });
  return undefined;
}

const jsonNumber = /^-?(0|[1-9][0-9]{0,20})(\.[0-9]{1,20})?([eE][-+]?[0-9]{1,3})?$/;

function fromSpec(
  state: State,
  piece: Extract<Piece, { kind: 'spec' }>,
  text: string,
  pointer: Pointer,
): string | number | boolean | undefined {
  const target = child('', ...piece.path);
  const named = piece.path.join('.');
  const value = valueAt(state, piece, text, pointer);
  if (value === undefined) return undefined;
  if (typeof value === 'object') {
    const kind = Array.isArray(value) ? 'a list' : isObject(value) ? 'a map' : 'null';
    tell(state, 'FLK1021', text, pointer, piece, `${named} is ${kind}, not a single value`, {
      because: { pointer: target, note: `${named} is here` },
    });
    return undefined;
  }
  if (typeof value !== 'string') return value;
  return throughText(state, value, { piece, text, pointer, target, named });
}

interface Followed {
  readonly piece: TextRange;
  readonly text: string;
  readonly pointer: Pointer;
  readonly target: Pointer;
  readonly named: string;
}

/** A text that is referred to may hold placeholders itself. */
function throughText(state: State, value: string, { piece, text, pointer, target, named }: Followed) {
  const circle = state.open.indexOf(target);
  if (circle >= 0) {
    const steps = [...state.open.slice(circle), target].map((step) => step.slice(1).replaceAll('/', '.'));
    tell(state, 'FLK1022', text, pointer, piece, `placeholders refer to each other in a circle: ${steps.join(' -> ')}`);
    return undefined;
  }
  if (state.open.length > longestChain) {
    tell(state, 'FLK1026', text, pointer, piece, `more than ${longestChain} placeholders lead on to each other`);
    return undefined;
  }
  const resolved = resolve(state, value, target) as string | number | boolean | undefined;
  if (state.named.has(target)) state.named.set(pointer, text);
  if (state.waiting.has(target)) {
    const message = `${named} is known once there is a plan: write what it holds`;
    tell(state, 'FLK1028', text, pointer, piece, message, { because: { pointer: target, note: `${named} is here` } });
  }
  return resolved;
}

/** What the spec has at the path of a placeholder, or undefined once it is told that it has nothing. */
function valueAt(state: State, piece: Extract<Piece, { kind: 'spec' }>, text: string, pointer: Pointer) {
  const { path } = piece;
  let value: Json = state.document.tree;
  for (const [index, segment] of path.entries()) {
    const inside: Json = value;
    const found = member(inside, segment);
    if (found === undefined) {
      const near = isObject(inside) && !state.problems.isFull('error') ? suggest(segment, Object.keys(inside)) : [];
      const suggestions = near.map((word) => `\${${path.with(index, word).join('.')}}`);
      const named = path.join('.');
      const help = named === 'metadata.environment' ? { help: 'ask for an environment with --env, which sets it' } : {};
      tell(state, 'FLK1021', text, pointer, piece, `the spec has no value at ${named}`, { suggestions, ...help });
      return undefined;
    }
    value = found;
  }
  return value;
}

function tell(
  state: State,
  code: Problem['code'],
  text: string,
  pointer: Pointer,
  piece: TextRange,
  message: string,
  more: More = {},
): void {
  add(state, text, pointer, piece, error(code, pointer, message, more));
}

/** With the exact place of `piece` in the text at `pointer`, where the file allows one. */
function add(state: State, text: string, pointer: Pointer, piece: TextRange, problem: Problem): void {
  // A location costs a look at the whole line, which may be the whole file.
  const location = state.problems.isFull(problem.severity) ? undefined : state.within(pointer, text, piece);
  state.problems.add({ ...problem, ...(location && { location }) });
}
