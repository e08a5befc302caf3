// Plays one stack: applied once, changed step by step with the real provider, and destroyed. Each step is a row.
import { join } from 'node:path';
import { startCallLog } from '../double/call-log';
import { connectMoto } from '../double/moto';
import { nameOperations } from '../double/operation';
import { startDouble } from '../double/server';
import { playServices } from '../double/services';
import type { Bench } from '../bench';
import type { MotoProcess } from '../moto-process';
import { createPrerequisites, prerequisitesOf, withPrerequisites } from '../prerequisites';
import { type Steps, terraformSteps } from '../steps';
import { openWorkspace } from '../workspace';
import { compileSteps, destroyed } from './compiled';
import { holdApplication } from './hold';
import { jobOf } from './job';
import { printRow, type Row } from './row';
import type { Stack, Step } from './draft';

/**
 * The rows of a stack as text, in their order.
 * @param played is told the rows so far, after each of them: a long run that is ended shows what it has seen
 */
export async function playStack(
  stack: Stack,
  bench: Bench,
  process: MotoProcess,
  played: (rows: readonly string[]) => void,
): Promise<readonly string[]> {
  const compiled = compileSteps(stack, join(bench.folder, stack.name));
  await process.reset();
  const given = [...new Set(compiled.flatMap(({ compilation }) => prerequisitesOf(compilation.stack)))];
  const moto = withPrerequisites(connectMoto(process.port), given);
  const { doubles, flink } = playServices(bench.moto, given);
  const log = startCallLog(nameOperations(bench.moto));
  const stage = {
    moto,
    fault: (text: string): void => bench.tally.fail(`${stack.name}: the double is at fault`, text),
  };
  const { server, url } = await startDouble(doubles, stage, { log, before: holdApplication() });
  const workspace = openWorkspace(compiled[0].compilation.directory, bench.folder);
  const terraform = terraformSteps(bench.terraform, workspace.folder, url);
  const job = jobOf(workspace, flink, stage);
  try {
    await createPrerequisites(workspace, moto, given);
    await terraform.init();
    const rows: string[] = [];
    for (const [index, { step, compilation, holdsData }] of compiled.entries()) {
      const title = `${stack.name}: ${step.change}`;
      workspace.replace(compilation.directory);
      if (step.snapshot !== undefined) await job.takeSnapshot(step.snapshot);
      const [from, before] = [log.calls.length, job.look()];
      await bench.tally.group(title, async () => {
        const done = await change(terraform, step);
        const calls = log.calls.slice(from);
        const told = step.plannedOnly === true ? ['planned only: the mock cannot apply it'] : job.tell(before);
        rows.push(
          printRow({ title, ...done, calls, job: told, holdsData: compiled[index - 1]?.holdsData ?? holdsData }),
        );
        played(rows);
      });
    }
    return rows;
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

async function change(terraform: Steps, step: Step): Promise<Pick<Row, 'planned' | 'failure' | 'drift'>> {
  // The step before has left the state as AWS is.
  const options = { destroy: step === destroyed, refresh: false };
  if (step.plannedOnly === true) return { planned: await terraform.plan(options) };
  const { planned, failure } = await terraform.applyAtOnce(options);
  // Ids are drawn anew in each run.
  const done = { planned, failure: failure?.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…') };
  if (step.again !== true) return done;
  const drift = (await terraform.plan()).map(({ action, address }) => `${action} ${address}`);
  return { ...done, drift: drift.sort() };
}
