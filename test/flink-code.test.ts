// The lines of Flink code in docs/flink: what they need, and what they read of the property groups.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { connectors } from '../src/connectors';
import type { Connector } from '../src/connectors/connector';

const test = suite('flink code');
const folder = join(__dirname, '..', 'docs', 'flink');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

test('the Java code of a lake names the JARs that its connector needs', () => {
  for (const { type, artefacts } of (connectors as readonly unknown[] as readonly Connector[]).filter(({ type }) =>
    ['iceberg', 's3-tables'].includes(type),
  ))
    for (const direction of ['source', 'sink'])
      for (const { coordinates } of artefacts) {
        const jar = coordinates.replace(/^.*:/, '').replace('-{flink}', '');
        assert.ok(read(`${type}-${direction}.java`).includes(jar), `${type}-${direction}.java does not name ${jar}`);
      }
});

test('S3 Tables need the AWS SDK, which neither of their own JARs has', () => {
  const found = connectors.find(({ type }) => type === 's3-tables');
  const names = found?.artefacts.map(({ coordinates }) => coordinates) ?? [];
  assert.ok(names.includes('org.apache.iceberg:iceberg-aws-bundle'), names.join(', '));
});

test('tables of DynamoDB are named by their ARN: a name is taken for one of the own account', () => {
  for (const name of readdirSync(folder).filter((file) => file.startsWith('dynamodb-')))
    assert.not.match(read(name), /table\.name/, name);
});

test('a DynamoDB sink tells items apart by every attribute of their key', () => {
  assert.match(read('dynamodb-sink.java'), /setOverwriteByPartitionKeys\(List\.of\("orderId", "changedAt"\)\)/);
  assert.match(read('dynamodb-sink.py'), /PARTITIONED BY \(orderId, changedAt\)/);
});

test('nobody is told that CREATE CATALOG needs a permission: Iceberg makes no default database since 1.4', () => {
  for (const name of readdirSync(folder)) assert.not.match(read(name), /Flink creates it when the catalog opens/, name);
});

test.run();
