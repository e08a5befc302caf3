// `flinkform comment` from outside, against a stand-in for GitHub's API; and what it decides by itself, by table.
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { cutMarkdown } from '../src/pull-request/cut-markdown';
import { numberIn } from '../src/pull-request/handed-over';
import { waitAfter } from '../src/pull-request/patience';
import { isKey, markerOf } from '../src/pull-request/sticky-comment';
import { withoutEffect } from '../src/pull-request/untrusted-markdown';
import { run } from '../src/commands/run';
import { plainText } from '../src/text/markdown';
import { flinkform, temporaryFolder, type Ran, type RunOptions } from './support/run-cli';
import { head, standIn, stored, type StandIn } from './support/stand-in-github';

const test = suite('comment');
const servers: StandIn[] = [];
test.after(() => servers.forEach((server) => server.close()));

async function github(...comments: Parameters<typeof standIn>): Promise<StandIn> {
  const server = await standIn(...comments);
  servers.push(server);
  return server;
}

interface Session {
  readonly report?: string;
  readonly words?: readonly string[];
  readonly variables?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly inProcess?: boolean;
}

/** Runs `flinkform comment report.md` in a job of pull request 7; in this process unless another one is asked for. */
async function commented(
  url: string,
  { report = 'all is well\n', words = [], variables = {}, files = {}, inProcess = true }: Session = {},
): Promise<Ran & { readonly summary?: string }> {
  const event = JSON.stringify({ pull_request: { number: 7 } });
  const cwd = temporaryFolder({ 'report.md': report, 'event.json': event, ...files });
  const summary = join(cwd, 'summary.md');
  const path = join(cwd, words.includes('--untrusted') ? 'over' : 'report.md');
  const options = {
    cwd,
    variables: {
      GITHUB_REPOSITORY: 'acme/streams',
      GITHUB_API_URL: url,
      GITHUB_EVENT_PATH: join(cwd, 'event.json'),
      GITHUB_TOKEN: 'writer',
      GITHUB_STEP_SUMMARY: summary,
      ...variables,
    },
  };
  const ran = await (inProcess ? here : flinkform)(['comment', path, ...words], options);
  return { ...ran, ...(existsSync(summary) && { summary: readFileSync(summary, 'utf8') }) };
}

/** As `flinkform`, without a start of Node. */
async function here(words: readonly string[], { variables }: RunOptions): Promise<Ran> {
  const told = { stdout: '', stderr: '' };
  const status = await run(words, {
    out: (text) => void (told.stdout += text),
    err: (text) => void (told.stderr += text),
    color: false,
    environment: variables ?? {},
  });
  return { status, ...told };
}

const ours = (text: string): string => `${markerOf('flinkform')}\n${text}`;
const bodies = ({ comments }: StandIn): string[] => comments.map(({ body }) => body);
const written = ({ asked }: StandIn): string[] => asked.filter((one) => !one.startsWith('GET'));

test('the first run begins a comment, the next one updates it, and the same again writes nothing', async () => {
  const server = await github();
  const first = await commented(server.url, { inProcess: false });
  assert.equal([first.status, first.stdout], [0, 'https://github.example/acme/streams/pull/7#issuecomment-1\n']);
  assert.is(first.stderr, 'the comment was written\n');
  const second = await commented(server.url, { report: 'now it is not\n' });
  assert.is(second.stderr, 'the comment was updated\n');
  const third = await commented(server.url, { report: 'now it is not\n' });
  assert.is(third.stderr, 'the comment says so already\n');
  assert.equal(bodies(server), [ours('now it is not\n')]);
  assert.equal(written(server), [
    'POST /repos/acme/streams/issues/7/comments',
    'PATCH /repos/acme/streams/issues/comments/1',
  ]);
  assert.is(third.summary, undefined);
});

