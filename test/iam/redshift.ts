// What a job that writes to Redshift may do: by JDBC it fetches a login, by the Data API it sends statements.
import { account, calls, key, otherAccount, otherKey, type Proof } from './proof';

const of = (kind: string, name: string, owner = account): string =>
  `arn:aws:redshift:eu-west-1:${owner}:${kind}:${name}`;
const group = (id: string): string => `arn:aws:redshift-serverless:eu-west-1:${account}:workgroup/${id}`;
const secret = (name: string): string => `arn:aws:secretsmanager:eu-west-1:${account}:secret:${name}`;
const id = '0f3c1f0e-8a1b-4e0e-9d59-0a2f7c7d6c11';
const otherId = '7b0f9d52-3c44-4f5a-a1f4-5e1e3f8f0c22';
const through = { 'kms:ViaService': 'secretsmanager.eu-west-1.amazonaws.com' };
const network = {
  vpc: {
    subnets: ['subnet-0a1b2c3d4e5f60718', 'subnet-0a1b2c3d4e5f60719', 'subnet-0a1b2c3d4e5f6071a'],
    securityGroups: ['sg-0a1b2c3d4e5f60718'],
  },
};

const sending = ['redshift-data:BatchExecuteStatement', 'redshift-data:ExecuteStatement'];
const session = 'AROAEXAMPLE:flink';
const own = { 'aws:userid': session, 'redshift-data:statement-owner-iam-userid': session };
const foreign = { 'aws:userid': session, 'redshift-data:statement-owner-iam-userid': 'AROAEXAMPLE:somebody' };
const managing = ['redshift:DeleteCluster', 'redshift:ModifyCluster', 'redshift:PauseCluster'];

