// What every job may do, whatever it reads and writes: its code, its log, its network interfaces. And who may be the
// role.
import { account, calls, key, otherAccount, otherKey, type Proof } from './proof';

const code = (path: string): string => `arn:aws:s3:::example-code/${path}`;
const logs = (path: string): string => `arn:aws:logs:eu-west-1:${account}:log-group:${path}`;
const ec2 = (path: string): string => `arn:aws:ec2:eu-west-1:${account}:${path}`;
const group = '/aws/kinesis-analytics/orders';
const subnet = 'subnet-0a1b2c3d4e5f60718';
const securityGroup = 'sg-0a1b2c3d4e5f60718';

/** What would let a job grow beyond itself; denied under every spec. */
export const never = [
  ...calls(
    ['iam:PassRole', 'iam:PutRolePolicy', 'iam:AttachRolePolicy', 'sts:AssumeRole'],
    `arn:aws:iam::${account}:role/orders-eu-west-1-execution`,
  ),
  ...calls(['iam:CreateUser'], `arn:aws:iam::${account}:user/intruder`),
  ...calls(
    ['kinesisanalytics:UpdateApplication', 'kinesisanalytics:DeleteApplication', 'kinesisanalytics:StartApplication'],
    `arn:aws:kinesisanalytics:eu-west-1:${account}:application/orders`,
  ),
  ...calls(['s3:PutObject', 's3:DeleteObject', 's3:PutObjectAcl'], code('orders.jar')),
  ...calls(['s3:ListBucket', 's3:PutBucketPolicy'], 'arn:aws:s3:::example-code'),
  ...calls(['logs:DeleteLogGroup', 'logs:PutRetentionPolicy'], logs(`${group}:*`)),
  ...calls(['secretsmanager:GetSecretValue'], `arn:aws:secretsmanager:eu-west-1:${account}:secret:any-AbCdEf`),
  ...calls(['ssm:GetParameter'], `arn:aws:ssm:eu-west-1:${account}:parameter/any`),
];

