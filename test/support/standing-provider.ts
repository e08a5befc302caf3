// One process of the real provider for all commands of a stack. Terraform would start several for each command, and
// reading the provider's schema anew takes more time than the changes themselves. Source: Terraform's document
// "Debugging Providers".
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import emitted from '../../generated/aws-provider.json';
import { leanProvider, type Retell } from './lean-provider';

export interface StandingProvider {
  /** What Terraform must be told to use it. */
  readonly env: Readonly<Record<string, string>>;
  stop(): void;
}

/** What a stack of flinkform's may have, and what it looks up. */
const emittedTypes: ReadonlySet<string> = new Set([emitted.resources, emitted.dataSources].flatMap(Object.keys));

/** The same with what `reach --analyzer` asks of EC2, in a configuration of its own. */
function isEmitted(type: string): boolean {
  return emittedTypes.has(type) || type.startsWith('aws_ec2_network_insights_');
}

/**
 * @param folder where `terraform init` has put the provider
 * @param env what the provider is told, in place of this machine's own settings
 * @param isWanted the types that the configurations are made of: Terraform is told of no other
 * @param retell what Terraform is told in place of the provider's answers
 */
export async function startProvider(
  folder: string,
  env: Readonly<Record<string, string>>,
  isWanted: (type: string) => boolean = isEmitted,
  retell?: Retell,
): Promise<StandingProvider> {
  const whole = await startWhole(folder, env);
  const [[name, { Addr, ...reached }]] = Object.entries(JSON.parse(whole.reattach) as Reattach) as [
    [string, Reattach[string]],
  ];
  const lean = await leanProvider(`${Addr.Network}:${Addr.String}`, isWanted, retell);
  const reattach: Reattach = { [name]: { ...reached, Addr: { Network: 'unix', String: lean.socket } } };
  return {
    env: { TF_REATTACH_PROVIDERS: JSON.stringify(reattach) },
    stop: () => {
      lean.stop();
      whole.stop();
    },
  };
}

/** How Terraform is told of providers that run, in go-plugin's words. */
type Reattach = Readonly<Record<string, { readonly Addr: { readonly Network: string; readonly String: string } }>>;

function startWhole(
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly reattach: string; readonly stop: () => void }> {
  return new Promise((resolve, reject) => {
    const inherited = Object.entries(process.env).filter(([name]) => !/^(?:TF|AWS)_/.test(name));
    const child = spawn(join(folder, providerIn(folder)), ['-debug'], {
      cwd: folder,
      env: { ...Object.fromEntries(inherited), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const timer = setTimeout(() => child.kill('SIGKILL'), 120_000);
    child.on('error', reject);
    child.on('exit', () => reject(new Error(`the provider ended before it was ready:\n${said}`)));
    child.stderr.resume();
    child.stdout.on('data', (chunk: Buffer) => {
      const reattach = /TF_REATTACH_PROVIDERS='([^']*)'/.exec((said += chunk.toString()))?.[1];
      if (reattach === undefined) return;
      clearTimeout(timer);
      child.stdout.removeAllListeners('data').resume();
      resolve({ reattach, stop: () => void child.kill('SIGKILL') });
    });
  });
}

/** Below its address stand a version and a platform, and links lead out of the folder. */
function providerIn(folder: string): string {
  let path = join('.terraform', 'providers', 'registry.terraform.io', 'hashicorp', 'aws');
  for (const name of [/^\d/, /_/, /^terraform-provider-aws/]) {
    const found = readdirSync(join(folder, path)).find((entry) => name.test(entry));
    if (found === undefined) throw new Error(`there is no provider in ${path}`);
    path = join(path, found);
  }
  return path;
}
