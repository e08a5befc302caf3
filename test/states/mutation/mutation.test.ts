// What is done to a definition, and how proofs are scored by it.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Definition, readDefinition } from '../language/definition';
import { isObject } from '../language/json';
import { runAlone } from '../language/run';
import { expressionMutants } from './expression-mutants';
import { mutantsOf } from './mutants';
import { printScore, type Proof, scoreOf } from './score';

const definition: Definition = readDefinition({
  QueryLanguage: 'JSONata',
  StartAt: 'Ask',
  States: {
    Ask: {
      Type: 'Task',
      Resource: 'ask',
      Arguments: { Name: 'orders' },
      Assign: { size: '{% $states.result.size %}' },
      Retry: [{ ErrorEquals: ['A', 'B'] }],
      Catch: [{ ErrorEquals: ['C'], Next: 'Small' }],
      Next: 'Large?',
    },
    'Large?': { Type: 'Choice', Choices: [{ Condition: '{% $size > 8 %}', Next: 'Wait' }], Default: 'Small' },
    Wait: { Type: 'Wait', Seconds: 30, Next: 'Large' },
    Large: { Type: 'Pass', Output: 'large', End: true },
    Small: { Type: 'Pass', Output: 'small', End: true },
  },
});

const mutants = suite('mutants');
mutants('of a definition: each with what is wrong', () => {
  assert.equal(
    mutantsOf(definition).map(({ about }) => about),
    [
      'Ask is passed by, to Large?',
      'Ask/Arguments/Name is gone',
      'Ask/Assign/size is gone',
      'Ask/Retry[0] is gone',
      'Ask/Retry[0]/ErrorEquals[0] is gone',
      'Ask/Retry[0]/ErrorEquals[1] is gone',
      'Ask/Catch[0] is gone',
      'Large? is passed by, to Wait',
      'Large? is passed by, to Small',
      'Large?/Choices[0]/Condition: {% $size >= 8 %}',
      'Large?/Choices[0]/Condition: {% $size > 17 %}',
      'Wait is passed by, to Large',
      'Wait/Seconds: 61 for 30',
      'Wait/Seconds: 0 for 30',
    ],
  );
});
mutants('a state that is passed by is gone, and nothing leads to it', () => {
  const { definition: without } = mutantsOf(definition)[0] ?? {};
  assert.ok(isObject(without) && isObject(without['States']));
  assert.is(without['StartAt'], 'Large?');
  assert.equal(Object.keys(without['States']), ['Large?', 'Wait', 'Large', 'Small']);
});
mutants('none is the definition itself', () => {
  const counting = { Count: { Type: 'Pass', Assign: { count: 0 }, End: true } } as const;
  const found = mutantsOf(readDefinition({ QueryLanguage: 'JSONata', StartAt: 'Count', States: counting }));
  assert.equal(
    found.map(({ about }) => about),
    ['Count/Assign/count is gone', 'Count/Assign/count: 1 for 0'],
  );
});
mutants('the definition itself stays as it is', () => {
  const before = JSON.stringify(definition);
  mutantsOf(definition);
  assert.is(JSON.stringify(definition), before);
});
const rows: readonly [string, readonly string[]][] = [
  ['no expression < 5', []],
  ["{% $a = 'x' %}", ["{% $a != 'x' %}", "{% $a = 'another' %}"]],
  ["{% 'a < b and c' %}", ["{% 'another' %}"]],
  [
    '{% ($x := $min([$a, 2]); $x * $b) %}',
    [
      '{% ($x := $max([$a, 2]); $x * $b) %}',
      '{% ($x := $min([$a, 5]); $x * $b) %}',
      '{% ($x := $min([$a, 2]); $x / $b) %}',
    ],
  ],
  [
    '{% $operand and $b1 <= 0.5 %}',
    ['{% $operand or $b1 <= 0.5 %}', '{% $operand and $b1 < 0.5 %}', '{% $operand and $b1 <= 2 %}'],
  ],
  ['{% $a = "x" %}', ['{% $a != "x" %}', '{% $a = "another" %}']],
  ['{% $a ~> $string() %}', []],
];
for (const [text, changed] of rows) mutants(`of ${text}`, () => assert.equal(expressionMutants(text), changed));
mutants.run();

const scores = suite('the score of proofs');
const gives = (size: number, output: string, seconds: number): Proof => ({
  about: `${size} is ${output}`,
  async holds(given) {
    const ran = await runAlone(given, {}, () => ({ answer: { size } }));
    assert.equal([ran.outcome.status === 'SUCCEEDED' && ran.outcome.output, ran.seconds], [output, seconds]);
  },
});
scores('weak proofs let mutants live, and they are named', async () => {
  const score = await scoreOf(definition, [gives(9, 'large', 30), gives(3, 'small', 0)]);
  assert.equal(score.survivors, [
    'Ask/Arguments/Name is gone',
    'Ask/Retry[0] is gone',
    'Ask/Retry[0]/ErrorEquals[0] is gone',
    'Ask/Retry[0]/ErrorEquals[1] is gone',
    'Ask/Catch[0] is gone',
    'Large?/Choices[0]/Condition: {% $size >= 8 %}',
  ]);
  assert.match(
    printScore(score),
    /^8 of 14 mutants are noticed \(57[.]1 %\)\n +\d+ {2}9 is large\n[^]*survivors:\n {2}Ask.Arguments/,
  );
});
scores('one more proof, one mutant less', async () => {
  const score = await scoreOf(definition, [gives(9, 'large', 30), gives(8, 'small', 0)]);
  assert.not(score.survivors.some((about) => about.includes('>= 8')));
});
scores.run();
