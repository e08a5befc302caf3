// What a plan takes from a job that goes on: rights, ways out of its network, alarms and logs. Nothing of it restarts
// the job, which fails at its next call all the same. The rules of `policy` find it, and it is as grave as there.
import type { Estate } from '../estate/estate';
import type { Place, PlaceOf } from '../estate/spec-place';
import { takingRules } from '../rules/change';
import { profiles } from '../rules/profiles';
import { gravities, lesserOf, type Failed, type Gravity, type Rule } from '../rules/rule';
import { byGroup } from '../rules/flink-properties';

export interface Taken {
  /** `flinkform explain` has a page on it. */
  readonly rule: Rule['code'];
  /** In the profile `production`. */
  readonly gravity: Gravity;
  readonly address: string;
  /** A sentence without a full stop. */
  readonly why: string;
  /** What to do instead. */
  readonly fix: string;
  readonly place?: Place;
}

/** Nobody can tell before the apply whether something is taken. */
export type MayBeTaken = Pick<Taken, 'rule' | 'address' | 'why'>;

export interface TakenFromJobs {
  /** The gravest first. */
  readonly taken: readonly Taken[];
  readonly mayBeTaken: readonly MayBeTaken[];
}

export function takenBy(estate: Estate, placeOf: PlaceOf): TakenFromJobs {
  const { settings } = profiles.production;
  const told = takingRules.flatMap((rule) => rule.judge(estate, settings).map((verdict) => ({ rule, verdict })));
  const taken = told.flatMap(({ rule, verdict }) =>
    verdict.outcome === 'failed' ? takenIn(rule, verdict, placeOf) : [],
  );
  const mayBeTaken = told.flatMap(({ rule: { code }, verdict }) =>
    verdict.outcome === 'unknown' ? [{ rule: code, address: verdict.resource.address, why: verdict.message }] : [],
  );
  return {
    taken: once(gravities.flatMap((one) => taken.filter(({ gravity }) => gravity === one))),
    mayBeTaken: once(mayBeTaken),
  };
}

/** Whether the job fails of it: an alarm that goes, it outlives. */
export function breaksJob({ gravity }: Taken): boolean {
  return gravity === 'critical' || gravity === 'high';
}

function takenIn(rule: Rule, { resource, path, message, fix, atMost }: Failed, placeOf: PlaceOf): Taken[] {
  if (!resource) return [];
  const place = placeOf(resource, path === undefined ? path : byGroup(resource, path));
  const gravity = lesserOf(rule.gravity, atMost);
  const { address } = resource;
  return [{ rule: rule.code, gravity, address, why: message, fix: fix ?? rule.fix, ...(place && { place }) }];
}

/** What stands beside the impact where the job may fail of what is taken. */
export function takenWords({ taken }: TakenFromJobs): string | undefined {
  const number = taken.filter(breaksJob).length;
  if (number === 0) return undefined;
  return `the job may fail: ${number === 1 ? 'a right or a way is' : `${number} rights or ways are`} taken from it`;
}

/** A role of several applications is judged for each of them. */
function once<One>(all: readonly One[]): readonly One[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
