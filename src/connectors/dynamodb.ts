// DynamoDB as sink, as lookup table, and as source of the changes of a table.
import type { DynamoDBSink, DynamoDBSource, TableCreation } from '../../generated/application';
import type { Alarm } from '../alarm';
import { arn, parseArn } from '../arn';
import type { Problem } from '../diagnostic';
import type { Facts, Need, PropertyGroup } from '../facts';
import { awsName, longest, terraformName } from '../naming';
import { child } from '../pointer';
import { exactlyOne, needed, noEffect } from '../presence';
import { attribute, resource, type Resource } from '../resource';
import { allow, type Statement } from '../statement';
import type { Text } from '../value';
import type { Connector, Use } from './connector';

type NormalCreation = TableCreation & Required<Pick<TableCreation, 'name' | 'billing' | 'pointInTimeRecovery'>>;
type NormalSource = Omit<DynamoDBSource, 'create'> & { readonly create?: NormalCreation };
type NormalSink = Omit<DynamoDBSink, 'create'> & { readonly create?: NormalCreation };

export const dynamodb: Connector<'dynamodb', DynamoDBSource, NormalSource, DynamoDBSink, NormalSink> = {
  type: 'dynamodb',
  title: 'Amazon DynamoDB',
  artefacts: [
    {
      // Sink and stream source; a lookup calls the AWS SDK. Source: AWS's migration guide to Flink 2.x; the connector's releases.
      coordinates: 'org.apache.flink:flink-connector-dynamodb',
      versions: { 'FLINK-1_15': '3.0.0-1.15', 'FLINK-1_18': '4.3.0-1.18', 'FLINK-1_19': '5.0.0-1.19', 'FLINK-1_20': '5.1.0-1.20', 'FLINK-2_2': '6.0.0-2.0', 'FLINK-2_3': '6.0.0-2.0' },
    },
  ],
  source: {
    defaults: ({ create, ...given }, use) => ({
      ...given,
      ...(create && { create: creationDefaults({ ...(given.mode === 'streams' && { stream: 'new-and-old-images' as const }), ...create }, use) }),
      ...(given.mode === 'streams' && { initialPosition: given.initialPosition ?? 'latest' }),
    }),
    check: checkSource,
    facts: (source, use) => (source.mode === 'streams' ? streamFacts(source, use) : lookupFacts(source, use)),
  },
  sink: {
    defaults: ({ create, ...given }, use) => ({ ...given, ...(create && { create: creationDefaults(create, use) }) }),
    check: (sink, use) => [...exactlyOne(sink, ['create', 'table'], use.pointer), ...checkTable(sink, use)],
    facts: sinkFacts,
  },
};

function creationDefaults(given: TableCreation, use: Use): NormalCreation {
  return { name: awsName(longest.table, use.application.name, use.name), billing: 'on-demand', pointInTimeRecovery: use.application.production, ...given };
}

function checkSource(source: NormalSource, use: Use): Problem[] {
  const streams = source.mode === 'streams';
  const elsewhere = source.mode === 'streams' ? ['table', 'indexes'] : ['stream', 'initialPosition'];
  return [
    ...exactlyOne(source, ['create', streams ? 'stream' : 'table'], use.pointer),
    ...noEffect(source, elsewhere, use.pointer, `"mode" is ${source.mode}`),
    ...(source.create ? noEffect(source, ['indexes'], use.pointer, 'a created table has no indexes') : []),
    ...(streams && use.vpc ? [privateStreams(use)] : []),
    ...checkTable(source, use),
  ];
}

