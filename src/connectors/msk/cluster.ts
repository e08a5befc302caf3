// The cluster itself, `aws_msk_cluster`: private, and encrypted unless it takes clients that say nothing of themselves.
import type { AwsMskCluster } from '../../../generated/resources';
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { storePlacementOf } from '../../facts/network';
import { resource, type Lifecycle, type Resource } from '../../terraform/resource';
import type { Use } from '../connector';
import { clientAuthentication, clientEncryption, overVpcConnections } from './access';
import { configurationInfo } from './configuration';
import { brokersOf, type NormalCreation, type NormalStorage } from './normal';
import { loggingInfo } from './log-group';

/** What stands beside a cluster and must be there before it. */
interface Beside {
  readonly configuration: Resource<'aws_msk_configuration'>;
  readonly logGroup: Resource<'aws_cloudwatch_log_group'> | undefined;
}

export function clusterResource(
  create: NormalCreation,
  { configuration, logGroup }: Beside,
  use: Use,
): Resource<'aws_msk_cluster'> {
  return resource(
    'aws_msk_cluster',
    terraformName(use.name),
    child(use.pointer, 'create'),
    {
      cluster_name: create.name,
      kafka_version: create.kafkaVersion,
      number_of_broker_nodes: brokersOf(create, use),
      enhanced_monitoring: create.monitoring,
      ...(create.storage && { storage_mode: create.storage.tiered ? 'TIERED' : 'LOCAL' }),
      broker_node_group_info: brokerNodes(create, use),
      client_authentication: clientAuthentication(create),
      encryption_info: encryption(create),
      configuration_info: configurationInfo(configuration),
      ...(logGroup && { logging_info: loggingInfo(logGroup) }),
    },
    { lifecycle: lifecycle(create, use) },
  );
}

function encryption(create: NormalCreation) {
  const given = create.encryption;
  return {
    ...(given && { encryption_at_rest_kms_key_arn: given.kmsKey }),
    // Always said: the provider's documentation and the API's differ about the default.
    encryption_in_transit: { client_broker: clientEncryption(create), in_cluster: true },
  } satisfies AwsMskCluster['encryption_info'];
}

function lifecycle(create: NormalCreation, { application: { protect } }: Use): Lifecycle {
  const ignored = [...grownVolumes(create), ...keptPlacement(create)];
  return { prevent_destroy: protect, ...(ignored.length > 0 && { ignore_changes: ignored }) };
}

/** Volumes that grow by themselves are larger than Terraform knows. */
function grownVolumes({ storage }: NormalCreation): string[] {
  return storage?.autoscaling ? ['broker_node_group_info[0].storage_info[0].ebs_storage_info[0].volume_size'] : [];
}

/**
 * What the cluster took over from the application, and cannot change any more: without this, another subnet or group of
 * the application would replace the cluster, with all its records. Source: the provider's `aws_msk_cluster`, where both
 * force a new one. The number of brokers follows the subnets where nothing else is said of it.
 */
function keptPlacement(create: NormalCreation): string[] {
  return [
    ...(create.subnets ? [] : ['broker_node_group_info[0].client_subnets']),
    ...(create.securityGroups ? [] : ['broker_node_group_info[0].security_groups']),
    ...(create.subnets || create.brokersPerZone > 1 ? [] : ['number_of_broker_nodes']),
  ];
}

function brokerNodes(create: NormalCreation, { name, network }: Use): AwsMskCluster['broker_node_group_info'] {
  const { instanceType, storage, connectivity } = create;
  const { subnets, securityGroups } = storePlacementOf(create, terraformName(name), network);
  return {
    instance_type: instanceType,
    client_subnets: subnets,
    security_groups: securityGroups,
    ...(storage && { storage_info: { ebs_storage_info: volumes(storage) } }),
    ...(connectivity === 'multi-vpc' && {
      connectivity_info: { vpc_connectivity: { client_authentication: overVpcConnections(create) } },
    }),
  };
}

function volumes({ sizeGiB, throughput }: NormalStorage) {
  return {
    volume_size: sizeGiB,
    ...(throughput !== undefined && { provisioned_throughput: { enabled: true, volume_throughput: throughput } }),
  };
}
