// Output folders that cannot take the output, and runs that are killed: whole files or none, and nothing touched that
// is not ours.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { answers } from './support/answer';
import { minimalSpec } from './support/compile';
import { allFiles, dist, flinkform, isRoot, quickShell, shell, temporaryFolder, type Ran } from './support/run-cli';

const test = suite('bad output');

const jar = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(200_000, 'jar')]);
const spec = (name: string): string =>
  JSON.stringify(minimalSpec({ code: { file: 'orders.jar' } }, { metadata: { name } }));
const project = { 'app.yaml': spec('orders'), 'orders.jar': jar };

interface Case {
  readonly name: string;
  /** A shell script in a folder with `app.yaml`, whose stack is `orders`, and its code. */
  readonly run: string;
  readonly status?: number;
  readonly says?: RegExp;
  readonly unprivileged?: boolean;
  /** It is about what the system does with a process. */
  readonly ownProcess?: boolean;
  /** What is there afterwards beside the project, temporary files included. */
  readonly left: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: 'a folder of somebody else',
    run: 'flinkform synth app.yaml -o out',
    unprivileged: true,
    says: /FLK9002.*out.* cannot be written: permission denied/,
    left: [],
  },
  {
    name: 'a file in the place of the folder',
    run: 'touch out; flinkform synth app.yaml -o out',
    says: /FLK9002.*out\b/,
    left: ['out'],
  },
  {
    name: 'a file in the place of a parent',
    run: 'touch out; flinkform synth app.yaml -o out/deep/er',
    says: /a part of its path is a file/,
    left: ['out'],
  },
  {
    name: 'a folder in the place of a file',
    run: 'mkdir -p out/stacks/orders/cdk.tf.json; flinkform synth app.yaml -o out',
    says: /cdk[.]tf[.]json cannot be written: it is a directory/,
    left: [],
  },
  {
    name: 'a pipe in the place of a file',
    ownProcess: true,
    run:
      'mkdir -p out/stacks/orders; mkfifo out/stacks/orders/cdk.tf.json; flinkform synth app.yaml -o out ' +
      '--check; flinkform synth app.yaml -o out; rm -r out',
    status: 0,
    left: [],
  },
  {
    name: 'links to a file that waits for more in the place of every file',
    ownProcess: true,
    run: [
      'flinkform synth app.yaml -o out > /dev/null; for file in $(find out -type f); do ln -sf /proc/kmsg $file; done',
      'flinkform synth app.yaml -o out --check; flinkform synth app.yaml -o out; a=$?; find out -type l; rm ' +
        '-r out; exit $a',
    ].join('; '),
    status: 0,
    says: /5 files are missing or stale/,
    left: [],
  },
  {
    name: 'a link in the place of a file',
    run:
      'mkdir -p out/stacks/orders; echo mine > mine; ln -s ../../../mine out/stacks/orders/cdk.tf.json; ' +
      'flinkform synth app.yaml -o out; rm -r out; cat mine',
    status: 0,
    says: /^mine$/m,
    left: ['mine'],
  },
  {
    name: 'a link in the place of a folder',
    run:
      'mkdir -p out/stacks other; ln -s ../../other out/stacks/orders; flinkform synth app.yaml -o out; a=$?; ' +
      'ls -A other; rm -r out/stacks; exit $a',
    says: /FLK9002.*orders is a symbolic link/,
    left: [],
  },
  {
    name: 'a link as the folder itself',
    run: 'mkdir real; ln -s real out; flinkform synth app.yaml -o out > /dev/null && ls real && rm -r real out',
    status: 0,
    says: /manifest[.]json/,
    left: [],
  },
  {
    name: 'a manifest of another program',
    run:
      `mkdir web; cd web; echo '{"name":"web"}' > manifest.json; flinkform synth ../app.yaml -o .; cat ` +
      'manifest.json',
    status: 0,
    says: /{"name":"web"}[^]*FLK9002.*manifest[.]json is there already/,
    left: ['web/manifest.json'],
  },
  {
    name: 'the working directory as the output folder, among other files',
    run: 'export HOME=/nowhere; flinkform synth app.yaml -o . > /dev/null; rm -r stacks manifest.json',
    status: 0,
    says: /FLK9014.*[.] holds other files [(]app[.]yaml, orders[.]jar[)]/,
    left: [],
  },
  {
    name: 'a folder above the working directory',
    run: 'mkdir sub; cd sub; export HOME=/nowhere; flinkform synth ../app.yaml -o ..',
    says: /FLK9002.*it contains the working directory/,
    left: [],
  },
  {
    name: 'a link to a folder above the working directory',
    run: 'mkdir sub; ln -s .. sub/up; cd sub; HOME=/nowhere; flinkform synth ../app.yaml -o up; a=$?; rm up; exit $a',
    says: /FLK9002.*it contains the working directory/,
    left: [],
  },
  {
    name: 'the root of the file system',
    // With --check, lest a mistake of ours write there.
    run: 'flinkform synth app.yaml -o / --check',
    says: /FLK9002.*root of the file system/,
    left: [],
  },
  {
    name: 'the home folder',
    run: 'mkdir sub; cd sub; HOME="$PWD"; flinkform synth ../app.yaml -o .',
    says: /FLK9002.*it is your home folder/,
    left: [],
  },
  {
    name: 'the home folder, for cdktf synth',
    run: 'HOME="$PWD/out"; mkdir out; CDKTF_OUTDIR=out app; a=$?; rmdir out; exit $a',
    says: /FLK9002.*it is your home folder/,
    left: [],
  },
  {
    name: 'no home at all',
    run: 'unset HOME; flinkform synth app.yaml -o out > /dev/null; rm -r out',
    status: 0,
    left: [],
  },
  { name: 'a device', run: 'flinkform synth app.yaml -o /dev/null', says: /FLK9002/, left: [] },
  {
    name: 'a file size limit',
    ownProcess: true,
    run: 'ulimit -f 8; flinkform synth app.yaml -o out',
    says: /FLK9002.*the file may not become that large/,
    left: [],
  },
  {
    name: 'a working directory that is read-only',
    run: 'flinkform validate app.yaml; flinkform synth app.yaml --check',
    unprivileged: true,
    status: 3,
    left: [],
  },
  {
    name: 'a working directory that is gone',
    ownProcess: true,
    run: 'mkdir gone; cd gone; rmdir ../gone; flinkform synth ../app.yaml',
    says: /the working directory is not there any more/,
    left: [],
  },
];

