// What becomes of a job when its application is changed: the state that it begins with, and why it cannot be ended. No
// mock, no Terraform.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { passTransition } from './clock';
import { account, accountId, allow, ask, policy, type Reply, withOrders } from './flink-account';
import type { FlinkService } from './kinesisanalyticsv2';
import type { Application } from './kinesisanalyticsv2/application';
import type { Right } from './right';
import type { Moto } from './moto';

const orders = `arn:aws:kinesis:eu-west-1:${accountId}:stream/orders`;
const archive = 'arn:aws:s3:::archive';

/** The account, with stores and policies that the test changes meanwhile. */
interface World extends Moto {
  stores: readonly string[];
  statements: readonly object[];
  jars: readonly string[];
}

function world(): World {
  const all: World = {
    ...account,
    stores: [orders, archive],
    statements: [allow(['kinesis:GetRecords', 'kinesis:GetShardIterator'], orders), allow('s3:PutObject', archive)],
    jars: ['a.jar', 'b.jar'],
    exists: async (_place, arn) => all.stores.includes(arn),
    policiesOf: async () => [policy(all.statements)],
    objectExists: async (_place, _bucket, key) => all.jars.includes(key),
  };
  return all;
}

const theOrders = (service: FlinkService): Application => {
  const [application] = service.applications(accountId);
  if (application === undefined) throw new Error('there is no application');
  return application;
};

async function update(service: FlinkService, members: object, moto: Moto): Promise<Reply> {
  const { version } = theOrders(service);
  const request = { ApplicationName: 'orders', CurrentApplicationVersionId: version, ...members };
  const reply = await ask(service, 'UpdateApplication', request, moto);
  passTransition();
  return reply;
}

const newCode = (key: string): object => ({
  ApplicationConfigurationUpdate: {
    ApplicationCodeConfigurationUpdate: { CodeContentUpdate: { S3ContentLocationUpdate: { FileKeyUpdate: key } } },
  },
});

/** The status of an operation at its end, and why it failed. */
async function ended(service: FlinkService, reply: Reply, moto: Moto): Promise<string> {
  const request = { ApplicationName: 'orders', OperationId: reply.body['OperationId'] };
  const { body } = await ask(service, 'DescribeApplicationOperation', request, moto);
  const { OperationStatus, OperationFailureDetails } = body['ApplicationOperationInfoDetails'] as {
    OperationStatus: string;
    OperationFailureDetails?: { ErrorInfo: { ErrorString: string } };
  };
  return `${OperationStatus} ${OperationFailureDetails?.ErrorInfo.ErrorString ?? ''}`;
}

const restore = suite('restore settings are commands, not state');

restore('an update that does not say them sets both back', async () => {
  const moto = world();
  const service = await withOrders(true, moto);
  const said = {
    FlinkRunConfiguration: { AllowNonRestoredState: true },
    ApplicationRestoreConfiguration: { ApplicationRestoreType: 'SKIP_RESTORE_FROM_SNAPSHOT' },
  };
  await update(service, { RunConfigurationUpdate: said }, moto);
  assert.equal(theOrders(service).run, said);
  await update(service, newCode('b.jar'), moto);
  assert.equal(theOrders(service).run, {
    FlinkRunConfiguration: { AllowNonRestoredState: false },
    ApplicationRestoreConfiguration: { ApplicationRestoreType: 'RESTORE_FROM_LATEST_SNAPSHOT' },
  });
});

restore('an update that says one of the two sets the other back', async () => {
  const moto = world();
  const service = await withOrders(true, moto);
  const latest = { ApplicationRestoreType: 'RESTORE_FROM_LATEST_SNAPSHOT' };
  await update(service, { RunConfigurationUpdate: { FlinkRunConfiguration: { AllowNonRestoredState: true } } }, moto);
  await update(service, { RunConfigurationUpdate: { ApplicationRestoreConfiguration: latest } }, moto);
  assert.is(theOrders(service).run?.FlinkRunConfiguration?.AllowNonRestoredState, false);
});

