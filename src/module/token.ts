// What is learned of an argument, while it is not known yet how Terraform says it: expressions over values that stand
// in templates as tokens.
import type { Json } from '../document/document';

/** A value that arguments are made of. */
export interface Atom {
  /**
   * Of a variable, of an element of a list or map, its key, or what a duration amounts to in milliseconds; `found` is
   * what Terraform finds itself, such as the account.
   */
  readonly scope: 'variable' | 'element' | 'key' | 'milliseconds' | 'found';
  /** The variable, or what the element is called. */
  readonly of: string;
  /** Members that lead into an object. */
  readonly path: readonly string[];
}

export type Expression =
  | { readonly kind: 'value'; readonly of: Atom }
  /** A number: `of * by / over`. */
  | { readonly kind: 'times'; readonly of: Atom; readonly by: number; readonly over: number }
  | { readonly kind: 'not'; readonly of: Atom }
  /** Texts of a list with something between them. */
  | { readonly kind: 'join'; readonly of: Atom; readonly by: string }
  /** Whether an optional member is said. */
  | { readonly kind: 'given'; readonly of: Atom }
  /** Whether a switch is on. */
  | { readonly kind: 'switch'; readonly name: string };

/** Private use: no text of ours has them. */
const [opening, closing] = ['\ue020', '\ue021'];
const everyToken = /\ue020([^\ue021]*)\ue021/g;

export function token(expression: Expression): string {
  return `${opening}${JSON.stringify(expression)}${closing}`;
}

/** The expression that a text is nothing but. */
export function onlyToken(text: string): Expression | undefined {
  const [, inside] = /^\ue020([^\ue021]*)\ue021$/.exec(text) ?? [];
  return inside === undefined ? undefined : (JSON.parse(inside) as Expression);
}

/** @param written what stands for each token */
export function withTokens(text: string, written: (expression: Expression) => string): string {
  return text.replace(everyToken, (_, inside: string) => written(JSON.parse(inside) as Expression));
}

export function expressionsIn(text: string): Expression[] {
  return [...text.matchAll(everyToken)].map(([, inside = '']) => JSON.parse(inside) as Expression);
}

/** The key of an atom in maps of values. */
export function idOf({ scope, of, path }: Atom): string {
  return JSON.stringify([scope, of, ...path]);
}

export function atomOf(id: string): Atom {
  const [scope, of, ...path] = JSON.parse(id) as [Atom['scope'], string, ...string[]];
  return { scope, of, path };
}

/** Atom → value; what is not said is not there. */
export type Values = ReadonlyMap<string, Json>;
