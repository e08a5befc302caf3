// Where the packets of an application come from: the ranges of its subnets, and its security groups.
import { includes, overlaps, rangeOf, type Range } from '../../aws/address-range';
import { argument, argumentBefore, elements, type Estate } from '../../estate/estate';
import type { Answer } from '../../estate/iam-pattern';
import { textOf } from '../../estate/value';
import { paths } from '../flink-application';
import { subnetPath, subnetsOf } from '../flink-network';
import type { UpdatedApplication } from './applications';
import { idsIn } from './placement';
import type { When } from './when';

/** Undefined when not all of its subnets are in the plan. */
export function rangesOf(estate: Estate, application: UpdatedApplication): readonly Range[] | undefined {
  const ranges = subnetsOf(estate, application).flatMap(
    (one) => rangeOf(textOf(argument(one, 'cidr_block')) ?? 'not known') ?? [],
  );
  return ranges.length > 0 && ranges.length === elements(application, subnetPath)?.length ? ranges : undefined;
}

/** Whether a range takes in all of these. */
export function takesInAll(range: string, ranges: readonly Range[] | undefined): Answer {
  if (range === '0.0.0.0/0') return 'yes';
  const outer = rangeOf(range);
  if (!outer || !ranges) return 'maybe';
  if (ranges.every((one) => includes(outer, one))) return 'yes';
  return ranges.some((one) => overlaps(outer, one)) ? 'maybe' : 'no';
}

const groups = `${paths.vpc}.security_group_ids`;

/** Whether an application stands in a security group. */
export function isInGroup(application: UpdatedApplication, group: string, when: When): Answer {
  const value = when === 'before' ? argumentBefore(application, groups) : argument(application, groups);
  return idsIn(value).includes(group) ? 'yes' : value.kind === 'unknown' ? 'maybe' : 'no';
}
