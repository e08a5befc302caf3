// FLK4291: a table is not deleted by mistake.
import { standing } from '../../estate/estate';
import { is } from '../../estate/value';
import { argumentVerdict } from '../argument-verdict';
import { exampleTable } from '../example-stores';
import type { Rule } from '../rule';

export const dynamodbDeletion: Rule = {
  code: 'FLK4291',
  title: 'A table has no deletion protection',
  gravity: 'medium',
  stages: ['spec', 'configuration', 'plan'],
  compiler: ['FLK3035'],
  readsSpecs: 'where the compiler is silent',
  aliases: { securityHub: ['DynamoDB.6'] },
  why: 'A destroy, a replacement or a slip in the console deletes the table with all that is in it.',
  fix: 'Set deletion_protection_enabled = true.',
  source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/dynamodb-controls.html#dynamodb-6',
  good: { after: exampleTable() },
  bad: { after: exampleTable({ deletion_protection_enabled: false }) },
  judge: (estate) =>
    standing(estate, 'aws_dynamodb_table').map((table) =>
      argumentVerdict(table, {
        path: 'deletion_protection_enabled',
        holds: (value) => is(value, true),
        expected: 'true',
        message: 'the table can be deleted like any other',
        subject: 'whether the table is protected',
      }),
    ),
};
