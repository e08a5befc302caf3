// Sources and sinks of MSK, provisioned and serverless: created or existing, each way of logging in, Standard and
// Express brokers.
import fc from 'fast-check';
import { peeredGround } from './arbitrary-peering';
import type { ConnectorArbitrary } from './arbitrary-setting';
import { reading, secret, servers, writing } from './arbitrary-kafka';
import { accounts, arnIn, encryption, kmsKey, optional, otherAccount, type Setting } from './arbitrary-setting';
import { word } from './arbitrary-text';

interface Connections {
  readonly sources?: Readonly<Record<string, object>>;
  readonly sinks?: Readonly<Record<string, object>>;
}

/**
 * The same, but the last other source or sink uses the cluster that the first creating one creates, if there is one.
 */
export function sharingCluster({ sources = {}, sinks = {} }: Connections): Connections {
  const all = [...Object.entries(sources), ...Object.entries(sinks)] as [string, Readonly<Record<string, unknown>>][];
  const [creator, { type, auth, secret: login, secretKmsKey } = {}] =
    all.find(([, config]) => 'create' in config && (config['type'] === 'msk' || config['type'] === 'msk-serverless')) ??
    [];
  const user = all
    .map(([name]) => name)
    .filter((name) => name !== creator)
    .at(-1);
  if (creator === undefined || user === undefined) return { sources, sinks };
  const use = {
    type,
    createdBy: creator,
    ...(auth !== undefined && { auth }),
    ...(login !== undefined && { secret: login }),
    ...(secretKmsKey !== undefined && { secretKmsKey }),
    topics: ['shared'],
  };
  return user in sources
    ? { sources: { ...sources, [user]: { ...use, group: 'shared' } }, sinks }
    : { sources, sinks: { ...sinks, [user]: { ...use, delivery: 'exactly-once' } } };
}

type Auth = 'iam' | 'scram' | 'tls' | 'plaintext';
const ports: Readonly<Record<Auth, number>> = { iam: 9098, scram: 9096, tls: 9094, plaintext: 9092 };

/** None outside a VPC: brokers cannot be reached from there. */
const inVpc = (setting: Setting, arbitrary: () => fc.Arbitrary<object>): fc.Arbitrary<object> | undefined =>
  setting.vpc ? arbitrary() : undefined;

export const msk: ConnectorArbitrary = {
  source: (setting, name) => inVpc(setting, () => cluster(setting, name, reading)),
  // Transactions with IAM need Kafka 3.8: an existing cluster says so.
  sink: (setting, name) =>
    inVpc(setting, () =>
      cluster(setting, name, writing).map((sink) => ('create' in sink ? sink : { kafkaVersion: '3.8.x', ...sink })),
    ),
};

export const mskServerless: ConnectorArbitrary = {
  source: (setting, name) => inVpc(setting, () => serverless(setting, name, reading)),
  sink: (setting, name) => inVpc(setting, () => serverless(setting, name, writing)),
};

function cluster(setting: Setting, name: string, rest: fc.Arbitrary<object>): fc.Arbitrary<object> {
  const auths: Auth[] = setting.production ? ['iam', 'scram', 'tls'] : ['iam', 'scram', 'tls', 'plaintext'];
  return fc
    .constantFrom(...auths)
    .chain((auth) =>
      fc.tuple(
        fc.constant({ auth }),
        login(setting, auth),
        fc.oneof(created(setting, name, auth), existing(setting, name, auth)),
        rest,
      ),
    )
    .map((parts) => Object.assign({}, ...parts) as object);
}

function login(setting: Setting, auth: Auth): fc.Arbitrary<object> {
  if (auth === 'scram') return fc.record({ secret: secret(setting, 'AmazonMSK_'), secretKmsKey: kmsKey(setting) });
  if (auth === 'tls')
    return fc.record({ secret: secret(setting, ''), secretKmsKey: kmsKey(setting) }, { requiredKeys: ['secret'] });
  return fc.constant({});
}

const id = fc.uuid();

function existing(setting: Setting, name: string, auth: Auth): fc.Arbitrary<object> {
  const arn = fc
    .tuple(id, accounts(setting))
    .map(([uuid, account]) => arnIn(setting, 'kafka', `cluster/${name}/${uuid}-5`, { account }));
  const direct = fc.record({ cluster: arn, bootstrapServers: servers(fc.constant(ports[auth])) });
  const multiVpc = fc.record({
    cluster: arn,
    bootstrapServers: servers(fc.integer({ min: 14_001, max: 14_100 })),
    connection: fc.constant('multi-vpc'),
    vpc: fc.constant(peeredGround.id),
  });
  return auth === 'plaintext' ? direct : fc.oneof(direct, multiVpc);
}

