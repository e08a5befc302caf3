// What a Kafka client in a job is told, whoever runs the cluster: property groups, defaults, addresses, and the lag
// alarm.
import { applicationNameOf } from '../../facts/identity';
import type { KafkaSink, StartingOffsets, Topics } from '../../../generated/application';
import type { Alarm } from '../../facts/alarm';
import type { Lag, Use } from '../connector';
import type { Artefact } from '../../facts/artefact';
import type { PropertyGroup } from '../../facts/facts';
import { clientSettings } from './auth';
import type { Login } from './login';
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import type { Text } from '../../terraform/value';
import { isPattern, prefixOf } from '../../text/prefix-pattern';

/** How the job finds the cluster and logs in. */
export interface Client {
  readonly bootstrap: Text;
  readonly login: Login;
}

export interface Reading {
  readonly topics: Topics;
  readonly group: string;
  readonly startingOffsets: StartingOffsets;
}

/** Transactions have a prefix; where there are none, the rules refuse one that is given. */
export type Delivery =
  | { readonly delivery: 'exactly-once'; readonly transactionalIdPrefix: string }
  | { readonly delivery: 'at-least-once'; readonly transactionalIdPrefix?: string };

export type Writing = Readonly<Pick<KafkaSink, 'topics'>> & Delivery;

/** Source of the versions: the release pages of Flink's Kafka connector, and AWS's migration guide to Flink 2.x. */
export const kafkaArtefact: Artefact = {
  coordinates: 'org.apache.flink:flink-connector-kafka',
  versions: {
    'FLINK-1_15': '1.15.4',
    'FLINK-1_18': '3.2.0-1.18',
    'FLINK-1_19': '3.3.0-1.19',
    'FLINK-1_20': '3.4.0-1.20',
    'FLINK-2_2': '4.0.1-2.0',
    'FLINK-2_3': '4.0.1-2.0',
  },
};

/** Only for clusters of MSK that authenticate by IAM. */
export const iamArtefact: Artefact = {
  coordinates: 'software.amazon.msk:aws-msk-iam-auth',
  versions: {
    'FLINK-1_15': '2.3.5',
    'FLINK-1_18': '2.3.5',
    'FLINK-1_19': '2.3.5',
    'FLINK-1_20': '2.3.5',
    'FLINK-2_2': '2.3.5',
    'FLINK-2_3': '2.3.5',
  },
};

export function readingDefaults(given: Partial<Reading>, use: Use): Pick<Reading, 'group' | 'startingOffsets'> {
  return { group: given.group ?? use.application.name, startingOffsets: given.startingOffsets ?? 'committed' };
}

export function writingDefaults(
  { delivery = 'at-least-once', transactionalIdPrefix: prefix }: Pick<KafkaSink, 'delivery' | 'transactionalIdPrefix'>,
  use: Use,
): Delivery {
  if (delivery === 'exactly-once')
    return { delivery, transactionalIdPrefix: prefix ?? `${use.application.name}-${use.firstName}` };
  return { delivery, ...(prefix !== undefined && { transactionalIdPrefix: prefix }) };
}

/** `scan.startup.mode` is spelled as Flink's Kafka table connector does; all other keys are the Kafka client's own. */
export function sourceProperties(client: Client, { topics, group, startingOffsets }: Reading): PropertyGroup {
  const modes = { committed: 'group-offsets', earliest: 'earliest-offset', latest: 'latest-offset' } as const;
  return {
    ...clientProperties(client, topics),
    ...groupProperties(group),
    'scan.startup.mode': modes[startingOffsets],
  };
}

/**
 * Idempotence is what Kafka clients since 3.0 choose themselves; naming it makes the permission that it needs visible.
 * @param timeout see `transactionTimeout` in `transactions.ts`
 */
export function sinkProperties(client: Client, sink: Writing, timeout: number): PropertyGroup {
  return {
    ...clientProperties(client, sink.topics),
    'delivery.guarantee': sink.delivery === 'exactly-once' ? 'EXACTLY_ONCE' : 'AT_LEAST_ONCE',
    'enable.idempotence': 'true',
    ...(sink.delivery === 'exactly-once' && {
      'transactional.id.prefix': sink.transactionalIdPrefix,
      'transaction.timeout.ms': String(timeout),
    }),
  };
}

function clientProperties({ bootstrap, login }: Client, topics: Topics): PropertyGroup {
  return {
    'bootstrap.servers': bootstrap,
    ...topicProperties(topics),
    ...clientSettings[login.auth],
    ...('secret' in login && { 'secret.arn': login.secret }),
  };
}

/**
 * Names as they are; with a pattern among them one regular expression over all, under the key of Flink's Kafka table
 * connector, which `KafkaSource` takes as `setTopicPattern`. Of what a name may hold, only the dot means something in
 * one.
 */
export function topicProperties(topics: Topics): PropertyGroup {
  if (!topics.some(isPattern)) return { topics: topics.join(',') };
  const expressions = topics.map((topic) => topic.replaceAll('.', '[.]').replace(/[*]$/, '.*'));
  return { 'topic-pattern': expressions.join('|') };
}

/** A consumer has one group: where the job chooses it, it is told how the name must begin, if anyhow. */
function groupProperties(group: string): PropertyGroup {
  if (!isPattern(group)) return { 'group.id': group };
  return group === '*' ? {} : { 'group.id.prefix': prefixOf(group) };
}

export interface Server {
  readonly host: string;
  readonly port: number;
}

/** Splits `host:port,host:port`, whose form the schema has already checked. */
export function serversOf(bootstrap: string): Server[] {
  return bootstrap.split(',').map((server) => {
    const colon = server.lastIndexOf(':');
    return { host: server.slice(0, colon), port: Number(server.slice(colon + 1)) };
  });
}

/** The lag as the job's consumer tells it. Source: developer guide, "Metrics and dimensions". */
export function recordsLag(_source: object, use: Use): Lag {
  return {
    namespace: 'AWS/KinesisAnalytics',
    metric: 'records_lag_max',
    dimensions: { Application: applicationNameOf(use.application) },
    statistic: 'Maximum',
    unit: 'records',
  };
}

/** Source: developer guide, "Use CloudWatch alarms": the limit is the user's own; this is where we begin. */
export function lagAlarm(use: Use): Alarm {
  const { unit: _, ...measured } = recordsLag({}, use);
  return {
    id: terraformName(use.name, 'records_lag'),
    description: `Source ${use.name} is more than 100000 records behind its topics`,
    pointer: child(use.pointer, 'topics'),
    ...measured,
    comparison: 'above',
    threshold: 100_000,
    periodSeconds: 300,
    periods: 3,
    missingData: 'notBreaching',
    runbook: 'https://docs.aws.amazon.com/managed-flink/latest/java/troubleshooting-rt-throughput.html',
  };
}
