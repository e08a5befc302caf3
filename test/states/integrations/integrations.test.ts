// Calls as Step Functions makes them: names, timestamps, errors, and what each service's double answers.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Reply } from '../language/execution';
import type { Json, JsonObject } from '../language/json';
import { beginning } from '../scenario';
import { type World, worldOf } from '../services/world';
import { timeline } from '../timeline';
import { errorName, integrationName, unknownErrorName } from './names';

const names = suite('names in integrations');
// The first two are in public state machines (aws-sdk:rds:describeDBInstances); the rest follows from the same rule.
for (const [name, called] of [
  ['DBInstanceIdentifier', 'DbInstanceIdentifier'],
  ['DBInstances', 'DbInstances'],
  ['OKActions', 'OkActions'],
  ['ARN', 'Arn'],
  ['ApplicationARN', 'ApplicationARN'],
  ['ParallelismPerKPU', 'ParallelismPerKPU'],
  ['stateMachineArn', 'StateMachineArn'],
  ['S3ContentLocation', 'S3ContentLocation'],
])
  names(`${name} is ${called}`, () => assert.is(integrationName(name ?? ''), called));
names('errors end with Exception, once', () => {
  assert.is(errorName('S3', 'BucketAlreadyExists'), 'S3.BucketAlreadyExistsException');
  assert.is(errorName('AcmPca', 'ResourceNotFoundException'), 'AcmPca.ResourceNotFoundException');
  assert.is(errorName('Rds', 'DBInstanceNotFound'), 'Rds.DbInstanceNotFoundException');
  assert.is(unknownErrorName('Ec2'), 'Ec2.Ec2Exception');
});
names.run();

const world = async (): Promise<World> => {
  const made = worldOf({
    time: timeline(beginning),
    start: async () => ({
      answer: {
        executionArn: 'arn:aws:states:eu-west-1:111122223333:execution:machine:a',
        startDate: beginning / 1000,
      },
    }),
    stop: () => undefined,
  });
  await made.flink.create();
  return made;
};
const ask = (made: World, service: string, action: string, input: JsonObject): Promise<Reply> =>
  made.call(`arn:aws:states:::aws-sdk:${service}:${action}`, input);
const answerOf = (reply: Reply): JsonObject => {
  assert.ok('answer' in reply, JSON.stringify(reply));
  return reply.answer as JsonObject;
};
const errorOf = (reply: Reply): string => ('error' in reply ? reply.error : 'none');
const flink = (made: World, action: string, more: JsonObject = {}): Promise<Reply> =>
  ask(made, 'kinesisanalyticsv2', action, { ApplicationName: 'orders', ...more });

const calls = suite('calls through integrations');

calls('timestamps are text, there and back', async () => {
  const made = await world();
  await flink(made, 'createApplicationSnapshot', { SnapshotName: 'monday' });
  await made.time.run(beginning + 60_000);
  const { SnapshotSummaries } = answerOf(await flink(made, 'listApplicationSnapshots'));
  const [snapshot] = SnapshotSummaries as readonly JsonObject[];
  assert.is(snapshot?.['SnapshotCreationTimestamp'], '2026-01-05T00:00:00Z');
  const wrong = { SnapshotName: 'monday', SnapshotCreationTimestamp: '2026-01-05T00:00:01Z' };
  assert.is(
    errorOf(await flink(made, 'deleteApplicationSnapshot', wrong)),
    'KinesisAnalyticsV2.InvalidArgumentException',
  );
  const right = { SnapshotName: 'monday', SnapshotCreationTimestamp: snapshot?.['SnapshotCreationTimestamp'] ?? null };
  answerOf(await flink(made, 'deleteApplicationSnapshot', right));
  assert.equal(answerOf(await flink(made, 'listApplicationSnapshots')), { SnapshotSummaries: [] });
});

calls('an error that the API model does not have is the class of the SDK', async () => {
  const made = await world();
  made.faults.push({ operation: 'DescribeApplication', code: 'ThrottlingException', times: 1 });
  assert.is(errorOf(await flink(made, 'describeApplication')), 'KinesisAnalyticsV2.KinesisAnalyticsV2Exception');
  assert.is(errorOf(await flink(made, 'describeApplication')), 'none');
});

