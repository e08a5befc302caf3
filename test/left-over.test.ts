// What stands in an output folder: which stacks are ours, which are left over, and what of them may go.
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { asWritten } from '../src/commands/command';
import { hasRemoteState, heldState } from '../src/commands/held-state';
import { leftOvers } from '../src/commands/left-over';
import { refusedPlace, foreignPlace } from '../src/commands/output-place';
import { originOf } from '../src/commands/origin-of';
import { removeOldCode, removeStack } from '../src/commands/remove-stack';
import { oldCode, standingManifest, standingStacks } from '../src/commands/standing';
import { takenStacks } from '../src/commands/taken-stacks';
import { writeStacks } from '../src/commands/write-stacks';
import type { Compiled } from '../src/compile';
import { parseOrigin, originText, type Origin } from '../src/commands/origin';
import { isAssetName } from '../src/parts/code';
import { generatedBy } from '../src/terraform/stack-file';
import { compileFile, compileText, minimalSpec } from './support/compile';
import { allFiles, temporaryFolder } from './support/run-cli';

const test = suite('left-over');

const ours = (rest: object = {}): string => `${JSON.stringify({ '//': generatedBy, ...rest }, null, 2)}\n`;
const spec = (metadata: object): string => JSON.stringify(minimalSpec({}, { metadata }));
const listed = (folder: string, ...changes: string[][]): object =>
  JSON.parse(standingManifest(folder, ...changes).text) as object;
const silent = { out: () => undefined, err: () => undefined, color: false, environment: {} };

test('what flinkform writes is known again as its own', () => {
  const { files = new Map() } = compileText(minimalSpec());
  const folder = temporaryFolder(Object.fromEntries(files));
  assert.equal(standingStacks(folder), ['orders']);
});

test('the manifest lists our stacks that stand there, and those of others that it lists and that are there', () => {
  const other = { name: 'web', synthesizedStackPath: 'stacks/web/cdk.tf.json', dependencies: ['x'], more: 1 };
  const lost = { ...other, synthesizedStackPath: 'stacks/lost/cdk.tf.json' };
  const outside = { ...other, synthesizedStackPath: '../outside/cdk.tf.json' };
  const folderOnly = { ...other, synthesizedStackPath: 'stacks/empty' };
  const stacks = { web: other, lost, outside, folderOnly, none: null, odd: 3 };
  const folder = temporaryFolder({
    'outside/cdk.tf.json': '{}',
    'out/manifest.json': JSON.stringify({ stacks, version: '0.1' }),
    'out/stacks/web/cdk.tf.json': '{}',
    'out/stacks/stray/cdk.tf.json': '{}',
    'out/stacks/b/cdk.tf.json': ours(),
    'out/stacks/a/cdk.tf.json': ours(),
    'out/stacks/half/cdk.tf.json': '{\n  "//"',
    'out/stacks/empty/terraform.tfstate': '{}',
  });
  const out = join(folder, 'out');
  const { stacks: now } = listed(out) as { stacks: Record<string, unknown> };
  assert.equal(Object.keys(now), ['a', 'b', 'web']);
  assert.equal(now['web'], other);
  const { stacks: then } = listed(out, ['constructor'], ['a']) as { stacks: object };
  assert.equal(Object.keys(then), ['b', 'constructor', 'web']);
});

test('a manifest that is not one does no harm', () => {
  for (const text of ['', '[]', 'null', '{"stacks":null}', '{"stacks":[1]}', '<<<<<<< ours', '{"stacks":"a"}']) {
    const folder = temporaryFolder({ 'manifest.json': text, 'stacks/a/cdk.tf.json': ours() });
    assert.equal(Object.keys((listed(folder) as { stacks: object }).stacks), ['a'], text);
  }
});

