// The stories of a scaled application, and what its machine is made of: they are told by the suite, and decide which
// mutants are noticed.
import * as assert from 'uvu/assert';
import { machineOf, type Deciding, type MachineSettings } from '../../../src/operations/machine';
import { changesOf } from '../changes';
import type { Outcome } from '../language/execution';
import { isObject, type Json } from '../language/json';
import type { Visit } from '../mutation/score';
import { beginning, runScenario, type Scenario, type Told } from '../scenario';
import { kinds, lasted, stuttering, tooSlow, visitOf } from './tell';

export const alarms = { out: 'orders-scaling--out', in: 'orders-scaling--in' };
export const names = { hold: '/flinkform/application/orders/hold', bounds: '/flinkform/application/orders/bounds' };
export const parameters = { [names.hold]: 'run', [names.bounds]: '{"min":2,"max":16}' };
/** Seconds. */
const cooldown = 600;
export const settings: MachineSettings = {
  partition: 'aws',
  application: 'orders',
  machineArn: 'arn:aws:states:eu-west-1:111122223333:stateMachine:orders-operator',
  holdParameter: names.hold,
  sizing: { boundsParameter: names.bounds, deciding: alarmed(), kpuQuota: 64, cooldown },
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
  /** How those end that begin besides. */
  readonly others?: readonly string[];
  /** What the application is doing in the end. */
  readonly status?: 'READY' | 'RUNNING';
  /** By which errors the service refuses changes of the size. */
  readonly refused?: readonly string[];
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

/** Someone else changes something else: the same size, as a new version. */
async function changed({ flink }: World): Promise<void> {
  await resized((await flink.orders()).flink.ParallelismConfiguration.Parallelism ?? 1)({ flink } as World);
}

/** Off, and on again a second later, which is an event that starts an execution. */
function flap(at: number): NonNullable<Scenario['during']> {
  return [
    { at, does: ({ alarms: all }) => all.set(alarms.out, 'OK') },
    {
      at: at + 1,
      async does({ alarms: all, start }) {
        await all.set(alarms.out, 'ALARM');
        await start({ action: 'scale-out' });
      },
    },
  ];
}

const scaled = { did: 'scale-out', then: 'more' };

/** Seconds that whoever gives way waits. */
const givenWay = cooldown + 60;

const races: readonly Story[] = [
  {
    about: 'between two tries somebody sets another size, and the alarm stays on: the step follows, once it has waited',
    tell: {
      ...before(({ faults }) => faults.push({ operation: 'UpdateApplication', code: 'ThrottlingException', times: 1 })),
      during: [{ at: 1, does: resized(6) }],
    },
    changes: [12, 16],
    ends: 'SUCCEEDED',
    says: scaled,
    lasts: 2 + 120 + givenWay + 120 + cooldown,
  },
  {
    about: 'between the look and the first try somebody sets the same size, and the alarm stays on: the step follows',
    tell: {
      ...before(({ faults }) => faults.push({ operation: 'DescribeAlarms', seconds: 5, times: 1 })),
      during: [{ at: 2, does: resized(8) }],
    },
    changes: [16],
    ends: 'SUCCEEDED',
    says: scaled,
  },
  {
    about: 'somebody sets another size during the cool-down, and the alarm goes off meanwhile: nothing',
    tell: {
      ...before(async ({ flink }) => ((await flink.orders()).updated = beginning / 1000 - 300)),
      during: [{ at: 60, does: resized(6) }, ...(off(800, 'out').during ?? [])],
    },
    changes: [],
    ends: 'SUCCEEDED',
    says: { did: 'nothing', why: 'the alarm has gone' },
    lasts: 300 + givenWay,
  },
  {
    about: 'somebody sets another size during the cool-down, and the operator is held meanwhile: nothing',
    tell: {
      ...before(async ({ flink }) => ((await flink.orders()).updated = beginning / 1000 - 300)),
      during: [
        { at: 60, does: resized(6) },
        { at: 400, does: ({ parameters: all }) => all.put(names.hold, 'hold') },
      ],
    },
    changes: [],
    ends: 'SUCCEEDED',
    says: { did: 'nothing', why: 'held' },
  },
  {
    about: 'somebody sets another size again while it gives way: it ends, and begins no third time',
    tell: {
      ...before(async ({ flink }) => ((await flink.orders()).updated = beginning / 1000 - 300)),
      during: [
        { at: 60, does: resized(6) },
        { at: 500, does: resized(7) },
      ],
    },
    changes: [],
    ends: 'SUCCEEDED',
    says: { did: 'nothing', why: 'another has scaled it' },
    lasts: 300 + givenWay,
  },
  {
    about: 'another execution was quicker, and the alarm stays on: that one goes on, and this one ends',
    tell: {
      ...before(async ({ faults, start }) => {
        faults.push({ operation: 'DescribeAlarms', seconds: 5, times: 1 });
        await start({ action: 'scale-out' }, 'slow');
      }),
    },
    changes: [8, 16],
    ends: 'SUCCEEDED',
    says: scaled,
  },
  {
    about: 'the answer is lost, with two slots in a KPU: what it has set is known for its own',
    tell: {
      application: { parallelism: 4, parallelismPerKpu: 2 },
      ...before(({ faults }) => faults.push({ operation: 'UpdateApplication', seconds: 31, times: 1 })),
      ...off(600, 'out'),
    },
    changes: [8],
    ends: 'SUCCEEDED',
    says: { did: 'scale-out', kpus: 4 },
  },
  {
    about: 'the answer is lost while the alarm stays on: the next step follows nevertheless',
    tell: before(({ faults }) => faults.push({ operation: 'UpdateApplication', seconds: 31, times: 1 })),
    changes: [8, 16],
    ends: 'SUCCEEDED',
    says: { did: 'scale-out', then: 'more' },
  },
];

/** Composite alarms of others, whose names come before ours: more than a page of them. */
const ofOthers: readonly string[] = Array.from({ length: 120 }, (_, at) => `billing-${at}`);

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
    about: 'an account with many alarms of others: only these two are asked',
    tell: before(async (world) => {
      for (const name of ofOthers) await world.alarms.set(name, 'ALARM');
    }),
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
  ...(['READY', 'STOPPING', 'FORCE_STOPPING', 'DELETING'] as const).map((status) => ({
    about: `the application is ${status}: nothing`,
    tell: before(({ flink }) => flink.put(status)),
    changes: [],
    ends: 'SUCCEEDED',
    says: { did: 'nothing', why: 'the application does not run', status },
  })),
  ...(['scale-out', 'scale-in', 'bounds'] as const).map((action) => ({
    about: `the application is ROLLED_BACK, and ${action} is asked for: somebody has to look`,
    tell: { input: { action }, ...before(({ flink }) => flink.put('ROLLED_BACK')) },
    changes: [],
    ends: 'RolledBack',
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

/** Whatever the input holds besides, and bounds as narrow and as low as they may be. */
const narrow: readonly Story[] = [
  {
    about: 'bounds of one KPU are asked for',
    tell: { input: { action: 'bounds', min: 1, max: 1 }, on: [] },
    changes: [1],
    ends: 'SUCCEEDED',
    says: { did: 'bounds', kpus: 1 },
  },
  {
    about: 'bounds of one KPU are kept',
    tell: { input: { action: 'bounds' }, parameters: { ...parameters, [names.bounds]: '{"min":1,"max":1}' }, on: [] },
    changes: [1],
    ends: 'SUCCEEDED',
  },
  {
    about: 'out from one slot',
    tell: { application: { parallelism: 1 }, ...off(60, 'out') },
    changes: [2],
    ends: 'SUCCEEDED',
  },
  {
    about: 'out, and the input holds bounds that nobody asked to keep',
    tell: { input: { action: 'scale-out', min: 'one', max: 5 }, ...off(60, 'out') },
    changes: [8],
    ends: 'SUCCEEDED',
  },
  {
    about: 'the alarm that asks for in has gone',
    tell: { input: { action: 'scale-in' }, on: [] },
    changes: [],
    ends: 'SUCCEEDED',
    says: { did: 'nothing', why: 'the alarm has gone' },
  },
  {
    about: 'it runs, and is to be kept running: nothing',
    tell: { input: { action: 'keep-running' } },
    changes: [],
    ends: 'SUCCEEDED',
    says: { did: 'keep-running', status: 'RUNNING' },
    lasts: 0,
  },
  {
    about: 'in from an odd size: half a KPU is a whole one',
    tell: { application: { parallelism: 5 }, input: { action: 'scale-in' }, on: ['in'], ...off(60, 'in') },
    changes: [3],
    ends: 'SUCCEEDED',
    says: { did: 'scale-in', kpus: 3 },
  },
  {
    about: 'in from a KPU that is used in part',
    tell: {
      application: { parallelism: 9, parallelismPerKpu: 4 },
      input: { action: 'scale-in' },
      on: ['in'],
      ...off(60, 'in'),
    },
    changes: [8],
    ends: 'SUCCEEDED',
  },
];

const lastWord = { action: 'bounds', min: 8, max: 12 };

/** What several ask for at once, and alarms that flap. */
const crowded: readonly Story[] = [
  {
    about: 'two schedules at the same minute: the last that was written holds, whoever is first to change the size',
    tell: {
      input: lastWord,
      on: [],
      async before({ faults, start }) {
        faults.push({ operation: 'PutParameter', seconds: 3, times: 1 });
        await start({ action: 'bounds', min: 10, max: 16 }, 'other');
      },
    },
    changes: [8],
    ends: 'SUCCEEDED',
    says: { did: 'bounds', kpus: 8 },
    others: ['SUCCEEDED'],
  },
  {
    about: 'two schedules at the same minute, and the second sees what the first has made of it',
    tell: { input: lastWord, on: [], ...before(({ start }) => start({ action: 'bounds', min: 2, max: 3 }, 'other')) },
    changes: [3, 8],
    ends: 'SUCCEEDED',
    says: { did: 'bounds', kpus: 8 },
    others: ['SUCCEEDED'],
  },
  {
    about: 'another sets a size between the look and the call: bounds go on, for they hold for all',
    tell: {
      input: lastWord,
      on: [],
      ...before(({ faults }) => faults.push({ operation: 'DescribeAlarms', seconds: 5, times: 1 })),
      during: [{ at: 2, does: resized(6) }],
    },
    changes: [8],
    ends: 'SUCCEEDED',
    says: { did: 'bounds', kpus: 8 },
  },
  {
    about: 'the parameter takes one update at a time: written when the other is done',
    tell: {
      input: lastWord,
      on: [],
      ...before(({ faults }) => faults.push({ operation: 'PutParameter', code: 'TooManyUpdates', times: 2 })),
    },
    changes: [8],
    ends: 'SUCCEEDED',
  },
  {
    about: 'the alarm flaps during the cool-down: each event has an execution, and none goes faster',
    tell: {
      parameters: { ...parameters, [names.bounds]: '{"min":2,"max":64}' },
      during: [
        ...[200, 300, 650, 660].flatMap((at) => flap(at)),
        { at: 1300, does: ({ alarms: all }) => all.set(alarms.out, 'OK') },
      ],
    },
    changes: [8, 16, 32],
    ends: 'SUCCEEDED',
    others: ['SUCCEEDED', 'SUCCEEDED', 'SUCCEEDED', 'SUCCEEDED', 'SUCCEEDED'],
  },
  {
    about: 'out ends, and in is wanted meanwhile: in, after another cool-down',
    tell: {
      during: [
        { at: 60, does: ({ alarms: all }) => all.set(alarms.out, 'OK') },
        { at: 600, does: ({ alarms: all }) => all.set(alarms.in, 'ALARM') },
        { at: 800, does: ({ alarms: all }) => all.set(alarms.in, 'OK') },
      ],
    },
    changes: [8, 4],
    ends: 'SUCCEEDED',
    says: { did: 'scale-out', then: 'more' },
  },
  {
    about: 'another changes the settings between the look and the call: it waits for that, and for the cool-down',
    tell: {
      ...before(({ faults }) => faults.push({ operation: 'DescribeAlarms', seconds: 5, times: 1 })),
      during: [{ at: 2, does: changed }, ...(off(700, 'out').during ?? [])],
    },
    changes: [8],
    ends: 'SUCCEEDED',
    lasts: 602 + 120 + 600,
  },
  {
    about: 'the token is stale: another has changed the settings, and that is over already',
    tell: {
      async before({ faults, flink }) {
        flink.lasting['UpdateApplication'] = 1;
        faults.push({ operation: 'DescribeAlarms', seconds: 5, times: 1 });
      },
      during: [{ at: 2, does: changed }, ...(off(700, 'out').during ?? [])],
    },
    changes: [8],
    ends: 'SUCCEEDED',
    refused: ['KinesisAnalyticsV2.ConcurrentModificationException'],
  },
];

/** People stop what waits: the application, or the execution. */
const stopped: readonly Story[] = [
  ...(['STOPPING', 'FORCE_STOPPING', 'DELETING'] as const).flatMap((status) => [
    {
      about: `${status} while it waits for its update: that was not us`,
      tell: { during: [{ at: 50, does: ({ flink }: World) => flink.put(status) }] },
      changes: [8],
      ends: 'SUCCEEDED',
      says: { did: 'nothing', why: 'the application does not run', status },
      lasts: 60,
    },
    {
      about: `${status} while it waits out the cool-down of another: nothing`,
      tell: {
        ...before(async ({ flink }) => ((await flink.orders()).updated = beginning / 1000 - 300)),
        during: [{ at: 50, does: ({ flink }: World) => flink.put(status) }],
      },
      changes: [],
      ends: 'SUCCEEDED',
      says: { did: 'nothing', why: 'the application does not run', status },
      lasts: 300,
    },
  ]),
  ...(['READY', 'ROLLED_BACK'] as const).map((status) => ({
    about: `${status} after its update: that has failed`,
    tell: { during: [{ at: 50, does: ({ flink }: World) => flink.put(status) }] },
    changes: [8],
    ends: 'UpdateFailed',
    lasts: 60,
  })),
  ...(['STARTING', 'AUTOSCALING', 'MAINTENANCE', 'ROLLING_BACK'] as const).map((status) => ({
    about: `${status} while it waits for its update: it waits for that too`,
    tell: {
      during: [{ at: 50, does: ({ flink }: World) => flink.put(status, 300) }, ...(off(60, 'out').during ?? [])],
    },
    changes: [8],
    ends: 'SUCCEEDED',
    says: { did: 'scale-out', kpus: 8 },
    lasts: 360 + 600,
  })),
  {
    about: 'the execution is stopped during its cool-down: whoever releases the operator has it go on',
    tell: {
      during: [
        { at: 300, does: ({ stop }) => stop('run-1') },
        { at: 1000, does: ({ start }) => start({ action: 'bounds' }) },
      ],
    },
    changes: [8, 16],
    ends: 'StoppedByHand',
  },
  {
    about: 'the execution is stopped while it waits for its update: nobody else was kept from anything',
    tell: {
      during: [
        { at: 40, does: ({ stop }) => stop('run-1') },
        { at: 50, does: ({ start }) => start({ action: 'scale-out' }) },
      ],
    },
    changes: [8, 16],
    ends: 'StoppedByHand',
  },
];

/** What no second try mends: it fails at once, with the name that the API has for it, and an alarm rings. */
const refused: readonly Story[] = [
  ...[
    'InvalidApplicationConfigurationException',
    'InvalidArgumentException',
    'InvalidRequestException',
    'CodeValidationException',
    'LimitExceededException',
    'ResourceNotFoundException',
  ].map((code) => ({
    about: `the update is refused (${code})`,
    tell: before(({ faults }) => faults.push({ operation: 'UpdateApplication', code })),
    changes: [],
    ends: `KinesisAnalyticsV2.${code}`,
    lasts: 0,
  })),
  ...['ResourceNotFoundException', 'InvalidArgumentException'].map((code) => ({
    about: `the application cannot be looked at (${code})`,
    tell: before(({ faults }) => faults.push({ operation: 'DescribeApplication', code })),
    changes: [],
    ends: `KinesisAnalyticsV2.${code}`,
    lasts: 0,
  })),
  {
    about: 'throttled for good: it gives up after some minutes',
    tell: before(({ faults }) => faults.push({ operation: 'UpdateApplication', code: 'ThrottlingException' })),
    changes: [],
    ends: 'KinesisAnalyticsV2.KinesisAnalyticsV2Exception',
  },
  {
    about: 'the hand brake is not there: it fails, and changes nothing',
    tell: { parameters: { [names.bounds]: '{"min":2,"max":16}' } },
    changes: [],
    ends: 'Ssm.ParameterNotFoundException',
    lasts: 0,
  },
  {
    about: 'the bounds are not there: it fails, and changes nothing',
    tell: { parameters: { [names.hold]: 'run' } },
    changes: [],
    ends: 'Ssm.ParameterNotFoundException',
    lasts: 0,
  },
  {
    about: 'the bounds are not there, and a schedule writes them: none are made, for Terraform makes them',
    tell: { parameters: { [names.hold]: 'run' }, input: { action: 'bounds', min: 8, max: 12 } },
    changes: [],
    ends: 'Ssm.SsmException',
  },
  ...['', 'HOLD', ' run', 'run\n', 'true'].map((brake) => ({
    about: `the hand brake says ${JSON.stringify(brake)}: that holds`,
    tell: { parameters: { ...parameters, [names.hold]: brake } },
    changes: [],
    ends: 'SUCCEEDED',
    says: { did: 'nothing', why: 'held' },
  })),
];

const bound = { action: 'bounds', min: 2, max: 3 };
const atRest = { application: { parallelism: 4, running: false }, on: [] } as const;

/** A schedule that finds it stopped: it starts with the size that it may have, whoever starts it. */
export const ready: readonly Story[] = [
  {
    about: 'stopped with more than a schedule allows: it has the size of the new bounds before it starts',
    tell: { input: bound, ...atRest },
    changes: [3],
    ends: 'SUCCEEDED',
    says: { did: 'bounds', kpus: 3 },
    lasts: 120 + cooldown,
    status: 'READY',
  },
  {
    about: 'stopped, and the operator starts it later: it runs at the size that a schedule has set meanwhile',
    tell: { input: bound, ...atRest, during: [{ at: 7200, does: ({ start }) => start({ action: 'keep-running' }) }] },
    changes: [3],
    ends: 'SUCCEEDED',
    others: ['SUCCEEDED'],
    status: 'RUNNING',
  },
  {
    about: 'stopped within the new bounds: nothing',
    tell: { input: { action: 'bounds', min: 2, max: 12 }, ...atRest },
    changes: [],
    ends: 'SUCCEEDED',
    says: { did: 'bounds', kpus: 4 },
    lasts: 0,
    status: 'READY',
  },
  {
    about: 'stopped and held: the bounds are kept, and its size changes when it is released',
    tell: {
      input: bound,
      ...atRest,
      parameters: { ...parameters, [names.hold]: 'hold' },
      during: [
        {
          at: 60,
          async does({ parameters: all, start }) {
            all.put(names.hold, 'run');
            await start({ action: 'bounds' });
          },
        },
      ],
    },
    changes: [3],
    ends: 'SUCCEEDED',
    says: { did: 'nothing', why: 'held' },
    others: ['SUCCEEDED'],
    status: 'READY',
  },
  {
    about: 'stopped just now: whoever is at work with it has the cool-down for it',
    tell: {
      input: bound,
      ...atRest,
      ...before(async ({ flink }) => ((await flink.orders()).updated = beginning / 1000 - 300)),
    },
    changes: [3],
    ends: 'SUCCEEDED',
    lasts: 300 + 120 + cooldown,
    status: 'READY',
  },
  {
    about: 'stopped, and somebody starts it while its size is changed: it runs at its new size',
    tell: { input: bound, ...atRest, during: [{ at: 50, does: ({ flink }) => flink.put('STARTING', 100) }] },
    changes: [3],
    ends: 'SUCCEEDED',
    says: { did: 'bounds', kpus: 3 },
    status: 'RUNNING',
  },
  ...[false, true].map((Force) => ({
    about: `being stopped (${Force ? 'by force' : 'with a snapshot'}) when a schedule sets bounds: changed after that`,
    tell: {
      input: bound,
      on: [],
      ...before(({ flink }) => flink.operations['StopApplication']?.({ ApplicationName: 'orders', Force })),
    },
    changes: [3],
    ends: 'SUCCEEDED',
    lasts: cooldown + 120 + cooldown,
    status: 'READY' as const,
  })),
  {
    about: 'DELETING when a schedule sets bounds: nothing',
    tell: { input: bound, on: [], ...before(({ flink }: World) => flink.put('DELETING')) },
    changes: [],
    ends: 'SUCCEEDED',
    says: { did: 'nothing', why: 'the application does not run', status: 'DELETING' },
    lasts: 0,
  },
  {
    about: 'the update of a job that runs fails while a schedule sets bounds: READY is no success',
    tell: { input: bound, on: [], during: [{ at: 50, does: ({ flink }) => flink.put('READY') }] },
    changes: [3],
    ends: 'UpdateFailed',
    status: 'READY',
  },
];

export const stories: readonly Story[] = [
  ...ordinary,
  ...ready,
  ...narrow,
  ...crowded,
  ...stopped,
  ...refused,
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

/** Steps of a tenth, at sizes where it is no whole number of KPUs, and where a binary number is none of tenths. */
export const byTenths: MachineSettings = {
  ...settings,
  sizing: {
    boundsParameter: names.bounds,
    deciding: { ...alarmed(), out: { factor: 1.1 }, in: { factor: 1.1 } },
    kpuQuota: 64,
    cooldown,
  },
};
const tenth = (action: 'scale-out' | 'scale-in', from: number, to: number): Story => {
  const way = action === 'scale-out' ? 'out' : 'in';
  return {
    about: `${way} by a tenth of ${from} KPUs`,
    tell: { application: { parallelism: from }, input: { action }, on: [way], ...off(60, way) },
    changes: [to],
    ends: 'SUCCEEDED',
  };
};
export const tenths: readonly Story[] = [
  tenth('scale-out', 4, 5),
  tenth('scale-out', 10, 11),
  tenth('scale-out', 15, 16),
  tenth('scale-in', 4, 3),
  tenth('scale-in', 11, 10),
  tenth('scale-in', 12, 11),
  tenth('scale-in', 16, 15),
  tenth('scale-in', 20, 16),
  tenth('scale-in', 3, 2),
];

function endOf(outcome: Outcome): string {
  return outcome.status === 'SUCCEEDED' ? outcome.status : outcome.error;
}

/**
 * That one story goes as it should, with a definition that is another one where it is given.
 * @param steps states that may be entered at the most
 * @returns what it came to
 */
export async function assertStory(story: Story, definition: unknown, steps?: number): Promise<Visit> {
  const ran = await told({ ...story.tell, definition, steps });
  try {
    await assertTold(story, ran);
  } catch (error) {
    if (error instanceof Error) error.message += `\n${ran.text}`;
    throw error;
  }
  return visitOf(ran);
}

async function assertTold({ tell, changes, ends, ...more }: Story, ran: Told): Promise<void> {
  const { trace, outcomes, world } = ran;
  const asked = changesOf(trace, beginning);
  const taken = asked.filter(({ error }) => error === undefined);
  assert.equal(
    taken.map(({ parallelism }) => parallelism),
    changes,
  );
  for (const [index, { at }] of taken.slice(1).entries()) assert.ok(at - (taken[index]?.at ?? 0) >= cooldown);
  const outcome = outcomes.get('run-1') ?? outcomes.get('run-2');
  assert.is(outcome && endOf(outcome), ends);
  if (more.says !== undefined) assert.equal(outcome?.status === 'SUCCEEDED' && outcome.output, more.says);
  if (more.lasts !== undefined) assert.is(lasted(ran), more.lasts);
  const rest = [...outcomes.values()].filter((one) => one !== outcome).map(endOf);
  if (more.others !== undefined) assert.equal(rest, more.others);
  const errors = asked.flatMap(({ error }) => (error === undefined ? [] : [error]));
  if (more.status !== undefined) assert.is((await world.flink.orders()).status, more.status);
  if (more.refused !== undefined) assert.equal(errors, more.refused);
  if (isObject(tell.input ?? null) && (tell.input as { readonly action?: string }).action === 'keep-running')
    assert.is((await world.flink.orders()).status, 'RUNNING');
}
