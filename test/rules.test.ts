// Each rule about Terraform: its examples on each of its stages, and what holds for all of them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { codes } from '../src/codes';
import type { Estate } from '../src/estate/estate';
import { rules } from '../src/rules';
import { catalogueRules } from '../src/rules/catalogue';
import { changeRules } from '../src/rules/change';
import { flinkRules } from '../src/rules/flink';
import { exampleApplication } from '../src/rules/example-application';
import type { Rule } from '../src/rules/rule';
import { ensured } from '../src/text/ensured';
import { exampleModules, sides, type Side } from './support/rule-examples';
import { configured, judged, outcomes, planned, within } from './support/rule-judgement';
import { passedModules } from './support/rule-passed';

const test = suite('rules');
const here = (...path: string[]): string => join(__dirname, ...path);

/** What a rule of another folder may be called. */
const folders: readonly (readonly [readonly Rule[], RegExp])[] = [
  [flinkRules, /^FLK40\d\d$/],
  [changeRules, /^FLK41\d\d$/],
  [catalogueRules, /^FLK42\d\d$/],
];

test('codes are unique, of the range of their folder, and in its order', () => {
  for (const [folder, range] of folders) {
    const named = folder.map(({ code }) => code);
    assert.equal(named, [...new Set(named)].sort());
    for (const code of named) assert.match(code, range);
  }
  assert.equal(new Set(rules.map(({ code }) => code)).size, rules.length);
});

test('what is wrong, why, what to do and where it stands is said of each', () => {
  for (const { code, title, why, fix, source, stages } of rules) {
    assert.match(source, /^https:\/\/[^\s]+$/, code);
    assert.match(title, /^[A-Z].*[^.]$/, code);
    for (const sentence of [why, fix]) assert.match(sentence, /^[A-Z].*[.]$/, code);
    assert.equal(new Set(stages).size, stages.length, code);
  }
});

/** Reports that the goldens hold: what a spec is told. */
const reports = ['errors', 'cases', 'cli']
  .flatMap((folder) => readdirSync(here(folder), { recursive: true, encoding: 'utf8' }).map((file) => [folder, file]))
  .filter(([, file]) => /[.](txt|json)$/.test(String(file)))
  .map((path) => readFileSync(here(...path), 'utf8'))
  .join('\n');

test('what the compiler says in the place of a rule is a code that some spec is told', () => {
  for (const { code, stages, compiler = [] } of rules) {
    assert.ok(compiler.length === 0 || stages.includes('spec'), code);
    for (const said of compiler) {
      assert.ok(Object.hasOwn(codes, said), `${code}: ${said}`);
      assert.ok(reports.includes(said), `${code}: no golden tells ${said}`);
    }
  }
});

const gap = Array.from({ length: 40 }, (_, index) => `MSF-${String(index + 1).padStart(3, '0')}`);

/** Numbers of the gap list without a rule, and why. */
const without: Readonly<Record<string, string>> = {
  'MSF-032': 'the provider has no argument for system rollback',
  'MSF-037': 'Terraform does not prune snapshots: there is nothing to read it from',
};

test('the gap list is covered, but for what is said here', () => {
  assert.equal([...flinkRules.flatMap(({ gap: one }) => one ?? []), ...Object.keys(without)].sort(), gap);
});

/** A change is judged on a plan with something that stands: its own suite has those. */
const still = rules.filter((rule) => sides.every((side) => rule[side].before === undefined));

function hold(rule: Rule, side: Side, estate: Estate, where: string): void {
  const told = judged(rule, estate);
  const label = `${rule.code} ${side} ${where}: ${JSON.stringify(told)}`;
  if (side === 'good') assert.equal(outcomes(told), ['passed'], label);
  else assert.ok(outcomes(told).includes('failed'), label);
}

