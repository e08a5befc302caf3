// Rules of a team in JavaScript: what they see, what they may say, and that whatever is wrong with them is told.
import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { codeRules, type CodeRules } from '../src/commands/code-rules';
import { findRevision, type Revision } from '../src/commands/git-files';
import { readPlan } from '../src/estate/read-plan';
import type { Estate } from '../src/estate/estate';
import { root, temporaryFolder } from './support/run-cli';

const test = suite('rules by path');

const created = (name: string, after: object, unknown: object = {}, sensitive: object = {}): object => ({
  address: `aws_kinesis_stream.${name}`,
  mode: 'managed',
  type: 'aws_kinesis_stream',
  name,
  change: { actions: ['create'], before: null, after, after_unknown: unknown, after_sensitive: sensitive },
});

const estateOf = (...changes: readonly object[]): Estate => {
  const read = readPlan({ format_version: '1.2', terraform_version: '1.11.4', resource_changes: changes });
  if (!('estate' in read)) throw new Error(read.refused);
  return read.estate;
};
const streams = estateOf(
  created(
    'a',
    { name: 'hush', tags: { unknown: true }, list: ['x', 'y'], block: [{ of: 1 }, { of: 2 }, {}] },
    { arn: true, block: [{}, {}, { of: true }] },
    { name: true },
  ),
);

/** The rules of one file that judges by this body of a function of `estate`. */
const judging = (body: string, more = ''): string =>
  `${more}export default [{ name: 'ours', title: 'Title', gravity: 'low', why: 'Why.', fix: 'Fix.',\n` +
  `judge: async (estate) => {\n${body}\n} }];\n`;

const inFile = (text: string, patience = 20_000, base?: Revision, folder = temporaryFolder()): CodeRules => {
  writeFileSync(join(folder, 'rules.mjs'), text);
  return codeRules(join(folder, 'rules.mjs'), [], base, patience);
};

/** What a rule says that answers by one finding, whose message is what an expression gives, as JSON. */
const seen = (expression: string): unknown => {
  const rules = inFile(
    judging(
      'const [{ address }] = estate.resources; const [one] = estate.resources;\n' +
        `return [{ outcome: 'failed', address, message: JSON.stringify(${expression}) }];`,
    ),
  );
  const [judged] = rules.judge(streams);
  assert.equal(rules.problems(), []);
  const [verdict] = judged?.verdicts ?? [];
  return verdict && 'message' in verdict ? JSON.parse(verdict.message) : undefined;
};

const views: readonly (readonly [expression: string, expected: unknown])[] = [
  ["one.get('list')", { kind: 'known', value: ['x', 'y'] }],
  ["one.get('list.1')", { kind: 'known', value: 'y' }],
  // A map of the user's that looks as what is not known does.
  ["one.get('tags')", { kind: 'known', value: { unknown: true } }],
  ["one.get('arn')", { kind: 'unknown' }],
  ["one.get('kms_key_id')", { kind: 'unset' }],
  ["one.get('constructor')", { kind: 'unset' }],
  ["one.get('name')", { kind: 'unknown' }],
  ["one.before('list')", { kind: 'unset' }],
  ["one.get('block.of')", { kind: 'known', value: 1 }],
  [
    "one.all('block.of')",
    [
      { path: 'block.0.of', value: { kind: 'known', value: 1 } },
      { path: 'block.1.of', value: { kind: 'known', value: 2 } },
      { path: 'block.2.of', value: { kind: 'unknown' } },
    ],
  ],
  ["one.all('list')", [{ path: 'list', value: { kind: 'known', value: ['x', 'y'] } }]],
  ["one.all('none.of')", [{ path: 'none.of', value: { kind: 'unset' } }]],
  ["one.allBefore('block.of')", [{ path: 'block.of', value: { kind: 'unset' } }]],
  ['[one.type, one.name, one.module, one.action, estate.stage]', ['aws_kinesis_stream', 'a', '', 'create', 'plan']],
  [
    "[estate, estate.resources, one, one.get('list').value, one.all('block.of')[0]].map(Object.isFrozen)" +
      ".concat(Object.isFrozen(one.get('arn')))",
    [true, true, true, true, true, true],
  ],
  // Node itself hands this one on, wherever coverage is counted.
  ["Object.keys(process.env).filter((name) => name !== 'NODE_V8_COVERAGE')", []],
];
for (const [expression, expected] of views)
  test(`a rule sees ${expression} as ${JSON.stringify(expected)}`, () => assert.equal(seen(expression), expected));

