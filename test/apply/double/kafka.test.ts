// The double of MSK says no where the real one does. It reads requests by the API model of botocore, so it is skipped
// where there is none.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findMoto, skip } from '../../support/terraform';
import { passTransition } from './clock';
import type { Double } from './call';
import { kafkaService } from './kafka';
import { type ApiModel, findApiModel } from './model';
import type { Moto } from './moto';

const accountId = '111122223333';

/**
 * An account with three subnets of one VPC, one of another, a log group, and a secret with and one without a key of its
 * own.
 */
const account: Moto = {
  ask: async () => ({ status: 500, headers: {}, body: '' }),
  consumersOf: async () => [],
  forward: async () => ({ status: 500, headers: {}, body: '' }),
  objectExists: async () => false,
  exists: async () => undefined,
  lakeRightsOf: async () => [],
  keysUnder: async () => [],
  inlinePoliciesOf: async () => [],
  policiesOf: async () => [],
  trustPolicy: async () => undefined,
  logStreamExists: async () => false,
  logGroupExists: async (_place, group) => group === '/msk/orders',
  secret: async (_place, arn) =>
    arn.endsWith('own-key') ? { kmsKeyId: 'key' } : arn.endsWith('default-key') ? { kmsKeyId: undefined } : undefined,
  vpcOf: async (_place, _kind, id) =>
    /^(subnet-[abc]|sg-a)$/.test(id) ? 'vpc-1' : id === 'subnet-z' ? 'vpc-2' : undefined,
};

