// flinkform init: a commented sample that compiles as it stands, the schema for the editor, and what CDKTF and git
// need; or the files with which every pull request is judged.
import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import schema from '../../generated/application.schema.json';
import { sample } from '../../generated/sample';
import { harmless } from '../text/harmless';
import { shellWord } from '../text/shell-word';
import { exit, text, type Command, type Invocation } from './command';
import { report } from './compile-specs';
import { initCi, isAction, platforms } from './init-ci';
import { cdktfJson, gitignore } from './init-project';
import { isInside } from './inspect-code';
import { isFolder } from './spec-folder';
import { shown } from './specs';
import { writeOutput, type OutputFile } from './write-output';

export const init: Command = {
  name: 'init',
  summary: 'write a commented sample spec, and what a folder needs for it; or what judges each pull request',
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
    force: { type: 'boolean', description: 'overwrite the spec, the schema or the files of --ci, if they are there' },
  },
  examples: ['init', 'init specs/orders.yaml', 'init --ci github'],
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

/** A spec, and what a folder needs that has none yet. What is there is kept, so that it can be run again. */
function initSpec(file: string, { options, terminal }: Invocation): number {
  const directory = dirname(file);
  if (!/[.]ya?ml$/.test(file) || isFolder(file)) {
    terminal.err(
      `flinkform: ${harmless(shown(file))} is not the name of a YAML file; try: flinkform init ` +
        `${shellWord(harmless(shown(join(isFolder(file) ? file : directory, 'flinkform.yaml'))))}\n`,
    );
    return exit.failed;
  }
  const installed = installedSchema(directory);
  const own = ownFiles(file, installed);
  const kept = options['force'] === true ? [] : own.filter(({ path }) => existsSync(join(directory, path)));
  const mine = own.filter((one) => !kept.includes(one));
  const brought = isInside(process.cwd(), resolve(file)) ? [cdktfJson(specsOf(file)), gitignore()] : [];
  const shared = brought.flatMap(({ files }) => files);
  const made = shared.filter(({ path }) => !existsSync(path)).map(({ path }) => path);
  const problems = [...writeOutput(directory, mine), ...writeOutput('.', shared)];
  report({ compiled: [], diagnostics: problems }, 'pretty', terminal);
  if (problems.length > 0) return exit.failed;
  const written = [...mine.map(({ path }) => shown(join(directory, path))), ...made];
  const command = `${installed === undefined ? '' : 'npx '}flinkform validate ${shellWord(shown(file))}`;
  const lines = [
    ...(written.length > 0 ? [`wrote ${written.join(', ')}`] : []),
    ...brought.flatMap(({ told }) => told),
    ...kept.map(({ path }) => `kept ${shown(join(directory, path))}: it is there already; --force overwrites it`),
    ...brought.flatMap(({ next }) => next.map((one) => `next: ${one}`)),
    `next: ${command}`,
  ];
  terminal.err(lines.map((line) => `${harmless(line)}\n`).join(''));
  return exit.fine;
}

/** The spec, and the schema beside it where no installed one can be named; paths from the folder of the spec. */
function ownFiles(file: string, installed: string | undefined): OutputFile[] {
  const copy = 'flinkform.schema.json';
  const text = installed === undefined ? sample : sample.replace(`./${copy}`, installed);
  const spec = { path: basename(file), content: { text } };
  if (installed !== undefined) return [spec];
  return [spec, { path: copy, content: { text: `${JSON.stringify(schema, null, 2)}\n` } }];
}

/**
 * The schema of the flinkform that npm has installed for this folder, or for one above it in the same repository, as an
 * editor finds it from there: it is always that of the release that compiles.
 */
function installedSchema(directory: string): string | undefined {
  const path = join('node_modules', 'flinkform', 'generated', 'application.schema.json');
  for (let folder = resolve(directory); ; folder = dirname(folder)) {
    if (existsSync(join(folder, path))) {
      const way = relative(directory, join(folder, path)).split(sep).join('/');
      return way.startsWith('../') ? way : `./${way}`;
    }
    if (existsSync(join(folder, '.git')) || folder === dirname(folder)) return undefined;
  }
}

/** What `cdktf synth` compiles: the folder of the specs where init makes it, else the one file. */
function specsOf(file: string): string {
  return shown(existsSync(dirname(file)) ? file : dirname(file));
}
