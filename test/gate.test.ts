// gate: what counts of what was found, and what is said of waivers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { accept, saidOf, saidOfWaivers, type Acceptance, type BaselineEntry, type Waiver } from '../src/gate/accept';
import type { Finding, Judgement } from '../src/gate/finding';
import { gateRules } from '../src/gate/gate-rules';
import { isAtLeast } from '../src/gate/gravity';
import { judgeEstate } from '../src/gate/judge-estate';
import type { PolicyFile } from '../generated/policy-file';
import { newestPolicyVersion, policyOf } from '../src/gate/policy';
import type { WaiverTerms } from '../src/rules/settings';
import { fixInSpec, isTerraforms } from '../src/gate/spec-fixes';
import { policyProblems } from '../src/gate/policy-problems';
import { verdictOf, type Report, type Verdict } from '../src/gate/report';
import { expectationOf, holds, judgeByTeam, plainValue, wrongRule } from '../src/gate/team-rules';
import { codes } from '../src/codes';
import { gravities, type Gravity, type TerraformJson } from '../src/rules/rule';
import { rules } from '../src/rules';
import { exampleApplication } from '../src/rules/example-application';
import { examplePolicy } from '../src/rules/example-policies';
import { like } from '../src/text/like';
import { configured, planned, within } from './support/rule-judgement';

const test = suite('gate');

const policyFile = { apiVersion: 'flinkform/v1', kind: 'Policy' } as const;

const finding = (gravity: Gravity = 'high', more: Partial<Finding> = {}): Finding => ({
  rule: 'FLK4001',
  title: 'Snapshots are off',
  gravity,
  message: 'snapshots are off',
  why: 'why',
  fix: 'fix',
  address: 'module.jobs["a.b"].aws_kinesisanalyticsv2_application.orders',
  specPath: 'spec.snapshots.enabled',
  stack: 'orders-prod',
  fingerprint: 'aa',
  ...more,
});

const waiver = (more: Partial<Waiver> = {}): Waiver => ({ rule: 'FLK4001', reason: 'no state', ...more });

const acceptance = (waivers: readonly Waiver[], baseline: readonly BaselineEntry[] = []): Acceptance => ({
  waivers,
  baseline,
  today: '2026-11-28',
  same: (rule) => (rule === 'FLK4001' ? ['FLK3017'] : []),
});

/** What becomes of a finding, and what is said of the waiver. */
const waivers: readonly (readonly [words: string, Waiver, Finding, accepted: boolean, said: readonly string[]])[] = [
  ['a waiver of the rule', waiver(), finding(), true, []],
  ['in the words of the compiler', waiver({ rule: 'FLK3017' }), finding(), true, []],
  ['of another rule', waiver({ rule: 'FLK4002' }), finding(), false, ['FLK4302']],
  ['for the address', waiver({ target: finding().address ?? '' }), finding(), true, []],
  ['for the module', waiver({ target: 'module.jobs["a.b"]' }), finding(), true, []],
  ['for all instances of the module', waiver({ target: 'module.jobs' }), finding(), true, []],
  ['for a module whose name it begins', waiver({ target: 'module.job' }), finding(), false, ['FLK4302']],
  ['for the field', waiver({ target: 'spec.snapshots' }), finding(), true, []],
  ['for the field, without spec', waiver({ target: 'snapshots.enabled' }), finding(), true, []],
  ['for another field', waiver({ target: 'snap' }), finding(), false, ['FLK4302']],
  ['for its stack', waiver({ stack: 'orders-prod' }), finding(), true, []],
  ['for another stack', waiver({ stack: 'orders-dev' }), finding(), false, ['FLK4302']],
  ['for a stack whose name it begins', waiver({ stack: 'orders' }), finding(), false, ['FLK4302']],
  [
    'for the same address of another stack',
    waiver({ stack: 'orders-dev', target: finding().address ?? '' }),
    finding(),
    false,
    ['FLK4302'],
  ],
  ['on its last day', waiver({ expires: '2026-11-28' }), finding(), true, []],
  ['on the day after', waiver({ expires: '2026-11-27' }), finding(), false, ['FLK4301']],
  ['that the change brings', waiver({ merged: false }), finding(), false, ['FLK4303']],
  ['that was merged', waiver({ merged: true }), finding(), true, []],
  ['of something critical, from no revision', waiver(), finding('critical'), false, ['FLK4305']],
  ['of something critical, merged', waiver({ merged: true }), finding('critical'), true, []],
];
for (const [words, given, found, isAccepted, said] of waivers) {
  test(`a waiver ${words} ${isAccepted ? 'excuses' : 'does not excuse'}`, () => {
    const [judged] = accept([found], acceptance([given]));
    assert.is(judged?.accepted !== undefined, isAccepted);
    assert.equal(
      saidOfWaivers([found], acceptance([given])).map(({ rule }) => rule),
      said,
    );
  });
}

