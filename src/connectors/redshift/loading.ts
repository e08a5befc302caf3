// COPY and UNLOAD of what the stack creates: with enhanced VPC routing they go through the VPC, not from the job, by
// the security group of Redshift and the endpoint of the network for S3.
import type { Problem } from '../../diagnostics/diagnostic';
import { info } from '../../diagnostics/problem';
import type { Pointer } from '../../document/pointer';
import { terraformName } from '../../aws/naming';
import { createdEndpoint, storeGroup, type NetworkIdentity } from '../../facts/network';
import { resource, type AnyResource } from '../../terraform/resource';
import { ref } from '../../terraform/value';
import { ensured } from '../../text/ensured';
import type { Use } from '../connector';
import type { NormalCluster, NormalWorkgroup } from './normal';

type Creation = Pick<NormalCluster | NormalWorkgroup, 'vpc'>;

/** The group that is made for a store takes its clients, and lets nothing out but to S3 (`storePlacementOf`). */
function hasOwnGroup({ vpc }: Creation, { network }: Use): boolean {
  return network?.createsGroups === true && vpc?.securityGroups === undefined;
}

/**
 * To S3 alone, by the prefix list of the endpoint. Source: Redshift management guide, "Enhanced VPC routing"
 * (https://docs.aws.amazon.com/redshift/latest/mgmt/enhanced-vpc-working-with-endpoints.html).
 */
export function wayToS3(create: Creation, name: string, use: Use, cause: Pointer): AnyResource[] {
  const endpoint = createdEndpoint('s3', use.network);
  if (!hasOwnGroup(create, use) || endpoint === undefined) return [];
  return [
    resource('aws_vpc_security_group_egress_rule', terraformName(name, 's3', '443'), cause, {
      security_group_id: ref(storeGroup(name), 'id'),
      description: 'COPY and UNLOAD',
      ip_protocol: 'tcp',
      from_port: 443,
      to_port: 443,
      prefix_list_id: ref(endpoint, 'prefix_list_id'),
    }),
  ];
}

/** Groups of the user's own: those of a created VPC can be made only when it stands. */
const ways: Readonly<Record<NetworkIdentity['origin'], string>> = {
  created:
    'for these have the network make the endpoint for S3; or, when the VPC stands, name a group of your own that leads ' +
    'there in "network.vpc.securityGroups"',
  existing:
    'for these name a group of your own in "network.vpc.securityGroups", and have the S3 endpoint take their role',
  shared: 'for these name a group of your own in "network.securityGroups", and have the S3 endpoint take their role',
};

/** What COPY lacks: its role is the user's, and nobody here knows which. */
export function loading(create: Creation, use: Use, pointer: Pointer): Problem[] {
  if (!hasOwnGroup(create, use)) return [];
  const lacks = 'COPY and UNLOAD have no way to S3';
  if (createdEndpoint('s3', use.network) === undefined) {
    const message = `${lacks}: they go through the VPC, and the security group lets nothing out`;
    const help = ways[ensured(use.network, 'a group without a network').origin];
    return [info('FLK3717', pointer, message, { on: 'key', help })];
  }
  if (use.network?.endpoints?.forRole !== true) return [];
  const message = `${lacks}: the policy of the endpoint lets the execution role through alone`;
  return [info('FLK3717', pointer, message, { on: 'key', help: 'for these say "endpoints: { policy: account }"' })];
}
