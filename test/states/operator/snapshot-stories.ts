// A snapshot that somebody asks for by its name, before a deployment.
import * as assert from 'uvu/assert';
import type { Told } from '../scenario';
import type { World } from '../services/world';
import { called, endOf, hold, kinds, lasted, put, story, stuttering, type Story, tooSlow } from './tell';

const input = { action: 'snapshot', name: 'before-v2' };
const taken = '{"did":"snapshot","name":"before-v2"}';

const namesOf = async ({ world }: Told): Promise<string[]> =>
  (await world.flink.orders()).snapshots.map(({ name }) => name);

/** A snapshot of an earlier deployment, with the name that is asked for. */
const old = async ({ flink }: World): Promise<void> => {
  (await flink.orders()).snapshots = [{ name: 'before-v2', created: 1, version: 1, readyAt: 1 }];
};

export const snapshotStories: readonly Story[] = [
  story('RUNNING: it is taken, and the execution ends when it is READY', async (told) => {
    const story = await told({ input, before: ({ flink }) => void (flink.lasting['CreateApplicationSnapshot'] = 100) });
    assert.is(endOf(story), taken);
    assert.equal(await namesOf(story), ['before-v2']);
    assert.is(lasted(story), 120);
    assert.is((await story.world.flink.orders()).status, 'RUNNING');
  }),
  story('held: it is taken nevertheless, as it changes nothing', async (told) => {
    const story = await told({ input, parameters: { [hold]: 'hold' } });
    assert.is(endOf(story), taken);
  }),
  ...(['READY', 'STARTING', 'UPDATING', 'AUTOSCALING', 'MAINTENANCE', 'ROLLING_BACK', 'STOPPING'] as const).map(
    (status) =>
      story(`${status}: refused at once`, async (told) => {
        const story = await told({ input, before: put(status, 300, 'RUNNING') });
        assert.is(endOf(story), 'NotRunning');
        assert.is(lasted(story), 0);
        assert.equal(await namesOf(story), []);
      }),
  ),
  story('an update begins between the look and the call: refused', async (told) => {
    const story = await told({
      input,
      before: ({ faults }) =>
        void faults.push({ operation: 'CreateApplicationSnapshot', code: 'ResourceInUseException' }),
    });
    assert.is(endOf(story), 'NotRunning');
  }),
  story('it stops between the look and the call: refused', async (told) => {
    const story = await told({
      input,
      before: ({ faults }) =>
        void faults.push({ operation: 'CreateApplicationSnapshot', code: 'InvalidRequestException' }),
    });
    assert.is(endOf(story), 'NotRunning');
  }),
  story('a name that is there already: nothing is taken, and the old one does not pass for it', async (told) => {
    const story = await told({ input, before: old });
    assert.is(endOf(story), 'SnapshotExists');
    assert.is(called(story, 'createApplicationSnapshot'), 0);
  }),
  story('only the answer is lost: the second try finds its own', async (told) => {
    const fault = { operation: 'CreateApplicationSnapshot', code: 'ThrottlingException', times: 1, done: true };
    const story = await told({ input, before: ({ faults }) => void faults.push(fault) });
    assert.is(endOf(story), taken);
    assert.equal(await namesOf(story), ['before-v2']);
  }),
  ...[...kinds, tooSlow].map((kind) =>
    story(`every other call ${kind.about}: it is taken`, async (told) => {
      const story = await told({ input, before: (world) => stuttering(world, kind) });
      assert.is(endOf(story), taken);
      assert.equal(await namesOf(story), ['before-v2']);
    }),
  ),
  ...['LimitExceededException', 'InvalidApplicationConfigurationException', 'UnsupportedOperationException'].map(
    (code) =>
      story(`it cannot be taken (${code}): the step fails`, async (told) => {
        const story = await told({
          input,
          before: ({ faults }) => void faults.push({ operation: 'CreateApplicationSnapshot', code }),
        });
        assert.is(endOf(story), `KinesisAnalyticsV2.${code}`);
      }),
  ),
  ...(['FORCE_STOPPING', 'DELETING', 'ROLLED_BACK'] as const).map((status) =>
    story(`${status}: refused at once`, async (told) => {
      const story = await told({ input, before: put(status) });
      assert.equal([endOf(story), lasted(story)], ['NotRunning', 0]);
    }),
  ),
  story('it is not READY within an hour: somebody has to look', async (told) => {
    const story = await told({
      input,
      before: ({ flink }) => void (flink.lasting['CreateApplicationSnapshot'] = 24 * 3600),
    });
    assert.is(endOf(story), 'SnapshotFailed');
    assert.is(lasted(story), 3600);
  }),
  story('it is deleted while it is taken: no snapshot', async (told) => {
    const story = await told({
      input,
      during: [{ at: 10, does: async ({ flink }) => void ((await flink.orders()).snapshots = []) }],
    });
    assert.is(endOf(story), 'NotRunning');
  }),
  story('without a name nothing is known of it', async (told) => {
    for (const nameless of [{ action: 'snapshot' }, { action: 'snapshot', name: 2 }])
      assert.is(endOf(await told({ input: nameless })), 'UnknownAction');
  }),
];
