// Route tables and the gateways that their routes lead to, as EC2 describes them.
import { own } from '../document/own';
import { addressText, rangeOf } from '../aws/address-range';
import type { Declared } from './declared';
import { cidrIn, idIn, idsIn, itemsIn, ownId, partIn, textIn, type Answer } from './live-answer';
import { isServing } from './live-faulty';
import { isIn, type Answers } from './live-kinds';
import type { Attachment, Cidr, Destination, Fact, Id, NatGateway, Peering, Route, RouteTarget } from './topology';

type Vpcs = NonNullable<Declared['vpcs']>;

export function routeTablesIn(answers: Answers, vpcs: Vpcs): NonNullable<Declared['routeTables']> {
  const gatewayEndpoints = new Set(
    answers
      .items('VpcEndpoints')
      .filter((endpoint) => textIn(endpoint, 'VpcEndpointType') === 'Gateway')
      .map((endpoint) => idIn(endpoint, 'VpcEndpointId')),
  );
  return Object.fromEntries(
    answers.items('RouteTables').flatMap((table) => {
      const id = ownId(table, 'RouteTableId');
      if (id === undefined) return [];
      const routes = itemsIn(table, 'Routes')
        .filter((route) => textIn(route, 'GatewayId') !== 'local')
        // Endpoints that are described say themselves which tables lead to them.
        .filter((route) => !gatewayEndpoints.has(textIn(route, 'GatewayId')))
        .map((route) => routeOf(route, id));
      const cidrs = own(vpcs, String(idIn(table, 'VpcId')))?.cidrs ?? [];
      return [[id, routes.flatMap((route) => inPlaceOfLocal(route, cidrs))] as const];
    }),
  );
}

function routeOf(route: Answer, table: Id): Route {
  const destination = destinationOf(route, table);
  const to = 'unknown' in destination ? 'somewhere' : 'cidr' in destination ? destination.cidr : destination.prefixList;
  const isLearnt = textIn(route, 'Origin') === 'EnableVgwRoutePropagation';
  return { id: `${table} ${to}`, destination, target: targetOf(route, table), ...(isLearnt && { isLearnt }) };
}

function destinationOf(route: Answer, table: Id): Fact<Destination> {
  const cidr = cidrIn(route, 'DestinationCidrBlock') ?? cidrIn(route, 'DestinationIpv6CidrBlock');
  if (cidr !== undefined) return { cidr };
  const prefixList = idIn(route, 'DestinationPrefixListId');
  return prefixList === undefined ? { unknown: `where a route of ${table} leads is not known` } : { prefixList };
}

/**
 * A local route is nobody's to write, but its target may be replaced, by an appliance for example: as two routes to
 * the halves of the range it wins over the local one, which follows from the range of the VPC.
 */
function inPlaceOfLocal(route: Route, cidrs: readonly Cidr[]): Route[] {
  const { destination } = route;
  const cidr = 'cidr' in destination && cidrs.includes(destination.cidr) ? destination.cidr : undefined;
  const range = cidr === undefined ? undefined : rangeOf(cidr);
  if (!range) return [route];
  const { version, first, last, bits } = range;
  return [first, first + (last - first + 1n) / 2n].map((value) => ({
    ...route,
    destination: { cidr: `${addressText({ version, value })}/${bits + 1}` },
  }));
}

const targets = {
  EgressOnlyInternetGatewayId: 'egress-only',
  NatGatewayId: 'nat',
  TransitGatewayId: 'transit-gateway',
  VpcPeeringConnectionId: 'peering',
  // An instance is told with the interface that stands for it.
  NetworkInterfaceId: 'appliance',
  InstanceId: 'appliance',
  LocalGatewayId: 'appliance',
  CarrierGatewayId: 'appliance',
} as const satisfies Readonly<Record<string, RouteTarget['kind']>>;

/** Those of `GatewayId`, by what their id begins with. */
const gateways: Readonly<Record<string, RouteTarget['kind']>> = {
  igw: 'internet-gateway',
  eigw: 'egress-only',
  vgw: 'appliance',
};

function targetOf(route: Answer, table: Id): Fact<RouteTarget> {
  if (!isIn(route, 'State', 'active')) return { kind: 'blackhole', id: table };
  for (const [key, kind] of Object.entries(targets)) {
    const id = idIn(route, key);
    if (id !== undefined) return { kind, id };
  }
  const gateway = idIn(route, 'GatewayId');
  const [prefix] = gateway?.split('-') ?? [];
  if (gateway === undefined || prefix === undefined)
    return { unknown: `what a route of ${table} leads to is not known` };
  if (prefix !== 'vpce') return { kind: gateways[prefix] ?? 'appliance', id: gateway };
  // Gateway endpoints are reached by prefix lists, those of Gateway Load Balancers by ranges.
  const byList = idIn(route, 'DestinationPrefixListId') !== undefined;
  return { kind: byList ? 'gateway-endpoint' : 'appliance', id: gateway };
}

