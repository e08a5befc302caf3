// Sources on runtimes that KinesisStreamsSource has no release for: the older FlinkKinesisConsumer reads there.
import type { Runtime } from '../../../generated/application';
import { parseArn } from '../../aws/arn';
import type { Problem } from '../../diagnostics/diagnostic';
import { error } from '../../diagnostics/problem';
import type { PropertyGroup } from '../../facts/facts';
import type { StreamReader } from '../../facts/stream-readers';
import { child } from '../../document/pointer';
import { runtimeOf } from '../../aws/runtime';
import type { Text } from '../../terraform/value';
import type { Use } from '../connector';
import type { NormalSource } from './normal';
import { positionOf } from './position';

/** Runtime → version of `flink-connector-kinesis`, where it is the only source. */
export const legacyVersions: Readonly<Partial<Record<Runtime, string>>> = {
  'FLINK-1_15': '1.15.4',
  'FLINK-1_18': '4.3.0-1.18',
};

export function readsWithLegacy({ application }: Use): boolean {
  return readerOn(application.runtime) === 'FlinkKinesisConsumer';
}

/** What a runtime reads with. */
export function readerOn(runtime: Runtime): StreamReader {
  return Object.hasOwn(legacyVersions, runtime) ? 'FlinkKinesisConsumer' : 'KinesisStreamsSource';
}

/** The older consumer takes a stream by its name, and a consumer that others registered by its ARN. */
export function checkLegacy(source: NormalSource, use: Use): Problem[] {
  if (!readsWithLegacy(use)) return [];
  const { accountId } = use.application.home;
  const because = {
    pointer: '/spec/runtime',
    note: `the Kinesis source for Flink ${runtimeOf(use.application.runtime).flink} is FlinkKinesisConsumer`,
  };
  const problems: Problem[] = [];
  if (source.stream !== undefined && parseArn(source.stream).account !== accountId)
    problems.push(
      error('FLK3270', child(use.pointer, 'stream'), `it finds a stream by its name, in account ${accountId} only`, {
        because,
        help: 'use FLINK-1_19 or later',
      }),
    );
  if (source.efo?.lifecycle === 'existing')
    problems.push(
      error(
        'FLK3270',
        child(use.pointer, 'efo', 'lifecycle'),
        `it finds a registered consumer by its ARN only, which "${source.efo.name}" does not tell`,
        { because, help: 'use FLINK-1_19 or later, or have Terraform register the consumer' },
      ),
    );
  return problems;
}

/** Keys as `ConsumerConfigConstants` of the older connector spells them; `stream.name` is for the job. */
export function legacyProperties(
  { efo, initialPosition }: NormalSource,
  streamArn: string,
  consumerArn: Text | undefined,
): PropertyGroup {
  const { region, resource } = parseArn(streamArn);
  const name = resource.slice('stream/'.length);
  const position = positionOf(initialPosition);
  return {
    'stream.name': name,
    'aws.region': region,
    'flink.stream.initpos': position.at,
    ...(position.at === 'AT_TIMESTAMP' && { 'flink.stream.initpos.timestamp': position.moment }),
    'flink.stream.recordpublisher': efo ? 'EFO' : 'POLLING',
    ...(efo && {
      'flink.stream.efo.consumername': efo.name,
      'flink.stream.efo.registration': consumerArn === undefined ? 'LAZY' : 'NONE',
    }),
    ...(consumerArn !== undefined && { [`flink.stream.efo.consumerarn.${name}`]: consumerArn }),
  };
}
