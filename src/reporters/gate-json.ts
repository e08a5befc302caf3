// What the gate says, for programs: one JSON object of the shape in schema/policy-report.schema.json.
import type {
  PolicyReport,
  ReportedChange,
  ReportedDiagnostic,
  ReportedFinding,
  ReportedJudgement,
} from '../../generated/policy-report';
import type { Finding, Judgement } from '../gate/finding';
import { countsOf, verdictOf, type Report } from '../gate/report';
import type { StackChange } from '../gate/stack-change';
import { jsonText } from '../text/json-text';
import { flat, plain } from './json';

/** Changes of the shape that break a reader come with another `version`. */
export function gateJson(report: Report): string {
  const { profile, failOn, judgements, about, problems, changes } = report;
  const value: PolicyReport = {
    version: 1,
    verdict: verdictOf(report),
    profile,
    failOn,
    counts: countsOf(report),
    judgements: judgements.map(judgementOf),
    about: about.map(findingOf),
    problems: problems.map((one) => plain(one) as ReportedDiagnostic),
    ...(changes && { changes: changes.map(reportedChange) }),
  };
  return jsonText(value);
}

/** The same in SARIF, where a run may have properties of its own. */
export function reportedChange(change: StackChange): ReportedChange {
  if (change.became !== 'changed') return { ...change };
  const { atRisk, parts, first } = change;
  return {
    ...change,
    parts: parts.map((one) => ({ ...one })),
    atRisk: atRisk.map((one) => ({ ...one })),
    first: [...first],
  };
}

function judgementOf({ subject, findings, undecided, ...rest }: Judgement): ReportedJudgement {
  const { passed, resources, unjudged } = rest;
  return {
    subject: { ...subject },
    findings: findings.map(findingOf),
    undecided: undecided.map((one) => ({ ...one })),
    passed,
    resources,
    unjudged: [...unjudged],
  };
}

function findingOf({ location, ...finding }: Finding): ReportedFinding {
  return { ...finding, ...(location && { location: flat(location) }) };
}
