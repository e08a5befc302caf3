// What the provider cannot set is set.
import * as assert from 'uvu/assert';
import type { Told } from '../scenario';
import type { World } from '../services/world';
import { called, endOf, kinds, put, story, stuttering, type Story, tooSlow } from './tell';

const reconcile = { action: 'reconcile' };
export const stateOf = async ({ world }: Told) => {
  const { maintenanceStart, rollbackEnabled, status } = await world.flink.orders();
  return [maintenanceStart, rollbackEnabled === true, status];
};
export const reconcileStories: readonly Story[] = [
  story('RUNNING: the window is set, and rollback waits, so that nothing restarts', async (told) => {
    const story = await told({ input: reconcile });
    assert.equal(await stateOf(story), ['03:00', false, 'RUNNING']);
    assert.is(called(story, 'updateApplication'), 0);
    assert.is(endOf(story), '{"did":"reconcile","waits":"rollback"}');
  }),
  story('RUNNING, and somebody asks for it: rollback as well', async (told) => {
    const story = await told({ input: { ...reconcile, restart: true } });
    assert.equal(await stateOf(story), ['03:00', true, 'RUNNING']);
    assert.is(endOf(story), '{"did":"reconcile"}');
  }),
  story('READY: both, and it stays READY', async (told) => {
    const story = await told({ input: reconcile, application: { running: false } });
    assert.equal(await stateOf(story), ['03:00', true, 'READY']);
  }),
  story('as it should be: nothing is called', async (told) => {
    const before = async ({ flink }: World): Promise<void> => {
      const application = await flink.orders();
      application.maintenanceStart = '03:00';
      application.rollbackEnabled = true;
    };
    const story = await told({ input: reconcile, before });
    assert.is(called(story, 'updateApplicationMaintenanceConfiguration') + called(story, 'updateApplication'), 0);
    assert.is(endOf(story), '{"did":"reconcile"}');
  }),
  story('an update that fails is tried once', async (told) => {
    const story = await told({
      input: { ...reconcile, restart: true },
      before: ({ flink }) => flink.doom('no addresses in the subnets'),
    });
    assert.is(called(story, 'updateApplication'), 1);
  }),
  ...['UpdateApplicationMaintenanceConfiguration', 'UpdateApplication'].flatMap((operation) =>
    ['ResourceInUseException', 'ConcurrentModificationException'].map((code) =>
      story(`${operation} is refused once (${code}): tried again when it is free`, async (told) => {
        const story = await told({
          input: { ...reconcile, restart: true },
          before: ({ faults }) => void faults.push({ operation, code, times: 1 }),
        });
        assert.equal(await stateOf(story), ['03:00', true, 'RUNNING']);
      }),
    ),
  ),
  ...['InvalidApplicationConfigurationException', 'InvalidArgumentException', 'LimitExceededException'].map((code) =>
    story(`rollback is refused (${code}): it fails at once`, async (told) => {
      const story = await told({
        input: { ...reconcile, restart: true },
        before: ({ faults }) => void faults.push({ operation: 'UpdateApplication', code }),
      });
      assert.is(endOf(story), `KinesisAnalyticsV2.${code}`);
      assert.is(called(story, 'updateApplication'), 1);
    }),
  ),
  story('ROLLED_BACK: nothing is set, and somebody has to look', async (told) => {
    const story = await told({ input: reconcile, before: put('ROLLED_BACK') });
    assert.equal([endOf(story), called(story, 'updateApplicationMaintenanceConfiguration')], ['RolledBack', 0]);
  }),
  ...(['STOPPING', 'FORCE_STOPPING', 'DELETING'] as const).map((status) =>
    story(`${status}: nothing is set`, async (told) => {
      const story = await told({ input: reconcile, before: put(status) });
      assert.match(endOf(story) ?? '', new RegExp(`does not run.*${status}`));
      assert.is(called(story, 'updateApplicationMaintenanceConfiguration'), 0);
    }),
  ),
  ...(['STARTING', 'UPDATING', 'AUTOSCALING', 'MAINTENANCE', 'ROLLING_BACK'] as const).map((status) =>
    story(`${status} for five minutes: set afterwards`, async (told) => {
      const story = await told({ input: { ...reconcile, restart: true }, before: put(status, 300) });
      assert.equal(await stateOf(story), ['03:00', true, 'RUNNING']);
    }),
  ),
  story('READY: what is set leaves it READY, and all of it was done at once', async (told) => {
    const story = await told({ input: reconcile, before: put('READY') });
    assert.is(endOf(story), '{"did":"reconcile"}');
    assert.equal(
      ['updateApplicationMaintenanceConfiguration', 'updateApplication'].map((one) => called(story, one)),
      [1, 1],
    );
  }),
  story('taken, and not as it should be afterwards: that is told, and it is not tried again', async (told) => {
    const story = await told({
      input: { ...reconcile, restart: true },
      during: [{ at: 60, does: async ({ flink }) => void ((await flink.orders()).rollbackEnabled = false) }],
    });
    assert.is(endOf(story), 'UpdateFailed');
    assert.is(called(story, 'updateApplication'), 1);
  }),
  ...[...kinds, tooSlow].map((kind) =>
    story(`every other call ${kind.about}: it does the same`, async (told) => {
      const story = await told({ input: { ...reconcile, restart: true }, before: (world) => stuttering(world, kind) });
      assert.equal(await stateOf(story), ['03:00', true, 'RUNNING']);
      assert.is(endOf(story), '{"did":"reconcile"}');
    }),
  ),
];
