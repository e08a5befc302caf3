// What AWS has already of what a spec would make, where it takes no second one, and what it has not of what is looked up.
import type { Problem } from '../diagnostics/diagnostic';
import type { NormalNetwork } from '../network/normal';
import type { Configuration } from '../override';
import type { AnyResource } from '../terraform/resource';
import type { Declared } from './declared';
import { lookedUp } from './looked-up';
import { standingEndpoints } from './standing-endpoints';
import { standingWays } from './standing-ways';
import { withLookedUp } from './with-looked-up';

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
  const found = lookedUp(made.network, declared.looked);
  const seen = { ...made, configuration: withLookedUp(made.configuration, found) };
  return [
    ...found.problems,
    ...standingEndpoints(seen.configuration, made.network, declared),
    ...standingWays(seen, declared.taken),
  ];
}
