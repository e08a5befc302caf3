// What a policy allows, and what another one does not allow any more.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { covers } from '../src/estate/iam-pattern';
import { documentAt } from '../src/estate/statements';
import { allowedBy, lostBetween, type Allowed } from '../src/rules/change/allowed';
import { configured } from './support/rule-judgement';
import { letsThrough, type Opening } from '../src/rules/change/openings';
import { stepBetween } from '../src/rules/change/runtime-removals';

const test = suite('what is allowed');

const patterns: readonly (readonly [string, string, boolean])[] = [
  ['s3:Get*', 's3:GetObject', true],
  ['s3:GetObject', 's3:Get*', false],
  ['*', '', true],
  ['a?c', 'abc', true],
  ['a?c', 'a*c', false],
  ['a*b*c', 'a-b-b-c', true],
  ['a*b*c', 'a-c-b', false],
  ['ab', 'abc', false],
  ['abc', 'ab', false],
  ['arn:aws:s3:::b/*', 'arn:aws:s3:::b/*', true],
  [`${'a*'.repeat(40)}b`, 'a'.repeat(4_000), false],
];

for (const [pattern, text, expected] of patterns)
  test(`${pattern.slice(0, 20)} ${expected ? 'takes in' : 'does not take in'} ${text.slice(0, 20)}`, () =>
    assert.is(covers(pattern, text), expected));

function allowedIn(policy: string): Allowed | undefined {
  const estate = configured({ resource: { aws_iam_policy: { one: { policy } } } });
  const [one] = estate.resources;
  const document = one?.arguments && documentAt(estate, one.arguments, 'policy');
  if (!document) throw new Error('there is no document');
  return allowedBy(document);
}

const policy = (...statements: readonly object[]): string => JSON.stringify({ Statement: statements });
const allow = (Action: unknown, more: object = {}): object => ({ Effect: 'Allow', Action, Resource: '*', ...more });

for (const [what, text] of [
  ['no JSON', '{'],
  ['all but an action', policy({ Effect: 'Allow', NotAction: 's3:*', Resource: '*' })],
  ['all but a resource', policy(allow('s3:*', { NotResource: 'a' }))],
  ['all but somebody', policy(allow('s3:*', { NotPrincipal: { AWS: 'a' } }))],
  ['an action to come', policy(allow('${terraform_data.later.output}'))],
  ['an effect to come', policy({ ...allow('s3:*'), Effect: '${terraform_data.later.output}' })],
  ['no action', policy({ Effect: 'Allow', Resource: '*' })],
] as const)
  test(`${what} cannot be compared`, () => assert.is(allowedIn(text), undefined));

test('no statements allow nothing', () => assert.equal(allowedIn('{"Statement":[]}'), { allows: [], denies: [] }));

function lost(before: string, after: string): readonly string[] {
  const [was, will] = [allowedIn(before), allowedIn(after)];
  if (!was || !will) throw new Error('they cannot be compared');
  return lostBetween(was, will, new Map()).map(({ action, principal }) => `${principal} ${action}`);
}

test('an action that is gone is lost, one that a wildcard takes in is not, and neither is a narrower wildcard', () => {
  assert.equal(lost(policy(allow(['s3:GetObject', 's3:PutObject'])), policy(allow('s3:Get*'))), [
    'nobody named s3:PutObject',
  ]);
  assert.equal(lost(policy(allow('s3:*')), policy(allow('s3:GetObject'))), []);
});

test('a new denial takes what it takes in; one with a condition, or one that was there before, does not', () => {
  const denial = { ...allow('s3:Get*'), Effect: 'Deny' };
  const before = policy(allow('s3:GetObject'));
  assert.equal(lost(before, policy(allow('s3:GetObject'), denial)), ['nobody named s3:GetObject']);
  assert.equal(lost(before, policy(allow('s3:GetObject'), { ...denial, Condition: { Bool: { a: 'true' } } })), []);
  const denied = policy(allow('s3:GetObject'), denial);
  assert.equal(lost(denied, denied), []);
});

