// Managed Service for Apache Flink as a state machine sees it: the tests' double of it (test/apply/double), on the
// virtual clock. What the service does and refuses stands there, once.
import { atTime } from '../../apply/double/clock';
import { accountId, ask, creation, flinkConfiguration } from '../../apply/double/flink-account';
import { flinkService } from '../../apply/double/kinesisanalyticsv2';
import type { Application, Status } from '../../apply/double/kinesisanalyticsv2/application';
import { integrations } from '../integrations/services';
import type { Timeline } from '../timeline';
import type { Operate } from './operate';

export interface ApplicationGiven {
  readonly parallelism?: number;
  readonly parallelismPerKpu?: number;
  readonly running?: boolean;
  /** System rollback. */
  readonly rollback?: boolean;
  readonly snapshots?: boolean;
}

export interface Flink {
  readonly operations: Readonly<Record<string, Operate>>;
  /** Makes `orders` a day before, and starts it unless told otherwise. */
  readonly create: (given?: ApplicationGiven) => Promise<void>;
  /** `orders` as it is now, which a test may change. */
  readonly orders: () => Promise<Application>;
  /** A status that comes by itself, such as MAINTENANCE, for so many seconds; for good when left out. */
  readonly put: (status: Status, seconds?: number, then?: Status) => Promise<void>;
  /** The next change of the settings fails for this reason. */
  readonly doom: (why: string) => Promise<void>;
  /** Seconds that an operation takes, by its name. */
  readonly lasting: Record<string, number>;
}

/** Some minutes and less, as AWS's users find; a test says what it needs. */
const usual = { UpdateApplication: 120, StartApplication: 180, StopApplication: 60, RollbackApplication: 120 };

export function flinkOf(time: Timeline): Flink {
  const service = flinkService(undefined);
  const lasting: Record<string, number> = { ...usual, CreateApplicationSnapshot: 30 };
  const now = <T>(run: () => Promise<T>): Promise<T> =>
    atTime({ now: time.now(), lasting: (operation) => (lasting[operation] ?? 0) * 1000 }, run);
  const operate =
    (operation: string): Operate =>
    async (input) => {
      const { status, body } = await now(() => ask(service, operation, input));
      return status === 200 ? { answer: body } : { code: String(body['__type']), message: String(body['message']) };
    };
  const orders = async (): Promise<Application> => {
    const [application] = await now(async () => service.applications(accountId));
    if (application === undefined) throw new Error('There is no application');
    return application;
  };
  return {
    operations: Object.fromEntries(
      (integrations['kinesisanalyticsv2']?.operations ?? []).map((name) => [name, operate(name)]),
    ),
    orders,
    lasting,
    async create(given = {}) {
      const yesterday = { now: time.now() - 24 * 3600 * 1000, lasting: () => 0 };
      await atTime(yesterday, async () => {
        await ask(service, 'CreateApplication', requestFor(given));
        if (given.running !== false) await ask(service, 'StartApplication', { ApplicationName: 'orders' });
      });
      const { status } = await orders();
      if (status !== (given.running === false ? 'READY' : 'RUNNING')) throw new Error(`The application is ${status}`);
    },
    async put(status, seconds, then = 'RUNNING') {
      const application = await orders();
      application.status = status;
      application.next = seconds === undefined ? undefined : { status: then, at: time.now() + seconds * 1000 };
    },
    async doom(why) {
      (await orders()).doom = why;
    },
  };
}

function requestFor({ parallelism = 4, parallelismPerKpu = 1, rollback, snapshots = true }: ApplicationGiven): object {
  return creation({
    configuration: {
      FlinkApplicationConfiguration: flinkConfiguration({
        Parallelism: parallelism,
        ParallelismPerKPU: parallelismPerKpu,
      }),
      ApplicationSnapshotConfiguration: { SnapshotsEnabled: snapshots },
      ...(rollback !== undefined && { ApplicationSystemRollbackConfiguration: { RollbackEnabled: rollback } }),
    },
  });
}
