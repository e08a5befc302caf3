// Provisioned clusters of Amazon MSK as source and as sink: Standard and Express brokers, created here or existing.
import type { MSKSink, MSKSource } from '../../../generated/application';
import type { Connector, Direction } from '../connector';
import { byArn } from '../recognised';
import { groupClaims, transactionClaims } from '../kafka-client/claims';
import { iamArtefact, kafkaArtefact, recordsLag } from '../kafka-client/client';
import { transactionCommits } from '../kafka-client/transactions';
import { check, checkSink } from './check';
import { sinkDefaults, sourceDefaults, type NormalSink, type NormalSource } from './normal';
import { sinkFacts, sourceFacts } from './facts';
import { clusterNamed } from '../msk-cluster/origin';
import { clusterPanels, sourcePanels } from './panels';
import { policies } from './policies';
import { timeoutOf } from './transaction-timeout';

export const msk = {
  type: 'msk',
  title: 'Amazon MSK',
  recognised: byArn(
    'cluster',
    /^arn:[a-z-]+:kafka:[a-z0-9-]+:[0-9]{12}:cluster[/]([a-zA-Z0-9-]{1,64})[/][0-9a-f-]+-[0-9]+$/,
    'cluster',
  ),
  artefacts: [kafkaArtefact, iamArtefact],
  source: {
    defaults: sourceDefaults,
    check,
    policies,
    claims: (source, use) => groupClaims(source, [clusterNamed(source, use)], use),
    lag: recordsLag,
    facts: sourceFacts,
    panels: sourcePanels,
  } satisfies Direction<MSKSource, NormalSource>,
  sink: {
    defaults: sinkDefaults,
    check: checkSink,
    policies,
    claims: (sink, use) => transactionClaims(sink, [clusterNamed(sink, use)], use),
    commits: (sink, use) => transactionCommits(sink, use, timeoutOf(sink, use)),
    facts: sinkFacts,
    panels: clusterPanels,
  } satisfies Direction<MSKSink, NormalSink>,
} satisfies Connector;
