// What a network that is a stack of its own tells the applications that share it: one parameter, so that neither stack
// reads the other's state.
import type { StackIdentity } from '../facts/identity';
import type { Facts } from '../facts/facts';
import { contractLookup, privateSubnet } from '../facts/network';
import { attribute, resource } from '../terraform/resource';
import { lookup, type AnyLookup } from '../terraform/lookup';
import { json, ref, type Address, type Text, type Value } from '../terraform/value';
import { subnetCidr } from './address-plan';
import { endpointGroup, type Endpoint } from './endpoints';
import { groundOf, zonesOf, type Ground } from './ground';
import { nobodyIsLeft } from './left-zones';
import type { OwnNetwork } from './normal';
import { terraformRanges } from './ranges';

/** Raised when a contract says more or other things: a copy of a version that is not known is refused. */
export const contractVersion = 2;

/** What is read as well. The first one says nothing of where it belongs, nor of paths. */
export const contractVersions: readonly number[] = [1, contractVersion];

/** Where the contract of a network stands, by the network's whole name. */
export function contractName(network: string): string {
  return `/flinkform/network/${network}`;
}

/** The parameter of an application's shared network. */
export function lookupOf(network: string): AnyLookup {
  return lookup('aws_ssm_parameter', contractLookup.name, { name: contractName(network) });
}

/** Whose contract it is, and what it tells. */
export interface Told {
  readonly network: OwnNetwork;
  readonly ground: Ground;
  readonly endpoints: readonly Endpoint[];
  readonly identity: StackIdentity;
}

/**
 * The applications are known to nobody here, and the contract stands for them: it waits for what leads out of the
 * network, so that what takes the place of something is there before that goes (`outliving`).
 */
export function contractFacts({ network, ground, endpoints, identity }: Told, before: readonly Address[]): Facts {
  const { name } = identity;
  const leaving = ground.create ? { lifecycle: { precondition: [nobodyIsLeft()] } } : {};
  const said = {
    name: contractName(name),
    description: `What applications must know of the network ${name}`,
    type: 'String',
    // A parameter of the standard tier has at most 4 KB, and costs nothing; this one is another when it must be.
    tier: 'Intelligent-Tiering',
    // Nothing in it is a secret: a plan shows what changes.
    insecure_value: json({ ...contractOf(network, ground, endpoints), ...whose(identity) }),
  };
  const parameter = resource('aws_ssm_parameter', contractLabel, '/spec/network', said, {
    ...leaving,
    dependsOn: before,
  });
  const description = 'The contract of this network: applications read it from the parameter; a copy may be committed';
  return {
    resources: [parameter],
    outputs: [{ name: 'contract', description, value: attribute(parameter, 'insecure_value') }],
  };
}

/** The second half of the parameter's address. */
export const contractLabel = 'contract';
export const contractAddress: Address = `aws_ssm_parameter.${contractLabel}`;

/** A copy tells by it that it is beside the wrong spec. */
function whose({ name, home: { accountId, region } }: StackIdentity) {
  return { network: name, accountId, region };
}

/** How applications leave the network; of a VPC that exists with ways of its own nobody says it here. */
export function egressTold({ vpc, egress }: OwnNetwork): string {
  return vpc.create || egress !== 'none' ? egress : 'its own';
}

function contractOf(network: OwnNetwork, ground: Ground, endpoints: readonly Endpoint[]) {
  return {
    version: contractVersion,
    vpc: ground.vpc,
    cidrs: terraformRanges(network.vpc).map(({ cidr }) => cidr),
    zones: zonesIn(ground),
    egress: egressTold(network),
    endpoints: Object.fromEntries(endpoints.map((endpoint) => [endpoint.service, endpointIn(endpoint)])),
    ...(endpoints.some(({ kind }) => kind === 'interface') && { endpointGroup: ref(endpointGroup, 'id') }),
  };
}

/** What the contract names: the VPC, and the subnet of each zone. */
export function placesTold(network: OwnNetwork): { readonly vpc?: Text; readonly subnets: ReadonlyMap<string, Text> } {
  const { vpc, create, subnets } = groundOf(network);
  const zoneOf = (index: number): string => create?.zones[index] ?? String(index + 1);
  const told = new Map(subnets.map((subnet, index) => [zoneOf(index), subnet]));
  return { ...(vpc !== undefined && { vpc }), subnets: told };
}

/** By the names that the spec gives them: applications ask for a zone, and not for all that there are. */
function zonesIn({ create, subnets, routeTables }: Ground): Value {
  if (!create) return Object.fromEntries(subnets.map((subnet, index) => [String(index + 1), { subnet }]));
  return Object.fromEntries(
    zonesOf(create).map(({ given }, index) => [
      given,
      {
        subnet: subnets[index],
        cidr: subnetCidr(create, given, 'private'),
        zone: ref(privateSubnet(given), 'availability_zone_id'),
        routeTable: routeTables[index],
      },
    ]),
  );
}

function endpointIn({ kind, address }: Endpoint): Value {
  return kind === 'gateway'
    ? { kind, id: ref(address, 'id'), prefixList: ref(address, 'prefix_list_id') }
    : { kind, id: ref(address, 'id') };
}
