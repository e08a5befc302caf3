// What the engines differ in: how JDBC addresses them and encrypts, and what reads their changes. Sources of drivers
// and URLs: Flink's documentation of its JDBC connector, "Dependencies", and that of each driver; of the connectors for
// changes: Flink CDC's, "Supported Connectors", where MariaDB is read as MySQL is.
import type { DatabaseEngine, DatabaseSource } from '../../../generated/application';

/** What a URL is made of. */
export type Addressed = Required<Pick<DatabaseSource, 'host' | 'port' | 'database' | 'tls'>>;

type Tls = Addressed['tls'];

export interface Engine {
  readonly title: string;
  /** Where it usually listens. */
  readonly port: (tls: Tls) => number;
  readonly driver: string;
  readonly url: (to: Addressed) => string;
  /** What stands before the name of a table that has no schema; absent where that is the user's own. */
  readonly schema?: (database: string) => string;
  /** What the driver calls each degree of encryption, where it has a word for it. */
  readonly sslMode?: Readonly<Record<Tls, string>>;
  /**
   * Whether it takes tokens of IAM. Source:
   * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html
   */
  readonly iam: boolean;
  /** What the log is read by: a replication slot, or the id of a server that follows the binary log. */
  readonly follows?: 'slot' | 'server-id';
}

const postgresqlModes = { none: 'disable', require: 'require', 'verify-full': 'verify-full' } as const;
const mysqlModes = { none: 'DISABLED', require: 'REQUIRED', 'verify-full': 'VERIFY_IDENTITY' } as const;

const mysql: Engine = {
  title: 'MySQL',
  port: () => 3306,
  driver: 'com.mysql.cj.jdbc.Driver',
  url: ({ host, port, database, tls }) => `jdbc:mysql://${host}:${port}/${database}?sslMode=${mysqlModes[tls]}`,
  schema: (database) => database,
  sslMode: mysqlModes,
  iam: true,
  follows: 'server-id',
};

export const engines: Readonly<Record<DatabaseEngine, Engine>> = {
  postgresql: {
    title: 'PostgreSQL',
    port: () => 5432,
    driver: 'org.postgresql.Driver',
    url: ({ host, port, database, tls }) =>
      `jdbc:postgresql://${host}:${port}/${database}?sslmode=${postgresqlModes[tls]}`,
    schema: () => 'public',
    sslMode: postgresqlModes,
    iam: true,
    follows: 'slot',
  },
  mysql,
  // Flink knows its dialect by the URL, and has none for that of MariaDB's own driver.
  mariadb: { ...mysql, title: 'MariaDB' },
  oracle: {
    title: 'Oracle',
    // Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Appendix.Oracle.Options.SSL.html
    port: (tls) => (tls === 'none' ? 1521 : 2484),
    driver: 'oracle.jdbc.OracleDriver',
    url: oracleUrl,
    iam: false,
  },
  sqlserver: {
    title: 'SQL Server',
    port: () => 1433,
    driver: 'com.microsoft.sqlserver.jdbc.SQLServerDriver',
    url: ({ host, port, database, tls }) =>
      `jdbc:sqlserver://${host}:${port};databaseName=${database};encrypt=${tls !== 'none'}` +
      `;trustServerCertificate=${tls !== 'verify-full'}`,
    schema: () => 'dbo',
    iam: false,
  },
};

function oracleUrl({ host, port, database, tls }: Addressed): string {
  if (tls === 'none') return `jdbc:oracle:thin:@//${host}:${port}/${database}`;
  return `jdbc:oracle:thin:@tcps://${host}:${port}/${database}?ssl_server_dn_match=${tls === 'verify-full'}`;
}
