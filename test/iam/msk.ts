// What a job that reads or writes a provisioned cluster of MSK may do.
import { account, calls, key, otherAccount, otherKey, type Proof } from './proof';

const uuid = '6357e0b2-0e6a-4b86-a0b4-70df934c2e31-5';
const otherUuid = '7457e0b2-0e6a-4b86-a0b4-70df934c2e32-5';

/** Something in a cluster: `on('payments', 'topic', 'refunds')`; without a kind, the cluster itself. */
export function on(
  cluster: string,
  kind?: 'topic' | 'group' | 'transactional-id',
  name = '',
  id = uuid,
  owner = account,
): string {
  const base = `arn:aws:kafka:eu-west-1:${owner}`;
  return kind === undefined ? `${base}:cluster/${cluster}/${id}` : `${base}:${kind}/${cluster}/${id}/${name}`;
}

export const network = {
  vpc: { subnets: ['subnet-0a1b2c3d4e5f60718', 'subnet-0a1b2c3d4e5f60719'], securityGroups: ['sg-0a1b2c3d4e5f60718'] },
};

const connect = ['kafka-cluster:Connect', 'kafka-cluster:DescribeCluster'];
const read = ['kafka-cluster:DescribeTopic', 'kafka-cluster:ReadData'];
const commit = ['kafka-cluster:AlterGroup', 'kafka-cluster:DescribeGroup'];
const produce = ['kafka-cluster:Connect', 'kafka-cluster:WriteDataIdempotently'];
const write = ['kafka-cluster:DescribeTopic', 'kafka-cluster:WriteData'];
const transact = ['kafka-cluster:AlterTransactionalId', 'kafka-cluster:DescribeTransactionalId'];

const onTopics = [
  'kafka-cluster:AlterTopic',
  'kafka-cluster:AlterTopicDynamicConfiguration',
  'kafka-cluster:CreateTopic',
  'kafka-cluster:DeleteTopic',
];
const onClusters = ['kafka-cluster:AlterCluster', 'kafka-cluster:AlterClusterDynamicConfiguration'];
const managing = ['kafka:DeleteCluster', 'kafka:UpdateBrokerCount', 'kafka:PutClusterPolicy'];

/** The calls of a reader, on one cluster, topic and group. */
const reading = (cluster: string, topic: string, group: string, id = uuid, owner = account) => [
  ...calls(connect, on(cluster, undefined, '', id, owner)),
  ...calls(read, on(cluster, 'topic', topic, id, owner)),
  ...calls(commit, on(cluster, 'group', group, id, owner)),
];

const writing = (cluster: string, topic: string, id = uuid, owner = account) => [
  ...calls(produce, on(cluster, undefined, '', id, owner)),
  ...calls(write, on(cluster, 'topic', topic, id, owner)),
];

/** What tempts a careless policy, on the declared cluster and topic. */
const tempting = (cluster: string, topic: string) => [
  ...calls(onTopics, on(cluster, 'topic', topic)),
  ...calls([...onClusters, ...managing], on(cluster)),
  ...calls(['kafka-cluster:DeleteGroup'], on(cluster, 'group', 'orders')),
];

const existing = {
  type: 'msk',
  cluster: on('payments'),
  bootstrapServers: 'b-1.payments.a1b2c3.c5.kafka.eu-west-1.amazonaws.com:9098',
};
const secret = (name: string, suffix = 'a1B2c3'): string =>
  `arn:aws:secretsmanager:eu-west-1:${account}:secret:${name}-${suffix}`;
const throughSecrets = { 'kms:ViaService': 'secretsmanager.eu-west-1.amazonaws.com' };
const created = 'aws_msk_cluster.payments.arn';

/** The ARNs of a created cluster, as Terraform will know them. */
const known = {
  [created]: on('orders-payments'),
  ...Object.fromEntries(
    (['topic', 'group', 'transactional-id'] as const).map((kind) => [
      `replace(${created}, ":cluster/", ":${kind}/")`,
      on('orders-payments', kind).slice(0, -1),
    ]),
  ),
};

