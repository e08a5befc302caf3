// Whether the application, at its peak, fits into the private subnets that are created for it.
import { warning } from '../diagnostics/problem';
import {
  addressesPerKpu,
  rangePrefix,
  reservedAddresses,
  subnetPrefix,
  usableAddresses,
} from '../network/address-plan';
import { ownNetwork } from '../network/normal';
import { capacityOf } from '../parts/capacity';
import type { Check } from './check';

export const networkCapacity: Check = ({ application }) => {
  const create = ownNetwork(application.spec.network)?.vpc.create;
  if (!create || (create.cidr === undefined && create.ipam === undefined)) return [];
  // The KPU of orchestration runs no job: the service says nothing of an interface for it.
  const kpus = capacityOf(application).mostBilledKpus - 1;
  const needed = Math.ceil(kpus * addressesPerKpu);
  const prefix = subnetPrefix(create, 'private');
  const usable = usableAddresses(prefix);
  if (usable >= needed) return [];
  const pointer = '/spec/network/vpc/create';
  const message = `a private subnet of /${prefix} has ${usable} addresses, and ${kpus} KPUs may take ${needed}`;
  const least = 32 - Math.ceil(Math.log2(needed + reservedAddresses)) - (prefix - rangePrefix(create, 'private'));
  const key = create.privateCidr === undefined ? 'cidr' : 'privateCidr';
  return [warning('FLK3307', pointer, message, { on: 'key', help: `give "${key}" a range of /${least} or larger` })];
};
