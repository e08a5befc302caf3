// What IAM policies say, from every place where they are written.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Standing } from '../src/estate/estate';
import { readConfiguration } from '../src/estate/read-configuration';
import { documentAt, type PolicyDocument } from '../src/estate/statements';
import { openness } from '../src/rules/open-statement';

const test = suite('statements');

function documentIn(policy: unknown, data: object = {}): PolicyDocument | undefined {
  const read = readConfiguration({ resource: { aws_iam_policy: { job: { policy } } }, data });
  if ('refused' in read) throw new Error(read.refused);
  const [one] = read.estate.resources.filter(({ type }) => type === 'aws_iam_policy');
  return documentAt(read.estate, (one as Standing).arguments, 'policy');
}

const given = (data: object): PolicyDocument | undefined =>
  documentIn('${data.aws_iam_policy_document.job.json}', { aws_iam_policy_document: { job: data } });

test('a text: one statement or many, one action or many', () => {
  const document = documentIn(
    '{"Statement":{"Effect":"Allow","Action":"s3:GetObject","Resource":["a","b"],"Principal":{"AWS":"x"}}}',
  );
  const [statement] = document?.statements ?? [];
  assert.is(document?.whole, true);
  assert.is(statement?.effect, 'Allow');
  assert.equal(statement?.actions, { known: ['s3:GetObject'], whole: true, unknown: [] });
  assert.equal(statement?.resources.known, ['a', 'b']);
  assert.equal(statement?.principals, [{ type: 'AWS', identifiers: { known: ['x'], whole: true, unknown: [] } }]);
});

test('an expression in a text leaves the rest known', () => {
  const document = documentIn(
    '{"Statement":[{"Effect":"Allow","Action":["sqs:*","${var.more}"],"Resource":"${aws_sqs_queue.q.arn}",' +
      '"Sid":"$${x}"}]}',
  );
  const [statement] = document?.statements ?? [];
  assert.is(document?.whole, true);
  assert.equal([statement?.actions.known, statement?.actions.whole], [['sqs:*'], false]);
  assert.is(statement?.resources.whole, false);
  assert.equal(
    statement?.resources.unknown.map(({ references, template }) => [references, template]),
    [[['aws_sqs_queue.q'], '${aws_sqs_queue.q.arn}']],
  );
});

test('a doubled sign before a brace is itself, also behind another one', () => {
  const document = documentIn('{"Statement":[{"Action":"s3:GetObject","Resource":["$${a}","$$${a}","%%%{if}"]}]}');
  assert.equal(document?.statements[0]?.resources.known, ['${a}', '$${a}', '%%{if}']);
});

test('quotes and braces of an expression end no text of the JSON', () => {
  const document = documentIn(
    '{"Statement":[{"Effect":"Allow","Action":"a:b","Resource":"${replace(x.y.arn, ":c}/", "${1}")}/*"},' +
      '{"Action":"c:d"}]}',
  );
  assert.is(document?.whole, true);
  assert.equal(
    document?.statements.map(({ actions }) => actions.known),
    [['a:b'], ['c:d']],
  );
  assert.equal(documentIn('{"Statement":[{"Action":"a:b"}]}${ {')?.whole, false);
});

test('what is no JSON, and what an expression is as a whole, is not known', () => {
  for (const policy of ['no JSON', '"text"', '${var.policy}', '${jsonencode(local.policy)}']) {
    const document = documentIn(policy);
    assert.equal(document?.statements, [], policy);
    assert.is(document?.whole, false, policy);
  }
  assert.is(documentIn(undefined), undefined);
});

test('parts that are not known: a statement, its effect, its principals, its conditions', () => {
  const text = (statement: string): PolicyDocument | undefined => documentIn(`{"Statement":[${statement}]}`);
  assert.is(text('"${var.one}"')?.whole, false);
  assert.is(text('{"Effect":"${var.effect}"}')?.statements[0]?.effect, undefined);
  for (const unknown of ['"Principal":"${var.who}"', '"Condition":"${var.when}"', '"Condition":{"Bool":"${var.keys}"}'])
    assert.is(text(`{"Effect":"Allow",${unknown}}`)?.statements[0]?.whole, false, unknown);
});

test('blocks of a data source', () => {
  const document = given({
    statement: [
      {
        actions: ['s3:*'],
        resources: ['*'],
        principals: [{ type: '*', identifiers: ['*'] }],
        condition: [{ test: 'Bool', variable: 'aws:SecureTransport', values: ['false'] }],
      },
      {
        effect: 'Deny',
        not_actions: ['iam:*'],
        not_resources: ['a'],
        not_principals: [{ type: 'AWS', identifiers: [] }],
      },
    ],
  });
  const [first, second] = document?.statements ?? [];
  assert.is(document?.whole, true);
  assert.is(first?.effect, 'Allow');
  assert.equal(first?.principals, [{ type: 'AWS', identifiers: { known: ['*'], whole: true, unknown: [] } }]);
  assert.equal(first?.conditions, [
    { operator: 'Bool', key: 'aws:securetransport', values: { known: ['false'], whole: true, unknown: [] } },
  ]);
  assert.is(second?.effect, 'Deny');
  assert.equal(second?.notActions?.known, ['iam:*']);
  assert.equal(second?.notResources?.known, ['a']);
  assert.is(second?.notPrincipals, true);
});

