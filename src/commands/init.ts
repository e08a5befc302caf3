// flinkform init: a commented sample that compiles as it stands, and the schema beside it for the editor; or the files
// with which every pull request is judged.
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import schema from '../../generated/application.schema.json';
import { sample } from '../../generated/sample';
import { harmless } from '../text/harmless';
import { shellWord } from '../text/shell-word';
import { exit, text, type Command, type Invocation } from './command';
import { report } from './compile-specs';
import { initCi, isAction, platforms } from './init-ci';
import { shown } from './specs';
import { writeOutput } from './write-output';

export const init: Command = {
  name: 'init',
  summary: 'write a commented sample spec, and the schema for the editor; or what judges each pull request',
  usage: '[file]',
  arity: [0, 1],
  options: {
    ci: {
      type: 'string',
      value: 'PLATFORM',
      choices: platforms,
      description: 'write the files instead with which each pull request is judged',
    },
    action: { type: 'string', value: 'OWNER/NAME@COMMIT', description: 'where those for GitHub find the action' },
    force: { type: 'boolean', description: 'overwrite files that are there' },
  },
  examples: ['init', 'init deploy/orders.yaml', 'init --ci github'],
  run: (invocation) => {
    const { arguments: files, options, terminal } = invocation;
    const platform = platforms.find((one) => one === options['ci']);
    const action = text(invocation, 'action');
    const [file] = files;
    if (platform === undefined && action === undefined) return initSpec(file ?? 'flinkform.yaml', invocation);
    const refused = wrongForCi(platform, file, action);
    if (refused !== undefined || platform === undefined) {
      terminal.err(`flinkform: ${harmless(String(refused))}\n  = see: flinkform init --help\n`);
      return exit.failed;
    }
    return initCi(
      { platform, ...(action !== undefined && { action }), overwrites: options['force'] === true },
      terminal,
    );
  },
};

function wrongForCi(
  platform: string | undefined,
  file: string | undefined,
  action: string | undefined,
): string | undefined {
  if (platform === undefined) return '--action belongs to --ci github and --ci github-terraform';
  if (file !== undefined) return `with --ci no spec is written, so there is no place for ${shown(file)}`;
  if (action === undefined) return undefined;
  if (platform === 'gitlab') return '--action belongs to --ci github and --ci github-terraform';
  return isAction(action) ? undefined : `--action takes OWNER/NAME@ and the 40 digits of a commit, not "${action}"`;
}

function initSpec(file: string, { options, terminal }: Invocation): number {
  const directory = dirname(file);
  const schemaFile = 'flinkform.schema.json';
  const taken = [file, join(directory, schemaFile)].filter((path) => existsSync(path));
  if (!/[.]ya?ml$/.test(file) || isFolder(file)) {
    terminal.err(
      `flinkform: ${harmless(shown(file))} is not the name of a YAML file; try: flinkform init ` +
        `${shellWord(harmless(shown(join(isFolder(file) ? file : directory, 'flinkform.yaml'))))}\n`,
    );
    return exit.failed;
  }
  if (taken.length > 0 && options['force'] !== true) {
    terminal.err(
      `flinkform: ${harmless(taken.map(shown).join(' and '))} ${taken.length === 1 ? 'is' : 'are'} there ` +
        `already; --force overwrites\n`,
    );
    return exit.failed;
  }
  const problems = writeOutput(directory, [
    { path: basename(file), content: { text: sample } },
    { path: schemaFile, content: { text: `${JSON.stringify(schema, null, 2)}\n` } },
  ]);
  report({ compiled: [], diagnostics: problems }, 'pretty', terminal);
  if (problems.length > 0) return exit.failed;
  const written = harmless(`${shown(file)} and ${shown(join(directory, schemaFile))}`);
  terminal.err(`wrote ${written}\nnext: flinkform validate ${shellWord(harmless(shown(file)))}\n`);
  return exit.fine;
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
