// The schema's examples in a spec's own Region, account and partition: nobody copies another one's place from a
// message.
import { memberOf } from '../document/own';
import { dnsSuffixOf, isPartition, looksLikeRegion, partitionOf } from '../aws/regions';

/** Where a spec says that its application is, as far as it says it in the right form. */
export interface StatedPlace {
  readonly region?: string;
  readonly accountId?: string;
  readonly partition?: string;
  /** Of the application. */
  readonly name?: string;
  /** The first of the spec. */
  readonly source?: string;
}

/** Reads a spec of which nothing is known yet. */
export function statedPlace(tree: unknown): StatedPlace {
  const aws = memberOf(tree, 'aws');
  const name = memberOf(memberOf(tree, 'metadata'), 'name');
  const [region, accountId, given] = ['region', 'accountId', 'partition'].map((key) => memberOf(aws, key));
  const [source] = keysOf(memberOf(memberOf(tree, 'spec'), 'sources'));
  const known = typeof region === 'string' && looksLikeRegion(region) ? region : undefined;
  const named = typeof given === 'string' && isPartition(given) ? given : undefined;
  const partition = named ?? (known === undefined ? undefined : partitionOf(known));
  return {
    ...(known !== undefined && { region: known }),
    ...(typeof accountId === 'string' && /^[0-9]{12}$/.test(accountId) && { accountId }),
    ...(partition !== undefined && { partition }),
    // Such names may stand in everything that the examples name.
    ...(typeof name === 'string' && /^[a-z][a-z0-9]{1,19}$/.test(name) && { name }),
    ...(source !== undefined && { source }),
  };
}

/** The names that sources can have, as nothing of the spec is known yet. */
function keysOf(tree: unknown): string[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.keys(tree).filter((key) => /^[a-z][a-z0-9-]{0,29}$/.test(key));
}

/** An example of a key: what is called `source` is one of the spec's, or else stays as it is. */
export function localMember(key: string, example: unknown, place: StatedPlace): unknown {
  return key === 'source' && typeof example === 'string' ? (place.source ?? example) : localExample(example, place);
}

/** An example of the schema, at any depth, as it would be at `place`; what that does not say stays as in the schema. */
export function localExample(example: unknown, place: StatedPlace): unknown {
  if (typeof example === 'string') return localText(example, place);
  if (Array.isArray(example)) return example.map((member) => localExample(member, place));
  if (typeof example !== 'object' || example === null) return example;
  return Object.fromEntries(Object.entries(example).map(([key, member]) => [key, localMember(key, member, place)]));
}

function localText(text: string, { region, accountId, partition, name = 'orders' }: StatedPlace): string {
  const [ownRegion, ownAccount] = [region ?? 'eu-west-1', accountId ?? '111122223333'];
  const named = text.replace(/(?<![a-z0-9])orders(?![a-z0-9])/g, name);
  const placed = named.replaceAll('eu-west-1', ownRegion).replaceAll('111122223333', ownAccount);
  if (partition === undefined) return placed;
  const suffix = `.${dnsSuffixOf(partition)}`;
  return placed.replace(/^arn:aws:/, `arn:${partition}:`).replace(/[.]amazonaws[.]com(?=:|,|$)/g, suffix);
}