test('what a rule finds is shown as a report shows it', () => {
  const body = (path: string): string =>
    `return [{ outcome: 'failed', address: estate.resources[0].address, path: '${path}', ` +
    "message: 'no', expected: 'z' }];";
  const [[hidden], [open]] = ['name', 'list.0'].map((path) => inFile(judging(body(path))).judge(streams)) as [
    ReturnType<CodeRules['judge']>,
    ReturnType<CodeRules['judge']>,
  ];
  const told = { path: 'name', message: 'no', found: '(sensitive)', expected: 'z' };
  const [resource] = streams.resources;
  assert.equal(hidden?.verdicts, [{ outcome: 'failed', resource, ...told }]);
  assert.equal(open?.verdicts, [{ outcome: 'failed', resource, ...told, path: 'list.0', found: 'x' }]);
  assert.is(open?.rule.code, 'ours');
});

const address = "address: 'aws_kinesis_stream.a'";
const wrong: readonly (readonly [words: string, text: string, said: RegExp, line: number, column?: number])[] = [
  ['no default', 'export const a = 1;\n', /it has no default export: begin the list with export default \[$/, 1],
  ['no list', 'export default { judge: 1 };\n', /its default export is an object, and no list of rules$/, 1],
  ['no rule', 'export default [];\n', /its default export is an empty list$/, 1],
  ['no object', 'export default [1];\n', /rule 1 of the list is a number, and no object$/, 1],
  [
    'our name',
    "export default [\n  { name: 'FLK4001' }];\n",
    /the name "FLK4001" of rule 1 of the list is not of lower case, digits and dashes$/,
    2,
    12,
  ],
  ['no name', 'export default [{ nam: 1 }];\n', /rule 1 of the list has no name$/, 1],
  ['no title', "export default [{ name: 'a' }];\n", /rule a has no text in title$/, 1, 26],
  [
    'no gravity',
    "export default [{ name: 'a', title: 'a', why: 'a', fix: 'a', gravity: 'fatal' }];\n",
    /rule a has the gravity "fatal": it is critical, high, medium, low or info$/,
    1,
    26,
  ],
  [
    'no function',
    "export default [{ name: 'a', title: 'a', why: 'a', fix: 'a', gravity: 'low', judge: 1 }];\n",
    /rule a has no function judge$/,
    1,
    26,
  ],
  ['a throw while it loads', "\nthrow new Error('no');\n", /cannot be loaded: no$/, 2, 7],
  ['a throw of no error', judging("throw 'no';"), /rule ours throws: no$/, 1, 26],
  ['a throw', judging("\nthrow new Error('no');"), /rule ours throws: no$/, 4, 7],
  [
    'a write',
    judging("estate.resources[0].name = 'b'; return [];"),
    /throws: Cannot assign to read only property/,
    3,
    26,
  ],
  [
    'no list',
    judging('return 1;'),
    /the function judge of rule ours returns a number, and no list of verdicts$/,
    1,
    26,
  ],
  ['no return', judging(''), /the function judge of rule ours returns nothing, and no list of verdicts$/, 1, 26],
  [
    'an end',
    judging('process.exit(0);'),
    /has ended before they had answered: by process.exit, for want of memory, /,
    1,
  ],
  ['a wait for nothing', judging('await new Promise(() => {});'), /or as it waits for what never comes$/, 1],
  ['a mistake of syntax', 'export default [\n}', /SyntaxError: Unexpected token '}'$/, 2, 1],
  ['a mistake of syntax further on', 'export default [\n  { name: };\n', /SyntaxError: Unexpected token '}'$/, 2, 11],
  ['no address', judging("return [{ outcome: 'passed' }];"), /rule ours gives a verdict without an address$/, 1, 26],
  [
    'another address',
    judging("return [{ outcome: 'passed', address: 'a.b' }];"),
    /rule ours gives a verdict for "a[.]b", and no resource of the estate has this address$/,
    ...([1, 26] as const),
  ],
  [
    'no outcome',
    judging(`return [{ outcome: 'fine', ${address} }];`),
    /rule ours gives a verdict with the outcome "fine": it is passed, failed or unknown$/,
    ...([1, 26] as const),
  ],
  [
    'no message',
    judging(`return [{ outcome: 'failed', ${address} }];`),
    /a verdict "failed" without a message$/,
    1,
    26,
  ],
  [
    'a list of nothing',
    judging('return [undefined];'),
    /rule ours gives a verdict that is nothing, and no object$/,
    1,
    26,
  ],
  ['nothing', judging('return [null];'), /rule ours gives a verdict that is null, and no object$/, 1, 26],
];
for (const [words, text, said, line, column = 1] of wrong)
  test(`of a rule with ${words} that is told, and it judges nothing`, () => {
    const rules = inFile(text);
    assert.equal(rules.judge(streams), []);
    const [problem, ...more] = rules.problems();
    assert.match(String(problem?.message), said);
    assert.is(problem?.severity, 'error');
    assert.equal(problem?.location?.range.start, { line, column });
    assert.equal(more, []);
  });

test('a rule that does not end is ended, and has not passed', () => {
  const rules = inFile(judging('for (;;);'), 700);
  assert.equal(rules.judge(streams), []);
  assert.match(String(rules.problems()[0]?.message), /they have not answered within 0[.]7 seconds about 1 resource$/);
});

test('a misspelt file is offered the one that is there, and what the base lacks the way to it', () => {
  const folder = temporaryFolder({ 'rules.mjs': judging('return [];') });
  const [problem] = codeRules(join(folder, 'ruels.mjs'), [], undefined, 20_000).problems();
  assert.match(String(problem?.message), /ruels[.]mjs cannot be taken: it is not there$/);
  assert.match(String(problem?.suggestions), /rules[.]mjs$/);
  const { folder: work, base } = repository();
  writeFileSync(join(work, 'new.mjs'), judging('return [];'));
  const [unmerged] = within(work, () => codeRules('new.mjs', [], base, 20_000).problems());
  assert.is(unmerged?.help, 'merge it first, or name a file outside of the repository');
});

test('what a rule prints is no part of an answer', () => {
  const [judged] = inFile(
    judging(`console.log('{'); return [{ outcome: 'unknown', ${address}, message: 'm' }];`),
  ).judge(streams);
  assert.is(judged?.verdicts[0]?.outcome, 'unknown');
});

/** A repository with a file of rules, which the work tree has changed. */
function repository(): { readonly folder: string; readonly base: Revision } {
  const folder = temporaryFolder({ 'rules.mjs': judging('return [];', "import './more.mjs';\n"), 'more.mjs': '' });
  const git = (...words: readonly string[]): void => {
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words], { cwd: folder });
  };
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'a');
  const base = findRevision('HEAD', folder);
  if ('refused' in base) throw new Error(base.refused);
  return { folder, base };
}

