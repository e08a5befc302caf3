// A host that the spec names can be reached: it is not the machine itself, and no private one without a VPC.
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import type { Pointer } from '../document/pointer';
import type { Use } from './connector';
import { isLoopback, isPrivateAddress, isStoreOfVpc } from './hosts';

export function checkHost(host: string, pointer: Pointer, use: Use): Problem[] {
  if (isLoopback(host))
    return [error('FLK3272', pointer, `${host} is the machine that the job runs on, where nothing else is`)];
  const hidden = isPrivateAddress(host) ? 'a private address' : isStoreOfVpc(host) ? 'reached inside its VPC only' : '';
  if (use.network || hidden === '') return [];
  return [
    error('FLK3117', pointer, `${host} is ${hidden}, and the application is in no VPC`, {
      help: 'add spec.network.vpc with subnets that reach it by peering, a transit gateway or PrivateLink',
    }),
  ];
}
