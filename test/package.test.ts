// The package as it would be published: what is in it, and that it works where nothing else is installed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { root, run, temporaryFolder } from './support/run-cli';

const test = suite('package');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, object>;

test('what dist/ bundles is installed by nobody', () => {
  assert.equal(manifest['dependencies'] ?? {}, {});
});

test('its commands run without anything beside it, and it holds the licences of what it bundles', async () => {
  const folder = temporaryFolder();
  const npm = ['pack', '--ignore-scripts', '--cache', join(folder, 'cache'), '--pack-destination', folder];
  const packed = await run('npm', npm, { cwd: root });
  const tarball = String(readdirSync(folder).find((name) => name.endsWith('.tgz')));
  assert.match(tarball, /^flinkform-.*[.]tgz$/, packed.stderr);
  assert.is((await run('tar', ['xzf', tarball], { cwd: folder })).status, 0);
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
