// Applies every example and every mode of a connector to an AWS mock, and plans those that the mock cannot apply: `npm
// run test:apply [-- <name> ...]`. FLINKFORM_APPLY_CASES names a JSON file of cases to run instead of the examples;
// FLINKFORM_APPLY_LANES how many run at a time (4: they mostly wait).
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explain, startTally, type Tally } from '../support/tally';
import { findMoto, findTerraform, whyMissing } from '../support/terraform';
import { type ApplyCase, readCases } from './cases';
import { endChildrenAtExit } from './children';
import { playServices } from './double/services';
import { compileExample, listExamples } from './examples';
import { startMoto } from './moto-process';
import { planOnly } from './plan-only';
import { type Bench, runLifecycle } from './lifecycle';

endChildrenAtExit();
void main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);

async function main(): Promise<number> {
  const tally = startTally((line) => console.log(line));
  const terraform = findTerraform();
  const moto = findMoto();
  if (terraform === undefined) tally.miss('apply', whyMissing('terraform'));
  if (moto === undefined) tally.miss('apply', whyMissing('moto'));
  if (terraform !== undefined && moto !== undefined) {
    for (const service of playServices(moto).unchecked) {
      tally.miss(`${service} requests against its API model`, 'botocore was not found beside moto');
    }
    const folder = temporaryFolder();
    await runAll(selectCases(folder, tally), { terraform, moto, tally, folder });
  }
  return tally.close() ? 0 : 1;
}

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

/** Removed at the end, however the run ends. */
function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'flinkform-apply-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Each lane has a mock of its own, so that what one example leaves behind cannot be taken for another's. */
async function runAll(cases: readonly ApplyCase[], bench: Bench): Promise<void> {
  if (cases.length === 0) bench.tally.fail('apply', 'there is no case to run');
  const waiting = [...cases];
  const lanes = Math.min(cases.length, Number(process.env['FLINKFORM_APPLY_LANES'] ?? 4));
  const lane = async (): Promise<void> => {
    const mock = await startMoto(bench.moto);
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { name } = next;
      const tell = next.plannedOnly === undefined ? runLifecycle : planOnly;
      await tell(next, bench, mock).catch((error: unknown) => bench.tally.fail(name, explain(error)));
    }
    mock.stop();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
