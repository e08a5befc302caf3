// What the sample machine does, story by story: the proofs that the mutants of it must not pass.
import * as assert from 'uvu/assert';
import type { Status } from '../../apply/double/kinesisanalyticsv2/application';
import { changesOf } from '../changes';
import { beginning, runScenario, type Scenario, type Told } from '../scenario';
import type { Fault } from '../services/world';
import { sample, sampleDefinition } from './machine';

type World = Told['world'];

const parameters = { [sample.hold]: 'run', [sample.bounds]: '{"min":2,"max":16}' };
const out = { action: 'scale-out' };

/** The machine with quiet alarms, asked to scale out, unless the story says another. */
export const told = (more: Partial<Scenario>): Promise<Told> =>
  runScenario({
    definition: sampleDefinition,
    parameters,
    input: out,
    until: 24 * 3600,
    ...more,
    async before(world) {
      await world.alarms.set(sample.alarms.out, 'OK');
      await world.alarms.set(sample.alarms.in, 'OK');
      await more.before?.(world);
    },
  });

export interface Story {
  readonly about: string;
  readonly tell: Partial<Scenario>;
  /** Seconds and parallelism of each change that the service takes; `only`: one to eight, whenever it comes. */
  readonly changes: readonly (readonly [at: number, parallelism: number])[] | 'only';
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

/** What passes by itself: each call is tried again, and then all goes as it would have. */
const transient: readonly Story[] = (
  [
    [0, { operation: 'GetParameter', code: 'ThrottlingException' }],
    [0, { operation: 'GetParameter', code: 'InternalServerError' }],
    [0, { operation: 'DescribeApplication', code: 'ThrottlingException' }],
    [0, { operation: 'DescribeApplication', code: 'any', named: 'KinesisAnalyticsV2.SdkClientException' }],
    [0, { operation: 'DescribeApplication', seconds: 61 }],
    [0, { operation: 'UpdateApplication', code: 'any', named: 'KinesisAnalyticsV2.SdkClientException' }],
    // After the change, when it is looked at.
    [20, { operation: 'DescribeApplication', code: 'ThrottlingException' }],
    [20, { operation: 'DescribeApplication', code: 'any', named: 'KinesisAnalyticsV2.SdkClientException' }],
    [20, { operation: 'DescribeApplication', seconds: 61 }],
    [20, { operation: 'DescribeAlarms', code: 'ThrottlingException' }],
  ] as const
).map(([seconds, fault]) => ({
  about: `${fault.operation} meets ${'named' in fault ? fault.named : 'code' in fault ? fault.code : 'a timeout'} after ${seconds} s`,
  tell: at(seconds, ({ faults }) => faults.push({ ...fault, times: 2 })),
  changes: 'only',
  ends: 'SUCCEEDED',
}));

/** Bounds and brake are two calls of one kind: the second of them meets it as well. */
const later: readonly Story[] = ['ThrottlingException', 'InternalServerError'].map((code) => ({
  about: `the bounds meet ${code}`,
  tell: before(({ faults }) => faults.push({ operation: 'GetParameter', code, times: 1, after: 1 })),
  changes: 'only',
  ends: 'SUCCEEDED',
}));

/** What may come by itself while an update goes on. */
const meanwhile: readonly Story[] = (['AUTOSCALING', 'ROLLING_BACK', 'MAINTENANCE', 'STARTING'] as const).map(
  (status) => ({
    about: `${status} in the middle of the update`,
    tell: at(10, ({ flink }) => flink.put(status, 300)),
    changes: [[0, 8]],
    ends: 'SUCCEEDED',
  }),
);

const rested: readonly Story[] = [
  {
    about: 'changed a moment ago, and no longer wanted after the rest',
    tell: at(5, async ({ flink, start }) => {
      (await flink.orders()).updated = beginning / 1000;
      await start(out, 'second');
    }),
    changes: [[0, 8]],
    ends: 'SUCCEEDED',
  },
  {
    about: 'changed five minutes ago: it rests for five more, and acts when the alarm is still on',
    tell: {
      before: async ({ flink, alarms }) => {
        (await flink.orders()).updated = beginning / 1000 - 300;
        await alarms.set(sample.alarms.out, 'ALARM');
      },
      ...at(400, ({ alarms }) => alarms.set(sample.alarms.out, 'OK')),
    },
    changes: [[300, 8]],
    ends: 'SUCCEEDED',
  },
  {
    about: 'changed five minutes ago, and the alarm goes off meanwhile',
    tell: before(async ({ flink }) => {
      (await flink.orders()).updated = beginning / 1000 - 300;
    }),
    changes: [],
    ends: 'SUCCEEDED',
  },
  {
    about: 'the other alarm is on: that is not for this execution',
    tell: before(({ alarms }) => alarms.set(sample.alarms.in, 'ALARM')),
    changes: [[0, 8]],
    ends: 'SUCCEEDED',
  },
  {
    about: 'in, from an odd number of KPU: rounded up',
    tell: { application: { parallelism: 11 }, input: { action: 'scale-in' } },
    changes: [[0, 6]],
    ends: 'SUCCEEDED',
  },
];

export const stories: readonly Story[] = [
  ...transient,
  ...later,
  ...meanwhile,
  ...rested,
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

/** Tells a story of a definition, and throws where it ends otherwise. */
export async function assertStory({ tell, changes, ends, meets }: Story, definition: unknown): Promise<void> {
  const { trace, outcomes, text } = await told({ ...tell, definition });
  const asked = changesOf(trace, beginning);
  const taken = asked.filter(({ error }) => error === undefined);
  if (changes === 'only')
    assert.equal(
      taken.map(({ parallelism }) => parallelism),
      [8],
      text,
    );
  else
    assert.equal(
      taken.map((change) => [change.at, change.parallelism]),
      changes,
      text,
    );
  if (meets !== undefined) assert.is(asked.at(-1)?.error, meets, text);
  const outcome = outcomes.get('run-1') ?? outcomes.get('run-2');
  assert.is(outcome?.status === 'SUCCEEDED' ? outcome.status : outcome?.error, ends, text);
}
