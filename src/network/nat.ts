// The way out to the internet: a gateway of the VPC, public subnets, and NAT gateways in them.
import type { NAT } from '../../generated/application';
import { own } from '../document/own';
import type { Facts } from '../facts/facts';
import type { StackIdentity } from '../facts/identity';
import { address, attribute, resource, type AnyResource } from '../terraform/resource';
import type { Text } from '../terraform/value';
import { ensured } from '../text/ensured';
import { zonesOf, type Zone } from './ground';
import type { NormalCreation } from './normal';

const cause = '/spec/network/egress';

/** The zones that have a NAT gateway; none is among them that the VPC does not have. */
export function gatewayZones(create: NormalCreation, { perZone, zone = create.zones[0] }: NAT): Zone[] {
  const zones = zonesOf(create);
  return perZone ? zones : zones.filter(({ given }) => given === zone);
}

export function natFacts(create: NormalCreation, nat: NAT, identity: StackIdentity): Facts {
  const gateways = gatewayZones(create, nat);
  const made = gateways.map((zone) => gateway(zone, own(nat.addresses ?? {}, zone.given), identity));
  const routes = zonesOf(create).map((zone) => {
    const nearest = gateways.find(({ label }) => label === zone.label) ?? ensured(gateways[0], 'NAT without a gateway');
    return defaultRoute(`private_${zone.label}`, { nat_gateway_id: natId(nearest) });
  });
  return {
    resources: [...publicSide(gateways, identity), ...made.flatMap(({ resources }) => resources), ...routes],
    outputs: made.map(({ zone, publicIp }) => ({
      name: `nat_address_${zone.label}`,
      description: `Public address of the NAT gateway in zone ${zone.given}, for allow-lists of partners`,
      value: publicIp,
    })),
  };
}

/** The internet gateway, and one route table for all public subnets: those of the NAT gateways. */
function publicSide(gateways: readonly Zone[], { name }: StackIdentity): AnyResource[] {
  const vpc = attribute({ type: 'aws_vpc', name: 'network' }, 'id');
  const internet = resource('aws_internet_gateway', 'network', cause, { vpc_id: vpc, tags: { Name: name } });
  const table = resource('aws_route_table', 'public', cause, { vpc_id: vpc, tags: { Name: `${name}-public` } });
  return [
    internet,
    table,
    defaultRoute('public', { gateway_id: attribute(internet, 'id') }),
    ...gateways.map(({ label }) =>
      resource('aws_route_table_association', `public_${label}`, cause, {
        subnet_id: attribute({ type: 'aws_subnet', name: `public_${label}` }, 'id'),
        route_table_id: attribute(table, 'id'),
      }),
    ),
  ];
}

/** To a gateway, from the route table of this name. */
function defaultRoute(table: string, target: { nat_gateway_id: Text } | { gateway_id: Text }): AnyResource {
  return resource('aws_route', `${table}_internet`, cause, {
    route_table_id: attribute({ type: 'aws_route_table', name: table }, 'id'),
    destination_cidr_block: '0.0.0.0/0',
    ...target,
  });
}

const natId = ({ label }: Zone): Text => attribute({ type: 'aws_nat_gateway', name: label }, 'id');

interface Gateway {
  readonly zone: Zone;
  readonly publicIp: Text;
  readonly resources: readonly AnyResource[];
}

/** An address of its own, or the one with this allocation id. It needs the internet gateway, which it does not name. */
function gateway(zone: Zone, allocation: string | undefined, { name }: StackIdentity): Gateway {
  const tags = { Name: `${name}-${zone.given}` };
  const created = resource('aws_eip', `nat_${zone.label}`, cause, { domain: 'vpc', tags });
  const nat = resource(
    'aws_nat_gateway',
    zone.label,
    cause,
    {
      subnet_id: attribute({ type: 'aws_subnet', name: `public_${zone.label}` }, 'id'),
      connectivity_type: 'public',
      allocation_id: allocation ?? attribute(created, 'id'),
      tags,
    },
    { dependsOn: [address({ type: 'aws_internet_gateway', name: 'network' })] },
  );
  const resources = allocation === undefined ? [created, nat] : [nat];
  return { zone, resources, publicIp: attribute(nat, 'public_ip') };
}
