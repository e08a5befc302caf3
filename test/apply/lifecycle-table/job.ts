// What becomes of the job in a change: the double knows each one that began, and with which state.
import type { Context } from '../double/call';
import type { FlinkService } from '../double/kinesisanalyticsv2';
import type { Application } from '../double/kinesisanalyticsv2/application';
import type { Place } from '../double/moto';

/** The application as it was, and how many jobs it had begun. */
export interface Look {
  readonly application: Application | undefined;
  readonly begun: number;
  readonly snapshots: number;
}

export interface Job {
  look(): Look;
  /** What has happened since, one line for each fact. */
  tell(before: Look): readonly string[];
  /** As an operator takes it. */
  takeSnapshot(name: string): Promise<void>;
}

export function jobOf({ accountId, region }: Place, flink: FlinkService, context: Context): Job {
  const look = (): Look => {
    const [application] = flink.applications(accountId);
    const { starts = [], snapshots = [] } = application ?? {};
    return { application, begun: starts.length, snapshots: snapshots.length };
  };
  return {
    look,
    tell(before) {
      const { application } = look();
      if (application === undefined) return before.application === undefined ? [] : ['ends with its application'];
      const isSame = application === before.application;
      const begun = application.starts.slice(isSame ? before.begun : 0);
      const restarts = begun.map(({ from }) => `${isSame ? 'begins again' : 'begins'} ${stateOf(from)}`);
      const lost = !isSame && before.application !== undefined ? ['is another application, without snapshots'] : [];
      const status = begun.length > 0 || application.status !== 'RUNNING' ? [`is ${application.status}`] : [];
      return [...lost, ...restarts, ...status];
    },
    async takeSnapshot(SnapshotName) {
      const [application] = flink.applications(accountId);
      const request = { ApplicationName: application?.name, SnapshotName };
      const answer = await flink.double(
        {
          method: 'POST',
          path: '/',
          headers: {},
          body: Buffer.from(JSON.stringify(request)),
          service: 'kinesisanalytics',
          region,
          accountId,
          target: { prefix: 'KinesisAnalytics_20180523', operation: 'CreateApplicationSnapshot' },
        },
        context,
      );
      if (answer?.status !== 200) throw new Error(`the snapshot cannot be taken: ${String(answer?.body)}`);
    },
  };
}

/** The service names its own snapshots by random ids. */
function stateOf(snapshot: string | undefined): string {
  if (snapshot === undefined) return 'with nothing';
  return /^[0-9a-f-]{36}$/.test(snapshot) ? 'from its own last snapshot' : `from the snapshot ${snapshot}`;
}
