// What a change does: the tables behind it are whole, each action is told, and no pair of specs breaks it. Sessions are
// in test/cli/diff*.txt.
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import awsProvider from '../generated/aws-provider.json';
import replacedArguments from '../generated/replaced-arguments.json';
import { sideOf } from '../src/commands/diff-side';
import { compile } from '../src/compile';
import { applicationArgument, applicationArguments } from '../src/impact/application-arguments';
import { applicationType } from '../src/impact/application';
import { conditions } from '../src/impact/conditional-replacements';
import { differenceOf, differs, type Difference } from '../src/impact/difference';
import { atRisk, differenceMarkdown } from '../src/impact/difference-markdown';
import { differenceText, otherLines } from '../src/impact/difference-text';
import { lossOf } from '../src/impact/losing-updates';
import { otherImpact, type OtherChange } from '../src/impact/other-change';
import { replacing } from '../src/impact/replaced-arguments';
import { resourceChanges, type ResourceChange } from '../src/impact/resource-changes';
import { removedBy, runtimeRisks } from '../src/impact/runtime-risks';
import { follow, isSettable, type Block, type ProviderSchema } from '../src/terraform/provider-schema';
import { resourceTypes } from '../src/terraform/resource-types';
import { codeSpan, plainText } from '../src/text/markdown';
import { documents } from './support/arbitrary';
import { compileText, minimalNetwork, minimalSpec, printed } from './support/compile';

const seed = Number(process.env['FLINKFORM_SEED'] ?? 20_261_128);
const numRuns = Number(process.env['FLINKFORM_RUNS'] ?? 25);
const test = suite(`diff (seed ${seed}, ${numRuns} runs)`);
const schema = awsProvider as unknown as ProviderSchema;

test('what replaces a resource is known for every type, of the release of the schema, and of arguments that it has', () => {
  assert.is(replacedArguments.version, schema.version);
  assert.equal(Object.keys(replacedArguments.resources).sort(), [...resourceTypes].sort());
  for (const [type, row] of Object.entries(replacedArguments.resources)) {
    for (const path of Object.values(row).flat()) {
      assert.ok(reachable(schema.resources[type] as Block, path.split('.')), `${type}.${path}`);
    }
  }
});

/** Whether names lead somewhere, through whatever lists there are. */
function reachable(block: Block, [name = '', ...rest]: readonly string[]): boolean {
  const nested = block.block_types?.[name];
  if (nested) return rest.length === 0 || reachable(nested.block, rest);
  return block.attributes?.[name] !== undefined && follow(block, [{ name }]).problem === undefined;
}

test('each argument of which some changes replace a resource has its condition, and no other', () => {
  const sometimes = Object.entries(replacedArguments.resources).flatMap(([type, row]) =>
    (row.sometimes as readonly string[]).map((path) => `${type}.${path}`),
  );
  assert.equal(Object.keys(conditions).sort(), sometimes.sort());
});

test('each argument of the application has a row, and those that replace it say so', () => {
  const block = schema.resources[applicationType] as Block;
  for (const path of settable(block)) assert.ok(applicationArgument(path), path.join('.'));
  const always = replacedArguments.resources[applicationType].always;
  const told = Object.entries(applicationArguments).filter(([, { impact }]) => impact === 'replacement');
  assert.equal(told.map(([path]) => path).sort(), [...always].sort());
  assert.is(applicationArgument(['not_there']), undefined);
});

function settable({ attributes = {}, block_types = {} }: Block): string[][] {
  const own = Object.entries(attributes).filter(([name, one]) => isSettable(one) && name !== 'id');
  const nested = Object.entries(block_types).flatMap(([name, { block }]) =>
    settable(block).map((path) => [name, ...path]),
  );
  return [...own.map(([name]) => [name]), ...nested];
}

const stream = (block: object = {}): object => ({ resource: { aws_kinesis_stream: { orders: block } } });

function changed(before: object, after: object): ResourceChange[] {
  return resourceChanges(before as Record<string, unknown>, after as Record<string, unknown>);
}

const actions = (before: object, after: object): string[] =>
  changed(before, after).map(({ action, address }) => `${action} ${address}`);

