// What the look-ups of a configuration may find: what is there, with its tags, and the parameters of Systems Manager.
import type { Id } from './topology';

/** Anything by its tags: key → value. */
export interface Tagged {
  readonly id: Id;
  readonly tags: ReadonlyMap<string, string>;
}

export interface FoundSubnet extends Tagged {
  readonly vpc: Id;
  /** The route table that is associated with it; absent where that is the main one, or nobody knows. */
  readonly routeTable?: Id;
  /** That none is: who is in the main one is in no association. */
  readonly isInMainTable?: true;
}

/** A parameter of Systems Manager; `missing` where AWS knows none of that name. */
export type FoundParameter = { readonly type: string; readonly value: string } | 'missing';

export interface Looked {
  readonly vpcs: readonly Tagged[];
  readonly subnets: readonly FoundSubnet[];
  /** By their names. */
  readonly parameters: ReadonlyMap<string, FoundParameter>;
}

/** A network interface, whoever made it. */
export interface NetworkInterface {
  readonly id: Id;
  readonly vpc?: Id;
  readonly subnet?: Id;
  readonly groups: readonly { readonly id: Id; readonly name?: string }[];
  /** Private IPv4 addresses. */
  readonly addresses: readonly string[];
  /** `interface`, `natGateway`, `vpc_endpoint` and the like. */
  readonly kind?: string;
  /** The account that it belongs to. */
  readonly owner?: string;
}
