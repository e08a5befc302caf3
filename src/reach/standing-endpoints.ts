// What a VPC has already of the endpoints that are to be made in it: AWS takes no second one that would answer to the
// same name, or be in the same route table.
import { endpointName, hostOf, services, type Service } from '../aws/services';
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { child } from '../document/pointer';
import type { PrivateLinkEntry } from '../../generated/application';
import type { Configuration } from '../override';
import { isMadeOf, stays } from './made-endpoint';
import { ownNetwork, type NormalNetwork } from '../network/normal';
import { waysOf, type Way } from '../network/way';
import type { Declared, DeclaredEndpoint } from './declared';
import { topologyOf } from './from-configuration';
import { isUnknown, type Endpoint, type HostedZone, type Id } from './topology';

/** What the VPC has already of the endpoints that a section of a spec has made, as far as somebody has declared it. */
export function standingEndpoints(
  configuration: Configuration,
  network: NormalNetwork | undefined,
  declared: Declared = {},
): Problem[] {
  const own = ownNetwork(network);
  const { endpoints = [], hostedZones = [] } = declared;
  if (!own || endpoints.length + hostedZones.length === 0) return [];
  const planned = topologyOf(configuration).endpoints;
  const others = endpoints.filter((one) => stays(one) && !planned.some((made) => isMadeOf(made, one)));
  const there = { planned, others, hostedZones };
  return [...standingProblems(there), ...standingNames(there, waysOf(own))];
}

/** What is to be made in a VPC, and what is there that this stack has not made. */
interface There {
  readonly planned: readonly Endpoint[];
  readonly others: readonly DeclaredEndpoint[];
  readonly hostedZones: readonly HostedZone[];
}

const ended = '`terraform apply` ends there';

/** A planned endpoint, and what stands in its way: an endpoint, or a private zone. */
interface Standing {
  readonly service: Service;
  readonly by: string;
  /** Of gateway endpoints, where the one that stands serves some of the tables. */
  readonly partly?: { readonly served: readonly Id[]; readonly unserved: readonly Id[] };
}

/**
 * One problem for all services that are in the VPC already, as far as somebody has declared what is there. Source: what
 * EC2's CreateVpcEndpoint answers: "private-dns-enabled cannot be set because there is already a conflicting DNS domain
 * for ... in the VPC", and `RouteAlreadyExists`.
 */
function standingProblems({ planned, others, hostedZones }: There): Problem[] {
  const found = planned.flatMap((own): Standing[] => {
    const service = serviceIn(own);
    if (!service) return [];
    const by =
      others.find((other) => excludes(own, other)) ?? hostedZones.find((zone) => answersFor(zone, own, service));
    return by ? [{ service, by: by.id, ...partlyServed(own, others) }] : [];
  });
  if (found.length === 0) return [];
  const names = found.map(({ service, by }) => `${service} (${by})`).sort();
  const refused = `AWS refuses a second endpoint, and ${ended}`;
  return [
    error('FLK3432', '/spec/network/egress', `the VPC has ${names.join(', ')} already: ${refused}`, {
      help: helpFor(found),
    }),
  ];
}

/** What is left out serves nobody in the tables that the endpoint that stands is not in. */
function helpFor(found: readonly Standing[]): string {
  const whole = found.flatMap(({ service, partly }) => (partly ? [] : [service])).sort();
  const omitted = whole.length > 0 ? [`use what is there: "endpoints.omit" with ${whole.join(', ')}`] : [];
  const partly = found.flatMap(({ service, by, partly }) =>
    partly
      ? [
          `${by} serves ${service} in ${partly.served.join(', ')} alone: name ${partly.unserved.join(', ')} alone in ` +
            `"vpc.routeTables", or add ${partly.unserved.join(', ')} to ${by} and ${service} to "endpoints.omit"`,
        ]
      : [],
  );
  return [...omitted, ...partly].join('; ');
}

/**
 * A VPC may have several gateway endpoints of one service, and a route table one. Source: the PrivateLink guide,
 * "Gateway endpoints for Amazon S3", considerations.
 */
function partlyServed(own: Endpoint, others: readonly DeclaredEndpoint[]): Pick<Standing, 'partly'> {
  const tables = own.kind === 'gateway' ? own.routeTables.known : [];
  const isServed = (table: Id): boolean =>
    others.some((other) => excludes(own, other) && other.routeTables.known.includes(table));
  const [served, unserved] = [tables.filter(isServed), tables.filter((table) => !isServed(table))];
  return unserved.length > 0 ? { partly: { served, unserved } } : {};
}

/** The service of AWS that an endpoint is for; undefined for one of somebody else. */
function serviceIn({ service, serviceRegion }: Endpoint): Service | undefined {
  if (isUnknown(service) || isUnknown(serviceRegion)) return undefined;
  return (Object.keys(services) as Service[]).find((name) => endpointName(name, serviceRegion) === service);
}

function excludes(own: Endpoint, other: Endpoint): boolean {
  if (own.service !== other.service || own.vpc !== other.vpc || isUnknown(own.vpc) || own.kind !== other.kind)
    return false;
  if (own.kind === 'interface') return own.privateDns === true && other.privateDns === true;
  return own.routeTables.known.some((table) => other.routeTables.known.includes(table));
}

/** Those of AWS's own services belong to endpoints that are looked at themselves. */
function answersFor({ name, vpcs, isOfService }: HostedZone, own: Endpoint, service: Service): boolean {
  const { vpc, serviceRegion, privateDns } = own;
  if (isUnknown(name) || isUnknown(vpc) || isUnknown(serviceRegion) || isOfService === true) return false;
  return privateDns === true && vpcs.known.includes(vpc) && name === hostOf(service, serviceRegion);
}

/**
 * The same for the private names of endpoints of PrivateLink, one problem for each entry: a second endpoint of the
 * service is refused as well. Source: the PrivateLink guide, "Private DNS"; the answer above.
 */
function standingNames({ planned, others, hostedZones }: There, ways: readonly Way[]): Problem[] {
  return ways.flatMap(({ pointer, hosts, endpoint: id, privateName }): Problem[] => {
    const own = planned.find((one) => one.id === id);
    if (!privateName || own?.privateDns !== true) return [];
    const by =
      others.find((other) => takesName(other, own, hosts)) ?? hostedZones.find((zone) => isZoneOf(zone, own, hosts));
    if (!by) return [];
    const refused = `AWS refuses the private name, and ${ended}`;
    const message = `the VPC has ${hosts.join(', ')} already (${by.id}): ${refused}`;
    const help = 'take the entry out where what is there serves, or give it a "domain" in place of "privateDns"';
    return [error('FLK3432', child(pointer, 'privateDns' satisfies keyof PrivateLinkEntry), message, { help })];
  });
}

function takesName(other: DeclaredEndpoint, own: Endpoint, hosts: readonly string[]): boolean {
  if (other.vpc !== own.vpc || other.privateDns !== true) return false;
  return other.service === own.service || hosts.some((host) => other.privateNames?.includes(host.toLowerCase()));
}

/** The zone of a private name is called as the name is, without what stands for all below. */
function isZoneOf({ name, vpcs, isOfService }: HostedZone, { vpc }: Endpoint, hosts: readonly string[]): boolean {
  if (isUnknown(name) || isUnknown(vpc) || isOfService === true || !vpcs.known.includes(vpc)) return false;
  const zone = name.toLowerCase().replace(/[.]$/, '');
  return hosts.some((host) => host.toLowerCase().replace(/^[*][.]/, '') === zone);
}
