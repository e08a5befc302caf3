// Text of others in Markdown as GitHub and GitLab render it: it stays text, and nothing in it is markup, a mention or
// an end of what surrounds it. Source: GitHub Flavored Markdown, 6.1 "Code spans" and 2.4 "Backslash escapes".
import { harmless } from './harmless';

/** In a code span of its own. In a table a `|` would end the cell, even there. */
export function codeSpan(text: string): string {
  return inBackticks(harmless(text).replaceAll('|', '\\|'));
}

/** A text without a line break as a code span, as it is: a reader takes one space off both ends, if both have one. */
export function inBackticks(text: string): string {
  const fence = '`'.repeat(longestRun(text) + 1);
  const room = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return `${fence}${room}${text}${room}${fence}`;
}

/** The most backticks in a row: what stands around the text takes more. */
export function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

/** Is not seen, and keeps what stands before it from being read together with what stands behind it. */
export const joiner = '\u2060';

/**
 * What GitHub makes a link of wherever it reads text, however that is escaped: mentions, `#12`, `GH-12`, commits by
 * seven digits or more with a letter among them, addresses. What ends a longer name, as in `sg-0a1b2c3d`, is none.
 * An address may stand behind a figure or `_`, but for letters. Source: "Autolinked references and URLs" of GitHub's
 * documentation; GitHub Flavored Markdown, 6.9.
 */
const reference =
  /@|#(?=\d)|(?<![a-z\d])GH-(?=\d)|(?<![a-z])(https?|ftp)(?=:[/][/])|(?<![a-z\d])www(?=[.])|(?<![\w-])[0-9a-f](?=[0-9a-f]{6,39}(?![\w-]))(?=\d*[a-f]|(?<=[a-f]))/gi;

/** Text in which GitHub finds nothing to link, to call or to refer to; it looks the same. */
export function withoutReferences(text: string): string {
  return text.replace(reference, (mark) => `${mark}${joiner}`);
}

/**
 * What GitLab makes of text besides: merge requests, labels, milestones, snippets, epics, alerts, and quick actions at
 * the start of a line. Source: "GitLab-specific references" in "GitLab Flavored Markdown"; "GitLab quick actions".
 */
const furtherReference = /[!~%$&^](?=["\w])|^(?=[/])/g;

/** The same for every forge. */
export function unreferred(text: string): string {
  return withoutReferences(text).replace(furtherReference, (mark) => `${mark}${joiner}`);
}

/** Among other words: whatever could begin markup or HTML is escaped, and nothing is a mention or a reference. */
export function plainText(text: string): string {
  return unreferred(harmless(text)).replace(/[\\`*_{}[\]<>()#+!|~&$]/g, (sign) => `\\${sign}`);
}
