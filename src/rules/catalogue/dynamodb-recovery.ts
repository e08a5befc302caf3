// FLK4290: a table can be restored to any second.
import { standing } from '../../estate/estate';
import { is } from '../../estate/value';
import { argumentVerdict } from '../argument-verdict';
import { exampleTable } from '../example-stores';
import type { Rule } from '../rule';

export const dynamodbRecovery: Rule = {
  code: 'FLK4290',
  title: 'A table has no point-in-time recovery',
  gravity: 'medium',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_28'], trivy: ['AWS-0024'], securityHub: ['DynamoDB.2'], cdkNag: ['AwsSolutions-DDB3'] },
  why: 'What a faulty job has overwritten or deleted is gone.',
  fix: 'Add point_in_time_recovery { enabled = true }.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html',
  good: { after: exampleTable() },
  bad: { after: exampleTable({ point_in_time_recovery: { enabled: false } }) },
  judge: (estate) =>
    standing(estate, 'aws_dynamodb_table').map((table) =>
      argumentVerdict(table, {
        path: 'point_in_time_recovery.enabled',
        holds: (value) => is(value, true),
        expected: 'true',
        message: 'the table cannot be restored to a point in time',
        subject: 'whether the table can be restored',
      }),
    ),
};
