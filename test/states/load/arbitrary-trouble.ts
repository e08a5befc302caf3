// What goes wrong while a machine scales: services that refuse, updates that fail, others who change the application,
// maintenance, and somebody who pulls the brake.
import fc from 'fast-check';
import type { World } from '../services/world';

export interface Trouble {
  /** Seconds from the beginning. */
  readonly at: number;
  readonly about: string;
  readonly does: (world: World) => unknown;
}

export interface Brake {
  /** Name of the parameter. */
  readonly name: string;
  readonly run: string;
  readonly hold: string;
}

const operations = [
  'DescribeApplication',
  'UpdateApplication',
  'DescribeAlarms',
  'GetParameter',
  'StartExecution',
] as const;

/** @param minutes within which it happens */
export function arbitraryTrouble(minutes: number, brake: Brake): fc.Arbitrary<readonly Trouble[]> {
  const refused = fc
    .constantFrom(...operations)
    .map((operation) => ({
      about: `${operation} is throttled twice`,
      does: ({ faults }: World) => faults.push({ operation, code: 'ThrottlingException', times: 2 }),
    }));
  const lost = fc
    .constantFrom('UpdateApplication' as const)
    .map((operation) => ({
      about: `${operation} is done, and the answer is lost`,
      does: ({ faults }: World) => faults.push({ operation, code: 'ThrottlingException', times: 1, done: true }),
    }));
  const doomed = fc.constant({
    about: 'the next update fails',
    does: ({ flink }: World) => flink.doom('no addresses'),
  });
  const others = fc.constant({ about: 'Terraform updates', does: updateByOthers });
  const status = fc.constantFrom('MAINTENANCE' as const, 'AUTOSCALING' as const).map((one) => ({
    about: one,
    does: async ({ flink }: World) => {
      if ((await flink.orders()).status === 'RUNNING') await flink.put(one, 300);
    },
  }));
  const braked = fc
    .boolean()
    .map((hold) => ({
      about: hold ? 'held' : 'released',
      does: ({ parameters }: World) => parameters.put(brake.name, hold ? brake.hold : brake.run),
    }));
  const one = fc.oneof(refused, lost, doomed, others, status, braked);
  return fc.array(
    fc.record({ at: fc.integer({ min: 1, max: minutes * 60 }), what: one }).map(({ at, what }) => ({ at, ...what })),
    { maxLength: 8 },
  );
}

async function updateByOthers({ flink }: World): Promise<void> {
  const { version } = await flink.orders();
  await flink.operations['UpdateApplication']?.({ ApplicationName: 'orders', CurrentApplicationVersionId: version });
}
