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

test('an environment that the base file names itself is compared as the base file', async () => {
  const spec = (environment: string, rest = ''): string =>
    `apiVersion: flinkform/v1
kind: FlinkApplication
metadata: { name: orders, environment: ${environment} }
aws: { region: eu-west-1, accountId: "111122223333" }
spec:
  runtime: FLINK-1_20
  code: { bucket: example-code, key: orders.jar, version: v1 }
${rest}`;
  const of = temporaryFolder({
    'orders.yaml': spec('dev'),
    'orders.prod.yaml': 'metadata: { environment: prod }\nspec: { compute: { parallelism: 4 } }\n',
  });
  const terminal = { out: () => {}, err: () => {}, color: false, environment: {} };
  const diff = (against: string): Promise<number> =>
    run(['diff', join(of, 'orders.yaml'), '--env', 'prod', '--against-env', against, '--json'], terminal);
  assert.equal([await diff('dev'), await diff('test')], [0, 2]);
});

test('a line of Terraform is that of the resource, so the argument is named beside it', async () => {
  const of = temporaryFolder({
    'main.tf': 'resource "aws_kinesisanalyticsv2_application" "orders" {\n}\n',
    'cdk.tf.json': JSON.stringify(exampleApplication({ runtime_environment: 'FLINK-1_11' })),
  });
  let out = '';
  const terminal = { out: (more: string) => void (out += more), err: () => {}, color: false, environment: {} };
  await run(['policy', join(of, 'cdk.tf.json'), '--sources', of], terminal);
  assert.match(out, /main[.]tf:1:1[^]*resource: aws_kinesisanalyticsv2_application[.]orders: runtime_environment/);
});

test.run();
