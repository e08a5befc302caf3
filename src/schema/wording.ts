// What messages call the places and values of a spec, and what the schema wants there.
import type { Problem } from '../diagnostics/diagnostic';
import type { Field } from './field';
import { ensured } from '../text/ensured';
import { shorten } from '../text/shorten';
import { segments, type Pointer } from '../document/pointer';

/** The last key on the way to a place. */
export function nameOf(pointer: Pointer): string {
  return pointer === '' ? 'the spec' : ensured(segments(pointer).at(-1), 'a place without a name');
}

/** A refused value, short enough for a message. */
export function describe(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return typeof value === 'string' ? `"${shorten(value)}"` : String(value);
}

/** A `type` of JSON Schema in words. */
export function kindOf(type: unknown): string {
  const words: Readonly<Record<string, string>> = {
    object: 'a map',
    array: 'a list',
    string: 'text',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
  };
  return words[String(type)] ?? String(type);
}

/** Such as `a valid account id`, by the title of the field. */
export function aValid({ title = 'value' }: Field): string {
  return `a valid ${/^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title}`;
}

/** The numbers that a field takes. */
export function rangeOf({ minimum, maximum }: Field): string {
  if (minimum === undefined) return `at most ${maximum}`;
  return maximum === undefined ? `at least ${minimum}` : `${minimum} to ${maximum}`;
}

/** The lengths that a field takes. */
export function lengthsOf({ minLength, maxLength }: Field): string {
  if (minLength === undefined) return `at most ${maxLength ?? 0} characters`;
  return maxLength === undefined ? `at least ${minLength} characters` : `${minLength} to ${maxLength} characters`;
}

/** In characters, as ajv counts them; 0 for what is not text. */
export function lengthOf(value: unknown): number {
  return typeof value === 'string' ? [...value].length : 0;
}

/** A pattern that a person can still read. */
export function patternOf({ pattern = '' }: Field): string {
  return pattern === '' || pattern.length > 60 ? '' : ` (${pattern})`;
}

/** Most know cron with five fields, and without the question mark. */
export function sixFields({ title }: Field): Pick<Problem, 'help'> {
  if (title !== 'Cron expression') return {};
  return { help: 'EventBridge wants six fields, the year last, and "?" for one of the two days: 0 7 ? * MON-FRI *' };
}

/** The commonest slips in YAML: text without quotes, numbers in quotes, and a key with nothing behind it. */
export function mend(value: unknown, { type }: Field): Pick<Problem, 'help'> {
  if (typeof value === 'object' && value !== null) return {};
  const written = String(value);
  if (value === null) return { help: 'write its content, or remove the line' };
  if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return { help: `put it in quotes: "${written}"` };
  const bare =
    (type === 'boolean' && /^(true|false)$/.test(written)) ||
    ((type === 'integer' || type === 'number') && /^[0-9]{1,15}$/.test(written));
  return bare && typeof value === 'string' ? { help: `remove the quotes: ${written}` } : {};
}
