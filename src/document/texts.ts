// Every text in a part of the spec, with its place.
import { child, type Pointer } from './pointer';

export interface PlacedText {
  readonly pointer: Pointer;
  readonly text: string;
}

/** The texts in `value`, whose own place is `pointer`, in the order of the spec. Keys are not among them. */
export function textsIn(value: unknown, pointer: Pointer): PlacedText[] {
  if (typeof value === 'string') return [{ pointer, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => textsIn(member, child(pointer, key)));
}
