// The files that a plan was made of: blocks and comments in HCL, modules by their folders, skips on terms of waivers.
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findRevision } from '../src/commands/git-files';
import { terraformSources } from '../src/commands/terraform-sources';
import type { Resource } from '../src/estate/estate';
import { hclBlocks } from '../src/estate/hcl-blocks';
import { skipComments } from '../src/estate/skip-comments';
import { accept, saidOf, type Acceptance } from '../src/gate/accept';
import type { Finding } from '../src/gate/finding';
import type { Skip } from '../src/gate/skip';
import { rules } from '../src/rules';
import { foreignIds } from '../src/rules/foreign-ids';
import { temporaryFolder } from './support/run-cli';

const test = suite('terraform sources');

/** `aws_a.b:2` for a block, with `<` the source of a module, `^` the comments above and `=` those within. */
const told = (text: string): readonly string[] =>
  hclBlocks(text).map(({ name, line, source, above, within }) =>
    [
      `${name}:${line}`,
      ...(source === undefined ? [] : [`<${source}`]),
      ...above.map((one) => `^${one.text.trim()}`),
      ...within.map((one) => `=${one.text.trim()}`),
    ].join(' '),
  );

const files: readonly (readonly [words: string, text: string, expected: readonly string[]])[] = [
  ['a resource', 'resource "a" "b" {\n}\n', ['a.b:1']],
  ['labels without quotes', '\nresource a b {}\n', ['a.b:2']],
  ['on one line, at the end of the file', 'resource "a" "b" { c = 1 }', ['a.b:1']],
  ['a module', 'module "m" {\n  source = "./x"\n  a = 1\n}\n', ['module.m:1 <./x']],
  ['a module on one line', 'module "m" { source = "./x" }', ['module.m:1 <./x']],
  ['a source that is no text', 'module "m" {\n  source = var.a\n}\n', ['module.m:1']],
  ['a source with an expression', 'module "m" {\n  source = "./${a}"\n}\n', ['module.m:1']],
  ['a source of a block in it', 'module "m" {\n  b {\n    source = "./x"\n  }\n}\n', ['module.m:1']],
  ['other blocks', 'data "a" "b" {}\nvariable "c" {}\nresource "a" {}\nx = { resource = 1 }\n', []],
  ['a resource in text', 'a = "\nresource \\"a\\" \\"b\\" {}"\n', []],
  ['comments', '# x\n// y\n/* z\n*/\nresource "a" "b" {\n  c = 1 # in\n  /* of */\n}\n', ['a.b:5 ^x ^y ^z =in =of']],
  ['a comment with a gap', '# x\n\n# y\nresource "a" "b" {}\n', ['a.b:4 ^y']],
  ['a comment before a gap', '# x\n\nresource "a" "b" {}\n', ['a.b:3']],
  ['a comment of another line', 'a = 1 # x\nresource "a" "b" {}\n', ['a.b:2']],
  ['a comment behind a brace', 'resource "a" "b" {} # x\nresource "a" "c" {}\n', ['a.b:1', 'a.c:2']],
  ['a comment that never ends', 'resource "a" "b" {\n/* }', []],
  ['a text that looks like one', 'resource "a" "b" {\n c = "# x"\n d = "${e["}"]} // y"\n}\n', ['a.b:1']],
  ['texts in expressions in texts', 'resource "a" "b" {\n c = "${d("%{ if "x" }#{")} # y"\n} # z\n', ['a.b:1']],
  [
    'escaped signs',
    'resource "a" "b" {\n c = "$${ # %%{ \\" } 5 $ %"\n}\n# z\nresource "a" "c" {}\n',
    ['a.b:1', 'a.c:5 ^z'],
  ],
  ['a map in an expression in a text', 'resource "a" "b" {\n c = "${{ x = 1 }["x"]}#"\n}\n', ['a.b:1']],
  ['a document', 'resource "a" "b" {\n c = <<-EOT\n  # x }\n  EOT\n d = 1 # in\n}\n', ['a.b:1 =in']],
  ['a document that never ends', 'resource "a" "b" {\n c = <<EOT\n}\n', []],
  ['a text that never ends', 'resource "a" "b" {\n c = "x\n}\nresource "a" "c" {}\n', ['a.b:1', 'a.c:4']],
  [
    'a line of Windows',
    'resource "a" "b" {\r\n c = <<E\r\n}\r\nE\r\n}\r\n# x\r\nresource "a" "c" {}',
    ['a.b:1', 'a.c:7 ^x'],
  ],
  ['too many braces', '}}\nresource "a" "b" {}\n', ['a.b:2']],
];
for (const [words, text, expected] of files) test(`HCL: ${words}`, () => assert.equal(told(text), expected));

