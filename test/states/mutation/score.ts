// Which mutants the proofs notice.
import type { Definition } from '../language/definition';
import { type Mutant, mutantsOf } from './mutants';

export interface Proof {
  readonly about: string;
  /** Throws when the machine does not do as it should. */
  readonly holds: (definition: unknown) => Promise<void>;
  /** The states that it comes to with the machine as it is: it can notice nothing of the others. All when left out. */
  readonly enters?: ReadonlySet<string>;
}

export interface Score {
  readonly mutants: number;
  /** What no proof noticed. */
  readonly survivors: readonly string[];
  /** By the proof that was the first to notice: how many. */
  readonly noticedBy: ReadonlyMap<string, number>;
}

/**
 * Tries every mutant until a proof fails; the proofs that find most come first as it goes on.
 * @param only of all mutants, those that a run of the suite has time for
 */
export async function scoreOf(
  definition: Definition,
  proofs: readonly Proof[],
  only: (mutant: Mutant, index: number) => boolean = () => true,
): Promise<Score> {
  const noticedBy = new Map<string, number>(proofs.map(({ about }) => [about, 0]));
  const survivors: string[] = [];
  const mutants = mutantsOf(definition).filter(only);
  for (const mutant of mutants) {
    const found = await firstToNotice(mutant, proofs, noticedBy);
    if (found === undefined) survivors.push(mutant.about);
    else noticedBy.set(found, (noticedBy.get(found) ?? 0) + 1);
  }
  return { mutants: mutants.length, survivors, noticedBy };
}

async function firstToNotice(mutant: Mutant, proofs: readonly Proof[], found: ReadonlyMap<string, number>) {
  const able = proofs.filter(({ enters }) => enters === undefined || enters.has(mutant.state));
  const best = able.sort((a, b) => (found.get(b.about) ?? 0) - (found.get(a.about) ?? 0));
  for (const { about, holds } of best) {
    try {
      await holds(mutant.definition);
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
