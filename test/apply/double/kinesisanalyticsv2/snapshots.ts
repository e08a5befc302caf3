// Snapshots that someone asks for; those that the service takes by itself are in `application.ts`.
import { lasting, now } from '../clock';
import { takeSnapshot } from './application';
import { invalidRequest, notFound, onApplication, type Operations } from './asked';
import { snapshotDetails } from './describe';
import { whyNoSnapshot } from './job';
import { invalidArgument } from './limits';
import { type Paged, pageOf } from './page';

export const snapshots: Operations = {
  CreateApplicationSnapshot: onApplication<{ SnapshotName: string }>(
    async (application, { SnapshotName }, { moto }) => {
      if (application.status !== 'RUNNING') return invalidRequest('A snapshot needs a running application');
      if (application.snapshotsEnabled !== true) return invalidRequest('Snapshots are not enabled for the application');
      if (application.snapshots.some(({ name }) => name === SnapshotName))
        return { code: 'ResourceInUseException', message: `Snapshot ${SnapshotName} exists` };
      // "At the limit manual ones fail": https://docs.aws.amazon.com/managed-flink/latest/java/limits.html
      if (application.snapshots.length >= 1000)
        return { code: 'LimitExceededException', message: 'The application has 1000 snapshots' };
      const problem = await whyNoSnapshot(application, moto);
      if (problem !== undefined) return { code: 'InvalidApplicationConfigurationException', message: problem };
      takeSnapshot(application, SnapshotName, now() + lasting('CreateApplicationSnapshot'));
      return { answer: {} };
    },
  ),

  DescribeApplicationSnapshot: onApplication<{ SnapshotName: string }>(async (application, { SnapshotName }) => {
    const snapshot = application.snapshots.find(({ name }) => name === SnapshotName);
    return snapshot === undefined
      ? notFound(SnapshotName)
      : { answer: { SnapshotDetails: snapshotDetails(snapshot, application) } };
  }),

  ListApplicationSnapshots: onApplication<Paged>(async (application, page) => {
    const all = application.snapshots.map((snapshot) => snapshotDetails(snapshot, application));
    return { answer: pageOf('SnapshotSummaries', all, page) };
  }),

  DeleteApplicationSnapshot: onApplication<{ SnapshotName: string; SnapshotCreationTimestamp: number }>(
    async (application, { SnapshotName, SnapshotCreationTimestamp }) => {
      const snapshot = application.snapshots.find(({ name }) => name === SnapshotName);
      if (snapshot === undefined) return notFound(SnapshotName);
      if (Math.floor(SnapshotCreationTimestamp) !== snapshot.created)
        return invalidArgument('SnapshotCreationTimestamp is not that of the snapshot');
      if (now() < snapshot.readyAt) return { code: 'ResourceInUseException', message: `${SnapshotName} is CREATING` };
      application.snapshots = application.snapshots.filter((other) => other !== snapshot);
      return { answer: {} };
    },
  ),
};
