// A rule looks twice as often at a plan of twice as many resources, and no oftener: counted without a clock, by how
// often anything of a resource is read.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { argument, standing, type Estate, type Resource } from '../src/estate/estate';
import { means } from '../src/estate/join';
import { rules } from '../src/rules';
import { profiles } from '../src/rules/profiles';
import type { Rule } from '../src/rules/rule';
import { finderOf } from '../src/text/phrases';
import { kinds, multipliedPlan, wholeOf, type Kind } from './support/multiplied-plan';
import { judged, planned } from './support/rule-judgement';

const test = suite('linear');

/** The estate of so many resources, whose resources count what is read of them. */
function countedEstate(estate: Estate, count: () => void): Estate {
  const watched = <Of extends object>(of: Of): Of =>
    new Proxy(of, {
      get: (target, key) => {
        count();
        return Reflect.get(target, key) as unknown;
      },
    });
  const watchedResource = (one: Resource): Resource =>
    watched({ ...one, ...(one.arguments && { arguments: watched(one.arguments) }) });
  return { ...estate, resources: estate.resources.map(watchedResource), drift: estate.drift.map(watchedResource) };
}

function readsOf({ judge, settings }: Rule, estate: Estate): number {
  let reads = 0;
  judge(
    countedEstate(estate, () => void reads++),
    { ...profiles.production.settings, ...settings },
  );
  return reads;
}

/** One copy of every module of the fixtures, and two. */
function estates(kind: Kind): readonly [Estate, Estate] {
  const whole = wholeOf(kind);
  return [planned(multipliedPlan(kind, whole)), planned(multipliedPlan(kind, 2 * whole))];
}

function growthOf(rule: Rule, [one, two]: readonly [Estate, Estate]): number {
  const before = readsOf(rule, one);
  return before === 0 ? 1 : readsOf(rule, two) / before;
}

const all = rules.filter(({ stages }) => stages.includes('plan'));

for (const kind of kinds)
  test(`each rule on plans of ${kind}`, () => {
    const both = estates(kind);
    assert.ok(both[0].resources.length > 400);
    const slow = all
      .map((rule) => ({ rule: rule.code, growth: growthOf(rule, both) }))
      .filter(({ growth }) => growth > 2.2);
    assert.equal(slow, []);
  });

for (const kind of kinds)
  test(`of two copies of ${kind} is said what is said of one: neither means anything of the other`, () => {
    const [once, twice] = estates(kind).map(toldOf);
    assert.ok(once && twice && once.size > 1_000);
    const other = [...new Set([...once.keys(), ...twice.keys()])].filter(
      (told) => 2 * (once.get(told) ?? 0) !== twice.get(told),
    );
    assert.equal(other, []);
  });

/** How often each verdict is told, without what names the copy. The budget is of all applications together. */
function toldOf(estate: Estate): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const rule of all.filter(({ code }) => code !== 'FLK4040'))
    for (const told of judged(rule, estate)) {
      const text = JSON.stringify([rule.code, told]).replaceAll(/(?<=[_"\\-])n\d+(?![0-9a-z])/g, 'n');
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  return counts;
}

test('a join that looks at all of one for each of the other is noticed', () => {
  const [some] = all;
  assert.ok(some);
  const quadratic: Rule = {
    ...some,
    judge: (estate) => {
      for (const role of standing(estate, 'aws_iam_role'))
        standing(estate, 'aws_iam_role_policy').filter((one) => means(argument(one, 'role'), role));
      return [];
    },
  };
  assert.ok(growthOf(quadratic, estates('modules')) > 2.5);
});

test('names in a text are found as whole words, each once', () => {
  const namesIn = finderOf(['arn:aws:kinesis:x:1:stream/orders', 'orders', 'b-1.kafka:9098', 'a b', '']);
  const arn = 'arn:aws:kinesis:x:1:stream/orders';
  assert.equal(namesIn(`${arn}, ${arn}/*`), [arn, 'orders']);
  assert.equal(namesIn(`${arn}-2 and reorders, orders_2`), []);
  assert.equal(namesIn('SSL://b-1.kafka:9098,b-1.kafka:90980'), ['b-1.kafka:9098']);
  assert.equal(namesIn('a b'), ['a b']);
  assert.equal(namesIn(''), []);
});

test.run();
