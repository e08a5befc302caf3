// The fuzzers themselves: each law is broken once on purpose, and the break is reported.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compile, type Compiled, type Request } from '../src/compile';
import type { Diagnostic } from '../src/diagnostics/diagnostic';
import { allSlots, placesIn, textAt, withText } from './fuzz/texts/places';
import { differences } from './fuzz/texts/laws';
import { judge, laws, type Judged } from './fuzz/mutants/laws';
import { fuzzMutants } from './fuzz/mutants';
import { readOptions } from './fuzz/options';
import { missingCode, unfinished, unsound } from './fuzz/output-laws';
import { otherThan } from './fuzz/races';
import { report } from './fuzz/report';
import { smallest } from './fuzz/smallest';
import { judge as judgeStack } from './fuzz/stacks';
import { kindOf } from './fuzz/refused';
import { crash, judgeText } from './fuzz/texts';
import { minimalSpec } from './support/compile';
import { startTally } from './support/tally';

const test = suite('fuzz');

const mutant = {
  files: { 'app.yaml': JSON.stringify(minimalSpec()) },
  variables: {},
  code: { kind: 'missing' },
} as const;
const location = { file: 'app.yaml', range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } } };
const said = (more: Partial<Diagnostic>): Diagnostic => ({
  code: 'FLK3001',
  severity: 'warning',
  message: 'a message',
  location,
  ...more,
});
/** The compiler with something else in what it returns. */
const faulty =
  (fault: (compiled: Compiled, request: Request) => Partial<Compiled>) =>
  (request: Request): Compiled => {
    const compiled = compile(request);
    return { ...compiled, ...fault(compiled, request) } as Compiled;
  };
const adding = (more: Partial<Diagnostic>) =>
  faulty(({ diagnostics }) => ({ diagnostics: [...diagnostics, said(more)] }));
const outside = { ...location, range: { start: { line: 9, column: 1 }, end: { line: 9, column: 2 } } };

const withoutFiles = { files: undefined } as unknown as Partial<Compiled>;

const faults: [name: string, law: string, compile: (request: Request) => Compiled][] = [
  [
    'a compiler that throws',
    laws.noThrow,
    () => {
      throw new TypeError('cannot read it');
    },
  ],
  ['a report that throws', laws.noThrow, adding({ message: undefined as unknown as string })],
  ['a slow compiler', laws.inTime, (request) => busy(() => compile(request))],
  [
    'a changed input',
    laws.untouched,
    (request) => {
      const compiled = compile(request);
      request.base.bytes[0] = 32;
      return compiled;
    },
  ],
  [
    'a problem without a place',
    laws.placed,
    faulty(({ diagnostics }) => ({
      diagnostics: [...diagnostics, { code: 'FLK3001', severity: 'warning', message: 'x' }],
    })),
  ],
  ['a problem behind the end of the file', laws.placed, adding({ location: outside })],
  ['a reason behind the end of the file', laws.placed, adding({ because: { note: 'x', location: outside } })],
  ['a problem of another file', laws.placed, adding({ location: { ...location, file: 'other.yaml' } })],
  ['an object as text', laws.plain, adding({ message: 'it is [object Object]' })],
  ['a value that is not there', laws.plain, adding({ help: 'write undefined' })],
  ['a number that is none', laws.plain, adding({ expected: 'at most NaN' })],
  ['a bug that the compiler owns up to', laws.plain, adding({ help: 'this is a bug of flinkform: please report it' })],
  ['files in spite of an error', laws.whole, adding({ severity: 'error' })],
  ['no files and no error', laws.whole, faulty(({ plan }) => (plan ? withoutFiles : {}))],
  [
    'an error of synth alone',
    laws.agree,
    faulty(({ diagnostics }, { synth }) =>
      synth ? { diagnostics: [...diagnostics, said({ severity: 'error' })] } : {},
    ),
  ],
  [
    'an error of validate alone',
    laws.agree,
    faulty(({ diagnostics }, { synth }) =>
      synth ? {} : { diagnostics: [...diagnostics, said({ severity: 'error' })] },
    ),
  ],
  [
    'output that is not JSON',
    laws.conforms,
    faulty(({ files }) => (files ? { files: new Map([...files].map(([path, text]) => [path, text.slice(1)])) } : {})),
  ],
  [
    'output that lost an argument',
    laws.conforms,
    faulty(({ files }) =>
      files
        ? {
            files: new Map(
              [...files].map(([path, text]) => [path, text.replace('"runtime_environment"', '"runtime"')]),
            ),
          }
        : {},
    ),
  ],
];

