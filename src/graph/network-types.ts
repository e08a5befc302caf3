// How resources of a network are drawn: one table, by Terraform's types. What is not in it is not drawn: rules, routes
// and associations are ways between these.

import { memberOf } from '../document/own';

export interface NetworkType {
  /** What people call it. */
  readonly noun: string;
  /** The arguments that tell one from another, in the order in which they are shown. */
  readonly says: readonly string[];
  /** In a VPC, or beside it in the account. */
  readonly stands: 'vpc' | 'account';
  /** Whether packets of the application's may go through it. */
  readonly isWay: boolean;
}

/** Inside a VPC. */
const inVpc = (noun: string, ...says: string[]): NetworkType => ({ noun, says, stands: 'vpc', isWay: false });

/** At the edge of a VPC. */
const way = (noun: string, ...says: string[]): NetworkType => ({ noun, says, stands: 'vpc', isWay: true });

/** Beside VPCs. */
const beside = (noun: string, ...says: string[]): NetworkType => ({ noun, says, stands: 'account', isWay: false });

/** Source of types and arguments: the AWS provider's documentation. A VPC is a box, no node. */
export const networkTypes = {
  aws_subnet: inVpc('subnet', 'availability_zone', 'availability_zone_id', 'cidr_block', 'ipv6_cidr_block'),
  aws_lb: inVpc('load balancer', 'load_balancer_type'),
  aws_route53_resolver_endpoint: inVpc('resolver endpoint', 'direction'),
  aws_vpc_endpoint: way('VPC endpoint', 'service_name', 'service_region'),
  aws_nat_gateway: way('NAT gateway'),
  aws_internet_gateway: inVpc('internet gateway'),
  aws_egress_only_internet_gateway: way('egress-only internet gateway'),
  aws_vpc_peering_connection: way('VPC peering', 'peer_vpc_id', 'peer_owner_id', 'peer_region'),
  aws_ec2_transit_gateway_vpc_attachment: way('transit gateway attachment', 'transit_gateway_id'),
  aws_vpn_gateway: way('VPN gateway'),
  aws_vpc_endpoint_service: beside('endpoint service'),
  aws_ec2_transit_gateway: beside('transit gateway'),
  aws_ec2_transit_gateway_peering_attachment: beside('transit gateway peering', 'peer_region'),
  aws_vpn_connection: beside('VPN connection'),
  aws_customer_gateway: beside('customer gateway', 'ip_address'),
  aws_dx_gateway: beside('Direct Connect gateway'),
  aws_dx_gateway_association: beside('Direct Connect association'),
} as const satisfies Readonly<Record<string, NetworkType>>;

/** Of a resource, by its address; nothing of what is not drawn, nor of what has an id of AWS's. */
export function typeOf(address: string): NetworkType | undefined {
  const [type] = address.split('.');
  return memberOf(networkTypes, String(type)) as NetworkType | undefined;
}
