// An account in which the tests of the Flink double ask: what is in it can be taken away while they do.
import * as assert from 'uvu/assert';
import { passTransition } from './clock';
import type { Call } from './message';
import { type FlinkService, flinkService } from './kinesisanalyticsv2';
import type { Moto } from './moto';

export const accountId = '111122223333';
export const role = `arn:aws:iam::${accountId}:role/app`;
export const stream = `arn:aws:logs:eu-west-1:${accountId}:log-group:/flink/orders:log-stream:application`;

/** An account with one role, one JAR, one log stream, and the subnets of two VPCs. */
export const account: Moto = {
  ask: async () => ({ status: 500, headers: {}, body: '' }),
  consumersOf: async () => [],
  forward: async () => ({ status: 500, headers: {}, body: '' }),
  objectExists: async (_place, bucket, key) => bucket === 'code' && key.endsWith('.jar') && key !== 'missing.jar',
  trustPolicy: async (_place, name) =>
    ({ app: '{"Service":"kinesisanalytics.amazonaws.com"}', other: '{"Service":"lambda.amazonaws.com"}' })[name],
  logStreamExists: async (_place, group) => group === '/flink/orders',
  logGroupExists: async (_place, group) => group === '/flink/orders',
  secret: async () => undefined,
  exists: async () => undefined,
  lakeRightsOf: async () => [],
  keysUnder: async () => [],
  inlinePoliciesOf: async () => [],
  policiesOf: async () => [policy([allow('ec2:*', '*')])],
  vpcOf: async (_place, _kind, id) => ({ 'subnet-1': 'vpc-1', 'subnet-2': 'vpc-2', 'sg-1': 'vpc-1' })[id],
};

export interface Reply {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

export async function ask(
  { double }: FlinkService,
  operation: string,
  request: object,
  moto: Moto = account,
): Promise<Reply> {
  const target = { prefix: 'KinesisAnalytics_20180523', operation };
  const call: Call = {
    method: 'POST',
    path: '/',
    headers: {},
    body: Buffer.from(JSON.stringify(request)),
    service: 'kinesisanalytics',
    region: 'eu-west-1',
    accountId,
    target,
  };
  const answer = await double(call, { moto, fault: (text) => assert.unreachable(text) });
  return { status: answer?.status ?? 0, body: JSON.parse(String(answer?.body)) as Record<string, unknown> };
}

export const flinkConfiguration = (parallelism: object): object => ({
  ParallelismConfiguration: {
    ConfigurationType: 'CUSTOM',
    AutoScalingEnabled: false,
    Parallelism: 4,
    ParallelismPerKPU: 2,
    ...parallelism,
  },
});

/** Members of the request, and under `configuration` those of its ApplicationConfiguration. */
export interface Changes {
  readonly configuration?: object;
  readonly [member: string]: unknown;
}

export const creation = (changes: Changes = {}): object => {
  const { configuration = {}, ...members } = changes;
  return {
    ApplicationName: 'orders',
    RuntimeEnvironment: 'FLINK-1_20',
    ServiceExecutionRole: role,
    CloudWatchLoggingOptions: [{ LogStreamARN: stream }],
    ApplicationConfiguration: {
      ApplicationCodeConfiguration: codeAt('a.jar'),
      FlinkApplicationConfiguration: flinkConfiguration({}),
      ...configuration,
    },
    ...members,
  };
};

export function codeAt(key: string): object {
  return {
    CodeContentType: 'ZIPFILE',
    CodeContent: { S3ContentLocation: { BucketARN: 'arn:aws:s3:::code', FileKey: key } },
  };
}

/** What the job of `orders` is told of the stores that it reads and writes. */
const stores = {
  PropertyGroupId: 'stores',
  PropertyMap: {
    stream: `arn:aws:kinesis:eu-west-1:${accountId}:stream/orders`,
    path: 's3://archive/',
    tables: 'lake.rates',
  },
};

/** A service with the application `orders`, at rest or running. */
export async function withOrders(running: boolean, moto: Moto = account): Promise<FlinkService> {
  const service = flinkService(undefined);
  assert.is(
    (
      await ask(
        service,
        'CreateApplication',
        creation({
          configuration: {
            ApplicationSnapshotConfiguration: { SnapshotsEnabled: true },
            EnvironmentProperties: { PropertyGroups: [stores] },
          },
        }),
        moto,
      )
    ).status,
    200,
  );
  if (running) {
    await ask(service, 'StartApplication', { ApplicationName: 'orders' }, moto);
    passTransition();
  }
  return service;
}

/** A policy of these statements, as JSON. */
export function policy(statements: readonly object[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}

export function allow(action: string | readonly string[], resource: string | readonly string[]): object {
  return { Effect: 'Allow', Action: action, Resource: resource };
}
