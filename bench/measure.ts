// Runs programs side by side and takes down what each run cost. Nothing here knows what is measured.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** What one process cost. */
export interface Cost {
  /** Milliseconds from start to end, as the caller sees them. */
  readonly wall: number;
  /** Milliseconds of processor time, user and system. */
  readonly cpu: number;
  /** Peak resident memory in MB. */
  readonly memory: number;
}

/** Runs a Node program once; any other exit code than `wanted` is an error, for then there is nothing to compare. */
export function runNode(args: readonly string[], cwd: string, wanted: readonly number[] = [0]): Promise<Cost> {
  const started = process.hrtime.bigint();
  const child = spawn(process.execPath, ['--require', join(__dirname, 'usage.cjs'), ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  let talk = '';
  let usage = '';
  child.stdio[2]?.on('data', (chunk: Buffer) => (talk += chunk.toString()));
  child.stdio[3]?.on('data', (chunk: Buffer) => (usage += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      const wall = Number(process.hrtime.bigint() - started) / 1e6;
      if (status === null || !wanted.includes(status)) {
        return reject(new Error(`node ${args.join(' ')} ended with ${status ?? 'a signal'}:\n${talk}`));
      }
      const { cpu, memory } = JSON.parse(usage) as Omit<Cost, 'wall'>;
      resolve({ wall, cpu, memory });
    });
  });
}

/**
 * Runs the contenders in turn, A B A B, `rounds` times: what else the machine does then slows all of them alike.
 * One round before the first is thrown away; it warms the file cache.
 */
export async function alternate<Name extends string, Result>(
  rounds: number,
  contenders: Readonly<Record<Name, () => Promise<Result>>>,
): Promise<Record<Name, Result[]>> {
  const names = Object.keys(contenders) as Name[];
  const results = Object.fromEntries(names.map((name) => [name, [] as Result[]])) as Record<Name, Result[]>;
  for (let round = -1; round < rounds; round++) {
    for (const name of names) {
      const result = await contenders[name]();
      if (round >= 0) results[name].push(result);
    }
  }
  return results;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle - 0.5)] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}