test('mutants: an honest compiler breaks no law', () => assert.equal(judge(mutant, compile).broken, []));

for (const [name, law, broken] of faults) {
  test(`mutants: ${name} is found`, () => {
    const judged: Judged = judge(mutant, broken, name === 'a slow compiler' ? 400 : undefined);
    assert.ok(
      judged.broken.some((one) => one.law === law),
      JSON.stringify(judged.broken),
    );
  });
}

test('mutants: a failure comes with its number and the smallest input', () => {
  const outcome = fuzzMutants({ runs: 3, seed: 1 }, (request) => {
    if (Buffer.from(request.base.bytes).includes('runtime')) throw new Error('it says runtime');
    return compile(request);
  });
  const [failure] = outcome.failures;
  assert.is(outcome.failures.length, 1);
  assert.match(failure?.seen ?? '', /it says runtime/);
  assert.ok((failure?.input['app.yaml'] ?? '').length < 40, failure?.input['app.yaml']);
  const [again] = fuzzMutants({ runs: 1, seed: 1, first: failure?.number ?? -1 }, () => {
    throw new Error('x');
  }).failures;
  assert.is(again?.number, failure?.number);
});

test('the smallest input: files, lines and words go', () => {
  const files = { 'a.yaml': 'one: 1\ntwo: [x, needle, y]\nthree: 3\n', 'b.yaml': 'other: 1\n' };
  assert.equal(
    smallest(files, (left) => Object.values(left).join().includes('needle')),
    { 'a.yaml': 'needle' },
  );
});

const plan = (
  value: unknown,
  address = 'a.b',
): { resources: Record<string, Record<string, unknown>>; outputs: object; complaints: [] } => ({
  resources: { [address]: { value } },
  outputs: {},
  complaints: [],
});

const arrived: [name: string, twin: unknown, found: unknown, text: string][] = [
  ['as a value', 'qzwordqz', '${x}', '${x}'],
  ['as a key', { qzwordqz: 'x' }, { constructor: 'x' }, 'constructor'],
  ['composed', 'a-qzwordqz', 'a-\u00e9', 'e\u0301'],
  ['in JSON, whose parts are sorted', '["a","qzwordqz"]', '["\\"","a"]', '"'],
  ['in a set', ['b', 'qzwordqz'], ['a', 'b'], 'a'],
  ['in a policy, where it is literal', 'arn:aws:s3:::b/qzwordqz', 'arn:aws:s3:::b/${*}', '*'],
];
for (const [name, twin, found, text] of arrived) {
  test(`texts: a text arrives ${name}`, () => assert.equal(judgeText(plan(found), plan(twin), text), []));
}

const lost: [name: string, twin: unknown, found: unknown, text: string][] = [
  ['an evaluated text', 'qzwordqz', '2', '${1 + 1}'],
  ['a lost key', { tags: { qzwordqz: 'x' } }, { tags: {} }, '%'],
  ['a key that nobody wrote', { qzwordqz: 'x' }, { a: 'x', b: 'x' }, 'a'],
  ['a text in another place', { a: 'qzwordqz', b: 'x' }, { a: 'y', b: 'y' }, 'y'],
  ['an item more', ['qzwordqz'], ['a', 'a'], 'a'],
  ['a changed neighbour in JSON', '{"a":"qzwordqz","b":1}', '{"a":"x","b":2}', 'x'],
];
for (const [name, twin, found, text] of lost) {
  test(`texts: ${name} is found`, () =>
    assert.is(
      judgeText(plan(found), plan(twin), text)[0]?.law,
      'every text arrives letter by letter, and nowhere else',
    ));
}

test('texts: a text at which the compiler throws is found', () => {
  const one = { number: 3, slot: 'metadata.name', text: 'constructor', spec: {} };
  assert.equal(crash(one), []);
  assert.is(crash({ ...one, thrown: 'no' })[0]?.seen, '"constructor" in metadata.name: no');
});

