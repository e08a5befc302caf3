// What the command line says of files of Terraform: nothing of it is left aside in silence.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { run } from '../src/commands/run';
import { exampleApplication } from '../src/rules/example-application';
import { temporaryFolder } from './support/run-cli';

const test = suite('named files');

interface Told {
  readonly problems: readonly { readonly code: string; readonly severity: string; readonly message: string }[];
  readonly judgements: readonly unknown[];
}

const folder = temporaryFolder({ 'stack/cdk.tf.json': JSON.stringify(exampleApplication({})) });
const file = join(folder, 'stack', 'cdk.tf.json');

async function told(...words: string[]): Promise<Told> {
  let out = '';
  const terminal = { out: (more: string) => void (out += more), err: () => {}, color: false, environment: {} };
  await run(['policy', ...words, '--json'], terminal);
  return JSON.parse(out) as Told;
}

const nowhere = join(folder, 'nowhere');
const rows: readonly (readonly [words: readonly string[], problems: readonly (readonly string[])[]])[] = [
  [[file], []],
  [[file, '--spec', nowhere], [['FLK9001', 'error']]],
  [[file, '--stack', nowhere], [['FLK9001', 'error']]],
  [[file, '--stack', file], [['FLK9001', 'error']]],
  [[file, '--stack', join(folder, 'stack')], [['FLK9042', 'warning']]],
  [[file, '--env', 'prod'], [['FLK9004', 'warning']]],
  [[file, file, '--env', 'prod'], [['FLK9004', 'warning']]],
];
for (const [words, problems] of rows)
  test(`policy ${words.map((word) => word.replace(folder, '')).join(' ')}`, async () => {
    assert.equal(
      (await told(...words)).problems.map(({ code, severity }) => [code, severity]),
      problems,
    );
  });

test('diff of a plan says the same of a stack that is not there', async () => {
  const plan = join(folder, 'plan.json');
  writeFileSync(plan, JSON.stringify({ format_version: '1.2', resource_changes: [], planned_values: {} }));
  let err = '';
  const terminal = { out: () => {}, err: (more: string) => void (err += more), color: false, environment: {} };
  assert.is.not(await run(['diff', plan, '--stack', nowhere], terminal), 0);
  assert.match(err, 'FLK9001');
});

test('a file that is named twice is judged once', async () => {
  assert.is((await told(file, file)).judgements.length, 1);
  assert.is((await told(file, `${folder}/./stack/../stack/cdk.tf.json`)).judgements.length, 1);
});

test.run();
