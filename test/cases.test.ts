// The goldens of test/cases: whole specs, and everything that is made of them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { cases } from './support/golden';

const test = suite('cases');
const update = 'look at the difference, then accept it with `npm run cases:update`';

for (const { name, folder, actual, expected } of cases()) {
  test(name, () => {
    const now = actual();
    const committed = expected();
    assert.equal([...now.keys()].sort(), [...committed.keys()].sort(), update);
    for (const [file, text] of now) assert.fixture(text, committed.get(file) ?? '', `${file}: ${update}`);
  });

  test(`${name} says why it exists`, () => {
    if (name.startsWith('json')) return;
    assert.match(readFileSync(join(folder, 'app.yaml'), 'utf8'), /^# [A-Z]/);
  });
}

test.run();
