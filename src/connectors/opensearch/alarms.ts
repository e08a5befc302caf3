// What to watch on an OpenSearch domain. Source: OpenSearch Service developer guide, "Recommended CloudWatch alarms".
import type { Alarm } from '../../facts/alarm';
import { terraformName } from '../../aws/naming';
import type { Use } from '../connector';
import type { NormalDomain } from './creation';

export function opensearchAlarms({ name, volumeSize, encryption }: NormalDomain, use: Use): Alarm[] {
  const usual = {
    pointer: use.pointer,
    namespace: 'AWS/ES',
    dimensions: { ClientId: use.application.home.accountId, DomainName: name },
    statistic: 'Maximum',
    comparison: 'above',
    threshold: 0,
    periodSeconds: 60,
    periods: 1,
    missingData: 'notBreaching',
  } as const;
  const id = (what: string): string => terraformName(use.name, what);
  // The metric is in MiB for each node: a quarter of the volume. How large disks of a node's own are is not known here.
  const quarter = volumeSize === undefined ? undefined : Math.round((volumeSize * 1024) / 4);
  return [
    {
      ...usual,
      id: id('cluster_red'),
      description: `Domain ${name} has lost a primary shard`,
      metric: 'ClusterStatus.red',
    },
    {
      ...usual,
      id: id('writes_blocked'),
      description: `Domain ${name} refuses writes: its disks are full or its memory is`,
      metric: 'ClusterIndexWritesBlocked',
      periodSeconds: 300,
    },
    ...(quarter === undefined
      ? []
      : [
          {
            ...usual,
            id: id('storage_low'),
            description: `A node of domain ${name} has less than a quarter of its storage left`,
            metric: 'FreeStorageSpace',
            statistic: 'Minimum',
            comparison: 'below',
            threshold: quarter,
          } as const,
        ]),
    {
      ...usual,
      id: id('snapshot_failed'),
      description: `An automated snapshot of domain ${name} failed`,
      metric: 'AutomatedSnapshotFailure',
    },
    {
      ...usual,
      id: id('memory_pressure'),
      description: `The heap of domain ${name} is full`,
      metric: 'JVMMemoryPressure',
      threshold: 95,
      periods: 3,
    },
    ...(encryption
      ? [
          {
            ...usual,
            id: id('key_error'),
            description: `The key of domain ${name} is disabled: the domain has stopped`,
            metric: 'KMSKeyError',
          } as const,
        ]
      : []),
  ];
}
