// What the application needs of the other side of a peering.
import type { HostNeed, Need } from '../facts/need';
import type { OwnNetwork } from './normal';
import type { Peered } from './peered';
import { isAddress, isAmong } from './ipv4';
import { isHost, waysOf, wayTo } from './way';

/** The needs that are met there: by a name among its hosts, or an address within its ranges. */
export function needsBeyond(
  { pointer, peering }: Peered,
  { network, needs }: { readonly network: OwnNetwork; readonly needs: readonly Need[] },
): HostNeed[] {
  const ways = waysOf(network);
  return needs.filter(isHost).filter(({ host }) => {
    if (typeof host !== 'string') return false;
    return isAddress(host) ? isAmong(host, peering.cidrs) : wayTo(host, ways)?.pointer === pointer;
  });
}
