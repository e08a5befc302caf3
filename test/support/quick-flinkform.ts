// `flinkform` for a shell script without a start of Node: a shell function asks over a pipe, and the tests' own process
// runs the command and answers. What a script does around it (folders, links, redirections, exit codes) is the shell's.
// One command at a time: those of a pipeline or behind `&` would ask and be answered over one another.
import { writeFileSync } from 'node:fs';
import type { Duplex } from 'node:stream';
import { join } from 'node:path';
import { run } from '../../src/commands/run';

/**
 * The shell function. It asks on descriptor 3 with texts that each end in NUL: how many words, the working directory,
 * the words, the environment, and an empty one; and reads the exit code from 4. The output comes in files below
 * `answers`. Standard input belongs to a process, so a command that reads it is `program`.
 */
export function askFlinkform(answers: string, program: string): string {
  return `flinkform() {
    case " $* " in *" - "*) ${program}; return;; esac
    { printf '%s\\0' "$#" "$PWD" "$@"; env -0; printf '\\0'; } >&3
    read -r status <&4
    cat "${join(answers, 'stdout')}"
    cat "${join(answers, 'stderr')}" >&2
    return "$status"
  }`;
}

/** Answers until the shell ends. */
export function answerFlinkform([questions, answer]: readonly Duplex[], answers: string): void {
  if (!questions || !answer) throw new Error('the shell has no channels');
  let asked = '';
  questions.setEncoding('utf8').on('data', (piece: string) => {
    asked += piece;
    const [count = '', directory = '', ...rest] = asked.split('\0');
    // A word may be empty; an entry of the environment never is.
    const words = rest.slice(0, Number(count));
    const end = rest.indexOf('', words.length);
    if (end < 0 || end === rest.length - 1) return; // There is more to come.
    asked = '';
    const variables = Object.fromEntries(rest.slice(words.length, end).map(nameAndValue));
    void within(directory, variables['HOME'], () => played(words, variables, answers))
      .catch((error: unknown) => failed(error, answers))
      .then((code) => answer.write(`${code}\n`));
  });
  answer.on('error', () => undefined); // The shell was killed.
}

function nameAndValue(line: string): [name: string, value: string] {
  const at = line.indexOf('=');
  return [line.slice(0, at), line.slice(at + 1)];
}

async function played(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
  answers: string,
): Promise<number> {
  const told = { out: '', err: '' };
  const code = await run(words, {
    out: (text) => void (told.out += text),
    err: (text) => void (told.err += text),
    color: false,
    environment,
  });
  writeFileSync(join(answers, 'stdout'), told.out);
  writeFileSync(join(answers, 'stderr'), told.err);
  return code;
}

/** A folder that is gone, for example: a process could begin there. */
function failed(error: unknown, answers: string): number {
  writeFileSync(join(answers, 'stdout'), '');
  writeFileSync(join(answers, 'stderr'), `the tests cannot run this in their own process: ${String(error)}\n`);
  return 126;
}

let before: Promise<unknown> = Promise.resolve();

/** The working directory and the home belong to the whole process: one command after the other. */
function within<T>(folder: string, home: string | undefined, work: () => Promise<T>): Promise<T> {
  const result = before.then(async () => {
    const ours = { folder: process.cwd(), home: process.env['HOME'] };
    process.chdir(folder);
    setHome(home);
    try {
      return await work();
    } finally {
      process.chdir(ours.folder);
      setHome(ours.home);
    }
  });
  before = result.catch(() => undefined);
  return result;
}

function setHome(home: string | undefined): void {
  if (home === undefined) delete process.env['HOME'];
  else process.env['HOME'] = home;
}
