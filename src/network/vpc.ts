// The created VPC itself: its ranges, subnets, route tables, DNS, network ACL and flow logs.
import type { StackIdentity } from '../facts/identity';
import { address, attribute, resource, type AnyResource, type Resource } from '../terraform/resource';
import type { Text } from '../terraform/value';
import { subnetCidr, type SubnetKind } from './address-plan';
import { rangeLabel } from './labels';
import { fingerprint } from '../aws/naming';
import { ensured } from '../text/ensured';
import { flowLogs } from './flow-logs';
import { zoneArgument, zonesOf, type Zone } from './ground';
import type { NormalCreation } from './normal';

const cause = '/spec/network/vpc/create';

/** The place in a spec for `key` of the created VPC. */
const at = (key: keyof NormalCreation): string => `${cause}/${key}`;

/** @param kindsIn which subnets a zone has */
export function createdVpc(
  create: NormalCreation,
  kindsIn: (zone: Zone) => readonly SubnetKind[],
  identity: StackIdentity,
): AnyResource[] {
  const ranges = (create.secondaryCidrs ?? []).map((cidr) => secondaryRange(cidr));
  const subnets = zonesOf(create).flatMap((zone) =>
    kindsIn(zone).map((kind) => subnet(create, zone, kind, ranges, identity)),
  );
  return [
    vpc(create, identity),
    // Interfaces without a group get this one: it allows nothing.
    resource('aws_default_security_group', 'network', cause, { vpc_id: id, tags: named(`${identity.name}-default`) }),
    ...ranges,
    ...subnets,
    ...zonesOf(create).flatMap((zone) => privateRoutes(zone, identity)),
    ...(create.networkAcl === 'ephemeral' ? ephemeralAcl(create, identity) : []),
    ...(create.dns ? dnsOptions(create.dns, identity) : []),
    ...(create.flowLogs.enabled ? flowLogs(create.flowLogs, identity) : []),
  ];
}

const id = attribute({ type: 'aws_vpc', name: 'network' }, 'id');

const named = (name: string) => ({ Name: name });

/** Private DNS of endpoints needs both DNS attributes. Source: the VPC guide, "DNS attributes for your VPC". */
function vpc({ cidr, ipam }: NormalCreation, { name }: StackIdentity) {
  return resource('aws_vpc', 'network', cause, {
    ...(cidr !== undefined && { cidr_block: cidr }),
    ...(ipam && { ipv4_ipam_pool_id: ipam.pool, ipv4_netmask_length: ipam.netmask }),
    enable_dns_support: true,
    enable_dns_hostnames: true,
    tags: named(name),
  });
}

function secondaryRange(cidr: string): Resource<'aws_vpc_ipv4_cidr_block_association'> {
  const name = `range_${rangeLabel(cidr)}`;
  return resource('aws_vpc_ipv4_cidr_block_association', name, at('secondaryCidrs'), { vpc_id: id, cidr_block: cidr });
}

/**
 * The service's interfaces go some time after the application has let them go, and AWS refuses to delete a subnet that
 * has any: the provider tries again for as long as it is told.
 */
const patience = { delete: '30m' };

/** What a subnet is called in AWS, by the name of its stack: `core-prod-private-a`. */
export function subnetName(stack: string, kind: SubnetKind, zone: string): string {
  return `${stack}-${kind}-${zone}`;
}

function subnet(
  create: NormalCreation,
  { given, label }: Zone,
  kind: SubnetKind,
  ranges: readonly AnyResource[],
  { name, home }: StackIdentity,
): AnyResource {
  return resource(
    'aws_subnet',
    `${kind}_${label}`,
    at('zones'),
    {
      vpc_id: id,
      ...zoneArgument(given, home),
      cidr_block: subnetCidr(create, given, kind),
      map_public_ip_on_launch: false,
      tags: named(subnetName(name, kind, given)),
      timeouts: patience,
    },
    ranges.length > 0 ? { dependsOn: ranges.map(address) } : {},
  );
}

