// What a run of the gate says in one line, and how grave what it tells is: the same words in every format for people.
import type { Accepted, Finding, Judgement, Subject, Undecided } from '../gate/finding';
import { allFindings, countsOf, verdictOf, type Report } from '../gate/report';
import { groupBy } from '../text/group-by';
import { sortBy } from '../text/sort-by';

/** `failed: 2 findings block (from high on), 1 other, 1 accepted, 3 undecided, 12 in order`. */
export function headline(report: Report): string {
  const { blocking, further, accepted, undecided, passed } = countsOf(report);
  const parts = [
    `${blocking === 0 ? 'nothing blocks' : counted(blocking, 'finding blocks', 'findings block')} (from ${report.failOn} on)`,
    ...(further === 0 ? [] : [counted(further, 'other', 'others')]),
    ...(accepted === 0 ? [] : [`${accepted} accepted${soonest(allFindings(report))}`]),
    ...(undecided === 0 ? [] : [`${undecided} undecided`]),
    `${passed} in order`,
  ];
  return `${verdictOf(report)}: ${parts.join(', ')}`;
}

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

/** `FLK4020 (2), FLK4021 (1)`. */
export function countsByRule(undecided: readonly Undecided[]): string {
  const groups = [...groupBy(undecided, ({ rule }) => rule)];
  return sortBy(groups, ([rule]) => rule)
    .map(([rule, of]) => `${rule} (${of.length})`)
    .join(', ');
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
