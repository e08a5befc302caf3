// What a parsed file may hold at a place: a list, a map, or neither.

/** The list; the empty one for what is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The map; the empty one for what is none. */
export function asObject(value: unknown): object {
  return isObject(value) ? value : {};
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
