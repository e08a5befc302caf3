// The files for GitHub that people copy: GitHub's own parser takes them, they keep rules that are each shown to fail,
// and their scripts do in their order what they say, with stand-ins for the programs that they call.
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { newestPolicyVersion } from '../src/gate/policy';
import { policy } from '../src/commands/policy';
import { minimalSpec } from './support/compile';
import { playWorkflow, type Played } from './support/play-action';
import { allFiles, quickShell, root, run, temporaryFolder } from './support/run-cli';
import { brokenRules, rules, workflowOf } from './support/workflow-rules';

const test = suite('workflows');
const folder = join(root, 'docs', 'ci', 'github');
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
const workflows = readdirSync(folder).sort();
const page = readFileSync(join(root, 'docs', 'ci.md'), 'utf8');

test('there are workflows', () => {
  assert.equal(
    workflows,
    ['apply', 'comment', 'drift', 'plan'].map((of) => `flinkform-${of}.yml`).concat('flinkform.yml'),
  );
});

for (const name of workflows) {
  test(`GitHub's parser takes ${name}`, async () => assert.equal(await errorsOf(name, textOf(name)), []));
  test(`${name} keeps the rules`, () => assert.equal(brokenRules(textOf(name)), []));
}

test("GitHub's parser takes action.yml, which keeps the rules", async () => {
  const text = readFileSync(join(root, 'action.yml'), 'utf8');
  assert.equal(await errorsOf('action.yml', text), []);
  assert.equal(brokenRules(text), []);
});

test("GitHub's parser refuses what is wrong", async () => {
  assert.match(
    String(await errorsOf('a.yml', workflowOf({ on: 'on: pull_requests' }))),
    /Unexpected value 'pull_requests'/,
  );
  assert.match(
    String(await errorsOf('a.yml', workflowOf({ steps: '- run: "true"\n  env: { A: "${{ githup.ref }}" }' }))),
    /Unrecognized named-value: 'githup'/,
  );
  assert.match(
    String(await errorsOf('action.yml', 'name: a\nruns: { using: composite, steps: [{ run: a }] }')),
    /shell/,
  );
});

test('a workflow that breaks no rule is found to break none', () => assert.equal(brokenRules(workflowOf({})), []));

for (const { name, bad } of rules) {
  test(`${name}: what breaks it is found`, () => {
    for (const piece of bad) assert.ok(brokenRules(workflowOf(piece)).includes(name), JSON.stringify(piece));
  });
}

