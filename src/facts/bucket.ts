// A bucket that flinkform creates, with everything that hardens it; and the permissions on any bucket.
import type { BucketCreation } from '../../generated/application';
import { parseArn, s3Arn } from '../aws/arn';
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { toDays } from '../text/duration';
import type { Identity } from './identity';
import { awsName, longest } from '../aws/naming';
import { child, type Pointer } from '../document/pointer';
import { address, attribute, resource, type AnyResource } from '../terraform/resource';
import { allow, type Statement } from './statement';
import { json, type Text, type Value } from '../terraform/value';

/** `BucketCreation` with every default written out. */
export type NormalBucketCreation = BucketCreation &
  Required<Pick<BucketCreation, 'name' | 'expireNoncurrent' | 'abortUploads'>>;

/** Account and Region in the name make it unique, for bucket names are shared by all of AWS. */
export function bucketDefaults(given: BucketCreation, purpose: string, identity: Identity): NormalBucketCreation {
  const { accountId, region } = identity.home;
  return {
    expireNoncurrent: '30d',
    abortUploads: '7d',
    ...given,
    name: given.name ?? awsName(longest.bucket, identity.name, purpose, accountId, region),
  };
}

/**
 * The bucket and its settings: owner-enforced, private, versioned, encrypted, TLS only, tidied.
 * `name` is the second half of every address; `expiring` is the prefix of what `expire` is about, or all there is.
 */
export function hardenedBucket(
  name: string,
  creation: NormalBucketCreation,
  cause: Pointer,
  identity: Identity,
  expiring = '',
): AnyResource[] {
  const bucket = resource(
    'aws_s3_bucket',
    name,
    cause,
    { bucket: creation.name, force_destroy: false },
    { lifecycle: { prevent_destroy: identity.protect } },
  );
  const planned: Planned = { name, cause, id: attribute(bucket, 'id'), creation, expiring };
  const arn = s3Arn(identity.home.partition, creation.name);
  return [bucket, ...(identity.protect ? lockedSettings(planned, arn) : settings(planned, arn))];
}

function settings(planned: Planned, arn: string): AnyResource[] {
  const privacy = publicAccessBlock(planned);
  const policy = bucketPolicy(planned, tlsOnly(arn), [privacy]);
  return [privacy, policy, ownership(planned, policy), ...otherSettings(planned)];
}

/**
 * Terraform destroys the settings of a bucket before the bucket, which S3 refuses to delete while it holds anything:
 * one whose sink was removed from the spec would lose its privacy, encryption and lifecycle, and stay.
 * `prevent_destroy` goes with the spec that said it. So the policy forbids its own removal and, as it waits for all
 * other settings, is the first that Terraform tries to destroy: nothing else is touched until the protection has been
 * lifted.
 */
function lockedSettings(planned: Planned, arn: string): AnyResource[] {
  const privacy = publicAccessBlock(planned);
  const others = [privacy, ownership(planned, privacy), ...otherSettings(planned)];
  return [...others, bucketPolicy(planned, [...tlsOnly(arn), keptPolicy(arn)], others)];
}

function otherSettings(planned: Planned): AnyResource[] {
  const versioned = versioning(planned);
  return [versioned, encryption(planned), lifecycle(planned, versioned), ...accessLogs(planned)];
}

/** Whoever may put policies can lift it; the root user always can. Source: S3's API reference on DeleteBucketPolicy. */
function keptPolicy(arn: string): Value {
  return { Effect: 'Deny', Principal: '*', Action: 's3:DeleteBucketPolicy', Resource: arn };
}

/** What each setting of a planned bucket stands on. */
interface Planned {
  readonly name: string;
  readonly cause: Pointer;
  readonly id: Text;
  readonly creation: NormalBucketCreation;
  readonly expiring: string;
}

function publicAccessBlock({ name, cause, id }: Planned): AnyResource {
  return resource('aws_s3_bucket_public_access_block', name, cause, {
    bucket: id,
    block_public_acls: true,
    block_public_policy: true,
    ignore_public_acls: true,
    restrict_public_buckets: true,
  });
}

function bucketPolicy(
  { name, cause, id }: Planned,
  statements: readonly Value[],
  after: readonly AnyResource[],
): AnyResource {
  return resource(
    'aws_s3_bucket_policy',
    name,
    cause,
    { bucket: id, policy: json({ Version: '2012-10-17', Statement: statements }) },
    { dependsOn: after.map(address) },
  );
}

/** S3 answers 409 when ownership changes while a policy is being put. */
function ownership({ name, cause, id }: Planned, after: AnyResource): AnyResource {
  return resource(
    'aws_s3_bucket_ownership_controls',
    name,
    cause,
    { bucket: id, rule: { object_ownership: 'BucketOwnerEnforced' } },
    { dependsOn: [address(after)] },
  );
}

function versioning({ name, cause, id }: Planned): AnyResource {
  return resource('aws_s3_bucket_versioning', name, cause, {
    bucket: id,
    versioning_configuration: { status: 'Enabled' },
  });
}

/** By the user's key, or by that which AWS keeps for S3 in the account. */
function encryption({ name, cause, id, creation }: Planned): AnyResource {
  return resource('aws_s3_bucket_server_side_encryption_configuration', name, cause, {
    bucket: id,
    rule: [
      {
        bucket_key_enabled: true,
        apply_server_side_encryption_by_default: {
          sse_algorithm: 'aws:kms',
          ...(creation.encryption && { kms_master_key_id: creation.encryption.kmsKey }),
        },
      },
    ],
  });
}

