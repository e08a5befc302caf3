// A change of what stands beside the application: what it takes away.
import type { Pointer } from '../document/pointer';
import { heldBy } from './held-data';
import type { Impact } from './impact';
import { lossOf } from './losing-updates';
import { resourceOf } from './moves';
import { reshardingOf } from './resharding';
import type { ResourceChange } from './resource-changes';
import type { Side } from './side';

/** A change of a resource beside the application. */
export interface OtherChange extends ResourceChange {
  readonly impact: Impact;
  /** What goes, in words that follow "loses". */
  readonly loses?: string;
  /** What else is to be known of it, in words that stand alone. */
  readonly note?: string;
  readonly cause?: Pointer;
}

export function otherChange(change: ResourceChange, before: Side, after: Side): OtherChange {
  const cause = after.causes.get(resourceOf(change.address)) ?? before.causes.get(resourceOf(change.address));
  return { ...change, ...otherImpact(change), ...(cause !== undefined && { cause }) };
}

/** By what happens to it alone. */
export function otherImpact(change: ResourceChange): Pick<OtherChange, 'impact' | 'loses' | 'note'> {
  const loses = lossIn(change);
  const note = noteIn(change);
  return {
    impact: loses === undefined ? impactOf(change) : 'data loss',
    ...(loses !== undefined && { loses }),
    ...(note !== undefined && { note }),
  };
}

function noteIn({ type, action, changes }: ResourceChange): string | undefined {
  if (action !== 'updated') return undefined;
  return changes.map((change) => reshardingOf(type, change)).find((note) => note !== undefined);
}

function lossIn({ type, action, changes }: ResourceChange): string | undefined {
  if (action === 'removed' || action === 'replaced') return heldBy(type);
  return changes.map((change) => lossOf(type, change)?.loses).find((loses) => loses !== undefined);
}

/** A note of Terraform's own is nothing in AWS, and rights are there at every moment when the new ones come first. */
function impactOf({ type, action, seamless }: ResourceChange): Impact {
  const isUnnoticed = type === 'terraform_data' || (type === 'aws_iam_role_policy' && seamless === true);
  return ['replaced', 'made beside it'].includes(action) && !isUnnoticed ? 'replacement' : 'nothing';
}
