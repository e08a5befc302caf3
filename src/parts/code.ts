// The application's code: a local file that is uploaded, or an object of the user's.
import { basename, extname } from 'node:path/posix';
import { s3Arn } from '../aws/arn';
import { fingerprint } from '../aws/naming';
import { bucketKeyStatement, formerBucketKeyStatements } from '../facts/bucket';
import type { CodeFile } from '../facts/code-file';
import type { Facts } from '../facts/facts';
import type { NormalApplication, NormalStorage } from '../normalise';
import { bucketOf } from './storage';
import { ensured } from '../text/ensured';
import type { Identity } from '../facts/identity';
import { serviceNeed, type Need } from '../facts/need';
import { attribute, resource, type Resource } from '../terraform/resource';
import { allow, exactly, type Statement } from '../facts/statement';
import { modulePath, ref, type Text } from '../terraform/value';

/** Where the service finds the code. */
export interface CodeLocation {
  readonly bucketArn: Text;
  readonly key: Text;
  readonly version?: Text;
}

export interface Code {
  readonly location: CodeLocation;
  /** Other code has another one: the hash of the file, or key and version of the object. */
  readonly identity: string;
  readonly facts: Facts;
}

/** `file` is what stands at the path `spec.code.file`, if the code is a local file. */
export function code(application: NormalApplication, file: CodeFile | undefined): Code {
  const { file: path } = application.spec.code;
  return path === undefined ? existingCode(application) : uploadedCode(application, path, file);
}

function existingCode({ spec, identity }: NormalApplication): Code {
  const { version, kmsKey } = spec.code;
  const key = ensured(spec.code.key, 'code without object');
  const bucketArn = s3Arn(identity.home.partition, ensured(spec.code.bucket, 'code without bucket'));
  const location = { bucketArn, key, ...(version !== undefined && { version }) };
  return {
    location,
    identity: JSON.stringify(location),
    facts: {
      ...reading(
        `${bucketArn}/${exactly(key)}`,
        kmsKey,
        formerBucketKeyStatements(spec.code, '/spec/code', 'the code'),
      ),
      needs: needsOf(identity),
    },
  };
}

/** In place of a file that is not built: nothing is written that would name it. */
const unbuilt: CodeFile = { kind: 'file', sha256: '0'.repeat(64), bytes: 0, archive: true };

/**
 * The service loads new code only when its key or its version changes, and Terraform sees the change the same way. In a
 * bucket that is created here, which is versioned, each upload is a version of one object: the bytes of the version
 * before stay for as long as `expireNoncurrent` says, and a rollback of the application finds them. Of a bucket of the
 * user's nobody knows whether it keeps versions: there the key holds the hash of the file, in a folder of this
 * application: the same file of another one would else go with its next release.
 */
function uploadedCode({ spec, identity }: NormalApplication, written: string, file: CodeFile | undefined): Code {
  const seen = file?.kind === 'unbuilt' ? unbuilt : file;
  // The checks have refused a file that is not there.
  /* c8 ignore next */
  const { sha256, bytes, ...met } = ensured(seen?.kind === 'file' ? seen : undefined, 'code in a missing file');
  const path = met.path ?? written;
  const storage = ensured(spec.storage, 'a local file without storage');
  const place = placeOfUpload(identity, path, storage);
  const key = storage.create ? place : `${place}${assetName(path, sha256)}`;
  const upload = uploadOf(storage, key, assetPath(path, sha256));
  const bucketArn = s3Arn(identity.home.partition, bucketOf(storage));
  return {
    location: {
      bucketArn: storage.create ? ref('aws_s3_bucket.storage', 'arn') : bucketArn,
      key: attribute(upload, 'key'),
      ...(storage.create && { version: attribute(upload, 'version_id') }),
    },
    identity: sha256,
    facts: {
      ...reading(
        `${bucketArn}/${storage.create ? key : `${place}*`}`,
        keyOfUpload(storage),
        formerBucketKeyStatements(storage, '/spec/storage', 'the code'),
      ),
      needs: needsOf(identity),
      resources: [upload],
      assets: file?.kind === 'file' ? [{ from: path, to: assetPath(path, sha256), sha256, bytes }] : [],
      outputs: [{ name: 'code_key', description: 'Key of the uploaded code', value: attribute(upload, 'key') }],
    },
  };
}

