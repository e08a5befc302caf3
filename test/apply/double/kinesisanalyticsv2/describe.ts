// How the service shows an application: the same facts under other names than in the requests.
import { now } from '../clock';
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
    ApplicationMaintenanceConfigurationDescription: maintenanceDescription(application),
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

/** The window is eight hours long: https://docs.aws.amazon.com/managed-flink/latest/java/maintenance.html */
export function maintenanceDescription({ maintenanceStart }: Application): Record<string, unknown> {
  const [hours = '', minutes = ''] = maintenanceStart.split(':');
  const end = `${String((Number(hours) + 8) % 24).padStart(2, '0')}:${minutes}`;
  return { ApplicationMaintenanceWindowStartTime: maintenanceStart, ApplicationMaintenanceWindowEndTime: end };
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
    SnapshotStatus: now() < snapshot.readyAt ? 'CREATING' : 'READY',
    ApplicationVersionId: snapshot.version,
    SnapshotCreationTimestamp: snapshot.created,
    RuntimeEnvironment: runtime,
  };
}

function defined(members: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
