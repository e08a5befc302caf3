// A difference as a comment of a pull request shows it: a verdict, what is at risk, what to do first, and the rest
// folded.
import { dotted } from '../document/pointer';
import { harmless } from '../text/harmless';
import { differs, type Difference } from './difference';
import type { OtherChange } from './other-change';
import type { ApplicationDifference } from './application-difference';
import { fromTo, headOf, notes, refusal, specText, titleOf, whereText } from './difference-text';
import type { Impact } from './impact';
import type { ResourceChange } from './resource-changes';
import { codeSpan, plainText } from '../text/markdown';

export function differenceMarkdown(difference: Difference): string {
  const { region, impact, first } = difference;
  const title = `### ${plainText(titleOf(difference))} (${region})`;
  if (!differs(difference)) return `${title}\n\nNo difference.\n`;
  const sections = [
    title,
    `**Impact: ${impact}**`,
    ...atRisk(applicationsOf(difference), difference.others),
    ...firstList(first),
    ...inSpec(difference),
    ...folded('Resources', [...applicationsOf(difference), ...difference.others].flatMap(resourceRows)),
  ];
  return `${sections.join('\n\n')}\n`;
}

function applicationsOf({ application }: Difference): readonly ApplicationDifference[] {
  return application ? [application] : [];
}

/** What to do before, as a list with numbers. */
export function firstList(first: readonly string[]): string[] {
  return first.length > 0 ? ['**First**', first.map((step, at) => `${at + 1}. ${plainText(step)}`).join('\n')] : [];
}

function inSpec({ spec }: Difference): string[] {
  if (spec.length === 0) return [];
  const rows = spec.map((one) => `| ${codeSpan(dotted(one.pointer))} | ${codeSpan(specText(one))} |`);
  return ['| in the spec | |\n| --- | --- |\n' + rows.join('\n')];
}

/** What somebody must have read before they approve. */
export function atRisk(applications: readonly ApplicationDifference[], others: readonly OtherChange[]): string[] {
  const lines = [
    ...applications.flatMap((one) => notes(one).map((note) => `${codeSpan(one.address)} ${plainText(note)}`)),
    ...others.filter((one) => one.loses !== undefined || one.note !== undefined || one.refused).map(lossLine),
  ];
  return lines.length === 0 ? [] : [lines.map((line) => `- ${line}`).join('\n')];
}

function lossLine({ address, loses, note, refused }: OtherChange): string {
  const told = [
    ...(loses === undefined ? [] : [`loses ${loses}`]),
    ...(note === undefined ? [] : [note]),
    ...(refused ? [refusal] : []),
  ];
  return `${codeSpan(address)} ${plainText(told.join('; '))}`;
}

/** A resource with its arguments below it. */
export function resourceRows(one: ResourceChange & { readonly impact: Impact }): string[] {
  return [
    `- ${codeSpan(headOf(one))} ${one.impact}${plainText(whereText(one))}`,
    ...one.changes.map(
      (change) => `  - ${codeSpan(`${change.path}: ${fromTo(change)}`)}${plainText(whereText(change))}`,
    ),
  ];
}

export function folded(title: string, rows: readonly string[]): string[] {
  if (rows.length === 0) return [];
  return [`<details><summary>${title}</summary>\n\n${rows.map(harmless).join('\n')}\n\n</details>`];
}
