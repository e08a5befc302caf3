// Data with the keys of its maps in one order: the same text whatever order somebody wrote them in.

/** A copy; lists keep their order. */
export function sortedKeys(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(sortedKeys);
  if (typeof node !== 'object' || node === null) return node;
  const sorted = Object.entries(node).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, value]) => [key, sortedKeys(value)]));
}
