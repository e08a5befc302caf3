// Every mutant of the sample machine is noticed by its stories or by the laws of definitions.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readDefinition } from '../language/definition';
import { sampleDefinition } from '../sample/machine';
import { assertStory, stories } from '../sample/stories';
import { lawProblems } from '../validation/laws';
import { printScore, type Proof, scoreOf } from './score';

const proofs: readonly Proof[] = [
  { about: 'the laws of definitions', holds: async (definition) => assert.equal(await lawProblems(definition), []) },
  ...stories.map((story) => ({ about: story.about, holds: (definition: unknown) => assertStory(story, definition) })),
];

const test = suite('mutants of the sample machine');
test('none survives', async () => {
  const score = await scoreOf(readDefinition(sampleDefinition), proofs);
  console.log(printScore(score));
  assert.equal(score.survivors, []);
});
test.run();
