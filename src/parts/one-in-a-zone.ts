// Of what stands in a VPC AWS takes one subnet in a zone: which subnets those are, and what is told where nobody knows
// the zones. Only the finished plan knows what stands there. Source: EC2's error code DuplicateSubnetsInSameZone, of
// endpoints and of attachments; of load balancers the API reference of Elastic Load Balancing, CreateLoadBalancer,
// `Subnets`.
import { mostZones } from '../aws/regions';
import type { Problem } from '../diagnostics/diagnostic';
import { error, info, warning } from '../diagnostics/problem';
import { own } from '../document/own';
import { child, type Pointer } from '../document/pointer';
import { earlierInZone, oneInEachZone, zoneOf, type Zoned } from '../facts/subnet-zones';
import { address, type AnyResource } from '../terraform/resource';
import type { Address } from '../terraform/value';
import { ensured } from '../text/ensured';
import { kept } from '../network/kept';
import type { KnownVpc } from '../network/known-vpc';
import type { NormalVpc, OwnNetwork } from '../network/normal';
import { linkEndpoint, linkPointer } from '../network/private-link-normal';

const at = '/spec/network';

/** Subnets that something stands in, all of them. */
interface Placed {
  readonly pointer: Pointer;
  /** Their ids; of those that are found only the number is known. */
  readonly subnets: readonly string[] | number;
  /** The spec names them for this alone. */
  readonly isChosen: boolean;
  /** What stands there, for people. */
  readonly what: string;
  /** How to name others. */
  readonly help: string;
}

/** Two subnets of one zone, and more subnets than can be in zones of their own, once it is known what is created. */
export function zoneProblems(
  network: OwnNetwork | undefined,
  resources: readonly AnyResource[],
  home: { readonly region: string },
  known: KnownVpc = {},
): Problem[] {
  if (!network || network.vpc.create) return [];
  // What is placed is as the spec says the zones, and is judged by what is known of them.
  const zoned: Zoned = { ...network.vpc, ...known };
  const placed = new Map(placedIn(network, resources, known).map((one) => [one.pointer, one]));
  return [...placed.values()].flatMap((one) => [
    ...inOneZone(one, zoned, network.vpc),
    ...inUnknownZones(one, zoned, home.region),
  ]);
}

/** Everything of which AWS asks it; of two in the same list the first is told. */
function placedIn(network: OwnNetwork, resources: readonly AnyResource[], known: KnownVpc): Placed[] {
  const { endpointServices, transitGateway } = network;
  const entries = kept(network.privateLink);
  const links = entries.map(([name, { subnets }]) =>
    subnets
      ? chosen(linkPointer(name, 'subnets'), subnets, 'an endpoint')
      : byDefault(network, 'an endpoint', `privateLink.${name}.subnets`, known),
  );
  return [
    ...(transitGateway?.subnets ? [chosen(`${at}/transitGateway/subnets`, transitGateway.subnets, 'attachments')] : []),
    ...(endpointServices ? [byDefault(network, 'a load balancer', undefined, known)] : []),
    ...links,
    ...(resources.some(isOfAws(entries.map(([name]) => linkEndpoint(name)))) ? [ofEndpoints(network, known)] : []),
  ];
}

function ofEndpoints(network: OwnNetwork, known: KnownVpc): Placed {
  const { subnets, find } = { ...network.endpoints };
  const what = 'interface endpoints';
  if (find) return chosen(`${at}/endpoints/find/count`, foundOr(known.endpoints, find.count), what);
  return subnets
    ? chosen(`${at}/endpoints/subnets`, subnets, what)
    : byDefault(network, what, network.vpc.find ? 'endpoints.find' : 'endpoints.subnets', known);
}

function chosen(pointer: Pointer, subnets: Placed['subnets'], what: string): Placed {
  return { pointer, subnets, isChosen: true, what, help: 'name one of each zone' };
}

/** @param key where others can be named */
function byDefault({ vpc }: OwnNetwork, what: string, key: string | undefined, known: KnownVpc): Placed {
  const other = key === undefined ? [] : [`name one of each zone in "${key}"`];
  if (vpc.find) {
    const help = [...other, 'have "find" find one of each'].join(', or ');
    return {
      pointer: `${at}/vpc/find/count`,
      subnets: foundOr(known.application, vpc.find.count),
      isChosen: false,
      what,
      help,
    };
  }
  const subnets = oneInEachZone(ensured(vpc.subnets, 'an existing VPC without subnets'), vpc);
  const help = ['say their zones in "vpc.subnetZones"', ...other].join(', or ');
  return { pointer: `${at}/vpc/subnets`, subnets, isChosen: false, what, help };
}

/** Their ids where all of them are known. */
function foundOr(ids: readonly string[] | undefined, count: number): Placed['subnets'] {
  return ids?.length === count ? ids : count;
}

/** Interface endpoints for services of AWS; those of PrivateLink have subnets of their own. */
function isOfAws(ofLinks: readonly Address[]): (resource: AnyResource) => boolean {
  return (one) =>
    one.type === 'aws_vpc_endpoint' &&
    Reflect.get(one.arguments, 'vpc_endpoint_type') === 'Interface' &&
    !ofLinks.includes(address(one));
}

function inOneZone(one: Placed, zoned: Zoned, { subnetZones = {} }: NormalVpc): Problem[] {
  const { pointer, subnets, what, isChosen } = one;
  if (typeof subnets === 'number') return [];
  return subnets.flatMap((subnet, index): Problem[] => {
    const zone = zoneOf(subnet, zoned);
    const earlier = earlierInZone(subnet, subnets, zoned);
    if (zone === undefined || earlier === undefined) return [];
    const isSaid = own(subnetZones, subnet) !== undefined;
    const because = { pointer: child(`${at}/vpc/subnetZones`, subnet), note: 'its zone' };
    const message = `${subnet} is in zone ${zone}, as ${earlier} is: AWS takes one subnet in a zone for ${what}`;
    const help = isChosen ? 'keep one of the two' : one.help;
    return [
      error('FLK3430', pointer.endsWith('/count') ? pointer : child(pointer, index), message, {
        ...(isSaid && { because }),
        help,
      }),
    ];
  });
}

/**
 * Lists that somebody has made for this are believed, as long as they can be right; so are two subnets, as those of an
 * application are to be in two zones at least.
 */
function inUnknownZones({ pointer, subnets, isChosen, what, help }: Placed, zoned: Zoned, region: string): Problem[] {
  const count = typeof subnets === 'number' ? subnets : subnets.length;
  const areKnown = typeof subnets !== 'number' && subnets.every((one) => zoneOf(one, zoned) !== undefined);
  if (areKnown || count <= 2) return [];
  const most = mostZones(region);
  if (count > most) {
    const message = `${count} subnets cannot be in as many of the ${most} zones of ${region}`;
    return [warning('FLK3431', pointer, `${message}, and AWS takes one in a zone for ${what}`, { help })];
  }
  const assumed = `it is assumed that these ${count} subnets are in as many zones`;
  const message = `${assumed}, as AWS takes one in a zone for ${what}`;
  return isChosen ? [] : [info('FLK3431', pointer, message, { help })];
}
