// What is known of the network that an application shares: its contract, and the zones that it has.
import { error } from '../diagnostics/problem';
import { child } from '../document/pointer';
import { isShared } from '../network/normal';
import { suggest } from '../text/suggest';
import type { Check } from './check';

const at = '/spec/network';

export const sharedNetwork: Check = ({ application: { spec }, contract }) => {
  const { network } = spec;
  if (!network || !isShared(network) || !contract) return [];
  const { from, zones = [] } = network;
  if ('wrong' in contract) {
    const message = `the copy of the contract of ${from} cannot be read: ${contract.wrong}`;
    const help = `write it anew, in the folder of that stack: terraform output -raw contract > ${from}.contract.json`;
    return [error('FLK3314', `${at}/from`, message, { help })];
  }
  const { known } = contract;
  return zones.flatMap((zone, index) => {
    if (known.zones.includes(zone)) return [];
    const more = { allowed: known.zones, suggestions: suggest(zone, known.zones) };
    return [error('FLK3312', child(at, 'zones', index), `the network ${from} has no zone "${zone}"`, more)];
  });
};
