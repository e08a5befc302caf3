/**
 * One execution of a state machine, on a virtual clock.
 *
 * Hand-written, because nothing that is to be had runs JSONata machines rightly here: moto 5.2 cannot evaluate JSONata,
 * sends SDK calls to no other endpoint and loses the errors' names; aws-local-stepfunctions 3.0 of npm ignores JSONata
 * and takes the wrong branch; LocalStack and Floci are servers that wait in real time. It can go when one of these
 * takes a clock and a double of our own, or when AWS's own Step Functions Local knows JSONata. What AWS itself says of
 * each state is asked with TestState: `test/states/smoke`.
 *
 * An execution is a generator of the times at which it wants to go on: whoever drives it decides what happens
 * meanwhile, and a wait of an hour costs nothing.
 */
import type { Catcher, ChoiceState, Definition, FailState, Leaving, State, TaskState, WaitState } from './definition';
import { evaluate, type Scope } from './expression';
import { type Json, type JsonObject, withinLimit } from './json';
import { retriesOf } from './retry';
import { matches, StatesError } from './states-error';

/** What a Task gets: an answer or an error, after so many seconds. */
export type Reply = { readonly seconds?: number } & (
  { readonly answer: Json } | { readonly error: string; readonly cause: string }
);

/** What an execution tells of itself while it runs. */
export type Event =
  | { readonly kind: 'entered'; readonly state: string; readonly input: Json; readonly variables: JsonObject }
  | { readonly kind: 'left'; readonly state: string; readonly next: string | undefined; readonly output: Json }
  | {
      readonly kind: 'called';
      readonly state: string;
      readonly resource: string;
      readonly input: Json;
      readonly reply: Reply;
    }
  | { readonly kind: 'retried'; readonly state: string; readonly error: string; readonly after: number }
  | { readonly kind: 'caught'; readonly state: string; readonly error: string; readonly next: string };

export interface Surroundings {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly call: (resource: string, input: Json) => Promise<Reply>;
  readonly tell: (event: Event) => void;
  /** The name of the execution, which is part of its ARN. */
  readonly name: string;
}

export type Outcome =
  | { readonly status: 'SUCCEEDED'; readonly output: Json }
  | { readonly status: 'FAILED' | 'TIMED_OUT' | 'ABORTED'; readonly error: string; readonly cause: string };

/** Yields the time of the virtual clock at which it goes on, in milliseconds. */
export type Execution = AsyncGenerator<number, Outcome>;

/** "25,000 events in a single execution": https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html */
const eventsAllowed = 25_000;
/** Entered and exited; a task is scheduled, started and ended as well, at every attempt. */
const events = { state: 2, attempt: 3 };

/** The execution is over, because its own TimeoutSeconds are: no state can catch that. */
class OutOfTime extends Error {}

interface Run {
  readonly definition: Definition;
  readonly surroundings: Surroundings;
  readonly input: Json;
  readonly started: number;
  readonly deadline: number;
  variables: JsonObject;
  events: number;
}

/** What follows a state: the next one with its input, or the end. */
type Step = { readonly next: string; readonly input: Json } | { readonly output: Json };

export async function* execute(definition: Definition, input: Json, surroundings: Surroundings): Execution {
  const started = surroundings.now();
  const deadline = started + (definition.TimeoutSeconds ?? Number.POSITIVE_INFINITY) * 1000;
  const run: Run = { definition, surroundings, input, started, deadline, variables: {}, events: 1 };
  try {
    let step: Step = { next: definition.StartAt, input: withinLimit(input, 'the input') };
    while ('next' in step) {
      const state: string = step.next;
      step = yield* pass(run, state, step.input);
      const [next, output] = 'next' in step ? [step.next, step.input] : [undefined, step.output];
      surroundings.tell({ kind: 'left', state, next, output });
    }
    return { status: 'SUCCEEDED', output: step.output };
  } catch (error) {
    const cause = 'The execution took longer than its TimeoutSeconds';
    if (error instanceof OutOfTime) return { status: 'TIMED_OUT', error: 'States.Timeout', cause };
    if (error instanceof StatesError) return { status: 'FAILED', error: error.error, cause: error.cause };
    throw error;
  }
}

