// Compiles every spec that a command line names, and reports: what validate, synth, plan, iam, graph and resolve
// share.
import type { CodeName } from '../codes';
import { compile, type Compiled, type FindContract, type Request } from '../compile';
import { conceal } from '../concealment/conceal';
import { reaches, sorted, type Diagnostic, type Severity } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import type { Variables } from '../schema/variable';
import type { Pointer } from '../document/pointer';
import type { Declared } from '../reach/declared';
import { github } from '../reporters/github';
import { json } from '../reporters/json';
import { pretty } from '../reporters/pretty';
import { asWritten, exit, variantOf, type Invocation, type Terminal, type Variant } from './command';
import { allowingUnbuilt } from './inspect-code';
import { readStandardInput } from './read-file';
import type { FoundContract } from '../reach/found-contract';
import { networkKnown } from './network-known';
import { offer } from '../offer';
import type { FindOfferings, Offering } from '../offering';
import { eachOnce, once } from '../text/once';
import { groupBy } from '../text/group-by';
import { environmentsOfSpec, ownEnvironment } from './spec-files';
import { findSpecs, type Spec } from './specs';
import { takenTwice } from './taken-twice';

export interface Run {
  readonly compiled: readonly Compiled[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A run with what was compiled, in the same order. */
export interface SpecsRun extends Run {
  readonly specs: readonly Spec[];
}

/** What a command asks of the compiler beside the specs. */
export interface Asked extends Pick<Request, 'synth' | 'declared' | 'unwaived'> {
  /** A local code file need not be built: what is asked does not depend on what is in it. */
  readonly unbuilt?: true;
}

export function compileSpecs(invocation: Invocation, asked: Asked = {}): Promise<SpecsRun> {
  const paths = invocation.arguments;
  return compilePaths(paths, variantOf(invocation), invocation.terminal, asked);
}

export async function compilePaths(
  paths: readonly string[],
  variant: Variant,
  terminal: Terminal,
  { unbuilt, ...asked }: Asked = {},
): Promise<SpecsRun> {
  const standardInput = paths.includes('-') ? await readStandardInput() : undefined;
  const { specs: found, problems } = findSpecs(paths, variant, variablesOf(terminal), standardInput);
  const specs = found.map((spec) => (unbuilt ? { ...spec, inspectCode: allowingUnbuilt(spec.inspectCode) } : spec));
  const compiled = compileTogether(specs, asked);
  const unplaced = problems.map(({ because: _, ...problem }): Diagnostic => problem);
  return {
    specs,
    compiled,
    diagnostics: sorted([
      ...unplaced,
      ...compiled.flatMap(({ diagnostics }) => diagnostics),
      ...sameNames(compiled),
      ...sameState(compiled),
      ...takenTwice(compiled),
    ]),
  };
}

/** In their order; what one of them says of a network, those that share it know, and what it creates, who names it. */
export function compileTogether(specs: readonly Spec[], asked: Omit<Asked, 'unbuilt'>): Compiled[] {
  return specs.map(compilerAmong(specs, asked));
}

/** How each of these is compiled, or another spec in its place. */
export function compilerAmong(specs: readonly Spec[], asked: Omit<Asked, 'unbuilt'> = {}): (spec: Spec) => Compiled {
  const networks = networksAmong(specs, (spec) => compile({ ...spec, ...asked }));
  const contracts = contractsOf([...networks.values()], asked.declared);
  const offerings = once(() => offeringsOf(specs));
  const besides = eachOnce((beside: Spec['beside']) => offeringsOf(beside?.() ?? []));
  return (spec) => {
    const findOfferings: FindOfferings = (application) => {
      const together = offerings();
      return together.some((one) => one.application === application)
        ? together
        : [...together, ...besides(spec.beside)];
    };
    const findContract: FindContract = (name) => contracts.get(name) ?? spec.findContract?.(name);
    const known = [...contracts.keys(), ...(spec.networks ?? [])];
    return networks.get(spec) ?? compile({ ...spec, findContract, findOfferings, networks: known, ...asked });
  };
}

/** What each application of them creates. */
function offeringsOf(specs: readonly Spec[]): Offering[] {
  return specs.flatMap((spec) => offer(spec) ?? []);
}

/** The environments that the specs have overlays for, in order. */
export function environmentsOf(paths: readonly string[], terminal: Terminal): string[] {
  const { specs } = findSpecs(
    paths.filter((path) => path !== '-'),
    asWritten,
    variablesOf(terminal),
  );
  return [...new Set(specs.flatMap(({ others = [] }) => others.map(({ name }) => name)))].sort();
}

/** Each environment with the specs that have an overlay for it, and with no name those that stand for themselves. */
export function specsByEnvironment(
  paths: readonly string[],
  terminal: Terminal,
): ReadonlyMap<string | undefined, readonly string[]> {
  const named = paths.filter((path) => path !== '-');
  const { specs, problems } = findSpecs(named, asWritten, variablesOf(terminal));
  // What is wrong with the paths is told when they are compiled.
  if (problems.length > 0 || named.length < paths.length) return new Map([[undefined, paths]]);
  const each = specs.flatMap(({ base: { file, bytes }, others = [] }) => {
    const names = others.map(({ name }) => name);
    return environmentsOfSpec(bytes, names).map((name) => ({ name, file }));
  });
  return new Map(
    [...groupBy(each, ({ name }) => name)].map(([name, some]) => [name, some.map(({ file }) => file)] as const),
  );
}

/** The environment by which a spec is asked for what the base file says of itself: none, where it has no overlay. */
export function environmentAsked(path: string, environment: string, terminal: Terminal): string | undefined {
  const all = path === '-' ? [] : findSpecs([path], asWritten, variablesOf(terminal)).specs;
  const isBase = ({ base, others = [] }: Spec): boolean =>
    ownEnvironment(base.bytes) === environment && !others.some(({ name }) => name === environment);
  return all.length > 0 && all.every(isBase) ? undefined : environment;
}

/** The networks come first, and once: they read no contract, and the applications read theirs. */
function networksAmong(specs: readonly Spec[], compiledOf: (spec: Spec) => Compiled): ReadonlyMap<Spec, Compiled> {
  const compiled = specs.filter(mayBeNetwork).map((spec) => [spec, compiledOf(spec)] as const);
  return new Map(compiled.filter(([, { networkStack }]) => networkStack !== undefined));
}

/** Of the others nothing is compiled twice. */
function mayBeNetwork({ base }: Spec): boolean {
  return Buffer.from(base.bytes).toString('latin1').includes('Network');
}

/** What is compiled together, all rules see. */
function contractsOf(networks: readonly Compiled[], declared?: Declared): ReadonlyMap<string, FoundContract> {
  return new Map(
    networks.flatMap((network) => {
      const found = networkKnown(network, declared);
      return found ? [[found.name, found.contract] as const] : [];
    }),
  );
}

/**
 * Where specs of strangers are compiled, as in a pull request, FLINKFORM_ALLOWED_VARIABLES lists what they may read.
 * Set and empty it allows nothing: CI systems set variables that have no value to the empty text.
 */
export function variablesOf({ environment: values }: Terminal): Variables {
  const { FLINKFORM_ALLOWED_VARIABLES: allowed } = values;
  return { values, ...(allowed !== undefined && { allowed: allowed.split(/[\s,]+/).filter((name) => name !== '') }) };
}

/** Two stacks of one name would write the same files and own the same AWS names. */
function sameNames(compiled: readonly Compiled[]): Diagnostic[] {
  const nameOf = ({ normalised, networkStack }: Compiled): string | undefined =>
    (normalised ?? networkStack)?.identity.name;
  const arnOf = ({ normalised }: Compiled): string | undefined =>
    normalised?.spec.applicationName === undefined ? undefined : normalised.identity.arn;
  return [
    ...repeated(compiled, nameOf, '/metadata/name', 'FLK9005', (name) => `two specs have the stack name "${name}"`),
    ...repeated(compiled, arnOf, '/spec/applicationName', 'FLK9005', (arn) => `two specs have the application ${arn}`),
  ];
}

/** Two stacks with one state would destroy each other. A local state stands in the folder of its own stack. */
function sameState(compiled: readonly Compiled[]): Diagnostic[] {
  const stateOf = ({ normalised, networkStack }: Compiled): string | undefined => {
    const backend = (normalised ?? networkStack)?.aws.backend;
    return backend?.type === 's3' ? `s3://${backend.bucket}/${backend.key}` : undefined;
  };
  return repeated(
    compiled,
    stateOf,
    '/aws/backend/key',
    'FLK9008',
    (state) => `two specs keep their state in ${state}`,
  );
}

/** A diagnostic for every spec that has the same text as an earlier one, at both specs' `pointer`. */
function repeated(
  compiled: readonly Compiled[],
  textOf: (one: Compiled) => string | undefined,
  pointer: Pointer,
  code: CodeName,
  message: (text: string) => string,
): Diagnostic[] {
  const seen = new Map<string, Compiled>();
  return compiled.flatMap((one): Diagnostic[] => {
    const shared = textOf(one);
    if (shared === undefined) return [];
    const earlier = seen.get(shared);
    seen.set(shared, one);
    if (!earlier) return [];
    const location = one.document?.places.get(pointer)?.value;
    const other = earlier.document?.places.get(pointer)?.value;
    const said = conceal(message(shared), one.concealment);
    return [error(code, location, said, { because: { note: 'the other spec', ...(other && { location: other }) } })];
  });
}

/** Nobody reads more than this on a terminal; the other formats hold all. */
const mostShown = 200;

/** Writes the diagnostics. Pretty ones are talk; in the other formats they are the data. */
export function report({ compiled, diagnostics }: Run, format: string | undefined, terminal: Terminal): void {
  if (format === 'json') return terminal.out(json(diagnostics));
  if (format === 'github') return terminal.out(github(diagnostics));
  const sources = compiled.flatMap((one) => one.sources);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const others = diagnostics.filter(({ severity }) => severity !== 'error');
  const shown = sorted([...errors, ...others].slice(0, mostShown));
  terminal.err(pretty(shown, sources, { color: terminal.color }));
  if (shown.length < diagnostics.length)
    terminal.err(
      `these are ${mostShown} of ${diagnostics.length.toLocaleString('en')} problems; flinkform validate ` +
        `--json lists all\n`,
    );
}

/** What keeps a spec, or what belongs to it, from being read or written. */
const unread: readonly CodeName[] = ['FLK9001', 'FLK9002', 'FLK9003', 'FLK9004', 'FLK9016'];

/** 2 when something kept a spec from being read or written at all; 1 for findings; else 0. */
export function exitCode(diagnostics: readonly Diagnostic[], threshold: Severity): number {
  if (diagnostics.some(({ code }) => unread.includes(code))) return exit.failed;
  return reaches(threshold, diagnostics) ? exit.findings : exit.fine;
}
