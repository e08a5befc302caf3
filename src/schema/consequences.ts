// One mistake, one message: what a broken value makes the schema say besides is not worth reading.
import type { Document, Place } from '../document/document';
import type { Problem } from '../diagnostics/diagnostic';
import type { Location, Position } from '../document/location';

type Aimed = Pick<Problem, 'pointer' | 'on'>;

/**
 * Whether a problem is about a value in which an earlier stage has found an error: a tag, a number that cannot be
 * kept, a placeholder without a value. Problems about keys are not, nor is anything elsewhere.
 */
export function consequencesOf(
  { places }: Document,
  earlier: readonly Pick<Problem, 'severity' | 'location' | 'pointer'>[],
): (problem: Aimed) => boolean {
  const errors = earlier.flatMap(({ severity, location, pointer }) => {
    const at = location ?? (pointer === undefined ? undefined : places.get(pointer)?.value);
    return severity === 'error' && at ? [at] : [];
  });
  return ({ pointer, on }) => {
    const place = pointer === undefined || on === 'key' ? undefined : places.get(pointer);
    return place !== undefined && errors.some((error) => within(error, place));
  };
}

/** From the end of the key on, for a tag stands between the key and its value. */
function within({ file, range: { start } }: Location, { key, value }: Place): boolean {
  const begin = key && key.file === value.file ? key.range.end : value.range.start;
  return file === value.file && !before(start, begin) && !before(value.range.end, start);
}

function before(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
