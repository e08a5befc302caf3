// concealment: no report shows what an environment variable holds, nor a secret that stands in a spec.
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { blotted } from '../src/concealment/blot';
import { conceal, concealed, concealmentOf, nothingHidden, type Concealment } from '../src/concealment/conceal';
import { concealedData } from '../src/concealment/concealed-data';
import type { Compiled } from '../src/compile';
import type { Diagnostic } from '../src/diagnostics/diagnostic';
import { dot } from '../src/graph/dot';
import { draw } from '../src/graph/draw';
import { load } from '../src/load';
import { json } from '../src/reporters/json';
import { mayHoldSecret } from '../src/concealment/suspicion';
import { specs } from './support/arbitrary';
import { compileText, minimalSpec, printed } from './support/compile';

const test = suite('concealment');

/** A spec's text and what its variables hold → what hides them. */
function hiding(variables: Readonly<Record<string, string>>, text = 'a: b\n'): Concealment {
  const file = load('app.yaml', Buffer.from(text));
  const { source } = file;
  if (!source) throw new Error('the text has no tree');
  const document = { tree: source.tree, places: source.places, sources: [source] };
  return concealmentOf([file], {
    document,
    problems: [],
    inserted: new Map(Object.entries(variables)),
    named: new Map([['/a', '${env.X}']]),
    waiting: new Map(),
    found: [],
    unfound: [],
  });
}

const messages: [what: string, value: string, message: string, shown: string, about?: string][] = [
  ['the whole value', 'hunter2hunter2', 'found: "hunter2hunter2"', 'found: "${env.X}"'],
  ['in another case', 'Hunter2hunter2', 'the host hunter2hunter2', 'the host ${env.X}'],
  ['cut short', 'x'.repeat(50) + 'y'.repeat(50), `"${'x'.repeat(50)}${'y'.repeat(27)}..."`, '"${env.X}..."'],
  [
    'a part of it',
    'one.example.org:9092,two.example.org:9092',
    'port 9092 of two.example.org',
    'port 9092 of ${env.X}',
  ],
  ['a short word', 'prod', 'the account of prod is', 'the account of ${env.X} is'],
  ['but not in a longer word', 'prod', 'a product of production', 'a product of production'],
  ['a very short one in a message about it', '4', 'parallelism 4 is', 'parallelism ${env.X} is', '/a'],
  ['but not in others', '4', 'at most 4', 'at most 4', '/b'],
  ['nothing of an empty one', '', 'found: ""', 'found: ""', '/a'],
  ['signs that mean something to a pattern', 'a.b*c$&(d', 'x a.b*c$&(d x', 'x ${env.X} x'],
];
for (const [what, value, message, shown, about] of messages) {
  test(`a variable: ${what}`, () =>
    assert.is(conceal(message, hiding({ X: value }), hiding({ X: value }).isNear(about)), shown));
}

test('what the spec says itself is no secret of a variable', () => {
  const concealment = hiding({ X: 'kafka.eu-central-1.internal' }, 'region: eu-central-1\n');
  assert.is(conceal('the Region is eu-central-1', concealment), 'the Region is eu-central-1');
});

test('values, which nobody has cut, are replaced whole only', () => {
  const concealment = hiding({ A: 'arn:aws:iam::111122223333:role/x', B: '111122223333' });
  assert.is(
    concealment.whole('arn:aws:iam::111122223333:role/x of 111122223333, arn:aws:iam::1'),
    '${env.A} of ${env.B}, arn:aws:iam::1',
  );
});

/** Parts of a drawn spec are constants that others draw as well: what is written into stays here. */
const copies = specs.map((spec) => JSON.parse(JSON.stringify(spec)) as object);

