// What is known where an expression stands: what elements are called there, and what certainly holds.
import type { Conversion } from './alike';
import type { Guard } from './guards';
import { withElements } from './node';
import { indexed } from './references';
import { ensured } from '../text/ensured';

/** What stands for an element of what is repeated: `topic`, `topic.value`, `each.value`. */
export interface Written {
  readonly element: string;
  readonly key: string;
}

export interface Scope {
  readonly elements: ReadonlyMap<string, Written>;
  /** Nothing is evaluated here unless they are as they say. */
  readonly holds: readonly Guard[];
  /** Address of a resource → what must hold that there is one. */
  readonly counted: ReadonlyMap<string, readonly Guard[]>;
  /** Arguments have a type of the provider's; what is in a document or goes elsewhere has its own. */
  readonly conversion: Conversion;
  /** No function may be called here: a default of a variable, what a test gives. */
  readonly isConstant?: boolean;
}

export const nowhere: Scope = { elements: new Map(), holds: [], counted: new Map(), conversion: 'wrong' };

export const holding = (scope: Scope, guards: readonly Guard[]): Scope => ({
  ...scope,
  holds: [...scope.holds, ...guards],
});

export const naming = (scope: Scope, name: string, written: Written): Scope => ({
  ...scope,
  elements: new Map([...scope.elements, [name, written]]),
});

/** A template as it reads here. */
export function inScope(text: string, { elements, holds, counted }: Scope): string {
  const named = withElements(
    text,
    (name, part) => ensured(elements.get(name), `the element "${name}" of nothing`)[part],
  );
  return indexed(named, counted, holds);
}

/** An expression without `${ }` as it reads here. */
export const expressionInScope = (expression: string, scope: Scope): string =>
  inScope(`\${${expression}}`, scope).slice(2, -1);

export const guardsInScope = (guards: readonly Guard[], scope: Scope): Guard[] =>
  guards.map(({ condition, holds }) => ({ condition: expressionInScope(condition, scope), holds }));
