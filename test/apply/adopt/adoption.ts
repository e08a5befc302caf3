// Applied, described, adopted, compiled, imported: what is taken over stays as it is.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { run } from '../../../src/commands/run';
import { compileText } from '../../support/compile';
import type { Bench } from '../bench';
import { withPeers } from '../double/existing-peers';
import { existingSecrets } from '../double/existing-secrets';
import { startCallLog, type CallLog } from '../double/call-log';
import { createSought } from '../double/found-network';
import { connectMoto } from '../double/moto';
import { nameOperations } from '../double/operation';
import { startDouble, stopDouble } from '../double/server';
import { startServices } from '../double/services';
import { writeStack } from '../examples';
import type { ApplyCase } from '../cases';
import type { MotoProcess } from '../moto-process';
import { createPrerequisites, withPrerequisites } from '../prerequisites';
import { standingSteps } from '../standing-steps';
import type { ShownChange } from '../steps';
import { openWorkspace, type StateResource, type Workspace } from '../workspace';
import { describeInto } from './describe';

/** A stack that is applied, and what is there before it. */
export type Adoptee = Pick<ApplyCase, 'name' | 'directory' | 'existing' | 'peers' | 'sought'> & {
  /** Words that the report must have. */
  readonly reported?: readonly RegExp[];
};

const application = 'aws_kinesisanalyticsv2_application';

/** Terraform's own: nothing in AWS. */
const note = /^terraform_data[.]/;

/** @param process a mock that nobody else uses at the same time */
export async function runAdoption(one: Adoptee, bench: Bench & { aws: string }, process: MotoProcess): Promise<void> {
  const { terraform, tally, folder, aws } = bench;
  await process.reset();
  const moto = withPrerequisites(await withPeers(connectMoto(process.port), one.peers ?? []), one.existing ?? []);
  const log = startCallLog(nameOperations(bench.moto));
  const secrets = existingSecrets(one.existing ?? []);
  const { server, url } = await startDouble(
    [secrets.double, ...startServices(bench.moto, one.existing).doubles],
    { moto, fault: (text) => tally.fail(`${one.name}: the double is at fault`, text) },
    { log },
  );
  const workspace = openWorkspace(one.directory, folder);
  const steps = standingSteps(terraform, workspace, url);
  try {
    await createPrerequisites(workspace, moto, one.existing ?? []);
    if (one.sought) await createSought(workspace, moto, one.sought);
    const applied = await tally.group(`${one.name}: applied`, async () => {
      await steps.init();
      await steps.apply();
    });
    if (!applied) return;
    const inputs = await describe(one, workspace, { ...bench, aws, url });
    await takeOver(one, inputs, workspace, bench, { log, url });
  } finally {
    steps.stop();
    stopDouble(server);
  }
}

/** The same application twice: as the AWS CLI describes it, and as the state has it. */
async function describe(
  { name }: Adoptee,
  workspace: Workspace,
  { folder, terraform, aws, url }: Bench & { readonly aws: string; readonly url: string },
): Promise<readonly string[]> {
  const own = join(folder, 'adopt', name);
  const described = join(own, 'described');
  const [only] = workspace.resources().filter(({ type }) => type === application);
  await describeInto(described, String(only?.attributes['name']), { aws, url, place: workspace });
  const shown = await terraform.run(['show', '-json'], { cwd: workspace.folder });
  const state = join(own, 'state.json');
  writeFileSync(state, shown.stdout);
  const raw = join(own, 'terraform.tfstate.json');
  cpSync(join(workspace.folder, 'terraform.tfstate'), raw);
  return [described, state, raw];
}

