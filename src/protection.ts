// What the plan protects against deletion, and the finished configuration does not: an override has taken it away.
import type { Problem } from './diagnostics/diagnostic';
import { warning } from './diagnostics/problem';
import { memberAt } from './document/own';
import { child } from './document/pointer';
import type { Configuration } from './override';
import type { StackPlan } from './plan';
import { address, type AnyResource } from './terraform/resource';

/** The addresses of what is planned with `prevent_destroy` and can be destroyed. */
export function unprotected({ resources }: StackPlan, configuration: Configuration): string[] {
  const kept = resources.filter(({ lifecycle }) => lifecycle?.prevent_destroy === true);
  const isKept = ({ type, name }: AnyResource): boolean =>
    memberAt(configuration, ['resource', type, name, 'lifecycle', 'prevent_destroy']) === true;
  return kept.filter((one) => !isKept(one)).map(address);
}

/** A warning for each, at the override that takes it away. */
export function lostProtection(plan: StackPlan, configuration: Configuration): Problem[] {
  const lost = new Set(unprotected(plan, configuration));
  return plan.overrides.flatMap(({ address }, index): Problem[] => {
    if (!lost.delete(address)) return [];
    const message = `${address} is not protected any more: the override takes "prevent_destroy" away`;
    const help =
      'remove the operation; to give up the stack, set spec.deletionProtection to false for as long as it takes';
    return [warning('FLK3035', child('', 'overrides', index), message, { help })];
  });
}
