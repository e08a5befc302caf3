// The sample machine, told story by story: what the harness shows of it is what it does.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Status } from '../apply/double/kinesisanalyticsv2/application';
import { changesOf } from './changes';
import type { Fault } from './services/world';
import { sample, sampleDefinition } from './sample/machine';
import { beginning, runScenario, type Scenario, type Told } from './scenario';

type World = Told['world'];

const parameters = { [sample.hold]: 'run', [sample.bounds]: '{"min":2,"max":16}' };
const out = { action: 'scale-out' };

const told = (more: Partial<Scenario>): Promise<Told> =>
  runScenario({
    definition: sampleDefinition,
    parameters,
    input: out,
    ...more,
    async before(world) {
      await world.alarms.set(sample.alarms.out, 'OK');
      await world.alarms.set(sample.alarms.in, 'OK');
      await more.before?.(world);
    },
  });

const traces = suite('a trace is what a reader wants to see');

traces('out', async () => {
  const { text } = await told({ before: ({ flink }) => void (flink.lasting['UpdateApplication'] = 45) });
  assert.is(
    text,
    [
      '0:00:00  run-1  Hold         getParameter Name=/flinkform/application/orders/hold -> run',
      '0:00:00  run-1  Held?',
      '0:00:00  run-1  Bounds       getParameter Name=/flinkform/application/orders/bounds -> {"min":2,"max":16}',
      '0:00:00  run-1  Describe     describeApplication -> RUNNING 4',
      '0:00:00  run-1  Runs?',
      '0:00:00  run-1  Rested?',
      '0:00:00  run-1  Compute',
      '0:00:00  run-1  Another?',
      '0:00:00  run-1  Update       updateApplication ConfigurationTypeUpdate=CUSTOM ParallelismUpdate=8 -> UPDATING 8',
      '0:00:00  run-1  Settle',
      '0:00:30  run-1  Look         describeApplication -> UPDATING 8',
      '0:00:30  run-1  Settled?',
      '0:00:30  run-1  Settle',
      '0:01:00  run-1  Look         describeApplication -> RUNNING 8',
      '0:01:00  run-1  Settled?',
      '0:01:00  run-1  Cool down',
      '0:11:00  run-1  Alarm        describeAlarms -> orders-scale-out OK',
      '0:11:00  run-1  Still?',
      '0:11:00  run-1  Done',
      '0:11:00  run-1  (SUCCEEDED)  {"MetricAlarms":[],"CompositeAlarms":[{"AlarmName":"orders-scale-out","StateV...',
    ].join('\n'),
  );
});

traces('what was tried again, and what was caught', async () => {
  const { text } = await told({
    before: ({ faults }) => void faults.push({ operation: 'UpdateApplication', code: 'ThrottlingException', times: 1 }),
    during: [{ at: 4, does: ({ flink }) => flink.put('MAINTENANCE', 600) }],
  });
  assert.is(
    text.split('\n').slice(8, 12).join('\n'),
    [
      '0:00:00  run-1  Update       updateApplication ConfigurationTypeUpdate=CUSTOM ParallelismUpdate=8 -> KinesisAnalyticsV2.KinesisAnalyticsV2Exception',
      '0:00:00  run-1  Update       KinesisAnalyticsV2.KinesisAnalyticsV2Exception: again after 5 s',
      '0:00:05  run-1  Update       updateApplication ConfigurationTypeUpdate=CUSTOM ParallelismUpdate=8 -> KinesisAnalyticsV2.ResourceInUseException',
      '0:00:05  run-1  Update       KinesisAnalyticsV2.ResourceInUseException: on to Done',
    ].join('\n'),
  );
});
traces.run();

interface Story {
  readonly about: string;
  readonly tell: Partial<Scenario>;
  /** Seconds and parallelism of each change that the service takes. */
  readonly changes: readonly (readonly [at: number, parallelism: number])[];
  /** How the first execution ends. */
  readonly ends: string;
  /** The last error that the service has for it. */
  readonly meets?: string;
}

const fault = (more: Omit<Fault, 'operation'>): Partial<Scenario> => ({
  before: ({ faults }) => void faults.push({ operation: 'UpdateApplication', ...more }),
});
const before = (does: (world: World) => unknown): Partial<Scenario> => ({
  before: async (world) => void (await does(world)),
});
const at = (seconds: number, does: (world: World) => unknown): Partial<Scenario> => ({
  during: [{ at: seconds, does }],
});
/** Someone else changes the application, such as Terraform. */
const changed = async ({ flink }: World): Promise<void> => {
  const request = { ApplicationName: 'orders', CurrentApplicationVersionId: (await flink.orders()).version };
  const outcome = await flink.operations['UpdateApplication']?.(request);
  assert.ok(outcome !== undefined && 'answer' in outcome);
};
const statuses: readonly Status[] = [
  'READY',
  'STARTING',
  'STOPPING',
  'FORCE_STOPPING',
  'UPDATING',
  'ROLLING_BACK',
  'DELETING',
  'AUTOSCALING',
  'MAINTENANCE',
  'ROLLED_BACK',
];

