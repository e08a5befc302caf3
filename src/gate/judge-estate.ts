// An estate and a policy → findings. The rules find; here they get their gravity, their place and their fingerprint.
import type { Estate } from '../estate/estate';
import type { PlaceOf } from '../estate/spec-place';
import { rules as allRules } from '../rules';
import { byGroup } from '../rules/flink-properties';
import { lesserOf, type Failed, type Gravity, type Rule, type Verdict } from '../rules/rule';
import { sortBy } from '../text/sort-by';
import { fingerprintOf } from './fingerprint';
import { stackOf, type Finding, type Judgement, type Subject, type Undecided } from './finding';
import { rankOf } from './gravity';
import type { NamedRule, Policy, Titled } from './policy';
import { fixInSpec } from './spec-fixes';
import { judgeByTeam } from './team-rules';

export interface Judging {
  readonly policy: Policy;
  /** Whether the rules that other tools have as well are asked for. */
  readonly catalogue: boolean;
  readonly placeOf: PlaceOf;
  /** Whether the team's rules about the spec are asked elsewhere: of the spec that the estate was compiled from. */
  readonly specIsAsked?: boolean;
  /** All of them, but in tests. */
  readonly rules?: readonly Rule[];
}

/** What all rules say of an estate, with nothing accepted yet. */
export function judgeEstate(estate: Estate, subject: Subject, judging: Judging): Judgement {
  const { policy, catalogue, rules = allRules, specIsAsked = estate.stage === 'spec' } = judging;
  const asked = rules.filter(
    (rule) =>
      rule.stages.includes(estate.stage) &&
      (catalogue || !rule.code.startsWith('FLK42')) &&
      !(estate.stage === 'spec' && rule.compiler !== undefined && !rule.readsSpecs),
  );
  const told = [
    ...asked.flatMap((rule) =>
      rule
        .judge(estate, policy.settings)
        .flatMap((verdict) => judgedBy(rule, policy.gravityOf(rule, boundOf(verdict)), [verdict])),
    ),
    ...policy.teamRules.flatMap((rule) => judgedBy(asTitled(rule), rule.gravity, judgeByTeam(rule, estate))),
    ...(policy.judgeByCode?.(estate) ?? []).flatMap(({ rule, gravity, verdicts }) => judgedBy(rule, gravity, verdicts)),
  ];
  const findings = told.flatMap(({ rule, gravity, verdict }) =>
    verdict.outcome === 'failed' ? [findingOf(rule, gravity, verdict, subject, judging.placeOf)] : [],
  );
  const undecided = [
    ...told.flatMap(({ rule, verdict }) => (verdict.outcome === 'unknown' ? [undecidedOf(rule, verdict)] : [])),
    ...(specIsAsked ? [] : policy.teamRules.flatMap(unaskedOf)),
  ];
  return {
    subject,
    findings: inOrder(once(findings, ({ fingerprint, message, expected }) => [fingerprint, message, expected])),
    undecided: once(undecided, ({ rule, address, message }) => [rule, address, message]),
    passed: told.filter(({ verdict }) => verdict.outcome === 'passed').length,
    resources: new Set(told.flatMap(({ verdict }) => (verdict.resource ? [verdict.resource.address] : []))).size,
    unjudged: estate.partial,
  };
}

/** What several applications share, a role or an alarm, is judged for each of them, and told once. */
function once<One>(all: readonly One[], of: (one: One) => readonly unknown[]): readonly One[] {
  return [...new Map([...all].reverse().map((one) => [JSON.stringify(of(one)), one])).values()].reverse();
}

export function asTitled({ name, message, fix }: NamedRule): Titled {
  return { code: name, title: message, why: 'A rule of the team.', fix: fix ?? 'Ask the owners of the policy file.' };
}

interface Told {
  readonly rule: Titled;
  readonly gravity: Gravity;
  readonly verdict: Verdict;
}

function judgedBy(rule: Titled, gravity: Gravity | 'off', verdicts: readonly Verdict[]): Told[] {
  return gravity === 'off' ? [] : verdicts.map((verdict) => ({ rule, gravity, verdict }));
}

function boundOf(verdict: Verdict): Failed['bound'] {
  return verdict.outcome === 'failed' ? verdict.bound : undefined;
}

function findingOf(rule: Titled, gravity: Gravity, failed: Failed, subject: Subject, placeOf: PlaceOf): Finding {
  const { resource, path, key, message, expected, found, fix, atMost, about = key } = failed;
  const place = resource && placeOf(resource, path === undefined ? path : byGroup(resource, path, key));
  return {
    rule: rule.code,
    title: rule.title,
    gravity: lesserOf(gravity, atMost),
    message,
    ...(expected !== undefined && { expected }),
    ...(found !== undefined && { found }),
    why: rule.why,
    fix: (place?.specPath === undefined ? fix : fixInSpec(rule.code, fix)) ?? rule.fix,
    ...(resource && { address: resource.address }),
    ...(path !== undefined && { path }),
    ...place,
    stack: stackOf(subject),
    // What is found is a part of it, or a waiver for one value would excuse the next.
    fingerprint: fingerprintOf(
      ...[rule.code, subject.stack, resource?.address ?? subject.name, path, found],
      ...(about === undefined ? [] : [about]),
    ),
  };
}

/** A rule about the spec has not passed where there is none: that is said, and not left to be noticed. */
function unaskedOf(rule: NamedRule): Undecided[] {
  if (rule.resources !== undefined) return [];
  const { code, title } = asTitled(rule);
  return [{ rule: code, title, address: rule.path, message: 'not asked here, as the rule is about the spec' }];
}

function undecidedOf(
  { code, title }: Titled,
  { resource, message }: Verdict & { readonly outcome: 'unknown' },
): Undecided {
  return { rule: code, title, address: resource.address, message };
}

/** The gravest first, then by file, line, address and rule: the one order of every report. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const pad = (value: number): string => String(value).padStart(9, '0');
  return sortBy(findings, ({ gravity, location, address, rule, message, path }) =>
    [
      rankOf(gravity),
      location?.file,
      pad(location?.range.start.line ?? 0),
      pad(location?.range.start.column ?? 0),
      address,
      rule,
      path,
      message,
    ].join('\0'),
  );
}
