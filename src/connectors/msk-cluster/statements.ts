// What IAM must allow on a cluster of MSK, narrowed to the topics, the group and the transactions that the spec names.
import type { MSKSink } from '../../../generated/application';
import type { Use } from '../connector';
import type { Reading, Writing } from '../kafka-client/client';
import { child } from '../../document/pointer';
import { allow, type Statement } from '../../facts/statement';
import { call, join, type Text } from '../../terraform/value';

/** What sources and sinks of MSK say of topics that are missing. */
export type Creating = Pick<MSKSink, 'createTopics'>;

const creating = ['kafka-cluster:CreateTopic'];

/** Source of the sets: MSK developer guide, "Semantics of IAM authorization policy actions and resources". */
export function readStatements(
  cluster: Text,
  { topics, group, createTopics = false }: Reading & Creating,
  use: Use,
): Statement[] {
  const cause = because(use);
  return [
    allow(['kafka-cluster:Connect', 'kafka-cluster:DescribeCluster'], [cluster], cause([], 'connect to the cluster')),
    allow(
      ['kafka-cluster:DescribeTopic', 'kafka-cluster:ReadData', ...(createTopics ? creating : [])],
      topics.map((topic) => within(cluster, 'topic', topic)),
      cause(['topics'], 'read the topics'),
    ),
    allow(
      ['kafka-cluster:AlterGroup', 'kafka-cluster:DescribeGroup'],
      [within(cluster, 'group', group)],
      cause([], 'join and commit the consumer group'),
    ),
  ];
}

/**
 * `createTopics`: the brokers create missing topics for producers, who need the permission for it. Flink's sink numbers
 * its transactions behind the prefix and a hyphen.
 */
export function writeStatements(cluster: Text, sink: Writing, use: Use, createTopics: boolean): Statement[] {
  const cause = because(use);
  const onTopics = ['kafka-cluster:DescribeTopic', 'kafka-cluster:WriteData', ...(createTopics ? creating : [])];
  return [
    allow(
      ['kafka-cluster:Connect', 'kafka-cluster:WriteDataIdempotently'],
      [cluster],
      cause([], 'connect to the cluster'),
    ),
    allow(
      onTopics,
      sink.topics.map((topic) => within(cluster, 'topic', topic)),
      cause(['topics'], 'write the topics'),
    ),
    ...(sink.delivery === 'at-least-once'
      ? []
      : [
          allow(
            ['kafka-cluster:AlterTransactionalId', 'kafka-cluster:DescribeTransactionalId'],
            [within(cluster, 'transactional-id', `${sink.transactionalIdPrefix}-*`)],
            cause(['delivery'], 'write in transactions'),
          ),
        ]),
  ];
}

/**
 * The ARN of something in a cluster; the ARN of a created one holds a UUID that is not known before `terraform apply`.
 */
function within(cluster: Text, kind: 'topic' | 'group' | 'transactional-id', name: string): Text {
  if (typeof cluster === 'string') return `${cluster.replace(':cluster/', `:${kind}/`)}/${name}`;
  return join(call('replace', cluster, ':cluster/', `:${kind}/`), `/${name}`);
}

function because(use: Use) {
  return (keys: readonly string[], purpose: string) => ({
    pointer: child(use.pointer, ...keys),
    purpose: `${purpose} of ${use.direction} ${use.name}`,
  });
}