export const proofs: readonly Proof[] = [
  {
    name: 'sink, JDBC with a secret',
    spec: {
      sinks: {
        rows: {
          type: 'redshift',
          mode: 'jdbc',
          cluster: of('cluster', 'sales'),
          endpoint: 'sales.abc123xyz789.eu-west-1.redshift.amazonaws.com',
          secret: secret('rows-AbCdEf'),
          secretKmsKey: key,
        },
      },
    },
    allowed: [
      ...calls(['secretsmanager:GetSecretValue'], secret('rows-AbCdEf')),
      ...calls(['kms:Decrypt'], key, through),
    ],
    denied: [
      ...calls(['secretsmanager:GetSecretValue'], secret('rows-admin-AbCdEf')),
      ...calls(['secretsmanager:PutSecretValue', 'secretsmanager:DeleteSecret'], secret('rows-AbCdEf')),
      ...calls(['kms:Decrypt'], otherKey, through),
      ...calls(['redshift:GetClusterCredentials'], of('dbuser', 'sales/awsuser')),
      ...calls(sending, of('cluster', 'sales')),
    ],
  },
  {
    name: 'sink, JDBC to a created cluster, with the login that AWS made',
    spec: { network, sinks: { rows: { type: 'redshift', mode: 'jdbc', create: { encryption: { kmsKey: key } } } } },
    known: { 'aws_redshift_cluster.rows.master_password_secret_arn': secret('redshift!orders-rows-awsuser-AbCdEf') },
    allowed: [
      ...calls(['secretsmanager:GetSecretValue'], secret('redshift!orders-rows-awsuser-AbCdEf')),
      ...calls(['kms:Decrypt'], key, through),
    ],
    denied: [
      ...calls(['kms:Decrypt'], key),
      ...calls(['secretsmanager:GetSecretValue'], secret('redshift!orders-rows-2-awsuser-AbCdEf')),
      ...calls(managing, of('cluster', 'orders-rows')),
    ],
  },
  {
    name: 'sink, JDBC to a created workgroup, with the login that AWS made',
    spec: { network, sinks: { rows: { type: 'redshift', mode: 'jdbc', serverless: { create: {} } } } },
    known: {
      'aws_redshiftserverless_namespace.rows.admin_password_secret_arn': secret('redshift!orders-rows-awsuser-AbCdEf'),
    },
    allowed: calls(['secretsmanager:GetSecretValue'], secret('redshift!orders-rows-awsuser-AbCdEf')),
    denied: calls(['redshift-serverless:GetCredentials'], group(id)),
  },
  {
    name: 'sink, Data API with a secret',
    spec: {
      sinks: {
        rows: {
          type: 'redshift',
          mode: 'data-api',
          cluster: of('cluster', 'sales'),
          secret: secret('rows-AbCdEf'),
          secretKmsKey: key,
        },
      },
    },
    allowed: [
      ...calls(sending, of('cluster', 'sales')),
      ...calls(['secretsmanager:GetSecretValue'], secret('rows-AbCdEf')),
      ...calls(['kms:Decrypt'], key, through),
      ...calls(['redshift-data:DescribeStatement'], '*', own),
    ],
    denied: [
      ...calls(['secretsmanager:GetSecretValue'], secret('rows-admin-AbCdEf')),
      ...calls(['kms:Decrypt'], key),
      ...calls(['redshift:GetClusterCredentials'], of('dbuser', 'sales/awsuser')),
      ...calls(['redshift:GetClusterCredentials'], of('dbname', 'sales/dev')),
    ],
  },
  {
    name: 'sink, Data API to an existing cluster',
    spec: {
      sinks: {
        rows: { type: 'redshift', mode: 'data-api', cluster: of('cluster', 'sales'), database: 'shop', user: 'writer' },
      },
    },
    allowed: [
      ...calls(sending, of('cluster', 'sales')),
      ...calls(['redshift:GetClusterCredentials'], of('dbuser', 'sales/writer')),
      ...calls(['redshift:GetClusterCredentials'], of('dbname', 'sales/shop')),
      ...calls(['redshift-data:DescribeStatement'], '*', own),
    ],
    denied: [
      ...calls(sending, of('cluster', 'sales-2')),
      ...calls(sending, of('cluster', 'sales', otherAccount)),
      ...calls(['redshift:GetClusterCredentials'], of('dbuser', 'sales/awsuser')),
      ...calls(['redshift:GetClusterCredentials'], of('dbname', 'sales/hr')),
      ...calls(['redshift:CreateClusterUser'], of('dbuser', 'sales/writer')),
      ...calls(['redshift-data:DescribeStatement'], '*', foreign),
      ...calls(
        ['redshift-data:GetStatementResult', 'redshift-data:CancelStatement', 'redshift-data:ListStatements'],
        '*',
        own,
      ),
      ...calls(managing, of('cluster', 'sales')),
    ],
  },
  {
    name: 'sink, Data API to a created cluster',
    spec: { network, sinks: { rows: { type: 'redshift', mode: 'data-api', create: {}, user: 'writer' } } },
    allowed: [
      ...calls(sending, of('cluster', 'orders-rows')),
      ...calls(['redshift:GetClusterCredentials'], of('dbuser', 'orders-rows/writer')),
      ...calls(['redshift:GetClusterCredentials'], of('dbname', 'orders-rows/dev')),
    ],
    denied: [
      ...calls(['redshift:GetClusterCredentials'], of('dbuser', 'orders-rows/awsuser')),
      ...calls(managing, of('cluster', 'orders-rows')),
    ],
  },
  {
    name: 'sink, Data API to an existing workgroup',
    spec: {
      sinks: { rows: { type: 'redshift', mode: 'data-api', serverless: { workgroup: group(id), name: 'orders' } } },
    },
    allowed: [
      ...calls([...sending, 'redshift-serverless:GetCredentials'], group(id)),
      ...calls(['redshift-data:DescribeStatement'], '*', own),
    ],
    denied: [
      ...calls([...sending, 'redshift-serverless:GetCredentials'], group(otherId)),
      ...calls(['redshift-serverless:DeleteWorkgroup', 'redshift-serverless:UpdateWorkgroup'], group(id)),
    ],
  },
  {
    name: 'sink, Data API to a created workgroup',
    spec: { network, sinks: { rows: { type: 'redshift', mode: 'data-api', serverless: { create: {} } } } },
    known: { 'aws_redshiftserverless_workgroup.rows.arn': group(id) },
    allowed: calls([...sending, 'redshift-serverless:GetCredentials'], group(id)),
    denied: calls([...sending, 'redshift-serverless:GetCredentials'], group(otherId)),
  },
];
