// The code before this one: whether a rollback still finds it.
import type { Problem } from '../diagnostics/diagnostic';
import { error, info } from '../diagnostics/problem';
import { bucketDefaults } from '../facts/bucket';
import type { NormalApplication } from '../normalise';
import { applicationAddress } from '../parts/application';
import { placeOfUpload } from '../parts/code';
import type { Check } from './check';

export const oldCode: Check = ({ application }) => [...replaced(application), ...takenBack(application)];

/** Source: the provider deletes an `aws_s3_object` with all its versions (internal/service/s3/object.go). */
function replaced({ spec: { code, storage } }: NormalApplication): Problem[] {
  if (code.file === undefined || storage?.bucket === undefined) return [];
  const message =
    `the next code replaces this one in "${storage.bucket}": ` + 'a rollback of the application then finds no code';
  const help =
    'let a bucket be created (storage.create), which keeps what was replaced for as long as expireNoncurrent says; ' +
    'or upload the code yourself, and name it by code.bucket, key and version';
  return [info('FLK3053', '/spec/storage/bucket', message, { help })];
}

/**
 * The object belongs to the upload, and goes with it: so does the bucket, unless the spec has another use for it. A
 * stack that takes the application over has never made them.
 */
function takenBack({ identity, imports, spec: { code, storage } }: NormalApplication): Problem[] {
  if (code.bucket === undefined || code.key === undefined) return [];
  if (imports.some(({ to }) => to === applicationAddress)) return [];
  const create = storage?.create ?? bucketDefaults({}, 'storage', identity);
  const uploaded = placeOfUpload(identity, code.key, { create });
  const goes = storage?.create ? code.key === uploaded : true; // Without `storage` the bucket goes as a whole.
  if (code.bucket !== create.name || !goes) return [];
  const message =
    'flinkform made this for "file": without it Terraform deletes what it uploaded, with all its versions';
  const help = 'put the JAR that is wanted back where "file" named it; or copy this object to a bucket of yours first';
  return [error('FLK3055', '/spec/code/key', message, { help })];
}