test('a data source that is made of others, or of a number of blocks that is not known, is not whole', () => {
  assert.is(given({ source_policy_documents: ['${var.other}'], statement: [{ actions: ['a:b'] }] })?.whole, false);
  const dynamic = given({ dynamic: { statement: { for_each: '${var.all}', content: {} } } });
  assert.is(dynamic?.whole, false);
  const inside = given({
    statement: [{ dynamic: { principals: { for_each: [] }, condition: { for_each: [] } }, actions: ['a:b'] }],
  });
  assert.is(inside?.statements[0]?.whole, false);
});

/** What each statement that allows is, to a resource's policy. */
const open: readonly (readonly [statement: object, reading: 'open' | 'fine' | 'unknown'])[] = [
  [{ Principal: '*' }, 'open'],
  [{ Principal: { AWS: ['*'] } }, 'open'],
  [{ Principal: { AWS: 'arn:aws:iam::*:root' } }, 'open'],
  [{ NotPrincipal: { AWS: 'arn:aws:iam::111122223333:root' } }, 'open'],
  [{ Principal: '*', Effect: 'Deny' }, 'fine'],
  [{ Principal: '*', Effect: '${var.effect}' }, 'unknown'],
  [{ Principal: { Service: 'sns.amazonaws.com' } }, 'fine'],
  [{ Principal: { AWS: '${var.who}' } }, 'unknown'],
  [{ Principal: '${var.who}' }, 'unknown'],
  [{ Principal: '*', Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-0a1b2c3d4e' } } }, 'fine'],
  [{ Principal: '*', Condition: { ArnLike: { 'AWS:SourceArn': 'arn:aws:sns:eu-west-1:111122223333:team' } } }, 'fine'],
  [{ Principal: '*', Condition: { StringEquals: { 'aws:SourceAccount': '${var.account}' } } }, 'unknown'],
  [{ Principal: '*', Condition: '${var.when}' }, 'unknown'],
  [{ Principal: '*', Condition: { StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-0a1b2c3d4e' } } }, 'open'],
  [{ Principal: '*', Condition: { StringLike: { 'aws:PrincipalArn': '*' } } }, 'open'],
  [{ Principal: '*', Condition: { ArnLike: { 'aws:SourceArn': 'arn:*:*:*:*:*' } } }, 'open'],
  [{ Principal: '*', Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:*:*:*' } } }, 'open'],
  [{ Principal: '*', Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::*' } } }, 'open'],
  [{ Principal: '*', Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:*:*:accesspoint/*' } } }, 'open'],
  // The names of buckets are unique: AWS's own example of a topic that a bucket tells of objects.
  [{ Principal: '*', Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:*:*:archive' } } }, 'fine'],
  [{ Principal: '*', Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:*:*:*:*' } } }, 'open'],
  [{ Principal: '*', Condition: { ArnEquals: { 'aws:SourceArn': 'arn:aws:sns:eu-west-1:*:team' } } }, 'open'],
  [{ Principal: '*', Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:111122223333:*' } } }, 'fine'],
  [{ Principal: '*', Condition: { ArnLike: { 'aws:SourceArn': '${aws_sns_topic.team.arn}' } } }, 'fine'],
  [{ Principal: '*', Condition: { StringLike: { 'aws:SourceAccount': '1*' } } }, 'open'],
  [{ Principal: '*', Condition: { StringLike: { 'aws:SourceVpc': 'vpc-?*' } } }, 'open'],
  [{ Principal: '*', Condition: { StringLike: { 'aws:userid': 'AROAEXAMPLE:*' } } }, 'fine'],
  [
    { Principal: '*', Condition: { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-0a1b2c3d4e/r-ab12/*' } } },
    'fine',
  ],
  [{ Principal: '*', Condition: { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-*/*' } } }, 'open'],
  [{ Principal: '*', Condition: { IpAddress: { 'aws:SourceIp': ['10.0.0.0/8', '0.0.0.0/0'] } } }, 'open'],
  [{ Principal: '*', Condition: { Bool: { 'aws:SecureTransport': 'true' } } }, 'open'],
  [{ Principal: '*', Condition: { StringNotEquals: { 'aws:PrincipalAccount': '111122223333' } } }, 'open'],
];

for (const [statement, expected] of open) {
  test(`${JSON.stringify(statement)}: ${expected}`, () => {
    const whole = { Effect: 'Allow', Action: 's3:GetObject', ...statement };
    const [one] = documentIn(JSON.stringify({ Statement: [whole] }))?.statements ?? [];
    if (!one) throw new Error('there is no statement');
    const reading = openness(one);
    assert.is(typeof reading === 'object' ? 'open' : reading, expected);
    if (typeof reading === 'object') assert.is(reading.wrong, 'everyone may s3:GetObject');
  });
}

test('a policy that says no action by name is told in words', () => {
  const [one] =
    documentIn('{"Statement":[{"Effect":"Allow","Principal":"*","NotAction":"s3:PutObject"}]}')?.statements ?? [];
  if (!one) throw new Error('there is no statement');
  assert.equal(openness(one), { wrong: 'everyone may do what the policy says' });
});

test.run();
