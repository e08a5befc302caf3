// A module and the compiler plan the same, whatever the module is called with; where either is changed, they do not.
import { join } from 'node:path';
import { isObject, valueAt, type Json } from '../../src/document/document';
import { ensured } from '../../src/text/ensured';
import type { Tally } from '../support/tally';
import type { Terraform } from '../support/terraform';
import { compiledSide } from './compiled-side';
import { differences } from './differences';
import { elsewhere } from './elsewhere';
import { inputsFor, type Inputs } from './inputs';
import { withoutVariable } from './mutant';
import { planCalls, type ModuleCall } from './plan-together';
import { compileInput, homeOf, treeOf, variablesIn, type Input, type ProvenModule } from './proven-module';

/** A call of a module, and what the compiler makes of an input. */
export interface Pair {
  readonly name: string;
  readonly called: Omit<ModuleCall, 'id'>;
  readonly compiled: Input;
}

/** Where a module is proven. */
export interface Bench {
  readonly terraform: Terraform;
  /** A folder of the module's own. */
  readonly folder: string;
  readonly tally: Tally;
  readonly seed: number;
  /** How many random inputs there are. */
  readonly count: number;
}

/** @param table inputs that the module is called with in any case */
export async function proveEquivalent(module: ProvenModule, table: readonly Input[], bench: Bench): Promise<void> {
  const { tally, folder, seed, count } = bench;
  const inputs = inputsFor(module, count, seed);
  const pairs = [...table, ...inputs.each, ...inputs.random].map((input) => pairOf(module, input));
  const group = (name: string, assertions: () => Promise<void>): Promise<boolean> =>
    tally.group(`${module.name}: ${name}`, assertions);
  await group(
    `is what the compiler makes of ${pairs.length} inputs, ${inputs.random.length} of them random`,
    async () => {
      if (inputs.constant.length > 0) throw new Error(`no further value is accepted of ${inputs.constant.join(', ')}`);
      if (inputs.random.length < count) throw new Error(`only ${inputs.random.length} random inputs are accepted`);
      mustBeNone(alike(await comparePairs(module, pairs, bench, join(folder, 'alike')), false));
    },
  );
  const changed = mutants(module, inputs, join(folder, 'mutants'));
  await group(`is not, where one of them is changed in ${changed.length} ways`, async () =>
    mustBeNone(alike(await comparePairs(module, changed, bench, join(folder, 'changed')), true)),
  );
  const moved = elsewhere(module);
  await group('is so in another account and Region', async () => {
    const settings = inputs.each.filter(({ values }) => Object.keys(values).length === 0);
    const there = settings.map(({ switches }) => pairOf(moved.module, moved.inputUnder(switches)));
    mustBeNone(alike(await comparePairs(moved.module, there, bench, join(folder, 'elsewhere')), false));
  });
}

type Compared = ReadonlyMap<Pair, readonly string[]>;

/** What is not as it should be, by pair. */
function alike(compared: Compared, isMutant: boolean): (readonly [name: string, told: readonly string[]])[] {
  return [...compared].flatMap(([{ name }, told]) => {
    if (isMutant) return told.length === 0 ? [[name, ['they plan the same']] as const] : [];
    return told.length === 0 ? [] : [[name, told] as const];
  });
}

/** How many are told. */
const most = 10;

function mustBeNone(wrong: ReturnType<typeof alike>): void {
  if (wrong.length === 0) return;
  const told = wrong.slice(0, most).map(([name, lines]) => [name, ...lines.map((line) => `  ${line}`)].join('\n'));
  throw new Error([`${wrong.length} are not as they should be`, ...told].join('\n'));
}

export function pairOf(module: ProvenModule, input: Input): Pair {
  return { name: `with ${shown(input)}`, called: callOf(module, input), compiled: input };
}

/** For each value and each switch, a spec that has it and a module that is not told, or does not heed it. */
function mutants(module: ProvenModule, { each }: Inputs, folder: string): Pair[] {
  const none: Input = { values: {}, switches: [] };
  return each.flatMap((input): Pair[] => {
    const [name] = Object.keys(input.values);
    const untold = name === undefined ? none : { ...input, values: {} };
    const onlySpec = { name: `only the spec has ${shown(input)}`, called: callOf(module, untold), compiled: input };
    if (name === undefined) return input.switches.length === 0 ? [] : [onlySpec];
    const deaf = { ...module, folder: withoutVariable(module, name, join(folder, name)) };
    const unheeded = { name: `unheeded: ${shown(input)}`, called: callOf(deaf, input), compiled: input };
    return [onlySpec, unheeded];
  });
}

function shown({ values, switches }: Input): string {
  return JSON.stringify({ ...values, ...Object.fromEntries(switches.map((name) => [name, true])) });
}

/** What is not said has the value of the spec: a module has no default for what every caller must choose. */
function callOf(module: ProvenModule, { values, switches }: Input): Pair['called'] {
  const tree = treeOf(module, switches);
  const given = variablesIn(module, switches).map(({ name, pointer, given: asGiven = same }): [string, Json] => {
    const value = ensured(values[name] ?? valueAt(tree, pointer), `a value at ${pointer}`);
    return [name, unescaped(ensured(asGiven(value), `what is given for ${name}`))];
  });
  const on = Object.fromEntries(switches.map((name) => [name, true]));
  return { source: { folder: module.folder }, arguments: { ...Object.fromEntries(given), ...on } };
}

const same = (value: Json): Json => value;

/** In a text of a spec `$${` stands for `${`; keys, and what a module is given, stay as they are. */
function unescaped(value: Json): Json {
  if (typeof value === 'string') return value.replaceAll('$${', '${');
  if (Array.isArray(value)) return value.map(unescaped);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unescaped(one)]));
}

/** In what each pair differs; all are planned in one root. */
export async function comparePairs(
  module: ProvenModule,
  pairs: readonly Pair[],
  { terraform }: Pick<Bench, 'terraform'>,
  folder: string,
): Promise<Compared> {
  const calls = pairs.flatMap(({ called, compiled }, at): ModuleCall[] => {
    const blocks = compiledSide(compileInput(module, compiled), module.part);
    return [
      { id: `made_${at}`, ...called },
      { id: `compiled_${at}`, source: { blocks }, arguments: {} },
    ];
  });
  const planned = await planCalls(terraform, folder, calls, homeOf(module));
  const of = (id: string) => ensured(planned.get(id), id);
  return new Map(pairs.map((pair, at) => [pair, differences(of(`made_${at}`), of(`compiled_${at}`))]));
}
