// A setting of a bucket, as a resource beside it or as an argument of the bucket, which older configurations have and
// plans show of a bucket that stands.
import { beside } from '../estate/beside';
import { argument, isWritten, type Estate, type Standing } from '../estate/estate';
import { isReadBack } from '../estate/read-back';
import { unset, type Value } from '../estate/value';

export interface Setting {
  readonly type: string;
  /** Where it stands in the resource of its own. */
  readonly path: string;
  /** Where it stands in the bucket. */
  readonly within: string;
}

export interface Found {
  readonly on: Standing;
  /** Absent where nobody has written it: the argument of the bucket is one that nobody should write any more. */
  readonly path?: string;
  readonly value: Value;
  /** Whether nothing else in this file may set it. */
  readonly certain: boolean;
}

export function settingOf(estate: Estate, bucket: Standing, { type, path, within }: Setting): Found {
  const { found, certain } = beside(estate, bucket, type, 'bucket');
  const [on] = found;
  if (on) return { on, path, value: argument(on, path), certain: true };
  const value = isReadBack(estate, bucket, within) ? unset : argument(bucket, within);
  const isThere = value.kind !== 'unset' && isWritten(bucket, within) !== false;
  return { on: bucket, ...(isThere && { path: within }), value, certain };
}
