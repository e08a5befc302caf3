// How many mutants of the scaling machine its stories and the laws of definitions notice. The score is printed, and
// must not fall; `FLINKFORM_SAMPLE` takes every so many of them, for a look.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { machineOf } from '../../../src/operations/machine';
import { readDefinition } from '../language/definition';
import { printScore, type Proof, scoreOf } from '../mutation/score';
import { lawProblems } from '../validation/laws';
import { assertStory, settings, stories } from './scaling-stories';

const proofs: readonly Proof[] = [
  { about: 'the laws of definitions', holds: async (definition) => assert.equal(await lawProblems(definition), []) },
  ...stories.map((story) => ({ about: story.about, holds: (definition: unknown) => assertStory(story, definition) })),
];
const each = Number(process.env['FLINKFORM_SAMPLE'] ?? 1);
/** In percent. Of every eighth mutant 75 % were noticed when this was written: what survives is a story to write. */
const least = 70;

const test = suite('mutants of the scaling machine');
test('most are noticed', async () => {
  const definition = readDefinition(JSON.parse(JSON.stringify(machineOf(settings))));
  const score = await scoreOf(definition, proofs, (_, index) => index % each === 0);
  console.log(printScore(score));
  assert.ok(100 * (1 - score.survivors.length / score.mutants) >= least);
});
test.run();
