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

/** Among other words: whatever could begin markup, HTML, a mention or a reference is escaped. */
export function plainText(text: string): string {
  return harmless(text)
    .replace(/[\\`*_{}[\]<>()#+!|~&$]/g, (sign) => `\\${sign}`)
    .replaceAll('@', '@\u200b');
}
