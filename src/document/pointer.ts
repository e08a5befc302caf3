// JSON Pointer (RFC 6901): how every stage names a place in the spec without knowing files or lines.

/** A JSON Pointer such as `/spec/sources/orders/stream`; the empty string is the whole document. */
export type Pointer = string;

/** Appends path segments to a pointer, escaping `~` and `/` as RFC 6901 asks. */
export function child(parent: Pointer, ...segments: readonly (string | number)[]): Pointer {
  return segments.reduce<Pointer>(
    (pointer, segment) => `${pointer}/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`,
    parent,
  );
}

/** Splits a pointer into its unescaped segments. */
export function segments(pointer: Pointer): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The pointer of the enclosing value; the root is its own parent. */
export function parent(pointer: Pointer): Pointer {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

/** The dotted form that people type and read: `spec.compute.parallelism`. */
export function dotted(pointer: Pointer): string {
  return segments(pointer).join('.');
}

/** Whether a dotted place is the target or something in it: `sources.orders` is in `sources`, and not in `source`. */
export function isWithin(place: string, target: string): boolean {
  return place === target || ['.', '['].some((mark) => place.startsWith(`${target}${mark}`));
}
