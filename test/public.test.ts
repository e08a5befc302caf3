// Specs that re-express public applications: what differs is told with its reason, and what the job reads is there.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { keysOf, publicApplications } from './support/public-application';
import { compare } from './support/public-differences';
import { committedPublicPage, publicPage } from './support/public-page';

const test = suite('public');

for (const one of publicApplications()) {
  const { name, original, compiled } = one;

  test(`${name}: each difference has a reason, and each reason a difference`, async () => {
    const { differences, stale } = await compare(one);
    assert.equal(
      differences.filter(({ why }) => why === undefined),
      [],
    );
    assert.equal(stale, []);
  });

  test(`${name}: the job is told what it asks for`, () => {
    const told = keysOf(compiled.application);
    const missing = Object.entries(original.reads ?? {}).flatMap(([group, keys]) =>
      keys.filter((key) => !told.get(group)?.includes(key)).map((key) => `${group} ${key}`),
    );
    assert.equal(missing, []);
  });
}

test('the committed page is what the folders say', async () => {
  assert.ok(committedPublicPage() === (await publicPage()), 'stale: npm run cases:update -- public');
});

test.run();
