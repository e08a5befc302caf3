// The formats of the gate: what each prints of three reports is committed, programs that know the format read it,
// limits are kept, and no text of a user becomes more than text.
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020';
import { DOMParser } from '@xmldom/xmldom';
import type { Log } from 'sarif';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import schema from '../generated/policy-report.schema.json';
import { gravities } from '../src/rules/rule';
import { formats, type Format } from '../src/reporters/gate-formats';
import { mostAnnotations } from '../src/reporters/gate-github';
import { prose } from '../src/reporters/markdown-text';
import { gateMarkdown, mostCharacters } from '../src/reporters/markdown';
import { mostResults, mostRuns } from '../src/reporters/sarif';
import { clean, committed, context, finding, gateGoldens, judgement, reportOf, reports } from './support/gate-reports';
import { root, run, temporaryFolder } from './support/run-cli';

const test = suite('gate-formats');

for (const [file, text] of gateGoldens())
  test(`test/gate-formats/${file} is what is printed: npm run cases:update -- gate-formats`, () =>
    assert.is(text, committed(file)));

test('colour changes nothing but colour', () => {
  const report = reports['sample'] ?? clean;
  const coloured = formats.pretty(report, { ...context, color: true });
  assert.match(coloured, /\u001b\[/);
  assert.is(coloured.replace(/\u001b\[\d+m/g, ''), formats.pretty(report, context));
});

/** One finding of every gravity, all of a kind many times. */
function many(number: number, changes: Parameters<typeof finding>[0] = {}): ReturnType<typeof finding>[] {
  return Array.from({ length: number }, (_, index) =>
    finding({ address: `aws_kinesis_stream.s${index}`, message: `stream ${index} is open`, ...changes }),
  );
}

const of = (stack?: string): Parameters<typeof judgement>[0] => ({
  subject: { name: stack ?? 'a.json', file: 'a.json', stage: 'plan', ...(stack !== undefined && { stack }) },
});
const ofStream = finding({ address: 'aws_kinesis_stream.orders' });
const pasted: readonly (readonly [words: string, Parameters<typeof reportOf>[0], waivers: readonly string[]])[] = [
  [
    'the same address of two stacks',
    { judgements: ['a', 'b'].map((stack) => judgement({ ...of(stack), findings: [ofStream] })) },
    ['target: aws_kinesis_stream.orders stack: a', 'target: aws_kinesis_stream.orders stack: b'],
  ],
  ['what has no address', { judgements: [judgement({ ...of('a'), findings: [finding()] })] }, ['stack: a']],
  [
    'a plan of somebody else',
    { judgements: [judgement({ ...of(), findings: [ofStream] })] },
    ['target: aws_kinesis_stream.orders'],
  ],
  [
    'a plan of somebody else beside another one',
    { judgements: [judgement({ ...of(), findings: [ofStream] }), judgement(of('b'))] },
    ['target: aws_kinesis_stream.orders stack: a.json'],
  ],
];
for (const [words, report, waivers] of pasted)
  test(`the waiver to paste is for what it stands below, and no other stack: ${words}`, () => {
    const text = formats.markdown(reportOf(report), context);
    const [, yaml = ''] = /```yaml\nwaivers: #.*\n([^`]*)```/.exec(text) ?? [];
    const found = yaml.split('- rule: FLK4001').slice(1);
    assert.equal(
      found.map((one) =>
        one
          .replace(/reason: .*/s, '')
          .trim()
          .replace(/\s+/g, ' '),
      ),
      waivers,
    );
  });

test('JSON is of its published schema', () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  const validate = ajv.compile(schema);
  for (const [name, report] of Object.entries(reports))
    assert.ok(validate(JSON.parse(formats.json(report, context))), `${name}: ${ajv.errorsText(validate.errors)}`);
  assert.not.ok(validate({ ...JSON.parse(formats.json(clean, context)), verdict: 'fine' }));
});

/** Microsoft's SARIF SDK, which GitHub's documentation names, with OASIS's schema beside it. */
const multitool = join(root, 'node_modules', '@microsoft', `sarif-multitool-${process.platform}`);
const hasMultitool = existsSync(join(multitool, 'Sarif.Multitool')) && process.arch === 'x64';
const withMultitool = hasMultitool ? test : test.skip;

withMultitool('SARIF is of the official schema', () => {
  const { $schema, ...official } = JSON.parse(readFileSync(join(multitool, 'sarif-2.1.0.json'), 'utf8')) as object & {
    $schema: string;
  };
  assert.match($schema, /2020-12/);
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  const validate = ajv.compile(official);
  for (const report of [...Object.values(reports), hostileReport()])
    assert.ok(validate(JSON.parse(formats.sarif(report, context))), ajv.errorsText(validate.errors));
  assert.not.ok(validate({ version: '2.1.0', runs: [{}] }));
});

withMultitool("an independent validator finds nothing in it, by the standard's rules and by GitHub's", async () => {
  const program = join(multitool, 'Sarif.Multitool');
  // Packages unpack it without the right to run, and their script that gives it does not run here.
  chmodSync(program, 0o755);
  const folder = temporaryFolder();
  const validated = async (name: string, text: string): Promise<string> => {
    writeFileSync(join(folder, `${name}.sarif`), text);
    const variables = { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
    const words = ['validate', join(folder, `${name}.sarif`), '--rule-kind', 'Sarif;Ghas'];
    const { stdout } = await run(program, words, { cwd: folder, variables });
    return stdout;
  };
  for (const [name, report] of Object.entries({ ...reports, hostile: hostileReport() })) {
    const said = await validated(name, formats.sarif(report, context));
    assert.match(said, /1 files scanned/);
    assert.not.match(said, /(error|warning) [A-Z]+\d+/, name);
  }
  assert.match(await validated('bad', '{"version":"2.1.0","runs":[{"results":[]}]}'), /error (JSON|SARIF)\d+/);
});

test('SARIF keeps within what GitHub takes: runs, results, tags, a location for each', () => {
  const sarifOf = (report: typeof clean): Log => JSON.parse(formats.sarif(report, context)) as Log;
  const subject = (name: string): ReturnType<typeof judgement> =>
    judgement({ subject: { name, file: '.\\a b\\app.yaml', stage: 'spec' }, findings: many(1) });
  const names = Array.from({ length: mostRuns }, (_, index) => `stack-${index}`);
  assert.is(sarifOf(reportOf({ judgements: names.slice(1).map(subject) })).runs.length, mostRuns);
  const [all, ...others] = sarifOf(reportOf({ judgements: names.map(subject) })).runs;
  assert.equal(others, []);
  assert.is(all?.automationDetails?.id, 'flinkform/policy/all/');
  assert.is(all?.results?.length, mostRuns);
  const result = all?.results?.[0];
  assert.is(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri, 'a%20b/app.yaml');
  assert.is(result?.locations?.[0]?.physicalLocation?.region?.startLine, 1);
  const findings = [...many(mostResults, { gravity: 'low' }), ...many(2, { rule: 'FLK4002' })];
  const [full] = sarifOf(reportOf({ judgements: [judgement({ findings })] })).runs;
  assert.is(full?.results?.length, mostResults);
  assert.is(full?.results?.filter(({ ruleId }) => ruleId === 'FLK4002').length, 2);
  assert.match(JSON.stringify(full?.invocations), /2 findings, the least grave, are left out/);
});

test('SARIF tells apart what has one fingerprint in one run', () => {
  const twice = reportOf({ judgements: [judgement({ findings: [finding(), finding()] })] });
  const [{ results = [] } = {}] = (JSON.parse(formats.sarif(twice, context)) as Log).runs;
  const hashes = results.map(({ partialFingerprints }) => partialFingerprints?.['primaryLocationLineHash']);
  assert.match(String(hashes[0]), /^[0-9a-f]{32}:1$/);
  assert.is(new Set(hashes).size, 2);
  const issues = JSON.parse(formats.gitlab(twice, context)) as { fingerprint: string }[];
  assert.is(new Set(issues.map(({ fingerprint }) => fingerprint)).size, 2);
});

test('GitHub gets at most ten of a kind: the gravest, and how many more there are', () => {
  const findings = gravities.flatMap((gravity) => many(7, { gravity }));
  const lines = formats
    .github(reportOf({ judgements: [judgement({ findings })] }), context)
    .trimEnd()
    .split('\n');
  assert.equal(
    lines.map((line) => /^::(error|warning|notice) /.exec(line)?.[1]),
    [...Array<string>(10).fill('error'), ...Array<string>(7).fill('warning'), ...Array<string>(10).fill('notice')],
  );
  assert.match(lines[0] ?? '', /FLK4001 \(critical\)/);
  assert.match(lines[mostAnnotations - 1] ?? '', /::5 more of this kind: /);
  const accepted = many(3, { accepted: { by: 'waiver', reason: 'r' } });
  assert.is(formats.github(reportOf({ judgements: [judgement({ findings: accepted })] }), context), '');
});

const hostile = [
  '::error::x',
  'a\nb\r\nc',
  '100%, a: b',
  '`code` ``` ~~~',
  '```\nx\n```',
  'a | b',
  '<!-- x',
  '--> <b>bold</b> <img src=x onerror=alert(1)>',
  '</details></summary><script>',
  '@octocat and @org/team',
  '#123 and org/repo#1 and GH-12 and 0123456789abcdef',
  '[text](https://example.com) ![i](x) [x]: y',
  'https://example.com www.example.com a@example.com',
  '\u202edesrever\u2066',
  '# heading\n- item\n> quote',
  '*a* _b_ __c__ ~~d~~ :smile: $x$ &lt;',
  '\u0000\u001b[31m\ud800\uffff',
  ']]> & "quoted" \'single\'',
  '',
  ' ',
  `${'`'.repeat(50)}`,
  'x'.repeat(100_000),
];

function hostileReport(): typeof clean {
  const findings = hostile.flatMap((text) => [
    finding({
      rule: 'team-rule',
      title: text,
      message: text,
      why: text,
      fix: text,
      expected: text,
      found: text,
      address: text,
      path: text,
    }),
    finding({
      rule: 'FLK4101',
      message: text,
      specPath: text,
      location: { file: `${text}x`, range: { start: { line: 1, column: 1 }, end: { line: 2, column: 1 } } },
      accepted: { by: 'waiver', reason: text, owner: text, expires: text },
    }),
    finding({ rule: 'FLK4102', message: text, fix: text, address: text }),
  ]);
  return reportOf({
    judgements: hostile.map((name, index) =>
      judgement({
        subject: { name, file: name, stage: 'plan', environment: name },
        findings: index === 0 ? findings : findings.slice(3 * index, 3 * index + 3),
        undecided: [{ rule: 'FLK4001', title: name, address: name, message: name }],
        unjudged: [name],
      }),
    ),
    about: findings.slice(0, 2),
    problems: hostile.map((message) => ({ code: 'FLK2001', severity: 'error', message, help: message })),
  });
}

/** Tokens of Markdown with HTML and bare links switched on, as forges read it. */
async function tokensOf(text: string): Promise<{ readonly type: string; readonly content: string; tag: string }[]> {
  const { default: MarkdownIt } = await import('markdown-it');
  const parsed = new MarkdownIt({ html: true, linkify: true }).parse(text, {});
  return parsed.flatMap((token) => [token, ...(token.children ?? [])]);
}

test('no text of a user is more than text in a comment', async () => {
  const text = gateMarkdown(hostileReport(), context, 10_000_000);
  const tokens = await tokensOf(text);
  const types = new Set(tokens.map(({ type }) => type));
  for (const type of ['link_open', 'image', 'html_inline', 'table_open', 'hr', 'em_open']) {
    // The note about what is left out is emphasised; here is nothing left out.
    assert.not(types.has(type), type);
  }
  const html = tokens.filter(({ type }) => type === 'html_block').map(({ content }) => content.trim());
  const ours = /^(<!-- flinkform:policy orders -->|<details>\n<summary>[A-Za-z. ()0-9]+<\/summary>|<\/details>)$/;
  for (const block of html) assert.match(block, ours);
  const opened = html.filter((block) => block.startsWith('<details>')).length;
  assert.ok(opened > hostile.length);
  assert.is(html.filter((block) => block === '</details>').length, opened);
  for (const { type, content } of tokens)
    if (type === 'text') assert.not.match(content, /[@<>`|\u202e]|#\d|\bGH-\d|:\/\/|www[.]|[0-9a-f]{7}/, content);
  assert.is(tokens.filter(({ type, tag }) => type === 'heading_open' && tag === 'h1').length, 0);
  assert.not.match(text, /[\u0000\u001b\u202e\u2066]/);
});

const sentences: readonly (readonly [text: string, markdown: string])[] = [
  ['Set `snapshots.enabled: true`.', 'Set `snapshots.enabled: true`.'],
  ['Set auto_scaling_enabled = false, or allow more.', 'Set `auto_scaling_enabled = false`, or allow more.'],
  ['Set retention = 72.', 'Set `retention = 72`.'],
  ['Set `x =` true (`a`, `b.c`).', 'Set `x =` true (`a`, `b.c`).'],
  ['Set kms_key_id = "a b" = c', 'Set `kms_key_id = "a b" = c`'],
  ['a `b', 'a `` `b ``'],
  ['`a` `b`', '`a` `b`'],
  ['``', '``` `` ```'],
  ['`<b>@octocat</b>`', '`<b>@octocat</b>`'],
  ['a.b and c', '`a.b` and c'],
  ['a.b', '`a.b`'],
];
for (const [text, markdown] of sentences) test(`a comment has "${text}"`, () => assert.is(prose(text), markdown));

test('a fence holds what it holds', async () => {
  const nasty = '```\n</details>\n@octocat';
  const text = formats.markdown(reportOf({ judgements: [judgement({ findings: [finding({ address: nasty })] })] }), {
    ...context,
    key: 'a --> <b> ../ä',
    sections: [{ title: '</summary> @octocat #12', body: '| a |\n| --- |\n| 1 |\n' }],
  });
  assert.match(text, /^<!-- flinkform:policy a%20--%3E%20%3Cb%3E%20..%2F%C3%A4 -->\n/);
  assert.match(text, /<summary>&lt;\/summary&gt; @\u2060octocat #\u206012<\/summary>\n\n\| a \|/);
  const fences = (await tokensOf(text)).filter(({ type }) => type === 'fence');
  assert.is(fences.length, 1);
  assert.ok(fences[0]?.content.includes('target: '));
});

test('a comment is cut to what GitHub takes, and says so', () => {
  for (const number of [20, 500, 5_000]) {
    const findings = [...many(1, { rule: 'FLK4101' }), ...many(number, { gravity: 'low', rule: 'FLK4025' })];
    const accepted = many(number, { accepted: { by: 'waiver', reason: 'x '.repeat(100) } });
    const report = reportOf({ judgements: [judgement({ findings: [...findings, ...accepted] })] });
    const sections = [
      { title: 'Cost', body: 'cheap' },
      { title: 'Picture', body: 'x'.repeat(20_000), isFirstToGo: true },
      { title: 'Changes', body: 'many' },
    ];
    const text = formats.markdown(report, { ...context, sections });
    assert.ok(text.length <= mostCharacters, String(text.length));
    assert.match(text, /State of running jobs/);
    assert.match(text, /#### critical/);
    assert.match(text, /<summary>Cost</);
    assert.match(text, /<summary>Changes</);
    assert.is(text.includes('<summary>Picture<'), number === 20, 'a picture goes first');
    if (number > 20) assert.match(text, /_Left out for want of room: \d+ parts of what is found, the least grave/);
  }
});

test('what several stacks have in common is told once', () => {
  const stacks = Array.from({ length: 12 }, (_, index) =>
    judgement({
      subject: { name: `orders-${index}`, file: 'orders.yaml', stage: 'spec' },
      findings: [finding({ address: 'aws_kinesis_stream.orders' })],
    }),
  );
  const text = formats.markdown(reportOf({ judgements: stacks }), context);
  assert.is(text.match(/^####/gm)?.length, 1);
  assert.match(text, /`orders-9` and 2 more\n/);
  const spread = many(12, { message: 'open', rule: 'FLK4101' });
  const listed = formats.markdown(reportOf({ judgements: [judgement({ findings: spread })] }), context);
  assert.match(listed, /- and 2 more places\n/);
  assert.match(listed, /> - and 2 more\n/);
});

test("JUnit's XML is well-formed whatever it holds, and its counts are right", () => {
  for (const report of [...Object.values(reports), hostileReport()]) {
    const onError = (_: string, message: string): never => {
      throw new Error(message);
    };
    const parsed = new DOMParser({ onError }).parseFromString(formats.junit(report, context), 'text/xml');
    const all = parsed.documentElement;
    for (const [attribute, element] of Object.entries({ failures: 'failure', errors: 'error', skipped: 'skipped' }))
      assert.is(all?.getAttribute(attribute), String(parsed.getElementsByTagName(element).length));
    assert.is(all?.getAttribute('tests'), String(parsed.getElementsByTagName('testcase').length));
  }
});

test('hostile texts reach no format as commands', () => {
  const report = hostileReport();
  for (const format of Object.keys(formats) as Format[])
    assert.not.match(formats[format](report, context), /[\u0000\u0007\u001b\u202e\u2066]/, format);
  const lines = formats.github(report, context).trimEnd().split('\n');
  for (const line of lines) assert.match(line, /^::(error|warning|notice) (file|title)=/);
});

test('GitLab paths have no ./ and no backslash', () => {
  const location = { file: './a\\b.yaml', range: { start: { line: 3, column: 1 }, end: { line: 3, column: 2 } } };
  const report = reportOf({ judgements: [judgement({ findings: [finding({ location })] })] });
  const [issue] = JSON.parse(formats.gitlab(report, context)) as { location: object }[];
  assert.equal(issue?.location, { path: 'a/b.yaml', lines: { begin: 3 } });
});

test.run();
