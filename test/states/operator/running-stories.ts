// What is done with an application that should run and does not.
import * as assert from 'uvu/assert';
import { called, endOf, hold, kinds, lasted, put, story, stuttering, type Story, tooSlow } from './tell';

export const runningStories: readonly Story[] = [
  story('READY: started with its newest snapshot', async (told) => {
    const story = await told({ before: put('READY') });
    assert.is(endOf(story), '{"did":"keep-running","status":"RUNNING"}');
    const { run, status } = await story.world.flink.orders();
    assert.is(status, 'RUNNING');
    const [asked] = story.trace.flatMap((entry) =>
      entry.kind === 'called' && entry.resource.endsWith(':startApplication') ? [entry.input] : [],
    );
    const restore = { ApplicationRestoreType: 'RESTORE_FROM_LATEST_SNAPSHOT' };
    assert.equal(asked, { ApplicationName: 'orders', RunConfiguration: { ApplicationRestoreConfiguration: restore } });
    assert.is(run?.ApplicationRestoreConfiguration?.ApplicationRestoreType, 'RESTORE_FROM_LATEST_SNAPSHOT');
  }),
  story('RUNNING: left alone', async (told) => {
    const story = await told({});
    assert.is(endOf(story), '{"did":"keep-running","status":"RUNNING"}');
    assert.is(called(story, 'startApplication'), 0);
  }),
  ...(['STOPPING', 'FORCE_STOPPING', 'DELETING'] as const).map((status) =>
    story(`${status}: left alone`, async (told) => {
      const story = await told({ before: put(status) });
      assert.match(endOf(story) ?? '', new RegExp(`does not run.*${status}`));
      assert.is(called(story, 'startApplication'), 0);
    }),
  ),
  story('ROLLED_BACK: nobody knows whether it runs, so that somebody has to look', async (told) => {
    const story = await told({ before: put('ROLLED_BACK') });
    assert.equal([endOf(story), called(story, 'startApplication')], ['RolledBack', 0]);
  }),
  story('rolled back while it waits: that is told as well', async (told) => {
    const story = await told({ before: put('ROLLING_BACK', 300, 'ROLLED_BACK') });
    assert.equal([endOf(story), lasted(story)], ['RolledBack', 300]);
  }),
  story('being updated, which fails: started when that is over', async (told) => {
    const story = await told({ before: put('UPDATING', 300, 'READY') });
    assert.is(endOf(story), '{"did":"keep-running","status":"RUNNING"}');
    assert.is(called(story, 'startApplication'), 1);
  }),
  story('being updated, which succeeds: left alone', async (told) => {
    const story = await told({ before: put('UPDATING', 300) });
    assert.is(called(story, 'startApplication'), 0);
  }),
  story('held: not started', async (told) => {
    const story = await told({ parameters: { [hold]: 'hold' }, before: put('READY') });
    assert.is(endOf(story), '{"did":"nothing","why":"held"}');
    assert.is((await story.world.flink.orders()).status, 'READY');
  }),
  story('held while it waits: not started', async (told) => {
    const story = await told({
      before: put('UPDATING', 300, 'READY'),
      during: [{ at: 60, does: ({ parameters }) => parameters.put(hold, 'hold') }],
    });
    assert.is(endOf(story), '{"did":"nothing","why":"held"}');
  }),
  story('another starts it between the look and the call: looked at until it runs', async (told) => {
    const story = await told({
      before: async (world) => {
        await put('READY')(world);
        world.faults.push({ operation: 'StartApplication', code: 'ResourceInUseException', times: 1 });
      },
      during: [{ at: 10, does: put('STARTING', 180) }],
    });
    assert.is(endOf(story), '{"did":"keep-running","status":"RUNNING"}');
    assert.equal([called(story, 'startApplication'), lasted(story)], [1, 210]);
  }),
  story('another changes it between the look and the call, and does not start it: started afterwards', async (told) => {
    const story = await told({
      before: async (world) => {
        await put('READY')(world);
        world.faults.push({ operation: 'StartApplication', code: 'ResourceInUseException', times: 1 });
      },
    });
    assert.is(endOf(story), '{"did":"keep-running","status":"RUNNING"}');
    assert.equal([called(story, 'startApplication'), lasted(story)], [2, 210]);
  }),
  story('the answer of the start is lost: started once, and looked at until it runs', async (told) => {
    const story = await told({
      before: async (world) => {
        await put('READY')(world);
        world.faults.push({ operation: 'StartApplication', seconds: 31, times: 1 });
      },
    });
    assert.is(endOf(story), '{"did":"keep-running","status":"RUNNING"}');
    assert.is((await story.world.flink.orders()).starts.length, 2);
  }),
  ...['InvalidApplicationConfigurationException', 'InvalidArgumentException', 'InvalidRequestException'].map((code) =>
    story(`the start is refused (${code}): it fails at once`, async (told) => {
      const story = await told({
        before: async (world) => {
          await put('READY')(world);
          world.faults.push({ operation: 'StartApplication', code });
        },
      });
      assert.equal([endOf(story), lasted(story)], [`KinesisAnalyticsV2.${code}`, 0]);
    }),
  ),
  ...(['STOPPING', 'FORCE_STOPPING', 'DELETING'] as const).map((status) =>
    story(`${status} while it is being started: that was not us`, async (told) => {
      const story = await told({ before: put('READY'), during: [{ at: 50, does: put(status) }] });
      assert.is(endOf(story), `{"did":"nothing","why":"the application does not run","status":"${status}"}`);
      assert.is(lasted(story), 60);
    }),
  ),
  ...(['UPDATING', 'AUTOSCALING', 'MAINTENANCE', 'ROLLING_BACK'] as const).map((status) =>
    story(`${status} while it is being started: it waits for that too`, async (told) => {
      const story = await told({ before: put('READY'), during: [{ at: 50, does: put(status, 300) }] });
      assert.is(endOf(story), '{"did":"keep-running","status":"RUNNING"}');
      assert.is(lasted(story), 360);
    }),
  ),
  story('ROLLED_BACK after its start: somebody has to look', async (told) => {
    const story = await told({ before: put('READY'), during: [{ at: 50, does: put('ROLLED_BACK') }] });
    assert.is(endOf(story), 'StartFailed');
  }),
  story('the hand brake is not there: it fails, and starts nothing', async (told) => {
    const story = await told({ before: put('READY'), parameters: {} });
    assert.is(endOf(story), 'Ssm.ParameterNotFoundException');
    assert.is(called(story, 'startApplication'), 0);
  }),
  story('a start that fails is no start: somebody has to look', async (told) => {
    const story = await told({ before: put('READY'), during: [{ at: 60, does: put('READY') }] });
    assert.is(endOf(story), 'StartFailed');
  }),
  story('a start that takes too long', async (told) => {
    const story = await told({ before: put('READY'), during: [{ at: 60, does: put('STARTING') }] });
    assert.is(endOf(story), 'BusyForTooLong');
  }),
  story('it is looked at every half a minute, for an hour, before it is started and afterwards', async (told) => {
    const busy = await told({ before: put('MAINTENANCE') });
    assert.equal([endOf(busy), lasted(busy)], ['BusyForTooLong', 3600]);
    const starts = await told({ before: put('READY'), during: [{ at: 1, does: put('STARTING') }] });
    assert.equal([endOf(starts), lasted(starts)], ['BusyForTooLong', 3600]);
    const quick = await told({ before: put('READY') });
    assert.is(lasted(quick), 180);
  }),
  ...[...kinds, tooSlow].map((kind) =>
    story(`every other call ${kind.about}: it is started`, async (told) => {
      const story = await told({
        before: async (world) => {
          await put('READY')(world);
          stuttering(world, kind);
        },
      });
      assert.is(endOf(story), '{"did":"keep-running","status":"RUNNING"}');
    }),
  ),
];
