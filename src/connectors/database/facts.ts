// What a database brings: the way to it, its login, and what the job is told.
import type { Facts, PropertyGroup } from '../../facts/facts';
import type { HostNeed } from '../../facts/need';
import { child } from '../../document/pointer';
import type { Use } from '../connector';
import { isRdsProxy } from '../hosts';
import { databaseAlarms } from './alarms';
import { engines } from './engines';
import { loginNeeds, loginOf, loginProperties, loginStatements, wrapped } from './login';
import type { Normal, NormalSink, NormalSource } from './normal';
import { ingressRules } from './security-group';

export function sourceFacts(source: NormalSource, use: Use): Facts {
  const { mode, slot, serverIds } = source;
  if (mode === 'jdbc') return common(source, use, byJdbc(source));
  return common(source, use, {
    url: engines[source.engine].url(source),
    // RDS has no other plug-in that comes with PostgreSQL and that Flink CDC knows.
    ...(slot !== undefined && { 'slot.name': slot, 'decoding.plugin.name': 'pgoutput' }),
    ...(serverIds !== undefined && { 'server.id': serverIds }),
  });
}

export function sinkFacts(sink: NormalSink, use: Use): Facts {
  return common(sink, use, sink.delivery === 'exactly-once' ? byTransactions(sink) : atLeastOnce(sink));
}

function atLeastOnce(sink: NormalSink): PropertyGroup {
  return { ...byJdbc(sink), 'delivery.guarantee': 'AT_LEAST_ONCE' };
}

/**
 * A repeated statement would be there twice, and most databases have one transaction on a connection. The wrapper of
 * AWS has no XA: the job makes a token where it makes the data source. Source: Flink's documentation of its JDBC
 * connector, "JdbcSink.exactlyOnceSink".
 */
function byTransactions({ engine, ...sink }: NormalSink): PropertyGroup {
  return {
    url: engines[engine].url(sink),
    driver: engines[engine].driver,
    'delivery.guarantee': 'EXACTLY_ONCE',
    'max.retries': '0',
    'transaction.per.connection': String(engine !== 'oracle'),
  };
}

function byJdbc(config: Normal): PropertyGroup {
  const { url: urlOf, driver } = engines[config.engine];
  const [url, login] = [urlOf(config), loginOf(config)];
  return login.by === 'iam' ? wrapped(url, login) : { url, driver };
}

function common(config: Normal, use: Use, own: PropertyGroup): Facts {
  const { engine, host, port, database, tls } = config;
  const login = loginOf(config);
  const sslMode = engines[engine].sslMode?.[tls];
  const told: PropertyGroup = {
    ...{ hostname: host, port: String(port), 'database.name': database },
    ...tablesOf(config),
    ...(sslMode !== undefined && { 'ssl.mode': sslMode }),
    ...own,
    ...loginProperties(login),
  };
  return {
    resources: ingressRules(config, use),
    statements: loginStatements(login, use),
    properties: { [`${use.direction}.${use.name}`]: told },
    needs: [hostNeed(config, use), ...loginNeeds(login, use)],
    alarms: databaseAlarms(config, use),
  };
}

/** Each with its schema, as Flink CDC asks for them. */
function tablesOf({ engine, database, tables }: Normal): PropertyGroup {
  if (!tables) return {};
  const schema = engines[engine].schema?.(database);
  const whole = tables.map((table) => (table.includes('.') || schema === undefined ? table : `${schema}.${table}`));
  return { 'table.name': whole.join(',') };
}

function hostNeed({ engine, host, port, securityGroup }: Normal, use: Use): HostNeed {
  return {
    ...{ host, port, endpoint: 'none', pointer: child(use.pointer, 'host' satisfies keyof Normal) },
    purpose: `${engines[engine].title} of ${use.direction} ${use.name}`,
    ...(securityGroup !== undefined && { admitted: true }),
    ...(isRdsProxy(host) && { visibility: 'private' }),
  };
}