export const proofs: readonly Proof[] = [
  {
    name: 'code of before under a former key, for a rollback',
    spec: {
      code: { bucket: 'example-code', key: 'orders.jar', version: 'v1', kmsKey: key, formerKmsKeys: [otherKey] },
    },
    allowed: calls(['kms:Decrypt'], otherKey, { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' }),
    denied: [
      ...calls(['kms:Decrypt'], otherKey),
      ...calls(['kms:GenerateDataKey'], otherKey, { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' }),
    ],
  },
  {
    name: 'data of the storage under a former key',
    spec: { storage: { bucket: 'example-data', data: 'data/', formerKmsKeys: [otherKey] } },
    allowed: calls(['kms:Decrypt'], otherKey, { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' }),
    denied: calls(['kms:GenerateDataKey'], otherKey, { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' }),
  },
  {
    name: 'a prefix for data in the storage bucket',
    spec: { storage: { create: { name: 'example-storage' }, data: 'data/' } },
    allowed: [
      ...calls(
        ['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:AbortMultipartUpload', 's3:ListMultipartUploadParts'],
        'arn:aws:s3:::example-storage/data/part-0',
      ),
      ...calls(['s3:GetBucketLocation'], 'arn:aws:s3:::example-storage'),
      { action: 's3:ListBucket', resource: 'arn:aws:s3:::example-storage', context: { 's3:prefix': 'data/' } },
    ],
    denied: [
      ...never,
      ...calls(['s3:GetObject', 's3:PutObject'], 'arn:aws:s3:::example-storage/code/orders.jar'),
      { action: 's3:ListBucket', resource: 'arn:aws:s3:::example-storage', context: { 's3:prefix': 'code/' } },
    ],
  },
  {
    name: 'code and log, outside any VPC',
    spec: {},
    allowed: [
      ...calls(['s3:GetObject', 's3:GetObjectVersion'], code('orders.jar')),
      ...calls(['logs:PutLogEvents'], logs(`${group}:log-stream:kinesis-analytics-log-stream`)),
      ...calls(['logs:DescribeLogStreams'], logs(`${group}:*`)),
      // CloudWatch Logs asks about this odd resource, which has a group and a stream without names.
      ...calls(['logs:DescribeLogGroups'], logs(':log-stream:')),
    ],
    denied: [
      ...never,
      ...calls(['s3:GetObject', 's3:GetObjectVersion'], code('orders.jar.bak')),
      ...calls(['s3:GetObject', 's3:GetObjectVersion'], code('billing.jar')),
      ...calls(['logs:PutLogEvents'], logs(`${group}:log-stream:other`)),
      ...calls(['logs:PutLogEvents'], logs(`${group}-2:log-stream:kinesis-analytics-log-stream`)),
      ...calls(['logs:GetLogEvents'], logs(`${group}:log-stream:kinesis-analytics-log-stream`)),
      ...calls(['logs:CreateLogStream'], logs(`${group}:*`)),
      ...calls(['logs:CreateLogGroup'], logs(group)),
      ...calls(['ec2:CreateNetworkInterface'], ec2('network-interface/eni-0a1b2c3d4e5f60718')),
      ...calls(['ec2:DescribeSubnets'], '*'),
    ],
  },
  {
    name: 'code that is encrypted with a key of ours, log of ours',
    spec: {
      code: { bucket: 'example-code', key: 'orders.jar', version: 'v1', kmsKey: key },
      logging: { stream: logs('/flink/orders:log-stream:main') },
    },
    allowed: [
      ...calls(['kms:Decrypt'], key, { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' }),
      ...calls(['logs:PutLogEvents'], logs('/flink/orders:log-stream:main')),
      ...calls(['logs:DescribeLogStreams'], logs('/flink/orders:*')),
    ],
    denied: [
      ...never,
      ...calls(['kms:Decrypt'], key),
      ...calls(['kms:Decrypt'], otherKey, { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' }),
      ...calls(['kms:GenerateDataKey'], key, { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' }),
      ...calls(['logs:PutLogEvents'], logs('/flink/orders:log-stream:main2')),
      ...calls(['logs:PutLogEvents'], logs(`${group}:log-stream:kinesis-analytics-log-stream`)),
    ],
  },
  {
    name: 'names that IAM would read as wildcards and variables',
    spec: {
      code: { bucket: 'example-code', key: 'builds/*/a?.jar', version: 'v1' },
      logging: { stream: logs('/flink/orders:log-stream:?-$${owner}') },
    },
    allowed: [
      ...calls(['s3:GetObject'], code('builds/*/a?.jar')),
      ...calls(['logs:PutLogEvents'], logs('/flink/orders:log-stream:?-${owner}')),
    ],
    denied: [
      ...never,
      ...calls(['s3:GetObject'], code('builds/main/a?.jar')),
      ...calls(['s3:GetObject'], code('builds/*/ab.jar')),
      ...calls(['logs:PutLogEvents'], logs('/flink/orders:log-stream:x-${owner}')),
    ],
  },
  {
    name: 'network interfaces in subnets that another account shares',
    spec: { network: { vpc: { subnets: [subnet], subnetOwner: '444455556666', securityGroups: [securityGroup] } } },
    allowed: [
      ...calls(['ec2:CreateNetworkInterface'], `arn:aws:ec2:eu-west-1:444455556666:subnet/${subnet}`),
      ...calls(['ec2:CreateNetworkInterface'], ec2(`security-group/${securityGroup}`)),
      ...calls(['ec2:CreateNetworkInterface'], ec2('network-interface/eni-0a1b2c3d4e5f60718')),
    ],
    denied: [
      ...never,
      ...calls(['ec2:CreateNetworkInterface'], ec2(`subnet/${subnet}`)),
      ...calls(['ec2:CreateNetworkInterface'], `arn:aws:ec2:eu-west-1:444455556666:security-group/${securityGroup}`),
    ],
  },
  {
    name: 'network interfaces in the named subnets',
    spec: { network: { vpc: { subnets: [subnet], securityGroups: [securityGroup] } } },
    allowed: [
      ...calls(['ec2:CreateNetworkInterface'], ec2('network-interface/eni-0a1b2c3d4e5f60718')),
      ...calls(['ec2:CreateNetworkInterface'], ec2(`subnet/${subnet}`)),
      ...calls(['ec2:CreateNetworkInterface'], ec2(`security-group/${securityGroup}`)),
      ...calls(
        ['ec2:CreateNetworkInterfacePermission', 'ec2:DeleteNetworkInterface'],
        ec2('network-interface/eni-0a1b2c3d4e5f60718'),
      ),
      ...calls(
        [
          'ec2:DescribeDhcpOptions',
          'ec2:DescribeNetworkInterfaces',
          'ec2:DescribeSecurityGroups',
          'ec2:DescribeSubnets',
          'ec2:DescribeVpcs',
        ],
        '*',
      ),
    ],
    denied: [
      ...never,
      ...calls(['ec2:CreateNetworkInterface'], ec2('subnet/subnet-0a1b2c3d4e5f60719')),
      ...calls(['ec2:CreateNetworkInterface'], ec2('security-group/sg-0a1b2c3d4e5f60719')),
      ...calls(
        ['ec2:CreateNetworkInterface'],
        `arn:aws:ec2:eu-central-1:${account}:network-interface/eni-0a1b2c3d4e5f60718`,
      ),
      ...calls(['ec2:DescribeSubnets'], '*', { 'aws:RequestedRegion': 'us-east-1' }),
      ...calls(
        ['ec2:AttachNetworkInterface', 'ec2:ModifyNetworkInterfaceAttribute'],
        ec2('network-interface/eni-0a1b2c3d4e5f60718'),
      ),
      ...calls(['ec2:AuthorizeSecurityGroupIngress'], ec2(`security-group/${securityGroup}`)),
      ...calls(['ec2:DescribeInstances'], '*'),
    ],
  },
  {
    name: 'statements that the spec adds, and roles that the job assumes',
    spec: {
      executionRole: {
        statements: [
          {
            actions: ['cloudwatch:PutMetricData'],
            resources: ['*'],
            conditions: { StringEquals: { 'cloudwatch:namespace': ['orders'] } },
            reason: 'the job counts late orders',
          },
          {
            actions: ['sqs:SendMessage'],
            resources: [`arn:aws:sqs:eu-west-1:${account}:orders-*`],
            reason: 'late orders are sent to queues',
          },
        ],
        assume: [`arn:aws:iam::${otherAccount}:role/orders-reader`],
      },
    },
    allowed: [
      ...calls(['cloudwatch:PutMetricData'], '*', { 'cloudwatch:namespace': 'orders' }),
      ...calls(['sqs:SendMessage'], `arn:aws:sqs:eu-west-1:${account}:orders-late`),
      ...calls(['sts:AssumeRole'], `arn:aws:iam::${otherAccount}:role/orders-reader`),
    ],
    denied: [
      ...calls(['cloudwatch:PutMetricData'], '*', { 'cloudwatch:namespace': 'billing' }),
      ...calls(['cloudwatch:DeleteAlarms'], `arn:aws:cloudwatch:eu-west-1:${account}:alarm:orders`),
      ...calls(['sqs:SendMessage'], `arn:aws:sqs:eu-west-1:${account}:billing`),
      ...calls(['sqs:ReceiveMessage', 'sqs:DeleteQueue'], `arn:aws:sqs:eu-west-1:${account}:orders-late`),
      ...calls(['sts:AssumeRole'], `arn:aws:iam::${otherAccount}:role/orders-reader-2`),
      ...calls(['sts:AssumeRole'], `arn:aws:iam::${account}:role/orders-reader`),
      ...never,
    ],
  },
];
