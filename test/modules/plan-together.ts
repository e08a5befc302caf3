// Modules and what the compiler emits in one root, planned by the real provider.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import awsProvider from '../../generated/aws-provider.json';
import type { Json } from '../../src/document/document';
import { renderData } from '../../src/terraform/literal';
import type { Double } from '../apply/double/call';
import { startProvider } from '../support/standing-provider';
import type { Terraform } from '../support/terraform';
import { offline, whileAnswered } from '../terraform/plan';
import { comparable, type Values } from './comparable';
import { withKnownValues, withoutOwn } from './known-values';

/** One `module` block. */
export interface ModuleCall {
  /** Its name in the root: letters, digits, underscores. */
  readonly id: string;
  /** A folder that Terraform calls, or the blocks of a module in Terraform's JSON. */
  readonly source: { readonly folder: string } | { readonly blocks: object };
  readonly arguments: Readonly<Record<string, Json>>;
}

/** What Terraform plans of one call. */
export interface PlannedCall {
  /** Type and comparable values of each resource, sorted. */
  readonly resources: readonly PlannedResource[];
  readonly outputs: Values;
}

export interface PlannedResource {
  readonly type: string;
  readonly values: Values;
}

/** Where it is planned. */
export interface Home {
  readonly region: string;
  readonly accountId: string;
}

/**
 * Plans calls with values in place of those that only an apply would tell (known-values.ts).
 * @param folder an empty one
 * @returns what is planned by the id of the call, or what Terraform says of a call that it refuses
 */
export async function planCalls(
  terraform: Terraform,
  folder: string,
  calls: readonly ModuleCall[],
  home: Home,
): Promise<ReadonlyMap<string, PlannedCall | string>> {
  writeRoot(folder, calls, home);
  const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    terraform.run(args, { cwd: folder, env });
  const init = await run(['init', '-backend=false', '-no-color']);
  if (init.status !== 0) throw new Error(`terraform init failed:\n${init.stderr.slice(0, 3_000)}`);
  return whileAnswered(
    async (url) => {
      const aws = { AWS_ENDPOINT_URL: url, AWS_EC2_METADATA_DISABLED: 'true' };
      const provider = await startProvider(folder, aws, isWanted, withKnownValues);
      try {
        const refused = new Map<string, string>();
        for (;;) {
          const plan = ['plan', '-json', '-refresh=false', '-parallelism=20', '-out=planned'];
          const complaints = complaintsIn(await run(plan, { ...aws, ...provider.env }));
          if (complaints.size === 0) break;
          for (const [id, text] of complaints) {
            if (id === '' || refused.has(id)) throw new Error(text);
            refused.set(id, text);
            rmSync(join(folder, `${id}.tf.json`));
          }
        }
        const { status, stdout, stderr } = await run(['show', '-json', 'planned'], provider.env);
        if (status !== 0) throw new Error(`terraform show failed:\n${stderr.slice(0, 3_000)}`);
        const shown = JSON.parse(stdout) as Shown;
        return new Map(calls.map(({ id }) => [id, refused.get(id) ?? plannedIn(shown, id)]));
      } finally {
        provider.stop();
      }
    },
    [callerIdentity],
  );
}

const emitted: ReadonlySet<string> = new Set(Object.keys(awsProvider.resources));
const asked: ReadonlySet<string> = new Set([
  ...Object.keys(awsProvider.dataSources),
  'aws_caller_identity',
  'aws_partition',
  'aws_region',
]);

const isWanted = (type: string): boolean => emitted.has(type) || asked.has(type);

/** Source: API reference of STS, GetCallerIdentity. */
const callerIdentity: Double = async ({ service, body, accountId }) => {
  if (service !== 'sts' || !body.toString().includes('Action=GetCallerIdentity')) return undefined;
  const result = `<Arn>arn:aws:iam::${accountId}:user/plans</Arn><UserId>plans</UserId><Account>${accountId}</Account>`;
  return {
    status: 200,
    headers: { 'content-type': 'text/xml' },
    body:
      '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>' +
      `${result}</GetCallerIdentityResult></GetCallerIdentityResponse>`,
  };
};