/** A table for each zone: it sends what leaves to the gateway of its own zone. */
function privateRoutes({ given, label }: Zone, { name }: StackIdentity): AnyResource[] {
  const table = resource('aws_route_table', `private_${label}`, at('zones'), {
    vpc_id: id,
    tags: named(`${name}-private-${given}`),
  });
  return [
    table,
    resource('aws_route_table_association', `private_${label}`, at('zones'), {
      subnet_id: attribute({ type: 'aws_subnet', name: `private_${label}` }, 'id'),
      route_table_id: attribute(table, 'id'),
    }),
  ];
}

/**
 * What the private subnets take and send under `networkAcl: ephemeral`: within the VPC everything; from outside
 * nothing but answers; to the outside HTTPS and the ports from 1024 on, where brokers and databases listen. Source of
 * the ports: the VPC guide, "Ephemeral ports".
 */
function ephemeralAcl(create: NormalCreation, { name }: StackIdentity): AnyResource[] {
  const acl = resource('aws_network_acl', 'private', at('networkAcl'), {
    vpc_id: id,
    subnet_ids: zonesOf(create).map(({ label }) => attribute({ type: 'aws_subnet', name: `private_${label}` }, 'id')),
    tags: named(`${name}-private`),
  });
  const ranges: readonly Text[] = [
    attribute({ type: 'aws_vpc', name: 'network' }, 'cidr_block'),
    ...(create.secondaryCidrs ?? []),
  ];
  const answers: Traffic = { protocol: 'tcp', cidr: '0.0.0.0/0', ports: [1024, 65535] };
  const https: Traffic = { ...answers, ports: [443, 443] };
  const [first, ...others] = ranges.map((cidr): Traffic => ({ protocol: '-1', cidr }));
  const servers = create.dns?.servers ?? [];
  const lookups = servers.map((server): Traffic => ({ protocol: 'udp', cidr: `${server}/32` }));
  const longLookups = servers.map((server): Traffic => ({ protocol: 'tcp', cidr: `${server}/32`, ports: [53, 53] }));
  const rule = (egress: boolean, number: number, allowed: Traffic) => aclRule(acl, egress, number, allowed);
  const both = [...others, ...lookups].flatMap((allowed) =>
    [false, true].map((egress) => rule(egress, numberOf(allowed), allowed)),
  );
  return [
    acl,
    ...[false, true].map((egress) => rule(egress, 100, ensured(first, 'a VPC without a range'))),
    ...both,
    ...longLookups.map((allowed) => rule(true, numberOf(allowed), allowed)),
    ...[false, true].map((egress) => rule(egress, 32_100, answers)),
    rule(true, 32_110, https),
  ];
}

/**
 * A rule cannot be changed, only replaced, and the new one comes before the old one goes: AWS refuses two of one
 * number. So the number follows from what is allowed, of 2,000 to 31,999, and not from what else there is.
 */
export function numberOf(allowed: Traffic): number {
  return 2_000 + (parseInt(fingerprint(JSON.stringify(allowed)), 16) % 30_000);
}

/** What one rule of a network ACL allows; without ports, all of them. */
export interface Traffic {
  readonly protocol: '-1' | 'tcp' | 'udp';
  readonly cidr: Text;
  readonly ports?: readonly [first: number, last: number];
}

/** Network ACLs know no range of all ports but for all protocols: 0 to 65535 says it. */
export function aclRule(
  acl: Pick<AnyResource, 'type' | 'name'>,
  egress: boolean,
  number: number,
  { protocol, cidr, ports }: Traffic,
): AnyResource {
  const [first, last] = ports ?? [0, protocol === '-1' ? 0 : 65535];
  return resource('aws_network_acl_rule', `private_${egress ? 'out' : 'in'}_${number}`, at('networkAcl'), {
    network_acl_id: attribute(acl, 'id'),
    egress,
    rule_number: number,
    rule_action: 'allow',
    protocol,
    cidr_block: cidr,
    from_port: first,
    to_port: last,
  });
}

function dnsOptions({ servers, domain }: NonNullable<NormalCreation['dns']>, { name }: StackIdentity): AnyResource[] {
  const options = resource('aws_vpc_dhcp_options', 'network', at('dns'), {
    domain_name_servers: servers,
    ...(domain !== undefined && { domain_name: domain }),
    tags: named(name),
  });
  return [
    options,
    resource('aws_vpc_dhcp_options_association', 'network', at('dns'), {
      vpc_id: id,
      dhcp_options_id: attribute(options, 'id'),
    }),
  ];
}
