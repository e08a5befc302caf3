// What to watch on an OpenSearch domain. Source: OpenSearch Service developer guide, "Recommended CloudWatch alarms".
import type { Alarm } from '../../facts/alarm';
import { terraformName } from '../../aws/naming';
import type { Use } from '../connector';
import type { NormalDomain } from './normal';

/** What one alarm says beside `usual`. */
type Own = Pick<Alarm, 'description' | 'metric'> &
  Partial<Pick<Alarm, 'critical' | 'statistic' | 'comparison' | 'threshold' | 'periodSeconds' | 'periods'>>;

/** Of a created domain; by the second half of their ids. */
export function opensearchAlarms(create: NormalDomain, use: Use): Alarm[] {
  const usual = {
    pointer: use.pointer,
    namespace: 'AWS/ES',
    dimensions: { ClientId: use.application.home.accountId, DomainName: create.name },
    statistic: 'Maximum',
    comparison: 'above',
    threshold: 0,
    periodSeconds: 60,
    periods: 1,
    missingData: 'notBreaching',
    runbook: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/cloudwatch-alarms.html',
  } as const;
  return Object.entries(table(create)).map(([what, own]) => ({ ...usual, id: terraformName(use.name, what), ...own }));
}

function table({ name, volumeSize, encryption }: NormalDomain): Record<string, Own> {
  return {
    cluster_red: {
      description: `Domain ${name} has lost a primary shard`,
      metric: 'ClusterStatus.red',
      critical: true,
    },
    writes_blocked: {
      description: `Domain ${name} refuses writes: its disks are full or its memory is`,
      metric: 'ClusterIndexWritesBlocked',
      critical: true,
      periodSeconds: 300,
    },
    ...(volumeSize !== undefined && { storage_low: storageLow(name, volumeSize) }),
    snapshot_failed: {
      description: `An automated snapshot of domain ${name} failed`,
      metric: 'AutomatedSnapshotFailure',
    },
    memory_pressure: {
      description: `The heap of domain ${name} is full`,
      metric: 'JVMMemoryPressure',
      threshold: 95,
      periods: 3,
    },
    ...(encryption && {
      key_error: {
        description: `The key of domain ${name} is disabled: the domain has stopped`,
        metric: 'KMSKeyError',
        critical: true,
      },
    }),
  };
}

/**
 * The metric is in MiB for each node: a quarter of the volume. How large disks of a node's own are is not known here.
 */
function storageLow(name: string, volumeGiB: number): Own {
  return {
    description: `A node of domain ${name} has less than a quarter of its storage left`,
    metric: 'FreeStorageSpace',
    statistic: 'Minimum',
    comparison: 'below',
    threshold: Math.round((volumeGiB * 1024) / 4),
  };
}
