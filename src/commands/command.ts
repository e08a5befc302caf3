// What a command is: its words, its options, its examples, and a function from an invocation to an exit code.
import type { Severity } from '../diagnostics/diagnostic';

/** The one table of exit codes, the same for every command. */
export const exit = { fine: 0, findings: 1, failed: 2, differs: 3 } as const;

export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** What the value stands for in the help text; for strings only. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** May be given several times; for strings only. */
  readonly multiple?: true;
  readonly description: string;
}

/** The process as commands see it. */
export interface Terminal {
  /** Data. */
  out(text: string): void;
  /** Talk. */
  err(text: string): void;
  readonly color: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface Invocation {
  readonly arguments: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly terminal: Terminal;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  /** Positional arguments as the help text shows them. */
  readonly usage: string;
  /** At least and at most this many positional arguments. */
  readonly arity: readonly [least: number, most: number];
  readonly options: Readonly<Record<string, Option>>;
  /** Command lines without the program's name; the tests run each of them. */
  readonly examples: readonly string[];
  /** What else the help text has at its end: a heading without a colon, and lines to copy. */
  readonly appendix?: readonly [heading: string, text: string];
  readonly run: (invocation: Invocation) => number | Promise<number>;
}

/** Options that several commands share. */
export const shared = {
  env: { type: 'string', short: 'e', value: 'NAME', description: 'use the overlay <spec>.NAME.yaml' },
  overlay: {
    type: 'string',
    value: 'NAME',
    multiple: true,
    description: 'lay <spec>.NAME.overlay.yaml on that; may be given again, for others on top',
  },
  failOn: {
    type: 'string',
    value: 'SEVERITY',
    choices: ['error', 'warning', 'info'],
    description: 'exit 1 at this severity or above (default error)',
  },
  format: {
    type: 'string',
    value: 'FORMAT',
    choices: ['pretty', 'json', 'github'],
    description: 'how diagnostics are written (default pretty)',
  },
  json: { type: 'boolean', description: 'write JSON' },
  stack: {
    type: 'string',
    value: 'FOLDER',
    description: 'the folder of the compiled stack that a plan is of (default: beside the plan): it knows the lines',
  },
} as const satisfies Record<string, Option>;

export function text(invocation: Invocation, option: string): string | undefined {
  const value = invocation.options[option];
  return typeof value === 'string' ? value : undefined;
}

/** In which variant specs are compiled: for an environment, with further overlays on it, in their order. */
export interface Variant {
  /** The base file alone where it is undefined. */
  readonly environment: string | undefined;
  readonly overlays: readonly string[];
}

/** Specs as their base files say them. */
export const asWritten: Variant = { environment: undefined, overlays: [] };

/** What `--env` and `--overlay` ask for. */
export function variantOf(invocation: Invocation): Variant {
  const { overlay } = invocation.options;
  return { environment: text(invocation, 'env'), overlays: Array.isArray(overlay) ? (overlay as string[]) : [] };
}

export function failOn(invocation: Invocation): Severity {
  return (text(invocation, 'fail-on') ?? 'error') as Severity;
}
