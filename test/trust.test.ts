// Whether a service may take on a role: denials, conditions, what is not known.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Answer } from '../src/estate/iam-pattern';
import { documentAt } from '../src/estate/statements';
import { mayTakeOn } from '../src/estate/trust';
import type { TerraformJson } from '../src/rules/rule';
import { configured } from './support/rule-judgement';

const test = suite('trust');

const service = 'kinesisanalytics.amazonaws.com';
const arn = 'arn:aws:kinesisanalytics:eu-west-1:111122223333:application/orders';
const keys = new Map([
  ['aws:sourcearn', arn],
  ['aws:sourceaccount', '111122223333'],
]);
const later = '${terraform_data.later.output}';

function answer(...statements: readonly object[]): Answer {
  return answerOf(JSON.stringify({ Statement: statements }));
}

function answerOf(assume_role_policy: string, data: TerraformJson = {}): Answer {
  const estate = configured({ data, resource: { aws_iam_role: { orders: { assume_role_policy } } } });
  const [role] = estate.resources;
  const document = role?.arguments && documentAt(estate, role.arguments, 'assume_role_policy');
  if (!document) throw new Error('there is no document');
  return mayTakeOn(document, service, keys);
}

const allow = (more: object = {}): object => ({
  Effect: 'Allow',
  Principal: { Service: service },
  Action: 'sts:AssumeRole',
  ...more,
});
const when = (operator: string, key: string, ...values: readonly string[]): object => ({
  Condition: { [operator]: { [key]: values } },
});
const deny = (more: object = {}): object => allow({ Effect: 'Deny', ...more });

const rows: readonly (readonly [what: string, Answer, ...statements: readonly object[]])[] = [
  ['the service', 'yes', allow()],
  ['everybody', 'yes', allow({ Principal: '*' })],
  ['another service', 'no', allow({ Principal: { Service: 'lambda.amazonaws.com' } })],
  ['a service to come', 'maybe', allow({ Principal: { Service: later } })],
  ['principals to come', 'maybe', allow({ Principal: later })],
  [
    'principals to come beside another service',
    'maybe',
    allow({ Principal: { Service: 'a' } }),
    allow({ Principal: later }),
  ],
  ['a denial of principals to come', 'maybe', allow(), deny({ Principal: later })],
  ['all but somebody', 'maybe', allow({ Principal: undefined, NotPrincipal: { AWS: '111122224444' } })],
  ['another action', 'no', allow({ Action: 'sts:TagSession' })],
  ['an effect to come', 'maybe', allow({ Effect: later })],
  ['its account', 'yes', allow(when('StringEquals', 'aws:SourceAccount', '111122223333'))],
  ['another account', 'no', allow(when('StringEquals', 'aws:SourceAccount', '444455556666'))],
  ['one of two accounts', 'yes', allow(when('StringEquals', 'AWS:SourceAccount', '444455556666', '111122223333'))],
  ['an account to come', 'maybe', allow(when('StringEquals', 'aws:SourceAccount', later))],
  ['all accounts but another', 'yes', allow(when('StringNotEquals', 'aws:SourceAccount', '444455556666'))],
  ['applications by a wildcard', 'yes', allow(when('ArnLike', 'aws:SourceArn', `${arn.slice(0, -6)}*`))],
  ['a wildcard that is none', 'no', allow(when('StringEquals', 'aws:SourceArn', `${arn.slice(0, -6)}*`))],
  ['in other letters', 'yes', allow(when('StringEqualsIgnoreCase', 'aws:SourceArn', arn.toUpperCase()))],
  ['another application', 'no', allow(when('ArnEquals', 'aws:SourceArn', `${arn}-2`))],
  ['an organisation', 'maybe', allow(when('StringEquals', 'aws:SourceOrgID', 'o-a1b2c3d4e5'))],
  ['a date', 'maybe', allow(when('DateLessThan', 'aws:CurrentTime', '2030-01-01T00:00:00Z'))],
  ['a denial', 'no', allow(), deny()],
  ['a denial to another account', 'yes', allow(), deny(when('StringEquals', 'aws:SourceAccount', '444455556666'))],
  ['a denial to come', 'maybe', allow(), deny({ Effect: later })],
];

for (const [what, expected, ...statements] of rows)
  test(`${what}: ${expected}`, () => assert.is(answer(...statements), expected));

/** Blocks of a data source, of which something comes out at the apply. */
const blocks: readonly (readonly [what: string, statement: object])[] = [
  ['a type to come', { principals: [{ type: later, identifiers: [service] }] }],
  ['blocks to come', { dynamic: { principals: { for_each: later, content: {} } } }],
];

for (const [what, statement] of blocks)
  test(`${what} in a data source: maybe`, () => {
    const trust = { statement: [{ actions: ['sts:AssumeRole'], ...statement }] };
    const data = { aws_iam_policy_document: { trust } };
    assert.is(answerOf('${data.aws_iam_policy_document.trust.json}', data), 'maybe');
  });

test.run();
