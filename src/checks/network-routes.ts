// The routes of the private route tables, from all sections together: each range has one way, and none is AWS's own.
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { holds, isRange } from '../network/ipv4';
import { ownNetwork } from '../network/normal';
import { statedRoutes, type StatedRoute } from '../network/routes';
import type { NetworkCheck } from './network-check';

export const networkRoutes: NetworkCheck = ({ network: given }) => {
  const network = ownNetwork(given);
  if (!network) return [];
  const routes = statedRoutes(network).filter(({ range }) => isRange(range));
  return [...twoWays(routes), ...reserved(routes)];
};

function twoWays(routes: readonly StatedRoute[]): Problem[] {
  const first = new Map<string, StatedRoute>();
  return routes.flatMap((route): Problem[] => {
    const { range, to, pointer } = route;
    const other = first.get(range);
    if (!other) {
      first.set(range, route);
      return [];
    }
    const message = `${other.to} and ${to} both lead to ${range}, and a route table has one route to it`;
    return [error('FLK3440', pointer, message, { because: { pointer: other.pointer, note: 'the other one' } })];
  });
}

/** Source: the VPC guide, "Subnet route tables", "Rules and considerations". */
const ownOfAws = '169.254.168.0/22';

function reserved(routes: readonly StatedRoute[]): Problem[] {
  return routes
    .filter(({ range }) => holds(ownOfAws, range))
    .map(({ range, pointer }) => error('FLK3441', pointer, `${range} is in ${ownOfAws}, which AWS keeps for itself`));
}
