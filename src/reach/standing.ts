// What AWS has already of what a spec would make, where it takes no second one, and what it has not of what is looked
// up.
import type { Problem } from '../diagnostics/diagnostic';
import type { Declared } from './declared';
import { lookedUp, tablesNotFound } from './looked-up';
import { standingEndpoints } from './standing-endpoints';
import { standingWays, type Made } from './standing-ways';
import { withLookedUp } from './with-looked-up';

/** As far as somebody has declared what is there. */
export function standing(made: Made, declared: Declared = {}): Problem[] {
  const found = lookedUp(made.network, declared.looked);
  const seen = { ...made, configuration: withLookedUp(made.configuration, found) };
  return [
    ...found.problems,
    ...tablesNotFound(made.network, declared.looked, made.configuration),
    ...standingEndpoints(seen.configuration, made.network, declared),
    ...standingWays(seen, declared.taken),
  ];
}
