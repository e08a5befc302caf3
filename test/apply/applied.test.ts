// The README says what the examples go through, and every reason not to apply one is about something that we can emit.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { resourceTypes } from '../../src/terraform/resource-types';
import { readmes } from './readme';
import { reasons } from './unsupported';

const readme = suite('what is applied and what is only planned');

readme('is what the README says: run `npx tsx test/apply/readme.ts`', () => {
  const { present, due } = readmes();
  assert.fixture(present, due);
});

for (const { type, why } of reasons) {
  readme(`${type}: ${why}`, () =>
    assert.ok((resourceTypes as readonly string[]).includes(type), `${type} is never emitted`),
  );
}

readme.run();
