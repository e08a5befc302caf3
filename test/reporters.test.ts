// locate and the reporters: from a problem with a pointer to what people, programs and GitHub read.
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { jsonText } from '../src/text/json-text';
import { load } from '../src/load';
import { locate } from '../src/locate';
import { overlay } from '../src/overlay';
import { frame, widest } from '../src/reporters/frame';
import { harmless } from '../src/text/harmless';
import { github } from '../src/reporters/github';
import { json } from '../src/reporters/json';
import { pretty } from '../src/reporters/pretty';
import { yamlText } from '../src/document/yaml-text';
import type { Diagnostic, Problem } from '../src/diagnostics/diagnostic';
import type { Document } from '../src/document/document';

const test = suite('reporters');

const base = `kind: FlinkApplication
spec:
  runtime: FLINK-1_20
  compute:
    parallelism: 8
    parallelismPerKpu: 9
  sources: {}
`;
const over = `spec:
  compute:
    paralelism: 8
`;

const unknown: Problem = {
  code: 'FLK2001',
  severity: 'error',
  message: 'unknown property "paralelism"',
  pointer: '/spec/compute/paralelism',
  on: 'key',
  suggestions: ['parallelism'],
  allowed: ['parallelism', 'parallelismPerKpu', 'maxParallelism'],
};
const range: Problem = {
  code: 'FLK2005',
  severity: 'warning',
  message: 'parallelismPerKpu is 9',
  pointer: '/spec/compute/parallelismPerKpu',
  expected: '1 to 8',
  found: '9',
  because: { pointer: '/spec/runtime', note: 'for this runtime' },
  help: 'write this:\n  compute:\n    parallelismPerKpu: 8',
};

test('a person reads the place, the frame, the likely word and the next step', () => {
  const document = merged();
  assert.is(
    pretty(locate(document, [range, unknown]), document.sources, { color: false }),
    `error FLK2001  unknown property "paralelism"                      orders.prod.yaml:3:5
    1 | spec:
    2 |   compute:
    3 |     paralelism: 8
      |     ^^^^^^^^^^
      = did you mean "parallelism"?
      = allowed here: parallelism, parallelismPerKpu, maxParallelism
      = more: flinkform explain spec.compute

warning FLK2005  parallelismPerKpu is 9                           orders.yaml:6:24
    4 |   compute:
    5 |     parallelism: 8
    6 |     parallelismPerKpu: 9
      |                        ^
    7 |   sources: {}
      = expected: 1 to 8
      = found: 9
      = for this runtime (orders.yaml:3:12)
      = help: write this:
          compute:
            parallelismPerKpu: 8
      = more: flinkform explain spec.compute.parallelismPerKpu

1 error, 1 warning
`,
  );
});

