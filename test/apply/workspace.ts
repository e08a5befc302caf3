// A copy of a compiled stack in a folder of its own. The compiled files stay as they are byte for byte: what the mock
// needs is in an override file beside them.
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asPlanned, instanceAddress, type ProviderBlock, type StackFile } from './stack';

export interface Workspace {
  readonly folder: string;
  /** The account that the stack allows, which the mock takes it to be in. */
  readonly accountId: string;
  readonly region: string;
  /** The stack as it was compiled. */
  readonly stack: StackFile;
  /** Puts another compilation of the same stack in place of the present one. */
  replace(directory: string): void;
  /** The addresses in Terraform's state, sorted. */
  addresses(): readonly string[];
  /** What Terraform's state holds. */
  resources(): readonly StateResource[];
}

/** A resource in Terraform's state, of which there is one instance: the compiler counts nothing. */
export interface StateResource {
  readonly type: string;
  readonly name: string;
  /** Of an instance of several. */
  readonly key?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/**
 * @param directory a compiled stack: `cdk.tf.json` and the files that it uses
 * @param parent the folder in which the workspace is made; whoever made it removes it
 */
export function openWorkspace(directory: string, parent: string): Workspace {
  const folder = mkdtempSync(join(parent, 'stack-'));
  const replace = (source: string): void => {
    cpSync(source, folder, { recursive: true });
    writeFileSync(join(folder, 'mock_override.tf.json'), JSON.stringify(override(readProviders(folder)), undefined, 2));
  };
  replace(directory);
  const [first] = readProviders(folder);
  return {
    folder,
    accountId: accountOf(first),
    region: first?.region ?? 'us-east-1',
    stack: readStack(folder),
    replace,
    addresses: () => asPlanned(readState(folder).map(({ type, name, key }) => instanceAddress(`${type}.${name}`, key))),
    resources: () => readState(folder),
  };
}

function readProviders(folder: string): readonly ProviderBlock[] {
  return readStack(folder).provider?.aws ?? [];
}

function readStack(folder: string): StackFile {
  return JSON.parse(readFileSync(join(folder, 'cdk.tf.json'), 'utf8')) as StackFile;
}

/**
 * The access key is the account id, so that the mock answers `sts:GetCallerIdentity` with the account that the stack
 * allows: `allowed_account_ids` is checked as it would be on AWS. The endpoint comes from the environment
 * (`AWS_ENDPOINT_URL`), which leaves no service out.
 */
function override(providers: readonly ProviderBlock[]): unknown {
  const aws = providers.map((provider) => ({
    ...(provider.alias === undefined ? {} : { alias: provider.alias }),
    access_key: accountOf(provider),
    secret_key: 'mock',
    skip_credentials_validation: true,
    skip_metadata_api_check: 'true',
    s3_use_path_style: true,
    max_retries: 3,
  }));
  return { terraform: { backend: { local: { path: 'terraform.tfstate' } } }, provider: { aws } };
}

function accountOf(provider: ProviderBlock | undefined): string {
  return provider?.allowed_account_ids?.[0] ?? '123456789012';
}

function readState(folder: string): readonly StateResource[] {
  const file = join(folder, 'terraform.tfstate');
  if (!existsSync(file)) return [];
  const { resources = [] } = JSON.parse(readFileSync(file, 'utf8')) as {
    resources?: { mode: string; type: string; name: string; instances: Instance[] }[];
  };
  return resources
    .filter(({ mode }) => mode === 'managed')
    .flatMap(({ type, name, instances }) =>
      instances
        .filter(({ deposed }) => deposed === undefined)
        .map(({ index_key: key, attributes = {} }) => ({ type, name, ...(key !== undefined && { key }), attributes })),
    );
}

interface Instance {
  readonly index_key?: string;
  /** What a replacement has left behind. */
  readonly deposed?: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
}