test('texts: what Terraform refuses is found, unless it refuses every word', () => {
  const refused = { ...plan('x'), complaints: [{ address: 'a.b', text: 'error: invalid value' }] };
  assert.is(judgeText(refused, plan('qzwordqz'), 'x')[0]?.seen, 'error: invalid value');
  assert.equal(judgeText(refused, refused, 'x'), []);
  assert.equal(differences({ a: 1 }, { a: 1 }, 'qzwordqz', 'x'), []);
});

test('texts: a name made of its content may differ, and any other may not', () => {
  const named = (type: string, name: string): object => ({ resources: { [`${type}.own`]: { name } } });
  const found = (type: string, withWord: string, withText: string): number =>
    differences(named(type, withWord), named(type, withText), 'qzwordqz', 'x').length;
  assert.is(found('aws_iam_role_policy', 'least-privilege-0a1b2c3d', 'least-privilege-4e5f6071'), 0);
  assert.is(found('aws_opensearchserverless_access_policy', 'qzwordqz-0a1b2c3d', 'x-4e5f6071'), 0);
  assert.is(found('aws_opensearchserverless_access_policy', 'qzwordqz-0a1b2c3d', 'y-4e5f6071'), 1);
  assert.is(found('aws_kinesis_stream', 'orders-0a1b2c3d', 'orders-4e5f6071'), 1);
});

test('texts: of a long name a prefix takes the beginning, and no other one', () => {
  const found = (withText: string): number =>
    differences({ name_prefix: 'qzwor-' }, { name_prefix: withText }, 'qzwordqz', 'then-some').length;
  assert.equal(['then-', 'some-'].map(found), [0, 1]);
});

test('texts: the places of a spec are slots of the schema, and take a text', () => {
  const spec = minimalSpec({
    sinks: { 'a-b': { type: 'kinesis', create: { name: 'x' } } },
    properties: { Group: { key: 'v' } },
  });
  const slots = allSlots();
  const places = placesIn(spec);
  assert.equal(
    places.filter(({ slot }) => !slots.has(slot)),
    [],
  );
  for (const slot of [
    'spec.sinks (key)',
    'spec.sinks.<name>(kinesis).create.name',
    'spec.properties.<name> (key)',
    'spec.properties.<name>.<name>',
  ]) {
    const place = places.find((one) => one.slot === slot);
    assert.ok(place, slot);
    const changed = withText(spec, place, '__proto__');
    const there = placesIn(JSON.parse(JSON.stringify(changed)) as object).find((one) => one.slot === slot);
    assert.is(there && textAt(changed, there), '__proto__', slot);
  }
});

test('stacks: what Terraform refuses, leaves out or changes is found', () => {
  const text = JSON.stringify({ resource: { aws_x: { y: { name: 'n' } } } });
  const planned = { resources: { 'aws_x.y': { name: 'n' } }, outputs: {}, complaints: [] };
  const law = (validated: string[], found: Parameters<typeof judgeStack>[2]): string | undefined =>
    judgeStack({ text }, validated, found)[0]?.law;
  assert.is(law([], planned), undefined);
  assert.is(law(['error: no'], planned), 'terraform validate accepts every stack');
  assert.is(law([], undefined), 'terraform plan accepts every stack');
  assert.is(
    law([], { ...planned, complaints: [{ address: '', text: 'error: no' }] }),
    'terraform plan accepts every stack',
  );
  assert.is(law([], { ...planned, resources: {} }), 'exactly what the compiler wrote is created');
  assert.is(
    law([], { ...planned, resources: { 'aws_x.y': { name: 'other' } } }),
    'every argument is planned as it is written',
  );
  assert.is(
    kindOf('error module.stack_1.aws_x.y: "a.0" (arn:aws:s3:::b) is bad'),
    kindOf('error module.stack_22.aws_x.z: "b.7" (arn:aws:sqs:::c) is bad'),
  );
});