test('each key has a comment of its own', async () => {
  const server = await github();
  await commented(server.url, { words: ['--key', 'plan'] });
  await commented(server.url);
  await commented(server.url, { words: ['--key', 'plan'], report: 'other\n' });
  assert.equal(bodies(server), [`${markerOf('plan')}\nother\n`, ours('all is well\n')]);
});

test('the comment is found behind more than two hundred others', async () => {
  const others = Array.from({ length: 230 }, (_, index) => stored(index + 1, 'ann', `remark ${index}`));
  const server = await github([
    ...others.slice(0, 220),
    stored(221, 'github-actions[bot]', ours('old\n')),
    ...others.slice(221),
  ]);
  assert.is((await commented(server.url)).stderr, 'the comment was updated\n');
  assert.is(server.comments[220]?.body, ours('all is well\n'));
  assert.is(server.asked.filter((one) => one.includes('per_page=100')).length, 3);
});

test('the marker in a comment by somebody else, or inside one of ours, is left alone', async () => {
  const server = await github([
    stored(1, 'mallory', ours('mine\n')),
    stored(2, 'github-actions[bot]', `of another tool, which quotes ${markerOf('flinkform')}`),
    stored(3, 'github-actions[bot]', `${markerOf('flinkform2')}\nof another key`),
  ]);
  await commented(server.url);
  assert.is(server.comments.length, 4);
  assert.equal(written(server), ['POST /repos/acme/streams/issues/7/comments']);
});

test('another account is named, and then its comment is updated', async () => {
  const server = await github([stored(1, 'our-app[bot]', ours('old\n'))]);
  const other = await commented(server.url, { words: ['--author', 'other-app[bot]'] });
  assert.match(other.stderr, /by github-actions\[bot\], and only one by other-app\[bot\] would be updated/);
});

test('a token that may only read, as that of a fork, fails nothing: the summary has the report', async () => {
  const server = await github();
  const ran = await commented(server.url, { inProcess: false, variables: { GITHUB_TOKEN: 'reader' } });
  assert.is(ran.status, 0, ran.stderr);
  assert.match(ran.stderr, /GitHub answers 403 \(Resource not accessible by integration\); .* from a fork may not/);
  assert.match(ran.stderr, /the report is in the summary of the job\n$/);
  assert.is(ran.summary, ours('all is well\n'));
  assert.is(server.comments.length, 0);
  assert.is(written(server).length, 1);
});

test('without a summary, or with one that is full or cannot be written, that is told too', async () => {
  const server = await github();
  const without = await commented(server.url, { variables: { GITHUB_TOKEN: 'reader', GITHUB_STEP_SUMMARY: '' } });
  assert.equal([without.status, /there is no summary of a job/.test(without.stderr)], [0, true]);
  const folder = temporaryFolder({ full: 'x'.repeat(1024 * 1024 - 10), half: 'x'.repeat(1024 * 1024 - 300) });
  const into = (name: string, report?: string): Promise<Ran> =>
    commented(server.url, {
      ...(report !== undefined && { report }),
      variables: { GITHUB_TOKEN: 'reader', GITHUB_STEP_SUMMARY: join(folder, name) },
    });
  assert.match((await into('full')).stderr, /the summary of the job is full/);
  assert.match((await into('no/where')).stderr, /the summary of the job cannot be written: it is not there/);
  assert.match((await into('half', 'line\n'.repeat(100))).stderr, /the report is in the summary/);
  const half = readFileSync(join(folder, 'half'), 'utf8');
  assert.ok(half.length <= 1024 * 1024);
  assert.match(half, /line\n\n_Cut here: a summary has at most 1 MiB[.]_\n$/);
});

test('a fault of GitHub is waited for: 502, then fine', async () => {
  const server = await github();
  server.faults.push({ method: 'GET', status: 502, body: '<html>' }, { method: 'POST', status: 502, body: '<html>' });
  const ran = await commented(server.url);
  assert.is(ran.stderr, 'the comment was written\n');
  assert.equal(bodies(server), [ours('all is well\n')]);
});

