// What a job may do that reads or writes a database: it fetches a login, or logs in as one user by IAM.
import { account, calls, key, otherAccount, otherKey, type Proof } from './proof';

const secret = (name: string): string => `arn:aws:secretsmanager:eu-west-1:${account}:secret:${name}-a1B2c3`;
const user = (id: string, name = 'flink', owner = account): string =>
  `arn:aws:rds-db:eu-west-1:${owner}:dbuser:${id}/${name}`;
const throughSecrets = { 'kms:ViaService': 'secretsmanager.eu-west-1.amazonaws.com' };
const shop = { type: 'database', engine: 'postgresql', host: 'shop.example.com', database: 'shop' } as const;

export const proofs: readonly Proof[] = [
  {
    name: 'source, change data capture with a secret under a key of ours',
    spec: { sources: { orders: { ...shop, mode: 'change-data-capture', secret: secret('shop'), secretKmsKey: key } } },
    allowed: [
      ...calls(['secretsmanager:GetSecretValue'], secret('shop')),
      ...calls(['kms:Decrypt'], key, throughSecrets),
    ],
    denied: [
      ...calls(['secretsmanager:GetSecretValue'], secret('shop2')),
      ...calls(['secretsmanager:PutSecretValue'], secret('shop')),
      ...calls(['kms:Decrypt'], key),
      ...calls(['kms:Decrypt'], otherKey, throughSecrets),
      ...calls(['rds-db:connect'], user('db-SHOP')),
    ],
  },
  {
    name: 'sink, JDBC as a user by IAM',
    spec: { sinks: { totals: { ...shop, iamUser: user('cluster-SHOP') } } },
    allowed: calls(['rds-db:connect'], user('cluster-SHOP')),
    denied: [
      ...calls(['rds-db:connect'], user('cluster-SHOP', 'admin')),
      ...calls(['rds-db:connect'], user('db-SHOP')),
      ...calls(['rds-db:connect'], user('cluster-SHOP', 'flink', otherAccount)),
      ...calls(['secretsmanager:GetSecretValue'], secret('shop')),
      ...calls(['rds:DescribeDBClusters'], `arn:aws:rds:eu-west-1:${account}:cluster:shop`),
    ],
  },
];
