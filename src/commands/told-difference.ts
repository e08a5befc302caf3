// What differs between two compiled specs, and what that costs, as reports may show it.
import { plannedStack, type Compiled } from '../compile';
import { concealedBoth, conceal, type Concealment } from '../concealment/conceal';
import { concealedData } from '../concealment/concealed-data';
import { billOf, type Bill } from '../cost/bill';
import { compare } from '../cost/compare';
import { differenceOf, type Difference } from '../impact/difference';
import { ensured } from '../text/ensured';
import { asIfNamed, sideOf } from './diff-side';

export interface ToldDifference {
  readonly difference: Difference;
  readonly cost: ReturnType<typeof compare>;
}

/**
 * Both have a configuration.
 * @param environments whether they are one spec in two environments, whose names differ by that alone
 */
export function toldDifference(before: Compiled, after: Compiled, environments = false): ToldDifference {
  const [old, now] = [sideOf(before), sideOf(after)];
  const difference = differenceOf(environments ? asIfNamed(old, now) : old, now);
  return {
    difference: concealedDifference(difference, concealedBoth(after.concealment, before.concealment)),
    cost: compare(...bills(before, after)),
  };
}

function bills(before: Compiled, after: Compiled): [Bill, Bill] {
  const billed = ({ configuration, ...one }: Compiled): Bill =>
    billOf(
      ensured(plannedStack(one as Compiled), 'a difference without a plan'),
      ensured(configuration, 'a difference without a configuration'),
    );
  return [billed(before), billed(after)];
}

/** What is told of the spec names its variables already, and addresses and impacts are words of our own. */
function concealedDifference(difference: Difference, concealment: Concealment): Difference {
  const parts = (text: string): string => conceal(text, concealment);
  return concealedData<Difference>(difference, concealment, parts);
}
