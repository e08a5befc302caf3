// When the files of an S3 sink are finished.
import type { Commit, Use } from '../connector';
import type { NormalSink } from './normal';

/**
 * Source: Flink's documentation of the file sink: "Part files can only be finalized on successful checkpoints. If
 * checkpointing is disabled, part files will forever stay in the `in-progress` or the `pending` state".
 */
export function commits(_: NormalSink, { pointer }: Use): Commit {
  return { noun: 'files', pointer };
}
