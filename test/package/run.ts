// The package in the repository of a team: `npm run test:package` packs it, installs it in an empty folder that nothing
// else is near, and walks the README there ("In your own repository"), on the releases of Node that `nodes/` pins,
// which npm's registry has. Where they cannot be had it says so and walks on that of this machine;
// FLINKFORM_REQUIRE_NODES=1 fails then.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as assert from 'uvu/assert';
import { allFiles, root } from '../support/run-cli';
import { explain, startTally, type Tally } from '../support/tally';
import { walks } from './walk';

/** Packed, in bytes: what a team waits for. */
const mostBytes = 2.5 * 1024 * 1024;

async function main(): Promise<number> {
  const tally = startTally((line) => console.log(line), 'FLINKFORM_REQUIRE_NODES');
  const folder = mkdtempSync(join(tmpdir(), 'flinkform-package-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  let tarball = '';
  const isPacked = await tally.group('package: it is small', async () => {
    tarball = pack(folder);
    const { size } = statSync(tarball);
    assert.ok(size < mostBytes, `${size} bytes`);
  });
  if (isPacked) await walkOnEach(folder, tarball, tally);
  return tally.close() ? 0 : 1;
}

/** The same spec is the same bytes on every release. */
async function walkOnEach(folder: string, tarball: string, tally: Tally): Promise<void> {
  const written = new Map<string, ReadonlyMap<string, unknown>>();
  for (const { name, node } of releases(folder, tally)) {
    const team = join(folder, name, 'team');
    mkdirSync(team, { recursive: true });
    mkdirSync(join(folder, name, 'flinkform'));
    cpSync(tarball, join(folder, name, 'flinkform', `flinkform-${version()}.tgz`));
    await walks({ name, node, team }, tally);
    const out = join(team, 'cdktf.out');
    if (existsSync(out)) written.set(name, allFiles(out));
  }
  await tally.group(`package: the same bytes on ${[...written.keys()].join(', ')}`, async () => {
    const [first, ...others] = written.values();
    for (const other of others) assert.equal(other, first);
  });
}

function version(): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
}

/** Packs what stands in the clone; returns the file. */
function pack(folder: string): string {
  npm(['pack', '--ignore-scripts', '--pack-destination', folder], root);
  const [tarball] = readdirSync(folder).filter((one) => one.endsWith('.tgz'));
  return join(folder, String(tarball));
}

interface Release {
  readonly name: string;
  /** The path of its executable. */
  readonly node: string;
}

/** Those that are pinned, and that of this machine where none has its major number. */
function releases(folder: string, tally: Tally): Release[] {
  const all = pinned(folder, tally);
  const own = { name: `Node ${process.version}`, node: process.execPath };
  const major = own.name.replace(/[.].*/, '.');
  return all.some(({ name }) => name.startsWith(major)) ? all : [own, ...all];
}

/** The releases of `nodes/` that npm has installed for this machine. */
function pinned(folder: string, tally: Tally): Release[] {
  const nodes = join(folder, 'nodes');
  cpSync(join(__dirname, 'nodes'), nodes, { recursive: true });
  let why = 'npm has none for this system';
  try {
    npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], nodes);
  } catch (error) {
    why = `npm could not install it: ${explain(error).split('\n').slice(0, 5).join(' ')}`;
  }
  return ['node20', 'node22', 'node24'].flatMap((wanted): Release[] => {
    const node = join(nodes, 'node_modules', `${wanted}-${process.platform}-${process.arch}`, 'bin', 'node');
    if (!existsSync(node)) {
      tally.miss(`package on ${wanted}`, why);
      return [];
    }
    return [{ name: `Node ${execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()}`, node }];
  });
}

function npm(words: readonly string[], cwd: string): void {
  execFileSync('npm', [...words], { cwd, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, PATH: path() } });
}

/** The Node that runs us is the one that npm runs on. */
function path(): string {
  return `${dirname(process.execPath)}:${process.env['PATH']}`;
}

void main().then((status) => process.exit(status));
