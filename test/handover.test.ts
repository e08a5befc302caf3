// Resources of other accounts: with the policies of the outputs at their owners the job's calls pass, without them none
// does.
import { runSimulation } from '@cloud-copilot/iam-simulate';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { render } from '../src/terraform/literal';
import { account, calls, otherAccount, policyOf, type Call } from './iam/proof';
import { compileText, minimalSpec, printed } from './support/compile';

const test = suite('handover');
const stream = `arn:aws:kinesis:eu-west-1:${otherAccount}:stream/clicks`;
const consumer = `${stream}/consumer/enrichment:1762400000`;
const table = `arn:aws:dynamodb:eu-west-1:${otherAccount}:table/status`;

interface Handover {
  readonly name: string;
  readonly spec: object;
  readonly output: string;
  readonly allowed: readonly Call[];
  readonly denied: readonly Call[];
}

const handovers: readonly Handover[] = [
  {
    name: 'a stream that is polled',
    spec: { sources: { clicks: { type: 'kinesis', stream } } },
    output: 'clicks_stream_policy',
    allowed: calls(
      ['kinesis:DescribeStreamSummary', 'kinesis:GetRecords', 'kinesis:GetShardIterator', 'kinesis:ListShards'],
      stream,
    ),
    denied: calls(['kinesis:PutRecords', 'kinesis:DeleteStream'], stream),
  },
  {
    name: 'the registered consumer of a stream',
    spec: {
      sources: {
        clicks: { type: 'kinesis', stream, consumer: 'efo', efo: { name: 'enrichment', lifecycle: 'existing' } },
      },
    },
    output: 'clicks_consumer_policy',
    allowed: calls(['kinesis:DescribeStreamConsumer', 'kinesis:SubscribeToShard'], consumer),
    denied: calls(['kinesis:SubscribeToShard'], `${stream}/consumer/billing:1762400000`),
  },
  {
    name: 'a stream that is written',
    spec: { sinks: { clicks: { type: 'kinesis', stream } } },
    output: 'clicks_stream_policy',
    allowed: calls(['kinesis:PutRecord', 'kinesis:PutRecords'], stream),
    denied: calls(['kinesis:GetRecords'], stream),
  },
  {
    name: 'a prefix of a bucket',
    spec: {
      sinks: { archive: { type: 's3', bucket: 'example-partner', bucketOwner: otherAccount, prefix: 'orders/' } },
    },
    output: 'archive_bucket_policy',
    allowed: [
      ...calls(['s3:PutObject', 's3:GetObject'], 'arn:aws:s3:::example-partner/orders/1.json'),
      ...calls(['s3:ListBucket'], 'arn:aws:s3:::example-partner', { 's3:prefix': 'orders/' }),
    ],
    denied: [
      ...calls(['s3:PutObject'], 'arn:aws:s3:::example-partner/other/1.json'),
      ...calls(['s3:ListBucket'], 'arn:aws:s3:::example-partner', { 's3:prefix': 'other/' }),
    ],
  },
  {
    name: 'a table',
    spec: { sinks: { status: { type: 'dynamodb', table } } },
    output: 'status_table_policy',
    allowed: calls(['dynamodb:BatchWriteItem'], table),
    denied: calls(['dynamodb:GetItem', 'dynamodb:DeleteTable'], table),
  },
];

for (const { name, spec, output, allowed, denied } of handovers) {
  test(name, async () => {
    const compiled = compileText(minimalSpec(spec), { planOnly: true });
    assert.ok(compiled.plan, printed(compiled));
    const given = compiled.plan.outputs.find((one) => one.name === output);
    assert.ok(given, `there is no output ${output}`);
    const own = policyOf(compiled.plan.statements);
    const owners = JSON.parse(String(render(given.value))) as object;
    for (const call of allowed) {
      assert.is(await decide(own, owners, call), 'Allowed', call.action);
      assert.is.not(await decide(own, undefined, call), 'Allowed', `${call.action} without the owner`);
    }
    for (const call of denied) assert.is.not(await decide(own, owners, call), 'Allowed', call.action);
  });
}

test("what belongs to the application's own account is not handed over", () => {
  const spec = {
    sources: { clicks: { type: 'kinesis', stream: stream.replace(otherAccount, account) } },
    sinks: { archive: { type: 's3', bucket: 'example-own', bucketOwner: account } },
  };
  const { plan } = compileText(minimalSpec(spec), { planOnly: true });
  assert.equal(
    plan?.outputs.filter(({ name }) => name.endsWith('_policy')),
    [],
  );
});

async function decide(
  own: object,
  owners: object | undefined,
  { action, resource, context = {} }: Call,
): Promise<string> {
  const result = await runSimulation(
    {
      request: {
        principal: `arn:aws:iam::${account}:role/orders-eu-west-1-execution`,
        action,
        resource: { resource, accountId: otherAccount },
        contextVariables: { 'aws:SecureTransport': 'true', ...context } as Record<string, string | string[]>,
      },
      identityPolicies: [{ name: 'least-privilege', policy: own }],
      serviceControlPolicies: [],
      resourceControlPolicies: [],
      ...(owners && { resourcePolicy: owners }),
    },
    {},
  );
  if (result.resultType === 'error') throw new Error(JSON.stringify(result.errors));
  return result.overallResult;
}

test.run();
