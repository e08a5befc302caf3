// What the role of the application may do with a DynamoDB table, its stream and its key.
import { child } from '../../document/pointer';
import { allow, type Statement } from '../../facts/statement';
import type { Use } from '../connector';
import type { Changes, Table } from './target';

export function writeStatements({ arn }: Table, use: Use): Statement[] {
  return [
    allow(['dynamodb:BatchWriteItem'], [arn], { pointer: use.pointer, purpose: `write the items of sink ${use.name}` }),
  ];
}

export function lookupStatements({ arn }: Table, indexes: readonly string[], use: Use): Statement[] {
  const cause = { pointer: use.pointer, purpose: `look up items of source ${use.name}` };
  const indexed = { pointer: child(use.pointer, 'indexes'), purpose: `query the indexes of source ${use.name}` };
  return [
    allow(['dynamodb:BatchGetItem', 'dynamodb:DescribeTable', 'dynamodb:GetItem', 'dynamodb:Query'], [arn], cause),
    ...(indexes.length === 0
      ? []
      : [
          allow(
            ['dynamodb:Query'],
            indexes.map((index) => `${arn}/index/${index}`),
            indexed,
          ),
        ]),
  ];
}

/** The label of a created stream is the moment of its creation, which is not known before: the policy ends with `*`. */
export function streamStatements(table: Changes['table'], use: Use): Statement[] {
  const cause = { pointer: use.pointer, purpose: `read the changes of source ${use.name}` };
  return [
    allow(
      ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
      [table.kind === 'created' ? `${table.arn}/stream/*` : table.stream],
      cause,
    ),
  ];
}
