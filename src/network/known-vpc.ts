// What is known of an existing VPC beside the spec.
import type { Zoned } from '../facts/subnet-zones';

/** What AWS says, where somebody has asked it; what the spec says stands beside it. */
export interface KnownVpc extends Zoned {
  /** Subnets that a search finds for the application, and for endpoints. */
  readonly application?: readonly string[];
  readonly endpoints?: readonly string[];
  /** Its IPv4 ranges, all of them. */
  readonly cidrs?: readonly string[];
  /** Of the subnets of the application. */
  readonly free?: readonly FreeAddresses[];
}

/** IPv4 addresses that a subnet has left. */
export interface FreeAddresses {
  readonly subnet: string;
  readonly left: number;
  /** Of each interface that stands there the names of its security groups. */
  readonly groups: readonly (readonly string[])[];
}