test('a block says where its head begins and ends', () => {
  const [block] = hclBlocks('\n  resource "a"\t"b" {\n}\n');
  assert.equal([block?.line, block?.column, block?.headerEnd], [2, 3, { line: 2, column: 21 }]);
});

test('reading takes time by length alone', () => {
  const count = 60_000;
  for (const piece of ['# x\n', '"${', 'resource "a" "b" {}\n', 'a ', '{', '"', '/*', '<<A\n', '$', '/* x */ '])
    assert.ok(hclBlocks(piece.repeat(count)).length <= count);
});

const comments: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['checkov:skip=CKV_AWS_158:The audit, they say', ['checkov CKV_AWS_158 The audit, they say']],
  ['bridgecrew:skip= CKV2_AWS_6', ['checkov CKV2_AWS_6 no reason is given']],
  ['trivy:ignore:AVD-AWS-0017', ['trivy AVD-AWS-0017 no reason is given']],
  ['tfsec:ignore:aws-x tfsec:ignore:aws-y so it is', ['trivy aws-x so it is', 'trivy aws-y so it is']],
  ['trivy:ignore:AWS-0017:exp:2027-01-31', ['trivy AWS-0017 no reason is given 2027-01-31']],
  ['trivy:ignore:AWS-0017:ws:dev', []],
  ['trivy:ignore:AWS-0107[from_port=22]', []],
  ['trivy:ignore:*', []],
  ['we may trivy ignore it', []],
];
for (const [text, expected] of comments)
  test(`"${text}" skips ${expected.length > 0 ? expected.join(', ') : 'nothing'}`, () => {
    const [block] = hclBlocks(`resource "a" "b" {\n  # ${text}\n}\n`);
    const skips = block ? skipComments(block) : [];
    assert.equal(
      skips.map(({ tool, id, reason, expires }) => [tool, id, reason, expires].filter(Boolean).join(' ')),
      expected,
    );
  });

test('Checkov reads within a resource alone, Trivy above a module too', () => {
  const text = (head: string): string =>
    `# checkov:skip=CKV_A\n# trivy:ignore:above\n${head} {\n # checkov:skip=CKV_B\n # trivy:ignore:in\n}\n`;
  const ids = (head: string): readonly string[] =>
    hclBlocks(text(head))
      .flatMap(skipComments)
      .map(({ id }) => id);
  assert.equal(ids('resource "a" "b"'), ['CKV_B', 'above', 'in']);
  assert.equal(ids('module "m"'), ['above']);
});

test('each id of Trivy has all its forms', () => {
  for (const { code, aliases } of rules) {
    assert.is(foreignIds(code, 'trivy').length, 3 * (aliases?.trivy ?? []).length, code);
    assert.equal(foreignIds(code, 'checkov'), aliases?.checkov ?? []);
  }
  assert.ok(foreignIds('FLK4241', 'trivy').includes('AVD-AWS-0017'));
  assert.equal(foreignIds('a-rule-of-the-team', 'trivy'), []);
});