test('resources are created, removed, forgotten, moved, updated and replaced', () => {
  assert.equal(actions({}, stream()), ['created aws_kinesis_stream.orders']);
  assert.equal(actions(stream(), {}), ['removed aws_kinesis_stream.orders']);
  const removed = [{ from: 'aws_kinesis_stream.orders', lifecycle: [{ destroy: false }] }];
  assert.equal(actions(stream(), { removed }), ['forgotten aws_kinesis_stream.orders']);
  assert.equal(actions(stream({ shard_count: 1 }), stream({ shard_count: 2 })), ['updated aws_kinesis_stream.orders']);
  assert.equal(actions(stream({ name: 'a' }), stream({ name: 'b' })), ['replaced aws_kinesis_stream.orders']);
  assert.equal(actions(stream({ name: 'a', depends_on: ['x'] }), stream({ name: 'a' })), []);
});

test('what is moved is neither removed nor created, and may change besides', () => {
  const moved = [{ from: 'aws_kinesis_stream.orders', to: 'aws_kinesis_stream.purchases' }];
  const after = (name: string): object => ({ moved, resource: { aws_kinesis_stream: { purchases: { name } } } });
  assert.equal(actions(stream({ name: 'a' }), after('a')), ['moved aws_kinesis_stream.purchases']);
  const [replaced] = changed(stream({ name: 'a' }), after('b'));
  assert.is(replaced?.action, 'replaced');
  assert.is(replaced?.from, 'aws_kinesis_stream.orders');
  assert.equal(actions({}, after('a')), ['created aws_kinesis_stream.purchases']);
});

test('instances of a repeated resource are told by their keys; those over what Terraform knows are one', () => {
  const repeated = (forEach: unknown): object => ({ resource: { aws_eip: { nat: { for_each: forEach } } } });
  assert.equal(actions(repeated({ a: '1' }), repeated({ b: '1' })), [
    'removed aws_eip.nat["a"]',
    'created aws_eip.nat["b"]',
  ]);
  assert.equal(actions(repeated('${toset(x)}'), repeated('${toset(y)}')), []);
});

test('who refers to what is made anew follows, and is replaced where that argument replaces it', () => {
  const stack = (name: string): object => ({
    resource: {
      aws_kinesis_stream: { orders: { name, shard_count: 1 } },
      aws_kinesis_stream_consumer: { orders: { name: 'c', stream_arn: '${aws_kinesis_stream.orders.arn}' } },
      aws_ssm_parameter: { note: { value: ['${aws_kinesis_stream_consumer.orders.arn}', '${data.aws_x.y.z}'] } },
      aws_iam_role_policy: {
        a: { policy: '${aws_kinesis_stream.orders.shard_count} $${aws_kinesis_stream.orders.arn}' },
      },
      aws_cloudwatch_dashboard: { a: { dashboard_name: '${aws_kinesis_stream.orders.name}' } },
      terraform_data: { a: { lifecycle: { replace_triggered_by: ['aws_kinesis_stream.orders', '${'] } } },
    },
  });
  assert.equal(actions(stack('a'), stack('b')), [
    'replaced aws_cloudwatch_dashboard.a',
    'replaced aws_kinesis_stream.orders',
    'replaced aws_kinesis_stream_consumer.orders',
    'updated aws_ssm_parameter.note',
    'replaced terraform_data.a',
  ]);
});

test('what Terraform is told to ignore is no change, and what is protected is refused', () => {
  const ignoring = (value: string): object => ({
    resource: { terraform_data: { a: { input: { value }, lifecycle: { ignore_changes: ['input'] } } } },
  });
  assert.equal(actions(ignoring('a'), ignoring('b')), []);
  const protectedStream = (name: string): object => stream({ name, lifecycle: { prevent_destroy: true } });
  assert.is(changed(protectedStream('a'), protectedStream('b'))[0]?.refused, true);
  const guard = (...addresses: string[]): object => ({
    terraform_data: { protected: { for_each: Object.fromEntries(addresses.map((one) => [one, 'spec'])) } },
  });
  const before = { resource: { aws_kinesis_stream: { orders: {} }, ...guard('aws_kinesis_stream.orders') } };
  assert.is(changed(before, { resource: guard() })[0]?.refused, true);
  assert.is(changed(before, {})[0]?.refused, false);
});

