// The same module with switches on and off → one tree: what differs is chosen by the switches.
import { child } from '../document/pointer';
import { absent, Choice, Document, Repeated, type Absent, type Tree } from '../hcl/node';
import { ensured } from '../text/ensured';
import { token } from './token';

/** What is learned with these switches on, and the others off. */
export interface Variation {
  readonly on: ReadonlySet<string>;
  readonly tree: Tree | Absent;
}

export function merge(variations: readonly Variation[], switches: readonly string[]): Tree | Absent {
  const [first] = variations;
  if (!first) throw new Error('nothing to merge');
  const trees = variations.map(({ tree }) => tree);
  if (areAlike(trees)) return first.tree;
  if (trees.every((tree) => tree instanceof Document))
    return new Document(
      merge(
        variations.map((one) => inside(one, (one.tree as Document).value)),
        switches,
      ) as Tree,
    );
  if (trees.every(isMap)) return mergedMap(variations, switches);
  if (trees.every(isList)) return mergedList(variations, switches);
  return chosen(variations, switches);
}

const inside = ({ on }: Variation, tree: Tree | Absent): Variation => ({ on, tree });

function areAlike(trees: readonly (Tree | Absent)[]): boolean {
  const [first, ...others] = trees.map(written);
  return others.every((one) => one === first);
}

function written(tree: Tree | Absent): string {
  return tree === absent
    ? 'absent'
    : JSON.stringify(tree, (_, value: unknown) => (value === absent ? { absent } : value));
}

type Members = Readonly<Record<string, Tree>>;

function isMap(tree: Tree | Absent): tree is Members {
  return typeof tree === 'object' && tree !== null && !Array.isArray(tree) && !isNode(tree);
}

const isNode = (tree: unknown): boolean =>
  tree instanceof Document || tree instanceof Choice || tree instanceof Repeated;

const isList = (tree: Tree | Absent): tree is readonly Tree[] => Array.isArray(tree);

function mergedMap(variations: readonly Variation[], switches: readonly string[]): Tree {
  const keys = [...new Set(variations.flatMap(({ tree }) => Object.keys(tree as Members)))];
  return Object.fromEntries(
    keys.map((key) => {
      const each = variations.map((one) => inside(one, (one.tree as Members)[key] ?? absent));
      return [key, merge(each, switches) as Tree];
    }),
  );
}

/** Element by element where they are as many; else those that are alike stand side by side. */
function mergedList(variations: readonly Variation[], switches: readonly string[]): Tree {
  const lists = variations.map(({ tree }) => tree as readonly Tree[]);
  const sizes = new Set(lists.map(({ length }) => length));
  const rows = sizes.size === 1 ? columns(lists) : aligned(lists);
  return rows.map(
    (row) =>
      merge(
        variations.map((one, index) => inside(one, ensured(row[index], 'an element'))),
        switches,
      ) as Tree,
  );
}

type Row = readonly (Tree | Absent)[];

function columns(lists: readonly (readonly Tree[])[]): Row[] {
  return (lists[0] ?? []).map((_, index) => lists.map((list) => ensured(list[index], 'an element')));
}

/** Each list beside the rows of those before it, along the longest run of elements that are alike. */
function aligned([first = [], ...others]: readonly (readonly Tree[])[]): Row[] {
  let rows: Row[] = first.map((one) => [one]);
  for (const list of others) rows = beside(rows, list);
  return rows;
}

function beside(rows: readonly Row[], list: readonly Tree[]): Row[] {
  const width = rows[0]?.length ?? 1;
  const nothing = Array.from({ length: width }, (): Absent => absent);
  const isSame = (row: Row, one: Tree): boolean => row.some((other) => written(other) === written(one));
  const lengths = longest(rows, list, isSame);
  const merged: Row[] = [];
  let [row, index] = [0, 0];
  while (row < rows.length || index < list.length) {
    const [left, right] = [rows[row], list[index]];
    const below = lengths[row + 1]?.[index] ?? 0;
    if (left && right !== undefined && isSame(left, right)) {
      merged.push([...left, right]);
      [row, index] = [row + 1, index + 1];
    } else if (left && (right === undefined || below >= (lengths[row]?.[index + 1] ?? 0))) {
      merged.push([...left, absent]);
      row += 1;
    } else {
      merged.push([...nothing, ensured(right, 'an element')]);
      index += 1;
    }
  }
  return merged;
}

/** How many are alike from each pair of places on. */
function longest(rows: readonly Row[], list: readonly Tree[], isSame: (row: Row, one: Tree) => boolean): number[][] {
  const lengths = Array.from({ length: rows.length + 1 }, () => new Array<number>(list.length + 1).fill(0));
  for (let row = rows.length - 1; row >= 0; row -= 1)
    for (let index = list.length - 1; index >= 0; index -= 1) {
      const [here, next] = [ensured(lengths[row], 'a row'), ensured(lengths[row + 1], 'a row')];
      const both = isSame(ensured(rows[row], 'a row'), ensured(list[index], 'an element'));
      here[index] = both ? 1 + (next[index + 1] ?? 0) : Math.max(next[index] ?? 0, here[index + 1] ?? 0);
    }
  return lengths;
}

/** By the switch that tells them apart by itself, or by one after the other. */
function chosen(variations: readonly Variation[], switches: readonly string[]): Tree | Absent {
  const splits = switches.flatMap((name) => {
    const [on, off] = [variations.filter((one) => one.on.has(name)), variations.filter((one) => !one.on.has(name))];
    return on.length > 0 && off.length > 0 ? [{ name, on, off }] : [];
  });
  const settles = ({ on, off }: (typeof splits)[number]): boolean =>
    areAlike(on.map(({ tree }) => tree)) && areAlike(off.map(({ tree }) => tree));
  const best = splits.find(settles) ?? splits[0];
  if (!best) throw new Error(`two trees of the same switches: ${child('', ...switches)}`);
  const condition = token({ kind: 'switch', name: best.name });
  return new Choice(condition, merge(best.on, switches), merge(best.off, switches));
}