test('a comment that was begun though GitHub answered 502 is not begun twice', async () => {
  const server = await github();
  server.faults.push({ method: 'POST', status: 502, body: '<html>', done: true });
  const ran = await commented(server.url);
  assert.is(ran.stderr, 'the comment says so already\n');
  assert.is(server.comments.length, 1);
  assert.is(written(server).length, 1);
});

test('a secondary rate limit is waited for as long as it says, and a long one is given up', async () => {
  const server = await github([stored(1, 'github-actions[bot]', ours('old\n'))]);
  const limit = { method: 'PATCH', status: 403, body: '{"message": "You have exceeded a secondary rate limit."}' };
  server.faults.push({ ...limit, headers: { 'retry-after': '1' } });
  assert.is((await commented(server.url)).stderr, 'the comment was updated\n');
  server.faults.push({ ...limit, headers: { 'retry-after': '3600' } });
  const ran = await commented(server.url, { report: 'new\n' });
  assert.is(ran.status, 0);
  assert.match(ran.stderr, /GitHub answers 403 \(You have exceeded a secondary rate limit[.]\)/);
  assert.is(ran.summary, ours('new\n'));
});

test('a GitHub that answers nothing, or what is no answer, is told', async () => {
  const closed = await standIn();
  closed.close();
  const silent = commented(closed.url);
  const server = await github();
  server.faults.push({ method: 'GET', status: 200, body: 'not JSON' });
  const odd = await commented(server.url);
  const asked = `${server.url}/repos/acme/streams/issues/7/comments`;
  assert.is(odd.status, 2);
  const said = `GitHub answers 200; GET ${asked}?per_page=100&page=1 was asked; the report is in the summary`;
  assert.ok(odd.stderr.includes(said), odd.stderr);
  server.faults.push({ method: 'POST', status: 200, body: '{}' });
  const written = await commented(server.url);
  assert.equal([written.status, written.stderr.includes(`POST ${asked} was asked`)], [2, true]);
  const ran = await silent;
  assert.is(ran.status, 2);
  assert.match(ran.stderr, /GitHub does not answer \(.*ECONNREFUSED.*\); GET http:.* was asked; the report is in/);
});

const answers: readonly (readonly [status: number, exit: number, says: RegExp])[] = [
  [401, 2, /GITHUB_TOKEN is no token of it; GET http/],
  [403, 0, /the token may not write, as that of a pull request from a fork may not; the report is in the summary/],
  [404, 2, /GITHUB_API_URL, GITHUB_REPOSITORY or the number is wrong, .*; GET http/],
  [301, 2, /GitHub answers 301; GET http/],
  ...([400, 410, 422, 451] as const).map((status) => [status, 2, /; GET http/] as const),
];
for (const [status, code, says] of answers)
  test(`where GitHub answers ${status} the exit code is ${code}`, async () => {
    const server = await github();
    server.faults.push({ method: 'GET', status, body: '' });
    const ran = await commented(server.url);
    assert.is(ran.status, code, ran.stderr);
    assert.match(ran.stderr, says);
    assert.is(ran.summary, ours('all is well\n'));
  });

test('a limit that is used up is called a limit, and no fault of the token', async () => {
  const server = await github();
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' };
  server.faults.push({ method: 'GET', status: 403, body: '', headers });
  const ran = await commented(server.url);
  assert.is(ran.status, 0);
  assert.match(
    ran.stderr,
    /GitHub answers 403; a limit of GitHub is used up: the next run writes it; the report is in/,
  );
});

