// `npm run fuzz -- [name...] [--runs N] [--seed N] [--case N]`, or FLINKFORM_RUNS and FLINKFORM_SEED.
import { parseArgs } from 'node:util';

export interface Options {
  /** Empty for all. */
  readonly names: readonly string[];
  readonly runs?: number;
  readonly seed: number;
  readonly first?: number;
}

/** Throws with a sentence for people. */
export function readOptions(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  known: readonly string[],
): Options {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { runs: text, seed: text, case: text },
    allowPositionals: true,
  });
  const stranger = positionals.find((name) => !known.includes(name));
  if (stranger !== undefined) throw new Error(`there is no fuzzer "${stranger}": ${known.join(', ')}`);
  const runs = whole('runs', values.runs ?? environment['FLINKFORM_RUNS']);
  const seed = whole('seed', values.seed ?? environment['FLINKFORM_SEED']);
  const first = whole('case', values.case);
  return {
    names: positionals,
    seed: seed ?? 20_261_122,
    ...(first !== undefined ? { first, runs: runs ?? 1 } : runs !== undefined && { runs }),
  };
}

function whole(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[0-9]{1,9}$/.test(value)) throw new Error(`--${name} takes a whole number, not "${value}"`);
  return Number(value);
}
