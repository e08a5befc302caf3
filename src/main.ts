// The process of the command line: its streams, its signals and its exit code.
import { exit, type Terminal } from './commands/command';
import { reasonOf } from './commands/reason';
import { run } from './commands/run';

const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  color: process.stderr.isTTY === true && !process.env['NO_COLOR'],
  environment: process.env,
};

/** Runs the words of the command line. */
export function startCommandLine(): void {
  // A reader that goes away early (`flinkform schema | head`) is no error; a full disk behind `>` is.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    terminal.err(`flinkform: standard output cannot be written: ${reasonOf(error)}\n`);
    process.once('exit', () => (process.exitCode = exit.failed));
  });
  process.stderr.on('error', () => undefined);

  // With a handler, a write beyond a file size limit fails like one on a full disk instead of killing the process.
  process.on('SIGXFSZ', () => undefined);

  void run(process.argv.slice(2), terminal).then((code) => {
    process.exitCode = code;
  });
}
