// Values that the job gets and that are known once there is a plan: facts of sources, sinks and storage, and defaults
// that the spec does not write. They stand in properties alone, for nothing is decided by those.
import type { Location } from '../document/location';
import type { Pointer } from '../document/pointer';
import type { Piece } from './placeholder';

/** A placeholder that is left for later. */
export type WaitingPiece = Extract<Piece, { kind: 'fact' | 'spec' }> & {
  /** Its exact place, where the file allows one. It costs a look at the whole line: only whoever tells it asks. */
  readonly located: () => Location | undefined;
};

/** A part of a value: text, or a placeholder that is left for later. */
export type WaitingPart = string | WaitingPiece;

/** Where a value waits → its parts. */
export type Waiting = ReadonlyMap<Pointer, readonly WaitingPart[]>;

/** Whether a value may wait for the plan: those of property groups, and what a source or sink tells the job besides. */
export function mayWait(pointer: Pointer): boolean {
  return /^[/]spec[/](?:properties[/][^/]+|(?:sources|sinks)[/][^/]+[/]properties[/]also)[/][^/]+$/.test(pointer);
}

/** As the spec writes it. */
export function writtenPlaceholder(piece: Extract<Piece, { kind: 'fact' | 'spec' }>): string {
  return `\${${piece.kind === 'fact' ? `${piece.of}.${piece.fact}` : piece.path.join('.')}}`;
}
