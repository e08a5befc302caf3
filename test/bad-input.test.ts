// Bad input through the real command line: a located diagnostic or a clear message, the documented exit code, nothing
// written.
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { answers } from './support/answer';
import { minimalSpec } from './support/compile';
import { flinkform, isRoot, quickShell, shell, temporaryFolder, type Ran } from './support/run-cli';

const test = suite('bad input');

/** A spec as text, with some of `spec` replaced. */
const spec = (parts: object = {}): string => JSON.stringify(minimalSpec(parts), null, 2);
const local = (file: string): string => spec({ code: { file } });
const named = (name: string): string => spec().replace('"orders"', name);

/** Nine lists, each of nine aliases of the one before. */
const bombs = Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]\n`);

/** All in one folder, so that one run reports them all. */
const texts: [name: string, content: string | Uint8Array, ...found: string[]][] = [
  ['empty', '', 'FLK1001 1:1'],
  ['binary', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'FLK1004 3:1'],
  ['utf-16', Buffer.from(`\ufeff${spec()}`, 'utf16le'), 'FLK1004 1:1'],
  ['latin-1', Buffer.from('a: caf\xe9\n', 'latin1'), 'FLK1004 1:7'],
  ['byte-order-mark', `\ufeff${named('"bom"')}`],
  ['tabs', 'metadata:\n\tname: orders\n', 'FLK1014 2:1'],
  ['repeated-key', named('"twice"').replace('"kind"', '"apiVersion"'), 'FLK1003 3:3'],
  ['alias-bomb', `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${bombs.join('')}`, 'FLK1006'],
  ['deep', '['.repeat(100_000), 'FLK1007'],
  ['merge-key', 'a: &x { k: 1 }\nb:\n  <<: *x\n', 'FLK1011 3:3'],
  ['two-documents', `${named('"first"')}\n---\n${named('"second"')}`],
  ['a-broken-document', `${named('"third"')}\n---\n${named('"fourth"')}\n---\na: "x\n`, 'FLK1002'],
  ['large', ' '.repeat(3 * 1024 * 1024), 'FLK1009 1:1'],
  ['number-as-key', '1: a\n', 'FLK1008 1:1'],
  ['reserved-key', '__proto__: { polluted: true }\n', 'FLK1013 1:1'],
  ['nan', 'a: .nan\nb: 1e400\n', 'FLK1010 1:4', 'FLK1010 2:4'],
  ['date', named('2024-01-01'), 'FLK2'],
  ['no-is-text', named('no')],
  ['true-is-not-text', named('true'), 'FLK2'],
  ['no-is-not-false', spec({ start: 'no' }), 'FLK2'],
  ['a-list', '- a\n', 'FLK2'],
  ['a-text', 'orders\n', 'FLK2'],
  ['null', 'null\n', 'FLK2'],
];

test('every bad text has its diagnostics, located, in one run', async () => {
  const cwd = temporaryFolder(Object.fromEntries(texts.map(([name, content]) => [`${name}.yaml`, content])));
  const ran = await flinkform(['validate', '.', '--json'], { cwd });
  answers(ran, 1);
  const { diagnostics } = JSON.parse(ran.stdout) as {
    diagnostics: { code: string; file?: string; line?: number; column?: number }[];
  };
  for (const [name, , ...found] of texts) {
    const about = diagnostics
      .filter(({ file }) => file === `${name}.yaml`)
      .map(({ code, line, column }) => `${code} ${line}:${column}`);
    if (found.length === 0) assert.equal(about, [], name);
    for (const expected of found)
      assert.ok(
        about.some((one) => one === expected || (!/:/.test(expected) && one.startsWith(expected))),
        `${name}: ${expected} is not among ${about.join(', ')}`,
      );
  }
  for (const { file, line } of diagnostics) assert.ok(file !== undefined && line !== undefined);
});

test('and a frame that a terminal can show', async () => {
  const cwd = temporaryFolder(Object.fromEntries(texts.map(([name, content]) => [`${name}.yaml`, content])));
  answers(await flinkform(['validate', '.'], { cwd }), 1, /alias-bomb[.]yaml/);
});

