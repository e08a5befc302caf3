// What the interpreter says of each state of a story, asked of AWS once: a shell script of `aws stepfunctions
// test-state` calls for whoever has an account. Services are mocked with the double's answers, which AWS then holds
// against its own API models (`STRICT`), so nothing is changed and no role is needed.
// https://docs.aws.amazon.com/step-functions/latest/dg/test-state-isolation.html
import type { Definition, State } from '../language/definition';
import type { Reply } from '../language/execution';
import type { Json, JsonObject } from '../language/json';
import type { Entry } from '../trace';

/** One state as it was passed in a story. */
interface Passed {
  readonly state: string;
  readonly input: Json;
  readonly variables: JsonObject;
  readonly execution: string;
  readonly reply: Reply | undefined;
  /** Of AWS's answer, what must be the same; an error that is tried again or caught has no output to compare. */
  readonly expected: JsonObject;
}

/** What a machine did in its stories. */
export interface Asked {
  readonly definition: Definition;
  readonly traces: readonly (readonly Entry[])[];
  /** The only state that is asked about; all when left out. */
  readonly only?: string;
}

/** Each state of each story once for what it was given, in the order of what is asked. */
export function testStateScript(...asked: readonly Asked[]): string {
  const requests = new Map(asked.flatMap(requestsOf));
  const checks = [...requests].map(([request, { state, expected }]) =>
    ['check', state, request, JSON.stringify(expected)]
      .map((word, index) => (index === 0 ? word : quoted(word)))
      .join(' '),
  );
  return [...head, ...checks, ...foot, ''].join('\n');
}

function requestsOf({ definition, traces, only }: Asked): readonly (readonly [request: string, passed: Passed])[] {
  const passed = traces.flatMap(passagesIn).filter(({ state }) => isTestable(definition.States[state]));
  const wanted = passed.filter(({ state }) => only === undefined || state === only);
  return wanted.map((one) => [JSON.stringify(requestFor(definition, one)), one]);
}

/** A Wait would wait, and what reads the clock differs each time. */
function isTestable(state: State | undefined): boolean {
  return state !== undefined && state.Type !== 'Wait' && !/\$(millis|now)\(/.test(JSON.stringify(state));
}

function passagesIn(trace: readonly Entry[]): readonly Passed[] {
  return trace.flatMap((entry, index) => {
    if (entry.kind !== 'entered') return [];
    const { state, input, variables, execution } = entry;
    const after = trace.slice(index + 1).filter((other) => other.execution === execution);
    const end = after.findIndex(({ kind }) => ['left', 'entered', 'ended'].includes(kind));
    const within = after.slice(0, end + 1);
    const [left, ended, called, retried, caught] = [
      within.find((one) => one.kind === 'left'),
      within.find((one) => one.kind === 'ended'),
      within.find((one) => one.kind === 'called'),
      within.some((one) => one.kind === 'retried'),
      within.find((one) => one.kind === 'caught'),
    ];
    const expected = retried
      ? { status: 'RETRIABLE' }
      : caught !== undefined
        ? { status: 'CAUGHT_ERROR', nextState: caught.next }
        : left !== undefined
          ? { status: 'SUCCEEDED', ...(left.next !== undefined && { nextState: left.next }), output: left.output }
          : ended?.outcome.status === 'FAILED'
            ? { status: 'FAILED', error: ended.outcome.error }
            : undefined;
    return expected === undefined ? [] : [{ state, input, variables, execution, reply: called?.reply, expected }];
  });
}

/** https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html */
function requestFor(definition: Definition, { state, input, variables, execution, reply }: Passed): JsonObject {
  const context = { Execution: { Input: input, Name: execution }, State: { Name: state } };
  return {
    definition: JSON.stringify({ QueryLanguage: 'JSONata', ...definition }),
    stateName: state,
    input: JSON.stringify(input),
    variables: JSON.stringify(variables),
    context: JSON.stringify(context),
    ...(reply !== undefined && { mock: mockOf(reply) }),
  };
}

function mockOf(reply: Reply): JsonObject {
  if ('error' in reply) return { errorOutput: { error: reply.error, cause: reply.cause } };
  return { result: JSON.stringify(reply.answer), fieldValidationMode: 'STRICT' };
}

/** One word of a shell, whatever is in it. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

const head: readonly string[] = [
  '#!/usr/bin/env bash',
  '# Asks AWS Step Functions, state by state, whether it does what the tests of flinkform take it to do.',
  '# Needs the AWS CLI of December 2025 or later, jq, and the right states:TestState. Changes nothing.',
  'set -u',
  'same=0; other=0',
  'check() {',
  '  local answer',
  '  if ! answer=$(aws stepfunctions test-state --output json --cli-input-json "$2"); then',
  '    other=$((other + 1)); return',
  '  fi',
  '  answer=$(jq -Sc --argjson wanted "$3" \\',
  `    '{status, nextState, error, output: (.output // "null" | fromjson)} | with_entries(select(.key as $key | $wanted | has($key)))' \\`,
  '    <<<"$answer")',
  '  if [ "$answer" = "$(jq -Sc . <<<"$3")" ]; then same=$((same + 1)); return; fi',
  '  other=$((other + 1))',
  String.raw`  printf '%s\n  wanted %s\n  got    %s\n' "$1" "$3" "$answer"`,
  '}',
];

const foot: readonly string[] = [
  String.raw`printf '%s states do as the tests say, %s do not\n' "$same" "$other"`,
  '[ "$other" -eq 0 ]',
];