/** A file for each call, so that what is said of a call is told from the rest by the file. */
function writeRoot(folder: string, calls: readonly ModuleCall[], { region, accountId }: Home): void {
  mkdirSync(folder, { recursive: true });
  // The access key is the account, as doubles read it.
  const aws = [{ ...offline, region, access_key: accountId }];
  writeFileSync(join(folder, 'provider.tf.json'), JSON.stringify({ provider: { aws } }));
  const copies = new Map<string, string>();
  for (const { id, source, arguments: given } of calls) {
    const path = 'folder' in source ? (copies.get(source.folder) ?? `called_${copies.size}`) : `source_${id}`;
    if ('folder' in source && !copies.has(source.folder)) {
      copies.set(source.folder, path);
      cpSync(source.folder, join(folder, path), { recursive: true, filter: isOfModule });
    } else if ('blocks' in source) {
      mkdirSync(join(folder, path));
      writeFileSync(join(folder, path, 'main.tf.json'), JSON.stringify(source.blocks));
    }
    const call = { source: `./${path}`, ...(renderData(given) as object) };
    const file = { module: { [id]: call }, output: { [id]: { value: `\${module.${id}}`, sensitive: true } } };
    writeFileSync(join(folder, `${id}.tf.json`), JSON.stringify(file));
  }
}

/** Whether Terraform reads a file or a folder of a module; what it has put there itself is large. */
export const isOfModule = (path: string): boolean => !/[/](\.terraform|examples|tests|from)$/.test(path);

interface Reported {
  readonly summary: string;
  readonly detail?: string;
  readonly address?: string;
  readonly range?: { readonly filename: string };
}

/** What Terraform refuses, by the call that it is about; the empty text is none of them. */
function complaintsIn({ status, stdout, stderr }: Awaited<ReturnType<Terraform['run']>>): Map<string, string> {
  const complaints = new Map<string, string>();
  const lines = stdout.split('\n').filter((line) => line.includes('"@level":"error"'));
  for (const { summary, detail, address = '', range } of lines.flatMap(
    (line) => (JSON.parse(line) as { diagnostic?: Reported }).diagnostic ?? [],
  )) {
    const file = range?.filename ?? '';
    const id =
      /^module[.]([^.]+)/.exec(address)?.[1] ??
      /^source_([^/]+)[/]/.exec(file)?.[1] ??
      /^([^/]+)[.]tf[.]json$/.exec(file)?.[1] ??
      '';
    complaints.set(id, `${complaints.get(id) ?? ''}${address}: ${summary}\n${detail ?? ''}\n`);
  }
  if (status !== 0 && complaints.size === 0) complaints.set('', `${stderr.slice(0, 3_000)}${stdout.slice(-1_000)}`);
  return complaints;
}

interface Shown {
  readonly planned_values: {
    readonly outputs?: Readonly<Record<string, { readonly value?: unknown }>>;
    readonly root_module: { readonly child_modules?: readonly ShownModule[] };
  };
}

interface ShownModule {
  readonly address: string;
  readonly resources?: readonly {
    readonly type: string;
    readonly mode: 'managed' | 'data';
    readonly values?: Values;
  }[];
  readonly child_modules?: readonly ShownModule[];
}

function plannedIn({ planned_values: { root_module, outputs = {} } }: Shown, id: string): PlannedCall {
  const called = (root_module.child_modules ?? []).filter(({ address }) => address === `module.${id}`);
  const resources = called
    .flatMap(resourcesIn)
    .map(({ type, values = {} }) => ({ type, values: withoutOwn(type, comparable(type, values)) }));
  const output = withoutNull(outputs[id]?.value ?? {}) as Values;
  return { resources: sortedByText(resources), outputs: comparable('output', output) };
}

function resourcesIn({
  resources = [],
  child_modules: below = [],
}: ShownModule): NonNullable<ShownModule['resources']> {
  return [...resources.filter(({ mode }) => mode === 'managed'), ...below.flatMap(resourcesIn)];
}

function sortedByText<One>(values: readonly One[]): One[] {
  return values
    .map((value) => [JSON.stringify(value), value] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, value]) => value);
}

/** An object of a module may have members that say nothing, as those of a list are alike. */
function withoutNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNull);
  if (typeof value !== 'object' || value === null) return value;
  const said = Object.entries(value).filter(([, one]) => one !== null);
  return Object.fromEntries(said.map(([key, one]) => [key, withoutNull(one)]));
}
