// Planned values → what Terraform JSON holds. The only place where user text is escaped and where expressions are
// written.
import { isExpression, type Expression, type Text, type Value } from './value';

/** What `JSON.stringify` takes. */
export type Rendered = string | number | boolean | null | readonly Rendered[] | { readonly [key: string]: Rendered };

/** Renders a value and all that is in it; members that are `undefined` are left out, keys are user text as well. */
export function render(value: Value): Rendered {
  if (typeof value === 'string') return literal(value);
  if (typeof value !== 'object' || value === null) return value;
  if (isExpression(value)) return expression(value);
  if (Array.isArray(value)) return value.map(render);
  return Object.fromEntries(
    Object.entries(value as { readonly [key: string]: Value | undefined }).flatMap(([key, member]) =>
      member === undefined ? [] : [[literal(key), render(member)]],
    ),
  );
}

/** Renders what a user wrote as JSON: everything in it is literal, also what has the shape of a planned expression. */
export function renderData(value: unknown): Rendered {
  if (typeof value === 'string') return literal(value);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  if (Array.isArray(value)) return value.map(renderData);
  if (typeof value !== 'object') throw new Error(`not JSON: ${typeof value}`);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [literal(key), renderData(member)]));
}

/**
 * Text that Terraform reads back letter by letter. `${` and `%{` begin expressions and are doubled; `TfToken[` is how
 * CDKTF marks its own placeholders, so text that contains it is broken up with an expression for its last character;
 * a byte order mark at the very beginning would be dropped, and stands in an expression as well.
 */
export function literal(text: string): string {
  return text
    .replace(/[$%]\{/g, (begin) => `${begin[0]}${begin}`)
    .replaceAll('TfToken[', () => 'TfToken${"["}')
    .replace(/^\ufeff/, () => '${"\ufeff"}');
}

function expression(value: Expression): string {
  if ('$json' in value) return stableJson(value.$json);
  if ('$path' in value) return `\${path.module}/${literal(value.$path[0])}`;
  if ('$join' in value) return template(value.$join, literal);
  return `\${${operand(value)}}`;
}

/**
 * A template string. Texts that meet are escaped as one, or the seam between `$` and `{` would begin an expression;
 * what ends in `$` before an expression would escape it, and gives its end as an expression too.
 */
function template(parts: readonly Text[], escaped: (text: string) => string): string {
  const seamless = withoutSeams(parts);
  return seamless
    .map((part, at) => {
      if (typeof part !== 'string') return expression(part);
      const [dollars = ''] = at + 1 < seamless.length ? (/[$]+$/.exec(part) ?? []) : [];
      const rest = escaped(part.slice(0, part.length - dollars.length));
      return dollars === '' ? rest : `${rest}\${"${dollars}"}`;
    })
    .join('');
}

/** No text stands beside another one, and no template in a template. */
function withoutSeams(parts: readonly Text[]): Text[] {
  const whole: Text[] = [];
  for (const part of parts.flatMap((one) =>
    typeof one === 'object' && '$join' in one ? withoutSeams(one.$join) : [one],
  )) {
    const last = whole.at(-1);
    if (typeof part === 'string' && typeof last === 'string') whole[whole.length - 1] = last + part;
    else whole.push(part);
  }
  return whole;
}

/** An operand inside `${ }`. */
function operand(value: Text | number): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return quoted(value);
  if ('$ref' in value) return value.$ref.join('.');
  if ('$call' in value) {
    const [name, ...parameters] = value.$call;
    return `${name}(${parameters.map(operand).join(', ')})`;
  }
  if ('$member' in value) {
    const [of, ...keys] = value.$member;
    return `${operand(of)}${keys.map((key) => `[${quoted(key)}]`).join('')}`;
  }
  if ('$join' in value) return `"${template(value.$join, (text) => quoted(text).slice(1, -1))}"`;
  return JSON.stringify(expression(value));
}

/** A string of Terraform's own language: its escapes are those of JSON, but for two. */
function quoted(text: string): string {
  return literal(
    JSON.stringify(text).replace(/\\[bf\\]/g, (escape) => ({ '\\b': '\\u0008', '\\f': '\\u000c' })[escape] ?? escape),
  );
}

/**
 * JSON with sorted keys, as a template: text is escaped twice (as JSON, then as a template), expressions stand as they
 * are.
 */
function stableJson(value: Value): string {
  if (typeof value === 'string') return literal(JSON.stringify(value));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isExpression(value)) return `"${expression(value)}"`;
  if (Array.isArray(value)) return `[${value.map(stableJson).join(',')}]`;
  const members = Object.entries(value as { readonly [key: string]: Value | undefined })
    .filter((entry): entry is [string, Value] => entry[1] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${literal(JSON.stringify(key))}:${stableJson(member)}`);
  return `{${members.join(',')}}`;
}