const asked = (require: WaiverTerms['require'], mostDays?: number): WaiverTerms => ({
  require,
  ...(mostDays !== undefined && { mostDays }),
});
const owned = { owner: 'payments', expires: '2027-01-31' };
/** What a waiver lacks of what the team asks for. */
const incomplete: readonly (readonly [words: string, WaiverTerms, Waiver, lacks: string | undefined])[] = [
  ['of which nothing is asked', asked([]), waiver(), undefined],
  ['that has all', asked(['owner', 'expires'], 64), waiver(owned), undefined],
  ['without an owner', asked(['owner', 'expires']), waiver({ expires: '2027-01-31' }), 'it has no owner'],
  ['without a last day', asked(['owner', 'expires']), waiver({ owner: 'payments' }), 'it has no last day'],
  ['without both', asked(['owner', 'expires']), waiver(), 'it has no owner and no last day'],
  ['without a target', asked(['target']), waiver(owned), 'it has no target'],
  ['that lasts too long', asked([], 63), waiver(owned), 'it lasts until 2027-01-31, which is after 2027-01-30'],
  ['that lasts for ever', asked([], 63), waiver(), 'it has no last day'],
];
for (const [words, terms, given, lacks] of incomplete)
  test(`a waiver ${words} ${lacks === undefined ? 'holds' : 'does not hold'}`, () => {
    const all = { ...acceptance([given]), terms };
    assert.is(accept([finding()], all)[0]?.accepted !== undefined, lacks === undefined);
    const said = saidOfWaivers([finding()], all);
    assert.equal(
      said.map(({ rule, message }) => `${rule} ${message}`),
      lacks === undefined ? [] : [`FLK4306 the waiver of FLK4001 does not count: ${lacks}`],
    );
  });

const demanded: readonly (readonly [words: string, file: PolicyFile | undefined, WaiverTerms])[] = [
  ['nothing', undefined, asked([])],
  ['nothing in dev', { ...policyFile, extends: 'dev' }, asked([])],
  ['owner and last day where auditors ask', { ...policyFile, extends: 'regulated' }, asked(['owner', 'expires'], 365)],
  ['what the file says', { ...policyFile, waiverTerms: { require: ['owner'] } }, asked(['owner'])],
  [
    'what the file says, and of the rest what the profile says',
    { ...policyFile, extends: 'regulated', waiverTerms: { mostDays: 30 } },
    asked(['owner', 'expires'], 30),
  ],
];
for (const [words, file, terms] of demanded)
  test(`of waivers is asked: ${words}`, () => assert.equal(policyOf(file).waiverTerms, terms));

test('what is accepted says by whom, why and until when', () => {
  const terms = { reason: 'no state', owner: 'payments', expires: '2027-01-31' };
  assert.equal(accept([finding()], acceptance([waiver(terms)]))[0]?.accepted, { by: 'waiver', ...terms });
  const entry = { fingerprint: 'aa', rule: 'FLK4001', reason: 'as it was' };
  assert.equal(accept([finding()], acceptance([], [entry]))[0]?.accepted, { by: 'baseline', reason: 'as it was' });
  assert.is(accept([finding('high', { fingerprint: 'bb' })], acceptance([], [entry]))[0]?.accepted, undefined);
  const skipped = finding('high', { accepted: { by: 'skip', reason: 'CKV_AWS_1' } });
  assert.is(accept([skipped], acceptance([waiver()]))[0], skipped);
});

