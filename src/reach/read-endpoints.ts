// VPC endpoints of AWS's services and of others', and the services that are offered behind load balancers.
import { memberOf } from '../document/own';
import { amending, factListing, required, withAssociated, type Piece } from './read-piece';
import { blocksIn, idIn, idsIn, joined, numberIn, switchIn, textIn, textsIn, type Block } from './read-block';
import { defaultGroupOf } from './read-vpc';
import { isUnknown, type Endpoint, type Fact, type Id, type Listing, type Unknown } from './topology';

export function readEndpoint(block: Block): Piece {
  const { address } = block;
  const service = required(serviceIn(block), block, 'service_name');
  const name = memberOf(memberOf(block.body, 'tags'), 'Name');
  const endpoint: Endpoint = {
    id: address,
    ...(typeof name === 'string' && { name }),
    kind: kindOf(block),
    vpc: required(idIn(block, 'vpc_id'), block, 'vpc_id'),
    service,
    serviceRegion: textIn(block, 'service_region') ?? block.region,
    subnets: withAssociated(block, 'subnet_ids', 'aws_vpc_endpoint_subnet_association', [
      'vpc_endpoint_id',
      'subnet_id',
    ]),
    securityGroups: endpointGroups(block),
    routeTables: withAssociated(block, 'route_table_ids', 'aws_vpc_endpoint_route_table_association', [
      'vpc_endpoint_id',
      'route_table_id',
    ]),
    privateDns: privateDnsOf(block),
    ...pendingOf(block, service),
    policy: textIn(block, 'policy') !== undefined || isAmended(block, 'aws_vpc_endpoint_policy'),
  };
  const list = { id: `${address}.prefix_list_id`, cidrs: { known: [] }, service };
  return { endpoints: [endpoint], ...(endpoint.kind === 'gateway' && { prefixLists: [list] }) };
}

/**
 * An endpoint for a service of somebody's is known to be accepted where Terraform accepts it, or where the service is
 * planned as well and takes each. `auto_accept` is for services of the same account. Source: the provider's documents,
 * aws_vpc_endpoint.
 */
function pendingOf(block: Block, service: Fact<string>): { pending?: Unknown } {
  const { address, reader } = block;
  if (isUnknown(service) || !isEndpointService(service) || switchIn(block, 'auto_accept', false) === true) return {};
  if (isAmended(block, 'aws_vpc_endpoint_connection_accepter')) return {};
  const planned = reader.blocks.get(service);
  if (planned && switchIn(planned, 'acceptance_required', true) === false) return {};
  return { pending: { unknown: `whether the owner of ${service} accepts ${address} is not known` } };
}

const isEndpointService = (service: string): boolean =>
  service.startsWith('aws_vpc_endpoint_service.') || /[.]vpce-svc-[0-9a-f]+$/.test(service);

function isAmended({ reader, address }: Block, type: string): boolean {
  return amending(reader, type, 'vpc_endpoint_id', address).length > 0;
}

/** A name in letters, or the endpoint service that it refers to. */
function serviceIn(block: Block): Fact<string> | undefined {
  const named = textIn(block, 'service_name');
  return isUnknown(named) ? idIn(block, 'service_name') : named;
}

function kindOf(block: Block): Endpoint['kind'] {
  const kind = textIn(block, 'vpc_endpoint_type') ?? 'Gateway';
  if (kind === 'Gateway') return 'gateway';
  return kind === 'Interface' ? 'interface' : 'other';
}

/** Without groups an endpoint has its VPC's default one; the provider adds it to those of associations unless told. */
function endpointGroups(block: Block): Listing<Id> {
  const groups = withAssociated(block, 'security_group_ids', 'aws_vpc_endpoint_security_group_association', [
    'vpc_endpoint_id',
    'security_group_id',
  ]);
  return groupsOrDefault(groups, idIn(block, 'vpc_id'), block);
}

/** What AWS does where no group is named. */
export function groupsOrDefault(
  groups: Listing<Id>,
  vpc: Fact<Id> | undefined,
  { address, reader }: Block,
): Listing<Id> {
  if (groups.known.length > 0 || groups.rest !== undefined) return groups;
  if (vpc === undefined || isUnknown(vpc))
    return { known: [], rest: { unknown: `the VPC of ${address} is not known` } };
  return { known: [reader.aliases.get(defaultGroupOf(vpc)) ?? defaultGroupOf(vpc)] };
}

/** For resolvers of others alone, the service's name leads to the gateway endpoint within the VPC. */
function privateDnsOf(block: Block): Fact<boolean> {
  const [inbound] = blocksIn(block, 'dns_options').map((options) =>
    switchIn(options, 'private_dns_only_for_inbound_resolver_endpoint', false),
  );
  if (inbound === true) return false;
  const [later] = amending(block.reader, 'aws_vpc_endpoint_private_dns', 'vpc_endpoint_id', block.address);
  return switchIn(later ?? block, 'private_dns_enabled', false);
}

export function readEndpointService(block: Block): Piece {
  return {
    endpointServices: [
      {
        id: block.address,
        region: block.region,
        loadBalancers: idsIn(block, 'network_load_balancer_arns'),
        supportedRegions: textsIn(block, 'supported_regions'),
        acceptance: switchIn(block, 'acceptance_required', true),
      },
    ],
  };
}

export function readLoadBalancer(block: Block): Piece {
  if (textIn(block, 'load_balancer_type') !== 'network') return {};
  const { address: id, reader } = block;
  const listeners = amending(reader, 'aws_lb_listener', 'load_balancer_arn', id).map((listener) => ({
    id: listener.address,
    port: required(numberIn(listener, 'port'), listener, 'port'),
  }));
  const mapped = blocksIn(block, 'subnet_mapping').map((mapping) => factListing(idIn(mapping, 'subnet_id')));
  const subnets = joined(idsIn(block, 'subnets'), ...mapped);
  return {
    loadBalancers: [{ id, subnets, securityGroups: idsIn(block, 'security_groups'), listeners: { known: listeners } }],
  };
}