const stories: readonly Story[] = [
  { about: 'out', tell: {}, changes: [[0, 8]], ends: 'SUCCEEDED' },
  { about: 'in', tell: { input: { action: 'scale-in' } }, changes: [[0, 2]], ends: 'SUCCEEDED' },
  {
    about: 'out, several slots in a KPU',
    tell: { application: { parallelism: 6, parallelismPerKpu: 4 } },
    changes: [[0, 16]],
    ends: 'SUCCEEDED',
  },
  { about: 'at the bound', tell: { application: { parallelism: 16 } }, changes: [], ends: 'SUCCEEDED' },
  {
    about: 'only as far as the bound',
    tell: { application: { parallelism: 12 } },
    changes: [[0, 16]],
    ends: 'SUCCEEDED',
  },
  { about: 'held', tell: { parameters: { ...parameters, [sample.hold]: 'hold' } }, changes: [], ends: 'SUCCEEDED' },
  { about: 'no parameter', tell: { parameters: {} }, changes: [], ends: 'Ssm.ParameterNotFoundException' },
  ...statuses.map((status) => ({
    about: `the application is ${status}`,
    tell: before(({ flink }) => flink.put(status)),
    changes: [],
    ends: 'SUCCEEDED',
  })),
  {
    about: 'the alarm stays on: again after the cool-down',
    tell: {
      ...before(({ alarms }) => alarms.set(sample.alarms.out, 'ALARM')),
      ...at(1000, ({ alarms }) => alarms.set(sample.alarms.out, 'OK')),
    },
    changes: [
      [0, 8],
      [720, 16],
    ],
    ends: 'SUCCEEDED',
  },
  {
    about: 'throttled twice',
    tell: fault({ code: 'ThrottlingException', times: 2 }),
    changes: [[15, 8]],
    ends: 'SUCCEEDED',
  },
  {
    about: 'throttled for good',
    tell: fault({ code: 'ThrottlingException' }),
    changes: [],
    ends: 'KinesisAnalyticsV2.KinesisAnalyticsV2Exception',
  },
  {
    about: 'lost race: Terraform was quicker, and its update is over',
    tell: {
      before: ({ faults, flink }) => {
        faults.push({ operation: 'UpdateApplication', code: 'ThrottlingException', times: 1 });
        flink.lasting['UpdateApplication'] = 1;
      },
      ...at(1, changed),
    },
    changes: [],
    ends: 'SUCCEEDED',
    meets: 'KinesisAnalyticsV2.ConcurrentModificationException',
  },
  {
    about: 'done, but the answer comes too late: the second try has an old token',
    tell: fault({ seconds: 61, times: 1 }),
    changes: [[0, 8]],
    ends: 'SUCCEEDED',
    meets: 'KinesisAnalyticsV2.ResourceInUseException',
  },
  {
    about: 'the update fails, and the application is left READY',
    tell: before(({ flink }) => flink.doom('no addresses in the subnets')),
    changes: [[0, 8]],
    ends: 'NotScaled',
  },
  {
    about: 'the update fails, and is rolled back',
    tell: { application: { rollback: true }, ...before(({ flink }) => flink.doom('no addresses in the subnets')) },
    changes: [[0, 8]],
    ends: 'NotScaled',
  },
  {
    about: 'two at once: one of them changes it',
    tell: before(({ start }) => start(out, 'other')),
    changes: [[0, 8]],
    ends: 'SUCCEEDED',
  },
];

const rows = suite('stories of the sample machine');
for (const { about, tell, changes, ends, meets } of stories)
  rows(about, async () => {
    const { trace, outcomes, text } = await told(tell);
    const asked = changesOf(trace, beginning);
    const taken = asked.filter(({ error }) => error === undefined);
    assert.equal(
      taken.map((change) => [change.at, change.parallelism]),
      changes,
      text,
    );
    if (meets !== undefined) assert.is(asked.at(-1)?.error, meets, text);
    const outcome = outcomes.get('run-1') ?? outcomes.get('run-2');
    assert.is(outcome?.status === 'SUCCEEDED' ? outcome.status : outcome?.error, ends, text);
  });
rows.run();