/** Rules about noncurrent versions need a bucket that keeps them. */
function lifecycle({ name, cause, id, creation, expiring }: Planned, after: AnyResource): AnyResource {
  return resource(
    'aws_s3_bucket_lifecycle_configuration',
    name,
    cause,
    { bucket: id, rule: lifecycleRules(creation, expiring) },
    { dependsOn: [address(after)] },
  );
}

function accessLogs({ name, cause, id, creation }: Planned): AnyResource[] {
  const { accessLogs: given } = creation;
  if (!given) return [];
  return [
    resource('aws_s3_bucket_logging', name, cause, {
      bucket: id,
      target_bucket: given.bucket,
      target_prefix: given.prefix ?? `${creation.name}/`,
    }),
  ];
}

/**
 * Permission to use the key of a bucket, through S3 only: that of the key's own Region, where the bucket is as well.
 */
export function bucketKeyStatement(
  key: string,
  actions: readonly string[],
  cause: Pointer,
  purpose: string,
): Statement {
  return allow(
    actions,
    [key],
    { pointer: cause, purpose },
    { StringEquals: { 'kms:ViaService': `s3.${parseArn(key).region}.amazonaws.com` } },
  );
}

/**
 * Permission to read what is still under a key that the bucket had before: objects keep the key that they were written
 * with, and an upload that was begun under it is finished under it. Source: S3 user guide, "Changing the default
 * encryption of a bucket" (existing objects stay as they are) and "Uploading and copying objects using multipart
 * upload" (`kms:Decrypt` for the parts).
 * @param at the place that names the bucket
 */
export function formerBucketKeyStatements(
  { formerKmsKeys = [] }: { readonly formerKmsKeys?: readonly string[] },
  at: Pointer,
  whose: string,
): Statement[] {
  const cause = child(at, 'formerKmsKeys');
  const purpose = `read what ${whose} still has under a former key`;
  return formerKmsKeys.map((key) => bucketKeyStatement(key, ['kms:Decrypt'], cause, purpose));
}

/**
 * Where a bucket is: where its key is. The name and the ARN of a bucket do not tell, so one without a key of the user's
 * is taken to be in `home`'s Region.
 */
export function bucketRegion(key: string | undefined, home: { readonly region: string }): string {
  return key === undefined ? home.region : parseArn(key).region;
}

function tlsOnly(arn: string): Value[] {
  const deny = (condition: Value): Value => ({
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [arn, `${arn}/*`],
    Condition: condition,
  });
  return [deny({ Bool: { 'aws:SecureTransport': 'false' } }), deny({ NumericLessThan: { 's3:TlsVersion': '1.2' } })];
}

/** A prefix of "" is every object; each rule needs a filter, or the provider reports drift for ever. */
function lifecycleRules({ expire, expireNoncurrent, abortUploads }: NormalBucketCreation, expiring: string) {
  const rule = (id: string, prefix = '') => ({ id, status: 'Enabled', filter: [{ prefix }] });
  return [
    {
      ...rule('abort-unfinished-uploads'),
      abort_incomplete_multipart_upload: [{ days_after_initiation: toDays(abortUploads) }],
    },
    {
      ...rule('expire-noncurrent-versions'),
      noncurrent_version_expiration: [{ noncurrent_days: toDays(expireNoncurrent) }],
    },
    ...(expire === undefined ? [] : [{ ...rule('expire-objects', expiring), expiration: [{ days: toDays(expire) }] }]),
  ];
}

/** What S3 refuses of a bucket that is created, and logs that would log themselves. */
export function bucketCreationProblems({ name, accessLogs }: NormalBucketCreation, pointer: Pointer): Problem[] {
  const logs = child(pointer, 'accessLogs', 'bucket');
  return [
    ...bucketNameProblems(name, child(pointer, 'name')),
    ...(accessLogs === undefined ? [] : bucketNameProblems(accessLogs.bucket, logs)),
    ...(accessLogs?.bucket === name
      ? [
          error(
            'FLK3262',
            logs,
            `bucket "${name}" would hold its own access logs: each log that is written is logged again`,
            { help: 'name another bucket, which exists' },
          ),
        ]
      : []),
  ];
}

/**
 * What S3 refuses and neither the schema nor `terraform plan` catches. Source: S3's bucket naming rules; a name with a
 * dot also breaks TLS to the bucket's own host name.
 */
export function bucketNameProblems(name: string, pointer: Pointer): Problem[] {
  const reason =
    (/[.][.]|[.]-|-[.]/.test(name) && 'two dots, or a dot and a hyphen, stand side by side') ||
    (/^[0-9]+([.][0-9]+){3}$/.test(name) && 'it looks like an IP address') ||
    (/^(xn--|sthree-|amzn-s3-demo-)/.test(name) && 'AWS reserves its beginning') ||
    (/(-s3alias|--ol-s3|[.]mrap|--x-s3|--table-s3)$/.test(name) && 'AWS reserves its ending');
  return reason ? [error('FLK3056', pointer, `"${name}" cannot be a bucket name: ${reason}`)] : [];
}
