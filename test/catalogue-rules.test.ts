// The common catalogue: each rule on its good and bad example, then on what the compiler makes of examples/. Mutants of
// the good one are judged in rules-mutants.test.ts.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isConfiguration, readConfiguration } from '../src/estate/read-configuration';
import type { Estate } from '../src/estate/estate';
import { catalogueRules } from '../src/rules/catalogue';
import { flinkRules } from '../src/rules/flink';
import { profiles } from '../src/rules/profiles';
import type { Rule, Verdict } from '../src/rules/rule';
import { compileFile } from './support/compile';

const test = suite('catalogue rules');
const { settings } = profiles.production;

function estateOf(json: unknown, stage: 'spec' | 'configuration' = 'configuration'): Estate {
  assert.ok(isConfiguration(json));
  const read = readConfiguration(json, stage);
  if ('refused' in read) throw new Error(read.refused);
  return read.estate;
}

const verdictsOf = (rule: Rule, json: unknown): readonly Verdict[] => rule.judge(estateOf(json), settings);

const outcomes = (rule: Rule, json: unknown): string[] => [
  ...new Set(verdictsOf(rule, json).map(({ outcome }) => outcome)),
];

const failing = (json: unknown): string[] =>
  catalogueRules.filter((rule) => outcomes(rule, json).includes('failed')).map(({ code }) => code);

/** What an example cannot show alone. */
const together: Readonly<Record<string, readonly string[]>> = {
  // In a VPC nobody from the internet gets to a domain, whatever its policy says.
  FLK4276: ['FLK4274'],
};

for (const rule of catalogueRules) {
  const { code, good, bad } = rule;

  test(`${code}: the good example passes, and all others accept it`, () => {
    assert.equal(outcomes(rule, good.after), ['passed']);
    assert.equal(failing(good.after), together[code] ?? []);
  });

  test(`${code}: the bad example fails, and of nothing else`, () => {
    assert.equal(failing(bad.after), [code, ...(together[code] ?? [])].sort());
    for (const verdict of verdictsOf(rule, bad.after)) {
      if (verdict.outcome !== 'failed') continue;
      assert.ok(verdict.resource, 'a resource is named');
      assert.not.match(verdict.message, /[.]$/);
      assert.ok(verdict.expected);
    }
  });

  test(`${code}: says what it is`, () => {
    assert.match(code, /^FLK42\d\d$/);
    assert.match(rule.source, /^https:[/][/]docs[.]aws[.]amazon[.]com[/]/);
    for (const text of [rule.why, rule.fix]) assert.match(text, /[.]$/);
    assert.not.match(rule.title, /[.]$/);
  });
}

test('codes are unique, and in order', () => {
  const codes = catalogueRules.map(({ code }) => code);
  assert.equal(codes, [...new Set(codes)].sort());
});

const folder = join(__dirname, '..', 'examples');

/** What is grave in an example, and why it stands. */
const accepted: Readonly<Record<string, readonly string[]>> = {};

const specs = [
  ...readdirSync(folder)
    .filter((file) => /^[a-z0-9-]+[.]yaml$/.test(file))
    .map((file) => ({ file, ...(file === 'production.yaml' && { env: 'prod' }) })),
  ...readdirSync(join(folder, 'shared-network')).map((file) => ({ file: join('shared-network', file) })),
];

for (const { file, ...options } of specs) {
  test(`examples/${file}: nothing grave in it`, () => {
    const { configuration } = compileFile(join(folder, file), { planOnly: true, ...options });
    assert.ok(configuration);
    const estate = estateOf(configuration, 'spec');
    const found = [...flinkRules, ...catalogueRules]
      .filter(({ gravity, stages }) => ['critical', 'high'].includes(gravity) && stages.includes('spec'))
      .flatMap((rule) =>
        rule
          .judge(estate, settings)
          .filter((verdict) => verdict.outcome === 'failed' && (verdict.atMost ?? 'high') === 'high')
          .map(({ resource }) => `${rule.code} ${String(resource?.address)}`),
      );
    assert.equal(found, accepted[file] ?? []);
  });
}

test.run();
