// The stories of a scaled application, and what its machine is made of: they are told by the suite, and decide which
// mutants are noticed.
import * as assert from 'uvu/assert';
import { machineOf, type Deciding, type MachineSettings } from '../../../src/operations/machine';
import { changesOf } from '../changes';
import { isObject } from '../language/json';
import { beginning, runScenario, type Scenario, type Told } from '../scenario';
import type { Fault } from '../services/world';

export const alarms = { out: 'orders-scaling--out', in: 'orders-scaling--in' };
export const names = { hold: '/flinkform/application/orders/hold', bounds: '/flinkform/application/orders/bounds' };
export const parameters = { [names.hold]: 'run', [names.bounds]: '{"min":2,"max":16}' };
export const settings: MachineSettings = {
  partition: 'aws',
  application: 'orders',
  machineArn: 'arn:aws:states:eu-west-1:111122223333:stateMachine:orders-operator',
  holdParameter: names.hold,
  sizing: { boundsParameter: names.bounds, deciding: alarmed(), kpuQuota: 64, cooldown: 600 },
};
export function alarmed(): Deciding {
  return { outAlarm: alarms.out, inAlarm: alarms.in, out: { factor: 2 }, in: { factor: 2 } };
}

type World = Told['world'];

/** A day after the application was last changed, with one alarm on. */
const told = ({ on, ...more }: Partial<Scenario> & { readonly on?: readonly (keyof typeof alarms)[] }): Promise<Told> =>
  runScenario({
    definition: machineOf(settings),
    parameters,
    input: { action: 'scale-out' },
    ...more,
    async before(world) {
      for (const way of ['out', 'in'] as const)
        await world.alarms.set(alarms[way], (on ?? ['out']).includes(way) ? 'ALARM' : 'OK');
      await more.before?.(world);
    },
  });

export interface Story {
  readonly about: string;
  readonly tell: Parameters<typeof told>[0];
  /** Parallelism after each change that the service takes. */
  readonly changes: readonly number[];
  /** How the first execution ends: the status, or the error. */
  readonly ends: string;
}

const off = (at: number, way: keyof typeof alarms): Partial<Scenario> => ({
  during: [{ at, does: ({ alarms: all }) => all.set(alarms[way], 'OK') }],
});
const before = (does: (world: World) => unknown): Partial<Scenario> => ({
  before: async (world) => void (await does(world)),
});

