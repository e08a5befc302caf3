// A report of the gate in all the formats that are asked for: one on standard output, more in files.
import { version } from '../../package.json';
import { basename, dirname } from 'node:path';
import type { Report } from '../gate/report';
import type { Context, Section } from '../reporters/gate-context';
import { formats, type Format } from '../reporters/gate-formats';
import { harmless } from '../text/harmless';
import { text, type Invocation } from './command';
import { report as tellProblems } from './compile-specs';
import { writeOutput } from './write-output';

export const gateFormats = Object.keys(formats) as readonly Format[];

interface Wanted {
  readonly format: Format;
  readonly file: string;
}

/** What a report is told with. */
export interface Beside {
  readonly sources: Context['sources'];
  /** Parts of a comment: they cost another compilation, and are made for Markdown only. */
  readonly sections?: () => readonly Section[];
}

/** Whether everything was written. */
export function writeReports(report: Report, { sources, sections }: Beside, invocation: Invocation): boolean {
  const { terminal, options } = invocation;
  const wanted = filesWanted(text(invocation, 'out'));
  if (typeof wanted === 'string') {
    terminal.err(`flinkform: ${harmless(wanted)}\n  = see: flinkform policy --help\n`);
    return false;
  }
  const plain = { color: terminal.color, sources, version };
  const format = options['json'] === true ? 'json' : ((text(invocation, 'format') ?? 'pretty') as Format);
  const isComment = format === 'markdown' || wanted.some((one) => one.format === 'markdown');
  const context: Context = { ...plain, ...(isComment && sections && { sections: sections() }) };
  terminal.out(formats[format](report, context));
  const problems = wanted.flatMap(({ format: further, file }) =>
    writeOutput(dirname(file), [
      { path: basename(file), content: { text: formats[further](report, { ...context, color: false }) } },
    ]),
  );
  tellProblems({ compiled: [], diagnostics: problems }, 'pretty', terminal);
  return problems.length === 0;
}

/** `markdown=comment.md,sarif=flinkform.sarif` → each of them; a text says what is wrong with it. */
function filesWanted(out: string | undefined): Wanted[] | string {
  const wanted: Wanted[] = [];
  for (const one of out?.split(',') ?? []) {
    const at = one.indexOf('=');
    const [format, file] = [one.slice(0, at), one.slice(at + 1)];
    const known = gateFormats.find((name) => name === format);
    if (at < 0 || file === '' || known === undefined)
      return `--out takes FORMAT=FILE, with the format one of ${gateFormats.join(', ')}, not "${one}"`;
    wanted.push({ format: known, file });
  }
  return wanted;
}
