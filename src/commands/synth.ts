// flinkform synth: specs to Terraform, in CDKTF's own folder layout.
import { exit, failOn, shared, text, variantOf, type Command, type Terminal } from './command';
import { compilePaths, exitCode, report } from './compile-specs';
import { refusedPlace } from './output-place';
import { checkStacks, writeStacks, type Target } from './write-stacks';

export const synth: Command = {
  name: 'synth',
  summary: 'compile specs to Terraform',
  usage: '<spec, folder or - for standard input>...',
  arity: [1, Infinity],
  options: {
    env: shared.env,
    overlay: shared.overlay,
    out: { type: 'string', short: 'o', value: 'FOLDER', description: 'where to write (default cdktf.out)' },
    check: { type: 'boolean', description: 'write nothing; exit 3 when what is there is not what would be written' },
    prune: { type: 'boolean', description: 'remove files of stacks that no spec leads to any more; not with --check' },
    'fail-on': shared.failOn,
  },
  examples: [
    'synth examples',
    'synth examples/production.yaml --env prod --out build',
    'synth examples --check',
    'synth examples --prune',
  ],
  run: (invocation) => {
    const { options, terminal, arguments: paths } = invocation;
    const [check, prune] = [options['check'] === true, options['prune'] === true];
    if (check && prune) {
      terminal.err('flinkform: --check writes nothing, so --prune has no effect\n  = see: flinkform synth --help\n');
      return exit.failed;
    }
    const directory = text(invocation, 'out') ?? defaultFolder;
    const target = { directory, paths, variant: variantOf(invocation), prune, failOn: failOn(invocation) };
    return compileTo(target, terminal, check ? checkStacks : writeStacks);
  },
};

/** Where output goes when nobody says where: CDKTF's own choice. */
export const defaultFolder = 'cdktf.out';

/** Compiles, and goes on with `finish` when nothing speaks against it. Returns the exit code. */
export async function compileTo(target: Target, terminal: Terminal, finish: typeof writeStacks): Promise<number> {
  const refusal = refusedPlace(target.directory);
  if (refusal) {
    report({ compiled: [], diagnostics: [refusal] }, 'pretty', terminal);
    return exit.failed;
  }
  // CDKTF takes settings from here that would change what it emits, and fails when they are not JSON.
  delete process.env['CDKTF_CONTEXT_JSON'];
  // CDKTF is loaded here and nowhere earlier: the other commands start without it.
  const stage = await import('../synth');
  const run = await compilePaths(target.paths, target.variant, terminal, { synth: stage.synth });
  const code = exitCode(run.diagnostics, target.failOn);
  if (code === exit.fine) return finish(run, target, terminal);
  report(run, 'pretty', terminal);
  return code;
}
