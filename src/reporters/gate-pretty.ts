// What the gate says, for people at a terminal.
import { createColors } from 'picocolors';
import { open, type Finding, type Judgement } from '../gate/finding';
import type { Report } from '../gate/report';
import type { Gravity } from '../rules/rule';
import { harmless } from '../text/harmless';
import { block, note, type Paint, type Told } from './block';
import { becomes, firstOf, lossesOf } from './change-text';
import type { Context } from './gate-context';
import { linesOf, pretty } from './pretty';
import { acceptedOf, acceptedText, addressText, headline, isExplained, judgedText, openByRule } from './verdict';

/** The verdict, what each subject has, what is said of waivers, and what could not be read. Ends with a newline. */
export function gatePretty(report: Report, { color, sources }: Context): string {
  const paint = createColors(color);
  const lines = linesOf(sources);
  const about: Section = { title: 'waivers and policy', findings: report.about, rest: [] };
  const sections = [...report.judgements.map(sectionOf), ...(report.about.length > 0 ? [about] : [])];
  const problems = pretty(report.problems, sources, { color });
  return [
    `${paint.bold(headline(report))}\n`,
    ...changesText(report, paint),
    ...sections.map((section) => printed(section, lines, paint)),
    ...(problems === '' ? [] : [problems]),
  ].join('\n');
}

/** What the change does, which no finding need say: the exit code is that of the findings. */
function changesText({ changes = [] }: Report, paint: Paint): string[] {
  if (changes.length === 0) return [];
  const rows = changes.flatMap((one) => [
    harmless(one.stack),
    note(becomes(one)),
    ...[...lossesOf(one), ...firstOf(one)].map(note),
  ]);
  return [`${[paint.underline('what the change does, whatever is found'), '', ...rows].join('\n')}\n`];
}

interface Section {
  readonly title: string;
  readonly findings: readonly Finding[];
  /** What stands below the findings, a line each. */
  readonly rest: readonly string[];
}

function sectionOf(judgement: Judgement): Section {
  const { findings, undecided, unjudged } = judgement;
  return {
    title: judgedText(judgement),
    findings,
    rest: [
      ...unjudged.map((reason) => `could not be judged: ${reason}`),
      ...(undecided.length > 0 ? ['undecided:'] : []),
      ...openByRule(undecided).map(({ rule, count, words }) => `  ${rule} (${count})  ${words}`),
    ],
  };
}

function printed({ title, findings, rest }: Section, lines: Lines, paint: Paint): string {
  const blocks = [
    paint.underline(harmless(title)),
    ...open({ findings }).map((finding) => block(told(finding, paint), lines, paint)),
    ...(rest.length > 0 ? [rest.map(harmless).join('\n')] : []),
    ...acceptedOf({ findings }).map((one) => acceptedBlock(one, paint)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

type Lines = ReadonlyMap<string, readonly string[]>;

function told(finding: Finding, paint: Paint): Told {
  const { gravity, rule, message, location, expected, found, fix } = finding;
  const address = addressText(finding);
  return {
    word: gravity,
    tint: tintOf(gravity, paint),
    code: harmless(rule),
    message,
    ...(location ? { location } : address !== undefined && { elsewhere: address }),
    notes: [
      // A line of Terraform is that of the whole resource, one of a spec that of the argument.
      ...(location && finding.address !== undefined
        ? [`resource: ${finding.specPath === undefined ? address : finding.address}`]
        : []),
      ...(expected === undefined ? [] : [`expected: ${expected}`]),
      ...(found === undefined ? [] : [`found: ${found}`]),
      `fix: ${fix}`,
      ...(isExplained(rule) ? [`more: flinkform explain ${rule}`] : []),
    ],
  };
}

/** Accepted, but not out of sight. */
function acceptedBlock(finding: ReturnType<typeof acceptedOf>[number], paint: Paint): string {
  const { rule, gravity, message, accepted } = finding;
  const where = addressText(finding);
  const place = where === undefined ? '' : `  ${harmless(where)}`;
  const said = `accepted ${gravity} ${harmless(rule)}  ${harmless(message)}${place}`;
  return `${paint.dim(said)}\n${note(acceptedText(accepted))}`;
}

function tintOf(gravity: Gravity, paint: Paint): Told['tint'] {
  return { critical: paint.red, high: paint.red, medium: paint.yellow, low: paint.cyan, info: paint.cyan }[gravity];
}
