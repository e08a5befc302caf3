// UpdateApplication: the whole change is worked out on a copy and taken over only when everything in it is accepted.
import type { Refusal } from '../call';
import type { Moto } from '../moto';
import { type Application, type Settings, settingsOf } from './application';
import { withDefaults } from './defaults';
import { restartWith, runOfAnUpdate } from './job';
import { cannotUseVpc, findRefusal, findVpc, invalidArgument, missingLogStream } from './limits';
import type { FlinkApplicationConfiguration, RunConfiguration, UpdateApplication } from './requests';

/** Changes the application and returns the operation's id, or leaves it as it was. */
export async function updateApplication(
  application: Application,
  request: UpdateApplication,
  moto: Moto,
): Promise<string | Refusal> {
  const refusal = missingSnapshot(application, request.RunConfigurationUpdate);
  if (refusal !== undefined) return refusal;
  const changed = change(application, request);
  const problem =
    (await findRefusal(application, changed, moto)) ??
    (await changeLogging(changed, request, moto)) ??
    (await changeVpc(changed, request, moto));
  if (problem !== undefined) return problem;
  if (application.status === 'RUNNING') application.previous = settingsOf(application);
  return restartWith(application, 'UpdateApplication', () => Object.assign(application, changed), moto);
}

/** Restoring from a snapshot by name needs that snapshot. */
export function missingSnapshot({ snapshots }: Application, run: RunConfiguration | undefined): Refusal | undefined {
  const { ApplicationRestoreType: type, SnapshotName: name } = run?.ApplicationRestoreConfiguration ?? {};
  if ((type === 'RESTORE_FROM_CUSTOM_SNAPSHOT') !== (name !== undefined))
    return invalidArgument('SnapshotName belongs to RESTORE_FROM_CUSTOM_SNAPSHOT, and only to it');
  return name === undefined || snapshots.some((snapshot) => snapshot.name === name)
    ? undefined
    : invalidArgument(`There is no snapshot ${name}`);
}

type Change = Settings & { readonly accountId: string; readonly region: string };

function change(application: Application, request: UpdateApplication): Change {
  const update = request.ApplicationConfigurationUpdate ?? {};
  const code = update.ApplicationCodeConfigurationUpdate;
  const groups = update.EnvironmentPropertyUpdates?.PropertyGroups;
  const encryption = update.ApplicationEncryptionConfigurationUpdate;
  const { accountId, region, mode, tags, flink, run } = application;
  return {
    accountId,
    region,
    mode,
    tags,
    runtime: request.RuntimeEnvironmentUpdate ?? application.runtime,
    role: request.ServiceExecutionRoleUpdate ?? application.role,
    code: {
      type: code?.CodeContentTypeUpdate ?? application.code.type,
      location: changeLocation(application, code?.CodeContentUpdate?.S3ContentLocationUpdate),
      text: code?.CodeContentUpdate?.TextContentUpdate ?? application.code.text,
    },
    flink: withDefaults(changeFlink(flink, update.FlinkApplicationConfigurationUpdate ?? {})),
    // Property groups are replaced as a whole; an empty list removes them all.
    properties: groups === undefined ? application.properties : groups.length === 0 ? undefined : groups,
    snapshotsEnabled:
      update.ApplicationSnapshotConfigurationUpdate?.SnapshotsEnabledUpdate ?? application.snapshotsEnabled,
    rollbackEnabled:
      update.ApplicationSystemRollbackConfigurationUpdate?.RollbackEnabledUpdate ?? application.rollbackEnabled,
    encryption:
      encryption === undefined
        ? application.encryption
        : {
            KeyType: encryption.KeyTypeUpdate,
            ...(encryption.KeyIdUpdate === undefined ? {} : { KeyId: encryption.KeyIdUpdate }),
          },
    run: run && { ...runOfAnUpdate, ...request.RunConfigurationUpdate },
    logging: [...application.logging],
    vpc: [...application.vpc],
  };
}

function changeLocation(
  { code: { location } }: Application,
  update: {
    readonly BucketARNUpdate?: string;
    readonly FileKeyUpdate?: string;
    readonly ObjectVersionUpdate?: string;
  } = {},
): Application['code']['location'] {
  if (location === undefined && update.BucketARNUpdate === undefined) return undefined;
  // A version belongs to one object: a new key without a version means its newest.
  const moved = update.FileKeyUpdate !== undefined && update.FileKeyUpdate !== location?.FileKey;
  const version = update.ObjectVersionUpdate ?? (moved ? undefined : location?.ObjectVersion);
  return {
    BucketARN: update.BucketARNUpdate ?? location?.BucketARN ?? '',
    FileKey: update.FileKeyUpdate ?? location?.FileKey ?? '',
    ...(version === undefined ? {} : { ObjectVersion: version }),
  };
}

function changeFlink(
  flink: Required<FlinkApplicationConfiguration>,
  update: Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>>,
): FlinkApplicationConfiguration {
  return Object.fromEntries(
    Object.entries(flink).map(([part, values]) => {
      const given = Object.entries(update[`${part}Update`] ?? {}).map(([name, value]) => [
        name.replace(/Update$/, ''),
        value,
      ]);
      return [part, { ...values, ...Object.fromEntries(given) }];
    }),
  ) as FlinkApplicationConfiguration;
}

async function changeLogging(changed: Change, request: UpdateApplication, moto: Moto): Promise<Refusal | undefined> {
  for (const { CloudWatchLoggingOptionId: id, LogStreamARNUpdate: stream } of request.CloudWatchLoggingOptionUpdates ??
    []) {
    const index = changed.logging.findIndex((option) => option.id === id);
    if (index < 0) return { code: 'ResourceNotFoundException', message: `There is no CloudWatch logging option ${id}` };
    if (stream === undefined) continue;
    const missing = await missingLogStream(changed, stream, moto);
    if (missing !== undefined) return missing;
    changed.logging[index] = { id, stream };
  }
  return undefined;
}

async function changeVpc(changed: Change, request: UpdateApplication, moto: Moto): Promise<Refusal | undefined> {
  for (const { VpcConfigurationId: id, SubnetIdUpdates, SecurityGroupIdUpdates } of request
    .ApplicationConfigurationUpdate?.VpcConfigurationUpdates ?? []) {
    const index = changed.vpc.findIndex((configuration) => configuration.id === id);
    const current = changed.vpc[index];
    if (current === undefined)
      return { code: 'ResourceNotFoundException', message: `There is no VPC configuration ${id}` };
    const subnets = SubnetIdUpdates ?? current.subnets;
    const securityGroups = SecurityGroupIdUpdates ?? current.securityGroups;
    const vpcId = await findVpc(changed, subnets, securityGroups, moto);
    if (typeof vpcId !== 'string') return vpcId;
    const lacking = await cannotUseVpc(changed, changed.role, 'enter', moto);
    if (lacking !== undefined) return lacking;
    changed.vpc[index] = { id, vpcId, subnets, securityGroups };
  }
  return undefined;
}
