// Redshift sinks: clusters and workgroups, created and existing, by JDBC and by the Data API.
import fc from 'fast-check';
import type { ConnectorArbitrary } from './arbitrary-setting';
import { placement, secretArn } from './arbitrary-placement';
import { arnIn, encryption, kmsKey, optional, type Setting } from './arbitrary-setting';

export const redshift: ConnectorArbitrary = {
  sink: (setting, name) =>
    fc
      .tuple(
        fc.oneof(...(setting.vpc ? [jdbcCreated(name, setting)] : []), jdbcExisting(setting), dataApi(name, setting)),
        optional({ database: fc.constantFrom('dev', 'x_2') }),
      )
      .map(([sink, database]) => ({ ...sink, ...database })),
};

const id = '0f3c1f0e-8a1b-4e0e-9d59-0a2f7c7d6c11';
const port = fc.constantFrom(5431, 5439, 5455, 8191, 8215);
const admin = fc.constantFrom('awsuser', 'r00t_');

function jdbcCreated(name: string, setting: Setting): fc.Arbitrary<object> {
  const login = optional({ secret: secretArn(setting) });
  return fc.tuple(created(name, setting), login).map(([where, how]) => ({ mode: 'jdbc', ...where, ...how }));
}

function jdbcExisting(setting: Setting): fc.Arbitrary<object> {
  const suffix = setting.partition === 'aws-cn' ? '.cn' : '';
  const login = fc.record(
    {
      endpoint: fc.constant(`orders.abc123.${setting.region}.redshift.amazonaws.com${suffix}`),
      secret: secretArn(setting),
      secretKmsKey: kmsKey(setting),
      port: fc.integer({ min: 1150, max: 65535 }),
    },
    { requiredKeys: ['endpoint', 'secret'] },
  );
  const where = fc.oneof(clusterArn(setting), fc.constant({ serverless: { workgroup: workgroup(setting) } }));
  return fc.tuple(where, login).map(([place, how]) => ({ mode: 'jdbc', ...place, ...how }));
}

function dataApi(name: string, setting: Setting): fc.Arbitrary<object> {
  const user = fc.record({ user: fc.constantFrom('flink_writer', '_w+er.x@y-z') });
  const where = fc.oneof(
    fc.tuple(clusterArn(setting), user).map(([place, who]) => ({ ...place, ...who })),
    fc
      .tuple(fc.record({ create: cluster(name, setting) }), fc.oneof(user, fc.constant({})))
      .map(([place, who]) => ({ ...place, ...who })),
    fc.record({ serverless: fc.record({ create: workgroupCreation(name, setting) }) }),
    fc.constant({ serverless: { workgroup: workgroup(setting), name: 'orders' } }),
  );
  return where.map((place) => ({ mode: 'data-api', ...place }));
}

function clusterArn(setting: Setting): fc.Arbitrary<object> {
  return fc.record({ cluster: fc.constant(arnIn(setting, 'redshift', 'cluster:orders')) });
}

function workgroup(setting: Setting): string {
  return arnIn(setting, 'redshift-serverless', `workgroup/${id}`);
}

function created(name: string, setting: Setting): fc.Arbitrary<object> {
  return fc.oneof(
    fc.record({ create: cluster(name, setting) }),
    fc.record({ serverless: fc.record({ create: workgroupCreation(name, setting) }) }),
  );
}

function cluster(name: string, setting: Setting): fc.Arbitrary<object> {
  const settings = optional({
    name: fc.constant(`${name}-c`),
    port,
    adminUser: admin,
    encryption: encryption(setting),
    snapshotRetention: fc.constantFrom('1d', '35d'),
    finalSnapshot: fc.boolean(),
  });
  const nodes = fc.oneof(
    optional({
      nodeType: fc.constantFrom('ra3.large', 'ra3.xlplus', 'rg.large'),
      nodes: fc.integer({ min: 1, max: 16 }),
    }),
    fc.record({ nodeType: fc.constantFrom('ra3.16xlarge', 'rg.12xlarge'), nodes: fc.integer({ min: 2, max: 128 }) }),
  );
  return fc
    .tuple(settings, nodes, fc.record({ vpc: placement(1, 16) }))
    .map(([given, sized, vpc]) => ({ ...given, ...sized, ...vpc }));
}

function workgroupCreation(name: string, setting: Setting): fc.Arbitrary<object> {
  const settings = optional({
    name: fc.constant(`${name}-w-`),
    port,
    adminUser: admin,
    encryption: encryption(setting),
  });
  const capacity = fc
    .tuple(fc.constantFrom(4, 8, 512), optional({ maxCapacity: fc.constantFrom(512, 1024, 5632) }))
    .map(([baseCapacity, most]) => ({ baseCapacity, ...most }));
  return fc
    .tuple(settings, capacity, fc.record({ vpc: placement(3, 6) }))
    .map(([given, sized, vpc]) => ({ ...given, ...sized, ...vpc }));
}
