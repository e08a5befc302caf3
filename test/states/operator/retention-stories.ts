// Which snapshots stay, and which go.
import * as assert from 'uvu/assert';
import { beginning, type Told } from '../scenario';
import type { World } from '../services/world';
import { called, endOf, hold, kinds, story, stuttering, type Story, tooSlow } from './tell';

const day = 24 * 3600;
/** One a day, the oldest first: ours, the service's own and people's. */
export const ofDays =
  (names: readonly string[]) =>
  async ({ flink }: World): Promise<void> => {
    const application = await flink.orders();
    const now = beginning / 1000;
    application.snapshots = names.map((name, index) => {
      const created = now - (names.length - index) * day;
      return { name, created, version: 1, readyAt: created * 1000 };
    });
  };
export const namesOf = async ({ world }: Told): Promise<string[]> =>
  (await world.flink.orders()).snapshots.map(({ name }) => name);
const many = (count: number, name: string): string[] => Array.from({ length: count }, (_, at) => `${name}${at}`);

const retain = { action: 'retain-snapshots' };

export const retentionStories: readonly Story[] = [
  story('the newest of ours stay, the older go; those of others are not touched', async (told) => {
    const given = ['flinkform-0', 'by-hand', 'flinkform-1', 'flinkform-2', 'automatic-7', 'flinkform-3', 'flinkform-4'];
    const story = await told({ input: retain, before: ofDays(given) });
    assert.equal(await namesOf(story), ['by-hand', 'flinkform-2', 'automatic-7', 'flinkform-3', 'flinkform-4']);
    assert.is(endOf(story), '{"did":"retain-snapshots","deleted":2}');
  }),
  story('what is younger than a day stays, however many there are', async (told) => {
    const story = await told({
      input: retain,
      before: async (world) => {
        await ofDays(many(6, 'flinkform-'))(world);
        const application = await world.flink.orders();
        const created = beginning / 1000 - day + 60;
        application.snapshots = application.snapshots.map((snapshot) => ({ ...snapshot, created }));
      },
    });
    assert.is((await namesOf(story)).length, 6);
  }),
  story('pages: all of a hundred and twenty are seen before any goes', async (told) => {
    const given = many(120, 'flinkform-');
    const story = await told({ input: retain, before: ofDays(given) });
    assert.equal(await namesOf(story), given.slice(-3));
    assert.is(called(story, 'listApplicationSnapshots'), 3);
  }),
  story('while one is being taken nothing goes', async (told) => {
    const story = await told({
      input: retain,
      before: async (world) => {
        await ofDays(many(5, 'flinkform-'))(world);
        (await world.flink.orders()).snapshots.push({
          name: 'x',
          created: beginning / 1000,
          version: 1,
          readyAt: Infinity,
        });
      },
    });
    assert.is(endOf(story), '{"did":"nothing","why":"a snapshot is being taken"}');
    assert.is(called(story, 'deleteApplicationSnapshot'), 0);
  }),
  story('during an update nothing goes, and afterwards it does', async (told) => {
    const story = await told({
      input: retain,
      before: async (world) => {
        await ofDays(many(5, 'flinkform-'))(world);
        await world.flink.put('UPDATING', 300);
      },
    });
    assert.equal(await namesOf(story), ['flinkform-2', 'flinkform-3', 'flinkform-4']);
    const first = story.trace.find((entry) => entry.kind === 'called' && entry.resource.includes('deleteApplication'));
    assert.ok((first?.at ?? 0) >= beginning + 300_000);
  }),
  story('READY is as good as RUNNING; ROLLED_BACK is not, and is told', async (told) => {
    for (const [status, left, end] of [
      ['READY', 3, '{"did":"retain-snapshots","deleted":2}'],
      ['ROLLED_BACK', 5, 'RolledBack'],
    ] as const) {
      const before = async (world: World): Promise<void> => {
        await ofDays(many(5, 'flinkform-'))(world);
        await world.flink.put(status);
      };
      const story = await told({ input: retain, before });
      assert.equal([(await namesOf(story)).length, endOf(story)], [left, end]);
    }
  }),
  story('one that is gone already is no mistake, also when only the answer was lost', async (told) => {
    const story = await told({
      input: retain,
      before: async (world) => {
        await ofDays(many(5, 'flinkform-'))(world);
        world.faults.push({
          operation: 'DeleteApplicationSnapshot',
          code: 'ThrottlingException',
          times: 1,
          done: true,
        });
      },
    });
    assert.is((await namesOf(story)).length, 3);
    assert.is(endOf(story), '{"did":"retain-snapshots","deleted":2}');
  }),
  ...['ResourceInUseException', 'ConcurrentModificationException'].map((code) =>
    story(`${code}: it ends quietly`, async (told) => {
      const story = await told({
        input: retain,
        before: async (world) => {
          await ofDays(many(5, 'flinkform-'))(world);
          world.faults.push({ operation: 'DeleteApplicationSnapshot', code });
        },
      });
      assert.is(endOf(story), '{"did":"nothing","why":"another was faster"}');
    }),
  ),
  story('held: nothing goes', async (told) => {
    const before = ofDays(many(5, 'flinkform-'));
    const story = await told({ input: retain, parameters: { [hold]: 'hold' }, before });
    assert.is((await namesOf(story)).length, 5);
  }),
  story('a page and one more', async (told) => {
    const given = many(51, 'flinkform-');
    const story = await told({ input: retain, before: ofDays(given) });
    assert.equal(await namesOf(story), given.slice(-3));
    assert.is(called(story, 'listApplicationSnapshots'), 2);
  }),
  story('the age counts to the second', async (told) => {
    const story = await told({
      input: retain,
      before: async (world) => {
        await ofDays(many(5, 'flinkform-'))(world);
        const application = await world.flink.orders();
        const created = (index: number): number => beginning / 1000 - day + (index === 0 ? -1 : 1);
        application.snapshots = application.snapshots.map((one, index) => ({ ...one, created: created(index) }));
      },
    });
    assert.equal(await namesOf(story), ['flinkform-1', 'flinkform-2', 'flinkform-3', 'flinkform-4']);
  }),
  ...[...kinds, tooSlow].map((kind) =>
    story(`every other call ${kind.about}: it does the same`, async (told) => {
      const before = async (world: World): Promise<void> => {
        await ofDays(many(52, 'flinkform-'))(world);
        stuttering(world, kind);
      };
      const story = await told({ input: retain, before });
      assert.is((await namesOf(story)).length, 3);
      assert.is(endOf(story), '{"did":"retain-snapshots","deleted":49}');
    }),
  ),
];
