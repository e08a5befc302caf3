// values that are tried: what the schema takes, and other ones than the spec's.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Json } from '../src/document/document';
import { marked, probesOf, wordsIn } from '../src/module/probes';
import { accepts } from '../src/schema/accepts';
import { validate } from '../src/validate';
import { schemaPlaces, withValue } from './support/schema-places';

const test = suite('module probes');

const tree = {
  apiVersion: 'flinkform/v1',
  kind: 'FlinkApplication',
  metadata: { name: 'orders', tags: { owner: 'payments' } },
  aws: { region: 'eu-west-1', accountId: '111122223333' },
  spec: {
    compute: { parallelism: 4 },
    scaling: { automatic: true },
    logging: { level: 'INFO' },
    encryption: { kmsKey: 'arn:aws:kms:eu-west-1:111122223333:key/0f3c1f0e-8a1b-4e0e-9d59-0a2f7c7d6c11' },
    network: { vpc: { subnets: ['subnet-0a1b2c3d'], securityGroups: ['sg-0a1b2c3d'] } },
    sources: { orders: { type: 'kinesis', create: { retention: '7d' } } },
  },
};

const probed: readonly [pointer: string, first: readonly Json[]][] = [
  ['/spec/scaling/automatic', [false]],
  ['/spec/logging/level', ['DEBUG', 'WARN', 'ERROR']],
  ['/spec/compute/parallelism', [11, 13, 17]],
  ['/spec/sources/orders/create/retention', ['11d', '5d', '13d']],
  ['/metadata/name', ['vmnhvb', 'mdth', 'nzvmcnzb']],
];

for (const [pointer, first] of probed)
  test(`others at ${pointer}: ${JSON.stringify(first)}`, () => {
    assert.equal(probesOf(tree, pointer).slice(0, first.length), first);
  });

test('an ARN keeps partition, Region, account and kind', () => {
  for (const arn of probesOf(tree, '/spec/encryption/kmsKey'))
    assert.match(String(arn), 'arn:aws:kms:eu-west-1:111122223333:key/');
});

test('lists and maps have other lengths', () => {
  const lengths = (pointer: string): number[] => probesOf(tree, pointer).map((one) => Object.keys(Object(one)).length);
  assert.equal(lengths('/spec/network/vpc/subnets'), [1, 2, 3]);
  assert.equal(lengths('/metadata/tags'), [1, 2, 3, 0]);
});

test('a marked value has two of each, which nothing else has', () => {
  const others = new Set(wordsIn(marked(tree, '/metadata/tags', new Set())));
  const tags = marked(tree, '/metadata/tags', others);
  assert.is(wordsIn(tags).length, 4);
  assert.ok(wordsIn(tags).every((word) => !others.has(word) && !wordsIn(tree).includes(word)));
});

test('the schema takes every value that is tried, and none is the one of the spec', () => {
  for (const { tree, pointer, field, value } of schemaPlaces()) {
    assert.ok(accepts(field, value), pointer);
    for (const probe of [...probesOf(tree, pointer), marked(tree, pointer, new Set())]) {
      const { problems } = validate({ tree: withValue(tree, pointer, probe), places: new Map(), sources: [] });
      // Placeholders elsewhere are what they are.
      const here = problems.filter((problem) => problem.pointer?.startsWith(pointer));
      assert.equal(here, [], `${pointer}: ${JSON.stringify(probe)}`);
    }
    for (const probe of probesOf(tree, pointer)) assert.not.equal(probe, value, pointer);
  }
});

test.run();
