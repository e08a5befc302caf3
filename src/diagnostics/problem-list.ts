// How much a stage says: its first problems, and one line that counts the others, so that no input costs more to report
// than to read.
import type { Problem, Severity } from './diagnostic';
import { error, info, warning } from './problem';

/** The most problems of one severity that a stage puts into words. */
export const mostProblems = 100;

/** Where a problem stands. */
type Stood = Pick<Problem, 'pointer' | 'on' | 'location'>;

/** What a stage has to say. */
export interface ProblemList {
  /** Whether one more of this severity is only counted: nothing need be computed for it but its place. */
  isFull(severity: Severity): boolean;
  /** Takes a problem, or counts it when the list is full. */
  add(problem: Problem): void;
  /** Counts one for which there are no words, as the list is full. */
  count(severity: Severity, place: Stood): void;
  /** The problems, with a last one (FLK9013) about those that were only counted. */
  all(): Problem[];
}

/** An empty one. */
export function problemList(): ProblemList {
  const shown: Problem[] = [];
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  let firstLeftOut: Stood | undefined;
  const isFull = (severity: Severity): boolean => counts[severity] >= mostProblems;
  const count = (severity: Severity, place: Stood): void => {
    firstLeftOut ??= place;
    counts[severity] += 1;
  };
  return {
    isFull,
    count,
    add(problem) {
      if (isFull(problem.severity)) return count(problem.severity, problem);
      shown.push(readable(problem));
      counts[problem.severity] += 1;
    },
    all: () => (firstLeftOut ? [...shown, leftOut(firstLeftOut, counts)] : shown),
  };
}

/** A finished list, cut to what a stage may say. */
export function atMost(problems: Iterable<Problem>): Problem[] {
  const list = problemList();
  for (const problem of problems) list.add(problem);
  return list.all();
}

/** Keys and values are quoted in messages, and may be as long as a file. */
const longestText = 2_000;

function readable(problem: Problem): Problem {
  const { message, help, found } = problem;
  return {
    ...problem,
    message: cut(message),
    ...(help !== undefined && { help: cut(help) }),
    ...(found !== undefined && { found: cut(found) }),
  };
}

function cut(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText)}...` : text;
}

/** Whether errors were left out: whoever needs to know where every error is cannot go on. */
export function isCutShort(problems: readonly Problem[]): boolean {
  return problems.some(({ code, severity }) => code === 'FLK9013' && severity === 'error');
}

/** As severe as the worst that was left out, as no exit code may depend on how much is shown; where the first is. */
function leftOut({ pointer, on, location }: Stood, counts: Readonly<Record<Severity, number>>): Problem {
  const severities = ['error', 'warning', 'info'] as const;
  const worst = severities.find((one) => counts[one] > mostProblems) ?? 'info';
  const count = severities.reduce((sum, one) => sum + Math.max(0, counts[one] - mostProblems), 0);
  const many = `${count.toLocaleString('en')} more problems are not shown; the first of them is here`;
  const say = { error, warning, info }[worst];
  return say('FLK9013', pointer, count === 1 ? 'one more problem is not shown' : many, {
    help: 'mend those that are shown, and run it again',
    ...(on && { on }),
    ...(location && { location }),
  });
}

/** A call with the items as arguments would overflow the stack for very many. */
export function add(problems: Problem[], ...found: readonly (readonly Problem[])[]): void {
  for (const some of found) for (const problem of some) problems.push(problem);
}
