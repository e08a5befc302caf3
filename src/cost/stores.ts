// What is charged for what the job reads and writes: streams, brokers, search, warehouses, tables, queues.
import { memberOf } from '../document/own';
import { blocksIn, idIn, numberIn, switchIn, textIn, type Block } from '../reach/read-block';
import { isUnknown } from '../reach/topology';
import type { Charges, Standing } from './charge';
import { instancePrice } from '../aws/instance-prices';
import { prices } from '../aws/prices';

/** A number that is said in figures; undefined where it is not, or only known when Terraform runs. */
export function figure(block: Block, key: string): number | undefined {
  const said = numberIn(block, key);
  return said === undefined || isUnknown(said) ? undefined : said;
}

function word(block: Block, key: string): string | undefined {
  const said = textIn(block, key);
  return said === undefined || isUnknown(said) ? undefined : said;
}

/** Machines of one type, or why their price is not reckoned. */
function machines(what: string, type: string | undefined, units: number | undefined): Charges {
  if (type === undefined || units === undefined) return { unknown: [`${what}: type or number`] };
  const price = instancePrice(type);
  return price
    ? { standing: [{ what: `${what} ${type}`, price, units }] }
    : { unknown: [`${what}: the price of ${type}`] };
}

/** Several charges as one. */
export function together(...all: readonly Charges[]): Charges {
  return {
    standing: all.flatMap(({ standing = [] }) => standing),
    use: all.flatMap(({ use = [] }) => use),
    unknown: all.flatMap(({ unknown = [] }) => unknown),
  };
}

/** A provisioned stream pays for shards, an on-demand one for being there and for its data. */
export function stream(block: Block): Charges {
  const [mode] = blocksIn(block, 'stream_mode_details').map((one) => word(one, 'stream_mode'));
  const keepsLonger = (figure(block, 'retention_period') ?? hoursOfDay) > hoursOfDay;
  if (mode === 'ON_DEMAND')
    return {
      standing: [{ what: 'stream on demand', price: prices.streamOnDemand, units: 1 }],
      use: ['streamIngested', 'streamRetrieved', ...(keepsLonger ? (['streamRetained'] as const) : [])],
    };
  const shards = figure(block, 'shard_count');
  if (shards === undefined) return { unknown: ['shards: their number'] };
  const kept: Standing[] = keepsLonger
    ? [{ what: 'records kept beyond a day', price: prices.shardRetention, units: shards }]
    : [];
  return { standing: [{ what: 'shards', price: prices.shard, units: shards }, ...kept], use: ['putPayload'] };
}

const hoursOfDay = 24;

/** A consumer with enhanced fan-out is charged for each shard of its stream; that of a created stream is known. */
export function consumer(block: Block): Charges {
  const id = idIn(block, 'stream_arn');
  const of = id === undefined || isUnknown(id) ? undefined : block.reader.blocks.get(id);
  const shards = of && figure(of, 'shard_count');
  if (shards !== undefined)
    return {
      standing: [{ what: 'shards of the consumer', price: prices.consumerShard, units: shards }],
      use: ['consumerRetrieved'],
    };
  if (of) return { use: ['consumerRetrievedOnDemand'] };
  return { unknown: [`consumer: ${prices.consumerShard.usd} USD for each shard and hour of a provisioned stream`] };
}

/** Brokers and their disks. Express brokers have no disks of their own: their storage is charged by use. */
export function brokers(block: Block): Charges {
  const [group] = blocksIn(block, 'broker_node_group_info');
  const count = figure(block, 'number_of_broker_nodes');
  const type = group && word(group, 'instance_type');
  const charged = machines('brokers', type, count);
  const [disk] = group ? blocksIn(group, 'storage_info', 'ebs_storage_info') : [];
  const size = disk && figure(disk, 'volume_size');
  if (size === undefined || count === undefined) return charged;
  const throughput =
    disk && blocksIn(disk, 'provisioned_throughput').some((one) => switchIn(one, 'enabled', false) === true);
  return together(
    charged,
    { standing: [{ what: 'GB of disks', price: prices.brokerStorage, units: size * count }] },
    throughput === true ? { unknown: ['provisioned throughput of the disks'] } : {},
  );
}

