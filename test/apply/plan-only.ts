// What an example has to go through that the mock cannot apply: the real provider plans exactly what the compiler
// planned.
import * as assert from 'uvu/assert';
import type { ApplyCase } from './cases';
import { createSought } from './double/found-network';
import { connectMoto } from './double/moto';
import { startDouble, stopDouble } from './double/server';
import { startServices } from './double/services';
import type { MotoProcess } from './moto-process';
import { asPlanned, type StackFile } from './stack';
import { standingSteps } from './standing-steps';
import type { ShownChange } from './steps';
import type { Bench } from './bench';
import { valuesNotPlanned } from './planned-values';
import { openWorkspace } from './workspace';

/** @param process answers what the provider asks while it plans: who it is, and nothing else */
export async function planOnly(
  { name, directory, addresses, plannedOnly, sought }: ApplyCase,
  { terraform, moto, folder, tally }: Bench,
  process: MotoProcess,
): Promise<void> {
  await process.reset();
  const { server, url } = await startDouble(startServices(moto).doubles, {
    moto: connectMoto(process.port),
    fault: (text) => tally.fail(`${name}: the double is at fault`, text),
  });
  const workspace = openWorkspace(directory, folder);
  const steps = standingSteps(terraform, workspace, url);
  if (sought) await createSought(workspace, connectMoto(process.port), sought);
  const group = (what: string, assertions: () => Promise<void>): Promise<boolean> =>
    tally.group(`${name} (planned only, ${plannedOnly}): ${what}`, assertions);
  try {
    const planned =
      (await group('init', () => steps.init())) && (await group('plan', async () => void (await steps.plan())));
    if (!planned) return;
    const changes = await steps.showPlanned();
    await group('creates exactly what the compiler planned', async () => {
      assert.equal(
        changes.filter(({ change }) => change.actions.join() !== 'create').map(({ address }) => address),
        [],
        'nothing is anything else than created',
      );
      assert.equal(asPlanned(changes.map(({ address }) => address)), addresses);
    });
    await group('takes every argument as it is written', async () =>
      assert.equal(
        changes.flatMap((change) => lost(change, workspace.stack)),
        [],
      ),
    );
    await group('plans policies that are JSON with statements', async () =>
      assert.equal(changes.flatMap(brokenPolicies), []),
    );
  } finally {
    steps.stop();
    stopDouble(server);
  }
}

function lost({ address, type, name, change }: ShownChange, { resource }: StackFile): string[] {
  const written = resource[type]?.[name];
  return written === undefined || change.after === null
    ? [`${address} is not written`]
    : valuesNotPlanned(written, change.after, address);
}

/** Policies that hold a reference are not known before the apply, and not looked at. */
function brokenPolicies({ address, change }: ShownChange): string[] {
  return Object.entries(change.after ?? {}).flatMap(([name, value]) =>
    /^(policy|assume_role_policy|access_policies)$/.test(name) && typeof value === 'string' && !hasStatements(value)
      ? [`${address}.${name}: ${value.slice(0, 200)}`]
      : [],
  );
}

function hasStatements(text: string): boolean {
  try {
    const document = JSON.parse(text) as { Version?: unknown; Statement?: unknown } | readonly object[];
    // An access policy of OpenSearch Serverless is a list of rules.
    return Array.isArray(document)
      ? document.length > 0
      : 'Version' in document && [document.Statement].flat().length > 0;
  } catch {
    return false;
  }
}
