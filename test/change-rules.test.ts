// The rules about changes, on what the real provider plans (scripts/change-plans.ts): each finds its bad example, and
// nothing in its good one. Then every shape of a plan, by Terraform 1.11, and the plans of others.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Estate, Resource } from '../src/estate/estate';
import { isPlan, readPlan } from '../src/estate/read-plan';
import { heldBy } from '../src/impact/held-data';
import { changeRules } from '../src/rules/change';
import { isStore } from '../src/rules/change/stores';
import { profiles } from '../src/rules/profiles';
import type { RuleCode, Verdict } from '../src/rules/rule';
import { resourceTypes } from '../src/terraform/resource-types';
import { estateOf, inModule, planNames, planText } from './support/plan-files';
import { situationsByFile } from './rules/situations';

const test = suite('rules about changes');
const { settings } = profiles.production;

const examples = estateOf('change-plans');

/** Terraform stops for all where this rule's bad example stands: it is planned alone. */
const errored = estateOf('plans/errored');

/** What a bad example breaks besides: code of the example → codes. */
const alsoBroken: Readonly<Partial<Record<RuleCode, readonly RuleCode[]>>> = {
  // The retention that somebody has raised is lowered again.
  FLK4114: ['FLK4107'],
};

function judged(estate: Estate): readonly (Verdict & { readonly code: RuleCode })[] {
  return changeRules.flatMap(({ code, judge }) => judge(estate, settings).map((verdict) => ({ ...verdict, code })));
}

/** Codes and addresses, for an assertion that says what is wrong. */
function found(estate: Estate): readonly string[] {
  return judged(estate)
    .filter(({ outcome }) => outcome !== 'passed')
    .map(({ code, outcome, resource }) => `${code} ${outcome} ${resource?.address ?? 'the plan'}`);
}

