// The words behind a command's name, as the command takes them: Node's own parser, and what it lets pass.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { suggest } from '../text/suggest';
import type { Command, Invocation } from './command';

type Arguments = Pick<Invocation, 'arguments' | 'options'>;

/** What the words mean, or why they mean nothing: one sentence without a full stop. */
export function readArguments(command: Command, argv: readonly string[]): Arguments | { readonly refused: string } {
  const unknown = unknownOption(command, argv);
  if (unknown !== undefined) return { refused: unknown };
  const parsed = parse(command, argv);
  if ('refused' in parsed) return parsed;
  const refused = wrongValue(command, parsed) ?? wrongNumber(command, parsed.positionals);
  if (refused !== undefined) return { refused };
  return { arguments: parsed.positionals, options: parsed.values };
}

function unknownOption({ options }: Command, argv: readonly string[]): string | undefined {
  const words = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;
  const flags = words.filter((word) => word.startsWith('--')).map((word) => word.replace(/=.*/s, ''));
  const unknown = flags.find((flag) => !Object.hasOwn(options, flag.slice(2)) && flag !== '--');
  if (unknown === undefined) return undefined;
  const known = Object.keys(options).map((key) => `--${key}`);
  return `there is no option ${unknown}${didYouMean(unknown, known)}`;
}

interface Parsed {
  readonly positionals: readonly string[];
  readonly values: Invocation['options'];
  /** The options in the order in which they were given. */
  readonly given: readonly string[];
}

function parse(command: Command, argv: readonly string[]): Parsed | { readonly refused: string } {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([key, { type, short, multiple }]) => [
      key,
      { type, ...(short && { short }), ...(multiple && { multiple }) },
    ]),
  );
  const config = { args: [...argv], options, allowPositionals: true, strict: true, tokens: true } as const;
  try {
    const { positionals, values, tokens } = parseArgs(config satisfies ParseArgsConfig);
    const given = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
    return { positionals, values: values as Parsed['values'], given };
  } catch (error) {
    return { refused: asSentence(error) };
  }
}

function wrongValue({ options }: Command, { values, given }: Parsed): string | undefined {
  const twice = given.find((name, index) => given.indexOf(name) !== index && !options[name]?.multiple);
  if (twice !== undefined) return `--${twice} is given twice`;
  // Mostly an unset variable in a script; a folder or an overlay without a name is never meant.
  const empty = Object.keys(values).find((name) => [values[name]].flat().includes(''));
  if (empty !== undefined) return `--${empty} needs a value`;
  for (const [key, { choices }] of Object.entries(options)) {
    const value = values[key];
    if (choices && typeof value === 'string' && !choices.includes(value))
      return `--${key} takes ${choices.join(', ')}, not "${value}"${didYouMean(value, choices)}`;
  }
  return undefined;
}

function wrongNumber({ name, usage, arity: [least, most] }: Command, words: readonly string[]): string | undefined {
  if (words.length < least) return `${name} needs ${usage}`;
  if (words.length <= most) return undefined;
  return `${name} takes at most ${most} argument${most === 1 ? '' : 's'}`;
}

/** The first sentence of Node's, as ours begin: `Option '--json' does not take an argument. To ...`. */
function asSentence(error: unknown): string {
  const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** The nearest of the words that are known, as the end of a sentence; nothing when none is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const [nearest] = suggest(word, known);
  return nearest === undefined ? '' : `; did you mean "${nearest}"?`;
}
