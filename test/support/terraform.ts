// Finds what runs against real Terraform need, and runs Terraform shut off from this machine's own settings.
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { lightMirror } from './light-mirror';

/** A Terraform that is ready to run. */
export interface Terraform {
  readonly binary: string;
  /** The folder that holds `registry.terraform.io/`; undefined when providers come from the registry itself. */
  readonly mirror: string | undefined;
  /** Runs one command. Never rejects because of Terraform's own failure: look at `status`. */
  run(args: readonly string[], options: RunOptions): Promise<Run>;
}

export interface RunOptions {
  readonly cwd: string;
  /** Added to the environment, from which every `TF_*` and `AWS_*` variable was removed. */
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds until Terraform and its providers are killed; ten minutes when left out. */
  readonly timeout?: number;
}

export interface Run {
  /** The exit status; -1 when killed, by `timeout` or from outside. */
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Terraform from `FLINKFORM_TERRAFORM` or PATH, or undefined: then call `skip('terraform')`. */
export function findTerraform(): Terraform | undefined {
  return (found ??= locateTerraform());
}

/** The AWS mock's server from `FLINKFORM_MOTO` or PATH, or undefined: then call `skip('moto')`. */
export function findMoto(): string | undefined {
  return findExecutable('FLINKFORM_MOTO', 'moto_server');
}

/** The AWS CLI from `FLINKFORM_AWS` or PATH, or undefined. */
export function findAws(): string | undefined {
  return findExecutable('FLINKFORM_AWS', 'aws');
}

/** Why a tool was not found and how to provide it, in one sentence. */
export function whyMissing(tool: 'terraform' | 'moto'): string {
  return tool === 'terraform'
    ? 'terraform was not found: put it on PATH or set FLINKFORM_TERRAFORM to its path'
    : 'moto_server was not found: `pip install "moto[server]"` or set FLINKFORM_MOTO to its path';
}

/** Says on stderr that the calling test does nothing, or fails it when `FLINKFORM_REQUIRE_TERRAFORM=1`. */
export function skip(tool: 'terraform' | 'moto'): void {
  if (process.env['FLINKFORM_REQUIRE_TERRAFORM'] === '1') throw new Error(whyMissing(tool));
  process.stderr.write(`SKIPPED: ${whyMissing(tool)}\n`);
}

/** Found once per process: tests ask again and again. */
let found: Terraform | undefined;

function locateTerraform(): Terraform | undefined {
  const binary = findExecutable('FLINKFORM_TERRAFORM', 'terraform');
  if (binary === undefined) return undefined;
  const mirror = findMirror();
  const cliConfig = writeCliConfig(mirror);
  return { binary, mirror, run: (args, options) => runTerraform(binary, cliConfig, args, options) };
}

function findExecutable(variable: string, name: string): string | undefined {
  const named = process.env[variable];
  if (named) return isExecutable(named) ? named : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

const host = 'registry.terraform.io';

function findMirror(): string | undefined {
  const named = process.env['FLINKFORM_PROVIDER_MIRROR'];
  if (named) return named;
  return [join(homedir(), '.terraform.d', 'plugins'), ...foldersBelowRoot()].find(holdsAwsProvider);
}

function holdsAwsProvider(folder: string): boolean {
  return existsSync(join(folder, host, 'hashicorp', 'aws'));
}

/**
 * Folders up to three levels below `/`, nearest first, so that a mirror's `registry.terraform.io` is at most at the
 * fourth.
 */
function* foldersBelowRoot(): Generator<string> {
  let level = ['/'];
  for (let depth = 0; depth < 4; depth++) {
    yield* level;
    level = level.flatMap(subfolders);
  }
}

// Kernel and package folders: large, and never a place for providers. Hidden folders are caches and version control.
const skipped = new Set(['proc', 'sys', 'dev', 'run', 'boot', 'node_modules', 'site-packages', 'lost+found']);

function subfolders(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !skipped.has(entry.name))
      .map((entry) => join(folder, entry.name))
      .sort();
  } catch {
    return []; // Unreadable or gone: not a mirror that Terraform could use either.
  }
}

/** Terraform links providers out of an unpacked mirror instead of copying 700 MB, so no plugin cache is needed. */
function writeCliConfig(found: string | undefined): string {
  const folder = mkdtempSync(join(tmpdir(), 'flinkform-cli-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const mirror = found && lightMirror(found, join(folder, 'mirror'));
  const pattern = JSON.stringify([`${host}/*/*`]);
  const methods =
    mirror === undefined
      ? '  direct {}\n'
      : `  filesystem_mirror {\n    path    = ${JSON.stringify(mirror)}\n    include = ${pattern}\n  }\n` +
        `  direct {\n    exclude = ${pattern}\n  }\n`;
  const file = join(folder, 'terraform.rc');
  writeFileSync(file, `provider_installation {\n${methods}}\n`);
  return file;
}

function runTerraform(
  binary: string,
  cliConfig: string,
  args: readonly string[],
  { cwd, env, timeout = 600_000 }: RunOptions,
): Promise<Run> {
  return new Promise((resolve, reject) => {
    // Its own process group: killing Terraform alone would leave its providers running.
    const child = spawn(binary, args, {
      cwd,
      env: environment(cliConfig, env),
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output: Record<'stdout' | 'stderr', Buffer[]> = { stdout: [], stderr: [] };
    child.stdout.on('data', (chunk: Buffer) => output.stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.stderr.push(chunk));
    const timer = setTimeout(() => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL'), timeout);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (status) => {
      clearTimeout(timer);
      resolve({
        status: status ?? -1,
        stdout: Buffer.concat(output.stdout).toString(),
        stderr: Buffer.concat(output.stderr).toString(),
      });
    });
  });
}

/**
 * Terraform and its providers run for seconds, and collecting garbage is a third of their work: it begins at a limit
 * that few commands reach. Source: https://go.dev/doc/gc-guide#Memory_limit
 */
const memory = { GOGC: 'off', GOMEMLIMIT: '1GiB' } as const;

/**
 * This machine's settings and AWS credentials stay outside: a test must not depend on the first nor reach for the
 * second.
 */
function environment(cliConfig: string, added: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('TF_') && !name.startsWith('AWS_'));
  return {
    ...Object.fromEntries(inherited),
    TF_CLI_CONFIG_FILE: cliConfig,
    CHECKPOINT_DISABLE: '1',
    TF_IN_AUTOMATION: '1',
    TF_INPUT: '0',
    ...memory,
    ...added,
  };
}