const ordinary: readonly Story[] = [
  { about: 'out', tell: off(60, 'out'), changes: [8], ends: 'SUCCEEDED' },
  {
    about: 'in',
    tell: { input: { action: 'scale-in' }, on: ['in'], ...off(60, 'in') },
    changes: [2],
    ends: 'SUCCEEDED',
  },
  {
    about: 'out while the alarm stays on: further, to the bound and not beyond',
    tell: {},
    changes: [8, 16],
    ends: 'SUCCEEDED',
  },
  { about: 'the alarm has gone', tell: { on: [] }, changes: [], ends: 'SUCCEEDED' },
  {
    about: 'in, and meanwhile out is wanted',
    tell: { input: { action: 'scale-in' }, on: ['in', 'out'] },
    changes: [],
    ends: 'SUCCEEDED',
  },
  { about: 'at the bound', tell: { application: { parallelism: 16 } }, changes: [], ends: 'SUCCEEDED' },
  {
    about: 'above a bound that has fallen',
    tell: { application: { parallelism: 20 }, ...off(60, 'out') },
    changes: [16],
    ends: 'SUCCEEDED',
  },
  {
    about: 'several slots in a KPU: the parallelism is a multiple of what the application says',
    tell: { application: { parallelism: 6, parallelismPerKpu: 4 }, ...off(60, 'out') },
    changes: [16],
    ends: 'SUCCEEDED',
  },
  { about: 'held', tell: { parameters: { ...parameters, [names.hold]: 'hold' } }, changes: [], ends: 'SUCCEEDED' },
  {
    about: 'a brake that nobody can read holds',
    tell: { parameters: { ...parameters, [names.hold]: 'Run' } },
    changes: [],
    ends: 'SUCCEEDED',
  },
  {
    about: 'held during the cool-down: no further step',
    tell: { during: [{ at: 300, does: ({ parameters: all }) => all.put(names.hold, 'hold') }] },
    changes: [8],
    ends: 'SUCCEEDED',
  },
  {
    about: 'a schedule sets bounds, and the application comes within them',
    tell: { input: { action: 'bounds', min: 8, max: 12 }, on: [] },
    changes: [8],
    ends: 'SUCCEEDED',
  },
  {
    about: 'a schedule raises the maximum while the alarm is on: the next steps follow',
    tell: { application: { parallelism: 16 }, input: { action: 'bounds', min: 2, max: 32 } },
    changes: [32],
    ends: 'SUCCEEDED',
  },
  {
    about: 'bounds beyond the quota are cut',
    tell: {
      application: { parallelism: 60 },
      parameters: { ...parameters, [names.bounds]: '{"min":2,"max":1000}' },
      ...off(60, 'out'),
    },
    changes: [64],
    ends: 'SUCCEEDED',
  },
  ...(['READY', 'STOPPING', 'FORCE_STOPPING', 'DELETING', 'ROLLED_BACK'] as const).map((status) => ({
    about: `the application is ${status}: nothing`,
    tell: before(({ flink }) => flink.put(status)),
    changes: [],
    ends: 'SUCCEEDED',
  })),
  ...(['STARTING', 'UPDATING', 'AUTOSCALING', 'MAINTENANCE', 'ROLLING_BACK'] as const).map((status) => ({
    about: `the application is ${status} for ten minutes: then out`,
    tell: { ...before(({ flink }) => flink.put(status, 600)), ...off(1000, 'out') },
    changes: [8],
    ends: 'SUCCEEDED',
  })),
  {
    about: 'busy for good: somebody has to look',
    tell: before(({ flink }) => flink.put('MAINTENANCE')),
    changes: [],
    ends: 'BusyForTooLong',
  },
  {
    about: 'throttled twice',
    tell: {
      ...before(({ faults }) => faults.push({ operation: 'UpdateApplication', code: 'ThrottlingException', times: 2 })),
      ...off(60, 'out'),
    },
    changes: [8],
    ends: 'SUCCEEDED',
  },
  {
    about: 'the update fails',
    tell: before(({ flink }) => flink.doom('no addresses in the subnets')),
    changes: [8],
    ends: 'UpdateFailed',
  },
  {
    about: 'the update fails, and is rolled back',
    tell: { application: { rollback: true }, ...before(({ flink }) => flink.doom('no addresses in the subnets')) },
    changes: [8],
    ends: 'UpdateFailed',
  },
  {
    about: 'two executions at once: one of them changes it',
    tell: { ...before(({ start }) => start({ action: 'scale-out' }, 'other')), ...off(300, 'out') },
    changes: [8],
    ends: 'SUCCEEDED',
  },
  {
    about: 'a schedule and an alarm at once',
    tell: { ...before(({ start }) => start({ action: 'bounds', min: 8, max: 16 }, 'other')), ...off(300, 'out') },
    changes: [8],
    ends: 'SUCCEEDED',
  },
  {
    about: 'stopped, and to be kept running: it is started',
    tell: { input: { action: 'keep-running' }, ...before(({ flink }) => flink.put('READY')) },
    changes: [],
    ends: 'SUCCEEDED',
  },
  { about: 'an action that nobody knows', tell: { input: { action: 'grow' } }, changes: [], ends: 'UnknownAction' },
];

/** Errors that pass by, as Step Functions names them, and a call that takes too long. */
const passing = (prefix: string): readonly Omit<Fault, 'operation'>[] => [
  ...['ThrottlingException', 'SdkClientException', `${prefix}Exception`].map((error) => ({
    code: 'ThrottlingException',
    named: `${prefix}.${error}`,
    times: 2,
  })),
  { seconds: 31, times: 1 },
];

