// What a module finds itself and no caller says: the account and the Region that it is called in.
import { partitionOf, partitions } from '../aws/regions';
import { isObject, textAt, type Json } from '../document/document';
import { ensured } from '../text/ensured';

interface Found {
  /** Where the spec says it. */
  readonly pointer: string;
  /** How Terraform says it: `id` is in all releases of the provider, and `name` deprecated in the newer ones. */
  readonly expression: string;
  /** The data source that has it. */
  readonly type: 'aws_caller_identity' | 'aws_region';
  /** Others of its kind, none of which is in another's text. */
  readonly others: (said: string) => readonly string[];
}

export const found = {
  account: {
    pointer: '/aws/accountId',
    expression: 'data.aws_caller_identity.current.account_id',
    type: 'aws_caller_identity',
    others: (said) => ['314159265358', '271828182845', '141421356237'].filter((one) => one !== said),
  },
  region: {
    pointer: '/aws/region',
    expression: 'data.aws_region.current.id',
    type: 'aws_region',
    others: (said) => partitions[partitionOf(said)].regions.filter((one) => one !== said),
  },
} as const satisfies Record<string, Found>;

export type FoundName = keyof typeof found;

export const foundNames = Object.keys(found) as readonly FoundName[];

export function saidOf(name: FoundName, tree: Json): string {
  return ensured(textAt(tree, found[name].pointer), `no ${name} in a spec that compiles`);
}

/** The spec of another account or Region: wherever a text names the one of the spec, it names that. */
export function elsewhere(tree: Json, from: string, to: string): Json {
  if (typeof tree === 'string') return tree.replaceAll(from, to);
  if (Array.isArray(tree)) return tree.map((one: Json) => elsewhere(one, from, to));
  if (!isObject(tree)) return tree;
  return Object.fromEntries(Object.entries(tree).map(([key, one]) => [key, elsewhere(one, from, to)]));
}

/** Of the same partition: names that a Region is in are cut there first. */
export function longestRegion(tree: Json): string {
  const said = saidOf('region', tree);
  const { regions } = partitions[partitionOf(said)];
  return regions.reduce<string>((one, other) => (other.length > one.length ? other : one), said);
}
