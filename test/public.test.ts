// Specs that re-express public applications: what differs is told with its reason, and what the job reads is there.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ensured } from '../src/text/ensured';
import { keysOf, publicApplications, type Original } from './support/public-application';
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

/** What a careless spec would get wrong, as a change of the original that it is held against. */
const damages: readonly (readonly [what: string, key: string, damage: (original: Original) => Original])[] = [
  ['a name', '/name', (one) => ({ ...one, application: { ...one.application, name: 'another' } })],
  ['an argument more', '/description', (one) => ({ ...one, application: { ...one.application, description: 'x' } })],
  [
    'a permission on something else',
    'statements:sqs:SendMessage',
    (one) => ({
      ...one,
      statements: [{ actions: ['sqs:SendMessage'], resources: ['arn:aws:sqs:eu-west-1:123456789012:other'] }],
    }),
  ],
  [
    'a permission on all of a bucket',
    'statements:s3:GetObject',
    (one) => ({
      ...one,
      statements: [{ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::flink-hudi-practica/*'] }],
    }),
  ],
  ['a stream', 'names:streams', (one) => ({ ...one, names: { streams: ['another'] } })],
];

for (const [what, key, damage] of damages) {
  test(`${what} that differs is told`, async () => {
    const one = ensured(
      publicApplications().find(({ name }) => name === 'ajaen4-flink-json'),
      'no application',
    );
    const { differences } = await compare({ ...one, original: damage(one.original), differs: {} });
    assert.ok(differences.some((difference) => difference.key === key && difference.why === undefined));
  });
}

test('the committed page is what the folders say', async () => {
  assert.ok(committedPublicPage() === (await publicPage()), 'stale: npm run cases:update -- public');
});

test.run();
