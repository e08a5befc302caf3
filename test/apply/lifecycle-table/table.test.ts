// The table in lifecycle-table.txt: every change has its row, rows are printed alike in every run, and nothing that
// holds data goes without being asked for. No mock, no Terraform.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { connectors } from '../../../src/connectors';
import type { Logged } from '../double/call-log';
import { holdApplication } from './hold';
import { printRow } from './row';
import { stacks } from './stacks';
import { joinTable, splitTable } from './table';

const text = readFileSync(join(__dirname, '..', 'lifecycle-table.txt'), 'utf8');
const table = splitTable(text);

const golden = suite('the lifecycle table');

golden('has a row for every change of every stack, in their order: run `npm run test:lifecycle -- --update`', () => {
  const due = stacks.map(({ name, steps }) =>
    ['the first apply', ...steps.map(({ change }) => change), 'destroy'].map((change) => `== ${name}: ${change}`),
  );
  const present = stacks.map(({ name }) => (table.get(name) ?? []).map((row) => row.split('\n')[0]));
  assert.equal(present, due);
  assert.equal(
    [...table.keys()],
    stacks.map(({ name }) => name),
  );
});

golden('is written as it is read', () => {
  assert.is(
    joinTable(
      table,
      stacks.map(({ name }) => name),
    ),
    text,
  );
});

golden('holds no change that fails', () => assert.not.match(text, /^FAILS /m));

golden('what holds data goes only where the spec takes it away or calls it otherwise', () => {
  assert.equal([...table.values()].flat().filter(losesUnasked), []);
});

golden('what goes without being asked for is found', () => {
  const lost = (change: string, data = 'aws_kinesis_stream.enriched is deleted'): boolean =>
    losesUnasked(`== network: ${change}\nplan   nothing\ndata   ${data}\n`);
  for (const change of [
    'remove the VPC',
    'rename the consumer',
    'remove the sink alarm',
    'destroy a subnet',
    'add a sink',
  ])
    assert.ok(lost(change), change);
  for (const change of [
    'remove a source and a sink: s3',
    'rename a sink: sqs',
    'remove sinks: kinesis, sqs',
    'destroy',
  ])
    assert.not.ok(lost(change), change);
  assert.not.ok(lost('remove the VPC', 'stays'));
});

/**
 * What makes nothing of its own: it only changes the policy and the properties, as every row does; a database that
 * exists gets alarms besides and a rule of a security group, as other rows add and remove them.
 */
const makesNothing: readonly string[] = ['service', 'database'];

golden('adds every kind of source and sink that makes something', () => {
  const titles = [...table.values()].flat().map((row) => row.split('\n')[0] ?? '');
  const added = titles.map((title) => /: add ([^:]*): ([^ ]*)/.exec(title) ?? []);
  const making = connectors.filter(({ type }) => !makesNothing.includes(type));
  const missing = making.flatMap(({ type, ...directions }) =>
    (['source', 'sink'] as const)
      .filter(
        (direction) =>
          direction in directions && !added.some(([, what = '', kind]) => kind === type && what.includes(direction)),
      )
      .map((direction) => `${direction} ${type}`),
  );
  assert.equal(missing, []);
});

golden('in production Terraform refuses to destroy and to replace before anything is called', () => {
  const refused = [
    'rename the application',
    'remove a sink: s3',
    'remove a sink: dynamodb',
    'remove sinks: kinesis, sqs',
  ];
  for (const change of [...refused, 'destroy'])
    assert.match(rowOf('production', change), /\ncalls  none\n(?:.*\n)*refused Instance cannot be destroyed\n/);
});

golden('another environment is refused before anything is called', () => {
  const row = rowOf('production', 'apply dev to its state');
  assert.match(row, /\ncalls  none\n(?:.*\n)*refused Resource precondition failed\n/);
});

golden('a login that the brokers do not take yet is refused before anything is called', () => {
  const row = rowOf('logins', 'change its login at once');
  assert.match(row, /\ncalls  none\n(?:.*\n)*refused Resource precondition failed\n/);
});