interface Reply {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

async function ask(double: Double, method: string, path: string, body?: object): Promise<Reply> {
  const call = {
    method,
    path,
    headers: {},
    body: Buffer.from(body === undefined ? '' : JSON.stringify(body)),
    service: 'kafka',
    region: 'eu-west-1',
    accountId,
    target: { prefix: '', operation: '' },
  };
  const answer = await double(call, { moto: account, fault: (text) => assert.unreachable(text) });
  return { status: answer?.status ?? 0, body: JSON.parse(String(answer?.body)) as Record<string, unknown> };
}

const nodes = {
  instanceType: 'kafka.m7g.large',
  clientSubnets: ['subnet-a', 'subnet-b', 'subnet-c'],
  securityGroups: ['sg-a'],
  storageInfo: { ebsStorageInfo: { volumeSize: 100 } },
};
const cluster = {
  clusterName: 'orders',
  kafkaVersion: '3.9.x.kraft',
  numberOfBrokerNodes: 3,
  brokerNodeGroupInfo: nodes,
  clientAuthentication: { sasl: { iam: { enabled: true }, scram: { enabled: true } } },
};

const rejected: readonly [what: string, changes: object, reason: RegExp][] = [
  ['an unknown member', { brokers: 3 }, /brokers is unknown/],
  ['a name that is too long', { clusterName: 'x'.repeat(65) }, /65 characters/],
  ['two brokers in three subnets', { numberOfBrokerNodes: 2 }, /multiple/],
  [
    'Standard brokers in one subnet',
    { brokerNodeGroupInfo: { ...nodes, clientSubnets: ['subnet-a'] } },
    /two or three subnets/,
  ],
  [
    'a subnet of another VPC',
    { brokerNodeGroupInfo: { ...nodes, clientSubnets: ['subnet-a', 'subnet-b', 'subnet-z'] } },
    /different VPCs/,
  ],
  [
    'a security group that is not there',
    { brokerNodeGroupInfo: { ...nodes, securityGroups: ['sg-x'] } },
    /sg-x does not exist/,
  ],
  [
    'Express brokers with a volume',
    { brokerNodeGroupInfo: { ...nodes, instanceType: 'express.m7g.large' } },
    /no storage/,
  ],
  [
    'SASL without encryption',
    { encryptionInfo: { encryptionInTransit: { clientBroker: 'PLAINTEXT' } } },
    /needs encryption/,
  ],
  [
    'public access from the beginning',
    { brokerNodeGroupInfo: { ...nodes, connectivityInfo: { publicAccess: { type: 'SERVICE_PROVIDED_EIPS' } } } },
    /Public access/,
  ],
  [
    'a log group that is not there',
    { loggingInfo: { brokerLogs: { cloudWatchLogs: { enabled: true, logGroup: '/msk/other' } } } },
    /log group does not exist/,
  ],
  [
    'a configuration that is not there',
    { configurationInfo: { arn: 'arn:aws:kafka:eu-west-1:111122223333:configuration/x/1', revision: 1 } },
    /no revision 1/,
  ],
];

const msk = suite('the double of MSK');

/** Runs a test when there is a model. */
function test(name: string, run: (model: ApiModel) => Promise<void>): void {
  msk(name, async () => {
    const moto = findMoto();
    const model = moto === undefined ? undefined : findApiModel('kafka', moto);
    if (model === undefined) skip('moto');
    else await run(model);
  });
}

for (const [what, changes, reason] of rejected) {
  test(`refuses ${what}`, async (model) => {
    const { status, body } = await ask(kafkaService(model).double, 'POST', '/v1/clusters', { ...cluster, ...changes });
    assert.is(status, 400);
    assert.match(String(body['message']), reason);
  });
}

test('has a cluster after a while, and tells its brokers', async (model) => {
  const { double, arn } = await withCluster(model);
  const { body } = await ask(double, 'GET', `/v1/clusters/${encodeURIComponent(arn)}/bootstrap-brokers`);
  assert.equal(Object.keys(body), ['bootstrapBrokerStringSaslScram', 'bootstrapBrokerStringSaslIam']);
  assert.match(String(body['bootstrapBrokerStringSaslIam']), /^b-1\.orders\..*:9098,b-2\..*:9098,b-3\..*:9098$/);
});

test('knows by the ARN of a topic whether its cluster is there', async (model) => {
  const { double, exists } = kafkaService(model);
  const { body } = await ask(double, 'POST', '/v1/clusters', cluster);
  const arn = String(body['clusterArn']);
  const topic = `${arn.replace(':cluster/', ':topic/')}/payments`;
  assert.equal([exists(arn), exists(topic)], [true, true]);
  assert.equal([exists(topic.replace('/orders/', '/others/')), exists('arn:aws:s3:::orders')], [false, undefined]);
});

test('changes a cluster for those who know its version', async (model) => {
  const { double, arn } = await withCluster(model);
  const path = `/v1/clusters/${encodeURIComponent(arn)}/nodes/storage`;
  const grow = (currentVersion: string, volumeSizeGB: number): Promise<Reply> =>
    ask(double, 'PUT', path, {
      currentVersion,
      targetBrokerEBSVolumeInfo: [{ kafkaBrokerNodeId: 'All', volumeSizeGB }],
    });
  assert.match(String((await grow('K9', 200)).body['message']), /version/);
  assert.match(String((await grow('K0000000000001', 50)).body['message']), /cannot shrink/);
  assert.is((await grow('K0000000000001', 200)).status, 200);
});

const changesInPlace: readonly [what: string, path: string, body: object, reason?: RegExp][] = [
  ['a newer version', 'version', { targetKafkaVersion: '4.0.x.kraft' }],
  ['an older version', 'version', { targetKafkaVersion: '3.8.x.kraft' }, /cannot be downgraded/],
  ['ZooKeeper after KRaft', 'version', { targetKafkaVersion: '3.9.x' }, /cannot be downgraded/],
  ['larger brokers', 'nodes/type', { targetInstanceType: 'kafka.m7g.xlarge' }],
  ['the family before', 'nodes/type', { targetInstanceType: 'kafka.m5.large' }],
  ['T3 brokers after M7g', 'nodes/type', { targetInstanceType: 'kafka.t3.small' }, /cannot go/],
  ['Express brokers after Standard', 'nodes/type', { targetInstanceType: 'express.m7g.large' }, /cannot go/],
  ['more brokers', 'nodes/count', { targetNumberOfBrokerNodes: 6 }],
  ['brokers for some subnets', 'nodes/count', { targetNumberOfBrokerNodes: 4 }, /multiple/],
];

for (const [what, path, body, reason] of changesInPlace) {
  test(`${reason === undefined ? 'takes' : 'refuses'} ${what}, in place`, async (model) => {
    const { double, arn } = await withCluster(model);
    const answer = await ask(double, 'PUT', `/v1/clusters/${encodeURIComponent(arn)}/${path}`, {
      currentVersion: 'K0000000000001',
      ...body,
    });
    assert.is(answer.status, reason === undefined ? 200 : 400, String(answer.body['message']));
    if (reason !== undefined) assert.match(String(answer.body['message']), reason);
  });
}

test('takes no brokers away, and grows volumes once in six hours', async (model) => {
  const { double, arn } = await withCluster(model);
  const put = async (version: number, path: string, body: object): Promise<string> => {
    const currentVersion = `K000000000000${version}`;
    const { body: answer } = await ask(double, 'PUT', `/v1/clusters/${encodeURIComponent(arn)}/nodes/${path}`, {
      currentVersion,
      ...body,
    });
    passTransition();
    return String(answer['message']);
  };
  const grow = (version: number, volumeSizeGB: number): Promise<string> =>
    put(version, 'storage', { targetBrokerEBSVolumeInfo: [{ kafkaBrokerNodeId: 'All', volumeSizeGB }] });
  assert.is(await put(1, 'count', { targetNumberOfBrokerNodes: 6 }), 'undefined');
  assert.match(await put(2, 'count', { targetNumberOfBrokerNodes: 3 }), /hold partitions/);
  assert.is(await grow(2, 200), 'undefined');
  assert.match(await grow(3, 200), /does not include any updates/);
  assert.match(await grow(3, 300), /less than six hours ago/);
});

test('takes secrets with the right name and a key of their own', async (model) => {
  const { double, arn } = await withCluster(model);
  const secret = (name: string): string => `arn:aws:secretsmanager:eu-west-1:111122223333:secret:${name}`;
  const names = ['AmazonMSK_own-key', 'AmazonMSK_default-key', 'own-key', 'AmazonMSK_missing'];
  const { body } = await ask(double, 'POST', `/v1/clusters/${encodeURIComponent(arn)}/scram-secrets`, {
    secretArnList: names.map(secret),
  });
  const refused = body['unprocessedScramSecrets'] as readonly { errorCode: string }[];
  assert.equal(
    refused.map(({ errorCode }) => errorCode),
    ['InvalidKmsKey', 'InvalidSecretName', 'ResourceNotFound'],
  );
});

async function withCluster(model: ApiModel): Promise<{ readonly double: Double; readonly arn: string }> {
  const { double } = kafkaService(model);
  const { status, body } = await ask(double, 'POST', '/v1/clusters', cluster);
  assert.is(status, 200, String(body['message']));
  passTransition();
  return { double, arn: String(body['clusterArn']) };
}

msk.run();
