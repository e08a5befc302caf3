// What a source or sink shows on the dashboard of its application.
import type { MetricName } from '../aws/metrics';
import type { Alarm } from './alarm';

/** A line in a graph: one metric of the table. */
export type Series = MetricName & {
  readonly dimensions: Readonly<Record<string, string>>;
  readonly statistic: Alarm['statistic'];
  /** What the line is called; the metric's own name when left out. */
  readonly label?: string;
};

/** One graph. */
export interface Panel {
  readonly title: string;
  /** The row it stands in: how far the job is behind, or how the services are that it reads and writes. */
  readonly row: 'lag' | 'connections';
  /** Where the metrics are. */
  readonly region: string;
  readonly series: readonly Series[];
}
