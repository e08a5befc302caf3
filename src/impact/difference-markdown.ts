// A difference as a comment of a pull request shows it: a verdict, what is at risk, what to do first, and the rest
// folded.
import { dotted } from '../document/pointer';
import { harmless } from '../text/harmless';
import { differs, type Difference } from './difference';
import type { OtherChange } from './other-change';
import { fromTo, headOf, notes, refusal, specText, titleOf } from './difference-text';
import { codeSpan, plainText } from '../text/markdown';

export function differenceMarkdown(difference: Difference): string {
  const { region, impact, first } = difference;
  const title = `### ${plainText(titleOf(difference))} (${region})`;
  if (!differs(difference)) return `${title}\n\nNo difference.\n`;
  const sections = [
    title,
    `**Impact: ${impact}**`,
    ...atRisk(difference),
    ...(first.length > 0 ? ['**First**', first.map((step, at) => `${at + 1}. ${plainText(step)}`).join('\n')] : []),
    ...inSpec(difference),
    ...folded('Resources', resourceRows(difference)),
  ];
  return `${sections.join('\n\n')}\n`;
}

function inSpec({ spec }: Difference): string[] {
  if (spec.length === 0) return [];
  const rows = spec.map((one) => `| ${codeSpan(dotted(one.pointer))} | ${codeSpan(specText(one))} |`);
  return ['| in the spec | |\n| --- | --- |\n' + rows.join('\n')];
}

/** What somebody must have read before they approve. */
function atRisk({ application, others }: Difference): string[] {
  const lines = [
    ...(application ? notes(application).map((note) => `${codeSpan(application.address)} ${plainText(note)}`) : []),
    ...others.filter((one) => one.loses !== undefined || one.refused).map(lossLine),
  ];
  return lines.length === 0 ? [] : [lines.map((line) => `- ${line}`).join('\n')];
}

function lossLine({ address, loses, refused }: OtherChange): string {
  const told = [...(loses === undefined ? [] : [`loses ${loses}`]), ...(refused ? [refusal] : [])];
  return `${codeSpan(address)} ${plainText(told.join('; '))}`;
}

function resourceRows({ application, others }: Difference): string[] {
  return [...(application ? [application] : []), ...others].flatMap((one) => [
    `- ${codeSpan(headOf(one))} ${one.impact}`,
    ...one.changes.map((change) => `  - ${codeSpan(`${change.path}: ${fromTo(change)}`)}`),
  ]);
}

function folded(title: string, rows: readonly string[]): string[] {
  if (rows.length === 0) return [];
  return [`<details><summary>${title}</summary>\n\n${rows.map(harmless).join('\n')}\n\n</details>`];
}
