// What is created: the table bucket, and the namespace in it or in one that exists.
import { toDays } from '../../text/duration';
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { attribute, resource, type AnyResource, type Resource } from '../../terraform/resource';
import type { Text } from '../../terraform/value';
import type { Use } from '../connector';
import type { Normal, NormalCreation } from './normal';
import type { Target } from './target';

/** The table bucket comes first. */
export function createdResources({ createNamespace }: Normal, target: Target, use: Use): AnyResource[] {
  const bucket = target.kind === 'created' ? [tableBucket(target.creation, use)] : [];
  const [created] = bucket;
  const within = created ? attribute(created, 'arn') : target.arn;
  return [...bucket, ...(createNamespace ? [namespaceIn(within, target, use)] : [])];
}

function namespaceIn(bucketArn: Text, { namespace }: Target, use: Use): Resource<'aws_s3tables_namespace'> {
  return resource(
    'aws_s3tables_namespace',
    terraformName(use.name),
    child(use.pointer, 'namespace'),
    { namespace, table_bucket_arn: bucketArn },
    { lifecycle: { prevent_destroy: use.application.protect } },
  );
}

function tableBucket({ name, encryption, removeUnreferencedAfter }: NormalCreation, use: Use) {
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