test('every rule is whole: its number, its stage, its reasons, and where it is said', () => {
  assert.equal(
    changeRules.map(({ code }) => code),
    Array.from({ length: 17 }, (_, index) => `FLK41${String(index + 1).padStart(2, '0')}`).filter(
      (code) => code !== 'FLK4115',
    ),
  );
  for (const { code, gap, stages, source, title, why, fix } of changeRules) {
    assert.is(gap, `MSF-P${code.slice(-2)}`, code);
    assert.equal(stages, ['plan'], code);
    assert.match(source, /^https:\/\//, code);
    for (const text of [why, fix]) assert.match(text, /^[A-Z].*[.]$/s, code);
    assert.not.match(title, /[.]$/, code);
  }
});

for (const rule of changeRules) {
  test(`${rule.code}: the bad example is found, at a resource of its own, and no other rule is broken by it`, () => {
    const own = rule.code === 'FLK4117' ? errored : inModule(examples, `bad_${rule.code}`);
    const codes = new Set(judged(own).flatMap(({ code, outcome }) => (outcome === 'failed' ? [code] : [])));
    assert.equal([...codes].sort(), [rule.code, ...(alsoBroken[rule.code] ?? [])].sort());
  });

  test(`${rule.code}: the good example passes every rule, and this one has looked at it`, () => {
    const own = inModule(examples, `good_${rule.code}`);
    assert.equal(
      found(own).filter((one) => !one.startsWith('FLK4104 unknown')),
      [],
    );
    assert.ok(rule.judge(own, settings).length > 0);
  });
}

const situations = Object.entries(situationsByFile).flatMap(([file, its]) => its.map((one) => ({ ...one, file })));

for (const { name, finds, file } of situations)
  test(`situation ${name}`, () => {
    const verdicts = judged(inModule(estateOf(file), name)).filter(({ outcome }) => outcome !== 'passed');
    const told = verdicts.map((one) => `${one.code} ${one.outcome}: ${'message' in one ? one.message : 'passed'}`);
    assert.is(told.length, finds.length, told.join('\n'));
    for (const [index, expected] of finds.entries()) assert.match(String(told[index]), expected);
  });

/** What holds something, and what another rule or nobody tells of. */
const noStores: Readonly<Record<string, string>> = {
  aws_cloudwatch_log_group: 'what was logged is no state of a job',
  aws_cloudwatch_log_stream: 'the same',
  aws_ecr_repository: 'AWS deletes none with images in it, unless told to',
  aws_kinesisanalyticsv2_application: 'FLK4101 tells of its snapshots',
  aws_secretsmanager_secret: 'it comes back within its recovery window',
};

test('what diff calls data loss is a store to the rules', () => {
  const held = [
    ...resourceTypes,
    'aws_db_instance',
    'aws_ecr_repository',
    'aws_efs_file_system',
    'aws_glue_catalog_table',
  ]
    .concat(['aws_kms_key', 'aws_rds_cluster', 'aws_s3tables_table', 'aws_secretsmanager_secret'])
    .concat(['aws_docdb_cluster', 'aws_neptune_cluster'])
    .filter((type) => heldBy(type) !== undefined);
  assert.equal(held.filter((type) => !isStore(type)).sort(), Object.keys(noStores));
});

test('the messages of all findings are one sentence, and none says what Terraform hides', () => {
  const estates = [
    'change-plans',
    ...Object.keys(situationsByFile),
    ...planNames('plans').map((name) => `plans/${name}`),
  ].map(estateOf);
  for (const verdict of estates.flatMap(judged)) {
    if (!('message' in verdict)) continue;
    assert.match(verdict.message, /^[^\n]*[^.\n]$/);
    assert.not.match(JSON.stringify(verdict, ['message', 'found', 'expected', 'fix']), /hunter2/);
  }
});

/** What a plan does, resource by resource. */
function shapes(estate: Estate): readonly string[] {
  const shape = ({ address, change }: Resource): string =>
    [
      change?.action,
      address,
      ...(change?.movedFrom === undefined ? [] : [`from ${change.movedFrom}`]),
      ...(change?.imported ? ['imported'] : []),
      ...(change?.replacedBy.length ? [`by ${change.replacedBy.join()}`] : []),
    ].join(' ');
  return estate.resources.map(shape).sort();
}

const application = 'aws_kinesisanalyticsv2_application.orders';
const stream = 'aws_kinesis_stream.orders';

interface PlanFile {
  readonly holds: readonly string[];
  readonly finds: readonly string[];
}

const leftOut = 'FLK4117 failed the plan';

const plans: Readonly<Record<string, PlanFile>> = {
  'create-before-destroy': { holds: [`replace ${stream} by name`], finds: [`FLK4103 failed ${stream}`] },
  destroy: {
    holds: [`delete ${stream}`, `delete ${application}`],
    finds: [`FLK4102 failed ${application}`, `FLK4103 failed ${stream}`],
  },
  empty: { holds: [], finds: [] },
  errored: { holds: [], finds: [leftOut, leftOut, leftOut] },
  forget: { holds: [`forget ${stream}`], finds: [`FLK4116 failed ${stream}`] },
  gone: { holds: [`create ${stream}`], finds: [`FLK4114 failed ${stream}`] },
  import: { holds: [`none ${stream} imported`], finds: [] },
  keys: {
    holds: [`delete ${stream}["c\\"d[0]"]`, `update ${stream}["a.b"]`, `update ${stream}["e'f"]`],
    finds: [`FLK4103 failed ${stream}["c\\"d[0]"]`],
  },
  moved: { holds: [`none module.jobs.${application} from ${application}`], finds: [] },
  'nested-modules': {
    holds: [0, 1].flatMap((job) =>
      ['a.b', 'c[0]'].map((key) => `create module.jobs[${job}].module.streams["${key}"].${stream}`),
    ),
    finds: [],
  },
  nothing: { holds: [`none ${stream}`], finds: [] },
  'refresh-only': { holds: [], finds: [leftOut] },
  sensitive: { holds: [`replace ${stream} by name`, `update ${application}`], finds: [`FLK4103 failed ${stream}`] },
  tainted: { holds: [`replace ${application}`], finds: [`FLK4101 failed ${application}`] },
  target: { holds: [`update ${stream}`], finds: [leftOut] },
  unknown: { holds: ['create aws_iam_role.orders', `create ${application}`, 'create aws_s3_bucket.orders'], finds: [] },
};

test('every plan file has a row', () => assert.equal(planNames('plans'), Object.keys(plans).sort()));

for (const [name, { holds, finds }] of Object.entries(plans))
  test(`plans/${name} is read: what happens where, and what the rules say of it`, () => {
    const estate = estateOf(`plans/${name}`);
    assert.equal(shapes(estate), [...holds].sort());
    assert.equal([...found(estate)].sort(), [...finds].sort());
    for (const { place, address } of estate.resources) assert.not.match(place, /[[\]"]/, address);
  });

test('a sensitive name is hidden where the rule quotes it, and the users of what it names are found', () => {
  const [verdict] = judged(estateOf('plans/sensitive')).filter(
    ({ code, outcome }) => code === 'FLK4103' && outcome === 'failed',
  );
  assert.ok(verdict && 'message' in verdict);
  assert.match(verdict.message, /^\(sensitive\) is replaced.*in use by aws_kinesisanalyticsv2_application[.]orders$/);
});

test('what a plan does not know yet is unknown, and names what it waits for', () => {
  const created = estateOf('plans/unknown').resources.find(({ type }) => type.includes('kinesisanalyticsv2'));
  assert.equal(created?.arguments?.references(['service_execution_role']), ['aws_iam_role.orders']);
});

const old = { 'flink.stream.initpos': 'LATEST', 'aws.region': 'us-east-1' };
const latest = { 'source.init.position': 'LATEST', 'aws.region': 'us-east-1' };
const since = { 'source.init.position': 'AT_TIMESTAMP', 'source.init.timestamp': '2026-11-28T12:00:00.000Z' };
const lost = /^FLK4104 failed: FLINK-1_18 to .*in property group "source[.]orders" the position in the stream is lost/;

/** What the reader of a stream is told after the upgrade, and what is found when code and snapshot are there. */
const readersAfter: Readonly<Record<string, readonly [to: string, map: object, allow: boolean, finds: RegExp]>> = {
  'the reader of before': ['FLINK-1_20', old, false, /^FLK4104 unknown/],
  'another reader, at the end of the stream': ['FLINK-1_20', latest, false, lost],
  'another reader, and state that may be left': ['FLINK-1_20', latest, true, lost],
  'another reader, at a moment': ['FLINK-1_20', since, false, lost],
  'another reader, at a moment, and state that may be left': ['FLINK-1_20', since, true, /^FLK4104 unknown/],
  'another reader on Flink 2.x': ['FLINK-2_2', latest, false, lost],
  'no reader that is known': ['FLINK-1_20', { 'stream.name': 'orders' }, false, /^FLK4104 unknown/],
};

for (const [what, [to, map, allow, finds]] of Object.entries(readersAfter))
  test(`an upgrade with ${what}`, () => {
    const now = reading(to, map, 'v2', allow);
    const [runtime] = judged(plannedFrom(reading('FLINK-1_18', old, 'v1', false), now)).filter(
      ({ code }) => code === 'FLK4104',
    );
    assert.match(
      `${runtime?.code} ${runtime?.outcome}: ${runtime && 'message' in runtime ? runtime.message : ''}`,
      finds,
    );
  });

function reading(runtime_environment: string, property_map: object, object_version: string, allow: boolean): object {
  const group = [{ property_group_id: 'source.orders', property_map }];
  const configuration = {
    application_code_configuration: [{ code_content: [{ s3_content_location: [{ object_version }] }] }],
    application_snapshot_configuration: [{ snapshots_enabled: true }],
    environment_properties: [{ property_group: group }],
    run_configuration: [{ flink_run_configuration: [{ allow_non_restored_state: allow }] }],
  };
  return { name: 'orders', runtime_environment, application_configuration: [configuration] };
}

function plannedFrom(before: object, after: object): Estate {
  return plannedOf(updated('aws_kinesisanalyticsv2_application', before, after));
}

function updated(type: string, before: object, after: object, unknown: object = {}): object {
  const change = { actions: ['update'], before, after, after_unknown: unknown, after_sensitive: {} };
  return { address: `${type}.orders`, mode: 'managed', type, name: 'orders', change };
}

function plannedOf(...changes: readonly object[]): Estate {
  const read = readPlan({ format_version: '1.2', resource_changes: changes });
  if ('refused' in read) throw new Error(read.refused);
  return read.estate;
}

const [byIam, byScram, byTls, inPlain] = [9098, 9096, 9094, 9092].map((port) => `b-1.orders.c1.kafka:${port}`) as [
  string,
  string,
  string,
  string,
];

/** A cluster that takes these logins: the double of MSK tells no brokers. */
const cluster = (iam: boolean | null, scram: boolean, client_broker = 'TLS'): object => ({
  client_authentication: [{ sasl: [{ iam, scram }], unauthenticated: false }],
  encryption_info: [{ encryption_in_transit: [{ client_broker }] }],
  bootstrap_brokers: inPlain,
  bootstrap_brokers_tls: byTls,
  bootstrap_brokers_sasl_iam: `b-2.orders.c1.kafka:9098,${byIam}`,
  bootstrap_brokers_sasl_scram: byScram,
});
const both = cluster(true, true, 'TLS_PLAINTEXT');

const noLogin = (name: string): RegExp => new RegExp(`^FLK4111 failed: the cluster no longer takes ${name}, and`);
const toCome = { client_authentication: [{ sasl: [{ iam: true }] }] };

const loginsAfter: readonly (readonly [
  what: string,
  brokers: string,
  after: object,
  finds: RegExp | undefined,
  unknown?: object,
])[] = [
  ['IAM', byIam, cluster(null, true), noLogin('IAM')],
  ['SCRAM', `${byScram},b-3:9096`, cluster(true, false), noLogin('SCRAM')],
  ['plain text', inPlain, cluster(true, true), noLogin('connections without TLS')],
  ['TLS', byTls, cluster(true, true, 'PLAINTEXT'), noLogin('connections by TLS')],
  ['plain text, which it does not use', byTls, cluster(true, true), undefined],
  ['a login that it does not use', byIam, cluster(true, false), undefined],
  ['nothing', byIam, both, undefined],
  ['IAM or not', byIam, cluster(null, true), /^FLK4111 unknown: whether the cluster still takes IAM/, toCome],
];

for (const [what, brokers, after, finds, unknown] of loginsAfter)
  test(`a cluster that no longer takes ${what}`, () => {
    const group = [{ property_group_id: 'source', property_map: { 'bootstrap.servers': brokers } }];
    const job = {
      name: 'orders',
      application_configuration: [{ environment_properties: [{ property_group: group }] }],
    };
    const estate = plannedOf(
      updated('aws_msk_cluster', both, after, unknown),
      updated('aws_kinesisanalyticsv2_application', { ...job, tags: { a: 'b' } }, job),
    );
    const told = judged(estate).filter(({ code, outcome }) => code === 'FLK4111' && outcome !== 'passed');
    assert.is(told.length, finds ? 1 : 0);
    for (const one of told)
      assert.match(`${one.code} ${one.outcome}: ${'message' in one ? one.message : ''}`, finds as RegExp);
  });

const inVpc = { vpc_id: 'vpc-1', subnet_ids: ['subnet-1'], security_group_ids: ['sg-1'] };

/** A job in a VPC that is told a text. */
function jobToldOf(text: string, more: object = {}): object {
  const group = [{ property_group_id: 'source', property_map: { text } }];
  const environment_properties = [{ property_group: group }];
  const application_configuration = [{ environment_properties, vpc_configuration: [inVpc] }];
  const job = { name: 'orders', runtime_environment: 'FLINK-1_20', application_configuration, ...more };
  return updated('aws_kinesisanalyticsv2_application', { ...job, tags: { a: 'b' } }, job);
}

const portsSaid: readonly (readonly [text: string, lost: boolean])[] = [
  ['b-1.orders.kafka:9098', true],
  ['10.0.0.1:9092', true],
  ['b-1.orders.kafka:443', false],
  ['release 1.2:30', false],
  ['a.b:12:30', false],
  ['org.example.Parser:99999', false],
  ['a.'.repeat(100_000), false],
];

for (const [text, lost] of portsSaid)
  test(`a network ACL for HTTPS alone ${lost ? 'cuts off' : 'leaves'} who is told ${text.slice(0, 30)}`, () => {
    const entry = { rule_no: 1, action: 'allow', protocol: '-1', from_port: 0, to_port: 0, cidr_block: '0.0.0.0/0' };
    const acl = { id: 'acl-1', subnet_ids: ['subnet-1'], ingress: [entry], egress: [entry] };
    const https = { ...acl, egress: [{ ...entry, protocol: 'tcp', from_port: 443, to_port: 443 }] };
    const told = judged(plannedOf(jobToldOf(text), updated('aws_network_acl', acl, https)));
    assert.is(
      told.some(({ code, outcome }) => code === 'FLK4112' && outcome === 'failed'),
      lost,
    );
  });

const throughStreams: readonly (readonly [service: string, allowed: string, outcome: Verdict['outcome']])[] = [
  ['dynamodb-streams', 'dynamodb:GetRecords', 'passed'],
  ['dynamodb-streams', 'dynamodb:PutItem', 'failed'],
  ['dynamodb', 'dynamodb:PutItem', 'passed'],
  ['dynamodb', 'dynamodb:GetRecords', 'failed'],
];

for (const [service, allowed, outcome] of throughStreams)
  test(`an endpoint of ${service} that comes to allow ${allowed} alone: ${outcome}`, () => {
    const arn = 'arn:aws:iam::111122223333:role/orders';
    const [table, stream] = ['', '/stream/1'].map(
      (end) => `arn:aws:dynamodb:eu-west-1:111122223333:table/orders${end}`,
    );
    const saying = (...statements: readonly object[]): string =>
      JSON.stringify({ Statement: statements.map((one) => ({ Effect: 'Allow', ...one })) });
    const role = { name: 'orders', id: 'orders', arn, assume_role_policy: saying() };
    const policy = saying(
      { Action: 'dynamodb:PutItem', Resource: table },
      { Action: 'dynamodb:GetRecords', Resource: stream },
    );
    const its = { role: 'orders', policy };
    const endpoint = { id: 'vpce-1', vpc_id: 'vpc-1', service_name: `com.amazonaws.eu-west-1.${service}` };
    const open = saying({ Principal: '*', Action: '*', Resource: '*' });
    const shut = saying({ Principal: '*', Action: allowed, Resource: '*' });
    const estate = plannedOf(
      jobToldOf(String(table), { service_execution_role: arn }),
      updated('aws_iam_role', role, { ...role, tags: { a: 'b' } }),
      updated('aws_iam_role_policy', its, its),
      updated('aws_vpc_endpoint', { ...endpoint, policy: open }, { ...endpoint, policy: shut }),
    );
    const told = judged(estate).filter(({ code }) => code === 'FLK4111');
    assert.equal([...new Set(told.map((one) => one.outcome))], [outcome]);
  });

interface Edit {
  readonly file: string;
  /** Of the one module that is looked at; the whole plan when left out. */
  readonly module?: string;
  /** What is written in place of what, everywhere. */
  readonly replace: readonly (readonly [string, string])[];
  readonly finds: readonly RegExp[];
}

/** What this Terraform, or this version of the provider, cannot be brought to plan: real plans with another word. */
const edits: Readonly<Record<string, Edit>> = {
  'Flink 2.x, which the provider of these plans does not know': {
    file: 'situations',
    module: 'runtime_alone',
    replace: [['"runtime_environment":"FLINK-1_20"', '"runtime_environment":"FLINK-2_2"']],
    finds: [
      /^FLK4104 failed: FLINK-1_19 to FLINK-2_2: .*gone are .*; never heard again: module[.]runtime_alone[.]aws_cloudwatch_metric_alarm/,
    ],
  },
  'a runtime that is not known yet': {
    file: 'situations',
    module: 'runtime_alone',
    replace: [['"after_unknown":{}', '"after_unknown":{"runtime_environment":true}']],
    finds: [/^FLK4104 unknown/],
  },
  'a tainted application': {
    file: 'plans/tainted',
    replace: [['replace_by_request', 'replace_because_tainted']],
    finds: [/^FLK4101 failed: .*: it is marked as tainted$/],
  },
  'a reason that is new': {
    file: 'plans/tainted',
    replace: [['replace_by_request', 'replace_by_the_moon']],
    finds: [/^FLK4101 failed: .*: Terraform does not say why$/],
  },
  'a deposed application': {
    file: 'plans/destroy',
    replace: [['"name":"orders","provider_name"', '"name":"orders","deposed":"1234abcd","provider_name"']],
    finds: [/^FLK4102 failed: what an earlier replacement has left/, /^FLK4103 failed/],
  },
  'a replacement that forgets the job before': {
    file: 'plans/tainted',
    replace: [['["delete","create"]', '["create","forget"]']],
    finds: [/^FLK4116 failed: a second job is made beside the one that runs on$/],
  },
  'a replacement that forgets the stream before': {
    file: 'plans/create-before-destroy',
    replace: [['["create","delete"]', '["create","forget"]']],
    finds: [/^FLK4116 failed: an empty one is made beside it$/],
  },
  // Written by hand: what a plan of OpenTofu says where `lifecycle` has `destroy = false`.
  'a replacement of OpenTofu that forgets the job first': {
    file: 'plans/tainted',
    replace: [['["delete","create"]', '["forget","create"]']],
    finds: [/^FLK4116 failed: a second job is made beside the one that runs on$/],
  },
  'deferred changes': {
    file: 'plans/nothing',
    replace: [['"complete":true', '"complete":true,"deferred_changes":[{"reason":"provider_config_unknown"}]']],
    finds: [/^FLK4117 failed: Terraform has deferred changes to a later plan$/],
  },
  'a stream whose name is not known': {
    file: 'plans/destroy',
    replace: [['"name":"destroy-orders"', '"other":"destroy-orders"']],
    finds: [/^FLK4102 failed: application not set/, /^FLK4103 failed: aws_kinesis_stream[.]orders is deleted/],
  },
};

for (const [name, { file, module, replace, finds }] of Object.entries(edits))
  test(`an edited plan: ${name}`, () => {
    const text = replace.reduce((whole, [from, to]) => {
      assert.ok(whole.includes(from), from);
      return whole.replaceAll(from, to);
    }, planText(file));
    const read = readPlan(JSON.parse(text));
    if ('refused' in read) throw new Error(read.refused);
    const told = judged(module === undefined ? read.estate : inModule(read.estate, module)).filter(
      ({ outcome }) => outcome !== 'passed',
    );
    const lines = told.map((one) => `${one.code} ${one.outcome}: ${'message' in one ? one.message : 'passed'}`);
    assert.is(lines.length, finds.length, lines.join('\n'));
    for (const [index, expected] of finds.entries()) assert.match(String(lines[index]), expected);
  });

/** Which writers of the format others have kept plans of. Of Terraform 1.8, 1.12 and 1.14 there is none here. */
const foreign: Readonly<Record<string, RegExp | readonly string[]>> = {
  'checkov-for-each': ['1.9.5'],
  'checkov-multiple-providers': ['1.10.5'],
  'checkov-providers': ['1.11.4'],
  'opentofu-data_read': ['OpenTofu'],
  'opentofu-drift_refresh_only': ['OpenTofu', 'the plan leaves out'],
  'opentofu-drift_simple': ['OpenTofu'],
  'opentofu-identity-destroy': ['OpenTofu 1.12.0'],
  'opentofu-identity-update': ['OpenTofu 1.12.0'],
  'opentofu-moved_with_drift': ['OpenTofu'],
  'opentofu-null_provider_delete': ['OpenTofu'],
  'opentofu-plan-error': ['OpenTofu', 'Terraform stopped with an error'],
  'opentofu-simple_object_replace': ['OpenTofu'],
  'terraform-json-013_module_depends_on': /format 0[.]1/,
  'terraform-json-110_basic': ['1.1.0-dev'],
  'terraform-json-110_sensitive_values': /format 0[.]2/,
  'terraform-json-120_basic': ['1.2.0-rc1'],
  'terraform-json-action_reason': ['1.15.0'],
  'terraform-json-actions': ['with actions, 1.14 or later'],
  'terraform-json-basic': /format 0[.]1/,
  'terraform-json-basic-plan-0.15': /format 0[.]1/,
  'terraform-json-config_resource_depends_on': /format 0[.]1/,
  'terraform-json-deep_module': /format 0[.]1/,
  'terraform-json-explicit_null': /format 0[.]1/,
  'terraform-json-has_changes': /format 0[.]1/,
  'terraform-json-has_checks': ['1.5.4'],
  'terraform-json-identity': ['1.13.0-dev'],
  'terraform-json-invalid': /no JSON/,
  'terraform-json-moved_block': ['1.5.3'],
  'terraform-json-moved_block-show': /no plan/,
  'terraform-json-nested_config_keys': /format 0[.]1/,
  'terraform-json-no_changes': /format 0[.]1/,
  'terraform-json-numerics': ['1.6.5'],
  'terraform-json-output_depends_on': /format 0[.]1/,
  'terraform-json-provider_version': /format 0[.]1/,
  'terraform-json-registry_module': /format 0[.]1/,
  'terraform-json-sanitize-basic': /format 0[.]1/,
  'terraform-json-state_stores-single_store': /no plan/,
  'tf-plan-format-create': ['1.7.5'],
  'tf-plan-format-delete': ['1.7.5'],
  'tf-plan-format-delete-create': ['1.7.5'],
  'tf-plan-format-no-op': ['1.7.5'],
  'tf-plan-format-no-resources': ['1.7.5'],
  'tf-plan-format-sensitive': ['1.7.5'],
};

test('every plan of others has a row', () => assert.equal(planNames('foreign'), Object.keys(foreign).sort()));

for (const [name, expected] of Object.entries(foreign))
  test(`foreign/${name} is ${expected instanceof RegExp ? 'refused' : 'read'}`, () => {
    const json = parsed(planText(`foreign/${name}`));
    if (json === undefined) return assert.match('no JSON', expected as RegExp);
    const read = readPlan(json);
    if (expected instanceof RegExp) return assert.match('refused' in read ? read.refused : 'read', expected);
    assert.ok('estate' in read && isPlan(json), 'refused' in read ? read.refused : 'read');
    const [writer = '', ...partial] = expected;
    const { terraform_version: version, resource_changes: changes = [] } = json as Written;
    if (/^\d/.test(writer)) assert.is(version, writer);
    assert.equal(
      read.estate.resources.filter(({ change }) => change).map(({ address }) => address),
      changes.map(({ address }) => address),
    );
    assert.is(read.estate.partial.length, partial.length, read.estate.partial.join());
    partial.forEach((beginning, index) => assert.ok(read.estate.partial[index]?.startsWith(beginning)));
    judged(read.estate);
  });

interface Written {
  readonly terraform_version?: string;
  readonly resource_changes?: readonly { readonly address: string }[];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

test.run();
