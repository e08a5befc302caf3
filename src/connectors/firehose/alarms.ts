// What to watch on a Firehose stream. Source: Firehose developer guide, "Best practices with CloudWatch alarms".
import type { Alarm } from '../../facts/alarm';
import { toMilliseconds } from '../../text/duration';
import { terraformName } from '../../aws/naming';
import type { Use } from '../connector';
import type { NormalCreation } from './creation';

/** Redshift has no freshness of its own: the success of COPY stands for it. */
export function firehoseAlarms(create: NormalCreation, use: Use): Alarm[] {
  const { s3, buffering, redshift, opensearch } = create;
  const to = s3
    ? 'DeliveryToS3'
    : redshift
      ? 'DeliveryToRedshift'
      : opensearch?.collection
        ? 'DeliveryToAmazonOpenSearchServerless'
        : 'DeliveryToAmazonOpenSearchService';
  const usual = {
    pointer: use.pointer,
    namespace: 'AWS/Firehose',
    dimensions: { DeliveryStreamName: create.name },
    periodSeconds: 300,
    periods: 3,
    missingData: 'notBreaching',
  } as const;
  const late = toMilliseconds(buffering.interval) / 1000 + 900;
  return [
    {
      ...usual,
      id: terraformName(use.name, 'delivery_failed'),
      description: `Firehose stream ${create.name} fails to deliver`,
      metric: `${to}.Success`,
      statistic: 'Average',
      comparison: 'below',
      threshold: 1,
    },
    ...(redshift
      ? []
      : [
          {
            ...usual,
            id: terraformName(use.name, 'delivery_late'),
            description: `Firehose stream ${create.name} delivers later than its buffering explains`,
            metric: `${to}.DataFreshness`,
            statistic: 'Maximum',
            comparison: 'above',
            threshold: late,
          } as const,
        ]),
    {
      ...usual,
      id: terraformName(use.name, 'throttled'),
      description: `Firehose stream ${create.name} refuses records: its quota is reached`,
      metric: 'ThrottledRecords',
      statistic: 'Sum',
      comparison: 'above',
      threshold: 0,
    },
  ];
}
