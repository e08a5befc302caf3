// Applies every example and every mode of a connector to an AWS mock, and plans those that the mock cannot apply: `npm
// run test:apply [-- <name> ...]`. FLINKFORM_APPLY_CASES names a JSON file of cases to run instead of the examples;
// FLINKFORM_APPLY_LANES how many run at a time (4: they mostly wait).
import { readFileSync } from 'node:fs';
import { explain, type Tally } from '../support/tally';
import { inLanes, runOnBench } from './bench';
import { type ApplyCase, readCases } from './cases';
import { startServices } from './double/services';
import { compileExample, listExamples } from './examples';
import { runLifecycle } from './lifecycle';
import { planOnly } from './plan-only';

runOnBench('apply', async (bench) => {
  const { moto, tally, folder } = bench;
  for (const service of startServices(moto).unchecked) {
    tally.miss(`${service} requests against its API model`, 'botocore was not found beside moto');
  }
  const cases = selectCases(folder, tally);
  if (cases.length === 0) tally.fail('apply', 'there is no case to run');
  await inLanes(cases, bench, (one, mock) =>
    (one.plannedOnly === undefined ? runLifecycle : planOnly)(one, bench, mock),
  );
});

function selectCases(folder: string, tally: Tally): readonly ApplyCase[] {
  const wanted = process.argv.slice(2);
  const isWanted = ({ name }: { readonly name: string }): boolean => wanted.length === 0 || wanted.includes(name);
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
