// What to do before a change is applied.
import { dotted } from '../document/pointer';
import { shellWord } from '../text/shell-word';
import type { ApplicationDifference } from './application-difference';
import type { OtherChange } from './other-change';
import { isAtLeast } from './impact';
import type { LikelyRename } from './likely-renames';

/** What is to be done, as far as it decides what goes before. */
interface Planned {
  readonly applications: readonly ApplicationDifference[];
  readonly others: readonly OtherChange[];
  readonly movedFrom?: string;
  readonly renames: readonly LikelyRename[];
}

/** In the order in which they are done. */
export function firstSteps({ applications, others, movedFrom, renames }: Planned): string[] {
  const isAlone = applications.length < 2;
  const lost = others.filter(({ impact }) => impact === 'data loss');
  const refused = [...applications, ...others].filter((one) => one.refused);
  return [
    ...(movedFrom === undefined ? [] : [leaving(movedFrom)]),
    ...renames.map(renaming),
    ...(refused.length > 0 ? [protection(refused.map(({ address }) => address))] : []),
    ...lost.flatMap(drain),
    ...lost.map(keep),
    ...applications.flatMap((one) => stepsFor(one).map((step) => (isAlone ? step : `${one.address}: ${step}`))),
  ];
}

function stepsFor(one: ApplicationDifference): string[] {
  return [
    ...(isAtLeast(one.impact, 'restart with state risk') ? [beforehand(one)] : []),
    ...one.risks.flatMap(({ first }) => (first === undefined ? [] : [first])),
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

const sourcePattern = /^spec[.]sources[.][^.]+/;

/** A source that goes is read to its end first. */
function drain(one: OtherChange): string[] {
  const { action, address } = one;
  const source = sourceIn(one);
  if (action === 'updated') return [];
  if (source !== undefined)
    return [`drain ${source}: stop what writes to ${address}, and wait until the job has read all of it`];
  return isForeignQueue(one) ? [`drain ${address}: stop what writes to it, and wait until all of it is read`] : [];
}

/** What is read once and in order: of a plan without a spec nobody says whether a job reads it. */
const queues = ['aws_kinesis_stream', 'aws_msk_cluster', 'aws_msk_serverless_cluster', 'aws_sqs_queue'];

function isForeignQueue({ type, cause, place }: OtherChange): boolean {
  return cause === undefined && place?.specPath === undefined && queues.includes(type);
}

/** Names of sources have no dots. */
function sourceIn({ cause, place }: OtherChange): string | undefined {
  const path = cause === undefined ? place?.specPath : dotted(cause);
  return path === undefined ? undefined : sourcePattern.exec(path)?.[0];
}

function keep({ address, loses }: OtherChange): string {
  return `copy what is still needed of ${address}: it loses ${loses}`;
}

/** A snapshot by hand, as a name of one's own is easier to find than that of an automatic one. */
function beforehand({ standing, loses }: ApplicationDifference): string {
  if (loses !== undefined)
    return `keep the application (its name, its Region), or let the new job begin with nothing: no snapshot outlives it`;
  const region = standing.region === undefined ? '' : `--region ${shellWord(standing.region)} `;
  return (
    `take a snapshot: aws kinesisanalyticsv2 create-application-snapshot ${region}` +
    `--application-name ${shellWord(standing.name)} --snapshot-name before-change`
  );
}
