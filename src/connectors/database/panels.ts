// What the dashboard shows of a database of RDS. Source:
// https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-metrics.html
import type { Panel, Series } from '../../facts/panel';
import type { Use } from '../connector';
import { watchedBy } from './alarms';
import { readsSlot, type Normal } from './normal';

export function panels(config: Normal, use: Use): Panel[] {
  const dimensions = watchedBy(config);
  if (!dimensions) return [];
  const database = { namespace: 'AWS/RDS', dimensions, statistic: 'Maximum' } as const;
  const place = { region: use.application.home.region } as const;
  const title = `${use.direction === 'source' ? 'Source' : 'Sink'} ${use.name}`;
  const open: Series = { ...database, metric: 'DatabaseConnections' };
  const kept: Series = { ...database, metric: 'OldestReplicationSlotLag' };
  return [
    ...('mode' in config && readsSlot(config)
      ? [{ ...place, row: 'lag', title: `${title}: log kept for slots`, series: [kept] } as const]
      : []),
    { ...place, row: 'connections', title: `${title}: connections`, series: [open] },
  ];
}
