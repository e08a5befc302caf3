// Terraform's configuration → the network that it stands for, by one table over the types of resources that say
// something of it. Things that exist already are in it as far as they are declared.
import type { Configuration } from '../override';
import { addDeclared } from './add-declared';
import type { Declared } from './declared';
import { idIn, readerOf, type Block, type Reader } from './read-block';
import { readEndpoint, readEndpointService, readLoadBalancer } from './read-endpoints';
import { readNetworkAcl, readPrefixList, readSecurityGroup } from './read-filters';
import { readHostedZone, readResolverRule, readRuleAssociation } from './read-names';
import { ofType, type Piece } from './read-piece';
import type { LookedUp } from './with-looked-up';
import * as stores from './read-stores';
import * as transit from './read-transit';
import * as vpc from './read-vpc';
import { emptyTopology } from './empty-topology';
import { joinedWith, standingIn, type Surroundings } from './surroundings';
import { withLookedUp } from './with-looked-up';
import { isUnknown, type Topology, type Unknown } from './topology';

/**
 * `amends`: it is read with the resource that it belongs to. `decides nothing`: no path is there or missing by it.
 */
const readers = {
  aws_customer_gateway: 'decides nothing',
  aws_default_network_acl: readNetworkAcl,
  aws_default_route_table: vpc.readRouteTable,
  aws_default_security_group: readSecurityGroup,
  aws_dx_gateway_association: transit.readDirectConnect,
  aws_dx_gateway_association_proposal: transit.readDirectConnectProposal,
  aws_ec2_managed_prefix_list: readPrefixList,
  aws_ec2_managed_prefix_list_entry: 'amends',
  aws_ec2_transit_gateway: transit.readTransitGateway,
  aws_ec2_transit_gateway_default_route_table_association: 'amends',
  aws_ec2_transit_gateway_default_route_table_propagation: 'amends',
  aws_ec2_transit_gateway_peering_attachment: transit.readPeeringAttachment,
  aws_ec2_transit_gateway_peering_attachment_accepter: 'amends',
  aws_ec2_transit_gateway_route: 'amends',
  aws_ec2_transit_gateway_route_table: transit.readTransitRouteTable,
  aws_ec2_transit_gateway_route_table_association: 'amends',
  aws_ec2_transit_gateway_route_table_propagation: 'amends',
  aws_ec2_transit_gateway_vpc_attachment: transit.readVpcAttachment,
  aws_ec2_transit_gateway_vpc_attachment_accepter: 'amends',
  aws_egress_only_internet_gateway: vpc.readEgressOnly,
  aws_eip: 'decides nothing',
  aws_internet_gateway: vpc.readInternetGateway,
  aws_internet_gateway_attachment: 'amends',
  aws_kinesisanalyticsv2_application: stores.readApplication,
  aws_lb: readLoadBalancer,
  aws_lb_listener: 'amends',
  aws_lb_target_group: 'decides nothing',
  aws_main_route_table_association: 'amends',
  aws_msk_cluster: stores.readBrokers,
  aws_msk_serverless_cluster: stores.readServerlessBrokers,
  aws_msk_vpc_connection: stores.readBrokerConnection,
  aws_nat_gateway: vpc.readNatGateway,
  aws_network_acl: readNetworkAcl,
  aws_network_acl_association: 'amends',
  aws_network_acl_rule: 'amends',
  aws_opensearch_domain: stores.readSearchDomain,
  aws_opensearchserverless_collection: stores.readSearchCollection,
  aws_opensearchserverless_vpc_endpoint: stores.readSearchEndpoint,
  aws_redshift_cluster: stores.readWarehouse,
  aws_redshift_subnet_group: 'amends',
  aws_redshiftserverless_workgroup: stores.readWorkgroup,
  aws_route: 'amends',
  aws_route53_record: 'amends',
  aws_route53_resolver_endpoint: 'decides nothing',
  aws_route53_resolver_rule: readResolverRule,
  aws_route53_resolver_rule_association: readRuleAssociation,
  aws_route53_zone: readHostedZone,
  aws_route53_zone_association: 'amends',
  aws_route_table: vpc.readRouteTable,
  aws_route_table_association: 'amends',
  aws_security_group: readSecurityGroup,
  aws_security_group_rule: 'amends',
  aws_subnet: vpc.readSubnet,
  aws_vpc: vpc.readVpc,
  aws_vpc_dhcp_options: 'amends',
  aws_vpc_dhcp_options_association: 'amends',
  aws_vpc_endpoint: readEndpoint,
  aws_vpc_endpoint_connection_accepter: 'amends',
  aws_vpc_endpoint_policy: 'amends',
  aws_vpc_endpoint_private_dns: 'amends',
  aws_vpc_endpoint_route_table_association: 'amends',
  aws_vpc_endpoint_security_group_association: 'amends',
  aws_vpc_endpoint_service: readEndpointService,
  aws_vpc_endpoint_service_private_dns_verification: 'decides nothing',
  aws_vpc_endpoint_subnet_association: 'amends',
  aws_vpc_ipv4_cidr_block_association: 'amends',
  aws_vpc_peering_connection: transit.readPeering,
  aws_vpc_peering_connection_accepter: 'amends',
  aws_vpc_peering_connection_options: 'decides nothing',
  aws_vpc_security_group_egress_rule: 'amends',
  aws_vpc_security_group_ingress_rule: 'amends',
  aws_vpn_connection: transit.readVpnConnection,
  terraform_data: stores.readNote,
} as const satisfies Readonly<Record<string, 'amends' | 'decides nothing' | ((block: Block) => Piece)>>;