type Passage<T> = AsyncGenerator<number, T>;

async function* pass(run: Run, name: string, input: Json): Passage<Step> {
  if (!Object.hasOwn(run.definition.States, name)) throw new Error(`There is no state ${name}`);
  const state = run.definition.States[name] as State;
  if (run.surroundings.now() >= run.deadline) throw new OutOfTime();
  run.surroundings.tell({ kind: 'entered', state: name, input, variables: run.variables });
  count(run, events.state);
  const visit: Visit = { run, name, input, entered: run.surroundings.now(), retries: 0 };
  switch (state.Type) {
    case 'Task':
      return yield* task(visit, state);
    case 'Choice':
      return choose(visit, state);
    case 'Wait':
      return yield* wait(visit, state);
    case 'Pass':
      return go(state, await leave(visit, state, input));
    case 'Succeed':
      return { output: await leave(visit, state, input) };
    case 'Fail':
      return fail(visit, state);
  }
}

interface Visit {
  readonly run: Run;
  readonly name: string;
  readonly input: Json;
  readonly entered: number;
  retries: number;
}

async function* task(visit: Visit, state: TaskState): Passage<Step> {
  const retries = retriesOf(state.Retry);
  for (;;) {
    try {
      const result = yield* attempt(visit, state);
      return go(state, await leave(visit, state, result, { result }));
    } catch (error) {
      if (!(error instanceof StatesError)) throw error;
      const after = retries.after(error);
      if (after === undefined) return caught(visit, state.Catch, error);
      visit.run.surroundings.tell({ kind: 'retried', state: visit.name, error: error.error, after });
      visit.retries = retries.count();
      yield* sleep(visit.run, visit.run.surroundings.now() + after * 1000);
    }
  }
}

async function* attempt(visit: Visit, state: TaskState): Passage<Json> {
  const { run, name: stateName } = visit;
  count(run, events.attempt);
  const input = withinLimit(await evaluate(state.Arguments ?? visit.input, scopeOf(visit), 'Arguments'), 'Arguments');
  const allowed = state.TimeoutSeconds === undefined ? undefined : await seconds(visit, state.TimeoutSeconds);
  const reply = await run.surroundings.call(state.Resource, input);
  run.surroundings.tell({ kind: 'called', state: stateName, resource: state.Resource, input, reply });
  const lasts = reply.seconds ?? 0;
  yield* sleep(run, run.surroundings.now() + Math.min(lasts, allowed ?? lasts) * 1000);
  if (lasts > (allowed ?? lasts)) throw new StatesError('States.Timeout', `${stateName} took longer than ${allowed} s`);
  if ('error' in reply) throw new StatesError(reply.error, reply.cause);
  return withinLimit(reply.answer, 'the result');
}

async function caught(visit: Visit, catchers: readonly Catcher[] = [], error: StatesError): Promise<Step> {
  const catcher = catchers.find(({ ErrorEquals }) => matches(ErrorEquals, error));
  if (catcher === undefined) throw error;
  const errorOutput = { Error: error.error, Cause: error.cause };
  visit.run.surroundings.tell({ kind: 'caught', state: visit.name, error: error.error, next: catcher.Next });
  return { next: catcher.Next, input: await leave(visit, catcher, errorOutput, { errorOutput }) };
}

