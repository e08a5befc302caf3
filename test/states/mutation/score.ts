// Which mutants the proofs notice.
import type { Definition } from '../language/definition';
import { type Mutant, mutantsOf } from './mutants';

export interface Proof {
  readonly about: string;
  /**
   * Throws when the machine does not do as it should.
   * @param steps states that it may enter at the most
   */
  readonly holds: (definition: unknown, steps?: number) => Promise<void>;
  /** What it comes to with the machine as it is: it can notice nothing of other states. All when left out. */
  readonly visit?: Visit;
}

export interface Visit {
  readonly states: ReadonlySet<string>;
  /** How many states are entered in its longest run, each time counted. */
  readonly steps: number;
}

export interface Score {
  readonly mutants: number;
  /** What no proof noticed. */
  readonly survivors: readonly string[];
  /** By the proof that was the first to notice: how many. */
  readonly noticedBy: ReadonlyMap<string, number>;
}

/**
 * Tries every mutant until a proof fails. As it goes on, those proofs come first that find most for the least work.
 * @param only of all mutants, those that a run of the suite has time for
 */
export async function scoreOf(
  definition: Definition,
  proofs: readonly Proof[],
  only: (mutant: Mutant, index: number) => boolean = () => true,
): Promise<Score> {
  const noticedBy = new Map<string, number>(proofs.map(({ about }) => [about, 0]));
  const here = new Map<string, number>();
  const survivors: string[] = [];
  const mutants = mutantsOf(definition).filter(only);
  for (const mutant of mutants) {
    const found = await firstToNotice(mutant, proofs, { noticedBy, here });
    if (found === undefined) survivors.push(mutant.about);
    else
      for (const [counts, name] of [
        [noticedBy, found],
        [here, placeOf(mutant, found)],
      ] as const)
        counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return { mutants: mutants.length, survivors, noticedBy };
}

/** What is proven without a run takes as long as a run through so many states. */
const withoutRun = 100;

/** Whoever needs twice as many is wrong: AWS bills them, and a machine that goes round would take minutes to end. */
function mostSteps({ steps }: Visit): number {
  return 2 * steps + 20;
}

interface Counts {
  readonly noticedBy: ReadonlyMap<string, number>;
  /** Of mutants of one state alone. */
  readonly here: ReadonlyMap<string, number>;
}

function placeOf({ state }: Mutant, about: string): string {
  return `${state}: ${about}`;
}

async function firstToNotice(mutant: Mutant, proofs: readonly Proof[], { noticedBy, here }: Counts) {
  const able = proofs.filter(({ visit }) => visit === undefined || visit.states.has(mutant.state));
  const found = ({ about }: Proof): number =>
    (noticedBy.get(about) ?? 0) + 10 * (here.get(placeOf(mutant, about)) ?? 0);
  const worth = (proof: Proof): number => (1 + found(proof)) / (proof.visit?.steps ?? withoutRun);
  for (const { about, holds, visit } of able.sort((a, b) => worth(b) - worth(a))) {
    try {
      await holds(mutant.definition, visit && mostSteps(visit));
    } catch {
      return about;
    }
  }
  return undefined;
}

/** For people: the score, and what survived. */
export function printScore({ mutants, survivors, noticedBy }: Score): string {
  const noticed = mutants - survivors.length;
  const percent = ((noticed / mutants) * 100).toFixed(1);
  const proofs = [...noticedBy].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
  return [
    `${noticed} of ${mutants} mutants are noticed (${percent} %)`,
    ...proofs.map(([about, count]) => `  ${String(count).padStart(4)}  ${about}`),
    ...(survivors.length === 0 ? [] : ['survivors:', ...survivors.map((about) => `  ${about}`)]),
  ].join('\n');
}
