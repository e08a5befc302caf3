// The command line from outside: every session in test/cli, every example of every help text, and the
// app of cdktf.json.
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import application from '../generated/application.schema.json';
import network from '../generated/network-stack.schema.json';
import policyFile from '../generated/policy-file.schema.json';
import policyReport from '../generated/policy-report.schema.json';
import { commands } from '../src/commands';
import { minimalSpec } from './support/compile';
import { cliCases, play } from './support/cli-case';
import { allFiles, dist, flinkform, quickShell, root, run, temporaryFolder, type Ran } from './support/run-cli';

const test = suite('cli');

/** Begun together, so that they share the processors; awaited one by one. */
let sessions: ReadonlyMap<string, Promise<string>> = new Map();
test.before(() => {
  sessions = new Map(
    cliCases().map((one) => {
      const played = play(one);
      played.catch(() => undefined); // Told by the test that awaits it.
      return [one.name, played];
    }),
  );
});

for (const { name, text } of cliCases()) {
  test(`${name}, as in test/cli/${name}.txt (npm run cases:update rewrites it)`, async () =>
    assert.fixture((await sessions.get(name)) ?? '', text));
}

for (const { name, options, examples } of commands) {
  test(`a session shows ${name} with each of its options`, () => {
    const shown = cliCases()
      .map(({ text }) => text)
      .join('\n');
    for (const option of Object.keys(options))
      assert.match(
        shown,
        new RegExp(`flinkform ${name}\\b.* --${option}\\b`),
        `no session in test/cli uses ${name} --${option}`,
      );
    assert.match(shown, new RegExp(`flinkform ${name}\\b`));
  });

  test(`the examples in the help of ${name} work, in order, from the root of the repository`, async () => {
    assert.ok(examples.length > 0);
    const cwd = temporaryFolder();
    cpSync(join(root, 'examples'), join(cwd, 'examples'), { recursive: true });
    for (const example of examples) answered(await quickShell(`flinkform ${example}`, { cwd }), 0, example);
  });
}

test('schema prints the schemas that the repository holds', async () => {
  const printed = async (...words: readonly string[]): Promise<unknown> =>
    JSON.parse((await flinkform(['schema', ...words], { cwd: root })).stdout);
  assert.equal(await printed(), application);
  assert.equal(await printed('application'), application);
  assert.equal(await printed('network'), network);
  assert.equal(await printed('policy'), policyFile);
  assert.equal(await printed('report'), policyReport);
});

test('the app of cdktf.json and flinkform synth write the same bytes', async () => {
  const cwd = temporaryFolder();
  cpSync(join(root, 'examples'), join(cwd, 'examples'), { recursive: true });
  const context = JSON.stringify({ excludeStackIdFromLogicalIds: 'true', flinkform: { specs: ['examples'] } });
  const variables = { CDKTF_OUTDIR: 'app', CDKTF_CONTEXT_JSON: context };
  answered(await quickShell('flinkform synth examples --out ours', { cwd }), 0, 'synth');
  answered(await run(process.execPath, [join(dist(), 'app.cjs')], { cwd, variables }), 0, 'synth');
  const written = allFiles(join(cwd, 'ours'));
  assert.ok(written.has('manifest.json') && written.size > 5);
  assert.equal(allFiles(join(cwd, 'app')), written);
});

test('cdktf synth fails with our exit code and our words', async () => {
  const bad: [context: string, status: number, says: RegExp][] = [
    [JSON.stringify({ flinkform: { specs: ['missing.yaml'] } }), 2, /FLK9001/],
    [JSON.stringify({ flinkform: { specs: ['broken.yaml'] } }), 1, /FLK2/],
    [JSON.stringify({ flinkform: { specs: 'broken.yaml' } }), 2, /context[.]flinkform[.]specs/],
    [JSON.stringify({ flinkform: { spec: ['broken.yaml'] } }), 2, /unknown key "spec"/],
    [JSON.stringify({ flinkform: [] }), 2, /is not a map/],
    ['{', 2, /not JSON/],
  ];
  const cwd = temporaryFolder({ 'broken.yaml': 'apiVersion: flinkform/v1\n' });
  await Promise.all(
    bad.map(async ([context, status, says]) => {
      const ran = await run(process.execPath, [join(dist(), 'app.cjs')], {
        cwd,
        variables: { CDKTF_CONTEXT_JSON: context },
      });
      answered(ran, status, context);
      assert.match(ran.stderr, says);
    }),
  );
  assert.not.ok(existsSync(join(cwd, 'cdktf.out')));
});

test('FLINKFORM_ENV chooses the overlay for cdktf synth', async () => {
  const cwd = temporaryFolder();
  cpSync(join(root, 'examples'), join(cwd, 'examples'), { recursive: true });
  const variables = {
    FLINKFORM_ENV: 'prod',
    CDKTF_OUTDIR: 'out',
    CDKTF_CONTEXT_JSON: JSON.stringify({ flinkform: { specs: ['examples/production.yaml'], environment: 'dev' } }),
  };
  answered(await run(process.execPath, [join(dist(), 'app.cjs')], { cwd, variables }), 0, 'synth');
  assert.match(readFileSync(join(cwd, 'out', 'manifest.json'), 'utf8'), /"orders-totals-prod"/);
});

test('FLINKFORM_OVERLAYS and context.flinkform.overlays lay further overlays on, in their order', async () => {
  const overlay = (name: string): string => `metadata: { name: ${name} }\n`;
  const cwd = temporaryFolder({
    'a.yaml': JSON.stringify(minimalSpec()),
    'a.eu.overlay.yaml': overlay('eu'),
    'a.us.overlay.yaml': overlay('us'),
  });
  const namedBy = async (overlays: unknown, variables: Readonly<Record<string, string>>): Promise<Ran> =>
    run(process.execPath, [join(dist(), 'app.cjs')], {
      cwd,
      variables: {
        ...variables,
        CDKTF_OUTDIR: 'out',
        CDKTF_CONTEXT_JSON: JSON.stringify({ flinkform: { specs: ['a.yaml'], overlays } }),
      },
    });
  const stackNames: [overlays: string[], variables: Readonly<Record<string, string>>, name: RegExp][] = [
    [['us', 'eu'], {}, /^eu /],
    [['us', 'eu'], { FLINKFORM_OVERLAYS: '' }, /^eu /],
    [['eu'], { FLINKFORM_OVERLAYS: 'eu,us' }, /^us /],
  ];
  for (const [overlays, variables, name] of stackNames) assert.match((await namedBy(overlays, variables)).stdout, name);
  const refused = await namedBy('eu', {});
  answered(refused, 2, 'overlays');
  assert.match(refused.stderr, /context[.]flinkform[.]overlays/);
});

function answered(ran: Ran, status: number, what: string): void {
  assert.is(ran.status, status, `${what}\n${ran.stdout}\n${ran.stderr}`);
  assert.not.match(ran.stderr + ran.stdout, /^ +at .*:\d+:\d+\)?$/m);
}

test.run();
