// What holds for every input of the compiler, however damaged.
import awsProvider from '../../../generated/aws-provider.json';
import type { Compiled, Request } from '../../../src/compile';
import { conform } from '../../../src/conform';
import type { JsonObject } from '../../../src/conform/finding';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic';
import type { Location } from '../../../src/document/location';
import type { AnyPlan } from '../../../src/plan';
import type { ProviderSchema } from '../../../src/terraform/provider-schema';
import { github } from '../../../src/reporters/github';
import { json } from '../../../src/reporters/json';
import { synth } from '../../../src/synth';
import { printed } from '../../support/compile';
import { baseFile, overlayFile, type Mutant } from './cases';

export const laws = {
  noThrow: 'never throws, nor do the reports',
  inTime: 'takes no more than 3 s of the processor',
  untouched: 'leaves its input as it is',
  placed: 'every problem has a place within its file',
  plain: 'no message shows a slip of ours',
  whole: 'there are files exactly when there is no error',
  agree: 'validate and synth agree',
  conforms: 'the output parses and conforms to the provider',
} as const;

export interface Broken {
  readonly law: string;
  readonly seen: string;
  readonly kind: string;
}

/** What one input cost and which laws it broke. */
export interface Judged {
  readonly broken: readonly Broken[];
  /** Of the processor, for the slower of the two compilations. */
  readonly milliseconds: number;
  readonly errors: number;
  readonly compiled: boolean;
}

/** Milliseconds of the processor for one compilation. Most take less than 50. */
const longest = 3_000;

/** `compile` is the compiler, or one with a planted fault. */
export function judge(mutant: Mutant, compile: (request: Request) => Compiled, limit = longest): Judged {
  const broken: Broken[] = [];
  const validated = attempt(mutant, compile, false, broken);
  const synthesised = attempt(mutant, compile, true, broken);
  if (validated === undefined || synthesised === undefined)
    return { broken, milliseconds: 0, errors: 1, compiled: false };
  const errors = errorsOf(synthesised.compiled).length;
  broken.push(
    ...[validated, synthesised].flatMap((one) => [...unplaced(one.compiled, mutant), ...slips(one.compiled, mutant)]),
    ...halves(synthesised.compiled),
    ...disagreement(validated.compiled, synthesised.compiled),
    ...misfits(synthesised.compiled),
  );
  const milliseconds = Math.max(validated.milliseconds, synthesised.milliseconds);
  if (milliseconds > limit) broken.push({ law: laws.inTime, seen: `${milliseconds} ms`, kind: 'slow' });
  return { broken: distinct(broken), milliseconds, errors, compiled: synthesised.compiled.files !== undefined };
}

interface Attempt {
  readonly compiled: Compiled;
  readonly milliseconds: number;
}

function attempt(
  mutant: Mutant,
  compile: (request: Request) => Compiled,
  whole: boolean,
  broken: Broken[],
): Attempt | undefined {
  const inputs = Object.fromEntries(
    Object.entries(mutant.files).map(([file, text]) => [file, { file, bytes: Buffer.from(text, 'latin1') }]),
  );
  const { [baseFile]: base = { file: baseFile, bytes: Buffer.of() }, [overlayFile]: overlay } = inputs;
  const before = process.cpuUsage();
  try {
    const compiled = compile({
      base,
      ...(overlay && { environment: { name: 'prod', overlay } }),
      variables: { values: mutant.variables },
      inspectCode: () => mutant.code,
      ...(whole && { synth: (plan: AnyPlan) => synth(plan) }),
    });
    for (const report of [printed(compiled), json(compiled.diagnostics), github(compiled.diagnostics)])
      void report.length;
    const { user, system } = process.cpuUsage(before);
    const changed = Object.values(inputs).filter(({ file, bytes }) => bytes.toString('latin1') !== mutant.files[file]);
    for (const { file } of changed) broken.push({ law: laws.untouched, seen: `${file} was changed`, kind: file });
    return { compiled, milliseconds: Math.round((user + system) / 1_000) };
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const [message = '', ...frames] = stack.split('\n');
    const own = frames.flatMap((line) => /[/](src[/][^)]*)/.exec(line)?.[1] ?? []).slice(0, 3);
    broken.push({
      law: laws.noThrow,
      seen: `${message}\n${own.join(' < ')}`,
      kind: `${message.replace(/[0-9]+/g, 'N')} ${own[0] ?? ''}`,
    });
    return undefined;
  }
}