restore('each job begins with what was asked for: nothing, the last snapshot, a snapshot by name', async () => {
  const moto = world();
  const service = await withOrders(true, moto);
  await ask(service, 'CreateApplicationSnapshot', { ApplicationName: 'orders', SnapshotName: 'monday' }, moto);
  const from = (type: string, more: object = {}): object => ({
    RunConfigurationUpdate: { ApplicationRestoreConfiguration: { ApplicationRestoreType: type, ...more } },
  });
  await update(service, from('RESTORE_FROM_CUSTOM_SNAPSHOT', { SnapshotName: 'monday' }), moto);
  await update(service, from('SKIP_RESTORE_FROM_SNAPSHOT'), moto);
  await update(service, newCode('b.jar'), moto);
  const { starts, snapshots } = theOrders(service);
  assert.equal(
    starts.map((start) => start.from),
    [undefined, 'monday', undefined, snapshots.at(-1)?.name],
  );
});

restore('an application at rest is set back as well, and has no run configuration before its first start', async () => {
  const moto = world();
  const service = await withOrders(false, moto);
  await update(service, newCode('b.jar'), moto);
  assert.is(theOrders(service).run, undefined);
  const RunConfiguration = { FlinkRunConfiguration: { AllowNonRestoredState: true } };
  await ask(service, 'StartApplication', { ApplicationName: 'orders', RunConfiguration }, moto);
  passTransition();
  await ask(service, 'StopApplication', { ApplicationName: 'orders' }, moto);
  passTransition();
  await update(service, newCode('a.jar'), moto);
  assert.is(theOrders(service).run?.FlinkRunConfiguration?.AllowNonRestoredState, false);
});

restore.run();

const endings = suite('a job that cannot end with a snapshot fails the update');

const losses: readonly [what: string, lose: (moto: World) => void, said: RegExp | undefined][] = [
  ['a stream that it reads is gone', (moto) => (moto.stores = [archive]), /no arn:.*stream.orders any more/],
  ['a bucket that it writes is gone', (moto) => (moto.stores = [orders]), /no arn:aws:s3:::archive any more/],
  [
    'the role has lost a right on one of them',
    (moto) => (moto.statements = [allow('kinesis:GetRecords', orders), allow('s3:PutObject', archive)]),
    /may not kinesis:GetShardIterator on arn:.*stream.orders any more/,
  ],
  ['the role has lost all its policies', (moto) => (moto.statements = []), /may not kinesis:GetRecords/],
  [
    'its rights have only become wider',
    (moto) => (moto.statements = [allow('kinesis:*', `${orders}*`), allow('s3:put*', '*')]),
    undefined,
  ],
  ['only the rights to write logs are lost', () => undefined, undefined],
];

for (const [what, lose, said] of losses) {
  endings(what, async () => {
    const moto = world();
    moto.statements = [
      ...moto.statements,
      allow('logs:PutLogEvents', '*'),
      allow('s3:GetObject', `arn:aws:s3:::code/a.jar`),
    ];
    const service = await withOrders(true, moto);
    moto.statements = moto.statements.slice(0, 2);
    lose(moto);
    const reply = await update(service, newCode('b.jar'), moto);
    const { status, snapshots, version, code } = theOrders(service);
    assert.is(reply.status, 200, 'the request itself is accepted');
    assert.match(await ended(service, reply, moto), said ?? /^SUCCESSFUL $/);
    assert.equal([status, snapshots.length], said === undefined ? ['RUNNING', 1] : ['READY', 0]);
    assert.equal([version, code.location?.FileKey], [2, 'b.jar'], 'the new version is there either way');
  });
}

endings('what the policy of the job before allows during an update is not held afterwards', async () => {
  const moto = world();
  const service = await withOrders(true, moto);
  const now = moto.statements;
  const before = `arn:aws:kinesis:eu-west-1:${accountId}:stream/before`;
  moto.statements = [...now, allow('kinesis:PutRecords', before)];
  moto.stores = [...moto.stores, before];
  await update(service, newCode('b.jar'), moto);
  moto.statements = now;
  moto.stores = moto.stores.filter((arn) => arn !== before);
  await update(service, newCode('a.jar'), moto);
  assert.is(theOrders(service).status, 'RUNNING');
});

