// Which arguments of a resource change: the leaves that are other ones after than before.
import { own } from '../document/own';
import type { Resource } from './estate';
import { remembered } from './remembered';
import { isBranch, Mystery, type Tree } from './tree';

/** An argument that changes, or may. */
export interface Difference {
  /** As `argument` reads it; blocks that stand alone have no index: `application_configuration.vpc_configuration`. */
  readonly path: string;
  /** Whether it is known that it changes: what comes out when Terraform applies may be what it was. */
  readonly known: boolean;
}

/** Nothing of what is new or goes: only what stays can change. */
export const differences = remembered(({ change, arguments: after }: Resource): readonly Difference[] =>
  change?.before && after ? [...between(change.before.tree, after.tree, [])] : [],
);

function* between(before: Tree, after: Tree, path: readonly string[]): Generator<Difference> {
  if (after instanceof Mystery) yield { path: path.join('.'), known: false };
  else if (Array.isArray(before) || Array.isArray(after)) yield* betweenLists(listOf(before), listOf(after), path);
  else if (isBranch(before) || isBranch(after))
    for (const key of new Set([...keysOf(before), ...keysOf(after)]))
      yield* between(memberIn(before, key), memberIn(after, key), [...path, key]);
  else if (textOf(before) !== textOf(after)) yield { path: path.join('.'), known: true };
}

/** Blocks that stand alone are compared; of several, and of plain values, the list as a whole. */
function* betweenLists(
  before: readonly Tree[],
  after: readonly Tree[],
  path: readonly string[],
): Generator<Difference> {
  const [first, second] = [before[0], after[0]];
  const areBlocks = [first, second].every((one) => one === undefined || isBranch(one));
  if (areBlocks && before.length < 2 && after.length < 2) yield* between(first, second, path);
  else {
    const found = before.length === after.length ? before.flatMap((one, at) => [...between(one, after[at], path)]) : [];
    if (before.length !== after.length) yield { path: path.join('.'), known: true };
    else if (found.length > 0) yield { path: path.join('.'), known: found.some(({ known }) => known) };
  }
}

/** Terraform takes nothing for the empty text, which the provider writes for what was never said. */
function textOf(leaf: Tree): string | undefined {
  return leaf === undefined || leaf === null || leaf === '' ? undefined : JSON.stringify(leaf);
}

function keysOf(tree: Tree): readonly string[] {
  return isBranch(tree) ? Object.keys(tree) : [];
}

function memberIn(tree: Tree, key: string): Tree {
  return isBranch(tree) ? own(tree, key) : undefined;
}

function listOf(tree: Tree): readonly Tree[] {
  return Array.isArray(tree) ? (tree as readonly Tree[]) : [];
}
