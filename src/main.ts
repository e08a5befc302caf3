// argv → command → exit code: the only process boundary of the command line.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { version } from '../package.json';
import { commands } from './commands';
import { exit, type Command, type Terminal } from './commands/command';
import { reasonOf } from './commands/reason';
import { helpOf, overview } from './commands/help';
import { harmless } from './text/harmless';
import { suggest } from './text/suggest';

const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  color: process.stderr.isTTY === true && !process.env['NO_COLOR'],
  environment: process.env,
};

async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h')
    return told(overview(commands), name === undefined ? exit.failed : exit.fine);
  if (name === '--version' || name === '-v') return told(`${version}\n`, exit.fine);
  const command = commands.find((known) => known.name === name);
  if (!command)
    return refused(
      `there is no command "${name}"${didYouMean(
        name,
        commands.map((known) => known.name),
      )}`,
      'flinkform --help',
    );
  if (!hasWorkingDirectory())
    return refused('the working directory is not there any more', 'cd to a folder that exists');
  if (rest.includes('--help') || rest.includes('-h')) return told(helpOf(command), exit.fine);
  return run(command, rest);
}

async function run(command: Command, argv: readonly string[]): Promise<number> {
  const usage = `flinkform ${command.name} --help`;
  const options = Object.fromEntries(
    Object.entries(command.options).map(([key, { type, short }]) => [
      key,
      { type, ...(short !== undefined && { short }) },
    ]),
  );
  const words = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;
  const unknown = words.find(
    (word) => word.startsWith('--') && !Object.hasOwn(options, word.slice(2).replace(/=.*/s, '')),
  );
  if (unknown !== undefined) {
    const flag = unknown.replace(/=.*/s, '');
    return refused(
      `there is no option ${flag}${didYouMean(
        flag,
        Object.keys(options).map((key) => `--${key}`),
      )}`,
      usage,
    );
  }
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      options,
      allowPositionals: true,
      strict: true,
      tokens: true,
    } satisfies ParseArgsConfig);
  } catch (error) {
    return refused(asSentence(error), usage);
  }
  const { positionals, values, tokens } = parsed;
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
  const twice = given.find((name, index) => given.indexOf(name) !== index);
  if (twice !== undefined) return refused(`--${twice} is given twice`, usage);
  // Mostly an unset variable in a script; a folder or an overlay without a name is never meant.
  const empty = Object.keys(values).find((name) => values[name] === '');
  if (empty !== undefined) return refused(`--${empty} needs a value`, usage);
  for (const [key, { choices }] of Object.entries(command.options)) {
    const value = values[key];
    if (choices && typeof value === 'string' && !choices.includes(value))
      return refused(`--${key} takes ${choices.join(', ')}, not "${value}"${didYouMean(value, choices)}`, usage);
  }
  const [least, most] = command.arity;
  if (positionals.length < least) return refused(`${command.name} needs ${command.usage}`, usage);
  if (positionals.length > most)
    return refused(
      `${command.name} takes ${most === 0 ? 'no arguments' : `at most ${most} argument${most === 1 ? '' : 's'}`}`,
      usage,
    );
  return command.run({
    arguments: positionals,
    options: values as Readonly<Record<string, string | boolean | undefined>>,
    terminal,
  });
}

function hasWorkingDirectory(): boolean {
  try {
    return process.cwd() !== '';
  } catch {
    return false;
  }
}

function told(text: string, code: number): number {
  (code === exit.fine ? terminal.out : terminal.err)(text);
  return code;
}

function refused(message: string, usage: string): number {
  terminal.err(`flinkform: ${harmless(message)}\n  = see: ${usage}\n`);
  return exit.failed;
}

/** The first sentence of Node's, as ours begin: `Option '--json' does not take an argument. To ...`. */
function asSentence(error: unknown): string {
  const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function didYouMean(word: string, known: readonly string[]): string {
  const [nearest] = suggest(word, known);
  return nearest === undefined ? '' : `; did you mean "${nearest}"?`;
}

// A reader that goes away early (`flinkform schema | head`) is no error; a full disk behind `>` is.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  terminal.err(`flinkform: standard output cannot be written: ${reasonOf(error)}\n`);
  process.once('exit', () => (process.exitCode = exit.failed));
});
process.stderr.on('error', () => undefined);

// With a handler, a write beyond a file size limit fails like one on a full disk instead of killing the process.
process.on('SIGXFSZ', () => undefined);

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    terminal.err(
      `flinkform ${version} has a bug: ` +
        `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\nPlease report it with the ` +
        `command line and, if you can, the spec.\n`,
    );
    process.exitCode = exit.failed;
  },
);
