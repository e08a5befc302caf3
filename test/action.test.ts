// action.yml as a runner plays it: what reaches `flinkform policy`, what comes back, and who fails the job. The policy
// command is a stand-in here that writes down what it was asked; `flinkform comment` is the real one.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { playAction, type Surroundings } from './support/play-action';
import { dist, root, run, temporaryFolder } from './support/run-cli';
import { standIn } from './support/stand-in-github';

const test = suite('action');
const action = readFileSync(join(root, 'action.yml'), 'utf8');

/** Prints what it was asked, writes each report that is asked for, and ends with `CODE`; without reports with 2. */
const policyStandIn = (real: string): string => `#!/usr/bin/env node
const [command, ...words] = process.argv.slice(2);
if (command !== 'policy') {
  const { spawnSync } = require('node:child_process');
  const given = [${JSON.stringify(real)}, command, ...words];
  process.exitCode = spawnSync(process.execPath, given, { stdio: 'inherit' }).status;
} else {
  console.log('asked ' + JSON.stringify(words) + ' ' + JSON.stringify(process.env.FLINKFORM_ALLOWED_VARIABLES));
  const code = Number(process.env.CODE ?? 0);
  const out = words.find((word) => word.startsWith('--out='));
  for (const one of code > 1 ? [] : out.slice('--out='.length).split(',')) {
    const [format, file] = one.split('=');
    require('node:fs').writeFileSync(file, format + ': code ' + code + '\\n');
  }
  process.exitCode = code;
}
`;

interface Repository {
  readonly workspace: string;
  readonly base: string;
  readonly merge: string;
}

/** As actions/checkout leaves it: GitHub's merge commit, whose first parent is the base. */
function repository(): Repository {
  const workspace = temporaryFolder({ 'a.yaml': 'a: 1\n' });
  const git = (...words: string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...words], {
      cwd: workspace,
      encoding: 'utf8',
    }).trim();
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=base');
  const base = git('rev-parse', 'HEAD');
  git('checkout', '--quiet', '-b', 'change');
  git('commit', '--quiet', '--allow-empty', '--message=change');
  git('checkout', '--quiet', 'main');
  git('merge', '--quiet', '--no-ff', '--message=merge', 'change');
  return { workspace, base, merge: git('rev-parse', 'HEAD') };
}

interface Given extends Partial<Surroundings> {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly code?: number;
  readonly event?: string;
}

type Done = Awaited<ReturnType<typeof playAction>> & Repository;

async function played(given: Given = {}): Promise<Done> {
  const actionPath = temporaryFolder();
  mkdirSync(join(actionPath, 'dist'));
  writeFileSync(join(actionPath, 'dist', 'main.cjs'), policyStandIn(join(dist(), 'main.cjs')), { mode: 0o755 });
  const here = repository();
  const event = given.event ?? 'pull_request';
  const number = event === 'pull_request' ? { pull_request: { number: 7 } } : {};
  const variables = {
    GITHUB_EVENT_NAME: event,
    GITHUB_SHA: here.merge,
    CODE: String(given.code ?? 0),
    ...given.variables,
  };
  const github = { event_name: event, event: number, ...given.github };
  const surroundings = { actionPath, workspace: here.workspace, ...given, github, variables };
  const result = await playAction(action, given.inputs ?? {}, surroundings);
  return { ...result, ...here };
}

/** The words behind `policy`, apart from the reports. */
function askedOf({ log }: Done): string[] {
  const [, words = ''] = /^asked (\[.*\]) /m.exec(log) ?? [];
  return (JSON.parse(words) as string[]).filter((word) => !word.startsWith('--out='));
}

test('a pull request is judged by what its base says, and the summary has the report', async () => {
  const done = await played();
  assert.is(done.conclusion, 'success', done.log);
  assert.equal(askedOf(done), ['--format=github', '--env=all', `--base=${done.base}`, '--', 'specs']);
  assert.is(done.outputs['verdict'], 'passed');
  assert.is(done.summary, 'markdown: code 0\n');
  for (const format of ['markdown', 'json', 'sarif'])
    assert.is(readFileSync(String(done.outputs[format]), 'utf8'), `${format}: code 0\n`);
  assert.equal(done.steps.slice(1), ['Build flinkform from the revision of the action', 'Judge', 'Verdict']);
  assert.match(done.log, /^asked .* ""$/m, 'a spec reads no variable that is not named');
});

test('what a run with more rights may have is a number and the report', async () => {
  const { outputs } = await played();
  const folder = String(outputs['handover']);
  assert.equal(readdirSync(folder).sort(), ['pull-request', 'report.md']);
  assert.is(readFileSync(join(folder, 'pull-request'), 'utf8'), '7\n');
  assert.is(readFileSync(join(folder, 'report.md'), 'utf8'), 'markdown: code 0\n');
});

test('findings fail the job, after everything was told', async () => {
  const done = await played({ code: 1, inputs: { sarif: 'true' } });
  assert.equal([done.conclusion, done.outputs['verdict'], done.summary], ['failure', 'failed', 'markdown: code 1\n']);
  assert.is(done.steps.at(-1), 'Verdict');
  assert.ok(done.steps.some((step) => step.startsWith('github/codeql-action/upload-sarif {')));
});

