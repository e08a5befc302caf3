// What is applied is described, adopted, compiled and imported into a second state: it stays as it is.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { run } from '../../../src/commands/run';
import { compileText } from '../../support/compile';
import type { Bench } from '../bench';
import type { CallLog } from '../double/call-log';
import { writeStack } from '../examples';
import type { ShownChange, Steps } from '../steps';
import { openWorkspace, type StateResource, type Workspace } from '../workspace';
import { askDirectly } from './ask-directly';
import { describeInto } from './describe';

/** A stack that is applied. */
export interface Applied {
  readonly name: string;
  readonly workspace: Workspace;
  /** Every call that changes something. */
  readonly log: CallLog;
  /** Terraform's commands on another folder, in which is what `init` has put into the stack's. */
  readonly beside: (folder: string) => Steps;
  /** Words that the report must have. */
  readonly reported?: readonly RegExp[];
}

const application = 'aws_kinesisanalyticsv2_application';

/** Terraform's own: nothing in AWS. */
const note = /^terraform_data[.]/;

/** The application of an example: as the mock describes it, and as its state has it. */
export async function roundTrip(applied: Applied, url: string, bench: Bench): Promise<void> {
  const { name, workspace } = applied;
  const own = join(bench.folder, 'adopt', name);
  const described = join(own, 'described');
  const state = join(own, 'state.json');
  const isDescribed = await bench.tally.group(`${name}: described`, async () => {
    await describeInto(described, workspace, askDirectly(url, workspace));
    writeFileSync(state, await applied.beside(workspace.folder).showState());
  });
  if (isDescribed) await takeOver(applied, [described, state], bench);
}

/** @param inputs files and folders, each of which describes the one application */
export async function takeOver(
  { name, workspace: before, log, beside, reported = [] }: Applied,
  inputs: readonly string[],
  { tally, folder }: Bench,
): Promise<void> {
  const [first, ...others] = await Promise.all(inputs.map(adopt));
  const stack = join(folder, 'adopt', name, 'stack');
  const group = (what: string, assertions: () => Promise<void>): Promise<boolean> =>
    tally.group(`${name}: ${what}`, assertions);
  const compiled = await group('adopted and compiled', async () => {
    assert.is(first?.status, 0, first?.told);
    for (const other of others) assert.is(other.spec, first?.spec, 'a state says the same as the answers');
    for (const words of reported) assert.match(String(first?.told), words);
    mkdirSync(stack, { recursive: true });
    writeStack(name, compileText(String(first?.spec)), stack);
  });
  if (!compiled) return;
  const workspace = openWorkspace(stack, folder);
  for (const made of ['.terraform', '.terraform.lock.hcl'])
    cpSync(join(before.folder, made), join(workspace.folder, made), { recursive: true, verbatimSymlinks: true });
  const steps = beside(workspace.folder);
  await group('the plan imports, and changes nothing in AWS', async () => {
    await steps.plan();
    assert.equal((await steps.showPlanned()).flatMap(surprising), []);
  });
  await group('the import sends nothing that changes anything', async () => {
    const from = log.calls.length;
    await steps.applyPlanned();
    assert.equal(
      log.calls.slice(from).map(({ service, operation }) => `${service}:${operation}`),
      [],
    );
  });
  await group('the plan after the import is empty, and it has the same resources', async () => {
    assert.equal(await steps.plan(), []);
    sameResources(before, workspace);
  });
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
