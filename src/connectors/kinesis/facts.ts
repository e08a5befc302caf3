// What a Kinesis source or sink brings: its stream and consumer, permissions, properties, needs and alarms.
import { parseArn } from '../../aws/arn';
import type { Facts, PropertyGroup } from '../../facts/facts';
import { serviceNeed, type ServiceNeed } from '../../facts/need';
import { attribute, type AnyResource } from '../../terraform/resource';
import type { Use } from '../connector';
import { lagAlarms } from './alarms';
import { consumerResource } from './consumer';
import type { NormalSink, NormalSource } from './normal';
import { streamHandover } from './handover';
import { legacyProperties, readsWithLegacy } from './legacy';
import { keyStatements } from '../own-key';
import { readStatements, writeStatements } from './statements';
import { positionOf } from './position';
import { targetOf, type Target } from './target';

export function sourceFacts(source: NormalSource, use: Use): Facts {
  const stream = targetOf(source, use);
  const { arn: streamArn } = stream;
  const consumer = consumerResource(source, stream, use);
  const statements = [
    ...readStatements(source, streamArn, use),
    ...keyStatements(source, { service: 'kinesis', arn: streamArn }, ['kms:Decrypt'], use),
  ];
  return {
    resources: [...created(stream), ...(consumer ? [consumer] : [])],
    statements,
    properties: {
      [`source.${use.name}`]: readsWithLegacy(use)
        ? legacyProperties(source, streamArn, consumer ? attribute(consumer, 'arn') : undefined)
        : sourceProperties(source, streamArn),
    },
    further: {
      [`source.${use.name}`]: { ...named(streamArn), ...(consumer && { 'consumer.arn': attribute(consumer, 'arn') }) },
    },
    needs: [need(streamArn, use)],
    outputs: streamHandover(streamArn, statements, use),
    alarms: lagAlarms(source, streamArn, use),
  };
}

function created(stream: Target): AnyResource[] {
  return stream.kind === 'created' ? [stream.resource] : [];
}

/** Older clients take a stream by its name. */
function named(streamArn: string): PropertyGroup {
  return { 'stream.name': parseArn(streamArn).resource.slice('stream/'.length) };
}

/** Keys as the connector's own `KinesisSourceConfigOptions` spells them. */
function sourceProperties({ efo, initialPosition }: NormalSource, streamArn: string): PropertyGroup {
  const position = positionOf(initialPosition);
  return {
    'stream.arn': streamArn,
    'aws.region': parseArn(streamArn).region,
    'source.init.position': position.at,
    ...(position.at === 'AT_TIMESTAMP' && { 'source.init.timestamp': position.moment }),
    'source.reader.type': efo ? 'EFO' : 'POLLING',
    ...(efo && {
      'source.efo.consumer.name': efo.name,
      'source.efo.lifecycle': efo.lifecycle === 'job' ? 'JOB_MANAGED' : 'SELF_MANAGED',
    }),
  };
}

export function sinkFacts(sink: NormalSink, use: Use): Facts {
  const stream = targetOf(sink, use);
  const { arn: streamArn } = stream;
  const statements = [
    ...writeStatements(streamArn, use),
    ...keyStatements(sink, { service: 'kinesis', arn: streamArn }, ['kms:GenerateDataKey'], use),
  ];
  return {
    resources: created(stream),
    statements,
    properties: { [`sink.${use.name}`]: { 'stream.arn': streamArn, 'aws.region': parseArn(streamArn).region } },
    further: { [`sink.${use.name}`]: named(streamArn) },
    needs: [need(streamArn, use)],
    outputs: streamHandover(streamArn, statements, use),
  };
}

function need(streamArn: string, use: Use): ServiceNeed {
  return serviceNeed('kinesis-streams', parseArn(streamArn).region, use.pointer, `${use.direction} ${use.name}`);
}
