// JSONata expressions: words of ours around values that are written as JSON. No text of a spec ever becomes part of one
// in any other way.
import type { Expression } from './states-language';

/** A value inside an expression: JSON is JSONata. */
export type Literal = string | number | boolean;

/**
 * The parts of the template are code of ours, in one line whatever lines they are written in, as validators want it;
 * what stands between them are values.
 */
export function jsonata(parts: TemplateStringsArray, ...values: readonly Literal[]): Expression {
  const lines = parts.map((part) => part.replace(/\s*\n\s*/g, ' '));
  const text = lines.map((part, index) => (index === 0 ? part : `${JSON.stringify(values[index - 1])}${part}`));
  return `{% ${text.join('')} %}`;
}