async function errorsOf(name: string, content: string): Promise<string[]> {
  const { NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');
  const { parseAction } = await import('@actions/workflow-parser/actions/action-parser');
  const parse = name === 'action.yml' ? parseAction : parseWorkflow;
  const { context } = parse({ name, content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(String);
}

interface Stage {
  /** What stand-ins do beside writing down how they were called: shell, by the name of the program. */
  readonly programs?: Readonly<Record<string, string>>;
  readonly event?: Readonly<Record<string, unknown>>;
  /** What the default branch has. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Plays a workflow with programs that write down how they were called, and write the files that they are asked for. */
async function played(
  name: string,
  { programs = {}, event = {}, files = {} }: Stage = {},
): Promise<Played & { readonly calls: string[] }> {
  const [bin, temporary] = [temporaryFolder(), temporaryFolder()];
  const calls = join(bin, 'calls');
  writeFileSync(calls, '');
  const known: Readonly<Record<string, string>> = {
    flinkform:
      'case "$1" in synth) mkdir -p "$RUNNER_TEMP/compiled/stacks/one" "$RUNNER_TEMP/compiled/stacks/two";; ' +
      'policy) echo report > "$RUNNER_TEMP/report.md";; esac',
    terraform: 'case "$2" in show) echo "{}";; plan) : > "${1#-chdir=}/plan.tfplan";; esac',
    gh: 'true',
  };
  for (const [program, script] of Object.entries({ ...known, ...programs })) {
    const said = `${program} $* [\${FLINKFORM_ALLOWED_VARIABLES-any}] in $PWD`;
    const text = `#!/bin/bash\necho "${said}" >> ${calls}\n${script}\n`;
    writeFileSync(join(bin, program), text, { mode: 0o755 });
  }
  const workspace = temporaryFolder({ 'specs/a.yaml': 'a: 1\n', ...files });
  const result = await playWorkflow(textOf(name), {
    workspace,
    temporary,
    github: { event_name: 'workflow_run', repository: 'acme/streams', event },
    variables: { PATH: `${bin}:${process.env['PATH']}`, GITHUB_REPOSITORY: 'acme/streams' },
  });
  const shown = readFileSync(calls, 'utf8').replaceAll(temporary, 'TEMP').replaceAll(workspace, 'WORK');
  return { ...result, calls: shown.trimEnd().split('\n') };
}

const head = 'c'.repeat(40);
const finished = (over: Readonly<Record<string, unknown>> = {}): { readonly workflow_run: object } => ({
  workflow_run: {
    id: 42,
    event: 'pull_request',
    conclusion: 'success',
    head_sha: head,
    head_repository: { full_name: 'acme/streams' },
    pull_requests: [{ number: 7 }],
    ...over,
  },
});

const planned = (stack: string, options: string): string[] => [
  `terraform -chdir=TEMP/compiled/stacks/${stack}/ init -input=false [any] in WORK`,
  `terraform -chdir=TEMP/compiled/stacks/${stack}/ plan -input=false ${options}-out=plan.tfplan [any] in WORK`,
  `terraform -chdir=TEMP/compiled/stacks/${stack}/ show -json plan.tfplan [any] in WORK`,
];
const both = (options: string): string[] => ['one', 'two'].flatMap((stack) => planned(stack, options));
const judged =
  'flinkform policy --base HEAD --spec specs --env prod --format github --out markdown=TEMP/report.md ' +
  'TEMP/compiled/stacks/one/plan.json ' +
  'TEMP/compiled/stacks/two/plan.json [any] in WORK';

test('what is applied is the plan that was judged', async () => {
  const done = await played('flinkform-apply.yml');
  assert.is(done.conclusion, 'success', done.log);
  assert.equal(done.calls, [
    'flinkform synth specs --env prod --out TEMP/compiled [any] in WORK',
    ...both(''),
    judged,
    ...['one', 'two'].map(
      (one) => `terraform -chdir=TEMP/compiled/stacks/${one}/ apply -input=false plan.tfplan [any] in WORK`,
    ),
  ]);
  assert.is(done.summary, 'report\n');
});

for (const [what, program, script] of [
  ['that was judged and found wanting', 'flinkform', '[ "$1" != policy ] || exit 1'],
  ['that could not be judged', 'flinkform', '[ "$1" != policy ] || exit 2'],
  ['that could not be shown', 'terraform', '[ "$2" != show ] || exit 1'],
] as const)
  test(`a plan ${what} is not applied`, async () => {
    const make = program === 'flinkform' ? 'mkdir -p "$RUNNER_TEMP/compiled/stacks/one"\n' : '';
    const done = await played('flinkform-apply.yml', { programs: { [program]: `${make}${script}` } });
    assert.is(done.conclusion, 'failure');
    assert.equal(
      done.calls.filter((call) => call.includes(' apply ')),
      [],
    );
  });

test('a night without differences is quiet, one with them fails after the report', async () => {
  const quiet = await played('flinkform-drift.yml');
  assert.is(quiet.conclusion, 'success', quiet.log);
  assert.equal(quiet.calls.slice(1), [...both('-lock=false -detailed-exitcode '), judged]);
  const plan = (code: number): Stage => ({ programs: { terraform: `[ "$2" != plan ] || exit ${code}` } });
  const drifted = await played('flinkform-drift.yml', plan(2));
  assert.equal([drifted.conclusion, drifted.summary], ['failure', 'report\n']);
  assert.is(drifted.steps.at(-1), 'Fail when anything differs');
  const broken = await played('flinkform-drift.yml', plan(1));
  assert.equal([broken.conclusion, broken.summary, broken.steps.at(-1)], ['failure', '', 'Plan']);
});

test('the comment is written by a run that takes a folder and a commit, and reads no code', async () => {
  const done = await played('flinkform-comment.yml', { event: finished({ conclusion: 'failure' }) });
  assert.is(done.conclusion, 'success', done.log);
  assert.equal(done.calls, [`flinkform comment --untrusted --head=${head} TEMP/handover [any] in WORK`]);
  assert.match(String(done.steps[1]), /^actions[/]download-artifact .*"run-id":"42"/);
  for (const over of [{ event: 'push' }, { conclusion: 'cancelled' }, { conclusion: 'skipped' }])
    assert.is((await played('flinkform-comment.yml', { event: finished(over) })).conclusion, 'skipped');
});

/** As GitHub packs a repository: everything in one folder. */
async function tarball(): Promise<string> {
  const packed = temporaryFolder({
    'acme-streams-ccc/specs/orders.yaml': 'spec of the head\n',
    'acme-streams-ccc/specs/deep/x.yaml': 'deep\n',
    'acme-streams-ccc/other/specs/y.yaml': 'other\n',
    'acme-streams-ccc/flinkform.policy.yaml': 'policy of the head\n',
    'acme-streams-ccc/package.json': '{}',
  });
  const file = join(packed, 'head.tar.gz');
  assert.is(
    (await run('tar', ['--create', '--gzip', `--file=${file}`, 'acme-streams-ccc'], { cwd: packed })).status,
    0,
  );
  return file;
}

test('a plan for a pull request takes its specs alone, and the policy of the default branch', async () => {
  const file = await tarball();
  const flinkform =
    'if [ "$1" = synth ]; then find . -type f -exec grep -H . {} + | sort | sed "s/^/there: /" >&2; ' +
    'mkdir -p "$RUNNER_TEMP/compiled/stacks/one" "$RUNNER_TEMP/compiled/stacks/two"; fi\n' +
    '[ "$1" != policy ] || echo report > "$RUNNER_TEMP/report.md"';
  const programs = { flinkform, gh: `cat ${file}` };
  const files = { 'flinkform.policy.yaml': 'policy of the default branch\n', 'specs/gone.yaml': 'removed\n' };
  const done = await played('flinkform-plan.yml', { event: finished(), programs, files });
  assert.is(done.conclusion, 'success', done.log);
  const calls = [
    `gh api repos/acme/streams/tarball/${head} [any] in WORK`,
    'flinkform synth specs --env prod --out TEMP/compiled [any] in WORK',
    ...both('-lock=false '),
    judged,
    `flinkform comment --key=plan --pull-request=7 --head=${head} TEMP/report.md [any] in WORK`,
  ];
  // Set and empty: a spec reads no variable, and so no key of AWS.
  assert.equal(
    done.calls,
    calls.map((call) => call.replace('[any]', '[]')),
  );
  const there = done.log.split('\n').flatMap((line) => /there: [.][/](.*)/.exec(line)?.slice(1) ?? []);
  assert.equal(
    there
      .filter((line) => /^(?:specs|flinkform[.]policy)/.test(line))
      .map((line) => line.replace(/:.*policy/, ': policy')),
    [
      'flinkform.policy.yaml: policy of the default branch',
      'specs/deep/x.yaml:deep',
      'specs/orders.yaml:spec of the head',
    ],
  );
});

test('a plan with findings fails the run and is told; a fork has none', async () => {
  const file = await tarball();
  const flinkform =
    'mkdir -p "$RUNNER_TEMP/compiled/stacks/one"\n' +
    '[ "$1" != policy ] || { echo report > "$RUNNER_TEMP/report.md"; exit 1; }';
  const programs = { flinkform, gh: `cat ${file}` };
  const done = await played('flinkform-plan.yml', { event: finished(), programs });
  assert.is(done.conclusion, 'failure');
  assert.match(String(done.calls.at(-1)), /^flinkform comment --key=plan/);
  const closed = await played('flinkform-plan.yml', { event: finished({ pull_requests: [] }), programs });
  assert.match(String(closed.calls.at(-1)), /^flinkform policy --base HEAD --spec specs /);
  for (const over of [{ head_repository: { full_name: 'eve/streams' } }, { conclusion: 'failure' }, { event: 'push' }])
    assert.is((await played('flinkform-plan.yml', { event: finished(over), programs })).conclusion, 'skipped');
});

test('init --ci writes the files of docs/ci, letter by letter', async () => {
  const cwd = temporaryFolder();
  const script = ['github', 'github-terraform', 'gitlab'].map((one) => `flinkform init --ci ${one}`).join(' && ');
  assert.is((await quickShell(script, { cwd })).status, 0);
  const written = [...allFiles(cwd)].map(([path, text]) => [basename(path), text]);
  const documented = [...allFiles(join(root, 'docs', 'ci'))].map(([path, text]) => [basename(path), text]);
  assert.equal(Object.fromEntries(written), Object.fromEntries(documented));
  assert.ok(
    [...allFiles(cwd).keys()].every((path) =>
      /^(([.]github[/]workflows[/])?flinkform[\w.-]*[.]yml|flinkform[.]policy[.]yaml)$/.test(path),
    ),
  );
});

/** Lines of YAML that are left to whoever takes the `#` from them. */
const offered = (text: string): string => text.replace(/^#(?! \S)/gm, '');

for (const [words, taken] of [
  ['as it is', (text: string) => text],
  ['with all that it offers', offered],
] as const)
  test(`init --ci writes a policy file that has no fault, ${words}, and leaves one that is there`, async () => {
    const cwd = temporaryFolder();
    const ask = async (script: string): Promise<string> => (await quickShell(script, { cwd })).stderr;
    assert.match(await ask('flinkform init --ci gitlab'), 'flinkform.policy.yaml');
    const file = join(cwd, 'flinkform.policy.yaml');
    const text = taken(readFileSync(file, 'utf8'));
    writeFileSync(file, text);
    assert.match(text, new RegExp(`^policyVersion: ${newestPolicyVersion}$`, 'm'));
    assert.is(Object.keys(parse(text) as object).length, words === 'as it is' ? 4 : 9, 'the fields that it has');
    assert.match(await ask('flinkform init --ci gitlab --force'), 'flinkform.policy.yaml stays as it is');
    assert.is(readFileSync(file, 'utf8'), text);
    writeFileSync(join(cwd, 'orders.yaml'), JSON.stringify(minimalSpec()));
    const { stdout } = await quickShell('flinkform policy orders.yaml --json', { cwd });
    assert.equal((JSON.parse(stdout) as { problems: unknown[] }).problems, []);
  });

test('the template for GitLab judges merge requests by their base, and keeps no report back', () => {
  const template = readFileSync(join(root, 'docs', 'ci', 'gitlab', 'flinkform.gitlab-ci.yml'), 'utf8');
  const { flinkform } = parse(template) as { flinkform: Readonly<Record<string, unknown>> };
  const [script] = flinkform['script'] as string[];
  assert.match(String(script), / policy "[$]SPECS" --env all --base "[$]CI_MERGE_REQUEST_DIFF_BASE_SHA" /);
  const named = [...String(script).matchAll(/(?<=--out.*[ ,]\w+=)[^ ,]+/g)].map(([file]) => file).sort();
  const { paths, reports, when } = flinkform['artifacts'] as { paths: string[]; reports: object; when: string };
  assert.equal([...paths, ...(Object.values(reports) as string[])].sort(), named);
  assert.is(when, 'always');
  assert.equal(flinkform['rules'], [{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }]);
});

test('what asks for a judgement asks in words that the command has', () => {
  const action = readFileSync(join(root, 'action.yml'), 'utf8');
  const ofAction = [
    ...action.matchAll(/^ +add ([a-z-]+) |(?<=options[+]?=\("?)--([a-z-]+)|^ +options\+=\("--([a-z-]+)=/gm),
  ];
  const scripts = [page, textOf('../gitlab/flinkform.gitlab-ci.yml'), ...workflows.map(textOf)].join('\n');
  const commands = [...scripts.matchAll(/\bpolicy "?(?:[^'\n|\\]|\\\n|\n +--)*/g)].map(([command]) => command);
  const ofScripts = commands.flatMap((command) => command.match(/(?<= --)[a-z-]+/g) ?? []);
  const asked = new Set([
    ...ofAction.flatMap(([, ...names]) => names.filter((name) => name !== undefined)),
    ...ofScripts,
  ]);
  const names = ['base', 'baseline', 'env', 'fail-on', 'format', 'out', 'policy', 'profile', 'spec'];
  assert.equal([...asked].sort(), names);
  assert.equal(
    names.filter((name) => !Object.hasOwn(policy.options, name)),
    [],
  );
});

test('the hooks for pre-commit call commands that are there, on the path', () => {
  const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as Record<string, unknown>[];
  assert.equal(
    hooks.map(({ id, entry, language, pass_filenames: names }) => [id, entry, language, names]),
    ['validate', 'policy'].map((one) => [`flinkform-${one}`, `flinkform ${one}`, 'system', false]),
  );
});

test('the hook for policy is green where a waiver of something critical is merged, and red without it', async () => {
  const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as {
    readonly id: string;
    readonly entry: string;
    readonly args: readonly string[];
  }[];
  const [hook] = hooks.filter(({ id }) => id === 'flinkform-policy');
  const line = [hook?.entry, ...(hook?.args ?? [])].join(' ');
  const spec = [
    'apiVersion: flinkform/v1',
    'kind: FlinkApplication',
    'metadata: { name: orders }',
    'aws: { region: eu-west-1, accountId: "111122223333" }',
    'spec:',
    '  runtime: FLINK-1_20',
    '  code: { bucket: example-code, key: orders.jar, version: v1 }',
    '  snapshots: { enabled: false }',
  ].join('\n');
  const cwd = temporaryFolder({
    'specs/orders.yaml': `${spec}\npolicy: { waivers: [{ rule: FLK4001, reason: A trial run without state }] }\n`,
  });
  const git = 'git -c user.name=a -c user.email=a@b.c -c commit.gpgsign=false';
  await run('bash', ['-ec', `git init -q && git add . && ${git} commit -qm a`], { cwd });
  const merged = await quickShell(line, { cwd });
  assert.is(merged.status, 0, merged.stdout);
  assert.is((await quickShell(line.replace(' --base HEAD', ''), { cwd })).status, 1);
  writeFileSync(join(cwd, 'specs/orders.yaml'), spec);
  assert.is((await quickShell(line, { cwd })).status, 1);
});

test('docs/ci.md names every workflow, every input of the action that it explains, and files that are there', () => {
  for (const name of workflows) assert.ok(page.includes(`[${name}](ci/github/${name})`), name);
  for (const [, target = ''] of page.matchAll(/\]\(([^)#]+)[^)]*\)/g))
    assert.ok(existsSync(join(root, 'docs', target)), target);
  const { inputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as { inputs: object };
  const [, table = ''] = /\| input \| for \|\n([\s\S]*?)\n\n/.exec(page) ?? [];
  const explained = table
    .split('\n')
    .flatMap((row) => (row.split('|')[1]?.match(/(?<=`)[a-z][a-z-]*/g) ?? []) as string[]);
  assert.equal(explained, ['paths', 'env', 'profile', 'policy', 'fail-on', 'sarif', 'comment', 'install-only']);
  assert.equal(
    explained.filter((input) => !Object.hasOwn(inputs, input)),
    [],
  );
});

test('the commands of docs/ci.md that need nobody else work', async () => {
  const cwd = temporaryFolder();
  cpSync(join(root, 'examples'), join(cwd, 'examples'), { recursive: true });
  const lines = [...page.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) => block.trimEnd().split('\n'));
  assert.is(lines.length, 5);
  for (const line of lines) {
    const { status, stderr } = await quickShell(line, { cwd });
    assert.is(status, 0, `${line}\n${stderr}`);
  }
});

test('the recipe of docs/ci.md for what changed names the folders that have changed', async () => {
  const [, recipe = ''] = /^- id: changed\n {2}run: \|\n((?: {4}.*\n)+)/m.exec(page) ?? [];
  const cwd = temporaryFolder({
    'specs/a/a.yaml': 'apiVersion: 1',
    'specs/b b/b.yaml': 'apiVersion: 1',
    'specs/c/c.yaml': 'apiVersion: 1',
    'specs/d/d.yaml': 'apiVersion: 1',
    'specs/e/e.yaml': 'apiVersion: 1',
    'specs/e/e.prod.yaml': '1',
    'specs/f/f.json': '{ "apiVersion": "1" }',
    'specs/f/lib/data/README.md': '1',
    'specs/f/lib/rows.json': '{}',
    'specs/größe/g.yml': 'apiVersion: 1',
    'specs/h/h.yaml': 'apiVersion: 1',
    'specs/h/README.md': '1',
  });
  const git = 'git -c user.name=a -c user.email=a@b.c -c commit.gpgsign=false';
  const made = await run(
    'bash',
    [
      '-ec',
      `git init -q && git add . && ${git} commit -qm a && echo 'apiVersion: 2' > specs/a/a.yaml &&
       echo 2 > specs/f/lib/data/README.md && echo '[]' > specs/f/lib/rows.json && echo 2 > specs/größe/g.prod.yml &&
       git rm -q specs/h/h.yaml && echo 2 > 'specs/b b/b.prod.yaml' &&
       echo 2 > 'specs/c/folders<<
x' && git rm -q specs/d/d.yaml specs/e/e.prod.yaml && echo 2 > README &&
       git add . && ${git} commit -qm b && git rev-parse HEAD`,
    ],
    { cwd },
  );
  const output = join(temporaryFolder(), 'output');
  const summary = join(temporaryFolder(), 'summary');
  const variables = { GITHUB_SHA: made.stdout.trim(), GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary };
  const { status, stderr } = await run('bash', ['-eo', 'pipefail', '-c', recipe], { cwd, variables });
  assert.is(status, 0, stderr);
  // A name with a line break is told as no folder is called, so that the job fails; nor is it a line of its own.
  const [first, ...lines] = readFileSync(output, 'utf8').trimEnd().split('\n');
  assert.equal([first, lines.pop()], ['folders<<end of folders', 'end of folders']);
  // One that has no specs any more has nothing to judge; one that has lost a file has.
  const changed = ['"specs/c/folders<<\\nx"', 'specs/a', 'specs/b b', 'specs/e', 'specs/f', 'specs/größe'];
  assert.equal(lines.sort(), changed);
  assert.not.ok(existsSync(summary));

  const gone = await run('bash', ['-ec', `git rm -qr specs/e && ${git} commit -qm c && git rev-parse HEAD`], { cwd });
  const after = { ...variables, GITHUB_SHA: gone.stdout.trim(), GITHUB_OUTPUT: `${output} after` };
  assert.is((await run('bash', ['-eo', 'pipefail', '-c', recipe], { cwd, variables: after })).status, 0);
  assert.is(readFileSync(after.GITHUB_OUTPUT, 'utf8'), 'folders<<end of folders\n\nend of folders\n');
  assert.match(readFileSync(summary, 'utf8'), /nothing was to be judged/);
});

test.run();