endings('nor is what it allowed on something that the new job has other rights on', async () => {
  const moto = world();
  const service = await withOrders(true, moto);
  const [before, now] = [policy(moto.statements), policy([allow('kinesis:SubscribeToShard', orders)])];
  moto.policiesOf = async () => [before, now];
  await update(service, newCode('b.jar'), moto);
  moto.policiesOf = async () => [now];
  await update(service, newCode('a.jar'), moto);
  assert.is(theOrders(service).status, 'RUNNING');
  // And back again: now the other one is of the job before.
  moto.policiesOf = async () => [now, before];
  await update(service, newCode('b.jar'), moto);
  moto.policiesOf = async () => [before];
  await update(service, newCode('a.jar'), moto);
  assert.is(theOrders(service).status, 'RUNNING');
  moto.policiesOf = async () => [now];
  const reply = await update(service, newCode('b.jar'), moto);
  assert.match(await ended(service, reply, moto), /may not kinesis:Get/);
});

const onTable = (...permissions: string[]): readonly Right[] =>
  permissions.map((permission) => ({
    action: `lakeformation:${permission}`,
    resource: `arn:aws:glue:eu-west-1:${accountId}:table/lake/rates`,
  }));

for (const [what, left, said] of [
  ['a permission of Lake Formation on a table that it reads is lost', ['DESCRIBE'], /may not lakeformation:SELECT/],
  ['it has got further ones there', ['ALTER', 'DESCRIBE', 'SELECT'], /^SUCCESSFUL $/],
] as const) {
  endings(what, async () => {
    const moto = world();
    moto.lakeRightsOf = async () => onTable('DESCRIBE', 'SELECT');
    const service = await withOrders(true, moto);
    moto.lakeRightsOf = async () => onTable(...left);
    const reply = await update(service, newCode('b.jar'), moto);
    assert.match(await ended(service, reply, moto), said);
  });
}

const [key, keyBefore] = ['now', 'before'].map((name) => `arn:aws:kms:eu-west-1:${accountId}:key/${name}`) as [
  string,
  string,
];

for (const [what, rights, said] of [
  ['a key is changed, and records are under the one before', [key], /may not kms:Decrypt on .*key.before any more/],
  ['a key is changed, and the one before may be used', [key, keyBefore], /^SUCCESSFUL $/],
] as const) {
  endings(what, async () => {
    const moto = world();
    const service = await withOrders(true, moto);
    moto.keysUnder = async (arn) => (arn === orders ? [keyBefore, key] : []);
    moto.statements = [...moto.statements, allow('kms:Decrypt', rights)];
    const reply = await update(service, newCode('b.jar'), moto);
    assert.match(await ended(service, reply, moto), said);
  });
}

endings('without snapshots nothing has to be reached', async () => {
  const moto = world();
  const service = await withOrders(true, moto);
  const off = { ApplicationSnapshotConfigurationUpdate: { SnapshotsEnabledUpdate: false } };
  await update(service, { ApplicationConfigurationUpdate: off }, moto);
  moto.stores = [];
  await update(service, newCode('b.jar'), moto);
  assert.is(theOrders(service).status, 'RUNNING');
});

endings('after a failed update it is started by hand alone, and can then be', async () => {
  const moto = world();
  const service = await withOrders(true, moto);
  moto.stores = [];
  await update(service, newCode('b.jar'), moto);
  await update(service, newCode('a.jar'), moto);
  assert.is(theOrders(service).status, 'READY');
  await ask(service, 'StartApplication', { ApplicationName: 'orders' }, moto);
  passTransition();
  assert.is(theOrders(service).status, 'RUNNING');
});

endings('a stop and a snapshot are refused, and a forced stop is not', async () => {
  const moto = world();
  const service = await withOrders(true, moto);
  moto.stores = [];
  const snapshot = { ApplicationName: 'orders', SnapshotName: 'now' };
  for (const [operation, request] of [
    ['StopApplication', { ApplicationName: 'orders' }],
    ['CreateApplicationSnapshot', snapshot],
  ] as const) {
    const { body } = await ask(service, operation, request, moto);
    assert.is(body['__type'], 'InvalidApplicationConfigurationException');
    assert.is(theOrders(service).status, 'RUNNING');
  }
  assert.is((await ask(service, 'StopApplication', { ApplicationName: 'orders', Force: true }, moto)).status, 200);
});

endings.run();

const code = suite('code that is gone');

code('a start fails and leaves the application READY', async () => {
  const moto = world();
  const service = await withOrders(false, moto);
  moto.jars = [];
  const reply = await ask(service, 'StartApplication', { ApplicationName: 'orders' }, moto);
  passTransition();
  assert.match(await ended(service, reply, moto), /^FAILED .*no a.jar in code/);
  assert.is(theOrders(service).status, 'READY');
});

