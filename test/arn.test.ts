// arn: taken apart, put together, and of the right partition.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { arn, globalArn, parseArn, s3Arn } from '../src/aws/arn';
import { partitionOf } from '../src/aws/regions';

const test = suite('arn');
const home = { partition: 'aws', region: 'eu-west-1', accountId: '111122223333' };

const parsed: [text: string, resource: string][] = [
  ['arn:aws:kinesis:eu-west-1:111122223333:stream/orders', 'stream/orders'],
  [
    'arn:aws:logs:eu-west-1:111122223333:log-group:/flink/orders:log-stream:main',
    'log-group:/flink/orders:log-stream:main',
  ],
  ['arn:aws:iam::111122223333:role/flink/orders', 'role/flink/orders'],
  ['arn:aws:s3:::example-archive', 'example-archive'],
];
for (const [text, resource] of parsed) {
  test(`takes ${text} apart`, () => {
    const { partition, service, region, account } = parseArn(text);
    assert.is(parseArn(text).resource, resource);
    assert.is(`arn:${partition}:${service}:${region}:${account}:${resource}`, text);
  });
}

for (const text of ['', 'orders', 'arn:aws', 'arn:aws:kinesis:eu-west-1:111122223333']) {
  test(`throws at "${text}": the schema has let only ARNs through`, () => {
    assert.throws(() => parseArn(text), /not an ARN/);
  });
}

test('puts ARNs together', () => {
  assert.is(arn(home, 'kinesis', 'stream/orders'), 'arn:aws:kinesis:eu-west-1:111122223333:stream/orders');
  assert.is(globalArn(home, 'iam', 'role/orders'), 'arn:aws:iam::111122223333:role/orders');
  assert.is(s3Arn('aws-cn', 'example-archive/*'), 'arn:aws-cn:s3:::example-archive/*');
});

/** Source: botocore's partitions.json. */
const regions: [region: string, partition: string][] = [
  ['eu-west-1', 'aws'],
  ['us-east-1', 'aws'],
  ['ap-southeast-7', 'aws'],
  ['mx-central-1', 'aws'],
  ['il-central-1', 'aws'],
  ['cn-north-1', 'aws-cn'],
  ['cn-northwest-1', 'aws-cn'],
  ['us-gov-west-1', 'aws-us-gov'],
  ['us-iso-east-1', 'aws-iso'],
  ['us-isob-east-1', 'aws-iso-b'],
  ['eu-isoe-west-1', 'aws-iso-e'],
  ['us-isof-south-1', 'aws-iso-f'],
  ['eusc-de-east-1', 'aws-eusc'],
];
for (const [region, partition] of regions) {
  test(`${region} is in ${partition}`, () => {
    assert.is(partitionOf(region), partition);
  });
}

test.run();
