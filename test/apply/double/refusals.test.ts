// The layer in front of the mock refuses what AWS would, rule by rule, each beside its nearest right neighbour. Needs
// the API models that come with the mock.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findMoto, skip } from '../../support/terraform';
import { account } from './flink-account';
import type { Call } from './message';
import type { Moto } from './moto';
import { refusals } from './refusals';
import { rules } from './refusal-rules';

interface Asked {
  readonly service: string;
  readonly target?: string;
  readonly method?: string;
  readonly path?: string;
  /** Text is a form, anything else JSON. */
  readonly body?: object | string;
}

function callOf({ service, target = '', method = 'POST', path = '/', body = '' }: Asked): Call {
  const dot = target.lastIndexOf('.');
  const isForm = typeof body === 'string' && target === '' && path === '/';
  return {
    method,
    path,
    headers: isForm ? { 'content-type': 'application/x-www-form-urlencoded' } : {},
    body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
    service,
    region: 'eu-west-1',
    accountId: '111122223333',
    target: { prefix: target.slice(0, Math.max(dot, 0)), operation: target.slice(dot + 1) },
  };
}

const role = 'Action=PutRolePolicy&Version=2010-05-08&RoleName=app&PolicyName=';
const alarm = (more: string): Asked => ({
  service: 'monitoring',
  body:
    'Action=PutMetricAlarm&Version=2010-08-01&AlarmName=a&ComparisonOperator=LessThanThreshold&' +
    `AlarmActions.member.1=b&${more}`,
});
const delivery = (more: object): Asked => ({
  service: 'firehose',
  target: 'Firehose_20150804.CreateDeliveryStream',
  body: { DeliveryStreamName: 'orders', ...more },
});
const bucket = { RoleARN: 'arn:aws:iam::111122223333:role/delivery', BucketARN: 'arn:aws:s3:::orders' };
const toS3 = (more: object): Asked => delivery({ ExtendedS3DestinationConfiguration: { ...bucket, ...more } });
const toRedshift = (more: object): Asked =>
  delivery({
    RedshiftDestinationConfiguration: {
      RoleARN: bucket.RoleARN,
      ClusterJDBCURL: 'jdbc:redshift://host.eu-west-1.redshift.amazonaws.com:5439/dev',
      CopyCommand: { DataTableName: 'orders' },
      Username: 'app',
      Password: 'secret',
      S3Configuration: { ...bucket, ...more },
    },
  });
const toOpenSearch = (IntervalInSeconds: number): Asked =>
  delivery({
    AmazonopensearchserviceDestinationConfiguration: {
      RoleARN: bucket.RoleARN,
      IndexName: 'orders',
      S3Configuration: { ...bucket, BufferingHints: { IntervalInSeconds, SizeInMBs: 5 } },
    },
  });
const inS3Tables = (name: string): Asked => ({ service: 's3tables', method: 'PUT', path: '/buckets', body: { name } });
const endStream = (body: object): Asked => ({ service: 'kinesis', target: 'Kinesis_20131202.DeleteStream', body });
const stream = (body: object): Asked => ({ service: 'kinesis', target: 'Kinesis_20131202.CreateStream', body });

/** The answer of nobody means that the call goes on to the mock. */
const nobody = /^$/;

