// What becomes of the application itself: all that changes of it goes out as one update, and its job restarts once.
import { memberAt } from '../document/own';
import { applicationArgument } from './application-arguments';
import { applicationIn } from './application';
import { isMembers, type ArgumentChange, type Members } from './argument-changes';
import { connectorRisks, removalRisks } from './connector-state';
import type { Side } from './side';
import { ensured } from '../text/ensured';
import { heldBy } from './held-data';
import { isAtLeast, worst, type Impact } from './impact';
import { removedConnectors } from './removed-connectors';
import type { Configuration, ResourceChange } from './resource-changes';
import { removedBy } from './runtime-risks';
import type { Risk } from './risk';
import { stateRisks, type NewCode } from './state-risks';
import { unreadRisks } from './unread-state';

export interface ApplicationArgumentChange extends ArgumentChange {
  readonly impact: Impact;
  readonly source: string;
}

export interface ApplicationDifference extends Omit<ResourceChange, 'changes'> {
  readonly impact: Impact;
  /** What runs now is called so. */
  readonly standing: Standing;
  readonly changes: readonly ApplicationArgumentChange[];
  /** The calls that change it, in their order; a job that runs is restarted by each. */
  readonly calls: readonly string[];
  readonly risks: readonly Risk[];
  /** What a new runtime has not any more, in words. */
  readonly removes: readonly string[];
  /** What goes with it, in words that follow "loses". */
  readonly loses?: string;
}

/** What the AWS CLI calls it by; a plan may not say the Region. */
export interface Standing {
  readonly name: string;
  readonly region?: string;
}

export function applicationDifference(change: ResourceChange, before: Side, after: Side): ApplicationDifference {
  const [old, now] = [
    blockOf(before.configuration, change.from ?? change.address),
    blockOf(after.configuration, change.address),
  ];
  const { name, region } = before.comparedAs === undefined ? before : after;
  return impactOn(change, {
    standing: { name, region },
    blocks: old && now && { old, now },
    newCode: codeOf(after),
    connectors: () => connectorsRemoved(before, after),
    kept: () => keptRisks(before, after, now),
  });
}

/** What is known of an application beside its change. */
export interface Known {
  readonly standing: Standing;
  /** What is said of it before and after; absent where it does not stand on both sides. */
  readonly blocks: { readonly old: Members; readonly now: Members } | undefined;
  /** What is asked of its code when that is new. */
  readonly newCode: NewCode | undefined;
  /** Of a plan: the paths of the arguments that Terraform replaces it for; it knows better than the table here. */
  readonly replacedFor?: readonly string[];
  /** The sources and sinks that a new runtime has no connector for. */
  readonly connectors: () => readonly string[];
  /** What of the state of sources and sinks is not read any more. */
  readonly kept: () => readonly Risk[];
}

/** What a change of the application does to its job and its state. */
export function impactOn(change: ResourceChange, known: Known): ApplicationDifference {
  const changes = change.changes.map(withImpact).map((one) => asPlanned(one, known.replacedFor));
  const isGone = change.action === 'removed' || change.action === 'replaced';
  const stays = isGone || ['moved', 'made beside it'].includes(change.action) ? undefined : known.blocks;
  const risks = stays ? [...risksOf(stays.old, stays.now, changes, known.newCode), ...known.kept()] : [];
  const own = worst(changes.map((one) => one.impact));
  const risky: Impact = risks.length > 0 && isAtLeast(own, 'restart') ? 'restart with state risk' : own;
  const kept: Impact = change.action === 'made beside it' ? 'replacement' : risky;
  return {
    ...change,
    standing: known.standing,
    changes,
    impact: isGone ? 'data loss' : kept,
    calls: stays ? callsFor(changes) : [],
    risks: isAtLeast(own, 'restart') ? risks : [],
    removes: stays ? [...runtimeRemoves(stays.old, stays.now), ...known.connectors()] : [],
    ...(isGone && { loses: ensured(heldBy(change.type), 'an application that holds nothing') }),
  };
}

/** What cannot be read of it is a risk by itself, and what is told by it no other one. */
function risksOf(
  old: Members,
  now: Members,
  changes: readonly ApplicationArgumentChange[],
  newCode: NewCode | undefined,
): Risk[] {
  const isNew = changes.some(({ path }) => path.startsWith(codeArgument));
  const unread = unreadRisks(old, now);
  const change = { before: applicationIn(old), after: applicationIn(now), ...(isNew && newCode && { newCode }) };
  const read = stateRisks(change).filter((risk) => !unread.some(({ hides }) => hides.includes(risk.of)));
  return [...read, ...unread.map(({ risk }) => risk)];
}

