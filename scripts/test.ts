// `npm test`: the suites in two processes for the two cores of a small machine, and a count at the end; with `--whole`
// those as well that take longest, with `--slow` these alone. uvu exits 0 when a suite ends early or runs nothing, so
// its totals are read and held against each other.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * Suites that take five seconds of a processor and more each, and that a change elsewhere seldom breaks: laws that are
 * tried on every example, case and field. `npm run test:whole` runs them, and so does CI.
 */
const slow = [
  'applied',
  'change-picture',
  'concealment',
  'fields-matter',
  'gate-formats',
  'graph',
  'linear',
  'moved',
  'ordering',
  'outputs',
  'package',
  'plan-properties',
  'properties',
  'rules-mutants',
  'source-map',
];

/** One of two halves that take about the same time: the suites that start processes, with some of the slow ones. */
const first = ['cli', 'bad-input', 'bad-output', 'write-output', 'bounds', 'graph', 'properties'];

function isWanted(name: string): boolean {
  const only = (option: string): boolean => process.argv.includes(option);
  return only('--whole') || slow.includes(name) === only('--slow');
}

interface Outcome {
  readonly total: number;
  readonly passed: number;
  readonly skipped: number;
  readonly fine: boolean;
}

async function main(): Promise<void> {
  const all = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => basename(file, '.test.ts'));
  const strange = [...slow, ...first].filter((name) => !all.includes(name));
  if (strange.length > 0) throw new Error(`no suites: ${strange.join(', ')}`);
  const wanted = all.filter(isWanted);
  const halves = [wanted.filter((name) => first.includes(name)), wanted.filter((name) => !first.includes(name))];
  const outcomes = await Promise.all(halves.map(run));
  const sum = (of: (outcome: Outcome) => number): number => outcomes.reduce((whole, outcome) => whole + of(outcome), 0);
  const [total, passed, skipped] = [sum((one) => one.total), sum((one) => one.passed), sum((one) => one.skipped)];
  console.log(`${passed} passed, ${total - passed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = outcomes.every(({ fine }) => fine) ? 0 : 1;
}

/** Each half's output is printed as a whole, when it ends: two at once would be unreadable. */
function run(names: readonly string[]): Promise<Outcome> {
  const pattern = `(^|/)(${names.join('|')})[.]test[.]ts$`;
  const child = spawn(process.execPath, ['--import', 'tsx', 'node_modules/uvu/bin.js', 'test', pattern], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  let output = '';
  const keep = (piece: Buffer): void => void (output += piece.toString());
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((resolve) => {
    child.on('close', (status) => {
      process.stdout.write(output);
      const count = (label: string): number =>
        Number(new RegExp(`^\\s*${label}:\\s*([0-9]+)`, 'm').exec(output)?.[1] ?? 0);
      const [total, passed, skipped] = [count('Total'), count('Passed'), count('Skipped')];
      resolve({ total, passed, skipped, fine: status === 0 && passed > 0 && passed === total });
    });
  });
}

void main();
