// What a look-up may find: how a value of each kind is written, how Terraform tells it from anything else, and which
// parts of it Terraform can take out of what it finds. The forms are those that the schema asks for.
import type { HeldValue } from '../../generated/application';
import type { Home } from '../aws/arn';
import { call, type Text } from '../terraform/value';
import { uuidOf, type Marks } from './marks';

/** A part of a value that others are made of: the ARN of a topic holds the name of the cluster. */
export interface Cut {
  readonly text: (value: string) => string | undefined;
  readonly found: (value: Text) => Text;
}

export interface Form {
  /** In words that follow "must find". */
  readonly noun: (place: Home, port: number) => string;
  readonly text: (place: Home, marks: Marks, port: number) => string;
  /** A regular expression for Terraform and for JavaScript alike, without anchors. */
  readonly pattern: (place: Home, port: number) => string;
  readonly cuts: readonly Cut[];
}

/** The part between separators. */
const part = (by: string, at: number): Cut => ({
  text: (value) => value.split(by)[at],
  found: (value) => call('element', call('split', by, value), at),
});

/** What is behind the last slash: a role may have a path. */
const last: Cut = {
  text: (value) => value.slice(value.lastIndexOf('/') + 1),
  found: (value) => call('basename', value),
};

type Resource = (marks: Marks) => string;

/** An ARN in the account and Region of the place; the service has its colons. */
function inRegion(noun: string, service: string, resource: Resource, pattern: string, ...cuts: Cut[]): Form {
  const begin = ({ partition, region, accountId }: Home): string => `arn:${partition}${service}${region}:${accountId}:`;
  return {
    noun: ({ region, accountId }) => `the ARN of ${noun} in ${region} of account ${accountId}`,
    text: (place, marks) => `${begin(place)}${resource(marks)}`,
    pattern: (place) => `${begin(place)}${pattern}`,
    cuts,
  };
}

/** An ARN of IAM, which knows no Region. */
function inAccount(noun: string, kind: string, others: string, ...cuts: Cut[]): Form {
  return {
    noun: ({ accountId }) => `the ARN of ${noun} of account ${accountId}`,
    text: ({ partition, accountId }, { name }) => `arn:${partition}:iam::${accountId}:${kind}/${name}`,
    pattern: ({ partition, accountId }) => `arn:${partition}:iam::(${accountId}${others}):${kind}/[A-Za-z0-9+=,.@_/-]+`,
    cuts,
  };
}

function ofNetwork(noun: string, prefix: string): Form {
  return {
    noun: () => `the id of ${noun}`,
    text: (_, { digits }) => `${prefix}-${digits.slice(0, 17)}`,
    pattern: () => `${prefix}-[0-9a-f]+`,
    cuts: [],
  };
}

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** Of each kind that `holds` knows. */
export const forms: Readonly<Record<HeldValue, Form>> = {
  'kms-key-arn': inRegion(
    'a KMS key',
    ':kms:',
    (marks) => `key/${uuidOf(marks)}`,
    `key/(${uuid}|mrk-[0-9a-f]{32})`,
    part('/', 1),
  ),
  'sns-topic-arn': inRegion('an SNS topic', ':sns:', ({ name }) => name, '[A-Za-z0-9_-]{1,256}', part(':', 5)),
  'secret-arn': inRegion(
    'a secret',
    ':secretsmanager:',
    ({ name, letters }) => `secret:${name}-${letters}`,
    'secret:[A-Za-z0-9/_+=.@!-]{1,512}-[A-Za-z0-9]{6}',
    part(':', 6),
  ),
  'kinesis-stream-arn': inRegion(
    'a Kinesis data stream',
    ':kinesis:',
    ({ name }) => `stream/${name}`,
    'stream/[a-zA-Z0-9_.-]{1,128}',
    part('/', 1),
  ),
  'dynamodb-table-arn': inRegion(
    'a DynamoDB table',
    ':dynamodb:',
    ({ name }) => `table/${name}`,
    'table/[a-zA-Z0-9_.-]{3,255}',
    part('/', 1),
  ),
  'sqs-queue-arn': inRegion('an SQS queue', ':sqs:', ({ name }) => name, '[A-Za-z0-9_-]{1,80}', part(':', 5)),
  'msk-cluster-arn': inRegion(
    'a provisioned MSK cluster',
    ':kafka:',
    (marks) => `cluster/${marks.name}/${uuidOf(marks)}-1`,
    `cluster/[A-Za-z0-9_-]{1,64}/${uuid}-[0-9]{1,3}`,
    part('/', 1),
    part('/', 2),
  ),
  'iam-role-arn': inAccount('an IAM role', 'role', '', last),
  'iam-policy-arn': inAccount('an IAM policy', 'policy', '|aws', last),
  'opensearch-domain-arn': inRegion(
    'an OpenSearch domain',
    ':es:',
    ({ name }) => `domain/${name}`,
    'domain/[a-z][a-z0-9-]{2,27}',
    part('/', 1),
  ),
  'opensearch-collection-arn': inRegion(
    'an OpenSearch Serverless collection',
    ':aoss:',
    ({ digits }) => `collection/${digits.slice(0, 20)}`,
    'collection/[a-z0-9]{3,40}',
    part('/', 1),
  ),
  'table-bucket-arn': inRegion(
    'a table bucket',
    ':s3tables:',
    ({ name }) => `bucket/${name}`,
    'bucket/[a-z0-9][a-z0-9-]{1,61}[a-z0-9]',
    part('/', 1),
  ),
  'prometheus-workspace-arn': inRegion(
    'a workspace of Managed Service for Prometheus',
    ':aps:',
    (marks) => `workspace/ws-${uuidOf(marks)}`,
    'workspace/ws-[A-Za-z0-9-]{1,61}',
    part('/', 1),
  ),
  'timestream-table-arn': inRegion(
    'a table of Timestream for LiveAnalytics',
    ':timestream:',
    ({ name, digits }) => `database/${name}/table/${digits.slice(0, 20)}`,
    'database/[A-Za-z0-9_.-]{3,256}/table/[A-Za-z0-9_.-]{3,256}',
    part('/', 1),
    part('/', 3),
  ),
  'certificate-authority-arn': inRegion(
    'a private certificate authority',
    ':acm-pca:',
    (marks) => `certificate-authority/${uuidOf(marks)}`,
    'certificate-authority/[A-Za-z0-9-]{1,64}',
    part('/', 1),
  ),
  'vpc-id': ofNetwork('a VPC', 'vpc'),
  'subnet-id': ofNetwork('a subnet', 'subnet'),
  'security-group-id': ofNetwork('a security group', 'sg'),
  'route-table-id': ofNetwork('a route table', 'rtb'),
  'bucket-name': {
    noun: () => 'the name of a bucket',
    text: (_, { name }) => name,
    pattern: () => '[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]',
    cuts: [],
  },
  'bootstrap-servers': {
    noun: (_, port) => `servers at port ${port}`,
    text: (_, { name }, port) => `${name}.invalid:${port}`,
    pattern: (_, port) => `[A-Za-z0-9_][A-Za-z0-9._-]*:${port}(,[A-Za-z0-9_][A-Za-z0-9._-]*:${port})*`,
    cuts: [part(':', 0)],
  },
  text: {
    noun: () => 'a text of letters, digits and . _ - /',
    text: (_, { name }) => name,
    pattern: () => '[A-Za-z0-9._/-]+',
    cuts: [],
  },
};
