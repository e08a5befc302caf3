// One finding as a result of SARIF.
import type { Location as SarifLocation, Result, Suppression } from 'sarif';
import type { Accepted, Finding } from '../gate/finding';
import { elsewhere } from '../gate/gravity';
import { harmless } from '../text/harmless';
import { relativePath } from './relative-path';
import { acceptedText } from './verdict';

/**
 * @param file what it is told of when no line is known: GitHub refuses a whole file for a result without a location
 * @param occurrence 1 for the first with its fingerprint in a run, else GitHub takes two for one
 */
export function resultOf(
  { finding, file }: { readonly finding: Finding; readonly file: string },
  ruleIndex: number,
  occurrence: number,
): Result {
  const { rule, gravity, fingerprint, accepted } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: elsewhere[gravity].sarif,
    message: { text: messageOf(finding) },
    locations: [locationOf(finding, file)],
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:${occurrence}` },
    suppressions: accepted ? [suppression(accepted)] : [],
  };
}

/** GitHub shows the first sentence where there is little room. */
function messageOf({ message, expected, found, fix }: Finding): string {
  const values = [
    ...(expected === undefined ? [] : [`Expected: ${expected}.`]),
    ...(found === undefined ? [] : [`Found: ${found}.`]),
  ];
  return withoutLinks([`${sentence(message)}`, ...values, fix].map(harmless).join(' '));
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** `[text](target)` is a link in messages of SARIF (3.11.6). */
function withoutLinks(text: string): string {
  return text.replaceAll('](', '] (');
}

function locationOf({ location, address }: Finding, file: string): SarifLocation {
  const { start, end } = location?.range ?? firstLine;
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(location?.file ?? file), uriBaseId: '%SRCROOT%' },
      region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
    },
    ...(address !== undefined && { logicalLocations: [{ fullyQualifiedName: harmless(address), kind: 'resource' }] }),
  };
}

const firstLine = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** Relative to the root of the repository. A colon in the first part would be read as a scheme. */
function uriOf(file: string): string {
  return relativePath(file)
    .split('/')
    .map((part) => encodeURIComponent(harmless(part)))
    .join('/');
}

function suppression(accepted: Accepted): Suppression {
  return {
    kind: accepted.by === 'skip' ? 'inSource' : 'external',
    status: 'accepted',
    justification: harmless(acceptedText(accepted)),
  };
}
