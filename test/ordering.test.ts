// ordering: what is named without a reference comes first, and nothing waits for itself.
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compile, plannedStack } from '../src/compile';
import { graphOf, inOrder, outliving } from '../src/terraform/ordering';
import { address, attribute, resource, type AnyResource } from '../src/terraform/resource';
import { json, join, type Address } from '../src/terraform/value';
import { ensured } from '../src/text/ensured';
import { networks, specs } from './support/arbitrary';
import { compileText, minimalSpec, printed } from './support/compile';
import { cases } from './support/golden';

const seed = Number(process.env['FLINKFORM_SEED'] ?? 20_261_122);
const numRuns = Number(process.env['FLINKFORM_RUNS'] ?? 40);
const test = suite('ordering');
const home = { partition: 'aws', region: 'eu-west-1', accountId: '111122223333' };
const streamArn = (name: string): string => `arn:aws:kinesis:eu-west-1:111122223333:stream/${name}`;

const user = 'aws_kinesisanalyticsv2_application.application';

const stream = resource('aws_kinesis_stream', 'orders', '/spec', { name: 'orders' });
const bucket = resource('aws_s3_bucket', 'archive', '/spec', { bucket: 'example-archive' });
const database = resource('aws_glue_catalog_database', 'lake', '/spec', {
  name: 'lake',
  location_uri: 's3://example-lake/orders',
});
const consumer = (arn: string) =>
  resource('aws_kinesis_stream_consumer', 'orders', '/spec', { name: 'orders', stream_arn: arn });
const policy = (of: Parameters<typeof json>[0]) =>
  resource('aws_s3_bucket_policy', 'other', '/spec', { bucket: 'example-other', policy: json(of) });

const met: [what: string, named: AnyResource, other: AnyResource][] = [
  ['by its ARN', stream, consumer(streamArn('orders'))],
  ['by the ARN of something in it', bucket, policy({ Resource: ['arn:aws:s3:::example-archive/*'] })],
  [
    'by the beginning of a joined text',
    stream,
    policy({ Resource: join(streamArn('orders'), attribute(database, 'id')) }),
  ],
  [
    'by its name where a bucket stands',
    bucket,
    resource('aws_s3_bucket_logging', 'other', '/spec', {
      bucket: 'example-other',
      target_bucket: 'example-archive',
      target_prefix: 'logs/',
    }),
  ],
  ['by its address in S3', resource('aws_s3_bucket', 'lake', '/spec', { bucket: 'example-lake' }), database],
  [
    'by its name where a database stands',
    database,
    resource('aws_lakeformation_permissions', 'lake', '/spec', {
      principal: 'someone',
      permissions: ['DESCRIBE'],
      database: { name: 'lake' },
    }),
  ],
];
for (const [what, named, other] of met) {
  test(`a resource waits for what it names ${what}`, () => {
    const [, after] = inOrder([named, other], home);
    assert.equal(after?.dependsOn, [address(named)]);
  });
}

const apart: [what: string, named: AnyResource, other: AnyResource][] = [
  ['a longer name', stream, consumer(streamArn('orders-more'))],
  ['another account', stream, consumer(streamArn('orders').replace('111122223333', '444455556666'))],
  ['another Region', stream, consumer(streamArn('orders').replace('eu-west-1', 'eu-west-2'))],
  [
    'a name that means something else',
    bucket,
    resource('aws_kinesis_stream', 'archive', '/spec', { name: 'example-archive' }),
  ],
  [
    'a policy of IAM',
    stream,
    resource('aws_iam_role_policy', 'execution', '/spec', {
      role: 'orders',
      policy: json({ Resource: streamArn('orders') }),
    }),
  ],
  [
    'a reference, which Terraform sees itself',
    stream,
    resource('aws_msk_cluster_policy', 'orders', '/spec', {
      cluster_arn: attribute(stream, 'arn'),
      policy: json({ Resource: streamArn('orders') }),
    }),
  ],
];
for (const [what, named, other] of apart) {
  test(`nothing waits because of ${what}`, () => {
    assert.equal(inOrder([named, other], home), [named, other]);
  });
}

