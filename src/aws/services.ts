// The services that applications call, as VPC endpoints know them: one total table.
import { dnsSuffixOf, partitionOf, type Partition } from './regions';

export interface ServiceEntry {
  /** The better of the kinds that AWS offers: a gateway costs nothing, an interface stands in subnets. */
  readonly endpoint: 'gateway' | 'interface';
  /** What its actions begin with in IAM, for the policy of its endpoint. */
  readonly actions: string;
  /** What the name of its endpoint begins with where that is not `com.amazonaws`. */
  readonly prefix?: Partial<Record<Partition, string>>;
  /** What the service's own host name begins with where that is not the name of the endpoint. */
  readonly host?: string;
  /** An interface endpoint for it may stand in another Region than the service (`service_region`). */
  readonly crossRegion?: true;
  /** Its interface endpoints take no private DNS: clients must be told their names. */
  readonly privateDns?: false;
}

/**
 * An account writes to a cell of Timestream and queries one, which `aws timestream-write describe-endpoints` tells; of
 * their numbers no document says the last. Source: the developer guide, "Creating an interface VPC endpoint for
 * Timestream for LiveAnalytics".
 */
function cell(api: 'ingest' | 'query', number: number): ServiceEntry {
  return { endpoint: 'interface', actions: 'timestream:', host: `${api}-cell${number}.timestream` };
}

const inChina = { 'aws-cn': 'cn.com.amazonaws' } as const;

/**
 * By the name that endpoints have for the service, which is neither that of its API nor that in its ARNs. Read in
 * November 2026. Sources: of names and kinds, the VPC guide, "AWS services that integrate with AWS PrivateLink" and
 * "Gateway endpoints"; of prefixes, `getDefaultEndpointPrefix` in `aws-ec2/lib/vpc-endpoint.ts` of aws/aws-cdk, by
 * which no other partition differs for these; of `crossRegion`, the VPC guide, "AWS services that support cross-Region
 * access"; of `actions`, IAM's service authorization reference. Of one that differs, beside it.
 */
export const services = {
  // Managed Service for Prometheus user guide, "Using Amazon Managed Service for Prometheus with interface VPC
  // endpoints": remote write and queries.
  'aps-workspaces': { endpoint: 'interface', actions: 'aps:' },
  athena: { endpoint: 'interface', actions: 'athena:', prefix: inChina },
  'bedrock-runtime': { endpoint: 'interface', actions: 'bedrock:' },
  // The developer guide of DynamoDB, "Gateway endpoints": for tables only.
  dynamodb: { endpoint: 'gateway', actions: 'dynamodb:' },
  // The developer guide of DynamoDB, "PrivateLink for DynamoDB Streams": interface only, without private DNS.
  'dynamodb-streams': { endpoint: 'interface', actions: 'dynamodb:', host: 'streams.dynamodb', privateDns: false },
  events: { endpoint: 'interface', actions: 'events:' },
  // Of the Data Catalog and of the Schema Registry.
  glue: { endpoint: 'interface', actions: 'glue:' },
  'kinesis-firehose': { endpoint: 'interface', actions: 'firehose:', host: 'firehose', crossRegion: true },
  'kinesis-streams': { endpoint: 'interface', actions: 'kinesis:', host: 'kinesis', prefix: inChina },
  kms: { endpoint: 'interface', actions: 'kms:', crossRegion: true },
  lakeformation: { endpoint: 'interface', actions: 'lakeformation:' },
  lambda: { endpoint: 'interface', actions: 'lambda:', prefix: inChina, crossRegion: true },
  logs: { endpoint: 'interface', actions: 'logs:' },
  // CloudWatch.
  monitoring: { endpoint: 'interface', actions: 'cloudwatch:', prefix: inChina },
  // Of Aurora: SQL over HTTPS.
  'rds-data': { endpoint: 'interface', actions: 'rds-data:' },
  'redshift-data': { endpoint: 'interface', actions: 'redshift-data:', prefix: inChina },
  // Across Regions by an interface endpoint: a gateway endpoint serves the buckets of its own Region.
  s3: { endpoint: 'gateway', actions: 's3:', crossRegion: true },
  // The user guide of S3 Tables, "Security": the catalogue of tables. Their objects go through S3.
  s3tables: { endpoint: 'interface', actions: 's3tables:' },
  'sagemaker.runtime': { endpoint: 'interface', actions: 'sagemaker:', host: 'runtime.sagemaker', prefix: inChina },
  secretsmanager: { endpoint: 'interface', actions: 'secretsmanager:' },
  sns: { endpoint: 'interface', actions: 'sns:' },
  sqs: { endpoint: 'interface', actions: 'sqs:', prefix: inChina },
  // Parameters, too.
  ssm: { endpoint: 'interface', actions: 'ssm:' },
  states: { endpoint: 'interface', actions: 'states:', prefix: inChina },
  sts: { endpoint: 'interface', actions: 'sts:', prefix: inChina },
  'timestream.ingest-cell1': cell('ingest', 1),
  'timestream.ingest-cell2': cell('ingest', 2),
  'timestream.ingest-cell3': cell('ingest', 3),
  'timestream.ingest-cell4': cell('ingest', 4),
  'timestream.ingest-cell5': cell('ingest', 5),
  'timestream.ingest-cell6': cell('ingest', 6),
  'timestream.ingest-cell7': cell('ingest', 7),
  'timestream.ingest-cell8': cell('ingest', 8),
  'timestream.query-cell1': cell('query', 1),
  'timestream.query-cell2': cell('query', 2),
  'timestream.query-cell3': cell('query', 3),
  'timestream.query-cell4': cell('query', 4),
  'timestream.query-cell5': cell('query', 5),
  'timestream.query-cell6': cell('query', 6),
  'timestream.query-cell7': cell('query', 7),
  'timestream.query-cell8': cell('query', 8),
} as const satisfies Readonly<Record<string, ServiceEntry>>;

export type Service = keyof typeof services;

/** The table's entry with all that it may say. */
export function serviceOf(name: Service): ServiceEntry {
  return services[name];
}

/** The whole name of the endpoint for a service of a Region: `com.amazonaws.eu-west-1.kinesis-streams`. */
export function endpointName(name: Service, region: string): string {
  return `${serviceOf(name).prefix?.[partitionOf(region)] ?? 'com.amazonaws'}.${region}.${name}`;
}

/**
 * What the names of endpoint services in a Region may begin with: `com.amazonaws.vpce.eu-west-1`. Sources: the
 * PrivateLink guide, https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-share-your-services.html; of China,
 * names that providers publish there, as `cn.com.amazonaws.vpce.cn-northwest-1.vpce-svc-070f9283a2c0d1f0c`. Of the
 * European Sovereign Cloud no document says which of two it is.
 */
export function endpointServicePrefixes(region: string): readonly string[] {
  const partition = partitionOf(region);
  const beginnings = partition === 'aws-cn' ? ['cn.com'] : partition === 'aws-eusc' ? ['com', 'eu'] : ['com'];
  return beginnings.map((beginning) => `${beginning}.amazonaws.vpce.${region}`);
}

/** The name by which a service of a Region is called: `kinesis.eu-west-1.amazonaws.com`. */
export function hostOf(name: Service, region: string): string {
  return `${serviceOf(name).host ?? name}.${region}.${dnsSuffixOf(partitionOf(region))}`;
}
