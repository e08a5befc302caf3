// What is learned of a field: how its value flows into what the compiler makes, or what the compiler decides by it.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Json } from '../src/document/document';
import { hclBlocks } from '../src/hcl/blocks';
import { learnModule } from '../src/module/learn';
import { opened } from '../src/module/opened';
import { partOf } from '../src/module/part';
import type { Made, Variant } from '../src/module/request';
import type { ReusableModule } from '../src/module/reusable';
import { singular } from '../src/module/singular';
import { ensured } from '../src/text/ensured';
import { compileText, minimalSpec } from './support/compile';

const test = suite('module learn');

const make =
  (part?: string) =>
  (tree: Json): Made => {
    const { diagnostics, configuration, normalised } = compileText(tree as object, { planOnly: true });
    const [first, ...others] = diagnostics.filter(({ severity }) => severity === 'error');
    if (first) return { refused: [first, ...others] };
    const whole = ensured(configuration, 'a configuration');
    const made = part === undefined ? whole : partOf(whole, part, ensured(normalised, 'an application'));
    return { sections: opened(made) };
  };

interface Asked {
  readonly spec: object;
  readonly variables: readonly string[];
  /** Name → the spec with the overlay of the switch. */
  readonly switched?: object;
  readonly part?: string;
}

function learn({ spec, variables, switched, part }: Asked) {
  const tree = minimalSpec(spec) as Json;
  const variants: [Variant, ...Variant[]] = [{ on: new Set(), tree }];
  if (switched) variants.push({ on: new Set(['on']), tree: minimalSpec(switched) as Json });
  return learnModule({
    name: 'orders',
    description: 'Orders.',
    variants,
    variables: variables.map((pointer) => ({ pointer })),
    switches: switched ? ['on'] : [],
    ...(part !== undefined && { part }),
    make: make(part),
  });
}

/** The lines of the module that say a word. */
function linesWith(word: string, { sections }: ReusableModule): string[] {
  const { terraform: _, ...written } = sections;
  const lines = hclBlocks(written).flatMap(({ text }) => text.split('\n'));
  return [...new Set(lines.filter((line) => line.includes(word)).map((line) => line.trim().replace(/ +/g, ' ')))];
}

const stream = { type: 'kinesis', create: { name: 'orders', mode: 'provisioned', shards: 2 } };
const flowing: readonly (readonly [what: string, asked: Asked, word: string, lines: readonly string[]])[] = [
  [
    'a number, as it is',
    { spec: { compute: { parallelism: 2 } }, variables: ['/spec/compute/parallelism'] },
    'var.parallelism',
    ['parallelism = var.parallelism'],
  ],
  [
    'a boolean',
    { spec: { snapshots: { enabled: true } }, variables: ['/spec/snapshots/enabled'] },
    'var.snapshots',
    ['snapshots_enabled = var.snapshots_enabled'],
  ],
  [
    'a text in others, and what the module finds itself',
    {
      spec: { sources: { orders: stream } },
      variables: ['/spec/sources/orders/create/name'],
      part: '/spec/sources/orders',
    },
    'arn:aws:kinesis',
    [
      '"stream.arn" = "arn:aws:kinesis:${data.aws_region.current.id}:${data.aws_caller_identity.current.account_id}' +
        ':stream/${var.name}"',
      '"arn:aws:kinesis:${data.aws_region.current.id}:${data.aws_caller_identity.current.account_id}:stream/${var.name}",',
    ],
  ],
  [
    'a duration, as a number of its unit and as a text',
    {
      spec: { sources: { orders: { type: 'kinesis', create: { retention: '7d' } } } },
      variables: ['/spec/sources/orders/create/retention'],
      part: '/spec/sources/orders',
    },
    'var.retention_days',
    [
      'retention_period = var.retention_days * 24',
      'description = "Source orders is behind by half of what its stream keeps (${var.retention_days}d), or another reader of it is"',
      'threshold = var.retention_days * 43200000',
    ],
  ],
  [
    'a map, as blocks beside others',
    { spec: { properties: { settings: { mode: 'fast' } } }, variables: ['/spec/properties'] },
    'propert',
    [
      'environment_properties {',
      'property_group {',
      'property_group_id = "flinkform"',
      'property_map = {',
      'dynamic "property_group" {',
      'for_each = var.properties',
      'iterator = property',
      'property_group_id = property.key',
      'property_map = property.value',
    ],
  ],
  [
    'a list, joined in a text',
    {
      spec: {
        sources: {
          orders: {
            type: 'kafka',
            bootstrapServers: 'b-1.example.com:9092',
            auth: 'none',
            topics: ['orders'],
            group: 'orders',
          },
        },
      },
      variables: ['/spec/sources/orders/topics'],
    },
    'var.topics',
    ['topics = join(",", var.topics)'],
  ],
  [
    'a switch, as a condition',
    {
      spec: { sources: { orders: stream } },
      switched: { sources: { orders: { ...stream, consumer: 'efo' } } },
      variables: [],
      part: '/spec/sources/orders',
    },
    'count =',
    ['count = var.on ? 1 : 0'],
  ],
];

for (const [what, asked, word, lines] of flowing)
  test(`flows: ${what}`, () => {
    const { module, problems } = learn(asked);
    assert.equal(problems, []);
    assert.equal(linesWith(word, ensured(module, 'a module')), lines);
  });

const refused: readonly (readonly [what: string, asked: Asked, message: RegExp])[] = [
  [
    'what other resources are made by',
    { spec: {}, variables: ['/metadata/environment'] },
    /^metadata.environment cannot be a variable: it decides .* of aws_/,
  ],
  [
    'what only checks read',
    { spec: {}, variables: ['/spec/compute/kpuQuota'] },
    /it makes no difference to what the module makes$/,
  ],
  [
    'what has no other value that fits the rest',
    { spec: { sources: { orders: stream } }, variables: ['/spec/sources/orders/create/mode'] },
    /it takes no other value here: "shards" /,
  ],
  ['what the provider says', { spec: {}, variables: ['/aws/region'] }, /it is the Region of the provider/],
  [
    'what has no one type',
    { spec: { sources: { orders: stream } }, variables: ['/spec/sources/orders'] },
    /it takes values of several shapes/,
  ],
];

for (const [what, asked, message] of refused)
  test(`is refused: ${what}`, () => {
    const { module, problems } = learn(asked);
    assert.is(module, undefined);
    assert.is(problems.length, 1);
    assert.match(problems[0]?.message ?? '', message);
  });

test('what the compiler escapes or cuts is excluded', () => {
  const { module } = learn({
    spec: { compute: { parallelism: 2 }, sinks: { archive: { type: 's3', create: {}, prefix: 'orders/' } } },
    variables: ['/metadata/name', '/spec/code/key', '/spec/compute/parallelism'],
  });
  const conditions =
    module?.variables.flatMap(({ validations }) => validations.map(({ condition }) => condition)) ?? [];
  assert.ok(
    conditions.some((one) => /^!can\(regex\("\[.*\*.*\]", var\.code_key\)\)$/.test(one)),
    conditions.join('\n'),
  );
  assert.ok(conditions.includes('var.parallelism <= 64'));
  assert.ok(
    conditions.some((one) => /^length\(var\.name\) <= [0-9]{2}$/.test(one)),
    'a bucket is called after it',
  );
});

test('elements are called in the singular', () => {
  const words = ['topics', 'properties', 'addresses', 'status', 'keyBoxes', 'data'];
  assert.equal(words.map(singular), ['topic', 'property', 'address', 'status', 'key_box', 'one_data']);
});

test.run();
