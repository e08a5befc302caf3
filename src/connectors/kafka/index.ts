// Apache Kafka outside MSK as source and as sink: self-managed, Confluent Cloud, Redpanda. Always an existing cluster.
import type { KafkaSink, KafkaSource } from '../../../generated/application';
import type { Problem } from '../../diagnostics/diagnostic';
import { error } from '../../diagnostics/problem';
import type { Facts, PropertyGroup } from '../../facts/facts';
import { groupClaims, transactionClaims } from '../kafka-client/claims';
import { checkHosts } from '../kafka-client/hosts';
import { checkLogin, checkPorts, checkTopics, checkTransactions } from '../kafka-client/check';
import {
  kafkaArtefact,
  lagAlarm,
  readingDefaults,
  serversOf,
  sinkProperties,
  sourceProperties,
  writingDefaults,
  type Reading,
  type Writing,
} from '../kafka-client/client';
import { transactionCommits, transactionTimeout } from '../kafka-client/transactions';
import { child } from '../../document/pointer';
import type { Finding } from '../../diagnostics/finding';
import { encrypted } from './policies';
import { loginNeeds, loginOf, loginStatements, type Login } from '../kafka-client/login';
import type { Connector, Use } from '../connector';

type NormalSource = KafkaSource & Reading;
type NormalSink = KafkaSink & Writing;

export const kafka: Connector<'kafka', KafkaSource, NormalSource, KafkaSink, NormalSink> = {
  type: 'kafka',
  title: 'Apache Kafka',
  artefacts: [kafkaArtefact],
  source: {
    defaults: (given, use) => ({ ...given, ...readingDefaults(given, use) }),
    check,
    policies,
    claims: (source, use) => groupClaims(source, brokersOf(source), use),
    facts: (source, use) => ({
      ...common(source, use, (login) => sourceProperties({ bootstrap: source.bootstrapServers, login }, source)),
      alarms: [lagAlarm(use)],
    }),
  },
  sink: {
    defaults: (given, use) => ({ ...given, ...writingDefaults(given, use) }),
    check: (sink, use) => [...check(sink, use), ...checkTransactions(sink, use)],
    policies,
    claims: (sink, use) => transactionClaims(sink, brokersOf(sink), use),
    commits: (sink, use) => transactionCommits(sink, use, transactionTimeout),
    facts: (sink, use) =>
      common(sink, use, (login) =>
        sinkProperties({ bootstrap: sink.bootstrapServers, login }, sink, transactionTimeout),
      ),
  },
};

function check(config: NormalSource | NormalSink, use: Use): Problem[] {
  return [
    ...checkLogin(config, config.auth, use),
    ...checkTopics(config, use),
    ...checkPorts(
      config.bootstrapServers,
      (port) => port >= 1 && port <= 65_535,
      '1 to 65535',
      'there is no such port',
      use,
    ),
    ...checkReach(config, use),
    ...checkHosts(config, use),
  ];
}

/** A cluster outside AWS is known by each of its brokers. */
function brokersOf({ bootstrapServers }: NormalSource | NormalSink): string[] {
  return serversOf(bootstrapServers).map(({ host, port }) => `${host.toLowerCase()}:${port}`);
}

function policies({ auth }: NormalSource | NormalSink, use: Use): Finding[] {
  return encrypted(auth, auth, use);
}

/** Addresses that are routed in private networks only (RFC 1918), or of IPv6 (RFC 4193) and on one link (RFC 4291). */
const privateAddress =
  /^((10[.]|192[.]168[.]|172[.](1[6-9]|2[0-9]|3[01])[.])[0-9.]+|\[(f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):.*\])$/i;

/** Outside a VPC the application reaches public addresses only. */
function checkReach({ bootstrapServers }: NormalSource | NormalSink, use: Use): Problem[] {
  const hidden = use.network ? undefined : serversOf(bootstrapServers).find(({ host }) => privateAddress.test(host));
  if (!hidden) return [];
  return [
    error(
      'FLK3117',
      child(use.pointer, 'bootstrapServers'),
      `${hidden.host} is a private address, and the application is in no VPC`,
      { help: 'add spec.network.vpc with subnets that reach it by peering, a transit gateway or PrivateLink' },
    ),
  ];
}

function common(config: NormalSource | NormalSink, use: Use, propertiesOf: (login: Login) => PropertyGroup): Facts {
  const login = loginOf(config.auth, config);
  const need = {
    endpoint: 'none',
    pointer: child(use.pointer, 'bootstrapServers'),
    purpose: `brokers of ${use.direction} ${use.name}`,
  } as const;
  return {
    statements: loginStatements(login, use),
    properties: { [`${use.direction}.${use.name}`]: propertiesOf(login) },
    needs: [...serversOf(config.bootstrapServers).map((server) => ({ ...server, ...need })), ...loginNeeds(login, use)],
  };
}
