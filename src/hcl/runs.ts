// Lists and objects that are not written in one piece: what is always there, what is there under a condition, and what
// is repeated. `concat` and `merge` put the pieces together.
import { areAlike, type Conversion } from './alike';
import { branchesOf, type Guard, isSame, mayBeAbsent, settled } from './guards';
import { Repeated } from './node';

/** What stands together under the same conditions, or one loop. */
export type Run<Item> =
  | { readonly guards: readonly Guard[]; readonly items: readonly Item[] }
  | { readonly guards: readonly Guard[]; readonly repeated: Repeated };

/** Name and value. */
export type Member = readonly [string, unknown];

interface Piece<Item> {
  readonly guards: readonly Guard[];
  readonly item: Item;
  readonly value: unknown;
}

/** In their order. */
export function elementRuns(
  values: readonly unknown[],
  known: readonly Guard[],
  conversion: Conversion,
): Run<unknown>[] {
  const runs: Run<unknown>[] = [];
  for (const piece of values.flatMap((value) => elementPieces(value, known))) {
    if (piece.value instanceof Repeated) runs.push({ guards: piece.guards, repeated: piece.value });
    else if (!joins(runs.at(-1), piece, (item) => item, conversion))
      runs.push({ guards: piece.guards, items: [piece.item] });
    else runs.push(withPiece(runs.pop(), piece));
  }
  return runs;
}

/** An element that is always there, and of one type, stays one; else it is several, of which one is there. */
function elementPieces(value: unknown, known: readonly Guard[]): Piece<unknown>[] {
  const branches = branchesOf(value, known);
  const trees = branches.map(({ tree }) => tree);
  const isRepeated = trees.some((tree) => tree instanceof Repeated);
  const isOne = !mayBeAbsent(value, known) && !isRepeated && areAlike(trees);
  const pieces = isOne ? [{ guards: [], tree: settled(value, known) }] : branches;
  return pieces.map(({ guards, tree }) => ({ guards, item: tree, value: tree }));
}

/** What is always there comes first: no order is kept in an object. */
export function memberRuns(members: readonly Member[], known: readonly Guard[], conversion: Conversion): Run<Member>[] {
  const always: Member[] = [];
  const runs: Run<Member>[] = [];
  for (const piece of members.flatMap((member) => memberPieces(member, known))) {
    const at = runs.findIndex((run) => joins(run, piece, ([, value]) => value, conversion));
    if (isOfMembers(piece.value)) runs.push({ guards: piece.guards, repeated: piece.value });
    else if (piece.guards.length === 0) always.push(piece.item);
    else if (at === -1) runs.push({ guards: piece.guards, items: [piece.item] });
    else runs[at] = withPiece(runs[at], piece);
  }
  return always.length > 0 ? [{ guards: [], items: always }, ...runs] : runs;
}

function memberPieces([name, value]: Member, known: readonly Guard[]): Piece<Member>[] {
  const branches = branchesOf(value, known);
  const isOne = !mayBeAbsent(value, known) && !branches.some(({ tree }) => isOfMembers(tree));
  const pieces = isOne ? [{ guards: [], tree: settled(value, known) }] : branches;
  return pieces.map(({ guards, tree }) => ({ guards, item: [name, tree], value: tree }));
}

const isOfMembers = (tree: unknown): tree is Repeated => tree instanceof Repeated && tree.key !== undefined;

/** Under a condition, what stands together is of one type. */
function joins<Item>(
  run: Run<Item> | undefined,
  piece: Piece<Item>,
  valueOf: (item: Item) => unknown,
  conversion: Conversion,
): boolean {
  if (run === undefined || 'repeated' in run || !isSame(run.guards, piece.guards)) return false;
  return run.guards.length === 0 || areAlike([...run.items.map(valueOf), piece.value], conversion);
}

function withPiece<Item>(run: Run<Item> | undefined, { item }: Piece<Item>): Run<Item> {
  if (run === undefined || 'repeated' in run) throw new Error('a run of nothing');
  return { guards: run.guards, items: [...run.items, item] };
}
