// ensured: what the checks have made sure of is there, or it is our bug.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ensured } from '../src/text/ensured';

const test = suite('ensured');

for (const value of ['orders', '', 0, false, null]) {
  test(`${JSON.stringify(value)} is there`, () => {
    assert.is(ensured(value, 'a sink without table'), value);
  });
}

test('what is missing is a bug, which is named', () => {
  assert.throws(
    () => ensured(undefined, 'a sink without table'),
    (error: Error) => error.message === 'a bug of flinkform: a sink without table passed the checks',
  );
});

test.run();
