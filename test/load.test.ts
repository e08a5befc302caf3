// load: bytes to a tree with places. Whatever the bytes are, the answer is a Source or located problems.
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { load, type Loaded } from '../src/load';
import type { CodeName } from '../src/codes';
import type { Location } from '../src/document/location';

const test = suite('load');

test('gives the tree of a YAML file and a place for every pointer in it', () => {
  const { source, problems } = read('a: 1\nb:\n  - x y\n  - { c: "q" }\nd:\n');
  assert.equal(problems, []);
  assert.equal(source?.tree, { a: 1, b: ['x y', { c: 'q' }], d: null });
  const places = [...(source?.places ?? [])].map(([pointer, { key, value }]) => [
    pointer,
    key ? at(key) : '',
    at(value),
  ]);
  assert.equal(places, [
    ['', '', '1:1-5:3'],
    ['/a', '1:1-1:2', '1:4-1:5'],
    ['/b', '2:1-2:2', '3:3-4:15'],
    ['/b/0', '', '3:5-3:8'],
    ['/b/1', '', '4:5-4:15'],
    ['/b/1/c', '4:7-4:8', '4:10-4:13'],
    ['/d', '5:1-5:2', '5:3-5:3'],
  ]);
});

const readings: [name: string, text: string, tree: unknown][] = [
  ['JSON', '{"a": [1, true, null, "x\\u0041\\/"]}', { a: [1, true, null, 'xA/'] }],
  ['JSON indented with tabs', '{\n\t"a": [\n\t\t1\n\t]\n}\n', { a: [1] }],
  ['a long key in JSON', `{"${'k'.repeat(2000)}": 1}`, { ['k'.repeat(2000)]: 1 }],
  ['dates stay text', 'a: 2024-01-01', { a: '2024-01-01' }],
  ['the words of YAML 1.1 stay text', 'a: [no, yes, on, off, n, y]', { a: ['no', 'yes', 'on', 'off', 'n', 'y'] }],
  ['even when the file asks for YAML 1.1', '%YAML 1.1\n---\na: no\n', { a: 'no' }],
  ['the booleans of YAML 1.2', 'a: [true, False, TRUE]', { a: [true, false, true] }],
  ['numbers', 'a: [0x1F, 0o17, 1e3, -0, .5, 1_000]', { a: [31, 15, 1000, 0, 0.5, '1_000'] }],
  ['CRLF', 'a: 1\r\nb: x y\r\n', { a: 1, b: 'x y' }],
  ['a byte order mark', '\ufeffa: 1\n', { a: 1 }],
  ['control characters', 'a: "\\u001b[31m"\nb: \u001b[0m\n', { a: '\u001b[31m', b: '\u001b[0m' }],
  ['an end-of-document line', 'a: 1\n...\n', { a: 1 }],
  ['names of Object.prototype', 'toString: 1\nhasOwnProperty: 2\n', { toString: 1, hasOwnProperty: 2 }],
  ['an explicit null', 'null\n', null],
  ['anchors and aliases', 'a: &x { k: [1] }\nb: *x\nc: [*x]\n', { a: { k: [1] }, b: { k: [1] }, c: [{ k: [1] }] }],
  ['the deepest nesting', '['.repeat(64) + ']'.repeat(64), JSON.parse('['.repeat(64) + ']'.repeat(64))],
  ['what looks like a tag inside text', 'a: x !y\nb: "!z"\nc: |\n  !w\n', { a: 'x !y', b: '!z', c: '!w\n' }],
];
for (const [name, text, tree] of readings) {
  test(`reads ${name}`, () => {
    const { source, problems } = read(text);
    assert.equal(problems, []);
    assert.equal(source?.tree, tree);
  });
}

test('places an alias where it is used, and what is inside it where it is written', () => {
  const places = read('a: &x { k: 1 }\nb: *x\n').source?.places;
  assert.is(at(places?.get('/b')?.value), '2:4-2:6');
  assert.is(at(places?.get('/b/k')?.value), '1:12-1:13');
});

test('counts columns from the first character after a byte order mark', () => {
  assert.equal(found(read('\ufeffa: 1\na: 2\n')), ['FLK1003 2:1']);
});

