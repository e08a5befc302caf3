// A text of the right form in the place of what Terraform finds, so that every stage before it reads a value: what can
// be known of it is right, and the rest is marked.
import type { LookUp } from '../../generated/application';
import type { Home } from '../aws/arn';
import type { Pointer } from '../document/pointer';
import type { Text } from '../terraform/value';
import { dataOf, foundBy, placeOf, valueAt, type Found } from './found';
import { marksOf, tracesOf } from './marks';

/** A text, or a part of one, and what Terraform finds in its place. */
export interface Piece {
  readonly text: string;
  readonly found: Text;
}

export interface StandIn {
  /** The name of the look-up in the spec. */
  readonly lookup: string;
  /** Which of the things that it finds. */
  readonly fact: string;
  /** As placeholders name it: `${lookups.cluster.arn}`. */
  readonly written: string;
  /** The whole, and then parts of it that others are made of. */
  readonly pieces: readonly [Piece, ...Piece[]];
  /** In small letters: what must not be left of it anywhere. */
  readonly traces: readonly string[];
}

/** A stand-in, and where the spec asks for it first. */
export interface Standing extends StandIn {
  readonly pointer: Pointer;
}

/** Whose they are, and what must not be in them. */
export interface Owner {
  readonly name: string;
  readonly lookup: LookUp;
  readonly home: Home;
  /** All that the spec says, in small letters. */
  readonly texts: string;
}

/** Of one thing that a look-up finds: one, or as many as a list has. */
export function standInsOf(owner: Owner, fact: string, found: Found): StandIn[] {
  const { count } = found;
  if (count === undefined) return [standIn(owner, fact, found)];
  return Array.from({ length: count }, (_, index) => standIn(owner, fact, found, index));
}

function standIn({ name, lookup, home, texts }: Owner, fact: string, one: Found, index?: number): StandIn {
  const { form, port } = one;
  const marks = marksOf([name, fact, index], texts);
  const text = form.text(placeOf(lookup, home), marks, port);
  const traces = tracesOf(marks).filter((trace) => text.toLowerCase().includes(trace));
  const value = valueAt(one, dataOf(lookup, name), index ?? 0);
  const parts = form.cuts.flatMap((cut): Piece[] => {
    const said = cut.text(text);
    // What the spec says itself stays as it is.
    const isMarked = said !== undefined && traces.some((trace) => said.toLowerCase().includes(trace));
    return isMarked ? [{ text: said, found: cut.found(value) }] : [];
  });
  const steps = [name, ...(fact === '' ? [] : [fact]), ...(index === undefined ? [] : [index])];
  const written = `\${${['lookups', ...steps].join('.')}}`;
  return { lookup: name, fact, written, pieces: [{ text, found: value }, ...parts], traces };
}

/** Everything that a look-up finds, by the names of placeholders. */
export function allStandIns(owner: Owner): ReadonlyMap<string, readonly StandIn[]> {
  const all = Object.entries(foundBy(owner.lookup, owner.name));
  return new Map(all.map(([fact, found]) => [fact, standInsOf(owner, fact, found)]));
}
