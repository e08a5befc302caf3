// Names that may end with `*`, and then stand for all that begin alike: the one form of pattern that a spec knows.

/** Whether a name stands for all that begin alike. */
export function isPattern(name: string): boolean {
  return name.endsWith('*');
}

/** What all names begin with that a pattern stands for: the empty text for `*` alone. */
export function prefixOf(pattern: string): string {
  return pattern.slice(0, -1);
}

/** Whether some name is meant by both, of which each is a name or a pattern. */
export function meet(one: string, other: string): boolean {
  if (isPattern(one)) {
    const prefix = prefixOf(one);
    return isPattern(other)
      ? prefix.startsWith(prefixOf(other)) || prefixOf(other).startsWith(prefix)
      : other.startsWith(prefix);
  }
  return isPattern(other) ? meet(other, one) : one === other;
}
