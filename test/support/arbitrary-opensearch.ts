// OpenSearch sinks: domains in a VPC and public ones, collections, created and existing.
import fc from 'fast-check';
import type { ConnectorArbitrary } from './arbitrary-setting';
import { ids, placement, secretArn } from './arbitrary-placement';
import { accounts, arnIn, encryption, kmsKey, optional, type Setting } from './arbitrary-setting';

export const opensearch: ConnectorArbitrary = {
  sink: (setting, name) =>
    fc.oneof(
      fc.record({ create: domain(name, setting) }),
      existing(setting),
      ...(setting.partition === 'aws-cn' ? [] : [fc.record({ serverless: serverless(name, setting) })]),
    ),
};

function existing(setting: Setting): fc.Arbitrary<object> {
  const where = fc.record({
    domain: accounts(setting).map((account) => arnIn(setting, 'es', 'domain/search', { account })),
    endpoint: fc.constantFrom('search.example.com', `search-search-abc.${setting.region}.es.amazonaws.com`),
  });
  const login = fc.oneof(
    optional({ auth: fc.constant('iam') }),
    fc.record(
      { auth: fc.constant('basic'), secret: secretArn(setting), secretKmsKey: kmsKey(setting) },
      { requiredKeys: ['auth', 'secret'] },
    ),
  );
  return fc.tuple(where, login).map(([place, how]) => ({ ...place, ...how }));
}

function domain(name: string, setting: Setting): fc.Arbitrary<object> {
  const settings = optional({
    name: fc.constant(`${name.slice(0, 25)}-d-`),
    engineVersion: fc.constantFrom('OpenSearch_1.3', 'OpenSearch_2.19', 'OpenSearch_3.1'),
    dedicatedMasters: optional({ instanceType: fc.constant('m7g.large.search'), count: fc.constantFrom(3, 5) }),
    encryption: encryption(setting),
  });
  const nodes = fc.oneof(
    fc.constant({ instanceType: 'r6gd.16xlarge.search' }),
    optional({ volumeSize: fc.integer({ min: 10, max: 768 }) }),
    fc.record({ instanceType: fc.constant('r7g.16xlarge.search'), volumeSize: fc.integer({ min: 10, max: 36_864 }) }),
  );
  const watched = fc.oneof(
    optional({
      logs: optional({
        types: fc.uniqueArray(fc.constantFrom('application', 'index-slow', 'search-slow'), { minLength: 1 }),
        retention: fc.constantFrom('1d', '3653d'),
      }),
    }),
    fc.record({
      adminRole: fc.constant(`arn:${setting.partition}:iam::${setting.account}:role/search/admin`),
      logs: fc.record({ types: fc.constant(['audit']) }),
    }),
  );
  const size = fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 5 }))
    .map(([zones, each]) => ({ zones, instances: zones * each }));
  return fc
    .tuple(settings, nodes, watched, size, fc.boolean(), fc.boolean())
    .chain(([given, node, logs, sized, isPublic, linked]) => {
      const where: fc.Arbitrary<object> =
        isPublic || !setting.vpc
          ? fc.constant({ public: true })
          : fc
              .record({ vpc: placement(sized.zones, sized.zones) })
              .map((vpc) => ({ ...vpc, serviceLinkedRole: linked }));
      return where.map((place) => ({ ...given, ...node, ...logs, ...sized, ...place }));
    });
}

function serverless(name: string, setting: Setting): fc.Arbitrary<object> {
  const settings = optional({
    name: fc.constant(`${name.slice(0, 29)}-c-`),
    kind: fc.constantFrom('search', 'time-series'),
    standbyReplicas: fc.boolean(),
    indexes: fc.constantFrom(['*'], ['orders-*', 'returns']),
    encryption: encryption(setting),
  });
  const open = fc.constant<object>({ public: true });
  const closed = fc.oneof<fc.Arbitrary<object>[]>(
    fc.constant({ vpcEndpoints: ['vpce-0a1b2c3d4e5f60718'] }),
    fc.record({
      vpcEndpoint: fc.record({
        vpc: fc.constant('vpc-0a1b2c3d'),
        subnets: ids('subnet', 1, 6),
        securityGroups: ids('sg', 1, 5),
      }),
    }),
  );
  return fc.oneof(
    fc.record({
      create: fc
        .tuple(settings, setting.vpc ? fc.oneof(open, closed) : open)
        .map(([given, network]) => ({ ...given, ...network })),
    }),
    fc.constant({
      collection: arnIn(setting, 'aoss', 'collection/abc123def456ghi789jk'),
      endpoint: `abc123def456ghi789jk.${setting.region}.aoss.amazonaws.com`,
    }),
  );
}
