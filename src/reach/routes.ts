// Route tables of VPCs and of transit gateways: the most specific route that matches decides.
import { rangeOf } from '../aws/address-range';
import { knownOf, type Answer } from './hop';
import { byId, holds, type Network } from './network';
import { isWithin, type Party } from './party';
import {
  isUnknown,
  type Attachment,
  type Fact,
  type Id,
  type Listing,
  type RouteTarget,
  type TransitRouteTable,
  type Unknown,
} from './topology';

/** A route that may be the one. */
interface Candidate<Target> {
  readonly id: Id;
  readonly target: Fact<Target>;
  /** Length of its prefix, in bits. */
  readonly bits: number;
  /** Among equally long ones the first rank decides. */
  readonly rank: number;
  readonly matches: Answer;
}

/** The route that decides; `mayBeOther` when one that is not known might decide otherwise. */
export interface Choice<Target> {
  readonly chosen?: { readonly id: Id; readonly target: Fact<Target> };
  readonly mayBeOther?: Unknown;
}

function choose<Target>(candidates: readonly Candidate<Target>[], rest?: Unknown): Choice<Target> {
  const possible = candidates.filter(({ matches }) => matches !== false).sort(bySpecificity);
  const at = possible.findIndex(({ matches }) => matches === true);
  const best = at < 0 ? undefined : possible[at];
  const before = at < 0 ? possible : possible.slice(0, at);
  const other = before.find(({ target }) => !best || !sameTarget(target, best.target));
  const mayBeOther = rest ?? (other && isUnknown(other.matches) ? other.matches : undefined);
  const chosen = best ?? (rest ? undefined : onlyOne(possible));
  return { ...(chosen && { chosen }), ...(mayBeOther && { mayBeOther }) };
}

/** Where all that may match lead to one place, there or nowhere. */
function onlyOne<Target>(possible: readonly Candidate<Target>[]): Candidate<Target> | undefined {
  const [first, ...others] = possible;
  return first && others.every(({ target }) => sameTarget(target, first.target)) ? first : undefined;
}

function bySpecificity(a: Candidate<unknown>, b: Candidate<unknown>): number {
  return b.bits - a.bits || a.rank - b.rank;
}

