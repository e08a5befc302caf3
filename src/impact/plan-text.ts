// What a plan does, as people read it on a terminal and in a comment of a pull request.
import { harmless } from '../text/harmless';
import { codeSpan, plainText } from '../text/markdown';
import { atRisk, firstList, folded, resourceRows } from './difference-markdown';
import { applicationLines, fromTo, headOf, otherLines, section, whereText } from './difference-text';
import type { PlanDifference } from './plan-difference';
import type { ResourceChange } from './resource-changes';
import { breaksJob, type TakenFromJobs } from './taken';

export function planText(difference: PlanDifference): string {
  const { applications, others, drift, first } = difference;
  const title = `${difference.name}${difference.region === undefined ? '' : `  ${difference.region}`}`;
  const sections = [
    [`${title}  ${difference.verdict}`],
    section('taken from the job', takenLines(difference)),
    section(applications.length > 1 ? 'the applications' : 'the application', applications.flatMap(applicationLines)),
    section('other resources', others.flatMap(otherLines)),
    section('changed outside of Terraform', drift.flatMap(driftLines)),
    section(
      'first',
      first.map((step, at) => `${at + 1}. ${step}`),
    ),
    section('not the whole', difference.partial),
  ];
  const lines = sections.filter((one) => one.length > 0).map((one) => one.map(harmless).join('\n'));
  return `${lines.join('\n\n')}\n`;
}

function takenLines({ taken, mayBeTaken }: TakenFromJobs): string[] {
  return [
    ...taken.flatMap((one) => [
      `${one.gravity} ${one.rule}  ${one.why}  ${one.address}${whereText(one)}`,
      `    = ${one.fix}`,
    ]),
    ...mayBeTaken.map(({ rule, why, address }) => `not known ${rule}  ${why}  ${address}`),
  ];
}

function driftLines(one: ResourceChange): string[] {
  return [
    `${headOf(one)}  ${one.action}${whereText(one)}`,
    ...one.changes.map((change) => `    ${change.path}: ${fromTo(change)}`),
  ];
}

export function planMarkdown(difference: PlanDifference): string {
  const { applications, others, drift, first, partial } = difference;
  const region = difference.region === undefined ? '' : ` (${plainText(difference.region)})`;
  const sections = [
    `### ${plainText(difference.name)}${region}`,
    `**Impact: ${difference.verdict}**`,
    ...takenBox(difference),
    ...(partial.length === 0 ? [] : [`**Not the whole:** ${plainText(partial.join('; '))}`]),
    ...atRisk(applications, others),
    ...firstList(first),
    ...folded('Resources', [...applications, ...others].flatMap(resourceRows)),
    ...folded('Changed outside of Terraform', drift.flatMap(driftRows)),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** A box of GitHub's, as that of the state; other forges show a quotation. */
function takenBox({ taken, mayBeTaken }: TakenFromJobs): string[] {
  const rows = [
    ...taken.map(
      (one) =>
        `${one.gravity} ${codeSpan(one.rule)} ${codeSpan(one.address)}${plainText(whereText(one))}: ` +
        `${plainText(one.why)}. ${plainText(one.fix)}`,
    ),
    ...mayBeTaken.map(
      ({ rule, why, address }) => `not known ${codeSpan(rule)} ${codeSpan(address)}: ${plainText(why)}`,
    ),
  ];
  if (rows.length === 0) return [];
  const kind = taken.some(breaksJob) ? 'CAUTION' : 'NOTE';
  return [[`[!${kind}]`, '**Taken from the job**', '', ...rows.map((row) => `- ${row}`)].map(quoted).join('\n')];
}

const quoted = (line: string): string => `> ${line}`.trimEnd();

function driftRows(one: ResourceChange): string[] {
  return [
    `- ${codeSpan(headOf(one))} ${one.action}`,
    ...one.changes.map((change) => `  - ${codeSpan(`${change.path}: ${fromTo(change)}`)}`),
  ];
}
