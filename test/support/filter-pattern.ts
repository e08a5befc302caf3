// CloudWatch's filter patterns for events that are taken as text, as far as flinkform writes them.
// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html, on terms in unstructured
// events: all of them must be in an event, in any order and with the same capitals; in double quotation marks a term is
// an exact phrase; a question mark before terms makes them alternatives, and is ignored beside a term that has none.

interface Term {
  readonly text: string;
  /** Whether any of these is enough. */
  readonly optional: boolean;
}

/** Whether a line is counted. Throws what CloudWatch would read otherwise than as terms in quotation marks. */
export function matchesPattern(pattern: string, line: string): boolean {
  const terms = termsOf(pattern);
  const required = terms.filter(({ optional }) => !optional);
  if (required.length > 0) return required.every(({ text }) => line.includes(text));
  return terms.some(({ text }) => line.includes(text));
}

/** "a filter pattern ... Length Constraints: Minimum length of 0. Maximum length of 1024": API_PutMetricFilter. */
const longest = 1024;

function termsOf(pattern: string): readonly Term[] {
  if (pattern.length > longest) throw new Error(`A pattern of ${pattern.length} characters`);
  if (!/^\??"[^"]+"(?: \??"[^"]+")*$/.test(pattern)) throw new Error(`No list of terms: ${pattern}`);
  return [...pattern.matchAll(/(\??)"([^"]+)"/g)].map(([, mark, text = '']) => ({ text, optional: mark === '?' }));
}
