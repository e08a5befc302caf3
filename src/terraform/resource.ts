// A Terraform resource as the plan holds it: an address of ours, arguments in Terraform's own words, and the spec
// line that asked for it.
import type { ResourceArguments } from '../../generated/resources';
import type { Pointer } from '../document/pointer';
import type { ResourceType } from './resource-types';
import { isExpression, ref, type Address, type Call, type Reference, type Value } from './value';

export interface Lifecycle {
  /** Terraform refuses any plan that would destroy or replace the resource. */
  readonly prevent_destroy?: boolean;
  readonly create_before_destroy?: boolean;
  readonly ignore_changes?: readonly string[];
  /** It is replaced when one of these is changed or replaced; an attribute of one, when that changes. */
  readonly replace_triggered_by?: readonly Address[];
  /** What must hold before anything is changed: a plan in which it is known not to is refused, with the message. */
  readonly precondition?: readonly Precondition[];
}

export interface Precondition {
  readonly condition: Call;
  readonly error_message: string;
}

export interface Resource<Type extends ResourceType = ResourceType> {
  readonly type: Type;
  /** The second half of the address, unique among resources of the same type. */
  readonly name: string;
  /** The place in the spec that this resource comes from. */
  readonly cause: Pointer;
  readonly arguments: ResourceArguments[Type];
  /** The name of the provider alias that it is made through; the stack's own provider when left out. */
  readonly provider?: string;
  /**
   * Arguments that the CDKTF bindings do not know yet, by dotted path. `feature.ts` holds the provider version of each.
   */
  readonly newer?: Readonly<Record<string, Value>>;
  /**
   * One instance for each key, whose values are for readers of the file, or for each text of a set; absent for a
   * resource that is one itself.
   */
  readonly forEach?: Readonly<Record<string, string>> | Call;
  readonly lifecycle?: Lifecycle;
  readonly dependsOn?: readonly Address[];
}

/** A resource of any one type: what lists of resources hold. */
export type AnyResource = { [Type in ResourceType]: Resource<Type> }[ResourceType];

type Options = Pick<Resource, 'provider' | 'newer' | 'forEach' | 'lifecycle' | 'dependsOn'>;

/** Builds a resource; the arguments are checked against the real provider's schema by the type checker. */
export function resource<Type extends ResourceType>(
  type: Type,
  name: string,
  cause: Pointer,
  args: ResourceArguments[Type],
  options: Options = {},
): Resource<Type> {
  return { type, name, cause, arguments: args, ...options };
}

export function address(of: { readonly type: ResourceType; readonly name: string }): Address {
  return `${of.type}.${of.name}`;
}

/** With the key of each instance, where the resource is repeated over keys that are known. */
export function instanceAddresses({ forEach, ...one }: AnyResource): Address[] {
  const own = address(one);
  if (forEach === undefined || isExpression(forEach)) return [own];
  return Object.keys(forEach).map((key): Address => `${own}[${JSON.stringify(key)}]`);
}

/** A reference to an attribute of a planned resource. */
export function attribute(of: { readonly type: ResourceType; readonly name: string }, name: string): Reference {
  return ref(address(of), name);
}
