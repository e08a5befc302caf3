// What to change where a hop is missing: a line of the spec, as long as one would do; else the thing that stops
// packets.
import { endpointName, serviceOf } from '../aws/services';
import { child, type Pointer } from '../document/pointer';
import { isSentByService, isService, nameOf, type HostNeed, type Need, type ServiceNeed } from '../facts/need';
import { isShared, type NormalNetwork, type NormalVpc, type OwnNetwork } from '../network/normal';
import { wayTo, waysOf } from '../network/way';
import { addressOf, isPublic } from '../aws/address-range';
import type { Hop } from './hop';
import type { Endpoint } from './topology';

/** What to do, and the line to do it at; without one it is the place of what stops packets. */
export interface Fix {
  readonly help: string;
  readonly pointer?: Pointer;
}

/** Of whom a need is, as far as fixes depend on it. */
export interface Whose {
  readonly network?: NormalNetwork;
  readonly home: { readonly region: string; readonly accountId: string };
  /** The hop is of something that this stack creates. */
  readonly isCreated: boolean;
  /** Endpoints that stand in VPCs, as far as AWS has told them. */
  readonly standing?: readonly Endpoint[];
}

const at = '/spec/network';

/** What to change, by what is missing. */
export function fixOf(hop: Hop, need: Need, whose: Whose): Fix {
  return (leavesTheVpc(hop, whose) ? inSpec(hop, need, whose) : undefined) ?? { help: ofThing(hop, need) };
}

/** Where nothing leads on: rules of a created group are made for what has a way. */
function leavesTheVpc({ kind, way }: Hop, { isCreated }: Whose): boolean {
  if (way === 'back') return false;
  return kind === 'route' || kind === 'internet gateway' || (kind === 'group out' && isCreated);
}

function inSpec(hop: Hop, need: Need, whose: Whose): Fix | undefined {
  const { network } = whose;
  if (!network) return undefined;
  if (!isShared(network)) return isService(need) ? serviceFix(hop, need, network, whose) : hostFix(need, network);
  if (!isService(need) || need.region !== whose.home.region) return undefined;
  // Every network with endpoints has one for what the service sends, unless it is told not to.
  if (isSentByService(need))
    return {
      help: `take ${need.service} out of "endpoints.omit" of the network ${network.from}, or say "egress" there`,
      pointer: `${at}/from`,
    };
  return { help: `add ${need.service} to "endpoints.add" of the network ${network.from}`, pointer: `${at}/from` };
}

function serviceFix(hop: Hop, need: ServiceNeed, network: OwnNetwork, whose: Whose): Fix | undefined {
  const { home } = whose;
  const { vpc, egress, endpoints } = network;
  const isHere = need.region === home.region;
  const omitted = endpoints?.omit?.indexOf(need.service) ?? -1;
  if (omitted >= 0 && isHere)
    return { help: withoutOmission(hop, need, vpc, whose), pointer: child(`${at}/endpoints/omit`, omitted) };
  if (egress !== 'none') return undefined;
  const owner = vpc.subnetOwner;
  if (owner !== undefined && owner !== home.accountId) {
    const made = `an endpoint for ${need.service} or a route to it`;
    const help = `have account ${owner}, which shares the subnets, make ${made}`;
    return { help, pointer: `${at}/vpc/subnetOwner` };
  }
  const pointer = `${at}/egress`;
  const byEndpoint = isHere || serviceOf(need.service).crossRegion === true;
  if (vpc.create)
    return { help: byEndpoint ? 'say "egress: endpoints", or "egress: nat"' : 'say "egress: nat"', pointer };
  return byEndpoint ? { help: `say "egress: endpoints", or ${ofThing(hop, need)}`, pointer } : undefined;
}

/** A gateway endpoint that stands in other tables takes no second one in those: one for this table alone is made. */
function withoutOmission(hop: Hop, { service, region }: ServiceNeed, vpc: NormalVpc, { standing = [] }: Whose): string {
  const help = `take ${service} out of "omit"`;
  const other = standing.find(
    (one) => one.kind === 'gateway' && one.service === endpointName(service, region) && one.vpc === vpc.id,
  );
  if (hop.kind !== 'route' || !other) return help;
  return `add ${hop.at} to the route tables of ${other.id}; or ${help}, and name ${hop.at} alone in "vpc.routeTables"`;
}

/** What a created VPC leads to the spec says; what else an existing one leads to is its owner's matter. */
function hostFix(need: HostNeed, network: OwnNetwork): Fix | undefined {
  const { host, pointer, visibility } = need;
  if (!network.vpc.create || typeof host !== 'string' || wayTo(host, waysOf(network))) return undefined;
  const address = addressOf(host);
  const sections = '"peering", "onPremises" or "transitGateway"';
  if (!address) {
    const leading = `${sections}, "privateLink"`;
    const help = `name ${host} in "hosts" of what leads to it (${leading})`;
    const otherwise =
      visibility === 'private'
        ? ', or have the application stand in its VPC ("vpc.id"): its address is private'
        : '; if it is public, say "egress: nat"';
    return { help: `${help}${otherwise}`, pointer };
  }
  return isPublic(address)
    ? { help: 'say "egress: nat": nothing else leads to a public address', pointer: `${at}/egress` }
    : { help: `have its range among those of what leads to it: ${sections}`, pointer };
}

/** What AWS has given up it does not mend. */
function ofState(at: string, state: string): string {
  if (/^pending-?acceptance$/i.test(state)) return `have the owner of the other side accept ${at}`;
  return `have another one made in place of ${at}, and lead there`;
}

function ofThing({ kind, at, way, verdict }: Hop, need: Need): string {
  if (verdict.is === 'blocked' && verdict.state !== undefined) return ofState(at, verdict.state);
  const ports = way === 'back' ? 'tcp 1024-65535' : `tcp ${need.port}`;
  const toward = way === 'back' ? 'the subnet of the application' : nameOf(need);
  const fixes: Readonly<Record<Hop['kind'], string>> = {
    name: `give ${at} DNS support and DNS host names, or a record of the name`,
    'group out': `add an outbound rule for ${ports} to ${toward} to ${at}`,
    'group in': `add an inbound rule for ${ports} from the security group of the application to ${at}`,
    'ACL out': `let ${at} send ${ports} to ${toward}`,
    'ACL in': `let ${at} receive ${ports}`,
    route: `add a route to ${toward} to ${at}, or an endpoint that serves it`,
    'internet gateway': `route through a NAT gateway in place of ${at}`,
    'NAT gateway': `mend ${at}, or add an endpoint that serves it`,
    endpoint: `have an endpoint that serves it in place of ${at}`,
    peering: `reach it by a connection of its own, or through a transit gateway, in place of ${at}`,
    'transit gateway': `mend the subnets, the association or the state of ${at}`,
    site: `announce the subnet by ${at}, or name the addresses behind it`,
    listener: `add a listener for ${ports} to ${at}`,
    service: `mend ${at}`,
    destination: `look at the addresses of ${at}: two networks may have the same`,
  };
  return fixes[kind];
}
