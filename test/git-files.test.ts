// What a revision of git has is read from the repository that the run stands in, by the path in its tree: nothing that
// a change brings into the work tree has a say.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { fileAt, findRevision, namesAt, Unread, type Revision } from '../src/commands/git-files';
import { sortPaths } from '../src/commands/judge-paths';
import { temporaryFolder } from './support/run-cli';

const test = suite('files of a revision');

interface Repository {
  readonly folder: string;
  readonly base: Revision;
  readonly textAt: (path: string) => string | undefined;
}

/** All of it is committed. */
function repository(files: Readonly<Record<string, string>>, prepare = (_: string): void => undefined): Repository {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  prepare(folder);
  const git = (...words: readonly string[]): void => {
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words], { cwd: folder });
  };
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'a');
  const base = findRevision('HEAD', folder);
  if ('refused' in base) throw new Error(base.refused);
  const textAt = (path: string): string | undefined => {
    const bytes = fileAt(base, join(folder, path));
    return bytes && Buffer.from(bytes).toString('utf8');
  };
  return { folder, base, textAt };
}

const unread =
  (why: RegExp) =>
  (cause: unknown): boolean =>
    cause instanceof Unread && why.test(cause.why);

test('a file, a folder, and what is in neither', () => {
  const { folder, base, textAt } = repository({ 'specs/a.yaml': 'a', 'specs/[b] :*.yaml': 'b', 'c.yaml': 'c' });
  assert.equal(['specs/a.yaml', 'specs/[b] :*.yaml', 'c.yaml', 'd.yaml', 'specs/d.yaml', '../c.yaml'].map(textAt), [
    'a',
    'b',
    'c',
    undefined,
    undefined,
    undefined,
  ]);
  assert.equal(namesAt(base, join(folder, 'specs')), ['[b] :*.yaml', 'a.yaml']);
  assert.equal(namesAt(base, folder), ['c.yaml', 'specs']);
  assert.equal([namesAt(base, join(folder, 'none')), namesAt(base, join(folder, '..'))], [[], []]);
});

test('a folder that looks like a repository is none: git would run what its configuration says', () => {
  const { folder, textAt } = repository({ 'specs/a.yaml': 'a' });
  const marker = join(folder, 'ran');
  mkdirSync(join(folder, 'specs', 'objects'));
  mkdirSync(join(folder, 'specs', 'refs'));
  writeFileSync(join(folder, 'specs', 'HEAD'), 'ref: refs/heads/main\n');
  const program = ['[core]', 'repositoryformatversion = 0', 'worktree = .', `fsmonitor = touch ${marker}`];
  writeFileSync(join(folder, 'specs', 'config'), `${program.join('\n')}\n`);
  assert.is(textAt('specs/a.yaml'), 'a');
  const found = findRevision('HEAD', join(folder, 'specs'));
  assert.is('top' in found ? found.top : undefined, folder);
  assert.not(readdirSync(folder).includes('ran'));
});

test('a link of the work tree leads to no other file of the revision', () => {
  const { folder, textAt } = repository({ 'ops/p.yaml': 'strict', 'lax/p.yaml': 'lax' });
  rmSync(join(folder, 'ops'), { recursive: true });
  symlinkSync('lax', join(folder, 'ops'));
  assert.is(textAt('ops/p.yaml'), 'strict');
});

test('what is there and cannot be read is not the same as what is not there', () => {
  const { folder, base, textAt } = repository({ 'p.yaml': 'xyz', 'ops/p.yaml': 'y' }, (made) => {
    symlinkSync('p.yaml', join(made, 'link.yaml'));
    symlinkSync('ops', join(made, 'others'));
  });
  assert.throws(() => textAt('link.yaml'), unread(/no ordinary file/));
  assert.throws(() => textAt('others/p.yaml'), unread(/through a link/));
  assert.throws(() => textAt('ops'), unread(/no ordinary file/));
  assert.throws(() => fileAt(base, join(folder, 'p.yaml'), 1), unread(/too large/));
  rmSync(join(folder, '.git', 'objects'), { recursive: true });
  mkdirSync(join(folder, '.git', 'objects'));
  assert.throws(() => textAt('p.yaml'), unread(/cannot read the revision/));
});

test('where there is no repository, there is no revision', () => {
  const found = findRevision('HEAD', '/');
  assert.match('refused' in found ? found.refused : '', /no git repository/);
});

test('a folder with stacks in it is judged with the specs beside them', async () => {
  const stack = { 'cdk.tf.json': '{"terraform":{},"resource":{}}' };
  const folder = temporaryFolder({ 'a.yaml': 'apiVersion: flinkform/v1\n' });
  const planted = join(folder, 'stacks', 'x');
  mkdirSync(planted, { recursive: true });
  for (const [name, text] of Object.entries(stack)) writeFileSync(join(planted, name), text);
  const names = async (): Promise<unknown> => {
    const { specs, files } = await sortPaths([folder], 'policy');
    return [specs, files.length];
  };
  assert.equal(await names(), [[folder], 1]);
  rmSync(join(folder, 'a.yaml'));
  writeFileSync(join(folder, 'manifest.json'), '{}');
  writeFileSync(join(folder, 'report.json'), '{}');
  assert.equal(await names(), [[], 1]);
  writeFileSync(join(folder, 'b.json'), '{"apiVersion":"flinkform/v1"}');
  assert.equal(await names(), [[folder], 1]);
});

test.run();