function checkTable(config: NormalSource | NormalSink, use: Use): Problem[] {
  const { create } = config;
  if (!create) return [];
  const at = child(use.pointer, 'create');
  const capacity = ['readCapacity', 'writeCapacity'];
  const sameKeys = create.sortKey?.name === create.partitionKey.name;
  return [
    ...noEffect(config, ['kmsKey'], use.pointer, 'the key of a created table is given in "create.encryption"'),
    ...(create.billing === 'on-demand'
      ? noEffect(create, capacity, at, 'an on-demand table has no fixed capacity')
      : capacity.flatMap((key) => needed(create, key, at, '"billing" is provisioned', '10'))),
    ...(sameKeys ? [{ code: 'FLK3200', severity: 'error', pointer: child(at, 'sortKey', 'name'), message: `"${create.partitionKey.name}" is partition key and sort key of one table`, because: { pointer: child(at, 'partitionKey', 'name'), note: 'the partition key' } } as const] : []),
    ...(create.expireBy !== undefined && keysOf(create).some(({ name, type }) => name === create.expireBy && type !== 'number')
      ? [{ code: 'FLK3201', severity: 'error', pointer: child(at, 'expireBy'), message: `the items expire by "${create.expireBy}", which is a key that is not a number`, expected: 'an attribute that holds seconds since 1970 as a number' } as const]
      : []),
  ];
}

/** Source: the developer guide's page on PrivateLink for DynamoDB Streams. */
function privateStreams(use: Use): Problem {
  return {
    code: 'FLK3202', severity: 'warning', pointer: child(use.pointer, 'mode'),
    message: `in a VPC source ${use.name} reaches DynamoDB Streams only through an interface endpoint, which has no private DNS name`,
    because: { pointer: '/spec/network/vpc', note: 'the VPC' },
    help: 'have a NAT gateway; or set "aws.endpoint" in the job to the DNS name of the endpoint for dynamodb-streams',
  };
}

function sinkFacts(sink: NormalSink, use: Use): Facts {
  const table = createdTable(sink, use);
  const tableArn = arnOf(sink, use);
  const cause = { pointer: use.pointer, purpose: `write the items of sink ${use.name}` };
  return {
    resources: table ? [table] : [],
    statements: [allow(['dynamodb:BatchWriteItem'], [tableArn], cause), ...keyStatements(sink, tableArn, use)],
    properties: { [`sink.${use.name}`]: tableProperties(tableArn) },
    needs: [need('dynamodb', use)],
    alarms: throttled('WriteThrottleEvents', tableArn, use),
  };
}

function lookupFacts(source: NormalSource, use: Use): Facts {
  const table = createdTable(source, use);
  const tableArn = arnOf(source, use);
  const { indexes = [] } = source;
  const cause = { pointer: use.pointer, purpose: `look up items of source ${use.name}` };
  const indexed = { pointer: child(use.pointer, 'indexes'), purpose: `query the indexes of source ${use.name}` };
  return {
    resources: table ? [table] : [],
    statements: [
      allow(['dynamodb:BatchGetItem', 'dynamodb:DescribeTable', 'dynamodb:GetItem', 'dynamodb:Query'], [tableArn], cause),
      ...(indexes.length === 0 ? [] : [allow(['dynamodb:Query'], indexes.map((index) => `${tableArn}/index/${index}`), indexed)]),
      ...keyStatements(source, tableArn, use),
    ],
    properties: { [`source.${use.name}`]: { ...tableProperties(tableArn), ...(indexes.length > 0 && { 'table.indexes': indexes.join(',') }) } },
    needs: [need('dynamodb', use)],
    alarms: throttled('ReadThrottleEvents', tableArn, use),
  };
}

/** The label of a created stream is the moment of its creation: the job gets the real ARN, the policy ends with `*`. */
function streamFacts(source: NormalSource, use: Use): Facts {
  const table = createdTable(source, use);
  const tableArn = arnOf(source, use);
  const cause = { pointer: use.pointer, purpose: `read the changes of source ${use.name}` };
  const positions = { latest: 'LATEST', 'trim-horizon': 'TRIM_HORIZON' } as const;
  const streamArn: Text = table ? attribute(table, 'stream_arn') : (source.stream ?? '');
  return {
    resources: table ? [table] : [],
    statements: [
      allow(['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'], [source.stream ?? `${tableArn}/stream/*`], cause),
      ...keyStatements(source, tableArn, use),
    ],
    properties: {
      [`source.${use.name}`]: {
        'stream.arn': streamArn,
        'aws.region': parseArn(tableArn).region,
        // The key is that of the connector's DynamodbStreamsSourceConfigConstants.
        'flink.stream.initpos': positions[source.initialPosition ?? 'latest'],
      },
    },
    needs: [need('dynamodb-streams', use)],
  };
}