test('what cannot be judged fails the job, and the report says so', async () => {
  const done = await played({ code: 2, inputs: { sarif: 'true' } });
  assert.equal([done.conclusion, done.outputs['verdict']], ['failure', 'unjudged']);
  assert.match(done.summary, /^[*]{2}Not judged[*]{2}: flinkform ended with code 2,/);
  assert.not.ok(done.steps.some((step) => step.includes('upload-sarif')));
});

test('a checkout without the base is no reason to judge by the head', async () => {
  const { workspace, merge } = repository();
  const shallow = temporaryFolder();
  execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${workspace}`, join(shallow, 'clone')]);
  const done = await played({ workspace: join(shallow, 'clone'), variables: { GITHUB_SHA: merge } });
  assert.equal([done.conclusion, done.outputs['verdict']], ['failure', 'unjudged']);
  assert.match(done.log, /^::error::.*fetch-depth: 2$/m);
  assert.not.match(done.log, /^asked/m);
});

test('an event with the secrets of the base judges nothing by the head, unless it says what the base is', async () => {
  const done = await played({ event: 'pull_request_target' });
  assert.equal([done.conclusion, done.outputs['verdict']], ['failure', 'unjudged']);
  assert.match(done.log, /^::error::pull_request_target .* judge on pull_request/m);
  assert.not.match(done.log, /^asked/m);
  const named = await played({ event: 'pull_request_target', inputs: { base: 'main' } });
  assert.ok(askedOf(named).includes('--base=main'));
});

test('inputs reach the command as they are, whatever they hold', async () => {
  const hostile = '$(touch pwned) `touch pwned` "; touch pwned; \'';
  const inputs = {
    paths: `a b\n\n-x\n${hostile}`,
    env: hostile,
    profile: 'production',
    policy: '--fail-on=info',
    baseline: 'old.json',
    spec: 'specs/a.yaml',
    'fail-on': 'medium',
    base: 'v1',
    variables: 'TEAM STAGE',
  };
  const done = await played({ inputs });
  assert.equal(askedOf(done), [
    '--format=github',
    `--env=${hostile}`,
    '--profile=production',
    '--policy=--fail-on=info',
    '--baseline=old.json',
    '--spec=specs/a.yaml',
    '--fail-on=medium',
    '--base=v1',
    '--',
    'a b',
    '-x',
    hostile,
  ]);
  assert.match(done.log, /"TEAM STAGE"$/m);
  assert.not.ok(existsSync(join(done.workspace, 'pwned')));
});

test('a merge queue has its own base, and a push none', async () => {
  const queue = await played({ event: 'merge_group', github: { event: { merge_group: { base_sha: 'abc' } } } });
  assert.ok(askedOf(queue).includes('--base=abc'));
  assert.is(queue.outputs['handover'], '');
  const push = await played({ event: 'push' });
  assert.equal(askedOf(push), ['--format=github', '--env=all', '--', 'specs']);
});

test('code scanning that refuses the findings fails nothing', async () => {
  const done = await played({ inputs: { sarif: 'true' }, failing: ['github/codeql-action'] });
  assert.is(done.conclusion, 'success');
  assert.match(done.log, /^::notice::code scanning took no findings/m);
  assert.ok(
    done.steps.some((step) =>
      /^github[/]codeql-action[/]upload-sarif .*report[.]sarif","category":"flinkform"/.test(step),
    ),
  );
  const fine = await played({ inputs: { sarif: 'true' } });
  assert.not.match(fine.log, /::notice::/);
});

test('the comment is written where it is asked for, updated by the next run, and a fork fails nothing', async () => {
  const server = await standIn();
  const variables = { GITHUB_REPOSITORY: 'acme/streams', GITHUB_API_URL: server.url };
  const event = join(temporaryFolder({ 'event.json': '{"pull_request": {"number": 7}}' }), 'event.json');
  const job = (token: string, code: number): ReturnType<typeof played> =>
    played({
      code,
      inputs: { comment: 'true', token, key: 'streams' },
      variables: { ...variables, GITHUB_EVENT_PATH: event },
    });
  const first = await job('writer', 1);
  assert.equal([first.conclusion, first.summary], ['failure', '']);
  const second = await job('writer', 2);
  assert.is(second.conclusion, 'failure');
  assert.is(server.comments.length, 1);
  assert.match(String(server.comments[0]?.body), /^<!-- flinkform:policy streams -->\n[*]{2}Not judged[*]{2}/);
  const fork = await job('reader', 0);
  assert.equal([fork.conclusion, fork.outputs['verdict']], ['success', 'passed']);
  assert.is(fork.summary, '<!-- flinkform:policy streams -->\nmarkdown: code 0\n');
  server.close();
});

test('the command alone is put on the path, when nothing else is asked for', async () => {
  const done = await played({ inputs: { 'install-only': 'true' }, event: 'workflow_run' });
  assert.is(done.conclusion, 'success', done.log);
  assert.equal(done.steps.slice(1), ['Build flinkform from the revision of the action', 'Put flinkform on the path']);
  const ran = await run(join(done.path.trim(), 'flinkform'), ['explain', 'spec.start'], { cwd: done.workspace });
  assert.match(ran.stdout, /spec[.]start/, ran.stderr);
});

test.run();
