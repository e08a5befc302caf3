// What the role of the application may do with a DynamoDB table, its stream and its key.
import { child } from '../../document/pointer';
import { allow, type Statement } from '../../facts/statement';
import type { Use } from '../connector';
import type { NormalSource } from './creation';

export function writeStatements(tableArn: string, use: Use): Statement[] {
  return [
    allow(['dynamodb:BatchWriteItem'], [tableArn], {
      pointer: use.pointer,
      purpose: `write the items of sink ${use.name}`,
    }),
  ];
}

export function lookupStatements({ indexes = [] }: NormalSource, tableArn: string, use: Use): Statement[] {
  const cause = { pointer: use.pointer, purpose: `look up items of source ${use.name}` };
  const indexed = { pointer: child(use.pointer, 'indexes'), purpose: `query the indexes of source ${use.name}` };
  return [
    allow(['dynamodb:BatchGetItem', 'dynamodb:DescribeTable', 'dynamodb:GetItem', 'dynamodb:Query'], [tableArn], cause),
    ...(indexes.length === 0
      ? []
      : [
          allow(
            ['dynamodb:Query'],
            indexes.map((index) => `${tableArn}/index/${index}`),
            indexed,
          ),
        ]),
  ];
}

/** The label of a created stream is the moment of its creation, which is not known before: the policy ends with `*`. */
export function streamStatements({ stream }: NormalSource, tableArn: string, use: Use): Statement[] {
  const cause = { pointer: use.pointer, purpose: `read the changes of source ${use.name}` };
  return [
    allow(
      ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
      [stream ?? `${tableArn}/stream/*`],
      cause,
    ),
  ];
}
