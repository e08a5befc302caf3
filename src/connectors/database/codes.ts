// The codes of databases.
import type { CodeEntry } from '../../codes/entry';

export const databaseCodes = {
  FLK3350: {
    title: 'The engine knows no login by IAM',
    why: 'IAM database authentication is for PostgreSQL, MySQL and MariaDB.',
    fix: 'Log in by `secret`.',
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html',
  },
  FLK3351: {
    title: 'A login by IAM over an unencrypted connection',
    why: 'The token is a password, and RDS takes it over TLS only.',
    fix: 'Use `tls: require` or `tls: verify-full`.',
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html',
  },
  FLK3352: {
    title: 'A user for IAM authentication of another host',
    why:
      'RDS Proxy, a cluster and an instance each let in who may connect to them by their own resource id, in their ' +
      'own Region.',
    fix: 'Give the ARN with the Region and resource id of what `host` names: `db-...`, `cluster-...` or `prx-...`.',
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-connecting.html',
  },
  FLK3353: {
    title: 'Change data capture through RDS Proxy',
    why: 'RDS Proxy does not support the streaming replication that a slot of PostgreSQL is read by.',
    fix: 'Give the endpoint of the instance, or the writer endpoint of the cluster.',
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html',
  },
  FLK3354: {
    title: 'The host is the reader endpoint or a custom endpoint of a cluster',
    why:
      'Each connection leads to any of the instances: a replication slot is on one server, Aurora writes its binary ' +
      'log on the writer, and rows are written there.',
    fix: 'Give the writer endpoint, whose name has `.cluster-` in place of `.cluster-ro-`.',
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Overview.Endpoints.html',
  },
  FLK3355: {
    title: 'Not a range of server ids',
    why: 'MySQL knows servers by numbers from 1 to 4294967295.',
    fix: 'Write one number, or two with a hyphen between them and the lower one first.',
    source: 'https://dev.mysql.com/doc/refman/8.4/en/replication-options.html',
  },
  FLK3356: {
    title: 'Two readers of one binary log have the same server id',
    why: 'The server lets go of a reader when another one comes with its id, and both begin anew for ever.',
    fix: 'Give each source ids of its own, and each environment that reads the same server.',
    source: 'https://nightlies.apache.org/flink/flink-cdc-docs-stable/docs/connectors/flink-sources/mysql-cdc/',
  },
  FLK3357: {
    title: 'Change data capture with a login by IAM',
    why:
      'Flink CDC keeps the password that it is built with, and a token is good for 15 minutes: the job runs until it ' +
      'restarts or connects again.',
    fix: 'Log in by `secret`, or bring a connector that makes a token for each connection, and waive this.',
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html',
  },
  FLK3358: {
    title: 'A database without encryption on the way',
    why: 'Anyone on the way can read and change rows, and the password of the login.',
    fix: 'Use `tls: require`, or `verify-full` with the certificates of RDS in the JAR.',
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html',
    severity: { production: 'error', otherwise: 'warning' },
  },
  FLK3359: {
    title: 'Nothing watches the replication slot',
    why:
      'PostgreSQL keeps its write-ahead log for a slot that nobody reads, until its disk is full and it stops for ' +
      'everyone.',
    fix: 'Give `instance` or `cluster`, by which alarms are made, or watch the metric elsewhere and waive this.',
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-metrics.html',
    severity: { production: 'warning' },
  },
  FLK3360: {
    title: 'Two sources read one replication slot',
    why: 'A slot has one reader: the second one fails, as the slot is active.',
    fix: 'Give each source a `slot` of its own, or leave it out.',
    source: 'https://nightlies.apache.org/flink/flink-cdc-docs-stable/docs/connectors/flink-sources/postgres-cdc/',
  },
  FLK3365: {
    title: 'A login by IAM at a host name that RDS has not given',
    why:
      'The token is signed for the host that the job connects to, and RDS takes none for a record of your own or a ' +
      'custom endpoint of Aurora.',
    fix: 'Give the endpoint as RDS names it, or have the job make the token for that: `iamHost` of the JDBC wrapper.',
    source:
      'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/UsingWithRDS.IAMDBAuth.Connecting.AWSCLI.html',
  },
} as const satisfies Record<string, CodeEntry>;
