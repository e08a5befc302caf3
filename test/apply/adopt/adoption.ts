// A stack that others might have written: applied, described by the real AWS CLI and by its state, and adopted.
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from '../bench';
import type { ApplyCase } from '../cases';
import { startCallLog } from '../double/call-log';
import { connectMoto } from '../double/moto';
import { nameOperations } from '../double/operation';
import { startDouble, stopDouble } from '../double/server';
import { startServices } from '../double/services';
import type { MotoProcess } from '../moto-process';
import { createPrerequisites, withPrerequisites } from '../prerequisites';
import { standingSteps } from '../standing-steps';
import type { Steps } from '../steps';
import { openWorkspace, type Workspace } from '../workspace';
import { askCli } from './ask-cli';
import { describeInto } from './describe';
import { takeOver } from './round-trip';

/** A stack that is applied, and what is there before it. */
export type Adoptee = Pick<ApplyCase, 'name' | 'directory' | 'existing'> & {
  /** Words that the report must have. */
  readonly reported?: readonly RegExp[];
};

/** @param process a mock that nobody else uses at the same time */
export async function runAdoption(one: Adoptee, bench: Bench & { aws: string }, process: MotoProcess): Promise<void> {
  const { terraform, tally, folder, aws } = bench;
  await process.reset();
  const moto = withPrerequisites(connectMoto(process.port), one.existing ?? []);
  const log = startCallLog(nameOperations(bench.moto));
  const { server, url } = await startDouble(
    startServices(bench.moto, one.existing).doubles,
    { moto, fault: (text) => tally.fail(`${one.name}: the double is at fault`, text) },
    { log },
  );
  const workspace = openWorkspace(one.directory, folder);
  const steps = standingSteps(terraform, workspace, url);
  try {
    await createPrerequisites(workspace, moto, one.existing ?? []);
    const applied = await tally.group(`${one.name}: applied`, async () => {
      await steps.init();
      await steps.apply();
    });
    if (!applied) return;
    const inputs = await describe(one, workspace, steps, { ...bench, aws, url });
    await takeOver({ ...one, workspace, log, beside: steps.beside }, inputs, bench);
  } finally {
    steps.stop();
    stopDouble(server);
  }
}

/** The same application three times: as the AWS CLI describes it, and as both forms of its state have it. */
async function describe(
  { name }: Adoptee,
  workspace: Workspace,
  steps: Steps,
  { folder, aws, url }: Bench & { readonly aws: string; readonly url: string },
): Promise<readonly string[]> {
  const own = join(folder, 'adopt', name);
  const described = join(own, 'described');
  await describeInto(described, workspace, askCli({ aws, url, place: workspace }));
  const state = join(own, 'state.json');
  writeFileSync(state, await steps.showState());
  const raw = join(own, 'terraform.tfstate.json');
  cpSync(join(workspace.folder, 'terraform.tfstate'), raw);
  return [described, state, raw];
}
