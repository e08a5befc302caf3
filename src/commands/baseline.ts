// A baseline: what was found when the gate came to an old repository. It is for that day alone, with a reason, and what
// is not found any more leaves it when it is written again.
import { existsSync } from 'node:fs';
import { error } from '../diagnostics/problem';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { memberOf } from '../document/own';
import { dirname, basename } from 'node:path';
import { isOfChange, type BaselineEntry } from '../gate/accept';
import { open, type Finding } from '../gate/finding';
import type { Report } from '../gate/report';
import { harmless } from '../text/harmless';
import { jsonText } from '../text/json-text';
import { shellWord } from '../text/shell-word';
import { sortBy } from '../text/sort-by';
import { exit, text, type Invocation } from './command';
import { report as tellProblems } from './compile-specs';
import { fileAt, type Revision } from './git-files';
import { readFile } from './read-file';
import { reasonOf } from './reason';
import { shown } from './specs';
import { writeOutput } from './write-output';

export interface ReadBaseline {
  readonly entries: readonly BaselineEntry[];
  readonly problems: readonly Diagnostic[];
}

/** As the base has it, when one is named; a file that is about to be written need not be there. */
export function readBaseline(path: string | undefined, base: Revision | undefined, run: Invocation): ReadBaseline {
  if (path === undefined || text(run, 'write-baseline') !== undefined) return { entries: [], problems: [] };
  const wrong = (why: string, help = howToWrite(path)): ReadBaseline => ({
    entries: [],
    problems: [error('FLK9034', undefined, `the baseline ${shown(path)} cannot be read: ${why}`, { help })],
  });
  try {
    const bytes = base ? fileAt(base, path) : readFile(path);
    if (bytes === undefined && existsSync(path))
      return wrong('the revision of --base does not have it', 'merge it first, by itself');
    if (bytes === undefined) return wrong('it is not there, and not in the revision of --base');
    const json = JSON.parse(Buffer.from(bytes).toString('utf8')) as unknown;
    const accepted = memberOf(json, 'accepted');
    if (memberOf(json, 'version') !== 1 || !Array.isArray(accepted))
      return wrong('it has no "version": 1 and no list "accepted", so nothing of it is a baseline');
    const strange = accepted.findIndex((entry) => !isEntry(entry));
    if (strange >= 0) return wrong(`entry ${strange + 1} of its list lacks a fingerprint, a rule or a reason`);
    return { entries: accepted as BaselineEntry[], problems: [] };
  } catch (cause) {
    return wrong(cause instanceof SyntaxError ? 'it is no JSON' : reasonOf(cause));
  }
}

function howToWrite(path: string): string {
  return `write it with: flinkform policy ... --baseline ${shellWord(shown(path))} --write-baseline 'why it is accepted'`;
}

function isEntry(value: unknown): value is BaselineEntry {
  return (['fingerprint', 'rule', 'reason'] as const).every((key) => typeof memberOf(value, key) === 'string');
}

function isUnjudged({ problems, judgements }: Report): boolean {
  return problems.some(({ severity }) => severity === 'error') || judgements.some((one) => one.unjudged.length > 0);
}

/** Writes what counts today; what could not be judged has no baseline. */
export function writeBaseline(report: Report, reason: string, invocation: Invocation): number {
  const { terminal } = invocation;
  const path = text(invocation, 'baseline');
  const unjudged = isUnjudged(report);
  if (path === undefined || unjudged) {
    terminal.err(
      path === undefined
        ? 'flinkform: --write-baseline needs the file: --baseline FILE\n'
        : 'flinkform: what cannot be judged has no baseline; run it without --write-baseline to see why\n',
    );
    return exit.failed;
  }
  // What is said of waivers and of the policy is no matter of the past; nor is what a plan changes.
  const counted = report.judgements.flatMap(open);
  const found = counted.filter((finding) => !isOfChange(finding));
  const accepted = sortBy(
    found.map(({ rule, fingerprint, address }) => ({
      rule,
      ...(address !== undefined && { address }),
      reason,
      fingerprint,
    })),
    ({ rule, fingerprint }) => `${rule}${fingerprint}`,
  );
  const content = { text: jsonText({ version: 1, accepted }) };
  const problems = writeOutput(dirname(path), [{ path: basename(path), content }]);
  tellProblems({ compiled: [], diagnostics: problems }, 'pretty', terminal);
  if (problems.length > 0) return exit.failed;
  terminal.err(`wrote ${accepted.length} ${accepted.length === 1 ? 'finding' : 'findings'} to ${shown(path)}\n`);
  tellCritical(found, invocation);
  const changes = counted.length - found.length;
  if (changes > 0)
    terminal.err(`left out ${changes} of what the plan changes (FLK41nn): a change is excused by a waiver\n`);
  return exit.fine;
}

/** Whoever adopts the gate would learn it from the next run, which fails. */
function tellCritical(found: readonly Finding[], { terminal }: Invocation): void {
  const critical = found.filter(({ gravity }) => gravity === 'critical');
  if (critical.length === 0) return;
  const are = critical.length === 1 ? '1 is critical: it counts' : `${critical.length} are critical: they count`;
  terminal.err(`${are} only with --base, once the file is merged\n`);
  for (const { rule, address, specPath } of critical)
    terminal.err(`  ${[rule, address ?? specPath ?? []].flat().map(harmless).join('  ')}\n`);
}
