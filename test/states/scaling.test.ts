// The state machine of an application that is scaled: it is valid, does what each story says, and keeps the laws under
// random loads.
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { machineOf, type Deciding, type MachineSettings } from '../../src/operations/machine';
import { changesOf } from './changes';
import { arbitraryLoad } from './load/arbitrary-load';
import { broken, type Limits } from './load/laws';
import { simulate, type Simulation } from './load/simulate';
import { beginning, runScenario, type Scenario, type Told } from './scenario';
import { assertValidDefinition } from './validation/laws';

const alarms = { out: 'orders-scaling--out', in: 'orders-scaling--in' };
const names = { hold: '/flinkform/application/orders/hold', bounds: '/flinkform/application/orders/bounds' };
const parameters = { [names.hold]: 'run', [names.bounds]: '{"min":2,"max":16}' };
const settings: MachineSettings = {
  partition: 'aws',
  application: 'orders',
  machineArn: 'arn:aws:states:eu-west-1:111122223333:stateMachine:orders-operator',
  holdParameter: names.hold,
  sizing: { boundsParameter: names.bounds, deciding: alarmed(), kpuQuota: 64, cooldown: 600 },
};
const bySchedule = { ...settings, sizing: { boundsParameter: names.bounds, kpuQuota: 64, cooldown: 600 } };
const bySteps = { ...bySchedule.sizing, deciding: { ...alarmed(), out: { kpus: 3 }, in: { kpus: 1 } } };
const variants: readonly (readonly [about: string, settings: MachineSettings])[] = [
  ['by metrics', settings],
  ['by schedules alone', bySchedule],
  ['in steps of KPUs', { ...settings, sizing: bySteps }],
];

function alarmed(): Deciding {
  return { outAlarm: alarms.out, inAlarm: alarms.in, out: { factor: 2 }, in: { factor: 2 } };
}

const valid = suite('machines that are made of settings');
for (const [about, given] of variants) valid(`${about}: valid`, () => assertValidDefinition(machineOf(given)));
valid('in another partition the integrations are of that one', () => {
  const text = JSON.stringify(machineOf({ ...settings, partition: 'aws-us-gov' }));
  assert.match(text, /arn:aws-us-gov:states:::aws-sdk:kinesisanalyticsv2:updateApplication/);
  assert.not.match(text, /arn:aws:states:::/);
});
valid('what is named stands in no expression', () => {
  const hostile = { ...settings, application: "x' & $eval('1') & '", holdParameter: '/{% 1 %}' };
  const expressions = JSON.stringify(machineOf(hostile)).match(/"\{%(?:[^"\\]|\\.)*%\}"/g) ?? [];
  assert.ok(expressions.length > 20);
  assert.equal(
    expressions.filter((one) => one.includes('$eval') || one.includes(alarms.out)),
    [],
  );
});
valid.run();

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

interface Story {
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

const stories: readonly Story[] = [
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
    about: 'bounds that nobody can read: it fails, and changes nothing',
    tell: { parameters: { ...parameters, [names.bounds]: 'two to sixteen' } },
    changes: [],
    ends: 'UnreadableBounds',
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

const storytelling = suite('the machine of a scaled application');
for (const { about, tell, changes, ends } of stories)
  storytelling(about, async () => {
    const { trace, outcomes, text } = await told(tell);
    const taken = changesOf(trace, beginning).filter(({ error }) => error === undefined);
    assert.equal(
      taken.map(({ parallelism }) => parallelism),
      changes,
      text,
    );
    const outcome = [...outcomes].find(([name]) => name !== 'other')?.[1];
    assert.is(outcome?.status === 'SUCCEEDED' ? 'SUCCEEDED' : outcome?.error, ends, text);
  });
storytelling('whoever is kept running runs', async () => {
  const { world } = await told({ input: { action: 'keep-running' }, before: ({ flink }) => flink.put('READY') });
  assert.is((await world.flink.orders()).status, 'RUNNING');
});
storytelling.run();

const limits: Limits = { min: 2, max: 16, cooldown: 600, parallelismPerKpu: 2 };
const given = (more: Pick<Simulation, 'load'> & Partial<Simulation>): Simulation => ({
  definition: machineOf(settings),
  application: { parallelism: 8, parallelismPerKpu: 2 },
  parameters,
  alarms,
  rules: [
    { measure: 'cpu', out: 75, in: 30, periods: 5, datapoints: 4 },
    { measure: 'lag', out: 300, in: 30, periods: 5, datapoints: 4 },
  ],
  input: (way) => ({ action: `scale-${way}` }),
  perKpu: 1000,
  minutes: 60,
  ...more,
});

const runs = Number(process.env['FLINKFORM_RUNS'] ?? 25);
const random = suite('a scaled application under random loads');
random('keeps every law', () =>
  fc.assert(
    fc.asyncProperty(arbitraryLoad(20_000), async (load) => {
      const history = await simulate(given(load));
      assert.equal(broken(history, limits), [], history.told.text);
    }),
    { numRuns: runs, seed: 10 },
  ),
);
random.run();
