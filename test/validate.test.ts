// validate: the schema's objections, each about the right place and part of the schema. The printed text is in
// test/errors.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Problem } from '../src/diagnostics/diagnostic';
import type { Document, Json } from '../src/document/document';
import { validate } from '../src/validate';
import { minimalSpec } from './support/compile';

const test = suite('validate');

test('a valid spec is the application, as it is', () => {
  const spec = minimalSpec();
  const { application, problems } = validate(documentOf(spec));
  assert.equal(problems, []);
  assert.is(application as unknown, spec);
});

const K = 'arn:aws:kms:eu-west-1:111122223333:key/0f3c1f0e-8a1b-4e0e-9d59-0a2f7c7d6c11';
const S = 'arn:aws:kinesis:eu-west-1:111122223333:stream/orders';

const objections: [
  what: string,
  spec: object,
  code: string,
  pointer: string,
  on: 'key' | 'value',
  more?: Partial<Problem>,
][] = [
  [
    'an unknown key',
    { compute: { paralelism: 1 } },
    'FLK2001',
    '/spec/compute/paralelism',
    'key',
    { allowed: ['parallelism', 'parallelismPerKpu', 'maxParallelism', 'kpuQuota'] },
  ],
  [
    'an unknown key in a union',
    { sinks: { a: { type: 's3', create: {}, prefx: 'a/' } } },
    'FLK2001',
    '/spec/sinks/a/prefx',
    'key',
    { suggestions: ['prefix'] },
  ],
  [
    'an unknown key beside references',
    { encryption: { kmsKey: K, key: K } },
    'FLK2001',
    '/spec/encryption/key',
    'key',
    { allowed: ['kmsKey'] },
  ],
  ['a missing key', { python: {} }, 'FLK2002', '/spec/python', 'key', { message: 'spec.python needs "script"' }],
  ['a missing type', { sources: { a: { create: {} } } }, 'FLK2002', '/spec/sources/a', 'key'],
  ['a map for a text', { code: { bucket: {} } }, 'FLK2003', '/spec/code/bucket', 'value'],
  [
    'an empty section',
    { compute: null },
    'FLK2003',
    '/spec/compute',
    'value',
    { help: 'write its content, or remove the line' },
  ],
  [
    'a number for a text',
    { properties: { a: { b: 1 } } },
    'FLK2003',
    '/spec/properties/a/b',
    'value',
    { help: 'put it in quotes: "1"' },
  ],
  [
    'a text for a number',
    { compute: { parallelism: '8' } },
    'FLK2003',
    '/spec/compute/parallelism',
    'value',
    { help: 'remove the quotes: 8' },
  ],
  ['a text for a boolean', { start: 'true' }, 'FLK2003', '/spec/start', 'value', { help: 'remove the quotes: true' }],
  [
    'a wrong word',
    { logging: { level: 'TRACE' } },
    'FLK2004',
    '/spec/logging/level',
    'value',
    { allowed: ['DEBUG', 'INFO', 'WARN', 'ERROR'] },
  ],
  [
    'a retired runtime',
    { runtime: 'FLINK-1_11' },
    'FLK2004',
    '/spec/runtime',
    'value',
    { help: 'AWS stopped it on 2025-02-05' },
  ],
  [
    'a Flink version for a runtime',
    { runtime: '1.19' },
    'FLK2004',
    '/spec/runtime',
    'value',
    { suggestions: ['FLINK-1_19'] },
  ],
  [
    'a number that is too large',
    { compute: { parallelismPerKpu: 9 } },
    'FLK2005',
    '/spec/compute/parallelismPerKpu',
    'value',
    { expected: '1 to 8' },
  ],
  [
    'a bad form',
    { sources: { a: { type: 'kinesis', stream: 'orders' } } },
    'FLK2006',
    '/spec/sources/a/stream',
    'value',
    { expected: `a stream ARN, such as ${S}` },
  ],
  ['a bad name', { sources: { A_B: { type: 'kinesis', create: {} } } }, 'FLK2006', '/spec/sources/A_B', 'key'],
  [
    'a name that is too long',
    { sources: { ['a'.repeat(31)]: { type: 'kinesis', create: {} } } },
    'FLK2007',
    `/spec/sources/${'a'.repeat(31)}`,
    'key',
    { expected: 'at most 30 characters' },
  ],
  [
    'an empty text',
    { properties: { a: { b: '' } } },
    'FLK2007',
    '/spec/properties/a/b',
    'value',
    { expected: '1 to 2048 characters' },
  ],
  ['an empty map', { properties: { a: {} } }, 'FLK2008', '/spec/properties/a', 'key', { expected: 'at least 1' }],
  [
    'an item twice',
    {
      network: {
        vpc: { subnets: ['subnet-0a1b2c3d', 'subnet-0a1b2c3e', 'subnet-0a1b2c3d'], securityGroups: ['sg-0a1b2c3d'] },
      },
    },
    'FLK2009',
    '/spec/network/vpc/subnets/2',
    'value',
  ],
  [
    'an unknown type',
    { sources: { a: { type: 'kinesys' } } },
    'FLK2010',
    '/spec/sources/a/type',
    'value',
    { suggestions: ['kinesis'] },
  ],
  [
    'a wish that cannot be had',
    { checkpoints: { location: 's3://a' } },
    'FLK2012',
    '/spec/checkpoints/location',
    'key',
  ],
];
for (const [what, spec, code, pointer, on, more = {}] of objections) {
  test(`${what} is ${code}, once`, () => {
    const { application, problems } = validate(documentOf(minimalSpec(spec)));
    assert.is(application, undefined);
    assert.equal(
      problems.map((problem) => [problem.code, problem.pointer, problem.on ?? 'value']),
      [[code, pointer, on]],
    );
    for (const [key, value] of Object.entries(more)) assert.equal(Reflect.get(problems[0] ?? {}, key), value, key);
  });
}

test('every mistake is reported, wherever it stands', () => {
  const { problems } = validate(
    documentOf({
      apiVersion: 'flinkform/v9',
      kind: 'x',
      metadata: {},
      aws: { region: 1 },
      spec: { runtime: 'x', code: [], sources: { a: { type: 's3', bucket: 'B' } } },
    }),
  );
  assert.equal(problems.map(({ code, pointer }) => `${code} ${pointer}`).sort(), [
    'FLK2002 /aws',
    'FLK2002 /metadata',
    'FLK2003 /aws/region',
    'FLK2003 /spec/code',
    'FLK2004 /spec/runtime',
    'FLK2006 /spec/sources/a/bucket',
    'FLK2011 /apiVersion',
    'FLK2011 /kind',
  ]);
});

for (const tree of [null, [], 'text', 7, true]) {
  test(`a spec that is ${JSON.stringify(tree)} is refused`, () => {
    assert.equal(
      validate(documentOf(tree)).problems.map(({ code }) => code),
      ['FLK2003'],
    );
  });
}

test.run();

function documentOf(tree: unknown): Document {
  return { tree: tree as Json, places: new Map(), sources: [] };
}