const change: Partial<Finding> = { rule: 'FLK4101' };
const baselines: readonly (readonly [words: string, Finding, merged: boolean, accepted: boolean, string[]])[] = [
  ['a state', finding(), false, true, []],
  ['something critical, from no revision', finding('critical'), false, false, ['FLK4305']],
  ['something critical, merged', finding('critical'), true, true, []],
  ['a change, whatever it weighs', finding('low', change), true, false, ['FLK4302']],
  ['a change that is critical', finding('critical', change), true, false, ['FLK4302']],
];
for (const [words, found, mergedBaseline, isAccepted, said] of baselines) {
  test(`a baseline ${isAccepted ? 'excuses' : 'does not excuse'} ${words}`, () => {
    const asked = { ...acceptance([], [{ fingerprint: 'aa', rule: found.rule, reason: 'x' }]), mergedBaseline };
    assert.is(accept([found], asked)[0]?.accepted !== undefined, isAccepted);
    assert.equal(
      saidOf([found], asked).map(({ rule }) => rule),
      said,
    );
  });
}

const judged = { subject: { name: 'a', file: 'a', stage: 'plan' }, undecided: [], passed: 0, resources: 1 } as const;
const report = (
  findings: readonly Finding[],
  more: Partial<Report> = {},
  unjudged: readonly string[] = [],
): Report => ({
  judgements: [{ ...judged, findings, unjudged }],
  about: [],
  problems: [],
  profile: 'production',
  failOn: 'high',
  ...more,
});
const excused = finding('critical', { accepted: { by: 'baseline', reason: 'x' } });
const empty: Judgement = { ...judged, findings: [], resources: 0, unjudged: [] };
const verdicts: readonly (readonly [words: string, Report, Verdict])[] = [
  ['nothing found', report([]), 'passed'],
  ['less than the threshold', report([finding('medium')]), 'passed'],
  ['the threshold', report([finding('high')]), 'failed'],
  ['more than the threshold', report([finding('critical')]), 'failed'],
  ['what is accepted', report([excused]), 'passed'],
  ['a waiver that has expired', report([], { about: [finding('high')] }), 'failed'],
  ['a part that cannot be judged', report([finding('high')], {}, ['deferred']), 'could not be judged'],
  ['no file at all', report([], { judgements: [] }), 'could not be judged'],
  ['a file that holds nothing for any rule', report([], { judgements: [empty] }), 'nothing to judge'],
  ['such a file beside one that is judged', report([], { judgements: [empty, { ...empty, ...judged }] }), 'passed'],
  ['such a file with a waiver that has expired', report([], { judgements: [empty], about: [finding()] }), 'failed'],
  ['such a file, of which a part is not known', report([], {}, ['deferred']), 'could not be judged'],
];
for (const [words, given, verdict] of verdicts) {
  test(`${words}: ${verdict}`, () => assert.is(verdictOf(given), verdict));
}

test('gravities have one order', () => {
  for (const [index, gravity] of gravities.entries())
    for (const [below, other] of gravities.entries()) assert.is(isAtLeast(gravity, other), index <= below);
});

test('the file changes the profile, the command line the file', () => {
  const rule = { code: 'FLK4001', gravity: 'critical' } as const;
  assert.is(policyOf(undefined).gravityOf(rule), 'critical');
  assert.is(policyOf(undefined, 'dev').gravityOf(rule), 'medium');
  const file = { apiVersion: 'flinkform/v1', kind: 'Policy', extends: 'dev', gravity: { FLK4001: 'off' } } as const;
  assert.is(policyOf(file).gravityOf(rule), 'off');
  assert.is(policyOf(file).profile, 'dev');
  assert.is(policyOf(file, 'regulated').profile, 'regulated');
  assert.is(policyOf({ ...file, thresholds: { kpuQuota: 128 } }).settings.kpuQuota, 128);
  assert.is(policyOf(file).gravityOfCode('FLK4001', 'high'), 'off');
  assert.is(policyOf(file).gravityOfCode('FLK3034', 'high'), 'high');
});

test('whatever a rule finds on a line of a spec is mended in words of the spec', () => {
  for (const { code, fix } of rules) {
    const told = fixInSpec(code, undefined);
    assert.ok(told !== undefined && !isTerraforms(told), `${code}: ${told ?? fix}`);
    for (const its of ['Set create_before_destroy in the lifecycle.', 'Set a = 1.'])
      assert.is(fixInSpec(code, its), told, 'what is said of one finding is no exception');
  }
  assert.is(fixInSpec('FLK4111', 'Put it back.'), 'Put it back.');
  assert.is(fixInSpec('three-days', undefined), undefined);
  assert.match(String(fixInSpec('FLK4001', undefined)), /`snapshots[.]enabled: true`/);
});

