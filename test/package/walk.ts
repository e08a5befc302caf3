// One walk through the README's section "In your own repository", in an empty folder, on one release of Node.
import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import * as assert from 'uvu/assert';
import { allFiles, root, run, type Ran } from '../support/run-cli';
import type { Tally } from '../support/tally';

export interface Walk {
  /** For the tally. */
  readonly name: string;
  /** The executable of Node. */
  readonly node: string;
  /** The empty folder, with the clone's tarball in `../flinkform`. */
  readonly team: string;
}

/** The commands of a block of the README's section, without the words that are for people. */
function blocks(): readonly (readonly string[])[] {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [, section = ''] = /\n## In your own repository\n([\s\S]*?)\n## /.exec(readme) ?? [];
  return [...section.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, block = '']) => block.trimEnd().split('\n'));
}

/** Each step builds on the one before. */
export async function walks(walk: Walk, tally: Tally): Promise<void> {
  const { name, team } = walk;
  const [ours = [], theirs = []] = blocks();
  const group = (what: string, assertions: () => Promise<void>): Promise<boolean> =>
    tally.group(`${name}: ${what}`, assertions);
  for (const line of ours) if (!(await group(line, () => succeeds(line, walk)))) return;
  await group('what the folder holds afterwards', async () => holds(team));
  await group('it draws, explains and can be run again', async () => {
    const before = allFiles(team);
    const flinkform = 'node_modules/.bin/flinkform';
    for (const words of [
      'init specs/orders.yaml',
      'synth specs --check',
      'graph specs --format svg',
      'explain FLK3010',
      'policy specs --profile dev',
    ])
      await succeeds(`${flinkform} ${words}`, walk);
    assert.equal(allFiles(team), before);
  });
  await group('what cdktf.json runs writes the same bytes', () => appWrites(walk));
  const why = noTerminal(walk);
  for (const line of theirs) {
    if (why !== undefined) tally.skip(`${name}: ${line}`, why);
    else if (line.startsWith('npm install')) linkCdktf(team, line);
    else
      await group(line, async () => {
        const before = allFiles(join(team, 'cdktf.out'));
        await succeeds(line, walk);
        assert.equal(allFiles(join(team, 'cdktf.out')), before);
      });
  }
}

/** In a shell whose `node`, `npm` and `npx` are of the release. Nothing is asked of a registry. */
function shell(line: string, { node, team }: Walk, variables: Readonly<Record<string, string>> = {}): Promise<Ran> {
  return run('sh', ['-c', line], {
    cwd: team,
    variables: {
      PATH: `${dirname(node)}:${process.env['PATH']}`,
      HOME: dirname(team),
      npm_config_offline: 'true',
      npm_config_audit: 'false',
      npm_config_update_notifier: 'false',
      NODE_COMPILE_CACHE: join(dirname(team), 'compiled'),
      CHECKPOINT_DISABLE: '1',
      CI: '1',
      ...variables,
    },
  });
}

async function succeeds(line: string, walk: Walk): Promise<void> {
  const { status, stdout, stderr } = await shell(line, walk);
  assert.is(status, 0, `${line}\n${stdout}\n${stderr}`);
}

function holds(team: string): void {
  const text = (...path: readonly string[]): string => readFileSync(join(team, ...path), 'utf8');
  assert.equal(
    readdirSync(join(team, 'node_modules')).filter((one) => !one.startsWith('.')),
    ['flinkform'],
    'nothing else is installed',
  );
  assert.not.ok(lstatSync(join(team, 'node_modules', 'flinkform')).isSymbolicLink(), 'it is no link to the clone');
  for (const licence of ['LICENSE', 'dist/LICENCES.txt'])
    assert.ok(existsSync(join(team, 'node_modules', 'flinkform', licence)), licence);
  const [first] = text('specs', 'orders.yaml').split('\n');
  const [, schema = ''] = /^# yaml-language-server: [$]schema=(.+)$/.exec(String(first)) ?? [];
  assert.is((JSON.parse(text('specs', schema)) as { title: string }).title, 'Flink application', schema);
  assert.match(text('.gitignore'), /^node_modules[/]\ncdktf[.]out[/]\n/);
  assert.ok(existsSync(join(team, '.github', 'workflows', 'flinkform.yml')));
  assert.equal(readdirSync(join(team, 'cdktf.out', 'stacks')), ['orders-archive-dev']);
}

/** As CDKTF's command line runs it: a shell, the output folder and the context in the environment. */
async function appWrites(walk: Walk): Promise<void> {
  const { team } = walk;
  const settings = JSON.parse(readFileSync(join(team, 'cdktf.json'), 'utf8')) as { app: string; context: object };
  const variables = { CDKTF_OUTDIR: 'cdktf.app', CDKTF_CONTEXT_JSON: JSON.stringify(settings.context) };
  const { status, stderr } = await shell(settings.app, walk, variables);
  assert.is(status, 0, stderr);
  assert.equal(allFiles(join(team, 'cdktf.app')), allFiles(join(team, 'cdktf.out')));
}

const commandLine = join(root, 'node_modules', 'cdktf-cli');

/** Why CDKTF's command line cannot start on this release: its terminal module comes as a binary for some of them. */
function noTerminal({ node }: Walk): string | undefined {
  const abi = execFileSync(node, ['-p', 'process.versions.modules'], { encoding: 'utf8' }).trim();
  const module = join(root, 'node_modules', '@cdktf', 'node-pty-prebuilt-multiarch', 'prebuilds');
  const binary = join(module, `${process.platform}-${process.arch}`, `node.abi${abi}.node`);
  return existsSync(binary) ? undefined : 'its terminal module has no binary for this release, and must be compiled';
}

/** As npm would: the release that we have been installed with must be the one that the README names. */
function linkCdktf(team: string, line: string): void {
  const { version } = JSON.parse(readFileSync(join(commandLine, 'package.json'), 'utf8')) as { version: string };
  assert.ok(version.startsWith(String(/cdktf-cli@([\d.]+)$/.exec(line)?.[1])), `${line}: ${version} is what we have`);
  const bin = join(team, 'node_modules', '.bin');
  mkdirSync(bin, { recursive: true });
  symlinkSync(commandLine, join(team, 'node_modules', 'cdktf-cli'));
  symlinkSync(relative(bin, join(team, 'node_modules', 'cdktf-cli', 'bundle', 'bin', 'cdktf')), join(bin, 'cdktf'));
}
