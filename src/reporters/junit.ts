// What the gate says as JUnit's XML, which most servers show: a suite for each subject, a case for each rule and
// target. Source: "Common JUnit XML format" of testmoapp/junitxml; there is no official schema.
import { DOMImplementation, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import { isEmpty, type Finding, type Judgement, type Undecided } from '../gate/finding';
import { isAtLeast } from '../gate/gravity';
import type { Report } from '../gate/report';
import { ensured } from '../text/ensured';
import { harmless } from '../text/harmless';
import { becomes, detailsOf as changeDetails } from './change-text';
import { acceptedText, addressText, counted, lookedAt, subjectText } from './verdict';

/** What is said of a case: nothing of one that holds. */
type Outcome =
  | { readonly kind: 'failure' | 'error' | 'skipped'; readonly message: string; readonly text?: string }
  | { readonly kind: 'passed'; readonly text: string };

interface Case {
  readonly name: string;
  readonly outcome: Outcome;
  readonly finding?: Finding;
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

/** What does not block is a case that passes, with what is said of it as output: servers fail when the gate does. */
export function gateJunit(report: Report): string {
  const suites: Suite[] = [
    ...report.judgements.map((judgement) => suiteOf(judgement, report)),
    ...named(
      'waivers and policy',
      report.about.map((finding) => caseOf(finding, report)),
    ),
    ...named('what could not be read', problemCases(report)),
    ...named('what the change does, whatever is found', changeCases(report)),
  ];
  const document = new DOMImplementation().createDocument(null, 'testsuites');
  const root = ensured(document.documentElement ?? undefined, 'a document without an element');
  root.setAttribute('name', 'flinkform policy');
  countsIn(
    root,
    suites.flatMap(({ cases }) => cases),
  );
  for (const suite of suites) root.appendChild(suiteElement(document, suite));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}\n`;
}

function named(name: string, cases: readonly Case[]): Suite[] {
  return cases.length === 0 ? [] : [{ name, cases }];
}

function suiteOf(judgement: Judgement, report: Report): Suite {
  const { subject, findings, undecided, passed, unjudged } = judgement;
  const others = `${counted(passed, 'verdict', 'verdicts')} without a finding`;
  return {
    name: subjectText(subject),
    cases: [
      ...unjudged.map((message): Case => ({ name: 'can be judged', outcome: { kind: 'error', message } })),
      ...findings.map((finding) => caseOf(finding, report)),
      ...undecided.map(undecidedCase),
      // A server may call a suite without a case a failure.
      isEmpty(judgement)
        ? { name: 'all', outcome: { kind: 'skipped', message: lookedAt(judgement) } }
        : { name: 'all else', outcome: { kind: 'passed', text: others } },
    ],
  };
}

function caseOf(finding: Finding, { failOn }: Report): Case {
  const { rule, gravity, message, accepted } = finding;
  const where = addressText(finding) ?? finding.location?.file;
  const name = where === undefined ? rule : `${rule} ${where}`;
  if (accepted)
    return { name, finding, outcome: { kind: 'skipped', message: `${message}; ${acceptedText(accepted)}` } };
  const text = detailsOf(finding);
  return isAtLeast(gravity, failOn)
    ? { name, finding, outcome: { kind: 'failure', message, text } }
    : { name, finding, outcome: { kind: 'passed', text: `${message}\n${text}` } };
}

function undecidedCase({ rule, title, address, message }: Undecided): Case {
  return { name: `${rule} ${address}`, outcome: { kind: 'skipped', message: `undecided: ${title}: ${message}` } };
}

function problemCases({ problems }: Report): Case[] {
  return problems.map(({ code, severity, message, location }) => ({
    name: location ? `${code} ${location.file}:${location.range.start.line}` : code,
    outcome: severity === 'error' ? { kind: 'error', message } : { kind: 'passed', text: message },
  }));
}

/** It decides nothing: the cases hold, and say it. */
function changeCases({ changes = [] }: Report): Case[] {
  return changes.map((one) => {
    const text = [becomes(one), ...changeDetails(one)].join('\n');
    return { name: one.stack, outcome: { kind: 'passed', text } };
  });
}

function detailsOf({ gravity, expected, found, why, fix, location }: Finding): string {
  return [
    `gravity: ${gravity}`,
    ...(location ? [`place: ${location.file}:${location.range.start.line}:${location.range.start.column}`] : []),
    ...(expected === undefined ? [] : [`expected: ${expected}`]),
    ...(found === undefined ? [] : [`found: ${found}`]),
    `why: ${why}`,
    `fix: ${fix}`,
  ].join('\n');
}

function suiteElement(document: Document, { name, cases }: Suite): Element {
  const element = document.createElement('testsuite');
  element.setAttribute('name', harmless(name));
  countsIn(element, cases);
  for (const one of cases) element.appendChild(caseElement(document, name, one));
  return element;
}

function countsIn(element: Element, cases: readonly Case[]): void {
  const count = (kind: Outcome['kind']): string => String(cases.filter(({ outcome }) => outcome.kind === kind).length);
  element.setAttribute('tests', String(cases.length));
  element.setAttribute('failures', count('failure'));
  element.setAttribute('errors', count('error'));
  element.setAttribute('skipped', count('skipped'));
}

function caseElement(document: Document, suite: string, { name, outcome, finding }: Case): Element {
  const element = document.createElement('testcase');
  element.setAttribute('classname', harmless(suite));
  element.setAttribute('name', harmless(name));
  if (finding?.location) {
    element.setAttribute('file', harmless(finding.location.file));
    element.setAttribute('line', String(finding.location.range.start.line));
  }
  const said = document.createElement(outcome.kind === 'passed' ? 'system-out' : outcome.kind);
  if (outcome.kind !== 'passed') said.setAttribute('message', harmless(outcome.message));
  if (outcome.kind === 'failure') said.setAttribute('type', ensured(finding, 'a failure of no rule').rule);
  // Characters that XML has no way to write are shown as what they are.
  if (outcome.text !== undefined)
    said.appendChild(document.createTextNode(outcome.text.split('\n').map(harmless).join('\n')));
  element.appendChild(said);
  return element;
}
