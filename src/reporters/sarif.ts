// What the gate says as SARIF 2.1.0, as GitHub's code scanning reads it. Source: "SARIF support for code scanning" of
// GitHub's documentation: what it needs of the format, and the limits beyond which it refuses a file.
import type { Invocation, Log, Notification, Run } from 'sarif';
import type { Finding, Judgement, Subject } from '../gate/finding';
import { rankOf } from '../gate/gravity';
import { usualPolicyFile } from '../gate/usual-file';
import { verdictOf, type Report } from '../gate/report';
import { ensured } from '../text/ensured';
import { groupBy } from '../text/group-by';
import { harmless } from '../text/harmless';
import { jsonText } from '../text/json-text';
import { sortBy } from '../text/sort-by';
import type { Context } from './gate-context';
import { becomes, detailsOf } from './change-text';
import { reportedChange } from './gate-json';
import { resultOf } from './sarif-result';
import { rulesOf } from './sarif-rule';

/** GitHub refuses a file with more runs, and a run with more results. */
export const mostRuns = 20;
export const mostResults = 25_000;

/** A finding, and the file that it is told of when no line is known. */
export interface Placed {
  readonly finding: Finding;
  readonly file: string;
}

/** One run for each subject, as what is uploaded takes the place of an earlier upload of the same category. */
export function gateSarif(report: Report, { version }: Context): string {
  const invocation = invocationOf(report);
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [...categories(report)].map(([id, placed]) => ({
      ...run(id, placed, version, invocation),
      ...(report.changes && { properties: { changes: report.changes.map(reportedChange) } }),
    })),
  };
  return jsonText(log);
}

/** Category → its findings. A category without any is there as well: it closes the alerts of an earlier run. */
function categories({ judgements, about }: Report): ReadonlyMap<string, readonly Placed[]> {
  const bySubject = groupBy(judgements, ({ subject }) => categoryOf(subject));
  const all: [string, readonly Placed[]][] = [
    ...[...bySubject].map(([id, of]): [string, Placed[]] => [id, of.flatMap(placedOf)]),
    [`${prefix}waivers/`, about.map((finding) => ({ finding, file: usualPolicyFile }))],
  ];
  return new Map(all.length <= mostRuns ? all : [[`${prefix}all/`, all.flatMap(([, placed]) => placed)]]);
}

const prefix = 'flinkform/policy/';

/** What stands before the last slash is the category. */
function categoryOf({ name, environment, stage }: Subject): string {
  return `${prefix}${[harmless(name), ...(environment === undefined ? [] : [environment]), stage].join('/')}/`;
}

function placedOf({ findings, subject }: Judgement): Placed[] {
  return findings.map((finding) => ({ finding, file: subject.file }));
}

function run(id: string, placed: readonly Placed[], version: string, invocation: Invocation): Run {
  const kept = gravest(placed);
  const rules = rulesOf(kept.map(({ finding }) => finding));
  const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
  const seen = new Map<string, number>();
  return {
    tool: { driver: { name: 'flinkform', semanticVersion: version, informationUri, rules } },
    automationDetails: { id },
    columnKind: 'utf16CodeUnits',
    invocations: [withLeftOut(invocation, placed.length - kept.length)],
    results: kept.map((one) => {
      const { fingerprint, rule } = one.finding;
      const before = seen.get(fingerprint) ?? 0;
      seen.set(fingerprint, before + 1);
      return resultOf(one, ensured(indexes.get(rule), 'a result without its rule'), before + 1);
    }),
  };
}

const informationUri = 'https://docs.aws.amazon.com/managed-flink/latest/java/what-is.html';

/** In the order of the report. Beyond the limit those that do not count go first, then the least grave. */
function gravest(placed: readonly Placed[]): readonly Placed[] {
  if (placed.length <= mostResults) return placed;
  const key = ({ finding }: Placed): string => `${finding.accepted ? 1 : 0}${rankOf(finding.gravity)}`;
  return sortBy(placed, key).slice(0, mostResults);
}

/** Whether everything could be judged, and if not, why. */
function invocationOf(report: Report): Invocation {
  const reasons = [
    ...report.problems.map(({ code, message, severity }) => notification(`${code}: ${message}`, severity)),
    ...report.judgements.flatMap(({ subject, unjudged }) =>
      unjudged.map((reason) => notification(`${subject.name} could not be judged: ${reason}`, 'error')),
    ),
    ...(report.changes ?? []).map((one) =>
      notification([`${one.stack}: ${becomes(one)}`, ...detailsOf(one)].join('; '), 'info'),
    ),
  ];
  return { executionSuccessful: verdictOf(report) !== 'could not be judged', toolExecutionNotifications: reasons };
}

function notification(text: string, severity: 'error' | 'warning' | 'info'): Notification {
  return { level: severity === 'info' ? 'note' : severity, message: { text: harmless(text) } };
}

function withLeftOut(invocation: Invocation, number: number): Invocation {
  if (number === 0) return invocation;
  const said = notification(`${number} findings, the least grave, are left out: a run holds ${mostResults}`, 'warning');
  return { ...invocation, toolExecutionNotifications: [...(invocation.toolExecutionNotifications ?? []), said] };
}
