// interpolate: placeholders in values are replaced in the tree, typed and checked; nothing else is touched.
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { interpolate } from '../src/interpolate';
import type { Interpolated } from '../src/interpolated';
import { load } from '../src/load';
import type { Json, JsonObject } from '../src/document/document';

const test = suite('interpolate');

const environment = {
  NAME: 'orders',
  EMPTY: '',
  N: '12',
  B: 'true',
  SNEAKY: '${env.NAME} ${aws.region} $${x}',
  LINES: 'a\nb: "c',
};
const around = {
  aws: { region: 'eu-west-1', ports: [9092, 9094], accountId: null },
  spec: { compute: { parallelism: 8 }, start: true, via: '${aws.region}-x', raw: '$${env.NAME}' },
};

const values: [written: string, value: Json][] = [
  ['plain', 'plain'],
  ['${env.NAME}', 'orders'],
  ['a-${env.NAME}-${env.NAME}-b', 'a-orders-orders-b'],
  ['${env.EMPTY}', ''],
  ['${env.N}', '12'],
  ['${env.N:number}', 12],
  ['${env.B:boolean}', true],
  ['n=${env.N:number}', 'n=12'],
  ['${env.SNEAKY}', '${env.NAME} ${aws.region} $${x}'],
  ['${env.LINES}', 'a\nb: "c'],
  ['${spec.compute.parallelism}', 8],
  ['${spec.start}', true],
  ['p${spec.compute.parallelism}', 'p8'],
  ['${aws.ports.1}', 9094],
  ['${spec.via}/${spec.via}', 'eu-west-1-x/eu-west-1-x'],
  ['${spec.raw}', '${env.NAME}'],
  ['$${env.NAME}', '${env.NAME}'],
  ['$$${env.NAME}', '$${env.NAME}'],
  ['$${', '${'],
  ['$${${env.NAME}}', '${orders}'],
  ['${foo} ${app.name} ${sys:x} {} $ $x ${', '${foo} ${app.name} ${sys:x} {} $ $x ${'],
  ['100%', '100%'],
];
for (const [written, value] of values) {
  test(`${JSON.stringify(written)} -> ${JSON.stringify(value)}`, () => {
    const { tree, problems } = run({ anywhere: written, ...around });
    assert.equal(problems, []);
    assert.equal(tree['anywhere'], value);
  });
}

test('in a field for text a number, true and false are text', () => {
  const also = { count: '${spec.compute.parallelism}', starts: '${spec.start}', same: '${spec.start}-x' };
  const properties = { App: also };
  const { tree, problems } = run({ ...around, spec: { ...around.spec, properties } });
  assert.equal(problems, []);
  assert.equal((tree['spec'] as JsonObject)['properties'], { App: { count: '8', starts: 'true', same: 'true-x' } });
});

const mistakes: [written: string, found: string, hint?: string][] = [
  ['${env.NOPE}', 'FLK1020 0-11', 'set NOPE'],
  ['a ${env.NAME} ${env.NOPE} b', 'FLK1020 14-25'],
  ['${env.constructor}', 'FLK1020 0-18'],
  ['${env.NAME:number}', 'FLK1025 0-18', 'a JSON number'],
  ['${env.N:boolean}', 'FLK1025 0-16', '"true" or "false"'],
  ['${aws.regoin}', 'FLK1021 0-13', '${aws.region}'],
  ['${aws.ports.length}', 'FLK1021 0-19'],
  ['${aws.toString}', 'FLK1021 0-15'],
  ['${aws}', 'FLK1023 0-6', '${aws.path.to.value}'],
  ['${spec.compute}', 'FLK1021 0-15'],
  ['x ${aws.ports}', 'FLK1021 2-14'],
  ['${aws.accountId}', 'FLK1021 0-16'],
  ['${metadata.name}', 'FLK1022 0-16'],
  ['${evn.X}', 'FLK1023 0-8', '${env.X}'],
  ['${ENV.X}', 'FLK1023 0-8', '${env.X}'],
  ['${environment.X}', 'FLK1023 0-16', '${env.X}'],
  ['${meta_data.name}', 'FLK1024 0-17'],
  ['${metdata.name}', 'FLK1023 0-15', '${metadata.name}'],
  ['${ env.X }', 'FLK1023 0-10', '${env.X}'],
  ['${env.}', 'FLK1023 0-7', '${env.NAME}'],
  ['${env}', 'FLK1023 0-6', '${env.NAME}'],
  ['${env.1X}', 'FLK1023 0-9', '${env.NAME}'],
  ['${env.NAME:-fallback}', 'FLK1023 0-21', 'no default values'],
  ['${env.NAME:int}', 'FLK1023 0-15'],
  ['${env.NAME', 'FLK1023 0-6', 'close it'],
  ['${aws_kinesis_stream.a.arn}', 'FLK1024 0-27'],
  ['${file(aws)}', 'FLK1024 0-12'],
  ['${jsonencode({a = 1})}', 'FLK1024 0-13'],
  ['${var.x}-${var.y}', 'FLK1024 0-8'],
  ['${path.module}', 'FLK1024 0-14'],
  ['a %{ if x }b%{ endif }', 'FLK1024 2-7'],
];
for (const [written, expected, hint = ''] of mistakes) {
  test(`${written} is ${expected}${hint && `, "${hint}"`}, and stays as written`, () => {
    const { tree, problems } = run({ metadata: { name: written }, ...around });
    assert.is((tree['metadata'] as JsonObject)['name'], written);
    assert.is(problems.length, 1, JSON.stringify(problems));
    const [{ code, location, ...problem }] = problems as [(typeof problems)[number]];
    // The value starts after `{"metadata":{"name":"`.
    const { start, end } = location?.range ?? { start: { column: 0 }, end: { column: 0 } };
    assert.is(`${code} ${start.column - 22}-${end.column - 22}`, expected);
    assert.ok(
      [problem.help, problem.expected, ...(problem.suggestions ?? [])].join(' ').includes(hint),
      JSON.stringify(problem),
    );
    assert.is(problem.severity, code === 'FLK1024' ? 'warning' : 'error');
  });
}

