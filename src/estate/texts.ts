// A list of texts of which some may come out at the apply.
import { treeAt, Mystery, type Arguments, type Tree } from './tree';

export interface Texts {
  readonly known: readonly string[];
  /** Whether these are all. */
  readonly whole: boolean;
}

export const noTexts: Texts = { known: [], whole: true };

/** One text, or a list of them. */
export function textsIn(tree: Tree): Texts {
  if (tree instanceof Mystery) return { known: [], whole: false };
  if (tree === undefined || tree === null) return noTexts;
  const all: readonly Tree[] = Array.isArray(tree) ? (tree as readonly Tree[]) : [tree];
  return {
    known: all.filter((one) => ['string', 'number', 'boolean'].includes(typeof one)).map(String),
    whole: !all.some((one) => one instanceof Mystery),
  };
}

/** The texts of an argument. */
export function textsAt(of: Arguments, path: string): Texts {
  return textsIn(treeAt(of, path));
}
