// Bounded work: however many mistakes a file holds, as many are told as a person can read, and the others only counted.
// Time is not measured here (bench/hostile.ts does): what is counted does not depend on the machine.
import { comparisonsOf } from './support/count-edits';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Composer, Lexer, Parser, type CST } from 'yaml';
import { compose } from '../src/syntax/compose';
import { compile } from '../src/compile';
import type { Diagnostic, Problem } from '../src/diagnostics/diagnostic';
import { load } from '../src/load';
import { overlay } from '../src/overlay';
import { applyOverrides } from '../src/override';
import { atMost, isCutShort, mostProblems } from '../src/diagnostics/problem-list';
import { placeOf, toProblem } from '../src/schema/schema-error';
import { suggest } from '../src/text/suggest';
import { synth } from '../src/synth';
import { minimalSpec, printed } from './support/compile';
import { hostile } from './support/hostile-files';

const test = suite('bounds');

for (const [name, file] of Object.entries(hostile)) {
  test(`${name}: no more is said and compared of a large file than a person can read`, () => {
    let diagnostics: readonly Diagnostic[] = [];
    const comparisons = comparisonsOf(() => (diagnostics = compiled(file(32_000))));
    const length = (said: readonly Diagnostic[]): number =>
      said.reduce((sum, { message, help = '', found = '' }) => sum + message.length + help.length + found.length, 0);
    assert.ok(diagnostics.length <= 3 * (mostProblems + 1), `${diagnostics.length} problems`);
    assert.ok(length(diagnostics) <= 200_000, `${length(diagnostics)} characters`);
    assert.ok(comparisons <= 1_100 * mostProblems, `${comparisons} comparisons`);
    const left = diagnostics.filter(({ code }) => code === 'FLK9013');
    for (const { location } of left) assert.ok(location, 'the first that is left out has a place');
    if (diagnostics.length > 2 * mostProblems) assert.ok(left.length > 0);
  });
}

test('130,000 placeholders without a value are counted', () => {
  const said = compiled(`x: "${'${env.A}'.repeat(130_000)}"\n`);
  assert.is(said.filter(({ code }) => code === 'FLK1020').length, mostProblems);
  assert.match(said.find(({ code }) => code === 'FLK9013')?.message ?? '', /^129,900 more problems/);
});

test('the YAML library keeps no error of a million wrong escapes, and all are counted', () => {
  const escapes = 100_000;
  const text = `x: "${'\\q'.repeat(escapes)}"\n`;
  const parser = new Parser();
  const tokens = [...new Lexer().lex(text)].flatMap((lexeme) => [...parser.next(lexeme)]).concat([...parser.end()]);
  assert.type(Reflect.get(new Composer(), 'onError'), 'function', 'src/syntax/compose.ts takes the place of this');
  let counted = 0;
  const document = compose(tokens, text.length, () => (counted += 1));
  assert.is(counted, escapes);
  assert.is(document?.errors.length, 0);
});

test('what the YAML library says of tokens by itself is handed on as it is', () => {
  const read = (text: string): CST.Token[] =>
    [...new Lexer().lex(text)].flatMap((lexeme) => [...parser.next(lexeme)]).concat([...parser.end()]);
  const parser = new Parser();
  const end = { type: 'doc-end', offset: 2, source: '...' } as const;
  const error = { type: 'error', offset: 7, source: ']', message: 'Unexpected token' } as const;
  for (const [tokens, count] of [
    [[end], 1],
    [[error], 1],
    [[end, error], 2],
    [read('a: 1\n...\n'), 0],
  ] as const) {
    const said: unknown[] = [];
    compose(tokens, 9, (severity, code, message, ...pos) => said.push({ severity, code, message, pos }));
    const [document] = new Composer().compose(tokens, true, 9);
    const own = document?.errors.map(({ code, message, pos }) => ({ severity: 'error', code, message, pos }));
    assert.equal(said, own);
    assert.is(said.length, count);
  }
});

