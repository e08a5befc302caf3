// What one resource says of a network, and how resources that amend it are found.
import { idIn, idsIn, joined, type Block, type Reader } from './read-block';
import { isUnknown, type Fact, type Id, type Listing, type Topology } from './topology';

/** Some of the lists of a topology. */
export type Piece = Partial<Topology>;

/** All resources of a type. */
export function ofType(reader: Reader, type: string): Block[] {
  return [...reader.blocks.values()].filter((block) => block.type === type);
}

/** Those of a type that name a thing by an argument. */
export function amending(reader: Reader, type: string, key: string, id: Id): Block[] {
  return ofType(reader, type).filter((block) => idIn(block, key) === id);
}

/** What a resource lists, with what is associated to it by resources of another type. */
export function withAssociated(
  block: Block,
  key: string,
  type: string,
  [owner, member]: readonly [owner: string, member: string],
): Listing<Id> {
  const others = amending(block.reader, type, owner, block.address);
  const added = others.map((one) => factListing(idIn(one, member)));
  return joined(idsIn(block, key), ...added);
}

/** A list of what is there, if it is. */
export function factListing<Item>(fact: Fact<Item> | undefined): Listing<Item> {
  if (fact === undefined) return { known: [] };
  return isUnknown(fact) ? { known: [], rest: fact } : { known: [fact] };
}

/** For an argument without which Terraform refuses the resource; where it is gone, nothing is known. */
export function required<Value>(fact: Fact<Value> | undefined, { address }: Block, key: string): Fact<Value> {
  return fact ?? { unknown: `${address} has no ${key}` };
}