const names: [name: string, isOurs: boolean][] = [
  ['orders-0f3c1f0e8a1b4e0e.jar', true],
  ['orders-0f3c1f0e8a1b4e0e', true],
  ['a.b_c-0f3c1f0e8a1b4e0e.zip', true],
  ['orders.jar', false],
  ['orders-0f3c1f0e8a1b4e0.jar', false],
  ['orders-0f3c1f0e8a1b4e0e1.jar', false],
  ['orders-0F3C1F0E8A1B4E0E.jar', false],
  ['orders-0f3c1f0e8a1b4e0e.jar.bak', false],
  ['orders 0-0f3c1f0e8a1b4e0e.jar', false],
  ['-0f3c1f0e8a1b4e0e.jar', false],
];
for (const [name, isOurs] of names) test(`a code file named ${name}`, () => assert.is(isAssetName(name), isOurs));

test('old code goes, once the stack file does not name it; nothing else does', () => {
  const [old, current] = ['job-0000000000000000.jar', 'job-1111111111111111.jar'];
  const folder = temporaryFolder({
    'stacks/a/cdk.tf.json': ours({ source: `\${path.module}/assets/${current}` }),
    [`stacks/a/assets/${old}`]: 'old',
    [`stacks/a/assets/${current}`]: 'new',
    'stacks/a/assets/mine.jar': 'mine',
    [`stacks/a/assets/folder-0000000000000000.jar/x`]: 'mine',
    [`stacks/a/${old}`]: 'mine',
    [`stacks/b/assets/${old}`]: 'of a stack without a stack file',
  });
  const stack = readFileSync(join(folder, 'stacks/a/cdk.tf.json'), 'utf8');
  assert.equal(oldCode(folder, 'a', stack), [`stacks/a/assets/${old}`]);
  const before = [...allFiles(folder).keys()];
  for (const name of ['a', 'b', 'c']) removeOldCode(folder, name);
  assert.equal(
    [...allFiles(folder).keys()],
    before.filter((path) => path !== `stacks/a/assets/${old}`),
  );
});

test('neither old code nor a stack is looked for behind a link', () => {
  const folder = temporaryFolder({
    'mine/job-0000000000000000.jar': 'mine',
    'mine/cdk.tf.json': ours(),
    'stacks/a/cdk.tf.json': ours(),
  });
  symlinkSync(join(folder, 'mine'), join(folder, 'stacks', 'a', 'assets'));
  symlinkSync(join(folder, 'mine'), join(folder, 'stacks', 'linked'));
  assert.equal(standingStacks(folder), ['a']);
  removeOldCode(folder, 'a');
  removeStack(folder, 'a');
  assert.equal([...allFiles(join(folder, 'mine')).keys()], ['cdk.tf.json', 'job-0000000000000000.jar']);
});

test('of a stack only what flinkform wrote is removed, and the folder when nothing else is in it', () => {
  const state = ['.terraform/x', '.terraform.lock.hcl', 'terraform.tfstate'];
  const mine = [...state, 'a.auto.tfvars', 'assets/mine.jar', 'backend.tf'];
  const written = ['cdk.tf.json', 'flinkform.json', 'flinkform.sources.json', 'assets/job-0000000000000000.jar'];
  const a = [...mine, ...written].map((file) => `stacks/a/${file}`);
  const b = written.map((file) => `stacks/b/${file}`);
  const folder = temporaryFolder(Object.fromEntries([...a, ...b].map((path) => [path, 'x'])));
  for (const name of ['a', 'b', 'b']) removeStack(folder, name);
  assert.equal([...allFiles(folder).keys()], mine.map((file) => `stacks/a/${file}`).sort());
  assert.throws(() => rmSync(join(folder, 'stacks', 'b')), /ENOENT/);
});

