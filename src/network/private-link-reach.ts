// Whether what the application needs is found by the names of PrivateLink, and reached on the ports of its endpoints.
import { whereaboutsOf } from '../aws/whereabouts';
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { segments } from '../document/pointer';
import type { HostNeed, Need } from '../facts/need';
import { addressOf } from '../aws/address-range';
import { leadsOut, type OwnNetwork } from './normal';
import { linkPointer, privateLinkWays } from './private-link-normal';
import { isHost, wayTo, waysOf, type Way } from './way';
import { kept } from './kept';

/** A host that is known by its name, and may stand anywhere. */
type Named = HostNeed & { readonly host: string };

/** What is refused of the needs of a network that has entries of PrivateLink. */
export function privateLinkReach(needs: readonly Need[], network: OwnNetwork | undefined): Problem[] {
  if (!network?.privateLink) return [];
  const links = privateLinkWays(network);
  return needs
    .filter(isHost)
    .filter(isNamed)
    .flatMap((need) => {
      const link = wayTo(need.host, links);
      return link
        ? closedPort(need, link)
        : [...withoutRecord(need, network), ...withoutWay(need, network)].slice(0, 1);
    });
}

function isNamed(need: HostNeed): need is Named {
  const { host, behind = [] } = need;
  return typeof host === 'string' && behind.length === 0 && addressOf(host) === undefined;
}

function closedPort({ host, port, lastPort = port, pointer }: Named, { pointer: entry, ports = [] }: Way): Problem[] {
  if (ports.some(([first, last]) => first <= port && lastPort <= last)) return [];
  const name = segments(entry).at(-1);
  const open = ports.map(([first, last]) => (first === last ? String(first) : `${first} to ${last}`));
  return [
    error('FLK3392', pointer, `${host} leads to PrivateLink ${name}, which is closed on port ${port}`, {
      allowed: open,
      because: { pointer: entry, note: 'the endpoint' },
      help: `add ${port} to its "ports", with those that brokers name`,
    }),
  ];
}

/** A private zone answers for its whole domain: what it does not have is not looked up anywhere else. */
function withoutRecord({ host, pointer }: Named, { privateLink }: OwnNetwork): Problem[] {
  const name = host.toLowerCase();
  const zone = kept(privateLink).find(([, { domain }]) => domain !== undefined && `.${name}`.endsWith(`.${domain}`));
  if (!zone) return [];
  const because = { pointer: linkPointer(zone[0], 'domain'), note: 'the zone that answers for it' };
  const message = `${host} is not found: the zone of PrivateLink ${zone[0]} has no record for it`;
  return [error('FLK3394', pointer, message, { because, help: 'add one to its "records", or "*" for all names' })];
}

/** Of names of AWS's own nothing is said here: what they lead to may be an endpoint. */
function withoutWay({ host, pointer }: Named, network: OwnNetwork): Problem[] {
  if (leadsOut(network) || whereaboutsOf(host).length > 0 || wayTo(host, waysOf(network))) return [];
  const because = { pointer: '/spec/network/privateLink', note: 'no entry has the name' };
  const help = 'name it in "domain" or "hosts" of the entry that leads there, or use "egress: nat"';
  return [error('FLK3394', pointer, `no way leads from the VPC to ${host}`, { because, help })];
}
