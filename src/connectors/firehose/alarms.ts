// What to watch on a Firehose stream. Source: Firehose developer guide, "Best practices with CloudWatch alarms".
import type { Alarm } from '../../facts/alarm';
import { toMilliseconds } from '../../text/duration';
import { terraformName } from '../../aws/naming';
import type { Use } from '../connector';
import type { Destination, Stream } from './destination';

/** What one alarm says beside `usual`. */
type Own = Pick<Alarm, 'description' | 'metric' | 'statistic' | 'comparison' | 'threshold'>;

/** Of a created stream. */
export function firehoseAlarms(stream: Stream, use: Use): Alarm[] {
  const usual = {
    pointer: use.pointer,
    namespace: 'AWS/Firehose',
    dimensions: { DeliveryStreamName: stream.name },
    periodSeconds: 300,
    periods: 3,
    missingData: 'notBreaching',
    runbook: 'https://docs.aws.amazon.com/firehose/latest/dev/firehose-cloudwatch-metrics-best-practices.html',
  } as const;
  return Object.entries(table(stream)).map(([what, own]) => ({ ...usual, id: terraformName(use.name, what), ...own }));
}

/** By the second half of their ids. Redshift has no freshness of its own: the success of COPY stands for it. */
function table({ name, destination, buffering }: Stream): Record<string, Own> {
  const stream = `Firehose stream ${name}`;
  const metrics = metricsOf[destination.kind];
  return {
    delivery_failed: {
      description: `${stream} fails to deliver`,
      metric: `${metrics}.Success`,
      statistic: 'Average',
      comparison: 'below',
      threshold: 1,
    },
    ...(destination.kind !== 'redshift' && {
      delivery_late: {
        description: `${stream} delivers later than its buffering explains`,
        metric: `${metrics}.DataFreshness`,
        statistic: 'Maximum',
        comparison: 'above',
        threshold: toMilliseconds(buffering.interval) / 1000 + 900,
      },
    }),
    throttled: {
      description: `${stream} refuses records: its quota is reached`,
      metric: 'ThrottledRecords',
      statistic: 'Sum',
      comparison: 'above',
      threshold: 0,
    },
  };
}

/** What the names of a destination's metrics begin with. */
const metricsOf: Readonly<Record<Destination['kind'], string>> = {
  s3: 'DeliveryToS3',
  redshift: 'DeliveryToRedshift',
  domain: 'DeliveryToAmazonOpenSearchService',
  collection: 'DeliveryToAmazonOpenSearchServerless',
};
