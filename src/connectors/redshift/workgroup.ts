// A created workgroup of Redshift Serverless with its namespace.
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { attribute, resource } from '../../terraform/resource';
import { storePlacementOf } from '../../facts/network';
import type { Use } from '../connector';
import { closed, createdFrom, type Created } from './created';
import { wayToS3 } from './loading';
import type { NormalWorkgroup } from './normal';

/** The namespace holds the data, the workgroup the computers. */
export function createdWorkgroup(create: NormalWorkgroup, database: string, use: Use): Created {
  const namespace = createdNamespace(create, database, use);
  const { subnets, securityGroups } = storePlacementOf(create.vpc, namespace.name, use.network);
  const workgroup = resource(
    'aws_redshiftserverless_workgroup',
    namespace.name,
    namespace.cause,
    {
      workgroup_name: create.name,
      namespace_name: attribute(namespace, 'namespace_name'),
      base_capacity: create.baseCapacity,
      ...(create.maxCapacity !== undefined && { max_capacity: create.maxCapacity }),
      port: create.port,
      subnet_ids: subnets,
      security_group_ids: securityGroups,
      ...closed,
      config_parameter: [{ parameter_key: 'require_ssl', parameter_value: 'true' }],
    },
    {
      // AWS shows every parameter, also those that were not given and those that the provider does not know: each would
      // be a change in every plan. Source: issues 33692 and 49939 of hashicorp/terraform-provider-aws.
      lifecycle: { ignore_changes: ['config_parameter'] },
    },
  );
  return {
    ...createdFrom(create),
    arn: attribute(workgroup, 'arn'),
    host: attribute(workgroup, 'endpoint[0].address'),
    behind: securityGroups,
    adminSecret: attribute(namespace, 'admin_password_secret_arn'),
    resources: [namespace, workgroup, ...wayToS3(create, namespace.name, use, namespace.cause)],
  };
}

function createdNamespace(create: NormalWorkgroup, database: string, use: Use) {
  return resource(
    'aws_redshiftserverless_namespace',
    terraformName(use.name),
    child(use.pointer, 'serverless', 'create'),
    {
      namespace_name: create.name,
      db_name: database,
      admin_username: create.adminUser,
      manage_admin_password: true,
      ...(create.encryption && {
        kms_key_id: create.encryption.kmsKey,
        admin_password_secret_kms_key_id: create.encryption.kmsKey,
      }),
      log_exports: ['connectionlog', 'useractivitylog', 'userlog'],
    },
    { lifecycle: { prevent_destroy: use.application.protect } },
  );
}