const mistakes: [name: string, input: string | Uint8Array, ...found: string[]][] = [
  ['an empty file', '', 'FLK1001 1:1'],
  ['only comments', '# a\n# b\n', 'FLK1001 1:1'],
  ['only a document start', '---\n', 'FLK1001 1:1'],
  ['a NUL byte', 'a: 1\nb: x\0', 'FLK1004 2:5'],
  ['an image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'FLK1004 3:1'],
  ['Latin-1', Uint8Array.from(Buffer.from('a: é\nb: caf\xe9 x', 'latin1')), 'FLK1004 1:4'],
  ['a cut UTF-8 sequence', Uint8Array.from([0x61, 0xc3, 0xa9, 0xe2, 0x82]), 'FLK1004 1:3'],
  ['UTF-16 LE', Buffer.from('\ufeffa: 1', 'utf16le'), 'FLK1004 1:1'],
  ['UTF-16 BE', Buffer.from('\ufeffa: 1', 'utf16le').swap16(), 'FLK1004 1:1'],
  ['UTF-16 without a mark', Buffer.from('a: 1', 'utf16le'), 'FLK1004 1:1'],
  ['a tab as indentation', 'a:\n\tb: 1\n', 'FLK1014 2:1'],
  ['a repeated key', 'a: 1\nb: 2\na: 3\n', 'FLK1003 3:1'],
  ['a repeated key in JSON', '{"a": {"b": 1, "b": 2}}', 'FLK1003 1:16'],
  ['two documents', 'a: 1\n---\nb: 2\n', 'FLK1005 2:1'],
  ['a document that ends before it begins', '...\na: 1\n', 'FLK1005 2:1'],
  ['an alias without an anchor', 'a: &abc 1\nb: *abd\n', 'FLK1002 2:4'],
  ['a circular alias', 'a: &x\n  b: [*x]\n', 'FLK1006 2:7'],
  ['a merge key', 'a: &x { k: 1 }\nb:\n  <<: *x\n', 'FLK1011 3:3'],
  [
    'keys that are not text',
    '1: a\ntrue: b\nnull: c\n1.5: d\n',
    'FLK1008 1:1',
    'FLK1008 2:1',
    'FLK1008 3:1',
    'FLK1008 4:1',
  ],
  ['a map as a key', '{ a: 1 }: b\n', 'FLK1008 1:1'],
  ['an unquoted template', 'a: {{ b }}\n', 'FLK1008 1:5'],
  ['no key at all', ': a\n', 'FLK1008 1:1'],
  [
    'reserved keys',
    '__proto__: { a: 1 }\nb: { constructor: 1, "prototype": 2 }\n',
    'FLK1013 1:1',
    'FLK1013 2:6',
    'FLK1013 2:22',
  ],
  ['numbers that JSON lacks', 'a: .nan\nb: -.inf\nc: 1e400\n', 'FLK1010 1:4', 'FLK1010 2:4', 'FLK1010 3:4'],
  ['integers that would be rounded', 'a: 9007199254740993\nb: -0\nc: 9007199254740991\n', 'FLK1010 1:4'],
  ['numbers that would lose a zero', 'accountId: 012345678901\n', 'FLK1010 1:12'],
  [
    'tags',
    'a: !Ref x\nb: !!binary aGk=\nc: !!js/function "x"\nd: !!timestamp 2024-01-01\ne: ! 1\n',
    'FLK1012 1:4',
    'FLK1012 2:4',
    'FLK1012 3:4',
    'FLK1012 4:4',
    'FLK1012 5:4',
  ],
  ['half a surrogate pair', 'a: "\\ud83d"\n', 'FLK1002 1:4'],
  ['a code point that does not exist', 'a: "\\U00110000"\n', 'FLK1002 1:5'],
  ['a quote that is not closed, where it opens', 'a: "b\nc: 1\n', 'FLK1002 1:4'],
  ['several mistakes, in order', 'a: b: c\nd: @x\ne: "\\q"\n', 'FLK1002 1:4', 'FLK1002 2:4', 'FLK1002 3:5'],
  ['one level too deep', '['.repeat(65) + ']'.repeat(65), 'FLK1007 1:65'],
];
for (const [name, input, ...expected] of mistakes) {
  test(`reports ${name}`, () => assert.equal(found(read(input)), expected));
}

test('names the encoding, the key and the way out', () => {
  assert.match(message(read(Buffer.from('\ufeffa: 1', 'utf16le'))), /UTF-16 LE/);
  assert.match(read('80: x\n').problems[0]?.help ?? '', /"80"/);
  assert.match(read('a: 12345678901234567890\n').problems[0]?.help ?? '', /"12345678901234567890"/);
  assert.equal(read('a: &abc 1\nb: *abd\n').problems[0]?.suggestions, ['*abc']);
  assert.is(at(read('a: 1\na: 2\n').problems[0]?.because?.location), '1:1-1:2');
});

test('keeps a tree when a mistake leaves its shape alone, for the stages after it', () => {
  assert.equal(read('a: 1\na: 2\n80: x\nb: !Ref y\n').source?.tree, { a: 1, b: 'y', '80': 'x' });
  assert.is(read('a: b: c\n').source, undefined);
});

test('leaves Object.prototype alone', () => {
  const { source } = read('__proto__: { polluted: 1 }\na: { __proto__: { polluted: 1 } }\n');
  assert.is(({} as Record<string, unknown>)['polluted'], undefined);
  assert.equal(source?.tree, { a: {} });
});

const mebi = 1024 * 1024;
const hostile: [name: string, text: string, code: CodeName][] = [
  ['a file over 1 MiB', ' '.repeat(mebi + 1), 'FLK1009'],
  ['100,000 open brackets', '['.repeat(100_000), 'FLK1007'],
  ['500,000 dashes', '- '.repeat(500_000), 'FLK1007'],
  ['500,000 question marks', '? '.repeat(500_000), 'FLK1007'],
  [
    'an alias bomb',
    `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${range(9)
      .map(
        (n) =>
          `a${n + 1}: &a${n + 1} [${range(9)
            .map(() => `*a${n}`)
            .join(', ')}]\n`,
      )
      .join('')}`,
    'FLK1006',
  ],
  ['aliases of a long text', `a: &a ${'x'.repeat(600_000)}\nb: [*a, *a]\n`, 'FLK1006'],
  [
    'a chain of aliases',
    range(300)
      .map((n) => `a${n}: &a${n} [${n === 0 ? 1 : `*a${n - 1}`}]\n`)
      .join(''),
    'FLK1007',
  ],
  ['a million closing brackets', ']'.repeat(mebi), 'FLK1009'],
  ['a million quotes', '"'.repeat(mebi), 'FLK1009'],
  ['a hundred thousand mistakes', 'a: ]\n'.repeat(mebi / 5), 'FLK1009'],
  ['an endless text', `"${'a\n'.repeat(mebi / 2 - 1)}`, 'FLK1002'],
];
for (const [name, text, code] of hostile) {
  test(`stops soon at ${name}`, () => {
    const begun = performance.now();
    const { problems } = read(text);
    assert.ok(
      problems.some((problem) => problem.code === code),
      JSON.stringify(problems.slice(0, 3)),
    );
    assert.ok(problems.length <= 100);
    // Generous: seconds on a busy machine, against minutes when something is quadratic.
    assert.ok(performance.now() - begun < 10_000);
  });
}

test('keeps 20,000 keys of one map apart in linear time', () => {
  const begun = performance.now();
  assert.equal(
    read(
      range(20_000)
        .map((n) => `k${n}: ${n}\n`)
        .join(''),
    ).problems,
    [],
  );
  assert.ok(performance.now() - begun < 10_000);
});

test('never throws and locates every problem, for any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => sound(load('a.yaml', bytes))),
    { numRuns: 300 },
  );
});

