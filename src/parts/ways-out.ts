// What the ways out of the network lead to, and cost: only the finished plan knows what is needed.
import { hoursOfMonth } from '../aws/price';
import { prices } from '../aws/prices';
import { serviceOf } from '../aws/services';
import type { Problem } from '../diagnostics/diagnostic';
import { needed } from '../diagnostics/key-rules';
import { error, info, warning } from '../diagnostics/problem';
import { isElsewhere, isSentByService, isService, type Need, type ServiceNeed } from '../facts/need';
import { groupBy } from '../text/group-by';
import { sortBy } from '../text/sort-by';
import type { KnownContract } from '../network/known-contract';
import type { KnownVpc } from '../network/known-vpc';
import { gatewayZones } from '../network/nat';
import { isShared, natDefaults, ownNetwork, type NormalNetwork, type OwnNetwork } from '../network/normal';
import type { AnyResource } from '../terraform/resource';
import type { Text } from '../terraform/value';

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
  return sortBy([...grouped], ([key]) => key).map(([, [need]]) => withoutEndpoint(need, network.from, contract, home));
}

/** AWS does not say whether what the service sends leaves through the VPC: without an endpoint it is no error. */
function withoutEndpoint(
  need: ServiceNeed,
  network: string,
  { endpointsAt: location }: KnownContract,
  home: { readonly region: string },
): Problem {
  const { service, region, pointer, purpose } = need;
  const isHere = region === home.region;
  const where = isHere ? service : `${service} in ${region}`;
  const because = { ...(location ? { location } : { pointer: '/spec/network/from' }), note: 'the network' };
  const message = `the network ${network} has no way to ${where}, for ${purpose}`;
  if (isSentByService(need)) {
    const unsaid = 'AWS does not say whether the service sends it this way';
    const help = `take ${service} out of "endpoints.omit" there; ${unsaid}`;
    return warning('FLK3401', pointer, message, { because, help });
  }
  const help = isHere ? `add ${service} to "endpoints.add" there` : 'use a network with a NAT gateway';
  return error('FLK3313', pointer, message, { because, help });
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

/**
 * The private names of endpoints hold for a whole VPC. Source: the PrivateLink guide, "Access an AWS service using an
 * interface VPC endpoint", private DNS.
 */
export function takenFromOthers(
  network: NormalNetwork | undefined,
  resources: readonly AnyResource[],
  { cidrs }: KnownVpc = {},
): Problem[] {
  const own = ownNetwork(network);
  if (!own || own.vpc.create || own.vpc.cidrs !== undefined || own.egress !== 'endpoints') return [];
  const message = 'the names of services lead all of the VPC to endpoints that admit the application alone';
  const ranges = (cidrs ?? ['10.20.0.0/16']).join(', ');
  const help = `name the ranges of the VPC, which the endpoints then admit: cidrs: [${ranges}]`;
  return resources.some(takesName) ? [warning('FLK3705', '/spec/network/vpc', message, { on: 'key', help })] : [];
}

/**
 * What the created ways out cost a month, and what the other choice would: a VPC that exists has no other. Endpoints
 * for services of others are no choice between the two: they are needed beside a NAT gateway as well.
 */
export function priceOf(
  network: NormalNetwork | undefined,
  resources: readonly AnyResource[],
  owner: { readonly production: boolean },
): Problem[] {
  const own = ownNetwork(network);
  if (!own) return [];
  const interfaces = resources.filter((one) => isInterface(one) && !isOfOthers(one));
  const gateways = resources.filter(({ type }) => type === 'aws_nat_gateway').length;
  const texts = [
    ...(gateways > 0 ? [natText(gateways)] : []),
    ...(interfaces.length > 0 ? [endpointsText(interfaces), ...otherChoice(own, owner)] : []),
  ];
  return texts.length > 0 ? [info('FLK3309', '/spec/network', texts.join('; '), { on: 'key' })] : [];
}

/** The gateways that `egress: nat` would make, where nothing but endpoints leads out. */
function otherChoice({ egress, vpc: { create } }: OwnNetwork, owner: { readonly production: boolean }): string[] {
  if (!create || egress !== 'endpoints') return [];
  const gateways = gatewayZones(create, natDefaults(owner)).length;
  return [`${natGateways(gateways)} would cost ${natCost(gateways)} and ${prices.natData.usd}`];
}

/** An endpoint that answers by the public name of a service. */
function takesName({ type, arguments: given }: AnyResource): boolean {
  return type === 'aws_vpc_endpoint' && Reflect.get(given, 'private_dns_enabled') === true;
}

function isInterface({ type, arguments: given }: AnyResource): boolean {
  return type === 'aws_vpc_endpoint' && Reflect.get(given, 'vpc_endpoint_type') === 'Interface';
}

/** Source: the PrivateLink guide, "Create a service powered by AWS PrivateLink", names of endpoint services. */
function isOfOthers({ arguments: given }: AnyResource): boolean {
  return /[.]vpce-svc-[0-9a-f]+$/.test(String(Reflect.get(given, 'service_name')));
}

/** Each is paid for in each of its zones, which may be fewer than those of the VPC. */
function endpointsText(endpoints: readonly AnyResource[]): string {
  const counts = endpoints.map(({ arguments: given }) => (Reflect.get(given, 'subnet_ids') as readonly Text[]).length);
  const paid = counts.reduce((sum, count) => sum + count, 0);
  const own = monthly(paid * prices.endpoint.usd);
  const zones = Math.max(...counts);
  const many = endpoints.length === 1 ? 'an interface endpoint' : `${endpoints.length} interface endpoints`;
  const cost = endpoints.length === 1 ? 'costs' : 'cost';
  return (
    `${many} in ${zones} ${zones === 1 ? 'zone' : 'zones'} ${cost} about ${own} USD a month and ` +
    `${prices.endpointData.usd} for each GB in us-east-1`
  );
}

function natText(gateways: number): string {
  const cost = gateways === 1 ? 'costs' : 'cost';
  const own = natCost(gateways);
  return `${natGateways(gateways)} ${cost} about ${own} USD a month and ${prices.natData.usd} for each GB in us-east-1`;
}

function natGateways(count: number): string {
  return count === 1 ? 'a NAT gateway with its public address' : `${count} NAT gateways with their public addresses`;
}

/** Each has one public address, which is charged whoever has allocated it. */
const natCost = (gateways: number): number => monthly(gateways * (prices.natGateway.usd + prices.address.usd));

const monthly = (hourly: number): number => Math.round(hourly * hoursOfMonth);
