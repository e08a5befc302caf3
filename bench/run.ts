// `npm run bench`: how fast flinkform is, as ratios of runs side by side on the same machine in the same minute.
// `npm run bench -- synth fleet` runs some of them. Numbers are never a test: this machine's other work is in them.
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { findTerraform, whyMissing } from '../test/support/terraform';
import { fleet } from './fleet';
import { floorScript } from './floor';
import { hostileFiles } from './hostile';
import { alternate, median, runNode, type Cost } from './measure';
import { policyOfPlans } from './policy';
import { compare, spread, verdict } from './report';
import { assertSameResources, cleanWorkshop, codeFile, example, exampleName, planned, workshop } from './specs';

const root = join(__dirname, '..');
const main = join(root, 'dist', 'main.cjs');
const floor = join(workshop, 'floor.cjs');
const ours = join(workshop, 'ours');
const theirs = join(workshop, 'theirs');

const flinkform = (...args: string[]): Promise<Cost> => runNode([main, ...args], root);

const benches: Readonly<Record<string, () => Promise<string>>> = {
  synth,
  validate,
  terraform,
  fleet: () => fleet(main, floor),
  hostile: () => hostileFiles(main, join(workshop, 'hostile')),
  policy: () => policyOfPlans(main, join(workshop, 'policy')),
};

async function run(chosen: readonly string[]): Promise<void> {
  if (!existsSync(main)) throw new Error('dist/main.cjs is not there: npm run build');
  cleanWorkshop();
  writeFileSync(floor, floorScript(planned(), exampleName));
  process.stdout.write(
    `Node ${process.version}, ${availableParallelism()} processors. Ratios are lowest / median / highest of ` +
      `the rounds; costs are medians.\n\n`,
  );
  for (const [name, bench] of Object.entries(benches)) {
    if (chosen.length === 0 || chosen.includes(name)) process.stdout.write(`${await bench()}\n`);
  }
  rmSync(workshop, { recursive: true, force: true });
}

/** The whole process against CDKTF by hand: what the compiler costs on top. */
async function synth(): Promise<string> {
  const costs = await alternate(15, {
    ours: () => (rmSync(ours, { recursive: true, force: true }), flinkform('synth', example, '--out', ours)),
    theirs: () => (
      rmSync(theirs, { recursive: true, force: true }),
      runNode([floor, theirs, codeFile, exampleName, 'together'], root)
    ),
  });
  assertSameResources(ours, theirs);
  return compare('flinkform synth against hand-written CDKTF', 1.2, costs.ours, costs.theirs);
}

/** Checks without CDKTF, against a Node that does nothing. */
async function validate(): Promise<string> {
  const costs = await alternate(25, {
    ours: () => flinkform('validate', example),
    theirs: () => runNode(['-e', '0'], root),
  });
  return compare('flinkform validate against node -e 0', 2, costs.ours, costs.theirs);
}

/** The same against Terraform with the real provider, which `synth` makes unnecessary: it conforms before it writes. */
async function terraform(): Promise<string> {
  const title = 'flinkform synth against terraform validate';
  const found = findTerraform();
  if (!found) return `${title}: SKIPPED, ${whyMissing('terraform')}\n`;
  await flinkform('synth', example, '--out', ours);
  const cwd = join(ours, 'stacks', `${exampleName}-dev`);
  const terraformRun = async (...args: string[]): Promise<number> => {
    const started = Date.now();
    const { status, stdout, stderr } = await found.run(args, { cwd });
    if (status !== 0) throw new Error(`terraform ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
    return Date.now() - started;
  };
  await terraformRun('init', '-backend=false', '-input=false');
  const out = join(workshop, 'again');
  const costs = await alternate(3, {
    ours: async () => (
      rmSync(out, { recursive: true, force: true }),
      (await flinkform('synth', example, '--out', out)).wall
    ),
    theirs: () => terraformRun('validate'),
  });
  const ratios = costs.ours.map((wall, round) => wall / (costs.theirs[round] ?? NaN));
  return (
    `${title}: ${verdict(median(ratios), 1 / 15)}\n  wall    ${spread(ratios)}   ` +
    `${median(costs.ours).toFixed(0)} against ${median(costs.theirs).toFixed(0)} ms\n`
  );
}

void run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
