// What is known of an existing VPC beside the spec.
import type { Zoned } from '../facts/subnet-zones';
import type { ListOfVpc } from './named-ids';

/** What AWS says, where somebody has asked it; what the spec says stands beside it. */
export interface KnownVpc extends Zoned {
  /** Subnets that a search finds for the application, and for endpoints. */
  readonly application?: readonly string[];
  readonly endpoints?: readonly string[];
  /** Its IPv4 ranges, all of them. */
  readonly cidrs?: readonly string[];
  /** Of the subnets of the application. */
  readonly free?: readonly FreeAddresses[];
  /** The id of the VPC, by the spec or by what its look-ups find. */
  readonly id?: string;
  readonly answered?: Answered;
}

/** Which ids the answers of AWS have. */
export interface Answered {
  /** By the id of a subnet, a route table or a security group, the VPC that it is in. */
  readonly vpcOf: ReadonlyMap<string, string>;
  /** The ids of each list that was asked for and told to its end. */
  readonly lists: Readonly<Partial<Record<ListOfVpc | 'vpcs', ReadonlySet<string>>>>;
}

/** IPv4 addresses that a subnet has left. */
export interface FreeAddresses {
  readonly subnet: string;
  readonly left: number;
  /** Of each interface that stands there the names of its security groups. */
  readonly groups: readonly (readonly string[])[];
}
