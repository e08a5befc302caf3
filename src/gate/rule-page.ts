// What is known of one rule, for `explain` and the reference page: a rule about Terraform, or one of the gate's own.
import { rules } from '../rules';
import { toolNames } from '../rules/foreign-ids';
import type { Aliases, Gravity, Rule } from '../rules/rule';
import { gateRules } from './gate-rules';

export interface RulePage {
  readonly code: string;
  readonly title: string;
  readonly gravity: Gravity;
  readonly why: string;
  readonly fix: string;
  /** What a rule about Terraform has besides. */
  readonly rule?: Rule;
}

/** All of them, by code. */
export function rulePages(): readonly RulePage[] {
  const pages: RulePage[] = [
    ...rules.map((rule) => pageOf(rule.code, rule, rule)),
    ...Object.entries(gateRules).map(([code, row]) => pageOf(code, row)),
  ];
  return pages.sort((a, b) => (a.code < b.code ? -1 : 1));
}

export function rulePage(code: string): RulePage | undefined {
  return rulePages().find((page) => page.code === code);
}

function pageOf(code: string, { title, gravity, why, fix }: Omit<RulePage, 'code' | 'rule'>, rule?: Rule): RulePage {
  return { code, title, gravity, why, fix, ...(rule && { rule }) };
}

/** What there is to say of it, each under its name, in the order in which people ask. */
export function factsOf({ code, gravity, why, fix, rule }: RulePage): ReadonlyMap<string, string> {
  const aliases = (Object.keys(toolNames) as (keyof Aliases)[]).flatMap((tool) => {
    const ids = rule?.aliases?.[tool];
    return ids ? [`${toolNames[tool]} ${ids.join(', ')}`] : [];
  });
  const facts: [string, string][] = [
    ['why', why],
    ['fix', fix],
    ['gravity', `${gravity} in the profile production`],
    ...(rule ? ofRule(rule) : []),
    ...(aliases.length > 0 ? [['like', aliases.join('; ')] as [string, string]] : []),
    ...(rule ? [['source', rule.source] as [string, string]] : []),
  ];
  return new Map(rule ? [...facts, ['waive', waiverOf(code)]] : facts);
}

function ofRule({ stages, compiler = [], since = 1 }: Rule): [string, string][] {
  return [
    ['judges', stages.join(', ')],
    ['since', `policyVersion ${since}`],
    ...(compiler.length > 0 ? [['spec', `told of a spec as ${compiler.join(', ')}`] as [string, string]] : []),
  ];
}

/** What to write into `flinkform.policy.yaml`. */
function waiverOf(code: string): string {
  return `waivers: [{ rule: ${code}, target: "...", stack: "...", reason: "...", owner: "...", expires: "..." }]`;
}
