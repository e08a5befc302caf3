// flinkform eject: a spec becomes Terraform in its own language, which people go on with by hand.
import { version } from '../../package.json';
import { plannedStack, type Compiled } from '../compile';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { moduleFiles } from '../eject/files';
import { stackOf } from '../facts/identity';
import type { AnyPlan } from '../plan';
import { stackFolder } from '../terraform/stack-file';
import { nameOf } from '../split';
import { ensured } from '../text/ensured';
import { harmless } from '../text/harmless';
import { exit, failOn, shared, text, type Command, type Invocation, type Terminal } from './command';
import { compileSpecs, exitCode, report } from './compile-specs';
import { refusedPlace } from './output-place';
import { shown } from './specs';
import { entriesOf } from './standing';
import { writeOutput, type OutputFile } from './write-output';
import { asFile, codeFiles } from './write-stacks';

export const eject: Command = {
  name: 'eject',
  summary: 'write Terraform in its own language, to go on with by hand; the state goes on as well',
  usage: '<spec or - for standard input>',
  arity: [1, 1],
  options: {
    env: shared.env,
    overlay: shared.overlay,
    application: { type: 'string', value: 'NAME', description: 'the metadata.name of one of several specs' },
    out: { type: 'string', short: 'o', value: 'FOLDER', description: 'an empty folder, or none yet (default ejected)' },
    'fail-on': shared.failOn,
  },
  examples: [
    'eject examples/kinesis-to-s3.yaml',
    'eject examples/production.yaml --env prod --out terraform',
    'eject examples/several --application totals --out totals',
  ],
  run: async (invocation) => {
    const { terminal } = invocation;
    const folder = text(invocation, 'out') ?? 'ejected';
    const refusal = refusedPlace(folder, instead) ?? taken(folder);
    if (refusal) return failed(refusal, terminal);
    const run = await compileSpecs(invocation);
    report(run, 'pretty', terminal);
    const code = exitCode(run.diagnostics, failOn(invocation));
    if (code !== exit.fine) return code;
    const asked = text(invocation, 'application');
    const meant = run.compiled.filter((one) => asked === undefined || nameIn(one) === asked);
    const [only, ...others] = meant;
    if (only === undefined || others.length > 0) return failed(notOne(meant.length, run.compiled), terminal);
    return write(only, folder, invocation);
  },
};

const instead = 'choose a folder of its own: --out ejected';

/** What stands there may be what somebody has gone on with. */
function taken(folder: string): Diagnostic | undefined {
  if (entriesOf(folder).length === 0) return undefined;
  return error('FLK9026', undefined, `${shown(folder)} is not empty`, { help: instead });
}

function nameIn({ document }: Compiled): string | undefined {
  return nameOf(document?.tree);
}

/** All of them are compiled, for one may name what another creates. */
function notOne(count: number, compiled: readonly Compiled[]): Diagnostic {
  const message = `one stack is ejected into one folder, and ${count === 0 ? 'none is' : `${count} are`} named`;
  const allowed = compiled.flatMap((one) => nameIn(one) ?? []);
  return error('FLK9026', undefined, message, { allowed, help: 'choose one of them with --application NAME' });
}

function failed(problem: Diagnostic, terminal: Terminal): number {
  report({ compiled: [], diagnostics: [problem] }, 'pretty', terminal);
  return exit.failed;
}

function write(one: Compiled, folder: string, { terminal }: Invocation): number {
  const plan = ensured(plannedStack(one), 'no errors and no plan');
  const { file: spec } = ensured(one.sources[0], 'a plan of no file');
  const about = `From ${harmless(spec)}, by flinkform ${version}: from here on this is edited, and the spec is not.`;
  const texts = moduleFiles(ensured(one.configuration, 'a plan without a configuration'), about);
  const files = [...codeFiles(one, plan), ...[...texts].map(([path, content]) => asFile({ path, text: content }))];
  const problems = writeOutput(folder, files);
  if (problems.length > 0) {
    report({ compiled: [], diagnostics: problems }, 'pretty', terminal);
    return exit.failed;
  }
  terminal.out(told(plan, files, folder));
  return exit.fine;
}

function told(plan: AnyPlan, files: readonly OutputFile[], folder: string): string {
  const { name } = stackOf(plan);
  const place = harmless(shown(folder));
  const state =
    plan.terraform.backend?.type === 's3'
      ? `terraform init there finds the state of ${harmless(name)} where it is`
      : `if it was applied, copy terraform.tfstate there from ${stackFolder(name)} of what synth wrote (cdktf.out)`;
  const names = files.map(({ path }) => `  ${harmless(path)}\n`).join('');
  return `${place}:\n${names}Next: ${state}; terraform plan says then that nothing differs.\n`;
}
