// Data as JSON that a terminal may show: nothing in it acts on the terminal or on the reading direction.
import { escapedInJson } from './hidden-characters';

/** Indented, with a final newline. */
export function jsonText(value: unknown): string {
  return `${escapedInJson(JSON.stringify(value, null, 2))}\n`;
}
