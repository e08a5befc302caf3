// Why the state of a job may not fit what it is to run as, or is left behind; and what to do before.
import { highestSince } from '../aws/highest-parallelism';
import type { Risk } from './risk';
import { runtimeRisks } from './runtime-risks';
import type { Application } from './application';

/** Everything that is asked of a change of the application. */
export interface Change {
  readonly before: Application;
  readonly after: Application;
  /** Of new code; absent where the code is the same. */
  readonly newCode?: NewCode;
}

export interface NewCode {
  /** What `spec.code.stateCompatible` has to say of this code; absent where there is no spec to say it in. */
  readonly identity?: string;
  /** What it says. */
  readonly acknowledged?: string;
}

type Rule = (change: Change) => readonly Risk[];

const flink = 'https://nightlies.apache.org/flink/flink-docs-stable/docs';
const reference = 'https://docs.aws.amazon.com/managed-flink/latest/apiv2';
const guide = 'https://docs.aws.amazon.com/managed-flink/latest/java';

const rules: readonly Rule[] = [
  ({ newCode }) => (newCode ? codeRisks(newCode) : []),
  ({ before, after }) => runtimeRisks(before.runtime, after.runtime),
  parallelismRisks,
  snapshotRisks,
  restoreRisks,
  stopRisks,
];

export function stateRisks(change: Change): Risk[] {
  return rules.flatMap((rule) => rule(change));
}

function codeRisks({ identity, acknowledged }: NewCode): Risk[] {
  if (acknowledged !== undefined && acknowledged === identity) return [];
  const stale = acknowledged === undefined ? '' : `; spec.code.stateCompatible speaks of ${acknowledged}`;
  return [
    {
      of: 'code',
      why: `whether the state fits the new code is in the code alone${stale}`,
      first:
        identity === undefined
          ? 'restore a snapshot with the new code elsewhere'
          : `restore a snapshot with the new code elsewhere, then set spec.code.stateCompatible to ${identity}`,
      source: `${flink}/ops/state/savepoints/`,
    },
  ];
}

/** The bound is kept in the state, and neither another one nor a parallelism above it can be restored. */
function parallelismRisks({ before, after }: Change): Risk[] {
  const { parallelism = 1 } = before;
  const bound = before.maxParallelism ?? highestSince(parallelism);
  const source = `${guide}/how-scaling.html#how-scaling-auto-max-parallelism`;
  const again = 'start it without its state (spec.restore), or keep the bound';
  if (after.maxParallelism !== undefined && after.maxParallelism !== bound) {
    const other = `cannot be restored with ${after.maxParallelism}`;
    const why = `the state is kept for a maxParallelism of ${bound}, and ${other}`;
    return [{ of: 'maxParallelism', why, first: again, source }];
  }
  if ((after.parallelism ?? 1) <= bound) return [];
  const above = `is above the maxParallelism of ${bound} that the state is kept for`;
  const why = `a parallelism of ${after.parallelism} ${above}`;
  return [{ of: 'parallelism', why, first: again, source }];
}

function snapshotRisks({ before, after }: Change): Risk[] {
  if (before.checkpoints && !after.checkpoints) {
    const why = 'without checkpoints every failure of the job loses its state';
    return [{ of: 'checkpoints', why, source: `${reference}/API_CheckpointConfiguration.html` }];
  }
  if (after.snapshots) return [];
  const why = before.snapshots
    ? 'snapshots are switched off: from the next update on the job begins without its state'
    : 'no snapshot is taken, as snapshots are off: the job begins from an older one, or without state';
  const first = 'switch snapshots on in an update of its own, or take one by hand';
  return [{ of: 'snapshots', why, first, source: `${guide}/how-fault-snapshot.html` }];
}

function restoreRisks({ before, after }: Change): Risk[] {
  const source = `${reference}/API_ApplicationRestoreConfiguration.html`;
  const risks: Risk[] = [];
  if (after.restoreType !== before.restoreType) {
    if (after.restoreType === 'SKIP_RESTORE_FROM_SNAPSHOT')
      risks.push({ of: 'restore', why: 'the job begins with nothing: its state is left behind', source });
    if (after.restoreType === 'RESTORE_FROM_CUSTOM_SNAPSHOT')
      risks.push({ of: 'restore', why: 'the job goes back to the snapshot: what it did since is done again', source });
  }
  if (after.allowNonRestoredState && !before.allowNonRestoredState) {
    const why = 'state that the new job does not know is dropped';
    risks.push({ of: 'allowNonRestoredState', why, source: `${reference}/API_FlinkRunConfiguration.html` });
  }
  return risks;
}

function stopRisks({ before, after }: Change): Risk[] {
  if (!before.starts || after.starts || !after.forceStop) return [];
  const why = 'a forced stop takes no snapshot: what came since the last one is read again';
  return [{ of: 'forceStop', why, source: `${reference}/API_StopApplication.html` }];
}