function tableProperties(tableArn: string): PropertyGroup {
  const { region } = parseArn(tableArn);
  return { 'table.name': tableName(tableArn), 'table.arn': tableArn, 'aws.region': region };
}

/**
 * DynamoDB decrypts the table's key in the name of the caller, for reads and for writes. Source: developer guide,
 * "DynamoDB encryption at rest: usage notes".
 */
function keyStatements(config: NormalSource | NormalSink, tableArn: string, use: Use): Statement[] {
  const key = config.create?.encryption?.kmsKey ?? config.kmsKey;
  if (key === undefined) return [];
  const pointer = child(use.pointer, ...(config.create ? ['create', 'encryption', 'kmsKey'] : ['kmsKey']));
  const service = `dynamodb.${parseArn(tableArn).region}.amazonaws.com`;
  return [allow(['kms:Decrypt'], [key], { pointer, purpose: `use the key of ${use.direction} ${use.name}` }, { StringEquals: { 'kms:ViaService': service } })];
}

function createdTable(config: NormalSource | NormalSink, use: Use): Resource<'aws_dynamodb_table'> | undefined {
  const { create } = config;
  if (!create) return undefined;
  const types = { string: 'S', number: 'N', binary: 'B' } as const;
  return resource('aws_dynamodb_table', terraformName(use.name), child(use.pointer, 'create'), {
    name: create.name,
    billing_mode: create.billing === 'on-demand' ? 'PAY_PER_REQUEST' : 'PROVISIONED',
    ...(create.readCapacity !== undefined && { read_capacity: create.readCapacity }),
    ...(create.writeCapacity !== undefined && { write_capacity: create.writeCapacity }),
    hash_key: create.partitionKey.name,
    ...(create.sortKey && { range_key: create.sortKey.name }),
    // Exactly the key attributes: the provider refuses any other.
    attribute: keysOf(create).map(({ name, type }) => ({ name, type: types[type] })),
    deletion_protection_enabled: use.application.protect,
    point_in_time_recovery: { enabled: create.pointInTimeRecovery },
    server_side_encryption: { enabled: true, ...(create.encryption && { kms_key_arn: create.encryption.kmsKey }) },
    ...(create.stream !== undefined && { stream_enabled: true, stream_view_type: create.stream.toUpperCase().replaceAll('-', '_') }),
    ...(create.expireBy !== undefined && { ttl: { enabled: true, attribute_name: create.expireBy } }),
  }, { lifecycle: { prevent_destroy: use.application.protect } });
}

function keysOf({ partitionKey, sortKey }: TableCreation): NonNullable<TableCreation['sortKey']>[] {
  return [partitionKey, ...(sortKey ? [sortKey] : [])];
}

function arnOf(config: NormalSource | NormalSink, use: Use): string {
  const ofStream = 'stream' in config ? config.stream?.replace(/\/stream\/.*$/, '') : undefined;
  return config.table ?? ofStream ?? arn(use.application.home, 'dynamodb', `table/${config.create?.name ?? ''}`);
}

function tableName(tableArn: string): string {
  return parseArn(tableArn).resource.slice('table/'.length);
}

/** The metrics of a table are in the account and Region of the table. */
function throttled(metric: 'ReadThrottleEvents' | 'WriteThrottleEvents', tableArn: string, use: Use): Alarm[] {
  const { account, region } = parseArn(tableArn);
  const { home } = use.application;
  if (account !== home.accountId || region !== home.region) return [];
  return [
    {
      id: `${terraformName(use.name)}_throttled`,
      description: `DynamoDB throttles ${use.direction} ${use.name}: raise the capacity of the table, or spread its keys`,
      pointer: use.pointer,
      namespace: 'AWS/DynamoDB',
      metric,
      dimensions: { TableName: tableName(tableArn) },
      statistic: 'Sum',
      comparison: 'above',
      threshold: 0,
      periodSeconds: 300,
      periods: 3,
      missingData: 'notBreaching',
    },
  ];
}

function need(service: 'dynamodb' | 'dynamodb-streams', use: Use): Need {
  return { service, endpoint: service === 'dynamodb' ? 'gateway' : 'interface', port: 443, pointer: use.pointer, purpose: `${use.direction} ${use.name}` };
}
