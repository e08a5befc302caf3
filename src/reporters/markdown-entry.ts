// One finding of a comment with its places: what several stacks and environments have in common is told once.
import { open, stackOf, type Finding, type Subject } from '../gate/finding';
import { gateRules } from '../gate/gate-rules';
import { rankOf } from '../gate/gravity';
import { usualPolicyFile } from '../gate/usual-file';
import type { Report } from '../gate/report';
import { own } from '../document/own';
import { segments, type Pointer } from '../document/pointer';
import { yamlText } from '../document/yaml-text';
import { groupBy } from '../text/group-by';
import { shortened } from '../text/shorten';
import { sortBy } from '../text/sort-by';
import { code, fenced, folded, prose } from './markdown-text';
import { addressText, isExplained } from './verdict';

interface Place {
  readonly finding: Finding;
  /** Nothing for what is said of waivers. */
  readonly subject?: Subject;
}

/** The gravest first. */
export function entriesOf({ judgements, about }: Report): [Place, ...Place[]][] {
  const places: Place[] = [
    ...judgements.flatMap((judgement) => open(judgement).map((finding) => ({ finding, subject: judgement.subject }))),
    ...open({ findings: about }).map((finding) => ({ finding })),
  ];
  const same = ({ finding: { rule, gravity, message, expected, found, fix } }: Place): string =>
    JSON.stringify([rule, gravity, message, expected, found, fix]);
  return sortBy([...groupBy(places, same).values()], ([{ finding }]) => String(rankOf(finding.gravity)));
}

/** @param isAlone whether one thing alone was judged: then nothing else has the same address */
export function entryText(places: readonly [Place, ...Place[]], isAlone = false): string {
  const [{ finding }] = places;
  const { rule, gravity, title, message, expected, found, fix } = finding;
  const lines = [
    `#### ${gravity} ${code(rule)} ${prose(title)}`,
    '',
    ...(message === title ? [] : [`${prose(message)}.`, '']),
    ...listOf(places).map((place) => `- ${place}`),
    ...(expected === undefined ? [] : [`- expected: ${code(expected)}`]),
    ...(found === undefined ? [] : [`- found: ${code(found)}`]),
    `- fix: ${prose(fix)}`,
    ...(isExplained(rule) ? [`- more: \`flinkform explain ${rule}\``] : []),
    ...(isWaivable(rule)
      ? ['', folded(`Waiver to paste into ${usualPolicyFile}`, fenced('yaml', waiversOf(places, isAlone)))]
      : []),
  ];
  return lines.join('\n');
}

/** What the gate says of its own waivers is mended, not waived. */
function isWaivable(rule: string): boolean {
  return !Object.hasOwn(gateRules, rule);
}

const mostPlaces = 10;

/** `orders.yaml:12, aws_kinesis_stream.orders in orders-dev, orders-prod`: a place, and the subjects that have it. */
function listOf(places: readonly Place[]): string[] {
  const byPlace = [...groupBy(places, placeOf)];
  const rows = byPlace.map(([place, of]) => {
    const names = [...new Set(of.flatMap(({ subject }) => (subject ? [subject.name] : [])))];
    const shown = names.slice(0, mostPlaces).map(code).join(', ');
    const more = names.length > mostPlaces ? ` and ${names.length - mostPlaces} more` : '';
    const within = names.length === 0 ? '' : `in ${shown}${more}`;
    return [place, within].filter((part) => part !== '').join(' ');
  });
  const written = rows.filter((row) => row !== '');
  return written.length > mostPlaces
    ? [...written.slice(0, mostPlaces), `and ${written.length - mostPlaces} more places`]
    : written;
}

function placeOf({ finding }: Place): string {
  const { location } = finding;
  // Beside a line of the spec the argument says nothing more.
  const address = location ? finding.address : addressText(finding);
  return [
    ...(location ? [code(`${location.file}:${location.range.start.line}`)] : []),
    ...(address === undefined ? [] : [code(address)]),
  ].join(', ');
}

/** One for each target in each stack: it excuses what it stands below, and nothing else. */
function waiversOf(places: readonly Place[], isAlone: boolean): string {
  const waivers = places.map(({ finding, subject }) => {
    const target = finding.address ?? finding.specPath;
    // The file of a plan that is judged alone may be called otherwise in the next run.
    const stack = isAlone ? subject?.stack : subject && stackOf(subject);
    return {
      rule: finding.rule,
      ...(target !== undefined && { target: shortened(target, longestTarget) }),
      ...(stack !== undefined && { stack: shortened(stack, longestTarget) }),
      reason: '...',
      owner: '...',
      expires: '...',
    };
  });
  const once = new Map(waivers.map((waiver) => [JSON.stringify(waiver), waiver]));
  const shown = yamlText({ waivers: [...once.values()].slice(0, mostPlaces) }, commentOf);
  return shown.replace(/^waivers:$/m, 'waivers: # once in the file: a further one goes below it');
}

/** What is to be written in the place of the dots. */
function commentOf(pointer: Pointer): string | undefined {
  return own(toWrite, String(segments(pointer).at(-1)));
}

const toWrite: Readonly<Record<string, string>> = {
  reason: 'why it is accepted',
  owner: 'who answers for it',
  expires: 'its last day, as 2027-01-31',
};

/** What is longer is no address that anybody has. */
const longestTarget = 1000;
