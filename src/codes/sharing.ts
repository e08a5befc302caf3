// FLK325x: what two uses of one stream, cluster or secret do to each other, and to whoever else uses it.
import type { CodeEntry } from '../codes';

export const sharingCodes = {
  FLK3250: { title: 'The policy of a secret is replaced', why: 'MSK reads the login from the secret by its resource policy, which Terraform manages from now on: a secret has one policy, and whatever else it allowed is gone after the apply.', fix: 'Use a secret that is for this cluster only, or whose policy nobody else needs.', source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-password-tutorial.html' },
  FLK3251: { title: 'Two sinks write with the same transactional ids', why: 'Kafka knows a producer by its transactional id: when the second begins, the first one\'s transactions are aborted, and its sink fails.', fix: 'Give each sink its own `transactionalIdPrefix`.', source: 'https://nightlies.apache.org/flink/flink-docs-stable/docs/connectors/datastream/kafka/#fault-tolerance' },
  FLK3252: { title: 'Two sources read the same topics in one group', why: 'Flink gives out the partitions itself, so both read every record; but the group has one committed offset for each partition, and whoever commits last sets it. The lag in CloudWatch is wrong, and a start from committed offsets may skip records.', fix: 'Give each source its own `group`.', source: 'https://nightlies.apache.org/flink/flink-docs-stable/docs/connectors/datastream/kafka/#consumer-offset-committing' },
} as const satisfies Record<string, CodeEntry>;
