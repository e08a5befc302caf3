// The double of the Flink service says no where the real one does, and tells the truth about what it holds. No mock, no
// Terraform: milliseconds.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { passTransition } from './clock';
import { conform } from './conform';
import {
  accountId,
  ask,
  type Changes,
  codeAt,
  creation,
  flinkConfiguration,
  stream,
  withOrders,
} from './flink-account';
import { flinkService } from './kinesisanalyticsv2';
import type { ApiModel } from './model';

const refusals = suite('the Flink double refuses to create');

const vpc = (subnets: string[]): Changes => ({
  configuration: { VpcConfigurations: [{ SubnetIds: subnets, SecurityGroupIds: ['sg-1'] }] },
});
const rejected: readonly [what: string, changes: Changes, reason: RegExp][] = [
  [
    'with a JAR that is not there',
    { configuration: { ApplicationCodeConfiguration: codeAt('missing.jar') } },
    /validity of S3 location/,
  ],
  ['without code', { configuration: { ApplicationCodeConfiguration: undefined } }, /no code/],
  [
    'with a role that is not there',
    { ServiceExecutionRole: `arn:aws:iam::${accountId}:role/nobody` },
    /check the role/,
  ],
  [
    'with a role that does not trust the service',
    { ServiceExecutionRole: `arn:aws:iam::${accountId}:role/other` },
    /does not trust/,
  ],
  [
    'with a log stream that is not there',
    { CloudWatchLoggingOptions: [{ LogStreamARN: stream.replace('orders', 'nothing') }] },
    /log stream does not exist/,
  ],
  [
    'with nine subtasks per KPU',
    { configuration: { FlinkApplicationConfiguration: flinkConfiguration({ ParallelismPerKPU: 9 }) } },
    /at most 8/,
  ],
  [
    'with more than 64 KPU',
    { configuration: { FlinkApplicationConfiguration: flinkConfiguration({ Parallelism: 130 }) } },
    /64 KPU/,
  ],
  ['in a subnet that is not there', vpc(['subnet-9']), /subnet-9 does not exist/],
  ['in two VPCs', vpc(['subnet-1', 'subnet-2']), /different VPCs/],
  ['a notebook', { RuntimeEnvironment: 'ZEPPELIN-FLINK-3_0' }, /streaming Flink applications only/],
];

for (const [what, changes, reason] of rejected) {
  refusals(what, async () => {
    const { status, body } = await ask(flinkService(undefined), 'CreateApplication', creation(changes));
    assert.is(status, 400);
    assert.is(body['__type'], 'InvalidArgumentException');
    assert.match(String(body['message']), reason);
  });
}

refusals('a second application of the same name', async () => {
  const { body } = await ask(await withOrders(false), 'CreateApplication', creation());
  assert.is(body['__type'], 'ResourceInUseException');
});

refusals.run();

const life = suite('the Flink double');

life('rests after creation, and has no run configuration before its first start', async () => {
  const service = await withOrders(false);
  const { body } = await ask(service, 'DescribeApplication', { ApplicationName: 'orders' });
  const detail = body['ApplicationDetail'] as {
    ApplicationStatus: string;
    ApplicationConfigurationDescription: object;
  };
  assert.is(detail.ApplicationStatus, 'READY');
  assert.not.ok('RunConfigurationDescription' in detail.ApplicationConfigurationDescription);
});

life('takes the values of DEFAULT for its own', async () => {
  const service = flinkService(undefined);
  await ask(
    service,
    'CreateApplication',
    creation({
      configuration: { FlinkApplicationConfiguration: flinkConfiguration({ ConfigurationType: 'DEFAULT' }) },
    }),
  );
  assert.is(service.applications(accountId)[0]?.flink.ParallelismConfiguration.Parallelism, 1);
});

life('goes through UPDATING back to RUNNING, and takes a snapshot on the way', async () => {
  const service = await withOrders(true);
  const update = { FlinkApplicationConfigurationUpdate: { ParallelismConfigurationUpdate: { ParallelismUpdate: 8 } } };
  const request = { ApplicationName: 'orders', CurrentApplicationVersionId: 1, ApplicationConfigurationUpdate: update };
  assert.is((await ask(service, 'UpdateApplication', request)).status, 200);
  assert.is(service.applications(accountId)[0]?.status, 'UPDATING');
  assert.is(
    (await ask(service, 'UpdateApplication', { ...request, CurrentApplicationVersionId: 2 })).body['__type'],
    'ResourceInUseException',
  );
  passTransition();
  const [after] = service.applications(accountId);
  assert.equal([after?.status, after?.version, after?.snapshots.length], ['RUNNING', 2, 1]);
  assert.is(after?.flink.ParallelismConfiguration.Parallelism, 8);
  assert.is(after?.flink.ParallelismConfiguration.ParallelismPerKPU, 2);
});

life('refuses a change to a version that is not the current one', async () => {
  const { body } = await ask(await withOrders(false), 'UpdateApplication', {
    ApplicationName: 'orders',
    CurrentApplicationVersionId: 7,
  });
  assert.is(body['__type'], 'ConcurrentModificationException');
});

life('leaves everything as it was when one part of a change is refused', async () => {
  const service = await withOrders(false);
  const update = {
    FlinkApplicationConfigurationUpdate: { ParallelismConfigurationUpdate: { ParallelismUpdate: 8 } },
    ApplicationCodeConfigurationUpdate: {
      CodeContentUpdate: { S3ContentLocationUpdate: { FileKeyUpdate: 'missing.jar' } },
    },
  };
  const { status } = await ask(service, 'UpdateApplication', {
    ApplicationName: 'orders',
    CurrentApplicationVersionId: 1,
    ApplicationConfigurationUpdate: update,
  });
  const [after] = service.applications(accountId);
  assert.equal([status, after?.version, after?.flink.ParallelismConfiguration.Parallelism], [400, 1, 4]);
});

