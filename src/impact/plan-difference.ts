// What becomes of what stands when a plan is applied, whoever wrote it: the changes, what each does to the jobs and
// their state, and what to do first. The plan says what is replaced and destroyed; what that takes away is told by the
// same tables as between two specs.
import { readArn } from '../aws/arn';
import { runtimes } from '../aws/runtime';
import { memberOf, own } from '../document/own';
import type { Estate } from '../estate/estate';
import type { PlaceOf } from '../estate/spec-place';
import { applicationIn, applicationType } from './application';
import type { Members } from './argument-changes';
import { codeOf, impactOn, type ApplicationDifference, type Standing } from './application-difference';
import { runtimeBreaks, toldBreaks } from './connector-state';
import { firstSteps } from './first-steps';
import { worst, type Impact } from './impact';
import { otherImpact, type OtherChange } from './other-change';
import { driftOf, plannedChange, type Planned } from './planned-changes';
import { removedConnectors } from './removed-connectors';
import type { ResourceChange } from './resource-changes';
import type { Risk } from './risk';
import type { Side } from './side';
import { resourceOf } from './moves';
import { takenBy, takenWords, type TakenFromJobs } from './taken';
import type { Runtime } from '../../generated/application';

export interface PlanDifference extends TakenFromJobs {
  /** The file, as people are shown it. */
  readonly name: string;
  /** Of the AWS provider; absent where it is not written out, or there are several. */
  readonly region?: string;
  /** The worst of all. */
  readonly impact: Impact;
  /** What the first line says: the impact, and what is taken from the job; of a plan that does nothing as well. */
  readonly verdict: string;
  readonly applications: readonly ApplicationDifference[];
  readonly others: readonly OtherChange[];
  /** What has changed outside of Terraform since the last apply. */
  readonly drift: readonly ResourceChange[];
  /** What to do before the plan is applied, in this order. */
  readonly first: readonly string[];
  /** Why there is more to come than is told here; empty when this is all. */
  readonly partial: readonly string[];
}

/** What is known of a plan beside it. */
export interface Beside {
  readonly placeOf: PlaceOf;
  /** The spec that it was compiled from, as it is now. */
  readonly spec?: Pick<Side, 'production' | 'codeIdentity' | 'normalised' | 'causes'>;
}

export function planDifference(name: string, estate: Estate, beside: Beside): PlanDifference {
  const planned = estate.resources.flatMap((one) => plannedChange(one, beside.placeOf) ?? []);
  const applications = planned.filter(isApplication).map((one) => applicationOf(one, estate, beside));
  const others = planned
    .filter((one) => !isApplication(one))
    .map(({ change }) => ({ ...change, ...otherImpact(change) }));
  const impact = worst([...applications, ...others].map((one) => one.impact));
  const from = takenBy(estate, beside.placeOf);
  return {
    name,
    ...(estate.region !== undefined && { region: estate.region }),
    impact,
    verdict: verdictOf(impact, from, planned.length > 0, estate.partial),
    ...from,
    applications,
    others,
    drift: estate.drift.flatMap((one) => driftOf(one, beside.placeOf) ?? []),
    first: firstSteps({ applications, others, renames: [] }),
    partial: estate.partial,
  };
}

/** Never "nothing" where the job may fail of what is taken. */
function verdictOf(impact: Impact, from: TakenFromJobs, plansAny: boolean, partial: readonly string[]): string {
  const taken = takenWords(from);
  if (taken !== undefined) return impact === 'nothing' ? `nothing restarts, but ${taken}` : `${impact}, and ${taken}`;
  if (plansAny) return impact;
  return partial.length > 0 ? 'nothing is known' : 'no difference';
}

/** Whether its apply does anything at all. */
export function plans({ applications, others }: PlanDifference): boolean {
  return applications.length + others.length > 0;
}

const isApplication = ({ change }: Planned): boolean => change.type === applicationType;

/** Without a spec nobody has said whether it is production: it is taken for it, as in `flinkform policy`. */
function applicationOf(planned: Planned, estate: Estate, { spec }: Beside): ApplicationDifference {
  const { change, old, now } = planned;
  const own = spec?.causes.has(resourceOf(change.address)) ? spec : undefined;
  return impactOn(change, {
    standing: standingOf(planned, estate),
    blocks: old && now && { old, now },
    replacedFor: change.because,
    newCode: own ? codeOf(own) : {},
    connectors: () => (old && now && own ? connectorsOf(old, now, own) : []),
    kept: () => (old && now ? keptRisks(old, now, own) : []),
  });
}

function standingOf({ change, old, now }: Planned, { region: written }: Estate): Standing {
  const name = memberOf(old ?? now, 'name');
  const arn = memberOf(old, 'arn');
  const region = (typeof arn === 'string' ? readArn(arn)?.region : undefined) ?? written;
  return { name: typeof name === 'string' ? name : change.address, ...(region !== undefined && { region }) };
}

function connectorsOf(old: Members, now: Members, { normalised }: Pick<Side, 'normalised'>): readonly string[] {
  const [before, after] = [old, now].map((block) => applicationIn(block).runtime);
  return normalised && isRuntime(before) && isRuntime(after) ? removedConnectors(before, after, normalised.spec) : [];
}

/** A spec may tell the job by keys of its own, which say nothing. */
function keptRisks(old: Members, now: Members, own: Pick<Side, 'normalised'> | undefined): Risk[] {
  const [before, after] = [old, now].map((block) => applicationIn(block).runtime);
  const known =
    own?.normalised && isRuntime(before) && isRuntime(after) ? runtimeBreaks(own.normalised.spec, before, after) : [];
  return known.length > 0 ? known : toldBreaks(old, now);
}

function isRuntime(name: string | undefined): name is Runtime {
  return name !== undefined && own(runtimes, name) !== undefined;
}
