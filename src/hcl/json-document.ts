// A text that is a document of JSON, such as a policy, as what it says: where `jsonencode` makes the same text of it.
import { readTemplate } from '../terraform/template';
import { sortedKeys } from '../text/sorted-keys';

/** Stand where something is evaluated while the rest is read as JSON. Private use: no text of ours has them. */
const [opening, closing] = ['\ue000', '\ue001'];

/**
 * The object or list that the text says, its texts being templates again; undefined where `jsonencode` would write
 * anything in another way: it sorts keys by bytes, leaves no space, escapes `<`, `>` and `&`, and writes some control
 * characters as numbers. Source: https://developer.hashicorp.com/terraform/language/functions/jsonencode
 */
export function readDocument(text: string): object | undefined {
  if (!/^[{[]/.test(text) || /[<>&]|\\[bfu]|[^\x20-\x7e]/.test(text)) return undefined;
  const { evaluated } = readTemplate(text);
  let [marked, at] = ['', 0];
  for (const [index, { from, to }] of evaluated.entries()) {
    marked += `${text.slice(at, from)}${opening}${index}${closing}`;
    at = to;
  }
  marked += text.slice(at);
  const document = parsed(marked);
  if (document === undefined || JSON.stringify(sortedKeys(document)) !== marked) return undefined;
  return replaced(document, (index) => {
    const { from = 0, to = 0 } = evaluated[index] ?? {};
    return text.slice(from, to);
  }) as object;
}

function parsed(text: string): object | undefined {
  try {
    return JSON.parse(text) as object;
  } catch {
    return undefined;
  }
}

function replaced(value: unknown, by: (index: number) => string): unknown {
  if (typeof value === 'string') return value.replace(/\ue000([0-9]+)\ue001/g, (_, index: string) => by(Number(index)));
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => replaced(one, by));
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [replaced(key, by) as string, replaced(one, by)]),
  );
}
