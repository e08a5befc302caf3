// How many mutants of the machines their stories and the laws of definitions notice: of one that is scaled, of one that
// is scaled by factors that are no whole numbers, and of one that is operated in every other way. The score is printed,
// and must not fall.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { machineOf, type MachineSettings } from '../../../src/operations/machine';
import { type Definition, readDefinition } from '../language/definition';
import type { Mutant } from '../mutation/mutants';
import { printScore, type Proof, scoreOf } from '../mutation/score';
import { lawProblems } from '../validation/laws';
import { assertStory, byTenths, settings as scaled, stories, tenths, type Story as Scaling } from './scaling-stories';
import { operatingStories } from '.';
import { settings as operated, type Story } from './tell';

const laws: Proof = {
  about: 'the laws of definitions',
  holds: async (definition) => assert.equal(await lawProblems(definition), []),
};
const told = (all: readonly Scaling[]): readonly Story[] =>
  all.map((story) => ({
    about: story.about,
    holds: async (definition, steps) => void (await assertStory(story, definition, steps)),
    visits: (definition) => assertStory(story, definition),
  }));

/**
 * One mutant of so many is tried, another one by another seed: `FLINKFORM_SAMPLE=1` tries all of them. All takes some
 * ten minutes of one core, which is more than every run has.
 */
const sample = Number(process.env['FLINKFORM_SAMPLE'] ?? 4);
const seed = Number(process.env['FLINKFORM_SEED'] ?? 0);

interface Machine {
  readonly about: string;
  readonly settings: MachineSettings;
  readonly stories: readonly Story[];
  /** The only state that is changed; all when left out. */
  readonly state?: string;
  /** What is noticed at the least, in percent. */
  readonly least: number;
}

const machines: readonly Machine[] = [
  { about: 'scaled', settings: scaled, stories: told(stories), least: 90 },
  { about: 'scaled by tenths', settings: byTenths, stories: told(tenths), state: 'Choose the size', least: 90 },
  { about: 'operated', settings: operated, stories: operatingStories, least: 95 },
];

const test = suite('mutants');
for (const { about, settings, stories: all, state, least } of machines)
  test(`of the machine that is ${about}: most are noticed`, async () => {
    const definition = readDefinition(JSON.parse(JSON.stringify(machineOf(settings))));
    const tried = (mutant: Mutant, at: number): boolean =>
      (at + seed) % sample === 0 && (state === undefined || mutant.state === state);
    const score = await scoreOf(definition, [laws, ...(await visited(all, definition))], tried);
    console.log(printScore(score));
    assert.ok(score.mutants > 0 && 100 * (1 - score.survivors.length / score.mutants) >= least);
  });
test.run();

/** With what each comes to: it is not asked about a mutant of another state. */
async function visited(all: readonly Story[], definition: Definition): Promise<Proof[]> {
  const proofs: Proof[] = [];
  for (const { visits, ...proof } of all) proofs.push({ ...proof, visit: await visits(definition) });
  return proofs;
}
