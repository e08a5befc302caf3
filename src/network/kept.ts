// Entries of a network whose removal takes two steps: `remove: true` leaves them in the spec until all else is gone.

/** Those that stay, by their names: of the others the provider alone is kept. */
export function kept<Entry extends { readonly remove?: boolean }>(
  entries: Readonly<Record<string, Entry>> = {},
): [name: string, entry: Entry][] {
  return Object.entries(entries).filter(([, { remove }]) => remove !== true);
}
