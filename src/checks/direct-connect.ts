// What sites say of the Direct Connect gateways that they are behind: each is associated once, for all of them.
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { child, type Pointer } from '../document/pointer';
import type { StackIdentity } from '../facts/identity';
import { holds, isRange } from '../network/ipv4';
import { ownNetwork, type OwnNetwork } from '../network/normal';
import { announcedTo, foreignOwner, mostPrefixes, type Announced } from '../network/on-premises/direct-connect';
import type { NormalSites } from '../network/on-premises/normal';
import { applicationRanges, knownRanges } from '../network/ranges';
import { isShared } from '../network/transit/gateway';
import type { NetworkCheck } from './network-check';

export const directConnect: NetworkCheck = ({ network: given, identity }) => {
  const network = ownNetwork(given);
  const { transitGateway: gateway, onPremises = {} } = network ?? {};
  // Who a gateway is shared with connects no site: that is told elsewhere.
  if (!network || !gateway || isShared(gateway, identity)) return [];
  return announcedTo(onPremises, identity).flatMap((one) => [
    ...contradicted(one, onPremises, identity),
    ...tooMuch(one),
    ...announced(one, network),
  ]);
};

/** A gateway has one owner and one ASN. Source: the Direct Connect API, `DirectConnectGateway`. */
function contradicted(
  { gateway, owner, site: first }: Announced,
  sites: NormalSites,
  identity: StackIdentity,
): Problem[] {
  const asn = sites[first]?.directConnect?.asn;
  return Object.entries(sites).flatMap(([site, { directConnect: one }]) => {
    if (one?.gateway !== gateway) return [];
    const keys = [
      ...(foreignOwner(one, identity) === owner ? [] : (['owner'] as const)),
      ...((one.asn ?? asn) === (asn ?? one.asn) ? [] : (['asn'] as const)),
    ];
    return keys.map((key) => {
      const because = { pointer: at(first), note: `site ${first} says it otherwise` };
      const message = `the Direct Connect gateway ${gateway} has one "${key}"`;
      return error('FLK3722', at(site), message, {
        on: 'key',
        because,
        help: `say the same "${key}" in both, or in none`,
      });
    });
  });
}

function tooMuch({ cause, gateway, prefixes }: Announced): Problem[] {
  if (prefixes.length <= mostPrefixes) return [];
  const message = `all sites behind the Direct Connect gateway ${gateway} have ${prefixes.length} allowed prefixes`;
  const pointer = child(cause, 'allowedPrefixes');
  return [error('FLK3722', pointer, message, { on: 'key', expected: `at most ${mostPrefixes}` })];
}

/** As far as the application's ranges are known: those out of a pool of IPAM are not. */
function announced({ cause, prefixes, site }: Announced, { vpc }: OwnNetwork): Problem[] {
  if (!prefixes.every(isRange)) return [];
  const missing = knownRanges(applicationRanges(vpc)).find((range) => !prefixes.some((prefix) => holds(prefix, range)));
  if (missing === undefined) return [];
  const message = `site ${site} gets no route to ${missing}, where the application is`;
  return [error('FLK3471', child(cause, 'allowedPrefixes'), message, { help: `add ${missing}` })];
}

function at(site: string): Pointer {
  return child('/spec/network/onPremises', site, 'directConnect');
}
