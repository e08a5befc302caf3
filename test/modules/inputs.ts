// What a module is called with to be held against the compiler: a table, and random inputs that both take.
import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { valueAt, type Json } from '../../src/document/document';
import { fieldAt } from '../../src/schema/from-text';
import { ensured } from '../../src/text/ensured';
import { arbitraryOf } from '../support/arbitrary-field';
import { draw } from '../support/draw';
import { compileInput, homeOf, isAccepted, treeOf, variablesIn, type Input, type ProvenModule } from './proven-module';

/** Values of one variable that the compiler takes, whatever they are beside. */
type Pool = readonly Json[];

/** How many different values of a variable are tried, and how many are drawn to find them. */
const [wanted, drawn] = [12, 400];

/** Inputs that the compiler takes, each once. */
export interface Inputs {
  /** Nothing but defaults, each switch alone and all together, another value of each variable alone. */
  readonly each: readonly Input[];
  readonly random: readonly Input[];
  /** Variables of which no other value than the spec's own was found. */
  readonly constant: readonly string[];
}

/** @param count how many random ones there are at least */
export function inputsFor(module: ProvenModule, count: number, seed: number): Inputs {
  const pools = poolsOf(module, seed);
  const names = Object.keys(module.switches);
  const settings = unique([[], ...names.map((name) => [name]), names]).filter((switches) =>
    isAccepted(compileInput(module, { values: {}, switches })),
  );
  const others = module.variables.flatMap(({ name }): Input[] => {
    const { switches, values } = ensured(pools.get(name), name);
    return values.slice(0, 2).map((value) => ({ values: { [name]: value }, switches }));
  });
  const random: Input[] = [];
  for (const [index, input] of draw(combinations(module, pools, settings), seed)) {
    if (random.length === count || index > count * 20) break;
    const isNew = !random.some((one) => isDeepStrictEqual(one, input));
    if (isNew && isAccepted(compileInput(module, input))) random.push(input);
  }
  return {
    each: [...settings.map((switches) => ({ values: {}, switches })), ...others],
    random,
    constant: [...pools].flatMap(([name, { values }]) => (values.length === 0 ? [name] : [])),
  };
}

interface Placed {
  /** Under which the field is there: none where the spec itself has it. */
  readonly switches: readonly string[];
  readonly values: Pool;
}

function poolsOf(module: ProvenModule, seed: number): ReadonlyMap<string, Placed> {
  return new Map(
    module.variables.map((variable) => {
      const { name, pointer } = variable;
      const settings = [[], ...Object.keys(module.switches).map((one) => [one])];
      const switches = ensured(
        settings.find((on) => variablesIn(module, on).some((one) => one.name === name)),
        `a spec with ${pointer}`,
      );
      return [name, { switches, values: poolOf(module, variable, switches, seed) }];
    }),
  );
}

function poolOf(
  module: ProvenModule,
  { name, pointer, given }: ProvenModule['variables'][number],
  switches: readonly string[],
  seed: number,
): Pool {
  const tree = treeOf(module, switches);
  const field = ensured(fieldAt(tree, pointer), `a field at ${pointer}`);
  const pool: Json[] = [];
  for (const [index, value] of draw(arbitraryOf(field, homeOf(module)), seed)) {
    if (pool.length === wanted || index === drawn) break;
    const isNew = ![valueAt(tree, pointer), ...pool].some((one) => isDeepStrictEqual(one, value));
    const isTaken = isNew && (given === undefined || given(value) !== undefined);
    if (isTaken && isAccepted(compileInput(module, { values: { [name]: value }, switches }))) pool.push(value);
  }
  return pool;
}

function combinations(
  module: ProvenModule,
  pools: ReadonlyMap<string, Placed>,
  settings: readonly (readonly string[])[],
): fc.Arbitrary<Input> {
  return fc.constantFrom(...settings).chain((switches) => {
    const there = variablesIn(module, switches).flatMap(({ name }) => {
      const { values } = ensured(pools.get(name), name);
      return values.length === 0 ? [] : [[name, fc.constantFrom(...values)] as const];
    });
    return fc
      .record(Object.fromEntries(there), { requiredKeys: [] })
      .map((values) => ({ values: values as Input['values'], switches }));
  });
}

function unique<One>(values: readonly One[]): One[] {
  return values.filter((one, at) => values.findIndex((other) => isDeepStrictEqual(one, other)) === at);
}
