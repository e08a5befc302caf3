// What the gate says as annotations of a pull request. GitHub shows ten of a kind for each step: the gravest nine, and
// one that counts the rest. Source: GitHub community discussions 26680 and 68471, and reviewdog's limit.
import { open, type Finding } from '../gate/finding';
import { elsewhere, rankOf } from '../gate/gravity';
import { allFindings, type Report } from '../gate/report';
import { sortBy } from '../text/sort-by';
import { command } from './github';
import { addressText, counted } from './verdict';
import { placeProperties, workflowCommand, type CommandName } from './workflow-command';

/** Of a kind. */
export const mostAnnotations = 10;

interface Annotation {
  readonly kind: CommandName;
  /** Without a line break; what is not shown is not written. */
  readonly text: () => string;
}

/** What could not be judged first, then what is found, the gravest first; nothing of what is accepted. */
export function gateGithub(report: Report): string {
  const found = sortBy(open({ findings: allFindings(report) }), ({ gravity }) => String(rankOf(gravity)));
  const annotations = [...unjudged(report), ...problems(report), ...found.map(annotationOf)];
  const kinds = ['error', 'warning', 'notice'] as const;
  const lines = kinds.flatMap((kind) => limited(kind, annotations));
  return lines.map((line) => `${line}\n`).join('');
}

function limited(kind: CommandName, annotations: readonly Annotation[]): string[] {
  const texts = annotations.filter((one) => one.kind === kind).map(({ text }) => text);
  if (texts.length <= mostAnnotations) return texts.map((write) => write());
  const shown = texts.slice(0, mostAnnotations - 1);
  const rest = counted(texts.length - shown.length, 'more of this kind', 'more of this kind');
  return [
    ...shown.map((write) => write()),
    workflowCommand(kind, [['title', 'flinkform policy']], `${rest}: the report of the job has all`),
  ];
}

function unjudged({ judgements }: Report): Annotation[] {
  return judgements.flatMap(({ subject, unjudged: reasons }) =>
    reasons.map((reason): Annotation => {
      const text = `${subject.name} could not be judged: ${reason}`;
      return { kind: 'error', text: () => workflowCommand('error', [['title', 'flinkform policy']], text) };
    }),
  );
}

function problems({ problems: diagnostics }: Report): Annotation[] {
  return diagnostics.map((diagnostic) => ({
    kind: ({ error: 'error', warning: 'warning', info: 'notice' } as const)[diagnostic.severity],
    text: () => command(diagnostic),
  }));
}

/** GitHub places it among the changed files when its line is known. */
function annotationOf(finding: Finding): Annotation {
  const kind = elsewhere[finding.gravity].github;
  return { kind, text: () => written(kind, finding) };
}

function written(kind: CommandName, finding: Finding): string {
  const { rule, gravity, title, message, location, expected, found, fix } = finding;
  const address = addressText(finding);
  const text = [
    message,
    ...(address === undefined ? [] : [address]),
    ...(expected === undefined ? [] : [`expected: ${expected}`]),
    ...(found === undefined ? [] : [`found: ${found}`]),
    fix,
  ].join('\n');
  const properties = [...(location ? placeProperties(location) : []), titled(`${rule} (${gravity}): ${title}`)];
  return workflowCommand(kind, properties, text);
}

function titled(title: string): [string, string] {
  return ['title', title];
}
