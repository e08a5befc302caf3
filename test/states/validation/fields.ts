// Where JSONata stands in a state, and what it may read there.
import { expressionIn } from '../language/expression';
import { isObject, type Json } from '../language/json';
import type { Definition, State } from '../language/definition';

export interface Field {
  readonly state: string;
  /** Such as `Update/Arguments/ConditionalToken`. */
  readonly place: string;
  readonly expression: string;
  /** Members of `$states` that are there besides `input` and `context`. */
  readonly has: readonly ('result' | 'errorOutput')[];
}

/** What is evaluated, by the part of the state in which it stands. */
export function fieldsOf({ States }: Definition): readonly Field[] {
  return Object.entries(States).flatMap(([name, state]) =>
    partsOf(state).flatMap(({ part, has, value }) =>
      expressions(value, `${name}/${part}`).map((one) => ({ ...one, state: name, has })),
    ),
  );
}

interface Part {
  readonly part: string;
  readonly has: Field['has'];
  readonly value: Json;
}

function partsOf(state: State): readonly Part[] {
  const { Type: _type, ...all } = state as unknown as Readonly<Record<string, Json>>;
  return Object.entries(all).flatMap(([part, value]): Part[] => {
    if (part === 'Catch') return [{ part, has: ['errorOutput'], value }];
    if (part === 'Retry' || part === 'Next' || part === 'Comment' || part === 'Resource') return [];
    const afterwards = state.Type === 'Task' && (part === 'Assign' || part === 'Output');
    return [{ part, has: afterwards ? ['result'] : [], value }];
  });
}

function expressions(value: Json, place: string): { readonly place: string; readonly expression: string }[] {
  if (typeof value === 'string') {
    const expression = expressionIn(value);
    return expression === undefined ? [] : [{ place, expression }];
  }
  if (Array.isArray(value))
    return (value as readonly Json[]).flatMap((item, index) => expressions(item, `${place}[${index}]`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, item]) => expressions(item, `${place}/${name}`));
}
