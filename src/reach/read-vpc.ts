// VPCs, their subnets, their route tables, and the gateways that stand in them.
import { amending, factListing, ofType, required, type Piece } from './read-piece';
import { blocksIn, idIn, joined, switchIn, textIn, textsIn, type Block, type Reader } from './read-block';
import {
  defaultNetworkAcl,
  isUnknown,
  type Cidr,
  type Destination,
  type Fact,
  type Id,
  type Listing,
  type Route,
  type RouteTable,
  type RouteTarget,
  type Subnet,
  type Unknown,
} from './topology';

export function readVpc(block: Block): Piece {
  const { address, region, reader } = block;
  const more = amending(reader, 'aws_vpc_ipv4_cidr_block_association', 'vpc_id', address);
  return {
    vpcs: [
      {
        id: address,
        region,
        cidrs: joined(vpcCidrs(block), ...more.map((one) => factListing(textIn(one, 'cidr_block')))),
        // Sources: the provider's `aws_vpc`: support is on by default, host names are off.
        dnsSupport: resolverOf(block),
        dnsHostnames: switchIn(block, 'enable_dns_hostnames', false),
      },
    ],
    routeTables: mainTable(block),
    securityGroups: defaultGroup(block),
  };
}

/** DNS servers other than these are the VPC's own. Source: the VPC guide, "DHCP option sets", `domain-name-servers`. */
export const resolversOfAws: readonly string[] = ['AmazonProvidedDNS', '169.254.169.253'];

/** What is off stays off: a private name is then found by nobody. */
function resolverOf(block: Block): Fact<boolean> {
  const support = switchIn(block, 'enable_dns_support', true);
  const { address, reader } = block;
  const [association] = amending(reader, 'aws_vpc_dhcp_options_association', 'vpc_id', address);
  if (!association || support === false) return support;
  const options = idIn(association, 'dhcp_options_id');
  const found = options === undefined || isUnknown(options) ? undefined : reader.blocks.get(options);
  const servers = found && textsIn(found, 'domain_name_servers');
  if (servers && servers.rest === undefined && servers.known.every((one) => resolversOfAws.includes(one)))
    return support;
  return ownServers(address);
}

/** Why nobody knows what a name leads to in a VPC that asks servers of its own. */
export function ownServers(vpc: Id): Unknown {
  return { unknown: `what the DNS servers answer that ${vpc} asks in place of the resolver of AWS is not declared` };
}

function vpcCidrs(block: Block): Listing<Cidr> {
  const assigned = switchIn(block, 'assign_generated_ipv6_cidr_block', false) !== false;
  const unknownV6 = assigned ? { unknown: `the IPv6 addresses of ${block.address} are not known` } : undefined;
  const v4 = textIn(block, 'cidr_block') ?? { unknown: `the addresses of ${block.address} come from a pool` };
  return joined(factListing(v4), factListing(textIn(block, 'ipv6_cidr_block') ?? unknownV6));
}

/** Until somebody manages it, the main route table has local routes only. */
function mainTable({ address, reader }: Block): RouteTable[] {
  const id = mainTableOf(address);
  if (ofType(reader, 'aws_default_route_table').some((one) => reader.aliases.get(id) === one.address)) return [];
  return [{ id, vpc: address, routes: routesOf(reader, id, []) }];
}

export function mainTableOf(vpc: Id): Id {
  return `${vpc}.main_route_table_id`;
}

export function defaultGroupOf(vpc: Id): Id {
  return `${vpc}.default_security_group_id`;
}

/** Source: the VPC guide, "Default security groups for your VPCs": in from itself, out to everywhere. */
function defaultGroup({ address, reader }: Block): NonNullable<Piece['securityGroups']> {
  const id = defaultGroupOf(address);
  if (reader.aliases.has(id)) return [];
  const everything = { protocol: 'all' } as const;
  return [
    {
      id,
      vpc: address,
      ingress: { known: [{ id: `${id} ingress`, ...everything, peer: { securityGroup: id } }] },
      egress: { known: [{ id: `${id} egress`, ...everything, peer: { cidr: '0.0.0.0/0' } }] },
    },
  ];
}

export function readSubnet(block: Block): Piece {
  const vpc = required(idIn(block, 'vpc_id'), block, 'vpc_id');
  const [v4, v6] = [textIn(block, 'cidr_block'), textIn(block, 'ipv6_cidr_block')];
  const zone = textIn(block, 'availability_zone') ?? textIn(block, 'availability_zone_id');
  const subnet: Subnet = {
    id: block.address,
    vpc,
    cidrs: joined(factListing(v4), factListing(v6)),
    zone: zone ?? { unknown: `AWS chooses the Availability Zone of ${block.address}` },
    routeTable: tableOf(block, vpc),
    networkAcl: aclOf(block, vpc),
  };
  return { subnets: [subnet] };
}

/** Its own association, or the main table of its VPC. */
function tableOf({ address, reader }: Block, vpc: Fact<Id>): Fact<Id> {
  const [own] = amending(reader, 'aws_route_table_association', 'subnet_id', address);
  if (own) return required(idIn(own, 'route_table_id'), own, 'route_table_id');
  return isUnknown(vpc) ? vpc : mainOf(reader, vpc);
}

