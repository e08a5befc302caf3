// An override of a name that others are derived from: policies, properties, alarms and the names of others hold it, and
// an override changes it in one place alone. Whoever means the name has a field of the spec for it.
import type { Override } from '../generated/application';
import type { Problem } from './diagnostics/diagnostic';
import { error } from './diagnostics/problem';
import { child, dotted, segments, type Pointer } from './document/pointer';
import { own } from './document/own';
import type { ResourceType } from './terraform/resource-types';
import { address, type AnyResource } from './terraform/resource';

/** Arguments of resources of the application's own, by their addresses, and the fields that set them. */
const ownFields: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'aws_kinesisanalyticsv2_application.application': { name: 'spec.applicationName' },
  'aws_cloudwatch_log_group.application': { name: 'spec.logging.groupName' },
  'aws_cloudwatch_log_stream.application': { name: 'spec.logging.streamName' },
  'aws_iam_role.execution': { name: 'spec.executionRole.name', path: 'spec.executionRole.path' },
};

/** Of what a source or a sink creates: the argument that is the name, and the field beside or below what causes it. */
const createdFields: Readonly<Partial<Record<ResourceType, readonly [argument: string, field: string]>>> = {
  aws_dynamodb_table: ['name', 'name'],
  aws_glue_catalog_database: ['name', 'name'],
  aws_glue_registry: ['registry_name', 'name'],
  aws_kinesis_firehose_delivery_stream: ['name', 'name'],
  aws_kinesis_stream: ['name', 'name'],
  aws_kinesis_stream_consumer: ['name', 'efo.name'],
  aws_msk_cluster: ['cluster_name', 'name'],
  aws_msk_serverless_cluster: ['cluster_name', 'name'],
  aws_opensearch_domain: ['domain_name', 'name'],
  aws_opensearchserverless_collection: ['name', 'name'],
  aws_redshift_cluster: ['cluster_identifier', 'name'],
  aws_redshiftserverless_workgroup: ['workgroup_name', 'name'],
  aws_s3_bucket: ['bucket', 'name'],
  aws_s3tables_table_bucket: ['name', 'name'],
  aws_sqs_queue: ['name', 'name'],
  aws_timestreamwrite_database: ['database_name', 'name'],
  aws_timestreamwrite_table: ['table_name', 'name'],
};

/** FLK3084 at each operation that changes such a name. */
export function namesOverridden(resources: readonly AnyResource[], overrides: readonly Override[]): Problem[] {
  return overrides.flatMap((override, index) => {
    const resource = resources.find((one) => address(one) === override.address);
    return override.operations.flatMap(({ path }, at) => {
      const field = resource && fieldOf(resource, String(segments(path)[0]));
      if (field === undefined) return [];
      const place = child('', 'overrides', index, 'operations', at, 'path');
      return [refused(override.address, field, place)];
    });
  });
}

/** The field of the spec that sets the argument; undefined for what has none, or is no name. */
function fieldOf(resource: AnyResource, argument: string): string | undefined {
  const known = own(ownFields, address(resource));
  if (known) return own(known, argument);
  const [name, field] = createdFields[resource.type] ?? [];
  if (name !== argument) return undefined;
  const at = dotted(resource.cause);
  if (at === 'spec.storage') return 'spec.storage.create.name';
  return /^spec[.](sources|sinks)[.]/.test(at) ? `${at}.${field}` : undefined;
}

function refused(of: string, field: string, place: Pointer): Problem {
  const message = `policies, properties and alarms hold the name of ${of}: an override changes it here alone`;
  return error('FLK3084', place, message, { help: `set ${field} instead` });
}