function sameTarget(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Prefix lists of gateway endpoints win over every route that is not of their own addresses. */
const prefixListBits = 32;

/** A route of which nobody knows how specific it is may win over any. */
const unknownBits = 129;

/** Of what is learnt without being known only this is certain: it wins over a route to everything. */
const learntBits = 1;

/** Where a subnet's route table sends a packet. */
export function routeIn(network: Network, subnet: Id, to: Party): Choice<RouteTarget> & { readonly table: Id } {
  const known = network.subnet(subnet);
  const table = known?.routeTable ?? { unknown: `the routes of ${subnet} are not declared` };
  if (to.subnet === subnet) return { table: subnet, chosen: localRoute(subnet) };
  if (isUnknown(table)) return { table: subnet, mayBeOther: table };
  const found = byId(network.topology.routeTables).get(table);
  const rest = found ? found.routes.rest : { unknown: `the routes of ${table} are not declared` };
  const candidates = [
    ...localCandidates(network, subnet, to),
    ...(found?.routes.known ?? []).map((route): Candidate<RouteTarget> => {
      const { destination } = route;
      const matches = isUnknown(destination) ? destination : isWithin(network, to, destination);
      return { id: route.id, target: route.target, bits: bitsOf(destination), rank: route.isLearnt ? 2 : 1, matches };
    }),
    ...endpointCandidates(network, table, to),
  ];
  return { table, ...choose(candidates, rest) };
}

const localRoute = (id: Id): { id: Id; target: RouteTarget } => ({ id, target: { kind: 'local', id } });

function bitsOf(destination: Fact<{ readonly cidr: string } | { readonly prefixList: Id }>): number {
  if (isUnknown(destination)) return unknownBits;
  if (!('cidr' in destination)) return prefixListBits;
  return rangeOf(destination.cidr)?.bits ?? 0;
}

/** A VPC's own addresses, in every table of it. */
function localCandidates(network: Network, subnet: Id, to: Party): Candidate<RouteTarget>[] {
  const own = network.subnet(subnet)?.vpc;
  const vpc = own === undefined || isUnknown(own) ? undefined : network.vpc(own);
  if (!vpc) return [];
  const { cidrs, id } = vpc;
  const isInside = to.subnet !== undefined && network.subnet(to.subnet)?.vpc === id;
  const known = cidrs.known.map((cidr): Candidate<RouteTarget> => {
    const matches = isInside && typeof to.address !== 'object' ? true : isWithin(network, to, { cidr });
    return { ...localRoute(id), bits: rangeOf(cidr)?.bits ?? 0, rank: 0, matches };
  });
  if (cidrs.rest === undefined || to.address === 'public') return known;
  return [...known, { ...localRoute(id), bits: unknownBits, rank: 0, matches: isInside || cidrs.rest }];
}

function endpointCandidates(network: Network, table: Id, to: Party): Candidate<RouteTarget>[] {
  return network.topology.endpoints.flatMap(({ kind, id, routeTables, service }) => {
    const isHere: Answer = routeTables.known.includes(table) || (routeTables.rest ?? false);
    if (kind !== 'gateway' || isHere === false) return [];
    const isFor: Answer = isUnknown(service) ? service : to.address === 'public' && to.service === service;
    const matches = isFor === false ? false : isUnknown(isFor) ? isFor : isHere;
    return [{ id, target: { kind: 'gateway-endpoint', id }, bits: prefixListBits, rank: 0, matches } as const];
  });
}

export type TransitTarget = { readonly attachment: Id } | 'blackhole';

/**
 * Where a transit gateway's route table sends a packet: the most specific route, of equal ones the one that somebody
 * wrote, a blackhole too, then those that are learnt from VPCs, from Direct Connect, and from VPNs. Source: the guide
 * of transit gateways, "Route evaluation order"
 * (https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html).
 */
export function transitRouteIn(network: Network, table: TransitRouteTable, to: Party): Choice<TransitTarget> {
  const attachments = byId(network.topology.attachments);
  const written = table.routes.known.map((route): Candidate<TransitTarget> => {
    const { id, cidr, target } = route;
    const matches = isUnknown(cidr) ? cidr : isWithin(network, to, { cidr });
    return { id, target, bits: bitsOf(isUnknown(cidr) ? cidr : { cidr }), rank: 0, matches };
  });
  const learnt = table.propagations.known.flatMap(({ id, attachment }) =>
    learntFrom(network, attachments.get(attachment), { id, attachment }, to),
  );
  return choose([...written, ...learnt], table.routes.rest ?? table.propagations.rest);
}

function learntFrom(
  network: Network,
  attachment: Attachment | undefined,
  { id, attachment: target }: { readonly id: Id; readonly attachment: Id },
  to: Party,
): Candidate<TransitTarget>[] {
  const cidrs = attachment ? cidrsOf(network, attachment) : undeclared(target);
  const rank = rankOf(attachment);
  const known = cidrs.known.map((cidr) => ({
    id,
    target: { attachment: target },
    bits: rangeOf(cidr)?.bits ?? 0,
    rank,
    matches: isWithin(network, to, { cidr }),
  }));
  if (cidrs.rest === undefined) return known;
  const bits = isBehind(network, attachment, to) ? unknownBits : learntBits;
  return [...known, { id, target: { attachment: target }, bits, rank, matches: cidrs.rest }];
}

/** Whether the VPC has the address: of its ranges one holds it then, however narrow that is. */
function isBehind({ subnet }: Network, attachment: Attachment | undefined, to: Party): boolean {
  if (attachment?.kind !== 'vpc' || isUnknown(attachment.vpc) || to.subnet === undefined) return false;
  return subnet(to.subnet)?.vpc === attachment.vpc;
}

/** Among those that are learnt; a Direct Connect gateway is told by what it announces. */
function rankOf(attachment: Attachment | undefined): number {
  if (attachment?.kind !== 'site') return 1;
  return attachment.announced ? 2 : 3;
}

function undeclared(attachment: Id): Listing<string> {
  return { known: [], rest: { unknown: `what is behind ${attachment} is not declared` } };
}

/** What an attachment announces. */
function cidrsOf({ topology, vpc }: Network, attachment: Attachment): Listing<string> {
  if (attachment.kind === 'peering') return { known: [] };
  if (attachment.kind === 'site') return byId(topology.sites).get(attachment.site)?.cidrs ?? undeclared(attachment.id);
  const id = knownOf(attachment.vpc);
  return (id === undefined ? undefined : vpc(id)?.cidrs) ?? undeclared(attachment.id);
}

/** Whether an address is one of a list of ranges; unknown when it may be. */
export function isOneOf(cidrs: Listing<string>, { address }: Party, why: string): Answer {
  if (address === 'public' && cidrs.rest === undefined) return cidrs.known.some((cidr) => rangeOf(cidr)?.bits === 0);
  const found = typeof address === 'object' ? holds(cidrs, address) : undefined;
  return found ?? { unknown: why };
}
