// Who stands in a VPC: the job, and the stores that it talks to.
import type { Piece } from './read-piece';
import { blocksIn, idIn, idsIn, joined, switchIn, textIn, type Block } from './read-block';
import { groupsOrDefault } from './read-endpoints';
import { isUnknown, type Fact, type Id, type Listing, type Placed } from './topology';

export function readApplication(block: Block): Piece {
  const [settings] = blocksIn(block, 'application_configuration', 'vpc_configuration');
  return settings ? { application: placed(settings, 'subnet_ids', 'security_group_ids') } : {};
}

function placed(block: Block, subnets: string, groups: string): Placed {
  return { id: block.address, subnets: idsIn(block, subnets), securityGroups: idsIn(block, groups) };
}

/** With the default group of its VPC where it names none. */
function store(id: Id, subnets: Listing<Id>, groups: Listing<Id>, block: Block): Piece {
  return { stores: [{ id, subnets, securityGroups: groupsOrDefault(groups, vpcOf(subnets, block), block) }] };
}

function vpcOf({ known: [subnet] }: Listing<Id>, { reader }: Block): Fact<Id> | undefined {
  const block = subnet === undefined ? undefined : reader.blocks.get(subnet);
  return block && idIn(block, 'vpc_id');
}

/** Several blocks add up. */
function inBlocks(block: Block, way: readonly string[], subnets: string, groups: string): Piece {
  const found = blocksIn(block, ...way).map((one) => placed(one, subnets, groups));
  if (found.length === 0) return { stores: [{ ...empty(block), isPublic: true }] };
  const [where, behind] = [found.map((one) => one.subnets), found.map((one) => one.securityGroups)];
  return store(block.address, joined(...where), joined(...behind), block);
}

function empty({ address }: Block): Placed {
  return { id: address, subnets: { known: [] }, securityGroups: { known: [] } };
}

export function readBrokers(block: Block): Piece {
  return inBlocks(block, ['broker_node_group_info'], 'client_subnets', 'security_groups');
}

export function readServerlessBrokers(block: Block): Piece {
  return inBlocks(block, ['vpc_config'], 'subnet_ids', 'security_group_ids');
}

/** Brokers of others, behind interfaces in the subnets of whoever connects to them. */
export function readBrokerConnection(block: Block): Piece {
  const [, name] = /:cluster\/([^/]+)\//.exec(String(textIn(block, 'target_cluster_arn'))) ?? [];
  const { stores = [] } = inBlocks(block, [], 'client_subnets', 'security_groups');
  return { stores: stores.map((one) => ({ ...one, ...(name !== undefined && { clusterName: name }) })) };
}

/** A note of the addresses of a cluster stands for the cluster. */
export function readNote(block: Block): Piece {
  const [input] = blocksIn(block, 'input');
  const cluster = input && idIn(input, 'bootstrap_servers');
  const of = cluster === undefined || isUnknown(cluster) ? undefined : block.reader.blocks.get(cluster);
  const read = of?.type === 'aws_msk_cluster' ? readBrokers : readServerlessBrokers;
  const { stores = [] } = of ? read(of) : {};
  return { stores: stores.map((one) => ({ ...one, id: block.address })) };
}

export function readSearchDomain(block: Block): Piece {
  return inBlocks(block, ['vpc_options'], 'subnet_ids', 'security_group_ids');
}

export function readSearchEndpoint(block: Block): Piece {
  return inBlocks(block, [], 'subnet_ids', 'security_group_ids');
}

/** A collection is reached through the endpoint that is made for it, or by its public address. */
export function readSearchCollection(block: Block): Piece {
  const [way] = [...block.reader.blocks.values()].filter(
    ({ type, address }) =>
      type === 'aws_opensearchserverless_vpc_endpoint' && nameOf(address) === nameOf(block.address),
  );
  if (!way) return {};
  return { stores: (readSearchEndpoint(way).stores ?? []).map((one) => ({ ...one, id: block.address })) };
}

const nameOf = (address: Id): string => address.slice(address.indexOf('.') + 1);

export function readWarehouse(block: Block): Piece {
  if (switchIn(block, 'publicly_accessible', false) === true) return { stores: [{ ...empty(block), isPublic: true }] };
  const named = idIn(block, 'cluster_subnet_group_name');
  const group = [...block.reader.blocks.values()].find(({ type, address, body }) => {
    if (type !== 'aws_redshift_subnet_group') return false;
    return address === named || Reflect.get(Object(body), 'name') === named;
  });
  const unknown = { known: [], rest: { unknown: `the subnets of ${block.address} are not declared` } };
  const subnets = group ? idsIn(group, 'subnet_ids') : unknown;
  return store(block.address, subnets, idsIn(block, 'vpc_security_group_ids'), block);
}

export function readWorkgroup(block: Block): Piece {
  if (switchIn(block, 'publicly_accessible', false) === true) return { stores: [{ ...empty(block), isPublic: true }] };
  const subnets = idsIn(block, 'subnet_ids');
  const unknown = { known: [], rest: { unknown: `the subnets of ${block.address} are not declared` } };
  return store(block.address, subnets.known.length > 0 ? subnets : unknown, idsIn(block, 'security_group_ids'), block);
}
