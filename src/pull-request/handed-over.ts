// What a run of a pull request hands over to a run that may write: a number, and a report. Whoever opens a pull request
// can have anything stand there.
import { withoutEffect } from './untrusted-markdown';

/** The names of the files, in a folder that holds nothing else of use. */
export const handedOver = { number: 'pull-request', report: 'report.md' } as const;

/** The number of a pull request, if that is what the text is: digits, and a line break at most. */
export function numberIn(text: string): number | undefined {
  const [, digits] = /^([1-9][0-9]{0,9})\n?$/.exec(text) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** A commit by its whole name. */
export const isCommit = (text: string): boolean => /^[0-9a-f]{40}$/.test(text);

/** The report as it may be repeated, under a line that says whose words these are. */
export function repeated(report: string, head: string): string {
  return `_What the pull request's own run says of ${head}; a pull request can change that run._\n\n${withoutEffect(report)}`;
}
