// `terraform validate` for one stack as it stands, or for many at the price of one.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Terraform } from '../support/terraform';
import type { Stack } from './stacks';

/** What Terraform said about one resource or block. */
export interface Complaint {
  readonly address: string;
  readonly text: string;
}

/** Validates one stack exactly as a team would. A backend is not set up: that needs an account. */
export async function validateAlone(terraform: Terraform, folder: string, { text }: Stack): Promise<readonly Complaint[]> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'cdk.tf.json'), text);
  return (await validate(terraform, folder)).map(({ address, ...rest }) => ({ address, text: rest.text }));
}

/**
 * Validates many stacks as modules of one root, which starts the provider once instead of once for each. Provider and
 * backend blocks belong to the root, so those of the stacks are left out. Gives the complaints of each stack, by its name.
 */
export async function validateTogether(terraform: Terraform, folder: string, stacks: readonly Stack[]): Promise<ReadonlyMap<string, readonly Complaint[]>> {
  const modules = stacks.map((stack, index) => ({ stack, id: `stack_${index}` }));
  for (const { stack, id } of modules) {
    mkdirSync(join(folder, id), { recursive: true });
    writeFileSync(join(folder, id, 'cdk.tf.json'), withoutRootBlocks(stack.text));
  }
  const root = { provider: { aws: [{ region: 'eu-west-1' }] }, module: Object.fromEntries(modules.map(({ id }) => [id, { source: `./${id}` }])) };
  writeFileSync(join(folder, 'main.tf.json'), JSON.stringify(root));
  const complaints = await validate(terraform, folder);
  const strays = complaints.filter(({ module }) => module === undefined);
  if (strays.length > 0) throw new Error(strays.map(({ text }) => text).join('\n'));
  return new Map(modules.map(({ stack, id }) => [stack.name, complaints.filter(({ module }) => module === id)]));
}

function withoutRootBlocks(text: string): string {
  const { provider: _, terraform, ...rest } = JSON.parse(text) as { provider: unknown; terraform: { backend?: unknown } };
  const { backend: __, ...settings } = terraform;
  return JSON.stringify({ ...rest, terraform: settings });
}

/** `module`: the module that it is about, by the address or by the file. */
async function validate(terraform: Terraform, cwd: string): Promise<(Complaint & { readonly module?: string })[]> {
  const init = await terraform.run(['init', '-backend=false', '-no-color'], { cwd });
  if (init.status !== 0) throw new Error(`terraform init failed:\n${init.stderr.slice(0, 3_000)}`);
  const run = await terraform.run(['validate', '-json'], { cwd });
  const { diagnostics = [] } = JSON.parse(run.stdout || '{}') as { diagnostics?: readonly Reported[] };
  if (run.status !== 0 && diagnostics.length === 0) throw new Error(`terraform validate failed:\n${run.stderr.slice(0, 3_000)}`);
  return diagnostics.map(({ severity, address = '', summary, detail = '', range }) => {
    const module = /^module[.](stack_[0-9]+)/.exec(address)?.[1] ?? /^(stack_[0-9]+)[/]/.exec(range?.filename ?? '')?.[1];
    return { address, text: `${severity} ${address}: ${summary}${detail === '' ? '' : `\n${detail}`}`, ...(module !== undefined && { module }) };
  });
}

interface Reported {
  readonly severity: 'error' | 'warning';
  readonly summary: string;
  readonly detail?: string;
  readonly address?: string;
  readonly range?: { readonly filename: string };
}
