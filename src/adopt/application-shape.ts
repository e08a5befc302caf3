// What DescribeApplication answers, and which argument of Terraform says the same. Source: the API model of
// kinesisanalyticsv2 (2018-05-23), ApplicationDetail, and the provider's document of
// aws_kinesisanalyticsv2_application.
import type { Shape } from './translate';

const code: Shape = {
  CodeContentType: 'code_content_type',
  CodeContentDescription: {
    block: 'code_content',
    of: {
      TextContent: 'text_content',
      CodeMD5: null,
      CodeSize: null,
      S3ApplicationCodeLocationDescription: {
        block: 's3_content_location',
        of: { BucketARN: 'bucket_arn', FileKey: 'file_key', ObjectVersion: 'object_version' },
      },
    },
  },
};

const run: Shape = {
  ApplicationRestoreConfigurationDescription: {
    block: 'application_restore_configuration',
    of: { ApplicationRestoreType: 'application_restore_type', SnapshotName: 'snapshot_name' },
  },
  FlinkRunConfigurationDescription: {
    block: 'flink_run_configuration',
    of: { AllowNonRestoredState: 'allow_non_restored_state' },
  },
};

const flink: Shape = {
  CheckpointConfigurationDescription: {
    block: 'checkpoint_configuration',
    of: {
      ConfigurationType: 'configuration_type',
      CheckpointingEnabled: 'checkpointing_enabled',
      CheckpointInterval: 'checkpoint_interval',
      MinPauseBetweenCheckpoints: 'min_pause_between_checkpoints',
    },
  },
  MonitoringConfigurationDescription: {
    block: 'monitoring_configuration',
    of: { ConfigurationType: 'configuration_type', MetricsLevel: 'metrics_level', LogLevel: 'log_level' },
  },
  ParallelismConfigurationDescription: {
    block: 'parallelism_configuration',
    of: {
      ConfigurationType: 'configuration_type',
      Parallelism: 'parallelism',
      ParallelismPerKPU: 'parallelism_per_kpu',
      // What the service's own scaling has made of it for now.
      CurrentParallelism: null,
      AutoScalingEnabled: 'auto_scaling_enabled',
    },
  },
  // What the job is made of, when it was asked for.
  JobPlanDescription: null,
};

const configuration: Shape = {
  ApplicationCodeConfigurationDescription: { block: 'application_code_configuration', of: code },
  RunConfigurationDescription: { block: 'run_configuration', of: run },
  FlinkApplicationConfigurationDescription: { block: 'flink_application_configuration', of: flink },
  EnvironmentPropertyDescriptions: {
    block: 'environment_properties',
    of: {
      PropertyGroupDescriptions: {
        blocks: 'property_group',
        of: { PropertyGroupId: 'property_group_id', PropertyMap: { map: 'property_map' } },
      },
    },
  },
  ApplicationSnapshotConfigurationDescription: {
    block: 'application_snapshot_configuration',
    of: { SnapshotsEnabled: 'snapshots_enabled' },
  },
  VpcConfigurationDescriptions: {
    blocks: 'vpc_configuration',
    of: { VpcConfigurationId: null, VpcId: null, SubnetIds: 'subnet_ids', SecurityGroupIds: 'security_group_ids' },
  },
  ApplicationEncryptionConfigurationDescription: {
    block: 'application_encryption_configuration',
    of: { KeyType: 'key_type', KeyId: 'key_id' },
  },
  // No release of the provider reads these: `stays` tells of them.
  ApplicationSystemRollbackConfigurationDescription: { block: 'system_rollback', of: { RollbackEnabled: 'enabled' } },
};

export const applicationDetail: Shape = {
  ApplicationARN: 'arn',
  ApplicationDescription: 'description',
  ApplicationName: 'name',
  RuntimeEnvironment: 'runtime_environment',
  ServiceExecutionRole: 'service_execution_role',
  ApplicationStatus: 'status',
  ApplicationMode: 'application_mode',
  ApplicationVersionId: null,
  CreateTimestamp: null,
  LastUpdateTimestamp: null,
  ConditionalToken: null,
  ApplicationVersionUpdatedFrom: null,
  ApplicationVersionRolledBackFrom: null,
  ApplicationVersionRolledBackTo: null,
  ApplicationVersionCreateTimestamp: null,
  ApplicationConfigurationDescription: { block: 'application_configuration', of: configuration },
  CloudWatchLoggingOptionDescriptions: {
    blocks: 'cloudwatch_logging_options',
    of: { CloudWatchLoggingOptionId: null, LogStreamARN: 'log_stream_arn', RoleARN: null },
  },
  ApplicationMaintenanceConfigurationDescription: {
    block: 'maintenance',
    of: { ApplicationMaintenanceWindowStartTime: 'start', ApplicationMaintenanceWindowEndTime: 'end' },
  },
};

export const roleShape: Shape = {
  Path: 'path',
  RoleName: 'name',
  RoleId: null,
  Arn: 'arn',
  CreateDate: null,
  // A document, which is taken as it is.
  AssumeRolePolicyDocument: null,
  Description: 'description',
  MaxSessionDuration: 'max_session_duration',
  PermissionsBoundary: { block: 'boundary', of: { PermissionsBoundaryType: null, PermissionsBoundaryArn: 'arn' } },
  Tags: { blocks: 'tags', of: { Key: 'key', Value: 'value' } },
  RoleLastUsed: null,
};

export const logGroupShape: Shape = {
  logGroupName: 'name',
  creationTime: null,
  retentionInDays: 'retention_in_days',
  metricFilterCount: null,
  arn: null,
  logGroupArn: 'arn',
  storedBytes: null,
  kmsKeyId: 'kms_key_id',
  dataProtectionStatus: null,
  inheritedProperties: null,
  logGroupClass: 'log_group_class',
  deletionProtectionEnabled: null,
};
