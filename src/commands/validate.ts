// flinkform validate: all problems of the specs, and nothing else. Needs no credentials and no network.
import { failOn, shared, text, type Command } from './command';
import { compileSpecs, exitCode, report } from './compile-specs';

export const validate: Command = {
  name: 'validate',
  summary: 'check specs against the schema and against what AWS allows',
  usage: '<spec, folder or - for standard input>...',
  arity: [1, Infinity],
  options: {
    env: shared.env,
    overlay: shared.overlay,
    format: shared.format,
    json: { ...shared.json, description: 'the same as --format json' },
    'fail-on': shared.failOn,
  },
  examples: [
    'validate examples/kinesis-to-s3.yaml --fail-on warning',
    'validate examples --format github',
    'validate examples/production.yaml --env prod',
  ],
  run: async (invocation) => {
    const { terminal, options } = invocation;
    const run = await compileSpecs(invocation);
    const format = options['json'] === true ? 'json' : (text(invocation, 'format') ?? 'pretty');
    report(run, format, terminal);
    const code = exitCode(run.diagnostics, failOn(invocation));
    if (code === 0 && format === 'pretty')
      terminal.err(`${run.compiled.length} ${run.compiled.length === 1 ? 'spec is' : 'specs are'} valid\n`);
    return code;
  },
};
