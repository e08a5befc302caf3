// What Terraform must not take away, for as long as the stack is protected: also what has left the spec.
import { dotted } from '../document/pointer';
import type { Identity } from '../facts/identity';
import { address, resource, type AnyResource } from '../terraform/resource';
import { sortBy } from '../text/sort-by';

/**
 * `prevent_destroy` is read from the configuration, so that of a sink is gone with the sink, and Terraform would
 * destroy its stream. The list is one resource with an instance for each protected one: it stands in the configuration
 * as long as the stack is protected, so an instance that leaves it is refused, and with it the whole plan. The key of
 * the instance, an address, stands in Terraform's message. Source: Terraform's document "The lifecycle Meta-Argument"
 * (prevent_destroy holds for the instances of a block that is still there); played with Terraform 1.11.
 */
export function protectedList(resources: readonly AnyResource[], { protect }: Identity): AnyResource[] {
  if (!protect) return [];
  const kept = sortBy(
    resources.filter(({ lifecycle }) => lifecycle?.prevent_destroy === true),
    address,
  );
  const forEach = Object.fromEntries(kept.map((one) => [address(one), dotted(one.cause)]));
  return [resource('terraform_data', 'protected', '/spec', {}, { forEach, lifecycle: { prevent_destroy: true } })];
}