/** Nodes of three kinds, and the disks of the first. */
export function searchDomain(block: Block): Charges {
  const [cluster] = blocksIn(block, 'cluster_config');
  if (!cluster) return { unknown: ['nodes: type or number'] };
  const count = figure(cluster, 'instance_count') ?? 1;
  const masters = switchIn(cluster, 'dedicated_master_enabled', false) === true;
  const warm = switchIn(cluster, 'warm_enabled', false) === true;
  return together(
    machines('data nodes', word(cluster, 'instance_type'), count),
    ...(masters
      ? [machines('master nodes', word(cluster, 'dedicated_master_type'), figure(cluster, 'dedicated_master_count'))]
      : []),
    ...(warm ? [machines('warm nodes', word(cluster, 'warm_type'), figure(cluster, 'warm_count'))] : []),
    ...blocksIn(block, 'ebs_options').map((disks) => searchDisks(disks, count)),
  );
}

const searchStorage: Readonly<Record<string, (typeof prices)[keyof typeof prices]>> = {
  gp3: prices.searchGp3,
  gp2: prices.searchGp2,
  io1: prices.searchIo1,
  standard: prices.searchStandard,
};

function searchDisks(disks: Block, nodes: number): Charges {
  const size = figure(disks, 'volume_size');
  if (switchIn(disks, 'ebs_enabled', false) !== true || size === undefined) return {};
  const type = word(disks, 'volume_type') ?? 'gp2';
  const price = Object.hasOwn(searchStorage, type) ? searchStorage[type] : undefined;
  return price
    ? { standing: [{ what: 'GB of disks', price, units: size * nodes }] }
    : { unknown: [`disks: the price of ${type}`] };
}

/**
 * What is there when nobody asks: half a unit for indexing and half for search, twice with a standby. Collections with
 * one key share them. Source: OpenSearch Serverless, "Pricing".
 */
export function searchCollection(block: Block): Charges {
  const units = word(block, 'standby_replicas') === 'DISABLED' ? 1 : 2;
  return {
    standing: [
      { what: 'compute units at rest, shared by collections of one key', price: prices.searchComputeUnit, units },
    ],
    use: ['searchServerlessStorage'],
  };
}

/** Nodes; their storage is charged by what is in it. */
export function warehouse(block: Block): Charges {
  return together(machines('nodes', word(block, 'node_type'), figure(block, 'number_of_nodes') ?? 1), {
    use: ['warehouseStorage'],
  });
}

/** A table of provisioned capacity pays for it at rest, one on demand for requests. */
export function table(block: Block): Charges {
  const write = figure(block, 'write_capacity');
  const read = figure(block, 'read_capacity');
  if (word(block, 'billing_mode') !== 'PROVISIONED' || write === undefined || read === undefined)
    return { use: ['writeRequests', 'readRequests', 'tableStorage'] };
  return {
    standing: [
      { what: 'write capacity', price: prices.writeCapacity, units: write },
      { what: 'read capacity', price: prices.readCapacity, units: read },
    ],
    use: ['tableStorage'],
  };
}

/** Delivery into a VPC is charged for each zone. */
export function deliveryStream(block: Block): Charges {
  const placed = blocksIn(block, 'opensearch_configuration', 'vpc_config');
  const zones = placed.flatMap(({ body }) => memberOf(body, 'subnet_ids') ?? []).length;
  const standing = [{ what: 'zones that it delivers into', price: prices.deliveryZone, units: zones }];
  return { ...(zones > 0 && { standing }), use: ['deliveryStream'] };
}

export function queue(block: Block): Charges {
  return { use: [switchIn(block, 'fifo_queue', false) === true ? 'queueRequestsFifo' : 'queueRequests'] };
}
