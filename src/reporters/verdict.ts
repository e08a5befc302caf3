// What a run of the gate says in one line, and how grave what it tells is: the same words in every format for people.
import { isEmpty, type Accepted, type Finding, type Judgement, type Subject, type Undecided } from '../gate/finding';
import { allFindings, countsOf, verdictOf, type Report, type Verdict } from '../gate/report';
import { wholeBill, withImpact } from './change-text';
import { groupBy } from '../text/group-by';
import { sortBy } from '../text/sort-by';

/** `failed, with data loss: 2 findings block (from high on), 1 other, 1 accepted, 3 undecided, 12 in order`. */
export function headline(report: Report): string {
  const { blocking, further, accepted, undecided, passed } = countsOf(report);
  const { changes = [] } = report;
  const verdict = verdictOf(report);
  const said = instead[verdict];
  const blocks = counted(blocking, 'finding blocks', 'findings block');
  const parts = [
    ...(blocking > 0 || said === undefined
      ? [`${blocking === 0 ? 'nothing blocks' : blocks} (from ${report.failOn} on)`]
      : []),
    ...(further === 0 ? [] : [counted(further, 'other', 'others')]),
    ...(accepted === 0 ? [] : [`${accepted} accepted${soonest(allFindings(report))}`]),
    ...(undecided === 0 ? [] : [`${undecided} undecided`]),
    ...(passed > 0 || said === undefined ? [`${passed} in order`] : []),
  ].join(', ');
  const beside = parts === '' ? '' : `; beside that ${parts}`;
  const bill = wholeBill(changes);
  const billed = bill === undefined ? '' : `; the bill: ${bill}`;
  return `${verdict}${withImpact(changes)}: ${said === undefined ? parts : `${said}${beside}`}${billed}`;
}

/** What stands in the place of "nothing blocks" where that would read like an approval. */
const instead: Readonly<Partial<Record<Verdict, string>>> = {
  'nothing to judge': 'no rule looks at anything in it',
  'could not be judged': 'the reasons stand below',
};

/** The day on which the first of the waivers ends. */
function soonest(findings: readonly Finding[]): string {
  const [first] = findings.flatMap(({ accepted }) => accepted?.expires ?? []).sort();
  return first === undefined ? '' : ` (the first until ${first})`;
}

export function counted(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** `orders-prod (spec orders.yaml, environment prod)`. */
export function subjectText({ name, file, stage, environment }: Subject): string {
  const of = name === file ? stage : `${stage} ${file}`;
  return `${name} (${of}${environment === undefined ? '' : `, environment ${environment}`})`;
}

/** `waiver of payments until 2027-01-31: A trial run`. */
export function acceptedText({ by, reason, owner, expires }: Accepted): string {
  const who = owner === undefined ? '' : ` of ${owner}`;
  const until = expires === undefined ? '' : ` until ${expires}`;
  return `${{ waiver: 'waiver', baseline: 'baseline', skip: 'comment for another tool' }[by]}${who}${until}: ${reason}`;
}

/** What a rule could not decide: `FLK4012 (2) A recommended alarm is missing: why it is not known`. */
export interface Open {
  readonly rule: string;
  readonly count: number;
  /** The title, and why it is not known where that is one reason. */
  readonly words: string;
}

/** A row for each rule. */
export function openByRule(undecided: readonly Undecided[]): readonly Open[] {
  const groups = [...groupBy(undecided, ({ rule }) => rule)];
  return sortBy(groups, ([rule]) => rule).map(([rule, of]) => {
    const [{ title }] = of;
    const reasons = new Set(of.map(({ message }) => message));
    return { rule, count: of.length, words: reasons.size === 1 ? [title, ...reasons].join(': ') : title };
  });
}

/** `orders-prod (spec orders.yaml): rules looked at 9 resources, 12 in order`. */
export function judgedText(judgement: Judgement): string {
  const { subject, resources, unjudged } = judgement;
  if (unjudged.length > 0 && resources === 0) return subjectText(subject);
  return `${subjectText(subject)}: ${lookedAt(judgement)}`;
}

/** `rules looked at 9 resources, 12 in order`. */
export function lookedAt(judgement: Judgement): string {
  if (judgement.unjudged.length > 0 && judgement.resources === 0) return 'could not be judged';
  if (isEmpty(judgement)) return 'nothing to judge, no rule looks at anything in it';
  return `rules looked at ${counted(judgement.resources, 'resource', 'resources')}, ${judgement.passed} in order`;
}

/** Where it is when no line is known: the address with the argument, or the field of the spec. */
export function addressText({ address, path, specPath }: Finding): string | undefined {
  if (address === undefined) return specPath;
  return path === undefined ? address : `${address}: ${path}`;
}

/** Whether `flinkform explain` has a page on it; a rule of a team has none. */
export function isExplained(rule: string): boolean {
  return /^FLK\d{4}$/.test(rule);
}

/** The findings that do not count. */
export function acceptedOf({ findings }: Pick<Judgement, 'findings'>): readonly AcceptedFinding[] {
  return findings.filter((one): one is AcceptedFinding => one.accepted !== undefined);
}

export type AcceptedFinding = Finding & { readonly accepted: Accepted };
