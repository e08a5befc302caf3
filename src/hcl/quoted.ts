// Texts of Terraform's JSON syntax in its own language. The one place that knows the escapes of quoted texts and keys.
// Source: https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md, "Template Expressions", and json/spec.md,
// "Expressions": a text in JSON is a template already, whose escapes of `${` and `%{` are the same.
import { readTemplate } from '../terraform/template';

/** The expression that a template is nothing but; several lines and marks that cut space are for templates alone. */
export function aloneIn(text: string): string | undefined {
  const [only, ...others] = readTemplate(text).evaluated;
  const isWhole = only?.from === 0 && only.to === text.length && others.length === 0 && text.startsWith('$');
  return isWhole && !/^..~|~.$|\n/.test(text) ? text.slice(2, -1).trim() : undefined;
}

/** A template between quotes: what is evaluated stays as it stands. */
export function quoted(text: string): string {
  let [written, at] = ['', 0];
  for (const { from, to } of readTemplate(text).evaluated) {
    written += escaped(text.slice(at, from)) + text.slice(from, to);
    at = to;
  }
  return `"${written}${escaped(text.slice(at))}"`;
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\\"\u0000-\u001f\u007f\u2028\u2029]/g, (one) => escapes[one] ?? `\\u${codeOf(one)}`);
}

const codeOf = (one: string): string => one.charCodeAt(0).toString(16).padStart(4, '0');

/** Words that mean something else at the beginning of an object. */
const reserved: readonly string[] = ['for', 'null', 'true', 'false'];

/** The key of a member of an object. */
export function memberName(key: string): string {
  return /^[A-Za-z_][\w-]*$/.test(key) && !reserved.includes(key) ? key : quoted(key);
}

/** A reference where Terraform wants it bare, with or without `${ }` in JSON. */
export function bare(text: unknown): string {
  if (typeof text !== 'string') throw new Error('a reference is text');
  return aloneIn(text) ?? text;
}