code('a version of it that is gone refuses the update', async () => {
  const moto = world();
  const service = await withOrders(true, moto);
  moto.objectExists = async (_place, _bucket, _key, version) => version !== 'gone';
  const S3ContentLocationUpdate = { ObjectVersionUpdate: 'gone' };
  const { body } = await update(
    service,
    {
      ApplicationConfigurationUpdate: {
        ApplicationCodeConfigurationUpdate: { CodeContentUpdate: { S3ContentLocationUpdate } },
      },
    },
    moto,
  );
  assert.match(String(body['message']), /no a.jar in version gone in code/);
  assert.is(theOrders(service).status, 'RUNNING');
});

for (const [what, jars, ends] of [
  ['a rollback loads the code before', ['a.jar', 'b.jar'], ['RUNNING', 'a.jar']],
  ['a rollback fails when it has been deleted', ['b.jar'], ['READY', 'a.jar']],
] as const) {
  code(what, async () => {
    const moto = world();
    const service = await withOrders(true, moto);
    await update(service, newCode('b.jar'), moto);
    moto.jars = jars;
    const request = { ApplicationName: 'orders', CurrentApplicationVersionId: 2 };
    assert.is((await ask(service, 'RollbackApplication', request, moto)).status, 200);
    passTransition();
    const { status, code: after } = theOrders(service);
    assert.equal([status, after.location?.FileKey], ends);
  });
}

code('there is no rollback without a version before and a snapshot', async () => {
  const service = await withOrders(true, world());
  const request = { ApplicationName: 'orders', CurrentApplicationVersionId: 1 };
  const { body } = await ask(service, 'RollbackApplication', request);
  assert.is(body['__type'], 'InvalidRequestException');
});

code.run();

const interfaces = suite('network interfaces are made and removed with the role');

const inVpc = { VpcConfiguration: { SubnetIds: ['subnet-1'], SecurityGroupIds: ['sg-1'] } };
const rights = [allow('ec2:Describe*', '*'), allow('ec2:*NetworkInterface*', 'arn:aws:ec2:*:*:network-interface/*')];

interfaces('they come and go while it may', async () => {
  const moto = world();
  moto.statements = rights;
  const service = await withOrders(true, moto);
  const added = { ApplicationName: 'orders', CurrentApplicationVersionId: 1, ...inVpc };
  assert.is((await ask(service, 'AddApplicationVpcConfiguration', added, moto)).status, 200);
  passTransition();
  const [vpc] = theOrders(service).vpc;
  const removed = { ApplicationName: 'orders', CurrentApplicationVersionId: 2, VpcConfigurationId: vpc?.id };
  assert.is((await ask(service, 'DeleteApplicationVpcConfiguration', removed, moto)).status, 200);
  passTransition();
  assert.equal([theOrders(service).status, theOrders(service).snapshots.length], ['RUNNING', 2]);
});

interfaces('without the rights nothing comes, and nothing goes', async () => {
  const moto = world();
  const service = await withOrders(false, moto);
  const added = { ApplicationName: 'orders', CurrentApplicationVersionId: 1, ...inVpc };
  const refused = await ask(service, 'AddApplicationVpcConfiguration', added, moto);
  assert.match(String(refused.body['message']), /not authorized to perform ec2:DescribeVpcs/);
  moto.statements = rights;
  await ask(service, 'AddApplicationVpcConfiguration', added, moto);
  passTransition();
  moto.statements = [];
  const { vpc, created } = theOrders(service);
  const removed = { ApplicationName: 'orders', CurrentApplicationVersionId: 2, VpcConfigurationId: vpc[0]?.id };
  const deleted = { ApplicationName: 'orders', CreateTimestamp: created };
  for (const [operation, request] of [
    ['DeleteApplicationVpcConfiguration', removed],
    ['DeleteApplication', deleted],
  ] as const) {
    const { body } = await ask(service, operation, request, moto);
    assert.is(body['__type'], 'InvalidApplicationConfigurationException');
    assert.match(String(body['message']), /not authorized to perform ec2:DescribeNetworkInterfaces/);
  }
});

interfaces.run();
