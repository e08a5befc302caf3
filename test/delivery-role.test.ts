// The role that Firehose delivers as, decided by the same simulator as the role of the application: enough, and no
// more.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { render } from '../src/terraform/literal';
import { isExpression, type Value } from '../src/terraform/value';
import { account, calls, decide, key, otherKey, type Call } from './iam/proof';
import { compileText, minimalSpec, printed } from './support/compile';

const test = suite('delivery role');

const domain = `arn:aws:es:eu-west-1:${account}:domain/search`;
const collection = `arn:aws:aoss:eu-west-1:${account}:collection/abc123`;
const secret = `arn:aws:secretsmanager:eu-west-1:${account}:secret:orders/writer-AbCdEf`;
const object = (path: string): string => `arn:aws:s3:::example-landing/${path}`;
const bucket = { bucket: 'example-landing', prefix: 'data/dt=!{timestamp:yyyy-MM-dd}/', kmsKey: key };
const byS3 = { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' };

const delivering = ['s3:AbortMultipartUpload', 's3:GetObject', 's3:PutObject'];
const finding = ['s3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketMultipartUploads'];
const aroundBucket: readonly Call[] = [
  ...calls(finding, 'arn:aws:s3:::example-landing'),
  ...calls(['kms:Decrypt', 'kms:GenerateDataKey'], key, byS3),
  ...calls(
    ['logs:PutLogEvents'],
    `arn:aws:logs:eu-west-1:${account}:log-group:/aws/kinesisfirehose/orders-out:log-stream:delivery`,
  ),
];
const toBucket: readonly Call[] = [
  ...calls(delivering, object('data/dt=2026-01-31/part-1')),
  ...calls(delivering, object('errors/out/processing-failed/part-1')),
  ...aroundBucket,
];
const neverToBucket: readonly Call[] = [
  ...calls(delivering, object('other/part-1')),
  ...calls(delivering, 'arn:aws:s3:::example-landing-2/data/part-1'),
  ...calls(['s3:DeleteObject', 's3:PutObjectAcl'], object('data/part-1')),
  ...calls(['s3:DeleteBucket', 's3:PutBucketPolicy'], 'arn:aws:s3:::example-landing'),
  ...calls(['kms:Decrypt'], otherKey, byS3),
  ...calls(['kms:Decrypt'], key),
  ...calls(
    ['logs:PutLogEvents'],
    `arn:aws:logs:eu-west-1:${account}:log-group:/aws/kinesisfirehose/orders-out-2:log-stream:delivery`,
  ),
];

interface Delivery {
  readonly name: string;
  readonly create: object;
  readonly allowed: readonly Call[];
  readonly denied: readonly Call[];
}

const deliveries: readonly Delivery[] = [
  { name: 'to S3', create: { s3: bucket }, allowed: toBucket, denied: neverToBucket },
  {
    name: 'to OpenSearch in a VPC',
    create: {
      opensearch: {
        domain,
        index: 'orders',
        failed: bucket,
        vpc: { subnets: ['subnet-0a1b2c3d'], securityGroups: ['sg-0a1b2c3d'] },
      },
    },
    allowed: [
      ...toBucket,
      ...calls(['es:ESHttpPost', 'es:ESHttpPut'], `${domain}/orders/_bulk`),
      ...calls(['es:ESHttpGet'], `${domain}/_cluster/stats`),
      ...calls(['es:DescribeDomain', 'es:DescribeDomainConfig', 'es:DescribeDomains'], domain),
      ...calls(['ec2:CreateNetworkInterface'], `arn:aws:ec2:eu-west-1:${account}:subnet/subnet-0a1b2c3d`),
      ...calls(['ec2:DescribeSubnets', 'ec2:DescribeVpcAttribute'], '*'),
    ],
    denied: [
      ...neverToBucket,
      ...calls(['es:ESHttpGet'], `${domain}/orders/_search`),
      ...calls(['es:ESHttpDelete'], `${domain}/orders`),
      ...calls(['es:ESHttpPost'], `arn:aws:es:eu-west-1:${account}:domain/searching/_bulk`),
      ...calls(['ec2:CreateNetworkInterface'], `arn:aws:ec2:eu-west-1:${account}:subnet/subnet-0a1b2c3e`),
    ],
  },
  {
    name: 'to a serverless collection',
    create: {
      opensearch: {
        collection: { arn: collection, name: 'search', endpoint: 'abc123.eu-west-1.aoss.amazonaws.com' },
        index: 'orders',
        failed: bucket,
      },
    },
    allowed: [...toBucket, ...calls(['aoss:APIAccessAll'], collection)],
    denied: [
      ...neverToBucket,
      ...calls(['aoss:APIAccessAll'], `${collection}4`),
      ...calls(['aoss:DeleteCollection', 'aoss:UpdateCollection'], collection),
      ...calls(['es:ESHttpPost'], `${domain}/orders/_bulk`),
    ],
  },
  {
    name: 'to Redshift',
    create: {
      redshift: {
        endpoint: 'orders.abc123.eu-west-1.redshift.amazonaws.com',
        database: 'dev',
        table: 'orders',
        secret,
        staging: { ...bucket, prefix: 'data/' },
        publiclyAccessible: true,
      },
    },
    allowed: [
      ...calls(delivering, object('data/2026/01/31/part-1')),
      // What COPY could not load is listed below the prefix of the data.
      ...calls(delivering, object('data/errors/manifests/2026/01/31/part-1')),
      ...aroundBucket,
      ...calls(['secretsmanager:GetSecretValue'], secret),
    ],
    denied: [
      ...neverToBucket,
      ...calls(delivering, object('errors/manifests/part-1')),
      ...calls(
        ['secretsmanager:GetSecretValue'],
        `arn:aws:secretsmanager:eu-west-1:${account}:secret:orders/admin-AbCdEf`,
      ),
      ...calls(['secretsmanager:PutSecretValue'], secret),
    ],
  },
];

for (const { name, create, allowed, denied } of deliveries) {
  test(name, async () => {
    const policy = documentOf(create, 'aws_iam_role_policy', 'policy');
    for (const call of allowed)
      assert.is(await decide(policy, call), 'Allowed', `${call.action} on ${call.resource} is needed`);
    for (const call of denied)
      assert.is.not(await decide(policy, call), 'Allowed', `${call.action} on ${call.resource} is too much`);
  });
}

test('only Firehose may assume it, and only for this account', () => {
  const trust = documentOf({ s3: bucket }, 'aws_iam_role', 'assume_role_policy');
  assert.equal(trust, {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: 'firehose.amazonaws.com' },
        Action: 'sts:AssumeRole',
        Condition: { StringEquals: { 'sts:ExternalId': account } },
      },
    ],
  });
});

/** A policy document of the delivery role of sink "out". */
function documentOf(create: object, type: string, argument: string): object {
  const compiled = compileText(minimalSpec({ sinks: { out: { type: 'firehose', create } } }), { planOnly: true });
  const found = compiled.plan?.resources.find((resource) => resource.type === type && resource.name === 'out_delivery');
  const document: unknown = found && Reflect.get(found.arguments, argument);
  if (!isExpression(document)) throw new Error(`no ${type}.out_delivery:\n${printed(compiled)}`);
  return JSON.parse(String(render(document as Value))) as object;
}

test.run();
