// What AWS refuses and the mock accepts, one rule each, with the document that says so. A new rule is an entry here and
// a conversation in `refusals.test.ts`.
import type { Moto, Place } from './moto';

/** Members of a request, as JSON would carry them. */
export type Request = Readonly<Record<string, unknown>>;

export interface Rule {
  /** The signing name of the service. */
  readonly service: string;
  /** The operations of its API that the rule is about. */
  readonly operations: readonly string[];
  readonly source: string;
  /** Why AWS refuses the request; undefined when it does not. Without a code it is a ValidationException. */
  readonly refuse: (request: Request, asked: Asked) => Promise<string | undefined> | string | undefined;
  readonly code?: string;
}

export interface Asked {
  readonly place: Place;
  readonly moto: Moto;
}

export const rules: readonly Rule[] = [
  {
    service: 'iam',
    operations: ['PutRolePolicy'],
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html (role policy size)',
    code: 'LimitExceeded',
    async refuse({ RoleName, PolicyName, PolicyDocument }, { place, moto }) {
      const others = await moto.inlinePoliciesOf(place, text(RoleName));
      const documents = [...others.filter(({ name }) => name !== PolicyName), { document: text(PolicyDocument) }];
      const characters = documents.map(({ document }) => document.replace(/\s/g, '').length).reduce((a, b) => a + b, 0);
      return characters > 10_240
        ? `Maximum policy size of 10240 bytes exceeded for role ${text(RoleName)}: ${characters}`
        : undefined;
    },
  },
  {
    service: 'firehose',
    operations: ['CreateDeliveryStream', 'UpdateDestination'],
    source:
      'https://github.com/hashicorp/terraform-provider-aws/pull/13416 (comment of 21 May 2020: text of the service)',
    code: 'InvalidArgumentException',
    refuse(request) {
      const destination = members(request['RedshiftDestinationConfiguration'] ?? request['RedshiftDestinationUpdate']);
      const { Prefix, ErrorOutputPrefix } = members(destination['S3Configuration'] ?? destination['S3Update']);
      return text(ErrorOutputPrefix) === '' && !text(Prefix).includes('!{')
        ? undefined
        : 'Ths supplied prefix(es) do not satisfy the following constraint: Prefix Expressions or ErrorOutputPrefix ' +
            'is currently not supported for this destination';
    },
  },
  {
    service: 'firehose',
    operations: ['CreateDeliveryStream', 'UpdateDestination'],
    source: 'https://docs.aws.amazon.com/firehose/latest/dev/create-configure-backup.html (buffer interval)',
    code: 'InvalidArgumentException',
    refuse(request) {
      const destinations = Object.entries(request).filter(([name]) => /^Amazonopensearch/i.test(name));
      const buckets = destinations.map(([, of]) => members(members(of)['S3Configuration'] ?? members(of)['S3Update']));
      const seconds = buckets.map(({ BufferingHints }) => members(BufferingHints)['IntervalInSeconds']);
      const short = seconds.find((interval) => typeof interval === 'number' && interval < 60);
      return short === undefined ? undefined : `The backup in S3 cannot be buffered for ${String(short)} seconds`;
    },
  },
  {
    service: 'firehose',
    operations: ['CreateDeliveryStream', 'UpdateDestination'],
    source: 'https://docs.aws.amazon.com/firehose/latest/dev/s3-prefixes.html (namespaces, semantic rules)',
    code: 'InvalidArgumentException',
    refuse: (request) =>
      s3Places(request)
        .map(whyNoPrefix)
        .find((reason) => reason !== undefined),
  },
  {
    service: 'kinesis',
    operations: ['DeleteStream'],
    source: 'https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DeleteStream.html (EnforceConsumerDeletion)',
    code: 'ResourceInUseException',
    async refuse({ StreamName, StreamARN, EnforceConsumerDeletion }, { place, moto }) {
      if (EnforceConsumerDeletion === true) return undefined;
      const arn = text(StreamARN) || `arn:aws:kinesis:${place.region}:${place.accountId}:stream/${text(StreamName)}`;
      const consumers = await moto.consumersOf(place, arn);
      return consumers.length === 0 ? undefined : `Stream has registered consumers: ${consumers.join(', ')}`;
    },
  },
  {
    service: 's3tables',
    operations: ['CreateTableBucket'],
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-buckets-naming.html',
    code: 'BadRequestException',
    refuse: ({ name }) =>
      /^(?:aws|xn--|sthree-|amzn-s3-demo-)|(?:-s3alias|--ol-s3|--x-s3|--table-s3)$/.test(text(name))
        ? `The name ${text(name)} begins or ends with what is reserved`
        : undefined,
  },
  {
    service: 's3',
    operations: ['CreateBucket'],
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
    code: 'InvalidBucketName',
    refuse: ({ Bucket }) =>
      /^(?:xn--|sthree-|amzn-s3-demo-)|(?:-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3)$/.test(text(Bucket))
        ? `The name ${text(Bucket)} begins or ends with what is reserved`
        : undefined,
  },
];

/** Everything in a request that is a place in S3 with a prefix. */
function s3Places(value: unknown): Request[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'BucketARN' in value ? [value as Request] : [];
  return [...own, ...Object.values(value).flatMap(s3Places)];
}

function whyNoPrefix({ Prefix, ErrorOutputPrefix }: Request): string | undefined {
  const expressions = (of: unknown): [namespace: string, value: string][] =>
    [...text(of).matchAll(/!\{([^:}]*):?([^}]*)\}/g)].map(([, namespace = '', value = '']) => [namespace, value]);
  const namespaces = ['timestamp', 'firehose', 'partitionKeyFromQuery', 'partitionKeyFromLambda'];
  const all = [...expressions(Prefix), ...expressions(ErrorOutputPrefix)];
  const unknown = all.find(([namespace]) => !namespaces.includes(namespace));
  if (unknown !== undefined) return `!{${unknown.join(':')}} is in no namespace of prefix expressions`;
  // Letters of java.time.format.DateTimeFormatter; what stands between apostrophes is text.
  const time = all.find(
    ([namespace, value]) =>
      namespace === 'timestamp' &&
      /[A-Za-z]/.test(value.replace(/'[^']*'|[GuyDMLdQqYwWEecFaBhKkHmsSAnNVvzOXxZp]/g, '')),
  );
  if (time !== undefined) return `!{timestamp:${time[1]}} is no pattern of java.time.format.DateTimeFormatter`;
  const errors = expressions(ErrorOutputPrefix).some(([, value]) => value === 'error-output-type');
  if (all.length > 0 && expressions(Prefix).length > 0 && !errors)
    return 'ErrorOutputPrefix must hold !{firehose:error-output-type} when Prefix holds expressions';
  const misplaced = expressions(Prefix).some(([, value]) => value === 'error-output-type');
  return misplaced ? 'Prefix must not hold !{firehose:error-output-type}' : undefined;
}

function members(value: unknown): Request {
  return typeof value === 'object' && value !== null ? (value as Request) : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
