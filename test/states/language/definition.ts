// The part of the States Language that the interpreter knows. What else a definition holds it refuses, with its place:
// an interpreter that skips what it does not know proves nothing.
import { isObject, type Json, type JsonObject } from './json';

export interface Definition {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, State>>;
  /** Of the whole execution. */
  readonly TimeoutSeconds?: number;
}

export type State = TaskState | ChoiceState | WaitState | PassState | SucceedState | FailState;

/** What a state leaves behind: variables, and the input of the next one. */
export interface Leaving {
  readonly Assign?: JsonObject;
  readonly Output?: Json;
}

export type Going = { readonly Next: string } | { readonly End: true };

export type TaskState = Leaving &
  Going & {
    readonly Type: 'Task';
    readonly Resource: string;
    readonly Arguments?: Json;
    /** A number, or an expression for one. */
    readonly TimeoutSeconds?: number | string;
    readonly Retry?: readonly Retrier[];
    readonly Catch?: readonly Catcher[];
  };

export interface Retrier {
  readonly ErrorEquals: readonly string[];
  readonly IntervalSeconds?: number;
  readonly MaxAttempts?: number;
  readonly BackoffRate?: number;
  readonly MaxDelaySeconds?: number;
  readonly JitterStrategy?: 'FULL' | 'NONE';
}

export type Catcher = Leaving & { readonly ErrorEquals: readonly string[]; readonly Next: string };

export type Rule = Leaving & { readonly Condition: string | boolean; readonly Next: string };

export type ChoiceState = Leaving & {
  readonly Type: 'Choice';
  readonly Choices: readonly Rule[];
  readonly Default?: string;
};

export type WaitState = Leaving &
  Going & { readonly Type: 'Wait'; readonly Seconds?: number | string; readonly Timestamp?: string };

export type PassState = Leaving & Going & { readonly Type: 'Pass' };
export interface SucceedState {
  readonly Type: 'Succeed';
  readonly Output?: Json;
}
export interface FailState {
  readonly Type: 'Fail';
  readonly Error?: string;
  readonly Cause?: string;
}

const everywhere = ['Type', 'Comment', 'QueryLanguage'];
const going = ['Next', 'End', 'Assign', 'Output'];
const retrier = ['ErrorEquals', 'IntervalSeconds', 'MaxAttempts', 'BackoffRate', 'MaxDelaySeconds', 'JitterStrategy'];

/** By type: what it may have, and what it must. */
const fields: Readonly<Record<State['Type'], { readonly may: readonly string[]; readonly must: readonly string[] }>> = {
  Task: { may: [...going, 'Resource', 'Arguments', 'TimeoutSeconds', 'Retry', 'Catch'], must: ['Resource'] },
  Choice: { may: ['Choices', 'Default', 'Assign', 'Output'], must: ['Choices'] },
  Wait: { may: [...going, 'Seconds', 'Timestamp'], must: [] },
  Pass: { may: going, must: [] },
  Succeed: { may: ['Output'], must: [] },
  Fail: { may: ['Error', 'Cause'], must: [] },
};

/** The definition, when all that it says is known here; throws otherwise. */
export function readDefinition(given: unknown): Definition {
  const { QueryLanguage, States } = only(
    given,
    ['Comment', 'QueryLanguage', 'StartAt', 'States', 'TimeoutSeconds'],
    '',
  );
  if (QueryLanguage !== 'JSONata') refuse('/QueryLanguage', 'only JSONata is known here');
  if (!isObject(States)) return refuse('/States', 'it is no object');
  for (const [name, state] of Object.entries(States)) readState(state, `/States/${name}`);
  return given as Definition;
}

function readState(given: Json, place: string): void {
  if (!isObject(given) || typeof given['Type'] !== 'string' || !Object.hasOwn(fields, given['Type']))
    return refuse(place, `the type ${JSON.stringify(isObject(given) ? given['Type'] : given)} is not known here`);
  const { may, must } = fields[given['Type'] as State['Type']];
  const state = only(given, [...everywhere, ...may], place);
  for (const name of must) if (state[name] === undefined) refuse(place, `${name} is missing`);
  if ((state['QueryLanguage'] ?? 'JSONata') !== 'JSONata') refuse(place, 'only JSONata is known here');
  if (may.includes('Next') && 'Next' in state === 'End' in state) refuse(place, 'it has Next or End, and one of them');
  if (given['Type'] === 'Wait' && 'Seconds' in state === 'Timestamp' in state)
    refuse(place, 'it has Seconds or Timestamp, and one of them');
  each(state['Choices'], `${place}/Choices`, ['Condition', 'Next', 'Assign', 'Output', 'Comment']);
  each(state['Retry'], `${place}/Retry`, retrier);
  each(state['Catch'], `${place}/Catch`, ['ErrorEquals', 'Next', 'Assign', 'Output', 'Comment']);
}

function each(given: Json | undefined, place: string, known: readonly string[]): void {
  if (given === undefined) return;
  if (!Array.isArray(given)) return refuse(place, 'it is no list');
  (given as readonly Json[]).forEach((item, index) => only(item, known, `${place}[${index}]`));
}

function only(given: unknown, known: readonly string[], place: string): JsonObject {
  if (!isObject(given)) return refuse(place, 'it is no object');
  const strange = Object.keys(given).find((name) => !known.includes(name));
  return strange === undefined ? given : refuse(`${place}/${strange}`, 'the interpreter does not know it');
}

function refuse(place: string, why: string): never {
  throw new Error(`The definition cannot be run: ${place === '' ? '/' : place}: ${why}`);
}
