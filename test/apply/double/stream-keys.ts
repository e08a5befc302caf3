// The keys under which records of Kinesis streams are: a stream that gets another key keeps what it has under the one
// before, for as long as it keeps records at all. Source: Kinesis developer guide, "How do I get started with
// server-side encryption?" and API_StartStreamEncryption (records are encrypted when they are written).
import type { Double } from './call';

export interface StreamKeys {
  readonly double: Double;
  /** Keys of the user's, the oldest first. */
  under(streamArn: string): readonly string[];
}

export function streamKeys(): StreamKeys {
  const keys = new Map<string, Set<string>>();
  return {
    double: async ({ service, target, body, region, accountId }) => {
      if (service !== 'kinesis' || target.operation !== 'StartStreamEncryption') return undefined;
      const { StreamName, StreamARN, KeyId } = JSON.parse(body.toString()) as Readonly<Record<string, string>>;
      const arn = StreamARN ?? `arn:aws:kinesis:${region}:${accountId}:stream/${StreamName}`;
      if (KeyId?.startsWith('arn:') === true) keys.set(arn, (keys.get(arn) ?? new Set()).add(KeyId));
      return undefined; // moto answers.
    },
    under: (streamArn) => [...(keys.get(streamArn) ?? [])],
  };
}
