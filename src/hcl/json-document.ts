// A text that is a document of JSON, such as a policy, as what it says: where `jsonencode` makes the same text of it.
import awsProvider from '../../generated/aws-provider.json';
import { own } from '../document/own';
import { follow, type ProviderSchema } from '../terraform/provider-schema';
import { readTemplate, readTraversal } from '../terraform/template';
import { ensured } from '../text/ensured';
import { sortedKeys } from '../text/sorted-keys';

/** Stand where something is evaluated while the rest is read as JSON. Private use: no text of ours has them. */
const [opening, closing] = ['\ue000', '\ue001'];

/**
 * The object or list that the text says, its texts being templates again; undefined where `jsonencode` would write
 * anything in another way: it sorts keys by bytes, leaves no space, escapes `<`, `>` and `&`, writes some control
 * characters as numbers, numbers without exponents, and without quotes what is no text.
 * Source: https://developer.hashicorp.com/terraform/language/functions/jsonencode
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
  const expressions = evaluated.map(({ from, to }) => text.slice(from, to));
  const by = (index: number): string => ensured(expressions[index], 'a mark of no expression');
  return isWrittenAlike(document, by) ? (replaced(document, by) as object) : undefined;
}

/** @param by the expression that a mark stands for */
function isWrittenAlike(value: unknown, by: (index: number) => string): boolean {
  if (typeof value === 'number') return !String(value).includes('e');
  if (typeof value === 'string') {
    const [, alone] = /^\ue000([0-9]+)\ue001$/.exec(value) ?? [];
    return alone === undefined || isText(by(Number(alone)));
  }
  if (typeof value !== 'object' || value === null) return true;
  const members: readonly (readonly [string, unknown])[] = Object.entries(value);
  return members.every(([key, one]) => !key.includes(opening) && isWrittenAlike(one, by));
}

const { resources, dataSources } = awsProvider as unknown as ProviderSchema;

/** Whether an expression is certainly a text: variables of a stack are, and what the provider says so of. */
function isText(expression: string): boolean {
  const reference = readTraversal(expression);
  const isWhole = reference?.text === expression.slice(2, -1).trim();
  return (isWhole && reference.root === 'var') || isTextOfProvider(expression);
}

/** Whether `${ }` holds nothing but a reference to what is a text by the provider's schema. */
export function isTextOfProvider(expression: string): boolean {
  const reference = readTraversal(expression);
  if (reference?.text !== expression.slice(2, -1).trim()) return false;
  const isData = reference.root === 'data';
  const [type, , ...steps] = isData ? reference.steps : [{ name: reference.root }, ...reference.steps];
  const block = type && 'name' in type ? own(isData ? dataSources : resources, type.name) : undefined;
  return block !== undefined && steps.length > 0 && follow(block, steps).kind === 'string';
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
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one, by)]));
}
