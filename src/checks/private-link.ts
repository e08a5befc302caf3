// PrivateLink: keys that stand together, where the service is, in which zones the endpoint can stand, and whose names
// lead to it.
import { partitionOf, isZoneId } from '../aws/regions';
import { endpointServicePrefixes } from '../aws/services';
import type { Home } from '../aws/arn';
import { exactlyOne, needed, noEffect } from '../diagnostics/key-rules';
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { child, type Pointer } from '../document/pointer';
import { ownNetwork, type NormalVpc, type OwnNetwork } from '../network/normal';
import { hostsOf, linkPointer, zonesOfLink, type NormalLink } from '../network/private-link-normal';
import { ensured } from '../text/ensured';
import { vpcNeeded } from './existing-vpc';
import { linkAcceptance } from './link-acceptance';
import type { NetworkCheck } from './network-check';
import { notOffered } from './not-offered';
import { kept } from '../network/kept';

export const privateLink: NetworkCheck = ({ network: given, identity }) => {
  const network = ownNetwork(given);
  if (!network?.privateLink) return [];
  const links = kept(network.privateLink);
  return [
    ...Object.entries(network.privateLink).flatMap(([name, link]) => linkAcceptance(name, link, identity.home)),
    ...inOwnVpc(network, identity.home),
    ...links.flatMap(([name, link]) => [
      ...togetherKeys(name, link, network.vpc),
      ...placeOfService(name, link, identity.home),
      ...privateNameOffered(name, link, identity.home),
      ...zonesOfEndpoint(name, link, network.vpc),
      ...zonesOfRecords(name, link, network.vpc),
      ...reversed(name, link),
    ]),
    ...links.flatMap(([name, link], index) => sharedName(name, link, links.slice(0, index))),
  ];
};

/**
 * Endpoints are the owner's to create in a VPC whose subnets are shared. Source: the VPC guide, "Responsibilities and
 * permissions for owners and participants".
 */
function inOwnVpc({ vpc }: OwnNetwork, { accountId }: Home): Problem[] {
  const { subnetOwner, create } = vpc;
  if ((subnetOwner ?? accountId) !== accountId) {
    const message = `the VPC is account ${subnetOwner}'s, and nobody else can create endpoints in it`;
    const because = { pointer: '/spec/network/privateLink', note: 'these are endpoints' };
    const help = 'have its owner create them, and leave "privateLink" out';
    return [error('FLK3395', '/spec/network/vpc/subnetOwner', message, { because, help })];
  }
  return create ? [] : vpcNeeded(vpc, '"privateLink" creates endpoints in it');
}

function togetherKeys(name: string, link: NormalLink, { create }: NormalVpc): Problem[] {
  const at = linkPointer(name);
  return [
    ...(link.privateDns ? notBoth(name, link) : []),
    ...(link.domain === undefined
      ? [
          ...noEffect(link, ['records'], at, 'there is no "domain" that they would be records of'),
          ...namesNeeded(link, at),
        ]
      : []),
    ...(link.portRanges ? [] : needed(link, 'ports', at, 'the endpoint takes connections on these alone', '[9092]')),
    ...(create
      ? noEffect(link, ['subnets'], at, 'the VPC is created, and "zones" says which of its zones')
      : noEffect(link, ['zones', 'providerZones'], at, 'the subnets exist, and "subnets" says which of them')),
  ];
}

/** Of the two keys one makes the names; the other says which of those that somebody else makes lead here. */
function namesNeeded(link: NormalLink, at: Pointer): Problem[] {
  if (link.hosts) return [];
  if (link.privateDns) {
    const why = 'nothing says which names the service has of its own';
    return needed(link, 'hosts', at, why, '["*.kafka.partner.example.com"]');
  }
  const why = 'nothing makes a name for the endpoint ("hosts" lists those that somebody else makes)';
  return needed(link, 'domain', at, why, 'kafka.partner.example.com');
}

function notBoth(name: string, link: NormalLink): Problem[] {
  return link.domain === undefined ? [] : exactlyOne(link, ['domain', 'privateDns'], linkPointer(name));
}

/** Source: the PrivateLink guide, "Cross-Region access": the partition is one. */
function placeOfService(name: string, { service, region }: NormalLink, home: Home): Problem[] {
  const found = ensured(/[.]vpce[.]([^.]+)[.]/.exec(service)?.[1], 'an endpoint service without a Region');
  const pointer = linkPointer(name, 'service');
  const other = partitionOf(found);
  if (other !== home.partition) {
    const message = `the service is in partition ${other}, and PrivateLink leads to none but its own`;
    return [error('FLK3390', pointer, message, { expected: home.partition, found: other })];
  }
  const expected = region ?? home.region;
  if (found === expected) return beginningOfName(service, found, pointer);
  const because = region === undefined ? '/aws/region' : linkPointer(name, 'region');
  return [
    error('FLK3390', pointer, `the service is in ${found}, and the entry is for ${expected}`, {
      expected,
      found,
      because: { pointer: because, note: region === undefined ? 'the application is here' : 'the Region of the entry' },
      help: `if it is meant: region: ${found}`,
    }),
  ];
}