function resourceId(kind: string): fc.Arbitrary<string> {
  return word('hex', 17, 17).map((hex) => `${kind}-${hex}`);
}

const subnets = (least: number, most: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(resourceId('subnet'), { minLength: least, maxLength: most });
const securityGroups = fc.uniqueArray(resourceId('sg'), { minLength: 1, maxLength: 5 });
const clusterName = (name: string): fc.Arbitrary<string> => word('lower', 1, 10).map((prefix) => `${prefix}-${name}`);

function created(setting: Setting, name: string, auth: Auth): fc.Arbitrary<object> {
  const common = {
    name: clusterName(name),
    kafkaVersion: fc.constantFrom('3.8.x', '3.8.x.kraft', '3.9.x', '3.9.x.kraft', '4.0.x.kraft'),
    brokersPerZone: fc.integer({ min: 1, max: 10 }),
    encryption: encryption(setting),
    monitoring: fc.constantFrom('DEFAULT', 'PER_BROKER', 'PER_TOPIC_PER_BROKER', 'PER_TOPIC_PER_PARTITION'),
    serverProperties: fc.record({
      'log.retention.hours': fc.constantFrom('168', '-1'),
      // The one property of those that takes any text.
      'replica.selector.class': fc.constantFrom('$${x}', '%{y}'),
      'auto.create.topics.enable': fc.constantFrom('true', 'false'),
    }),
    securityGroups,
  };
  const standard = fc.record(
    {
      ...common,
      subnets: subnets(2, 3),
      instanceType: fc.constantFrom('kafka.m5.4xlarge', 'kafka.m7g.2xlarge'),
      storage: storage(),
      logs: optional({ retention: fc.constantFrom('1d', '90d'), encryption: encryption(setting) }),
    },
    { requiredKeys: ['subnets', 'instanceType'] },
  );
  const express = fc.record(
    { ...common, subnets: subnets(3, 3), instanceType: fc.constant('express.m7g.large') },
    { requiredKeys: ['subnets', 'instanceType'] },
  );
  const logins = fc.constantFrom({}, { logins: auth === 'iam' ? ['iam', 'scram'] : ['iam', auth] });
  const authorities =
    auth === 'tls'
      ? {
          certificateAuthorities: [
            arnIn(setting, 'acm-pca', 'certificate-authority/4f1c2d3e-5a6b-4c7d-8e9f-0a1b2c3d4e5f'),
          ],
        }
      : {};
  const shared =
    auth === 'plaintext'
      ? fc.constant({})
      : fc.constantFrom({}, { connectivity: 'multi-vpc' }, { connectivity: 'multi-vpc', sharedWith: [otherAccount] });
  return fc
    .tuple(fc.oneof(standard, express), logins, shared)
    .map(([create, also, sharing]) => ({ create: { ...create, ...also, ...sharing, ...authorities } }));
}

function storage(): fc.Arbitrary<object> {
  return optional({
    sizeGiB: fc.integer({ min: 10, max: 1000 }),
    tiered: fc.boolean(),
    throughput: fc.integer({ min: 250, max: 312 }),
    autoscaling: fc.record(
      { maxGiB: fc.integer({ min: 1001, max: 16_384 }), targetPercent: fc.integer({ min: 10, max: 80 }) },
      { requiredKeys: ['maxGiB'] },
    ),
  });
}

function serverless(setting: Setting, name: string, rest: fc.Arbitrary<object>): fc.Arbitrary<object> {
  const create = fc.record({
    create: fc.record(
      { name: clusterName(name), subnets: subnets(2, 4), securityGroups },
      { requiredKeys: ['subnets'] },
    ),
  });
  const arn = fc
    .tuple(id, accounts(setting))
    .map(([uuid, account]) => arnIn(setting, 'kafka', `cluster/${name}/${uuid}-s1`, { account }));
  const given = fc.record({ cluster: arn, bootstrapServers: servers(fc.constant(9098)) });
  return fc.tuple(fc.oneof(create, given), rest).map((parts) => Object.assign({}, ...parts) as object);
}
