// The code before this one: whether a rollback of the application still finds it.
import type { Problem } from '../diagnostics/diagnostic';
import { info } from '../diagnostics/problem';
import type { Check } from './check';

export const oldCode: Check = ({ application: { spec } }) =>
  spec.code.file !== undefined && spec.storage?.bucket !== undefined ? [goesWithTheNext(spec.storage.bucket)] : [];

/** Source: the provider deletes an `aws_s3_object` with all its versions (internal/service/s3/object.go). */
function goesWithTheNext(bucket: string): Problem {
  const message = `the next code replaces this one in "${bucket}": a rollback of the application then finds no code`;
  const help =
    'let a bucket be created (storage.create), which keeps what was replaced for as long as expireNoncurrent says; ' +
    'or upload the code yourself, and name it by code.bucket, key and version';
  return info('FLK3053', '/spec/storage/bucket', message, { help });
}
