// Names of hosts: each is said to lie beyond one way, as the rules of the security group follow one of them.
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { ownNetwork } from '../network/normal';
import { waysOf, type Way } from '../network/way';
import type { NetworkCheck } from './network-check';

/** Of two entries of PrivateLink a rule of their own tells: there the names of zones count as well. */
export const wayNames: NetworkCheck = ({ network: given }) => {
  const network = ownNetwork(given);
  if (!network) return [];
  const first = new Map<string, Way>();
  return waysOf(network).flatMap((way) =>
    [...new Set(way.hosts.map((host) => host.toLowerCase()))].flatMap((host): Problem[] => {
      const other = first.get(host);
      if (!other) {
        first.set(host, way);
        return [];
      }
      return way.endpoint !== undefined && other.endpoint !== undefined ? [] : [twoWays(host, way, other)];
    }),
  );
};

function twoWays(host: string, { pointer, beyond }: Way, other: Way): Problem {
  const message = `${host} is said to be beyond ${other.beyond} and beyond ${beyond}`;
  const because = { pointer: other.pointer, note: 'the other one' };
  return error('FLK3393', pointer, message, { on: 'key', because, help: 'name it where its addresses are' });
}
