// Endpoints for services that others offer over PrivateLink: an interface endpoint with a group of its own, and the
// private zone by which clients find it.
import { isZoneId } from '../aws/regions';
import type { Facts } from '../facts/facts';
import type { StackIdentity } from '../facts/identity';
import { privateSubnet } from '../facts/network';
import { attribute, resource, type AnyResource, type Precondition } from '../terraform/resource';
import { call, join, ref, type Text } from '../terraform/value';
import { ensured } from '../text/ensured';
import type { Ground } from './ground';
import type { OwnNetwork } from './normal';
import { acceptanceResources, acceptedBefore, acceptingProvider } from './private-link-acceptance';
import {
  endpointOutput,
  linkEndpoint,
  linkGroup,
  linkLabel,
  linkPointer,
  openPorts,
  recordName,
  zonesOfLink,
  type NormalLink,
} from './private-link-normal';
import { group, takenFrom, type Source } from './security-groups';
import { kept } from './kept';

/** What an entry is made from: where it stands, and for whom. */
interface Site {
  readonly name: string;
  readonly link: NormalLink;
  readonly ground: Ground;
  readonly identity: StackIdentity;
}

/** @param from who uses the endpoints */
export function privateLinkFacts(
  { privateLink }: OwnNetwork,
  ground: Ground,
  from: readonly Source[],
  identity: StackIdentity,
): Facts {
  const sites = kept(privateLink).map(([name, link]): Site => ({ name, link, ground, identity }));
  const { home } = identity;
  return {
    providers: Object.entries(privateLink ?? {}).flatMap(([name, link]) => acceptingProvider(name, link, home) ?? []),
    resources: sites.flatMap((site) => [
      endpoint(site),
      ...ownGroup(site, from),
      ...names(site),
      ...acceptanceResources(site.name, site.link, home),
    ]),
    forgotten: sites.flatMap(({ name, link }) => acceptedBefore(name, link)),
    outputs: sites.flatMap(({ name }) => handedOver(name)),
  };
}

/**
 * No policy: services that are not AWS's own take none. The private name is switched off here, and on by a resource of
 * its own, which leaves it on when it goes. Until the owner has accepted nothing is said of it: what is on stays on.
 * Sources: the PrivateLink guide, "Endpoint policies"; the provider's `aws_vpc_endpoint_private_dns`.
 */
function endpoint({ name, link, ground, identity }: Site): AnyResource {
  const { service, region, privateDns } = link;
  return resource(
    'aws_vpc_endpoint',
    linkLabel(name),
    linkPointer(name),
    {
      vpc_id: ensured(ground.vpc, 'PrivateLink without a VPC'),
      service_name: service,
      ...(region !== undefined && region !== identity.home.region && { service_region: region }),
      vpc_endpoint_type: 'Interface',
      subnet_ids: subnetsOf(link, ground),
      security_group_ids: [ref(linkGroup(name), 'id')],
      ...(!privateDns && { private_dns_enabled: false }),
      tags: { Name: `${identity.name}-${name}` },
    },
    { lifecycle: { create_before_destroy: true, ...inZonesOfProvider(link, ground) } },
  );
}

function subnetsOf(link: NormalLink, { create, zoneSubnets }: Ground): readonly Text[] {
  if (!create) return link.subnets ?? zoneSubnets;
  return zonesOfLink(link, create.zones).map((zone) => ref(privateSubnet(zone), 'id'));
}

/** What a letter means in this account only AWS knows: Terraform asks before it creates the endpoint. */
function inZonesOfProvider(link: NormalLink, { create }: Ground): { precondition?: Precondition[] } {
  const { providerZones } = link;
  if (!providerZones || !create) return {};
  const unknown = zonesOfLink(link, create.zones).filter((zone) => !isZoneId(zone));
  const precondition = unknown.map((zone) => ({
    condition: call('can', call('regex', `^(${providerZones.join('|')})$`, zoneIdOf(zone))),
    error_message: `Zone ${zone} of this account is none of ${providerZones.join(', ')}, where the service is offered.`,
  }));
  return precondition.length > 0 ? { precondition } : {};
}

const zoneIdOf = (zone: string): Text => ref(privateSubnet(zone), 'availability_zone_id');

function ownGroup({ name, link, ground, identity }: Site, from: readonly Source[]): AnyResource[] {
  const [of, cause] = [linkGroup(name), linkPointer(name)];
  return [
    group(of, cause, `PrivateLink ${name}`, ground, identity),
    ...openPorts(link).flatMap((ports) => takenFrom(of, from, { ports, cause, what: `PrivateLink ${name}` })),
  ];
}

/** The zone answers for its domain alone, in this VPC alone. */
function names(site: Site): AnyResource[] {
  const { name, link, ground, identity } = site;
  const { domain, records = {} } = link;
  if (domain === undefined) return [];
  const zone = resource('aws_route53_zone', linkLabel(name), linkPointer(name, 'domain'), {
    name: domain,
    comment: `PrivateLink ${name} of ${identity.name}`,
    vpc: [{ vpc_id: ensured(ground.vpc, 'a private zone without a VPC') }],
    tags: { Name: `${identity.name}-${name}` },
  });
  const entries = Object.entries(records).map(([record, { zone: only }]) =>
    resource('aws_route53_record', `${linkLabel(name)}_${recordLabel(record)}`, linkPointer(name, 'records'), {
      zone_id: attribute(zone, 'zone_id'),
      name: recordName(record, domain),
      type: 'A',
      alias: {
        name: only === undefined ? addressOf(name) : zonalAddress(site, only),
        zone_id: ref(linkEndpoint(name), 'dns_entry[0].hosted_zone_id'),
        evaluate_target_health: false,
      },
    }),
  );
  return [zone, ...entries];
}

/** `all` for `*`, `apex` for the domain itself, `all_euw1_az1` for `*.euw1-az1`. */
function recordLabel(record: string): string {
  return record.replace('*', 'all').replace('@', 'apex').replace(/[.-]/g, '_');
}

/** The first name of an endpoint is the one for all its zones. Source: EC2's API, VpcEndpoint, `DnsEntries`. */
function addressOf(name: string): Text {
  return ref(linkEndpoint(name), 'dns_entry[0].dns_name');
}

/**
 * The name of the endpoint in one zone: the name of the zone stands behind the first label, where the other entries of
 * the list, which come in no order that is documented, have it as well. Source: the PrivateLink guide, "DNS hostnames".
 */
function zonalAddress({ name, ground, identity }: Site, zone: string): Text {
  const named = ground.create ? ref(privateSubnet(zone), 'availability_zone') : `${identity.home.region}${zone}`;
  return call('replace', addressOf(name), '/^[^.]+/', join('$0-', named));
}

/** What the owner of the service asks for, and what clients may be given in place of a name of their own. */
function handedOver(name: string): NonNullable<Facts['outputs']> {
  return [
    {
      name: endpointOutput(name),
      description: `Endpoint of PrivateLink ${name}: by this id the owner of the service accepts it`,
      value: ref(linkEndpoint(name), 'id'),
    },
    {
      name: `${linkLabel(name)}_address`,
      description: `Name of the endpoint of PrivateLink ${name}, in all its zones`,
      value: addressOf(name),
    },
  ];
}
