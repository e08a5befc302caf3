// JSONata expressions: words of ours around values that are written as JSON. No text of a spec ever becomes part of one
// in any other way.
import type { Expression } from './states-language';

/** A value inside an expression: JSON is JSONata. */
export type Literal = string | number | boolean;

/** The parts of the template are code of ours; what stands between them are values. */
export function jsonata(parts: TemplateStringsArray, ...values: readonly Literal[]): Expression {
  const text = parts.map((part, index) => (index === 0 ? part : `${JSON.stringify(values[index - 1])}${part}`));
  return `{% ${text.join('')} %}`;
}
