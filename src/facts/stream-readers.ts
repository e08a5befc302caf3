// The two readers that Flink has of Kinesis Data Streams, by the keys of the properties that they are told by. Source:
// documentation of the AWS connectors of Flink: "There is no state compatibility between the FlinkKinesisConsumer and
// KinesisStreamsSource", as the position of the one is not that of the other.
// https://nightlies.apache.org/flink/flink-docs-stable/docs/connectors/datastream/kinesis/

/** What a connector keeps in the job's state is not read any more. */
export interface StateBreak {
  readonly why: string;
  /** What to do first. */
  readonly first: string;
  readonly source: string;
}

/** Keys of `ConsumerConfigConstants` and of `KinesisSourceConfigOptions`; names and Regions of streams are of both. */
const readers = {
  FlinkKinesisConsumer: /^flink[.](stream|shard)[.]/,
  KinesisStreamsSource: /^source[.](init|reader|efo|shard)[.]/,
} as const;

export type StreamReader = keyof typeof readers;

/** Nothing where both are the same. */
export function readerBreak(before: StreamReader, after: StreamReader): StateBreak | undefined {
  if (before === after) return undefined;
  return {
    why:
      `the position in the stream is lost: ${after} does not read what ${before} has kept, and begins where it is ` +
      'told to; at LATEST it never reads what is written until then',
    first:
      'begin at AT_TIMESTAMP (initialPosition in a spec), a moment shortly before the job stops, give the operator ' +
      'another uid in the code, and allow state that is not restored (restore.allowNonRestoredState) for that release',
    source: 'https://nightlies.apache.org/flink/flink-docs-stable/docs/connectors/datastream/kinesis/',
  };
}

/** The same of what a job is told before and after; nothing where keys do not say who reads. */
export function readerBreakIn(before: readonly string[], after: readonly string[]): StateBreak | undefined {
  const [old, now] = [readerIn(before), readerIn(after)];
  return old && now && readerBreak(old, now);
}

function readerIn(keys: readonly string[]): StreamReader | undefined {
  const found = (Object.keys(readers) as StreamReader[]).filter((one) => keys.some((key) => readers[one].test(key)));
  return found.length === 1 ? found[0] : undefined;
}