test('no error of the schema is copied again for each further one', () => {
  const { concat } = Array.prototype;
  let copied = 0;
  Array.prototype.concat = function counted(this: unknown[], ...more: unknown[]) {
    copied += this.length;
    return concat.apply(this, more as never) as never;
  };
  try {
    compiled(hostile['sources that are numbers']?.(48_000) ?? '');
  } finally {
    Array.prototype.concat = concat;
  }
  assert.ok(copied < 100_000, String(copied));
});

for (const name of ['one look-up that many ask for', 'more look-ups than there may be'])
  test(`${name}: the spec is not read again for each of them`, () => {
    const { toLowerCase } = String.prototype;
    let read = 0;
    String.prototype.toLowerCase = function counted(this: string) {
      read += this.length;
      return toLowerCase.call(this);
    };
    try {
      compiled(hostile[name]?.(48_000) ?? '');
    } finally {
      String.prototype.toLowerCase = toLowerCase;
    }
    assert.ok(read < 10_000_000, String(read));
  });

test('what is left out is as severe as the worst of it, and is said where the first one is', () => {
  const problems = (severity: Problem['severity'], count: number): Problem[] =>
    Array.from({ length: count }, (_, at) => ({
      code: 'FLK2001',
      severity,
      message: '',
      pointer: `/${severity}/${at}`,
    }));
  assert.equal(atMost(problems('error', mostProblems)).length, mostProblems);
  const cut = atMost([...problems('info', 150), ...problems('warning', 101), ...problems('error', 3)]);
  assert.is(cut.length, 2 * mostProblems + 4, 'errors are told whatever comes before them');
  const [last] = cut.slice(-1);
  assert.equal([last?.code, last?.severity, last?.pointer], ['FLK9013', 'warning', '/info/100']);
  assert.is(last?.message, '51 more problems are not shown; the first of them is here');
  assert.not.ok(isCutShort(cut));
  assert.ok(isCutShort(atMost(problems('error', mostProblems + 1))));
  assert.is(atMost(problems('error', mostProblems + 1)).at(-1)?.message, 'one more problem is not shown');
});

test('the place of an objection is known without its words', () => {
  const at = { instancePath: '/spec/x', parentSchema: {} };
  const errors = [
    { ...at, keyword: 'additionalProperties', params: { additionalProperty: 'a/b' } },
    { ...at, keyword: 'required', params: { missingProperty: 'a' } },
    { ...at, keyword: 'discriminator', params: { tag: 'type', tagValue: 1 } },
    { ...at, keyword: 'type', params: { type: 'string' } },
    { ...at, keyword: 'enum', params: {} },
    { ...at, keyword: 'const', params: {} },
    { ...at, keyword: 'minimum', params: {} },
    { ...at, keyword: 'maxLength', params: {} },
    { ...at, keyword: 'maxItems', params: {} },
    { ...at, keyword: 'minProperties', params: {} },
    { ...at, keyword: 'uniqueItems', params: { i: 3, j: 1 } },
    { ...at, keyword: 'pattern', params: {} },
    { ...at, keyword: 'pattern', propertyName: 'A~', params: {} },
    { ...at, keyword: 'maxLength', propertyName: 'A', params: {} },
  ];
  for (const error of errors) {
    const { pointer, on } = toProblem(error, { spec: { x: [1, 2, 3, 4] } });
    assert.equal(placeOf(error), { pointer, ...(on && { on }) }, error.keyword);
  }
});

test('of endless candidates the first are considered', () => {
  let taken = 0;
  function* endless(): Generator<string> {
    for (;;) yield `${(taken += 1)}`;
  }
  assert.equal(suggest('orders', endless()), []);
  assert.ok(taken <= 10_001, String(taken));
});

const fifty = '50 more problems are not shown; the first of them is here';

test('a removal of nothing that is only counted is compared with nothing', () => {
  const there = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`there${at}`, 1]));
  const gone = Object.fromEntries(Array.from({ length: mostProblems + 50 }, (_, at) => [`gone${at}`, null]));
  const [base, over] = [there, gone].map((tree) => load('app.yaml', Buffer.from(JSON.stringify(tree))).source);
  assert.ok(base && over);
  let said: readonly Problem[] = [];
  assert.is(
    comparisonsOf(() => (said = overlay(base, over).problems)),
    10 * mostProblems,
  );
  assert.is(said.filter(({ code }) => code === 'FLK1030').length, mostProblems);
  assert.is(said.at(-1)?.message, fifty);
});

