// The cluster itself, `aws_msk_cluster`: private, encrypted, with one way to log in.
import type { AwsMskCluster } from '../../../generated/resources';
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { placementOf } from '../../facts/network';
import { resource, type Lifecycle, type Resource } from '../../terraform/resource';
import type { Use } from '../connector';
import { clientAuthentication, type Access } from './access';
import { configurationInfo } from './configuration';
import { brokersOf, type NormalCreation, type NormalStorage } from './creation';
import { loggingInfo } from './log-group';

/** What stands beside a cluster and must be there before it. */
interface Beside {
  readonly configuration: Resource<'aws_msk_configuration'> | undefined;
  readonly logGroup: Resource<'aws_cloudwatch_log_group'> | undefined;
}

export function clusterResource(
  create: NormalCreation,
  access: Access,
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
      broker_node_group_info: brokerNodes(create, access, use),
      client_authentication: clientAuthentication(access),
      encryption_info: encryption(create, access),
      ...(configuration && { configuration_info: configurationInfo(configuration) }),
      ...(logGroup && { logging_info: loggingInfo(logGroup) }),
    },
    { lifecycle: lifecycle(create, use) },
  );
}

function encryption({ encryption: given }: NormalCreation, { auth }: Access) {
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
  access: Access,
  { network }: Use,
): AwsMskCluster['broker_node_group_info'] {
  const { instanceType, storage, connectivity } = create;
  const { subnets, securityGroups } = placementOf(create, network);
  return {
    instance_type: instanceType,
    client_subnets: subnets,
    security_groups: securityGroups,
    ...(storage && { storage_info: { ebs_storage_info: volumes(storage) } }),
    ...(connectivity === 'multi-vpc' && {
      connectivity_info: { vpc_connectivity: { client_authentication: overVpcConnections(access) } },
    }),
  };
}

function volumes({ sizeGiB, throughput }: NormalStorage) {
  return {
    volume_size: sizeGiB,
    ...(throughput !== undefined && { provisioned_throughput: { enabled: true, volume_throughput: throughput } }),
  };
}

function overVpcConnections({ auth }: Access) {
  return auth === 'tls' ? { tls: true } : { sasl: { iam: auth === 'iam', scram: auth === 'scram' } };
}
