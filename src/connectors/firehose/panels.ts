// What the dashboard shows of a Firehose stream. Source: Firehose developer guide, "Monitor Amazon Data Firehose with
// CloudWatch metrics".
import { arn, parseArn } from '../../aws/arn';
import type { Panel, Series } from '../../facts/panel';
import { ensured } from '../../text/ensured';
import type { Use } from '../connector';
import { streamOf, type Destination, type Stream } from './destination';
import type { NormalSink, NormalSource } from './normal';

/** What was delivered to a bucket is all that is known of a stream that somebody else has made. */
export function sourcePanels({ create }: NormalSource, use: Use): Panel[] {
  return create ? createdPanels(streamOf(create), use) : [];
}

export function sinkPanels({ create, stream }: NormalSink, use: Use): Panel[] {
  if (create) return createdPanels(streamOf(create), use);
  const { region, resource } = parseArn(ensured(stream, 'a Firehose sink without stream'));
  return [records(resource.slice('deliverystream/'.length), region, use)];
}

function createdPanels({ name, destination }: Stream, use: Use): Panel[] {
  const { region } = parseArn(arn(use.application.home, 'firehose', name));
  const delivery = ofDelivery[destination.kind].map(
    (one): Series => ({ ...one, dimensions: { DeliveryStreamName: name } }) as Series,
  );
  return [
    records(name, region, use),
    { title: `${titleOf(use)}: delivery`, row: 'connections', region, series: delivery },
  ];
}

function records(DeliveryStreamName: string, region: string, use: Use): Panel {
  const stream = { namespace: 'AWS/Firehose', dimensions: { DeliveryStreamName }, statistic: 'Sum' } as const;
  const series: Series[] = [
    { ...stream, metric: 'IncomingRecords' },
    { ...stream, metric: 'ThrottledRecords' },
  ];
  return { title: `${titleOf(use)}: records`, row: 'connections', region, series };
}

function titleOf({ direction, name }: Use): string {
  return `${direction === 'source' ? 'Source' : 'Sink'} ${name}`;
}

const ofDelivery = {
  s3: [
    { namespace: 'AWS/Firehose', metric: 'DeliveryToS3.Success', statistic: 'Average' },
    { namespace: 'AWS/Firehose', metric: 'DeliveryToS3.DataFreshness', statistic: 'Maximum' },
  ],
  redshift: [{ namespace: 'AWS/Firehose', metric: 'DeliveryToRedshift.Success', statistic: 'Average' }],
  domain: [
    { namespace: 'AWS/Firehose', metric: 'DeliveryToAmazonOpenSearchService.Success', statistic: 'Average' },
    { namespace: 'AWS/Firehose', metric: 'DeliveryToAmazonOpenSearchService.DataFreshness', statistic: 'Maximum' },
  ],
  collection: [
    { namespace: 'AWS/Firehose', metric: 'DeliveryToAmazonOpenSearchServerless.Success', statistic: 'Average' },
    { namespace: 'AWS/Firehose', metric: 'DeliveryToAmazonOpenSearchServerless.DataFreshness', statistic: 'Maximum' },
  ],
} as const satisfies Readonly<Record<Destination['kind'], readonly Omit<Series, 'dimensions'>[]>>;
