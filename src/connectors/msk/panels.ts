// What the dashboard shows of a created cluster of Standard brokers: that of its alarms.
import type { Panel } from '../../facts/panel';
import type { Use } from '../connector';
import { lagPanel } from '../kafka-client/panels';
import { brokersOf, type NormalSink, type NormalSource } from './normal';
import { isExpress } from './offering';
import { targetOf } from './target';

export function sourcePanels(source: NormalSource, use: Use): Panel[] {
  return [lagPanel(use), ...clusterPanels(source, use)];
}

/** One graph shows the disks of so many brokers: a graph takes 500 metrics at most. */
const brokersInGraph = 100;

export function clusterPanels(config: NormalSource | NormalSink, use: Use): Panel[] {
  const target = targetOf(config, use);
  if (target.kind !== 'created' || isExpress(target.create.instanceType)) return [];
  const { create } = target;
  const cluster = { namespace: 'AWS/Kafka', statistic: 'Maximum' } as const;
  const brokers = Array.from({ length: Math.min(brokersOf(create, use), brokersInGraph) }, (_, at) => String(at + 1));
  const place = { row: 'connections', region: use.application.home.region } as const;
  return [
    {
      ...place,
      title: `Cluster ${create.name}: partitions without leader`,
      series: [{ ...cluster, metric: 'OfflinePartitionsCount', dimensions: { 'Cluster Name': create.name } }],
    },
    {
      ...place,
      title: `Cluster ${create.name}: disks of its brokers`,
      series: brokers.map((broker) => ({
        ...cluster,
        metric: 'KafkaDataLogsDiskUsed' as const,
        dimensions: { 'Cluster Name': create.name, 'Broker ID': broker },
        label: `broker ${broker}`,
      })),
    },
  ];
}