/**
 * `code-1a2b3c4d`: what `spec.code.stateCompatible` calls this code, by the hash of its file or by its object.
 * @param sha256 of a local file; absent where it could not be read
 */
export function codeNameOf(code: NormalApplication['spec']['code'], sha256: string | undefined): string | undefined {
  const { bucket, key, version } = code;
  const identity = code.file === undefined ? JSON.stringify([bucket, key, version]) : sha256;
  return identity === undefined ? undefined : `code-${fingerprint(identity)}`;
}

/** Where code that is uploaded stands in the bucket: its key, or the folder for all of it. */
export function placeOfUpload(identity: Identity, path: string, storage: NormalStorage): string {
  return storage.create ? versionedKey(identity, path) : codeFolder(identity);
}

/** `code/orders.jar`: of the application's name, for that of the file may hold a release. */
function versionedKey({ name }: Identity, path: string): string {
  return `code/${name}${safeExtension(path)}`;
}

/** `code/eu-west-1/orders/`: applications have names of their own in a Region of an account. */
function codeFolder({ name, home }: Identity): string {
  return `code/${home.region}/${name}/`;
}

/**
 * @param former a rollback of the application loads the code before, which stays under the key that it was written with
 */
function reading(object: string, key: string | undefined, former: readonly Statement[]): Facts {
  const pointer = '/spec/code';
  return {
    statements: [
      allow(['s3:GetObject', 's3:GetObjectVersion'], [object], { pointer, purpose: 'read the application code' }),
      ...(key === undefined ? [] : [bucketKeyStatement(key, ['kms:Decrypt'], pointer, 'decrypt the application code')]),
      ...former,
    ],
  };
}

/** A bucket does not tell where it is; its key, if there is one, must be of the application's Region (FLK3008). */
function needsOf({ home }: Identity): Need[] {
  return [serviceNeed('s3', home.region, '/spec/code', 'application code')];
}

/** The key of the bucket, where the spec names it. */
function keyOfUpload(storage: NormalStorage): string | undefined {
  return storage.create?.encryption?.kmsKey ?? storage.kmsKey;
}

/**
 * Source for the key: the provider's `kms_key_id` is optional and computed, and what it has read of the object is sent
 * with the next upload (internal/service/s3/object.go, resourceObjectUpload).
 */
function uploadOf(storage: NormalStorage, key: string, asset: string): Resource<'aws_s3_object'> {
  const kmsKey = keyOfUpload(storage);
  return resource(
    'aws_s3_object',
    'code',
    '/spec/code/file',
    {
      bucket: storage.create ? ref('aws_s3_bucket.storage', 'id') : bucketOf(storage),
      key,
      // The path holds the hash of the file, so that other bytes are a change.
      source: modulePath(asset),
      // Without it the provider goes on writing under the key that it has found before, whatever the bucket's is now.
      ...(kmsKey !== undefined && { kms_key_id: kmsKey }),
      // S3 takes at most ten tags on an object, and the provider would put all default tags on it.
      override_provider: { default_tags: { tags: {} } },
    },
    {
      dependsOn: storage.create
        ? [
            'aws_s3_bucket_policy.storage',
            'aws_s3_bucket_server_side_encryption_configuration.storage',
            'aws_s3_bucket_versioning.storage',
          ]
        : [],
    },
  );
}

/** `orders.jar` → `orders-0f3c1f0e8a1b4e0e.jar`; other characters than S3 calls safe become hyphens. */
function assetName(file: string, sha256: string): string {
  const extension = extname(file);
  const stem = basename(file, extension)
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .slice(0, 100);
  return `${stem}-${sha256.slice(0, 16)}${safeExtension(file)}`;
}

function safeExtension(file: string): string {
  return extname(file)
    .replace(/[^A-Za-z0-9.]/g, '')
    .slice(0, 20);
}

/** Whether a file in `assets/` may be a copy of code that we made: its name has exactly the form of `assetName`. */
export function isAssetName(name: string): boolean {
  return /^[A-Za-z0-9._-]{1,100}-[0-9a-f]{16}([.][A-Za-z0-9]{0,19})?$/.test(name);
}

function assetPath(file: string, sha256: string): string {
  return `assets/${assetName(file, sha256)}`;
}