test('rules that are newer than the policy only warn', () => {
  const rule = { code: 'FLK4001', gravity: 'critical', since: 2 } as const;
  const older = { ...policyFile, policyVersion: 1 };
  assert.is(policyOf(older).gravityOf(rule), 'low');
  assert.is(policyOf({ ...policyFile, policyVersion: 2 }).gravityOf(rule), 'critical');
  assert.is(policyOf(older).gravityOf({ ...rule, gravity: 'info' }), 'info', 'and never more than they would');
});

for (const said of ['off', 'info', 'low', 'critical'] as const)
  test(`a newer rule of which the team says "${said}" is that`, () => {
    const file = { ...policyFile, policyVersion: 1, gravity: { FLK4001: said } };
    assert.is(policyOf(file).gravityOf({ code: 'FLK4001', gravity: 'high', since: 2 }), said);
  });

const budget = { code: 'FLK4040', gravity: 'medium' } as const;
const bounded = { ...policyFile, thresholds: { monthlyBudget: 900, mostKpus: 4 } };
const bounds: readonly (readonly [words: string, Gravity | 'off', expected: Gravity | 'off'])[] = [
  ['a budget that the team has written', policyOf(bounded).gravityOf(budget, 'monthlyBudget'), 'high'],
  ['what breaks no bound of it', policyOf(bounded).gravityOf(budget), 'medium'],
  ['a bound that it has not written', policyOf(bounded).gravityOf(budget, 'requiredTags'), 'medium'],
  [
    'a bound of the profile dev',
    policyOf({ ...policyFile, extends: 'dev' }).gravityOf({ code: 'FLK4039', gravity: 'low' }, 'mostKpus'),
    'low',
  ],
  [
    'a budget of which it says that it is advice',
    policyOf({ ...bounded, gravity: { FLK4040: 'low' } }).gravityOf(budget, 'monthlyBudget'),
    'low',
  ],
  [
    'a budget of which a rule tells that is newer',
    policyOf({ ...bounded, policyVersion: 1 }).gravityOf({ ...budget, since: 2 }, 'monthlyBudget'),
    'low',
  ],
  [
    'a bound of what is critical',
    policyOf(bounded).gravityOf({ code: 'FLK4001', gravity: 'critical' }, 'mostKpus'),
    'critical',
  ],
  [
    'a rule of its own',
    policyOf({ ...policyFile, rules: { ours: { path: 'a.b', operator: 'set', message: 'c' } } }).teamRules[0]
      ?.gravity ?? 'off',
    'high',
  ],
];
for (const [words, actual, expected] of bounds)
  test(`${words} is ${expected}`, () => {
    assert.is(actual, expected);
  });

type Operator = Parameters<typeof holds>[0]['operator'];
const comparisons: readonly (readonly [found: unknown, Operator, expected: unknown, boolean])[] = [
  [24, 'at-least', 24, true],
  ['24', 'at-least', 25, false],
  [24, 'at-most', 24, true],
  [undefined, 'at-most', 24, false],
  ['', 'at-most', 24, false],
  ['INFO', 'equals', 'INFO', true],
  ['true', 'equals', true, true],
  [undefined, 'equals', 'INFO', false],
  [['INFO'], 'equals', 'INFO', false],
  [['a', 'b'], 'equals', ['b', 'a'], true],
  [['a', 'a', 'b'], 'equals', ['a', 'b', 'b'], false],
  [['a', 'a'], 'equals', ['a'], false],
  [[443, '80'], 'equals', ['80', 443], true],
  [[], 'equals', [], true],
  [undefined, 'equals', [], false],
  ['a', 'equals', ['a'], false],
  [['a'], 'equals', 'a', false],
  [[{ a: 1 }], 'equals', ['[object Object]'], false],
  [{ a: 1 }, 'equals', '[object Object]', false],
  [['a', 'b'], 'differs', ['b', 'a'], false],
  [['a', 'b'], 'differs', ['a'], true],
  [undefined, 'differs', ['a'], true],
  ['INFO', 'differs', 'DEBUG', true],
  ['DEBUG', 'differs', 'DEBUG', false],
  [undefined, 'differs', 'DEBUG', true],
  ['a', 'one-of', ['a', 'b'], true],
  [['a', 'c'], 'one-of', ['a', 'b'], false],
  [undefined, 'one-of', ['a'], false],
  ['c', 'none-of', ['a', 'b'], true],
  [['a', 'c'], 'none-of', ['a', 'b'], false],
  [undefined, 'none-of', ['a'], true],
  ['orders-prod', 'like', 'orders-*', true],
  ['x-orders-prod', 'like', 'orders-*', false],
  ['x', 'unlike', 'orders-*', true],
  ['orders-1', 'unlike', 'orders-*', false],
  [undefined, 'set', undefined, false],
  [null, 'set', undefined, false],
  [false, 'set', undefined, true],
  [undefined, 'not-set', undefined, true],
  [0, 'not-set', undefined, false],
];
for (const [found, operator, value, expected] of comparisons) {
  test(`${JSON.stringify(found)} ${operator} ${JSON.stringify(value)}: ${expected}`, () => {
    const rule = { path: 'b', message: 'c', operator, value };
    assert.is(holds(rule, plainValue(found)), expected);
    assert.is(wrongRule(rule), undefined, 'a right rule');
    assert.ok(expectationOf(rule).length > 0);
  });
}

