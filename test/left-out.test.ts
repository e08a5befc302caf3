// What nobody says is not set, and not unknown: a real plan of resources that leave out what rules ask for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readPlan } from '../src/estate/read-plan';
import { catalogueRules } from '../src/rules/catalogue';
import { profiles } from '../src/rules/profiles';
import { described } from '../src/estate/comes-out';
import { withUnknown } from '../src/estate/unknown';
import { Mystery } from '../src/estate/tree';
import { leftOut } from './support/left-out';

const test = suite('left out');
const read = readPlan(JSON.parse(readFileSync(join(__dirname, 'rules', 'left-out-plan.json'), 'utf8')));
if ('refused' in read) throw new Error(read.refused);
const { estate } = read;

/** Module → what is found in it, and what cannot be told. */
const expected: Readonly<Record<string, readonly string[]>> = {
  domain: ['FLK4270', 'FLK4271', 'FLK4272', 'FLK4273', 'FLK4274', 'FLK4275'],
  dynamic_block: [],
  cluster: ['FLK4213', 'FLK4214'],
  table: ['FLK4290', 'FLK4291'],
  warehouse: ['FLK4280', 'FLK4282', 'FLK4283', 'FLK4284'],
  stores: ['FLK4221', 'FLK4222', 'FLK4223', 'FLK4281 unknown', 'FLK4283', 'FLK4292', 'FLK4298'],
  network: ['FLK4253'],
  documents: ['FLK4201', 'FLK4231', 'FLK4233', 'FLK4235'],
};

test('each module is in the plan', () => {
  assert.equal(Object.keys(expected).sort(), Object.keys(leftOut).sort());
  assert.equal([...new Set(estate.resources.map(({ module }) => module))].sort(), modules());
});

function modules(): string[] {
  return Object.keys(leftOut)
    .map((name) => `module.${name}`)
    .sort();
}

for (const [name, codes] of Object.entries(expected)) {
  test(name, () => {
    const found = catalogueRules.flatMap((rule) =>
      rule
        .judge(estate, profiles.production.settings)
        .filter(({ outcome, resource }) => outcome !== 'passed' && resource?.module === `module.${name}`)
        .map(({ outcome }) => (outcome === 'failed' ? rule.code : `${rule.code} ${outcome}`)),
    );
    assert.equal([...new Set(found)], codes);
  });
}

const undescribed = { isWhole: true };

test('what an expression says is unknown until it comes out', () => {
  const said = { key: { references: ['var.key'] }, none: { constant_value: null }, block: [{ inside: {} }] };
  const hidden = { key: true, none: true, left: true, block: [{ inside: true, left: true }] };
  const tree = withUnknown({ block: [{}] }, hidden, said, undescribed) as { [name: string]: unknown };
  assert.instance(tree['key'], Mystery);
  assert.is(tree['none'], undefined);
  assert.is(tree['left'], undefined);
  const [block] = tree['block'] as { [name: string]: unknown }[];
  assert.instance(block?.['inside'], Mystery);
  assert.is(block?.['left'], undefined);
});

test('without expressions, and of one of several blocks, nothing is told from nothing', () => {
  const several = withUnknown({ a: [{}, {}] }, { a: [{ b: true }, {}] }, { a: [{ c: {} }, { c: {} }] }, undescribed);
  const [first] = (several as { a: { b?: unknown }[] }).a;
  assert.instance(first?.b, Mystery);
  assert.instance((withUnknown({}, { a: true }, undefined, undescribed) as { a?: unknown }).a, Mystery);
  assert.instance(withUnknown({}, true, {}, undescribed), Mystery);
});

/** What a plan hides of a new resource of which one argument is written → what stays unknown. */
const comesOut: Readonly<Record<string, readonly [hidden: readonly string[], unknown: readonly string[]]>> = {
  aws_iam_role: [
    ['arn', 'name', 'name_prefix', 'unique_id', 'managed_policy_arns', 'tags_all'],
    ['arn', 'name', 'unique_id'],
  ],
  aws_kinesis_stream: [
    ['arn', 'id'],
    ['arn', 'id'],
  ],
  aws_kinesisanalyticsv2_application: [['status', 'application_mode'], ['status']],
  aws_s3_bucket: [['bucket', 'bucket_prefix', 'acl'], ['bucket']],
  // A type whose schema is not at hand.
  aws_db_instance: [
    ['arn', 'id', 'identifier', 'identifier_prefix', 'kms_key_id'],
    ['arn', 'id', 'identifier'],
  ],
};

for (const [type, [hidden, unknown]] of Object.entries(comesOut))
  test(`what ${type} has only after the apply is unknown, and what has a default is not set`, () => {
    const all = Object.fromEntries(hidden.map((name) => [name, true]));
    const tree = withUnknown({}, all, { written: {} }, described({ type, mode: 'managed' })) as Record<string, unknown>;
    assert.equal(
      hidden.filter((name) => tree[name] instanceof Mystery),
      unknown,
    );
  });

test('of a name that is given by its beginning the rest comes out', () => {
  const given = { name_prefix: 'prod-' };
  const tree = withUnknown(given, { name: true }, { name_prefix: {} }, described({ type: 'aws_lb', mode: 'managed' }));
  assert.instance((tree as { name?: unknown }).name, Mystery);
});

test.run();
