// What is known of the network that an application shares: its contract, and the zones that it has.
import type { Home } from '../aws/arn';
import type { Problem } from '../diagnostics/diagnostic';
import { error, warning } from '../diagnostics/problem';
import { child } from '../document/pointer';
import { isShared } from '../network/normal';
import { suggest } from '../text/suggest';
import type { Check } from './check';

const at = '/spec/network';

export const sharedNetwork: Check = ({ application: { spec, identity }, contract, networks = [] }) => {
  const { network } = spec;
  if (!network || !isShared(network)) return [];
  const { from, zones = [] } = network;
  if (!contract) return unknownNetwork(from, networks);
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

/** A network of which nothing is known is taken on trust, unless the name looks like a slip. */
function unknownNetwork(from: string, networks: readonly string[]): Problem[] {
  const inEnvironments = networks.filter((name) => name.startsWith(`${from}-`));
  const suggestions = [...new Set([...inEnvironments, ...suggest(from, networks)])].slice(0, 3);
  if (suggestions.length === 0) return [];
  const message = `nothing is known of the network ${from}, but of networks that are called alike`;
  const help = '"from" is the whole name: that of the network, and its environment behind it';
  return [warning('FLK3701', `${at}/from`, message, { suggestions, help })];
}

type Place = Pick<Home, 'accountId' | 'region'>;

/** The contract is read in the application's own account and Region. */
function apart(from: string, network: Place, own: Place): Problem[] {
  const place = ({ accountId, region }: Place): string => `account ${accountId}, ${region}`;
  if (network.region === own.region && network.accountId === own.accountId) return [];
  const message = `the network ${from} is in ${place(network)}, the application in ${place(own)}`;
  return [error('FLK3312', `${at}/from`, message, { expected: place(own), found: place(network) })];
}
