// What the compiler says of a spec → findings of the rules that mean the same. What AWS refuses or cannot work is no
// matter of policy: such a spec is not judged.
import { codes, type CodeName } from '../codes';
import type { CodeEntry } from '../codes/entry';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic';
import { own } from '../document/own';
import { dotted } from '../document/pointer';
import { rules } from '../rules';
import type { Gravity } from '../rules/rule';
import { fingerprintOf } from './fingerprint';
import { stackOf, type Finding, type Subject } from './finding';
import type { Policy, Titled } from './policy';

/** What a severity of the compiler weighs where no rule says it. Notes ask for nothing. */
const gravities: Readonly<Record<Severity, Gravity | undefined>> = {
  error: 'high',
  warning: 'medium',
  info: undefined,
};

export interface JudgedSpec {
  readonly findings: readonly Finding[];
  /** Errors that are no matter of policy. */
  readonly impossible: readonly Diagnostic[];
}

/** @param diagnostics of a compilation in which no waiver was heeded */
export function judgeSpec(diagnostics: readonly Diagnostic[], subject: Subject, policy: Policy): JudgedSpec {
  const isPolicy = ({ code }: Diagnostic): boolean => (codes[code] as CodeEntry).severity !== undefined;
  return {
    impossible: diagnostics.filter((one) => one.severity === 'error' && !isPolicy(one)),
    findings: diagnostics.flatMap((one) => {
      const [titled, gravity] = ruleOf(one, policy);
      return gravity === undefined || gravity === 'off' || (one.severity === 'error' && !isPolicy(one))
        ? []
        : [findingOf(one, titled, gravity, subject)];
    }),
  };
}

/** The rule that means the same, with its gravity; otherwise the code itself. */
function ruleOf({ code, severity }: Diagnostic, policy: Policy): [Titled, Gravity | 'off' | undefined] {
  const rule = rules.find(({ compiler = [] }) => compiler.includes(code));
  if (rule) return [rule, policy.gravityOf(rule)];
  const row: CodeEntry = codes[code];
  return [{ code, ...row }, policy.gravityOfCode(code, gravities[severity])];
}

function findingOf(one: Diagnostic, titled: Titled, gravity: Gravity, subject: Subject): Finding {
  const { code, message, expected, found, help, pointer, location } = one;
  return {
    rule: titled.code,
    title: titled.title,
    gravity,
    message,
    ...(expected !== undefined && { expected }),
    ...(found !== undefined && { found }),
    why: titled.why,
    fix: help ?? (own(codes, code) as CodeEntry).fix,
    ...(pointer !== undefined && { specPath: dotted(pointer) }),
    ...(location && { location }),
    stack: stackOf(subject),
    fingerprint: fingerprintOf(titled.code, code, subject.name, subject.environment, pointer, found),
  };
}

/** All codes that mean the same rule, in whichever words a waiver says it. */
export function sameRule(rule: string): readonly string[] {
  return rules.find(({ code }) => code === rule)?.compiler ?? ([] as readonly CodeName[]);
}

/** Whether a rule finds it in Terraform too, and not the compiler in a spec alone. */
export function isRule(code: string): boolean {
  return rules.some((rule) => rule.code === code || (rule.compiler ?? ([] as readonly string[])).includes(code));
}
