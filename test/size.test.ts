// What a load takes, at the edges of each limit.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Throughput } from '../src/connectors/connector';
import { size, type Given, type Load } from '../src/size/size';

const test = suite('size');

const megabyte = 1024 * 1024;
const shards: Throughput = {
  noun: 'shards',
  recordsIn: 1000,
  bytesIn: megabyte,
  bytesOut: 2 * megabyte,
  readers: 'share',
};
const given: Given = { parallelism: 1, parallelismPerKpu: 1, kpuQuota: 64, throughput: shards };
const load: Load = { recordsPerSecond: 1000, recordSize: 1024, readers: 1 };

function figures(some: Partial<Load>, more: Partial<Given> = {}): Record<string, number> {
  const { steps } = size({ ...load, ...some }, { ...given, ...more });
  return Object.fromEntries(steps.map(({ what, value }) => [what, value]));
}

/** Load → shards by records, by bytes in, by bytes out. */
const splits: readonly (readonly [
  title: string,
  load: Partial<Load>,
  of: Partial<Throughput>,
  expected: readonly number[],
])[] = [
  ['exactly one shard', { recordsPerSecond: 1000, recordSize: 1048 }, {}, [1, 1, 1]],
  ['one record more', { recordsPerSecond: 1001, recordSize: 10 }, {}, [2, 1, 1]],
  ['one byte more', { recordsPerSecond: 1024, recordSize: 1025 }, {}, [2, 2, 1]],
  ['three readers share 2 MB', { recordsPerSecond: 1000, recordSize: 1000, readers: 3 }, {}, [1, 1, 2]],
  [
    'a consumer of its own shares nothing',
    { recordsPerSecond: 1000, recordSize: 1000, readers: 3 },
    { readers: 'alone' },
    [1, 1, 1],
  ],
];

for (const [title, some, of, expected] of splits)
  test(`${title}: ${expected.join(', ')} shards`, () => {
    const found = figures(some, { throughput: { ...shards, ...of } });
    assert.equal([found['shards by records'], found['shards by bytes in'], found['shards by bytes out']], expected);
  });

test('slots are busy three quarters of the time; KPUs and addresses follow from them', () => {
  const found = figures({ recordsPerSecond: 3000, perSlot: 1000 }, { parallelismPerKpu: 2 });
  assert.is(found['parallelism'], 4);
  assert.is(found['KPUs'], 2);
  assert.is(found['KPUs billed'], 3);
  assert.is(found['addresses of a subnet'], 3);
});

test('without a measured slot no parallelism is reckoned, and the advice says how to measure', () => {
  const sized = size(load, given);
  assert.not(sized.steps.some(({ what }) => what === 'parallelism'));
  assert.match(sized.advice.join(), /--per-slot/);
});

test('a source without documented limits: what comes in, and what each partition has to take', () => {
  const asked = (more: Partial<Given>): Record<string, number> => {
    const { throughput: _, ...none } = given;
    const { steps } = size({ ...load, recordsPerSecond: 6000, recordSize: 1500 }, { ...none, ...more });
    return Object.fromEntries(steps.map(({ what, value }) => [what, value]));
  };
  assert.equal(asked({}), { 'bytes a second': 9_000_000 });
  assert.equal(asked({ splits: { count: 12, noun: 'partitions' } }), {
    'bytes a second': 9_000_000,
    'records for each of the partitions': 500,
    'bytes for each of the partitions': 750_000,
  });
  const { throughput: _, ...none } = given;
  assert.not('decidedBy' in size(load, none), 'nothing decides');
  assert.is(size({ ...load, perSlot: 10 }, none).decidedBy, 'records that a slot takes');
});

test('a new stream on demand begins with four shards: above them the advice says so', () => {
  const onDemand: Given = { ...given, throughput: { ...shards, begins: 4 } };
  const first = size(load, onDemand).steps.find(({ what }) => what === 'shards at first');
  assert.equal(first, { what: 'shards at first', value: 4, from: '4 MB and 4,000 records a second come in' });
  const asked = (recordsPerSecond: number, more: Partial<Given> = {}): string =>
    size({ ...load, recordsPerSecond, recordSize: 10 }, { ...onDemand, ...more }).advice.join('\n');
  assert.not.match(asked(4000), /begins with/);
  assert.match(asked(4001), /it begins with 4 shards .* or create it provisioned with 5/);
  const counted = { splits: { count: 8, noun: 'shards' } };
  assert.not.match(asked(8000, counted), /begins with|raise/, 'who has counted them knows better');
  assert.match(asked(8001, counted), /raise the shards from 8 to 9/);
});

