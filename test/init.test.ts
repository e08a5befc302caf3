// What `flinkform init` makes of a folder that somebody works in already: nothing of theirs is written over, and what
// is missing is there afterwards.
import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { appCommand } from '../src/commands/init-project';
import { allFiles, quickShell, root, temporaryFolder } from './support/run-cli';

const test = suite('init');
const installed = 'node_modules/flinkform/generated/application.schema.json';

interface Case {
  /** What stands there: path → text. */
  readonly there: Readonly<Record<string, string>>;
  readonly script: string;
  /** What of that is another text afterwards. */
  readonly changed?: Readonly<Record<string, string>>;
  readonly added: readonly string[];
  /** In what people are told. */
  readonly told: readonly RegExp[];
}

const ours = JSON.stringify({ app: appCommand, context: { flinkform: { specs: ['./specs/'] } } });
const ignored = 'node_modules/\ncdktf.out/\ncdktf.log\n';

const cases: Readonly<Record<string, Case>> = {
  'a package.json is left alone': {
    there: { 'package.json': '{ "name": "orders", "type": "module" }' },
    script: 'flinkform init',
    added: ['.gitignore', 'cdktf.json', 'flinkform.schema.json', 'flinkform.yaml'],
    told: [/^wrote flinkform[.]yaml, flinkform[.]schema[.]json, cdktf[.]json, [.]gitignore$/m],
  },
  'with the package installed the schema is that of the package': {
    there: { [installed]: '{}' },
    script: 'flinkform init specs/orders.yaml',
    added: ['.gitignore', 'cdktf.json', 'specs/orders.yaml'],
    told: [/^next: npx flinkform validate specs[/]orders[.]yaml$/m],
  },
  'a cdktf.json of another project stays, and is told of': {
    there: { 'cdktf.json': '{ "language": "typescript", "app": "npx ts-node main.ts" }' },
    script: 'flinkform init --force',
    added: ['.gitignore', 'flinkform.schema.json', 'flinkform.yaml'],
    told: [/^kept cdktf[.]json, which is of another program/m, /"app":"npx --no flinkform-app"/],
  },
  'a cdktf.json that nobody can read stays': {
    there: { 'cdktf.json': '{' },
    script: 'flinkform init --force',
    added: ['.gitignore', 'flinkform.schema.json', 'flinkform.yaml'],
    told: [/^kept cdktf[.]json/m],
  },
  'a cdktf.json of ours stays, and names the folder already': {
    there: { 'cdktf.json': ours, [installed]: '{}' },
    script: 'flinkform init specs/payments.yaml --force',
    added: ['.gitignore', 'specs/payments.yaml'],
    told: [/^kept cdktf[.]json\n(?!next: name)/m],
  },
  'a cdktf.json of ours that does not name the spec: people are told what to write': {
    there: { 'cdktf.json': ours, 'deploy/README.md': '', [installed]: '{}' },
    script: 'flinkform init deploy/orders.yaml',
    added: ['.gitignore', 'deploy/orders.yaml'],
    told: [/^next: name "deploy[/]orders[.]yaml" in cdktf[.]json/m],
  },
  'a .gitignore gets the lines that it has not, with its own ends of lines': {
    there: { '.gitignore': 'target/\r\n/node_modules\r\n*.log', 'cdktf.json': ours },
    script: 'flinkform init',
    changed: { '.gitignore': 'target/\r\n/node_modules\r\n*.log\r\ncdktf.out/\r\ncdktf.log\r\n' },
    added: ['flinkform.schema.json', 'flinkform.yaml'],
    told: [/^added to [.]gitignore: cdktf[.]out[/], cdktf[.]log$/m],
  },
  'a .gitignore that keeps cdktf.out in git is obeyed': {
    there: { '.gitignore': 'node_modules/\ncdktf.log\n!cdktf.out/\n', 'cdktf.json': ours },
    script: 'flinkform init',
    added: ['flinkform.schema.json', 'flinkform.yaml'],
    told: [/^kept [.]gitignore$/m],
  },
  'a spec of theirs stays': {
    there: { 'flinkform.yaml': 'mine\n', 'cdktf.json': ours, '.gitignore': ignored },
    script: 'flinkform init',
    added: ['flinkform.schema.json'],
    told: [/^kept flinkform[.]yaml: it is there already; --force overwrites it$/m],
  },
  'a spec above the folder gets neither cdktf.json nor .gitignore': {
    there: { 'below/README.md': '' },
    script: 'cd below && flinkform init ../orders.yaml',
    added: ['flinkform.schema.json', 'orders.yaml'],
    told: [/^wrote [.][.][/]orders[.]yaml, [.][.][/]flinkform[.]schema[.]json$/m],
  },
};

