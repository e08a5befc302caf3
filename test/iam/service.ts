// What a job may do with services that the spec describes itself: what it says, on what it says, when it says.
import { account, calls, key, otherAccount, otherKey, type Proof } from './proof';

const table = (name: string, owner = account): string =>
  `arn:aws:timestream:eu-west-1:${owner}:database/metrics/table/${name}`;
const secret = (name: string): string => `arn:aws:secretsmanager:eu-west-1:${account}:secret:${name}-a1B2c3`;
const throughSecrets = { 'kms:ViaService': 'secretsmanager.eu-west-1.amazonaws.com' };
const asTeam = { 'aws:PrincipalTag/team': 'orders' };

export const proofs: readonly Proof[] = [
  {
    name: 'sink, statements on tables by the beginning of their names and on every resource',
    spec: {
      sinks: {
        metrics: {
          type: 'service',
          service: 'timestream',
          statements: [
            { actions: ['timestream:WriteRecords'], resources: [table('orders-*')] },
            { actions: ['timestream:DescribeEndpoints'], resources: ['*'], reason: 'the action knows no resources' },
          ],
        },
      },
    },
    allowed: [
      ...calls(['timestream:WriteRecords'], table('orders-1')),
      ...calls(['timestream:DescribeEndpoints'], '*'),
    ],
    denied: [
      ...calls(['timestream:WriteRecords'], table('others')),
      ...calls(['timestream:WriteRecords'], table('orders-1', otherAccount)),
      ...calls(['timestream:DeleteTable', 'timestream:Select'], table('orders-1')),
    ],
  },
  {
    name: 'sink, a statement with a condition',
    spec: {
      sinks: {
        metrics: {
          type: 'service',
          service: 'timestream',
          statements: [
            {
              actions: ['timestream:WriteRecords'],
              resources: [table('orders')],
              conditions: { StringEquals: asTeam },
            },
          ],
        },
      },
    },
    allowed: calls(['timestream:WriteRecords'], table('orders'), asTeam),
    denied: calls(['timestream:WriteRecords'], table('orders')),
  },
  {
    name: 'source, a database with its login in a secret with a key of ours',
    spec: {
      sources: {
        customers: {
          type: 'service',
          service: 'postgresql',
          hosts: [{ host: 'db.example.com', port: 5432 }],
          secret: secret('customers'),
          secretKmsKey: key,
        },
      },
    },
    allowed: [
      ...calls(['secretsmanager:GetSecretValue'], secret('customers')),
      ...calls(['kms:Decrypt'], key, throughSecrets),
    ],
    denied: [
      ...calls(['secretsmanager:GetSecretValue'], secret('customers2')),
      ...calls(['secretsmanager:PutSecretValue'], secret('customers')),
      ...calls(['kms:Decrypt'], key),
      ...calls(['kms:Decrypt'], otherKey, throughSecrets),
      ...calls(['rds-db:connect'], `arn:aws:rds-db:eu-west-1:${account}:dbuser:db-1/flink`),
    ],
  },
];