interface Case {
  readonly name: string;
  /** A shell script; it runs where `app.yaml` is a valid spec, unless `files` say otherwise. */
  readonly run: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly status: 0 | 1 | 2 | 3;
  readonly says?: RegExp;
  readonly variables?: Readonly<Record<string, string>>;
  /** File permissions mean nothing to root: as nobody, where the tests run as root. */
  readonly unprivileged?: boolean;
  /** It is about the streams of a process, or could hang one. */
  readonly ownProcess?: boolean;
}

/** What the kernel has yet to say. Nobody but root may read it, and root not in every container. */
const kmsg =
  isRoot && existsSync('/proc/kmsg')
    ? /FLK9001.*kmsg cannot be read: (there is more to come|operation not permitted)/
    : /FLK9001.*kmsg/;

const odd = '\u001b[31m\n${file("/etc/passwd")}%{ if true }"\\\u009b\u202e\u00ad\ufff9\ue000\u3164\u{e0041}';
const codeFile = (name: string, file: string, setup: string, status: 0 | 1, says?: RegExp): Case => ({
  name: `code: ${name}`,
  ownProcess: setup.includes('mkfifo'),
  files: { 'app.yaml': local(file) },
  run: `${setup}${setup === '' ? '' : '; '}flinkform validate app.yaml`,
  status,
  ...(says && { says }),
});
const long = 'n'.repeat(5000);

const outside = /cannot be read: a symbolic link on the way leads outside the project folder/;
/** `project` holds a repository; what stands beside it is somebody else's. */
const linkedFolder = (name: string, run: string, status: 0 | 2, says: RegExp = outside): Case => ({
  name: `a linked folder: ${name}`,
  status,
  says,
  files: {
    'project/.git/HEAD': '',
    'project/app.yaml': spec(),
    'elsewhere/app.yaml': `${spec()}hidden: line\n`,
    'elsewhere/app.prod.yaml': 'hidden: line\n',
    'elsewhere/private-name.yaml': 'hidden: line\n',
  },
  run: `cd project; said="$PWD/../said"; { ${run}; } > "$said" 2>&1; a=$?
    cat "$said"; grep -q "hidden\\|private-name" "$said" && exit 9; exit $a`,
});
const linkedFolders: readonly Case[] = [
  linkedFolder('named', 'ln -s ../elsewhere specs; flinkform validate specs', 2),
  linkedFolder('in front of a file', 'ln -s ../elsewhere specs; flinkform validate specs/app.yaml', 2),
  linkedFolder(
    'in front of a file, from anywhere',
    'ln -s ../elsewhere specs; cd /; flinkform validate "$OLDPWD/specs/app.yaml"',
    2,
  ),
  linkedFolder('in front of nothing', 'ln -s ../elsewhere specs; flinkform validate specs/private-nam.yaml', 2),
  linkedFolder(
    'with an environment',
    [
      'ln -s ../elsewhere specs',
      'flinkform validate specs/app.yaml --env prod',
      'flinkform validate specs/app.yaml --env private',
    ].join('; '),
    2,
  ),
  linkedFolder(
    'that is a repository of its own',
    'mkdir ../elsewhere/.git; ln -s ../elsewhere specs; flinkform validate specs',
    2,
  ),
  linkedFolder(
    'that is a CDKTF project of its own',
    'echo "{}" > ../elsewhere/cdktf.json; ln -s ../elsewhere specs; flinkform validate specs/app.yaml',
    2,
  ),
  linkedFolder(
    'deep in the project',
    'mkdir -p a/b; ln -s ../../../elsewhere a/b/c; flinkform validate a/b/c/app.yaml',
    2,
  ),
  linkedFolder(
    'that leads out and in again',
    'ln -s "$PWD" ../elsewhere/back; ln -s ../elsewhere specs; flinkform validate specs/back/app.yaml',
    2,
  ),
  linkedFolder('by way of a link inside', 'ln -s ../elsewhere b; ln -s b a; flinkform validate a/app.yaml', 2),
  linkedFolder(
    'left by two dots',
    'mkdir ../elsewhere/deep; ln -s ../elsewhere/deep specs; flinkform validate specs/../app.yaml',
    0,
    /1 spec is valid/,
  ),
  linkedFolder(
    'an overlay',
    'ln -s ../elsewhere/app.prod.yaml app.prod.yaml; flinkform validate app.yaml --env prod',
    2,
  ),
  linkedFolder(
    'where nothing is a project',
    'rm -r .git; ln -s ../elsewhere specs; flinkform validate specs/app.yaml',
    2,
  ),
  linkedFolder(
    'inside the project',
    'mkdir data; mv app.yaml data; ln -s data specs; flinkform validate specs; flinkform validate specs/app.yaml',
    0,
    /1 spec is valid/,
  ),
  linkedFolder(
    'above the project',
    [
      'cd ..',
      'ln -s project linked',
      'flinkform validate linked linked/app.yaml',
      'cd /',
      'flinkform validate "$OLDPWD/linked/app.yaml"',
    ].join('; '),
    0,
    /1 spec is valid/,
  ),
  linkedFolder(
    'above what is no project',
    [
      'rm -r .git',
      'cd ..',
      'ln -s project linked',
      'cd /',
      'flinkform validate "$OLDPWD/linked" && flinkform validate "$OLDPWD/linked/app.yaml"',
    ].join('; '),
    0,
    /1 spec is valid/,
  ),
];