const conversations: readonly [what: string, asked: Asked, answer: RegExp][] = [
  ['a name within the API model', stream({ StreamName: 'orders', ShardCount: 1 }), nobody],
  ['a name outside of it', stream({ StreamName: 'or ders' }), /ValidationException.*StreamName does not match/],
  ['a member that is missing', stream({}), /ValidationException.*StreamName is required/],
  ['an alarm within the API model', alarm('EvaluationPeriods=3&Threshold=1.5'), nobody],
  ['an alarm outside of it', alarm('EvaluationPeriods=0&Threshold=high'), /EvaluationPeriods is 0.*Threshold is not/],
  ['a call that the API does not know', { service: 'kinesis', target: 'Kinesis_20131202.Unheard', body: {} }, nobody],
  ['a form within the API model', { service: 'iam', body: `${role}b&PolicyDocument=${'x'.repeat(5_000)}` }, nobody],
  ['a form outside of it', { service: 'iam', body: `${role}b%20c&PolicyDocument=x` }, /PolicyName does not match/],
  [
    'inline policies of a role within 10,240',
    { service: 'iam', body: `${role}b&PolicyDocument=${'x'.repeat(240)}` },
    nobody,
  ],
  [
    'inline policies of a role beyond',
    { service: 'iam', body: `${role}b&PolicyDocument=${'x'.repeat(5_241)}` },
    /LimitExceeded.*10241/,
  ],
  ['a policy in place of itself', { service: 'iam', body: `${role}a&PolicyDocument=${'x'.repeat(5_241)}` }, nobody],
  ['a staging prefix of Redshift', toRedshift({ Prefix: 'staging/' }), nobody],
  [
    'an error prefix of Redshift',
    toRedshift({ ErrorOutputPrefix: 'errors/' }),
    /ErrorOutputPrefix is currently not supported/,
  ],
  [
    'a staging prefix with an expression',
    toRedshift({ Prefix: '!{timestamp:yyyy}/' }),
    /Prefix Expressions or ErrorOutputPrefix is currently/,
  ],
  [
    'prefixes in their namespaces',
    toS3({ Prefix: "!{timestamp:yyyy'year'}/", ErrorOutputPrefix: '!{firehose:error-output-type}/' }),
    nobody,
  ],
  ['a pattern that is none', toS3({ ErrorOutputPrefix: '!{timestamp:foo}/' }), /timestamp:foo. is no pattern/],
  ['a namespace that is none', toS3({ ErrorOutputPrefix: '!{date:yyyy}/' }), /date:yyyy. is in no namespace/],
  [
    'expressions without a place for errors',
    toS3({ Prefix: '!{timestamp:yyyy}/' }),
    /must hold !.firehose:error-output/,
  ],
  [
    'errors among the data',
    toS3({ Prefix: '!{firehose:error-output-type}/', ErrorOutputPrefix: '!{firehose:error-output-type}/' }),
    /must not hold/,
  ],
  ['a backup that waits for a minute', toOpenSearch(60), nobody],
  ['a backup that does not', toOpenSearch(59), /cannot be buffered for 59 seconds/],
  ['the end of a stream', endStream({ StreamName: 'orders' }), nobody],
  ['that of one with a consumer', endStream({ StreamName: 'read' }), /ResourceInUseException.*consumers: efo/],
  ['that of it and its consumers', endStream({ StreamName: 'read', EnforceConsumerDeletion: true }), nobody],
  ['a table bucket', inS3Tables('orders-aws'), nobody],
  ['a table bucket named as AWS names its own', inS3Tables('aws-orders'), /BadRequestException.*reserved/],
  ['a bucket', { service: 's3', method: 'PUT', path: '/orders' }, nobody],
  [
    'a bucket with a reserved beginning',
    { service: 's3', method: 'PUT', path: '/amzn-s3-demo-a' },
    /InvalidBucketName/,
  ],
  ['its policy, which is another operation', { service: 's3', method: 'PUT', path: '/amzn-s3-demo-a?policy' }, nobody],
];

const layer = suite('what AWS refuses is refused in front of the mock');

/** One role has an inline policy of 5,000 characters, and one stream a consumer. */
const withPolicy: Moto = {
  ...account,
  inlinePoliciesOf: async () => [{ name: 'a', document: 'y'.repeat(5_000) }],
  consumersOf: async (_place, arn) => (arn.endsWith(':stream/read') ? ['efo'] : []),
};

for (const [what, asked, answer] of conversations) {
  layer(what, async () => {
    const moto = findMoto();
    if (moto === undefined) return skip('moto');
    const refused = await refusals(moto)(callOf(asked), {
      moto: withPolicy,
      fault: (text) => assert.unreachable(text),
    });
    const said = refused === undefined ? '' : `${refused.headers['x-amzn-errortype'] ?? ''} ${String(refused.body)}`;
    assert.match(said, answer);
    assert.is(refused?.status ?? 400, 400);
  });
}

layer('every rule has its source', () => {
  for (const { source, operations } of rules) assert.match(source, /^https:[/][/]/, operations.join());
});

layer.run();
