// The network as others must name it: what stands in the application's VPC, and the policies of who works there.
import type { Network } from '../../generated/application';
import { arn, type Home } from '../aws/arn';
import type { Identity } from './identity';
import { join, type Text } from '../terraform/value';

/** Subnets and security groups of one VPC, by their ids: literal, or known to Terraform only. */
export interface Placement {
  readonly subnets: readonly Text[];
  readonly securityGroups: readonly Text[];
  /** The account that shares the subnets; that of the application when left out. */
  readonly subnetOwner?: string;
}

export interface NetworkIdentity extends Placement {
  /** Of the subnets, then of the security groups: for policies. */
  readonly arns: readonly Text[];
}

/** The application's network, known before it exists; undefined when the application stands in no VPC. */
export function networkOf({ home }: Identity, network: Network | undefined): NetworkIdentity | undefined {
  if (!network) return undefined;
  const { subnets, securityGroups, subnetOwner } = network.vpc;
  const owned = subnetOwner === undefined ? {} : { subnetOwner };
  return { subnets, securityGroups, ...owned, arns: placementArns(network.vpc, home) };
}

/**
 * Where something stands that the spec creates: in what its own section gives, and for the rest where the application
 * stands, whose subnets have the same owner in both. The lists are empty when neither says it, which is for rules to
 * report; facts are made of what passed them.
 */
export function placementOf(own: Partial<Placement> = {}, network?: Placement): Placement {
  const subnets = own.subnets ?? network?.subnets ?? [];
  const owner = subnets.some((id) => network?.subnets.includes(id)) ? network?.subnetOwner : undefined;
  return {
    subnets,
    securityGroups: own.securityGroups ?? network?.securityGroups ?? [],
    ...(owner !== undefined && { subnetOwner: owner }),
  };
}

/**
 * EC2's ARNs of the subnets, then of the security groups, in the account and Region of `home`; those of subnets that
 * another account shares are of that account. Source: EC2's DescribeSubnets, `SubnetArn` and `OwnerId`.
 */
export function placementArns({ subnets, securityGroups, subnetOwner }: Placement, home: Home): Text[] {
  const of = (kind: string, ids: readonly Text[], at: Home): Text[] =>
    ids.map((id) => join(arn(at, 'ec2', `${kind}/`), id));
  const owner = { ...home, accountId: subnetOwner ?? home.accountId };
  return [...of('subnet', subnets, owner), ...of('security-group', securityGroups, home)];
}
