// Terraform's `import` blocks: what stands already is taken into the state, and nothing is made in its place.
import { literal } from './literal';
import type { Address } from './value';

export interface Import {
  readonly to: Address;
  /** What Terraform knows it by: `importIds` has the form of each type. */
  readonly id: string;
}

/**
 * One block for each resource; of what the state has already it changes nothing. Source:
 * https://developer.hashicorp.com/terraform/language/block/import, since Terraform 1.5.
 */
export function importBlocks(imports: readonly Import[]): Import[] {
  return imports.map(({ to, id }) => ({ to, id: literal(id) }));
}
