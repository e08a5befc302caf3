// Alarms for a cluster that is created here. Source: MSK developer guide, "Best practices" and "Metrics for monitoring
// Standard brokers".
import type { Alarm } from '../../facts/alarm';
import type { Use } from '../connector';
import { brokersOf, type NormalCreation } from './normal';
import { isExpress } from './offering';
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';

/** Express brokers have no disks to fill; their health is the service's own business. */
export function clusterAlarms(create: NormalCreation, use: Use): Alarm[] {
  if (isExpress(create.instanceType)) return [];
  const brokers = Array.from({ length: brokersOf(create, use) }, (_, index) => String(index + 1));
  const common = {
    pointer: child(use.pointer, 'create'),
    namespace: 'AWS/Kafka',
    statistic: 'Maximum',
    comparison: 'above',
    periodSeconds: 300,
    missingData: 'notBreaching',
    runbook: 'https://docs.aws.amazon.com/msk/latest/developerguide/bestpractices.html',
  } as const;
  return [
    {
      ...common,
      id: terraformName(use.name, 'offline_partitions'),
      description: `Partitions of cluster ${create.name} have no leader: they cannot be read or written`,
      metric: 'OfflinePartitionsCount',
      dimensions: { 'Cluster Name': create.name },
      threshold: 0,
      periods: 1,
      critical: true,
    },
    ...brokers.map((broker) => ({
      ...common,
      id: terraformName(use.name, 'broker', broker, 'disk'),
      description: `The volume of broker ${broker} of cluster ${create.name} is more than 85 % full`,
      metric: 'KafkaDataLogsDiskUsed',
      dimensions: { 'Cluster Name': create.name, 'Broker ID': broker },
      threshold: 85,
      periods: 1,
    })),
  ];
}
