// A created OpenSearch domain: encrypted, HTTPS only, open to the execution role only, with its logs.
import type { ResourceArguments } from '../../../generated/resources';
import { arn } from '../../aws/arn';
import { toDays } from '../../text/duration';
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { address, attribute, resource, type AnyResource } from '../../terraform/resource';
import { json } from '../../terraform/value';
import { ensured } from '../../text/ensured';
import type { Use } from '../connector';
import { domainPlacement, type NormalDomain } from './normal';

/** The groups of its logs and, when it is asked for, the service-linked role come before the domain. */
export function createdDomain(create: NormalDomain, use: Use): AnyResource[] {
  const cause = child(use.pointer, 'create');
  const name = terraformName(use.name);
  const domainArn = arn(use.application.home, 'es', `domain/${create.name}`);
  const logs = domainLogs(create, domainArn, use);
  const vpc = create.public ? undefined : ensured(domainPlacement(create, use), 'a private domain without subnets');
  const linkedRole =
    vpc && create.serviceLinkedRole
      ? [resource('aws_iam_service_linked_role', name, cause, { aws_service_name: 'opensearchservice.amazonaws.com' })]
      : [];
  const before = [...logs.before, ...linkedRole.map(address)];
  const domain = resource(
    'aws_opensearch_domain',
    name,
    cause,
    {
      domain_name: create.name,
      engine_version: create.engineVersion,
      cluster_config: nodes(create),
      ...storage(create),
      ...security(create),
      access_policies: accessPolicy(domainArn, use),
      ...(vpc && { vpc_options: { subnet_ids: vpc.subnets, security_group_ids: vpc.securityGroups } }),
      log_publishing_options: logs.options,
    },
    {
      lifecycle: { prevent_destroy: use.application.protect },
      // OpenSearch refuses an access policy that names a role before it exists, and logs that it may not write.
      dependsOn: [...before, ...(use.role.address === undefined ? [] : [use.role.address])].sort(),
    },
  );
  return [...logs.resources, ...linkedRole, domain];
}

type DomainArguments = ResourceArguments['aws_opensearch_domain'];

function nodes({ instanceType, instances, zones, dedicatedMasters: masters }: NormalDomain) {
  return {
    instance_type: instanceType,
    instance_count: instances,
    zone_awareness_enabled: zones > 1,
    ...(zones > 1 && { zone_awareness_config: { availability_zone_count: zones } }),
    dedicated_master_enabled: masters !== undefined,
    ...(masters && { dedicated_master_type: masters.instanceType, dedicated_master_count: masters.count }),
  } satisfies DomainArguments['cluster_config'];
}

function storage({ volumeSize, encryption }: NormalDomain) {
  return {
    ebs_options:
      volumeSize === undefined
        ? { ebs_enabled: false }
        : { ebs_enabled: true, volume_type: 'gp3', volume_size: volumeSize },
    encrypt_at_rest: { enabled: true, ...(encryption && { kms_key_id: encryption.kmsKey }) },
  } satisfies Partial<DomainArguments>;
}

function security({ adminRole }: NormalDomain) {
  return {
    node_to_node_encryption: { enabled: true },
    domain_endpoint_options: { enforce_https: true, tls_security_policy: 'Policy-Min-TLS-1-2-PFS-2023-10' },
    ...(adminRole !== undefined && {
      advanced_security_options: {
        enabled: true,
        internal_user_database_enabled: false,
        master_user_options: { master_user_arn: adminRole },
      },
    }),
  } satisfies Partial<DomainArguments>;
}

/** The resource's own side of the role's one permission. Others in the account come in by policies of their own. */
function accessPolicy(domainArn: string, use: Use) {
  return json({
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Principal: { AWS: use.role.arn }, Action: 'es:ESHttpPost', Resource: `${domainArn}/_bulk` },
    ],
  });
}

const logTypes = {
  application: 'ES_APPLICATION_LOGS',
  'index-slow': 'INDEX_SLOW_LOGS',
  'search-slow': 'SEARCH_SLOW_LOGS',
  audit: 'AUDIT_LOGS',
} as const;

function domainLogs({ name: domain, logs }: NormalDomain, domainArn: string, use: Use) {
  const cause = child(use.pointer, 'create');
  const groups = [...logs.types]
    .sort()
    .map((type) => ({
      type,
      group: resource('aws_cloudwatch_log_group', terraformName(use.name, type), cause, {
        name: `/aws/opensearch/domains/${domain}/${type}`,
        retention_in_days: toDays(logs.retention),
      }),
    }));
  const policy = logPolicy(domain, domainArn, use);
  return {
    resources: [...groups.map(({ group }) => group), policy],
    options: groups.map(({ type, group }) => ({
      log_type: logTypes[type],
      cloudwatch_log_group_arn: attribute(group, 'arn'),
      enabled: true,
    })),
    before: [address(policy)],
  };
}

/** There may be ten such policies in a Region of an account. Source: CloudWatch Logs quotas. */
function logPolicy(domain: string, domainArn: string, { pointer, name, application: { home } }: Use) {
  return resource('aws_cloudwatch_log_resource_policy', terraformName(name), child(pointer, 'create'), {
    policy_name: `${domain}-opensearch-logs`,
    policy_document: json({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Service: 'es.amazonaws.com' },
          Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
          Resource: arn(home, 'logs', `log-group:/aws/opensearch/domains/${domain}/*`),
          Condition: {
            StringEquals: { 'aws:SourceAccount': home.accountId },
            ArnEquals: { 'aws:SourceArn': domainArn },
          },
        },
      ],
    }),
  });
}
