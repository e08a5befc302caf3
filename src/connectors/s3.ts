// S3 as source (Flink's file source) and as sink (Flink's file sink).
import type { S3Sink, S3Source } from '../../generated/application';
import { s3Arn } from '../arn';
import { bucketCreationProblems, bucketDefaults, bucketKeyStatement, bucketNameProblems, hardenedBucket, type NormalBucketCreation } from '../bucket';
import type { Problem } from '../diagnostic';
import { toDays } from '../duration';
import type { Facts, Need } from '../facts';
import { terraformName } from '../naming';
import { child, type Pointer } from '../pointer';
import { exactlyOne, noEffect } from '../presence';
import { allow, type Statement } from '../statement';
import type { Connector, Use } from './connector';

type NormalSource = Omit<S3Source, 'create'> & { readonly create?: NormalBucketCreation };
type NormalSink = Omit<S3Sink, 'create'> & { readonly create?: NormalBucketCreation };

export const s3: Connector<'s3', S3Source, NormalSource, S3Sink, NormalSink> = {
  type: 's3',
  title: 'Amazon S3',
  artefacts: [
    {
      // The file system for `s3://` is part of the service; the connector itself is part of Flink.
      coordinates: 'org.apache.flink:flink-connector-files',
      versions: { 'FLINK-1_15': '1.15.4', 'FLINK-1_18': '1.18.1', 'FLINK-1_19': '1.19.1', 'FLINK-1_20': '1.20.0', 'FLINK-2_2': '2.2.0', 'FLINK-2_3': '2.3.0' },
    },
  ],
  source: {
    defaults: ({ create, ...given }, use) => ({ ...given, ...(create && { create: bucketDefaults(create, use.name, use.application) }) }),
    check,
    facts: (source, use) => {
      const interval = source.discoveryInterval;
      return facts(source, use, readStatements, ['kms:Decrypt'], interval === undefined ? {} : { 'source.monitor.interval': interval });
    },
  },
  sink: {
    defaults: ({ create, ...given }, use) => ({ ...given, ...(create && { create: bucketDefaults(create, use.name, use.application) }) }),
    check: (sink, use) => [...check(sink, use), ...(sink.create ? unfinishedUploads(sink.create, child(use.pointer, 'create')) : [])],
    facts: (sink, use) => facts(sink, use, writeStatements, ['kms:Decrypt', 'kms:GenerateDataKey'], {}),
  },
};

function check(config: NormalSource | NormalSink, use: Use): Problem[] {
  const inCreation = child(use.pointer, 'create');
  return [
    ...exactlyOne(config, ['create', 'bucket'], use.pointer),
    ...(config.create ? noEffect(config, ['bucketOwner'], use.pointer, 'a created bucket is of the application\'s account') : foreignBucket(config, use)),
    ...(config.create ? noEffect(config, ['kmsKey'], use.pointer, 'the key of a created bucket is given in "create.encryption"') : []),
    ...(config.create ? bucketCreationProblems(config.create, inCreation) : []),
    ...(config.bucket === undefined ? [] : bucketNameProblems(config.bucket, child(use.pointer, 'bucket'))),
  ];
}

/** Flink finishes the uploads that its last checkpoint or snapshot knows; those that S3 has removed cannot be finished. */
function unfinishedUploads({ abortUploads }: NormalBucketCreation, at: Pointer): Problem[] {
  if (toDays(abortUploads) >= 7) return [];
  return [{ code: 'FLK3263', severity: 'warning', pointer: child(at, 'abortUploads'), message: `after ${abortUploads} S3 removes the unfinished files of a job that does not run: it cannot be restored then`, expected: '7d or more', found: abortUploads }];
}

function foreignBucket({ bucketOwner, kmsKey }: NormalSource | NormalSink, use: Use): Problem[] {
  if (bucketOwner === undefined || bucketOwner === use.application.home.accountId) return [];
  return [{
    code: 'FLK3246', severity: 'info', pointer: child(use.pointer, 'bucketOwner'),
    message: `the bucket is in account ${bucketOwner}, whose owner must allow the access`,
    because: { pointer: '/aws/accountId', note: 'the application is here' },
    help: `give the policy in the output ${terraformName(use.name)}_bucket_policy to the owner${kmsKey === undefined ? '' : '; the policy of the key must allow the role as well'}`,
  }];
}

type Statements = (bucketArn: string, prefix: string, use: Use) => Statement[];

function facts(config: NormalSource | NormalSink, use: Use, statements: Statements, keyActions: readonly string[], properties: Record<string, string>): Facts {
  const bucket = config.create?.name ?? config.bucket ?? '';
  const prefix = config.prefix ?? '';
  const key = config.create?.encryption?.kmsKey ?? config.kmsKey;
  const keyPointer = child(use.pointer, ...(config.create ? ['create', 'encryption', 'kmsKey'] : ['kmsKey']));
  return {
    resources: config.create ? hardenedBucket(terraformName(use.name), config.create, child(use.pointer, 'create'), use.application) : [],
    statements: [
      ...statements(s3Arn(use.application.home.partition, bucket), prefix, use),
      ...(key === undefined ? [] : [bucketKeyStatement(key, keyActions, keyPointer, `use the key of ${use.direction} ${use.name}`)]),
    ],
    properties: { [`${use.direction}.${use.name}`]: { path: `s3://${bucket}/${prefix}`, ...properties } },
    needs: [need(use)],
  };
}

function readStatements(bucketArn: string, prefix: string, use: Use): Statement[] {
  const cause = { pointer: use.pointer, purpose: `read the objects of source ${use.name}` };
  return [allow(['s3:GetObject'], objects(bucketArn, prefix), cause), ...listStatements(bucketArn, prefix, use)];
}

/** Source of the list: AWS's own minimum for Flink's file sink, split by what each action applies to. */
function writeStatements(bucketArn: string, prefix: string, use: Use): Statement[] {
  const cause = { pointer: use.pointer, purpose: `write the objects of sink ${use.name}` };
  const actions = ['s3:AbortMultipartUpload', 's3:DeleteObject', 's3:GetObject', 's3:ListMultipartUploadParts', 's3:PutObject'];
  return [allow(actions, objects(bucketArn, prefix), cause), ...listStatements(bucketArn, prefix, use)];
}

/**
 * The objects under a prefix. Flink's S3 file system also asks for the prefix without its slash, to see whether that is
 * an object; S3 answers 403 instead of 404 where that key may not be read, which fails the job.
 */
function objects(bucketArn: string, prefix: string): string[] {
  return prefix === '' ? [`${bucketArn}/*`] : [`${bucketArn}/${prefix.slice(0, -1)}`, `${bucketArn}/${prefix}*`];
}

/** A client may ask where the bucket is: that question has no prefix, so the condition on the list cannot hold for it. */
function listStatements(bucketArn: string, prefix: string, use: Use): Statement[] {
  const purpose = `list the objects of ${use.direction} ${use.name}`;
  if (prefix === '') return [allow(['s3:GetBucketLocation', 's3:ListBucket'], [bucketArn], { pointer: use.pointer, purpose })];
  return [
    allow(['s3:GetBucketLocation'], [bucketArn], { pointer: use.pointer, purpose: `find the bucket of ${use.direction} ${use.name}` }),
    allow(['s3:ListBucket'], [bucketArn], { pointer: child(use.pointer, 'prefix'), purpose }, { StringLike: { 's3:prefix': [prefix.slice(0, -1), `${prefix}*`] } }),
  ];
}

function need(use: Use): Need {
  return { service: 's3', endpoint: 'gateway', port: 443, pointer: use.pointer, purpose: `${use.direction} ${use.name}` };
}