export function mainOf(reader: Reader, vpc: Id): Fact<Id> {
  const [main] = amending(reader, 'aws_main_route_table_association', 'vpc_id', vpc);
  if (main) return required(idIn(main, 'route_table_id'), main, 'route_table_id');
  if (!reader.blocks.has(vpc)) return { unknown: `the main route table of ${vpc} is not declared` };
  return reader.aliases.get(mainTableOf(vpc)) ?? mainTableOf(vpc);
}

function aclOf({ address, reader }: Block, vpc: Fact<Id>): Fact<Id> {
  const [own] = amending(reader, 'aws_network_acl_association', 'subnet_id', address);
  if (own) return required(idIn(own, 'network_acl_id'), own, 'network_acl_id');
  const listing = ofType(reader, 'aws_network_acl').find((acl) => listsSubnet(acl, address));
  if (listing) return listing.address;
  if (isUnknown(vpc)) return vpc;
  if (!reader.blocks.has(vpc)) return { unknown: `the network ACL of ${address} is not declared` };
  return reader.aliases.get(`${vpc}.default_network_acl_id`) ?? defaultNetworkAcl;
}

function listsSubnet(acl: Block, subnet: Id): boolean {
  const { body } = acl;
  const listed = typeof body === 'object' && body !== null ? (Reflect.get(body, 'subnet_ids') as unknown) : undefined;
  return Array.isArray(listed) && listed.some((_, at) => idIn({ ...acl, body: { at: listed[at] } }, 'at') === subnet);
}

export function readRouteTable(block: Block): Piece {
  const vpc = idIn(block, 'vpc_id') ?? { unknown: `the VPC of ${block.address} is not declared` };
  const inline = blocksIn(block, 'route');
  return { routeTables: [{ id: block.address, vpc, routes: routesOf(block.reader, block.address, inline) }] };
}

/** The routes that resources add to a table, those in its own block, and those to gateway endpoints. */
export function routesOf(reader: Reader, table: Id, inline: readonly Block[]): RouteTable['routes'] {
  const own = amending(reader, 'aws_route', 'route_table_id', table);
  return { known: [...inline, ...own].map(routeOf) };
}

const targets = {
  egress_only_gateway_id: 'egress-only',
  nat_gateway_id: 'nat',
  vpc_endpoint_id: 'appliance',
  vpc_peering_connection_id: 'peering',
  transit_gateway_id: 'transit-gateway',
  network_interface_id: 'appliance',
  carrier_gateway_id: 'appliance',
  core_network_arn: 'appliance',
  local_gateway_id: 'appliance',
} as const satisfies Readonly<Record<string, RouteTarget['kind']>>;

function routeOf(block: Block): Route {
  return { id: block.address, destination: destinationOf(block), target: targetOf(block) };
}

function destinationOf(block: Block): Fact<Destination> {
  const keys = ['destination_cidr_block', 'destination_ipv6_cidr_block', 'cidr_block', 'ipv6_cidr_block'];
  const cidr = keys.map((key) => textIn(block, key)).find((found) => found !== undefined);
  if (cidr !== undefined) return isUnknown(cidr) ? cidr : { cidr };
  const prefixList = required(idIn(block, 'destination_prefix_list_id'), block, 'destination');
  return isUnknown(prefixList) ? prefixList : { prefixList };
}

function targetOf(block: Block): Fact<RouteTarget> {
  for (const [key, kind] of Object.entries(targets)) {
    const id = idIn(block, key);
    if (id !== undefined) return isUnknown(id) ? id : { kind, id };
  }
  const gateway = idIn(block, 'gateway_id');
  if (gateway === undefined) return { unknown: `${block.address} has no target` };
  if (isUnknown(gateway)) return gateway;
  if (gateway === 'local') return { kind: 'local', id: block.address };
  if (/^(aws_vpn_gateway[.]|vgw-)/.test(gateway)) return { kind: 'appliance', id: gateway };
  return { kind: 'internet-gateway', id: gateway };
}

export function readInternetGateway(block: Block): Piece {
  const [attached] = amending(block.reader, 'aws_internet_gateway_attachment', 'internet_gateway_id', block.address);
  const vpc = idIn(block, 'vpc_id') ?? (attached && idIn(attached, 'vpc_id'));
  return { internetGateways: [{ id: block.address, vpc: required(vpc, block, 'VPC'), kind: 'internet' }] };
}

export function readEgressOnly(block: Block): Piece {
  const vpc = required(idIn(block, 'vpc_id'), block, 'vpc_id');
  return { internetGateways: [{ id: block.address, vpc, kind: 'egress-only' }] };
}

export function readNatGateway(block: Block): Piece {
  const connectivity = textIn(block, 'connectivity_type') === 'private' ? 'private' : 'public';
  const subnet = idIn(block, 'subnet_id') ?? { unknown: `${block.address} stands in every zone of its VPC` };
  const elasticAddress = idIn(block, 'allocation_id') !== undefined || idIn(block, 'subnet_id') === undefined;
  return { natGateways: [{ id: block.address, subnet, connectivity, elasticAddress }] };
}
