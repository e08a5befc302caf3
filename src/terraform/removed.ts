// Terraform's `removed` blocks: resources that it forgets, where it has them, without destroying them.
import type { Address } from './value';

export interface Removed {
  readonly from: Address;
  readonly lifecycle: readonly [{ readonly destroy: false }];
}

/** One block for each address; one that Terraform has never made changes nothing. Source: its feature in feature.ts. */
export function removedBlocks(forgotten: readonly Address[]): Removed[] {
  return forgotten.map((from) => ({ from, lifecycle: [{ destroy: false }] }));
}
