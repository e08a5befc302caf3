// A cluster of MSK that is created here: its defaults and its resources.
import type { MSKAuthentication, MSKBrokerLogs, MSKCreation, MSKStorage } from '../../../generated/application';
import type { AwsMskCluster } from '../../../generated/resources';
import type { Use } from '../connector';
import { placementOf } from '../../facts/network';
import { toDays } from '../../text/duration';
import { mskModes } from '../kafka-client/auth';
import { isExpress } from './offering';
import { awsName, terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import {
  address,
  attribute,
  resource,
  type AnyResource,
  type Lifecycle,
  type Resource,
} from '../../terraform/resource';
import { json } from '../../terraform/value';

type Always = 'name' | 'kafkaVersion' | 'instanceType' | 'brokersPerZone' | 'monitoring' | 'connectivity';
type NormalStorage = MSKStorage & Required<Pick<MSKStorage, 'sizeGiB' | 'tiered'>>;
type NormalLogs = MSKBrokerLogs & Required<Pick<MSKBrokerLogs, 'retention'>>;

/** `storage` and `logs` are absent for Express brokers, which have neither. */
export type NormalCreation = MSKCreation &
  Required<Pick<MSKCreation, Always>> & { readonly storage?: NormalStorage; readonly logs?: NormalLogs };

/** Longest name of a cluster. Source: the API model of MSK. */
export const longestCluster = 64;

export function creationDefaults({ storage, logs, ...given }: MSKCreation, use: Use): NormalCreation {
  const instanceType = given.instanceType ?? 'kafka.m7g.large';
  const standard = !isExpress(instanceType);
  return {
    name: awsName(longestCluster, use.application.name, use.name),
    kafkaVersion: '3.9.x.kraft',
    brokersPerZone: 1,
    monitoring: 'DEFAULT',
    connectivity: 'vpc',
    ...given,
    instanceType,
    ...((standard || storage) && { storage: storageDefaults(storage) }),
    ...((standard || logs) && { logs: { retention: '30d' as const, ...logs } }),
  };
}

function storageDefaults({ autoscaling, ...given }: MSKStorage = {}): NormalStorage {
  return {
    sizeGiB: 100,
    tiered: false,
    ...given,
    ...(autoscaling && { autoscaling: { targetPercent: 60, ...autoscaling } }),
  };
}

/** One subnet is one zone; none when neither the cluster nor the application says where it stands. */
export const brokersOf = (create: NormalCreation, { network }: Use): number =>
  create.brokersPerZone * placementOf(create, network).subnets.length;

/** The cluster comes first. */
export function createdCluster(
  create: NormalCreation,
  auth: MSKAuthentication,
  use: Use,
): [Resource<'aws_msk_cluster'>, ...AnyResource[]] {
  const configuration = brokerConfiguration(create, auth, use);
  const logGroup = brokerLogs(create, use);
  const cluster = resource(
    'aws_msk_cluster',
    terraformName(use.name),
    child(use.pointer, 'create'),
    {
      cluster_name: create.name,
      kafka_version: create.kafkaVersion,
      number_of_broker_nodes: brokersOf(create, use),
      enhanced_monitoring: create.monitoring,
      ...(create.storage && { storage_mode: create.storage.tiered ? 'TIERED' : 'LOCAL' }),
      broker_node_group_info: brokerNodes(create, auth, use),
      client_authentication: clientAuthentication(create, auth),
      encryption_info: encryption(create, auth),
      ...(configuration && { configuration_info: configurationInfo(configuration) }),
      ...(logGroup && { logging_info: loggingInfo(logGroup) }),
    },
    { lifecycle: lifecycle(create, use) },
  );
  return [
    cluster,
    ...(configuration ? [configuration] : []),
    ...(logGroup ? [logGroup] : []),
    ...storageScaling(create, cluster, use),
  ];
}

function brokerConfiguration(create: NormalCreation, auth: MSKAuthentication, use: Use) {
  const properties = serverProperties(create, auth);
  if (properties === undefined) return undefined;
  return resource('aws_msk_configuration', terraformName(use.name), child(use.pointer, 'create'), {
    name: create.name,
    server_properties: properties,
  });
}

function configurationInfo(configuration: Resource<'aws_msk_configuration'>) {
  return {
    arn: attribute(configuration, 'arn'),
    revision: attribute(configuration, 'latest_revision'),
  } satisfies AwsMskCluster['configuration_info'];
}

function brokerLogs({ name, logs }: NormalCreation, use: Use) {
  if (!logs) return undefined;
  return resource('aws_cloudwatch_log_group', terraformName(use.name, 'brokers'), child(use.pointer, 'create'), {
    // Names with this beginning do not lengthen the account's policy for log delivery, which has a limit.
    name: `/aws/vendedlogs/msk/${name}`,
    retention_in_days: toDays(logs.retention),
    ...(logs.encryption && { kms_key_id: logs.encryption.kmsKey }),
  });
}

function loggingInfo(group: Resource<'aws_cloudwatch_log_group'>) {
  return {
    broker_logs: { cloudwatch_logs: { enabled: true, log_group: attribute(group, 'name') } },
  } satisfies AwsMskCluster['logging_info'];
}

function encryption({ encryption: given }: NormalCreation, auth: MSKAuthentication) {
  return {
    ...(given && { encryption_at_rest_kms_key_arn: given.kmsKey }),
    // Always said: the provider's documentation and the API's differ about the default.
    encryption_in_transit: { client_broker: auth === 'plaintext' ? 'PLAINTEXT' : 'TLS', in_cluster: true },
  } satisfies AwsMskCluster['encryption_info'];
}

/** Volumes that grow by themselves are larger than Terraform knows. */
function lifecycle({ storage }: NormalCreation, { application: { protect } }: Use): Lifecycle {
  return {
    prevent_destroy: protect,
    ...(storage?.autoscaling && {
      ignore_changes: ['broker_node_group_info[0].storage_info[0].ebs_storage_info[0].volume_size'],
    }),
  };
}

function brokerNodes(
  create: NormalCreation,
  auth: MSKAuthentication,
  { network }: Use,
): AwsMskCluster['broker_node_group_info'] {
  const { instanceType, storage, connectivity } = create;
  const { subnets, securityGroups } = placementOf(create, network);
  return {
    instance_type: instanceType,
    client_subnets: subnets,
    security_groups: securityGroups,
    ...(storage && {
      storage_info: {
        ebs_storage_info: {
          volume_size: storage.sizeGiB,
          ...(storage.throughput !== undefined && {
            provisioned_throughput: { enabled: true, volume_throughput: storage.throughput },
          }),
        },
      },
    }),
    ...(connectivity === 'multi-vpc' && {
      connectivity_info: {
        vpc_connectivity: {
          client_authentication:
            auth === 'tls' ? { tls: true } : { sasl: { iam: auth === 'iam', scram: auth === 'scram' } },
        },
      },
    }),
  };
}

function clientAuthentication(
  { certificateAuthorities = [] }: NormalCreation,
  auth: MSKAuthentication,
): NonNullable<AwsMskCluster['client_authentication']> {
  switch (auth) {
    case 'iam':
    case 'scram':
      return { unauthenticated: false, sasl: { iam: auth === 'iam', scram: auth === 'scram' } };
    case 'tls':
      return { unauthenticated: false, tls: { certificate_authority_arns: certificateAuthorities } };
    case 'plaintext':
      return { unauthenticated: true };
  }
}

/** Clients over VPC connections with SCRAM or certificates need ACLs, which must then be what decides. */
export const aclProperty = 'allow.everyone.if.no.acl.found';
export const needsAcls = ({ connectivity }: NormalCreation, auth: MSKAuthentication): boolean =>
  connectivity === 'multi-vpc' && mskModes[auth].client !== 'iam';

function serverProperties(create: NormalCreation, auth: MSKAuthentication): string | undefined {
  const all = { ...(needsAcls(create, auth) && { [aclProperty]: 'false' }), ...create.serverProperties };
  const lines = Object.entries(all)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${value}\n`);
  return lines.length === 0 ? undefined : lines.join('');
}

/** Source: MSK developer guide, "Automatic scaling for clusters": volumes never shrink. */
function storageScaling({ storage }: NormalCreation, cluster: Resource<'aws_msk_cluster'>, use: Use): AnyResource[] {
  const scaling = storage?.autoscaling;
  if (!scaling) return [];
  const name = terraformName(use.name);
  const cause = child(use.pointer, 'create', 'storage', 'autoscaling');
  const target = resource('aws_appautoscaling_target', name, cause, {
    service_namespace: 'kafka',
    scalable_dimension: 'kafka:broker-storage:VolumeSize',
    resource_id: attribute(cluster, 'arn'),
    min_capacity: 1,
    max_capacity: scaling.maxGiB,
  });
  const policy = resource('aws_appautoscaling_policy', name, cause, {
    name: 'broker-storage',
    policy_type: 'TargetTrackingScaling',
    service_namespace: attribute(target, 'service_namespace'),
    scalable_dimension: attribute(target, 'scalable_dimension'),
    resource_id: attribute(target, 'resource_id'),
    target_tracking_scaling_policy_configuration: {
      target_value: scaling.targetPercent ?? 60,
      disable_scale_in: true,
      predefined_metric_specification: { predefined_metric_type: 'KafkaBrokerStorageUtilization' },
    },
  });
  return [target, policy];
}

/**
 * Registers the login of the job with the cluster. MSK puts a policy on the secret by itself; without one of ours every
 * later plan would want to remove it. The policy is named for the secret, because all clusters that know the login
 * share it.
 */
export function scramAssociation(cluster: Resource<'aws_msk_cluster'>, secret: string, use: Use): AnyResource[] {
  const name = terraformName(use.name);
  const cause = child(use.pointer, 'secret');
  const policy = resource('aws_secretsmanager_secret_policy', secretName(secret), cause, {
    secret_arn: secret,
    policy: json({
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'AWSKafkaResourcePolicy',
          Effect: 'Allow',
          Principal: { Service: 'kafka.amazonaws.com' },
          Action: 'secretsmanager:getSecretValue',
          Resource: secret,
        },
      ],
    }),
  });
  const association = resource(
    'aws_msk_single_scram_secret_association',
    name,
    cause,
    { cluster_arn: attribute(cluster, 'arn'), secret_arn: secret },
    { dependsOn: [address(policy)] },
  );
  return [policy, association];
}

/** `AmazonMSK_orders_a1B2c3`: with the six characters that Secrets Manager added to the name. */
function secretName(secret: string): string {
  return secret.slice(secret.indexOf(':secret:') + ':secret:'.length).replace(/[^A-Za-z0-9]/g, '_');
}
