// The Kinesis streams that an application reads, as far as its role says so.
import { may, speaksOfAction } from '../estate/authorization';
import { argument, inOrder, standing, type Estate, type Standing } from '../estate/estate';
import { unknownHere } from '../estate/iam-pattern';
import { remembered } from '../estate/remembered';
import { lotsOf } from '../estate/spoken-of';
import { targetOf, type Target } from '../estate/target';
import { is, numberOf, openTextOf } from '../estate/value';
import { permissionsOfApplication } from './flink-role';

export interface StreamsRead {
  /** Streams of the estate that the role may read. */
  readonly streams: readonly Standing[];
  /** Whether there are no others in the estate. */
  readonly whole: boolean;
}

const reads = ['kinesis:GetRecords', 'kinesis:SubscribeToShard'] as const;

/** Who may read whatever stream there is says nothing of which it reads. */
const anyStream: Target = { arn: `arn:aws:kinesis:${unknownHere}:${unknownHere}:stream/${unknownHere}`, below: '' };

export function streamsRead(estate: Estate, application: Standing): StreamsRead {
  return streamsReadIn(estate)(application);
}

const streamsReadIn = remembered((estate: Estate) => remembered((application: Standing) => read(estate, application)));

function read(estate: Estate, application: Standing): StreamsRead {
  const permissions = permissionsOfApplication(estate, application);
  const type = 'aws_kinesis_stream';
  const isNone = standing(estate, type).length === 0;
  if (!permissions || isNone) return { streams: [], whole: isNone };
  const named = reads.filter((action) => may(estate, permissions, action, anyStream) !== 'allowed');
  const speaking = permissions.statements.filter((one) => named.some((action) => speaksOfAction(one, action) !== 'no'));
  const lots = lotsOf(estate, type, speaking).map(({ one, all }) => ({
    answers: named.map((action) => may(estate, permissions, action, targetOf(one))),
    all,
  }));
  return {
    streams: inOrder(
      estate,
      lots.filter(({ answers }) => answers.includes('allowed')).flatMap(({ all }) => all()),
    ),
    whole: named.length === reads.length && !lots.some(({ answers }) => answers.includes('unknown')),
  };
}

/** The shards of a stream; undefined when they are not known, or change by themselves. */
export function shardsOf(stream: Standing): number | undefined {
  const mode = argument(stream, 'stream_mode_details.stream_mode');
  if (mode.kind === 'unknown' || is(mode, 'ON_DEMAND')) return undefined;
  const count = argument(stream, 'shard_count');
  return openTextOf(count) === undefined ? undefined : numberOf(count);
}
