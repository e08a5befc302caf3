// Adopts every example that the mock can apply, and stacks that others might have written: `npm run test:adopt [--
// <name> ...]`. Needs what `test:apply` needs, and the AWS CLI.
import { explain } from '../../support/tally';
import { findAws } from '../../support/terraform';
import { inLanes, runOnBench } from '../bench';
import { compileExample, listExamples } from '../examples';
import { runAdoption, type Adoptee } from './adoption';
import { wild } from './wild';

const wanted = process.argv.slice(2);

runOnBench('adopt', async (bench) => {
  const { tally, folder } = bench;
  const aws = findAws();
  if (aws === undefined) return tally.miss('adopt', 'the AWS CLI was not found: put it on PATH or set FLINKFORM_AWS');
  const all = [...wildStacks(folder), ...examples(folder)];
  if (all.length === 0) tally.fail('adopt', 'there is nothing to adopt');
  await inLanes(all, bench, (one, mock) => runAdoption(one, { ...bench, aws }, mock));

  function isWanted({ name }: { readonly name: string }): boolean {
    return wanted.length === 0 || wanted.includes(name);
  }

  function wildStacks(into: string): readonly Adoptee[] {
    return wild(into).filter(isWanted);
  }

  function examples(into: string): readonly Adoptee[] {
    return listExamples()
      .filter((one) => !one.name.startsWith('cases/') && isWanted(one))
      .flatMap((example) => {
        try {
          const compiled = compileExample(into, example);
          return compiled && compiled.plannedOnly === undefined ? [compiled] : [];
        } catch (error) {
          tally.fail(example.name, explain(error));
          return [];
        }
      });
  }
});