const states: [name: string, files: Record<string, string>, held: RegExp | undefined, configuration?: object][] = [
  ['no state', {}, undefined],
  ['a state that was destroyed', { 'terraform.tfstate': '{"version":4,"resources":[]}' }, undefined],
  ['an empty file', { 'terraform.tfstate': '' }, undefined],
  ['a state with a resource', { 'terraform.tfstate': '{"resources":[{}]}' }, / still has 1 resource$/],
  ['a state of an old version', { 'terraform.tfstate': '{"version":3,"modules":[]}' }, /cannot be read/],
  ['half a state', { 'terraform.tfstate': '{"resources":[]' }, /cannot be read/],
  ['a folder in its place', { 'terraform.tfstate/x': '' }, /cannot be read/],
  ['a workspace', { 'terraform.tfstate.d/blue/terraform.tfstate': '{"resources":[{},{}]}' }, /blue.* 2 resources$/],
  ['a state that could not be written', { 'errored.tfstate': '{"resources":[{}]}' }, /errored/],
  ['a state elsewhere', { 'deep/s.json': '{"resources":[{}]}' }, /deep/, { local: { path: 'deep/s.json' } }],
  ['a run that goes on', { '.terraform.tfstate.lock.info': '{}' }, /at work/],
  ['a state in S3', {}, undefined, { s3: { bucket: 'b', key: 'k' } }],
];
for (const [name, files, expected, backend] of states) {
  test(`what is held: ${name}`, () => {
    const held = heldState(temporaryFolder(files), JSON.stringify({ terraform: { backend } }));
    if (expected) assert.match(held ?? '', expected);
    else assert.is(held, undefined);
  });
}

test('whether the state is remote', () => {
  assert.is(hasRemoteState(JSON.stringify({ terraform: { backend: { s3: { bucket: 'b', key: 'k' } } } })), true);
  for (const text of ['', '{}', '{"terraform":{"backend":{"local":{}}}}']) assert.is(hasRemoteState(text), false);
});

test('an origin is read as it was written, and nothing else is taken for one', () => {
  const origins: Origin[] = [
    {},
    { spec: '../a.yaml' },
    { spec: 'a', document: 'd', overlay: 'b', environment: 'prod' },
    { spec: 'a', further: ['a.eu.overlay.yaml', 'a.big.overlay.yaml'] },
  ];
  for (const origin of origins) assert.equal(parseOrigin(originText(origin)), origin);
  const others = ['', '[', 'null', '3', '{"spec":3}', '{"environment":{}}', '{"further":"a"}', '{"further":[3]}'];
  for (const text of others) assert.is(parseOrigin(text), undefined, text);
});

test('an origin has no absolute path, whatever folder is named in which way', () => {
  const folder = temporaryFolder({ 'specs/a.yaml': spec({ name: 'a' }), 'out/.keep': '' });
  symlinkSync(folder, join(folder, 'link'));
  const compiled = compileFile(join(folder, 'specs', 'a.yaml'), { planOnly: true });
  for (const out of ['out', 'link/out', 'new', 'specs/../new']) {
    assert.equal(originOf(compiled, undefined, join(folder, out)), { spec: '../specs/a.yaml' }, out);
  }
  const linked = compileFile(join(folder, 'link/specs/a.yaml'), { planOnly: true });
  const origin = { spec: '../../specs/a.yaml', environment: 'x' };
  assert.equal(originOf(linked, 'x', join(folder, 'new/er')), origin);
});

interface Step {
  /** The empty text for one that is removed. */
  readonly files: Readonly<Record<string, string>>;
  readonly run: readonly string[];
  readonly env?: string;
  readonly variables?: Record<string, string>;
}

const base = (name: string, environment?: string): string => spec({ name, environment });
const over = (environment: string): string => JSON.stringify({ metadata: { environment } });

