// Where the arguments of a Flink application stand, and which resources are one.
import { argument, standing, type Estate, type Standing } from '../estate/estate';
import { remembered } from '../estate/remembered';
import { textOf } from '../estate/value';

export const applicationType = 'aws_kinesisanalyticsv2_application';

const configuration = 'application_configuration';
const flink = `${configuration}.flink_application_configuration`;

/** Paths that `argument` reads. */
export const paths = {
  runtime: 'runtime_environment',
  role: 'service_execution_role',
  forceStop: 'force_stop',
  startApplication: 'start_application',
  logStream: 'cloudwatch_logging_options.log_stream_arn',
  code: `${configuration}.application_code_configuration.code_content.s3_content_location`,
  snapshots: `${configuration}.application_snapshot_configuration.snapshots_enabled`,
  properties: `${configuration}.environment_properties.property_group`,
  checkpoints: `${flink}.checkpoint_configuration`,
  monitoring: `${flink}.monitoring_configuration`,
  parallelism: `${flink}.parallelism_configuration`,
  restore: `${configuration}.run_configuration.application_restore_configuration`,
  allowNonRestoredState: `${configuration}.run_configuration.flink_run_configuration.allow_non_restored_state`,
  vpc: `${configuration}.vpc_configuration`,
} as const;

/** Those of SQL and Studio notebooks too, for what is true of each: its role, its log, its tags, its Region. */
export function applications(estate: Estate): readonly Standing[] {
  return standing(estate, applicationType);
}

/** Those that run a job of Flink. An unknown runtime may be Flink's. */
export const flinkApplications = remembered((estate: Estate): readonly Standing[] =>
  applications(estate).filter(isFlink),
);

export function isFlink(one: Standing): boolean {
  return mayBeFlink(textOf(argument(one, paths.runtime)));
}

/** @param runtime undefined when it is not known */
export function mayBeFlink(runtime: string | undefined): boolean {
  return runtime === undefined || runtime.startsWith('FLINK-');
}
