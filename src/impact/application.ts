// The application as a configuration describes it: what of it decides whether state fits.
import { valuesAt, type Members } from './argument-changes';

export const applicationType = 'aws_kinesisanalyticsv2_application';

export interface Application {
  readonly runtime?: string;
  readonly starts: boolean;
  readonly forceStop: boolean;
  readonly parallelism?: number;
  /** As the job is told it, in the property group of flinkform. */
  readonly maxParallelism?: number;
  readonly snapshots: boolean;
  readonly checkpoints: boolean;
  readonly restoreType?: string;
  readonly allowNonRestoredState: boolean;
}

const inside = 'application_configuration';
const flink = [inside, 'flink_application_configuration'];
const running = [inside, 'run_configuration'];

/** @param block what Terraform's JSON, or a plan, says of it; what is not said is as the service takes it */
export function applicationIn(block: Members): Application {
  const one = (...names: readonly string[]): unknown => valuesAt(block, names)[0];
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  const runtime = text(one('runtime_environment'));
  const parallelism = one(...flink, 'parallelism_configuration', 'parallelism');
  const maxParallelism = maxParallelismIn(block);
  const restoreType = text(one(...running, 'application_restore_configuration', 'application_restore_type'));
  return {
    ...(runtime !== undefined && { runtime }),
    ...(typeof parallelism === 'number' && { parallelism }),
    ...(maxParallelism !== undefined && { maxParallelism }),
    ...(restoreType !== undefined && { restoreType }),
    starts: one('start_application') === true,
    forceStop: one('force_stop') === true,
    snapshots: one(inside, 'application_snapshot_configuration', 'snapshots_enabled') !== false,
    checkpoints: one(...flink, 'checkpoint_configuration', 'checkpointing_enabled') !== false,
    allowNonRestoredState: one(...running, 'flink_run_configuration', 'allow_non_restored_state') === true,
  };
}

function maxParallelismIn(block: Members): number | undefined {
  const groups = valuesAt(block, [inside, 'environment_properties', 'property_group', 'property_map']);
  const [said] = groups.flatMap((group) => valuesAt(group, ['pipeline.max-parallelism']));
  return typeof said === 'string' ? Number(said) : undefined;
}
