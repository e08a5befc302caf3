// Runs the command line as people do, in a folder of its own: as a process, or for speed in the tests' own.
import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { answerFlinkform, askFlinkform } from './quick-flinkform';

export const root = join(__dirname, '..', '..');

export interface Ran {
  /** The exit code; a signal's name when one ended the process; `timeout` when we had to. */
  readonly status: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly input?: string | Uint8Array;
  readonly variables?: Readonly<Record<string, string>>;
  /** As a user without rights, where the tests run as root. */
  readonly unprivileged?: boolean;
  /** After so many milliseconds a process counts as hung. */
  readonly patience?: number;
}

/** Runs `flinkform <words>`. */
export function flinkform(words: readonly string[], options: RunOptions): Promise<Ran> {
  return run(process.execPath, [join(dist(), 'main.cjs'), ...words], options);
}

/** Runs a shell script in which `flinkform` is a command, and `app` what cdktf.json runs. */
export function shell(script: string, options: RunOptions): Promise<Ran> {
  return run('sh', ['-c', `flinkform() ${program('main.cjs')}\napp() ${program('app.cjs')}\n${script}`], options);
}

/**
 * `shell`, but `flinkform` runs in the tests' own process, which costs a tenth of a start. For scripts that ask what a
 * command answers; those that ask how a process behaves (streams, signals, rights) want `shell`. With
 * `FLINKFORM_OWN_PROCESSES` in the environment it is `shell`: both must answer alike.
 */
export function quickShell(script: string, options: Pick<RunOptions, 'cwd' | 'variables' | 'patience'>): Promise<Ran> {
  if (process.env['FLINKFORM_OWN_PROCESSES']) return shell(script, options);
  const answers = temporaryFolder();
  const quick = `${askFlinkform(answers, program('main.cjs'))}\napp() ${program('app.cjs')}`;
  return inTurn(() => {
    const started = start('sh', ['-c', `${quick}\n${script}`], { ...options, channels: 2 });
    answerFlinkform(started.channels, answers);
    return started.ended;
  });
}

function program(bundle: string): string {
  return `{ "${process.execPath}" "${join(dist(), bundle)}" "$@"; }`;
}

/** Runs any program, at most three at a time. Never rejects. */
export function run(program: string, words: readonly string[], options: RunOptions): Promise<Ran> {
  return inTurn(() => start(program, words, options).ended);
}

/** A process that is under way. */
export interface Started {
  /** Ends it at once, without a chance to tidy up. */
  kill(): void;
  /** Never rejects. */
  readonly ended: Promise<Ran>;
}

/** Starts `flinkform <words>` at once, however many run already. */
export function startFlinkform(words: readonly string[], options: RunOptions): Started {
  return start(process.execPath, [join(dist(), 'main.cjs'), ...words], options);
}

function start(
  program: string,
  words: readonly string[],
  { channels = 0, ...options }: RunOptions & { readonly channels?: number },
): Started & { readonly channels: readonly Socket[] } {
  const { cwd, input, variables = {}, unprivileged = false, patience = 120_000 } = options;
  const nobody = unprivileged && isRoot ? { uid: 65534, gid: 65534 } : {};
  const child = spawn(program, [...words], {
    cwd,
    // What runs is the bundle, whose coverage nobody reads, and Node would write it.
    env: { PATH: process.env['PATH'], HOME: cwd, NO_COLOR: '1', NODE_V8_COVERAGE: '', ...variables },
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe', ...Array<'pipe'>(channels).fill('pipe')],
    detached: true,
    ...nobody,
  });
  const pieces: Record<'stdout' | 'stderr', Buffer[]> = { stdout: [], stderr: [] };
  child.stdout?.on('data', (piece: Buffer) => pieces.stdout.push(piece));
  child.stderr?.on('data', (piece: Buffer) => pieces.stderr.push(piece));
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input);
  const kill = (): void => {
    const hasEnded = child.exitCode !== null || child.signalCode !== null;
    if (child.pid !== undefined && !hasEnded) process.kill(-child.pid, 'SIGKILL');
  };
  let hung = false;
  const timer = setTimeout(() => {
    hung = true;
    kill();
  }, patience);
  const text = (stream: 'stdout' | 'stderr'): string => Buffer.concat(pieces[stream]).toString();
  const ended = new Promise<Ran>((settle) => {
    child.on('error', (error) => settle({ status: error.message, stdout: '', stderr: '' }));
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      settle({ status: hung ? 'timeout' : (code ?? String(signal)), stdout: text('stdout'), stderr: text('stderr') });
    });
  });
  return { kill, ended, channels: child.stdio.slice(3) as unknown as Socket[] };
}

export const isRoot = process.getuid?.() === 0;

let places = 3;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (places > 0) places -= 1;
  else await new Promise<void>((start) => waiting.push(start));
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else places += 1;
  }
}

let built: { readonly folder?: string; readonly failure?: unknown } | undefined;

/**
 * The folder of the bundles: `FLINKFORM_DIST`, or `dist`, built again when a source is younger. A copy of it, so that a
 * build that runs meanwhile is no matter, and that a user without rights can read.
 */
export function dist(): string {
  try {
    built ??= { folder: freshBundles() };
  } catch (failure) {
    built = { failure };
  }
  if (built.folder === undefined) throw built.failure;
  return built.folder;
}

function freshBundles(): string {
  const from = process.env['FLINKFORM_DIST'] ?? join(root, 'dist');
  const bundles = ['main.cjs', 'app.cjs', 'synth.cjs'];
  const age = Math.min(
    ...bundles.map((name) => (existsSync(join(from, name)) ? statSync(join(from, name)).mtimeMs : 0)),
  );
  if (process.env['FLINKFORM_DIST'] === undefined && youngest(['src', 'schema', 'generated', 'package.json']) > age) {
    execFileSync(process.execPath, ['--require', 'tsx/cjs', 'scripts/build.ts'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  const folder = temporaryFolder();
  for (const name of readdirSync(from)) copyFileSync(join(from, name), join(folder, name));
  return folder;
}

function youngest(paths: readonly string[]): number {
  return Math.max(
    ...paths.map((path) => {
      const stats = statSync(join(root, path));
      return stats.isDirectory()
        ? youngest(readdirSync(join(root, path)).map((name) => join(path, name)))
        : stats.mtimeMs;
    }),
  );
}

const folders: string[] = [];
process.once('exit', () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A folder that everybody may enter and write to, with `files` in it; removed when the tests end. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'flinkform-cli-'));
  chmodSync(folder, 0o777);
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Path below `folder` → content, for every file in it. */
export function allFiles(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    names.flatMap((name) => {
      const path = join(folder, name);
      return lstatSync(path).isFile() ? [[name, readFileSync(path, 'latin1')] as const] : [];
    }),
  );
}