/** What the spec says → the advice that it brings, and the nearest spec that brings none. */
const advice: readonly (readonly [expected: RegExp, wrong: Partial<Given>, right: Partial<Given>])[] = [
  [/raise the shards from 1 to 5/, { splits: { count: 1, noun: 'shards' } }, { splits: { count: 7, noun: 'shards' } }],
  [
    /7 subtasks of the source and 5 shards/,
    { splits: { count: 5, noun: 'shards' } },
    { splits: { count: 7, noun: 'shards' } },
  ],
  [/set compute.parallelism to 7; it is 6/, { parallelism: 6 }, { parallelism: 7 }],
  [
    /raise scaling.metric.max to 7 KPUs; it is 6/,
    { parallelism: 2, scaled: { by: 'metric', most: 6 } },
    { parallelism: 2, scaled: { by: 'metric', most: 7 } },
  ],
  [
    /a schedule in scaling.schedule with a max of 4 KPUs; the highest is 3/,
    { parallelismPerKpu: 2, scaled: { by: 'schedule', most: 3 } },
    { parallelismPerKpu: 2, scaled: { by: 'schedule', most: 4 } },
  ],
  [/set compute.parallelism/, { parallelism: 2 }, { parallelism: 2, scaled: { by: 'metric', most: 7 } }],
  [/a parallelism of 6 at the most/, { maxParallelism: 6 }, { maxParallelism: 7 }],
  [/a quota of 7 KPUs; it is 6/, { kpuQuota: 6 }, { kpuQuota: 7 }],
  [/has 8 addresses for 9/, { addresses: 8 }, { addresses: 9 }],
];

for (const [expected, wrong, right] of advice)
  test(`advice ${String(expected)} is given, and not one step beside it`, () => {
    const busyLoad: Load = { recordsPerSecond: 5000, recordSize: 1000, perSlot: 1000, readers: 1 };
    const asked = (more: Partial<Given>): string =>
      size(busyLoad, { ...given, parallelism: 7, ...more }).advice.join('\n');
    assert.match(asked(wrong), expected);
    assert.not.match(asked(right), expected);
  });

test('the input that asks for the most is named', () => {
  assert.is(
    size({ ...load, recordsPerSecond: 5000, recordSize: 10, perSlot: 50000 }, given).decidedBy,
    'shards by records',
  );
  assert.is(size({ ...load, perSlot: 10 }, given).decidedBy, 'records that a slot takes');
});

test('with a scaler the shards are raised to what validate asks for the maximum, at once', () => {
  const scaled = { by: 'metric', most: 16 } as const;
  const has = { count: 16, noun: 'shards' } as const;
  const asked = { ...load, recordsPerSecond: 20_000, recordSize: 1000, perSlot: 500 };
  const { advice } = size(asked, { ...given, scaled, splits: has });
  assert.equal(advice, [
    'raise the shards from 16 to 54: one for each subtask of the maximum',
    'raise scaling.metric.max to 54 KPUs; it is 16',
  ]);
  assert.equal(size(asked, { ...given, scaled: { ...scaled, most: 54 }, splits: { ...has, count: 54 } }).advice, []);
});

test('of a fixed parallelism the first answer has both: more shards for the load, and more subtasks than those', () => {
  const asked = { ...load, recordsPerSecond: 20_000, recordSize: 1000, perSlot: 500 };
  assert.equal(size(asked, { ...given, splits: { count: 16, noun: 'shards' } }).advice, [
    'raise the shards from 16 to 20',
    '54 subtasks of the source and 20 shards: give it as many shards, or a parallelism of its own and rebalance behind it',
    'set compute.parallelism to 54; it is 1',
  ]);
});

test.run();
