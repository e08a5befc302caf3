// What a change may do to a running job and to what it has kept, from the least to the worst.

export const impacts = ['nothing', 'restart', 'restart with state risk', 'replacement', 'data loss'] as const;

/**
 * - `nothing`: the job goes on.
 * - `restart`: the job stops with a snapshot and begins from it.
 * - `restart with state risk`: the same, but its state may not fit, or is left behind.
 * - `replacement`: something is destroyed and created anew that holds nothing which could not be made again.
 * - `data loss`: what is destroyed held records, objects, tables or snapshots.
 */
export type Impact = (typeof impacts)[number];

const rank = (impact: Impact): number => impacts.indexOf(impact);

export function worst(all: readonly Impact[]): Impact {
  return all.reduce<Impact>((one, other) => (rank(other) > rank(one) ? other : one), 'nothing');
}

export function isAtLeast(impact: Impact, threshold: Impact): boolean {
  return rank(impact) >= rank(threshold);
}
