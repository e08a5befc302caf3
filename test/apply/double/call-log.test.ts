// What changes something is logged under the name that the API gives it, in every protocol. No mock, no Terraform.
import { request } from 'node:http';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findMoto, skip } from '../../support/terraform';
import { doneIn, startCallLog } from './call-log';
import { account } from './flink-account';
import { nameOperations } from './operation';
import { startDouble, stopDouble } from './server';

const log = suite('the call log');

const form = 'application/x-www-form-urlencoded';
const calls: readonly [service: string, method: string, path: string, headers: Record<string, string>, body: string][] =
  [
    ['kinesis', 'POST', '/', { 'x-amz-target': 'Kinesis_20131202.CreateStream' }, '{}'],
    ['kinesis', 'POST', '/', { 'x-amz-target': 'Kinesis_20131202.DescribeStream' }, '{}'],
    ['iam', 'POST', '/', { 'content-type': form }, 'Action=GetRole&RoleName=a'],
    ['iam', 'POST', '/', { 'content-type': `${form}; charset=utf-8` }, 'Action=PutRolePolicy&RoleName=a'],
    ['s3', 'PUT', '/bucket', {}, ''],
    ['s3', 'PUT', '/bucket/', {}, ''],
    ['s3', 'GET', '/bucket?policy', {}, ''],
    ['s3', 'PUT', '/bucket?policy=', {}, '{}'],
    ['s3', 'PUT', '/bucket?lifecycle=', {}, ''],
    ['s3', 'PUT', '/bucket/code/a%20b.jar?x-id=PutObject', {}, 'PK'],
    ['s3', 'POST', '/bucket?delete=', {}, ''],
    ['s3', 'DELETE', '/bucket/code/a.jar?versionId=1', {}, ''],
    ['lakeformation', 'POST', '/GrantPermissions', {}, '{}'],
    ['kafka', 'DELETE', '/v1/clusters/arn%3Aaws%3Akafka', {}, ''],
    ['monitoring', 'POST', '/service/GraniteServiceVersion20100801/operation/PutMetricAlarm', {}, ''],
    ['unheard-of', 'POST', '/what', {}, ''],
    ['kinesis', 'POST', '/', { 'x-amz-target': 'Kinesis_20131202.DeleteStream' }, 'refuse'],
  ];

log('names what was done, in its order, and leaves out what only looks or was refused', async () => {
  const moto = findMoto();
  if (moto === undefined) return skip('moto');
  const noted = startCallLog(nameOperations(moto));
  const context = { moto: account, fault: (text: string) => assert.unreachable(text) };
  const everything = async ({ body }: { body: Buffer }): Promise<{ status: number; headers: {}; body: string }> => ({
    status: body.toString() === 'refuse' ? 400 : 200,
    headers: {},
    body: '',
  });
  const { server, url } = await startDouble([everything], context, { log: noted });
  try {
    for (const [service, method, path, headers, body] of calls) {
      const authorization = `AWS4-HMAC-SHA256 Credential=111122223333/20200101/eu-west-1/${service}/aws4_request`;
      await send(new URL(url).port, method, path, { ...headers, authorization }, body);
    }
  } finally {
    stopDouble(server);
  }
  assert.equal(doneIn(noted), [
    'kinesis:CreateStream',
    'iam:PutRolePolicy',
    's3:CreateBucket',
    's3:CreateBucket',
    's3:PutBucketPolicy',
    's3:PutBucketLifecycleConfiguration',
    's3:PutObject',
    's3:DeleteObjects',
    's3:DeleteObject',
    'lakeformation:GrantPermissions',
    'kafka:DeleteCluster',
    'monitoring:PutMetricAlarm',
    'unheard-of:POST /what',
  ]);
  assert.is(noted.calls.at(-1)?.status, 400, 'what was refused is there, with its status');
  assert.equal(
    noted.calls.map(({ at }) => at),
    noted.calls.map(({ at }) => at).sort((a, b) => a - b),
  );
});

function send(
  port: string,
  method: string,
  path: string,
  headers: Record<string, string>,
  body: string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, method, path, headers }, (incoming) => {
      incoming.resume().on('end', resolve);
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

log.run();
