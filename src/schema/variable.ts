// What a variable of the environment comes to in a place of the spec.
import type { Json } from '../document/document';
import type { More } from '../diagnostics/problem';
import type { Problem } from '../diagnostics/diagnostic';
import { valueOfText, wantedText } from './from-text';
import type { Field } from './field';

/** The environment variables of the process, and which of them a spec may read. */
export interface Variables {
  readonly values: Readonly<Record<string, string | undefined>>;
  /** All of them when left out; set where the specs of strangers are compiled. */
  readonly allowed?: readonly string[];
}

/** Why there is no value; never with what the variable holds, for that may be a secret. */
export interface Refusal extends Pick<Problem, 'code' | 'message'> {
  readonly more: More;
}

/** What is read, and the text that is in the variable: no report may show it. */
export type Read =
  { readonly value: Json; readonly text: string } | { readonly refusal: Refusal; readonly text?: string };

/** @param field what the place takes; a text where nothing is known of it */
export function readVariable({ values, allowed }: Variables, name: string, field: Pick<Field, 'type' | 'items'>): Read {
  const refused = (code: Problem['code'], rest: string, more: More): { readonly refusal: Refusal } => ({
    refusal: { code, message: `the environment variable ${name} ${rest}`, more },
  });
  if (allowed && !allowed.includes(name)) return refused('FLK1027', 'may not be read', { allowed });
  const text = Object.hasOwn(values, name) ? values[name] : undefined;
  if (text === undefined)
    return refused('FLK1020', 'is not set', { help: `set ${name}, or write $\${ for literal text` });
  const value = valueOfText(text, field);
  if (value !== undefined) return { value, text };
  const more = { expected: wantedText(field) };
  return { text, ...refused('FLK1025', `does not hold ${wordOf(field)}`, more) };
}

function wordOf({ type }: Pick<Field, 'type'>): string {
  if (type === 'array') return 'a list';
  return type === 'boolean' ? 'a boolean' : 'a number';
}