test('never throws and locates every problem, for anything made of YAML syntax', () => {
  const word = fc.constantFrom(
    'a',
    'b: ',
    '- ',
    '? ',
    ': ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '\n',
    '  ',
    '\t',
    '&a ',
    '*a ',
    '!t ',
    '| ',
    '> ',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '#',
    '<<: ',
    '\r\n',
    '\\',
    '\\u12',
    '.nan',
    '~',
    '1e999',
    '__proto__: ',
    '\ufeff',
    '😀',
    '@',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => sound(read(words.join('')))),
    { numRuns: 1000 },
  );
});

test('reads back any JSON', () => {
  const reserved = /"(__proto__|constructor|prototype)":/;
  const whole = fc
    .jsonValue({ maxDepth: 5 })
    .map((value) => JSON.stringify(value))
    .filter((text) => !reserved.test(text) && !/\\ud[89a-f]/.test(text));
  fc.assert(
    fc.property(whole, (text) => {
      const { source, problems } = read(text);
      if (problems.some(({ code }) => code === 'FLK1010')) return;
      assert.equal(problems, [], text);
      assert.equal(JSON.stringify(source?.tree), JSON.stringify(JSON.parse(text)), text);
    }),
    { numRuns: 300 },
  );
});

function read(input: string | Uint8Array): Loaded {
  return load('a.yaml', typeof input === 'string' ? new TextEncoder().encode(input) : input);
}

function found({ problems }: Loaded): string[] {
  return problems.map(({ code, location }) => `${code} ${location?.range.start.line}:${location?.range.start.column}`);
}

function message({ problems }: Loaded): string {
  return problems[0]?.message ?? '';
}

function at(location: Location | undefined): string {
  if (!location) return 'nowhere';
  const { start, end } = location.range;
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

function sound({ source, problems, text = '' }: Loaded): void {
  assert.ok(source !== undefined || problems.length > 0);
  const lines = text.split('\n');
  for (const { location, message } of problems) {
    assert.ok(location);
    assert.ok(location.range.start.line >= 1 && location.range.start.column >= 1, message);
    assert.ok(location.range.end.line <= lines.length || text === '', message);
    assert.not.match(message, /\n/);
  }
  JSON.stringify(source?.tree);
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}

test.run();
