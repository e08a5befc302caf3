// Rules for DynamoDB: what is read or written, tables that are created, and streams from inside a VPC.
import { parseArn } from '../../aws/arn';
import type { Problem } from '../../diagnostics/diagnostic';
import { error, warning } from '../../diagnostics/problem';
import { child, type Pointer } from '../../document/pointer';
import { exactlyOne, needed, noEffect } from '../../diagnostics/key-rules';
import type { Finding } from '../../diagnostics/finding';
import { isPattern } from '../../text/prefix-pattern';
import type { Use } from '../connector';
import { unbounded } from '../everything';
import { letsIn, ownersKey } from '../foreign';
import type { NormalSink, NormalSource } from './normal';
import { streamsEndpoint } from './streams-endpoint';
import { keysOf } from './table';

export function checkSource(source: NormalSource, use: Use): Problem[] {
  const streams = source.mode === 'streams';
  const elsewhere = streams ? (['table', 'indexes'] as const) : (['stream', 'initialPosition'] as const);
  return [
    ...exactlyOne(source, ['create', streams ? 'stream' : 'table'], use.pointer),
    ...noEffect(source, elsewhere, use.pointer, `"mode" is ${source.mode}`),
    ...(source.create ? noEffect(source, ['indexes'], use.pointer, 'a created table has no indexes') : []),
    ...(streams && use.network && isHere(source, use) ? privateStreams(use) : []),
    ...checkTable(source, use),
    ...(streams ? foreignStream(source, use) : foreignTable(source, use)),
  ];
}

export function checkSink(sink: NormalSink, use: Use): Problem[] {
  return [...exactlyOne(sink, ['create', 'table'], use.pointer), ...checkTable(sink, use), ...foreignTable(sink, use)];
}

function foreignTable({ table, kmsKey }: NormalSource | NormalSink, use: Use): Problem[] {
  if (table === undefined) return [];
  const at = child(use.pointer, 'table' satisfies keyof NormalSink);
  const { account: owner } = parseArn(table);
  if (isPattern(table) && owner !== use.application.home.accountId) return [policyForEach(owner, at)];
  return letsIn({ called: 'the table', at, owner, handed: { kind: 'table' }, key: ownersKey(kmsKey) }, use);
}

function policyForEach(owner: string, at: Pointer): Problem {
  return error('FLK3203', at, `tables of account ${owner} cannot be said by a beginning of their names`, {
    expected: 'the ARN of one table',
    because: { pointer: '/aws/accountId', note: 'the application is here' },
  });
}

/** Tables by a beginning of their names. */
export function policies({ table }: NormalSource | NormalSink, use: Use): Finding[] {
  if (table === undefined || parseArn(table).resource !== 'table/*') return [];
  return [unbounded('every table of the account', child(use.pointer, 'table' satisfies keyof NormalSink))];
}

/** A stream has a policy of its own. Source: developer guide, "Resource-based policies for DynamoDB". */
function foreignStream({ stream, kmsKey }: NormalSource, use: Use): Problem[] {
  if (stream === undefined) return [];
  const at = child(use.pointer, 'stream' satisfies keyof NormalSource);
  const { account: owner } = parseArn(stream);
  return letsIn({ called: 'the stream', at, owner, handed: { kind: 'stream' }, key: ownersKey(kmsKey) }, use);
}

function checkTable(config: NormalSource | NormalSink, use: Use): Problem[] {
  const { create } = config;
  if (!create) return [];
  const at = child(use.pointer, 'create');
  const capacity = ['readCapacity', 'writeCapacity'] as const;
  return [
    ...noEffect(config, ['kmsKey'], use.pointer, 'the key of a created table is given in "create.encryption"'),
    ...(create.billing === 'on-demand'
      ? noEffect(create, capacity, at, 'an on-demand table has no fixed capacity')
      : capacity.flatMap((key) => needed(create, key, at, '"billing" is provisioned', '10'))),
    ...twoKeys(create, at),
    ...expiresByTime(create, at),
  ];
}

type NormalTable = NonNullable<(NormalSource | NormalSink)['create']>;

function twoKeys({ partitionKey, sortKey }: NormalTable, at: Pointer): Problem[] {
  if (sortKey?.name !== partitionKey.name) return [];
  const message = `"${partitionKey.name}" is partition key and sort key of one table`;
  const because = { pointer: child(at, 'partitionKey', 'name'), note: 'the partition key' };
  return [error('FLK3200', child(at, 'sortKey', 'name'), message, { because })];
}

/** Of an attribute that is no key the type is not known here. */
function expiresByTime(create: NormalTable, at: Pointer): Problem[] {
  const { expireBy } = create;
  if (expireBy === undefined || !keysOf(create).some(({ name, type }) => name === expireBy && type !== 'number'))
    return [];
  const message = `the items expire by "${expireBy}", which is a key that is not a number`;
  const expected = 'an attribute that holds seconds since 1970 as a number';
  return [error('FLK3201', child(at, 'expireBy'), message, { expected })];
}

/** No endpoint here reaches the stream of another Region, which FLK3041 says. */
function isHere({ stream }: NormalSource, { application: { home } }: Use): boolean {
  return stream === undefined || parseArn(stream).region === home.region;
}

/**
 * Of an endpoint that the network creates the job is told. Source: the developer guide's page on PrivateLink for
 * DynamoDB Streams.
 */
function privateStreams(use: Use): Problem[] {
  if (streamsEndpoint(use.application.home.region, use)) return [];
  return [
    warning(
      'FLK3202',
      child(use.pointer, 'mode'),
      `in a VPC source ${use.name} reaches DynamoDB Streams only through an interface endpoint, which has no ` +
        'private DNS name',
      {
        because: { pointer: '/spec/network/vpc', note: 'the VPC' },
        help:
          'have a NAT gateway; or set "aws.endpoint" in the job to the DNS name of the endpoint for ' +
          'dynamodb-streams',
      },
    ),
  ];
}
