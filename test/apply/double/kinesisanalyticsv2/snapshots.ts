// Snapshots that someone asks for; those that the service takes by itself are in `application.ts`.
import { takeSnapshot } from './application';
import { invalidRequest, notFound, onApplication, type Operations } from './asked';
import { snapshotDetails } from './describe';
import { whyNoSnapshot } from './job';
import { invalidArgument } from './limits';

export const snapshots: Operations = {
  CreateApplicationSnapshot: onApplication<{ SnapshotName: string }>(
    async (application, { SnapshotName }, { moto }) => {
      if (application.status !== 'RUNNING') return invalidRequest('A snapshot needs a running application');
      if (application.snapshotsEnabled !== true) return invalidRequest('Snapshots are not enabled for the application');
      if (application.snapshots.some(({ name }) => name === SnapshotName))
        return { code: 'ResourceInUseException', message: `Snapshot ${SnapshotName} exists` };
      const problem = await whyNoSnapshot(application, moto);
      if (problem !== undefined) return { code: 'InvalidApplicationConfigurationException', message: problem };
      takeSnapshot(application, SnapshotName);
      return { answer: {} };
    },
  ),

  DescribeApplicationSnapshot: onApplication<{ SnapshotName: string }>(async (application, { SnapshotName }) => {
    const snapshot = application.snapshots.find(({ name }) => name === SnapshotName);
    return snapshot === undefined
      ? notFound(SnapshotName)
      : { answer: { SnapshotDetails: snapshotDetails(snapshot, application) } };
  }),

  ListApplicationSnapshots: onApplication(async (application) => ({
    answer: { SnapshotSummaries: application.snapshots.map((snapshot) => snapshotDetails(snapshot, application)) },
  })),

  DeleteApplicationSnapshot: onApplication<{ SnapshotName: string; SnapshotCreationTimestamp: number }>(
    async (application, { SnapshotName, SnapshotCreationTimestamp }) => {
      const snapshot = application.snapshots.find(({ name }) => name === SnapshotName);
      if (snapshot === undefined) return notFound(SnapshotName);
      if (Math.floor(SnapshotCreationTimestamp) !== snapshot.created)
        return invalidArgument('SnapshotCreationTimestamp is not that of the snapshot');
      application.snapshots = application.snapshots.filter((other) => other !== snapshot);
      return { answer: {} };
    },
  ),
};
