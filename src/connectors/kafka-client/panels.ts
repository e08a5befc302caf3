// What the dashboard shows of a source of Kafka, whoever runs the cluster: the lag as the job itself measures it.
import { applicationNameOf } from '../../facts/identity';
import { flinkNamespace } from '../../aws/metrics';
import type { Panel } from '../../facts/panel';
import type { Use } from '../connector';

export function lagPanel({ name, application }: Use): Panel {
  return {
    title: `Source ${name}: records behind its topics`,
    row: 'lag',
    region: application.home.region,
    series: [
      {
        namespace: flinkNamespace,
        metric: 'records_lag_max',
        dimensions: { Application: applicationNameOf(application) },
        statistic: 'Maximum',
      },
    ],
  };
}
