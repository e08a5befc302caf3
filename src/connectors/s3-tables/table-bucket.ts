// The table bucket and its namespace: created here, or existing under an ARN.
import { arn } from '../../aws/arn';
import { toDays } from '../../text/duration';
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { ensured } from '../../text/ensured';
import { attribute, resource, type AnyResource } from '../../terraform/resource';
import type { Text } from '../../terraform/value';
import type { Use } from '../connector';
import type { Normal } from './creation';

/** The table bucket comes first. */
export function createdResources(config: Normal, use: Use): AnyResource[] {
  const { create, createNamespace, namespace } = config;
  const bucket = create && tableBucket(create, use);
  const within: Text = bucket ? attribute(bucket, 'arn') : existing(config);
  const created =
    createNamespace &&
    resource(
      'aws_s3tables_namespace',
      terraformName(use.name),
      child(use.pointer, 'namespace'),
      { namespace, table_bucket_arn: within },
      { lifecycle: { prevent_destroy: use.application.protect } },
    );
  return [...(bucket ? [bucket] : []), ...(created ? [created] : [])];
}

function tableBucket({ name, encryption, removeUnreferencedAfter }: NonNullable<Normal['create']>, use: Use) {
  const kmsKey = encryption?.kmsKey;
  return resource(
    'aws_s3tables_table_bucket',
    terraformName(use.name),
    child(use.pointer, 'create'),
    {
      name,
      encryption_configuration: {
        sse_algorithm: kmsKey === undefined ? 'AES256' : 'aws:kms',
        kms_key_arn: kmsKey ?? null,
      },
      maintenance_configuration: {
        iceberg_unreferenced_file_removal: {
          status: 'enabled',
          settings: { unreferenced_days: toDays(removeUnreferencedAfter), non_current_days: 10 },
        },
      },
    },
    { lifecycle: { prevent_destroy: use.application.protect } },
  );
}

/** Known before the table bucket is created: its account, Region and name are. */
export function arnOf(config: Normal, use: Use): string {
  const { create } = config;
  return create ? arn(use.application.home, 's3tables', `bucket/${create.name}`) : existing(config);
}

function existing({ tableBucket }: Pick<Normal, 'tableBucket'>): string {
  return ensured(tableBucket, 'S3 Tables without table bucket');
}