test('resources that name each other in circles never wait in circles', () => {
  const links = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 30 });
  fc.assert(
    fc.property(links, (pairs) => {
      const streams = Array.from({ length: 8 }, (_, index) => {
        const named = pairs.filter(([from]) => from === index).map(([, to]) => [`to${to}`, streamArn(`s${to}`)]);
        return resource('aws_kinesis_stream', `s${index}`, '/spec', {
          name: `s${index}`,
          tags: Object.fromEntries(named) as Record<string, string>,
        });
      });
      assert.equal(circle(inOrder(streams, home)), []);
    }),
    { seed, numRuns: numRuns * 5 },
  );
});

for (const golden of cases()) {
  test(`${golden.name} can be created in some order`, () => {
    const { resources } = ensured(plannedStack(golden.compile({ planOnly: true })), 'no plan');
    assert.equal(circle(resources), []);
    assert.equal(forcedBefore(resources, user), [], 'a second application of the same name would be refused');
  });
}

test('random specs can be created in some order', () => {
  fc.assert(
    fc.property(specs, (spec) => {
      const { plan } = compile({
        base: { file: 'app.yaml', bytes: Buffer.from(JSON.stringify(spec)) },
        variables: { values: {} },
        inspectCode: () => ({ kind: 'file', sha256: '0f3c1f0e8a1b4e0e'.repeat(4), bytes: 1, archive: true }),
      });
      assert.ok(plan);
      assert.equal(circle(plan.resources), []);
      assert.equal(forcedBefore(plan.resources, user), []);
    }),
    { seed, numRuns },
  );
});

const code = { code_content_type: 'ZIPFILE' };
const application = (role: string, ...before: AnyResource[]) =>
  resource(
    'aws_kinesisanalyticsv2_application',
    'application',
    '/spec',
    {
      name: 'orders',
      runtime_environment: 'FLINK-1_20',
      service_execution_role: role,
      application_configuration: { application_code_configuration: code },
    },
    { lifecycle: { prevent_destroy: true }, dependsOn: before.map(address) },
  );

test('what the application waits for outlives its update, through others as well', () => {
  const reader = resource('aws_kinesis_stream_consumer', 'orders', '/spec', {
    name: 'orders',
    stream_arn: attribute(stream, 'arn'),
  });
  const kept = { ...bucket, lifecycle: { prevent_destroy: true } };
  const all = outliving([application('role', reader, kept), reader, stream, kept, database], user);
  assert.equal(
    all.map(({ lifecycle }) => lifecycle),
    [
      { prevent_destroy: true },
      { create_before_destroy: true },
      { create_before_destroy: true },
      { prevent_destroy: true, create_before_destroy: true },
      undefined,
    ],
  );
});

test('without an application nothing outlives anything', () => {
  assert.equal(outliving([stream, bucket], user), [stream, bucket]);
});

/** Alarms wait for the application themselves. */
const alarm = 'aws_cloudwatch_metric_alarm';

for (const golden of cases()) {
  test(`${golden.name}: what sources and sinks create outlives the update of the application`, () => {
    const { resources = [] } = golden.compile({ planOnly: true }).plan ?? {};
    const created = resources.filter(({ cause, type }) => /^[/]spec[/]s(ource|ink)s/.test(cause) && type !== alarm);
    const lost = created.filter(({ lifecycle }) => lifecycle?.create_before_destroy !== true).map(address);
    assert.equal(lost, []);
  });
}

for (const golden of cases()) {
  test(`${golden.name}: an alarm that the rule of another names is deleted after that rule has been changed`, () => {
    const { resources = [] } = golden.compile({ planOnly: true }).plan ?? {};
    const rules = resources.flatMap((one) =>
      one.type === 'aws_cloudwatch_composite_alarm' ? [JSON.stringify(one.arguments.alarm_rule)] : [],
    );
    const inRules = resources.filter(
      (one) => one.type === alarm && rules.some((rule) => rule.includes(`${address(one)}"`)),
    );
    assert.is(inRules.length > 0, rules.length > 0, 'the rules are read');
    // One that waits for the application would hand the mark on to it, and is in its rule for as long as that is there.
    const others = inRules.filter(({ dependsOn = [] }) => !dependsOn.includes(user));
    assert.equal(others.filter(({ lifecycle }) => lifecycle?.create_before_destroy !== true).map(address), []);
  });
}

