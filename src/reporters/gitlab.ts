// What the gate says as GitLab's code quality report. Source: "Code Quality report format" of GitLab's documentation,
// and its app/validators/json_schemas/codeclimate.json.
import type { Finding, Subject } from '../gate/finding';
import { open } from '../gate/finding';
import { fingerprintOf } from '../gate/fingerprint';
import { elsewhere } from '../gate/gravity';
import { usualPolicyFile } from '../gate/usual-file';
import type { Report } from '../gate/report';
import { harmless } from '../text/harmless';
import { jsonText } from '../text/json-text';
import { relativePath } from './relative-path';
import { addressText } from './verdict';

interface Issue {
  readonly description: string;
  readonly check_name: string;
  /** GitLab takes two of a fingerprint for one. */
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** What counts; the report has no place for what is accepted. */
export function gateGitlab({ judgements, about }: Report): string {
  const seen = new Map<string, number>();
  const issues = [
    ...judgements.flatMap((judgement) =>
      open(judgement).map((finding) => issueOf(finding, judgement.subject, judgement.subject.file)),
    ),
    ...open({ findings: about }).map((finding) => issueOf(finding, undefined, usualPolicyFile)),
  ];
  return jsonText(issues.map((issue) => distinct(issue, seen)));
}

function issueOf(finding: Finding, subject: Subject | undefined, file: string): Issue {
  const { rule, gravity, message, fingerprint, location, fix } = finding;
  const address = addressText(finding);
  const where = address === undefined ? '' : ` (${address})`;
  return {
    description: harmless(`${message}${where}. ${fix}`),
    check_name: rule,
    fingerprint: fingerprintOf(fingerprint, subject?.name, subject?.stage),
    severity: elsewhere[gravity].gitlab,
    location: { path: relativePath(location?.file ?? file), lines: { begin: location?.range.start.line ?? 1 } },
  };
}

/** One thing may be found twice at one place. */
function distinct(issue: Issue, seen: Map<string, number>): Issue {
  const before = seen.get(issue.fingerprint) ?? 0;
  seen.set(issue.fingerprint, before + 1);
  return before === 0 ? issue : { ...issue, fingerprint: fingerprintOf(issue.fingerprint, String(before)) };
}
