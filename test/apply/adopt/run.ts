// Adopts stacks that others might have written, as the real AWS CLI describes them: `npm run test:adopt [-- <name>
// ...]`. Needs what `test:apply` needs, which adopts the examples, and the AWS CLI.
import { findAws } from '../../support/terraform';
import { inLanes, runOnBench } from '../bench';
import { runAdoption } from './adoption';
import { wild } from './wild';

const wanted = process.argv.slice(2);

runOnBench('adopt', async (bench) => {
  const { tally, folder } = bench;
  const aws = findAws();
  if (aws === undefined) return tally.miss('adopt', 'the AWS CLI was not found: put it on PATH or set FLINKFORM_AWS');
  const all = wild(folder).filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  if (all.length === 0) tally.fail('adopt', 'there is nothing to adopt');
  await inLanes(all, bench, (one, mock) => runAdoption(one, { ...bench, aws }, mock));
});