test('no stretch of a variable reaches a report, wherever a spec uses it', () => {
  const word = fc
    .array(fc.constantFrom(...'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'), { minLength: 12, maxLength: 120 })
    .map((letters) => letters.join(''));
  fc.assert(
    fc.property(copies, fc.nat(), word, (spec, at, secret) => {
      const leaves = textsOf(spec);
      const leaf = leaves[at % leaves.length];
      if (!leaf) return;
      leaf.holder[leaf.key] = '${env.SECRET}';
      const compiled = compileText(spec, { variables: { SECRET: secret }, planOnly: true });
      const said = printed(compiled) + json(compiled.diagnostics) + pictureOf(compiled);
      for (let start = 0; start + 8 <= secret.length; start += 1) {
        assert.not.ok(
          said.toLowerCase().includes(secret.slice(start, start + 8).toLowerCase()),
          `${leaf.key}: ${said}`,
        );
      }
    }),
    { numRuns: 150, seed: 7 },
  );
});

function pictureOf({ normalised, ...compiled }: Compiled): string {
  return normalised === undefined ? '' : dot(draw({ normalised, ...compiled }));
}

test('a short variable is hidden as well, whatever stands beside it', () => {
  const word = fc.array(fc.constantFrom(...'QXZJ'), { minLength: 4, maxLength: 12 }).map((letters) => letters.join(''));
  const beside = fc.constantFrom('', 'x', 'v.', '-', '9', '/');
  fc.assert(
    fc.property(copies, fc.nat(), word, beside, beside, (spec, at, secret, before, after) => {
      const leaves = textsOf(spec);
      const leaf = leaves[at % leaves.length];
      if (!leaf) return;
      leaf.holder[leaf.key] = `${before}\${env.SECRET}${after}`;
      const compiled = compileText(spec, { variables: { SECRET: secret }, planOnly: true });
      const said = printed(compiled) + json(compiled.diagnostics);
      assert.not.ok(said.includes(secret), `${leaf.key}: ${said}`);
      const planned =
        compiled.plan && JSON.stringify(concealedData(compiled.plan, compiled.concealment, compiled.concealment.whole));
      const isValue = leaf.pointer.startsWith('/spec/properties/') || leaf.pointer.includes('/properties/also/');
      assert.not.ok(isValue && planned?.includes(secret), `${leaf.key}: ${planned}`);
    }),
    { numRuns: 150, seed: 7 },
  );
});

test('a secret is starred where another value takes it from, in whole or in part', () => {
  for (const url of ['${spec.properties.G.plain}', 'postgres://u:${spec.properties.G.plain}@h/d']) {
    const G = { 'db.password': url, plain: 'hunter2', wrong: 3 };
    const compiled = compileText(JSON.stringify(minimalSpec({ properties: { G } }), null, 1));
    assert.not.ok((printed(compiled) + json(compiled.diagnostics)).includes('hunter2'), printed(compiled));
  }
});

test('a secret beside a placeholder is hidden as well', () => {
  const properties = { G: { url: 'jdbc:mysql://u:hunter2pw@${env.HOST}/db', 'db.password': 'x${env.HOST}hunter9' } };
  const sinks = { a: { type: 's3', create: {}, prefix: 'http://u:hunter2pw@${env.HOST}/db/ x' } };
  const compiled = compileText(minimalSpec({ properties, sinks }), { variables: { HOST: 'db.example.com' } });
  assert.not.ok((printed(compiled) + json(compiled.diagnostics)).includes('hunter'), printed(compiled));
  for (const key of ['url', 'db.password'])
    assert.is(compiled.concealment.writtenAt(`/spec/properties/G/${key}`), '***');
});

