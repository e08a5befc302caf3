// `terraform validate` for one stack as it stands, or for many at the price of one.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startProvider, type StandingProvider } from '../support/standing-provider';
import type { Terraform } from '../support/terraform';
import { complaintOf, writeModules, type Complaint, type Reported } from './modules';
import type { Stack } from './stacks';

export interface Validator {
  /** Validates one stack exactly as a team would. A backend is not set up: that needs an account. */
  validate(folder: string, stack: Stack): Promise<readonly Complaint[]>;
  /** Ends the provider. */
  stop(): void;
}

/** Of stacks that stand alone. One process of the provider serves all: starting it takes longer than validating. */
export function validator(terraform: Terraform): Validator {
  let provider: StandingProvider | undefined;
  return {
    async validate(folder, { text }) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'cdk.tf.json'), text);
      await init(terraform, folder);
      provider ??= await startProvider(folder, {});
      const complaints = await validate(terraform, folder, provider.env);
      return complaints.map(({ address, ...rest }) => ({ address, text: rest.text }));
    },
    stop: () => provider?.stop(),
  };
}

/** Validates many stacks as modules of one root. Gives the complaints of each stack, by its name. */
export async function validateTogether(
  terraform: Terraform,
  folder: string,
  stacks: readonly Stack[],
): Promise<ReadonlyMap<string, readonly Complaint[]>> {
  const modules = writeModules(folder, stacks);
  writeFileSync(join(folder, 'provider.tf.json'), JSON.stringify({ provider: { aws: [{ region: 'eu-west-1' }] } }));
  await init(terraform, folder);
  const complaints = await validate(terraform, folder);
  const strays = complaints.filter(({ module }) => module === undefined);
  if (strays.length > 0) throw new Error(strays.map(({ text }) => text).join('\n'));
  return new Map(modules.map(({ stack, id }) => [stack.name, complaints.filter(({ module }) => module === id)]));
}

async function init(terraform: Terraform, cwd: string): Promise<void> {
  const run = await terraform.run(['init', '-backend=false', '-no-color'], { cwd });
  if (run.status !== 0) throw new Error(`terraform init failed:\n${run.stderr.slice(0, 3_000)}`);
}

/** `module`: the module that it is about, by the address or by the file. */
async function validate(terraform: Terraform, cwd: string, env: StandingProvider['env'] = {}): Promise<Complaint[]> {
  const run = await terraform.run(['validate', '-json'], { cwd, env });
  const { diagnostics = [] } = JSON.parse(run.stdout || '{}') as { diagnostics?: readonly Reported[] };
  if (run.status !== 0 && diagnostics.length === 0)
    throw new Error(`terraform validate failed:\n${run.stderr.slice(0, 3_000)}`);
  return diagnostics.map(complaintOf);
}
