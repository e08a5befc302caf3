// Second halves of addresses that are made of several names: two underscores between them, as names have hyphens only.
import { terraformName } from '../aws/naming';

/** `frankfurt__main`: names never make one label in two ways. */
export function label(...names: readonly string[]): string {
  return names.map((name) => terraformName(name)).join('__');
}

/** `10_8_0_0_16`. */
export function rangeLabel(range: string): string {
  return range.replace(/[./]/g, '_');
}
