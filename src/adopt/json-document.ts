// A document of JSON in a text, such as a policy: read, and made the same whatever order it was written in.
import { isDeeper } from '../estate/plan-format';

/** What the text holds; undefined for one that is no map and no list, or that nests deeper than any policy does. */
export function documentIn(text: string): unknown {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    const document = JSON.parse(text) as unknown;
    return isDeeper(document) ? undefined : document;
  } catch {
    return undefined;
  }
}

/** Keys in one order, and lists of texts as well: to IAM both mean the same in any. */
export function canonical(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(canonical);
    const [only] = items;
    return items.length === 1 ? only : items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof value !== 'object' || value === null) return value;
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, member]) => [key, canonical(member)]));
}
