// What is known of the network that an application shares: its contract, and the zones that it has.
import type { Home } from '../aws/arn';
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { child } from '../document/pointer';
import { isShared } from '../network/normal';
import { suggest } from '../text/suggest';
import type { Check } from './check';

const at = '/spec/network';

export const sharedNetwork: Check = ({ application: { spec, identity }, contract }) => {
  const { network } = spec;
  if (!network || !isShared(network) || !contract) return [];
  const { from, zones = [] } = network;
  if ('wrong' in contract) {
    const message = `the copy of the contract of ${from} cannot be read: ${contract.wrong}`;
    const help = `write it anew, in the folder of that stack: terraform output -raw contract > ${from}.contract.json`;
    return [error('FLK3314', `${at}/from`, message, { help })];
  }
  const { known } = contract;
  const elsewhere = known.home ? apart(from, known.home, identity.home) : [];
  if (elsewhere.length > 0) return elsewhere;
  return zones.flatMap((zone, index) => {
    if (known.zones.includes(zone)) return [];
    const more = { allowed: known.zones, suggestions: suggest(zone, known.zones) };
    return [error('FLK3312', child(at, 'zones', index), `the network ${from} has no zone "${zone}"`, more)];
  });
};

type Place = Pick<Home, 'accountId' | 'region'>;

/** The contract is read in the application's own account and Region. */
function apart(from: string, network: Place, own: Place): Problem[] {
  const place = ({ accountId, region }: Place): string => `account ${accountId}, ${region}`;
  if (network.region === own.region && network.accountId === own.accountId) return [];
  const message = `the network ${from} is in ${place(network)}, the application in ${place(own)}`;
  return [error('FLK3312', `${at}/from`, message, { expected: place(own), found: place(network) })];
}
