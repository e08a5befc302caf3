// Terraform's `moved` blocks: resources that an earlier release of flinkform called otherwise, so that Terraform takes
// the new address for the old one and neither destroys nor creates anything.
import type { Address } from './value';

export interface Moved {
  readonly from: Address;
  readonly to: Address;
}

/**
 * One block for each resource; one that Terraform has never made under its old address changes nothing. Source:
 * https://developer.hashicorp.com/terraform/language/block/moved, since Terraform 1.1.
 */
export function movedBlocks(moved: readonly Moved[]): Moved[] {
  return moved.map(({ from, to }) => ({ from, to }));
}
