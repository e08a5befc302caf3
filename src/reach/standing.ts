// What AWS has already of what a spec would make, where it takes no second one.
import type { Problem } from '../diagnostics/diagnostic';
import type { NormalNetwork } from '../network/normal';
import type { Configuration } from '../override';
import type { AnyResource } from '../terraform/resource';
import type { Declared } from './declared';
import { standingEndpoints } from './standing-endpoints';
import { standingWays } from './standing-ways';

/** What is to be made. */
export interface Made {
  /** What Terraform will read. */
  readonly configuration: Configuration;
  /** With the places in the spec that asked for them. */
  readonly resources: readonly AnyResource[];
  readonly network: NormalNetwork | undefined;
  /** The name of the stack, by which what an earlier apply has made is known. */
  readonly stack: string;
}

/** As far as somebody has declared what is there. */
export function standing(made: Made, declared: Declared = {}): Problem[] {
  return [...standingEndpoints(made.configuration, made.network, declared), ...standingWays(made, declared.taken)];
}