const cases: readonly Case[] = [
  {
    name: 'a file that is not there',
    run: 'flinkform validate ap.yaml',
    status: 2,
    says: /FLK9001.*ap[.]yaml[^]*did you mean "app.yaml"/,
  },
  {
    name: 'a folder without specs',
    run: 'mkdir none; touch none/notes.txt; flinkform validate none',
    status: 2,
    says: /FLK9004/,
  },
  {
    name: 'other JSON files beside a spec',
    run: 'echo "{}" > package.json; flinkform validate .',
    status: 0,
    says: /1 spec is valid/,
  },
  { name: 'a file as a folder', run: 'flinkform validate app.yaml/x', status: 2, says: /FLK9001/ },
  {
    name: 'a file without permission',
    run: 'flinkform validate app.yaml',
    unprivileged: true,
    status: 2,
    says: /FLK9001.*permission denied/,
  },
  {
    name: 'a folder without permission',
    run: 'mkdir shut; chmod 0 shut; flinkform validate shut shut/x.yaml',
    unprivileged: true,
    status: 2,
    says: /shut cannot be read: permission denied[^]*shut\/x[.]yaml cannot be read/,
  },
  {
    name: 'a pipe as a spec',
    run: 'mkfifo pipe.yaml; flinkform validate pipe.yaml',
    ownProcess: true,
    status: 2,
    says: /pipe[.]yaml cannot be read: it is not a regular file/,
  },
  {
    name: 'pipes in a folder',
    run: 'mkfifo pipe.yaml pipe.json app.prod.yaml; flinkform validate .',
    ownProcess: true,
    status: 2,
    says: /pipe[.]json cannot be read/,
  },
  {
    name: 'a pipe as an overlay',
    run: 'mkfifo app.prod.yaml; flinkform validate app.yaml --env prod',
    ownProcess: true,
    status: 2,
    says: /app[.]prod[.]yaml cannot be read/,
  },
  {
    name: 'an endless device',
    run: 'flinkform validate /dev/zero',
    ownProcess: true,
    status: 2,
    says: /not a regular file/,
  },
  {
    name: 'overlays without end',
    files: { 'app.yaml': spec() },
    run: `for n in 1 2 3 4; do head -c 400000 /dev/zero | tr "\\0" "#" > app.n$n.yaml; done
      flinkform validate app.yaml`,
    status: 0,
    says: /FLK9013.*2 of 4 environments are not compared with app[.]yaml/,
  },
  { name: 'a file that waits for more', run: 'flinkform validate /proc/kmsg', ownProcess: true, status: 2, says: kmsg },
  {
    name: 'a link in a circle',
    run: 'ln -s a.yaml b.yaml; ln -s b.yaml a.yaml; flinkform validate a.yaml',
    status: 2,
    says: /symbolic links go in a circle/,
  },
  {
    name: 'a link out of the project',
    run: 'ln -s /etc/passwd passwd.yaml; flinkform validate .',
    status: 2,
    says: /passwd[.]yaml cannot be read: a symbolic link on the way leads outside the project/,
  },
  ...linkedFolders,
  {
    name: 'a link inside the project',
    run: 'mkdir data; mv app.yaml data/app.yaml; ln -s data/app.yaml app.yaml; flinkform validate app.yaml',
    status: 0,
  },
  { name: 'a name that is too long', run: `flinkform validate ${long}.yaml`, status: 2, says: /the name is too long/ },
  {
    name: 'a name that is too long, to synthesise',
    run: `flinkform synth app.yaml --out ${long}`,
    status: 2,
    says: /FLK9002.*the name is too long/,
  },
  {
    name: 'a name with escape codes and a line break',
    run: `f="$(printf 'x\\033[31m\\nerror FLK1 fake.yaml')"; cp app.yaml "$f"; echo x >> "$f"
      flinkform validate "$f"; a=$?; flinkform validate "$f" --format json > /dev/null
      flinkform synth app.yaml -o "$f" --env "$f"; exit $a`,
    status: 1,
    says: /x␛\[31m␊error/,
  },
  { name: 'standard input', run: 'cat app.yaml | flinkform validate -', status: 0 },
  { name: 'standard input that is bad', run: 'echo "a: [" | flinkform validate -', status: 1, says: /<stdin>:2:1/ },
  {
    name: 'standard input that is closed',
    run: 'flinkform validate - <&-',
    ownProcess: true,
    status: 1,
    says: /FLK1001.*<stdin>:1:1/,
  },
  {
    name: 'standard input that is a folder',
    run: 'flinkform validate - < /',
    ownProcess: true,
    status: 2,
    says: /standard input cannot be read: it is a directory/,
  },
  {
    name: 'standard input that does not end',
    run: 'yes | flinkform validate -',
    ownProcess: true,
    status: 1,
    says: /FLK1009/,
  },
  {
    name: 'standard output that is closed',
    run: 'flinkform schema | head -1; flinkform plan app.yaml >&-; flinkform validate nope 2>&1 | true',
    ownProcess: true,
    status: 0,
  },
  {
    name: 'standard output on a full disk',
    run: 'test -e /dev/full || exit 2; flinkform schema > /dev/full',
    ownProcess: true,
    status: 2,
  },

  {
    name: 'an environment that does not exist',
    run: 'flinkform validate app.yaml --env prod',
    status: 2,
    says: /FLK9003/,
  },
  {
    name: 'an environment that is a path',
    run: 'mkdir sub; cp app.yaml sub; echo "{}" > x.yaml; flinkform validate sub/app.yaml --env ../x',
    status: 2,
    says: /no environment "[.][.]\/x"[^]*part of a file name/,
  },
  {
    name: 'an environment with a line break',
    run: `flinkform validate app.yaml --env "$(printf 'a\\nerror')"`,
    status: 2,
    says: /"a␊error"/,
  },
  {
    name: 'a placeholder that is not set',
    files: { 'app.yaml': named('"${env.TEAM_NAME}"') },
    run: 'flinkform validate app.yaml',
    status: 1,
    says: /FLK1020.*app[.]yaml:5:14/,
  },
  {
    name: 'a placeholder for what every object has',
    files: { 'app.yaml': named('"${env.constructor}"') },
    run: 'flinkform validate app.yaml',
    status: 1,
    says: /FLK1020/,
  },
  {
    name: 'a placeholder that is a path',
    files: { 'app.yaml': local('${env.JAR}') },
    variables: { JAR: '../../etc/passwd' },
    run: 'flinkform validate app.yaml',
    status: 1,
    says: /FLK3031.*app[.]yaml/,
  },
  {
    name: 'a name from a placeholder that leaves the output folder',
    files: { 'app.yaml': named('"${env.NAME}"') },
    variables: { NAME: '../../escaped' },
    run: 'flinkform synth app.yaml',
    status: 1,
    says: /FLK2.*app[.]yaml:5/,
  },
  {
    name: 'CDKTF settings in the environment',
    variables: { CDKTF_CONTEXT_JSON: '{', CDKTF_OUTDIR: '/nowhere/at/all', SYNTH_HCL_OUTPUT: 'true' },
    run: 'flinkform synth app.yaml --check',
    ownProcess: true,
    status: 3,
  },

  codeFile('not there', 'jobs/orders.jar', '', 1, /FLK3030.*app[.]yaml:\d+:\d+/),
  codeFile('a link', 'orders.jar', 'echo PK > real.jar; ln -s real.jar orders.jar', 1, /FLK3031.*symbolic link/),
  codeFile(
    'behind a linked folder',
    'jobs/orders.jar',
    'mkdir real; echo PK > real/orders.jar; ln -s real jobs',
    1,
    /FLK3031.*symbolic link/,
  ),
  codeFile('outside', '../../etc/passwd', '', 1, /FLK3031|FLK2/),
  codeFile('absolute', '/etc/passwd', '', 1, /FLK3031|FLK2/),
  codeFile('a folder', 'jobs', 'mkdir jobs', 1, /FLK3031.*directory/),
  codeFile('below a file', 'app.yaml/orders.jar', '', 1, /FLK3030/),
  codeFile('a pipe', 'orders.jar', 'mkfifo orders.jar', 1, /FLK3031/),
  codeFile('not an archive', 'orders.jar', 'echo "#!/bin/sh" > orders.jar', 1, /FLK3033/),
  codeFile('empty', 'orders.jar', 'touch orders.jar', 1, /FLK3033/),
  codeFile('over 512 MiB', 'orders.jar', 'truncate -s 600M orders.jar', 1, /FLK3032.*600 MiB/),
  codeFile('sparse and endless', 'orders.jar', 'truncate -s 4T orders.jar', 1, /FLK3032/),
  codeFile('a name that is too long', `${long}.jar`, '', 1, /FLK/),
  codeFile('a name with escape codes', '\u001b[31m\nerror', '', 1, /FLK/),
  {
    name: 'code: without permission',
    files: { 'app.yaml': local('orders.jar'), 'orders.jar': 'PK\u0003\u0004' },
    unprivileged: true,
    run: 'flinkform validate copy.yaml',
    status: 1,
    says: /FLK3031.*cannot be read/,
  },
];

/** Begun together, so that they share the processors; awaited one by one. */
let answersOf: ReadonlyMap<Case, Promise<{ readonly ran: Ran; readonly left: readonly string[] }>> = new Map();
test.before(() => {
  answersOf = new Map(cases.map((one) => [one, play(one)]));
  for (const answer of answersOf.values()) answer.catch(() => undefined); // Told by the test that awaits it.
});

async function play({
  run,
  files = { 'app.yaml': spec() },
  variables = {},
  unprivileged = false,
  ownProcess = unprivileged,
}: Case): Promise<{ ran: Ran; left: string[] }> {
  const cwd = temporaryFolder(files);
  // What the other user shall not read is taken away from it; its own copy of the spec stays.
  if (unprivileged) await shell('cp app.yaml copy.yaml; chmod 0 app.yaml orders.jar', { cwd });
  const options = { cwd: realpathSync(cwd), variables, patience: 60_000 };
  const ran = await (ownProcess ? shell(run, { ...options, unprivileged }) : quickShell(run, options));
  return { ran, left: readdirSync(cwd) };
}

for (const one of cases) {
  const { name, status, says } = one;
  test(name, async () => {
    const answer = await answersOf.get(one);
    assert.ok(answer);
    answers(answer.ran, status, says, name);
    assert.not.ok(answer.left.includes('cdktf.out'), 'something was written');
  });
}

test('what the environment holds stays text, everywhere', async () => {
  const cwd = temporaryFolder({
    'app.yaml': spec({ properties: { Odd: { value: '${env.ODD}', '\u001b]0;key': 'x' } } }),
  });
  const variables = { ODD: odd };
  const commands = [
    ['synth', 'app.yaml'],
    ['plan', 'app.yaml'],
    ['plan', 'app.yaml', '--json'],
    ['resolve', 'app.yaml', '--provenance'],
    ['resolve', 'app.yaml', '--json'],
    ['iam', 'app.yaml'],
    ['iam', 'app.yaml', '--json'],
    ['graph', 'app.yaml'],
    ['graph', 'app.yaml', '--format', 'svg'],
  ];
  for (const ran of await Promise.all(commands.map((words) => flinkform(words, { cwd, variables })))) answers(ran, 0);
  const terraform = readFileSync(join(cwd, 'cdktf.out', 'stacks', 'orders', 'cdk.tf.json'), 'utf8');
  const escaped = odd.replace(/[$%](?=[{])/g, (sign) => sign + sign);
  assert.ok(JSON.stringify(JSON.parse(terraform)).includes(JSON.stringify(escaped)));
  const resolved = await flinkform(['resolve', 'app.yaml', '--json'], { cwd, variables });
  assert.is(
    (JSON.parse(resolved.stdout) as { spec: { properties: { Odd: { value: string } } } }).spec.properties.Odd.value,
    '${env.ODD}',
  );
});

test.run();
