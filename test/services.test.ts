// The table of services: how VPC endpoints are named, and what crosses Regions.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { endpointName, services, type Service } from '../src/aws/services';
import { isElsewhere, nameOf, serviceNeed, type HostNeed } from '../src/facts/need';

const test = suite('services');

const names: readonly [service: Service, region: string, name: string][] = [
  ['kinesis-streams', 'eu-west-1', 'com.amazonaws.eu-west-1.kinesis-streams'],
  ['kinesis-streams', 'us-gov-west-1', 'com.amazonaws.us-gov-west-1.kinesis-streams'],
  ['kinesis-streams', 'cn-north-1', 'cn.com.amazonaws.cn-north-1.kinesis-streams'],
  ['redshift-data', 'cn-northwest-1', 'cn.com.amazonaws.cn-northwest-1.redshift-data'],
  ['glue', 'cn-north-1', 'com.amazonaws.cn-north-1.glue'],
  ['s3', 'cn-north-1', 'com.amazonaws.cn-north-1.s3'],
  ['secretsmanager', 'eusc-de-east-1', 'com.amazonaws.eusc-de-east-1.secretsmanager'],
];
for (const [service, region, name] of names)
  test(`the endpoint for ${service} in ${region}`, () => assert.is(endpointName(service, region), name));

test('gateways are for S3 and the tables of DynamoDB only', () => {
  const gateways = Object.entries(services).flatMap(([name, { endpoint }]) => (endpoint === 'gateway' ? [name] : []));
  assert.equal(gateways, ['dynamodb', 's3']);
});

test('endpoints across Regions are for some services only', () => {
  const crossing = Object.entries(services).flatMap(([name, entry]) => ('crossRegion' in entry ? [name] : []));
  assert.equal(crossing, ['kinesis-firehose', 'kms', 'lambda', 's3']);
});

test('a service of another Region is elsewhere, a host never is', () => {
  const stream = serviceNeed('kinesis-streams', 'us-east-1', '/spec/sources/orders', 'source orders');
  const broker: HostNeed = {
    host: 'b-1.example.com',
    port: 9094,
    endpoint: 'none',
    pointer: '/spec/sources/payments',
    purpose: 'brokers of source payments',
  };
  assert.equal([stream, broker].map(nameOf), ['kinesis-streams', 'b-1.example.com']);
  assert.ok(isElsewhere(stream, { region: 'eu-west-1' }));
  assert.not(isElsewhere(stream, { region: 'us-east-1' }));
  assert.not(isElsewhere(broker, { region: 'eu-west-1' }));
});

test.run();
