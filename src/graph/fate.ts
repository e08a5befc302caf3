// What becomes of a part of a stack, from what becomes of its resources.
import type { Action } from '../impact/resource-changes';
import type { Change } from './picture';

/** Changes of resources; the new one of what is replaced seamlessly stands before the old one goes. */
export type Rows = readonly { readonly action: Action; readonly loses?: string; readonly seamless?: true }[];

/** The gravest of what all of them have in common: what is only partly new or gone is changed. */
export function fateOf(rows: Rows): Change {
  const all = (...actions: readonly Action[]): boolean => rows.every(({ action }) => actions.includes(action));
  if (rows.some(({ action, seamless }) => action === 'replaced' && seamless !== true)) return 'replaced';
  if (all('created')) return 'added';
  return all('removed', 'forgotten') ? 'removed' : 'changed';
}

const actions: readonly Action[] = ['created', 'updated', 'moved', 'replaced', 'forgotten', 'removed'];

/** `2 created, 1 forgotten`. */
export function countsOf(rows: Rows): string[] {
  const counts = actions.flatMap((action) => {
    const { length } = rows.filter((row) => row.action === action);
    return length === 0 ? [] : [`${length} ${action}`];
  });
  return counts.length === 0 ? [] : [`resources: ${counts.join(', ')}`];
}

/** Of one node. */
const mostLosses = 2;

/** Each once. */
export function losses(rows: readonly { readonly loses?: string }[]): string[] {
  const all = [...new Set(rows.flatMap(({ loses }) => (loses === undefined ? [] : [`loses ${loses}`])))];
  const more = all.length - mostLosses;
  return more > 0 ? [...all.slice(0, mostLosses), `and loses ${more} more`] : all;
}