golden('in production no store goes that somebody has not given up', () => {
  const going = (table.get('production') ?? []).filter((row) => /^data {3}(?!stays)/m.test(row));
  assert.equal(
    going.map((row) => row.split('\n')[0]),
    ['== production: remove sinks, unprotected: kinesis, sqs'],
  );
});

golden('what AWS refuses to take away stays, and so does what only it held, and the job goes on', () => {
  const full = [...table.values()].flat().filter((row) => /^== .*\(full.*\n/.test(row) && /^refused /m.test(row));
  const kept = full.filter(
    (row) => /^data {3}stays$/m.test(row) && /^(?:job {4}is left alone|       is RUNNING)$/m.test(row),
  );
  assert.ok(full.length > 4);
  assert.equal(kept, full);
});

golden('what is there already goes only after the application has been updated', () => {
  const early = [...table.entries()].flatMap(([, rows]) => rows.flatMap(goneTooEarly));
  assert.equal(early, []);
});

golden('a network that would take its place from a cluster is refused before anything is called', () => {
  for (const change of [
    'another zone in place of one that a cluster stands in',
    'a range of their own for the private subnets',
    'another range for the VPC',
    'subnets that exist in place of its own',
    'a network of many in place of its own',
  ]) {
    const row = rowOf('created-vpc', change);
    assert.match(row, /\ncalls  none\n(?:.*\n)*refused Resource precondition failed\n/);
  }
});

golden('a zone keeps its way to S3 until the application has left it', () => {
  const calls = callsOf(rowOf('created-vpc', 'a zone less'));
  const update = calls.indexOf('kinesisanalytics:UpdateApplication orders');
  assert.ok(update >= 0 && calls.indexOf('ec2:ModifyVpcEndpoint', update) > update);
});

golden('a new way out of the network is there before the old one goes', () => {
  for (const [change, made] of [
    ['NAT in place of endpoints', 'CreateRoute'],
    ['endpoints in place of NAT', 'CreateVpcEndpoint'],
    ['one NAT gateway for all zones', 'ReplaceRoute'],
  ] as const) {
    const calls = callsOf(rowOf('egress', change));
    const goes = calls.findIndex((call) => /^ec2:(?:Delete|Disassociate|Release)/.test(call));
    assert.ok(goes > calls.findLastIndex((call) => call.startsWith(`ec2:${made}`)), change);
  }
});

golden('a network of many tells its jobs of the new way before the old one goes', () => {
  for (const change of ['a zone less', 'NAT in place of endpoints', 'endpoints in place of NAT']) {
    const calls = callsOf(rowOf('core', change));
    const told = calls.indexOf('ssm:PutParameter /flinkform/network/orders');
    const goes = calls.findIndex((call) => /^ec2:(?:Delete|Disassociate|Release)/.test(call));
    assert.ok(told >= 0 && goes > told, change);
  }
});

golden('a site with another name keeps its rules and its association', () => {
  const calls = callsOf(rowOf('on-premises', 'the name of before'));
  assert.equal(
    calls.filter((call) => !call.startsWith('route53resolver:TagResource ')),
    ['route53resolver:UpdateResolverRule', ''],
  );
});

golden.run();

/** Whether what holds data goes by a change that takes no source and no sink away, and calls none otherwise. */
function losesUnasked(row: string): boolean {
  // "dynamodb again" is a source and a sink; the application gives its name to what it creates.
  const asked =
    /^== [^:]+: (?:(?:remove|rename) (?:a source|a sink|sinks|dynamodb again)\b.*|rename the application|destroy)\n/;
  return !/^data {3}stays$/m.test(row) && !asked.test(row);
}

function rowOf(stack: string, change: string): string {
  return table.get(stack)?.find((row) => row.startsWith(`== ${stack}: ${change}\n`)) ?? '';
}

/** Alarms, settings of a bucket that no job looks at, and the rule to everywhere that a new group comes with. */
const mayGoEarly = new RegExp(
  '^(?:monitoring:DeleteAlarms|s3:DeleteBucket(?:Lifecycle|OwnershipControls)' +
    '|ec2:RevokeSecurityGroupEgress (?:0[.]0[.]0[.]0|::)/0$)',
);

function callsOf(row: string): string[] {
  return (/^calls {2}([\s\S]*?)^job/m.exec(row)?.[1] ?? '').split('\n').map((line) => line.trim());
}

/** Calls that take something away although the application is changed after them. */
function goneTooEarly(row: string): string[] {
  // Nothing is there yet: the provider takes from new groups the rules that AWS gives them.
  if (/^== [^:]+: the first apply\n/.test(row)) return [];
  const calls = callsOf(row);
  // The default group of a new VPC loses the rules that AWS gives it.
  const isLocked = row.includes('+ aws_default_security_group.network\n');
  const change = calls.findIndex((call) => call.startsWith('kinesisanalytics:'));
  // Nothing is there yet: AWS gives a new group a rule for everything, which the provider revokes.
  if (/^== .*: the first apply\n/.test(row)) return [];
  const before = calls.slice(0, Math.max(change, 0));
  const early = before.filter(
    (call) =>
      /^[^:]+:(?:Delete|Deregister|Detach|Disassociate|Release|Revoke)/.test(call) &&
      !mayGoEarly.test(call) &&
      !(isLocked && call.startsWith('ec2:RevokeSecurityGroup')),
  );
  return early.map((call) => `${row.split('\n')[0] ?? ''}: ${call}`);
}

const call = (service: string, operation: string, body: object, status = 200): Logged => ({
  at: 0,
  service,
  operation,
  status,
  call: {
    method: 'POST',
    path: '/',
    headers: {},
    body: Buffer.from(JSON.stringify(body)),
    service,
    region: 'eu-west-1',
    accountId: '111122223333',
    target: { prefix: '', operation },
  },
});

const rows = suite('a row of the lifecycle table');

const stream = (operation: string, StreamName: string): Logged => call('kinesis', operation, { StreamName });
const update = call('kinesisanalytics', 'UpdateApplication', { ApplicationName: 'orders' });
const print = (calls: readonly Logged[]): string =>
  printRow({ title: 'a: b', planned: [], calls, job: [], holdsData: [], left: [] });

rows('does not depend on the order of what waits for nothing', () => {
  const calls = [stream('CreateStream', 'b'), stream('CreateStream', 'a'), update, stream('DeleteStream', 'c')];
  assert.is(
    print(calls),
    [
      '== a: b',
      'plan   nothing',
      'calls  kinesis:CreateStream a',
      '       kinesis:CreateStream b',
      '       kinesisanalytics:UpdateApplication orders',
      '       kinesis:DeleteStream c',
      'job    is left alone',
      'data   stays',
      '',
    ].join('\n'),
  );
  const [b, a, ...rest] = calls;
  assert.is(print([a, b, ...rest] as Logged[]), print(calls));
});

rows('depends on what comes before and after a change of the application', () => {
  const removed = stream('DeleteStream', 'c');
  assert.is.not(print([removed, update]), print([update, removed]));
});

rows('keeps what protects a store before or after the end of the store', () => {
  const [protection, end] = [stream('Protect', 'c'), stream('DeleteStream', 'c')];
  assert.is.not(print([protection, end]), print([end, protection]));
});

/** A call of a service that says what it is about in the path. */
const inPath = (service: string, operation: string, path: string, body: object = {}): Logged => {
  const logged = call(service, operation, body);
  return { ...logged, call: { ...logged.call, path } };
};

rows('keeps what stands in a thing before or after its beginning and its end', () => {
  const tables = (kind: string, rest = ''): string =>
    `/${kind}/${encodeURIComponent('arn:aws:s3tables:eu-west-1:111122223333:bucket/orders')}${rest}`;
  const created = [
    inPath('s3tables', 'CreateTableBucket', '/buckets', { name: 'orders' }),
    inPath('s3tables', 'CreateNamespace', tables('namespaces')),
  ];
  const ended = [
    inPath('s3tables', 'DeleteNamespace', tables('namespaces', '/sales')),
    inPath('s3tables', 'DeleteTableBucket', tables('buckets')),
    inPath('s3', 'DeleteObject', '/orders/code/orders.jar'),
    inPath('s3', 'DeleteBucket', '/orders'),
    call('logs', 'DeleteLogStream', { logGroupName: '/a/b', logStreamName: 'c' }),
    call('logs', 'DeleteLogGroup', { logGroupName: '/a/b' }),
  ];
  const lines = print([...created, ...ended]).match(/\S+:(?:Create|Delete)\S+ .*/g);
  assert.equal(lines, [
    'logs:DeleteLogStream /a/b c',
    'logs:DeleteLogGroup /a/b',
    's3:DeleteObject orders/code/orders.jar',
    's3:DeleteBucket orders',
    's3tables:CreateTableBucket orders',
    's3tables:CreateNamespace orders',
    's3tables:DeleteNamespace orders/sales',
    's3tables:DeleteTableBucket orders',
  ]);
});

rows('does not depend on which goodbye of a load balancer comes first', () => {
  const goodbye = (service: string, operation: string): Logged => call(service, operation, {});
  const listener = goodbye('elasticloadbalancing', 'DeleteListener');
  const target = goodbye('elasticloadbalancing', 'DeregisterTargets');
  const group = goodbye('ec2', 'DeleteSecurityGroup');
  assert.is(print([listener, group, target]), print([target, group, listener]));
});

rows('says what was refused, what holds data and goes, what fails, and what a second plan would do', () => {
  const text = printRow({
    title: 'a: b',
    planned: [
      { address: 'aws_kinesis_stream.a', action: 'delete' },
      { address: 'aws_kinesis_stream.b', action: 'replace' },
      { address: 'aws_iam_role.a', action: 'delete' },
    ],
    calls: [call('kinesis', 'DeleteStream', { StreamName: 'a' }, 400)],
    job: ['begins again with nothing'],
    holdsData: ['aws_kinesis_stream.a', 'aws_kinesis_stream.b'],
    left: ['aws_kinesis_stream.b'],
    failure: 'no',
    drift: ['update x'],
  });
  assert.match(text, /DeleteStream a \(refused: 400\)/);
  assert.match(text, /data {3}aws_kinesis_stream.a is deleted\n {7}aws_kinesis_stream.b is replaced\n/);
  assert.match(text, /FAILS  no\nagain  update x\n/);
});

rows('says what a refused change has left alone', () => {
  const planned = [{ address: 'aws_dynamodb_table.a', action: 'delete' }];
  const [address] = planned.map((change) => change.address);
  const row = { title: 'a: b', planned, job: [], holdsData: [address ?? ''], left: [address ?? ''], refusal: 'kept' };
  assert.match(printRow({ ...row, calls: [update] }), /\ndata {3}stays\nrefused kept\n/);
});

rows('knows no ids that are drawn anew', () => {
  const ResourceARN = 'arn:aws:kafka:eu-west-1:111122223333:cluster/a/0f3c1f0e-8a1b-4e0e-9d59-0a2f7c7d6c11-1';
  assert.match(print([call('kafka', 'TagResource', { ResourceARN })]), /kafka:TagResource cluster[/]a[/]…\n/);
});

rows.run();

const holding = suite('a change of the application is held until nothing else is under way');

holding('it comes after a call that came later and did not wait for it; looking is not held', async () => {
  const before = holdApplication({ quiet: 2_000, first: 1_500 });
  const order: string[] = [];
  const pass = (name: string, operation: Logged): Promise<void> =>
    before(operation.call).then(() => void order.push(name));
  const held = pass('update', update);
  await pass('describe', call('kinesisanalytics', 'DescribeApplication', {}));
  await new Promise((resolve) => setTimeout(resolve, 30));
  await pass('stream', stream('CreateStream', 'a'));
  await held;
  assert.equal(order, ['describe', 'stream', 'update']);
});

holding.run();