/** Who has the right Region has mistyped the beginning, and no service has the name. */
function beginningOfName(service: string, region: string, pointer: Pointer): Problem[] {
  const beginnings = endpointServicePrefixes(region);
  if (beginnings.some((one) => service.startsWith(`${one}.`))) return [];
  const message = `names of endpoint services in ${region} begin otherwise`;
  const expected = beginnings.map((one) => `${one}.vpce-svc-...`).join(' or ');
  return [error('FLK3390', pointer, message, { expected, found: service })];
}

function privateNameOffered(name: string, { privateDns }: NormalLink, home: Home): Problem[] {
  const help = 'give the entry a "domain" in place of "privateDns"';
  const at = linkPointer(name, 'privateDns');
  return privateDns ? notOffered('private DNS names of endpoint services', at, home, help) : [];
}

function zonesOfEndpoint(name: string, link: NormalLink, { create }: NormalVpc): Problem[] {
  if (!create) return [];
  const { zones, providerZones, region } = link;
  if (region !== undefined && providerZones)
    return noEffect(link, ['providerZones'], linkPointer(name), 'in another Region the zones of the two need not meet');
  if (zones) return zones.flatMap((zone, index) => zoneOfEndpoint(name, link, zone, index, create.zones));
  if (zonesOfLink(link, create.zones).length > 0) return [];
  const because = { pointer: '/spec/network/vpc/create/zones', note: 'the zones of the VPC' };
  const message = `the VPC has a subnet in none of the zones of ${name}`;
  return [error('FLK3391', linkPointer(name, 'providerZones'), message, { because, on: 'key' })];
}

function zoneOfEndpoint(
  name: string,
  { providerZones }: NormalLink,
  zone: string,
  index: number,
  ofVpc: readonly string[],
): Problem[] {
  const pointer = child(linkPointer(name, 'zones'), index);
  if (!ofVpc.includes(zone))
    return [error('FLK3391', pointer, `zone ${zone} is none of the VPC's`, { allowed: ofVpc })];
  if (!providerZones || !isZoneId(zone) || providerZones.includes(zone)) return [];
  const because = { pointer: linkPointer(name, 'providerZones'), note: 'the zones of the provider' };
  return [error('FLK3391', pointer, `${name} is not offered in zone ${zone}`, { allowed: providerZones, because })];
}

/** The name of an endpoint in a zone holds the zone's name: of an existing VPC no subnet tells what an id means. */
function zonesOfRecords(name: string, link: NormalLink, { create }: NormalVpc): Problem[] {
  const zones = create && zonesOfLink(link, create.zones);
  return Object.entries(link.records ?? {}).flatMap(([record, { zone }]): Problem[] => {
    if (zone === undefined) return [];
    const pointer = child(linkPointer(name, 'records'), record, 'zone');
    if (!zones && isZoneId(zone)) {
      const help = 'say its letter: a for eu-west-1a';
      return [error('FLK3391', pointer, `what zone ${zone} is called in this account is not known`, { help })];
    }
    if (!zones || zones.includes(zone)) return [];
    return [error('FLK3391', pointer, `the endpoint of ${name} does not stand in zone ${zone}`, { allowed: zones })];
  });
}

function reversed(name: string, { portRanges = [] }: NormalLink): Problem[] {
  return portRanges.flatMap(({ first, last }, index): Problem[] => {
    if (first <= last) return [];
    const pointer = child(linkPointer(name, 'portRanges'), index);
    return [error('FLK3399', pointer, `the range begins at port ${first} and ends at ${last}`)];
  });
}

/** A VPC has one zone of a name. Source: the API of Route 53, CreateHostedZone, `ConflictingDomainExists`. */
function sharedName(name: string, link: NormalLink, earlier: readonly (readonly [string, NormalLink])[]): Problem[] {
  const own = namesOf(link);
  const other = earlier.find(([, one]) => namesOf(one).some((host) => own.includes(host)));
  if (!other) return sharedService(name, link, earlier);
  const [called, rival] = other;
  const shared = ensured(
    own.find((host) => namesOf(rival).includes(host)),
    'a name that two entries share',
  );
  const because = { pointer: linkPointer(called), note: 'the other one' };
  return [error('FLK3393', linkPointer(name), `${shared} leads to ${called} and to ${name}`, { on: 'key', because })];
}

/**
 * A service has one private name, whatever hosts the entries speak of. Source: the API of EC2, ModifyVpcEndpoint, which
 * answers "private-dns-enabled cannot be set because there is already a conflicting DNS domain ... in the VPC"
 * (https://github.com/hashicorp/terraform-provider-aws/issues/17535).
 */
function sharedService(name: string, link: NormalLink, earlier: readonly (readonly [string, NormalLink])[]): Problem[] {
  const other = earlier.find(([, one]) => link.privateDns && one.privateDns && one.service === link.service);
  if (!other) return [];
  const [called] = other;
  const message = `the private name of ${link.service} leads to ${called} and to ${name}`;
  const because = { pointer: linkPointer(called, 'privateDns'), note: 'the other one' };
  const help = 'have one endpoint in all the zones, with the "hosts" of both; or a "domain" for one of the two';
  return [error('FLK3393', linkPointer(name, 'privateDns'), message, { on: 'key', because, help })];
}

function namesOf(link: NormalLink): string[] {
  return [...(link.domain === undefined ? [] : [link.domain]), ...hostsOf(link)].map((host) => host.toLowerCase());
}