const wrongRules: readonly (readonly [Operator, value: unknown])[] = [
  ['set', 1],
  ['not-set', 'x'],
  ['equals', undefined],
  ['equals', [['x']]],
  ['differs', { x: 1 }],
  ['like', ['x']],
  ['like', { x: 1 }],
  ['one-of', 'x'],
  ['none-of', [['x']]],
  ['at-least', '24'],
  ['at-most', undefined],
];
for (const [operator, value] of wrongRules) {
  test(`${operator} ${JSON.stringify(value)} is a wrong rule`, () => {
    const rule = { path: 'metadata.name', message: 'c', operator, value };
    assert.type(wrongRule(rule), 'string');
    const file = { apiVersion: 'flinkform/v1', kind: 'Policy', rules: { a: rule } } as const;
    assert.equal(
      policyProblems(file).map(({ code, pointer }) => [code, pointer]),
      [['FLK9031', '/rules/a']],
    );
  });
}

test('a gravity is for a rule that exists', () => {
  const file = { apiVersion: 'flinkform/v1', kind: 'Policy' } as const;
  assert.equal(policyProblems({ ...file, gravity: { FLK4001: 'low', FLK3017: 'low', FLK4301: 'low' } }), []);
  const [problem] = policyProblems({ ...file, gravity: { FLK4901: 'low' } });
  assert.is(problem?.code, 'FLK9030');
  assert.is(problem?.pointer, '/gravity/FLK4901');
  for (const file of [
    { gravity: { FLK4999: 'low' } },
    { waivers: [{ rule: 'FLK4999', reason: 'x', owner: 'x', expires: '2999-01-31' }] },
  ]) {
    const [{ suggestions = [] } = {}] = policyProblems({ ...policyFile, ...(file as object) });
    assert.ok(suggestions.length > 0 && suggestions.every((one) => one.startsWith('FLK4')), suggestions.join());
  }
});

test('a policyVersion that this release does not have is told', () => {
  assert.equal(policyProblems({ ...policyFile, policyVersion: newestPolicyVersion }), []);
  const [problem] = policyProblems({ ...policyFile, policyVersion: newestPolicyVersion + 1 });
  assert.equal([problem?.severity, problem?.code, problem?.pointer], ['warning', 'FLK9036', '/policyVersion']);
});