for (const [name, { there, script, changed = {}, added, told }] of Object.entries(cases)) {
  test(name, async () => {
    const cwd = temporaryFolder(there);
    const { status, stderr } = await quickShell(script, { cwd });
    assert.is(status, 0, stderr);
    for (const one of told) assert.match(stderr, one);
    const files = allFiles(cwd);
    for (const [path, text] of Object.entries({ ...there, ...changed })) assert.is(String(files.get(path)), text, path);
    const before = Object.keys(there);
    assert.equal([...files.keys()].filter((path) => !before.includes(path)).sort(), [...added].sort());
  });
}

for (const words of ['init', 'init specs/orders.yaml', 'init orders.yaml'])
  test(`${words} can be run again: the second time changes nothing`, async () => {
    const cwd = temporaryFolder();
    assert.is((await quickShell(`flinkform ${words}`, { cwd })).status, 0);
    const before = allFiles(cwd);
    assert.is((await quickShell(`flinkform ${words}`, { cwd })).status, 0);
    assert.equal(allFiles(cwd), before);
  });

test('what it writes for cdktf synth compiles, and names more specs of the folder without a word', async () => {
  const cwd = temporaryFolder();
  const { stdout, stderr } = await quickShell(
    "flinkform init specs/orders.yaml; sed 's/orders-archive/payments/' specs/orders.yaml > specs/payments.yaml\n" +
      'CDKTF_CONTEXT_JSON=$(node -p \'JSON.stringify(require("./cdktf.json").context)\') app > app.txt; ls cdktf.out/stacks',
    { cwd },
  );
  assert.is(stdout, 'orders-archive-dev\npayments-dev\n', stderr);
});

test('the schema is looked for in the repository, as npm puts it at the root of a workspace', async () => {
  const cwd = temporaryFolder({ [installed]: '{}', '.git/HEAD': '', 'packages/flink/package.json': '{}' });
  const inside = join(cwd, 'packages', 'flink');
  assert.is((await quickShell('flinkform init specs/orders.yaml', { cwd: inside })).status, 0);
  const [first] = readFileSync(join(inside, 'specs', 'orders.yaml'), 'utf8').split('\n');
  const schema = /[$]schema=(.*)$/.exec(String(first))?.[1];
  assert.is(schema, `../../../${installed}`);
  assert.ok(existsSync(join(inside, 'specs', String(schema))));
});

test('the schema of another repository is not named', async () => {
  const cwd = temporaryFolder({ [installed]: '{}', 'ours/.git/HEAD': '' });
  assert.is((await quickShell('flinkform init', { cwd: join(cwd, 'ours') })).status, 0);
  assert.ok(existsSync(join(cwd, 'ours', 'flinkform.schema.json')));
});

test('a .gitignore that is a link, a folder or no text is left as it is, and people are told what to do', async () => {
  const made = {
    link: (path: string): void => symlinkSync('elsewhere', path),
    folder: (path: string): void => void mkdirSync(path),
  };
  for (const [kind, make] of Object.entries(made)) {
    const cwd = temporaryFolder({ elsewhere: 'theirs\n' });
    make(join(cwd, '.gitignore'));
    const { status, stderr } = await quickShell('flinkform init', { cwd });
    assert.is(status, 0, kind);
    assert.match(stderr, /^kept [.]gitignore: it is .*\n(.*\n)*next: have git ignore node_modules[/], cdktf[.]out[/]/m);
    assert.not.ok(lstatSync(join(cwd, '.gitignore')).isFile(), kind);
    assert.is(readFileSync(join(cwd, 'elsewhere'), 'utf8'), 'theirs\n');
  }
  const bytes = Buffer.from([0x66, 0xff, 0x0a]);
  const cwd = temporaryFolder({ '.gitignore': bytes });
  assert.match((await quickShell('flinkform init', { cwd })).stderr, /^kept [.]gitignore/m);
  assert.equal(readFileSync(join(cwd, '.gitignore')), bytes);
});

test('the path of the schema is one that the package holds', () => {
  const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { files: string[] };
  assert.ok(files.includes('generated/*.schema.json') && installed.startsWith('node_modules/flinkform/generated/'));
});

test.run();
