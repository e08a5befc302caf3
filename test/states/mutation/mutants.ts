// A definition with one thing wrong, in every way that is tried: whoever proves the machine must notice each of them.
import type { Definition, State } from '../language/definition';
import { isObject, type Json, type JsonObject } from '../language/json';
import { expressionMutants } from './expression-mutants';

export interface Mutant {
  /** What is wrong, such as `Update/Catch[0] is gone`. */
  readonly about: string;
  /** The state in which it is: a run that does not come there is as it was. */
  readonly state: string;
  readonly definition: unknown;
}

export function mutantsOf(definition: Definition): readonly Mutant[] {
  return Object.entries(definition.States).flatMap(([name, state]) => [
    ...withoutState(definition, name, state),
    ...changes(state as unknown as Json, name).map(({ about, value }) => ({
      about,
      state: name,
      definition: put(definition, name, value),
    })),
  ]);
}

/** The state is passed by: whoever led to it leads to one of those that follow. */
function withoutState(definition: Definition, name: string, state: State): readonly Mutant[] {
  return followersOf(state)
    .filter((next) => next !== name)
    .map((next) => {
      const redirect = (key: string, value: unknown): unknown =>
        (key === 'Next' || key === 'Default' || key === 'StartAt') && value === name ? next : value;
      const changed = JSON.parse(JSON.stringify(definition, redirect)) as { States: Record<string, unknown> };
      delete changed.States[name];
      return { about: `${name} is passed by, to ${next}`, state: name, definition: changed };
    });
}

function followersOf(state: State): readonly string[] {
  if (state.Type === 'Choice')
    return [
      ...new Set([...state.Choices.map(({ Next }) => Next), ...(state.Default === undefined ? [] : [state.Default])]),
    ];
  return 'Next' in state && typeof state.Next === 'string' ? [state.Next] : [];
}

function put({ States, ...rest }: Definition, name: string, state: Json): unknown {
  return { QueryLanguage: 'JSONata', ...rest, States: { ...States, [name]: state } };
}

interface Changed {
  readonly about: string;
  readonly value: Json;
}

/** What bounds a run from outside is no part of what the machine does, nor is the pace of its retries. */
const outside: readonly string[] = [
  'Type',
  'Resource',
  'Comment',
  'Next',
  'End',
  'Default',
  'TimeoutSeconds',
  'IntervalSeconds',
  'BackoffRate',
  'MaxDelaySeconds',
  'MaxAttempts',
  'JitterStrategy',
  'Cause',
];
/** A list or an object without one of these is another machine; without one of the rest it is often no machine. */
const removable = /^(Retry|Catch|ErrorEquals|Choices|Assign|Arguments)$/;

function changes(value: Json, place: string, within = ''): readonly Changed[] {
  if (typeof value === 'string')
    return expressionMutants(value).map((changed) => ({ about: `${place}: ${changed}`, value: changed }));
  if (typeof value === 'number')
    return [value * 2 + 1, 0]
      .filter((changed) => changed !== value)
      .map((changed) => ({ about: `${place}: ${changed} for ${value}`, value: changed }));
  if (Array.isArray(value)) return ofList(value as readonly Json[], place, within);
  return isObject(value) ? ofObject(value, place, within) : [];
}

function ofList(items: readonly Json[], place: string, within: string): readonly Changed[] {
  const without = removable.test(within) && items.length > (within === 'ErrorEquals' || within === 'Choices' ? 1 : 0);
  return items.flatMap((item, index) => [
    ...(without ? [{ about: `${place}[${index}] is gone`, value: items.toSpliced(index, 1) }] : []),
    ...changes(item, `${place}[${index}]`).map(({ about, value }) => ({ about, value: items.with(index, value) })),
  ]);
}

function ofObject(members: JsonObject, place: string, within: string): readonly Changed[] {
  return Object.entries(members).flatMap(([name, one]) => {
    if (outside.includes(name)) return [];
    const { [name]: _gone, ...rest } = members;
    return [
      ...(removable.test(within) ? [{ about: `${place}/${name} is gone`, value: rest }] : []),
      ...changes(one, `${place}/${name}`, name).map(({ about, value }) => ({
        about,
        value: { ...members, [name]: value },
      })),
    ];
  });
}
