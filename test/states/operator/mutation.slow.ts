// How many mutants of the machines their stories and the laws of definitions notice: of one that is scaled, and of one
// that is operated in every other way. The score is printed, and must not fall; `FLINKFORM_SAMPLE` takes every so many
// of them, for a look.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { machineOf, type MachineSettings } from '../../../src/operations/machine';
import { type Definition, readDefinition } from '../language/definition';
import { printScore, type Proof, scoreOf } from '../mutation/score';
import { lawProblems } from '../validation/laws';
import { assertStory, settings as scaled, stories } from './scaling-stories';
import { operatingStories } from '.';
import { settings as operated, type Story } from './tell';

const laws: Proof = {
  about: 'the laws of definitions',
  holds: async (definition) => assert.equal(await lawProblems(definition), []),
};
const scalingStories: readonly Story[] = stories.map((story) => ({
  about: story.about,
  holds: async (definition, steps) => void (await assertStory(story, definition, steps)),
  visits: (definition) => assertStory(story, definition),
}));

const each = Number(process.env['FLINKFORM_SAMPLE'] ?? 1);

/**
 * What is noticed at the least, in percent. Of every ninth mutant of the second all were, when this was written; of
 * every eighth of the first 75 %, before its stories asked for outputs and times.
 */
const machines: readonly (readonly [
  about: string,
  settings: MachineSettings,
  told: readonly Story[],
  least: number,
])[] = [
  ['scaled', scaled, scalingStories, 70],
  ['operated', operated, operatingStories, 95],
];

const test = suite('mutants');
for (const [about, settings, told, least] of machines)
  test(`of the machine that is ${about}: most are noticed`, async () => {
    const definition = readDefinition(JSON.parse(JSON.stringify(machineOf(settings))));
    const score = await scoreOf(definition, [laws, ...(await visited(told, definition))], (_, at) => at % each === 0);
    console.log(printScore(score));
    assert.ok(100 * (1 - score.survivors.length / score.mutants) >= least);
  });
test.run();

/** With what each comes to: it is not asked about a mutant of another state. */
async function visited(told: readonly Story[], definition: Definition): Promise<Proof[]> {
  const proofs: Proof[] = [];
  for (const { visits, ...proof } of told) proofs.push({ ...proof, visit: await visits(definition) });
  return proofs;
}
