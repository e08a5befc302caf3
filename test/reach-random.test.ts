// Random networks with random needs: what `src/reach` says, a small search that was written apart from it says too.
// `npm run test:reach` tries ten times as many, and shows that seeded mistakes are found.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { disagreement, verdicts } from './support/reach-agreement';

const test = suite('reach on random networks');
const runs = Number(process.env['FLINKFORM_RUNS'] ?? 200);
const seed = Number(process.env['FLINKFORM_SEED'] ?? 20261127);

test(`the checker and the second opinion agree on ${runs} networks`, () => {
  assert.is(disagreement(runs, seed), undefined);
});

test('every verdict comes often enough to mean something', () => {
  const { proven, blocked, assumed } = verdicts(100, seed);
  assert.ok(proven > 100, `${proven} proven`);
  assert.ok(blocked > 100, `${blocked} blocked`);
  assert.ok(assumed > 5, `${assumed} assumed`);
});

test.run();
