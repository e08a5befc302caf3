// Everything that one run of the gate has to say; every format prints this one value.
import type { Diagnostic } from '../diagnostics/diagnostic';
import type { ProfileName } from '../rules/profiles';
import type { Gravity } from '../rules/rule';
import { isEmpty, open, type Finding, type Judgement } from './finding';
import { isAtLeast } from './gravity';
import type { StackChange } from './stack-change';

export interface Report {
  readonly judgements: readonly Judgement[];
  /** What is said of waivers and of the policy itself. */
  readonly about: readonly Finding[];
  /** Why something could not be judged at all: files that cannot be read, specs that AWS would refuse. */
  readonly problems: readonly Diagnostic[];
  /** What becomes of the stacks that the base revision has; absent where none is named. It decides nothing. */
  readonly changes?: readonly StackChange[];
  readonly profile: ProfileName;
  /** From this gravity on the gate fails. */
  readonly failOn: Gravity;
}

export type Verdict = 'passed' | 'failed' | 'nothing to judge' | 'could not be judged';

/** A report without anything judged never passes; one of files that hold nothing for any rule passes nothing either. */
export function verdictOf(report: Report): Verdict {
  const unjudged = report.judgements.length === 0 || report.judgements.some((one) => one.unjudged.length > 0);
  if (unjudged || report.problems.some(({ severity }) => severity === 'error')) return 'could not be judged';
  if (blocking(report).length > 0) return 'failed';
  return report.judgements.every(isEmpty) ? 'nothing to judge' : 'passed';
}

/** All findings, whatever they are about. */
export function allFindings({ judgements, about }: Pick<Report, 'judgements' | 'about'>): readonly Finding[] {
  return [...judgements.flatMap(({ findings }) => findings), ...about];
}

/** The findings that make the gate fail. */
export function blocking(report: Report): readonly Finding[] {
  return open({ findings: allFindings(report) }).filter(({ gravity }) => isAtLeast(gravity, report.failOn));
}

export interface Counts {
  readonly blocking: number;
  /** Those below the threshold. */
  readonly further: number;
  readonly accepted: number;
  readonly undecided: number;
  readonly passed: number;
}

export function countsOf(report: Report): Counts {
  const findings = allFindings(report);
  const [counted, blocked] = [open({ findings }).length, blocking(report).length];
  const sum = (of: (one: Judgement) => number): number => report.judgements.reduce((all, one) => all + of(one), 0);
  return {
    blocking: blocked,
    further: counted - blocked,
    accepted: findings.length - counted,
    undecided: sum(({ undecided }) => undecided.length),
    passed: sum(({ passed }) => passed),
  };
}
