// One line per group of assertions, and the closing line that says what the run was worth.

/** Counts and prints. A group is named `<case>: <what>`. */
export interface Tally {
  /**
   * Runs one group. Anything thrown in it is its failure; whether it passed is returned, so that what builds on it can
   * end early.
   */
  group(name: string, assertions: () => Promise<void>): Promise<boolean>;
  /** Says visibly that a group was not run, and why. */
  skip(name: string, why: string): void;
  fail(name: string, why: string): void;
  /**
   * For a tool that is not there: a skip on a developer's machine, a failure where the tests are relied on
   * (`FLINKFORM_REQUIRE_TERRAFORM=1`, or the variable that the tally was started with).
   */
  miss(name: string, why: string): void;
  /** Prints the closing line. True when nothing failed. */
  close(): boolean;
}

/** @param required the variable that says, as 1, that no tool may be missing */
export function startTally(print: (line: string) => void, required = 'FLINKFORM_REQUIRE_TERRAFORM'): Tally {
  const count = { passed: 0, failed: 0, skipped: 0 };
  const fail = (name: string, why: string): void => {
    count.failed += 1;
    print(`FAIL  ${name}\n${why.replace(/^/gm, '      ')}`);
  };
  const skip = (name: string, why: string): void => {
    count.skipped += 1;
    print(`skip  ${name}: ${why}`);
  };
  return {
    fail,
    skip,
    miss: (name, why) => (process.env[required] === '1' ? fail : skip)(name, why),
    async group(name, assertions) {
      const started = Date.now();
      try {
        await assertions();
      } catch (error) {
        fail(name, explain(error));
        return false;
      }
      count.passed += 1;
      print(`ok    ${name} (${Math.round((Date.now() - started) / 1000)} s)`);
      return true;
    },
    close() {
      print(`${count.passed} passed, ${count.failed} failed${count.skipped === 0 ? '' : `, ${count.skipped} skipped`}`);
      return count.failed === 0;
    },
  };
}

/** uvu's assertions keep the difference beside the message, with colours that are of no use in a log. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { details } = error as { details?: unknown };
  return typeof details === 'string' ? `${error.message}\n${details.replace(/\u001b\[\d+m/g, '')}` : error.message;
}
