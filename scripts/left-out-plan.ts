// Makes test/rules/left-out-plan.json: the plan that the real provider has for what `test/support/left-out.ts` leaves
// out. It needs Terraform and the provider, and neither an account nor a network.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findTerraform, whyMissing, type Terraform } from '../test/support/terraform';
import { leftOut } from '../test/support/left-out';

const target = join(__dirname, '..', 'test', 'rules', 'left-out-plan.json');

const provider = {
  region: 'eu-west-1',
  access_key: 'mock',
  secret_key: 'mock',
  skip_credentials_validation: true,
  skip_metadata_api_check: 'true',
  skip_requesting_account_id: true,
  skip_region_validation: true,
};

function writeModules(folder: string): void {
  for (const [name, configuration] of Object.entries(leftOut)) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'main.tf.json'), JSON.stringify(configuration));
  }
  const module = Object.fromEntries(Object.keys(leftOut).map((name) => [name, { source: `./${name}` }]));
  const terraform = { required_providers: { aws: { source: 'hashicorp/aws' } } };
  writeFileSync(join(folder, 'main.tf.json'), JSON.stringify({ module, terraform, provider: { aws: [provider] } }));
}

async function run(terraform: Terraform, cwd: string, ...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await terraform.run(args, { cwd });
  if (status !== 0) throw new Error(`terraform ${args.join(' ')} failed:\n${stderr.slice(0, 3_000)}`);
  return stdout;
}

async function main(): Promise<void> {
  const terraform = findTerraform();
  if (!terraform) throw new Error(whyMissing('terraform'));
  const folder = mkdtempSync(join(tmpdir(), 'flinkform-plan-'));
  try {
    writeModules(folder);
    await run(terraform, folder, 'init', '-backend=false', '-no-color');
    await run(terraform, folder, 'plan', '-no-color', '-refresh=false', '-out=plan');
    const plan = JSON.parse(await run(terraform, folder, 'show', '-json', 'plan')) as Record<string, unknown>;
    // When it was made, and in which order Terraform walked, is another each time.
    delete plan['timestamp'];
    delete plan['relevant_attributes'];
    mkdirSync(join(target, '..'), { recursive: true });
    writeFileSync(target, `${JSON.stringify(plan, undefined, 1)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