for (const rule of still) {
  test(`${rule.code} (${rule.title}): its examples as a configuration`, () => {
    for (const side of sides) {
      if (rule.stages.includes('configuration')) hold(rule, side, configured(rule[side].after), 'configuration');
      if (rule.stages.includes('spec') && !rule.compiler)
        hold(rule, side, configured(rule[side].after, 'spec'), 'spec');
    }
  });
}

test('of a spec a rule says what the compiler does not: checkpoints that are too rare, not those that are too often', () => {
  const rule = ensured(
    rules.find(({ code }) => code === 'FLK4004'),
    'FLK4004',
  );
  const every = (checkpoint_interval: number) => {
    const checkpoint_configuration = { configuration_type: 'CUSTOM', checkpointing_enabled: true, checkpoint_interval };
    const flink_application_configuration = { checkpoint_configuration };
    const application = exampleApplication({ application_configuration: { flink_application_configuration } });
    return outcomes(judged(rule, configured(application, 'spec')));
  };
  assert.equal([500, 60_000, 900_000, 43_200_000].map(every), [['passed'], ['passed'], ['passed'], ['failed']]);
});

const plans = ['plans.json', 'plans-keyed.json'].map((file) => {
  const estate = planned(JSON.parse(readFileSync(here('rules', file), 'utf8')));
  return { file, estate };
});

const examples = exampleModules();

/** `module.all["eu.west[\"1\"]"].module.good_FLK4001[0]` → `good_FLK4001`. */
const exampleOf = (module: string): string => /(good|bad)_FLK\d+(?=(\[\d+\])?$)/.exec(module)?.[0] ?? module;

/** They look at a file as a whole. */
const ofTheWhole: Readonly<Record<string, string>> = {
  FLK4040: 'the applications of a file share its budget',
  FLK4240: 'a group may be the log of an application that names it by ARN',
};

for (const { file, estate } of plans) {
  test(`${file} is a plan of the examples: npx tsx scripts/rule-plans.ts writes it anew`, () => {
    const inPlan = estate.resources.filter(({ mode }) => mode === 'managed');
    const found = inPlan.map(({ module, type, name }) => `${exampleOf(module)}.${type}.${name}`);
    const expected = examples.flatMap(({ name, configuration }) =>
      configured(configuration)
        .resources.filter(({ mode }) => mode === 'managed')
        .map((one) => `${name}.${one.address}`),
    );
    assert.equal(found.sort(), expected.sort());
  });

  for (const { name, rule, side } of examples)
    test(`${file}: ${name}`, () => {
      hold(
        rule,
        side,
        within(estate, (module) => exampleOf(module) === name),
        file,
      );
    });

  test(`${file}: what a rule says of one example does not depend on the others`, () => {
    for (const rule of still.filter(
      ({ code, stages }) => stages.includes('plan') && !Object.hasOwn(ofTheWhole, code),
    )) {
      const together = judged(rule, estate);
      const apart = examples.flatMap(({ name }) =>
        judged(
          rule,
          within(estate, (module) => exampleOf(module) === name),
        ),
      );
      // What may stand elsewhere may stand beside.
      const sorted = (told: typeof together): string[] =>
        told.flatMap((one) => (one.outcome === 'unknown' ? [] : [JSON.stringify(one)])).sort();
      assert.equal(sorted(together), sorted(apart), rule.code);
    }
  });
}