test('kills: half a file, a lost one, one without its code and one left behind are found', () => {
  const stack = (code: string): string => `{"source": "\${path.module}/assets/${code}.jar"}`;
  const before = new Map([
    ['manifest.json', '1'],
    ['stacks/a/cdk.tf.json', stack('old')],
    ['stacks/a/assets/old.jar', 'old'],
  ]);
  const after = new Map([
    ['manifest.json', '1'],
    ['stacks/a/cdk.tf.json', stack('new')],
    ['stacks/a/assets/new.jar', 'new'],
  ]);
  const mixed = new Map([...before, ['stacks/a/assets/new.jar', 'new'], ['stacks/a/assets/.1.a.flinkform-tmp', 'ha']]);
  assert.equal([...unsound(mixed, [before, after]), ...missingCode(mixed)], []);
  assert.match(
    unsound(new Map([...mixed, ['stacks/a/assets/new.jar', 'ne']]), [before, after])[0] ?? '',
    /new[.]jar is neither old nor new/,
  );
  assert.match(
    unsound(new Map([...mixed].filter(([path]) => path !== 'manifest.json')), [before, after])[0] ?? '',
    /manifest[.]json is gone/,
  );
  assert.match(
    missingCode(new Map([...before, ['stacks/a/cdk.tf.json', stack('new')]]))[0] ?? '',
    /names stacks\/a\/assets\/new[.]jar/,
  );
  assert.equal(unfinished(new Map([...before, ...after]), after), []);
  assert.match(unfinished(before, after)[0] ?? '', /cdk[.]tf[.]json is not as it should be/);
  assert.match(unfinished(new Map([...after, ['.1.a.flinkform-tmp', '']]), after)[0] ?? '', /left behind/);
});

test('races: a stack of nobody and a manifest of nobody are found', () => {
  const wanted = new Map([
    ['manifest.json', 'all'],
    ['stacks/a/cdk.tf.json', '{}'],
  ]);
  const last = (manifest: string): Map<string, string> => new Map([...wanted, ['manifest.json', manifest]]);
  assert.equal(otherThan(wanted, wanted), []);
  assert.equal(otherThan(last('a'), wanted, new Set(['a', 'b'])), []);
  assert.match(otherThan(last('a'), wanted)[0] ?? '', /manifest[.]json is not as it should be/);
  assert.match(otherThan(last('half'), wanted, new Set(['a', 'b']))[0] ?? '', /manifest[.]json is that of no run/);
  assert.match(
    otherThan(new Map([['manifest.json', 'a']]), wanted, new Set(['a']))[0] ?? '',
    /cdk[.]tf[.]json is missing/,
  );
});

test('the report counts laws, prints how to see a failure again, and saves the input', async () => {
  const lines: string[] = [];
  const tally = startTally((line) => lines.push(line));
  const fuzzer = {
    name: 'mutants',
    tries: '',
    laws: ['a', 'b'],
    unit: 'mutants',
    runs: 1,
    run: () => Promise.reject(new Error('not run')),
  };
  await report(
    fuzzer,
    { figures: [], failures: [{ law: 'b', number: 17, seen: 'it broke', input: { 'app.yaml': 'x' } }] },
    7,
    tally,
  );
  assert.not.ok(tally.close());
  const text = lines.join('\n');
  assert.match(text, /it broke\n.*npm run fuzz -- mutants --seed 7 --case 17/);
  assert.ok(existsSync(join(/saved in (.*)/.exec(text)?.[1] ?? '', 'app.yaml')));
  assert.match(text, /1 passed, 1 failed$/);
});

test('options come from words and from the environment', () => {
  assert.equal(readOptions([], {}, ['mutants']), { names: [], seed: 20_261_122 });
  assert.equal(readOptions(['mutants', '--runs', '9', '--seed', '7'], { FLINKFORM_RUNS: '1' }, ['mutants']), {
    names: ['mutants'],
    runs: 9,
    seed: 7,
  });
  assert.equal(readOptions(['--case', '3'], { FLINKFORM_SEED: '5' }, []), { names: [], first: 3, runs: 1, seed: 5 });
  for (const words of [['mutant'], ['--runs', 'x'], ['--nothing']])
    assert.throws(() => readOptions(words, {}, ['mutants']));
});

/** Takes half a second of the processor more. */
function busy<T>(work: () => T): T {
  const before = process.cpuUsage();
  for (let used = 0; used < 500_000;) {
    const { user, system } = process.cpuUsage(before);
    used = user + system;
  }
  return work();
}

test.run();
