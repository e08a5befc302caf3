// write-output: all files or none, whole at every moment, and nothing touched that is not ours.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { staleFiles, writeOutput, type OutputFile, type Rest } from '../src/commands/write-output';
import { allFiles, root, temporaryFolder } from './support/run-cli';

const test = suite('write-output');

const text = (path: string, content: string): OutputFile => ({ path, content: { text: content } });
const copy = (path: string, from: string, bytes: string): OutputFile => ({
  path,
  content: { copyOf: from, sha256: createHash('sha256').update(bytes).digest('hex') },
});
const there = (folder: string): Record<string, string> => Object.fromEntries(allFiles(folder));
const said = (folder: string, files: readonly OutputFile[], rest?: Rest): string => {
  const problems = writeOutput(folder, files, rest);
  return problems.map(({ code, message }) => `${code} ${message.replace(/^.*\/out\b/, 'out')}`).join('\n');
};

test('writes texts and copies, several in one folder, and makes the folders', () => {
  const folder = temporaryFolder({ 'a.jar': 'jar' });
  const files = [
    copy('stacks/a/assets/a.jar', join(folder, 'a.jar'), 'jar'),
    text('stacks/a/cdk.tf.json', '{}\n'),
    text('stacks/a/b.json', 'ü'),
    text('manifest.json', ''),
  ];
  assert.equal(writeOutput(join(folder, 'out'), files), []);
  assert.equal(there(join(folder, 'out')), {
    'manifest.json': '',
    'stacks/a/assets/a.jar': 'jar',
    'stacks/a/b.json': Buffer.from('ü').toString('latin1'),
    'stacks/a/cdk.tf.json': '{}\n',
  });
  assert.equal(staleFiles(join(folder, 'out'), files), []);
});

test('leaves files alone that are as they should be', () => {
  const folder = temporaryFolder({ 'a.jar': 'jar', 'out/a.json': 'same', 'out/a.jar': 'jar', 'out/b.json': 'other' });
  for (const name of ['a.json', 'a.jar', 'b.json']) utimesSync(join(folder, 'out', name), 1, 1);
  assert.equal(
    writeOutput(join(folder, 'out'), [
      text('a.json', 'same'),
      copy('a.jar', join(folder, 'a.jar'), 'jar'),
      text('b.json', 'new'),
    ]),
    [],
  );
  const times = ['a.json', 'a.jar', 'b.json'].map((name) => statSync(join(folder, 'out', name)).mtimeMs === 1000);
  assert.equal(times, [true, true, false]);
});

const stale: [name: string, found: Record<string, string>, stale: string[]][] = [
  ['nothing there', {}, ['a.json', 'a.jar']],
  ['everything there', { 'out/a.json': 'text', 'out/a.jar': 'jar' }, []],
  ['one byte more', { 'out/a.json': 'text\n', 'out/a.jar': 'jar' }, ['a.json']],
  ['other bytes of the same length', { 'out/a.json': 'tExt', 'out/a.jar': 'jaR' }, ['a.json', 'a.jar']],
  ['folders in their place', { 'out/a.json/x': '', 'out/a.jar/x': '' }, ['a.json', 'a.jar']],
];
for (const [name, found, expected] of stale) {
  test(`staleFiles: ${name}`, () => {
    const folder = temporaryFolder({ ...found, 'a.jar': 'jar' });
    assert.equal(
      staleFiles(join(folder, 'out'), [text('a.json', 'text'), copy('a.jar', join(folder, 'a.jar'), 'jar')]),
      expected,
    );
  });
}

const refused: [name: string, found: Record<string, string>, file: (folder: string) => OutputFile, says: RegExp][] = [
  [
    'a folder in the place of a file',
    { 'out/b.json/x': '' },
    () => text('b.json', ''),
    /^FLK9002 out\/b[.]json cannot be written: it is a directory$/,
  ],
  [
    'a file in the place of a folder',
    { 'out/stacks': '' },
    () => text('stacks/a/b.json', ''),
    /^FLK9002 out\/stacks\/a cannot be written: a part of its path is a file$/,
  ],
  [
    'code that changed meanwhile',
    { 'a.jar': 'new' },
    (folder) => copy('a.jar', join(folder, 'a.jar'), 'old'),
    /^FLK9002 out\/a[.]jar cannot be written: .*changed while it was compiled/,
  ],
  [
    'code that went away',
    {},
    (folder) => copy('a.jar', join(folder, 'a.jar'), 'old'),
    /^FLK9002 out\/a[.]jar cannot be written: it is not there$/,
  ],
  ['a name that is too long', {}, () => text(`${'n'.repeat(300)}.json`, ''), /the name is too long$/],
];
for (const [name, found, file, says] of refused) {
  test(`writes none of the files because of ${name}`, () => {
    const folder = temporaryFolder({ 'out/a.json': 'before', ...found });
    const before = there(join(folder, 'out'));
    assert.match(said(join(folder, 'out'), [text('a.json', 'after'), file(folder), text('z.json', '')]), says);
    assert.equal(there(join(folder, 'out')), before);
  });
}

test('takes the longest names that the file system takes', () => {
  const folder = temporaryFolder();
  assert.equal(writeOutput(folder, [text(`${'n'.repeat(250)}.json`, '{}')]), []);
});

