// The stories of a scaled application, and what its machine is made of: they are told by the suite, and decide which
// mutants are noticed.
import * as assert from 'uvu/assert';
import { machineOf, type Deciding, type MachineSettings } from '../../../src/operations/machine';
import { changesOf } from '../changes';
import { isObject, type Json } from '../language/json';
import { beginning, runScenario, type Scenario, type Told } from '../scenario';
import { kinds, lasted, statesOf, stuttering, tooSlow } from './tell';

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
  /** What it says of itself when it ends well. */
  readonly says?: Json;
  /** Seconds until then. */
  readonly lasts?: number;
}

const off = (at: number, way: keyof typeof alarms): Partial<Scenario> => ({
  during: [{ at, does: ({ alarms: all }) => all.set(alarms[way], 'OK') }],
});
const before = (does: (world: World) => unknown): Partial<Scenario> => ({
  before: async (world) => void (await does(world)),
});

/** Someone else changes the size, such as Terraform. */
const resized =
  (parallelism: number) =>
  async ({ flink }: World): Promise<void> => {
    const size = { ConfigurationTypeUpdate: 'CUSTOM', ParallelismUpdate: parallelism };
    const outcome = await flink.operations['UpdateApplication']?.({
      ApplicationName: 'orders',
      CurrentApplicationVersionId: (await flink.orders()).version,
      ApplicationConfigurationUpdate: { FlinkApplicationConfigurationUpdate: { ParallelismConfigurationUpdate: size } },
    });
    assert.ok(outcome !== undefined && 'answer' in outcome);
  };

const races: readonly Story[] = [
  {
    about: 'lost race: between two tries another size is set',
    tell: {
      ...before(({ faults }) => faults.push({ operation: 'UpdateApplication', code: 'ThrottlingException', times: 1 })),
      during: [{ at: 1, does: resized(6) }],
    },
    changes: [],
    ends: 'SUCCEEDED',
    says: { did: 'nothing', why: 'another execution has scaled it' },
  },
  {
    about: 'lost race: between the look and the first try another sets the same size',
    tell: {
      ...before(({ faults }) => faults.push({ operation: 'DescribeAlarms', seconds: 5, times: 1 })),
      during: [{ at: 2, does: resized(8) }],
    },
    changes: [],
    ends: 'SUCCEEDED',
    says: { did: 'nothing', why: 'another execution has scaled it' },
  },
  {
    about: 'the answer is lost while the alarm stays on: the next step follows nevertheless',
    tell: before(({ faults }) => faults.push({ operation: 'UpdateApplication', seconds: 31, times: 1 })),
    changes: [8, 16],
    ends: 'SUCCEEDED',
    says: { did: 'scale-out', then: 'more' },
  },
];

