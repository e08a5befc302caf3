// What the role of the application may do with a DynamoDB table, its stream and its key.
import type { WriteOperation } from '../../../generated/application';
import { child } from '../../document/pointer';
import { allow, type Statement } from '../../facts/statement';
import type { Use } from '../connector';
import type { Changes, Table } from './target';

/**
 * A transaction needs the permissions of what it is made of. Source: developer guide, "Using IAM with DynamoDB
 * transactions"; each action takes the table as its resource.
 */
const writing: Readonly<Record<WriteOperation, string>> = {
  batch: 'dynamodb:BatchWriteItem',
  put: 'dynamodb:PutItem',
  update: 'dynamodb:UpdateItem',
  delete: 'dynamodb:DeleteItem',
  check: 'dynamodb:ConditionCheckItem',
};

export function writeStatements({ arn }: Table, operations: readonly WriteOperation[], use: Use): Statement[] {
  const actions = operations.map((operation) => writing[operation]);
  return [allow(actions, [arn], { pointer: use.pointer, purpose: `write the items of sink ${use.name}` })];
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