/** Begun together, so that they share the processors; awaited one by one. */
let played: ReadonlyMap<Case, Promise<{ readonly ran: Ran; readonly left: readonly string[] }>> = new Map();
test.before(() => {
  played = new Map(cases.map((one) => [one, play(one)]));
  for (const answer of played.values()) answer.catch(() => undefined); // Told by the test that awaits it.
});

async function play({
  run,
  unprivileged = false,
  ownProcess = unprivileged,
}: Case): Promise<{ ran: Ran; left: string[] }> {
  const cwd = realpathSync(temporaryFolder(project));
  if (unprivileged) await shell('chmod 755 .; mkdir out; chmod 555 . out', { cwd });
  const options = { cwd, patience: 60_000 };
  const ran = await (ownProcess ? shell(run, { ...options, unprivileged }) : quickShell(run, options));
  if (unprivileged) await shell('chmod 755 . out', { cwd });
  return { ran, left: [...allFiles(cwd).keys()].filter((file) => !(file in project)) };
}

for (const one of cases) {
  const { name, status = 2, says, left } = one;
  test(name, async () => {
    const answer = await played.get(one);
    assert.ok(answer);
    answers(answer.ran, status, says, name);
    assert.equal(answer.left, left);
  });
}

/** A full disk needs the right to mount a small one: without it the test counts as skipped. */
const fullDisk = mounted(join(temporaryFolder(), 'out'), (path) => execFileSync('umount', [path])) ? test : test.skip;
fullDisk('a full disk: what was there stays whole, and nothing is left of the rest', async () => {
  const cwd = temporaryFolder({ ...project, 'out/.keep': '' });
  assert.ok(mounted(join(cwd, 'out')));
  try {
    answers(await flinkform(['synth', 'app.yaml', '--out', 'out'], { cwd }), 2, /FLK9002.*the disk is full/);
    assert.equal([...allFiles(join(cwd, 'out'))], []);
  } finally {
    execFileSync('umount', [join(cwd, 'out')]);
  }
});

test('state, plugins and plans in the output folder stay as they are', async () => {
  const mine = {
    'out/stacks/orders/terraform.tfstate': '{}',
    'out/stacks/orders/.terraform/providers/x': 'x',
    'out/stacks/orders/.terraform.lock.hcl': 'x',
    'out/stacks/gone/cdk.tf.json': '{}',
    'out/stacks/orders/my.flinkform-tmp': 'x',
  };
  const cwd = temporaryFolder({ ...project, ...mine });
  answers(await quickShell('flinkform synth app.yaml --out out', { cwd }), 0);
  const now = allFiles(cwd);
  for (const [file, text] of Object.entries(mine)) assert.is(now.get(file), text, file);
});

