// The spec as a tree of plain JSON values, with the place each value came from.
import type { Location } from './location';
import { memberAt } from './own';
import { segments, type Pointer } from './pointer';

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Where a value stands: its key (absent for list items and the root) and the value itself. */
export interface Place {
  readonly key?: Location;
  readonly value: Location;
}

/** One parsed file: its text for code frames, its tree, and a place for every pointer in it. */
export interface Source {
  /** Path as shown to people: relative to the working directory, forward slashes. */
  readonly file: string;
  readonly text: string;
  readonly tree: Json;
  readonly places: ReadonlyMap<Pointer, Place>;
}

/** The merged spec: one tree, the place of every value (in whichever file supplied it), and the files themselves. */
export interface Document {
  readonly tree: Json;
  readonly places: ReadonlyMap<Pointer, Place>;
  readonly sources: readonly Source[];
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text at a place; undefined for anything else. */
export function textAt(tree: Json, pointer: Pointer): string | undefined {
  const value = valueAt(tree, pointer);
  return typeof value === 'string' ? value : undefined;
}

/** What stands at a place; a number names an item of a list. */
export function valueAt(tree: Json, pointer: Pointer): Json | undefined {
  return memberAt(tree, segments(pointer)) as Json | undefined;
}
