// Blocks and texts of policies whose order means nothing: the compiler sorts them, so that those of a variable stand
// between others.
import awsProvider from '../../generated/aws-provider.json';
import { own } from '../document/own';
import { child, segments, type Pointer } from '../document/pointer';
import { Document, type Tree } from '../hcl/node';
import type { Block, ProviderSchema } from '../terraform/provider-schema';
import { sortBy } from '../text/sort-by';
import { sortedKeys } from '../text/sorted-keys';
import { ensured } from '../text/ensured';
import type { Entry } from './sample';

const { resources } = awsProvider as unknown as ProviderSchema;

/** @param place of a list of blocks: `/resource/aws_x/name/outer/0/inner` */
function isSetOfBlocks(place: Pointer): boolean {
  const [section, type = '', , ...steps] = segments(place);
  if (section !== 'resource') return false;
  const names = steps.filter((step) => !/^[0-9*]+$/.test(step));
  let block: Block | undefined = own(resources, type);
  let isSet = false;
  for (const name of names) {
    const nested = own(block?.block_types, name);
    [block, isSet] = [nested?.block, nested?.nesting_mode === 'set'];
  }
  return isSet;
}

/** Statements of a policy, and what each lists. */
const inPolicies = /[/]Statement([/][0-9*]+[/](Not)?(Action|Resource))?$/;

export const isUnordered = (place: Pointer): boolean => isSetOfBlocks(place) || inPolicies.test(place);

/**
 * A list with what is made of these entries at its end, in their order: each is told by its key, or by its text.
 * Undefined where one of them has made nothing.
 */
export function entriesLast(list: readonly Tree[], entries: readonly Entry[]): readonly Tree[] | undefined {
  const texts = list.map((one) => JSON.stringify(one));
  const made = new Map<Entry, number>();
  const longestFirst = sortBy(entries, (entry) => String(100_000 - labelOf(entry).length));
  for (const entry of longestFirst) {
    const index = texts.findIndex((text, at) => text.includes(labelOf(entry)) && ![...made.values()].includes(at));
    if (index < 0) return undefined;
    made.set(entry, index);
  }
  const last = entries.map((entry) => ensured(made.get(entry), 'an index'));
  const others = list.filter((_, index) => !last.includes(index));
  return [...others, ...last.map((index) => ensured(list[index], 'an element'))];
}

/** Without the quotes of JSON. */
function labelOf([key, value]: Entry): string {
  const [first] = typeof value === 'object' && value !== null ? Object.values(value as object) : [value];
  return JSON.stringify(typeof key === 'string' ? key : first).replace(/^"|"$/g, '');
}

/** A tree in which such blocks stand in one order: two that mean the same are the same. */
export function inOneOrder(tree: unknown, place: Pointer = ''): unknown {
  if (typeof tree !== 'object' || tree === null) return tree;
  if (tree instanceof Document) return { document: inOneOrder(tree.value, place) };
  if (!Array.isArray(tree))
    return Object.fromEntries(Object.entries(tree).map(([key, one]) => [key, inOneOrder(one, child(place, key))]));
  const list = tree.map((one, index) => inOneOrder(one, child(place, index)));
  return isUnordered(place) ? sortBy(list, (one) => JSON.stringify(sortedKeys(one))) : list;
}
