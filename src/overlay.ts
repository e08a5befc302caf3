// Base file and overlays to one Document: maps merge, lists replace, `null` removes.
import { isObject, type Document, type Json, type JsonObject, type Place, type Source } from './document/document';
import { child, dotted, type Pointer } from './document/pointer';
import { suggest } from './text/suggest';
import type { Problem } from './diagnostics/diagnostic';
import { warning } from './diagnostics/problem';
import { problemList, type ProblemList } from './diagnostics/problem-list';

/** What overlaying yields. `problems` are warnings (FLK1030): a `null` that removes nothing. */
export interface Overlaid {
  readonly document: Document;
  readonly problems: readonly Problem[];
}

/**
 * Lays each of `overs` on `base`, in order. Each value's place is in the file that supplied it; a merged map's is in
 * the base. A file whose whole is not a map wins over the others, the first first, so that validation complains in that
 * file. `null` in the base, and inside lists, is a value and stays.
 */
export function overlay(base: Source, ...overs: readonly Source[]): Overlaid {
  const problems = problemList();
  const bottom: Document = { tree: base.tree, places: base.places, sources: [base] };
  const document = overs.reduce((below, over) => laidOn(below, over, problems), bottom);
  return { document, problems: problems.all() };
}

function laidOn(base: Document, over: Source, problems: ProblemList): Document {
  const sources = [...base.sources, over];
  if (!isObject(base.tree)) return { ...base, sources };
  if (!isObject(over.tree)) return { tree: over.tree, places: over.places, sources };
  const places = new Map<Pointer, Place>();
  const tree = merged({ base, over, places, problems }, base.tree, over.tree, '');
  return { tree, places, sources };
}

interface Merge {
  readonly base: Document;
  readonly over: Source;
  readonly places: Map<Pointer, Place>;
  readonly problems: ProblemList;
}

type Placed = Pick<Source, 'places'>;

function merged(merge: Merge, base: JsonObject, over: JsonObject, pointer: Pointer): JsonObject {
  settle(merge, merge.base.places.has(pointer) ? merge.base : merge.over, pointer);
  const tree: Record<string, Json> = {};
  for (const [key, value] of Object.entries(base)) {
    const below = child(pointer, key);
    const replacement = Object.hasOwn(over, key) ? over[key] : undefined;
    if (replacement === null) continue;
    tree[key] =
      replacement === undefined ? kept(merge, merge.base, value, below) : supplied(merge, value, replacement, below);
  }
  for (const [key, value] of Object.entries(over)) {
    if (Object.hasOwn(base, key)) continue;
    const below = child(pointer, key);
    if (value === null) removesNothing(merge, base, key, below);
    else tree[key] = supplied(merge, undefined, value, below);
  }
  return tree;
}

/** The overlay's value in place of the base's; a map in place of anything else still loses its nulls. */
function supplied(merge: Merge, value: Json | undefined, replacement: Json, pointer: Pointer): Json {
  if (!isObject(replacement)) return kept(merge, merge.over, replacement, pointer);
  if (isObject(value)) return merged(merge, value, replacement, pointer);
  const tree = merged(merge, {}, replacement, pointer);
  settle(merge, merge.over, pointer);
  return tree;
}

/** Takes a value as it is, with the places of everything in it. */
function kept(merge: Merge, source: Placed, value: Json, pointer: Pointer): Json {
  settle(merge, source, pointer);
  if (typeof value === 'object' && value !== null) {
    for (const [key, below] of Object.entries(value)) kept(merge, source, below, child(pointer, key));
  }
  return value;
}

function settle({ places }: Merge, source: Placed, pointer: Pointer): void {
  const place = source.places.get(pointer);
  if (place) places.set(pointer, place);
}

function removesNothing({ base: below, over, problems }: Merge, base: JsonObject, key: string, pointer: Pointer): void {
  const place = over.places.get(pointer);
  const suggestions = problems.isFull('warning') ? [] : suggest(key, Object.keys(base));
  const where = below.sources.length > 1 ? 'no file that this one is laid on has it' : 'the base file does not have it';
  const message = `${dotted(pointer)} is removed here, but ${where}`;
  const location = place?.key ?? place?.value;
  problems.add(warning('FLK1030', pointer, message, { ...(location && { location }), suggestions }));
}