/** Those that serve: the others are told apart, see `live-faulty`. */
export function natGatewaysIn(answers: Answers): NatGateway[] {
  return answers
    .items('NatGateways')
    .filter((gateway) => isServing('NatGateways', gateway))
    .flatMap((gateway) => {
      const id = ownId(gateway, 'NatGatewayId');
      if (id === undefined) return [];
      const subnet = idIn(gateway, 'SubnetId') ?? { unknown: `${id} stands in every zone of its VPC` };
      const addresses = itemsIn(gateway, 'NatGatewayAddresses');
      return {
        id,
        subnet,
        connectivity: textIn(gateway, 'ConnectivityType') === 'private' ? 'private' : 'public',
        elasticAddress: addresses.some((address) => textIn(address, 'AllocationId') !== undefined),
      } satisfies NatGateway;
    });
}

/** Where public access is blocked both ways, no gateway can be said to lead anywhere. */
export function internetGatewaysIn(answers: Answers): NonNullable<Declared['internetGateways']> {
  const closed = new Set(
    [...answers.items('Vpcs'), ...answers.items('Subnets')].filter(isClosed).map((one) => idIn(one, 'VpcId')),
  );
  const all = [
    ...answers.items('InternetGateways').map((one) => [one, 'InternetGatewayId', 'internet'] as const),
    ...answers
      .items('EgressOnlyInternetGateways')
      .map((one) => [one, 'EgressOnlyInternetGatewayId', 'egress-only'] as const),
  ];
  return Object.fromEntries(
    all.flatMap(([gateway, key, kind]) => {
      const id = ownId(gateway, key);
      // The API model says `attached`, the answers of EC2 say `available`.
      const attached = itemsIn(gateway, 'Attachments').filter((one) => isIn(one, 'State', 'attached', 'available'));
      const [vpc] = attached.flatMap((one) => idIn(one, 'VpcId') ?? []);
      return id === undefined || vpc === undefined || closed.has(vpc) ? [] : [[id, { vpc, kind }] as const];
    }),
  );
}

/** Source: the VPC guide, "Block public access to VPCs and subnets". */
function isClosed(answer: Answer): boolean {
  const states = partIn(answer, 'BlockPublicAccessStates');
  return states !== undefined && textIn(states, 'InternetGatewayBlockMode') === 'block-bidirectional';
}

export function peeringsIn(answers: Answers): Peering[] {
  const all = answers.items('VpcPeeringConnections').filter((one) => isServing('VpcPeeringConnections', one));
  return all.flatMap((peering) => {
    const id = ownId(peering, 'VpcPeeringConnectionId');
    if (id === undefined) return [];
    const end = (key: 'AccepterVpcInfo' | 'RequesterVpcInfo'): Fact<Id> => {
      const info = partIn(peering, key);
      return (info && idIn(info, 'VpcId')) ?? { unknown: `the VPCs of ${id} are not known` };
    };
    const status = partIn(peering, 'Status');
    const code = status && textIn(status, 'Code');
    const accepted = code === undefined ? { unknown: `the state of ${id} is not known` } : true;
    return { id, requester: end('RequesterVpcInfo'), accepter: end('AccepterVpcInfo'), accepted };
  });
}

/** Of VPCs: their own side, which the VPC's account may see; the tables of the gateway are its owner's. */
export function attachmentsIn(answers: Answers): Attachment[] {
  return answers
    .items('TransitGatewayVpcAttachments')
    .filter((attachment) => isServing('TransitGatewayVpcAttachments', attachment))
    .flatMap((attachment) => {
      const id = ownId(attachment, 'TransitGatewayAttachmentId');
      if (id === undefined) return [];
      const options = partIn(attachment, 'Options');
      const option = (key: string): string | undefined => options && textIn(options, key);
      const groups = option('SecurityGroupReferencingSupport');
      return {
        id,
        kind: 'vpc',
        gateway: idIn(attachment, 'TransitGatewayId') ?? { unknown: `the gateway of ${id} is not known` },
        vpc: idIn(attachment, 'VpcId') ?? { unknown: `the VPC of ${id} is not known` },
        subnets: { known: idsIn(attachment, 'SubnetIds') },
        groupReferences: groups === undefined ? { unknown: `the options of ${id} are not known` } : groups === 'enable',
        applianceMode: option('ApplianceModeSupport') === 'enable',
      } satisfies Attachment;
    });
}
