// How a rule says what it found.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { error, info, warning } from '../src/diagnostics/problem';

const test = suite('problem');

test('each says how grave it is, and no more than it was told', () => {
  const common = { code: 'FLK3010', pointer: '/spec/compute', message: 'too much' } as const;
  assert.equal(error('FLK3010', '/spec/compute', 'too much'), { ...common, severity: 'error' });
  assert.equal(warning('FLK3010', '/spec/compute', 'too much'), { ...common, severity: 'warning' });
  assert.equal(info('FLK3010', '/spec/compute', 'too much'), { ...common, severity: 'info' });
});

test('it stands at a pointer, at a location that is known, or nowhere', () => {
  const location = { file: 'a.yaml', range: { start: { line: 1, column: 1 }, end: { line: 1, column: 4 } } };
  const common = { code: 'FLK1001', severity: 'error', message: 'the file is empty' } as const;
  assert.equal(error('FLK1001', '', common.message), { ...common, pointer: '' });
  assert.equal(error('FLK1001', location, common.message), { ...common, location });
  assert.equal(error('FLK1001', undefined, common.message), common);
  assert.equal(error('FLK1001', '/a', common.message, { location }), { ...common, pointer: '/a', location });
});

test('what only some problems have is given by name', () => {
  const more = {
    on: 'key',
    expected: '1',
    found: '2',
    help: 'take one',
    because: { pointer: '/a', note: 'b' },
  } as const;
  assert.equal(error('FLK3010', '/spec/compute', 'too much', more), {
    code: 'FLK3010',
    severity: 'error',
    pointer: '/spec/compute',
    message: 'too much',
    ...more,
  });
});

test.run();
