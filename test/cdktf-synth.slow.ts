// CDKTF's own command line around our app, which takes seconds to start: `npm run test:cli`.
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { answers } from './support/answer';
import { minimalSpec } from './support/compile';
import { allFiles, dist, flinkform, root, run, temporaryFolder, type Ran } from './support/run-cli';

const test = suite('cdktf synth');

test('cdktf synth and flinkform synth write the same bytes', async () => {
  const cwd = temporaryFolder({
    'cdktf.json': JSON.stringify({
      language: 'typescript',
      app: `node ${join(dist(), 'app.cjs')}`,
      projectId: 'test',
      sendCrashReports: 'false',
      context: { flinkform: { specs: ['examples'] } },
    }),
  });
  cpSync(join(root, 'examples'), join(cwd, 'examples'), { recursive: true });
  answers(await flinkform(['synth', 'examples', '--out', 'ours'], { cwd }), 0);
  succeeded(await cdktfSynth(cwd, ['--output', 'cdktf']));
  const written = allFiles(join(cwd, 'ours'));
  assert.ok(written.has('manifest.json') && written.size > 5);
  assert.equal(allFiles(join(cwd, 'cdktf')), written);
});

test('cdktf synth deletes no stack that another run compiled, and no state', async () => {
  const spec = (name: string): string => JSON.stringify(minimalSpec({}, { metadata: { name } }));
  const state = 'cdktf.out/stacks/orders/terraform.tfstate';
  const app = `node ${join(dist(), 'app.cjs')}`;
  const settings = { language: 'typescript', app, projectId: 'test', sendCrashReports: 'false' };
  const context = { flinkform: { specs: ['payments.yaml'] } };
  const cwd = temporaryFolder({
    'orders.yaml': spec('orders'),
    'payments.yaml': spec('payments'),
    'cdktf.json': JSON.stringify({ ...settings, context }),
  });
  answers(await flinkform(['synth', 'orders.yaml'], { cwd }), 0);
  writeFileSync(join(cwd, state), '{"resources":[]}');
  succeeded(await cdktfSynth(cwd, []));
  assert.ok(existsSync(join(cwd, state)), 'CDKTF deletes the folder of every stack that the manifest does not list');
  assert.match(readFileSync(join(cwd, 'cdktf.out', 'manifest.json'), 'utf8'), /"orders"[^]*"payments"/);
});

function cdktfSynth(cwd: string, words: readonly string[]): Promise<Ran> {
  const cdktf = join(root, 'node_modules', 'cdktf-cli', 'bundle', 'bin', 'cdktf');
  return run(process.execPath, [cdktf, 'synth', ...words], { cwd, variables: { CHECKPOINT_DISABLE: '1', CI: '1' } });
}

function succeeded({ status, stdout, stderr }: Ran): void {
  assert.is(status, 0, `${stdout}\n${stderr}`);
}

test.run();
