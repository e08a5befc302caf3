// What the dashboard shows of a created cluster. Source: Redshift management guide, "Performance data in Amazon
// Redshift".
import type { Panel } from '../../facts/panel';
import type { Use } from '../connector';
import type { NormalSink } from './normal';

/** A workgroup has neither health nor disks of its own to show. */
export function sinkPanels({ create }: NormalSink, use: Use): Panel[] {
  if (!create) return [];
  const cluster = { namespace: 'AWS/Redshift', dimensions: { ClusterIdentifier: create.name } } as const;
  const place = { row: 'connections', region: use.application.home.region } as const;
  return [
    {
      ...place,
      title: `Sink ${use.name}: health and disks`,
      series: [
        { ...cluster, metric: 'HealthStatus', statistic: 'Minimum' },
        { ...cluster, metric: 'PercentageDiskSpaceUsed', statistic: 'Maximum' },
      ],
    },
  ];
}