const callsOf: readonly (readonly [
  operation: string,
  prefix: string,
  tell: Story['tell'],
  changes: readonly number[],
])[] = [
  ['DescribeApplication', 'KinesisAnalyticsV2', off(600, 'out'), [8]],
  ['UpdateApplication', 'KinesisAnalyticsV2', off(600, 'out'), [8]],
  ['GetParameter', 'Ssm', off(600, 'out'), [8]],
  ['PutParameter', 'Ssm', { input: { action: 'bounds', min: 8, max: 12 }, on: [] }, [8]],
  ['DescribeAlarms', 'CloudWatch', off(600, 'out'), [8]],
  ['StartExecution', 'Sfn', {}, [8, 16]],
];

const troubled: readonly Story[] = callsOf.flatMap(([operation, prefix, tell, changes]) =>
  passing(prefix).map((fault): Story => ({
    about: `${operation}: ${fault.named ?? 'too slow once'}`,
    tell: { ...tell, before: ({ faults }) => void faults.push({ operation, ...fault }) },
    changes,
    ends: 'SUCCEEDED',
  })),
);

/** Each call of it passes; afterwards the same call of the same execution fails. */
const later: readonly Story[] = ['DescribeApplication', 'GetParameter', 'DescribeAlarms'].flatMap((operation) =>
  [1, 2, 3].map((after) => ({
    about: `${operation} is throttled at call ${after + 1}`,
    tell: {
      ...off(900, 'out'),
      before: ({ faults }: World) => void faults.push({ operation, code: 'ThrottlingException', after, times: 2 }),
    },
    changes: [8, 16],
    ends: 'SUCCEEDED',
  })),
);

const unreadable: readonly Story[] = ['two to sixteen', '{"min":2}', '{"max":16}', '{"min":"2","max":16}', '5'].map(
  (value) => ({
    about: `bounds that nobody can read (${value}): it fails, and changes nothing`,
    tell: { parameters: { ...parameters, [names.bounds]: value } },
    changes: [],
    ends: 'UnreadableBounds',
  }),
);

export const stories: readonly Story[] = [
  ...ordinary,
  ...unreadable,
  ...troubled,
  ...later,
  ...[{ min: 2 }, { max: 12 }, { min: '2', max: 12 }].map((half) => ({
    about: `half of the bounds (${JSON.stringify(half)}) are none, and none are kept`,
    tell: { input: { action: 'bounds', ...half } },
    changes: [],
    ends: 'UnknownAction',
  })),
  {
    about: 'in while the alarm stays on: further, to the bound and not beyond',
    tell: { application: { parallelism: 16 }, input: { action: 'scale-in' }, on: ['in'] },
    changes: [8, 4, 2],
    ends: 'SUCCEEDED',
  },
  {
    about: 'unreadable bounds do not keep it from being started',
    tell: {
      input: { action: 'keep-running' },
      parameters: { ...parameters, [names.bounds]: '' },
      ...before(({ flink }) => flink.put('READY')),
    },
    changes: [],
    ends: 'SUCCEEDED',
  },
];

/** That one story goes as it should, with a definition that is another one where it is given. */
export async function assertStory({ tell, changes, ends }: Story, definition: unknown): Promise<void> {
  const { trace, outcomes, text, world } = await told({ ...tell, definition });
  const taken = changesOf(trace, beginning).filter(({ error }) => error === undefined);
  assert.equal(
    taken.map(({ parallelism }) => parallelism),
    changes,
    text,
  );
  const outcome = [...outcomes].find(([name]) => name !== 'other')?.[1];
  assert.is(outcome?.status === 'SUCCEEDED' ? 'SUCCEEDED' : outcome?.error, ends, text);
  const asked = isObject(tell.input ?? null) && (tell.input as { readonly action?: string }).action;
  if (asked === 'keep-running') assert.is((await world.flink.orders()).status, 'RUNNING', text);
}
