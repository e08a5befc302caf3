// From pointers to lines: the last step before any report.
import { sorted, type Diagnostic, type Problem } from './diagnostics/diagnostic';
import type { Location } from './document/location';
import { parent, type Pointer } from './document/pointer';
import type { Document } from './document/document';

/**
 * Resolves where each problem stands and sorts the result. A pointer to something that is not there (a missing
 * property) takes the key of the nearest enclosing value that is; what has no key (a list item, the whole spec) is
 * marked where it begins. A `location` that is already known stays. A second place that is not there (a default) has no
 * location.
 */
export function locate(document: Document | undefined, problems: readonly Problem[]): Diagnostic[] {
  return sorted(
    problems.map(({ because, ...problem }) => {
      const location = problem.location ?? placeIn(document, problem.pointer, problem.on);
      const second =
        because &&
        (because.location ??
          (because.pointer === undefined ? undefined : document?.places.get(because.pointer)?.value));
      return {
        ...problem,
        ...(location && { location }),
        ...(because && { because: { note: because.note, ...(second && { location: second }) } }),
      };
    }),
  );
}

/** Where it is, or the nearest that is there. */
export function placeIn(
  document: Document | undefined,
  pointer: Pointer | undefined,
  on: 'key' | 'value' = 'value',
): Location | undefined {
  if (document === undefined || pointer === undefined) return undefined;
  const place = document.places.get(pointer);
  if (place) return on === 'value' ? place.value : (place.key ?? beginning(place.value));
  for (let above = pointer; above !== '';) {
    above = parent(above);
    const enclosing = document.places.get(above);
    if (enclosing) return enclosing.key ?? beginning(enclosing.value);
  }
  return undefined;
}

function beginning({ file, range: { start } }: Location): Location {
  return { file, range: { start, end: start } };
}
