// What a VPC has already of the endpoints that are to be made in it: AWS takes no second one that would answer to the
// same name, or be in the same route table.
import { endpointName, hostOf, services, type Service } from '../aws/services';
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import type { Pointer } from '../document/pointer';
import type { Configuration } from '../override';
import type { Declared } from './declared';
import { topologyOf } from './from-configuration';
import { isUnknown, type Endpoint, type HostedZone } from './topology';

/** A planned endpoint, and what stands in its way: an endpoint, or a private zone. */
interface Standing {
  readonly service: Service;
  readonly by: string;
}

/**
 * One problem for all services that are in the VPC already, as far as somebody has declared what is there. Source: what
 * EC2's CreateVpcEndpoint answers: "private-dns-enabled cannot be set because there is already a conflicting DNS domain
 * for ... in the VPC", and `RouteAlreadyExists`.
 * @param pointer where the spec has its endpoints made
 */
export function standingProblems(configuration: Configuration, declared: Declared, pointer: Pointer): Problem[] {
  const { endpoints = [], hostedZones = [] } = declared;
  if (endpoints.length === 0 && hostedZones.length === 0) return [];
  const planned = topologyOf(configuration).endpoints;
  const others = endpoints.filter((one) => !planned.some((own) => isSame(own, one)));
  const found = planned.flatMap((own): Standing[] => {
    const service = serviceIn(own);
    if (!service) return [];
    const by =
      others.find((other) => excludes(own, other)) ?? hostedZones.find((zone) => answersFor(zone, own, service));
    return by ? [{ service, by: by.id }] : [];
  });
  if (found.length === 0) return [];
  const names = found.map(({ service, by }) => `${service} (${by})`).sort();
  const message = `the VPC has ${names.join(', ')} already: AWS refuses a second endpoint, and \`terraform apply\` ends there`;
  const omitted = found.map(({ service }) => service).sort();
  return [
    error('FLK3432', pointer, message, { help: `use what is there: "endpoints.omit" with ${omitted.join(', ')}` }),
  ];
}

/** What an earlier apply of the same stack has made: its name has that of the stack. */
function isSame(own: Endpoint, other: Endpoint): boolean {
  return own.name !== undefined && own.name === other.name && own.service === other.service && own.vpc === other.vpc;
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
