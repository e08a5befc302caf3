// S3 as source (Flink's file source) and as sink (Flink's file sink).
import type { S3Sink, S3Source } from '../../../generated/application';
import { s3Arn } from '../../aws/arn';
import {
  bucketCreationProblems,
  bucketDefaults,
  bucketKeyStatement,
  bucketNameProblems,
  bucketRegion,
  hardenedBucket,
  type NormalBucketCreation,
} from '../../facts/bucket';
import type { Problem } from '../../diagnostics/diagnostic';
import { info, warning } from '../../diagnostics/problem';
import { toDays } from '../../text/duration';
import type { Facts, Output } from '../../facts/facts';
import { serviceNeed } from '../../facts/need';
import { terraformName } from '../../aws/naming';
import { readObjects, writeObjects, type ObjectAccess } from '../../facts/object-access';
import { child, type Pointer } from '../../document/pointer';
import { exactlyOne, noEffect } from '../../diagnostics/key-rules';
import type { Statement } from '../../facts/statement';
import { ensured } from '../../text/ensured';
import type { Connector, Use } from '../connector';
import { handover, isWithin, statementsOn } from '../handover';

type NormalSource = Omit<S3Source, 'create'> & { readonly create?: NormalBucketCreation };
type NormalSink = Omit<S3Sink, 'create'> & { readonly create?: NormalBucketCreation };

export const s3: Connector<'s3', S3Source, NormalSource, S3Sink, NormalSink> = {
  type: 's3',
  title: 'Amazon S3',
  artefacts: [
    {
      // The file system for `s3://` is part of the service; the connector itself is part of Flink.
      coordinates: 'org.apache.flink:flink-connector-files',
      versions: {
        'FLINK-1_15': '1.15.4',
        'FLINK-1_18': '1.18.1',
        'FLINK-1_19': '1.19.1',
        'FLINK-1_20': '1.20.0',
        'FLINK-2_2': '2.2.0',
        'FLINK-2_3': '2.3.0',
      },
    },
  ],
  source: {
    defaults: ({ create, ...given }, use) => ({
      ...given,
      ...(create && { create: bucketDefaults(create, use.name, use.application) }),
    }),
    check,
    facts: (source, use) => {
      const interval = source.discoveryInterval;
      return facts(
        source,
        use,
        readObjects,
        ['kms:Decrypt'],
        interval === undefined ? {} : { 'source.monitor.interval': interval },
      );
    },
  },
  sink: {
    defaults: ({ create, ...given }, use) => ({
      ...given,
      ...(create && { create: bucketDefaults(create, use.name, use.application) }),
    }),
    check: (sink, use) => [
      ...check(sink, use),
      ...(sink.create ? unfinishedUploads(sink.create, child(use.pointer, 'create')) : []),
    ],
    facts: (sink, use) => facts(sink, use, writeObjects, ['kms:Decrypt', 'kms:GenerateDataKey'], {}),
  },
};

function check(config: NormalSource | NormalSink, use: Use): Problem[] {
  const inCreation = child(use.pointer, 'create');
  return [
    ...exactlyOne(config, ['create', 'bucket'], use.pointer),
    ...(config.create
      ? noEffect(config, ['bucketOwner'], use.pointer, "a created bucket is of the application's account")
      : foreignBucket(config, use)),
    ...(config.create
      ? noEffect(config, ['kmsKey'], use.pointer, 'the key of a created bucket is given in "create.encryption"')
      : []),
    ...(config.create ? bucketCreationProblems(config.create, inCreation) : []),
    ...(config.bucket === undefined ? [] : bucketNameProblems(config.bucket, child(use.pointer, 'bucket'))),
  ];
}

/**
 * Flink finishes the uploads that its last checkpoint or snapshot knows; those that S3 has removed cannot be finished.
 */
function unfinishedUploads({ abortUploads }: NormalBucketCreation, at: Pointer): Problem[] {
  if (toDays(abortUploads) >= 7) return [];
  return [
    warning(
      'FLK3263',
      child(at, 'abortUploads'),
      `after ${abortUploads} S3 removes the unfinished files of a job that does not run: it cannot be ` +
        'restored then',
      { expected: '7d or more', found: abortUploads },
    ),
  ];
}

function foreignBucket({ bucketOwner, kmsKey }: NormalSource | NormalSink, use: Use): Problem[] {
  if (bucketOwner === undefined || bucketOwner === use.application.home.accountId) return [];
  return [
    info(
      'FLK3246',
      child(use.pointer, 'bucketOwner'),
      `the bucket is in account ${bucketOwner}, whose owner must allow the access`,
      {
        because: { pointer: '/aws/accountId', note: 'the application is here' },
        help:
          `give the policy in the output ${terraformName(use.name)}_bucket_policy to the ` +
          `owner${kmsKey === undefined ? '' : '; the policy of the key must allow the role as well'}`,
      },
    ),
  ];
}

type Statements = (access: ObjectAccess) => Statement[];

function facts(
  config: NormalSource | NormalSink,
  use: Use,
  statements: Statements,
  keyActions: readonly string[],
  properties: Record<string, string>,
): Facts {
  const bucket = config.create?.name ?? ensured(config.bucket, 'S3 without bucket');
  const { prefix = '' } = config; // Without a prefix it is the whole bucket.
  const key = config.create?.encryption?.kmsKey ?? config.kmsKey;
  const keyPointer = child(use.pointer, ...(config.create ? ['create', 'encryption', 'kmsKey'] : ['kmsKey']));
  const onObjects = statements({
    bucketArn: s3Arn(use.application.home.partition, bucket),
    prefix,
    pointer: use.pointer,
    prefixKey: 'prefix',
    whose: `${use.direction} ${use.name}`,
  });
  return {
    resources: config.create
      ? hardenedBucket(terraformName(use.name), config.create, child(use.pointer, 'create'), use.application)
      : [],
    statements: [
      ...onObjects,
      ...(key === undefined
        ? []
        : [bucketKeyStatement(key, keyActions, keyPointer, `use the key of ${use.direction} ${use.name}`)]),
    ],
    properties: { [`${use.direction}.${use.name}`]: { path: `s3://${bucket}/${prefix}`, ...properties } },
    needs: [serviceNeed('s3', bucketRegion(key, use.application.home), use.pointer, `${use.direction} ${use.name}`)],
    outputs: bucketHandover(config, onObjects, use),
  };
}

/** What the owner of a bucket in another account must allow. */
function bucketHandover(
  { bucket, bucketOwner: owner }: NormalSource | NormalSink,
  statements: readonly Statement[],
  use: Use,
): Output[] {
  if (bucket === undefined || owner === undefined || owner === use.application.home.accountId) return [];
  const called = `the bucket of ${use.direction} ${use.name}`;
  const onBucket = statementsOn((arn) => isWithin(s3Arn(use.application.home.partition, bucket), arn), statements);
  return [handover({ kind: 'bucket', called, owner }, onBucket, use)];
}
