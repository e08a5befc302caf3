// Where in a VPC an application stands before a change, and whether it has fewer subnets after.
import { argument, argumentBefore } from '../../estate/estate';
import { shown, textOf, type Value } from '../../estate/value';
import { paths } from '../flink-application';
import { failed, undecided, type Verdict } from '../rule';
import type { UpdatedApplication } from './applications';

export interface Placement {
  readonly vpc: string;
  readonly groups: readonly string[];
}

const subnets = `${paths.vpc}.subnet_ids`;

/** Undefined for an application outside of every VPC. */
export function placementOf(application: UpdatedApplication): Placement | undefined {
  const vpc = textOf(argumentBefore(application, `${paths.vpc}.vpc_id`));
  if (vpc === undefined || vpc === '') return undefined;
  return { vpc, groups: idsIn(argumentBefore(application, `${paths.vpc}.security_group_ids`)) };
}

/** Other subnets are another way to stand there; fewer are fewer zones and addresses. */
export function judgePlacement(application: UpdatedApplication): readonly Verdict[] {
  const [before, after] = [argumentBefore(application, subnets), argument(application, subnets)];
  if (after.kind === 'unknown') return [undecided(application, 'which subnets it stands in is not known yet', subnets)];
  const [was, will] = [idsIn(before), idsIn(after)];
  if (will.length >= was.length) return [];
  const message =
    will.length === 0
      ? 'the job leaves its VPC: what is private there is out of its reach'
      : `the job has ${will.length} of ${was.length} subnets left: fewer zones to run in, and fewer addresses`;
  return [failed(application, message, { path: subnets, found: shown(after) })];
}

export function idsIn(value: Value): readonly string[] {
  if (value.kind !== 'known' || !Array.isArray(value.value)) return [];
  return (value.value as readonly unknown[]).filter((one): one is string => typeof one === 'string');
}