/** The types of resources that decide who reaches whom. */
export const networkTypes: readonly string[] = Object.keys(readers);

/** What is known of a network beside its configuration. */
export interface Known {
  /** What exists. */
  readonly declared?: Declared;
  /** The network of another stack that it stands in. */
  readonly surroundings?: Surroundings;
  /** Why those are not known, of an application that shares a network. */
  readonly untold?: Unknown;
  /** What its look-ups find. */
  readonly lookedUp?: LookedUp;
}

/** The network of a configuration, with that of the stack that it stands in. */
export function wholeTopology(planned: Configuration, known: Known = {}): Topology {
  const { declared, surroundings, untold, lookedUp } = known;
  const configuration = lookedUp ? withLookedUp(planned, lookedUp) : planned;
  if (!surroundings) return becauseUntold(topologyOf(configuration, declared), untold);
  return joinedWith(topologyOf(standingIn(configuration, surroundings), declared), surroundings);
}

/** Subnets that the contract of a network names are not known because that is not. */
function becauseUntold(topology: Topology, untold: Unknown | undefined): Topology {
  const { application } = topology;
  if (!untold || application?.subnets.rest === undefined) return topology;
  return { ...topology, application: { ...application, subnets: { ...application.subnets, rest: untold } } };
}

/** The network of a configuration. What it names and does not have is unknown, but for what is declared. */
export function topologyOf(configuration: Configuration, declared: Declared = {}): Topology {
  const reader = readerOf(configuration);
  addAliases(reader);
  const pieces = Object.entries(readers).flatMap(([type, read]) =>
    typeof read === 'string' ? [] : ofType(reader, type).map((block) => read(block)),
  );
  return addDeclared(pieces.reduce(merged, emptyTopology), declared, reader);
}

/** One thing has several ids: what accepts a connection stands for it, and a VPC's default things have managers. */
const sameThing = [
  ['aws_vpc_peering_connection_accepter', 'vpc_peering_connection_id', 'accepts'],
  ['aws_ec2_transit_gateway_vpc_attachment_accepter', 'transit_gateway_attachment_id', 'accepts'],
  ['aws_ec2_transit_gateway_peering_attachment_accepter', 'transit_gateway_attachment_id', 'accepts'],
  ['aws_default_route_table', 'default_route_table_id', 'manages'],
  ['aws_default_network_acl', 'default_network_acl_id', 'manages'],
] as const;

function addAliases(reader: Reader): void {
  const { aliases } = reader;
  for (const gateway of ofType(reader, 'aws_ec2_transit_gateway'))
    aliases.set(`${gateway.address}.propagation_default_route_table_id`, transit.defaultTableOf(gateway.address));
  for (const [type, key, way] of sameThing)
    for (const block of ofType(reader, type)) {
      const id = idIn(block, key);
      if (id === undefined || isUnknown(id)) continue;
      if (way === 'accepts') aliases.set(block.address, id);
      else aliases.set(id, block.address).set(id.replace('.default_route_table', '.main_route_table'), block.address);
    }
  for (const block of ofType(reader, 'aws_default_security_group')) {
    const id = idIn(block, 'vpc_id');
    if (id !== undefined && !isUnknown(id)) aliases.set(vpc.defaultGroupOf(id), block.address);
  }
}

function merged(all: Topology, piece: Piece): Topology {
  const both = Object.entries(piece).map(([key, value]) => {
    const before: unknown = Reflect.get(all, key);
    return [key, Array.isArray(before) && Array.isArray(value) ? [...(before as []), ...(value as [])] : value];
  });
  return { ...all, ...(Object.fromEntries(both) as Piece) };
}
