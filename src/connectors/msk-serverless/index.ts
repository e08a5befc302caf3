// Clusters of Amazon MSK Serverless as source and as sink. They know IAM only, and have nothing to size.
import type { MSKServerlessSink, MSKServerlessSource } from '../../../generated/application';
import type { Finding } from '../../diagnostics/finding';
import type { Connector, Direction, Use } from '../connector';
import { groupClaims, transactionClaims } from '../kafka-client/claims';
import { iamArtefact, kafkaArtefact, recordsLag } from '../kafka-client/client';
import { lagPanel } from '../kafka-client/panels';
import { transactionCommits, transactionTimeout } from '../kafka-client/transactions';
import { clusterNamed } from '../msk-cluster/origin';
import { everyTopicOrGroup } from '../msk-cluster/policies';
import { noPanels } from '../no-panels';
import { check, checkSink } from './check';
import { sinkDefaults, sourceDefaults, type NormalSink, type NormalSource } from './normal';
import { sinkFacts, sourceFacts } from './facts';

export const mskServerless = {
  type: 'msk-serverless',
  title: 'Amazon MSK Serverless',
  artefacts: [kafkaArtefact, iamArtefact],
  source: {
    defaults: sourceDefaults,
    check,
    policies,
    claims: (source, use) => groupClaims(source, [clusterNamed(source, use)], use),
    lag: recordsLag,
    facts: sourceFacts,
    panels: (_, use) => [lagPanel(use)],
  } satisfies Direction<MSKServerlessSource, NormalSource>,
  sink: {
    defaults: sinkDefaults,
    check: checkSink,
    policies,
    claims: (sink, use) => transactionClaims(sink, [clusterNamed(sink, use)], use),
    commits: (sink, use) => transactionCommits(sink, use, transactionTimeout),
    facts: sinkFacts,
    panels: noPanels,
  } satisfies Direction<MSKServerlessSink, NormalSink>,
} satisfies Connector;

function policies(config: NormalSource | NormalSink, use: Use): Finding[] {
  return everyTopicOrGroup(config, use);
}