test('an example is of the schema, whatever secret is in the line', () => {
  const secret = 'arn:aws:secretsmanager:eu-west-1:secret:confluent-orders';
  const sink = { type: 'kafka', auth: 'plain', bootstrapServers: 'a.example.com:9094', topics: ['a'], secret };
  const said = printed(compileText(minimalSpec({ sinks: { a: sink } })));
  assert.match(said, /[*]{3}"? is not a valid secret ARN/);
  assert.match(said, /expected: a secret ARN, such as arn:aws:secretsmanager:eu-west-1:111122223333:secret:/);
});

test('words of a variable stay where the spec says them itself', () => {
  const properties = { G: { mode: 'production', note: 'product of ${env.STAGE}' } };
  const { plan, concealment } = compileText(minimalSpec({ properties }), { variables: { STAGE: 'prod' } });
  assert.equal(concealedData(plan?.properties['G'], concealment, concealment.whole), {
    mode: 'production',
    note: 'product of ${env.STAGE}',
  });
});

test('a variable that is too short to be found is hidden where a property holds it, beside a fact too', () => {
  const properties = { G: { k: '${env.PIN}-${sinks.archive.bucket}', j: '${env.PIN}', a: 'a q7 b' } };
  const spec = minimalSpec({ sinks: { archive: { type: 's3', create: {}, prefix: 'a/' } }, properties });
  const { plan, concealment } = compileText(spec, { variables: { PIN: 'q7' } });
  const group = plan?.properties['G'];
  assert.match(JSON.stringify(group), /"k":"q7-[a-z]+-.*"j":"q7"/);
  assert.equal(concealedData(group, concealment, concealment.whole), { ...properties.G });
});

test('a letter is hidden in what is found at its place, and in no sentence', () => {
  const { concealment } = compileText(minimalSpec({ properties: { G: { j: '${env.PIN}', k: 'b' } } }), {
    variables: { PIN: 'a' },
  });
  const told = (specPath: string): object => ({ message: 'a thing', found: '{"j":"a","ab":"b"}', specPath });
  const hidden = { message: 'a thing', found: '{"j":"${env.PIN}","ab":"b"}' };
  for (const [place, shown] of [
    ['spec.properties.G.j', hidden],
    ['spec.properties.G', hidden],
    ['spec.properties', hidden],
    ['spec.properties.G.k', told('')],
    ['spec.runtime', told('')],
  ] as const)
    assert.equal(concealedData(told(place), concealment, concealment.whole), { ...shown, specPath: place }, place);
  const change = { place: { specPath: 'spec.properties.G.j' }, before: 'b', after: 'x-a' };
  assert.equal(concealedData(change, concealment, concealment.whole), { ...change, after: 'x-${env.PIN}' });
});

test('a text is hidden as messages quote it, too', () => {
  const concealment = hiding({ X: 'ab"cd\\ef"gh' });
  assert.is(conceal('is the text "ab\\"cd\\\\ef\\"gh"', concealment), 'is the text "${env.X}"');
});

test('every text of a diagnostic is concealed, and nothing else of it', () => {
  const diagnostic = (text: string): Diagnostic => ({
    code: 'FLK2003',
    severity: 'error',
    pointer: '/b',
    message: `message ${text}`,
    found: `found ${text}`,
    expected: `expected ${text}`,
    help: `help ${text}`,
    because: { note: `note ${text}` },
    suggestions: ['plain', `suggestion ${text}`],
    allowed: ['plain', `allowed ${text}`],
  });
  const concealment = hiding({ X: 'hunter2hunter2' });
  assert.equal(concealed(diagnostic('hunter2hunter2'), concealment), diagnostic('${env.X}'));
  assert.equal(concealed(diagnostic('of others'), concealment), diagnostic('of others'));
});

test('a message holds less of a secret than it cuts texts to', () => {
  const secret = 'One2three4five6seven8nine10eleven12';
  const concealment = hiding({}, `password: ${secret}\n`);
  assert.is(conceal(`"${secret.slice(0, 23)}"`, concealment), '"One2three4five6seven8ni"');
  assert.is(conceal(`"${secret.slice(1, 25)}"`, concealment), '"***"');
  assert.is(conceal(`"${secret.slice(3, 17)}..."`, concealment), '"2three4five6se..."');
  assert.is(conceal(`"${secret.slice(3, 18)}..."`, concealment), '"***..."');
  assert.is(conceal(`"${secret}"`, concealment), '"***"');
});

test('a secret is starred wherever it stands in the file, unless it is so short that it stands there by chance', () => {
  const starred = (text: string): string => blotted(load('app.yaml', Buffer.from(text)), [], hiding({}, text));
  assert.is(starred('password: abcd\nteam: abcd\n'), 'password: ****\nteam: ****\n');
  assert.is(starred('password: abc\nteam: abc\n'), 'password: ***\nteam: abc\n');
});

interface Leaf {
  readonly pointer: string;
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function textsOf(node: object, above = ''): Leaf[] {
  return Object.entries(node).flatMap(([key, value]): Leaf[] => {
    const pointer = `${above}/${key}`;
    if (typeof value === 'string') return [{ pointer, holder: node as Record<string, unknown>, key }];
    return typeof value === 'object' && value !== null ? textsOf(value as object, pointer) : [];
  });
}

/** A spec's text → the same with stars; `_` stands for a star, to keep the table readable. */
const lines: [what: string, text: string, shown: string][] = [
  ['a name of a secret', 'db.password: hunter2, too', 'db.password: ____________'],
  ['in quotes, with a comment', 'password: "hunter2" # old', 'password: _________ # old'],
  ['in a flow', 'a: { password: hunter2, user: x }', 'a: { password: _______, user: x }'],
  ['in JSON', '{"password":"hunter2","user":"x"}', '{"password":_________,"user":"x"}'],
  ['a number', 'password: 8675309', 'password: _______'],
  ['a list at the column of its key', 'a:\n  password:\n  - hunter2\n  b: c', 'a:\n  password:\n  - _______\n  b: c'],
  ['a comment', 'a: b # token=hunter2', 'a: b #______________'],
  ['a comment on a line of its own', '# token: hunter2\na: b', '#_______________\na: b'],
  ['a comment that only speaks of one', '# the token is in the vault\na: b', '# the token is in the vault\na: b'],
  ['a block', 'api-key: |\n  hunter2\n  more\nuser: x', 'api-key: _\n_________\n______\nuser: x'],
  ['an anchor before a block', 'password: &pw |\n  hunter2\nuser: x', 'password: _____\n_________\nuser: x'],
  ['a tag alone', 'password: !hunter2\nuser: x', 'password: ________\nuser: x'],
  ['an alias that leads nowhere', 'password: *hunter2\nuser: x', 'password: ________\nuser: x'],
  ['on the next line', 'secret:\n  hunter2\nuser: x', 'secret:\n_________\nuser: x'],
  ['a map is judged by its own keys', 'credentials: { user: x, password: y }', 'credentials: { user: x, password: _ }'],
  ['an ARN in a map', 'secret: { arn: arn:aws:a:b:1:c }', 'secret: { arn: arn:aws:a:b:1:c }'],
  ['a repeated key', 'password: hunter2\npassword: hunter3', 'password: _______\n_________________'],
  ['a merge key', 'a: 1\n<<: { token: hunter2 }', 'a: 1\n______________________'],
  [
    'within another text, a key, a comment',
    'password: hunter2\nab-hunter2: xhunter2x # hunter2',
    'password: _______\nab-_______: x_______x # _______',
  ],
  ['nothing, said so', 'a: { password: null, token: "", b: c }', 'a: { password: null, token: "", b: c }'],
  [
    "an ARN of the spec's own place",
    'secret: arn:aws:s:${aws.region}:${aws.accountId}:secret:x',
    'secret: arn:aws:s:${aws.region}:${aws.accountId}:secret:x',
  ],
  ['behind an anchor', 'a: &p hunter2\npassword: *p', 'a: __________\npassword: __'],
  ['a login in an address', 'url: redis://:hunter2@cache', 'url: ______________________'],
  ['a placeholder that is none', 'password: ${env.DB_PW:-hunter2}', 'password: _____________________'],
  [
    'a private key',
    'x: |\n  -----BEGIN PRIVATE KEY-----\n  Proc-Type: 4\n  abc\ny: z',
    'x: _\n_____________________________\n______________\n_____\ny: z',
  ],
  [
    'an ARN is no secret',
    'secret: arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-AbCdEf',
    'secret: arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-AbCdEf',
  ],
  ['nor behind an anchor', 'secret: &s arn:aws:sns:eu-west-1:1:x', 'secret: &s arn:aws:sns:eu-west-1:1:x'],
  ['a placeholder is none', 'password: "${env.PASSWORD}"', 'password: "${env.PASSWORD}"'],
];
for (const [what, text, shown] of lines) {
  test(`a line: ${what}`, () => {
    const concealment = hiding({}, text.replace(/!hunter2|[*]hunter2/, 'x'));
    assert.is(blotted(load('app.yaml', Buffer.from(text)), [], concealment).replaceAll('*', '_'), shown);
  });
}

/** Files that cannot be parsed: nothing is shown of one that seems to hold a secret. */
const broken: [text: string, shown: boolean][] = [
  ['password:\n- hunter2\ny: @', false],
  ['password: &pw |\n  hunter2\ny: @', false],
  ['password: *r\nx: &r\n  hunter2\ny: @', false],
  ['password: "abc\nhunter2"', false],
  ['a: {password: [abc, hunter2], y: @}', false],
  ["password: 'hunter2'S3cret'", false],
  ['"password":\n"hunter2",', false],
  ['? password\n: hunter2\ny: @', false],
  ['"pass\\u0077ord": hunter2\ny: @', false],
  ['password: arn:hunter2\ny: @', false],
  ['x: |\n  -----BEGIN RSA PRIVATE KEY-----\n  Proc-Type: 4,ENCRYPTED\n  abc\ny: @', false],
  ['# token = hunter2\ny: @', false],
  ['password: "${env.DB_PW:-hunter2}"\ny: @', false],
  ['secret: arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-AbCdEf\ny: @', true],
  ['{"secret": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-AbCdEf", y: @}', true],
  ['operations: [{ op: add, path: /tags/dbPassword, value: hunter2 }]\ny: @', false],
  ['secret:\n  arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-AbCdEf\ny: @', true],
  ['token:\n  type: kafka\ny: @', true],
  ['# The secret: ask the platform team.\ny: @', true],
  ['topics:\n- reset-password\ny: @', true],
  ['secret: "arn:aws:secretsmanager:${aws.region}:${aws.accountId}:secret:orders-AbCdEf"\ny: @', true],
  ['secret: "${env.SECRET}" # the login of orders\ny: @', true],
  ['# its password is kept in the vault, which is no secret\ny: @', true],
  ['schema: { type: secret, passwordless: x }\ny: @', true],
];
for (const [text, shown] of broken) {
  test(`a file that cannot be parsed ${shown ? 'is shown' : 'is not shown'}: ${JSON.stringify(text)}`, () => {
    assert.is(blotted({ file: 'app.yaml', text, problems: [] }, [], nothingHidden) === text, shown);
    assert.is(mayHoldSecret(text), !shown);
  });
}

/** What the frame hides, the message hides. */
const said: [value: string, hidden: string][] = [
  ['!hunter2-S3cret', 'hunter2'],
  ['*hunter2S3cret', 'hunter2'],
  ['|hunter2S3cret', 'hunter2'],
  ['8675309123', '8675309123'],
  ['"${env.DB_PW:-hunter2}"', 'hunter2'],
  ['"${hunter2(1)}"', 'hunter2'],
];
for (const [value, hidden] of said) {
  test(`a message about \`password: ${value}\` does not quote it`, () => {
    const spec = JSON.stringify(minimalSpec({ properties: { G: { password: 'x' } } }), null, 1);
    const compiled = compileText(spec.replace('"x"', value));
    assert.ok(compiled.diagnostics.length > 0);
    assert.not.ok((printed(compiled) + json(compiled.diagnostics)).includes(hidden), printed(compiled));
  });
}

test('long texts are searched in no time: nothing is compared twice', () => {
  for (const text of ['a ', 'password', '"', '-', 'a=b ', 'password=x ', '&', 'password:\n', '://'].map((part) =>
    part.repeat(100_000),
  )) {
    assert.type(mayHoldSecret(text), 'boolean');
  }
});

test.run();
