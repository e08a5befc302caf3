// What a running job holds on to until it has written its last snapshot, and what a new job begins with.
//
// With snapshots enabled, every update, stop and rollback of a running application ends the job with a snapshot
// (https://docs.aws.amazon.com/managed-flink/latest/java/how-fault.html). A job that cannot reach what it reads and
// writes restarts again and again, and no snapshot can be taken of it
// (https://docs.aws.amazon.com/managed-flink/latest/java/troubleshooting-symptoms.html, "Snapshot, application update,
// or application stop error"). An update that fails for such a reason leaves the application READY
// (https://docs.aws.amazon.com/managed-flink/latest/java/troubleshooting-system-rollback.html).
import type { Moto, Place } from '../moto';
import type { Right } from '../right';
import { type Application, begin, type Job, type Settings, settingsOf, takeSnapshot } from './application';
import { missingCode } from './limits';
import { documentsOf, grantsIn, grantsOf, stillGranted } from './rights';

/**
 * What a job of this application would hold on to if it began now. A role may do more than its job does: during an
 * update the policy of the job before is still there. So what counts is what the property groups name, which a job
 * reads, and once a policy has come that the job before did not have, those that it had count no more.
 */
export async function newJob(application: Place & Settings, moto: Moto, before: readonly string[] = []): Promise<Job> {
  const groups = (application.properties ?? []).flatMap(({ PropertyMap }) => Object.values(PropertyMap));
  const words = new Set(groups.flatMap((value) => value.split(/[^A-Za-z0-9_-]+/)));
  const all = await documentsOf(application, application.role, moto);
  const come = all.filter((document) => !before.includes(document));
  const policies = come.length > 0 ? come : all;
  const inLake = await moto.lakeRightsOf(application, application.role);
  const rights = [...grantsIn(policies), ...inLake].filter(
    ({ action, resource }) => isOfData(action, resource, application) && isNamed(resource, words),
  );
  const named = [...rights.map(({ resource }) => resource), ...groups.filter((value) => value.startsWith('arn:'))];
  const found = await Promise.all(
    [...new Set(named)].map(async (arn) => ({ arn, there: await moto.exists(application, arn) })),
  );
  const stores = found.flatMap(({ arn, there }) => (there === true ? [arn] : []));
  return { role: application.role, policies, stores, rights };
}

