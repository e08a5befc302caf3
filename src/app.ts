// What cdktf.json runs: the same compiler as `flinkform synth`, told by CDKTF's own command line where to write.
import { exit, type Terminal } from './commands/command';
import { exitCode, report } from './commands/compile-specs';
import { synthesise, write } from './commands/synth';

const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  color: false,
  environment: process.env,
};

/** `context.flinkform` of cdktf.json: which specs, and for which environment (`FLINKFORM_ENV` wins). */
interface Settings {
  readonly specs?: readonly string[];
  readonly environment?: string;
}

async function app(): Promise<number> {
  const context = JSON.parse(process.env['CDKTF_CONTEXT_JSON'] ?? '{}') as { readonly flinkform?: Settings };
  const { specs = ['.'], environment } = context.flinkform ?? {};
  const run = await synthesise(specs, process.env['FLINKFORM_ENV'] ?? environment, terminal);
  report(run, 'pretty', terminal);
  const code = exitCode(run.diagnostics, 'error');
  return code === exit.fine ? write(run, process.env['CDKTF_OUTDIR'] ?? 'cdktf.out', terminal) : code;
}

void app().then((code) => {
  process.exitCode = code;
});