test('a block that comes or goes replaces only what it replaces', () => {
  const at = (names: readonly string[], before?: unknown, after?: unknown) =>
    replacing(
      'aws_opensearch_domain',
      { path: '', names, ...(before !== undefined && { before }), ...(after !== undefined && { after }) },
      {},
      {},
    );
  assert.ok(at(['encrypt_at_rest'], undefined, [{ enabled: true }]));
  assert.not.ok(at(['encrypt_at_rest'], [{ enabled: true }], undefined));
  assert.ok(at(['vpc_options'], [{}], undefined));
  assert.not.ok(replacing('aws_nowhere', { path: 'a', names: ['a'] }, {}, {}));
});

test('some changes of an argument replace, others do not', () => {
  const version = (kafka_version: string): object => ({ resource: { aws_msk_cluster: { a: { kafka_version } } } });
  assert.equal(actions(version('3.6.0'), version('3.10.0')), ['updated aws_msk_cluster.a']);
  assert.equal(actions(version('3.10.0'), version('3.6.0')), ['replaced aws_msk_cluster.a']);
  const fine = (enabled: boolean): object => ({
    resource: { aws_opensearch_domain: { a: { advanced_security_options: [{ enabled }] } } },
  });
  assert.equal(actions(fine(true), fine(false)), ['replaced aws_opensearch_domain.a']);
  assert.equal(actions(fine(false), fine(true)), ['updated aws_opensearch_domain.a']);
});

test('whole lists of blocks that differ in an argument that replaces, replace', () => {
  const table = (...names: string[]): object => ({
    resource: {
      aws_dynamodb_table: { a: { local_secondary_index: names.map((name) => ({ name, projection_type: 'ALL' })) } },
    },
  });
  assert.equal(actions(table('a'), table('a', 'b')), ['replaced aws_dynamodb_table.a']);
  const rules = (...ports: number[]): object => ({
    resource: { aws_security_group: { a: { ingress: ports.map((from_port) => ({ from_port })) } } },
  });
  assert.equal(actions(rules(1, 2), rules(1, 2, 3)), ['updated aws_security_group.a']);
  assert.equal(
    changed(rules(1, 2), rules(1, 3))[0]?.changes.map(({ path }) => path),
    ['ingress[1].from_port'],
  );
});

test('keeping for a shorter time loses, keeping for a longer one or for ever does not', () => {
  const loses = (type: string, path: string, before?: number, after?: number): boolean =>
    lossOf(type, { path, names: [path], before, after }) !== undefined;
  assert.ok(loses('aws_kinesis_stream', 'retention_period', 168, 24));
  assert.not.ok(loses('aws_kinesis_stream', 'retention_period', 24, 168));
  assert.not.ok(loses('aws_kinesis_stream', 'retention_period', undefined, 48));
  assert.ok(loses('aws_kinesis_stream', 'retention_period', 48));
  assert.ok(loses('aws_sqs_queue', 'message_retention_seconds', 600, 60));
  assert.ok(loses('aws_sqs_queue', 'message_retention_seconds', undefined, 60));
  assert.ok(loses('aws_cloudwatch_log_group', 'retention_in_days', 0, 30));
  assert.not.ok(loses('aws_cloudwatch_log_group', 'retention_in_days', 30));
  const stored = (store: string): string => `retention_properties.${store}`;
  assert.ok(loses('aws_timestreamwrite_table', stored('magnetic_store_retention_period_in_days'), 365, 30));
  assert.ok(loses('aws_timestreamwrite_table', stored('magnetic_store_retention_period_in_days'), undefined, 30));
  assert.not.ok(loses('aws_timestreamwrite_table', stored('memory_store_retention_period_in_hours'), 24, 6));
  assert.not.ok(loses('aws_kinesis_stream', 'shard_count', 2, 1));
});

test('of more or fewer shards it is said which source keeps the order of a key', () => {
  const resharded = (before: unknown, after: unknown, path = 'shard_count'): OtherChange => {
    const changes = [{ path, names: [path], before, after }];
    const what = { type: 'aws_kinesis_stream', address: 'aws_kinesis_stream.orders', action: 'updated' } as const;
    const change: ResourceChange = { ...what, changes, because: [], refused: false };
    return { ...change, ...otherImpact(change) };
  };
  assert.is(resharded(4, 2).impact, 'nothing');
  const note = 'its shards are merged: KinesisStreamsSource reads a new shard after those it came from';
  assert.ok(otherLines(resharded(4, 2)).some((line) => line.includes(`= ${note}`)));
  assert.match(atRisk([], [resharded(4, 2)]).join(), 'FlinkKinesisConsumer does not wait');
  assert.match(String(resharded(2, 4).note), /^its shards are split/);
  for (const one of [resharded(undefined, 2), resharded(2, undefined), resharded(2, 1, 'name')])
    assert.is(one.note, undefined);
});

