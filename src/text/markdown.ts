// Text of others in Markdown as GitHub and GitLab render it: it stays text, and nothing in it is markup, a mention or
// an end of what surrounds it. Source: GitHub Flavored Markdown, 6.1 "Code spans" and 2.4 "Backslash escapes".
import { harmless } from './harmless';

/** In a code span of its own. In a table a `|` would end the cell, even there. */
export function codeSpan(text: string): string {
  const shown = harmless(text).replaceAll('|', '\\|');
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const padding = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${fence}${padding}${shown}${padding}${fence}`;
}

/** Among other words: whatever could begin markup, HTML, a mention or a reference is escaped. */
export function plainText(text: string): string {
  return harmless(text)
    .replace(/[\\`*_{}[\]<>()#+!|~&$]/g, (sign) => `\\${sign}`)
    .replaceAll('@', '@\u200b');
}
