// argv → command → exit code: the only process boundary of the command line.
import { version } from '../package.json';
import { commands } from './commands';
import { didYouMean, readArguments } from './commands/arguments';
import { exit, type Command, type Terminal } from './commands/command';
import { reasonOf } from './commands/reason';
import { helpOf, overview } from './commands/help';
import { harmless } from './text/harmless';

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
  const read = readArguments(command, argv);
  if ('refused' in read) return refused(read.refused, `flinkform ${command.name} --help`);
  return command.run({ ...read, terminal });
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
