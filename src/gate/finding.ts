// What the gate says: a finding for each thing that is wrong, wherever it was found, and a judgement for each stack.
import type { Location } from '../document/location';
import type { Stage } from '../estate/estate';
import type { Gravity } from '../rules/rule';

/** Why a finding does not count. */
export interface Accepted {
  /** `skip` is a comment that another tool reads. */
  readonly by: 'waiver' | 'baseline' | 'skip';
  readonly reason: string;
  readonly owner?: string;
  /** `2027-01-31`: the last day on which it holds. */
  readonly expires?: string;
}

export interface Finding {
  /** `FLK4001`, or the name of a rule of the team. */
  readonly rule: string;
  readonly title: string;
  readonly gravity: Gravity;
  /** One sentence without a full stop. */
  readonly message: string;
  readonly expected?: string;
  readonly found?: string;
  readonly why: string;
  readonly fix: string;
  /** Address of the resource in Terraform. */
  readonly address?: string;
  /** The argument that decides. */
  readonly path?: string;
  /** The field of the spec, as `explain` takes it. */
  readonly specPath?: string;
  /** The stack in which it is, or the file; absent for what is said of waivers and of the policy. */
  readonly stack?: string;
  /** The line that the author can edit, when it is known. */
  readonly location?: Location;
  /** Stable between runs: it depends on no line. 32 hexadecimal digits. */
  readonly fingerprint: string;
  readonly accepted?: Accepted;
}

/** What a rule could not decide. */
export interface Undecided {
  readonly rule: string;
  /** What the rule tells when it finds something. */
  readonly title: string;
  /** Address of the resource in Terraform, or the field of the spec. */
  readonly address: string;
  readonly message: string;
}

/** What was judged: a stack of a spec, or a file. */
export interface Subject {
  /** The name of the stack, or the file as shown to people. */
  readonly name: string;
  readonly file: string;
  readonly stage: Stage;
  readonly environment?: string;
  /** The name of the stack that was compiled to it; absent for what is of others. */
  readonly stack?: string;
}

/** What a waiver calls it by: the stack, or the file where no stack is known. */
export function stackOf({ stack, name }: Subject): string {
  return stack ?? name;
}

export interface Judgement {
  readonly subject: Subject;
  /** The gravest first, then by place. */
  readonly findings: readonly Finding[];
  readonly undecided: readonly Undecided[];
  /** Verdicts of rules on resources that are as they should be. */
  readonly passed: number;
  /** Resources that some rule looked at. */
  readonly resources: number;
  /** Why it could not be judged, in sentences; then there is no verdict. */
  readonly unjudged: readonly string[];
}

/** What is said of something that cannot be judged, and why: sentences. */
export function unjudged(subject: Subject, ...reasons: readonly string[]): Judgement {
  return { subject, findings: [], undecided: [], passed: 0, resources: 0, unjudged: reasons };
}

/** Whether no rule has anything to look at: that is no fault, and no approval. */
export function isEmpty({ findings, resources, unjudged: reasons }: Judgement): boolean {
  return findings.length === 0 && resources === 0 && reasons.length === 0;
}

/** The findings that count. */
export function open({ findings }: Pick<Judgement, 'findings'>): readonly Finding[] {
  return findings.filter(({ accepted }) => accepted === undefined);
}
