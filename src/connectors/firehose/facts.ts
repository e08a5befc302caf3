// What Firehose as sink creates, needs and grants; and as source, with all that S3 brings for the place of delivery.
import { arn, parseArn } from '../../aws/arn';
import { terraformName } from '../../aws/naming';
import type { Facts } from '../../facts/facts';
import { serviceNeed } from '../../facts/need';
import { allow } from '../../facts/statement';
import { attribute } from '../../terraform/resource';
import { ensured } from '../../text/ensured';
import type { Use } from '../connector';
import { s3 } from '../s3';
import { firehoseAlarms } from './alarms';
import { readablePart, type NormalSink, type NormalSource } from './normal';
import { streamOf, type Stream } from './destination';
import { deliveryOutputs } from './handover';
import { createdStream } from './stream';

/** Where a source reads. */
interface Delivered {
  readonly bucket: string;
  readonly prefix?: string;
  readonly kmsKey?: string;
}

export function sourceFacts({ create, ...source }: NormalSource, use: Use): Facts {
  const created = create && streamOf(create);
  const reading = ensured(s3.source, 'S3 without source').facts(
    {
      type: 's3',
      ...(created ? deliveredBy(created) : delivered(source)),
      ...(source.formerKmsKeys && { formerKmsKeys: source.formerKmsKeys }),
      discoveryInterval: source.discoveryInterval,
    },
    use,
  );
  return { ...reading, ...(created ? feeding(created, use) : { resources: [], alarms: [], outputs: [] }) };
}

function deliveredBy({ destination: { bucket } }: Stream): Delivered {
  const { name, prefix, kmsKey } = bucket;
  return { bucket: name, prefix: readablePart(prefix), ...(kmsKey !== undefined && { kmsKey }) };
}

function delivered({ bucket, prefix, kmsKey }: Omit<NormalSource, 'create'>): Delivered {
  return {
    bucket: ensured(bucket, 'a Firehose source without bucket'),
    prefix: ensured(prefix, 'a Firehose source without prefix'),
    ...(kmsKey !== undefined && { kmsKey }),
  };
}

/** The stream itself, to which others put what the source reads. */
function feeding(created: Stream, use: Use): Pick<Facts, 'alarms' | 'outputs' | 'resources'> {
  const { stream, resources } = createdStream(created, use);
  return {
    resources,
    alarms: firehoseAlarms(created, use),
    outputs: [
      {
        name: `${terraformName(use.name)}_stream_arn`,
        description: `Firehose stream that feeds source ${use.name}: producers put records here`,
        value: attribute(stream, 'arn'),
      },
    ],
  };
}

export function sinkFacts({ create, stream }: NormalSink, use: Use): Facts {
  if (!create) return writing(ensured(stream, 'a Firehose sink without stream'), use);
  const created = streamOf(create);
  const { destination } = created;
  return {
    ...writing(arn(use.application.home, 'firehose', `deliverystream/${create.name}`), use),
    resources: createdStream(created, use).resources,
    outputs: deliveryOutputs(destination, use),
    alarms: firehoseAlarms(created, use),
  };
}

function writing(streamArn: string, use: Use): Facts {
  const { region, resource } = parseArn(streamArn);
  const purpose = `write to the Firehose stream of sink ${use.name}`;
  return {
    // Source: developer guide of the service, IAM policy of its Firehose example. The connector itself calls
    // PutRecordBatch only.
    statements: [
      allow(['firehose:DescribeDeliveryStream', 'firehose:PutRecord', 'firehose:PutRecordBatch'], [streamArn], {
        pointer: use.pointer,
        purpose,
      }),
    ],
    properties: {
      [`sink.${use.name}`]: { 'delivery-stream': resource.slice('deliverystream/'.length), 'aws.region': region },
    },
    further: { [`sink.${use.name}`]: { 'delivery-stream.arn': streamArn } },
    needs: [serviceNeed('kinesis-firehose', region, use.pointer, `sink ${use.name}`)],
  };
}
