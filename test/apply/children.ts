// No process outlives this one: neither at its end, nor after a signal, nor after a bug.
import { execFileSync } from 'node:child_process';

/** Ends every child of this process whenever this process ends. Signals are turned into exit codes, as shells do it. */
export function endChildrenAtExit(): void {
  process.on('exit', endChildren);
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ] as const) {
    process.on(signal, () => process.exit(128 + number));
  }
}

/** Terraform runs in a process group of its own, with its providers; the others are single processes. */
function endChildren(): void {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { stdio: ['ignore', 'pipe', 'ignore'] }).toString();
  const pairs = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  for (const [pid, parent] of pairs) {
    if (pid === undefined || parent !== process.pid) continue;
    for (const target of [-pid, pid]) {
      try {
        process.kill(target, 'SIGKILL');
      } catch {
        // Not a group, or gone already.
      }
    }
  }
}
