// What commands print as JSON is what `flinkform schema <name>` says: every object of those schemas is closed, so a
// field that is not published is found here, and so is one that has gone.
import Ajv, { type ValidateFunction } from 'ajv';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { commands } from '../src/commands';
import { run } from '../src/commands/run';
import { printed } from '../src/commands/schema';
import { planNames } from './support/plan-files';
import { root } from './support/run-cli';

const test = suite('outputs');
const ajv = new Ajv({ strict: true, strictTypes: false, allErrors: true });
ajv.addVocabulary(['tsType', 'alsoCalled']);

type Name = keyof typeof printed;
const validators = Object.fromEntries(
  Object.entries(printed).map(([name, schema]) => [name, ajv.compile(schema)]),
) as Record<Name, ValidateFunction>;

/** Paths below the root of the repository. */
const examples = readdirSync(join(root, 'examples'))
  .filter((name) => /[.]yaml$/.test(name) && !/[.].*[.]/.test(name))
  .map((name) => `examples/${name}`);
const shared = 'examples/shared-network';
/** Those that have what no example has. */
const cases = (
  'everything existing-everything flink-2-2 network-found-by-tags network-of-many operated-alone overrides ' +
  'own-properties renamed role-additions scaling-both vpc waived'
)
  .split(' ')
  .map((name) => `test/cases/${name}/app.yaml`);
const plans = ['plans', 'foreign'].flatMap((folder) =>
  planNames(folder).map((name) => `test/rules/${folder}/${name}.json`),
);
const load = ['--records-per-second', '5000', '--record-size', '1200', '--per-slot', '1500', '--splits', '8'];

/** Each third example with its neighbour. */
const pairs = examples.slice(1).flatMap((path, index) => (index % 3 === 0 ? [[String(examples[index]), path]] : []));

/** What is run for each name, in order: the words behind the command. */
const runs: Readonly<Record<Name, readonly (readonly string[])[]>> = {
  adopt: [['examples/adopt/described'], ['examples/adopt/state.json', '--environment', 'prod']],
  validate: [[...examples, shared], ['missing.yaml'], ['examples/jobs/orders.jar']],
  resolve: examples.map((path) => [path, '--provenance']),
  plan: [[...examples, shared], cases],
  reach: [[...examples, shared], cases, ['missing.yaml', 'examples/msk.yaml']],
  iam: [examples, ['test/cases/role-additions/app.yaml', 'test/cases/overrides/app.yaml']],
  cost: [
    [...examples, shared],
    ['examples/production.yaml', '--environments'],
    ...pairs.map(([before = '', after = '']) => [after, '--compare', before]),
  ],
  diff: [...pairs, ['examples/production.yaml', '--against-env', 'prod'], ...plans.map((path) => [path])],
  report: [['policy', ...examples], ...plans.slice(0, 10).map((path) => ['policy', path])],
  size: examples.map((path) => [path, ...load]),
  runbook: [examples],
};

for (const [name, all] of Object.entries(runs) as [Name, (typeof runs)[Name]][])
  test(`flinkform schema ${name} is the shape of what is printed`, async () => {
    let seen = 0;
    for (const words of all) {
      const text = await outputOf(name === 'report' ? words : [name, ...words]);
      if (text === '') continue; // Nothing could be read: the reason stands in standard error.
      seen += 1;
      const isOfShape = validators[name](JSON.parse(text));
      const wrong = validators[name].errors?.map(({ instancePath, message, params }) =>
        [instancePath, message, JSON.stringify(params)].join(' '),
      );
      assert.ok(isOfShape, `${name} ${words.join(' ')}\n${wrong?.slice(0, 10).join('\n')}`);
    }
    assert.ok(seen > all.length / 2, `${seen} of ${all.length}`);
  });

test('each command that prints JSON has a schema', () => {
  const printing = commands.filter(
    ({ options }) => 'json' in options || options['format']?.choices?.includes('json') === true,
  );
  assert.equal(printing.map(({ name }) => (name === 'policy' ? 'report' : name)).sort(), Object.keys(printed).sort());
});

test('a field more, or less, is not of the shape', async () => {
  const [book] = JSON.parse(await outputOf(['runbook', 'examples/kinesis-to-s3.yaml'])) as object[];
  assert.ok(validators.runbook([book]));
  assert.not.ok(validators.runbook([{ ...book, more: 1 }]));
  assert.not.ok(validators.runbook([{ ...book, procedures: undefined }]));
  assert.not.ok(validators.runbook(book));
});

test.run();

/** What `flinkform <words> --json` writes to standard output. */
async function outputOf(words: readonly string[]): Promise<string> {
  let text = '';
  await run([...words, '--json'], {
    out: (piece) => (text += piece),
    err: () => undefined,
    color: false,
    environment: {},
  });
  return text;
}
