// What becomes of the application itself: all that changes of it goes out as one update, and its job restarts once.
import { memberAt } from '../document/own';
import { applicationArgument } from './application-arguments';
import { applicationIn } from './application';
import { isMembers, type ArgumentChange, type Members } from './argument-changes';
import type { Side } from './side';
import { ensured } from '../text/ensured';
import { heldBy } from './held-data';
import { isAtLeast, worst, type Impact } from './impact';
import { removedConnectors } from './removed-connectors';
import type { Configuration, ResourceChange } from './resource-changes';
import { removedBy } from './runtime-risks';
import type { Risk } from './risk';
import { stateRisks, type NewCode } from './state-risks';

export interface ApplicationArgumentChange extends ArgumentChange {
  readonly impact: Impact;
  readonly source: string;
}

export interface ApplicationDifference extends Omit<ResourceChange, 'changes'> {
  readonly impact: Impact;
  /** What runs now is called so. */
  readonly standing: { readonly name: string; readonly region: string };
  readonly changes: readonly ApplicationArgumentChange[];
  /** The calls that change it, in their order; a job that runs is restarted by each. */
  readonly calls: readonly string[];
  readonly risks: readonly Risk[];
  /** What a new runtime has not any more, in words. */
  readonly removes: readonly string[];
  /** What goes with it, in words that follow "loses". */
  readonly loses?: string;
}

export function applicationDifference(change: ResourceChange, before: Side, after: Side): ApplicationDifference {
  const [old, now] = [
    blockOf(before.configuration, change.from ?? change.address),
    blockOf(after.configuration, change.address),
  ];
  const changes = change.changes.map(withImpact);
  const isGone = change.action === 'removed' || change.action === 'replaced';
  const stays = old && now && !isGone && change.action !== 'moved';
  const risks = stays
    ? stateRisks({ before: applicationIn(old), after: applicationIn(now), ...codeOf(changes, after) })
    : [];
  const own = worst(changes.map((one) => one.impact));
  const risky: Impact = risks.length > 0 && isAtLeast(own, 'restart') ? 'restart with state risk' : own;
  const { name, region } = before.comparedAs === undefined ? before : after;
  return {
    ...change,
    standing: { name, region },
    changes,
    impact: isGone ? 'data loss' : risky,
    calls: stays ? callsFor(changes) : [],
    risks: isAtLeast(own, 'restart') ? risks : [],
    removes: stays ? removesOf(old, now, before, after) : [],
    ...(isGone && { loses: ensured(heldBy(change.type), 'an application that holds nothing') }),
  };
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

const codeArgument = 'application_configuration.application_code_configuration';

/** Outside production nobody has to speak for the state. */
function codeOf(changes: readonly ArgumentChange[], after: Side): { readonly newCode?: NewCode } {
  const isNew = changes.some(({ path }) => path.startsWith(codeArgument));
  const identity = after.codeIdentity;
  if (!isNew || identity === undefined || !after.production) return {};
  const acknowledged = after.normalised?.spec.code.stateCompatible;
  return { newCode: { identity, ...(acknowledged !== undefined && { acknowledged }) } };
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
    if (change === undefined) return [];
    return change.before === undefined ? [`Add${call}`] : change.after === undefined ? [`Delete${call}`] : [];
  });
  const alone = changes.filter(({ path }) => ownCalls.some((one) => one.path === path));
  const started = changes.find(({ path }) => path === 'start_application');
  const goesAlong = ({ path }: ArgumentChange): boolean => path.startsWith(runArgument) && started !== undefined;
  const sent = changes.filter(({ impact }) => isAtLeast(impact, 'restart'));
  const rest = sent.filter((one) => one !== started && !goesAlong(one) && !(whole.length > 0 && alone.includes(one)));
  return [
    ...whole,
    ...(rest.length > 0 ? ['UpdateApplication'] : []),
    ...(started ? [started.after === true ? 'StartApplication' : 'StopApplication'] : []),
  ];
}

function removesOf(old: Members, now: Members, before: Side, after: Side): string[] {
  const [from, to] = [applicationIn(old).runtime, applicationIn(now).runtime];
  const runtimes = [before.normalised?.spec.runtime, after.normalised?.spec.runtime] as const;
  const connectors =
    runtimes[0] && runtimes[1] && after.normalised
      ? removedConnectors(runtimes[0], runtimes[1], after.normalised.spec)
      : [];
  return [...removedBy(from, to), ...connectors];
}
