// The Flink application itself.
import { applicationNameOf } from '../facts/identity';
import type { ResourceArguments } from '../../generated/resources';
import { toMilliseconds } from '../text/duration';
import type { FeatureUse, Facts, PropertyGroup } from '../facts/facts';
import { isScaled } from '../facts/kpu-bounds';
import { networkOf } from '../facts/network';
import type { NormalApplication } from '../normalise';
import { attribute, resource, type Lifecycle, type Resource } from '../terraform/resource';
import type { Address, Text } from '../terraform/value';
import type { CodeLocation } from './code';
import { sameEnvironment } from './environment-note';
import { isNow, ordinary, releaseOf, restoreTypes, type Release } from './release';
import { sortBy } from '../text/sort-by';

export const applicationAddress: Address = 'aws_kinesisanalyticsv2_application.application';

/** The one leaf that a scaler owns: everything beside it in the block is Terraform's. */
const scaledArgument =
  'application_configuration[0].flink_application_configuration[0].parallelism_configuration[0].parallelism';

export interface Surroundings {
  readonly code: CodeLocation;
  /** Other code has another one. */
  readonly codeIdentity: string;
  readonly roleArn: Text;
  readonly logStreamArn: Text;
  readonly properties: Readonly<Record<string, PropertyGroup>>;
  readonly before: readonly Address[];
}

export interface Deployed {
  readonly facts: Facts;
  readonly release: Release;
}

/**
 * Every block is CUSTOM with all its values: under CUSTOM the provider sends an omitted sibling as `false` or 0, and
 * under DEFAULT it sends none. A change of `description` is ignored: it would replace the application and its state.
 */
export function deployApplication(application: NormalApplication, surroundings: Surroundings): Deployed {
  const { spec, identity } = application;
  const newer = spec.encryption && customerManagedKey(spec.encryption.kmsKey);
  const updated = whatIsUpdated(application, surroundings);
  const release = releaseOf(application, { ...updated, ...newer }, surroundings.codeIdentity);
  const created = resource(
    'aws_kinesisanalyticsv2_application',
    'application',
    '/spec',
    {
      name: updated.name,
      ...(spec.description !== undefined && { description: spec.description }),
      runtime_environment: updated.runtime_environment,
      application_mode: 'STREAMING',
      service_execution_role: updated.service_execution_role,
      start_application: spec.start,
      force_stop: spec.forceStop,
      cloudwatch_logging_options: updated.cloudwatch_logging_options,
      application_configuration: configuration(application, surroundings, release),
      timeouts: spec.timeouts,
    },
    {
      lifecycle: { prevent_destroy: identity.protect, ...ignored(spec), precondition: [sameEnvironment(identity)] },
      dependsOn: [...surroundings.before].sort(),
      ...(newer && { newer }),
    },
  );
  return { release, facts: factsOf(created, application) };
}

/** What Terraform leaves as it finds it. */
function ignored({ scaling, description }: NormalApplication['spec']): Pick<Lifecycle, 'ignore_changes'> {
  const paths = [...(isScaled(scaling) ? [scaledArgument] : []), ...(description === undefined ? [] : ['description'])];
  return paths.length > 0 ? { ignore_changes: paths } : {};
}

/** All that is sent of the application but for how its job is restored: the service restarts the job for most of it. */
function whatIsUpdated(application: NormalApplication, surroundings: Surroundings) {
  return {
    name: applicationNameOf(application.identity),
    runtime_environment: application.spec.runtime,
    service_execution_role: surroundings.roleArn,
    cloudwatch_logging_options: { log_stream_arn: surroundings.logStreamArn },
    application_configuration: configuration(application, surroundings),
  };
}

function factsOf(created: Resource<'aws_kinesisanalyticsv2_application'>, application: NormalApplication): Facts {
  return {
    resources: [created],
    features: featuresOf(application),
    outputs: [
      { name: 'application_arn', description: 'ARN of the Flink application', value: attribute(created, 'arn') },
      { name: 'application_name', description: 'Name of the Flink application', value: attribute(created, 'name') },
    ],
  };
}

/** Without a `release` nothing is said of how the job is restored. */
function configuration(application: NormalApplication, { code, properties }: Surroundings, release?: Release) {
  const { spec, identity } = application;
  const network = networkOf(identity, spec.network);
  return {
    application_code_configuration: codeConfiguration(code),
    application_snapshot_configuration: { snapshots_enabled: spec.snapshots.enabled },
    ...environmentProperties(properties),
    flink_application_configuration: flinkConfiguration(application),
    ...(spec.start && release && { run_configuration: runConfiguration(application, release) }),
    ...(network && { vpc_configuration: { subnet_ids: network.subnets, security_group_ids: network.securityGroups } }),
  } satisfies ResourceArguments['aws_kinesisanalyticsv2_application']['application_configuration'];
}

/** A JAR is a ZIP file to the service. */
function codeConfiguration({ bucketArn, key, version }: CodeLocation) {
  return {
    code_content_type: 'ZIPFILE',
    code_content: {
      s3_content_location: {
        bucket_arn: bucketArn,
        file_key: key,
        ...(version !== undefined && { object_version: version }),
      },
    },
  };
}

/** The block takes one group at least. */
function environmentProperties(groups: Readonly<Record<string, PropertyGroup>>) {
  if (Object.keys(groups).length === 0) return {};
  const sorted = sortBy(Object.entries(groups), ([id]) => id);
  return {
    environment_properties: {
      property_group: sorted.map(([id, group]) => ({ property_group_id: id, property_map: group })),
    },
  };
}

function flinkConfiguration({ spec }: NormalApplication) {
  return {
    checkpoint_configuration: {
      configuration_type: 'CUSTOM',
      checkpointing_enabled: spec.checkpoints.enabled,
      checkpoint_interval: toMilliseconds(spec.checkpoints.interval),
      min_pause_between_checkpoints: toMilliseconds(spec.checkpoints.minPause),
    },
    monitoring_configuration: {
      configuration_type: 'CUSTOM',
      log_level: spec.logging.level,
      metrics_level: spec.logging.metrics,
    },
    parallelism_configuration: {
      configuration_type: 'CUSTOM',
      auto_scaling_enabled: spec.scaling.automatic,
      parallelism: spec.compute.parallelism,
      parallelism_per_kpu: spec.compute.parallelismPerKpu,
    },
  };
}

/**
 * Always explicit for an application that Terraform starts, and a restore only in the release that it is for. One that
 * was never started has none in the API: writing it would be a change in every plan, and it would be sent at no time.
 * Source: the provider's acceptance tests.
 */
function runConfiguration({ spec }: NormalApplication, release: Release) {
  const { from, snapshot, allowNonRestoredState } = isNow(release) ? spec.restore : ordinary;
  return {
    application_restore_configuration: {
      application_restore_type: restoreTypes[from],
      ...(snapshot !== undefined && { snapshot_name: snapshot }),
    },
    flink_run_configuration: { allow_non_restored_state: allowNonRestoredState },
  };
}

/** Source of the names: the provider's documentation since 6.26.0. */
function customerManagedKey(kmsKey: string) {
  return {
    'application_configuration.application_encryption_configuration': {
      key_type: 'CUSTOMER_MANAGED_KEY',
      key_id: kmsKey,
    },
  };
}

function featuresOf({ spec: { runtime } }: NormalApplication): FeatureUse[] {
  return runtime === 'FLINK-2_2' || runtime === 'FLINK-2_3' ? [{ feature: runtime, pointer: '/spec/runtime' }] : [];
}
