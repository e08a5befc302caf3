// What to watch on a created Redshift cluster. Source: Redshift management guide, "Performance data in Amazon
// Redshift".
import type { Alarm } from '../../facts/alarm';
import { terraformName } from '../../aws/naming';
import type { Use } from '../connector';
import type { NormalSink } from './normal';

/** A workgroup has neither health nor disks of its own to watch. */
export function redshiftAlarms({ create }: NormalSink, use: Use): Alarm[] {
  if (!create) return [];
  const usual = {
    pointer: use.pointer,
    namespace: 'AWS/Redshift',
    dimensions: { ClusterIdentifier: create.name },
    missingData: 'missing',
    runbook: 'https://docs.aws.amazon.com/redshift/latest/mgmt/metrics-listing.html',
  } as const;
  return [
    {
      ...usual,
      id: terraformName(use.name, 'unhealthy'),
      description: `Redshift cluster ${create.name} is unhealthy`,
      metric: 'HealthStatus',
      statistic: 'Minimum',
      comparison: 'below',
      threshold: 1,
      critical: true,
      periodSeconds: 60,
      periods: 5,
    },
    {
      ...usual,
      id: terraformName(use.name, 'disk_full'),
      description: `Redshift cluster ${create.name} has used 90 % of its disks`,
      metric: 'PercentageDiskSpaceUsed',
      statistic: 'Maximum',
      comparison: 'above',
      threshold: 90,
      periodSeconds: 300,
      periods: 3,
    },
  ];
}
