// What the gate says as one comment on a pull request, or the summary of a job: the verdict, what concerns the state of
// running jobs, what is found with its fix and a waiver to paste, and the rest folded. It is cut to what GitHub takes.
import { open, type Finding, type Judgement } from '../gate/finding';
import { verdictOf, type Report, type Verdict } from '../gate/report';
import type { StackChange } from '../gate/stack-change';
import { harmless } from '../text/harmless';
import { becomes, isGrave } from './change-text';
import type { Context } from './gate-context';
import { entriesOf, entryText } from './markdown-entry';
import { code, folded, prose } from './markdown-text';
import { acceptedOf, acceptedText, addressText, counted, headline, lookedAt, openByRule } from './verdict';

/** Characters of a comment. Source: atlantis, server/events/vcs/github/client.go. */
export const mostCharacters = 65_536;

export function gateMarkdown(report: Report, { key, sections = [] }: Context, most = mostCharacters): string {
  const marker = key === undefined ? '' : `<!-- flinkform:policy ${encodeURIComponent(harmless(key))} -->\n`;
  const head = `${marker}### ${iconOf(report)} ${prose(headline(report))}`;
  const room = most - head.length - noteRoom;
  const others = [
    ...sections.map(({ title, body, isFirstToGo = false }) => ({ text: folded(title, body), isFirstToGo })),
    ...folds(report).map(({ title, items }) => ({ text: fold(title, items, foldRoom), isFirstToGo: false })),
  ];
  const lasting = others.filter(({ isFirstToGo }) => !isFirstToGo);
  // What is found has three quarters, and what the rest does not need.
  const first = [...unjudged(report), ...stateBox(report), ...findings(report)];
  const [shown, cut] = fitting(first, Math.max(room - lengthOf(lasting), Math.floor((room * 3) / 4)));
  const kept = keptOf(others, room - lengthOf(shown.map((text) => ({ text }))));
  const left = others.length - kept.length;
  const missing = [
    ...(cut === 0 ? [] : [`${counted(cut, 'part', 'parts')} of what is found, the least grave`]),
    ...(left === 0 ? [] : [`${counted(left, 'part', 'parts')} of the details`]),
  ];
  const note = missing.length === 0 ? [] : [`_Left out for want of room: ${missing.join(', ')}._`];
  return `${[head, ...shown, ...note, ...kept].join('\n\n')}\n`;
}

/** What passes and takes something away is no matter of a green tick. */
function iconOf(report: Report): string {
  const verdict = verdictOf(report);
  return verdict === 'passed' && isGrave(report.changes ?? []) ? icons['could not be judged'] : icons[verdict];
}

const icons: Readonly<Record<Verdict, string>> = {
  passed: '✅',
  failed: '❌',
  'nothing to judge': '➖',
  'could not be judged': '⚠️',
};

/** What says that something is left out, and what stands between parts. */
const noteRoom = 200;
const gap = 2;
/** A fold by itself is no longer. */
const foldRoom = 8_000;

interface Other {
  readonly text: string;
  readonly isFirstToGo: boolean;
}

const lengthOf = (parts: readonly Pick<Other, 'text'>[]): number =>
  parts.reduce((sum, { text }) => sum + text.length + gap, 0);

/** In their order; what is the first to go has the room that is left. */
function keptOf(others: readonly Other[], room: number): string[] {
  const fittingOf = (wanted: boolean, most: number): readonly Other[] => {
    const all = others.filter(({ isFirstToGo }) => isFirstToGo === wanted);
    const [shown] = fitting(
      all.map(({ text }) => text),
      most,
    );
    return all.slice(0, shown.length);
  };
  const lasting = fittingOf(false, room);
  const kept = new Set([...lasting, ...fittingOf(true, room - lengthOf(lasting))]);
  return others.filter((other) => kept.has(other)).map(({ text }) => text);
}

/** The first of them that fit, and how many do not: none is cut in two. */
function fitting(parts: readonly Part[], room: number): [shown: readonly string[], left: number] {
  const shown: string[] = [];
  let used = 0;
  for (const part of parts) {
    const text = typeof part === 'string' ? part : part();
    used += text.length + gap;
    if (used > room) return [shown, parts.length - shown.length];
    shown.push(text);
  }
  return [shown, 0];
}

