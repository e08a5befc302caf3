// What changes from one bill to another.
import { groupBy } from '../text/group-by';
import type { Bill, Line, Range } from './bill';

/** A line of either bill, or of both. */
export interface Change {
  readonly group: string;
  readonly what: string;
  readonly before?: Range;
  readonly after?: Range;
}

export interface Comparison {
  readonly before: Pick<Bill, 'name' | 'region' | 'total'>;
  readonly after: Pick<Bill, 'name' | 'region' | 'total'>;
  /** Lines that cost something else, in the order of the new bill; those that went come last. */
  readonly changes: readonly Change[];
  /** What the new bill does not know. */
  readonly unknown: Bill['unknown'];
}

export function compare(before: Bill, after: Bill): Comparison {
  const all = [
    ...after.lines.map((line) => ({ line, of: 'after' as const })),
    ...before.lines.map((line) => ({ line, of: 'before' as const })),
  ];
  const alike = groupBy(all, ({ line: { group, what } }) => JSON.stringify([group, what]));
  const changes = [...alike.values()].map((sides): Change => {
    const [{ line }] = sides;
    return {
      group: line.group,
      what: line.what,
      ...Object.fromEntries(sides.map((side) => [side.of, side.line.monthly])),
    };
  });
  // What costs something that nobody here knows is no change of what the other one costs.
  const isKnown = before.total !== undefined && after.total !== undefined;
  return {
    before: headOf(before),
    after: headOf(after),
    changes: !isKnown ? [] : changes.filter(({ before: old, after: now }) => !same(old, now)),
    unknown: after.unknown,
  };
}

/** USD a month more at the size of now; unset where one of the bills is not known. */
export function monthlyDifference({ before, after }: Pick<Comparison, 'before' | 'after'>): number | undefined {
  return before.total && after.total && after.total.now - before.total.now;
}

const headOf = ({ name, region, total }: Bill): Comparison['before'] => ({ name, region, ...(total && { total }) });

function same(one: Line['monthly'] | undefined, other: Line['monthly'] | undefined): boolean {
  return one?.minimum === other?.minimum && one?.now === other?.now && one?.maximum === other?.maximum;
}
