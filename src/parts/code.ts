// The application's code: a local file that is uploaded, or an object of the user's.
import { basename, extname } from 'node:path/posix';
import { s3Arn } from '../aws/arn';
import { bucketKeyStatement } from '../facts/bucket';
import type { CodeFile } from '../facts/code-file';
import type { Facts } from '../facts/facts';
import { serviceNeed } from '../facts/need';
import type { NormalApplication } from '../normalise';
import { attribute, resource, type Resource } from '../terraform/resource';
import { allow, exactly } from '../facts/statement';
import { modulePath, ref, type Text } from '../terraform/value';

/** Where the service finds the code. */
export interface CodeLocation {
  readonly bucketArn: Text;
  readonly key: Text;
  readonly version?: string;
}

export interface Code {
  readonly location: CodeLocation;
  readonly facts: Facts;
}

/**
 * The key of an uploaded file holds its hash: the service loads new code only when the key or the version changes, and
 * Terraform sees the change the same way.
 */
export function code(application: NormalApplication, file: CodeFile | undefined): Code {
  const { spec, identity } = application;
  const { partition, region } = identity.home;
  const pointer = '/spec/code';
  // A bucket does not tell where it is; its key, if there is one, must be of the application's Region (FLK3008).
  const needs = [serviceNeed('s3', region, pointer, 'application code')];
  if (spec.code.file === undefined || file?.kind !== 'file') {
    const { bucket = '', key = '', version, kmsKey } = spec.code;
    const bucketArn = s3Arn(partition, bucket);
    return {
      location: { bucketArn, key, ...(version !== undefined && { version }) },
      facts: { ...read(`${bucketArn}/${exactly(key)}`, kmsKey), needs },
    };
  }
  const upload = uploadOf(application, file.sha256);
  const asset = {
    from: spec.code.file,
    to: assetPath(spec.code.file, file.sha256),
    sha256: file.sha256,
    bytes: file.bytes,
  };
  const bucket = spec.storage?.create?.name ?? spec.storage?.bucket ?? '';
  const bucketArn = s3Arn(partition, bucket);
  return {
    location: {
      bucketArn: spec.storage?.create ? ref('aws_s3_bucket.storage', 'arn') : bucketArn,
      key: attribute(upload, 'key'),
    },
    facts: {
      ...read(`${bucketArn}/code/*`, spec.storage?.create?.encryption?.kmsKey ?? spec.storage?.kmsKey),
      needs,
      resources: [upload],
      assets: [asset],
      outputs: [{ name: 'code_key', description: 'Key of the uploaded code', value: attribute(upload, 'key') }],
    },
  };

  function read(object: string, key: string | undefined): Facts {
    const cause = { pointer, purpose: 'read the application code' };
    return {
      statements: [
        allow(['s3:GetObject', 's3:GetObjectVersion'], [object], cause),
        ...(key === undefined
          ? []
          : [bucketKeyStatement(key, ['kms:Decrypt'], pointer, 'decrypt the application code')]),
      ],
    };
  }
}

function uploadOf({ spec }: NormalApplication, sha256: string): Resource<'aws_s3_object'> {
  const file = spec.code.file ?? '';
  return resource(
    'aws_s3_object',
    'code',
    '/spec/code/file',
    {
      bucket: spec.storage?.create ? ref('aws_s3_bucket.storage', 'id') : (spec.storage?.bucket ?? ''),
      key: `code/${assetName(file, sha256)}`,
      source: modulePath(assetPath(file, sha256)),
      // S3 takes at most ten tags on an object, and the provider would put all default tags on it.
      override_provider: { default_tags: { tags: {} } },
    },
    {
      // The new code must be there before the application is updated, and the old one until it is.
      lifecycle: { create_before_destroy: true },
      dependsOn: spec.storage?.create
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
  return `${stem}-${sha256.slice(0, 16)}${extension.replace(/[^A-Za-z0-9.]/g, '').slice(0, 20)}`;
}

/** Whether a file in `assets/` may be a copy of code that we made: its name has exactly the form of `assetName`. */
export function isAssetName(name: string): boolean {
  return /^[A-Za-z0-9._-]{1,100}-[0-9a-f]{16}([.][A-Za-z0-9]{0,19})?$/.test(name);
}

function assetPath(file: string, sha256: string): string {
  return `assets/${assetName(file, sha256)}`;
}