test('what is too long for GitHub is cut at the end of a line, and nothing stays open', async () => {
  const server = await github();
  const report = `<details><summary>all</summary>\n\n\`\`\`text\n${'a line of a long report\n'.repeat(5000)}`;
  assert.is((await commented(server.url, { report })).stderr, 'the comment was written\n');
  const [body = ''] = bodies(server);
  assert.ok(body.length <= 65_536 && body.length > 65_000, String(body.length));
  assert.match(body, /\na line of a long report\n```\n\n<[/]details>\n\n_Cut here: the run has all of it[.]_\n$/);
});

test('what was handed over is written without effect, where it is of the newest commit', async () => {
  const server = await github();
  const report = `${markerOf('flinkform')}\n@acme/owners <img src=x> ![x](https://evil.example/x) <details>\n`;
  const files = { 'over/pull-request': '7\n', 'over/report.md': report };
  const ran = await commented(server.url, {
    files,
    words: ['--untrusted', '--head', head],
    variables: { GITHUB_EVENT_PATH: '' },
  });
  assert.is(ran.stderr, 'the comment was written\n');
  const [body = ''] = bodies(server);
  assert.is(
    body,
    `${markerOf('flinkform')}\n` +
      `_What the pull request's own run says of ${head}; a pull request can change that run._\n\n` +
      `<\u2060!-- flinkform:policy flinkform -->\n@\u2060acme/owners <\u2060img src=x> ` +
      `!\u2060[x](https\u2060://evil.example/x) <details>\n`,
  );
  const moved = await commented(server.url, { files, words: ['--untrusted', '--head', 'b'.repeat(40)] });
  assert.equal([moved.status, moved.summary], [0, undefined]);
  assert.is(
    moved.stderr,
    `nothing is written: the newest commit of pull request 7 is ${head}, not ${'b'.repeat(40)}\n`,
  );
  const other = { ...files, 'over/pull-request': '8' };
  const foreign = await commented(server.url, { files: other, words: ['--untrusted', '--head', head] });
  assert.match(foreign.stderr, /GitHub answers 404 \(Not Found\)/);
  assert.is(server.comments.length, 1);
});

test('what was handed over and is no number, or a link to elsewhere, is refused', async () => {
  const server = await github();
  const words = ['--untrusted', '--head', head];
  for (const number of ['7; curl', '', '-7', '07', '7\n8', '99999999999']) {
    const files = { 'over/pull-request': number, 'over/report.md': 'x' };
    const ran = await commented(server.url, { files, words });
    assert.is(ran.status, 2);
    assert.match(ran.stderr, /over[/]pull-request holds no number of a pull request/);
  }
  const cwd = temporaryFolder({ 'over/pull-request': '7', 'secret.txt': 'secret' });
  symlinkSync(join(cwd, 'secret.txt'), join(cwd, 'over', 'report.md'));
  const linked = await flinkform(['comment', 'over', '--untrusted', '--head', head, '--dry-run'], { cwd });
  assert.equal([linked.status, linked.stdout], [2, '']);
  const missing = temporaryFolder({ 'over/report.md': 'x' });
  const half = await flinkform(['comment', 'over', '--untrusted', '--head', head, '--dry-run'], { cwd: missing });
  assert.match(half.stderr, /over[/]pull-request cannot be read: it is not there/);
  assert.equal(server.asked, []);
});

test('what the surroundings lack is told, and asks nobody', async () => {
  const server = await github();
  const refusals: [variables: Record<string, string>, says: RegExp][] = [
    [{ GITHUB_TOKEN: '' }, /GITHUB_TOKEN is not set/],
    [{ GITHUB_REPOSITORY: 'acme' }, /GITHUB_REPOSITORY is not set to the name of a repository/],
    [{ GITHUB_EVENT_PATH: '' }, /say which one with --pull-request/],
    [{ GITHUB_EVENT_PATH: 'README.md' }, /say which one with --pull-request/],
  ];
  for (const [variables, says] of refusals) {
    const ran = await commented(server.url, { variables });
    assert.is(ran.status, 2);
    assert.match(ran.stderr, says);
  }
  const push = await commented(server.url, { files: { 'event.json': '{"ref": "refs/heads/main"}' } });
  assert.match(push.stderr, /the event is not of a pull request/);
  assert.equal(server.asked, []);
});

test('how long an answer has us wait', () => {
  const answer = (
    status: number,
    headers: Record<string, string> = {},
    body = '',
  ): Parameters<typeof waitAfter>[0] => ({ status, headers, body });
  const rows: [Parameters<typeof waitAfter>[0], attempt: number, seconds: number | undefined][] = [
    [answer(200), 1, undefined],
    [answer(500), 1, 1],
    [answer(503), 3, 4],
    [answer(503), 4, undefined],
    [answer(404), 1, undefined],
    [answer(403), 1, undefined],
    [answer(429), 1, 60],
    [answer(403, {}, 'You have exceeded a secondary rate limit'), 2, 60],
    [answer(403, { 'retry-after': '5' }), 1, 5],
    [answer(429, { 'retry-after': '61' }), 1, undefined],
    [answer(429, { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }), 1, 60],
    [answer(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1030' }), 1, 30],
    [answer(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '900' }), 1, 1],
    [answer(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4600' }), 1, undefined],
  ];
  for (const [given, attempt, seconds] of rows)
    assert.is(waitAfter(given, attempt, 1000), seconds, `${JSON.stringify(given)} ${attempt}`);
});

test('a text is cut to any length that has room for the word that it is cut', () => {
  const text =
    'one\n~~~yaml\n<details>\n~~~\n<details>\n<details>\n\nin\n</details>\n\n' +
    'two\n```\nthree\n```\n````\n```\nfour\n````\n';
  for (let most = 60; most < text.length; most += 1) {
    const cut = cutMarkdown(text, most, 'CUT');
    assert.ok(cut.length <= most, `${cut.length} > ${most}`);
    assert.match(cut, /\nCUT\n$/);
    assert.is(cut.match(/^(```|~~~)/gm)?.length ?? 0, (cut.match(/^(```|~~~)/gm)?.length ?? 0) & ~1, cut);
  }
  assert.is(cutMarkdown(text, text.length, 'CUT'), text);
  const rest = `\n${'x\n'.repeat(100)}`;
  const rows: [text: string, ends: string][] = [
    ['a `<details>` and `` ` <summary> `` b\n', ''],
    ['<details>\n<summary>one\n', '\n</summary>\n\n</details>\n'],
    ['<details><summary>a ` b</summary> ` <details>\n', '\n</details>\n\n</details>\n'],
    ['<details>\n<summary>a</summary>\n\n`</details>`\n', '\n</details>\n'],
    ['</summary> </details>\n', ''],
  ];
  for (const [begin, ends] of rows)
    assert.match(cutMarkdown(`${begin}${rest}`, 120, 'CUT'), new RegExp(`x\n${ends}\nCUT\n$`), begin);
  assert.is(cutMarkdown('x'.repeat(100), 50, 'CUT'), '\nCUT\n');
  // Of a line that is too long by itself no tag is counted: it would take minutes.
  assert.is(cutMarkdown('<details>'.repeat(100_000), 50, 'CUT'), '\nCUT\n');
});

test('what may be a key, and a number', () => {
  for (const key of ['flinkform', 'a', 'plan.prod_1-x']) assert.ok(isKey(key), key);
  for (const key of ['', '-a', 'A', 'a--b', 'a>', 'a b', 'a'.repeat(65)]) assert.not(isKey(key), key);
  assert.equal(['1', '12\n', '1234567890'].map(numberIn), [1, 12, 1234567890]);
});

test("a stranger's Markdown calls nobody, loads nothing and hides nothing", () => {
  const rows: [text: string, repeated: string][] = [
    ['a < b', 'a <\u2060 b'],
    [
      '<details open><summary>x</summary><b>y</b><br></details>',
      '<details open><summary>x</summary><b>y</b><br></details>',
    ],
    ['<details onclick=x>', '<\u2060details onclick=x>'],
    ['`@ann`\r\n```\n@ann\n```', '`@\u2060ann`\n```\n@\u2060ann\n```'],
    ['![x][y] [x](z)!', '!\u2060[x][y] [x](z)!'],
    ['a\u202eb\u0007', 'a<\u2060U+202E>b\u2407'],
  ];
  for (const [text, repeated] of rows) assert.is(withoutEffect(text), repeated);
});

test("a stranger's Markdown refers to nothing, and a picture in it stays one", () => {
  const rows: [text: string, repeated: string][] = [
    ['see #12, acme/x#3 and GH-4', 'see #\u206012, acme/x#\u20603 and GH-\u20604'],
    ['0a1b2c3d4e `0a1b2c3d4e`', '0\u2060a1b2c3d4e `0\u2060a1b2c3d4e`'],
    ['sg-0a1b2c3d4e, 111122223333, code-2417b32c', 'sg-0a1b2c3d4e, 111122223333, code-2417b32c'],
    ['https://github.com/a/b/issues/1 www.x.y', 'https\u2060://github.com/a/b/issues/1 www\u2060.x.y'],
    ['1https://a.b _ftp://a.b _www.x.y _GH-4', '1https\u2060://a.b _ftp\u2060://a.b _www\u2060.x.y _GH-\u20604'],
    ['[a](//b.c) [d]: //b.c [x](/a/b)', '[a](/\u2060/b.c) [d]: /\u2060/b.c [x](/a/b)'],
    ['[a](http:b.c) [d]: HTTPS:/b.c <mailto:a>', '[a](http\u2060:b.c) [d]: HTTPS\u2060:/b.c <\u2060mailto\u2060:a>'],
    ['[a](\\/\\/b.c)', '[a](\\\u2060/\\/b.c)'],
    ['&#64;ann &commat;ann &lt;b&gt;', '&\u2060#\u206064;ann &\u2060commat;ann &lt;b&gt;'],
    ['\n```mermaid\n  a["8 #8594; 12"]\n```\n#12;', '\n```mermaid\n  a["8 #8594; 12"]\n```\n#\u206012;'],
    ['<details>\n```mermaid\n#12;', '<details>\n```mermaid\n#\u206012;'],
    ['\n```mermaid\nclick a "//a.b"', '\n```mermaid\nclick a "/\u2060/a.b"'],
    ['\n```mermaid\n@ann GH-1 #12;\n````\n#12;', '\n```mermaid\n@\u2060ann GH-\u20601 #12;\n````\n#\u206012;'],
  ];
  for (const [text, repeated] of rows) assert.is(withoutEffect(text), repeated);
});

const sentences: readonly (readonly [text: string, markdown: string])[] = [
  ['see #12, acme/x#3, GH-4', 'see \\#\u206012, acme/x\\#\u20603, GH-\u20604'],
  ['@ann at 0a1b2c3d4e', '@\u2060ann at 0\u2060a1b2c3d4e'],
  ['!12 ~bug %"v 1" $3 &4 ^5', '\\!\u206012 \\~\u2060bug %\u2060"v 1" \\$\u20603 \\&\u20604 ^\u20605'],
  ['/close', '\u2060/close'],
  ['80% of 12 & more, a/b', '80% of 12 \\& more, a/b'],
  ['https://a.b', 'https\u2060://a.b'],
  ['1https://a.b', '1https\u2060://a.b'],
  ['_www.a.b', '\\_www\u2060.a.b'],
];
for (const [text, markdown] of sentences)
  test(`"${text}" refers to nothing on GitHub and on GitLab`, () => assert.is(plainText(text), markdown));

test('a report that is no file is refused', async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'x'), '');
  const ran = await flinkform(['comment', '.', '--dry-run'], { cwd });
  assert.equal([ran.status, ran.stderr.split('\n')[0]], [2, 'flinkform: . cannot be read: it is not a regular file']);
});

test.run();
