// variables of a module: what the schema says of a field, in Terraform's words.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { textFormOf } from '../src/module/re2';
import { isRefused } from '../src/module/type';
import { variableOf } from '../src/module/variable';
import { namesOf } from '../src/module/words';
import { schemaPlaces } from './support/schema-places';

const test = suite('module variables');

const tree = {
  apiVersion: 'flinkform/v1',
  kind: 'FlinkApplication',
  metadata: { name: 'orders' },
  aws: { region: 'eu-west-1', accountId: '111122223333' },
  spec: {
    compute: { parallelism: 4 },
    network: { vpc: { subnets: ['subnet-0a1b2c3d'], securityGroups: ['sg-0a1b2c3d'] } },
    sources: { orders: { type: 'kinesis', create: { retention: '7d' } } },
  },
};

test('a number has its limits, and what the spec says where the schema has a default', () => {
  assert.equal(variableOf(tree, { pointer: '/spec/compute/parallelism' }), {
    name: 'parallelism',
    pointer: '/spec/compute/parallelism',
    type: 'number',
    description: 'How many parallel subtasks an operator has.',
    default: 4,
    validations: [
      {
        condition: 'var.parallelism >= 1 && var.parallelism <= 2000 && floor(var.parallelism) == var.parallelism',
        message: 'Parallelism must be a whole number from 1 to 2000.',
      },
    ],
    example: 4,
  });
});

test('what is another thing for everybody has no default', () => {
  const name = variableOf(tree, { pointer: '/metadata/name', name: 'called' });
  if (isRefused(name)) throw new Error(name.refused);
  assert.not('default' in name);
  assert.is(name.validations[0]?.condition, 'can(regex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", var.called))');
});

test('elements and members have conditions of their own, and members the names of Terraform', () => {
  const placement = variableOf(tree, { pointer: '/spec/sources/orders/create' });
  if (isRefused(placement)) throw new Error(placement.refused);
  assert.match(placement.type, 'optional(object({ kms_key = string }))');
  assert.ok(placement.validations.some(({ condition }) => condition.includes('.name == null ? true : can(')));
  const subnets = variableOf(tree, { pointer: '/spec/network/vpc/subnets' });
  if (isRefused(subnets)) throw new Error(subnets.refused);
  assert.is(subnets.type, 'list(string)');
  assert.ok(
    subnets.validations.some(({ condition }) =>
      condition.startsWith('alltrue([for one in var.subnets : can(regex("^subnet-'),
    ),
  );
});

const refusals: readonly [pointer: string, why: string][] = [
  ['/spec/sources/orders', 'takes values of several shapes'],
  ['/spec/sources/orders/type', 'can only be "kinesis"'],
  ['/spec/nothing', 'is no field of the spec'],
  ['/aws/region', 'is told by the provider'],
  ['/overrides', 'takes any value'],
];

for (const [pointer, why] of refusals)
  test(`no variable: ${pointer}`, () => {
    const refused = variableOf(tree, { pointer });
    assert.match(isRefused(refused) ? refused.refused : '', why);
  });

const names: readonly [asked: readonly string[], names: readonly string[]][] = [
  [['/spec/compute/parallelism'], ['parallelism']],
  [['/spec/compute/parallelismPerKpu'], ['parallelism_per_kpu']],
  [['/spec/sources/orders/create/retention'], ['retention']],
  [
    ['/spec/sources/orders/create/retention', '/spec/logging/retention'],
    ['create_retention', 'logging_retention'],
  ],
  [
    ['/spec/sources/orders/create/retention', '/spec/sources/audit/create/retention'],
    ['orders_retention', 'audit_retention'],
  ],
  [['/spec/code/version'], ['code_version']],
  [['/spec/network/vpc/subnets/0'], ['subnets_0']],
];

for (const [asked, expected] of names)
  test(`${asked.join(' and ')} ${asked.length > 1 ? 'are' : 'is'} called ${expected.join(' and ')}`, () => {
    assert.equal(namesOf(asked.map((pointer) => ({ pointer }))), expected);
  });

test('given names, and those of switches, are nobody else’s', () => {
  assert.equal(namesOf([{ pointer: '/metadata/name' }, { pointer: '/spec/storage', name: 'name' }]), [
    'metadata_name',
    'name',
  ]);
  assert.equal(namesOf([{ pointer: '/spec/scaling/metric' }], ['metric']), ['scaling_metric']);
});

const patterns: readonly [pattern: string, matches: string | undefined, not?: string][] = [
  ['^[a-z]+$', '^[a-z]+$'],
  ['^(?!aws/)[a-z/]+$', '^[a-z/]+$', '^aws/'],
  ['^(?!a|b)[a-z]+$', '^[a-z]+$', '^(a|b)'],
  ['^[!-~]{1,2044}$', '^[!-~]{1,1000}[!-~]{0,1000}[!-~]{0,44}$'],
  ['^(/[^/]{0,200}){1,20}$', undefined],
  ['^(!(?!x)|a)*$', undefined],
];

for (const [pattern, matches, not] of patterns)
  test(`${pattern} in Terraform`, () => {
    assert.equal(
      textFormOf(pattern),
      matches === undefined ? undefined : { matches, not: not === undefined ? [] : [not] },
    );
  });

test('every field is a variable or is refused with a reason', () => {
  for (const { tree, pointer } of schemaPlaces()) {
    const variable = variableOf(tree, { pointer });
    if (isRefused(variable)) continue;
    assert.match(variable.name, /^[a-z][a-z0-9_]*$/, pointer);
    assert.match(variable.description, /^[^a-z].*[.?!]$/s, pointer);
    assert.not.match(variable.type, 'any', pointer);
    for (const { message } of variable.validations) assert.match(message, /^[^a-z].*[.?!]$/s, pointer);
  }
});

test.run();