const ordinary: readonly Story[] = [
  {
    about: 'out',
    tell: off(60, 'out'),
    changes: [8],
    ends: 'SUCCEEDED',
    says: { did: 'scale-out', kpus: 8 },
    lasts: 720,
  },
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
    says: { did: 'scale-out', then: 'more' },
  },
  {
    about: 'the alarm has gone',
    tell: { on: [] },
    changes: [],
    ends: 'SUCCEEDED',
    says: { did: 'nothing', why: 'the alarm has gone' },
  },
  {
    about: 'in, and meanwhile out is wanted',
    tell: { input: { action: 'scale-in' }, on: ['in', 'out'] },
    changes: [],
    ends: 'SUCCEEDED',
  },
  {
    about: 'at the bound',
    tell: { application: { parallelism: 16 } },
    changes: [],
    ends: 'SUCCEEDED',
    says: { did: 'nothing', why: 'the application has its size', kpus: 16 },
  },
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
  {
    about: 'held',
    tell: { parameters: { ...parameters, [names.hold]: 'hold' } },
    changes: [],
    ends: 'SUCCEEDED',
    says: { did: 'nothing', why: 'held' },
  },
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
    says: { did: 'nothing', why: 'the application does not run', status },
  })),
  ...(['STARTING', 'UPDATING', 'AUTOSCALING', 'MAINTENANCE', 'ROLLING_BACK'] as const).map((status) => ({
    about: `the application is ${status} for ten minutes: then out`,
    tell: { ...before(({ flink }) => flink.put(status, 600)), ...off(1000, 'out') },
    changes: [8],
    ends: 'SUCCEEDED',
    lasts: 1320,
  })),
  {
    about: 'busy for good: somebody has to look',
    tell: before(({ flink }) => flink.put('MAINTENANCE')),
    changes: [],
    ends: 'BusyForTooLong',
    lasts: 3600,
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
    about: 'the update never ends: somebody has to look',
    tell: before(({ flink }) => void (flink.lasting['UpdateApplication'] = 24 * 3600)),
    changes: [8],
    ends: 'BusyForTooLong',
    lasts: 7200,
  },
  {
    about: 'changed five minutes ago: the cool-down is waited out, to the second',
    tell: {
      ...before(async ({ flink }) => ((await flink.orders()).updated = beginning / 1000 - 300)),
      ...off(400, 'out'),
    },
    changes: [8],
    ends: 'SUCCEEDED',
    lasts: 1020,
  },
  {
    about: 'changed just before the cool-down has ended: a second is waited for',
    tell: {
      ...before(async ({ flink }) => ((await flink.orders()).updated = beginning / 1000 - 599)),
      ...off(60, 'out'),
    },
    changes: [8],
    ends: 'SUCCEEDED',
    lasts: 721,
  },
  {
    about: 'changed as long ago as the cool-down: nothing is waited for',
    tell: {
      ...before(async ({ flink }) => ((await flink.orders()).updated = beginning / 1000 - 600)),
      ...off(60, 'out'),
    },
    changes: [8],
    ends: 'SUCCEEDED',
    lasts: 720,
  },
  {
    about: 'changed just now, and the alarm goes off during the cool-down',
    tell: { ...before(async ({ flink }) => ((await flink.orders()).updated = beginning / 1000)), ...off(60, 'out') },
    changes: [],
    ends: 'SUCCEEDED',
    says: { did: 'nothing', why: 'the alarm has gone' },
    lasts: 600,
  },
  {
    about: 'bounds that the application is within, and no alarm: nothing more',
    tell: { input: { action: 'bounds', min: 2, max: 12 }, on: [] },
    changes: [],
    ends: 'SUCCEEDED',
    says: { did: 'bounds', kpus: 4 },
    lasts: 0,
  },
  {
    about: 'bounds without numbers, as after the hand brake: those that are kept hold',
    tell: { application: { parallelism: 20 }, input: { action: 'bounds' }, on: [] },
    changes: [16],
    ends: 'SUCCEEDED',
    says: { did: 'bounds', kpus: 16 },
  },
  {
    about: 'a minimum beyond the quota is cut',
    tell: { application: { parallelism: 60 }, input: { action: 'bounds', min: 100, max: 200 }, on: [] },
    changes: [64],
    ends: 'SUCCEEDED',
  },
  {
    about: 'in at the lower bound: nothing',
    tell: { application: { parallelism: 2 }, input: { action: 'scale-in' }, on: ['in'] },
    changes: [],
    ends: 'SUCCEEDED',
    says: { did: 'nothing', why: 'the application has its size', kpus: 2 },
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
    says: { did: 'nothing', why: 'the alarm has gone' },
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

/** A call that takes too long is done all the same, and asked for again. */
const slow: readonly Story[] = (
  [
    ['UpdateApplication', off(600, 'out'), [8]],
    ['PutParameter', { input: { action: 'bounds', min: 8, max: 12 }, on: [] }, [8]],
    ['StartExecution', {}, [8, 16]],
  ] as const
).map(([operation, tell, changes]) => ({
  about: `${operation}: too slow once`,
  tell: { ...tell, ...before(({ faults }) => faults.push({ operation, seconds: 31, times: 1 })) },
  changes,
  ends: 'SUCCEEDED',
}));

const ways: readonly Omit<Story, 'ends'>[] = [
  { about: 'out, to the bound', tell: {}, changes: [8, 16] },
  {
    about: 'in, to the bound',
    tell: { application: { parallelism: 16 }, input: { action: 'scale-in' }, on: ['in'] },
    changes: [8, 4, 2],
  },
  { about: 'bounds', tell: { input: { action: 'bounds', min: 8, max: 12 }, on: [] }, changes: [8] },
];

/** Of each operation the first call goes wrong, and then every other one. */
const troubled: readonly Story[] = [...kinds, tooSlow].flatMap((kind) =>
  ways.map((way): Story => ({
    ...way,
    about: `${way.about}, while every other call ${kind.about}`,
    tell: { ...way.tell, ...before((world) => stuttering(world, kind)) },
    ends: 'SUCCEEDED',
  })),
);

const unreadable: readonly Story[] = [
  'two to sixteen',
  '{"min":2}',
  '{"max":16}',
  '{"min":"2","max":16}',
  '{"min":2,"max":"16"}',
  '{"min":8,"max":2}',
  '{"min":-3,"max":16}',
  '{"min":0,"max":16}',
  '{"min":2.5,"max":16}',
  '{"min":2,"max":15.5}',
  '5',
  'null',
].map((value) => ({
  about: `bounds that nobody can read (${value}): it fails, and changes nothing`,
  tell: { parameters: { ...parameters, [names.bounds]: value } },
  changes: [],
  ends: 'UnreadableBounds',
}));

export const stories: readonly Story[] = [
  ...ordinary,
  ...races,
  ...unreadable,
  ...slow,
  ...troubled,
  ...[
    { min: 2 },
    { max: 12 },
    { min: '2', max: 12 },
    { min: 2, max: '12' },
    { min: 12, max: 8 },
    { min: 0, max: 12 },
    { min: 7.5, max: 12 },
    { min: 8, max: 12.5 },
  ].map((half) => ({
    about: `what is asked for is no bounds (${JSON.stringify(half)}), and none are kept`,
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

/**
 * That one story goes as it should, with a definition that is another one where it is given.
 * @returns the states that it came to
 */
export async function assertStory(
  { tell, changes, ends, ...more }: Story,
  definition: unknown,
): Promise<ReadonlySet<string>> {
  const ran = await told({ ...tell, definition });
  const { trace, outcomes, text, world } = ran;
  const taken = changesOf(trace, beginning).filter(({ error }) => error === undefined);
  assert.equal(
    taken.map(({ parallelism }) => parallelism),
    changes,
    text,
  );
  const outcome = [...outcomes].find(([name]) => name !== 'other')?.[1];
  assert.is(outcome?.status === 'SUCCEEDED' ? 'SUCCEEDED' : outcome?.error, ends, text);
  if (more.says !== undefined) assert.equal(outcome?.status === 'SUCCEEDED' && outcome.output, more.says, text);
  if (more.lasts !== undefined) assert.is(lasted(ran), more.lasts, text);
  const asked = isObject(tell.input ?? null) && (tell.input as { readonly action?: string }).action;
  if (asked === 'keep-running') assert.is((await world.flink.orders()).status, 'RUNNING', text);
  return statesOf(ran);
}
