// CreateApplication: nothing is kept unless everything is accepted. Nothing starts either, whatever the request says.
import type { Refusal } from '../call';
import type { Moto, Place } from '../moto';
import { type Application, seconds } from './application';
import { withDefaults } from './defaults';
import { cannotUseVpc, findRefusal, findVpc, missingLogStream } from './limits';
import type { CreateApplication } from './requests';

export async function createApplication(
  place: Place,
  request: CreateApplication,
  moto: Moto,
): Promise<Application | Refusal> {
  const configuration = request.ApplicationConfiguration ?? {};
  if (
    configuration.SqlApplicationConfiguration !== undefined ||
    configuration.ZeppelinApplicationConfiguration !== undefined
  ) {
    return { code: 'UnsupportedOperationException', message: 'This double has Flink applications only' };
  }
  const now = seconds();
  const code = configuration.ApplicationCodeConfiguration;
  const application: Application = {
    ...place,
    name: request.ApplicationName,
    arn:
      `arn:${partition(place.region)}:kinesisanalytics:${place.region}:${place.accountId}:` +
      `application/${request.ApplicationName}`,
    mode: request.ApplicationMode ?? 'STREAMING',
    description: request.ApplicationDescription,
    created: now,
    updated: now,
    version: 1,
    runtime: request.RuntimeEnvironment,
    role: request.ServiceExecutionRole,
    code: {
      type: code?.CodeContentType ?? 'ZIPFILE',
      location: code?.CodeContent?.S3ContentLocation,
      text: code?.CodeContent?.TextContent,
    },
    flink: withDefaults(configuration.FlinkApplicationConfiguration ?? {}),
    properties: configuration.EnvironmentProperties?.PropertyGroups,
    snapshotsEnabled: configuration.ApplicationSnapshotConfiguration?.SnapshotsEnabled,
    rollbackEnabled: configuration.ApplicationSystemRollbackConfiguration?.RollbackEnabled,
    encryption: configuration.ApplicationEncryptionConfiguration,
    run: undefined,
    logging: (request.CloudWatchLoggingOptions ?? []).map(({ LogStreamARN }, index) => ({
      id: `1.${index + 1}`,
      stream: LogStreamARN,
    })),
    vpc: [],
    tags: new Map((request.Tags ?? []).map(({ Key, Value }) => [Key, Value ?? ''])),
    snapshots: [],
    operations: [],
    job: undefined,
    policies: [],
    starts: [],
    previous: undefined,
    status: 'READY',
    next: undefined,
    maintenanceStart: '06:00',
    doom: undefined,
  };
  const refusal = await findRefusal(place, application, moto);
  if (refusal !== undefined) return refusal;
  for (const { stream } of application.logging) {
    const missing = await missingLogStream(place, stream, moto);
    if (missing !== undefined) return missing;
  }
  for (const { SubnetIds, SecurityGroupIds } of configuration.VpcConfigurations ?? []) {
    const vpcId = await findVpc(place, SubnetIds, SecurityGroupIds, moto);
    if (typeof vpcId !== 'string') return vpcId;
    const lacking = await cannotUseVpc(place, application.role, 'enter', moto);
    if (lacking !== undefined) return lacking;
    application.vpc.push({ id: '1.1', vpcId, subnets: SubnetIds, securityGroups: SecurityGroupIds });
  }
  return application;
}

function partition(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}
