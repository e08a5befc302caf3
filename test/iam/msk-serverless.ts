// What a job that reads or writes a cluster of MSK Serverless may do.
import { network } from './msk';
import { account, calls, type Proof } from './proof';

const uuid = '6357e0b2-0e6a-4b86-a0b4-70df934c2e31-s1';
const created = 'aws_msk_serverless_cluster.clicks.arn';
const bootstrapServers = 'boot-a1b2c3d4.c1.kafka-serverless.eu-west-1.amazonaws.com:9098';

/** `name` is that of the topic, group or transaction, behind the cluster's. */
const on = (kind: string, cluster: string, name = ''): string =>
  `arn:aws:kafka:eu-west-1:${account}:${kind}/${cluster}/${uuid}${name && `/${name}`}`;

const connect = ['kafka-cluster:Connect', 'kafka-cluster:DescribeCluster'];
const read = ['kafka-cluster:DescribeTopic', 'kafka-cluster:ReadData'];
const commit = ['kafka-cluster:AlterGroup', 'kafka-cluster:DescribeGroup'];
const produce = ['kafka-cluster:Connect', 'kafka-cluster:WriteDataIdempotently'];
const write = ['kafka-cluster:DescribeTopic', 'kafka-cluster:WriteData'];
const transact = ['kafka-cluster:AlterTransactionalId', 'kafka-cluster:DescribeTransactionalId'];

const known = {
  [created]: on('cluster', 'orders-clicks'),
  ...Object.fromEntries(
    ['topic', 'group', 'transactional-id'].map((kind) => [
      `replace(${created}, ":cluster/", ":${kind}/")`,
      on(kind, 'orders-clicks'),
    ]),
  ),
};

export const proofs: readonly Proof[] = [
  {
    name: 'source, a created cluster',
    spec: { network, sources: { clicks: { type: 'msk-serverless', create: {}, topics: ['clicks'] } } },
    known,
    allowed: [
      ...calls(connect, on('cluster', 'orders-clicks')),
      ...calls(read, on('topic', 'orders-clicks', 'clicks')),
      ...calls(commit, on('group', 'orders-clicks', 'orders')),
    ],
    denied: [
      ...calls(read, on('topic', 'orders-clicks', 'clicks-raw')),
      ...calls(commit, on('group', 'orders-clicks', 'orders-2')),
      ...calls(connect, on('cluster', 'orders-clicks2')),
      ...calls(
        ['kafka-cluster:WriteData', 'kafka-cluster:CreateTopic', 'kafka-cluster:DeleteTopic'],
        on('topic', 'orders-clicks', 'clicks'),
      ),
      ...calls(['kafka:DeleteCluster'], on('cluster', 'orders-clicks')),
    ],
  },
  {
    name: 'sink, an existing cluster, exactly once',
    spec: {
      network,
      sinks: {
        visits: {
          type: 'msk-serverless',
          cluster: on('cluster', 'visits'),
          bootstrapServers,
          topics: ['visits'],
          delivery: 'exactly-once',
        },
      },
    },
    allowed: [
      ...calls(produce, on('cluster', 'visits')),
      ...calls(write, on('topic', 'visits', 'visits')),
      ...calls(transact, on('transactional-id', 'visits', 'orders-visits-0-1')),
    ],
    denied: [
      ...calls(write, on('topic', 'visits', 'visits2')),
      ...calls(transact, on('transactional-id', 'visits', 'orders-0-1')),
      ...calls(
        ['kafka-cluster:ReadData', 'kafka-cluster:AlterTopic', 'kafka-cluster:CreateTopic'],
        on('topic', 'visits', 'visits'),
      ),
      ...calls(commit, on('group', 'visits', 'orders')),
    ],
  },
  {
    name: 'sink on the cluster that a source creates: each has its own topic',
    spec: {
      network,
      sources: { clicks: { type: 'msk-serverless', create: {}, topics: ['clicks'] } },
      sinks: { visits: { type: 'msk-serverless', createdBy: 'clicks', topics: ['visits'] } },
    },
    known,
    allowed: [
      ...calls([...connect, ...produce], on('cluster', 'orders-clicks')),
      ...calls(read, on('topic', 'orders-clicks', 'clicks')),
      ...calls(commit, on('group', 'orders-clicks', 'orders')),
      ...calls(write, on('topic', 'orders-clicks', 'visits')),
    ],
    denied: [
      ...calls(['kafka-cluster:WriteData'], on('topic', 'orders-clicks', 'clicks')),
      ...calls(['kafka-cluster:ReadData', 'kafka-cluster:CreateTopic'], on('topic', 'orders-clicks', 'visits')),
      ...calls(transact, on('transactional-id', 'orders-clicks', 'orders-visits-0-1')),
      ...calls(produce, on('cluster', 'orders-visits')),
      ...calls(['kafka:DeleteCluster'], on('cluster', 'orders-clicks')),
    ],
  },
  {
    name: 'source and sink, topics by their beginnings, of which the job creates those that it writes',
    spec: {
      network,
      sources: { clicks: { type: 'msk-serverless', create: {}, topics: ['clicks-*'] } },
      sinks: { visits: { type: 'msk-serverless', createdBy: 'clicks', topics: ['visits-*'], createTopics: true } },
    },
    known,
    allowed: [
      ...calls(read, on('topic', 'orders-clicks', 'clicks-eu')),
      ...calls([...write, 'kafka-cluster:CreateTopic'], on('topic', 'orders-clicks', 'visits-eu')),
    ],
    denied: [
      ...calls(read, on('topic', 'orders-clicks', 'clicks')),
      ...calls(['kafka-cluster:WriteData', 'kafka-cluster:CreateTopic'], on('topic', 'orders-clicks', 'clicks-eu')),
      ...calls(['kafka-cluster:ReadData', 'kafka-cluster:DeleteTopic'], on('topic', 'orders-clicks', 'visits-eu')),
    ],
  },
  {
    name: 'source that creates its topics',
    spec: {
      network,
      sources: { clicks: { type: 'msk-serverless', create: {}, topics: ['clicks'], createTopics: true } },
    },
    known,
    allowed: calls([...read, 'kafka-cluster:CreateTopic'], on('topic', 'orders-clicks', 'clicks')),
    denied: calls(['kafka-cluster:CreateTopic'], on('topic', 'orders-clicks', 'clicks-2')),
  },
];
