// The package as it would be published: what is in it, and that it works where nothing else is installed. `npm run
// test:package` installs it.
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { root, run, temporaryFolder } from './support/run-cli';

const test = suite('package');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, object>;
const version = String(manifest['version']);

test('what dist/ bundles is installed by nobody, and nothing runs when it is installed', () => {
  for (const key of ['dependencies', 'peerDependencies', 'optionalDependencies', 'bundleDependencies'])
    assert.is(manifest[key], undefined, key);
  const scripts = Object.keys(manifest['scripts'] ?? {});
  assert.equal(
    scripts.filter((name) => /^(pre|post)?(install|prepare)$/.test(name)),
    [],
  );
});

test('the lock file has the version and the commands of the package', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    version: string;
    packages: { '': { version: string; bin: object; engines: object } };
  };
  const { '': own } = lock.packages;
  assert.equal([lock.version, own.version], [version, version]);
  assert.equal([own.bin, own.engines], [manifest['bin'], manifest['engines']]);
});

test('the version has a heading in the changelog, below that of what is not released', () => {
  const headings = [...readFileSync(join(root, 'CHANGELOG.md'), 'utf8').matchAll(/^## \[(.+?)\]/gm)];
  assert.equal(
    headings.slice(0, 2).map(([, name]) => name),
    ['Unreleased', version],
  );
});

test('the README names the file that npm pack makes', () => {
  assert.match(readFileSync(join(root, 'README.md'), 'utf8'), new RegExp(`/flinkform-${version}[.]tgz$`, 'm'));
});

/** How flinkform is tested, and what others take from the repository itself. */
const stays = ['test/', 'action.yml', '.pre-commit-hooks.yaml'];

let unpacked: Promise<string> | undefined;

/** The package as npm packs it; its folder is called `package`. */
function folderOfPackage(): Promise<string> {
  return (unpacked ??= unpack());
}

async function unpack(): Promise<string> {
  const folder = temporaryFolder();
  const npm = ['pack', '--ignore-scripts', '--cache', join(folder, 'cache'), '--pack-destination', folder];
  const packed = await run('npm', npm, { cwd: root });
  const tarball = String(readdirSync(folder).find((name) => name.endsWith('.tgz')));
  assert.match(tarball, /^flinkform-.*[.]tgz$/, packed.stderr);
  assert.is((await run('tar', ['xzf', tarball], { cwd: folder })).status, 0);
  return folder;
}

test('it holds no compiled code, which is for one release of V8', async () => {
  const names = readdirSync(join(await folderOfPackage(), 'package', 'dist'));
  assert.ok(names.includes('main.cjs'));
  assert.equal(
    names.filter((name) => name.endsWith('.code')),
    [],
  );
});

test('it holds what its pages link to, and what its manifest names', async () => {
  const folder = join(await folderOfPackage(), 'package');
  const pages = readdirSync(join(folder, 'docs')).filter((name) => name.endsWith('.md'));
  for (const page of ['README.md', ...pages.map((name) => `docs/${name}`)])
    for (const [, target = ''] of readFileSync(join(folder, page), 'utf8').matchAll(
      /\]\((?!https?:)([^)#]+)[^)]*\)/g,
    )) {
      const path = normalize(join(dirname(page), target));
      assert.ok(
        stays.some((one) => path.startsWith(one)) || existsSync(join(folder, path)),
        `${page} links to ${target}`,
      );
    }
  const named = JSON.stringify([manifest['bin'], manifest['exports']]).matchAll(
    /"(?:[.][/])?([\w./-]+[.](?:cjs|d[.]ts|json))"/g,
  );
  for (const [, path = ''] of named) assert.ok(existsSync(join(folder, path)), path);
  assert.ok(existsSync(join(folder, 'generated', 'application.schema.json')));
});

test('a team finds the types of rules by the name that docs/policy.md gives', async () => {
  const [name = ''] =
    /import\('flinkform[^']*'\)[.]Rule/.exec(readFileSync(join(root, 'docs', 'policy.md'), 'utf8')) ?? [];
  const cwd = temporaryFolder({ 'rules.js': `/** @type {${name}[]} */\nmodule.exports = [{ strange: 1 }];\n` });
  cpSync(join(await folderOfPackage(), 'package'), join(cwd, 'node_modules', 'flinkform'), { recursive: true });
  const words = ['--noEmit', '--allowJs', '--checkJs', '--strict', '--types', '', '--module', 'node16', 'rules.js'];
  const { stdout } = await run(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), ...words], {
    cwd,
  });
  assert.match(stdout, /^rules[.]js.*'strange' does not exist in type 'Rule'/m);
});

test('its commands run without anything beside it, and it holds the licences of what it bundles', async () => {
  const folder = await folderOfPackage();
  const command = (...words: string[]): ReturnType<typeof run> =>
    run(process.execPath, [join(folder, 'package', 'dist', 'main.cjs'), ...words], { cwd: folder });
  assert.match((await command('explain', 'spec.start')).stdout, /spec[.]start/);
  const example = join('package', 'examples', 'kinesis-to-s3.yaml');
  const { status, stderr, stdout } = await command('synth', example);
  assert.is(status, 0, stderr);
  assert.match(stdout, /1 stack in cdktf[.]out/);
  const drawn = await command('graph', example, '--format', 'svg');
  assert.is(drawn.status, 0, drawn.stderr);
  assert.match(drawn.stdout, /^<svg .*<[/]svg>\n$/s);
  const licences = readFileSync(join(folder, 'package', 'dist', 'LICENCES.txt'), 'utf8');
  for (const licence of [
    'cdktf',
    'constructs',
    '@cdktf/provider-aws',
    'yaml',
    'ajv',
    'fast-json-patch',
    '@viz-js/viz',
  ]) {
    assert.ok(new RegExp(`^${licence} [0-9.]+ \\(.+\\)\n\n.{20}`, 'ms').test(licences), licence);
  }
});

test.run();
