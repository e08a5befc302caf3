// A gate before the first folder that a run makes: processes that start one by one begin to write together.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Loaded before the program. Waits for the others, but not for ever: one of them may have ended. */
const script = `
const fs = require('node:fs');
const { mkdirSync } = fs;
const { GATE, GATE_FOR, GATE_BEFORE } = process.env;
fs.mkdirSync = (path, ...rest) => {
  if (!String(path).startsWith(GATE_BEFORE)) return mkdirSync(path, ...rest);
  fs.mkdirSync = mkdirSync;
  fs.writeFileSync(GATE + '/' + process.pid, '');
  const sleep = new Int32Array(new SharedArrayBuffer(4));
  const isShut = () => fs.readdirSync(GATE).length < Number(GATE_FOR);
  for (let turn = 0; turn < 20000 && isShut(); turn += 1) Atomics.wait(sleep, 0, 0, 0.2);
  return mkdirSync(path, ...rest);
};
`;

/** Environment variables for each of `runners` processes that write below `out`. `waiting` is an empty folder. */
export function gate(folder: string, waiting: string, runners: number, out: string): Record<string, string> {
  const preloaded = join(folder, 'gate.cjs');
  writeFileSync(preloaded, script);
  return { NODE_OPTIONS: `--require=${preloaded}`, GATE: waiting, GATE_FOR: String(runners), GATE_BEFORE: out };
}
