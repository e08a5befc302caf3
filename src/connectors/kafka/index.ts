// Apache Kafka outside MSK as source and as sink: self-managed, Confluent Cloud, Redpanda. Always an existing cluster.
import type { KafkaSink, KafkaSource } from '../../../generated/application';
import type { Finding } from '../../diagnostics/finding';
import type { Connector, Direction, Use } from '../connector';
import { groupClaims, transactionClaims } from '../kafka-client/claims';
import { kafkaArtefact, serversOf, recordsLag } from '../kafka-client/client';
import { lagPanel } from '../kafka-client/panels';
import { encrypted } from '../kafka-client/policies';
import { transactionCommits, transactionTimeout } from '../kafka-client/transactions';
import { noPanels } from '../no-panels';
import { check, checkSink } from './check';
import { sinkFacts, sourceFacts } from './facts';
import { sinkDefaults, sourceDefaults, type NormalSink, type NormalSource } from './normal';

export const kafka = {
  type: 'kafka',
  title: 'Apache Kafka',
  artefacts: [kafkaArtefact],
  source: {
    defaults: sourceDefaults,
    check,
    policies,
    claims: (source, use) => groupClaims(source, brokersOf(source), use),
    lag: recordsLag,
    facts: sourceFacts,
    panels: (_, use) => [lagPanel(use)],
  } satisfies Direction<KafkaSource, NormalSource>,
  sink: {
    defaults: sinkDefaults,
    check: checkSink,
    policies,
    claims: (sink, use) => transactionClaims(sink, brokersOf(sink), use),
    commits: (sink, use) => transactionCommits(sink, use, transactionTimeout),
    facts: sinkFacts,
    panels: noPanels,
  } satisfies Direction<KafkaSink, NormalSink>,
} satisfies Connector;

/** A cluster outside AWS is known by each of its brokers. */
function brokersOf({ bootstrapServers }: NormalSource | NormalSink): string[] {
  return serversOf(bootstrapServers).map(({ host, port }) => `${host.toLowerCase()}:${port}`);
}

function policies({ auth }: NormalSource | NormalSink, use: Use): Finding[] {
  return encrypted(auth, auth, use);
}
