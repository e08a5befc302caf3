// Up to which parallelism the state of a job can be taken over, where its code does not say.

/**
 * The highest parallelism that Flink gives a job that first starts with this one: half as much again, up to the next
 * power of two, at least 128 and at most 32,768. It is kept in the state. Source:
 * KeyGroupRangeAssignment.computeDefaultMaxParallelism of apache/flink.
 */
export function highestSince(parallelism: number): number {
  const power = 2 ** Math.ceil(Math.log2(parallelism + Math.floor(parallelism / 2)));
  return Math.min(Math.max(power, 128), 32_768);
}
