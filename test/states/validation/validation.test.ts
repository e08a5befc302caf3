// A definition that is right passes, and each way of being wrong is told: by which validator, or by which law of ours.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { sampleDefinition } from '../sample/machine';
import { assertValidDefinition, lawProblems, problemsOf } from './laws';
import { readsOf } from './reads';

/** As a test takes it apart: every member may be there, and may be anything. */
type Loose = { [name: string]: Loose };

const broken = async (change: (definition: Loose) => void, ask = lawProblems): Promise<string> => {
  const definition = JSON.parse(JSON.stringify(sampleDefinition)) as Loose;
  change(definition);
  return (await ask(definition)).join('\n');
};
const set =
  (path: string, value: unknown) =>
  (definition: Loose): void => {
    const names = path.split('/');
    const last = names.pop() ?? '';
    const holder = names.reduce((one, name) => one[name] ?? {}, definition);
    if (value === undefined) delete holder[last];
    else holder[last] = value as Loose;
  };

const validators = suite('what the validators find');
/** In groups: each run of asl-validator takes seconds, and it tells one violation of its schemas at a time. */
const mistakes: readonly (readonly [change: (definition: Loose) => void, told: readonly RegExp[]])[][] = [
  [
    [
      set('States/Settled?/Default', 'Nowhere'),
      [/Missing .* target: Nowhere/, /must be the name of an existing state/],
    ],
    [
      set('States/Lonely', { Type: 'Pass', End: true }),
      [/State Lonely is not reachable/, /The state cannot be reached/],
    ],
    [set('States/Settle/Timestamp', '2026-01-01T00:00:00Z'), [/exactly one of "Seconds"/, /service: Matches multiple/]],
  ],
  [
    [set('States/Look/Foo', 1), [/asl-validator: .*\/States\/Look is invalid/, /service: Field is not supported/]],
    [set('States/Look/TimeoutSeconds', 'soon'), [/service: Incorrect type/]],
  ],
  [[set('States/Compute/Assign/target', '{% ( %}'), [/asl-validator: .*\/States\/Compute\/Assign\/target/]]],
];
validators('the sample is right', () => assertValidDefinition(sampleDefinition));
for (const group of mistakes)
  validators(group.map(([, told]) => String(told[0])).join(', '), async () => {
    const said = await broken((definition) => group.forEach(([change]) => change(definition)), problemsOf);
    for (const pattern of group.flatMap(([, told]) => told)) assert.match(said, pattern);
  });
validators.run();

