// Whether the application is well after a change: a verdict at its deadline, told to whom it may concern.
import * as assert from 'uvu/assert';
import { beginning, type Told } from '../scenario';
import type { World } from '../services/world';
import {
  called,
  changeAlarm,
  endOf,
  hold,
  kinds,
  lasted,
  put,
  story,
  stuttering,
  verdictAlarm,
  type Story,
  tooSlow,
} from './tell';

export const judge = { input: { action: 'verify' } };

export const health =
  (state: 'OK' | 'ALARM') =>
  (world: World): void =>
    void world.alarms.set(verdictAlarm, state);

/** What the rule of EventBridge sends. */
const ofEvent = { input: { action: 'verify', yields: true } };

const yielded = { status: 'SUCCEEDED', output: { did: 'nothing', why: 'a younger execution judges' } };

/** The change that begins the first execution: its alarm is on already. */
async function changing(world: World): Promise<void> {
  await health('OK')(world);
  await world.alarms.set(changeAlarm, 'ALARM', 'metric');
}

/** The alarm begins again, and its event starts an execution. */
async function anew({ alarms, start }: World): Promise<void> {
  await alarms.set(changeAlarm, 'OK');
  await alarms.set(changeAlarm, 'ALARM');
  await start(ofEvent.input);
}

const changesEvery = (seconds: number, count: number) =>
  Array.from({ length: count }, (_, at) => ({
    at: seconds * (at + 1),
    async does(world: World): Promise<void> {
      await world.flink.put('UPDATING', 120);
      await anew(world);
    },
  }));

export const messagesOf = ({ world }: Told): string[] => world.published.map(({ message }) => message);

