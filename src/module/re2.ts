// Patterns of the schema → the regular expressions that Terraform takes. Both read them as texts of code points; what
// differs is of the schema's patterns alone: looking ahead, counts above 1000, and which blanks `\s` and `.` know
// beyond ASCII (Terraform's takes more of them). Source: https://github.com/google/re2/wiki/Syntax, which
// https://developer.hashicorp.com/terraform/language/functions/regex refers to.

/** A text must match the one, and none of the others. */
export interface TextForm {
  readonly matches: string;
  readonly not: readonly string[];
}

/** The most repetitions that RE2 counts, in all counts within each other together. */
const mostRepetitions = 1_000;

/** Undefined for a pattern that cannot be said there. */
export function textFormOf(pattern: string): TextForm | undefined {
  const ahead = aheadOf(pattern);
  const matches = withSmallCounts(ahead?.rest ?? pattern);
  const isSayable = !/\(\?[=!<]|\\[1-9]/.test(matches) && !isCountedTooOften(matches);
  return isSayable ? { matches, not: ahead ? [ahead.not] : [] } : undefined;
}

/** `^(?!aws/)[a-z/]+$` is two conditions: what the text is, and what it does not begin with. */
function aheadOf(pattern: string): { readonly not: string; readonly rest: string } | undefined {
  const start = '^(?!';
  if (!pattern.startsWith(start)) return undefined;
  const end = closing(pattern, 1);
  const inner = pattern.slice(start.length, end);
  return { not: `^${isChoice(inner) ? `(${inner})` : inner}`, rest: `^${pattern.slice(end + 1)}` };
}

/** Where the bracket closes that opens at `from`. */
function closing(pattern: string, from: number): number {
  let depth = 0;
  for (const { index, 0: one } of pattern.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()]/g)) {
    if (index < from || one.length > 1) continue;
    depth += one === '(' ? 1 : -1;
    if (depth === 0) return index;
  }
  throw new Error(`a pattern whose bracket does not close: ${pattern}`);
}

/** Whether it has alternatives outside of all brackets. */
function isChoice(pattern: string): boolean {
  let depth = 0;
  for (const [one] of pattern.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()|]/g)) {
    if (one === '|' && depth === 0) return true;
    if (one.length === 1) depth += one === '(' ? 1 : one === ')' ? -1 : 0;
  }
  return false;
}

/** `[a-z]{1,2048}` → `[a-z]{1,1000}[a-z]{0,1000}[a-z]{0,48}`. */
function withSmallCounts(pattern: string): string {
  return pattern.replace(/(\[(?:\\.|[^\]\\])+\])\{(\d+),(\d+)\}/g, (all, of: string, least: string, most: string) => {
    let rest = Number(most);
    if (rest <= mostRepetitions) return all;
    let written = '';
    for (let from = Number(least); rest > 0; [rest, from] = [rest - mostRepetitions, 0])
      written += `${of}{${from},${Math.min(rest, mostRepetitions)}}`;
    return written;
  });
}

/** A count after a bracket multiplies the largest within. */
function isCountedTooOften(pattern: string): boolean {
  const counts = (text: string): number[] => [...text.matchAll(/\{(?:\d+,)?(\d+)\}/g)].map(([, most]) => Number(most));
  return [...pattern.matchAll(/\((?:\\.|\[(?:\\.|[^\]\\])*\]|[^()\\[])*\)\{(?:\d+,)?(\d+)\}/g)].some(
    ([group, most]) => Number(most) * Math.max(1, ...counts(group.replace(/\{[^{}]*\}$/, ''))) > mostRepetitions,
  );
}
