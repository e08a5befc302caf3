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

export function createdResources(config: Normal, use: Use): AnyResource[] {
  const { create, namespace } = config;
  const name = terraformName(use.name);
  const kmsKey = create?.encryption?.kmsKey;
  const bucket =
    create &&
    resource(
      'aws_s3tables_table_bucket',
      name,
      child(use.pointer, 'create'),
      {
        name: create.name,
        encryption_configuration: {
          sse_algorithm: kmsKey === undefined ? 'AES256' : 'aws:kms',
          kms_key_arn: kmsKey ?? null,
        },
        maintenance_configuration: {
          iceberg_unreferenced_file_removal: {
            status: 'enabled',
            settings: { unreferenced_days: toDays(create.removeUnreferencedAfter), non_current_days: 10 },
          },
        },
      },
      { lifecycle: { prevent_destroy: use.application.protect } },
    );
  const within: Text = bucket ? attribute(bucket, 'arn') : existing(config);
  const created =
    config.createNamespace &&
    resource(
      'aws_s3tables_namespace',
      name,
      child(use.pointer, 'namespace'),
      { namespace, table_bucket_arn: within },
      { lifecycle: { prevent_destroy: use.application.protect } },
    );
  return [...(bucket ? [bucket] : []), ...(created ? [created] : [])];
}

/** Known before the table bucket is created: its account, Region and name are. */
export function arnOf(config: Normal, use: Use): string {
  const { create } = config;
  return create ? arn(use.application.home, 's3tables', `bucket/${create.name}`) : existing(config);
}

function existing({ tableBucket }: Pick<Normal, 'tableBucket'>): string {
  return ensured(tableBucket, 'S3 Tables without table bucket');
}
