// Whether the application, at its peak, fits into the private subnets that are created for it.
import { warning } from '../diagnostics/problem';
import { addressesFor, leastPrivateRange, subnetPrefix, usableAddresses } from '../network/address-plan';
import { ownNetwork } from '../network/normal';
import { capacityOf } from '../parts/capacity';
import type { NormalApplication } from '../normalise';
import type { Check } from './check';
import { tooSmall } from './network-ranges';

export const networkCapacity: Check = ({ application }) => {
  const own = ownNetwork(application.spec.network);
  const create = own?.vpc.create;
  if (!own || !create || (create.cidr === undefined && create.ipam === undefined)) return [];
  const kpus = mostKpus(application);
  // A range that is refused is told with one that does for both.
  if (tooSmall(own, create, kpus).length > 0) return [];
  const needed = addressesFor(kpus);
  const prefix = subnetPrefix(create, 'private');
  const usable = usableAddresses(prefix);
  if (usable >= needed) return [];
  const pointer = '/spec/network/vpc/create';
  const message = `a private subnet of /${prefix} has ${usable} addresses, and ${kpus} KPUs may take ${needed}`;
  const least = leastPrivateRange(create, needed);
  const key = create.privateCidr === undefined ? 'cidr' : 'privateCidr';
  return [warning('FLK3307', pointer, message, { on: 'key', help: `give "${key}" a range of /${least} or larger` })];
};

/** At the peak. The KPU of orchestration runs no job: the service says nothing of an interface for it. */
export function mostKpus(application: NormalApplication): number {
  return capacityOf(application).mostBilledKpus - 1;
}
