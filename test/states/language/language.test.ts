// The interpreter does what AWS's documents say of the States Language and of JSONata in it: a row for each sentence.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Reply } from './execution';
import type { Json, JsonObject } from './json';
import { runAlone } from './run';

const guide = 'https://docs.aws.amazon.com/step-functions/latest/dg/';
const specification = 'https://states-language.net/';

interface Row {
  readonly about: string;
  readonly source: string;
  /** The first of them is where it begins. */
  readonly states: Readonly<Record<string, Json>>;
  readonly machine?: JsonObject;
  readonly input?: Json;
  /** What each call gets, in their order; the last one again and again. */
  readonly replies?: readonly Reply[];
  /** The output, or the error by name. */
  readonly gives: Json | { readonly error: string };
  readonly timedOut?: true;
  /** How long it takes. */
  readonly seconds?: number;
  /** What the calls are sent. */
  readonly sends?: readonly Json[];
}

const task = (more: JsonObject): JsonObject => ({ Type: 'Task', Resource: 'r', End: true, ...more });
const failing = (...names: readonly string[]): Reply[] => names.map((error) => ({ error, cause: 'because' }));
const z: Json = { Type: 'Pass', Output: 'Z', End: true };
const say = (Output: Json): JsonObject => ({ Type: 'Pass', Output, End: true });

