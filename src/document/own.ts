// Looking up a word that a user wrote: `constructor` must not find what every object inherits.

/** A record's own member. */
export const own = <T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;

/** What stands at the end of a path of members; undefined where any of them is missing. */
export function memberAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce(memberOf, value);
}

/** The member of whatever a file holds; undefined where that is no map or list, or has no such member of its own. */
export function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