test('behind a hundred overrides that fail none is tried, and each is counted', () => {
  const operations = [{ op: 'add' as const, path: '/name', value: 'x' }];
  const override = (name: string): Parameters<typeof applyOverrides>[1][number] => ({
    address: `aws_kinesis_stream.${name}`,
    reason: 'a test',
    operations,
  });
  const configuration = { resource: { aws_kinesis_stream: { orders: { name: 'orders' } } } };
  const failing = Array.from({ length: mostProblems }, (_, at) => override(`order${at}`));
  const right = Array.from({ length: 50 }, () => override('orders'));
  const tried = applyOverrides(configuration, [...failing.slice(1), override('orders')]);
  assert.equal(tried.configuration, { resource: { aws_kinesis_stream: { orders: { name: 'x' } } } });
  assert.is(tried.problems.at(-1)?.code, 'FLK3082');
  const not = applyOverrides(configuration, [...failing, ...right]);
  assert.equal(not.configuration, configuration);
  assert.is(not.problems.length, mostProblems + 1);
  assert.equal([not.problems.at(-1)?.message, not.problems.at(-1)?.pointer], [fifty, `/overrides/${mostProblems}`]);
});

test('behind more than a hundred operations that fail none is tried, and each is counted', () => {
  const configuration = { resource: { aws_kinesis_stream: { orders: { name: 'orders' } } } };
  const operations = Array.from({ length: mostProblems + 50 }, (_, at) => ({ op: 'remove' as const, path: `/a${at}` }));
  const override = { address: 'aws_kinesis_stream.orders', reason: 'a test', operations };
  const { problems } = applyOverrides(configuration, [override]);
  const [last] = problems.filter(({ code }) => code === 'FLK9013');
  assert.is(problems.filter(({ code }) => code === 'FLK3081').length, mostProblems);
  assert.equal([last?.message, last?.pointer], [fifty, `/overrides/0/operations/${mostProblems}`]);
});

test("what does not conform and is only counted is no override's in particular", () => {
  const value = Object.fromEntries(Array.from({ length: mostProblems + 50 }, (_, at) => [`a${at}`, 1]));
  const address = 'aws_kinesisanalyticsv2_application.application';
  const override = { address, reason: 'a test', operations: [{ op: 'add', path: '/timeouts', value }] };
  const said = compiled(JSON.stringify(minimalSpec({}, { overrides: [override] })));
  const [last] = said.filter(({ code }) => code === 'FLK9013');
  assert.is(said.filter(({ code }) => code === 'FLK9006').length, mostProblems);
  assert.equal([last?.message, last?.pointer], [fifty, '/overrides']);
});

test('the schema is asked only when every error before it is known', () => {
  const said = (unset: number): readonly Diagnostic[] =>
    compiled(`kind: wrong\nspec: [${'"${env.A}", '.repeat(unset)}]\n`).filter(({ code }) => code.startsWith('FLK2'));
  assert.ok(said(mostProblems).length > 0);
  assert.equal(said(mostProblems + 1), []);
});

test('a person reads how many more there are', () => {
  const said = printed(compileBytes(hostile['unknown keys']?.(40_000) ?? ''));
  assert.match(said, /\nerror FLK9013  [0-9,]+ more problems are not shown; the first of them is here +app[.]yaml:/);
  assert.match(said, /= help: mend those that are shown, and run it again\n/);
});

function compiled(text: string): readonly Diagnostic[] {
  return compileBytes(text).diagnostics;
}

function compileBytes(text: string): ReturnType<typeof compile> {
  const base = { file: 'app.yaml', bytes: Buffer.from(text) };
  return compile({ base, variables: { values: {} }, inspectCode: () => ({ kind: 'missing' }), synth });
}

test.run();
