// What a created cluster takes over from the application's network, and keeps whatever becomes of that.
import type { Problem } from '../../diagnostics/diagnostic';
import { info, warning } from '../../diagnostics/problem';
import { child } from '../../document/pointer';
import type { Use } from '../connector';
import { overVpcConnection } from '../kafka-client/auth';
import type { NormalCreation, NormalSink, NormalSource } from './normal';
import { clientVpc, connectionName } from './vpc-connection';

/** A note on the managed VPC connection to an existing cluster, as of the network of a created one. */
export function keptConnection(config: NormalSource | NormalSink, use: Use): Problem[] {
  const { cluster, auth, connection } = config;
  const vpc = clientVpc(config, use);
  const authentication = overVpcConnection(auth);
  if (connection !== 'multi-vpc' || cluster === undefined || vpc === undefined || !authentication) return [];
  const address = `aws_msk_vpc_connection.${connectionName(cluster, vpc, authentication)}`;
  return [
    info(
      'FLK3120',
      child(use.pointer, 'connection'),
      `the VPC connection of ${use.direction} ${use.name} keeps the subnets and security groups that the application ` +
        'has when it is made',
      { help: `to give it those of today, while the job waits: terraform apply -replace=${address}` },
    ),
  ];
}

/** Of one broker in each zone Terraform leaves the number alone; of more it must not, or could never raise it. */
export function followingBrokers({ subnets, brokersPerZone }: NormalCreation, use: Use): Problem[] {
  if (subnets || brokersPerZone === 1) return [];
  return [
    warning(
      'FLK3121',
      child(use.pointer, 'create', 'brokersPerZone'),
      'the number of brokers follows the subnets of the application, and the cluster keeps those of its creation',
      { help: 'name its subnets in "create.subnets"' },
    ),
  ];
}
