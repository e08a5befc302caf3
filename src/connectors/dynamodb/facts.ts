// What a DynamoDB sink, lookup table or stream of changes brings: its table, permissions, properties, needs and alarms.
import { parseArn } from '../../aws/arn';
import type { Facts, Output, PropertyGroup } from '../../facts/facts';
import { serviceNeed, type ServiceNeed } from '../../facts/need';
import type { Statement } from '../../facts/statement';
import { attribute } from '../../terraform/resource';
import type { Text } from '../../terraform/value';
import { ensured } from '../../text/ensured';
import type { Use } from '../connector';
import { handover, isWithin, statementsOn } from '../handover';
import { throttleAlarms } from './alarms';
import type { NormalSink, NormalSource } from './creation';
import { keyStatements } from '../own-key';
import { lookupStatements, streamStatements, writeStatements } from './statements';
import { arnOf, createdTable, tableName } from './table';

export function sinkFacts(sink: NormalSink, use: Use): Facts {
  const table = createdTable(sink, use);
  const tableArn = arnOf(sink, use);
  const statements = [...writeStatements(tableArn, use), ...tableKey(sink, tableArn, use)];
  return {
    resources: table ? [table] : [],
    statements,
    properties: { [`sink.${use.name}`]: tableProperties(tableArn) },
    needs: [need('dynamodb', tableArn, use)],
    outputs: tableHandover(sink, statements, use),
    alarms: throttleAlarms('WriteThrottleEvents', tableArn, use),
  };
}

export function sourceFacts(source: NormalSource, use: Use): Facts {
  return source.mode === 'streams' ? streamFacts(source, use) : lookupFacts(source, use);
}

function lookupFacts(source: NormalSource, use: Use): Facts {
  const table = createdTable(source, use);
  const tableArn = arnOf(source, use);
  const { indexes = [] } = source;
  const statements = [...lookupStatements(source, tableArn, use), ...tableKey(source, tableArn, use)];
  return {
    resources: table ? [table] : [],
    statements,
    properties: {
      [`source.${use.name}`]: {
        ...tableProperties(tableArn),
        ...(indexes.length > 0 && { 'table.indexes': indexes.join(',') }),
      },
    },
    needs: [need('dynamodb', tableArn, use)],
    outputs: tableHandover(source, statements, use),
    alarms: throttleAlarms('ReadThrottleEvents', tableArn, use),
  };
}

function streamFacts(source: NormalSource, use: Use): Facts {
  const table = createdTable(source, use);
  const tableArn = arnOf(source, use);
  const positions = { latest: 'LATEST', 'trim-horizon': 'TRIM_HORIZON' } as const;
  // Of a created stream the job gets the real ARN, with its label.
  const streamArn: Text = table
    ? attribute(table, 'stream_arn')
    : ensured(source.stream, 'DynamoDB Streams without stream');
  const statements = [...streamStatements(source, tableArn, use), ...tableKey(source, tableArn, use)];
  return {
    resources: table ? [table] : [],
    statements,
    properties: {
      [`source.${use.name}`]: {
        'stream.arn': streamArn,
        'aws.region': parseArn(tableArn).region,
        // The key is that of the connector's DynamodbStreamsSourceConfigConstants.
        'flink.stream.initpos': positions[source.initialPosition ?? 'latest'],
      },
    },
    needs: [need('dynamodb-streams', tableArn, use)],
    outputs: tableHandover(source, statements, use),
  };
}

/** What the owner of a table in another account must allow. */
function tableHandover({ table }: NormalSource | NormalSink, statements: readonly Statement[], use: Use): Output[] {
  if (table === undefined) return [];
  const { account: owner } = parseArn(table);
  if (owner === use.application.home.accountId) return [];
  const onTable = statementsOn((arn) => isWithin(table, arn), statements);
  return [handover({ kind: 'table', called: `the table of ${use.direction} ${use.name}`, owner }, onTable, use)];
}

function tableProperties(tableArn: string): PropertyGroup {
  const { region } = parseArn(tableArn);
  return { 'table.name': tableName(tableArn), 'table.arn': tableArn, 'aws.region': region };
}

function need(service: 'dynamodb' | 'dynamodb-streams', tableArn: string, use: Use): ServiceNeed {
  return serviceNeed(service, parseArn(tableArn).region, use.pointer, `${use.direction} ${use.name}`);
}

/**
 * DynamoDB decrypts the table's key in the name of the caller, for reads and for writes. Source: developer guide,
 * "DynamoDB encryption at rest: usage notes".
 */
function tableKey(config: NormalSource | NormalSink, tableArn: string, use: Use): Statement[] {
  return keyStatements(config, { service: 'dynamodb', arn: tableArn }, ['kms:Decrypt'], use);
}
