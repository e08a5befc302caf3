// A release, which a restore is for: whatever an update may send makes it another one.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compileText, minimalSpec, printed } from './support/compile';

const test = suite('release');
const application = 'aws_kinesisanalyticsv2_application.application';

function idOf(spec: object, rest: object = {}): string {
  const restored = { restore: { from: 'none', for: 'release-00000000' }, ...spec };
  const compiled = compileText(minimalSpec(restored, rest), { planOnly: true });
  assert.ok(compiled.plan?.release, printed(compiled));
  return compiled.plan.release.id;
}

const base = idOf({});

test('the order of keys and how the job is restored make no difference', () => {
  assert.is(idOf({ restore: { allowNonRestoredState: true, for: 'release-00000001' } }), base);
  const [one, other] = [
    { a: '1', b: '2' },
    { b: '2', a: '1' },
  ].map((group) => idOf({ properties: { group } }));
  assert.is(one, other);
});

const operations = [
  {
    op: 'replace',
    path: '/application_configuration/application_snapshot_configuration/snapshots_enabled',
    value: false,
  },
];
for (const [change, spec, rest] of [
  ['other code', { code: { bucket: 'example-code', key: 'orders.jar', version: 'v2' } }, {}],
  ['another number of subtasks', { compute: { parallelism: 3 } }, {}],
  ['a role of another name', { executionRole: { name: 'other-role' } }, {}],
  ['an override of the application', {}, { overrides: [{ address: application, reason: 'a test', operations }] }],
] as const) {
  test(`${change} is another release`, () => assert.is.not(idOf(spec, rest), base));
}

test('what only watches makes no other release, the level of the log does', () => {
  const topics = ['arn:aws:sns:eu-west-1:111122223333:pager'];
  const runbook = 'https://wiki.example.com/runbooks/orders';
  const alarms = { logs: true, runbook, critical: { topics }, warning: { topics } };
  assert.is(idOf({ dashboard: true, logging: { queries: true }, alarms }), base);
  assert.is.not(idOf({ logging: { level: 'WARN' } }), base);
});

test('the bucket of the code by another name is another release', () => {
  const inBucket = (name: string): string => idOf({ storage: { create: { name }, data: 'data/' } });
  assert.is.not(inBucket('example-one'), inBucket('example-two'));
});

/** What the operator is told of the restore: as long as it is for this release, and no longer. */
for (const [restore, tells] of [
  [{ from: 'latest', allowNonRestoredState: true }, 'AllowNonRestoredState'],
  [{ from: 'none' }, 'RestoreByHand'],
  [{ from: 'snapshot', snapshot: 'monday' }, 'RestoreByHand'],
] as const)
  test(`the operator starts it in its release alone as ${JSON.stringify(restore)} says`, () => {
    const operations = { keepRunning: true };
    const definition = (id: string): string => {
      const compiled = compileText(minimalSpec({ operations, restore: { ...restore, for: id } }), { planOnly: true });
      return JSON.stringify(compiled.plan?.resources.find(({ type }) => type === 'aws_sfn_state_machine'));
    };
    const told = (id: string): string[] =>
      ['AllowNonRestoredState', 'RestoreByHand'].filter((word) => definition(id).includes(word));
    assert.equal(told(idOf({ operations })), [tells]);
    assert.equal(told('release-00000000'), []);
  });

test.run();