/** What may not be shown is not written. */
type Part = string | (() => string);

function unjudged({ judgements, problems }: Report): string[] {
  const reasons = [
    ...judgements.flatMap(({ subject, unjudged: all }) => all.map((one) => `${code(subject.name)}: ${prose(one)}`)),
    ...problems
      .filter(({ severity }) => severity === 'error')
      .map(({ code: name, message, location }) => {
        const place = location ? `${code(`${location.file}:${location.range.start.line}`)}: ` : '';
        return `${place}${name} ${prose(message)}`;
      }),
  ];
  return reasons.length === 0 ? [] : [alert('WARNING', 'Not judged', reasons)];
}

/** Whether it is about what happens to state: the dangerous changes. */
function isOfState({ rule }: Finding): boolean {
  return rule.startsWith('FLK41');
}

function stateBox({ judgements, changes = [] }: Report): string[] {
  const found = judgements.flatMap((judgement) => open(judgement).filter(isOfState));
  const rows = found.map((one) => {
    const address = addressText(one);
    return `${address === undefined ? '' : `${code(address)}: `}${prose(one.message)}. ${prose(one.fix)}`;
  });
  const all = [...changes.flatMap(changeRows), ...new Set(rows)];
  const kind = rows.length > 0 || isGrave(changes) ? 'CAUTION' : 'NOTE';
  return all.length === 0 ? [] : [alert(kind, 'State of running jobs', all)];
}

/** The stack, and below it what is lost. */
function changeRows(change: StackChange): string[] {
  const risks = change.became === 'changed' ? change.atRisk : [];
  const lost = risks.map(({ address, why }) => `${code(address)} ${prose(why)}`);
  return [[`${code(change.stack)}: ${prose(becomes(change))}`, ...lost].join('; ')];
}

/** A box of GitHub's; other forges show a quotation. */
function alert(kind: 'CAUTION' | 'WARNING' | 'NOTE', title: string, rows: readonly string[]): string {
  const shown = rows.slice(0, mostRows);
  const more = rows.length > shown.length ? [`and ${rows.length - shown.length} more`] : [];
  return [`[!${kind}]`, `**${title}**`, '', ...[...shown, ...more].map((row) => `- ${row}`)]
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

const mostRows = 10;

function findings(report: Report): Part[] {
  const isAlone = report.judgements.length === 1;
  return entriesOf(report).map((entry) => () => entryText(entry, isAlone));
}

interface Fold {
  readonly title: string;
  readonly items: readonly Part[];
}

function folds({ judgements, about }: Report): Fold[] {
  const accepted = [...judgements, { findings: about }].flatMap(acceptedOf);
  const of = (judgement: Judgement): string => code(judgement.subject.name);
  return [
    {
      title: 'Undecided',
      items: judgements.flatMap((one) =>
        openByRule(one.undecided).map(
          ({ rule, count, words }) => `- ${of(one)}: ${code(rule)} (${count}) ${prose(words)}`,
        ),
      ),
    },
    { title: 'Accepted', items: accepted.map((one) => () => acceptedRow(one)) },
    {
      title: 'What was judged',
      items: judgements.map((one) => `- ${of(one)}, ${one.subject.stage}: ${lookedAt(one)}`),
    },
  ].filter(({ items }) => items.length > 0);
}

function acceptedRow(finding: ReturnType<typeof acceptedOf>[number]): string {
  const { rule, message, accepted } = finding;
  const address = addressText(finding);
  const place = address === undefined ? '' : `${code(address)}, `;
  return `- ${code(rule)} ${place}${prose(message)}: ${prose(acceptedText(accepted))}`;
}

function fold(title: string, items: readonly Part[], room: number): string {
  const [shown, left] = fitting(items, room);
  const more = left === 0 ? [] : [`- and ${left} more`];
  return folded(`${title} (${items.length})`, [...shown, ...more].join('\n'));
}
