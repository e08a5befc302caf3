// flinkform synth: specs to Terraform, in CDKTF's own folder layout.
import { dirname, join, resolve } from 'node:path';
import type { Compiled } from '../compile';
import { manifest, summary } from '../output';
import { harmless } from '../reporters/frame';
import { exit, failOn, shared, text, type Command, type Terminal } from './command';
import { compilePaths, exitCode, report, type Run } from './compile-specs';
import { readFile } from './read-file';
import { shown } from './specs';
import { staleFiles, writeOutput, type OutputFile } from './write-output';

export const synth: Command = {
  name: 'synth',
  summary: 'compile specs to Terraform',
  usage: '<spec, folder or - for standard input>...',
  arity: [1, Infinity],
  options: {
    env: shared.env,
    out: { type: 'string', short: 'o', value: 'FOLDER', description: 'where to write (default cdktf.out)' },
    check: { type: 'boolean', description: 'write nothing; exit 3 when what is there is not what would be written' },
    'fail-on': shared.failOn,
  },
  examples: ['synth examples', 'synth examples/production.yaml --env prod --out build', 'synth examples --check'],
  run: async (invocation) => {
    const { terminal, options } = invocation;
    const directory = text(invocation, 'out') ?? 'cdktf.out';
    const run = await synthesise(invocation.arguments, text(invocation, 'env'), terminal);
    report(run, 'pretty', terminal);
    const code = exitCode(run.diagnostics, failOn(invocation));
    if (code !== exit.fine) return code;
    return options['check'] === true ? checkOutput(run, directory, terminal) : write(run, directory, terminal);
  },
};

/** CDKTF is loaded here and nowhere earlier: the other commands start without it. */
export async function synthesise(paths: readonly string[], environment: string | undefined, terminal: Terminal): Promise<Run> {
  // CDKTF takes settings from here that would change what it emits, and fails when they are not JSON.
  delete process.env['CDKTF_CONTEXT_JSON'];
  const stage = await import('../synth');
  return compilePaths(paths, environment, terminal, stage.synth);
}

/** Writes everything, then says what was written. Returns the exit code. */
export function write({ compiled }: Run, directory: string, terminal: Terminal): number {
  if (holdsForeignManifest(directory)) {
    const message = `${shown(directory)}/manifest.json is there already, and is not CDKTF's`;
    report({ compiled, diagnostics: [{ code: 'FLK9002', severity: 'error', message, help: 'choose another folder with --out' }] }, 'pretty', terminal);
    return exit.failed;
  }
  const problems = writeOutput(directory, outputFiles(compiled));
  report({ compiled, diagnostics: problems }, 'pretty', terminal);
  if (problems.length > 0) return exit.failed;
  terminal.out(summary(compiled, shown(directory)));
  return exit.fine;
}

/** Web projects and browser extensions have a file of this name, which `--out .` would overwrite. */
function holdsForeignManifest(directory: string): boolean {
  try {
    const manifest: unknown = JSON.parse(Buffer.from(readFile(join(directory, 'manifest.json'))).toString());
    return typeof manifest !== 'object' || manifest === null || !('stacks' in manifest);
  } catch {
    return false;
  }
}

function checkOutput({ compiled }: Run, directory: string, terminal: Terminal): number {
  const stale = staleFiles(directory, outputFiles(compiled));
  for (const path of stale) terminal.out(`${harmless(shown(directory))}/${path}\n`);
  if (stale.length === 0) return exit.fine;
  report({ compiled, diagnostics: [{ code: 'FLK9007', severity: 'error', message: `${stale.length} ${stale.length === 1 ? 'file is' : 'files are'} missing or stale in ${shown(directory)}`, help: 'run flinkform synth and commit the result' }] }, 'pretty', terminal);
  return exit.differs;
}

/** Code files first: a stack must never be there without the code it names. */
function outputFiles(compiled: readonly Compiled[]): OutputFile[] {
  const plans = compiled.flatMap(({ plan }) => (plan ? [plan] : []));
  const { path, text } = manifest(plans);
  return [
    ...compiled.flatMap(({ plan, sources }) =>
      (plan?.assets ?? []).map(({ from, to, sha256 }) => ({
        path: `stacks/${plan?.application.name}/${to}`,
        content: { copyOf: resolve(folderOf(sources[0]?.file), from), sha256 },
      })),
    ),
    ...compiled.flatMap(({ files = new Map<string, string>() }) => [...files].map(([file, content]) => ({ path: file, content: { text: content } }))),
    { path, content: { text } },
  ];
}

function folderOf(file: string | undefined): string {
  return file === undefined || file === '<stdin>' ? '.' : dirname(file);
}