function within<Result>(folder: string, work: () => Result): Result {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return work();
  } finally {
    process.chdir(before);
  }
}

test('with a base nothing of the work tree runs, through no link and no import', () => {
  const { folder, base } = repository();
  const evil = judging('return [];', `import { writeFileSync } from 'node:fs';\nwriteFileSync('ran', '');\n`);
  writeFileSync(join(folder, 'more.mjs'), evil);
  writeFileSync(join(folder, 'new.mjs'), evil);
  const outside = temporaryFolder();
  symlinkSync(join(folder, 'new.mjs'), join(outside, 'link.mjs'));
  symlinkSync(join(outside, 'real.mjs'), join(folder, 'inward.mjs'));
  writeFileSync(join(outside, 'real.mjs'), judging('return [];'));
  const messages = (path: string): readonly string[] =>
    within(folder, () =>
      codeRules(path, [], base, 20_000)
        .problems()
        .map(({ message }) => message),
    );
  assert.match(String(messages('rules.mjs')), /cannot be loaded: .*more[.]mjs/s);
  for (const path of ['new.mjs', join(outside, 'link.mjs'), 'inward.mjs'])
    assert.match(String(messages(path)), 'the revision of --base does not have it');
  assert.equal(messages(join(outside, 'real.mjs')), []);
  assert.throws(() => readFileSync(join(folder, 'ran')));
});

test('the action has no input for them, and the policy file no word', () => {
  assert.not.match(readFileSync(join(root, 'action.yml'), 'utf8'), /--rules|^ {2}rules:|[.]mjs/m);
  const schema = JSON.parse(readFileSync(join(root, 'schema', 'policy-file.schema.json'), 'utf8')) as {
    readonly definitions: { readonly TeamRule: { readonly properties: object } };
  };
  const words = Object.keys(schema.definitions.TeamRule.properties).sort();
  assert.equal(words, ['fix', 'gravity', 'message', 'operator', 'path', 'resources', 'value']);
});

test.run();
