// What every answer of the command line keeps to, however bad the input.
import * as assert from 'uvu/assert';
import type { Ran } from './run-cli';

/**
 * Checks the exit code and the words, and that the answer is ours: no stack trace, no hang, nothing that acts on a
 * terminal.
 */
export function answers(ran: Ran, status: number, says?: RegExp, what = ''): void {
  const all = ran.stdout + ran.stderr;
  const shown = `${what}\n${all.slice(0, 3000)}`;
  assert.is(ran.status, status, shown);
  if (says) assert.match(all, says, shown);
  assert.not.match(all, /^ +at .*:\d+:\d+\)?$|has a bug|node:internal/m, shown);
  assert.not.match(all, /(?![\t\n])[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u, shown);
}
