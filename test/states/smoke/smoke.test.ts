// The script for people with an account: it asks what it should, and tells what differs. `aws` is a stand-in here.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readDefinition } from '../language/definition';
import { sampleDefinition } from '../sample/machine';
import { told } from '../sample/stories';
import { smokeScript } from './script';
import { testStateScript } from './test-state';

const hasJq = spawnSync('jq', ['--version']).status === 0;
const test = suite('the script for TestState');

const scriptFor = async (tell: Parameters<typeof told>[0]): Promise<string> =>
  testStateScript({ definition: readDefinition(sampleDefinition), traces: [(await told(tell)).trace] });

interface Request {
  readonly stateName: string;
  readonly input: string;
  readonly variables: string;
  readonly mock?: { readonly result?: string; readonly errorOutput?: { readonly error: string } };
}

/** What the script gives `aws`, which answers as `answer` says. */
function run(
  script: string,
  answer: string,
): { readonly status: number | null; readonly said: string; readonly asked: readonly Request[] } {
  const folder = mkdtempSync(join(tmpdir(), 'smoke-'));
  try {
    writeFileSync(
      join(folder, 'aws'),
      `#!/usr/bin/env bash\nprintf '%s\\n' "\${@: -1}" >> "$0.log"\nprintf '%s' '${answer}'\n`,
    );
    writeFileSync(join(folder, 'script.sh'), script);
    chmodSync(join(folder, 'aws'), 0o755);
    const PATH = `${folder}${delimiter}${process.env['PATH'] ?? ''}`;
    const { status, stdout } = spawnSync('bash', [join(folder, 'script.sh')], { env: { ...process.env, PATH } });
    const asked = readFileSync(join(folder, 'aws.log'), 'utf8').trim().split('\n');
    return { status, said: String(stdout), asked: asked.map((line) => JSON.parse(line) as Request) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('is a script, also with quotes in what it asks', async () => {
  const script = await scriptFor({});
  assert.match(script, /'\\''/);
  execFileSync('bash', ['-n'], { input: script });
});

test('asks first whether the integration knows system rollback', async () => {
  const asked = (await smokeScript()).split('\n').filter((line) => line.startsWith('check '));
  assert.match(String(asked[0]), /^check 'Set rollback' .*ApplicationSystemRollbackConfigurationUpdate/);
  assert.match(String(asked[1]), /^check 'Hold' /);
});

(hasJq ? test : test.skip)('asks each state once for what it was given, with the answer of the double', async () => {
  const { asked } = run(await scriptFor({}), '{"status":"SUCCEEDED"}');
  const names = asked.map(({ stateName }) => stateName);
  assert.equal(names.slice(0, 6), ['Hold', 'Held?', 'Bounds', 'Describe', 'Runs?', 'Compute']);
  assert.not(names.includes('Settle'));
  assert.not(names.includes('Rested?'));
  assert.match(String(asked[0]?.mock?.result), /"Value":"run"/);
  assert.equal(JSON.parse(String(asked[1]?.variables)), { hold: 'run' });
});

(hasJq ? test : test.skip)('tells what differs, and fails then', async () => {
  const held = { parameters: { '/flinkform/application/orders/hold': 'hold' } };
  const { status, said } = run(await scriptFor(held), '{"status":"SUCCEEDED","nextState":"Bounds","output":"{}"}');
  assert.is(status, 1);
  assert.match(
    said,
    /^Held\?\n {2}wanted \{"status":"SUCCEEDED","nextState":"Done",.*\n {2}got .*"nextState":"Bounds"/m,
  );
});

(hasJq ? test : test.skip)('is content when all is the same, an error among it', async () => {
  const definition = {
    QueryLanguage: 'JSONata',
    StartAt: 'A',
    States: { A: { Type: 'Fail', Error: 'Mine', Cause: "it's so" } },
  };
  const { trace } = await told({ definition });
  const answer = '{"status":"FAILED","error":"Mine","cause":"another"}';
  const { status, said } = run(testStateScript({ definition: readDefinition(definition), traces: [trace] }), answer);
  assert.equal([status, said], [0, '1 states do as the tests say, 0 do not\n']);
});
test.run();