async function choose(visit: Visit, state: ChoiceState): Promise<Step> {
  for (const [index, rule] of state.Choices.entries()) {
    const holds = await evaluate(rule.Condition, scopeOf(visit), `Choices[${index}]/Condition`);
    if (typeof holds !== 'boolean')
      throw new StatesError(
        'States.QueryEvaluationError',
        `Choices[${index}]/Condition is ${typeof holds}, no boolean`,
      );
    if (holds) return { next: rule.Next, input: await leave(visit, rule, visit.input) };
  }
  if (state.Default === undefined) throw new StatesError('States.NoChoiceMatched', `no rule of ${visit.name} holds`);
  return { next: state.Default, input: await leave(visit, state, visit.input) };
}

async function* wait(visit: Visit, state: WaitState): Passage<Step> {
  const now = visit.run.surroundings.now();
  const until =
    state.Seconds === undefined
      ? timeOf(await evaluate(state.Timestamp ?? null, scopeOf(visit), 'Timestamp'))
      : now + (await seconds(visit, state.Seconds, 0)) * 1000;
  yield* sleep(visit.run, Math.max(now, until));
  return go(state, await leave(visit, state, visit.input));
}

async function fail(visit: Visit, { Error: error = '', Cause = '' }: FailState): Promise<never> {
  const scope = scopeOf(visit);
  throw new StatesError(String(await evaluate(error, scope, 'Error')), String(await evaluate(Cause, scope, 'Cause')));
}

/** Assign and Output are worked out side by side: neither sees what the other makes. */
async function leave(
  visit: Visit,
  { Assign = {}, Output }: Leaving,
  otherwise: Json,
  states: { readonly result?: Json; readonly errorOutput?: Json } = {},
): Promise<Json> {
  const scope = scopeOf(visit, states);
  const assigned = await evaluate(Assign, scope, 'Assign');
  const output = Output === undefined ? otherwise : await evaluate(Output, scope, 'Output');
  for (const [name, value] of Object.entries(assigned as JsonObject)) withinLimit(value, `the variable ${name}`);
  visit.run.variables = { ...visit.run.variables, ...(assigned as JsonObject) };
  return withinLimit(output, 'the output');
}

function go(state: State & { readonly Next?: string }, output: Json): Step {
  return state.Next === undefined ? { output } : { next: state.Next, input: output };
}

/** https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html */
function scopeOf(visit: Visit, states: { readonly result?: Json; readonly errorOutput?: Json } = {}): Scope {
  const { run, name, input, entered, retries } = visit;
  const machine = 'arn:aws:states:eu-west-1:111122223333:stateMachine:machine';
  const context = {
    Execution: {
      Id: `${machine.replace('stateMachine', 'execution')}:${run.surroundings.name}`,
      Input: run.input,
      Name: run.surroundings.name,
      StartTime: new Date(run.started).toISOString(),
      RedriveCount: 0,
    },
    StateMachine: { Id: machine, Name: 'machine' },
    State: { Name: name, EnteredTime: new Date(entered).toISOString(), RetryCount: retries },
  };
  return { states: { input, context, ...states }, variables: run.variables, now: run.surroundings.now() };
}

/** Whole seconds, as TimeoutSeconds and Seconds have to be. */
async function seconds(visit: Visit, given: number | string, least = 1): Promise<number> {
  const value = await evaluate(given, scopeOf(visit), 'Seconds');
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= 99_999_999) return value;
  throw new StatesError('States.QueryEvaluationError', `${JSON.stringify(value)} is no number of whole seconds`);
}

function timeOf(value: Json): number {
  const time = typeof value === 'string' && /^\d{4}-\d\d-\d\dT.*Z$/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) throw new StatesError('States.QueryEvaluationError', `${JSON.stringify(value)} is no time`);
  return time;
}

async function* sleep({ deadline, surroundings }: Run, until: number): Passage<void> {
  if (until > surroundings.now()) yield Math.min(until, deadline);
  if (surroundings.now() >= deadline) throw new OutOfTime();
}

function count(run: Run, more: number): void {
  run.events += more;
  if (run.events <= eventsAllowed) return;
  throw new StatesError(
    'States.Runtime',
    `The execution reached the maximum number of history events (${eventsAllowed})`,
  );
}