test('colour changes nothing but colour, and no problem is no text', () => {
  const document = merged();
  const diagnostics = locate(document, [unknown, range]);
  const coloured = pretty(diagnostics, document.sources, { color: true });
  assert.match(coloured, /\u001b\[/);
  assert.is(coloured.replace(/\u001b\[\d+m/g, ''), pretty(diagnostics, document.sources, { color: false }));
  assert.is(pretty([], [], { color: false }), '');
});

const places: [name: string, problem: Partial<Problem>, place: string][] = [
  ['a value', { pointer: '/spec/runtime' }, 'orders.yaml:3:12'],
  ['a key', { pointer: '/spec/runtime', on: 'key' }, 'orders.yaml:3:3'],
  [
    'a missing property: the key of what should hold it',
    { pointer: '/spec/compute/maxParallelism' },
    'orders.yaml:4:3',
  ],
  ['anything inside something missing', { pointer: '/spec/network/vpc/id' }, 'orders.yaml:2:1'],
  ['a missing property of the root: the first line', { pointer: '/apiVersion' }, 'orders.yaml:1:1'],
  [
    'a place that is already known',
    {
      pointer: '/spec',
      location: { file: 'x', range: { start: { line: 7, column: 8 }, end: { line: 7, column: 9 } } },
    },
    'x:7:8',
  ],
  ['a whole file or the tool itself', {}, 'nowhere'],
];
for (const [name, problem, place] of places) {
  test(`locates ${name}`, () => {
    const [found] = locate(merged(), [{ code: 'FLK2002', severity: 'error', message: 'm', ...problem }]);
    assert.is(
      found?.location
        ? `${found.location.file}:${found.location.range.start.line}:${found.location.range.start.column}`
        : 'nowhere',
      place,
    );
  });
}

test('locates without a document, sorted by place', () => {
  const located = locate(undefined, [
    { ...unknown, message: 'b' },
    { ...unknown, message: 'a' },
    { ...unknown, message: 'a' },
  ]);
  assert.equal(
    located.map(({ message, location }) => [message, location]),
    [
      ['a', undefined],
      ['b', undefined],
    ],
  );
});

const frames: [name: string, text: string, column: number, end: number, ...shown: string[]][] = [
  ['tabs', 'a:\t\tb', 5, 6, 'a:    b', '      ^'],
  ['terminal escapes', 'a: \u001b[31mred', 9, 12, 'a: ␛[31mred', '        ^^^'],
  ['direction overrides', 'a: \u202eb', 5, 6, 'a: <U+202E>b', '           ^'],
  ['wide characters', '名前: 値段 x', 5, 7, '名前: 値段 x', '      ^^^^'],
  ['combining characters', 'cafe\u0301: x', 8, 9, 'cafe\u0301: x', '      ^'],
  ['soft hyphens', 'a\u00adb: x', 6, 7, 'a<U+00AD>b: x', '            ^'],
  ['tags', 'a\u{e0041}b: x', 7, 8, 'a<U+E0041>b: x', '             ^'],
  ['interlinear marks', '\ufff9a: x', 5, 6, '<U+FFF9>a: x', '           ^'],
  ['fillers', '\u3164: x', 4, 5, '<U+3164>: x', '          ^'],
  ['private use', '\ue000\u{10fffd}: x', 6, 7, '<U+E000><U+10FFFD>: x', '                    ^'],
  ['unassigned characters', '\u0378: x', 4, 5, '<U+0378>: x', '          ^'],
  ['joined emoji', '👩\u200d👧: x', 8, 9, '👩<U+200D>👧: x', `${' '.repeat(14)}^`],
  ['emoji with a variant', '❤\ufe0f: x', 5, 6, '❤\ufe0f: x', '   ^'],
  ['variants of anything else', 'a\ufe0f\ufe01: x', 6, 7, 'a<U+FE0F><U+FE01>: x', `${' '.repeat(19)}^`],
  ['accents on a space', ' \u0301: x', 5, 6, ' <U+0301>: x', `${' '.repeat(11)}^`],
  ['an accent at the beginning', '\u0301: x', 4, 5, '<U+0301>: x', `${' '.repeat(10)}^`],
  ['more accents', `e${'\u0301'.repeat(5)}: x`, 9, 10, `e${'\u0301'.repeat(4)}<U+0301>: x`, `${' '.repeat(11)}^`],
  ['an accent at the mark', 'cafe\u0301: x', 5, 7, 'cafe\u0301: x', '    ^'],
  ['pairs of surrogates', '😀: x', 5, 6, '😀: x', '    ^'],
  ['an empty value', 'a:', 3, 3, 'a:', '  ^'],
  ['CRLF', 'a: b\r', 4, 5, 'a: b', '   ^'],
];
for (const [name, text, column, end, ...shown] of frames) {
  test(`aligns the mark after ${name}`, () => {
    assert.equal(
      frame([text], { start: { line: 1, column }, end: { line: 1, column: end } }).map(({ text }) => text),
      shown,
    );
  });
}

test('marks a range over several lines to the end of its first', () => {
  const lines = frame(['a:', '  b: 1', '  c: 2', 'd: 3', ''], {
    start: { line: 2, column: 3 },
    end: { line: 3, column: 7 },
  });
  assert.equal(
    lines.map(({ gutter, text }) => `${gutter.trim()}|${text}`),
    ['1|a:', '2|  b: 1', '|  ^^^^', '3|  c: 2'],
  );
});

test('cuts a long line to a window round the mark', () => {
  for (const column of [1, 100, 5_000, 1_000_000]) {
    const text = `${'x'.repeat(column - 1)}HERE${'y'.repeat(2_000_000 - column)}`;
    const [code, mark] = frame([text], { start: { line: 1, column }, end: { line: 1, column: column + 4 } });
    assert.ok(code && mark);
    assert.is(code.text.slice(mark.text.indexOf('^'), mark.text.lastIndexOf('^') + 1), 'HERE');
    assert.ok(code.gutter.length + 3 + code.text.length <= widest);
  }
});

/** All that is not seen, but for line breaks and the variant of an emoji. */
const control =
  /(?!\n|(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f])[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const odd = fc.constantFrom(
  '\u00ad',
  '\u034f',
  '\u0600',
  '\u061c',
  '\u115f',
  '\u180e',
  '\u200b',
  '\u202e',
  '\u2064',
  '\u3164',
  '\ue000',
  '\ufe00',
  '\ufeff',
  '\ufff9',
  '\uffff',
  '\u0378',
  '\u{1d173}',
  '\u{e0001}',
  '\u{e0041}',
  '\u{e0100}',
  '\u{f0000}',
  '\ud800',
  '❤\ufe0f',
  '👩\u200d👧',
  'e\u0301',
);
const texts = fc
  .array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 20 })
  .map((pieces) => pieces.join(''));

test('what is attached to a character that is cut goes with it', () => {
  for (const column of [10, 100, 140, 150, 160, 200, 290, 300, 310]) {
    for (const pad of [0, 1, 2, 3]) {
      const text = `${'x'.repeat(pad)}${'❤\ufe0f'.repeat(200)}`;
      const lines = frame([text], { start: { line: 1, column }, end: { line: 1, column: column + 1 } });
      for (const { text: shown } of lines) assert.not.match(shown, control, `${pad} ${column}`);
    }
  }
});

test('no text of a user reaches the terminal as a command', () => {
  fc.assert(
    fc.property(texts, fc.nat(300), fc.nat(20), (text, column, width) => {
      const location = {
        file: text,
        range: { start: { line: 1, column: column + 1 }, end: { line: 1, column: column + 1 + width } },
      };
      const diagnostics: Diagnostic[] = [
        {
          code: 'FLK2001',
          severity: 'error',
          message: text,
          location,
          pointer: `/${text}`,
          suggestions: [text],
          allowed: [text],
          help: text,
          found: text,
          because: { note: text, location },
        },
      ];
      const shown = pretty(diagnostics, [{ file: text, text }], { color: false });
      assert.not.match(shown, control);
      assert.not.match(json(diagnostics), control);
      assert.not.match(harmless(text), control);
      assert.not.match(jsonText({ [text]: text }), control);
      assert.equal(JSON.parse(jsonText({ [`k${text}`]: text })), { [`k${text}`]: text });
      assert.not.match(yamlText({ [text]: text }), control);
      assert.equal(parse(yamlText({ [`k${text}`]: text })), { [`k${text}`]: text });
      const lines = github(diagnostics).split('\n');
      assert.is(lines.length, 2, 'one command, one line');
      assert.match(lines[0] ?? '', /^::error file=/);
    }),
    { numRuns: 300 },
  );
});

test('names that a shell would read are not part of the command to type', () => {
  const shown = pretty([{ code: 'FLK2003', severity: 'error', message: 'm', pointer: '/spec/$(rm -rf ~)' }], [], {
    color: false,
  });
  assert.match(shown, /explain FLK2003\n/);
});

test('JSON has one stable shape', () => {
  assert.equal(JSON.parse(json(locate(merged(), [range]))), {
    version: 1,
    diagnostics: [
      {
        code: 'FLK2005',
        severity: 'warning',
        message: 'parallelismPerKpu is 9',
        file: 'orders.yaml',
        line: 6,
        column: 24,
        endLine: 6,
        endColumn: 25,
        pointer: '/spec/compute/parallelismPerKpu',
        because: { note: 'for this runtime', file: 'orders.yaml', line: 3, column: 12, endLine: 3, endColumn: 22 },
        expected: '1 to 8',
        found: '9',
        help: 'write this:\n  compute:\n    parallelismPerKpu: 8',
      },
    ],
    summary: { errors: 0, warnings: 1, infos: 0 },
  });
  assert.equal(JSON.parse(json([])), { version: 1, diagnostics: [], summary: { errors: 0, warnings: 0, infos: 0 } });
});

test('GitHub gets one escaped command for each', () => {
  const location = { file: 'a,b:c%.yaml', range: { start: { line: 1, column: 2 }, end: { line: 1, column: 4 } } };
  const over = { file: 'a.yaml', range: { start: { line: 1, column: 2 }, end: { line: 3, column: 4 } } };
  assert.is(
    github([
      {
        code: 'FLK2001',
        severity: 'error',
        message: '100% wrong: a, b',
        location,
        suggestions: ['x', 'y'],
        help: 'do\nthis',
      },
      { code: 'FLK2002', severity: 'warning', message: 'm', location: over },
      { code: 'FLK9001', severity: 'info', message: '::error::x' },
    ]),
    `::error file=a%2Cb%3Ac%25.yaml,line=1,col=2,endColumn=4,title=FLK2001::100%25 wrong: a, b%0A` +
      `did you mean "x" or "y"?%0Ado%0Athis
::warning file=a.yaml,line=1,col=2,endLine=3,title=FLK2002::m
::notice title=FLK9001::::error::x
`,
  );
});

test('a thousand problems in a large file are soon shown', () => {
  const text = 'a: b\n'.repeat(200_000);
  const diagnostics = Array.from(
    { length: 1000 },
    (_, n): Diagnostic =>
      ({
        ...unknown,
        location: {
          file: 'a',
          range: { start: { line: n * 100 + 1, column: 1 }, end: { line: n * 100 + 1, column: 2 } },
        },
      }) as Diagnostic,
  );
  const begun = performance.now();
  assert.match(pretty(diagnostics, [{ file: 'a', text }], { color: false }), /1000 errors\n$/);
  assert.ok(performance.now() - begun < 5_000);
});

function merged(): Document {
  const [one, two] = [
    ['orders.yaml', base],
    ['orders.prod.yaml', over],
  ].map(([file = '', text]) => load(file, new TextEncoder().encode(text)).source);
  if (!one || !two) throw new Error('the sample does not load');
  return overlay(one, two).document;
}

test.run();
