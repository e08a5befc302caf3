// What AWS knows a planned resource by: two of one name pass `terraform plan` and fail half way through the apply.
import type { AnyResource } from './resource';
import { traitOf } from './resource-types';

export interface Known {
  /** The same for two resources of one account and Region that are one to AWS. */
  readonly key: string;
  readonly called: string;
  /** Whether all of it is in letters; what is an expression may mean something else in another stack. */
  readonly isSaid: boolean;
}

/** Undefined where AWS makes the name, and for what comes with a resource that bears it. */
export function knownBy(resource: AnyResource): Known | undefined {
  const { identity, namesake } = traitOf(resource.type);
  if (identity === 'none') return undefined;
  const values = identity.map((key): unknown => Reflect.get(resource.arguments, key));
  return {
    key: JSON.stringify([namesake ?? resource.type, ...values]),
    called: String(values.at(-1)),
    isSaid: values.every((value) => typeof value === 'string'),
  };
}
