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
