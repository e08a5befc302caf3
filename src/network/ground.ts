// What everything else of the network stands on: the VPC with its zones, whether it is created or exists.
import type { Endpoints } from '../../generated/application';
import type { Home } from '../aws/arn';
import { terraformName } from '../aws/naming';
import { foundEndpointSubnets, foundRouteTables, foundSubnets, vpcIdOf } from '../facts/found-network';
import { contract, privateSubnet } from '../facts/network';
import { oneInEachZone } from '../facts/subnet-zones';
import type { NormalCreation, NormalVpc, OwnNetwork } from './normal';
import { ref, type Text } from '../terraform/value';
import { ensured } from '../text/ensured';

/** One zone of a created VPC, as addresses and names of resources know it. */
export interface Zone {
  /** A letter, or an id: as the spec says it. */
  readonly given: string;
  /** For Terraform's addresses: `a`, `euw1_az1`. */
  readonly label: string;
}

/** A VPC, as far as what is created in it must know. */
export interface Ground {
  /** The id; absent of an existing VPC for which the spec has none. */
  readonly vpc?: Text;
  /** The subnets of the application. */
  readonly subnets: readonly Text[];
  /** Of those one in each zone, as far as zones are known: AWS takes no two for endpoints and load balancers. */
  readonly zoneSubnets: readonly Text[];
  /** The subnets of the interface endpoints of AWS's services. */
  readonly endpointSubnets: readonly Text[];
  /** The route tables of the application's subnets, as far as they are known. */
  readonly routeTables: readonly Text[];
  /** They are looked up, one for each subnet: some may be the same. */
  readonly tablesFound?: true;
  /** What is created, when the VPC is. */
  readonly create?: NormalCreation;
}

export function groundOf({ vpc, endpoints }: OwnNetwork): Ground {
  return vpc.create ? createdGround(vpc.create, endpoints) : existingGround(vpc, endpoints);
}

function createdGround(create: NormalCreation, { zones = create.zones }: Endpoints = {}): Ground {
  const inZone = (zone: string): Text => ref(privateSubnet(zone), 'id');
  return {
    vpc: ref('aws_vpc.network', 'id'),
    subnets: create.zones.map(inZone),
    zoneSubnets: create.zones.map(inZone),
    endpointSubnets: zones.map(inZone),
    routeTables: zonesOf(create).map(({ label }) => ref(`aws_route_table.private_${label}`, 'id')),
    create,
  };
}

function existingGround(vpc: NormalVpc, endpoints: Endpoints = {}): Ground {
  const { find, routeTables } = vpc;
  const id = vpcIdOf(vpc);
  const given = find ? [] : ensured(vpc.subnets, 'an existing VPC without subnets');
  const subnets = find ? foundSubnets(find) : given;
  const zoneSubnets = find ? subnets : oneInEachZone(given, vpc);
  return {
    ...(id !== undefined && { vpc: id }),
    subnets,
    zoneSubnets,
    endpointSubnets: endpoints.find ? foundEndpointSubnets(endpoints.find) : (endpoints.subnets ?? zoneSubnets),
    ...(find && routeTables === undefined
      ? { routeTables: foundRouteTables(find), tablesFound: true }
      : { routeTables: routeTables ?? [] }),
  };
}

/** What an application must know of the network that it shares, to make a security group in it. */
export function sharedGround(): Ground {
  return { vpc: contract('vpc'), subnets: [], zoneSubnets: [], endpointSubnets: [], routeTables: [] };
}

export function zonesOf({ zones }: NormalCreation): Zone[] {
  return zones.map((given) => ({ given, label: terraformName(given) }));
}

/** How the provider is told the zone of a subnet. */
export function zoneArgument(zone: string, { region }: Home) {
  return zone.length === 1 ? { availability_zone: `${region}${zone}` } : { availability_zone_id: zone };
}
