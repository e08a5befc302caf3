// What is asked with an account: whether the integration knows the one young parameter that our machine sends, then
// what the sample machine's stories do.
import { machineOf } from '../../../src/operations/machine';
import { readDefinition } from '../language/definition';
import { settings, told as operated } from '../operator/tell';
import { sampleDefinition } from '../sample/machine';
import { stories, told } from '../sample/stories';
import { testStateScript } from './test-state';

/** System rollback came to the API in July 2024: nobody documents that Step Functions knows it. */
const young = 'Set rollback';

export async function smokeScript(): Promise<string> {
  const { trace } = await operated({ input: { action: 'reconcile', restart: true } });
  const definition = readDefinition(JSON.parse(JSON.stringify(machineOf(settings))));
  const traces = [];
  for (const { tell } of stories) traces.push((await told(tell)).trace);
  return testStateScript(
    { definition, traces: [trace], only: young },
    { definition: readDefinition(sampleDefinition), traces },
  );
}
