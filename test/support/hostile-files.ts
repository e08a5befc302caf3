// Files written to cost time and memory, of any length: what they hold thousands of, and what they made earlier
// releases do.
import { minimalSpec } from './compile';

/** Name → a file of about so many characters, all of them ASCII. */
export const hostile: Readonly<Record<string, (length: number) => string>> = {
  'wrong escapes': (length) => `x: "${repeated('\\q', length)}"\n`,
  'wrong escapes in many texts': (length) => `x: [${repeated('"\\q\\q\\q\\q\\q\\q\\q",', length)}]\n`,
  'wrong code points': (length) => `x: "${repeated('\\uzzzz', length)}"\n`,
  'half surrogate pairs': (length) => `x: [${repeated('"\\ud800",', length)}a]\n`,
  'assignments on one line': (length) => `# ${repeated('a=b ', length)}\nx: 1\n`,
  'assignments in one flow': (length) => `# {${repeated('a=b ', length)}\nx: 1\n`,
  'secrets on one line': (length) => `# ${repeated('password=x ', length)}\nx: 1\n`,
  'beginnings of private keys': (length) => repeated('# -----BEGIN PRIVATE KEY-----\n', length) + 'x: 1\n',
  'unknown keys': (length) => spec(each((index) => `  ${word(index)}: 1\n`, length)),
  'unknown keys at the top': (length) => spec('') + each((index) => `${word(index)}: 1\n`, length),
  'long unknown keys': (length) => spec(each((index) => `  ${word(index).repeat(12)}: 1\n`, length)),
  'one endless key': (length) => spec(`  ${'a'.repeat(length)}: 1\n`),
  'unset variables in one text': (length) => `x: "${repeated('${env.A}', length)}"\n`,
  'unset variables in many texts': (length) => `x: [${repeated('"${env.A}",', length)}a]\n`,
  'references to nothing': (length) =>
    spec(each((index) => `  ${word(index)}: 1\n`, length / 2)) +
    each((index) => `x${index}: "\${spec.${word(7 * index)}}"\n`, length / 2),
  'references to nothing in one text': (length) =>
    `spec:\n${each((index) => `  ${word(index)}: 1\n`, length / 2)}` +
    `x: "${each((index) => `\${spec.${word(7 * index)}}`, length / 2)}"\n`,
  'references that lead on': (length) => `spec:\n${each((index) => `  k${index}: "\${spec.k${index + 1}}"\n`, length)}`,
  'look-ups that are not there': (length) =>
    spec(
      `  lookups:\n${each((index) => `    ${word(index)}: {}\n`, length / 2)}` +
        `  start: [${each((index) => `"\${lookups.${word(7 * index)}}",`, length / 2)}a]\n`,
    ),
  'one look-up that many ask for': (length) =>
    spec(
      '  lookups: {payments: {type: msk-cluster, name: payments}}\n' +
        `  start: [${repeated('"${lookups.payments.arn}",', length)}a]\n`,
    ),
  'more look-ups than there may be': (length) =>
    spec(
      `  lookups:\n${each((index) => `    ${word(index)}: {type: sns-topic, name: a}\n`, length / 2)}` +
        `  start: [${each((index) => `"\${lookups.${word(index)}}",`, length / 2)}a]\n`,
    ),
  'placeholders that are misspelt': (length) => `x: "${repeated('${evn.A}', length)}"\n`,
  'placeholders that are not closed': (length) => `x: "${repeated('${env.', length)}"\n`,
  'texts that look like Terraform': (length) => `x: [${repeated('"${var.a}",', length)}a]\n`,
  'aliases without an anchor': (length) =>
    each((index) => `k${index}: &a${word(index)} 1\n`, length / 2) +
    each((index) => `q${index}: *b${word(3 * index)}\n`, length / 2),
  'one endless alias': (length) => `a: &${'a'.repeat(length / 2)} 1\nb: *${'b'.repeat(length / 2)}\n`,
  'aliases of a large list': (length) =>
    `a: &a [${repeated('1,', length / 2)}1]\nx: [${repeated('*a,', length / 2)}1]\n`,
  'aliases of a long text': (length) => `a: &a ${'x'.repeat(length / 2)}\nx: [${repeated('*a,', length / 2)}1]\n`,
  'a few aliases of a long text': (length) =>
    spec(`  p: &a ${'x'.repeat(length / 2)}\n  start: [${repeated('*a,', 3_000)}1]\n`),
  'secrets in an override': (length) =>
    spec('') +
    `overrides:\n- address: ${application}\n  reason: because\n  operations:\n  - op: add\n` +
    `    path: /tags\n    value:\n${each((index) => `      ${word(index)}.password: s1-${word(3 * index)}\n`, length)}`,
  'names of secrets without a value': (length) => repeated('password:\n', length / 2) + repeated('\n', length / 2),
  tags: (length) => `x: [${repeated('!a 1,', length)}1]\n`,
  'repeated keys': (length) => repeated('a: 1\n', length),
  'numbers as keys': (length) => each((index) => `${index}: 1\n`, length),
  'keys without a name': (length) => repeated(': 1\n', length),
  'maps as keys': (length) => repeated('{a: b}: 1\n', length),
  'merge keys': (length) => `x: [${repeated('{<<: 1},', length)}1]\n`,
  'numbers that are none': (length) => `x: [${repeated('.nan,', length)}1]\n`,
  'brackets that close nothing': (length) => `x: 1\n${repeated(']\n', length)}`,
  commas: (length) => `x: [${repeated(',', length)}]`,
  'colons on lines': (length) => repeated(':\n', length),
  tabs: (length) => `x:\n${repeated('\t- a\n', length)}`,
  comments: (length) => `x: [${repeated('a,#\n', length)}]`,
  'empty lines': (length) => spec(repeated('\n', length)),
  'spaces at the ends of lines': (length) => `x: a\n${repeated(`  b${' '.repeat(60)}\n`, length)}`,
  'keys without a colon': (length) => each((index) => (index % 2 === 0 ? `a${index}: 1\n` : 'b\n'), length),
  'keys that are too long for YAML': (length) => repeated(`${'a'.repeat(1030)}: 1\n`, length),
  'quotes in pairs': (length) => repeated('""\n', length),
  'quotes that are not closed': (length) => each((index) => `x${index}: '\n`, length),
  'a wrong header of a block text': (length) => `x: |${repeated('1', length)}\n`,
  documents: (length) => repeated('---\n', length),
  'ends of documents': (length) => repeated('...\n', length),
  directives: (length) => `${repeated('%FOO\n', length)}---\na: 1\n`,
  'indentation that goes up and down': (length) => each((index) => `${' '.repeat(index % 60)}a${index}:\n`, length),
  'deep lists': (length) => `x: [${repeated(`${'['.repeat(30)}1${']'.repeat(30)},`, length)}1]`,
  'deep maps as keys': (length) => `x: [${repeated(`${'{'.repeat(30)}a${'}'.repeat(30)},`, length)}1]`,
  'wrong characters': (length) => `x: [${repeated('@,', length)}]`,
  'values of the wrong type': (length) =>
    spec(`  properties:\n    G:\n${each((index) => `      k${index}: 1\n`, length)}`),
  'groups of the wrong type': (length) => spec(`  properties:\n${each((index) => `    g${index}: 1\n`, length)}`),
  'names that are none': (length) => spec(`  sources:\n${each((index) => `    A${index}: {type: kinesis}\n`, length)}`),
  'sources that are numbers': (length) => spec(`  sources:\n${each((index) => `    a${index}: 1\n`, length)}`),
  'types that do not exist': (length) =>
    spec(`  sources:\n${each((index) => `    a${index}: {type: kinesisx${index}}\n`, length)}`),
  subnets: (length) =>
    spec(
      `  network: {vpc: {subnets: [${each(
        (index) => `subnet-${(0x10000000 + index).toString(16)},`,
        length,
      )}subnet-10000000], securityGroups: [sg-12345678]}}\n`,
    ),
  'topics of an alarm': (length) =>
    spec(`  alarms: {topics: [${each((index) => `"arn:aws:sns:us-east-1:111122223333:t${index}",`, length)}]}\n`),
  'overrides of nothing': (length) =>
    spec('') +
    overriding(
      (index) => `address: aws_kms_key.y${index}`,
      () => 'op: remove, path: /a',
      length,
    ),
  overrides: (length) =>
    spec('') +
    overriding(
      () => `address: ${application}`,
      (index) => `op: add, path: /tags/a${index}, value: x`,
      length,
    ),
  'operations that fail': (length) => override(each((index) => `{op: add, path: /x${index}/y, value: 1},`, length)),
  'arguments that do not exist': (length) =>
    override(`{op: add, path: /timeouts, value: {${each((index) => `a${index}: 1,`, length)}}}`),
  'values that do not conform': (length) =>
    override(`{op: add, path: /tags, value: {${each((index) => `a${index}: [],`, length)}}}`),
  secrets: (length) =>
    override(`{op: add, path: /tags, value: {${each((index) => `p${index}: "password=hunter2",`, length)}}}`),
  'beginnings of addresses with a password': (length) =>
    override(`{op: add, path: /tags/a, value: "${repeated('://a:', length)}"}`),
  'spaces behind the name of a secret': (length) =>
    override(`{op: add, path: /tags/a, value: "password${' '.repeat(length)}"}`),
};

