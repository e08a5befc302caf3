// `flinkform explain`: every page that a diagnostic points to is there, and so is one for every connector, code and
// field. And the tables of codes behind it: each code has one row.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { codes } from '../src/codes';
import { explain } from '../src/commands/explain';
import { connectors } from '../src/connectors';
import { rulePages } from '../src/gate/rule-page';
import { allFields } from '../src/schema/field';
import { policyFields } from '../src/schema/policy-field';
import { compileText, minimalSpec } from './support/compile';
import { errors, expectedOf } from './support/golden';

const test = suite('explain');

/** What the command prints, and its exit code. */
function explained(subject: string): { status: unknown; out: string; err: string } {
  let [out, err] = ['', ''];
  const terminal = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    color: false,
    environment: {},
  };
  return { status: explain.run({ arguments: [subject], options: {}, terminal }), out, err };
}

test('every page that a printed diagnostic points to', () => {
  const printed = errors().flatMap(({ expected }) => [...expected().values()].map(expectedOf));
  const subjects = new Set(
    printed.flatMap((text) => [...text.matchAll(/more: flinkform explain (\S+)/g)].map(([, subject = '']) => subject)),
  );
  assert.ok(subjects.size > 50);
  for (const subject of subjects) assert.is(explained(subject).status, 0, subject);
});

test('every code, in any case', () => {
  for (const code of Object.keys(codes))
    assert.match(explained(code.toLowerCase()).out, new RegExp(`^${code}  .+\n\n  why`), code);
});

test('every rule of the gate, with a waiver to paste where it can be waived', () => {
  for (const { code, rule } of rulePages()) {
    const { out } = explained(code.toLowerCase());
    assert.match(out, new RegExp(`^${code}  .+\n\n  why`), code);
    assert.is(/^  waive +waivers: /m.test(out), rule !== undefined, code);
    assert.is(/^  judges +\w/m.test(out), rule !== undefined, code);
    assert.is(/^  like +\w/m.test(out), rule?.aliases !== undefined, code);
  }
});

/** File → the codes of its table, in their order: those of `src/codes/`, and what each connector keeps. */
function codeTables(): ReadonlyMap<string, readonly string[]> {
  const source = join(__dirname, '..', 'src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /^codes[/](?!index|entry)|^connectors[/].+[/]codes[.]ts$/.test(name) && name.endsWith('.ts'),
  );
  return new Map(
    files.map((name) => {
      const tables = Object.values(require(join(source, name)) as Record<string, object>);
      return [name, tables.flatMap((table) => Object.keys(table))];
    }),
  );
}

/** What several tables hold: where they become one, the last would silently win. */
const heldTwice = (names: readonly string[]): string[] => names.filter((name, index) => names.indexOf(name) !== index);

test('every code has one row, and every row is a code', () => {
  const rows = [...codeTables().values()].flat();
  assert.equal(heldTwice(rows), []);
  assert.equal(rows.sort(), Object.keys(codes).sort());
  assert.equal(heldTwice(['FLK1001', 'FLK3060', 'FLK1001']), ['FLK1001']);
});

test('the rows of a table stand in the order of their numbers', () => {
  for (const [file, rows] of codeTables()) {
    assert.ok(rows.length > 0, file);
    assert.equal(rows, [...rows].sort(), file);
  }
});

test('every connector, by its type alone as well', () => {
  for (const { type, title } of connectors) {
    assert.match(explained(`connectors.${type}`).out, `# ${title}`);
    assert.is(explained(type).out, explained(`connectors.${type}`).out);
  }
});

test('a near miss of a connector leads to it', () => {
  assert.match(explained('kinesys').err, 'did you mean "kinesis"');
});

test('the example of a bucket is one for code alone as well', () => {
  const [, example = ''] = /example +(.+)/.exec(explained('spec.storage.create').out) ?? [];
  const storage = { create: JSON.parse(example) as object };
  const { diagnostics } = compileText(minimalSpec({ code: { file: 'orders.jar' }, storage }), { planOnly: true });
  assert.equal(
    diagnostics
      .filter(({ code, severity }) => severity === 'error' && code !== 'FLK3030')
      .map(({ message }) => message),
    [],
  );
});

test('every field of the policy file, by its path alone as well', () => {
  for (const { path } of policyFields()) {
    const subject = path.replaceAll('<name>', 'ours');
    assert.match(explained(`policy.${subject}`).out, `flinkform.policy.yaml: ${path}  (`);
    assert.match(explained(subject).out, `flinkform.policy.yaml: ${path}  (`);
  }
});

const policyFacts: readonly (readonly [subject: string, line: RegExp])[] = [
  ['policyVersion', /^  newest +1$/m],
  ['thresholds.mostKpus', /^  default +dev 16, production not set, regulated not set$/m],
  ['waiverTerms.require', /^  default +dev none, production none, regulated owner, expires$/m],
  // A field of the spec and one of the policy file: both are told.
  ['policy.waivers', /^policy[.]waivers  [^]+^flinkform[.]policy[.]yaml: waivers  /m],
  ['kpuQuota', /^spec[.]compute[.]kpuQuota  /m],
  ['mostDays', /^flinkform[.]policy[.]yaml: waiverTerms[.]mostDays  /m],
];
for (const [subject, line] of policyFacts)
  test(`of the policy file's ${subject}`, () => assert.match(explained(subject).out, line));

test('a near miss of a field of the policy file leads to it', () => {
  assert.match(explained('polcyVersion').err, 'did you mean "policyVersion"');
});

test('every rule says since which policyVersion it fails', () => {
  for (const { code, rule } of rulePages())
    if (rule) assert.match(explained(code).out, new RegExp(`^  since +policyVersion ${rule.since ?? 1}$`, 'm'));
});

test('every field', () => {
  for (const { path } of allFields()) assert.is(explained(path.replaceAll('<name>', 'orders')).status, 0, path);
});

test('a field that is the same in many shapes is told once', () => {
  const { out } = explained('spec.lookups.groups.holds');
  assert.is(out.split('\n\n').length, 1);
  assert.match(out, 'sns-topic-arn, secret-arn');
});

test('an unknown subject names the nearest ones', () => {
  const { status, out, err } = explained('spec.compute.paralelism');
  assert.is(status, 2);
  assert.is(out, '');
  assert.match(err, 'did you mean "spec.compute.parallelism"');
});

test.run();