test('never shows what an environment variable holds', () => {
  const { problems } = run({ metadata: { name: '${env.SECRET:number}' } }, { SECRET: 'hunter2' });
  assert.not.match(JSON.stringify(problems), /hunter2/);
});

test('reports a circle once, with its steps', () => {
  const { problems } = run({ aws: { a: '${aws.b}', b: 'x${aws.c}', c: '${aws.a}', d: '${aws.a}' } });
  assert.equal(
    problems.map(({ code, message }) => [code, message]),
    [['FLK1022', 'placeholders refer to each other in a circle: aws.a -> aws.b -> aws.c -> aws.a']],
  );
});

test('reports an error once, however many values refer to it', () => {
  const { problems } = run({ aws: { a: '${env.NOPE}', b: '${aws.a}', c: '${aws.b}' } });
  assert.equal(
    problems.map(({ code, pointer }) => [code, pointer]),
    [['FLK1020', '/aws/a']],
  );
});

test('leaves keys and the given tree alone', () => {
  const document = parsed({ metadata: { '${env.NAME}': '${env.NAME}' } });
  const before = JSON.stringify(document.tree);
  const { document: after } = interpolate(document, { values: environment });
  assert.is(JSON.stringify(document.tree), before);
  assert.equal(after.tree, { metadata: { '${env.NAME}': 'orders' } });
});

test('finds the column in plain, quoted and list values, and only the value where columns cannot be known', () => {
  const columns = (yaml: string): string[] => {
    const source = load('a.yaml', new TextEncoder().encode(yaml)).source;
    assert.ok(source);
    return interpolate({ ...source, sources: [source] }, { values: {} }).problems.map(({ location, pointer }) =>
      location ? `${location.range.start.line}:${location.range.start.column}` : `value of ${pointer}`,
    );
  };
  assert.equal(columns('a: x ${env.A}\n'), ['1:6']);
  assert.equal(columns("a: 'x ${env.A}'\n"), ['1:7']);
  assert.equal(columns('a:\n  - "${env.A}"\n'), ['2:6']);
  assert.equal(columns('a: "\\t${env.A}"\n'), ['value of /a']);
  assert.equal(columns('a: |\n  ${env.A}\n'), ['value of /a']);
  assert.equal(columns('a: x\n  ${env.A}\n'), ['value of /a']);
});

const many = 100_000;
const large: [name: string, spec: JsonObject][] = [
  ['a long text', { a: 'x'.repeat(many) }],
  ['a long text of dollars', { a: '$'.repeat(many) }],
  ['thousands of placeholders', { a: '${env.N}'.repeat(many / 8) }],
  ['thousands of unclosed ones', { a: '${env.'.repeat(many / 6) }],
  ['thousands of nested ones', { a: '${'.repeat(many / 2) + '}'.repeat(many / 2) }],
  ['thousands of directives', { a: '%{ if '.repeat(many / 6) }],
  ['blank space', { a: '${' + ' '.repeat(many) }],
  ['a long chain', Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`k${n}`, `\${aws.k${n + 1}}`]))],
  [
    'exponential growth',
    Object.fromEntries(
      Array.from({ length: 50 }, (_, n) => [`k${n}`, n === 0 ? 'x'.repeat(100) : `\${aws.k${n - 1}}\${aws.k${n - 1}}`]),
    ),
  ],
];
for (const [name, aws] of large) {
  test(`is soon done with ${name}`, () => {
    const document = parsed({ aws });
    const begun = performance.now();
    const { document: after } = interpolate(document, { values: environment });
    assert.ok(performance.now() - begun < 5_000);
    assert.ok(JSON.stringify(after.tree).length < 20_000_000);
  });
}

test('any text survives escaping and interpolation', () => {
  const text = fc
    .array(fc.constantFrom('$', '{', '}', '${', '%{', 'env.N', 'a', ' '), { maxLength: 20 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (original) => {
      // A `$` just before an escape stays a `$`, so that escaping is this one replacement.
      const { tree, problems } = run({ metadata: { name: original.replaceAll('${', () => '$${') } });
      assert.equal(
        problems.filter(({ code }) => code !== 'FLK1024'),
        [],
      );
      assert.is((tree['metadata'] as JsonObject)['name'], original);
    }),
    { numRuns: 500 },
  );
});

test('what comes from the environment arrives letter by letter', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), (value) => {
      const { tree, problems } = run({ metadata: { name: '${env.X}', label: 'a${env.X}b' } }, { X: value });
      assert.equal(problems, []);
      assert.equal(tree['metadata'], { name: value, label: `a${value}b` });
    }),
    { numRuns: 300 },
  );
});

function run(
  tree: JsonObject,
  variables: Record<string, string> = environment,
): { readonly tree: JsonObject; readonly problems: Interpolated['problems'] } {
  const { document, problems } = interpolate(parsed(tree), { values: variables });
  return { tree: document.tree as JsonObject, problems };
}

function parsed(tree: JsonObject): Interpolated['document'] {
  const source = load('a.json', new TextEncoder().encode(JSON.stringify(tree))).source;
  if (!source) throw new Error('the sample does not load');
  return { tree: source.tree, places: source.places, sources: [source] };
}

test.run();
