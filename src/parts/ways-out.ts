// What the ways out of the network lead to, and cost: only the finished plan knows what is needed.
import { serviceOf } from '../aws/services';
import type { Problem } from '../diagnostics/diagnostic';
import { needed } from '../diagnostics/key-rules';
import { error, info } from '../diagnostics/problem';
import { isElsewhere, isService, type Need } from '../facts/need';
import { groupBy } from '../text/group-by';
import { sortBy } from '../text/sort-by';
import type { KnownContract } from '../network/known-contract';
import { isShared, ownNetwork, type NormalNetwork } from '../network/normal';
import type { AnyResource } from '../terraform/resource';

/** USD in us-east-1, November 2026. Source: that of FLK3309. */
const prices = { endpointHour: 0.01, endpointGigabyte: 0.01, natHour: 0.045, natGigabyte: 0.045 } as const;
/** As AWS's own calculator counts a month. */
const hoursOfMonth = 730;

/** Under `endpoints` other Regions are out of reach, but for the few services that AWS offers across Regions. */
export function outOfReach(
  network: NormalNetwork | undefined,
  needs: readonly Need[],
  home: { readonly region: string },
): Problem[] {
  const own = ownNetwork(network);
  if (own?.egress !== 'endpoints') return [];
  const far = needs
    .filter((need) => isElsewhere(need, home))
    .filter(isService)
    .filter(({ service }) => serviceOf(service).crossRegion !== true);
  const grouped = groupBy(far, ({ service, region }) => `${service} ${region}`);
  return sortBy([...grouped], ([key]) => key).map(([, [{ service, region, pointer, purpose }]]) =>
    error(
      'FLK3308',
      pointer,
      `no endpoint of a VPC in ${home.region} reaches ${service} in ${region}, for ${purpose}`,
      {
        because: { pointer: '/spec/network', note: 'nothing but endpoints leads out of this network' },
        help: `use "egress: nat", or what is in ${home.region}`,
      },
    ),
  );
}

/** Nothing but endpoints leads out. */
const isClosed = ({ egress }: KnownContract): boolean => ['endpoints', 'none'].includes(egress);

/** What the endpoints of a shared network do not serve, where nothing else leads out of it. */
export function unserved(
  network: NormalNetwork | undefined,
  contract: KnownContract | undefined,
  needs: readonly Need[],
  home: { readonly region: string },
): Problem[] {
  if (!network || !isShared(network) || !contract || !isClosed(contract)) return [];
  const missing = needs
    .filter(isService)
    .filter(({ service, region }) => region !== home.region || !contract.endpoints.has(service));
  const grouped = groupBy(missing, ({ service, region }) => `${service} ${region}`);
  return sortBy([...grouped], ([key]) => key).map(([, [{ service, region, pointer, purpose }]]) => {
    const where = region === home.region ? service : `${service} in ${region}`;
    const { endpointsAt: location } = contract;
    const because = { ...(location ? { location } : { pointer: '/spec/network/from' }), note: 'the network' };
    const help =
      region === home.region ? `add ${service} to "endpoints.add" there` : 'use a network with a NAT gateway';
    return error('FLK3313', pointer, `the network ${network.from} has no way to ${where}, for ${purpose}`, {
      because,
      help,
    });
  });
}

/** A gateway endpoint is a route in tables: without any it serves nobody. */
export function withoutTables(network: NormalNetwork | undefined, resources: readonly AnyResource[]): Problem[] {
  const own = ownNetwork(network);
  if (!own || own.vpc.create || own.vpc.find || own.vpc.routeTables !== undefined) return [];
  const gateway = resources.find((one) => one.type === 'aws_vpc_endpoint' && !isInterface(one));
  if (!gateway) return [];
  const why = 'the endpoints for S3 and DynamoDB are routes in them; or name those services in "endpoints.omit"';
  return needed(own.vpc, 'routeTables', '/spec/network/vpc', why, '[rtb-0a1b2c3d4e5f60718]');
}

/** What the created ways out cost a month, and what the other choice would. */
export function priceOf(network: NormalNetwork | undefined, resources: readonly AnyResource[]): Problem[] {
  const own = ownNetwork(network);
  if (!own?.vpc.create) return [];
  const zones = own.vpc.create.zones.length;
  const interfaces = resources.filter(isInterface).length * zones;
  const gateways = resources.filter(({ type }) => type === 'aws_nat_gateway').length;
  const pointer = '/spec/network';
  if (interfaces > 0) return [info('FLK3309', pointer, endpointsText(interfaces, zones), { on: 'key' })];
  return gateways > 0 ? [info('FLK3309', pointer, natText(gateways), { on: 'key' })] : [];
}

function isInterface({ type, arguments: given }: AnyResource): boolean {
  return type === 'aws_vpc_endpoint' && Reflect.get(given, 'vpc_endpoint_type') === 'Interface';
}

function endpointsText(interfaces: number, zones: number): string {
  const [own, nat] = [interfaces * prices.endpointHour, zones * prices.natHour].map(monthly);
  return (
    `${interfaces / zones} interface endpoints in ${zones} zones cost about ${own} USD a month and ` +
    `${prices.endpointGigabyte} for each GB in us-east-1; NAT gateways would cost ${nat} and ${prices.natGigabyte}`
  );
}

function natText(gateways: number): string {
  const own = monthly(gateways * prices.natHour);
  const what = gateways === 1 ? 'a NAT gateway costs' : `${gateways} NAT gateways cost`;
  return `${what} about ${own} USD a month and ${prices.natGigabyte} for each GB in us-east-1`;
}

const monthly = (hourly: number): number => Math.round(hourly * hoursOfMonth);
