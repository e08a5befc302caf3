// How the service shows an application: the same facts under other names than in the requests.
import type { Application, Snapshot } from './application';

/** The shape `ApplicationDetail`. */
export function detail(application: Application): Record<string, unknown> {
  const { flink, code, run, encryption } = application;
  return defined({
    ApplicationARN: application.arn,
    ApplicationDescription: application.description,
    ApplicationName: application.name,
    ApplicationMode: application.mode,
    RuntimeEnvironment: application.runtime,
    ServiceExecutionRole: application.role,
    ApplicationStatus: application.status,
    ApplicationVersionId: application.version,
    CreateTimestamp: application.created,
    LastUpdateTimestamp: application.updated,
    ConditionalToken: `${application.created}-${application.version}`,
    CloudWatchLoggingOptionDescriptions: loggingDescriptions(application),
    ApplicationMaintenanceConfigurationDescription: {
      ApplicationMaintenanceWindowStartTime: '06:00',
      ApplicationMaintenanceWindowEndTime: '14:00',
    },
    ApplicationConfigurationDescription: defined({
      ApplicationCodeConfigurationDescription: {
        CodeContentType: code.type,
        CodeContentDescription: defined({
          S3ApplicationCodeLocationDescription: code.location,
          TextContent: code.text,
        }),
      },
      // Absent until the first start: that is what the provider's acceptance tests find on AWS.
      RunConfigurationDescription: run && {
        ApplicationRestoreConfigurationDescription: run.ApplicationRestoreConfiguration,
        FlinkRunConfigurationDescription: run.FlinkRunConfiguration,
      },
      FlinkApplicationConfigurationDescription: {
        CheckpointConfigurationDescription: flink.CheckpointConfiguration,
        MonitoringConfigurationDescription: flink.MonitoringConfiguration,
        ParallelismConfigurationDescription: {
          ...flink.ParallelismConfiguration,
          CurrentParallelism: flink.ParallelismConfiguration.Parallelism,
        },
      },
      EnvironmentPropertyDescriptions: application.properties && { PropertyGroupDescriptions: application.properties },
      ApplicationSnapshotConfigurationDescription:
        application.snapshotsEnabled === undefined ? undefined : { SnapshotsEnabled: application.snapshotsEnabled },
      ApplicationSystemRollbackConfigurationDescription:
        application.rollbackEnabled === undefined ? undefined : { RollbackEnabled: application.rollbackEnabled },
      ApplicationEncryptionConfigurationDescription: encryption,
      VpcConfigurationDescriptions: application.vpc.length === 0 ? undefined : application.vpc.map(vpcDescription),
    }),
  });
}

export function vpcDescription({
  id,
  vpcId,
  subnets,
  securityGroups,
}: Application['vpc'][number]): Record<string, unknown> {
  return { VpcConfigurationId: id, VpcId: vpcId, SubnetIds: subnets, SecurityGroupIds: securityGroups };
}

export function loggingDescriptions({ logging }: Application): Record<string, unknown>[] {
  return logging.map(({ id, stream }) => ({ CloudWatchLoggingOptionId: id, LogStreamARN: stream }));
}

/** The shape `SnapshotDetails`. */
export function snapshotDetails(snapshot: Snapshot, { runtime }: Application): Record<string, unknown> {
  return {
    SnapshotName: snapshot.name,
    SnapshotStatus: 'READY',
    ApplicationVersionId: snapshot.version,
    SnapshotCreationTimestamp: snapshot.created,
    RuntimeEnvironment: runtime,
  };
}

function defined(members: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
