// `npm test`: every suite, with coverage, and a count at the end. uvu exits 0 when a suite ends early or runs nothing, so
// its totals are read and held against each other.
import { spawn } from 'node:child_process';

const uvu = ['tsx', 'node_modules/uvu/bin.js', 'test', '[.]test[.]ts$'];
const command = process.argv.includes('--no-coverage') ? uvu : ['c8', ...uvu];

const child = spawn('npx', ['--no', ...command], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } });
let output = '';
child.stdout.on('data', (piece: Buffer) => {
  output += piece.toString();
  process.stdout.write(piece);
});
child.on('close', (status) => {
  const [total, passed, skipped] = [count('Total'), count('Passed'), count('Skipped')];
  console.log(`${passed} passed, ${total - passed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = status !== 0 || passed === 0 || passed !== total ? 1 : 0;
});

function count(label: string): number {
  return Number(new RegExp(`^\\s*${label}:\\s*([0-9]+)`, 'm').exec(output)?.[1] ?? 0);
}
