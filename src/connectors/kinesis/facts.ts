// What a Kinesis source or sink brings: its stream and consumer, permissions, properties, needs and alarms.
import { parseArn } from '../../aws/arn';
import type { Facts, PropertyGroup } from '../../facts/facts';
import { serviceNeed, type ServiceNeed } from '../../facts/need';
import { terraformName } from '../../aws/naming';
import { attribute, resource } from '../../terraform/resource';
import type { Use } from '../connector';
import { lagAlarms } from './alarms';
import { streamHandover } from './handover';
import type { NormalSink, NormalSource } from './creation';
import { legacyProperties, readsWithLegacy } from './legacy';
import { keyStatements } from '../own-key';
import { readStatements, writeStatements } from './statements';
import { arnOf, createdStream } from './stream';

export function sourceFacts(source: NormalSource, use: Use): Facts {
  const stream = createdStream(source, use);
  const streamArn = arnOf(source, use);
  const registered = source.efo?.lifecycle === 'terraform';
  const consumer =
    source.efo &&
    registered &&
    resource('aws_kinesis_stream_consumer', terraformName(use.name), use.pointer, {
      name: source.efo.name,
      stream_arn: stream ? attribute(stream, 'arn') : streamArn,
    });
  const statements = [
    ...readStatements(source, streamArn, use),
    ...keyStatements(source, { service: 'kinesis', arn: streamArn }, ['kms:Decrypt'], use),
  ];
  return {
    resources: [...(stream ? [stream] : []), ...(consumer ? [consumer] : [])],
    statements,
    properties: {
      [`source.${use.name}`]: readsWithLegacy(use)
        ? legacyProperties(source, streamArn, consumer ? attribute(consumer, 'arn') : undefined)
        : sourceProperties(source, streamArn),
    },
    needs: [need(streamArn, use)],
    outputs: streamHandover(streamArn, statements, use),
    alarms: lagAlarms(source, streamArn, use),
  };
}

/** Keys as the connector's own `KinesisSourceConfigOptions` spells them. */
function sourceProperties({ efo, initialPosition }: NormalSource, streamArn: string): PropertyGroup {
  const positions = { latest: 'LATEST', 'trim-horizon': 'TRIM_HORIZON', timestamp: 'AT_TIMESTAMP' } as const;
  return {
    'stream.arn': streamArn,
    'aws.region': parseArn(streamArn).region,
    'source.init.position': positions[initialPosition.at],
    ...(initialPosition.timestamp !== undefined && {
      'source.init.timestamp': new Date(initialPosition.timestamp).toISOString(),
    }),
    'source.reader.type': efo ? 'EFO' : 'POLLING',
    ...(efo && {
      'source.efo.consumer.name': efo.name,
      'source.efo.lifecycle': efo.lifecycle === 'job' ? 'JOB_MANAGED' : 'SELF_MANAGED',
    }),
  };
}

export function sinkFacts(sink: NormalSink, use: Use): Facts {
  const stream = createdStream(sink, use);
  const streamArn = arnOf(sink, use);
  const statements = [
    ...writeStatements(streamArn, use),
    ...keyStatements(sink, { service: 'kinesis', arn: streamArn }, ['kms:GenerateDataKey'], use),
  ];
  return {
    resources: stream ? [stream] : [],
    statements,
    properties: { [`sink.${use.name}`]: { 'stream.arn': streamArn, 'aws.region': parseArn(streamArn).region } },
    needs: [need(streamArn, use)],
    outputs: streamHandover(streamArn, statements, use),
  };
}

function need(streamArn: string, use: Use): ServiceNeed {
  return serviceNeed('kinesis-streams', parseArn(streamArn).region, use.pointer, `${use.direction} ${use.name}`);
}
