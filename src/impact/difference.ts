// What becomes of a stack that stands as one configuration says and is to be as another one says: the changes, what each
// does to the job and its state, and what to do first.
import { memberAt } from '../document/own';
import type { Pointer } from '../document/pointer';
import type { NormalApplication } from '../normalise';
import { applicationDifference, type ApplicationDifference } from './application-difference';
import { applicationType } from './application';
import { firstSteps } from './first-steps';
import { heldBy } from './held-data';
import { worst, type Impact } from './impact';
import { lossOf } from './losing-updates';
import { resourceChanges, resourceOf, type Configuration, type ResourceChange } from './resource-changes';
import { specChanges, type SpecChange } from './spec-changes';

/** A stack as it stands, or as it is to be. */
export interface Side {
  readonly name: string;
  readonly region: string;
  /** Its own name, of a stack that is compared with another one as if it were that one. */
  readonly comparedAs?: string;
  readonly configuration: Configuration;
  /** Whether state that is at risk is to be spoken for. */
  readonly production: boolean;
  /** The spec with its defaults, as it may be shown. */
  readonly spec: unknown;
  /** Of an application; absent for a network. */
  readonly normalised?: NormalApplication;
  /** What `spec.code.stateCompatible` has to say of the code; absent where there is none. */
  readonly codeIdentity?: string;
  /** Address of a resource → the place in the spec that it comes from. */
  readonly causes: ReadonlyMap<string, Pointer>;
}

/** A change of a resource beside the application. */
export interface OtherChange extends ResourceChange {
  readonly impact: Impact;
  /** What goes, in words that follow "loses". */
  readonly loses?: string;
  readonly cause?: Pointer;
}

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
    ...(application && { application }),
    others,
  };
  return { ...told, first: firstSteps(told) };
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

function otherChange(change: ResourceChange, before: Side, after: Side): OtherChange {
  const cause = after.causes.get(resourceOf(change.address)) ?? before.causes.get(resourceOf(change.address));
  const loses = lossIn(change);
  const impact = loses === undefined ? impactOf(change) : 'data loss';
  return { ...change, impact, ...(loses !== undefined && { loses }), ...(cause !== undefined && { cause }) };
}

function lossIn({ type, action, changes }: ResourceChange): string | undefined {
  if (action === 'removed' || action === 'replaced') return heldBy(type);
  return changes.map((change) => lossOf(type, change)?.loses).find((loses) => loses !== undefined);
}

/** A note of Terraform's own is nothing in AWS, and rights are there at every moment when the new ones come first. */
function impactOf({ type, action, seamless }: ResourceChange): Impact {
  const isUnnoticed = type === 'terraform_data' || (type === 'aws_iam_role_policy' && seamless === true);
  return action === 'replaced' && !isUnnoticed ? 'replacement' : 'nothing';
}
