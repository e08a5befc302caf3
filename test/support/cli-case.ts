// A session with the command line as a text file, in test/cli: files, and commands with what they must answer.
import { mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { version } from '../../package.json';
import { quickShell, root, temporaryFolder } from './run-cli';
import { sectionsOf, textOf, type Section } from './sections';

/**
 * The sections of a case, in order: `file <path>` writes a file; `command` is a shell script; `stdout`, `stderr` and
 * `status` say what came of the command before (left out when empty, or 0).
 */
export interface CliCase {
  readonly name: string;
  readonly text: string;
}

export function cliCases(): CliCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name: name.slice(0, -4), text: readFileSync(join(folder, name), 'utf8') }));
}

/** Plays the session in a folder of its own, and returns the text that the case should have. */
export async function play({ text }: CliCase): Promise<string> {
  const { reason, sections } = sectionsOf(text);
  const cwd = realpathSync(temporaryFolder());
  const played: Section[] = [];
  for (const section of sections) {
    if (section.title.startsWith('file ')) write(join(cwd, section.title.slice('file '.length)), section.text);
    if (/^(stdout|stderr|status)$/.test(section.title)) continue;
    played.push(section);
    if (section.title === 'command') played.push(...(await answer(section.text, cwd)));
  }
  return textOf({ reason, sections: played });
}

/** Rewrites the cases whose answers have changed; returns their files, relative to the root. `names` narrows it. */
export async function updateCliCases(names: readonly string[] = []): Promise<string[]> {
  const chosen = cliCases().filter(({ name }) => names.length === 0 || names.includes(name));
  const changed = await Promise.all(
    chosen.map(async (one) => {
      const text = await play(one);
      if (text === one.text) return [];
      writeFileSync(join(folder, `${one.name}.txt`), text);
      return [`test/cli/${one.name}.txt`];
    }),
  );
  return changed.flat();
}

const folder = join(root, 'test', 'cli');

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

async function answer(script: string, cwd: string): Promise<Section[]> {
  const { status, stdout, stderr } = await quickShell(script, { cwd });
  const sections = [
    { title: 'stdout', text: scrub(stdout, cwd) },
    { title: 'stderr', text: scrub(stderr, cwd) },
    { title: 'status', text: status === 0 ? '' : `${status}\n` },
  ];
  return sections.filter(({ text }) => text !== '');
}

/** What differs from machine to machine and from release to release. A last line stays a line of its own. */
function scrub(text: string, cwd: string): string {
  const scrubbed = text.replaceAll(cwd, '<folder>').replaceAll(version, '<version>');
  return scrubbed === '' || scrubbed.endsWith('\n') ? scrubbed : `${scrubbed}\n`;
}