function blockOf(configuration: Configuration, address: string): Members | undefined {
  const block = memberAt(configuration, ['resource', ...address.split('.')]);
  return isMembers(block) ? block : undefined;
}

/** An argument that nobody knows may do anything short of a replacement. */
function withImpact(change: ArgumentChange): ApplicationArgumentChange {
  const row = applicationArgument(change.names) ?? {
    impact: 'restart',
    source: 'not known to this release of flinkform',
  };
  return { ...change, ...row };
}

/** What Terraform updates in place replaces nothing, whatever an earlier release of the provider did. */
function asPlanned(
  change: ApplicationArgumentChange,
  replacedFor: readonly string[] | undefined,
): ApplicationArgumentChange {
  const path = change.names.join('.');
  if (replacedFor?.some((one) => one === path || one.startsWith(`${path}.`) || path.startsWith(`${one}.`)))
    return { ...change, impact: 'replacement' };
  if (replacedFor === undefined || change.impact !== 'replacement') return change;
  return { ...change, impact: 'restart', source: 'the plan, which updates it in place' };
}

const codeArgument = 'application_configuration.application_code_configuration';

/** Outside production nobody has to speak for the state. */
export function codeOf(after: Pick<Side, 'codeIdentity' | 'production' | 'normalised'>): NewCode | undefined {
  const identity = after.codeIdentity;
  if (identity === undefined || !after.production) return undefined;
  const acknowledged = after.normalised?.spec.code.stateCompatible;
  return { identity, ...(acknowledged !== undefined && { acknowledged }) };
}

/**
 * What is added or taken away as a whole goes out by calls of their own, before the rest. Source: hashicorp/aws
 * v5.100.0, internal/service/kinesisanalyticsv2/application.go, resourceApplicationUpdate.
 */
const ownCalls = [
  { path: 'cloudwatch_logging_options', call: 'ApplicationCloudWatchLoggingOption' },
  { path: 'application_configuration.vpc_configuration', call: 'ApplicationVpcConfiguration' },
] as const;

/** How the job is restored is sent to a running application, and with the start of another one. */
const runArgument = 'application_configuration.run_configuration';

function callsFor(changes: readonly ApplicationArgumentChange[]): string[] {
  const whole = ownCalls.flatMap(({ path, call }) => {
    const change = changes.find((one) => one.path === path);
    if (change === undefined || change.sensitive) return [];
    if (change.before === undefined) return [`Add${call}`];
    return change.after === undefined && change.unknown !== true ? [`Delete${call}`] : [];
  });
  const alone = changes.filter(({ path }) => ownCalls.some((one) => one.path === path));
  const started = changes.find(({ path }) => path === 'start_application');
  const goesAlong = ({ path }: ArgumentChange): boolean => path.startsWith(runArgument) && started !== undefined;
  const sent = changes.filter(({ impact }) => isAtLeast(impact, 'restart'));
  const rest = sent.filter((one) => one !== started && !goesAlong(one) && !(whole.length > 0 && alone.includes(one)));
  return [...whole, ...(rest.length > 0 ? ['UpdateApplication'] : []), ...(started ? [startCall(started)] : [])];
}

function startCall({ after, unknown }: ArgumentChange): string {
  if (unknown) return 'StartApplication or StopApplication';
  return after === true ? 'StartApplication' : 'StopApplication';
}

function runtimeRemoves(old: Members, now: Members): string[] {
  return removedBy(applicationIn(old).runtime, applicationIn(now).runtime);
}

function connectorsRemoved(before: Side, after: Side): string[] {
  const runtimes = [before.normalised?.spec.runtime, after.normalised?.spec.runtime] as const;
  return runtimes[0] && runtimes[1] && after.normalised
    ? removedConnectors(runtimes[0], runtimes[1], after.normalised.spec)
    : [];
}

function keptRisks(before: Side, after: Side, now: Members | undefined): Risk[] {
  if (!before.normalised || !after.normalised || !now) return [];
  const { allowNonRestoredState, restoreType } = applicationIn(now);
  const mayBeLeft = allowNonRestoredState || restoreType === 'SKIP_RESTORE_FROM_SNAPSHOT';
  const [old, spec] = [before.normalised.spec, after.normalised.spec];
  return [...connectorRisks(old, spec), ...(mayBeLeft ? [] : removalRisks(old, spec))];
}
