// The AWS provider as a process that is asked what it would do, as Terraform asks it: nothing is applied, and no
// account is reached. Source: hashicorp/go-plugin, docs/internals.md; hashicorp/terraform, docs/plugin-protocol.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { credentials, loadPackageDefinition, type ServiceClientConstructor } from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { encode } from '@msgpack/msgpack';
import type { AttributeType, Block } from '../src/terraform/provider-schema';

/** A value of Terraform: null for what is not set. */
export type Data = null | string | number | boolean | readonly Data[] | { readonly [key: string]: Data };
export type Members = Readonly<Record<string, Data>>;

/** What the provider answers to one change of one resource. */
export type Answer =
  | { readonly refused: string }
  /** The attribute names on the way to what makes it create the resource anew. */
  | { readonly replacing: readonly (readonly string[])[] };

export interface ProviderProcess {
  /** What becomes of a resource that stands as `before` when the configuration says `after`. */
  readonly change: (type: string, schema: Block, before: Members, after: Members) => Promise<Answer>;
  readonly end: () => void;
}

/** Go-plugin's way to tell a plugin that it is started by its host, and not by hand; no secret. */
const cookie = {
  TF_PLUGIN_MAGIC_COOKIE: 'd602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2',
  PLUGIN_PROTOCOL_VERSIONS: '5',
};

/** With keys that no account has, and told to ask nobody about them. */
const settings: Members = {
  region: 'eu-west-1',
  access_key: 'none',
  secret_key: 'none',
  skip_credentials_validation: true,
  skip_metadata_api_check: 'true',
  skip_region_validation: true,
  skip_requesting_account_id: true,
  endpoints: [],
};

/** Milliseconds for an answer: to what it cannot answer without an account, the provider asks on. */
const patience = 10_000;

interface Diagnostic {
  readonly severity: number;
  readonly summary: string;
  readonly detail: string;
}

interface Response {
  readonly diagnostics: readonly Diagnostic[];
  readonly requires_replace: readonly { readonly steps: readonly { readonly attribute_name?: string }[] }[];
}

/** @param provider the schema of its own settings, without `endpoints` */
export async function startProvider(binary: string, provider: Block): Promise<ProviderProcess> {
  let running = await started(binary, provider);
  return {
    change: async (type, schema, before, after) => {
      const planned = running.call('PlanResourceChange', {
        type_name: type,
        prior_state: packed(encodable(schema, { id: 'standing', ...before })),
        proposed_new_state: packed(encodable(schema, { id: 'standing', ...after })),
        config: packed(encodable(schema, after)),
      });
      const answer = await planned.catch((error: Error) => error);
      if (answer instanceof Error) {
        // It may have broken down over a value that it did not expect.
        running.end();
        running = await started(binary, provider);
        return { refused: answer.message };
      }
      const refused = errorsOf(answer.diagnostics);
      return refused === '' ? { replacing: answer.requires_replace.map(namesOf) } : { refused };
    },
    end: () => running.end(),
  };
}

interface Running {
  readonly call: (method: string, request: object) => Promise<Response>;
  readonly end: () => void;
}

async function started(binary: string, provider: Block): Promise<Running> {
  const child = spawn(binary, [], { env: { ...process.env, ...cookie }, stdio: ['ignore', 'pipe', 'ignore'] });
  const address = await new Promise<string>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => reject(new Error(`${binary} ended before it listened`)));
    createInterface(child.stdout).on('line', (line) => {
      const [, , network, path] = line.split('|');
      if (network !== undefined && path !== undefined) resolve(network === 'unix' ? `unix:${path}` : path);
    });
  });
  const call = caller(address);
  const whole = { ...settings, ...encodable(provider, settings) };
  const { diagnostics } = await call('Configure', { terraform_version: '1.11.4', config: packed(whole) });
  if (errorsOf(diagnostics) !== '') throw new Error(`the provider takes no settings: ${errorsOf(diagnostics)}`);
  return { call, end: () => void child.kill() };
}

function caller(address: string): (method: string, request: object) => Promise<Response> {
  const definition = loadSync(join(__dirname, 'plugin-protocol.proto'), { keepCase: true, defaults: true });
  const { tfplugin5 } = loadPackageDefinition(definition) as unknown as {
    readonly tfplugin5: { readonly Provider: ServiceClientConstructor };
  };
  const client = new tfplugin5.Provider(address, credentials.createInsecure());
  return (method, request) =>
    new Promise((resolve, reject) => {
      const send = client[method] as (
        request: object,
        options: object,
        done: (error: Error | null, answer: Response) => void,
      ) => void;
      send.call(client, request, { deadline: Date.now() + patience }, (error, answer) =>
        error ? reject(error) : resolve(answer),
      );
    });
}

const packed = (value: Data): object => ({ msgpack: encode(value) });

const namesOf = ({ steps }: Response['requires_replace'][number]): string[] =>
  steps.flatMap(({ attribute_name: name }) => (name === undefined || name === '' ? [] : [name]));

function errorsOf(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .filter(({ severity }) => severity === 1)
    .map(({ summary, detail }) => `${summary} ${detail}`.trim())
    .join('; ');
}

/** With everything that the schema has and `members` does not: the protocol knows no value that is left out. */
function encodable({ attributes = {}, block_types = {} }: Block, members: Members): Members {
  const whole: Record<string, Data> = {};
  for (const [name, { type }] of Object.entries(attributes)) whole[name] = complete(type, members[name] ?? null);
  for (const [name, { nesting_mode, block }] of Object.entries(block_types)) {
    const given = members[name] ?? null;
    if (nesting_mode === 'single') whole[name] = given === null ? null : encodable(block, given as Members);
    else whole[name] = ((given ?? []) as readonly Members[]).map((one) => encodable(block, one));
  }
  return whole;
}

function complete(type: AttributeType, value: Data): Data {
  if (typeof type === 'string' || value === null) return value;
  const [kind, inner] = type;
  if (kind === 'object')
    return Object.fromEntries(
      Object.entries(inner).map(([name, of]) => [name, complete(of, (value as Members)[name] ?? null)]),
    );
  if (kind === 'map')
    return Object.fromEntries(Object.entries(value as Members).map(([key, one]) => [key, complete(inner, one)]));
  return (value as readonly Data[]).map((one) => complete(inner, one));
}
