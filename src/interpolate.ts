// Placeholders in values: replaced in the tree, never in the text of a file, so that a value stays one value.
import { isObject, valueAt, type Document, type Json } from './document/document';
import { isLeftOut, valueOnPath } from './document/member';
import type { Location } from './document/location';
import { child, type Pointer } from './document/pointer';
import { lookupsPlace, memoryOf, readStandIns, type Memory, type Said } from './lookups/named';
import type { Standing } from './lookups/stand-in';
import type { Interpolated } from './interpolated';
import { fieldAt, valueFor } from './schema/from-text';
import { readVariable, type Variables } from './schema/variable';
import type { Field } from './schema/field';
import { mayWait, writtenPlaceholder, type WaitingPart } from './syntax/waiting';
import { scan, type Piece } from './syntax/placeholder';
import { withinValues, type TextRange, type Within } from './syntax/text-location';
import { suggest } from './text/suggest';
import type { Problem } from './diagnostics/diagnostic';
import { error, warning, type More } from './diagnostics/problem';
import { problemList, type ProblemList } from './diagnostics/problem-list';

/** How many references may lead on to each other. */
const longestChain = 64;
/** How many characters placeholders may insert in all: ones that contain each other twice grow exponentially. */
const mostInserted = 1024 * 1024;

/**
 * Replaces the placeholders (grammar: `scan`) in every text value; keys are left alone, and so is the given tree. A
 * placeholder that is the whole value keeps the type of what it names, but in a field for text; among other text,
 * scalars are inserted as text. Environment values are text and never scanned again, and only `${env.N:number}` and
 * `${env.N:boolean}` convert, checked. References yield the interpolated value of their target. A value with an error
 * stays as written.
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
    found: new Map(),
    unfound: [],
    memory: memoryOf(document.tree, Object.values(variables.values)),
  };
  const tree = walk(state, document.tree, '');
  const { inserted, named, waiting, found, unfound } = state;
  const unknown = unfound.map((pointer) => error('FLK1029', pointer, 'nobody can say what it finds'));
  const all = { inserted, named, waiting, found: [...found.values()], unfound: unknown };
  return { document: { ...document, tree }, problems: problems.all(), ...all };
}

interface State {
  readonly waiting: Map<Pointer, readonly WaitingPart[]>;
  readonly found: Map<string, Standing>;
  readonly unfound: Pointer[];
  readonly memory: Memory;
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

type Placeholder = Extract<Piece, { kind: 'env' | 'lookup' | 'spec' }>;

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
  const [only, ...others] = pieces;
  const isWhole = only && others.length === 0 && ['env', 'lookup', 'spec'].includes(only.kind);
  if (isWhole && !(only.kind === 'spec' && waits(state, only, pointer)))
    return replaced(state, only as Placeholder, text, pointer, fieldAt(state.document.tree, pointer));
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
  if (!Array.isArray(value)) return value === undefined ? undefined : String(value);
  const suggestions = piece.kind === 'lookup' ? [`${text.slice(piece.start, piece.end - 1)}.0}`] : [];
  tell(state, 'FLK1029', text, pointer, piece, 'what is found is a list, and no part of a text', { suggestions });
  return undefined;
}

/** Of what the spec does not say the default is written out later. */
function waits({ document }: State, { path }: Extract<Piece, { kind: 'spec' }>, pointer: Pointer): boolean {
  return mayWait(pointer) && isLeftOut(document.tree, path);
}

/** @param field what the place takes, where a placeholder is all that stands there */
function replaced(state: State, piece: Placeholder, text: string, pointer: Pointer, field?: Field): Json | undefined {
  const value =
    piece.kind === 'env'
      ? fromEnvironment(state, piece, text, pointer, field)
      : piece.kind === 'lookup'
        ? fromElsewhere(state, piece, text, pointer)
        : valueFor(fromSpec(state, piece, text, pointer), field);
  if (value === undefined) return undefined;
  const before = state.room.left;
  state.room.left -= String(value).length;
  if (state.room.left >= 0) return value;
  const message = `placeholders insert more than ${mostInserted.toLocaleString('en')} characters`;
  if (before >= 0) tell(state, 'FLK1026', text, pointer, piece, message);
  return undefined;
}

