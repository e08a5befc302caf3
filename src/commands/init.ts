// flinkform init: a commented sample that compiles as it stands, and the schema beside it for the editor.
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import schema from '../../generated/application.schema.json';
import { sample } from '../../generated/sample';
import { harmless } from '../text/harmless';
import { shellWord } from '../text/shell-word';
import { exit, type Command } from './command';
import { report } from './compile-specs';
import { shown } from './specs';
import { writeOutput } from './write-output';

export const init: Command = {
  name: 'init',
  summary: 'write a commented sample spec, and the schema for the editor',
  usage: '[file]',
  arity: [0, 1],
  options: { force: { type: 'boolean', description: 'overwrite files that are there' } },
  examples: ['init', 'init deploy/orders.yaml'],
  run: ({ arguments: [file = 'flinkform.yaml'], options, terminal }) => {
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
  },
};

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
