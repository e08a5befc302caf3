// What flinkform init brings into the folder of a team beside the spec: the file that CDKTF's command line reads, and
// the lines that keep what is made out of git. Both are shared with others, so what is there is never written over:
// `cdktf.json` stays as it is, and to `.gitignore` the lines are added that it has not.
import { lstatSync } from 'node:fs';
import { largestFile } from '../syntax/decode';
import { readWholeFile } from './read-file';
import { reasonOf } from './reason';
import type { OutputFile } from './write-output';

/** What is to be written, and what people are told of it. */
export interface Brought {
  /** Paths from the working directory. */
  readonly files: readonly OutputFile[];
  /** What was there already, and what has been added to it; a line each. */
  readonly told: readonly string[];
  /** What is left to do by hand. */
  readonly next: readonly string[];
}

/**
 * What `cdktf synth` runs. `npx --no` finds it wherever npm has put it (in this folder, at the root of a workspace, or
 * globally), and installs nothing. Source: https://docs.npmjs.com/cli/v11/commands/npx
 */
export const appCommand = 'npx --no flinkform-app';

/**
 * The settings of CDKTF's command line, whose words are those of
 * https://developer.hashicorp.com/terraform/cdktf/create-and-deploy/configuration-file.
 * @param specs the file or folder that it is to compile: relative to the working directory, with forward slashes
 */
export function cdktfJson(specs: string): Brought {
  const path = 'cdktf.json';
  const context = { flinkform: { specs: [specs] } };
  if (!isThere(path)) {
    const head = { language: 'typescript', app: appCommand, projectId: 'flinkform', sendCrashReports: 'false' };
    const text = `${JSON.stringify({ ...head, context }, null, 2)}\n`;
    return { files: [{ path, content: { text } }], told: [], next: [] };
  }
  const found = readSettings(path);
  if (found === undefined || !isOurs(found.app)) {
    const told = 'kept cdktf.json, which is of another program: cdktf synth goes on running that';
    const settings = JSON.stringify({ app: appCommand, context });
    return {
      files: [],
      told: [told],
      next: [`compile with flinkform synth, or run cdktf elsewhere, with ${settings}`],
    };
  }
  const isNamed = found.specs.some((one) => ['.', specs].includes(plain(one)) || specs.startsWith(`${plain(one)}/`));
  const next = isNamed ? [] : [`name ${JSON.stringify(specs)} in cdktf.json, under context.flinkform.specs`];
  return { files: [], told: ['kept cdktf.json'], next };
}

/** In any of its ways: with npx, by its path below node_modules, or in a clone. */
const isOurs = (app: unknown): boolean => typeof app === 'string' && /flinkform|dist[/]app[.]cjs/.test(app);

/** `./specs/` → `specs` */
const plain = (path: string): string => path.replace(/^[.][/]/, '').replace(/(?<=.)[/]+$/, '');

interface Settings {
  readonly app: unknown;
  readonly specs: readonly string[];
}

/** What a cdktf.json says; nothing when it cannot be read. */
function readSettings(path: string): Settings | undefined {
  try {
    const { app, context } = JSON.parse(textOf(path)) as {
      readonly app?: unknown;
      readonly context?: { readonly flinkform?: { readonly specs?: unknown } };
    };
    const specs = context?.flinkform?.specs ?? ['.'];
    return { app, specs: Array.isArray(specs) ? specs.map(String) : [] };
  } catch {
    return undefined;
  }
}

/** What is made by npm, by `synth` and by CDKTF's command line. */
const made = ['node_modules/', 'cdktf.out/', 'cdktf.log'];

/** The lines for git. One that takes another back (`!cdktf.out/`) is obeyed. */
export function gitignore(): Brought {
  const path = '.gitignore';
  const lines = (names: readonly string[], end: string): string => names.map((one) => `${one}${end}`).join('');
  if (!isThere(path)) return { files: [{ path, content: { text: lines(made, '\n') } }], told: [], next: [] };
  let text: string;
  try {
    text = textOf(path);
  } catch (error) {
    return { files: [], told: [`kept .gitignore: ${reasonOf(error)}`], next: [`have git ignore ${made.join(', ')}`] };
  }
  const present = text.split('\n').map((line) => subject(line.trim()));
  const missing = made.filter((one) => !present.includes(subject(one)));
  if (missing.length === 0) return { files: [], told: ['kept .gitignore'], next: [] };
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text === '' || text.endsWith('\n') ? text : `${text}${end}`;
  const told = [`added to .gitignore: ${missing.join(', ')}`];
  return { files: [{ path, content: { text: `${before}${lines(missing, end)}` } }], told, next: [] };
}

/** `!/cdktf.out/` → `cdktf.out`: what a line is about. */
const subject = (line: string): string => line.replace(/^!?[/]?/, '').replace(/[/]$/, '');

/** A link that leads nowhere is there as well. */
const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** Throws what keeps it from being read whole, and written back as it was. */
function textOf(path: string): string {
  if (lstatSync(path).isSymbolicLink()) throw new Error('it is a symbolic link');
  const bytes = readWholeFile(path, largestFile);
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
