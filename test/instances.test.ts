// What rules say where `for_each` and `count` make several of a thing: of two, only the wrong one is found. The plan is
// the real provider's: npx tsx scripts/rule-plans.ts writes it anew.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isMeant, mentionsIn } from '../src/estate/instances';
import { rules } from '../src/rules';
import { ensured } from '../src/text/ensured';
import { instanceModules } from './support/instance-roots';
import { judged, planned, within, type Told } from './support/rule-judgement';

const test = suite('instances');
const estate = planned(JSON.parse(readFileSync(join(__dirname, 'rules', 'plan-instances.json'), 'utf8')));

type Outcome = Told['outcome'];

/** Outcome → the resources it is said of, without the module that stands for the row. */
function said(module: string, code: string, outcome: Outcome): string[] {
  const rule = ensured(
    rules.find((one) => one.code === code),
    code,
  );
  const around = `module.${module}`;
  const its = within(estate, (one) => one === around || one.startsWith(`${around}.`));
  const told = judged(rule, its).filter((one) => one.outcome === outcome);
  const once = new Set(told.map((one) => JSON.stringify(one)));
  assert.is(once.size, told.length, `${module} ${code}: a thing is said twice`);
  return [...new Set(told.map(({ address }) => address.slice(around.length + 1)))];
}

const job = (key: string): string => `aws_kinesisanalyticsv2_application.job[${key}]`;
const role = (key: string): string => `aws_iam_role.job[${key}]`;
const inModule = 'module.job["refunds"].aws_kinesisanalyticsv2_application.job';

/** The module, the rule, and the one thing that it finds there. */
const found: readonly (readonly [module: keyof typeof instanceModules, code: string, only: string])[] = [
  ['by_key', 'FLK4020', job('"refunds"')],
  ['by_key', 'FLK4022', role('"refunds"')],
  ['by_value', 'FLK4020', job('"refunds"')],
  ['by_value', 'FLK4022', role('"refunds"')],
  ['by_name', 'FLK4020', job('"refunds"')],
  ['by_count', 'FLK4020', job('1')],
  ['by_count', 'FLK4022', role('1')],
  ['by_literal_keys', 'FLK4020', job('"refunds"')],
  ['by_output', 'FLK4020', job('"refunds"')],
  ['into_module', 'FLK4020', inModule],
  ['in_subnets', 'FLK4023', job('"refunds"')],
  ['alarmed', 'FLK4016', 'aws_cloudwatch_metric_alarm.job["refunds"]'],
];

for (const [module, code, only] of found)
  test(`${code}: ${module}`, () => {
    assert.equal(said(module, code, 'failed'), [only]);
    assert.equal(said(module, code, 'unknown'), []);
  });

/** Where a configuration does not tell which of several is meant, none is taken for it. */
for (const [module, keys] of [
  ['by_another_key', ['"orders"', '"refunds"']],
  ['by_made_key', ['"orders"']],
] as const)
  test(`not decided: ${module}`, () => {
    for (const code of ['FLK4020', 'FLK4022']) {
      assert.equal(said(module, code, 'failed'), [], code);
      assert.equal(said(module, code, 'unknown'), keys.map(job), code);
    }
  });

test('what an expression names, as Terraform lists it', () => {
  const rows: readonly (readonly [string[], ReturnType<typeof mentionsIn>])[] = [
    [['aws_a.x', 'each.key'], [{ name: 'aws_a.x', isWhole: true, by: 'each.key' }]],
    [
      ['aws_a.x["k"].arn', 'aws_a.x["k"]', 'aws_a.x', 'each.key'],
      [
        { name: 'aws_a.x["k"].arn', isWhole: false },
        { name: 'each.key', isWhole: false },
      ],
    ],
    [
      ['aws_a.x', 'aws_a.x', 'count.index'],
      [
        { name: 'aws_a.x', isWhole: true },
        { name: 'aws_a.x', isWhole: true, by: 'count.index' },
      ],
    ],
    [['module.m.all', 'module.m', 'each.value'], [{ name: 'module.m.all', isWhole: true, by: 'each.value' }]],
    [
      ['aws_a.x', 'each.value.name', 'each.value'],
      [
        { name: 'aws_a.x', isWhole: true },
        { name: 'each.value.name', isWhole: false },
      ],
    ],
  ];
  for (const [references, mentions] of rows) assert.equal(mentionsIn(references), mentions, references.join(' '));
});

test('the instance with the own key, and none where another may be made of it', () => {
  const keys = (...some: readonly string[]): ReadonlySet<string> => new Set(some.map((key) => `["${key}"]`));
  const asked = (key: string, among: ReadonlySet<string>, isKey: boolean, there: ReadonlySet<string>): boolean =>
    isMeant({ key, among, isKey }, there);
  assert.ok(asked('["a"]', keys('a', 'a-dead'), false, keys('a-dead', 'a')), 'as many as ask');
  assert.ok(asked('["a"]', keys('a'), true, keys('a', 'b')), 'one of more than ask');
  assert.not(asked('["a"]', keys('a'), true, keys('a', 'a-dead')), '"${each.key}-dead" would look the same');
  assert.not(asked('["a"]', keys('a'), true, keys('a', 'for-a')), '"for-${each.key}" would look the same');
  assert.not(asked('["a"]', keys('a'), false, keys('a', 'b')), 'what the value is, is not known');
  assert.not(asked('["c"]', keys('a', 'c'), true, keys('a', 'b')), 'there is none');
  assert.ok(asked('[1]', new Set(['[0]', '[1]']), false, new Set(['[0]', '[1]'])), 'by number');
  assert.not(asked('[1]', new Set(['[0]', '[1]']), true, new Set(['[0]', '[1]', '[2]'])), 'count.index + 1');
});

test.run();
