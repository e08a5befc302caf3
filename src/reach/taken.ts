// What stands in AWS of which it takes no second one, whatever state it is in: with the name that its stack gave it.
import type { Cidr, Id } from './topology';

interface Named {
  readonly id: Id;
  /** What it is tagged with as its name, or called. */
  readonly name?: string;
}

/** One between two VPCs, whoever asked for it. */
export interface TakenPeering extends Named {
  readonly vpcs: readonly Id[];
}

/** One of a VPC to a transit gateway. */
export interface TakenAttachment extends Named {
  readonly vpc: Id;
  readonly gateway: Id;
}

/** A route that somebody wrote: AWS's own and those that a gateway propagates give way to it. */
export interface TakenRoute {
  readonly table: Id;
  readonly destination: Cidr;
  /** What it leads to: a gateway, a peering connection, an interface. */
  readonly target: Id;
}

/** One of a VPC for a domain. */
export interface TakenDomain extends Named {
  readonly vpc: Id;
  readonly rule: Id;
  /** Where the answers have the rule. */
  readonly domain?: string;
  /** What the rule is called. */
  readonly ruleName?: string;
}

export interface Taken {
  readonly peerings: readonly TakenPeering[];
  readonly attachments: readonly TakenAttachment[];
  /** Beginnings of the ids of what a route may lead to, and of which nobody listed all: whose it is cannot be told. */
  readonly unlisted: readonly string[];
  readonly routes: readonly TakenRoute[];
  readonly domains: readonly TakenDomain[];
}