/** Whether all that an ARN names beside kinds and wildcards is among the words of the property groups. */
function isNamed(resource: string, words: ReadonlySet<string>): boolean {
  const names = resource
    .replace(/^arn:(?:[^:]*:){4}/, '')
    .replace(/^(?:stream|table|deliverystream|cluster|topic|group|collection|bucket|database)\//, '')
    .replace(/\/(?:consumer|stream|index|table)\//g, '/')
    .split(/[^A-Za-z0-9_*?-]+/);
  const known = names.filter((name) => name !== '' && !/[*?]/.test(name));
  return known.length > 0 && known.every((name) => words.has(name));
}

/**
 * Whose loss a job feels: stores and the keys of their data. It has its code and its passwords already, and writes its
 * snapshot without its logs.
 */
const dataServices = new Set([
  'aoss',
  'dynamodb',
  'es',
  'firehose',
  'glue',
  'kafka-cluster',
  'kinesis',
  'kms',
  'lakeformation',
  's3',
  's3tables',
  'sqs',
]);

function isOfData(action: string, resource: string, { code: { location } }: Settings): boolean {
  const ofCode = location !== undefined && [location.BucketARN, `${location.BucketARN}/${location.FileKey}`];
  return dataServices.has(action.split(':')[0] ?? '') && !(ofCode !== false && ofCode.includes(resource));
}

/** Why no snapshot of the running job can be taken; undefined when one can, or when none is wanted. */
export async function whyNoSnapshot(application: Application, moto: Moto): Promise<string | undefined> {
  const { job, snapshotsEnabled, name } = application;
  if (job === undefined || snapshotsEnabled !== true) return undefined;
  for (const arn of job.stores)
    if ((await moto.exists(application, arn)) === false) return `${noSnapshot(name)} There is no ${arn} any more.`;
  const granted = [
    ...(await grantsOf(application, job.role, moto)),
    ...(await moto.lakeRightsOf(application, job.role)),
  ];
  const unread = await unreadable(job, granted, moto);
  if (unread !== undefined) return `${noSnapshot(name)} The role may not kms:Decrypt on ${unread} any more.`;
  const lost = job.rights.find((right) => !stillGranted(right, granted));
  if (lost === undefined) return undefined;
  return `${noSnapshot(name)} The role may not ${lost.action} on ${lost.resource} any more.`;
}

const reads = ['kinesis:GetRecords', 'kinesis:SubscribeToShard'];

/** The first key under which a store that the job reads still holds something, and which the role may not use. */
async function unreadable(job: Job, granted: readonly Right[], moto: Moto): Promise<string | undefined> {
  const read = job.stores.filter((arn) =>
    job.rights.some((right) => right.resource === arn && reads.includes(right.action)),
  );
  const keys = (await Promise.all(read.map((arn) => moto.keysUnder(arn)))).flat();
  return keys.find((resource) => !stillGranted({ action: 'kms:Decrypt', resource }, granted));
}

function noSnapshot(name: string): string {
  return (
    `Failed to take snapshot for the application ${name} at this moment. ` +
    'The application is currently experiencing downtime.'
  );
}

/** Notes that a job begins, with the state that the run configuration chooses. */
export async function startJob(application: Application, moto: Moto): Promise<void> {
  const { ApplicationRestoreType: type, SnapshotName } = application.run?.ApplicationRestoreConfiguration ?? {};
  const latest = application.snapshots.at(-1)?.name;
  const chosen = { SKIP_RESTORE_FROM_SNAPSHOT: undefined, RESTORE_FROM_CUSTOM_SNAPSHOT: SnapshotName };
  application.starts.push({
    from: type !== undefined && type in chosen ? chosen[type as keyof typeof chosen] : latest,
  });
  application.job = await newJob(application, moto, application.policies);
  application.policies = application.job.policies;
}

/**
 * Begins a change of the application's settings as an operation, and returns its id. A running job ends with a snapshot
 * and is followed by another one; where it cannot, the operation fails and the application is left READY.
 * @param change makes the new settings the application's; its version is counted here
 */
export async function restartWith(
  application: Application,
  operation: string,
  change: () => void,
  moto: Moto,
  status: 'UPDATING' | 'ROLLING_BACK' = 'UPDATING',
): Promise<string> {
  const fromVersion = application.version;
  const before = { job: application.job, settings: settingsOf(application) };
  const running = application.job !== undefined;
  const failure = await whyNoSnapshot(application, moto);
  if (running && failure === undefined && application.snapshotsEnabled === true) takeSnapshot(application);
  application.version += 1;
  change();
  const noCode = running ? (await missingCode(application, application, moto))?.message : undefined;
  const problem = failure ?? noCode ?? application.doom;
  application.doom = undefined;
  if (problem !== undefined && running && status === 'UPDATING' && goesBack(application, before))
    return begin(application, {
      operation,
      status,
      then: 'ROLLING_BACK',
      fromVersion,
      failure: problem,
      atEnd: () => goBack(application, before),
    });
  if (problem !== undefined) application.job = undefined;
  else if (running) await startJob(application, moto);
  const then = running && problem === undefined ? 'RUNNING' : 'READY';
  return begin(application, { operation, status, then, fromVersion, failure: problem });
}

interface Before {
  readonly job: Job | undefined;
  readonly settings: Settings;
}

/**
 * "If your application update or scaling operation fails due to a customer error, … automatically attempts to roll back
 * to the previous running version if you have opted in"; it needs a snapshot as every rollback does.
 * https://docs.aws.amazon.com/managed-flink/latest/java/troubleshooting-system-rollback.html
 */
function goesBack({ snapshots }: Application, { settings }: Before): boolean {
  return settings.rollbackEnabled === true && snapshots.length > 0;
}

/** The service rolls back by itself, as an operation of its own. */
function goBack(application: Application, { job, settings }: Before): void {
  const fromVersion = application.version;
  application.version += 1;
  Object.assign(application, settings, { run: runOfAnUpdate });
  application.job = job;
  application.starts.push({ from: application.snapshots.at(-1)?.name });
  begin(application, { operation: 'RollbackApplication', status: 'ROLLING_BACK', then: 'RUNNING', fromVersion });
}

/**
 * What an update says by not saying it: "If you update your application without specifying this parameter,
 * AllowNonRestoredState will be set to false, even if it was previously set to true"
 * (https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_FlinkRunConfiguration.html). The restore type goes back
 * as well, as users find (https://github.com/hashicorp/terraform-provider-aws/issues/43003).
 */
export const runOfAnUpdate = {
  ApplicationRestoreConfiguration: { ApplicationRestoreType: 'RESTORE_FROM_LATEST_SNAPSHOT' },
  FlinkRunConfiguration: { AllowNonRestoredState: false },
} as const;