test('runs at once in one fresh folder all succeed, and leave what one run leaves', async () => {
  const specs = Array.from({ length: 8 }, (_, index) => `many-${index}.yaml`);
  const texts = Object.fromEntries(specs.map((file) => [file, spec(file.slice(0, -'.yaml'.length))]));
  const cwd = temporaryFolder({ ...project, ...texts });
  const before = `flinkform synth app.yaml -o one/a/b && flinkform synth ${specs.slice(4).join(' ')} -o many/a/b`;
  answers(await quickShell(before, { cwd }), 0);
  // Four times one spec, and four specs once each: what another run wrote is neither lost nor in the way.
  const runs = specs.map((file, index) => ({
    file: index < 4 ? 'app.yaml' : file,
    out: index < 4 ? 'same' : 'others',
  }));
  const begun = runs.map(({ file, out }) => `flinkform synth ${file} -o ${out}/a/b > /dev/null & runs="$runs $!"`);
  const ended = 'for run in $runs; do wait $run || failed=1; done; exit ${failed:-0}';
  answers(await shell([...begun, ended].join('\n'), { cwd }), 0);
  assert.equal(allFiles(join(cwd, 'same/a/b')), allFiles(join(cwd, 'one/a/b')));
  assert.equal(allFiles(join(cwd, 'others/a/b')), allFiles(join(cwd, 'many/a/b')));
});

const count = 6;
const many = Object.fromEntries(
  Array.from({ length: count }, (_, index) => [`many-${index}.yaml`, spec(`many-${index}`)]),
);

test('a run that is killed leaves whole files, and the next one tidies up', async () => {
  const cwd = temporaryFolder({ ...many, 'orders.jar': jar });
  const out = join(cwd, 'out');
  let interrupted = 0;
  for (let round = 0; round < 2; round += 1) {
    // New code each time, so that a kill may come between the new stack file and the end of the old code.
    await shell('echo >> orders.jar', { cwd });
    await shell(
      'rm -rf out/stacks/many-1 out/stacks/many-5; for f in out/stacks/*/cdk.tf.json; do if test -f "$f"; ' +
        'then echo >> "$f"; fi; done',
      { cwd },
    );
    const before = existsSync(out) ? [...allFiles(out)].filter(([file]) => file.endsWith('.json')) : [];
    if (await killed(cwd, round)) interrupted += 1;
    const after = existsSync(out) ? allFiles(out) : new Map<string, string>();
    for (const [file] of before) assert.ok(after.has(file), `${file} is gone`);
    whole(out);
  }
  assert.ok(interrupted > 0, 'no run was interrupted');
  answers(await flinkform(['synth', '.', '--out', 'out'], { cwd }), 0);
  whole(out, count);
  const names = [...allFiles(out).keys()];
  assert.equal(
    names.filter((file) => file.includes('flinkform-tmp')),
    [],
  );
  assert.is(names.filter((file) => file.endsWith('.jar')).length, count, 'old code is gone');
});

/** Kills a run as soon as it has begun to write, or a little later. */
async function killed(cwd: string, round: number): Promise<boolean> {
  const child = spawn(process.execPath, [join(dist(), 'main.cjs'), 'synth', '.', '--out', 'out'], {
    cwd,
    stdio: 'ignore',
  });
  const ended = new Promise<boolean>((settle) => child.on('close', (code) => settle(code === null)));
  const writing = (): boolean =>
    existsSync(join(cwd, 'out')) &&
    readdirSync(join(cwd, 'out'), { recursive: true, encoding: 'utf8' }).some((file) =>
      file.endsWith('.flinkform-tmp'),
    );
  while (child.exitCode === null && !writing()) await pause(1);
  await pause(round % 8);
  child.kill('SIGKILL');
  return ended;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((go) => setTimeout(go, milliseconds));
}

/** Every file that carries a real name is complete; with `stacks`, there are that many, each with its code. */
function whole(out: string, stacks?: number): void {
  const files = existsSync(out) ? allFiles(out) : new Map<string, string>();
  for (const [file, content] of files) {
    if (file.endsWith('.json')) JSON.parse(content);
    const [, hash] = /assets\/orders-([0-9a-f]{16})[.]jar$/.exec(file) ?? [];
    if (hash !== undefined)
      assert.is(createHash('sha256').update(content, 'latin1').digest('hex').slice(0, 16), hash, file);
    const [code] = (file.endsWith('cdk.tf.json') && /assets\/orders-[0-9a-f]{16}[.]jar/.exec(content)) || [];
    if (code !== undefined) assert.ok(files.has(file.replace('cdk.tf.json', code)), `${file} stands without its code`);
  }
  if (stacks !== undefined) assert.is([...files.keys()].filter((file) => file.endsWith('cdk.tf.json')).length, stacks);
}

function mounted(path: string, then: (path: string) => void = () => undefined): boolean {
  if (!isRoot) return false;
  try {
    mkdirSync(path, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', path], { stdio: 'ignore' });
    then(path);
    return true;
  } catch {
    return false;
  }
}

test.run();
