// What Terraform finds, in the place of what stood for it: in planned values as expressions, in words by the name that
// the look-up has in the spec. What is left over of a stand-in was taken apart where Terraform cannot follow.
import { isExpression, join, type Text } from '../terraform/value';
import type { Piece, StandIn } from './stand-in';

/** A copy of planned data with expressions in it. Addresses that it refers to are no values. */
export function foundIn<Data>(data: Data, standIns: readonly StandIn[]): Data {
  const pieces = piecesOf(standIns);
  const replaced = (value: unknown): unknown => {
    if (typeof value === 'string') return withFound(value, pieces);
    if (typeof value !== 'object' || value === null) return value;
    if (isExpression(value) && '$ref' in value) return value;
    if (Array.isArray(value)) return value.map(replaced);
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, replaced(member)]));
  };
  return replaced(data) as Data;
}

/** A text in the words of the spec: `${lookups.alerts}`. */
export function spoken(text: string, standIns: readonly StandIn[]): string {
  return standIns.length === 0
    ? text
    : cutAt(text, spokenPieces(standIns))
        .map((part) => (typeof part === 'string' ? part : part.found))
        .join('');
}

/** The stand-ins of which something is left, in texts or under the keys of maps. */
export function leftIn(data: unknown, standIns: readonly StandIn[]): StandIn[] {
  const texts = textsOf(data).join('\n').toLowerCase();
  return standIns.filter(({ traces }) => traces.some((trace) => texts.includes(trace)));
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (isExpression(value) && '$ref' in value) return [];
  return Array.isArray(value)
    ? value.flatMap(textsOf)
    : Object.entries(value).flatMap(([key, one]) => [key, ...textsOf(one)]);
}

/** Longer ones first: a part may be the beginning of another whole. */
function piecesOf(standIns: readonly StandIn[]): Piece[] {
  return longestFirst(standIns.flatMap(({ pieces }) => pieces));
}

interface SpokenPiece {
  readonly text: string;
  readonly found: string;
}

function spokenPieces(standIns: readonly StandIn[]): SpokenPiece[] {
  return longestFirst(standIns.flatMap(({ pieces, written }) => pieces.map(({ text }) => ({ text, found: written }))));
}

function longestFirst<One extends { readonly text: string }>(pieces: readonly One[]): One[] {
  return [...pieces].sort((a, b) => b.text.length - a.text.length);
}

function withFound(text: string, pieces: readonly Piece[]): Text {
  const parts = cutAt(text, pieces);
  return parts.every((part) => typeof part === 'string')
    ? text
    : join(...parts.map((part) => (typeof part === 'string' ? part : part.found)));
}

/** The text in parts: what stands between pieces, and the pieces. */
function cutAt<One extends { readonly text: string }>(text: string, pieces: readonly One[]): (string | One)[] {
  const [piece, ...others] = pieces;
  if (piece === undefined || text === '') return text === '' ? [] : [text];
  return text
    .split(piece.text)
    .flatMap((between, index) => [...(index === 0 ? [] : [piece]), ...cutAt(between, others)]);
}
