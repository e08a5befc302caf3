// Runs one stack: applied once, changed step by step with the real provider, and destroyed. Each step is a row.
import { join } from 'node:path';
import { type CallLog, startCallLog } from '../double/call-log';
import { connectMoto } from '../double/moto';
import { nameOperations } from '../double/operation';
import type { PrivateLink } from '../double/private-link';
import { standingFor, withStanding } from '../double/standing';
import { startDouble, stopDouble } from '../double/server';
import { startServices } from '../double/services';
import type { Bench } from '../bench';
import type { MotoProcess } from '../moto-process';
import { createPrerequisites, prerequisitesOf, withPrerequisites } from '../prerequisites';
import { hasOneProvider, standingSteps } from '../standing-steps';
import type { Steps } from '../steps';
import { whyUnsupported } from '../unsupported';
import { openWorkspace, type Workspace } from '../workspace';
import { type CompiledStep, compileSteps, isDestroy } from './compiled';
import { holdApplication } from './hold';
import { type Job, jobOf } from './job';
import { type RefusedUpdate, refuseUpdates } from './refused-update';
import { fillStores } from './fill';
import { printRow, type Row } from './row';
import type { Stack, Step } from './draft';

/**
 * The rows of a stack as text, in their order.
 * @param seen is told the rows so far, after each of them: a long run that is ended shows what it has seen
 */
export async function runStack(
  stack: Stack,
  bench: Bench,
  process: MotoProcess,
  seen: (rows: readonly string[]) => void,
): Promise<readonly string[]> {
  const compiled = compileSteps(stack, join(bench.folder, stack.name));
  await process.reset();
  const existing = [...new Set(compiled.flatMap(({ compilation }) => prerequisitesOf(compilation.stack)))];
  const workspace = openWorkspace(compiled[0].compilation.directory, bench.folder);
  const standing = standingFor(compiled.map(({ compilation }) => compilation.stack));
  const moto = await withStanding(withPrerequisites(connectMoto(process.port), existing), workspace, standing);
  const { doubles, flink, links } = startServices(bench.moto, existing);
  const log = startCallLog(nameOperations(bench.moto));
  const fault = (text: string): void => bench.tally.fail(`${stack.name}: the double is at fault`, text);
  const context = { moto, fault };
  const refusedUpdate = refuseUpdates();
  const { server, url } = await startDouble([refusedUpdate.double, ...doubles], context, {
    log,
    before: holdApplication(),
  });
  try {
    await createPrerequisites(workspace, moto, existing);
    const standsAlone = compiled.every(({ compilation }) => hasOneProvider(compilation.stack));
    const terraform = standingSteps(bench.terraform, workspace, url, standsAlone);
    await terraform.init();
    const run = {
      name: stack.name,
      terraform,
      workspace,
      log,
      refusedUpdate,
      job: jobOf(workspace, flink, context),
      links,
      fill: () => fillStores(workspace, connectMoto(portOf(url))),
    };
    return await runSteps(compiled, run, bench, seen).finally(() => terraform.stop());
  } finally {
    stopDouble(server);
  }
}

/** All that a step needs. */
interface StackRun {
  readonly name: string;
  readonly terraform: Steps;
  readonly workspace: Workspace;
  readonly log: CallLog;
  readonly refusedUpdate: RefusedUpdate;
  readonly job: Job;
  readonly links: PrivateLink;
  /** Puts data into every store that was created. */
  readonly fill: () => Promise<void>;
}

async function runSteps(
  compiled: readonly CompiledStep[],
  { name, terraform, workspace, log, refusedUpdate, job, links, fill }: StackRun,
  { tally }: Bench,
  seen: (rows: readonly string[]) => void,
): Promise<readonly string[]> {
  const rows: string[] = [];
  const kept = new Set<string>();
  for (const { step, compilation, holdsData } of compiled) {
    const title = `${name}: ${step.change}`;
    workspace.replace(compilation.directory);
    if (step.updateRefused === true) refusedUpdate.refuseNext();
    if (step.snapshot !== undefined) await job.takeSnapshot(step.snapshot);
    if (step.filled === true) await fill();
    if (step.accepted === true) links.acceptAll();
    const [from, before] = [log.calls.length, job.look()];
    await tally.group(title, async () => {
      const done = await change(terraform, step);
      rows.push(
        printRow({
          title,
          ...done,
          calls: log.calls.slice(from),
          job: step.plannedOnly === true ? [whyPlannedOnly(compilation)] : job.tell(before),
          holdsData: [...kept],
          left: workspace.addresses(),
        }),
      );
      seen(rows);
    });
    for (const address of holdsData) kept.add(address);
  }
  return rows;
}

async function change(terraform: Steps, step: Step): Promise<Pick<Row, 'planned' | 'failure' | 'refusal' | 'drift'>> {
  // The step before has left the state as AWS is, unless it was refused half-way.
  const options = { destroy: isDestroy(step), refresh: step.afresh === true };
  if (step.plannedOnly === true) return { planned: await terraform.plan(options) };
  const { planned, failure } = await terraform.applyAtOnce(options);
  // Ids are drawn anew in each run.
  const said = failure
    ?.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…')
    .replace(/\bvpce-[0-9a-f]{8,}/g, 'vpce-…')
    .replace(/(RequestID|HostID): [^,]+/g, '$1: …');
  if (step.refused === true) return said === undefined ? { planned, failure: nobody } : { planned, refusal: said };
  const done = { planned, failure: said };
  if (step.again !== true) return done;
  const drift = (await terraform.plan()).map(({ action, address }) => `${action} ${address}`);
  return { ...done, drift: drift.sort() };
}

function portOf(url: string): number {
  return Number(new URL(url).port);
}

const nobody = 'nobody refuses it';

/** Throws when it could be applied by now. */
function whyPlannedOnly({ stack }: CompiledStep['compilation']): string {
  const why = whyUnsupported(stack);
  if (why === undefined) throw new Error('it is planned only, and nothing speaks against applying it');
  return `planned only: ${why}`;
}