life('counts a version for each logging option that goes and comes', async () => {
  const service = await withOrders(false);
  const id = service.applications(accountId)[0]?.logging[0]?.id;
  await ask(service, 'DeleteApplicationCloudWatchLoggingOption', {
    ApplicationName: 'orders',
    CurrentApplicationVersionId: 1,
    CloudWatchLoggingOptionId: id,
  });
  passTransition();
  const added = {
    ApplicationName: 'orders',
    CurrentApplicationVersionId: 2,
    CloudWatchLoggingOption: { LogStreamARN: stream },
  };
  assert.is((await ask(service, 'AddApplicationCloudWatchLoggingOption', added)).body['ApplicationVersionId'], 3);
});

life('restores only from a snapshot that it has', async () => {
  const service = await withOrders(false);
  const restore = { ApplicationRestoreType: 'RESTORE_FROM_CUSTOM_SNAPSHOT', SnapshotName: 'yesterday' };
  const { body } = await ask(service, 'StartApplication', {
    ApplicationName: 'orders',
    RunConfiguration: { ApplicationRestoreConfiguration: restore },
  });
  assert.match(String(body['message']), /no snapshot yesterday/);
});

life('is deleted with its creation time, and is gone a moment later', async () => {
  const service = await withOrders(true);
  const created = service.applications(accountId)[0]?.created ?? 0;
  assert.is(
    (await ask(service, 'DeleteApplication', { ApplicationName: 'orders', CreateTimestamp: created - 60 })).status,
    400,
  );
  assert.is(
    (await ask(service, 'DeleteApplication', { ApplicationName: 'orders', CreateTimestamp: created })).status,
    200,
  );
  passTransition();
  assert.is(
    (await ask(service, 'DescribeApplication', { ApplicationName: 'orders' })).body['__type'],
    'ResourceNotFoundException',
  );
});

life.run();

const shapes = suite('a request is held against the API model');

const model: ApiModel = {
  operations: {},
  shapes: {
    Request: {
      type: 'structure',
      required: ['Name'],
      members: {
        Name: { shape: 'Name' },
        Count: { shape: 'Count' },
        Mode: { shape: 'Mode' },
        Tags: { shape: 'Tags' },
        Words: { shape: 'Words' },
        Printed: { shape: 'Printed' },
        Bytes: { shape: 'Bytes' },
        Either: { shape: 'Either' },
        Described: { shape: 'Described' },
      },
    },
    Words: { type: 'string', max: 2, pattern: '[\\p{L}]*' },
    Printed: { type: 'string', pattern: '\\p{Print}+' },
    Bytes: { type: 'blob', max: 3 },
    // Glue's descriptions.
    Described: { type: 'string', pattern: '[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*' },
    Either: { type: 'structure', union: true, members: { One: { shape: 'Name' }, Other: { shape: 'Name' } } },
    Name: { type: 'string', min: 1, max: 5, pattern: '[a-z]+' },
    Count: { type: 'integer', min: 1 },
    Mode: { type: 'string', enum: ['ON', 'OFF'] },
    Tags: { type: 'map', key: { shape: 'Name' }, value: { shape: 'Name' }, max: 1 },
  },
};

for (const [value, problems] of [
  [{ Name: 'abc', Count: 1, Mode: 'ON', Tags: { a: 'b' } }, []],
  [{}, ['.Name is required']],
  [{ Name: null }, ['.Name is required']],
  [{ Name: 'abc', Count: null }, []],
  [{ Name: 'abc', Count: 2 ** 31 - 1 }, []],
  [{ Name: 'abc', Count: 2 ** 31 }, ['.Count is 2147483648, which is more than 32 bits hold']],
  [{ Name: 'abc', Words: 'é𝒳' }, []],
  [{ Name: 'abc', Words: 'a1' }, ['.Words does not match [\\p{L}]*']],
  [{ Name: 'abc', Words: 'abc' }, ['.Words has 3 characters, allowed are 0 to 2']],
  [{ Name: 'abc', Printed: 'a b' }, []],
  [{ Name: 'abc', Printed: 'a\nb' }, ['.Printed does not match \\p{Print}+']],
  [{ Name: 'abc', Described: 'é 𝒳' }, []],
  [{ Name: 'abc', Bytes: 'QUJD' }, []],
  [{ Name: 'abc', Bytes: 'QUJDRA==' }, ['.Bytes has 4 bytes, allowed are 0 to 3']],
  [{ Name: 'abc', Bytes: 'a b' }, ['.Bytes is not in base 64']],
  [{ Name: 'abc', Either: { One: 'a' } }, []],
  [{ Name: 'abc', Either: {} }, ['.Either has 0 members, exactly one of them can be given']],
  [{ Name: 'abc', Extra: 1 }, ['.Extra is unknown']],
  [{ Name: 'toolong' }, ['.Name has 7 characters, allowed are 1 to 5']],
  [{ Name: 'ABC' }, ['.Name does not match [a-z]+']],
  [{ Name: 'abc', Count: 0 }, ['.Count is 0, allowed are 1 to Infinity']],
  [{ Name: 'abc', Count: '1' }, ['.Count is not a number']],
  [{ Name: 'abc', Mode: 'on' }, ['.Mode is "on", not one of ON, OFF']],
  [{ Name: 'abc', Tags: { a: 'b', c: 'd' } }, ['.Tags has 2 entries, allowed are 0 to 1']],
] as const) {
  shapes(JSON.stringify(value), () => assert.equal(conform(model, 'Request', value), problems));
}

shapes.run();
