// What the dashboard shows of a domain. Source: OpenSearch Service developer guide, "Monitoring OpenSearch cluster
// metrics with Amazon CloudWatch". The dimensions of a collection have its id, which AWS makes.
import { parseArn } from '../../aws/arn';
import type { Panel } from '../../facts/panel';
import type { Use } from '../connector';
import type { NormalSink } from './normal';

export function sinkPanels(sink: NormalSink, use: Use): Panel[] {
  const found = measuredDomain(sink, use);
  if (!found) return [];
  const { region, DomainName } = found;
  const domain = { namespace: 'AWS/ES', dimensions: { ClientId: use.application.home.accountId, DomainName } } as const;
  const place = { row: 'connections', region } as const;
  return [
    {
      ...place,
      title: `Sink ${use.name}: cluster status`,
      series: [
        { ...domain, metric: 'ClusterStatus.red', statistic: 'Maximum' },
        { ...domain, metric: 'ClusterStatus.yellow', statistic: 'Maximum' },
        { ...domain, metric: 'ClusterIndexWritesBlocked', statistic: 'Maximum' },
      ],
    },
    {
      ...place,
      title: `Sink ${use.name}: indexing`,
      series: [{ ...domain, metric: 'IndexingRate', statistic: 'Average' }],
    },
    {
      ...place,
      title: `Sink ${use.name}: heap`,
      series: [{ ...domain, metric: 'JVMMemoryPressure', statistic: 'Maximum' }],
    },
  ];
}

/** The metrics of a domain are in its own account and Region. */
function measuredDomain({ create, domain }: NormalSink, use: Use) {
  const { home } = use.application;
  if (create) return { region: home.region, DomainName: create.name };
  if (domain === undefined) return undefined;
  const { account, region, resource } = parseArn(domain);
  return account === home.accountId ? { region, DomainName: resource.slice('domain/'.length) } : undefined;
}