/** All that one waits for, through others as well. */
function waitsFor(one: string, graph: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const seen = new Set([one]);
  for (const next of seen) for (const further of graph.get(next) ?? []) seen.add(further);
  return seen;
}

/** An event is lost that no rule and no target is there for, and a target that may not start the machine loses it. */
const heard = [
  'operated',
  'operated-alone',
  'operated-in-part',
  'operated-no-snapshots',
  'scaling-both',
  'scaling-by-lag',
  'scaling-by-schedule',
];
for (const golden of cases().filter(({ name }) => heard.includes(name))) {
  test(`${golden.name}: who hears an alarm or a clock is there before it, with the right to act`, () => {
    const { resources = [] } = golden.compile({ planOnly: true }).plan ?? {};
    const graph = graphOf(resources);
    const named = (type: string): AnyResource[] => resources.filter((one) => one.type === type);
    const rules = named('aws_cloudwatch_event_rule');
    const alarms = resources.filter(({ type }) => type === alarm || type === 'aws_cloudwatch_composite_alarm');
    const acts = ['aws_sfn_state_machine.operator', 'aws_iam_role_policy.operator'];
    for (const rule of rules) {
      const pattern = JSON.stringify(Reflect.get(rule.arguments, 'event_pattern'));
      const rung = alarms.filter((one) =>
        pattern.includes(`:alarm:${String(Reflect.get(one.arguments, 'alarm_name'))}"`),
      );
      assert.is(rung.length, 1, `${address(rule)} names one alarm of the plan`);
      const target = `aws_cloudwatch_event_target.${rule.name}`;
      const before = [address(rule), target, 'aws_iam_role_policy.operator_events', ...acts];
      const awaited = waitsFor(address(ensured(rung[0], pattern)), graph);
      assert.equal(
        before.filter((one) => !awaited.has(one)),
        [],
      );
    }
    for (const schedule of named('aws_scheduler_schedule')) {
      const awaited = waitsFor(address(schedule), graph);
      assert.ok(awaited.has('aws_iam_role_policy.operator_schedules'), address(schedule));
      const calls = JSON.stringify(schedule.arguments).includes('aws-sdk');
      for (const one of acts) assert.ok(calls || awaited.has(one), `${address(schedule)} waits for ${one}`);
    }
    assert.ok(rules.length > 0 || named('aws_scheduler_schedule').length > 0, 'there is something to hear');
  });
}

/** What the application waits for, of a bucket for code that stands somewhere else. */
function waitsForStorage(storage: object): boolean {
  const code = { bucket: 'example-code', key: 'orders.jar', version: 'v1' };
  const { plan, diagnostics } = compileText(minimalSpec({ code, storage }), { planOnly: true });
  const application = plan?.resources.find(({ type }) => type === 'aws_kinesisanalyticsv2_application');
  assert.ok(application, JSON.stringify(diagnostics));
  return application.dependsOn?.includes('aws_s3_bucket.storage') === true;
}

test('the application waits for a bucket that it keeps data in, and not for one that holds nothing of its own', () => {
  assert.is(waitsForStorage({ create: {}, data: 'data/' }), true);
  assert.is(waitsForStorage({ create: {} }), false);
});

const kmsKey = 'arn:aws:kms:eu-west-1:111122223333:key/0f3c1f0e-8a1b-4e0e-9d59-0a2f7c7d6c11';

/** Who waits for the policy of the role, but for the application, with these sources. */
function waitsForRights(sources: object): string[] {
  const { plan, diagnostics } = compileText(minimalSpec({ sources }), { planOnly: true });
  assert.ok(plan, JSON.stringify(diagnostics));
  return plan.resources
    .filter(
      ({ dependsOn, type }) => !type.includes('application') && dependsOn?.includes('aws_iam_role_policy.execution'),
    )
    .map(address);
}