export const verdictStories: readonly Story[] = [
  story('well: told after the deadline and not before, to each topic', async (told) => {
    const story = await told({ ...judge, before: health('OK') });
    const [message = ''] = messagesOf(story);
    assert.is(message, 'orders, version 1, 15 minutes after its last change: well');
    assert.equal(messagesOf(story), [message, message]);
    assert.is(endOf(story), JSON.stringify({ did: 'verify', verdict: message }));
    assert.is(lasted(story), 900);
  }),
  story('not well: told, and the execution fails', async (told) => {
    const story = await told({ ...judge, before: health('ALARM') });
    assert.is(endOf(story), 'NotWell');
    assert.match(messagesOf(story)[1] ?? '', /not well, by the alarm orders-health--verdict$/);
  }),
  story(
    'the alarm is asked at the deadline: what was wrong before is forgiven, what is wrong then is not',
    async (told) => {
      for (const [early, late, end] of [
        ['ALARM', 'OK', /well/],
        ['OK', 'ALARM', /^NotWell$/],
      ] as const) {
        const story = await told({ ...judge, before: health(early), during: [{ at: 890, does: health(late) }] });
        assert.match(endOf(story) ?? '', end);
      }
    },
  ),
  story('an alarm that is not there says nothing good', async (told) => {
    assert.is(endOf(await told(judge)), 'NotWell');
  }),
  ...(['STARTING', 'UPDATING', 'AUTOSCALING', 'MAINTENANCE', 'ROLLING_BACK'] as const).map((status) =>
    story(`${status} for ten minutes: the time begins afterwards`, async (told) => {
      const before = async (world: World): Promise<void> => {
        await health('OK')(world);
        await world.flink.put(status, 600);
      };
      const story = await told({ ...judge, before });
      assert.match(endOf(story) ?? '', /well/);
      assert.ok(lasted(story) >= 570 + 900 && lasted(story) <= 600 + 960, String(lasted(story)));
    }),
  ),
  story('changed again meanwhile: the time begins anew', async (told) => {
    const story = await told({
      ...judge,
      before: health('OK'),
      during: [{ at: 600, does: ({ flink }) => flink.put('UPDATING', 120) }],
    });
    assert.ok(lasted(story) >= 690 + 900 && lasted(story) <= 720 + 990, String(lasted(story)));
  }),
  story('changed between two looks: the time begins anew as well', async (told) => {
    const does = async ({ flink }: World): Promise<void> => {
      (await flink.orders()).updated = beginning / 1000 + 610;
    };
    const story = await told({ ...judge, before: health('OK'), during: [{ at: 610, does }] });
    assert.ok(lasted(story) >= 610 + 900 && lasted(story) <= 610 + 960, String(lasted(story)));
  }),
  ...(['READY', 'ROLLED_BACK'] as const).map((status) =>
    story(`${status} until the deadline: not well, and the alarm is not asked`, async (told) => {
      const before = async (world: World): Promise<void> => {
        await health('OK')(world);
        await world.flink.put(status);
      };
      const story = await told({ ...judge, before });
      assert.is(endOf(story), 'NotWell');
      assert.match(messagesOf(story)[0] ?? '', /it does not run$/);
      assert.is(called(story, 'describeAlarms'), 0);
    }),
  ),
  story('READY, and started within the time: judged after it', async (told) => {
    const story = await told({
      ...judge,
      before: async (world) => {
        await health('OK')(world);
        await world.flink.put('READY');
      },
      during: [{ at: 600, does: ({ flink }) => flink.put('STARTING', 180) }],
    });
    assert.match(endOf(story) ?? '', /well/);
  }),
  ...(['STOPPING', 'FORCE_STOPPING', 'DELETING'] as const).map((status) =>
    story(`${status}: no verdict`, async (told) => {
      const story = await told({ ...judge, before: put(status) });
      assert.match(endOf(story) ?? '', /does not run/);
      assert.equal(messagesOf(story), []);
    }),
  ),
  story('held, also while it waits: no verdict', async (told) => {
    const at = (seconds: number) => ({
      during: [{ at: seconds, does: ({ parameters }: World) => parameters.put(hold, 'hold') }],
    });
    for (const held of [{ parameters: { [hold]: 'hold' } }, at(300)]) {
      const story = await told({ ...judge, ...held });
      assert.is(endOf(story), '{"did":"nothing","why":"held"}');
      assert.equal(messagesOf(story), []);
    }
  }),
  story('always under change: somebody has to look', async (told) => {
    assert.is(endOf(await told({ ...judge, before: put('MAINTENANCE') })), 'BusyForTooLong');
  }),
  story('changed again and again, for hours: never taken for busy, and one verdict when it is quiet', async (told) => {
    const during = Array.from({ length: 15 }, (_, at) => ({
      at: 600 * (at + 1),
      does: ({ flink }: World) => flink.put('UPDATING', 120),
    }));
    const story = await told({ ...judge, before: health('OK'), during });
    assert.match(endOf(story) ?? '', /: well/);
    assert.is(messagesOf(story).length, 2);
    assert.ok(lasted(story) >= 9120 + 900 - 30 && lasted(story) <= 9120 + 960, String(lasted(story)));
  }),
  story('each change with an event of its own: the youngest alone judges, once for all', async (told) => {
    const { outcomes, world } = await told({ ...ofEvent, before: changing, during: changesEvery(780, 20) });
    const ends = [...outcomes.values()].map((outcome) => JSON.stringify(outcome));
    assert.is(ends.length, 21);
    assert.equal(new Set(ends.slice(0, -1)), new Set([JSON.stringify(yielded)]));
    assert.match(ends.at(-1) ?? '', /: well/);
    assert.is(world.published.length, 2);
    assert.is(world.published[0]?.at, beginning + 1000 * (20 * 780 + 120 + 900 - 30 + 30));
  }),
  story('started by hand: a verdict in any case, for somebody waits for it', async (told) => {
    const story = await told({ ...judge, before: changing, during: changesEvery(780, 3) });
    assert.match(endOf(story) ?? '', /: well/);
  }),
  story(
    'an event of a job that has failed by itself: nobody has changed it, and the older one judges',
    async (told) => {
      const fails = { at: 840, does: async (world: World) => void (await anew(world)) };
      const story = await told({ ...ofEvent, before: changing, during: [fails] });
      assert.match(endOf(story) ?? '', /: well/);
      assert.is(lasted(story), 900);
    },
  ),
  story('changed again while the job still came up: no other event, and it judges', async (told) => {
    const again = { at: 300, does: ({ flink }: World) => flink.put('UPDATING', 120) };
    const other = { at: 310, does: ({ alarms }: World) => alarms.set('billing', 'ALARM', 'metric') };
    const story = await told({ ...ofEvent, before: changing, during: [again, other] });
    assert.match(endOf(story) ?? '', /: well/);
    assert.is(messagesOf(story).length, 2);
  }),
  story('the alarm has gone on and off: that was the change which began this one', async (told) => {
    const again = { at: 1, does: ({ flink }: World) => flink.put('UPDATING', 120) };
    const over = { at: 700, does: ({ alarms }: World) => alarms.set(changeAlarm, 'OK') };
    assert.match(endOf(await told({ ...ofEvent, before: changing, during: [again, over] })) ?? '', /: well/);
  }),
  ...(
    [
      ['Publish', 'Sns'],
      ['DescribeAlarms', 'CloudWatch'],
    ] as const
  ).map(([operation, prefix]) =>
    story(`${operation} is throttled twice: told all the same`, async (told) => {
      const before = async (world: World): Promise<void> => {
        await health('OK')(world);
        const named = `${prefix}.ThrottlingException`;
        world.faults.push({ operation, code: 'ThrottlingException', named, times: 2 });
      };
      assert.is(messagesOf(await told({ ...judge, before })).length, 2);
    }),
  ),
  story('a topic that is not there any more: it fails, so that an alarm rings', async (told) => {
    const before = async (world: World): Promise<void> => {
      await health('OK')(world);
      world.faults.push({ operation: 'Publish', code: 'NotFoundException' });
    };
    assert.is(endOf(await told({ ...judge, before })), 'Sns.NotFoundException');
  }),
  ...[...kinds, tooSlow].map((kind) =>
    story(`two events, and every other call ${kind.about}: the younger one judges`, async (told) => {
      const before = async (world: World): Promise<void> => {
        await changing(world);
        stuttering(world, kind);
      };
      const { outcomes } = await told({ ...ofEvent, before, during: changesEvery(780, 1) });
      assert.equal(outcomes.get('run-1'), yielded);
      assert.match(JSON.stringify(outcomes.get('run-2')), /: well/);
    }),
  ),
  ...[...kinds, tooSlow].map((kind) =>
    story(`every call ${kind.about}: a verdict all the same`, async (told) => {
      const before = async (world: World): Promise<void> => {
        await health('OK')(world);
        stuttering(world, kind);
      };
      assert.match(endOf(await told({ ...judge, before })) ?? '', /: well/);
    }),
  ),
];
