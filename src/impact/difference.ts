// What becomes of a stack that stands as one configuration says and is to be as another one says: the changes, what
// each does to the job and its state, and what to do first.
import { memberAt } from '../document/own';
import { applicationDifference, type ApplicationDifference } from './application-difference';
import { applicationType } from './application';
import { firstSteps } from './first-steps';
import { likelyRenames, type LikelyRename } from './likely-renames';
import { worst, type Impact } from './impact';
import { otherChange, type OtherChange } from './other-change';
import { resourceChanges, type Configuration, type ResourceChange } from './resource-changes';
import type { Side } from './side';
import { specChanges, type SpecChange } from './spec-changes';

export interface Difference {
  readonly name: string;
  readonly region: string;
  /** The stack that it is compared with, where that is another one and stays where it is. */
  readonly comparedWith?: string;
  /** Where the stack was before; Terraform leaves all of it there, and forgets it. */
  readonly movedFrom?: string;
  /** The worst of all. */
  readonly impact: Impact;
  readonly spec: readonly SpecChange[];
  /** Sources and sinks that are only called otherwise, most likely: nothing says so yet. */
  readonly renames: readonly LikelyRename[];
  readonly application?: ApplicationDifference;
  readonly others: readonly OtherChange[];
  /** What to do before the change is applied, in this order. */
  readonly first: readonly string[];
}

export function differenceOf(before: Side, after: Side): Difference {
  const all = resourceChanges(before.configuration, after.configuration);
  const isApplication = ({ type }: ResourceChange): boolean => type === applicationType;
  const [own] = all.filter(isApplication);
  const application = own && applicationDifference(own, before, after);
  const others = all.filter((one) => !isApplication(one)).map((one) => otherChange(one, before, after));
  const movedFrom = before.comparedAs === undefined ? placeLeft(before.configuration, after.configuration) : undefined;
  const impact = worst([
    ...(application ? [application.impact] : []),
    ...others.map((one) => one.impact),
    ...(movedFrom === undefined ? [] : ['replacement' as const]),
  ]);
  const told = {
    name: after.name,
    region: after.region,
    ...(before.comparedAs !== undefined && { comparedWith: before.comparedAs }),
    ...(movedFrom !== undefined && { movedFrom }),
    impact,
    spec: specChanges(before.spec, after.spec),
    renames: likelyRenames(before.spec, after.spec),
    ...(application && { application }),
    others,
  };
  return { ...told, first: firstSteps({ ...told, applications: application ? [application] : [] }) };
}

/** Whether anything differs at all. */
export function differs({ spec, application, others, movedFrom }: Difference): boolean {
  return spec.length > 0 || application !== undefined || others.length > 0 || movedFrom !== undefined;
}

/** The account and Region of the stack's own provider, if they are others now. */
function placeLeft(before: Configuration, after: Configuration): string | undefined {
  const [old, now] = [before, after].map((one) => {
    const provider = memberAt(one, ['provider', 'aws', '0']);
    const accounts = memberAt(provider, ['allowed_account_ids']);
    return `account ${String(accounts)} in ${String(memberAt(provider, ['region']))}`;
  });
  return old === now ? undefined : old;
}
