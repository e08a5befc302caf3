// The IPv4 ranges of the VPC, as far as the spec says them or Terraform will know them.
import { ref, type Text } from '../terraform/value';
import type { OwnNetwork } from './normal';

/** All of them, for what others must route to it; empty for an existing VPC whose ranges nobody declared. */
export function vpcRanges({ vpc: { create, cidrs = [] } }: OwnNetwork): Text[] {
  if (!create) return [...cidrs];
  return [create.cidr ?? ref('aws_vpc.network', 'cidr_block'), ...(create.secondaryCidrs ?? [])];
}

/** Those that are known now, for rules to compare. */
export function knownRanges(network: OwnNetwork): string[] {
  return vpcRanges(network).filter((range) => typeof range === 'string');
}

/** The ranges that the application's subnets are cut from, as far as they are known. */
export function applicationRanges(network: OwnNetwork): string[] {
  const { privateCidr } = network.vpc.create ?? {};
  return privateCidr === undefined ? knownRanges(network) : [privateCidr];
}
