// Whatever is damaged of what a rule protects, the rule finds: each argument of its good example is removed, negated,
// halved, doubled, emptied, made unknown. What is not known is neither right nor wrong.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { flinkRules } from '../src/rules/flink';
import type { Rule } from '../src/rules/rule';
import { configured, judged, outcomes, planned } from './support/rule-judgement';
import { inConfiguration, inPlan, mutantsOf, planOf, type Mutant } from './support/rule-mutants';
import { protectedLeaves, type Leaf } from './support/rule-protected';

const test = suite('rules-mutants');
const plans: unknown = JSON.parse(readFileSync(join(__dirname, 'rules', 'plans.json'), 'utf8'));

const stages = ['configuration', 'plan'] as const;
type MutatedStage = (typeof stages)[number];

test('what each rule protects is said', () => {
  assert.equal(Object.keys(protectedLeaves).sort(), flinkRules.map(({ code }) => code).sort());
});

/** The good example, and the bad one with the names of the good one. */
function examplesOf(rule: Rule, stage: MutatedStage): readonly [good: unknown, bad: unknown] {
  if (stage === 'configuration') return [rule.good.after, rule.bad.after];
  const bad = JSON.stringify(planOf(plans, `bad_${rule.code}`));
  const code = rule.code.toLowerCase();
  const renamed = bad.replaceAll(`bad_${rule.code}`, `good_${rule.code}`).replaceAll(`bad-${code}`, `good-${code}`);
  return [planOf(plans, `good_${rule.code}`), JSON.parse(renamed)];
}

/** What must be said of a mutant; `quiet`: anything but a failure. */
function expected(leaf: Leaf, { damage }: Mutant): 'failed' | 'unknown' | 'quiet' {
  const reason = leaf.spared?.[damage];
  if (reason !== undefined) return reason.startsWith('?') ? 'unknown' : 'quiet';
  return damage === 'unknown' ? 'unknown' : 'failed';
}

function isRight(rule: Rule, stage: MutatedStage, leaf: Leaf, mutant: Mutant): boolean {
  const estate = stage === 'plan' ? planned(mutant.json) : configured(mutant.json);
  const said = outcomes(judged(rule, estate));
  const wish = expected(leaf, mutant);
  if (wish === 'failed') return said.includes('failed');
  return !said.includes('failed') && (wish === 'quiet' || said.includes('unknown'));
}

const scores: string[] = [];
const made = new Set<string>();

function nameOf({ of = 'application', path = [], within = [] }: Leaf): string {
  return [of, ...path, ...within].join('.');
}

for (const rule of flinkRules)
  for (const stage of stages.filter((one) => rule.stages.includes(one)))
    test(`${rule.code}: ${rule.title}, ${stage}`, () => {
      const [good, bad] = examplesOf(rule, stage);
      const find = stage === 'plan' ? inPlan : inConfiguration;
      const tried = (protectedLeaves[rule.code] ?? []).flatMap((leaf) => {
        const mutants = mutantsOf(leaf, good, bad, find, stage === 'plan');
        for (const { damage } of mutants) made.add(`${rule.code} ${nameOf(leaf)} ${damage}`);
        return mutants.map((mutant) => ({ leaf, mutant, right: isRight(rule, stage, leaf, mutant) }));
      });
      const told = ({ leaf, mutant }: (typeof tried)[number]): string => `${nameOf(leaf)} ${mutant.damage}`;
      const spared = tried.filter(({ leaf, mutant }) => leaf.spared?.[mutant.damage] !== undefined);
      assert.equal(spared.filter(({ right }) => !right).map(told), [], 'spared for a reason that does not hold');
      const counted = tried.filter((one) => !spared.includes(one));
      const lost = counted.filter(({ right }) => !right);
      const found = counted.length - lost.length;
      scores.push(`${rule.code} ${stage}: ${found} of ${counted.length}, ${spared.length} spared`);
      assert.ok(found >= counted.length * 0.95, lost.map(told).join('\n'));
    });

test('what is spared is damage that was tried', () => {
  for (const [code, leaves] of Object.entries(protectedLeaves))
    for (const leaf of leaves)
      for (const damage of Object.keys(leaf.spared ?? {}))
        assert.ok(made.has(`${code} ${nameOf(leaf)} ${damage}`), `${code} ${nameOf(leaf)} ${damage}`);
});

test('scores', () => {
  assert.ok(scores.length > 70);
  process.stdout.write(`${scores.join('\n')}\n`);
});

test.run();
