// argv → command → exit code: the only process boundary of the command line.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { version } from '../package.json';
import { commands } from './commands';
import { exit, type Command, type Terminal } from './commands/command';
import { helpOf, overview } from './help';
import { suggest } from './suggest';

const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  color: process.stderr.isTTY === true && !process.env['NO_COLOR'],
  environment: process.env,
};

async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return told(overview(commands), name === undefined ? exit.failed : exit.fine);
  if (name === '--version' || name === '-v') return told(`${version}\n`, exit.fine);
  const command = commands.find((known) => known.name === name);
  if (!command) return refused(`there is no command "${name}"${didYouMean(name, commands.map((known) => known.name))}`, 'flinkform --help');
  if (rest.includes('--help') || rest.includes('-h')) return told(helpOf(command), exit.fine);
  return run(command, rest);
}

async function run(command: Command, argv: readonly string[]): Promise<number> {
  const usage = `flinkform ${command.name} --help`;
  const options = Object.fromEntries(Object.entries(command.options).map(([key, { type, short }]) => [key, { type, ...(short !== undefined && { short }) }]));
  const unknown = argv.find((word) => word.startsWith('--') && !Object.hasOwn(options, word.slice(2).replace(/=.*/s, '')) && word !== '--');
  if (unknown !== undefined) {
    const flag = unknown.replace(/=.*/s, '');
    return refused(`there is no option ${flag}${didYouMean(flag, Object.keys(options).map((key) => `--${key}`))}`, usage);
  }
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true } satisfies ParseArgsConfig);
  } catch (error) {
    return refused(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error), usage);
  }
  const { positionals, values } = parsed;
  for (const [key, { choices }] of Object.entries(command.options)) {
    const value = values[key];
    if (choices && typeof value === 'string' && !choices.includes(value)) return refused(`--${key} takes ${choices.join(', ')}, not "${value}"${didYouMean(value, choices)}`, usage);
  }
  const [least, most] = command.arity;
  if (positionals.length < least) return refused(`${command.name} needs ${command.usage}`, usage);
  if (positionals.length > most) return refused(`${command.name} takes at most ${most} argument${most === 1 ? '' : 's'}`, usage);
  return command.run({ arguments: positionals, options: values as Readonly<Record<string, string | boolean | undefined>>, terminal });
}

function told(text: string, code: number): number {
  (code === exit.fine ? terminal.out : terminal.err)(text);
  return code;
}

function refused(message: string, usage: string): number {
  terminal.err(`flinkform: ${message}\n  = see: ${usage}\n`);
  return exit.failed;
}

function didYouMean(word: string, known: readonly string[]): string {
  const [nearest] = suggest(word, known);
  return nearest === undefined ? '' : `; did you mean "${nearest}"?`;
}

// A reader that goes away early (`flinkform schema | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    terminal.err(`flinkform ${version} has a bug: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\nPlease report it with the command line and, if you can, the spec.\n`);
    process.exitCode = exit.failed;
  },
);