const types: readonly (readonly [type: string, told: readonly string[], nearest: readonly string[]])[] = [
  ['aws_kinesis_stream', [], []],
  ['aws_kinesis_steam', ['warning FLK9035 /rules/ours/resources'], ['aws_kinesis_stream']],
  ['aws_of_a_later_release', ['info FLK9035 /rules/ours/resources'], []],
  ['google_storage_buckets', [], []],
];
for (const [type, told, nearest] of types)
  test(`a rule for ${type}: ${told.join() || 'nothing is told'}`, () => {
    const ours = { resources: type, path: 'name', message: 'c', operator: 'set' } as const;
    const problems = policyProblems({ ...policyFile, rules: { ours } });
    assert.equal(
      problems.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`),
      told,
    );
    assert.equal(problems[0]?.suggestions ?? [], nearest);
  });

const days: readonly (readonly [day: string, nearest: string | undefined])[] = [
  ['2027-02-31', '2027-02-28'],
  ['2028-02-30', '2028-02-29'],
  ['2028-02-29', undefined],
  ['2100-02-29', '2100-02-28'],
  ['2027-04-31', '2027-04-30'],
  ['2027-12-31', undefined],
];
for (const [day, nearest] of days)
  test(`a waiver until ${day} ${nearest === undefined ? 'has a last day' : `is until ${nearest} at most`}`, () => {
    const waiver = { rule: 'FLK4001', reason: 'a', owner: 'b', expires: day };
    const problems = policyProblems({ ...policyFile, waivers: [waiver] });
    const expected = nearest === undefined ? [] : [['FLK2006', '/waivers/0/expires', [nearest]]];
    assert.equal(
      problems.map(({ code, pointer, suggestions }) => [code, pointer, suggestions]),
      expected,
    );
  });

const likes: readonly (readonly [text: string, pattern: string, boolean])[] = [
  ['', '', true],
  ['', '*', true],
  ['abc', 'a*c', true],
  ['abcbc', 'a*bc', true],
  ['abcb', 'a*bc', false],
  ['a.c', 'a.c', true],
  ['abc', 'a.c', false],
  ['abc', 'ab', false],
  ['a*c', 'a*c', true],
  ['a'.repeat(5000), `${'a*'.repeat(500)}b`, false],
];
for (const [text, pattern, expected] of likes) {
  test(`"${text.slice(0, 9)}" is ${expected ? '' : 'not '}like "${pattern.slice(0, 9)}"`, () =>
    assert.is(like(text, pattern), expected));
}

test('codes of rules, of the gate and of the compiler are apart', () => {
  const all = [...rules.map(({ code }) => code), ...Object.keys(gateRules), ...Object.keys(codes)];
  assert.is(new Set(all).size, all.length);
});

test('what two applications share is judged for each of them, and told once', () => {
  const plan: unknown = JSON.parse(readFileSync(join(__dirname, 'rules', 'plan-instances.json'), 'utf8'));
  const estate = within(planned(plan), (module) => module === 'module.shared');
  const policy = policyOf({ apiVersion: 'flinkform/v1', kind: 'Policy' });
  const subject = { name: 'plan.json', file: 'plan.json', stage: 'plan' } as const;
  const judgement = judgeEstate(estate, subject, { policy, catalogue: false, placeOf: () => ({}) });
  const told = [...judgement.findings, ...judgement.undecided].map(({ rule, address, message }) =>
    JSON.stringify([rule, address, message]),
  );
  assert.equal(told, [...new Set(told)]);
  const ofRole = judgement.findings.filter(({ rule }) => rule === 'FLK4022').map(({ address }) => address);
  assert.equal(ofRole, ['module.shared.aws_iam_role.job']);
  const lacking = judgement.findings.filter(({ rule }) => rule === 'FLK4020');
  assert.is(lacking.length, 4, 'two applications, each of which may not do two things');
});

const shut = { cidr_blocks: ['10.0.0.0/8'] };
const open = { cidr_blocks: ['0.0.0.0/0'] };
const unread = { cidr_blocks: '${var.ranges}' };
const listed: readonly (readonly [words: string, blocks: unknown, verdicts: readonly (string | undefined)[]])[] = [
  ['one block', [open], ['failed', 'ingress.cidr_blocks']],
  ['no list around it', open, ['failed', 'ingress.cidr_blocks']],
  ['the second', [shut, open], ['failed', 'ingress.1.cidr_blocks']],
  ['two of three', [open, shut, open], ['failed', 'ingress.0.cidr_blocks', 'failed', 'ingress.2.cidr_blocks']],
  ['one that is not known', [shut, unread], ['unknown', 'ingress.1.cidr_blocks']],
  ['one that is not known beside one that is open', [unread, open], ['failed', 'ingress.1.cidr_blocks']],
  ['none', [], ['passed', undefined]],
  ['none that is open', [shut, { cidr_blocks: ['10.0.0.0/8', '10.1.0.0/16'] }], ['passed', undefined]],
];
for (const [words, ingress, expected] of listed)
  test(`a rule of a team reads all blocks of a name: ${words}`, () => {
    const [rule] = policyOf({
      ...policyFile,
      rules: {
        closed: {
          ...{ resources: 'aws_security_group', path: 'ingress.cidr_blocks', operator: 'none-of' },
          ...{ value: ['0.0.0.0/0'], message: 'it is open' },
        },
      },
    }).teamRules;
    if (!rule) throw new Error('there is no rule');
    const verdicts = judgeByTeam(rule, configured({ resource: { aws_security_group: { a: { ingress } } } }));
    assert.equal(
      verdicts.flatMap((one) => [one.outcome, 'path' in one ? one.path : undefined]),
      expected,
    );
  });

/** The fingerprints of what a rule finds in a configuration. */
function fingerprints(code: string, json: unknown): readonly string[] {
  const policy = policyOf(policyFile);
  const subject = { name: 'cdk.tf.json', file: 'cdk.tf.json', stage: 'configuration' } as const;
  const { findings } = judgeEstate(configured(json), subject, { policy, catalogue: true, placeOf: () => ({}) });
  return findings.filter(({ rule }) => rule === code).map(({ fingerprint }) => fingerprint);
}

const ssh = { protocol: 'tcp', from_port: 22, to_port: 22, cidr_blocks: ['0.0.0.0/0'] };
const behind = (...ingress: readonly TerraformJson[]): TerraformJson => ({
  resource: { aws_security_group: { job: { name: 'job', ingress } } },
});
const passing = (map: Readonly<Record<string, string>>): TerraformJson => {
  const property_group = [{ property_group_id: 'Database', property_map: map }];
  return exampleApplication({ application_configuration: { environment_properties: { property_group } } });
};
const stream = 'arn:aws:kinesis:eu-west-1:111122223333:stream/orders';
const allowingActions = (...Action: readonly string[]): TerraformJson => examplePolicy({ Action, Resource: stream });
const anywhere = (...Action: readonly string[]): TerraformJson => examplePolicy({ Action, Resource: '*' });

const grown: readonly (readonly [rule: string, words: string, before: TerraformJson, after: TerraformJson])[] = [
  ['FLK4027', 'one more secret', passing({ password: 'hunter2' }), passing({ password: 'hunter2', token: 'hunter3' })],
  ['FLK4250', 'more ports', behind(ssh), behind({ ...ssh, from_port: 0, to_port: 65535 })],
  ['FLK4250', 'another block', behind(ssh), behind(ssh, { ...ssh, from_port: 3389, to_port: 3389 })],
  ['FLK4231', 'all of one service more', allowingActions('s3:*'), allowingActions('s3:*', 'dynamodb:*')],
  ['FLK4232', 'one more action', anywhere('s3:GetObject'), anywhere('s3:GetObject', 's3:DeleteObject')],
];
for (const [code, words, before, after] of grown)
  test(`${code}: what was accepted excuses no more than it was: ${words}`, () => {
    const known = new Set(fingerprints(code, before));
    assert.is(known.size, 1);
    assert.ok(fingerprints(code, after).some((one) => !known.has(one)));
  });

test('no two findings of a plan have one fingerprint', () => {
  for (const file of ['plans.json', 'plans-keyed.json']) {
    const subject = { name: file, file, stage: 'plan' } as const;
    const plan: unknown = JSON.parse(readFileSync(join(__dirname, 'rules', file), 'utf8'));
    const policy = policyOf({ ...policyFile, thresholds: { requiredTags: ['owner', 'team'] } });
    const { findings } = judgeEstate(planned(plan), subject, { policy, catalogue: true, placeOf: () => ({}) });
    const seen = new Map(findings.map((one) => [one.fingerprint, one]));
    const twice = findings.filter((one) => seen.get(one.fingerprint) !== one);
    assert.equal(
      twice.map(({ rule, address, message }) => [rule, address, message]),
      [],
    );
  }
});

test('what does no harm yet is told mildly, and what a team takes more lightly stays as it is', () => {
  const plan: unknown = JSON.parse(readFileSync(join(__dirname, 'rules', 'plans.json'), 'utf8'));
  const estate = within(planned(plan), (module) => module === 'module.bad_FLK4030');
  const graveness = (gravity: Record<string, Gravity>): readonly Gravity[] => {
    const policy = policyOf({ apiVersion: 'flinkform/v1', kind: 'Policy', gravity });
    const subject = { name: 'plan.json', file: 'plan.json', stage: 'plan' } as const;
    const { findings } = judgeEstate(estate, subject, { policy, catalogue: false, placeOf: () => ({}) });
    return findings.filter(({ rule }) => rule === 'FLK4030').map((one) => one.gravity);
  };
  assert.equal(graveness({}), ['low']);
  assert.equal(graveness({ FLK4030: 'info' }), ['info']);
});

test.run();
