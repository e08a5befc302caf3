// The network as others must name it: what stands in the application's VPC, and the policies of who works there.
import type { Endpoints, Network } from '../../generated/application';
import { arn, type Home } from '../aws/arn';
import type { Identity } from './identity';
import { terraformName } from '../aws/naming';
import { serviceOf, type Service } from '../aws/services';
import { foundGroups, foundSubnets, vpcIdOf } from './found-network';
import type { Zoned } from './subnet-zones';
import { dataAddress } from '../terraform/lookup';
import { call, join, member, ref, type Address, type Text } from '../terraform/value';

/** Subnets and security groups of one VPC, by their ids: literal, or known to Terraform only. */
export interface Placement {
  readonly subnets: readonly Text[];
  readonly securityGroups: readonly Text[];
  /** The account that shares the subnets; that of the application when left out. */
  readonly subnetOwner?: string;
}

/** A VPC, and what resources in it are called after. */
export interface VpcIdentity {
  readonly id: Text;
  /** For Terraform's addresses: another VPC has another one, as far as the spec tells them apart. */
  readonly label: string;
}

export interface NetworkIdentity extends Placement, Zoned {
  /** The VPC of the subnets; absent where nobody says in which one existing subnets are. */
  readonly vpc?: VpcIdentity;
  /** Whether its VPC is created in this stack, exists before it, or is that of a network of many (`from`). */
  readonly origin: 'created' | 'existing' | 'shared';
  /** Of the subnets, then of the security groups: for policies. */
  readonly arns: readonly Text[];
  /** The security group is created with the rules that the spec asks for; so are those of created stores. */
  readonly createsGroups: boolean;
  /** The services that get an endpoint when something needs them: all of these kinds but those. */
  readonly endpoints?: {
    readonly kinds: 'all' | 'gateway';
    readonly omit: readonly Service[];
    /** They let the execution role through alone, where they take a policy. */
    readonly forRole: boolean;
  };
}

/** The application's network, known before it exists; undefined when the application stands in no VPC. */
export function networkOf({ home }: Identity, network: Network | undefined): NetworkIdentity | undefined {
  if (!network) return undefined;
  const { subnetOwner, securityGroups = groupsFound(network) } = network.vpc ?? network;
  const placement: Placement = {
    subnets: subnetsOf(network),
    securityGroups: securityGroups ?? [ref(applicationGroup, 'id')],
    ...(subnetOwner !== undefined && { subnetOwner }),
  };
  const { egress, endpoints } = network;
  const vpc = vpcOf(network);
  const said: Zoned = network.vpc?.subnetZones ? { subnetZones: network.vpc.subnetZones } : {};
  return {
    ...placement,
    ...said,
    ...(vpc && { vpc }),
    origin: originOf(network),
    arns: placementArns(placement, home),
    createsGroups: securityGroups === undefined,
    ...(network.vpc && (egress === 'endpoints' || egress === 'nat') && { endpoints: made(egress, endpoints) }),
  };
}

function originOf({ vpc }: Network): NetworkIdentity['origin'] {
  if (!vpc) return 'shared';
  return vpc.create ? 'created' : 'existing';
}

/** Under `nat` only gateway endpoints, which cost nothing. */
function made(
  egress: 'endpoints' | 'nat',
  { omit = [], policy }: Endpoints = {},
): NonNullable<NetworkIdentity['endpoints']> {
  return { kinds: egress === 'nat' ? 'gateway' : 'all', omit, forRole: policy === 'role' };
}

function vpcOf({ vpc, from }: Network): VpcIdentity | undefined {
  if (!vpc) return from === undefined ? undefined : { id: contract('vpc'), label: from };
  if (vpc.create) return { id: ref('aws_vpc.network', 'id'), label: 'network' };
  const id = vpcIdOf(vpc);
  if (id === undefined) return undefined;
  return typeof id === 'string' ? vpcById(id) : { id, label: 'found' };
}