const laws = suite('what only our laws find');
const update = 'States/Update/Arguments/ApplicationConfigurationUpdate';
const byLaws: readonly [about: string, change: (definition: Loose) => void, problem: string][] = [
  ['a machine without an end in time', set('TimeoutSeconds', undefined), 'The machine has no TimeoutSeconds'],
  ['a task without one', set('States/Look/TimeoutSeconds', undefined), 'Look has no TimeoutSeconds'],
  [
    'a variable that nobody assigns',
    set('States/Compute/Assign/target', '{% $nope %}'),
    'Compute/Assign/target reads $nope, which is not assigned on every way there',
  ],
  [
    'a variable that one way does not assign',
    set('States/Held?/Choices', [
      { Condition: '{% true %}', Next: 'Describe' },
      { Condition: '{% true %}', Next: 'Bounds' },
    ]),
    'Compute/Assign/target reads $most, which is not assigned on every way there\n' +
      'Compute/Assign/target reads $least, which is not assigned on every way there',
  ],
  [
    'a variable that only the state itself assigns: it is not there yet',
    set('States/Hold/Arguments/Name', '{% $hold %}'),
    'Hold/Arguments/Name reads $hold, which is not assigned on every way there',
  ],
  [
    'a variable that hides a function',
    set('States/Settle/Assign', { max: 1 }),
    'Settle assigns $max, which hides the function',
  ],
  [
    'a bare name',
    set('States/Settle/Seconds', '{% cooldown %}'),
    'Settle/Seconds: cooldown at the top level is nothing',
  ],
  ['the whole context', set('States/Settle/Seconds', '{% $$ %}'), 'Settle/Seconds: $$ at the top level is nothing'],
  [
    'a result before there is one',
    set('States/Hold/Arguments/Name', '{% $states.result.x %}'),
    'Hold/Arguments/Name: $states.result is not there',
  ],
  [
    'an error where none is',
    set('States/Done/Output', '{% $states.errorOutput %}'),
    'Done/Output: $states.errorOutput is not there',
  ],
  [
    'a result in a catcher',
    set('States/Update/Catch/0/Output', '{% $states.result %}'),
    'Update/Catch[0]/Output: $states.result is not there',
  ],
  ['$eval', set('States/Done/Output', "{% $eval('1') %}"), 'Done/Output: Step Functions has no $eval'],
  [
    'a new parameter',
    set('States/Update/Arguments/SnapshotMode', 'ENHANCED_SNAPSHOTS'),
    'Update/Arguments/SnapshotMode is not in the API model',
  ],
  [
    'a parameter that came after the integration',
    set(`${update}/ApplicationEncryptionConfigurationUpdate`, { KeyTypeUpdate: 'AWS_OWNED_KEY' }),
    'Update/Arguments/ApplicationConfigurationUpdate/ApplicationEncryptionConfigurationUpdate is not in the API model',
  ],
  [
    'a required parameter that is missing',
    set('States/Look/Arguments', {}),
    'Look/Arguments/ApplicationName is required',
  ],
  [
    'a literal of another type',
    set(`${update}/FlinkApplicationConfigurationUpdate/ParallelismConfigurationUpdate/ParallelismUpdate`, '4'),
    'Update/Arguments/ApplicationConfigurationUpdate/FlinkApplicationConfigurationUpdate/' +
      'ParallelismConfigurationUpdate/ParallelismUpdate is not a number',
  ],
  [
    'States.ALL beside others',
    set('States/Look/Retry/0/ErrorEquals', ['States.ALL', 'States.Timeout']),
    'Look/Retry[0]: States.ALL stands alone, and last',
  ],
  [
    'States.ALL that is not the last',
    set('States/Look/Retry', [{ ErrorEquals: ['States.ALL'] }, { ErrorEquals: ['States.Timeout'] }]),
    'Look/Retry[0]: States.ALL stands alone, and last',
  ],
  [
    'an error that the operation does not have',
    set('States/Look/Retry/0/ErrorEquals', ['KinesisAnalyticsV2.ConcurrentModificationException']),
    'Look/Retry[0]: KinesisAnalyticsV2.ConcurrentModificationException cannot come',
  ],
  [
    'an error without its suffix',
    set('States/Hold/Retry/0/ErrorEquals', ['Ssm.ParameterNotFound']),
    'Hold/Retry[0]: Ssm.ParameterNotFound cannot come',
  ],
  [
    'a call that is not in the table',
    set('States/Look/Resource', 'arn:aws:states:::aws-sdk:kinesisanalyticsv2:deleteApplication'),
    'Look/Resource: arn:aws:states:::aws-sdk:kinesisanalyticsv2:deleteApplication is not in ' +
      'test/states/integrations/services.ts',
  ],
];
for (const [about, change, problem] of byLaws) laws(about, async () => assert.is(await broken(change), problem));
laws.run();

const reads = suite('what an expression reads');
const rows: readonly [
  expression: string,
  variables: readonly string[],
  bare: readonly string[],
  states: readonly string[],
][] = [
  ['$a + $b.c', ['a', 'b'], [], []],
  ['($x := $a; $x * 2)', ['a'], [], []],
  ['($f := function($n) { $n > 0 ? $f($n - $step) : 0 }; $f($a))', ['step', 'a'], [], []],
  ['$states.input.items[value > $least].name', ['least'], [], ['input']],
  ['$states.input.items^(>age).name', [], [], ['input']],
  ['$states.input.items{name: age}', [], [], ['input']],
  ['$map($states.input.a, function($v) { $v.b })', ['map'], [], ['input']],
  ['$map($states.input.a, function($v) { b })', ['map'], ['b'], ['input']],
  ['$states.input.items.($ & $suffix)', ['suffix'], [], ['input']],
  ['title', [], ['title'], []],
  ['{"a": title, "b": [$x, other.name]}', ['x'], ['title', 'other'], []],
  ['$', [], ['$'], []],
  ["$a in ['x', 'y'] and $exists($states.result.b) ? $c : 'd'", ['a', 'exists', 'c'], [], ['result']],
  ['$a ~> $string()', ['a', 'string'], [], []],
];
for (const [expression, variables, bare, states] of rows)
  reads(expression, () => {
    const found = readsOf(expression);
    const sorted = (all: Iterable<string>): string[] => [...all].sort();
    assert.equal(sorted(found.variables), sorted(variables));
    assert.equal(sorted(found.bare), sorted(bare));
    assert.equal(sorted(found.states), sorted(states));
  });
reads.run();
