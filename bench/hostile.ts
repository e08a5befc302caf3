// What files written to cost time and memory do cost (test/support/hostile-files.ts), each at a quarter of its size
// and near the 1 MiB that a spec may have. Run by `npm run bench -- hostile`; processor time, as other work on the
// machine is in the other.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostile } from '../test/support/hostile-files';
import { runNode, type Cost } from './measure';

const largest = 1024 * 1024 - 5_000;
/** The most that any file may cost: milliseconds and MB. */
const most = { cpu: 3_000, memory: 300 } as const;

/** One line for each file; `main` is the built command line, `folder` may be written to. */
export async function hostileFiles(main: string, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const lines: string[] = [];
  for (const [name, file] of Object.entries(hostile)) {
    const [small, large] = [await costOf(main, folder, file(largest / 4)), await costOf(main, folder, file(largest))];
    const missed = large.cpu > most.cpu || large.memory > most.memory ? '  MISSED' : '';
    const times = `${large.cpu.toFixed(0).padStart(6)} ms (x ${(large.cpu / small.cpu).toFixed(1)})`;
    lines.push(`  ${name.padEnd(42)}${times}${large.memory.toFixed(0).padStart(6)} MB${missed}`);
  }
  return `flinkform validate of hostile files of 1 MiB (aim: ${most.cpu} ms, ${most.memory} MB)\n${lines.join('\n')}\n`;
}

function costOf(main: string, folder: string, text: string): Promise<Cost> {
  writeFileSync(join(folder, 'hostile.yaml'), text);
  return runNode([main, 'validate', 'hostile.yaml'], folder, [0, 1]);
}