test('what is to run no job of Flink leaves its state behind', () => {
  for (const runtime of ['ZEPPELIN-FLINK-3_0', 'SQL-1_0'])
    assert.match(String(runtimeRisks('FLINK-1_20', runtime)[0]?.why), /^\S+ runs no job of Flink/);
  assert.equal(runtimeRisks('ZEPPELIN-FLINK-2_0', 'ZEPPELIN-FLINK-3_0'), []);
});

test('a runtime that nobody knows says nothing', () => {
  for (const [before, after] of [
    ['FLINK-1_20', 'FLINK-9_9'],
    ['FLINK-1_20', 'FLINK-1_20'],
    [undefined, 'FLINK-1_20'],
  ])
    assert.equal([runtimeRisks(before, after), removedBy(before, after)], [[], []]);
  assert.equal(removedBy('FLINK-1_18', 'FLINK-1_20'), []);
});

function compared(before: object, after: object): Difference {
  const [old, now] = [before, after].map((spec) => {
    const compiled = compile({
      base: { file: 'app.yaml', bytes: Buffer.from(JSON.stringify(spec)) },
      variables: { values: { HOME: '/home/someone' } },
      inspectCode: () => ({ kind: 'file', sha256: '0f3c1f0e8a1b4e0e'.repeat(4), bytes: 1, archive: true }),
    });
    assert.ok(compiled.configuration, printed(compiled));
    return sideOf(compiled);
  });
  return differenceOf(old as ReturnType<typeof sideOf>, now as ReturnType<typeof sideOf>);
}

test('networks are compared as applications are', () => {
  const network = (cidr: string): object => minimalNetwork({ vpc: { create: { cidr, zones: ['a', 'b'] } } });
  const difference = compared(network('10.0.0.0/16'), network('10.1.0.0/16'));
  assert.is(difference.impact, 'replacement');
  assert.is(difference.application, undefined);
  assert.ok(difference.others.some(({ address, action }) => address === 'aws_vpc.network' && action === 'replaced'));
});

test('all of an application that is renamed goes', () => {
  const difference = compared(minimalSpec(), minimalSpec({}, { metadata: { name: 'purchases' } }));
  assert.is(difference.application?.loses, 'its snapshots');
  assert.is(difference.impact, 'data loss');
  assert.ok(difference.first.some((step) => step.startsWith('keep the application')));
});

test('an application that goes loses its snapshots', () => {
  const side = sideOf(compileText(minimalSpec(), { planOnly: true }));
  const gone = differenceOf(side, { ...side, configuration: {} });
  assert.is(gone.application?.impact, 'data loss');
  assert.match(differenceText(gone), /loses its snapshots/);
  const made = differenceOf({ ...side, configuration: {} }, side);
  assert.is(made.application?.impact, 'nothing');
});

test('a VPC that comes or goes is a call of its own', () => {
  const calls = (before: boolean, after: boolean): readonly string[] | undefined => {
    const network = { vpc: { create: { cidr: '10.0.0.0/16', zones: ['a', 'b'] } } };
    const spec = (inside: boolean): object => minimalSpec(inside ? { network } : {});
    return compared(spec(before), spec(after)).application?.calls;
  };
  assert.equal(calls(false, true), ['AddApplicationVpcConfiguration']);
  assert.equal(calls(true, false), ['DeleteApplicationVpcConfiguration']);
});

test('texts of others stay texts in Markdown', () => {
  assert.is(codeSpan('a`b|c'), '``a`b\\|c``');
  assert.is(codeSpan('`a'), '`` `a ``');
  assert.is(plainText('<b>@x [a](b)'), '\\<b\\>@\u2060x \\[a\\]\\(b\\)');
});

test('a random spec differs from itself in nothing, and from another in something that can be told', () => {
  fc.assert(
    fc.property(documents, documents, (before, after) => {
      const own = compared(before, before);
      assert.not.ok(differs(own), differenceText(own));
      assert.is(own.impact, 'nothing');
      const other = compared(before, after);
      assert.not.match(differenceText(other) + differenceMarkdown(other), /"undefined"|\[object |function /);
    }),
    { seed, numRuns },
  );
});

test.run();