test('what encrypts with a key waits for the right on it', () => {
  const [stream, bucket] = [
    { type: 'kinesis', create: {} },
    { type: 's3', create: {} },
  ];
  const encrypted = { create: { encryption: { kmsKey } } };
  assert.equal(waitsForRights({ orders: stream, files: bucket }), []);
  assert.equal(waitsForRights({ orders: { ...stream, ...encrypted }, files: { ...bucket, ...encrypted } }), [
    'aws_kinesis_stream.orders',
    'aws_s3_bucket_server_side_encryption_configuration.files',
  ]);
  assert.equal(waitsForRights({ orders: { ...stream, formerKmsKeys: [kmsKey] } }), []);
});

test('a key of which the role needs nothing is waited for by nobody', () => {
  const search = { type: 'opensearch', create: { encryption: { kmsKey } } };
  const { plan } = compileText(minimalSpec({ sinks: { search } }), { planOnly: true });
  assert.not.ok(plan?.resources.some(({ type, dependsOn = [] }) => /domain/.test(type) && dependsOn.length > 0));
});

/** What the name of the inline policy begins with, of an application that writes to two buckets under `prefix`. */
function policyName(prefix: string, more: object = {}): unknown {
  const sinks = {
    archive: { type: 's3', bucket: 'example-archive', prefix },
    again: { type: 's3', bucket: 'example-again', prefix },
  };
  const { plan } = compileText(minimalSpec({ sinks, ...more }), { planOnly: true });
  const policy = plan?.resources.find((one) => address(one) === 'aws_iam_role_policy.execution');
  return policy && Reflect.get(policy.arguments, 'name_prefix');
}

test('other permissions are another policy, and the same are the same', () => {
  assert.match(String(policyName('orders/')), /^least-privilege-[0-9a-f]{8}-$/);
  assert.is(policyName('orders/'), policyName('orders/', { compute: { parallelism: 2 } }));
  assert.is.not(policyName('orders/'), policyName('returns/'));
});

test('a policy too long for two of it keeps its name', () => {
  assert.is(policyName(`${'p'.repeat(500)}/`), policyName(`${'q'.repeat(500)}/`));
});

test('what a job may do with the indexes of a collection is a policy of its own', () => {
  const named = (index: string): unknown => {
    const search = { type: 'opensearch', serverless: { create: { indexes: [index], public: true } } };
    const { plan, diagnostics } = compileText(minimalSpec({ sinks: { search } }), { planOnly: true });
    const policy = plan?.resources.find(({ type }) => type === 'aws_opensearchserverless_access_policy');
    assert.ok(policy, JSON.stringify(diagnostics));
    return Reflect.get(policy.arguments, 'name');
  };
  assert.is(named('orders'), named('orders'));
  assert.is.not(named('orders'), named('returns'));
});

/** The policies of the queues that are created for a sink of this name: its own, and that of dead letters. */
function queuePolicies(sink: string, application = 'orders'): string[] {
  const create = { name: 'late-orders', deadLetters: { name: 'late-orders-failed' } };
  const spec = minimalSpec({ sinks: { [sink]: { type: 'sqs', create } } });
  const { plan, diagnostics } = compileText({ ...spec, metadata: { name: application } }, { planOnly: true });
  const queues = plan?.resources.filter(({ type }) => type === 'aws_sqs_queue') ?? [];
  assert.is(queues.length, 2, JSON.stringify(diagnostics));
  return queues.map((queue) => JSON.stringify(Reflect.get(queue.arguments, 'policy')));
}

// What is equal in all attributes is no other queue to CreateQueue, and would then be deleted by the older address.
test('a queue of a fixed name is refused, and not handed over, when its sink is renamed', () => {
  assert.equal(queuePolicies('late'), queuePolicies('late'));
  const every = [queuePolicies('late'), queuePolicies('tardy'), queuePolicies('late', 'returns')].flat();
  assert.is(new Set(every).size, every.length);
});