export const proofs: readonly Proof[] = [
  {
    name: 'source, IAM on an existing cluster',
    spec: { network, sources: { payments: { ...existing, topics: ['payments', 'refunds'] } } },
    allowed: [...reading('payments', 'payments', 'orders'), ...reading('payments', 'refunds', 'orders')],
    denied: [
      ...calls(read, on('payments', 'topic', 'payments2')),
      ...calls(read, on('payments', 'topic', 'payment')),
      ...calls(commit, on('payments', 'group', 'orders2')),
      ...reading('payments', 'payments', 'orders', otherUuid),
      ...reading('payments', 'payments', 'orders', uuid, otherAccount),
      ...reading('payments2', 'payments', 'orders'),
      ...calls(['kafka-cluster:WriteData'], on('payments', 'topic', 'payments')),
      ...calls(['kafka-cluster:WriteDataIdempotently'], on('payments')),
      ...calls(transact, on('payments', 'transactional-id', 'orders-payments-0')),
      ...tempting('payments', 'payments'),
    ],
  },
  {
    name: 'source, IAM on a created cluster',
    spec: { network, sources: { payments: { type: 'msk', create: {}, topics: ['payments'], group: 'enrichment' } } },
    known,
    allowed: reading('orders-payments', 'payments', 'enrichment'),
    denied: [
      ...calls(read, on('orders-payments', 'topic', 'refunds')),
      ...calls(commit, on('orders-payments', 'group', 'orders')),
      ...reading('orders-payments', 'payments', 'enrichment', otherUuid),
      ...calls(['kafka-cluster:WriteData'], on('orders-payments', 'topic', 'payments')),
      ...tempting('orders-payments', 'payments'),
    ],
  },
  {
    name: 'source, IAM on a cluster of another account over a VPC connection',
    spec: {
      network,
      sources: {
        payments: {
          type: 'msk',
          cluster: on('payments', undefined, '', uuid, otherAccount),
          bootstrapServers: 'b-1.iam.payments.a1b2c3.c5.kafka.eu-west-1.amazonaws.com:14001',
          connection: 'multi-vpc',
          vpc: 'vpc-0a1b2c3d4e5f60718',
          topics: ['payments'],
        },
      },
    },
    allowed: reading('payments', 'payments', 'orders', uuid, otherAccount),
    denied: [
      ...reading('payments', 'payments', 'orders'),
      ...calls(['kafka-cluster:WriteData'], on('payments', 'topic', 'payments', uuid, otherAccount)),
    ],
  },
  {
    name: 'source, a login: no permission on the cluster, one secret, its key through Secrets Manager only',
    spec: {
      network,
      sources: {
        payments: {
          ...existing,
          bootstrapServers: 'b-1.payments.a1b2c3.c5.kafka.eu-west-1.amazonaws.com:9096',
          auth: 'scram',
          secret: secret('AmazonMSK_orders'),
          secretKmsKey: key,
          topics: ['payments'],
        },
      },
    },
    allowed: [
      ...calls(['secretsmanager:GetSecretValue'], secret('AmazonMSK_orders')),
      ...calls(['kms:Decrypt'], key, throughSecrets),
    ],
    denied: [
      ...reading('payments', 'payments', 'orders'),
      ...calls(['secretsmanager:GetSecretValue'], secret('AmazonMSK_orders', 'Z9y8X7')),
      ...calls(['secretsmanager:GetSecretValue'], secret('AmazonMSK_billing')),
      ...calls(
        ['secretsmanager:PutSecretValue', 'secretsmanager:DeleteSecret', 'secretsmanager:PutResourcePolicy'],
        secret('AmazonMSK_orders'),
      ),
      ...calls(['kms:Decrypt'], key),
      ...calls(['kms:Decrypt'], otherKey, throughSecrets),
      ...calls(['kms:Encrypt', 'kms:GenerateDataKey'], key, throughSecrets),
    ],
  },
  {
    name: 'sink, a client certificate in a secret',
    spec: {
      network,
      sinks: {
        alerts: {
          ...existing,
          bootstrapServers: 'b-1.payments.a1b2c3.c5.kafka.eu-west-1.amazonaws.com:9094',
          auth: 'tls',
          secret: secret('certificate'),
          topics: ['alerts'],
        },
      },
    },
    allowed: calls(['secretsmanager:GetSecretValue'], secret('certificate')),
    denied: [
      ...writing('payments', 'alerts'),
      ...calls(['secretsmanager:GetSecretValue'], secret('certificate2')),
      ...calls(['kms:Decrypt'], key, throughSecrets),
    ],
  },
  {
    name: 'sink, at least once',
    spec: { network, sinks: { alerts: { ...existing, topics: ['alerts'] } } },
    allowed: writing('payments', 'alerts'),
    denied: [
      ...calls(write, on('payments', 'topic', 'alerts-2')),
      ...writing('payments', 'alerts', otherUuid),
      ...calls(['kafka-cluster:ReadData'], on('payments', 'topic', 'alerts')),
      ...calls(commit, on('payments', 'group', 'orders')),
      ...calls(transact, on('payments', 'transactional-id', 'orders-alerts-0-1')),
      ...tempting('payments', 'alerts'),
    ],
  },
  {
    name: 'sink, exactly once: transactions under its own prefix',
    spec: {
      network,
      sinks: { alerts: { ...existing, kafkaVersion: '3.8.x', topics: ['alerts'], delivery: 'exactly-once' } },
    },
    allowed: [
      ...writing('payments', 'alerts'),
      ...calls(transact, on('payments', 'transactional-id', 'orders-alerts-0-1')),
    ],
    denied: [
      ...calls(transact, on('payments', 'transactional-id', 'orders-alerts2-0-1')),
      ...calls(transact, on('payments', 'transactional-id', 'billing-0-1')),
      ...calls(transact, on('payments', 'transactional-id', 'orders-alerts-0-1', otherUuid)),
      ...calls(['kafka-cluster:ReadData'], on('payments', 'topic', 'alerts')),
      ...tempting('payments', 'alerts'),
    ],
  },
  {
    name: 'sink, a created cluster whose brokers create missing topics',
    spec: {
      network,
      sinks: {
        payments: {
          type: 'msk',
          create: { serverProperties: { 'auto.create.topics.enable': 'true' } },
          topics: ['payments'],
        },
      },
    },
    known,
    allowed: [
      ...writing('orders-payments', 'payments'),
      ...calls(['kafka-cluster:CreateTopic'], on('orders-payments', 'topic', 'payments')),
    ],
    denied: [
      ...calls(['kafka-cluster:CreateTopic'], on('orders-payments', 'topic', 'refunds')),
      ...calls(
        ['kafka-cluster:AlterTopic', 'kafka-cluster:DeleteTopic', 'kafka-cluster:ReadData'],
        on('orders-payments', 'topic', 'payments'),
      ),
    ],
  },
  {
    name: "source and sink on one cluster: reading stays off the sink's topic, writing off the source's",
    spec: {
      network,
      sources: { payments: { ...existing, topics: ['payments'] } },
      sinks: { alerts: { ...existing, topics: ['alerts'] } },
    },
    allowed: [...reading('payments', 'payments', 'orders'), ...writing('payments', 'alerts')],
    denied: [
      ...calls(['kafka-cluster:WriteData'], on('payments', 'topic', 'payments')),
      ...calls(['kafka-cluster:ReadData'], on('payments', 'topic', 'alerts')),
    ],
  },
  {
    name: 'sink on the cluster that a source creates: each has its own topic',
    spec: {
      network,
      sources: { payments: { type: 'msk', create: {}, topics: ['payments'] } },
      sinks: { alerts: { type: 'msk', createdBy: 'payments', topics: ['alerts'], delivery: 'exactly-once' } },
    },
    known,
    allowed: [
      ...reading('orders-payments', 'payments', 'orders'),
      ...writing('orders-payments', 'alerts'),
      ...calls(transact, on('orders-payments', 'transactional-id', 'orders-alerts-0-1')),
    ],
    denied: [
      ...calls(['kafka-cluster:WriteData'], on('orders-payments', 'topic', 'payments')),
      ...calls(['kafka-cluster:ReadData', 'kafka-cluster:CreateTopic'], on('orders-payments', 'topic', 'alerts')),
      ...calls(transact, on('orders-payments', 'transactional-id', 'orders-payments-0-1')),
      ...writing('orders-alerts', 'alerts'),
      ...writing('orders-payments', 'alerts', otherUuid),
      ...tempting('orders-payments', 'alerts'),
    ],
  },
  {
    name: 'source on the cluster that a sink creates, whose brokers create missing topics: for the sink only',
    spec: {
      network,
      sources: { refunds: { type: 'msk', createdBy: 'payments', topics: ['refunds'] } },
      sinks: {
        payments: {
          type: 'msk',
          create: { serverProperties: { 'auto.create.topics.enable': 'true' } },
          topics: ['payments'],
        },
      },
    },
    known,
    allowed: [
      ...reading('orders-payments', 'refunds', 'orders'),
      ...writing('orders-payments', 'payments'),
      ...calls(['kafka-cluster:CreateTopic'], on('orders-payments', 'topic', 'payments')),
    ],
    denied: [
      ...calls(['kafka-cluster:WriteData', 'kafka-cluster:CreateTopic'], on('orders-payments', 'topic', 'refunds')),
      ...calls(['kafka-cluster:ReadData'], on('orders-payments', 'topic', 'payments')),
      ...reading('orders-payments', 'refunds', 'orders', otherUuid),
      ...tempting('orders-payments', 'refunds'),
    ],
  },
  {
    name: 'source and sink with one login on one created cluster: no permission on the cluster, one secret',
    spec: {
      network,
      sources: {
        payments: {
          type: 'msk',
          create: {},
          auth: 'scram',
          secret: secret('AmazonMSK_orders'),
          secretKmsKey: key,
          topics: ['payments'],
        },
      },
      sinks: {
        alerts: {
          type: 'msk',
          createdBy: 'payments',
          auth: 'scram',
          secret: secret('AmazonMSK_orders'),
          secretKmsKey: key,
          topics: ['alerts'],
        },
      },
    },
    allowed: [
      ...calls(['secretsmanager:GetSecretValue'], secret('AmazonMSK_orders')),
      ...calls(['kms:Decrypt'], key, throughSecrets),
    ],
    denied: [
      ...reading('orders-payments', 'payments', 'orders'),
      ...writing('orders-payments', 'alerts'),
      ...calls(['secretsmanager:GetSecretValue'], secret('AmazonMSK_billing')),
      ...calls(['secretsmanager:PutSecretValue'], secret('AmazonMSK_orders')),
    ],
  },
  {
    name: 'source, topics and groups by their beginnings, missing topics created',
    spec: {
      network,
      sources: {
        orders: { ...existing, topics: ['orders-*', 'refunds.eu'], group: 'enrichment-*', createTopics: true },
      },
    },
    allowed: [
      ...reading('payments', 'orders-eu', 'enrichment-1'),
      ...reading('payments', 'refunds.eu', 'enrichment-'),
      ...calls(['kafka-cluster:CreateTopic'], on('payments', 'topic', 'orders-retry')),
    ],
    denied: [
      ...calls([...read, 'kafka-cluster:CreateTopic'], on('payments', 'topic', 'orders')),
      ...calls([...read, 'kafka-cluster:CreateTopic'], on('payments', 'topic', 'my-orders-eu')),
      ...calls([...read, 'kafka-cluster:CreateTopic'], on('payments', 'topic', 'refunds.eu-2')),
      ...calls(read, on('payments', 'topic', 'refunds-eu')),
      ...calls(commit, on('payments', 'group', 'enrichment')),
      ...calls(commit, on('payments', 'group', 'orders')),
      ...reading('payments', 'orders-eu', 'enrichment-1', otherUuid),
      ...reading('payments', 'orders-eu', 'enrichment-1', uuid, otherAccount),
      ...calls(['kafka-cluster:WriteData'], on('payments', 'topic', 'orders-eu')),
      ...calls(['kafka-cluster:AlterTopic', 'kafka-cluster:DeleteTopic'], on('payments', 'topic', 'orders-eu')),
      ...calls(['kafka-cluster:DeleteGroup'], on('payments', 'group', 'enrichment-1')),
    ],
  },
  {
    name: 'sink, topics by their beginning in a created cluster, missing topics created',
    spec: { network, sinks: { payments: { type: 'msk', create: {}, topics: ['payments-*'], createTopics: true } } },
    known,
    allowed: [
      ...writing('orders-payments', 'payments-eu'),
      ...calls(['kafka-cluster:CreateTopic'], on('orders-payments', 'topic', 'payments-eu')),
    ],
    denied: [
      ...calls([...write, 'kafka-cluster:CreateTopic'], on('orders-payments', 'topic', 'payments')),
      ...calls(
        ['kafka-cluster:AlterTopic', 'kafka-cluster:DeleteTopic', 'kafka-cluster:ReadData'],
        on('orders-payments', 'topic', 'payments-eu'),
      ),
      ...writing('orders-payments', 'payments-eu', otherUuid),
    ],
  },
];