test('follows no link below the output folder, and replaces one in the place of a file', () => {
  const folder = temporaryFolder({ 'mine/a.json': 'mine', 'out/.keep': '' });
  symlinkSync(join(folder, 'mine', 'a.json'), join(folder, 'out', 'a.json'));
  symlinkSync(join(folder, 'mine'), join(folder, 'out', 'stacks'));
  assert.equal(writeOutput(join(folder, 'out'), [text('a.json', 'ours')]), []);
  assert.match(said(join(folder, 'out'), [text('stacks/b/c.json', 'ours')]), /is a symbolic link$/);
  assert.equal(there(join(folder, 'mine')), { 'a.json': 'mine' });
  assert.is(readFileSync(join(folder, 'out', 'a.json'), 'utf8'), 'ours');
});

test('removes what a killed run left, also beside files that need no writing; and only that', () => {
  const ended = 2 ** 22 + 1; // More than any system counts its processes up to.
  const folder = temporaryFolder({
    'out/a.json': 'same',
    [`out/.${ended}.0123456789ab.flinkform-tmp`]: 'half',
    [`out/.${process.ppid}.0123456789ab.flinkform-tmp`]: 'of a run that goes on',
    'out/notes.flinkform-tmp': 'mine',
    'out/terraform.tfstate': 'mine',
  });
  assert.equal(writeOutput(join(folder, 'out'), [text('a.json', 'same')]), []);
  assert.equal(readdirSync(join(folder, 'out')).sort(), [
    `.${process.ppid}.0123456789ab.flinkform-tmp`,
    'a.json',
    'notes.flinkform-tmp',
    'terraform.tfstate',
  ]);
});

test('is whole at every moment, however often it is killed', async () => {
  const folder = temporaryFolder();
  const script = join(folder, 'write.cjs');
  const source = `import { writeOutput } from './src/commands/write-output';
    const text = JSON.stringify({ round: process.argv[2], body: 'x'.repeat(50_000) });
    const path = (index) => 'stacks/' + index % 7 + '/' + index + '.json';
    const files = Array.from({ length: 40 }, (_, index) => ({ path: path(index), content: { text } }));
    process.stdout.write('go');
    process.exitCode = writeOutput('out', files).length;`;
  buildSync({
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    outfile: script,
    logLevel: 'error',
  });
  mkdirSync(join(folder, 'out'));
  let interrupted = 0;
  for (let round = 0; round < 8; round += 1) {
    const child = spawn(process.execPath, [script, String(round)], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise<boolean>((settle) => child.on('close', (code) => settle(code === null)));
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), round * 3));
    if (await ended) interrupted += 1;
    for (const [file, content] of allFiles(join(folder, 'out'))) if (file.endsWith('.json')) JSON.parse(content);
  }
  assert.ok(interrupted > 0, 'no run was interrupted');
  const child = spawn(process.execPath, [script, 'last'], { cwd: folder, stdio: 'ignore' });
  assert.is(await new Promise((settle) => child.on('close', settle)), 0);
  const names = [...allFiles(join(folder, 'out')).keys()];
  assert.is(names.length, 40, names.join('\n'));
});

/** An index of the files in a folder, and what somebody else does there while it is written. */
const indexOf = (folder: string, meanwhile: () => void = () => undefined): Rest => ({
  index: (when) => {
    const names = existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => /^[a-z]+[.]json$/.test(name))
          .sort()
      : [];
    if (when === 'after') meanwhile();
    return text('index', when === 'before' ? 'a.json' : names.join(' '));
  },
  tidy: () => undefined,
});

test('writes the index until it says what stands in the folder', () => {
  const folder = temporaryFolder({ 'b.json': 'of another run' });
  let others = ['c.json', 'd.json'];
  const meanwhile = (): void => {
    const [next, ...later] = others;
    if (next !== undefined) writeFileSync(join(folder, next), '');
    others = later;
  };
  assert.equal(writeOutput(folder, [text('a.json', '')], indexOf(folder, meanwhile)), []);
  assert.is(readFileSync(join(folder, 'index'), 'utf8'), 'a.json b.json c.json d.json');
});

test('an index that never comes to rest is no endless loop, is whole, and is told', () => {
  const folder = temporaryFolder();
  let round = 0;
  const rest: Rest = { index: () => text('index', String((round += 1))), tidy: () => undefined };
  const [problem, ...more] = writeOutput(folder, [], rest);
  assert.match(problem?.message ?? '', /index cannot be written: other runs go on changing/);
  assert.equal(more, []);
  assert.equal(Object.keys(there(folder)), ['index']);
});

test('tidies when the new files are in place, and not when they cannot be written', () => {
  const folder = temporaryFolder({ 'out/z.json/x': '' });
  const seen: string[][] = [];
  const out = join(folder, 'out');
  const rest: Rest = { ...indexOf(out), tidy: () => seen.push(Object.keys(there(out))) };
  assert.match(said(out, [text('a.json', ''), text('z.json', '')], rest), /it is a directory$/);
  assert.equal(seen, []);
  assert.is(said(out, [text('a.json', '')], rest), '');
  assert.equal(seen, [['a.json', 'index', 'z.json/x']]);
});

test('begins again when another run takes a folder or a temporary file away, but not for ever', () => {
  const folder = temporaryFolder();
  let times = 2;
  const rest: Rest = {
    ...indexOf(folder),
    tidy: () => {
      if ((times -= 1) >= 0) throw Object.assign(new Error(), { code: 'ENOENT' });
    },
  };
  assert.is(said(folder, [text('a.json', '')], rest), '');
  times = 1000;
  assert.match(said(folder, [text('a.json', '')], rest), /it is not there$/);
});

test('gives up without a trace when the folder cannot be made', () => {
  const folder = temporaryFolder({ file: '' });
  assert.match(said(join(folder, 'file', 'out'), [text('a.json', '')]), /a part of its path is a file$/);
  assert.not.ok(existsSync(join(folder, 'file', 'out')));
});

test.run();
