// flinkform runbook: what people do by hand with an application, as commands with its names in them.
import { jsonText } from '../text/json-text';
import { harmless } from '../text/harmless';
import type { Procedure } from '../operations/procedure';
import { runbookOf } from '../operations/runbook';
import { exit, failOn, shared, type Command } from './command';
import { compileSpecs, exitCode, report } from './compile-specs';

export const runbook: Command = {
  name: 'runbook',
  summary: 'print the commands for holding, rolling back, draining, restoring and scaling by hand',
  usage: '<spec, folder or - for standard input>...',
  arity: [1, Infinity],
  options: { env: shared.env, overlay: shared.overlay, json: shared.json, 'fail-on': shared.failOn },
  examples: ['runbook examples/scaling-by-lag.yaml', 'runbook examples/kinesis-to-s3.yaml --json'],
  run: async (invocation) => {
    const { terminal, options } = invocation;
    const compiled = await compileSpecs(invocation);
    report(compiled, 'pretty', terminal);
    const books = compiled.compiled.flatMap(({ normalised, plan }) =>
      normalised && plan ? [{ application: normalised.identity.name, procedures: runbookOf(normalised) }] : [],
    );
    if (options['json'] === true) terminal.out(jsonText(books));
    else terminal.out(books.map(({ application, procedures }) => asText(application, procedures)).join('\n'));
    return compiled.compiled.length === 0 ? exit.failed : exitCode(compiled.diagnostics, failOn(invocation));
  },
};

function asText(application: string, procedures: readonly Procedure[]): string {
  const parts = procedures.map(({ title, about, commands, afterwards }) =>
    [`## ${title}`, about, commands.map((command) => `    ${command}`).join('\n'), `Afterwards: ${afterwards}`]
      .map(harmlessLines)
      .join('\n\n'),
  );
  return `# ${harmless(application)}: what is done by hand\n\n${parts.join('\n\n')}\n`;
}

function harmlessLines(text: string): string {
  return text.split('\n').map(harmless).join('\n');
}
