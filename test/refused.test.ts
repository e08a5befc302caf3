// refused: wishes that the service or the provider cannot grant get their reason, and nothing else does.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { allFields } from '../src/schema/field';
import { whyRefused } from '../src/schema/unavailable-keys';

const test = suite('refused');

const wishes: [inside: string, key: string, reason: RegExp][] = [
  ['spec', 'checkpointLocation', /no API field sets the place/],
  ['spec', 'savepoint_bucket', /no API field sets the place/],
  ['spec.checkpoints', 's3Path', /no API field sets the place/],
  ['spec.checkpoints', 'stateBackend', /service fixes/],
  ['spec.checkpoints', 'timeout', /service fixes/],
  ['spec.snapshots', 'dir', /no API field sets the place/],
  ['spec', 'rollbackEnabled', /system rollback/],
  ['spec.snapshots', 'systemRollback', /system rollback/],
  ['spec', 'maintenanceWindow', /maintenance window/],
  ['spec', 'enhancedSnapshots', /enhanced snapshots/],
  ['spec.snapshots', 'mode', /enhanced snapshots/],
  ['spec', 'mode', /Studio notebooks/],
  ['spec', 'applicationMode', /Studio notebooks/],
  ['spec.network', 'dualStack', /say IPv4 ranges/],
  ['spec.network.vpc.create', 'assignIpv6CidrBlock', /say IPv4 ranges/],
  ['spec.vpc.create', 'ipv6', /say IPv4 ranges/],
];
for (const [inside, key, reason] of wishes) {
  test(`${inside}.${key}`, () => {
    assert.match(whyRefused(inside, key)?.reason ?? '', reason);
  });
}

const innocent: [inside: string, key: string][] = [
  ['spec', 'paralelism'],
  ['spec.storage', 'location'],
  ['spec.sinks.archive', 'path'],
  ['', 'description'],
  ['spec.compute', 'mode'],
  ['spec.sources.orders', 'ipv6'],
  ['spec.network.vpc.create', 'ip'],
];
for (const [inside, key] of innocent) {
  test(`${inside}.${key} is only unknown`, () => {
    assert.is(whyRefused(inside, key), undefined);
  });
}

test('no field of the schema is refused, but for one that is never asked about, as it is known', () => {
  const refused = allFields().filter(
    ({ path }) => whyRefused(path.split('.').slice(0, -1).join('.'), path.split('.').at(-1) ?? '') !== undefined,
  );
  assert.equal(
    refused.map(({ path }) => path),
    ['spec.storage'],
  );
});

test.run();