const application = 'aws_kinesisanalyticsv2_application.application';

/** A valid spec; `more` follows in its part `spec`. */
function spec(more: string): string {
  const { spec: parts, ...rest } = minimalSpec() as { spec: object };
  const lines = (map: object, indent: string): string =>
    Object.entries(map)
      .map(([key, value]) => `${indent}${key}: ${JSON.stringify(value)}\n`)
      .join('');
  return `${lines(rest, '')}spec:\n${lines(parts, '  ')}${more}`;
}

/** Many overrides with one operation each. */
function overriding(address: (index: number) => string, operation: (index: number) => string, length: number): string {
  const one = (index: number): string =>
    `- {${address(index)}, reason: because, operations: [{${operation(index)}}]}\n`;
  return `overrides:\n${each(one, length)}`;
}

function override(operations: string): string {
  return `${spec('')}overrides:\n- {address: ${application}, reason: because, operations: [${operations}]}\n`;
}

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.floor(length / piece.length));
}

function each(piece: (index: number) => string, length: number): string {
  const pieces: string[] = [];
  for (let index = 0, written = 0; written < length; index += 1) {
    const next = piece(index);
    pieces.push(next);
    written += next.length;
  }
  return pieces.join('');
}

/** Words that are all about as far from each other. */
function word(index: number): string {
  return `k${Math.abs((index * 2_654_435_761) % 2 ** 32)
    .toString(36)
    .padStart(7, 'x')}`;
}
