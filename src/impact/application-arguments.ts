// What a change of each argument of the application does to its running job. The service takes a snapshot and restarts
// the job at every UpdateApplication of a running application; what is sent another way is told here.
import type { Impact } from './impact';

export interface ArgumentImpact {
  readonly impact: Impact;
  /** The document, or the code of the provider, that says so. */
  readonly source: string;
}

const guide = 'https://docs.aws.amazon.com/managed-flink/latest/java';
const reference = 'https://docs.aws.amazon.com/managed-flink/latest/apiv2';
const provider = 'hashicorp/aws v5.100.0, internal/service/kinesisanalyticsv2/application.go';

/** "When an application is updated, scaled or stopped, a snapshot is taken", and the job begins from it. */
const restart: ArgumentImpact = { impact: 'restart', source: `${guide}/how-fault-snapshot.html` };
const replacement: ArgumentImpact = { impact: 'replacement', source: `${provider}, ForceNew` };

/**
 * By path, without indices; the longest path that an argument begins with is its row, and a test holds that each
 * argument of the provider has one. State is another matter: `state-risks.ts`.
 */
export const applicationArguments: Readonly<Record<string, ArgumentImpact>> = {
  application_configuration: restart,
  'application_configuration.application_code_configuration': {
    impact: 'restart',
    source: `${reference}/API_ApplicationCodeConfigurationUpdate.html`,
  },
  'application_configuration.application_encryption_configuration': {
    impact: 'restart',
    source: `${guide}/manage-cmk-api.html`,
  },
  'application_configuration.application_snapshot_configuration': {
    impact: 'restart',
    source: `${reference}/API_ApplicationSnapshotConfigurationUpdate.html`,
  },
  'application_configuration.environment_properties': {
    impact: 'restart',
    source: `${reference}/API_EnvironmentPropertyUpdates.html`,
  },
  'application_configuration.flink_application_configuration': {
    impact: 'restart',
    source: `${reference}/API_FlinkApplicationConfigurationUpdate.html`,
  },
  'application_configuration.flink_application_configuration.parallelism_configuration': {
    impact: 'restart',
    source: `${guide}/how-scaling.html`,
  },
  'application_configuration.run_configuration': {
    impact: 'restart',
    source: `${reference}/API_RunConfigurationUpdate.html`,
  },
  'application_configuration.vpc_configuration': {
    impact: 'restart',
    source: `${reference}/API_VpcConfigurationUpdate.html`,
  },
  application_mode: replacement,
  cloudwatch_logging_options: { impact: 'restart', source: `${reference}/API_CloudWatchLoggingOptionUpdate.html` },
  description: replacement,
  // Read when the application is stopped, and sent at no other time.
  force_stop: { impact: 'nothing', source: `${provider}, stopApplication` },
  name: replacement,
  runtime_environment: { impact: 'restart', source: `${guide}/upgrading-application-new-version.html` },
  service_execution_role: { impact: 'restart', source: `${reference}/API_UpdateApplication.html` },
  // Begins the job, or ends it with a snapshot.
  start_application: { impact: 'restart', source: `${reference}/API_StopApplication.html` },
  tags: { impact: 'nothing', source: `${reference}/API_TagResource.html` },
  tags_all: { impact: 'nothing', source: `${reference}/API_TagResource.html` },
  // How long Terraform waits.
  timeouts: { impact: 'nothing', source: 'https://developer.hashicorp.com/terraform/language/resources/syntax' },
};

/** The row of an argument by the names on the way to it; undefined for one that the provider does not have. */
export function applicationArgument(names: readonly string[]): ArgumentImpact | undefined {
  for (let length = names.length; length > 0; length--) {
    const path = names.slice(0, length).join('.');
    if (Object.hasOwn(applicationArguments, path)) return applicationArguments[path];
  }
  return undefined;
}