const location = { file: 'main.tf', range: { start: { line: 3, column: 1 }, end: { line: 3, column: 2 } } };
const skip = (more: Partial<Skip> = {}): Skip => ({
  tool: 'trivy',
  id: 'AWS-0017',
  reason: 'so',
  place: 'module.jobs.aws_cloudwatch_log_group.a',
  location,
  ...more,
});
const finding = (more: Partial<Finding> = {}): Finding => ({
  rule: 'FLK4241',
  title: 'title',
  gravity: 'high',
  message: 'message',
  why: 'why',
  fix: 'fix',
  address: 'module.jobs["x.y"].aws_cloudwatch_log_group.a[0]',
  fingerprint: 'aa',
  ...more,
});

const terms: readonly (readonly [words: string, Skip, Finding, accepted: boolean, said: readonly string[]])[] = [
  ['of the resource', skip(), finding(), true, []],
  ['of its module', skip({ place: 'module.jobs' }), finding(), true, []],
  ['of another module', skip({ place: 'module.job' }), finding(), false, []],
  ['of another resource', skip({ place: 'module.jobs.aws_cloudwatch_log_group' }), finding(), false, []],
  ['of another rule', skip({ id: 'AWS-0065' }), finding(), false, []],
  ['of another tool', skip({ tool: 'checkov' }), finding(), false, []],
  ['for a finding without an address', skip(), { ...finding(), address: undefined } as unknown as Finding, false, []],
  ['on its last day', skip({ expires: '2026-11-28' }), finding(), true, []],
  ['on the day after', skip({ expires: '2026-11-27' }), finding(), false, ['FLK4301']],
  ['that the change brings', skip({ merged: false }), finding(), false, ['FLK4303']],
  ['that was merged', skip({ merged: true }), finding({ gravity: 'critical' }), true, []],
  ['of something critical, from no revision', skip(), finding({ gravity: 'critical' }), false, ['FLK4305']],
];
for (const [words, given, found, isAccepted, said] of terms)
  test(`a skip ${words} ${isAccepted ? 'counts' : 'does not count'}`, () => {
    const acceptance: Acceptance = { waivers: [], baseline: [], skips: [given], today: '2026-11-28', same: () => [] };
    const [judged] = accept([found], acceptance);
    const { expires } = given;
    const reason = 'AWS-0017 in main.tf:3: so';
    assert.equal(judged?.accepted, isAccepted ? { by: 'skip', reason, ...(expires && { expires }) } : undefined);
    assert.equal(
      saidOf([found], acceptance).map(({ rule }) => rule),
      said,
    );
  });

const resourceAt = (place: string): Resource => ({
  ...{ address: place, place, module: '', mode: 'managed', type: 'aws_a', name: 'b' },
});
const resource = 'resource "aws_a" "b" {}\n';
const placeIn = (folder: string, place: string): string | undefined =>
  terraformSources(folder, undefined).placeOf(resourceAt(place))?.location?.file;

test('modules are followed by their folders, as terraform init has put them, and not out of the project', () => {
  const modules = [
    { Key: '', Source: '', Dir: '.' },
    { Key: 'far', Source: 'registry', Dir: '.terraform/modules/far' },
    { Key: 'far.in', Source: './in', Dir: '.terraform/modules/far/in' },
    { Key: 'gone', Source: 'registry', Dir: '.terraform/modules/gone' },
    { Key: 7 },
  ];
  const outside = temporaryFolder({ 'x/main.tf': resource });
  const folder = temporaryFolder({
    'cdktf.json': '{}',
    'root/main.tf':
      'module "near" {\n source = "../near"\n}\nmodule "far" {\n source = "a/b/c"\n}\nmodule "gone" {}\n' +
      `module "out" {\n source = "../../${outside.split('/').at(-1)}/x"\n}\nmodule "self" {\n source = "./"\n}\n`,
    'root/.terraform/modules/modules.json': JSON.stringify({ Modules: modules }),
    'root/.terraform/modules/far/main.tf': `module "in" {\n source = "./in"\n}\n`,
    'root/.terraform/modules/far/in/main.tf': resource,
    'near/main.tf': resource,
  });
  symlinkSync(join(outside, 'x', 'main.tf'), join(folder, 'near', 'link.tf'));
  const root = join(folder, 'root');
  assert.match(String(placeIn(root, 'module.near.aws_a.b')), /near\/main[.]tf$/);
  assert.match(String(placeIn(root, 'module.far.module.in.aws_a.b')), /far\/in\/main[.]tf$/);
  assert.is(placeIn(root, 'module.self.module.near.aws_a.b'), undefined);
  assert.is(placeIn(root, 'module.out.aws_a.b'), undefined);
  assert.is(placeIn(root, 'aws_a.b'), undefined);
});

