// What sources and sinks of more than one type have in common.
import type { CodeEntry } from './entry';

export const connectionCodes = {
  FLK3061: {
    title: 'The parallelism is above the number of shards',
    why: 'Subtasks without a shard are idle, and can hold back watermarks.',
    fix: 'Lower `parallelism`, add shards, or use idleness in the watermark strategy.',
  },
  FLK3118: {
    title: 'The names of topics or tables are too long together',
    why: 'They go to the job in one property, which holds 2048 characters.',
    fix: 'Split them over two sources or sinks, or say how the names begin: `orders-*`.',
  },
  FLK3169: {
    title: 'The service is not offered here',
    why: 'It has no endpoint in the partition, or in the Region.',
    fix: 'Use what AWS has there: a domain instead of a serverless collection, a server of your own.',
  },
  FLK3171: {
    title: 'A private store cannot be reached from outside its VPC',
    why: 'The application has no network interface in any VPC.',
    fix: 'Attach the application with `spec.network`.',
  },
  FLK3175: {
    title: 'A port is not allowed',
    why:
      'RA3 clusters and workgroups listen on 5431 to 5455 or 8191 to 8215; another port passes `terraform ' +
      'plan` and fails in the API.',
    fix: 'Use 5439.',
    source: 'https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-considerations.html',
  },
  FLK3210: {
    title: 'A created catalog has no tables',
    why: 'Terraform creates the database or table bucket; its tables are made by a job, which must know their columns.',
    fix: 'Let the sink create its tables, or make them before the job starts.',
  },
  FLK3211: {
    title: 'Lake Formation knows no beginning of names',
    why: 'It grants permissions on one table, or on all tables of a database.',
    fix: 'Name each table, let the sink create them, or leave `lakeFormation` out.',
    source: 'https://docs.aws.amazon.com/lake-formation/latest/dg/granting-table-permissions.html',
  },
  FLK3240: {
    title: 'No release of the connector for this runtime',
    why: 'A connector made for another line of Flink does not load.',
    fix: 'Use a runtime that the connector exists for, or another connector.',
  },
  FLK3241: {
    title: "The connector's version is made for another Flink",
    why: 'The job fails at start, or later when the missing class is first used.',
    fix: 'Use the expected version.',
  },
  FLK3242: {
    title: 'Schemas cannot be created in a registry elsewhere',
    why: "Terraform creates them in the application's Region.",
    fix: 'Have them created where the registry is.',
    elsewhere: ['region'],
  },
  FLK3243: {
    title: 'A schema definition cannot be parsed',
    why: 'The provider sends it as it is, and Glue refuses it.',
    fix: 'Mend the definition.',
  },
  FLK3244: {
    title: 'A schema registry of another account cannot be used',
    why:
      'Glue has no policy that would let another account in, and the serializers look for the registry in the ' +
      'account of the role of the job.',
    fix: "Use a registry of the application's own account.",
    source: 'https://github.com/awslabs/aws-glue-schema-registry/issues/207',
    elsewhere: ['account'],
  },
  FLK3246: {
    title: "What is in another account needs its owner's permission",
    why: 'Both accounts must allow the access.',
    fix:
      "Give the policy in the stack's outputs to the owner. It names the execution role, which must exist " +
      'first: apply with `start: false` until the owner has attached it.',
    elsewhere: ['account'],
  },
  FLK3251: {
    title: 'Two sinks write with the same transactional ids',
    why:
      "Kafka knows a producer by its transactional id: when the second begins, the first one's transactions " +
      'are aborted, and its sink fails.',
    fix: 'Give each sink its own `transactionalIdPrefix`.',
    source: 'https://nightlies.apache.org/flink/flink-docs-stable/docs/connectors/datastream/kafka/#fault-tolerance',
  },
  FLK3252: {
    title: 'Two sources read the same topics in one group',
    why:
      'Flink gives out the partitions itself, so both read every record; but the group has one committed ' +
      'offset for each partition, and whoever commits last sets it. The lag in CloudWatch is wrong, and a ' +
      'start from committed offsets may skip records.',
    fix: 'Give each source its own `group`.',
    source:
      'https://nightlies.apache.org/flink/flink-docs-stable/docs/connectors/datastream/kafka/' +
      '#consumer-offset-committing',
  },
  FLK3253: {
    title: 'A sink that finishes at checkpoints has none',
    why:
      'It writes in two steps: files, table snapshots and transactions are finished at the next checkpoint, and ' +
      'nobody reads them before. Without checkpoints they stay unfinished for ever, while the job looks healthy.',
    fix: 'Set `checkpoints.enabled: true`, also for a job that ends.',
    source: 'https://nightlies.apache.org/flink/flink-docs-stable/docs/connectors/datastream/filesystem/',
  },
  FLK3254: {
    title: 'Transactions expire before their checkpoint',
    why:
      'A transaction is open from one checkpoint until the next is complete. A broker aborts it when its time is up, ' +
      'and the records are lost though the checkpoint holds that they were written. No producer may ask for more ' +
      'than the `transaction.max.timeout.ms` of the brokers, which is 15 minutes unless they are told otherwise. ' +
      'Time that the job is down counts as well, so the interval should be much shorter.',
    fix:
      'Make `checkpoints.interval` and `minPause` much shorter, or use `delivery: at-least-once`. Brokers that are ' +
      'created here may allow more: `transaction.max.timeout.ms` in their `serverProperties` is what the job is told.',
    source: 'https://nightlies.apache.org/flink/flink-docs-stable/docs/connectors/datastream/kafka/#fault-tolerance',
  },
  FLK3255: {
    title: 'The job reads what it writes',
    why:
      'A source that lists a prefix finds all that lies below it, and so what a sink of the same job has put there: ' +
      'records are processed again, written again and found again, without end. A source without `discoveryInterval` ' +
      'lists once, and reads the output of earlier runs.',
    fix:
      "Give the sink a prefix that is not below the source's, or another bucket. A folder whose name begins with `_` " +
      "is enough: Flink's file source passes over it.",
    source:
      'https://nightlies.apache.org/flink/flink-docs-stable/api/java/org/apache/flink/connector/file/src/enumerate/' +
      'NonSplittingRecursiveEnumerator.html',
  },
  FLK3256: {
    title: 'A pattern stands for everything',
    why:
      'With `*` alone the job may touch all that the cluster, database or account has, and whatever comes later: an ' +
      'error in the job, or somebody who gets into it, reaches all of it.',
    fix: 'Say how the names begin, such as `orders-*`; or waive it with a reason.',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    severity: { production: 'error', otherwise: 'error' },
  },
  FLK3257: {
    title: 'A wildcard stands for actions',
    why: 'It allows what nobody has named, and whatever the service adds to it later.',
    fix: 'Name the actions that the job calls; or waive it with a reason.',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    severity: { production: 'error', otherwise: 'error' },
  },
  FLK3261: {
    title: 'An address belongs to something else than the ARN',
    why: 'The job would be allowed to use one, and talk to the other.',
    fix: 'Take ARN and address from the same resource.',
    elsewhere: ['account', 'region'],
  },
  FLK3262: {
    title: 'A bucket cannot hold its own access logs',
    why: 'Each log that is written is a request that is logged again, without end.',
    fix: 'Name another bucket.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html',
  },
  FLK3263: {
    title: 'Unfinished files are removed early',
    why:
      'Flink finishes its files at checkpoints, after a restore as well; what S3 has removed cannot be ' +
      'finished, and the job does not start.',
    fix: 'Keep unfinished uploads longer than the longest outage.',
    source: 'https://nightlies.apache.org/flink/flink-docs-stable/docs/connectors/datastream/filesystem/',
  },
  FLK3361: {
    title: 'Fewer than one for each subtask',
    why:
      'Each subtask takes a server id, or a connection, for itself: those that get none fail, and the job begins ' +
      'anew for ever.',
    fix: 'Give as many as the parallelism has subtasks, or lower it.',
    source: 'https://nightlies.apache.org/flink/flink-cdc-docs-stable/docs/connectors/flink-sources/mysql-cdc/',
  },
} as const satisfies Record<string, CodeEntry>;
