// Prints the script for the sample machine's stories: `npx tsx test/states/smoke/print.ts > smoke.sh`.
import { readDefinition } from '../language/definition';
import { sampleDefinition } from '../sample/machine';
import { stories, told } from '../sample/stories';
import { testStateScript } from './test-state';

async function main(): Promise<void> {
  const traces = [];
  for (const { tell } of stories) traces.push((await told(tell)).trace);
  process.stdout.write(testStateScript(readDefinition(sampleDefinition), traces));
}

void main();