/** What a planted work tree may say of a module of another source: name, what lies in `.terraform/modules`. */
const planted: readonly (readonly [words: string, dir: string, prepare?: (packages: string) => void])[] = [
  ['a folder of the project', '../examples'],
  ['a folder of the project, from within', '.terraform/modules/../../../examples'],
  [
    'a link in its place',
    '.terraform/modules/jobs',
    (packages) => symlinkSync('../../../examples', join(packages, 'jobs')),
  ],
  ['the folder of another one, which calls it', '.terraform/modules/calls'],
];

for (const [words, dir, prepare] of planted)
  test(`what stands in the project is not taken for an installed module: ${words}`, () => {
    const folder = temporaryFolder({
      'root/main.tf': 'module "jobs" {\n source = "a/b/c"\n}\n',
      'examples/main.tf': 'resource "aws_a" "b" {\n #checkov:skip=CKV_AWS_1:an example\n}\n',
      'root/.terraform/modules/modules.json': JSON.stringify({ Modules: [{ Key: 'jobs', Source: 'a/b/c', Dir: dir }] }),
      'root/.terraform/modules/calls/main.tf': 'module "in" {\n source = "../../../../examples"\n}\n',
    });
    prepare?.(join(folder, 'root', '.terraform', 'modules'));
    const git = (...more: readonly string[]): void => {
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...more], { cwd: folder });
    };
    git('init', '-q');
    git('add', 'examples', 'root/main.tf');
    git('commit', '-q', '-m', 'a');
    const base = findRevision('HEAD', folder);
    if ('refused' in base) throw new Error(base.refused);
    const { skips, placeOf } = terraformSources(join(folder, 'root'), base);
    assert.equal(skips, []);
    for (const place of ['module.jobs.aws_a.b', 'module.jobs.module.in.aws_a.b'])
      assert.is(placeOf(resourceAt(place)), undefined);
  });

test('nothing is told of a file that stands in the place of the list of modules', () => {
  const secret = temporaryFolder({ secret: 'hunter2' });
  const folder = temporaryFolder({ '.terraform/modules/other': '' });
  symlinkSync(join(secret, 'secret'), join(folder, '.terraform', 'modules', 'modules.json'));
  assert.equal(terraformSources(folder, undefined).problems, []);
  const own = temporaryFolder({ '.terraform/modules/modules.json': 'hunter2' });
  const [problem] = terraformSources(own, undefined).problems;
  assert.match(String(problem?.message), /cannot be read: [.]terraform\/modules\/modules[.]json is no JSON$/);
});

test('what cannot be read is told', () => {
  const folder = temporaryFolder({ '.terraform/modules/modules.json': '{' });
  const [problem] = terraformSources(folder, undefined).problems;
  assert.match(String(problem?.message), /cannot be read/);
  const odd = temporaryFolder();
  mkdirSync(join(odd, 'main.tf'));
  assert.match(String(terraformSources(odd, undefined).problems[0]?.message), /it is (a directory|not a regular file)/);
  assert.equal(terraformSources(undefined, undefined).problems, []);
});

test.run();
