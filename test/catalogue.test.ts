// The catalogue: specs that AWS refuses or that lose data, and right ones that look odd, each with the document it
// comes from.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { compile } from '../src/compile';
import type { Diagnostic, Severity } from '../src/diagnostics/diagnostic';
import { minimalSpec } from './support/compile';

const test = suite('catalogue');

/** The parts of a spec that an entry says; the rest is that of the smallest valid spec. */
interface Parts {
  readonly metadata?: object;
  readonly aws?: object;
  readonly spec?: object;
  /** The document, the API model or the code that sets the limit. */
  readonly source: string;
}

interface Wrong extends Parts {
  readonly wrong: string;
  /** The code of the diagnostic, and its place. */
  readonly told?: string;
  readonly at?: string;
  /** `warning` where AWS takes the spec, or where a release of this tool cannot know what AWS offers by now. */
  readonly severity?: Severity;
  /** Other codes that tell the same mistake. */
  readonly also?: readonly string[];
  /** Why compile does not tell it. */
  readonly missed?: string;
}

interface Right extends Parts {
  readonly right: string;
  /** The codes of its warnings. */
  readonly warns?: readonly string[];
}

const folder = join(__dirname, 'catalogue');
const areas = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((file) => ({ file, entries: entriesOf(file) }));
const wrong = areas.flatMap(({ entries }) => entries.filter((entry) => 'wrong' in entry));
const right = areas.flatMap(({ entries }) => entries.filter((entry) => 'right' in entry));
const missed = wrong.filter(({ missed }) => missed !== undefined);
const warned = wrong.filter(({ severity }) => severity === 'warning');

function entriesOf(file: string): (Wrong | Right)[] {
  const area = parse(readFileSync(join(folder, file), 'utf8'), { maxAliasCount: 1000 }) as {
    entries: (Wrong | Right)[];
  };
  return area.entries;
}

function nameOf(entry: Wrong | Right): string {
  return 'wrong' in entry ? entry.wrong : entry.right;
}

/** What compile tells of an entry, without what is only worth knowing. Code files are there. */
function toldOf({ metadata, aws, spec }: Parts): Diagnostic[] {
  const smallest = minimalSpec() as { metadata: object; aws: object };
  const rest = { metadata: { ...smallest.metadata, ...metadata }, aws: { ...smallest.aws, ...aws } };
  const { diagnostics } = compile({
    base: { file: 'app.yaml', bytes: Buffer.from(JSON.stringify(minimalSpec(spec, rest))) },
    variables: { values: {} },
    inspectCode: () => ({ kind: 'file', sha256: 'a'.repeat(64), bytes: 1000, archive: true }),
  });
  return diagnostics.filter(({ severity }) => severity !== 'info');
}

function listed(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ severity, code, pointer, message }) => `${severity} ${code} ${pointer}: ${message}`)
    .join('\n');
}

function checkWrong({ told, at, severity = 'error', also = [], missed, ...parts }: Wrong): void {
  const diagnostics = toldOf(parts);
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  if (missed !== undefined)
    return assert.equal(listed(errors), '', 'compile tells it by now: say what, instead of `missed`');
  const found = diagnostics.some((one) => one.code === told && one.pointer === at && one.severity === severity);
  assert.ok(found, `not told: ${severity} ${told} ${at}\n${listed(diagnostics)}`);
  const others = errors.filter(({ code }) => code !== told && !also.includes(code));
  assert.equal(listed(others), '', 'wrong in another way too');
}

function checkRight({ warns = [], ...parts }: Right): void {
  const diagnostics = toldOf(parts);
  assert.equal(listed(diagnostics.filter(({ severity }) => severity === 'error')), '');
  const codes = new Set(diagnostics.map(({ code }) => code));
  assert.equal([...codes].sort(), [...warns].sort(), listed(diagnostics));
}

for (const { file, entries } of areas) {
  test(`${file}: ${entries.length} entries`, () => {
    for (const entry of entries) {
      try {
        if ('wrong' in entry) checkWrong(entry);
        else checkRight(entry);
      } catch (error) {
        throw new Error(`${file}: ${nameOf(entry)}\n${(error as Error).message}`);
      }
    }
  });
}

test('every entry has a document for its source, and a name of its own', () => {
  const entries = [...wrong, ...right];
  assert.equal(entries.filter(({ source }) => !/^https:[/][/]\S+$/.test(source)).map(nameOf), []);
  for (const { file, entries } of areas) assert.is(new Set(entries.map(nameOf)).size, entries.length, file);
  assert.equal(wrong.filter(({ told, at, missed }) => (missed === undefined) !== (!!told && !!at)).map(nameOf), []);
});

const caught = wrong.length - missed.length;
const share = ((100 * caught) / wrong.length).toFixed(1);
const refused = caught - warned.length;
const howCaught = `${share} %: ${refused} refused, ${warned.length} warned of`;
const numbers = `${caught} of ${wrong.length} wrong specs are caught (${howCaught})`;
test(`${numbers}; ${right.length} right ones pass`, () => {
  assert.ok(wrong.length >= 150 && right.length >= 150);
  assert.ok(caught >= 0.95 * wrong.length, missed.map(nameOf).join('\n'));
});

test.run();