function unplaced({ diagnostics }: Compiled, { files }: Mutant): Broken[] {
  return diagnostics.flatMap((diagnostic) => {
    const reason = diagnostic.because?.location;
    const why = misplaced(diagnostic.location, files) ?? (reason && misplaced(reason, files));
    return why === undefined ? [] : [{ law: laws.placed, seen: `${told(diagnostic)}: ${why}`, kind: diagnostic.code }];
  });
}

function misplaced(location: Location | undefined, files: Mutant['files']): string | undefined {
  if (location === undefined) return 'it has no place';
  const text = files[location.file];
  if (text === undefined) return `there is no file ${location.file}`;
  const lines = text.split(/\r\n|\r|\n/).length;
  const { start, end } = location.range;
  const ordered = start.line < end.line || (start.line === end.line && start.column <= end.column);
  const within = start.line >= 1 && start.column >= 1 && ordered && end.line <= lines;
  return within ? undefined : `${JSON.stringify(location.range)} in a file of ${lines} lines`;
}

/** Words that no message should hold, unless the user wrote them. */
const slipped = [/\[object /, /\bundefined\b/, /\bNaN\b/, /bug of flinkform/];

function slips({ diagnostics }: Compiled, { files, variables }: Mutant): Broken[] {
  const given = [...Object.values(files), ...Object.values(variables)].join('\n');
  return diagnostics.flatMap((diagnostic) => {
    const { message, help = '', expected = '', found = '', because, suggestions = [], allowed = [] } = diagnostic;
    const said = [message, help, expected, found, because?.note ?? '', ...suggestions, ...allowed].join('\n');
    const slip = slipped.find((pattern) => pattern.test(said) && !pattern.test(given));
    return slip === undefined
      ? []
      : [{ law: laws.plain, seen: `${slip.source} in ${told(diagnostic)}`, kind: `${diagnostic.code} ${slip.source}` }];
  });
}

function halves(compiled: Compiled): Broken[] {
  const errors = errorsOf(compiled);
  if ((compiled.files === undefined) === errors.length > 0) return [];
  const seen =
    compiled.files === undefined
      ? 'there is neither an error nor a file'
      : `there are files in spite of ${errors.map(told).join(', ')}`;
  return [{ law: laws.whole, seen, kind: errors.map(({ code }) => code).join() }];
}

/** What `validate` lets pass, `synth` writes. */
function disagreement(validated: Compiled, synthesised: Compiled): Broken[] {
  const [before, after] = [errorsOf(validated), errorsOf(synthesised)];
  if (before.length > 0 === after.length > 0) return [];
  const only = after.length > 0 ? 'synth' : 'validate';
  return [...before, ...after].map((error) => ({
    law: laws.agree,
    seen: `only ${only} says: ${told(error)}`,
    kind: error.code,
  }));
}

function misfits({ plan, files = new Map<string, string>() }: Compiled): Broken[] {
  const newer = plan?.resources.flatMap((resource) =>
    Object.keys(resource.newer ?? {}).map((path) => `${resource.type}.${path}`),
  );
  return [...files].flatMap(([path, text]): Broken[] => {
    try {
      const findings = conform(JSON.parse(text) as JsonObject, awsProvider as unknown as ProviderSchema, newer);
      return findings.map(({ address, path: at, message }) => ({
        law: laws.conforms,
        seen: `${path} ${address}${at}: ${message}`,
        kind: message,
      }));
    } catch (error) {
      return [{ law: laws.conforms, seen: `${path}: ${String(error)}`, kind: 'not JSON' }];
    }
  });
}

function errorsOf({ diagnostics }: Compiled): Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === 'error');
}

function told({ code, pointer, message }: Diagnostic): string {
  return `${code} at ${pointer ?? 'no pointer'}: ${message}`;
}

function distinct(broken: readonly Broken[]): Broken[] {
  return [...new Map(broken.map((one) => [`${one.law} ${one.kind}`, one])).values()];
}
