// What AWS does not offer in the partition of the stack.
import { isOffered, type PartitionFeature } from '../aws/partition-features';
import type { Home } from '../aws/arn';
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import type { Pointer } from '../document/pointer';

/** FLK3720 at the key that asks for the feature; nothing where AWS has it. */
export function notOffered(feature: PartitionFeature, at: Pointer, { partition }: Home, help: string): Problem[] {
  if (isOffered(feature, partition)) return [];
  const because = { pointer: '/aws/region', note: 'the Region' };
  return [error('FLK3720', at, `AWS has no ${feature} in partition ${partition}`, { on: 'key', because, help })];
}
