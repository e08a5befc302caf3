// flinkform module: a spec becomes a reusable module of Terraform, with fields of the spec as its variables.
import type { Compiled } from '../compile';
import { plannedStack } from '../compile';
import { concealed } from '../concealment/conceal';
import type { Diagnostic, Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { locate } from '../locate';
import { moduleFiles } from '../module/files';
import { learnModule } from '../module/learn';
import type { ModuleRequest } from '../module/request';
import { nameOf } from '../split';
import { ensured } from '../text/ensured';
import { harmless } from '../text/harmless';
import { exit, failOn, shared, text, variantOf, type Command, type Invocation, type Terminal } from './command';
import { compilerAmong, compileSpecs, exitCode, report } from './compile-specs';
import { askedOf } from './module-asked';
import { othersIn, takenPlaces, writeModule } from './module-folder';
import type { MadeSpec } from './module-make';
import { requestOf } from './module-request';
import { refusedPlace } from './output-place';
import { withSwitches } from './module-switch';
import { shown, type Spec } from './specs';
import type { OutputFile } from './write-output';
import { asFile, codeFiles } from './write-stacks';

export const moduleCommand: Command = {
  name: 'module',
  summary: 'write a reusable module of Terraform, with fields of the spec as its variables',
  usage: '<spec>',
  arity: [1, 1],
  options: {
    variable: {
      type: 'string',
      value: 'PLACE[=NAME]',
      multiple: true,
      description: 'a field that becomes a variable, such as spec.compute.parallelism; may be given again',
    },
    switch: {
      type: 'string',
      value: 'NAME',
      multiple: true,
      description: 'a variable that lays <spec>.NAME.overlay.yaml on the spec, or not; may be given again',
    },
    part: { type: 'string', value: 'PLACE', description: 'one source or sink alone, such as spec.sources.orders' },
    env: shared.env,
    overlay: shared.overlay,
    application: { type: 'string', value: 'NAME', description: 'the metadata.name of one of several specs' },
    name: { type: 'string', value: 'NAME', description: 'what the module is called (default: as the spec)' },
    description: { type: 'string', value: 'TEXT', description: 'one sentence for its README' },
    out: { type: 'string', short: 'o', value: 'FOLDER', description: 'where it is written (default module)' },
    'fail-on': shared.failOn,
  },
  examples: [
    'module examples/kinesis-to-s3.yaml --variable spec.compute.parallelism',
    'module examples/kinesis-to-s3.yaml --part spec.sources.orders --variable metadata.name --out orders-stream',
  ],
  run: async (invocation) => {
    const { terminal } = invocation;
    const folder = text(invocation, 'out') ?? 'module';
    const refusal = refusedPlace(folder, 'choose a folder of its own: --out module');
    if (refusal) return failed([refusal], terminal);
    const run = await compileSpecs(invocation);
    report(run, 'pretty', terminal);
    const code = exitCode(run.diagnostics, failOn(invocation));
    if (code !== exit.fine) return code;
    const made = run.compiled.map((compiled, index) => ({ compiled, spec: ensured(run.specs[index], 'its spec') }));
    const application = text(invocation, 'application');
    const meant = made.filter(({ compiled }) => application === undefined || nameIn(compiled) === application);
    const [only, ...others] = meant;
    if (only === undefined || others.length > 0) return failed([notOne(meant.length, run.compiled)], terminal);
    return fromOne(only, compilerAmong(run.specs), folder, invocation);
  },
};

function nameIn({ document }: Compiled): string | undefined {
  return nameOf(document?.tree);
}

function notOne(count: number, compiled: readonly Compiled[]): Problem {
  const message = `a module is made of one spec, and ${count === 0 ? 'none is' : `${count} are`} named`;
  const allowed = compiled.flatMap((one) => nameIn(one) ?? []);
  return error('FLK9027', undefined, message, { allowed, help: 'choose one of them with --application NAME' });
}

function failed(problems: readonly Diagnostic[], terminal: Terminal, compiled: readonly Compiled[] = []): number {
  report({ compiled, diagnostics: problems }, 'pretty', terminal);
  return exit.failed;
}

async function fromOne(
  made: MadeSpec,
  compileOne: (spec: Spec) => Compiled,
  folder: string,
  invocation: Invocation,
): Promise<number> {
  const { terminal } = invocation;
  const { compiled } = made;
  const { tree } = ensured(compiled.document, 'no errors and no document');
  const typed = askedOf(typedIn(invocation), tree);
  if ('problems' in typed) return failed(typed.problems, terminal);
  const switched = setsOf(typed.asked.switches).map((on) => withSwitches(made, on, variantOf(invocation), compileOne));
  const wrong = switched.find((one) => 'diagnostics' in one);
  if (wrong) return failed(wrong.diagnostics, terminal, wrong.compiled);
  const together = switched.flatMap((one) => ('diagnostics' in one ? [] : [one]));
  const request = requestOf(typed.asked, [{ ...made, on: new Set() }, ...together], compileOne);
  return learned(request, made, folder, terminal);
}

/** Every set of them that has one and more, smaller ones first. */
function setsOf(names: readonly string[]): string[][] {
  const sets = names.reduce<string[][]>((all, name) => [...all, ...all.map((one) => [...one, name])], [[]]);
  return sets.filter(({ length }) => length > 0).sort((one, other) => one.length - other.length);
}

function typedIn(invocation: Invocation) {
  const several = (option: string): readonly string[] => {
    const given = invocation.options[option];
    return Array.isArray(given) ? (given as readonly string[]) : [];
  };
  const [part, name, description] = ['part', 'name', 'description'].map((option) => text(invocation, option));
  return {
    variables: several('variable'),
    switches: several('switch'),
    ...(part !== undefined && { part }),
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
  };
}

/** What is learned, written; what cannot be learned, told at the field. */
async function learned(request: ModuleRequest, { compiled }: MadeSpec, folder: string, terminal: Terminal) {
  const { module, problems } = learnModule(request);
  const told = locate(compiled.document, problems).map((one) => concealed(one, compiled.concealment));
  report({ compiled: [compiled], diagnostics: told }, 'pretty', terminal);
  if (!module) return exit.findings;
  // Only who needs it waits for it.
  const { default: templates } = await import('handlebars');
  const place = shown(folder);
  const from = ensured(compiled.sources[0], 'a spec of no file').file;
  const texts = moduleFiles(module, { from, source: `./${place}` }, templates);
  const files = [...texts].map(([path, content]) => asFile({ path, text: content }));
  return write(folder, [...files, ...codeOf(compiled, texts)], terminal);
}

/** The code file, where the module uploads it. */
function codeOf(compiled: Compiled, texts: ReadonlyMap<string, string>): OutputFile[] {
  const plan = ensured(plannedStack(compiled), 'no errors and no plan');
  return codeFiles(compiled, plan).filter(({ path }) => [...texts.values()].some((text) => text.includes(path)));
}

function write(folder: string, files: readonly OutputFile[], terminal: Terminal): number {
  const taken = takenPlaces(folder, files);
  if (taken) return failed([taken], terminal);
  const problems = writeModule(folder, files);
  if (problems.length > 0) return failed(problems, terminal);
  const place = harmless(shown(folder));
  const names = files.map(({ path }) => `  ${harmless(path)}\n`).join('');
  const others = othersIn(folder).map((name) => `${place}/${harmless(name)} is another's, and was left alone\n`);
  terminal.out(`${place}:\n${names}Next: see ${place}/README.md; terraform init && terraform test in that folder\n`);
  terminal.err(others.join(''));
  return exit.fine;
}