/** What rules say of modules that hand each other their ARNs: code, the end of an address, outcome. */
const passedOn: readonly (readonly [string, string, string])[] = [
  ['FLK4007', 'module.job[0].aws_kinesisanalyticsv2_application.orders', 'failed'],
  ['FLK4020', 'module.job[0].aws_kinesisanalyticsv2_application.orders', 'passed'],
  ['FLK4020', 'module.reads_its_code.aws_kinesisanalyticsv2_application.right', 'passed'],
  ['FLK4020', 'module.reads_another_bucket.aws_kinesisanalyticsv2_application.bucket', 'failed'],
  ['FLK4020', 'module.has_no_key.aws_kinesisanalyticsv2_application.key', 'failed'],
  ['FLK4021', 'module.role.aws_iam_role.job', 'passed'],
  ['FLK4022', 'module.role.aws_iam_role.job', 'passed'],
  ['FLK4022', 'aws_iam_role.other', 'failed'],
  ['FLK4023', 'module.in_public.aws_kinesisanalyticsv2_application.orders', 'failed'],
  ['FLK4023', 'module.in_private.aws_kinesisanalyticsv2_application.orders', 'passed'],
  ['FLK4027', 'aws_kinesisanalyticsv2_application.other', 'failed'],
  ['FLK4027', 'aws_kinesisanalyticsv2_application.beside_unknown', 'failed'],
  ['FLK4034', 'module.stream.aws_kinesis_stream.this', 'failed'],
];

test('plan-passed.json: what goes through outputs, variables and documents is followed', () => {
  const estate = planned(JSON.parse(readFileSync(here('rules', 'plan-passed.json'), 'utf8')));
  for (const [code, address, outcome] of passedOn) {
    const told = rules.filter((rule) => rule.code === code).flatMap((rule) => judged(rule, estate));
    const said = outcomes(told.filter((one) => one.address === address));
    assert.equal(said, [outcome], `${code} ${address}: ${JSON.stringify(told)}`);
  }
});

test('what Terraform hides is not quoted', () => {
  const text = readFileSync(here('rules', 'plan-passed.json'), 'utf8');
  const hidden = passedModules['']?.['variable'] as { readonly word: { readonly default: string } };
  assert.ok(text.includes(hidden.word.default));
  const told = rules.flatMap((rule) => judged(rule, planned(JSON.parse(text))));
  assert.not.match(JSON.stringify(told), hidden.word.default);
});

/** Good for one rule and bad for another: an access policy is judged of a domain outside a VPC, which is open. */
const conflicts: Readonly<Record<string, string>> = { FLK4276: 'FLK4274' };
const goodCodeIn = (address: string): string => String(/good_(FLK\d+)/.exec(address)?.[1]);

test('what one rule calls good, no grave rule calls bad', () => {
  const grave = still.filter(({ gravity }) => ['critical', 'high'].includes(gravity));
  for (const good of still) {
    const estate = configured(good.good.after);
    for (const rule of grave) {
      const failures = judged(rule, estate).filter(({ outcome }) => outcome === 'failed');
      if (conflicts[good.code] === rule.code)
        assert.ok(failures.length > 0, `${good.code} is in the table for nothing`);
      else assert.equal(failures, [], `${good.code} breaks ${rule.code}`);
    }
  }
  for (const { estate } of plans)
    for (const rule of grave.filter(({ stages }) => stages.includes('plan')))
      for (const { address, outcome } of judged(rule, estate))
        assert.ok(
          outcome !== 'failed' || conflicts[goodCodeIn(address)] === rule.code || !/good_FLK/.test(address),
          `${address} breaks ${rule.code}`,
        );
});

/** Configurations that flinkform compiles, and what a rule still says of them. */
const compiled = readdirSync(here('cases'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('cdk.tf.json'),
);
const accepted: Readonly<Record<string, string>> = {
  FLK4009: 'the case with everything asks for WARN',
  FLK4016: 'a case without topics: FLK3230 tells its spec',
  FLK4029: 'the case with everything asks for it',
  FLK4033: 'a key of its own is asked for by few',
};

test('what flinkform compiles passes, but for what a spec asks for', () => {
  assert.ok(compiled.length > 10);
  const failing = new Set<string>();
  for (const file of compiled) {
    const estate = configured(JSON.parse(readFileSync(here('cases', file), 'utf8')), 'spec');
    for (const rule of flinkRules)
      if (judged({ ...rule, settings: {} }, estate).some(({ outcome }) => outcome === 'failed')) failing.add(rule.code);
  }
  assert.equal([...failing].sort(), Object.keys(accepted));
});

test.run();
