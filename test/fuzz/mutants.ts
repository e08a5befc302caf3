// Damaged specs, overlays and environments through the whole compiler, in this process.
import { compile as compiler, type Compiled, type Request } from '../../src/compile';
import { draw } from '../support/draw';
import type { Budget, Failure, Fuzzer, Outcome } from './fuzzer';
import { mutantCases, type Mutant } from './mutants/cases';
import { judge, laws, type Broken } from './mutants/laws';
import { smallest, type Files } from './smallest';

type Compile = (request: Request) => Compiled;

export const mutants: Fuzzer = {
  name: 'mutants',
  tries: 'damaged specs, overlays and environments through the whole compiler',
  laws: Object.values(laws),
  unit: 'mutants',
  runs: 1_000,
  run: async (budget) => fuzzMutants(budget, compiler),
};

/** `compile` is the compiler, or one with a planted fault. */
export function fuzzMutants({ runs, seed, first = 0 }: Budget, compile: Compile): Outcome {
  const failures = new Map<string, Failure>();
  const count = { overlays: 0, compiled: 0, refused: 0, slowest: 0, slowestCase: 0 };
  for (const [number, mutant] of draw(mutantCases(), seed)) {
    if (number >= first + runs) break;
    if (number < first) continue;
    const judged = judge(mutant, compile);
    if (Object.keys(mutant.files).length > 1) count.overlays += 1;
    if (judged.compiled) count.compiled += 1;
    if (judged.errors > 0) count.refused += 1;
    if (judged.milliseconds > count.slowest)
      Object.assign(count, { slowest: judged.milliseconds, slowestCase: number });
    for (const one of judged.broken) {
      const key = `${one.law} ${one.kind}`;
      if (!failures.has(key)) failures.set(key, failure(number, mutant, one, compile));
    }
  }
  const { overlays, compiled, refused, slowest, slowestCase } = count;
  const figures = [
    `${runs} mutants, ${overlays} with an overlay: ${compiled} compiled, ${refused} refused`,
    `the slowest took ${slowest} ms of the processor (case ${slowestCase})`,
  ];
  return { figures, failures: [...failures.values()] };
}

function failure(number: number, mutant: Mutant, { law, kind }: Broken, compile: Compile): Failure {
  const sameIn = (files: Files): Broken | undefined =>
    judge({ ...mutant, files }, compile).broken.find((one) => one.law === law && one.kind === kind);
  const files = smallest(mutant.files, (candidate) => sameIn(candidate) !== undefined);
  const around = Buffer.from(JSON.stringify({ variables: mutant.variables, code: mutant.code }, null, 2)).toString(
    'latin1',
  );
  return { law, number, kind, seen: sameIn(files)?.seen ?? '', input: { ...files, 'environment.json': around } };
}