async function takeOver(
  one: Adoptee,
  inputs: readonly string[],
  before: Workspace,
  { terraform, tally, folder }: Bench,
  { log, url }: { readonly log: CallLog; readonly url: string },
): Promise<void> {
  const [first, ...others] = await Promise.all(inputs.map(adopt));
  const stack = join(folder, 'adopt', one.name, 'stack');
  const group = (name: string, assertions: () => Promise<void>): Promise<boolean> =>
    tally.group(`${one.name}: ${name}`, assertions);
  const compiled = await group('adopted and compiled', async () => {
    assert.is(first?.status, 0, first?.told);
    for (const other of others) assert.is(other.spec, first?.spec, 'a state says the same as the answers');
    for (const words of one.reported ?? []) assert.match(String(first?.told), words);
    mkdirSync(stack, { recursive: true });
    writeStack(one.name, compileText(String(first?.spec)), stack);
  });
  if (!compiled) return;
  const workspace = openWorkspace(stack, folder);
  const steps = standingSteps(terraform, workspace, url);
  try {
    await group('the plan imports, and changes nothing in AWS', async () => {
      await steps.init();
      await steps.plan();
      assert.equal((await steps.showPlanned()).flatMap(surprising), []);
    });
    await group('the apply sends nothing that changes anything', async () => {
      const from = log.calls.length;
      await steps.applyPlanned();
      assert.equal(
        log.calls.slice(from).map(({ service, operation }) => `${service}:${operation}`),
        [],
      );
    });
    await group('the plan after it is empty', async () => assert.equal(await steps.plan(), []));
    await group('the same resources', async () => sameResources(before, workspace));
  } finally {
    steps.stop();
  }
}

async function adopt(path: string): Promise<{ readonly status: number; readonly spec: string; readonly told: string }> {
  let [spec, told] = ['', ''];
  const status = await run(['adopt', path], {
    out: (text) => (spec += text),
    err: (text) => (told += text),
    color: false,
    environment: {},
  });
  return { status, spec, told };
}

/** What is kept by Terraform alone, and shows once. */
const once: readonly string[] = ['start_application', 'force_stop', 'timeouts'];

function surprising({ address, type, change }: ShownChange): string[] {
  const did = change.actions.join();
  if (did === 'no-op' || (did === 'create' && note.test(address))) return [];
  const { before, after } = change as { readonly before?: object; readonly after: object | null };
  const differing = Object.keys({ ...before, ...after }).filter(
    (key) => JSON.stringify(Reflect.get({ ...before }, key)) !== JSON.stringify(Reflect.get({ ...after }, key)),
  );
  if (did === 'update' && type === application && differing.every((key) => once.includes(key))) return [];
  return [`${did} ${address}: ${differing.join(', ')}`];
}

/** All that the new state has, the old one has, with the same attributes. */
function sameResources(before: Workspace, after: Workspace): void {
  const seen = (all: readonly StateResource[]) =>
    new Map(all.filter(({ type }) => type !== 'terraform_data').map((one) => [keyOf(one), attributesOf(one)]));
  const [old, now] = [seen(before.resources()), seen(after.resources())];
  assert.ok([...now.keys()].some((key) => key.startsWith(application)));
  for (const [key, attributes] of now) assert.equal(attributes, old.get(key), key);
}

function keyOf({ type, attributes }: StateResource): string {
  // The provider makes the id of an attachment anew in each state.
  const { id, role, policy_arn: policy } = attributes;
  return [type, ...(policy === undefined ? [id] : [role, policy])].map(String).join(' ');
}

/** Where tags are from is each configuration's own; policies stood before or after the role was read. */
function attributesOf({ type, attributes }: StateResource): object {
  const own = [
    ...(type.endsWith('_attachment') ? ['id'] : []),
    'tags',
    'name_prefix',
    'inline_policy',
    'managed_policy_arns',
    ...once,
  ];
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([key]) => !own.includes(key))
      .map(([key, value]) => [key, plain(value)]),
  );
}

/** Documents in any order are the same, and an empty text is none. */
function plain(value: unknown): unknown {
  if (value === '' || value === null) return null;
  if (typeof value !== 'string' || !value.startsWith('{')) return value;
  return JSON.parse(value) as unknown;
}
