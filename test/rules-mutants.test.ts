// Whatever is damaged of what a rule protects, the rule finds: each argument of its good example is removed, set to
// null, negated, halved, doubled, emptied, made unknown; what a plan leaves standing is deleted, replaced, forgotten.
// What is not known is neither right nor wrong.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readConfiguration } from '../src/estate/read-configuration';
import { readPlan } from '../src/estate/read-plan';
import { catalogueRules } from '../src/rules/catalogue';
import { changeRules } from '../src/rules/change';
import { flinkRules } from '../src/rules/flink';
import type { Rule } from '../src/rules/rule';
import { catalogueLeaves } from './support/catalogue-protected';
import { changeLeaves } from './support/change-protected';
import type { Leaf } from './support/rule-leaf';
import { inChange, inConfiguration, inPlan, mutantsOf, planOf } from './support/rule-mutants';
import { protectedLeaves } from './support/rule-protected';
import { assertTried, score, scores, type Tried } from './support/rule-score';

const test = suite('rules-mutants');

const plans = parsed('plans');
const changePlans = parsed('change-plans');
const situations = parsed('situations');

function parsed(name: string): unknown {
  return JSON.parse(readFileSync(join(__dirname, 'rules', `${name}.json`), 'utf8'));
}

const rooms = [
  { rules: flinkRules, leaves: protectedLeaves },
  { rules: catalogueRules, leaves: catalogueLeaves },
  { rules: changeRules, leaves: changeLeaves },
];

test('what each rule protects is said', () => {
  for (const { rules, leaves } of rooms) assert.equal(Object.keys(leaves).sort(), rules.map(({ code }) => code).sort());
});

/** The places in which the bad example is another one: `aws_kinesis_stream`, `orders`, `encryption_type`. */
function differing(good: unknown, bad: unknown, at: readonly string[] = []): readonly (readonly string[])[] {
  if (JSON.stringify(good) === JSON.stringify(bad)) return [];
  const isLeaf = [good, bad].some((one) => typeof one !== 'object' || one === null || Array.isArray(one));
  if (isLeaf) return [at];
  const [was, is] = [good, bad] as readonly Readonly<Record<string, unknown>>[];
  return Object.keys({ ...was, ...is }).flatMap((key) => differing(was?.[key], is?.[key], [...at, key]));
}

/** Whether one is a beginning of the other: a resource and its arguments, a block and what is in it. */
function isAlong(one: readonly string[], other: readonly string[]): boolean {
  return one.every((name, at) => other[at] === undefined || other[at] === name);
}

test('what a bad example says otherwise is among what its rule protects', () => {
  for (const { rules, leaves } of rooms)
    for (const rule of rules.filter((one) => !isOfChange(one))) {
      const { code, good, bad } = rule;
      const places = (leaves[code] ?? []).map(({ of = 'aws_kinesisanalyticsv2_application.orders', path = [] }) => [
        ...of.split('.'),
        ...path.filter((name) => typeof name === 'string'),
      ]);
      const different = differing(good.after['resource'], bad.after['resource']);
      const missing = different.filter((place) => !places.some((one) => isAlong(one, place)));
      const isCounted = leaves[code]?.some((one) => one.isCounted);
      assert.ok(isCounted || missing.length < different.length, code);
      // Applications have alarms and policies around them, which the bad example of the gap list need not have.
      if (catalogueRules.includes(rule)) assert.equal(missing, [], code);
    }
});

const stages = ['configuration', 'plan'] as const;
type MutatedStage = (typeof stages)[number];

/** What stands and is changed is judged on plans that were made of something that stood. */
function isOfChange(rule: Rule): boolean {
  return changeRules.includes(rule);
}

/** The bad example's module of a plan, with the names of the good one. */
function badPlanOf(file: unknown, rule: Rule): unknown {
  const bad = JSON.stringify(planOf(file, `bad_${rule.code}`));
  const code = rule.code.toLowerCase();
  return JSON.parse(
    bad.replaceAll(`bad_${rule.code}`, `good_${rule.code}`).replaceAll(`bad-${code}`, `good-${code}`),
  ) as unknown;
}

/** Where Terraform stops, and in a situation, there is no bad example beside the good one. */
function changeExamples(rule: Rule, { in: situation }: Leaf): readonly [good: unknown, bad: unknown] {
  const good = situation === undefined ? planOf(changePlans, `good_${rule.code}`) : planOf(situations, situation);
  const isAlone = situation !== undefined || rule.code === 'FLK4117';
  return [good, isAlone ? good : badPlanOf(changePlans, rule)];
}

function triedOn(rule: Rule, stage: MutatedStage, leaf: Leaf): readonly Tried[] {
  if (isOfChange(rule)) {
    const [good, bad] = changeExamples(rule, leaf);
    const mutants = mutantsOf(leaf, good, bad, inChange(leaf), true);
    return mutants.map((mutant) => ({ leaf, mutant, read: readPlan(mutant.json) }));
  }
  if (stage === 'configuration') {
    const mutants = mutantsOf(leaf, rule.good.after, rule.bad.after, inConfiguration, false);
    return mutants.map((mutant) => ({ leaf, mutant, read: readConfiguration(mutant.json) }));
  }
  const mutants = mutantsOf(leaf, planOf(plans, `good_${rule.code}`), badPlanOf(plans, rule), inPlan, true);
  return mutants.map((mutant) => ({ leaf, mutant, read: readPlan(mutant.json) }));
}

for (const { rules, leaves } of rooms)
  for (const rule of rules)
    for (const stage of stages.filter((one) => rule.stages.includes(one)))
      test(`${rule.code}: ${rule.title}, ${stage}`, () => {
        const its: readonly Leaf[] = leaves[rule.code] ?? [];
        score(
          rule,
          stage,
          its.flatMap((leaf) => triedOn(rule, stage, leaf)),
        );
      });

test('what is spared is damage that was tried', () => {
  for (const { leaves } of rooms) assertTried(leaves);
});

test('scores', () => {
  assert.ok(scores.length > 180, `${scores.length} scores`);
  process.stdout.write(`${scores.join('\n')}\n`);
});

test.run();