const histories: [name: string, left: string[], ...steps: Step[]][] = [
  ['the same again', [], { files: { 'a.yaml': base('a') }, run: ['a.yaml'] }, { files: {}, run: ['a.yaml'] }],
  [
    'another name',
    ['a'],
    { files: { 'a.yaml': base('a') }, run: ['a.yaml'] },
    { files: { 'a.yaml': base('b') }, run: ['a.yaml'] },
  ],
  [
    'another environment in the spec',
    ['a-dev'],
    { files: { 'a.yaml': base('a', 'dev') }, run: ['a.yaml'] },
    { files: { 'a.yaml': base('a', 'test') }, run: ['a.yaml'] },
  ],
  [
    'another spec',
    [],
    { files: { 'a.yaml': base('a'), 'b.yaml': base('b') }, run: ['a.yaml'] },
    { files: {}, run: ['b.yaml'] },
  ],
  [
    'a spec that is gone',
    ['a'],
    { files: { 'a.yaml': base('a'), 'b.yaml': base('b') }, run: ['a.yaml', 'b.yaml'] },
    { files: { 'a.yaml': '' }, run: ['b.yaml'] },
  ],
  [
    'a spec that moved',
    [],
    { files: { 'a.yaml': base('a') }, run: ['a.yaml'] },
    { files: { 'a.yaml': '', 'c.yaml': base('a') }, run: ['c.yaml'] },
  ],
  [
    'two environments of one spec',
    [],
    { files: { 'a.yaml': base('a'), 'a.x.yaml': over('x'), 'a.y.yaml': over('y') }, run: ['a.yaml'], env: 'x' },
    { files: {}, run: ['a.yaml'], env: 'y' },
  ],
  [
    'an overlay that is gone',
    ['a-x'],
    { files: { 'a.yaml': base('a'), 'a.x.yaml': over('x') }, run: ['a.yaml'], env: 'x' },
    { files: { 'a.x.yaml': '' }, run: ['a.yaml'] },
  ],
  [
    'an environment that a variable names',
    [],
    { files: { 'a.yaml': base('a', '${env.STAGE}') }, run: ['a.yaml'], variables: { STAGE: 'dev' } },
    { files: {}, run: ['a.yaml'], variables: { STAGE: 'prod' } },
  ],
];

for (const [name, expected, ...steps] of histories) {
  test(`left over after ${name}`, () => {
    const folder = temporaryFolder();
    const directory = join(folder, 'out');
    let left: string[] = [];
    for (const { files, run, env, variables = {} } of steps) {
      for (const [file, text] of Object.entries(files)) {
        if (text === '') rmSync(join(folder, file));
        else writeFileSync(join(folder, file), text);
      }
      const options = { ...(env !== undefined && { env }), variables };
      const compiled = run.map((file) => compileFile(join(folder, file), options));
      left = leftOvers(directory, compiled, env).map((one) => one.name);
      const target = {
        directory,
        paths: [],
        variant: { environment: env, overlays: [] },
        prune: false,
        failOn: 'error',
      } as const;
      assert.is(writeStacks({ compiled, diagnostics: [] }, target, silent), 0);
      for (const one of compiled) assert.ok(one.files, JSON.stringify(one.diagnostics));
    }
    assert.equal(left, expected);
  });
}

test('names that change places are refused: each would be applied to what the other has made', () => {
  const files = { 'a.yaml': base('a'), 'b.yaml': base('b') };
  const folder = temporaryFolder(files);
  const directory = join(folder, 'out');
  const target = { directory, paths: [], variant: asWritten, prune: false, failOn: 'error' } as const;
  const compiled = (): Compiled[] => Object.keys(files).map((file) => compileFile(join(folder, file)));
  assert.is(writeStacks({ compiled: compiled(), diagnostics: [] }, target, silent), 0);
  const before = allFiles(directory);
  writeFileSync(join(folder, 'a.yaml'), base('b'));
  writeFileSync(join(folder, 'b.yaml'), base('a'));
  assert.equal(
    takenStacks(directory, compiled(), undefined).map(({ code }) => code),
    ['FLK9005', 'FLK9005'],
  );
  assert.is(writeStacks({ compiled: compiled(), diagnostics: [] }, target, silent), 1);
  assert.equal(allFiles(directory), before);
});

test('places that are refused, and places that are not', () => {
  const established = { 'ours/manifest.json': '{"stacks":{}}', 'ours/a.txt': '' };
  const folder = temporaryFolder({ 'plain/.keep': '', ...established, 'other/a.txt': '' });
  for (const place of ['/', join(process.cwd(), '..'), `${process.cwd()}/x/../..`]) {
    assert.is(refusedPlace(place)?.code, 'FLK9002', place);
  }
  const elsewhere = ['plain', 'ours', 'new/er'].map((name) => join(folder, name));
  for (const place of ['cdktf.out', '.', '../beside', ...elsewhere]) {
    assert.is(refusedPlace(place), undefined, place);
  }
  const told = ['plain', 'ours', 'other', 'new'].filter((name) => foreignPlace(join(folder, name)));
  assert.equal(told, ['other']);
  mkdirSync(join(folder, 'new'));
  assert.is(foreignPlace(join(folder, 'new')), undefined);
});

test.run();
