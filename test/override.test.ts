// override: RFC 6902 on one resource, values as literal text, faults as problems.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Override } from '../generated/application';
import { applyOverrides, blame } from '../src/override';

const test = suite('override');

const configuration = {
  resource: {
    aws_kinesis_stream: { orders: { name: 'orders', retention_period: 24, tags: { owner: 'payments' }, list: [1, 2] } },
  },
};
const address = 'aws_kinesis_stream.orders';

type Operations = Override['operations'];

const changes: [what: string, operations: Operations, changed: object][] = [
  ['adds an argument', [{ op: 'add', path: '/shard_count', value: 2 }], { shard_count: 2 }],
  ['adds below a map', [{ op: 'add', path: '/tags/team', value: 'x' }], { tags: { owner: 'payments', team: 'x' } }],
  ['appends to a list', [{ op: 'add', path: '/list/-', value: 3 }], { list: [1, 2, 3] }],
  ['replaces', [{ op: 'replace', path: '/retention_period', value: 48 }], { retention_period: 48 }],
  ['removes', [{ op: 'remove', path: '/tags/owner' }], { tags: {} }],
  [
    'goes in order',
    [
      { op: 'add', path: '/a', value: { b: 1 } },
      { op: 'replace', path: '/a/b', value: 2 },
    ],
    { a: { b: 2 } },
  ],
  [
    'escapes what Terraform would evaluate, keys too',
    [{ op: 'add', path: '/tags', value: { '${k}': '${file("/etc/passwd")} %{ if x }' } }],
    { tags: { '$${k}': '$${file("/etc/passwd")} %%{ if x }' } },
  ],
  [
    'escapes what Terraform would evaluate in the path, too',
    [{ op: 'add', path: '/tags/${file("~1etc~1passwd")}', value: 'x' }],
    { tags: { owner: 'payments', '$${file("/etc/passwd")}': 'x' } },
  ],
  [
    'finds what an earlier operation added',
    [
      { op: 'add', path: '/tags', value: { '%{k': 'x' } },
      { op: 'replace', path: '/tags/%{k', value: 'y' },
    ],
    { tags: { '%%{k': 'y' } },
  ],
  [
    'takes the shapes of planned expressions for data',
    [{ op: 'add', path: '/tags', value: { $call: ['file', '/etc/passwd'] } }],
    { tags: { $call: ['file', '/etc/passwd'] } },
  ],
  [
    'at any depth',
    [{ op: 'add', path: '/note', value: [{ a: { $ref: ['${path.module}', 'x'] } }] }],
    { note: [{ a: { $ref: ['$${path.module}', 'x'] } }] },
  ],
  [
    'sees no reference in a value',
    [{ op: 'add', path: '/note', value: 'aws_iam_role.execution.arn' }],
    { note: 'aws_iam_role.execution.arn' },
  ],
];
for (const [what, operations, changed] of changes) {
  test(what, () => {
    const before = structuredClone(configuration);
    const overridden = applyOverrides(configuration, [{ address, reason: 'a test', operations }]);
    assert.equal(
      overridden.problems.map(({ code, message }) => [code, message]),
      [
        [
          'FLK3082',
          `${address} is overridden (${operations.map(({ op, path }) => `${op} ${path}`).join(', ')}): a test`,
        ],
      ],
    );
    assert.equal(overridden.configuration, {
      resource: { aws_kinesis_stream: { orders: { ...configuration.resource.aws_kinesis_stream.orders, ...changed } } },
    });
    assert.equal(configuration, before, 'the given configuration is left alone');
  });
}

const faults: [what: string, address: string, operations: Operations, code: string, pointer: string][] = [
  [
    'an address that is not there',
    'aws_kinesis_stream.order',
    [{ op: 'add', path: '/a', value: 1 }],
    'FLK3080',
    '/overrides/0/address',
  ],
  [
    'a type that is not there',
    'aws_sqs_queue.orders',
    [{ op: 'add', path: '/a', value: 1 }],
    'FLK3080',
    '/overrides/0/address',
  ],
  [
    'the prototype is no resource',
    'aws_kinesis_stream.constructor',
    [{ op: 'add', path: '/a', value: 1 }],
    'FLK3080',
    '/overrides/0/address',
  ],
  [
    'a path that is not there',
    address,
    [{ op: 'replace', path: '/retention', value: 1 }],
    'FLK3081',
    '/overrides/0/operations/0',
  ],
  [
    'a parent that is not there',
    address,
    [{ op: 'add', path: '/a/b', value: 1 }],
    'FLK3081',
    '/overrides/0/operations/0',
  ],
  [
    'an index outside a list',
    address,
    [{ op: 'add', path: '/list/9', value: 1 }],
    'FLK3081',
    '/overrides/0/operations/0',
  ],
  [
    'the prototype as a path',
    address,
    [{ op: 'add', path: '/__proto__/polluted', value: true }],
    'FLK3081',
    '/overrides/0/operations/0',
  ],
  [
    'no value',
    address,
    [
      { op: 'remove', path: '/list' },
      { op: 'add', path: '/a' },
    ],
    'FLK3081',
    '/overrides/0/operations/1',
  ],
];
for (const [what, at, operations, code, pointer] of faults) {
  test(`${what} is ${code}`, () => {
    const { problems } = applyOverrides(configuration, [{ address: at, reason: 'a test', operations }]);
    assert.equal(
      problems.filter(({ severity }) => severity === 'error').map((problem) => [problem.code, problem.pointer]),
      [[code, pointer]],
    );
    assert.is(Reflect.get({}, 'polluted'), undefined);
  });
}

test('suggests the address that is there', () => {
  const [problem] = applyOverrides(configuration, [
    { address: 'aws_kinesis_stream.order', reason: 'a test', operations: [{ op: 'remove', path: '/a' }] },
  ]).problems;
  assert.equal(problem?.suggestions, [address]);
});

test('blames an override for what it broke, and flinkform for the rest', () => {
  const overrides: Override[] = [{ address, reason: 'a test', operations: [{ op: 'remove', path: '/name' }] }];
  assert.is(blame({ address, path: '', message: 'x' }, overrides).pointer, '/overrides/0');
  assert.match(
    blame({ address: 'aws_iam_role.execution', path: '', message: 'x' }, overrides).help ?? '',
    /bug of flinkform/,
  );
});

test.run();
