// What to do before a change is applied.
import { dotted, type Pointer } from '../document/pointer';
import { shellWord } from '../text/shell-word';
import type { ApplicationDifference } from './application-difference';
import type { OtherChange } from './other-change';
import { isAtLeast } from './impact';
import type { LikelyRename } from './likely-renames';

/** What is to be done, as far as it decides what goes before. */
interface Planned {
  readonly application?: ApplicationDifference;
  readonly others: readonly OtherChange[];
  readonly movedFrom?: string;
  readonly renames: readonly LikelyRename[];
}

/** In the order in which they are done. */
export function firstSteps({ application, others, movedFrom, renames }: Planned): string[] {
  const lost = others.filter(({ impact }) => impact === 'data loss');
  const refused = [...(application ? [application] : []), ...others].filter((one) => one.refused);
  return [
    ...(movedFrom === undefined ? [] : [leaving(movedFrom)]),
    ...renames.map(renaming),
    ...(refused.length > 0 ? [protection(refused.map(({ address }) => address))] : []),
    ...lost.flatMap(drain),
    ...lost.map(keep),
    ...(application && isAtLeast(application.impact, 'restart with state risk') ? [beforehand(application)] : []),
    ...(application?.risks ?? []).flatMap(({ first }) => (first === undefined ? [] : [first])),
  ];
}

function renaming({ from, to, line }: LikelyRename): string {
  return (
    `if ${dotted(to)} is ${dotted(from)} under another name, write in it ${line}: Terraform then moves what stands, ` +
    `and what follows here of its end is void`
  );
}

function leaving(place: string): string {
  return (
    `destroy the stack in ${place} first, or give the new one a state of its own: Terraform looks for it in the new ` +
    `place, does not find it, and leaves what runs there to itself`
  );
}

function protection(addresses: readonly string[]): string {
  return (
    `${addresses.join(', ')} ${addresses.length === 1 ? 'is' : 'are'} protected: Terraform refuses the plan; ` +
    `spec.deletionProtection: false gives the protection up, in an apply before this one`
  );
}

const sourcePattern = /^[/]spec[/]sources[/][^/]+/;

/** A source that goes is read to its end first. */
function drain({ cause, action, address }: OtherChange): string[] {
  const source = sourceIn(cause);
  if (source === undefined || action === 'updated') return [];
  return [`drain ${dotted(source)}: stop what writes to ${address}, and wait until the job has read all of it`];
}

function sourceIn(cause: Pointer | undefined): Pointer | undefined {
  return cause === undefined ? undefined : sourcePattern.exec(cause)?.[0];
}

function keep({ address, loses }: OtherChange): string {
  return `copy what is still needed of ${address}: it loses ${loses}`;
}

/** A snapshot by hand, as a name of one's own is easier to find than that of an automatic one. */
function beforehand({ standing, loses }: ApplicationDifference): string {
  if (loses !== undefined)
    return `keep the application (its name, its Region), or let the new job begin with nothing: no snapshot outlives it`;
  return (
    `take a snapshot: aws kinesisanalyticsv2 create-application-snapshot --region ${standing.region} ` +
    `--application-name ${shellWord(standing.name)} --snapshot-name before-change`
  );
}
