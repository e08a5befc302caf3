// When what an Iceberg sink writes becomes a snapshot of its table. The same for S3 Tables.
import type { Sink } from '../../../generated/application';
import type { Commit, Use } from '../connector';

/** Source: `IcebergFilesCommitter` of apache/iceberg commits in `notifyCheckpointComplete`. */
export function commits(_: Sink, { pointer }: Use): Commit {
  return { noun: 'table snapshots', pointer };
}
