// argv → command → exit code, for a process or for whatever else has a terminal to offer.
import { version } from '../../package.json';
import { harmless } from '../text/harmless';
import { didYouMean, readArguments } from './arguments';
import { exit, type Command, type Terminal } from './command';
import { helpOf, overview } from './help';
import { commands } from './index';

/** Never rejects: what nobody expected is told as a bug of ours. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(argv, terminal);
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.err(
      `flinkform ${version} has a bug: ${told}\n` +
        `Please report it with the command line and, if you can, the spec.\n`,
    );
    return exit.failed;
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined) return refused(overview(commands), terminal);
  if (name === 'help' || name === '--help' || name === '-h') return told(overview(commands), terminal);
  if (name === '--version' || name === '-v') return told(`${version}\n`, terminal);
  const command = commands.find((known) => known.name === name);
  if (!command) return refused(complaint(unknownCommand(name), 'flinkform --help'), terminal);
  if (!hasWorkingDirectory())
    return refused(complaint('the working directory is not there any more', 'cd to a folder that exists'), terminal);
  if (rest.includes('--help') || rest.includes('-h')) return told(helpOf(command), terminal);
  return runCommand(command, rest, terminal);
}

async function runCommand(command: Command, argv: readonly string[], terminal: Terminal): Promise<number> {
  const read = readArguments(command, argv);
  if ('refused' in read) return refused(complaint(read.refused, `flinkform ${command.name} --help`), terminal);
  return command.run({ ...read, terminal });
}

function unknownCommand(name: string): string {
  const names = commands.map((known) => known.name);
  return `there is no command "${name}"${didYouMean(name, names)}`;
}

function hasWorkingDirectory(): boolean {
  try {
    return process.cwd() !== '';
  } catch {
    return false;
  }
}

function told(text: string, terminal: Terminal): number {
  terminal.out(text);
  return exit.fine;
}

function refused(text: string, terminal: Terminal): number {
  terminal.err(text);
  return exit.failed;
}

function complaint(message: string, usage: string): string {
  return `flinkform: ${harmless(message)}\n  = see: ${usage}\n`;
}
