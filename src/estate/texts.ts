// A list of texts of which some may come out at the apply.
import { treeAt, Mystery, type Arguments, type Tree } from './tree';

export interface Texts {
  readonly known: readonly string[];
  /** Whether these are all. */
  readonly whole: boolean;
  /** The others: what their expressions name, and their text where a file has it. */
  readonly unknown: readonly Mystery[];
}

export const noTexts: Texts = { known: [], whole: true, unknown: [] };

/** One text, or a list of them. */
export function textsIn(tree: Tree): Texts {
  if (tree === undefined || tree === null) return noTexts;
  const all: readonly Tree[] = Array.isArray(tree) ? (tree as readonly Tree[]) : [tree];
  const unknown = all.filter((one) => one instanceof Mystery);
  return {
    known: all.filter((one) => ['string', 'number', 'boolean'].includes(typeof one)).map(String),
    whole: unknown.length === 0,
    unknown,
  };
}

/** The texts of an argument. */
export function textsAt(of: Arguments, path: string): Texts {
  return textsIn(treeAt(of, path));
}