/** In a field of another type than text it is turned into that; what is said of its type counts more. */
function fromEnvironment(
  state: State,
  piece: Extract<Piece, { kind: 'env' }>,
  text: string,
  pointer: Pointer,
  field: Field = {},
): Json | undefined {
  const { name, as } = piece;
  const read = readVariable(state.variables, name, as === 'string' ? field : { type: as });
  if (read.text !== undefined) {
    state.inserted.set(name, read.text);
    state.named.set(pointer, text);
  }
  if ('refusal' in read) {
    const { code, message, more } = read.refusal;
    tell(state, code, text, pointer, piece, message, more);
    return undefined;
  }
  for (const [index, item] of Array.isArray(read.value) ? read.value.entries() : []) {
    state.inserted.set(`${name}[${index}]`, String(item));
    state.named.set(child(pointer, index), text);
  }
  return read.value;
}

/** Texts that stand for what Terraform finds. */
function fromElsewhere(
  state: State,
  piece: Extract<Piece, { kind: 'lookup' }>,
  text: string,
  pointer: Pointer,
): Json | undefined {
  const stands = readStandIns(piece, pointer, saidIn(state));
  if (stands === undefined) state.unfound.push(pointer);
  else if ('message' in stands) {
    const { message, ...more } = stands;
    tell(state, 'FLK1029', text, pointer, piece, message, more);
  } else {
    for (const one of stands.standIns)
      if (!state.found.has(one.written)) state.found.set(one.written, { ...one, pointer });
    const texts = stands.standIns.map(({ pieces: [whole] }) => whole.text);
    return stands.isList ? texts : texts[0];
  }
  return undefined;
}

/** What look-ups are made of, with the placeholders in it replaced. */
function saidIn(state: State): Said {
  const { tree } = state.document;
  return {
    lookups: valueAt(tree, lookupsPlace),
    resolved: (value, place) => walk(state, value, place),
    aws: (key) => walk(state, valueAt(tree, child('/aws', key)) ?? null, child('/aws', key)),
    memory: state.memory,
  };
}

function fromSpec(
  state: State,
  piece: Extract<Piece, { kind: 'spec' }>,
  text: string,
  pointer: Pointer,
): Json | undefined {
  const target = child('', ...piece.path);
  const named = piece.path.join('.');
  const value = valueNamed(state, piece, text, pointer);
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
  const resolved = resolve(state, value, target);
  if (state.named.has(target)) state.named.set(pointer, text);
  if (state.unfound.includes(target)) state.unfound.push(pointer);
  if (state.waiting.has(target)) {
    const message = `${named} is known once there is a plan: write what it holds`;
    tell(state, 'FLK1028', text, pointer, piece, message, { because: { pointer: target, note: `${named} is here` } });
  }
  return resolved;
}

/** What the spec has at the path of a placeholder, or undefined once it is told that it has nothing. */
function valueNamed(state: State, piece: Extract<Piece, { kind: 'spec' }>, text: string, pointer: Pointer) {
  const { path } = piece;
  const found = valueOnPath(state.document.tree, path);
  if ('value' in found) return found.value;
  const near = state.problems.isFull('error') ? [] : suggest(found.step, found.keys);
  const suggestions = near.map((word) => `\${${path.with(found.index, word).join('.')}}`);
  const named = path.join('.');
  const help = named === 'metadata.environment' ? { help: 'ask for an environment with --env, which sets it' } : {};
  tell(state, 'FLK1021', text, pointer, piece, `the spec has no value at ${named}`, { suggestions, ...help });
  return undefined;
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