const errorHandling = `${guide}concepts-error-handling.html`;
const retrying: readonly Row[] = [
  {
    about: 'ErrorA, ErrorB, ErrorC, ErrorB: waits of one, two and five seconds, then the catcher',
    source: `${errorHandling}#error-handling-examples`,
    states: {
      X: {
        ...task({
          Retry: [
            { ErrorEquals: ['ErrorA', 'ErrorB'], IntervalSeconds: 1, BackoffRate: 2, MaxAttempts: 2 },
            { ErrorEquals: ['ErrorC'], IntervalSeconds: 5 },
          ],
          Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Z' }],
        }),
      },
      Z: z,
    },
    replies: failing('ErrorA', 'ErrorB', 'ErrorC', 'ErrorB'),
    gives: 'Z',
    seconds: 8,
  },
  {
    about: 'IntervalSeconds 3, MaxAttempts 3, BackoffRate 2: three, six and twelve seconds',
    source: errorHandling,
    states: { X: task({ Retry: [{ ErrorEquals: ['E'], IntervalSeconds: 3, MaxAttempts: 3, BackoffRate: 2 }] }) },
    replies: failing('E'),
    gives: { error: 'E' },
    seconds: 21,
  },
  {
    about: 'left out: one second, three attempts, twice as long each time',
    source: errorHandling,
    states: { X: task({ Retry: [{ ErrorEquals: ['E'] }] }) },
    replies: failing('E'),
    gives: { error: 'E' },
    seconds: 7,
  },
  {
    about: 'MaxDelaySeconds ends the growth',
    source: errorHandling,
    states: { X: task({ Retry: [{ ErrorEquals: ['E'], IntervalSeconds: 10, MaxDelaySeconds: 15 }] }) },
    replies: failing('E'),
    gives: { error: 'E' },
    seconds: 40,
  },
  {
    about: 'MaxAttempts 0: never',
    source: errorHandling,
    states: { X: task({ Retry: [{ ErrorEquals: ['E'], MaxAttempts: 0 }, { ErrorEquals: ['States.ALL'] }] }) },
    replies: failing('E'),
    gives: { error: 'E' },
    seconds: 0,
  },
  {
    about: 'a new visit counts anew',
    source: `${specification}#errors: "when the interpreter transitions to another state, all the Retrier parameters are reset"`,
    states: {
      X: {
        Type: 'Task',
        Resource: 'r',
        Assign: { n: '{% $states.input.n + 1 %}' },
        Output: { n: '{% $states.input.n + 1 %}' },
        Retry: [{ ErrorEquals: ['E'], MaxAttempts: 1 }],
        Next: 'Again',
      },
      Again: { Type: 'Choice', Choices: [{ Condition: '{% $n < 2 %}', Next: 'X' }], Default: 'Z' },
      Z: z,
    },
    input: { n: 0 },
    replies: [...failing('E'), { answer: {} }, ...failing('E'), { answer: {} }],
    gives: 'Z',
    seconds: 2,
  },
  {
    about: 'States.TaskFailed matches all but States.Timeout',
    source: errorHandling,
    states: { X: { ...task({ TimeoutSeconds: 5, Catch: [{ ErrorEquals: ['States.TaskFailed'], Next: 'Z' }] }) }, Z: z },
    replies: [{ seconds: 6, answer: {} }],
    gives: { error: 'States.Timeout' },
    seconds: 5,
  },
  {
    about: 'States.TaskFailed matches what a service says, and expressions that fail',
    source: errorHandling,
    states: {
      X: {
        ...task({ Arguments: '{% $states.input.none %}', Catch: [{ ErrorEquals: ['States.TaskFailed'], Next: 'Z' }] }),
      },
      Z: z,
    },
    gives: 'Z',
  },
  {
    about: 'States.Timeout is caught by its name',
    source: errorHandling,
    states: { X: { ...task({ TimeoutSeconds: 5, Catch: [{ ErrorEquals: ['States.Timeout'], Next: 'Z' }] }) }, Z: z },
    replies: [{ seconds: 6, answer: {} }],
    gives: 'Z',
    seconds: 5,
  },
  {
    about: 'States.DataLimitExceeded: not by States.ALL',
    source: errorHandling,
    states: { X: { ...task({ Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Z' }] }) }, Z: z },
    replies: [{ answer: 'x'.repeat(256 * 1024) }],
    gives: { error: 'States.DataLimitExceeded' },
  },
  {
    about: 'States.DataLimitExceeded: by its own name',
    source: errorHandling,
    states: { X: { ...task({ Catch: [{ ErrorEquals: ['States.DataLimitExceeded'], Next: 'Z' }] }) }, Z: z },
    replies: [{ answer: 'x'.repeat(256 * 1024) }],
    gives: 'Z',
  },
  {
    about: 'States.Runtime is neither retried nor caught',
    source: errorHandling,
    states: {
      X: { ...task({ Retry: [{ ErrorEquals: ['States.ALL'] }], Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Z' }] }) },
      Z: z,
    },
    replies: failing('States.Runtime'),
    gives: { error: 'States.Runtime' },
    seconds: 0,
  },
  {
    about: 'retriers come before catchers',
    source: errorHandling,
    states: {
      X: { ...task({ Retry: [{ ErrorEquals: ['E'], MaxAttempts: 1 }], Catch: [{ ErrorEquals: ['E'], Next: 'Z' }] }) },
      Z: z,
    },
    replies: [...failing('E'), { answer: 'fine' }],
    gives: 'fine',
    seconds: 1,
  },
  {
    about: 'the output of a catcher is the error, unless it says another; it assigns as well',
    source: `${guide}workflow-variables.html`,
    states: {
      X: {
        ...task({ Catch: [{ ErrorEquals: ['E'], Assign: { why: '{% $states.errorOutput.Cause %}' }, Next: 'Y' }] }),
      },
      Y: say(['{% $states.input.Error %}', '{% $why %}']),
    },
    replies: failing('E'),
    gives: ['E', 'because'],
  },
  {
    about: 'the count of attempts is in the context',
    source: `${guide}input-output-contextobject.html`,
    states: { X: task({ Arguments: '{% $states.context.State.RetryCount %}', Retry: [{ ErrorEquals: ['E'] }] }) },
    replies: [...failing('E', 'E'), { answer: 'fine' }],
    gives: 'fine',
    sends: [0, 1, 2],
  },
  {
    about: 'the TimeoutSeconds of the machine end it in the middle of a wait, and nothing catches that',
    source: `${guide}statemachine-structure.html`,
    machine: { TimeoutSeconds: 10 },
    states: { W: { Type: 'Wait', Seconds: 60, Next: 'Z' }, Z: z },
    gives: { error: 'States.Timeout' },
    timedOut: true,
    seconds: 10,
  },
  {
    about: '25,000 events in an execution',
    source: `${guide}service-quotas.html`,
    states: { W: { Type: 'Wait', Seconds: 1, Next: 'W2' }, W2: { Type: 'Pass', Next: 'W' } },
    gives: { error: 'States.Runtime' },
  },
];

const transforming = `${guide}transforming-data.html`;
const passing: readonly Row[] = [
  {
    about: 'Arguments: literals stay, expressions are worked out at any depth',
    source: transforming,
    states: {
      P: { Type: 'Pass', Assign: { customerName: 'María' }, Next: 'X' },
      X: task({
        Arguments: {
          static: 'Hello',
          title: '{% $states.input.title %}',
          name: '{% $customerName %}',
          not: '$customerName',
        },
      }),
    },
    input: { title: 'Doctor' },
    replies: [{ answer: 1 }],
    gives: 1,
    sends: [{ static: 'Hello', title: 'Doctor', name: 'María', not: '$customerName' }],
  },
  {
    about: 'without Arguments the input is sent, without Output the result goes on',
    source: transforming,
    states: { X: task({}) },
    input: { a: 1 },
    replies: [{ answer: { b: 2 } }],
    gives: { b: 2 },
    sends: [{ a: 1 }],
  },
  {
    about: 'Assign and Output are worked out side by side: Output sees the old value',
    source: `${guide}workflow-variables.html`,
    states: {
      A: { Type: 'Pass', Assign: { x: 1 }, Next: 'B' },
      B: { Type: 'Pass', Assign: { x: '{% $x + 1 %}', y: '{% $x %}' }, Output: '{% $x %}', Next: 'C' },
      C: say(['{% $states.input %}', '{% $x %}', '{% $y %}']),
    },
    gives: [1, 2, 1],
  },
  {
    about: 'a rule that holds assigns what it says; Default, what the state says',
    source: `${guide}workflow-variables.html`,
    states: {
      A: {
        Type: 'Choice',
        Choices: [{ Condition: '{% $states.input = 1 %}', Assign: { x: 'rule' }, Next: 'B' }],
        Assign: { x: 'default' },
        Default: 'B',
      },
      B: say('{% $x %}'),
    },
    input: 2,
    gives: 'default',
  },
  {
    about: 'no rule and no default',
    source: errorHandling,
    states: { A: { Type: 'Choice', Choices: [{ Condition: '{% false %}', Next: 'Z' }] }, Z: z },
    gives: { error: 'States.NoChoiceMatched' },
  },
  {
    about: 'a condition is a boolean',
    source: `${guide}state-choice.html`,
    states: { A: { Type: 'Choice', Choices: [{ Condition: '{% 1 %}', Next: 'Z' }], Default: 'Z' }, Z: z },
    gives: { error: 'States.QueryEvaluationError' },
  },
  {
    about: 'an expression that yields nothing fails the state',
    source: transforming,
    states: { A: say({ v: '{% $states.input.absent %}' }) },
    input: {},
    gives: { error: 'States.QueryEvaluationError' },
  },
  {
    about: 'null is a value',
    source: transforming,
    states: { A: say({ v: '{% $states.input.bar %}' }) },
    input: { bar: null },
    gives: { v: null },
  },
  {
    about: 'there is no context item: a bare name is nothing',
    source: transforming,
    states: { A: say('{% title %}') },
    input: { title: 1 },
    gives: { error: 'States.QueryEvaluationError' },
  },
  {
    about: 'a variable that was never assigned is nothing',
    source: transforming,
    states: { A: say('{% $never %}') },
    gives: { error: 'States.QueryEvaluationError' },
  },
  {
    about: 'a filter that finds one yields the one, not a list; brackets make it a list',
    source: 'https://docs.jsonata.org/2.0.0/processing#sequences',
    states: {
      A: say(['{% $states.input[n > 1].n %}', '{% [$states.input[n > 1].n] %}', '{% $count($states.input[n > 9]) %}']),
    },
    input: [{ n: 1 }, { n: 2 }],
    gives: [2, [2], 0],
  },
  {
    about: '$eval is missing',
    source: transforming,
    states: { A: say("{% $eval('1') %}") },
    gives: { error: 'States.QueryEvaluationError' },
  },
  { about: '$parse reads JSON', source: transforming, states: { A: say(`{% $parse('{"min":2}').min %}`) }, gives: 2 },
  {
    about: '$parse of what is no JSON fails',
    source: transforming,
    states: { A: say("{% $parse('{') %}") },
    gives: { error: 'States.QueryEvaluationError' },
  },
  {
    about: '$range, $partition, $hash',
    source: transforming,
    states: { A: say(['{% $range(0, 10, 5) %}', '{% $partition([1,2,3], 2) %}', "{% $hash('a', 'MD5') %}"]) },
    gives: [[0, 5, 10], [[1, 2], [3]], '0cc175b9c0f1b6a831c399e269772661'],
  },
  {
    about: '1/0 is no number that goes on',
    source: 'https://docs.jsonata.org/2.0.0/numeric-operators',
    states: { A: say('{% 1/0 %}') },
    gives: { error: 'States.QueryEvaluationError' },
  },
  {
    about: '$millis() and $now() tell the time of the clock',
    source: 'https://docs.jsonata.org/2.0.0/date-time-functions',
    states: {
      W: { Type: 'Wait', Seconds: 90, Next: 'A' },
      A: say(['{% $now() %}', "{% $millis() - $toMillis('2026-01-05T00:00:00Z') %}"]),
    },
    gives: ['2026-01-05T00:01:30.000Z', 90_000],
    seconds: 90,
  },
  {
    about: 'Wait: until a time, which may be over',
    source: `${guide}state-wait.html`,
    states: {
      W: { Type: 'Wait', Timestamp: '{% $states.input %}', Next: 'V' },
      V: { Type: 'Wait', Timestamp: '2020-01-01T00:00:00Z', Next: 'Z' },
      Z: z,
    },
    input: '2026-01-05T01:00:00Z',
    gives: 'Z',
    seconds: 3600,
  },
  {
    about: 'Wait: no number of seconds',
    source: `${guide}state-wait.html`,
    states: { W: { Type: 'Wait', Seconds: '{% -1 %}', Next: 'Z' }, Z: z },
    gives: { error: 'States.QueryEvaluationError' },
  },
  {
    about: 'Fail says error and cause, Succeed an output',
    source: `${guide}state-fail.html`,
    states: { F: { Type: 'Fail', Error: "{% 'Own' & 'Error' %}", Cause: 'because' } },
    gives: { error: 'OwnError' },
  },
];

const rows = suite('the States Language');
for (const row of [...retrying, ...passing])
  rows(row.about, async () => {
    const sent: Json[] = [];
    const definition = {
      QueryLanguage: 'JSONata',
      StartAt: Object.keys(row.states)[0] ?? '',
      States: row.states,
      ...row.machine,
    };
    const { outcome, seconds } = await runAlone(definition, row.input ?? {}, (_resource, input) => {
      const reply = row.replies?.[Math.min(sent.push(input), row.replies.length) - 1];
      if (reply === undefined) throw new Error('no call was expected');
      return reply;
    });
    const status = row.timedOut === true ? 'TIMED_OUT' : 'FAILED';
    if (outcome.status === 'SUCCEEDED') assert.equal(outcome.output, row.gives);
    else
      assert.equal({ status: outcome.status, error: outcome.error }, { status, ...(row.gives as { error: string }) });
    if (row.seconds !== undefined) assert.is(seconds, row.seconds);
    if (row.sends !== undefined) assert.equal(sent, row.sends);
  });
rows('every row has a document behind it', () => {
  for (const { source, about } of [...retrying, ...passing]) assert.match(source, /^https:\/\/[^ ]+/, about);
});
rows.run();

const unknown = suite('what the interpreter does not know, it refuses');
const refused: readonly [about: string, definition: Json, place: RegExp][] = [
  ['JSONPath', { StartAt: 'A', States: {} }, /QueryLanguage/],
  ['Parallel', machineWith({ Type: 'Parallel', Branches: [], End: true }), /States\/A: the type/],
  ['a field of JSONPath', machineWith({ Type: 'Pass', ResultPath: '$', End: true }), /States\/A\/ResultPath/],
  ['a misspelt field', machineWith({ Type: 'Pass', Assing: {}, End: true }), /States\/A\/Assing/],
  ['heartbeats', machineWith({ Type: 'Task', Resource: 'r', HeartbeatSeconds: 1, End: true }), /HeartbeatSeconds/],
  ['neither Next nor End', machineWith({ Type: 'Pass' }), /Next or End/],
  [
    'Seconds and Timestamp',
    machineWith({ Type: 'Wait', Seconds: 1, Timestamp: 'x', End: true }),
    /Seconds or Timestamp/,
  ],
  [
    'a strange retrier',
    machineWith({ Type: 'Task', Resource: 'r', Retry: [{ Errors: [] }], End: true }),
    /Retry\[0\]\/Errors/,
  ],
];
for (const [about, definition, place] of refused)
  unknown(about, async () => {
    try {
      await runAlone(definition, {});
    } catch (error) {
      assert.match(String(error), place);
      return;
    }
    assert.unreachable('it ran');
  });
unknown('a state that is not there', async () => {
  try {
    await runAlone(machineWith({ Type: 'Pass', Next: 'Nowhere' }), {});
  } catch (error) {
    assert.match(String(error), /There is no state Nowhere/);
    return;
  }
  assert.unreachable('it ran');
});
unknown.run();

function machineWith(state: JsonObject): JsonObject {
  return { QueryLanguage: 'JSONata', StartAt: 'A', States: { A: state } };
}
