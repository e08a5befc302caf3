// What is known, and what nobody has said.

/** The Terraform address of what is planned (`aws_subnet.private_a`), the id of what exists (`subnet-0a1b2c3d`). */
export type Id = string;

/** A range of addresses of IPv4 or IPv6: `10.0.0.0/16`. */
export type Cidr = string;

/** What nobody has said: a path that depends on it is assumed, never proven. */
export interface Unknown {
  /** Why, in words that follow a colon: `the routes of subnet-0a1b2c3d are not declared`. */
  readonly unknown: string;
}

export type Fact<Value> = Value | Unknown;

/** A list of which more may be there than is known. */
export interface Listing<Item> {
  readonly known: readonly Item[];
  /** Why there may be more; absent when this is all. */
  readonly rest?: Unknown;
}

/** Whether nobody has said it. */
export function isUnknown(fact: unknown): fact is Unknown {
  return typeof fact === 'object' && fact !== null && typeof Reflect.get(fact, 'unknown') === 'string';
}
