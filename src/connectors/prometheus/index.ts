// Amazon Managed Service for Prometheus as sink, by remote write. There is no source: Flink's connector only writes.
import type { PrometheusSink } from '../../../generated/application';
import type { Connector, Direction } from '../connector';
import { noPanels } from '../no-panels';
import { byArn } from '../recognised';
import { checkPrometheus } from './check';
import { sinkFacts } from './facts';
import { sinkDefaults, type NormalSink } from './normal';

// Source of the versions: the releases of apache/flink-connector-prometheus. None for 2.x yet.
const versions = { 'FLINK-1_19': '1.0.0-1.19', 'FLINK-1_20': '1.0.0-1.20' } as const;

/**
 * It has neither panels nor alarms: of `DiscardedSamples` and the other metrics of a workspace AWS documents no
 * dimension by which one could be told from another, and an alarm on the wrong one would never be heard. Source:
 * https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-CW-usage-metrics.html, read in November 2026.
 */
export const prometheus = {
  type: 'prometheus',
  title: 'Amazon Managed Service for Prometheus',
  recognised: byArn(
    'workspace',
    /^arn:[a-z-]+:aps:[a-z0-9-]+:[0-9]{12}:workspace\/(ws-[A-Za-z0-9-]{1,61})$/,
    'workspace',
  ),
  artefacts: [
    { coordinates: 'org.apache.flink:flink-connector-prometheus', versions },
    // Signs the requests as the role.
    { coordinates: 'org.apache.flink:flink-connector-prometheus-request-signer-amp', versions },
  ],
  sink: { defaults: sinkDefaults, check: checkPrometheus, facts: sinkFacts, panels: noPanels } satisfies Direction<
    PrometheusSink,
    NormalSink
  >,
} satisfies Connector;
