// `terraform plan` with the real provider for many stacks at the price of one, without an account or a network.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Double, refuse } from '../apply/double/call';
import { connectMoto } from '../apply/double/moto';
import { startDouble, stopDouble } from '../apply/double/server';
import { stateMachines } from '../apply/double/state-machines';
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

/** What a plan asks: Step Functions checks a definition. Any other question is refused instead of reaching out. */
const doubles: readonly Double[] = [
  stateMachines,
  () => Promise.resolve(refuse({ code: 'Offline', message: 'nothing else is answered here' })),
];

/** The mock's port: it is never reached, as the last double answers everything. */
const nobody = 9;

/** A provider that asks nobody who it is. */
export const offline = {
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
  const refused = await whileAnswered((url) => planAll(terraform, folder, modules, url));
  const shown = await show(terraform, folder);
  return new Map(
    modules.map(({ stack, id }) => [stack.name, { ...plannedIn(shown, id), complaints: refused.get(id) ?? [] }]),
  );
}

/**
 * Runs `work` while what a plan asks of AWS is answered at `url`: the value of AWS_ENDPOINT_URL.
 * @param further what is answered besides
 */
export async function whileAnswered<Result>(
  work: (url: string) => Promise<Result>,
  further: readonly Double[] = [],
): Promise<Result> {
  const faults: string[] = [];
  const { server, url } = await startDouble([...further, ...doubles], {
    moto: connectMoto(nobody),
    fault: (text) => faults.push(text),
  });
  const result = await work(url).finally(() => stopDouble(server));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return result;
}

/** Leaves a plan of all that can be planned, and says why others cannot. `url` answers what a plan asks of AWS. */
async function planAll(
  terraform: Terraform,
  folder: string,
  modules: readonly Module[],
  url: string,
): Promise<ReadonlyMap<string, readonly Complaint[]>> {
  const refused = new Map<string, readonly Complaint[]>();
  for (;;) {
    const left = modules.filter(({ id }) => !refused.has(id));
    writeCalls(folder, left);
    const complaints = await plan(terraform, folder, url);
    if (complaints.length === 0) return refused;
    const stray = complaints.find(({ module }) => module === undefined || refused.has(module));
    if (stray) throw new Error(stray.text);
    for (const { module = '' } of complaints)
      refused.set(
        module,
        complaints.filter((one) => one.module === module),
      );
  }
}

/** What keeps the stacks from being planned; nothing when there is a plan. */
async function plan(terraform: Terraform, cwd: string, url: string): Promise<Complaint[]> {
  const run = await terraform.run(['plan', '-json', '-refresh=false', '-parallelism=20', '-out=planned'], {
    cwd,
    env: { AWS_ENDPOINT_URL: url, AWS_EC2_METADATA_DISABLED: 'true' },
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
          readonly mode: 'managed' | 'data';
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
  const managed = resources.filter(({ mode }) => mode === 'managed');
  // A resource of which nothing is known before an apply has no values.
  const named = managed.map(
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
