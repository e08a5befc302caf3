// What the spec creates in the VPC of the application's interfaces: clusters, domains and warehouses are drawn there.
import { networkOf } from '../facts/network';
import { isService, type Need } from '../facts/need';
import { standsIn } from '../network/kept-places';
import { referencesIn } from '../reach/destination';
import { address, type AnyResource } from '../terraform/resource';
import { traitOf } from '../terraform/resource-types';
import { isWithin } from './findings';
import { needsAt } from './needs';
import type { Subject } from './subject';
import type { Placed } from './units';

/** The same units; those that stand where the interfaces do, in the box of these. */
export function beside(interfaces: Placed | undefined, units: readonly Placed[], subject: Subject): Placed[] {
  const group = interfaces?.node.group;
  if (group === undefined) return [...units];
  const stores = storesIn(subject);
  return units.map((unit) => (isOneOf(stores, unit, subject) ? { ...unit, node: { ...unit.node, group } } : unit));
}

/** By what of the spec they were created: of a cluster this is also what says its subnets. */
function storesIn({ normalised, plan }: Subject): AnyResource[] {
  const network = networkOf(normalised.identity, normalised.spec.network);
  if (!network || !plan) return [];
  return plan.resources.filter(({ type }) => isStore(type)).filter((one) => standsIn(network, one));
}

/** A connection to the brokers of another account leads out of the VPC: they do not stand in it. */
function isStore(type: AnyResource['type']): boolean {
  return traitOf(type).stays !== undefined && type !== 'aws_msk_vpc_connection';
}

/** What creates a store, or talks to what another part of the spec creates. */
function isOneOf(stores: readonly AnyResource[], { pointer }: Placed, subject: Subject): boolean {
  const named = needsAt(subject, pointer).flatMap((need) => createdBy(need, subject));
  return stores.some(({ cause }) => [pointer, ...named].some((place) => isWithin(cause, place)));
}

/** The places in the spec that create the host of a need. */
function createdBy(need: Need, { plan }: Subject): string[] {
  const addresses = isService(need) ? [] : referencesIn(need.host);
  return (plan?.resources ?? []).filter((one) => addresses.includes(address(one))).map(({ cause }) => cause);
}
