// What Terraform plans of a folder, with the real provider and neither an account nor a network.
import { findTerraform, whyMissing, type Terraform } from '../test/support/terraform';
import { whileAnswered } from '../test/terraform/plan';

/** Asks nobody who it is. */
export const offlineProvider = {
  region: 'eu-west-1',
  access_key: 'mock',
  secret_key: 'mock',
  skip_credentials_validation: true,
  skip_metadata_api_check: 'true',
  skip_requesting_account_id: true,
  skip_region_validation: true,
};

/** The plan of a configuration with `offlineProvider`, as `terraform show -json` has it. Throws what Terraform says. */
export async function planOf(folder: string): Promise<Readonly<Record<string, unknown>>> {
  const terraform = findTerraform();
  if (!terraform) throw new Error(whyMissing('terraform'));
  await run(terraform, { cwd: folder }, 'init', '-backend=false', '-no-color');
  await whileAnswered((url) =>
    run(
      terraform,
      { cwd: folder, env: { AWS_ENDPOINT_URL: url } },
      'plan',
      '-refresh=false',
      '-out=planned',
      '-no-color',
    ),
  );
  const text = await run(terraform, { cwd: folder }, 'show', '-json', 'planned');
  return JSON.parse(text) as Readonly<Record<string, unknown>>;
}

interface Where {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

async function run(terraform: Terraform, { cwd, env = {} }: Where, ...args: readonly string[]): Promise<string> {
  const offline = { AWS_EC2_METADATA_DISABLED: 'true', ...env };
  const { status, stdout, stderr } = await terraform.run(args, { cwd, env: offline });
  if (status !== 0) throw new Error(`terraform ${args.join(' ')} failed:\n${stderr.slice(0, 3_000)}`);
  return stdout;
}
