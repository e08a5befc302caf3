// `terraform plan` with the real provider for many stacks at the price of one, without an account or a network.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Terraform } from '../support/terraform';
import { complaintOf, writeCalls, writeModules, type Complaint, type Module, type Reported } from './modules';

/** What Terraform would do for one stack. */
export interface Planned {
  /** Address → the planned values, as far as they are known before an apply. */
  readonly resources: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly outputs: unknown;
  /** Why it is not planned. */
  readonly complaints: readonly Complaint[];
}

/** Nobody listens at this address: a resource whose plan asks AWS is refused at once instead of reaching out. */
const nowhere = { AWS_ENDPOINT_URL: 'http://127.0.0.1:9', AWS_EC2_METADATA_DISABLED: 'true' };

const offline = {
  region: 'eu-west-1',
  access_key: 'mock',
  secret_key: 'mock',
  max_retries: 1,
  skip_credentials_validation: true,
  skip_metadata_api_check: 'true',
  skip_requesting_account_id: true,
  skip_region_validation: true,
};

/** Plans every stack that can be planned; one that is refused does not keep the others from it. */
export async function planTogether(
  terraform: Terraform,
  folder: string,
  stacks: readonly Module['stack'][],
): Promise<ReadonlyMap<string, Planned>> {
  const modules = writeModules(folder, stacks);
  writeFileSync(join(folder, 'provider.tf.json'), JSON.stringify({ provider: { aws: [offline] } }));
  const init = await terraform.run(['init', '-backend=false', '-no-color'], { cwd: folder });
  if (init.status !== 0) throw new Error(`terraform init failed:\n${init.stderr.slice(0, 3_000)}`);
  const refused = new Map<string, readonly Complaint[]>();
  for (;;) {
    const left = modules.filter(({ id }) => !refused.has(id));
    writeCalls(folder, left);
    const complaints = await plan(terraform, folder);
    if (complaints.length === 0) break;
    const stray = complaints.find(({ module }) => module === undefined || refused.has(module));
    if (stray) throw new Error(stray.text);
    for (const { module = '' } of complaints)
      refused.set(
        module,
        complaints.filter((one) => one.module === module),
      );
  }
  const shown = await show(terraform, folder);
  return new Map(
    modules.map(({ stack, id }) => [stack.name, { ...plannedIn(shown, id), complaints: refused.get(id) ?? [] }]),
  );
}

/** What keeps the stacks from being planned; nothing when there is a plan. */
async function plan(terraform: Terraform, cwd: string): Promise<Complaint[]> {
  const run = await terraform.run(['plan', '-json', '-refresh=false', '-parallelism=20', '-out=planned'], {
    cwd,
    env: nowhere,
  });
  const lines = run.stdout.split('\n').filter((line) => line.includes('"@level":"error"'));
  const complaints = lines
    .flatMap((line) => (JSON.parse(line) as { diagnostic?: Reported }).diagnostic ?? [])
    .map(complaintOf);
  if (run.status !== 0 && complaints.length === 0)
    throw new Error(`terraform plan failed:\n${run.stderr.slice(0, 3_000)}${run.stdout.slice(-1_000)}`);
  return complaints;
}

interface Shown {
  readonly planned_values: {
    readonly outputs?: Readonly<Record<string, { readonly value?: unknown }>>;
    readonly root_module: {
      readonly child_modules?: readonly {
        readonly address: string;
        readonly resources?: readonly {
          readonly address: string;
          readonly values?: Readonly<Record<string, unknown>>;
        }[];
      }[];
    };
  };
}

async function show(terraform: Terraform, cwd: string): Promise<Shown> {
  const { status, stdout, stderr } = await terraform.run(['show', '-json', 'planned'], { cwd });
  if (status !== 0) throw new Error(`terraform show failed:\n${stderr.slice(0, 3_000)}`);
  return JSON.parse(stdout) as Shown;
}

function plannedIn({ planned_values: { root_module, outputs = {} } }: Shown, id: string): Omit<Planned, 'complaints'> {
  const { resources = [] } = root_module.child_modules?.find(({ address }) => address === `module.${id}`) ?? {};
  // A resource of which nothing is known before an apply has no values.
  const named = resources.map(
    ({ address, values = {} }) => [address.slice(`module.${id}.`.length), ownPaths(values, id)] as const,
  );
  return { resources: Object.fromEntries(named), outputs: outputs[id]?.value };
}

/** Local files as the stack itself names them: `path.module` is another folder for each module. */
function ownPaths<T>(values: T, id: string): T {
  return JSON.parse(JSON.stringify(values), (_, value: unknown) =>
    typeof value === 'string' && value.startsWith(`${id}/`) ? value.slice(id.length + 1) : value,
  ) as T;
}
