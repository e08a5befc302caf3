// The Kinesis streams that an application reads, as far as its role says so.
import { argument, inOrder, standing, type Estate, type Standing } from '../estate/estate';
import { allows, spokenOf, type Permission } from '../estate/permissions';
import { is, numberOf, openTextOf } from '../estate/value';
import { permissionsOfApplication } from './flink-role';

export interface StreamsRead {
  /** Streams of the estate that the role may read. */
  readonly streams: readonly Standing[];
  /** Whether there are no others in the estate. */
  readonly whole: boolean;
}

const reads = ['kinesis:GetRecords', 'kinesis:SubscribeToShard'] as const;

export function streamsRead(estate: Estate, application: Standing): StreamsRead {
  const permissions = permissionsOfApplication(estate, application);
  const type = 'aws_kinesis_stream';
  const all = standing(estate, type);
  if (!permissions) return { streams: [], whole: all.length === 0 };
  const reading = permissions.statements.filter((one) => reads.some((action) => allows(one, action)));
  const streams = reading.flatMap((one) => spokenOf(estate, one, type)).filter(({ mode }) => mode === 'managed');
  const isKnown = permissions.whole && permissions.elsewhere.length === 0 && permissions.by.length > 0;
  return { streams: inOrder(estate, streams), whole: all.length === 0 || (isKnown && reading.every(isNamed)) };
}

/** What is not known, and comes from a resource, is that resource's ARN. */
function isNamed({ resources }: Permission): boolean {
  return resources.whole || resources.references.length > 0;
}

/** The shards of a stream; undefined when they are not known, or change by themselves. */
export function shardsOf(stream: Standing): number | undefined {
  const mode = argument(stream, 'stream_mode_details.stream_mode');
  if (mode.kind === 'unknown' || is(mode, 'ON_DEMAND')) return undefined;
  const count = argument(stream, 'shard_count');
  return openTextOf(count) === undefined ? undefined : numberOf(count);
}
