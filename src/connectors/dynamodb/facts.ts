// What a DynamoDB sink, lookup table or stream of changes brings: its table, permissions, properties, needs and alarms.
import type { Facts, Output, PropertyGroup } from '../../facts/facts';
import { serviceNeed, type ServiceNeed } from '../../facts/need';
import type { Statement } from '../../facts/statement';
import { attribute } from '../../terraform/resource';
import { join, ref } from '../../terraform/value';
import { isPattern, prefixOf } from '../../text/prefix-pattern';
import type { Use } from '../connector';
import { handover, isWithin, statementsOn } from '../handover';
import { throttleAlarms } from './alarms';
import type { NormalSink, NormalSource } from './normal';
import { keyStatements } from '../own-key';
import { lookupStatements, streamStatements, writeStatements } from './statements';
import { createdTable, createdTables } from './table';
import { streamsEndpoint } from './streams-endpoint';
import { readingOf, tableOf, type Changes, type Lookup, type Table } from './target';

export function sinkFacts(sink: NormalSink, use: Use): Facts {
  const table = tableOf(sink, use);
  const statements = [...writeStatements(table, sink.operations, use), ...tableKey(sink, table, use)];
  return {
    resources: createdTables(table, use),
    statements,
    properties: { [`sink.${use.name}`]: tableProperties(table) },
    needs: [need('dynamodb', table, use)],
    outputs: tableHandover(table, statements, use),
    alarms: throttleAlarms('WriteThrottleEvents', table, use),
  };
}

export function sourceFacts(source: NormalSource, use: Use): Facts {
  const reading = readingOf(source, use);
  const key = tableKey(source, reading.table, use);
  return reading.mode === 'streams' ? streamFacts(reading, key, use) : lookupFacts(reading, key, use);
}

function lookupFacts({ table, indexes }: Lookup, key: Statement[], use: Use): Facts {
  const statements = [...lookupStatements(table, indexes, use), ...key];
  return {
    resources: createdTables(table, use),
    statements,
    properties: {
      [`source.${use.name}`]: {
        ...tableProperties(table),
        ...(indexes.length > 0 && { 'table.indexes': indexes.join(',') }),
      },
    },
    needs: [need('dynamodb', table, use)],
    outputs: tableHandover(table, statements, use),
    alarms: throttleAlarms('ReadThrottleEvents', table, use),
  };
}

function streamFacts({ table, position }: Changes, key: Statement[], use: Use): Facts {
  const statements = [...streamStatements(table, use), ...key];
  const by = streamsEndpoint(table.region, use);
  return {
    resources: createdTables(table, use),
    statements,
    properties: {
      [`source.${use.name}`]: {
        // Of a created stream the job gets the real ARN, with its label.
        'stream.arn': table.kind === 'created' ? attribute(createdTable(table, use), 'stream_arn') : table.stream,
        'aws.region': table.region,
        // The key is that of the connector's DynamodbStreamsSourceConfigConstants.
        'flink.stream.initpos': positions[position],
        // Of AWSConfigConstants: the endpoint has no private DNS, and its own names come first in `dns_entry`.
        ...(by !== undefined && { 'aws.endpoint': join('https://', ref(by, 'dns_entry[0].dns_name')) }),
      },
    },
    needs: [{ ...need('dynamodb-streams', table, use), ...(by !== undefined && { by }) }],
    outputs: streamHandover(table, statements, use),
  };
}

const positions = { latest: 'LATEST', 'trim-horizon': 'TRIM_HORIZON' } as const satisfies Record<
  Changes['position'],
  string
>;

/** What the owner of a table in another account must allow. */
function tableHandover({ arn: table, owner }: Table, statements: readonly Statement[], use: Use): Output[] {
  if (owner === use.application.home.accountId) return [];
  const onTable = statementsOn((arn) => isWithin(table, arn), statements);
  return [handover({ kind: 'table', called: `the table of ${use.direction} ${use.name}`, owner }, onTable, use)];
}

/** The policy of a stream is not that of its table. */
function streamHandover(table: Changes['table'], statements: readonly Statement[], use: Use): Output[] {
  if (table.kind === 'created' || table.owner === use.application.home.accountId) return [];
  const { owner, stream } = table;
  const onStream = statementsOn((arn) => arn === stream, statements);
  return [handover({ kind: 'stream', called: `the stream of source ${use.name}`, owner }, onStream, use)];
}

function tableProperties({ arn, name, region }: Table): PropertyGroup {
  if (!isPattern(name)) return { 'table.name': name, 'table.arn': arn, 'aws.region': region };
  return { ...(name !== '*' && { 'table.prefix': prefixOf(name) }), 'aws.region': region };
}

function need(service: 'dynamodb' | 'dynamodb-streams', { region }: Table, use: Use): ServiceNeed {
  return serviceNeed(service, region, use.pointer, `${use.direction} ${use.name}`);
}

/**
 * DynamoDB decrypts the table's key in the name of the caller, for reads and for writes. Source: developer guide,
 * "DynamoDB encryption at rest: usage notes".
 */
function tableKey(config: NormalSource | NormalSink, { arn }: Table, use: Use): Statement[] {
  return keyStatements(config, { service: 'dynamodb', arn }, ['kms:Decrypt'], use);
}
