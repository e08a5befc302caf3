// locate: from a pointer to a line, whatever of it is written.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { load } from '../src/load';
import { locate } from '../src/locate';
import { overlay } from '../src/overlay';
import type { Problem } from '../src/diagnostics/diagnostic';
import type { Location } from '../src/document/location';

const test = suite('locate');

const text = `kind: FlinkApplication
spec:
  compute: { parallelism: 8 }
overrides:
  - reason: Legal hold
`;
const { source } = load('app.yaml', Buffer.from(text));
if (!source) throw new Error('the sample does not load');
const { document } = overlay(source);

const places: [what: string, pointer: string, on: 'key' | 'value', place: string][] = [
  ['a value', '/spec/compute/parallelism', 'value', '3:27-3:28'],
  ['a key', '/spec/compute/parallelism', 'key', '3:14-3:25'],
  ['the value of a section', '/spec/compute', 'value', '3:12-3:30'],
  ['a missing key: the key of what should hold it', '/spec/compute/maxParallelism', 'value', '3:3-3:10'],
  ['something missing deep down: the nearest that is there', '/spec/logging/encryption/kmsKey', 'value', '2:1-2:5'],
  ['a missing section of the spec: the beginning', '/metadata/name', 'value', '1:1-1:1'],
  ['the whole spec, as a key: the beginning', '', 'key', '1:1-1:1'],
  ['a list item, as a key: its beginning', '/overrides/0', 'key', '5:5-5:5'],
];
for (const [what, pointer, on, place] of places) {
  test(what, () => {
    const [found] = locate(document, [problem({ pointer, on })]);
    assert.is(shown(found?.location), place);
  });
}

test('a location that is known stays', () => {
  const location = { file: 'other.yaml', range: { start: { line: 1, column: 2 }, end: { line: 1, column: 3 } } };
  assert.equal(locate(document, [problem({ location, pointer: '/spec' })])[0]?.location, location);
});

test('a second place has a location only when it is written', () => {
  const [written] = locate(document, [
    problem({ pointer: '/spec', because: { pointer: '/spec/compute/parallelism', note: 'the parallelism' } }),
  ]);
  assert.is(shown(written?.because?.location), '3:27-3:28');
  const [left] = locate(document, [
    problem({ pointer: '/spec', because: { pointer: '/spec/restore/from', note: 'the default' } }),
  ]);
  assert.equal(left?.because, { note: 'the default' });
});

test('without a document a problem has no place, and is not lost', () => {
  assert.equal(
    locate(undefined, [problem({ pointer: '/spec' })]).map(({ message, location }) => [message, location]),
    [['something is wrong', undefined]],
  );
});

test.run();

function problem(more: Partial<Problem>): Problem {
  return { code: 'FLK3002', severity: 'error', message: 'something is wrong', ...more };
}

function shown(location: Location | undefined): string {
  if (!location) return 'nowhere';
  const { start, end } = location.range;
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}
