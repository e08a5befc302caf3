// split: one file to the specs in it, each with its places in the file.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { load } from '../src/load';
import { linesOf } from '../src/reporters/pretty';
import { mostSpecs, split } from '../src/split';

const test = suite('split');

const bytesOf = (text: string): Uint8Array => Buffer.from(text);

/** Each spec as its tree, with the line and column at which it begins. */
function found(text: string): [tree: unknown, at: string][] {
  const { inputs } = split({ file: 'a.yaml', bytes: bytesOf(text) });
  return inputs.map(({ file, bytes }) => {
    const { source, problems } = load(file, bytes);
    assert.equal(problems, [], text);
    const { line, column } = source?.places.get('')?.value.range.start ?? { line: 0, column: 0 };
    return [source?.tree, `${line}:${column}`];
  });
}

const files: [name: string, text: string, ...specs: [tree: unknown, at: string][]][] = [
  ['one document', 'a: 1\n', [{ a: 1 }, '1:1']],
  ['two documents', 'a: 1\n---\nb: 2\n', [{ a: 1 }, '1:1'], [{ b: 2 }, '3:1']],
  ['documents that begin', '# all\n---\na: 1\n--- # two\nb: 2\n', [{ a: 1 }, '3:1'], [{ b: 2 }, '5:1']],
  ['a map beside its marker', 'a: 1\n--- { b: 2 }\n', [{ a: 1 }, '1:1'], [{ b: 2 }, '2:5']],
  ['empty documents', '---\n---\na: 1\n---\n# none\n---\nb: 2\n---\n', [{ a: 1 }, '3:1'], [{ b: 2 }, '7:1']],
  ['documents that end', 'a: 1\n...\n%YAML 1.2\n---\nb: no\n...\n', [{ a: 1 }, '1:1'], [{ b: 'no' }, '5:1']],
  ['Windows line ends', '# é\r\na: 1\r\n---\r\nb: 2\r\n', [{ a: 1 }, '2:1'], [{ b: 2 }, '4:1']],
  ['no marker in a text', 'a: |\n  ---\nb: "x ---"\n', [{ a: '---\n', b: 'x ---' }, '1:1']],
  ['a list', '- a: 1\n  c:\n    - x\n- b: 2\n', [{ a: 1, c: ['x'] }, '1:3'], [{ b: 2 }, '4:3']],
  [
    'a list with texts',
    '# all\n-\n  a: |\n    x\n    y\n\n- b: |+\n    z\n',
    [{ a: 'x\ny\n' }, '3:3'],
    [{ b: 'z\n' }, '7:3'],
  ],
  ['a list in JSON', '[\n  {"a": "é"}, {"b": 2}\n]\n', [{ a: 'é' }, '2:3'], [{ b: 2 }, '2:15']],
  ['lists in documents', '- a: 1\n---\n- b: 2\n- c: 3\n', [{ a: 1 }, '1:3'], [{ b: 2 }, '3:3'], [{ c: 3 }, '4:3']],
  ['a list of nothing', '[]\n', [[], '1:1']],
  ['a byte order mark', '\ufeffa: 1\n---\nb: 2\n', [{ a: 1 }, '1:1'], [{ b: 2 }, '3:1']],
  ['anchors of their own', 'a: &x 1\nb: *x\n---\na: &x 2\nb: *x\n', [{ a: 1, b: 1 }, '1:1'], [{ a: 2, b: 2 }, '4:1']],
];
for (const [name, text, ...specs] of files) test(`reads ${name}`, () => assert.equal(found(text), specs));

test('a document that cannot be read leaves the others alone, and says its own line', () => {
  const { inputs } = split({ file: 'a.yaml', bytes: bytesOf('a: 1\n---\nb: "x\n---\nc: 3\n') });
  const told = inputs.map(({ file, bytes }) =>
    load(file, bytes).problems.map(({ code, location }) => `${code} ${location?.range.start.line}`),
  );
  assert.equal(told, [[], ['FLK1002 3'], []]);
});

test('an anchor of another document is not known', () => {
  const { inputs } = split({ file: 'a.yaml', bytes: bytesOf('a: &x 1\n---\nb: *x\n') });
  assert.equal(
    inputs.map(({ file, bytes }) => load(file, bytes).problems.map(({ message }) => message)),
    [[], ['the alias *x has no anchor before it']],
  );
});

test('a file holds a bounded number of specs', () => {
  const most = split({ file: 'a.yaml', bytes: bytesOf('a: 1\n---\n'.repeat(mostSpecs)) });
  assert.is(most.inputs.length, mostSpecs);
  for (const text of [
    'a: 1\n---\n'.repeat(mostSpecs + 1),
    '- a: 1\n'.repeat(mostSpecs + 1),
    '---\na: 1\n'.repeat(90_000),
  ]) {
    const { inputs, problems } = split({ file: 'a.yaml', bytes: bytesOf(text) });
    assert.equal(inputs, []);
    assert.equal(
      problems.map(({ code }) => code),
      ['FLK1009'],
    );
  }
});

test('the line that two specs share is shown as it stands in the file', () => {
  for (const text of ['[{ "a": 1 }, { "b": 2 }]', '- { a: 1 }\n- { b: 2 }\n']) {
    const { inputs } = split({ file: 'a.yaml', bytes: bytesOf(text) });
    const sources = inputs.map(({ file, bytes }) => ({ file, text: new TextDecoder().decode(bytes) }));
    const shown = linesOf(sources).get('a.yaml')?.join('\n') ?? '';
    // What stands around the specs is nobody's.
    for (const key of ['a', 'b']) assert.is(shown.search(`"?${key}"?: [12]`), text.search(`"?${key}"?: [12]`), shown);
  }
});

test('as many lines as a file may have are not copied for each spec', () => {
  const { inputs } = split({ file: 'a.yaml', bytes: bytesOf(`${'\n'.repeat(300_000)}${'---\na: 1\n'.repeat(9)}`) });
  assert.is(inputs.length, 1);
});

test.run();