test('a created cluster has a configuration whatever is set, as it could not go back to none', () => {
  const properties = (create: object): unknown => {
    const orders = { type: 'msk', topics: ['orders'], group: 'orders', create };
    const network = { vpc: { subnets: ['subnet-0a1b2c3d', 'subnet-1a2b3c4d'], securityGroups: ['sg-0a1b2c3d'] } };
    const { plan, diagnostics } = compileText(minimalSpec({ network, sources: { orders } }), { planOnly: true });
    const one = plan?.resources.find(({ type }) => type === 'aws_msk_configuration');
    assert.ok(one, JSON.stringify(diagnostics));
    return Reflect.get(one.arguments, 'server_properties');
  };
  assert.is(properties({}), 'auto.create.topics.enable=false\n');
  assert.is(properties({ serverProperties: { 'num.partitions': '6' } }), 'num.partitions=6\n');
});

/** What of a network its users are not to lose before its contract has told them. */
const contract = 'aws_ssm_parameter.contract';

function networkResources(spec: object): readonly AnyResource[] {
  const compiled = compileText(minimalSpec({}, { kind: 'Network', spec }), { planOnly: true });
  return ensured(plannedStack(compiled), printed(compiled)).resources;
}

const outlives = ({ lifecycle }: AnyResource): boolean => lifecycle?.create_before_destroy === true;

test('of a network of many, ways out outlive the contract, and the contract waits for them', () => {
  const vpc = { create: { cidr: '10.20.0.0/16', zones: ['a', 'b'] } };
  for (const [spec, types] of [
    [{ vpc, egress: 'nat', nat: { perZone: true } }, ['aws_nat_gateway', 'aws_route', 'aws_eip']],
    [{ vpc, egress: 'endpoints', endpoints: { add: ['sts', 's3'] } }, ['aws_vpc_endpoint', 'aws_route_table']],
  ] as const) {
    const resources = networkResources(spec);
    const waited = graphOf(resources).get(contract);
    for (const type of types) {
      const ways = resources.filter((one) => one.type === type);
      assert.ok(ways.length >= 2, type);
      for (const way of ways) assert.ok(outlives(way) && waited?.has(address(way)), address(way));
    }
    assert.equal(resources.filter((one) => address(one) === contract).map(outlives), [false]);
  }
});

test('of a network of many, a static route of the transit gateway goes first, as AWS has one for a range', () => {
  const resources = networkResources({
    vpc: { create: { cidr: '10.20.0.0/16', zones: ['a', 'b'] } },
    transitGateway: { create: { routeTables: { main: { blackholes: ['10.99.0.0/16'] } } } },
  });
  const routes = resources.filter(({ type }) => type === 'aws_ec2_transit_gateway_route');
  assert.equal(routes.map(outlives), [false]);
  assert.not.ok(
    graphOf(resources)
      .get(contract)
      ?.has(ensured(routes.map(address)[0], 'no route')),
  );
});

test('random networks of many can be created in some order', () => {
  fc.assert(
    fc.property(networks, (spec) => {
      const compiled = compileText(spec, { planOnly: true });
      assert.equal(circle(ensured(plannedStack(compiled), printed(compiled)).resources), []);
    }),
    { seed, numRuns },
  );
});

/**
 * What is left when everything is taken away that waits for nothing that is left: the circles and what hangs on them.
 */
function circle(resources: readonly AnyResource[]): string[] {
  const left = graphOf(resources);
  for (;;) {
    const free = [...left].filter(([, awaited]) => [...awaited].every((other) => !left.has(other)));
    if (free.length === 0) return [...left.keys()];
    for (const [own] of free) left.delete(own);
  }
}

/**
 * Who makes Terraform create a resource before it destroys it: whatever waits for it and has the mark hands it on.
 * Source: Terraform's document "The lifecycle Meta-Argument".
 */
function forcedBefore(resources: readonly AnyResource[], one: string): string[] {
  const graph = graphOf(resources);
  const waits = (from: string, seen = new Set<string>()): Set<string> => {
    for (const next of graph.get(from as Address) ?? [])
      if (!seen.has(next)) {
        seen.add(next);
        waits(next, seen);
      }
    return seen;
  };
  return resources
    .filter(({ lifecycle }) => lifecycle?.create_before_destroy === true)
    .map(address)
    .filter((marked) => waits(marked).has(one));
}

test.run();