/** `0a1b2c3d`: of an id that the spec says, its beginning. */
export function vpcById(id: string): VpcIdentity {
  return { id, label: id.replace('vpc-', '').slice(0, 8) };
}

/** What another stack tells of its network, as Terraform reads it: `contract('zones', 'a', 'subnet')`. */
export function contract(...keys: readonly string[]): Text {
  return member(call('jsondecode', ref(dataAddress(contractLookup), 'insecure_value')), ...keys);
}

/** Where the contract of the network is looked up that the spec shares. */
export const contractLookup = { type: 'aws_ssm_parameter', name: 'network' } as const;

/** The endpoint that the network creates for a service of the application's Region, where something needs it. */
export function createdEndpoint(service: Service, network: NetworkIdentity | undefined): Address | undefined {
  const { endpoints } = { ...network };
  if (!endpoints || endpoints.omit.includes(service)) return undefined;
  return endpoints.kinds === 'all' || serviceOf(service).endpoint === 'gateway' ? serviceEndpoint(service) : undefined;
}

/** The address of an endpoint for a service of the application's Region. */
export function serviceEndpoint(service: Service): Address {
  return `aws_vpc_endpoint.${terraformName(service)}`;
}

/** The security group of the application, where the spec names none. */
export const applicationGroup: Address = 'aws_security_group.application';

/** The address of a private subnet that is created: `a` is the zone's letter, `euw1-az1` its id. */
export function privateSubnet(zone: string): Address {
  return `aws_subnet.${terraformName('private', zone)}`;
}

function subnetsOf({ vpc, zones = [] }: Network): readonly Text[] {
  if (!vpc) return zones.map((zone) => contract('zones', zone, 'subnet'));
  if (vpc.find) return foundSubnets(vpc.find);
  return vpc.create ? vpc.create.zones.map((zone) => ref(privateSubnet(zone), 'id')) : (vpc.subnets ?? []);
}

function groupsFound({ vpc }: Network): readonly Text[] | undefined {
  return vpc?.find && foundGroups(vpc.find);
}

/** The security group of what the spec creates under this name, where the application's own is created as well. */
export function storeGroup(name: string): Address {
  return `aws_security_group.${terraformName(name)}`;
}

/**
 * Where a store stands that the spec creates, and behind which groups: one of its own where the network creates groups,
 * so that its rules are those of its clients and no more.
 * @param name the second half of the store's address
 */
export function storePlacementOf(
  own: Partial<Placement> | undefined,
  name: string,
  network?: NetworkIdentity,
): Placement {
  const placement = placementOf(own, network);
  const ownGroup = own?.securityGroups === undefined && network?.createsGroups === true;
  return ownGroup ? { ...placement, securityGroups: [ref(storeGroup(name), 'id')] } : placement;
}

/**
 * Where something stands that the spec creates: in what its own section gives, and for the rest where the application
 * stands, whose subnets have the same owner in both. The lists are empty when neither says it, which is for rules to
 * report; facts are made of what passed them.
 */
export function placementOf(own: Partial<Placement> = {}, network?: Placement): Placement {
  const subnets = own.subnets ?? network?.subnets ?? [];
  const owner = subnets.some((id) => network?.subnets.includes(id)) ? network?.subnetOwner : undefined;
  return {
    subnets,
    securityGroups: own.securityGroups ?? network?.securityGroups ?? [],
    ...(owner !== undefined && { subnetOwner: owner }),
  };
}

/**
 * EC2's ARNs of the subnets, then of the security groups, in the account and Region of `home`; those of subnets that
 * another account shares are of that account. Source: EC2's DescribeSubnets, `SubnetArn` and `OwnerId`.
 */
export function placementArns({ subnets, securityGroups, subnetOwner }: Placement, home: Home): Text[] {
  const of = (kind: string, ids: readonly Text[], at: Home): Text[] =>
    ids.map((id) => join(arn(at, 'ec2', `${kind}/`), id));
  const owner = { ...home, accountId: subnetOwner ?? home.accountId };
  return [...of('subnet', subnets, owner), ...of('security-group', securityGroups, home)];
}
