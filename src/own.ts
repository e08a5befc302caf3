// Looking up a word that a user wrote: `constructor` must not find what every object inherits.

/** A record's own member. */
export const own = <T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