calls('an answer can be lost, and what was asked for is done', async () => {
  const made = await world();
  made.faults.push({
    operation: 'StopApplication',
    code: 'any',
    named: 'KinesisAnalyticsV2.SdkClientException',
    done: true,
  });
  assert.is(errorOf(await flink(made, 'stopApplication')), 'KinesisAnalyticsV2.SdkClientException');
  assert.is((await made.flink.orders()).status, 'STOPPING');
});

const wrongCalls: readonly [service: string, action: string, input: JsonObject, problem: RegExp][] = [
  ['kinesisanalyticsv2', 'describeApplication', {}, /ApplicationName is required/],
  ['kinesisanalyticsv2', 'updateApplication', { ApplicationName: 'orders', Parallelism: 1 }, /Parallelism is unknown/],
  ['kinesisanalyticsv2', 'deleteApplication', { ApplicationName: 'orders' }, /is not in .*services[.]ts/],
  ['kinesisanalyticsv2', 'DescribeApplication', { ApplicationName: 'orders' }, /is not in .*services[.]ts/],
  [
    'sfn',
    'startExecution',
    { stateMachineArn: 'arn:aws:states:eu-west-1:111122223333:stateMachine:m' },
    /not in Pascal case/,
  ],
  ['sfn', 'startExecution.sync', {}, /is not in .*services[.]ts/],
];
for (const [service, action, input, problem] of wrongCalls)
  calls(`${service}:${action} ${JSON.stringify(input)} is a mistake of the machine`, async () => {
    try {
      await ask(await world(), service, action, input);
    } catch (error) {
      return assert.match(String(error), problem);
    }
    assert.unreachable('it was answered');
  });

calls('parameters: missing, overwritten, and not', async () => {
  const made = await world();
  const put = (more: JsonObject): Promise<Reply> =>
    ask(made, 'ssm', 'putParameter', { Name: 'p', Value: 'b', ...more });
  assert.is(errorOf(await ask(made, 'ssm', 'getParameter', { Name: 'p' })), 'Ssm.ParameterNotFoundException');
  made.parameters.put('p', 'a');
  assert.is(errorOf(await put({})), 'Ssm.ParameterAlreadyExistsException');
  assert.is(answerOf(await put({ Overwrite: true }))['Version'], 2);
  const { Parameter } = answerOf(await ask(made, 'ssm', 'getParameter', { Name: 'p' }));
  assert.is((Parameter as JsonObject)['Value'], 'b');
});

calls('alarms: composite ones are shown to those who ask for them', async () => {
  const made = await world();
  await made.alarms.set('b', 'ALARM');
  await made.alarms.set('a', 'OK');
  await made.alarms.set('m', 'OK', 'metric');
  const shown = async (input: JsonObject): Promise<Json> => {
    const { MetricAlarms = [], CompositeAlarms = [] } = answerOf(
      await ask(made, 'cloudwatch', 'describeAlarms', input),
    );
    return [...(MetricAlarms as readonly JsonObject[]), ...(CompositeAlarms as readonly JsonObject[])].map(
      (one) => one['AlarmName'] ?? null,
    );
  };
  assert.equal(await shown({}), ['m']);
  assert.equal(await shown({ AlarmTypes: ['CompositeAlarm'] }), ['a', 'b']);
  assert.equal(await shown({ AlarmTypes: ['CompositeAlarm'], AlarmNames: ['b', 'm'] }), ['b']);
});

calls('who listens hears of a change, and of nothing that stays', async () => {
  const made = await world();
  const heard: string[] = [];
  made.alarms.onChange((name, state) => void heard.push(`${name} ${state}`));
  for (const state of ['OK', 'ALARM', 'ALARM', 'OK'] as const) await made.alarms.set('a', state);
  assert.equal(heard, ['a ALARM', 'a OK']);
});

calls('an execution is started, with names in Pascal case', async () => {
  const machine = 'arn:aws:states:eu-west-1:111122223333:stateMachine:machine';
  const answer = answerOf(await ask(await world(), 'sfn', 'startExecution', { StateMachineArn: machine, Input: '{}' }));
  assert.equal(Object.keys(answer), ['ExecutionArn', 'StartDate']);
  assert.is(answer['StartDate'], '2026-01-05T00:00:00Z');
});
calls.run();
