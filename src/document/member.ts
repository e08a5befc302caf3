// What a tree holds at a path of words, as placeholders name it: items of lists by their number.
import { isObject, type Json } from './document';

/** Undefined where there is nothing. */
export function member(value: Json | undefined, segment: string): Json | undefined {
  if (Array.isArray(value)) return /^[0-9]+$/.test(segment) ? (value as readonly Json[])[Number(segment)] : undefined;
  return isObject(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
}

/** Whether a path leads into the spec, and to nothing there. */
export function isLeftOut(tree: Json, path: readonly string[]): boolean {
  return path[0] === 'spec' && path.reduce<Json | undefined>(member, tree) === undefined;
}

/** What a path leads to, or the first step that leads nowhere and the words that there would be in its place. */
export function valueOnPath(
  tree: Json,
  path: readonly string[],
): { readonly value: Json } | { readonly index: number; readonly step: string; readonly keys: readonly string[] } {
  let value = tree;
  for (const [index, step] of path.entries()) {
    const found = member(value, step);
    if (found === undefined) return { index, step, keys: isObject(value) ? Object.keys(value) : [] };
    value = found;
  }
  return { value };
}