test('a denial that takes in more than it did is a new one; what was denied before is not lost', () => {
  const denying = (action: string, more: object = {}): object => ({ ...allow(action, more), Effect: 'Deny' });
  const both = allow(['s3:GetObject', 's3:DeleteObject']);
  const before = policy(both, denying('s3:Delete*'));
  assert.equal(lost(before, policy(both, denying('s3:*'))), ['nobody named s3:GetObject']);
  assert.equal(lost(before, policy(both, denying('s3:DeleteObject'))), []);
  assert.equal(lost(before, policy(allow('s3:GetObject'))), []);
  const ofOne = policy(both, denying('s3:*', { Resource: 'arn:aws:s3:::a/*' }));
  assert.equal(lost(ofOne, policy(both, denying('s3:Get*'))), ['nobody named s3:GetObject']);
});

test('rights of one principal are not those of another', () => {
  const by = (Principal: unknown): string => policy(allow('kms:Decrypt', { Principal }));
  assert.equal(lost(by({ AWS: ['a', 'b'] }), by({ AWS: 'a' })), ['AWS:b kms:Decrypt']);
  assert.equal(lost(by('*'), by({ Service: 'a' })), ['AWS:* kms:Decrypt']);
  assert.equal(lost(by({ Service: 'a' }), by(null)), ['Service:a kms:Decrypt']);
});

const opening: Opening = {
  direction: 'egress',
  group: 'sg-a',
  peer: '10.0.0.0/16',
  protocol: 'tcp',
  from: 443,
  to: 443,
};

const openings: readonly (readonly [string, Partial<Opening>, boolean | undefined])[] = [
  ['the same', {}, true],
  ['a wider range', { peer: '10.0.0.0/8' }, true],
  ['a narrower range', { peer: '10.0.0.0/24' }, false],
  ['another prefix list', { peer: 'pl-1' }, false],
  ['a peer that is not known', { peer: undefined }, undefined],
  ['another group', { group: 'sg-b' }, false],
  ['a group that is not known', { group: undefined }, undefined],
  ['all protocols', { protocol: '-1', from: undefined, to: undefined }, true],
  ['another protocol', { protocol: 'udp' }, false],
  ['a protocol that is not known', { protocol: undefined }, undefined],
  ['more ports', { from: 1, to: 1_024 }, true],
  ['other ports', { from: 444, to: 444 }, false],
  ['ports that are not known', { from: undefined }, undefined],
  ['the other direction', { direction: 'ingress' }, false],
];

for (const [what, changes, expected] of openings)
  test(`${what}: it ${expected === undefined ? 'may let' : expected ? 'lets' : 'does not let'} the same through`, () =>
    assert.is(letsThrough({ ...opening, ...changes }, opening), expected));

test('versions of Flink go up a minor one, up a major one, or down', () => {
  assert.is(stepBetween('FLINK-1_19', 'FLINK-1_20'), 'minor');
  assert.is(stepBetween('FLINK-1_20', 'FLINK-2_2'), 'major');
  assert.is(stepBetween('FLINK-2_2', 'FLINK-2_3'), 'minor');
  assert.is(stepBetween('FLINK-2_2', 'FLINK-1_20'), 'down');
  assert.is(stepBetween('FLINK-1_20', 'FLINK-1_20'), undefined);
  assert.is(stepBetween('FLINK-1_20', 'SQL-1_0'), 'away');
  assert.is(stepBetween('FLINK-1_20', 'ZEPPELIN-FLINK-3_0'), 'away');
  assert.is(stepBetween('ZEPPELIN-FLINK-2_0', 'ZEPPELIN-FLINK-3_0'), undefined);
  assert.is(stepBetween('SQL-1_0', 'FLINK-1_20'), undefined);
});

test.run();
