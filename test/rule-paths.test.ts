// rule paths: where the paths of a team's rules lead, in resources by the provider's schema and in specs by ours.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { policyProblems } from '../src/gate/policy-problems';
import type { TeamRule } from '../generated/policy-file';

const test = suite('rule paths');

const policyFile = { apiVersion: 'flinkform/v1', kind: 'Policy' } as const;
type Operator = TeamRule['operator'];

const application = 'aws_kinesisanalyticsv2_application';
const group = 'application_configuration.environment_properties.property_group';
/** What is told of a path, and what is offered instead. */
const paths: readonly (readonly [type: string | undefined, path: string, told: readonly string[], string[]])[] = [
  [application, 'runtime_environment', [], []],
  [application, 'arn', [], []],
  [application, `${group}.property_group_id`, [], []],
  [application, `${group}.1.property_group_id`, [], []],
  [application, `${group}.property_map.any.key`, [], []],
  [application, `${group}.property_map.anything`, [], []],
  [application, 'tags.whatever', [], []],
  [application, 'region', [], []],
  ['aws_security_group', 'ingress.cidr_blocks', [], []],
  ['aws_security_group', 'ingress.*.cidr_blocks', ['warning FLK9037'], ['ingress.cidr_blocks']],
  ['aws_of_a_later_release', 'anything', ['info FLK9035'], []],
  ['google_storage_bucket', 'anything', [], []],
  [application, 'runtime_enviroment', ['error FLK9037'], ['runtime_environment']],
  [
    application,
    'application_configuration.flink_application_configuratoin.parallelism_configuration',
    ['error FLK9037'],
    ['application_configuration.flink_application_configuration.parallelism_configuration'],
  ],
  [
    application,
    'snapshots_enabled',
    ['warning FLK9037'],
    ['application_configuration.application_snapshot_configuration.snapshots_enabled'],
  ],
  [application, 'of_a_later_release', ['warning FLK9037'], []],
  [application, 'runtime_environment.name', ['warning FLK9037'], []],
  [undefined, 'metadata.tags.owner', [], []],
  [undefined, 'spec.sources.*.type', [], []],
  [undefined, 'spec.sources.orders.type', [], []],
  [undefined, 'spec.*.orders', [], []],
  [undefined, 'spec.alarms.topics', [], []],
  [undefined, 'spec.alarms.topics.0', [], []],
  [undefined, 'spec.alarms.topics.*', [], []],
  [undefined, 'spec.properties.any-group.any.key', [], []],
  [undefined, 'spec.properties.any-group.any', [], []],
  // Of a document of kind Network.
  [undefined, 'spec.vpc', [], []],
  [undefined, 'spec.snapshot.enabled', ['error FLK9037'], ['spec.snapshots.enabled']],
  [undefined, 'snapshots.enabled', ['error FLK9037'], ['spec.snapshots.enabled']],
  [undefined, 'spec.sources.*.tipe', ['error FLK9037'], ['spec.sources.*.type']],
  [undefined, 'spec.nothing.of.it', ['error FLK9037'], []],
];
for (const [resources, path, told, instead] of paths)
  test(`the path ${path} of ${resources ?? 'a spec'}: ${told.join() || 'nothing is told'}`, () => {
    const ours = { ...(resources !== undefined && { resources }), path, message: 'c', operator: 'set' } as const;
    const problems = policyProblems({ ...policyFile, rules: { ours } });
    assert.equal(
      problems.map(({ severity, code }) => `${severity} ${code}`),
      told,
    );
    assert.equal(problems[0]?.suggestions ?? [], instead);
    if (told.some((one) => one.endsWith('FLK9037'))) assert.is(problems[0]?.pointer, '/rules/ours/path');
  });

/** Whether an operator can hold at a place. */
const fits: readonly (readonly [type: string | undefined, path: string, Operator, value: unknown, boolean])[] = [
  ['aws_kinesis_stream', 'retention_period', 'at-least', 72, true],
  ['aws_kinesis_stream', 'shard_level_metrics', 'at-least', 72, false],
  ['aws_kinesis_stream', 'shard_level_metrics', 'equals', ['ALL'], true],
  ['aws_kinesis_stream', 'shard_level_metrics', 'equals', 'ALL', false],
  ['aws_kinesis_stream', 'shard_level_metrics', 'one-of', ['ALL'], true],
  ['aws_kinesis_stream', 'name', 'differs', ['a'], false],
  ['aws_kinesis_stream', 'tags.size', 'at-least', 3, true],
  // Terraform has numbers that are texts.
  ['aws_ssm_parameter', 'value', 'at-least', 3, true],
  [undefined, 'spec.compute.parallelism', 'at-most', 8, true],
  [undefined, 'spec.snapshots.enabled', 'at-most', 8, false],
  [undefined, 'spec.snapshots.enabled', 'equals', true, true],
  [undefined, 'spec.sources.*', 'equals', 'x', false],
  [undefined, 'spec.alarms.topics', 'like', 'arn:*', true],
];
for (const [resources, path, operator, value, isFit] of fits)
  test(`${operator} ${JSON.stringify(value)} ${isFit ? 'fits' : 'does not fit'} ${path}`, () => {
    const ours = { ...(resources !== undefined && { resources }), path, message: 'c', operator, value };
    assert.equal(
      policyProblems({ ...policyFile, rules: { ours } }).map(({ code, pointer }) => `${code} ${pointer}`),
      isFit ? [] : ['FLK9031 /rules/ours/operator'],
    );
  });

test.run();
