// Applies every example and every mode of a connector to an AWS mock, and plans those that the mock cannot apply: `npm
// run test:apply [-- <name> ...]`. FLINKFORM_APPLY_CASES names a JSON file of cases to run instead of the examples;
// FLINKFORM_APPLY_LANES how many run at a time (4: they mostly wait).
import { readFileSync } from 'node:fs';
import { explain, type Tally } from '../support/tally';
import { inLanes, runOnBench } from './bench';
import { acceptedElsewhere, runAcceptedElsewhere } from './accepted-elsewhere';
import { type ApplyCase, readCases } from './cases';
import { startServices } from './double/services';
import { compileExample, listExamples } from './examples';
import { foundElsewhere, runFoundElsewhere } from './found-elsewhere';
import { runLifecycle } from './lifecycle';
import type { MotoProcess } from './moto-process';
import { planOnly } from './plan-only';
import { runSharedNetwork, sharedNetwork } from './shared-network';
import { runStandingNetwork, standingNetwork } from './standing-network';

const wanted = process.argv.slice(2);

/** What is more than one stack, or more than one kind of change of it. */
const proofs = [
  { name: sharedNetwork, run: runSharedNetwork },
  { name: acceptedElsewhere, run: runAcceptedElsewhere },
  { name: foundElsewhere, run: runFoundElsewhere },
  { name: standingNetwork, run: runStandingNetwork },
];

runOnBench('apply', async (bench) => {
  const { moto, tally, folder } = bench;
  for (const service of startServices(moto).unchecked) {
    tally.miss(`${service} requests against its API model`, 'botocore was not found beside moto');
  }
  const cases = selectCases(folder, tally);
  const runs = [
    ...proofs.filter(isWanted).map(({ name, run }) => ({ name, run: (mock: MotoProcess) => run(bench, mock) })),
    ...cases.map((one) => {
      const run = one.plannedOnly === undefined ? runLifecycle : planOnly;
      return { name: one.name, run: (mock: MotoProcess) => run(one, bench, mock) };
    }),
  ];
  if (runs.length === 0) tally.fail('apply', 'there is no case to run');
  await inLanes(runs, bench, ({ run }, mock) => run(mock));
});

function isWanted({ name }: { readonly name: string }): boolean {
  return wanted.length === 0 || wanted.includes(name);
}

function selectCases(folder: string, tally: Tally): readonly ApplyCase[] {
  const file = process.env['FLINKFORM_APPLY_CASES'];
  if (file !== undefined) return readCases(readFileSync(file, 'utf8')).filter(isWanted);
  return listExamples()
    .filter(isWanted)
    .flatMap((example) => {
      try {
        return compileExample(folder, example) ?? [];
      } catch (error) {
        // One example that does not compile must not hide what the others do.
        tally.fail(example.name, explain(error));
        return [];
      }
    });
}
