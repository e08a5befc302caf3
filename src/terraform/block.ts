// Blocks of a configuration as Terraform reads them.
import { memberAt } from '../document/own';

/** Terraform reads a block that stands alone and a list of one alike. */
export function blockAt(above: unknown, names: readonly string[]): unknown {
  return names.reduce((outer: unknown, name) => {
    const found = memberAt(outer, [name]);
    return Array.isArray(found) ? (found as readonly unknown[])[0] : found;
  }, above);
}
