// A file of JSON that another program wrote → its value, and where each part of it stands.
import { findNodeAtLocation, parse, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Location } from '../document/location';
import { shorten } from '../text/shorten';
import { suggest } from '../text/suggest';
import { decode } from './decode';
import { locator } from './tree';

/** Steps from the root of a value. */
export type Path = readonly (string | number)[];

/** Where a path stands in its file. */
export type Placer = (path: Path) => Location;

export type ReadJson =
  | { readonly value: unknown; readonly place: Placer }
  /** Why it is none: a sentence without a full stop. */
  | { readonly fault: string; readonly location: Location };

/** @param largest the most bytes that the file may have */
export function readJson(file: string, bytes: Uint8Array, largest: number): ReadJson {
  const decoded = decode(file, bytes, largest);
  if ('problem' in decoded) {
    const { message, location } = decoded.problem;
    return { fault: message, location: location ?? locator(file, '')(0, 0) };
  }
  const { text } = decoded;
  const parsed = parseJson(text);
  if ('value' in parsed) return { value: parsed.value, place: placer(file, text) };
  return { fault: `the file is no JSON: ${parsed.fault}`, location: locator(file, text)(parsed.at, parsed.at) };
}

type Parsed = { readonly value: unknown } | { readonly fault: string; readonly at: number };

/** Node's own parser reads everything at whatever depth, and does not say where it stops. */
function parseJson(text: string): Parsed {
  try {
    return { value: JSON.parse(text) };
  } catch {
    const [first] = faultsOf(text);
    return first
      ? { fault: words(printParseErrorCode(first.error)), at: first.offset }
      : { fault: 'it cannot be parsed', at: 0 };
  }
}

function faultsOf(text: string): ParseError[] {
  const faults: ParseError[] = [];
  const options = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };
  tried(() => parse(text, faults, options) as unknown);
  return faults;
}

/** What nests too deep for a parser that calls itself has no place. */
function tried<Result>(parser: () => Result): Result | undefined {
  try {
    return parser();
  } catch (cause) {
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}

/** `CommaExpected` → `comma expected`. */
function words(code: string): string {
  return code.replaceAll(/\B[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}

/** The tree is grown for the first question. */
function placer(file: string, text: string): Placer {
  let known: { readonly root: Node | undefined; readonly locate: ReturnType<typeof locator> } | undefined;
  return (path) => {
    known ??= { root: tried(() => parseTree(text)), locate: locator(file, text) };
    const node = known.root && path.length > 0 ? findNodeAtLocation(known.root, [...path]) : undefined;
    // Of a whole thing its first character.
    const length = node && node.type !== 'object' && node.type !== 'array' ? node.length : 1;
    return node ? known.locate(node.offset, node.offset + length) : known.locate(0, 0);
  };
}

/** What is known that is near to a key of a value: of a file that is another one than was meant. */
export function nearKeys(value: unknown, known: readonly string[]): string[] {
  const keys = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  return keys.slice(0, mostKeys).flatMap((key) => suggest(key, known));
}

/** What another program writes has few keys at its root. */
const mostKeys = 10;

/** `Vpcs[3].CidrBlock`. */
export function pathText(path: Path): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`));
  return shorten(steps.join('').replace(/^[.]/, ''));
}
