// Whatever a file holds, it is read or refused in words, the rules judge what is read and diff tells it: random plans,
// and real ones that something has happened to. What cannot be read never passes. `FLINKFORM_SEED` and
// `FLINKFORM_RUNS` choose others and more.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isPlan, readPlan } from '../src/estate/read-plan';
import { planDifference } from '../src/impact/plan-difference';
import { planMarkdown, planText } from '../src/impact/plan-text';
import { run } from '../src/commands/run';
import { gateFormats } from '../src/commands/write-reports';
import { rules } from '../src/rules';
import { profiles } from '../src/rules/profiles';
import { planNames, planText as planFile } from './support/plan-files';
import { temporaryFolder } from './support/run-cli';
import { accident, happen, nested, plan, strange } from './support/strange-plan';

const seed = Number(process.env['FLINKFORM_SEED'] ?? 20_261_128);
const numRuns = Number(process.env['FLINKFORM_RUNS'] ?? 40) * 10;
const test = suite(`plans as they should not be (seed ${seed}, ${numRuns} runs)`);
const { settings } = profiles.production;

const real = planNames('plans').map((name) => JSON.parse(planFile(`plans/${name}`)) as unknown);

/** Reads and judges; what is refused is refused in a sentence of one line. */
function judge(json: unknown): 'read' | 'refused' {
  const read = readPlan(json);
  if ('refused' in read) {
    assert.match(read.refused, /^[^\n]{10,400}[^.]$/);
    return 'refused';
  }
  for (const rule of rules)
    for (const verdict of rule.judge(read.estate, settings))
      if (verdict.outcome === 'failed') assert.type(verdict.message, 'string');
  const difference = planDifference('plan.json', read.estate, { placeOf: () => undefined });
  assert.type(planText(difference) + planMarkdown(difference) + JSON.stringify(difference), 'string');
  return 'read';
}

test('a real plan that nothing has happened to is read', () => {
  for (const json of real) assert.is(judge(json), 'read');
});

test('no random plan and nothing else breaks the reader or a rule', () => {
  fc.assert(
    fc.property(fc.oneof(plan, strange), (json) => void judge(json)),
    { seed, numRuns },
  );
});

test('no accident to a real plan breaks them', () => {
  fc.assert(
    fc.property(fc.constantFrom(...real), fc.array(accident, { minLength: 1, maxLength: 4 }), (json, accidents) => {
      judge(accidents.reduce(happen, json));
    }),
    { seed, numRuns },
  );
});

test('what is no plan is refused, whatever it is', () => {
  fc.assert(
    fc.property(strange, (json) => {
      fc.pre(!isPlan(json));
      assert.is(judge(json), 'refused');
    }),
    { seed, numRuns },
  );
});

/** What a plan cannot lose without losing what it says, on each real plan that has it. */
const losses: readonly (readonly [string, (json: Loose) => boolean])[] = [
  ['its version', (json) => lose(json, 'format_version')],
  ['its address', (json) => json.resource_changes?.some((one) => lose(one, 'address')) ?? false],
  ['its type', (json) => json.resource_changes?.some((one) => lose(one, 'type')) ?? false],
  ['its actions', (json) => json.resource_changes?.some(({ change }) => lose(change, 'actions')) ?? false],
  [
    'what was',
    (json) => json.resource_changes?.some(({ change }) => change['before'] != null && lose(change, 'before')) ?? false,
  ],
  [
    'what will be',
    (json) => json.resource_changes?.some(({ change }) => change['after'] != null && lose(change, 'after')) ?? false,
  ],
  ['the list of changes', (json) => lose(json, 'resource_changes')],
  ['one of its changes', (json) => json.resource_changes?.pop() !== undefined],
];

interface Loose extends Record<string, unknown> {
  readonly resource_changes?: (Record<string, unknown> & { readonly change: Record<string, unknown> })[];
}

function lose(of: Record<string, unknown>, key: string): boolean {
  return Object.hasOwn(of, key) && Reflect.deleteProperty(of, key);
}

for (const [what, loses] of losses)
  test(`a plan that has lost ${what} never passes: it is refused, or it is not the whole`, () => {
    let tried = 0;
    for (const json of real) {
      const copy = structuredClone(json) as Loose;
      if (!loses(copy)) continue;
      tried++;
      const read = readPlan(copy);
      assert.ok('refused' in read || read.estate.partial.length > 0, JSON.stringify(copy).slice(0, 300));
    }
    assert.ok(tried >= 3, `${tried} plans have it`);
  });

/** Places of the format by a path, in which `*` is each element of a list or each member of a map. */
const required: readonly string[] = [
  'format_version',
  'resource_changes.*',
  ...['address', 'mode', 'type', 'name', 'change', 'change.actions'].map((path) => `resource_changes.*.${path}`),
  'resource_changes.*.change.actions.*',
  'resource_drift.*.address',
  'configuration.root_module.resources.*.address',
];

/** Those that may be missing; what is there has one type. */
const optional: readonly string[] = [
  ...['resource_changes', 'resource_drift', 'errored', 'complete', 'prior_state', 'configuration', 'planned_values'],
  ...['module_address', 'previous_address'].map((name) => `resource_changes.*.${name}`),
  ...['before', 'after', 'after_unknown', 'before_sensitive', 'after_sensitive', 'replace_paths'].map(
    (name) => `resource_changes.*.change.${name}`,
  ),
  'prior_state.values',
  ...['prior_state.values', 'planned_values', 'configuration'].flatMap((tree) => [
    `${tree}.root_module`,
    `${tree}.root_module.resources`,
  ]),
  'planned_values.root_module.child_modules',
  'prior_state.values.root_module.child_modules',
  'configuration.root_module.module_calls',
  'configuration.root_module.module_calls.*',
  'configuration.root_module.module_calls.*.module',
];

/** One of each type, and the empty ones. */
const ofEachType: readonly unknown[] = [null, true, 1, 'text', '', [], ['a'], {}, { a: 1 }];

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}

/** Whole paths of a file for a path with `*`. */
function placesIn(json: unknown, [name, ...rest]: readonly string[], at: readonly string[] = []): readonly string[][] {
  if (name === undefined) return [[...at]];
  if (typeof json !== 'object' || json === null) return [];
  const keys = name === '*' ? Object.keys(json) : Object.hasOwn(json, name) ? [name] : [];
  return keys.flatMap((key) => placesIn(Reflect.get(json, key), rest, [...at, key]));
}

function withValue(json: unknown, path: readonly string[], value: unknown): unknown {
  const copy = structuredClone(json);
  const last = path.slice(0, -1).reduce<object>((at, key) => Reflect.get(at, key) as object, copy as object);
  Reflect.set(last, String(path.at(-1)), value);
  return copy;
}

function valueAt(json: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => Reflect.get(at as object, key) as unknown, json);
}

for (const [paths, isNeeded] of [
  [required, true],
  [optional, false],
] as const)
  for (const path of paths)
    test(`${path} of another type is never passed over`, () => {
      let tried = 0;
      for (const json of real)
        for (const place of placesIn(json, path.split('.')).slice(0, 3)) {
          const was = valueAt(json, place);
          // Terraform marks a whole object by one word.
          const alike = /unknown|sensitive/.test(path) ? ['boolean', 'object'] : [typeOf(was)];
          if (was === null) continue;
          for (const value of ofEachType.filter((one) => !alike.includes(typeOf(one)))) {
            if (value === null && !isNeeded) continue;
            tried++;
            const read = readPlan(withValue(json, place, value));
            assert.ok(
              'refused' in read || read.estate.partial.length > 0,
              `${place.join('.')} = ${JSON.stringify(value)}`,
            );
          }
        }
      assert.ok(tried > 0, 'no real plan has it');
    });

test('format 1.x is read, whatever x is, and no other', () => {
  const [json] = real;
  for (const version of ['1.0', '1.1', '1.2', '1.3', '1.99'])
    assert.is(judge(withValue(json, ['format_version'], version)), 'read', version);
  const others = [
    '0.1',
    '0.2',
    '0.9',
    '2.0',
    '3.1',
    '10.2',
    '1',
    '1.',
    '.2',
    '1.2.3',
    'v1.2',
    ' 1.2',
    '1.2\n',
    '1,2',
    '',
  ];
  for (const version of [...others, '1.2beta', '１.２', 1.2, 1, null, ['1.2'], { major: 1 }, true])
    assert.is(judge(withValue(json, ['format_version'], version)), 'refused', JSON.stringify(version));
});

const folder = temporaryFolder();

/** What the command line answers to a file: documented exit codes, no bug of ours, and reports that programs read. */
async function answer(content: string | Uint8Array, format: string): Promise<number> {
  const file = join(folder, 'plan.json');
  writeFileSync(file, content);
  const told = { out: '', err: '' };
  const code = await run(['policy', file, '--catalogue', '--format', format], {
    out: (text) => void (told.out += text),
    err: (text) => void (told.err += text),
    color: false,
    environment: {},
  });
  assert.not.match(`${told.err}\n${told.out}`, /has a bug|\n\s+at .*[(:]\d+:\d+/);
  assert.ok([0, 1, 2].includes(code), `exit code ${code}`);
  if (['json', 'sarif', 'gitlab'].includes(format) && told.out !== '') JSON.parse(told.out);
  return code;
}

const [whole = ''] = planNames('plans')
  .filter((name) => name === 'moved')
  .map((name) => planFile(`plans/${name}`));

/** Texts → whether they can be read. */
const texts: Readonly<Record<string, readonly [isReadable: boolean, content: string | Uint8Array]>> = {
  whole: [true, whole],
  'with a byte order mark': [true, `\ufeff${whole}`],
  'in UTF-16, as PowerShell writes it': [true, Buffer.from(`\ufeff${whole}`, 'utf16le')],
  'with huge numbers': [true, whole.replace('"version_id":1', `"version_id":1e999`)],
  'with a number of many digits': [true, whole.replace('"version_id":1', `"version_id":${'9'.repeat(10_000)}`)],
  'in UTF-16 the other way round': [false, Buffer.from(`\ufeff${whole}`, 'utf16le').swap16()],
  'with two byte order marks': [false, `\ufeff\ufeff${whole}`],
  'with a word behind it': [false, `${whole} and so on`],
  twice: [false, whole + whole],
  'with a byte that is none': [false, `${whole}\u0000`],
  'in a list': [false, `[${whole}]`],
  'in a text': [false, JSON.stringify(whole)],
  'with comments': [false, `// a plan\n${whole}`],
  'with a comma too many': [false, whole.replace(/\}\s*$/, ',}')],
  'with numbers that are none': [false, whole.replace('"version_id":1', '"version_id":NaN')],
  empty: [false, ''],
  'of spaces': [false, ' \n\t '],
  'of brackets': [false, '['.repeat(100_000)],
  'of a hundred thousand levels': [
    false,
    `{"format_version":"1.2","planned_values":${'['.repeat(1e5)}${']'.repeat(1e5)}}`,
  ],
  'of bytes that are no text': [false, Uint8Array.from({ length: 4_096 }, (_, at) => (at * 37) % 256)],
};

for (const [name, [isReadable, content]] of Object.entries(texts))
  test(`a plan ${name} is ${isReadable ? 'judged' : 'not passed'} in every format`, async () => {
    const before = await answer(whole, 'json');
    for (const format of gateFormats) assert.is(await answer(content, format), isReadable ? before : 2, format);
  });

test('a plan that breaks off never passes', async () => {
  for (let part = 1; part < 40; part++)
    assert.is(await answer(whole.trimEnd().slice(0, Math.floor((whole.trimEnd().length * part) / 40)), 'json'), 2);
});

test('whatever happens to a plan, every format tells it, and what is refused does not pass', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        plan,
        fc.tuple(fc.constantFrom(...real), accident, accident).map(([json, ...all]) => all.reduce(happen, json)),
      ),
      fc.constantFrom(...gateFormats),
      async (json, format) => {
        const text = JSON.stringify(json);
        const read = readPlan(JSON.parse(text));
        const code = await answer(text, format);
        if ('refused' in read || read.estate.partial.length > 0) assert.ok(code > 0, `exit code ${code}`);
      },
    ),
    { seed, numRuns: Math.ceil(numRuns / 2) },
  );
});

test('a plan with a thousand levels, or with names that lead back to themselves, is answered in time', () => {
  assert.is(judge({ format_version: '1.2', resource_changes: [], configuration: nested(100_000) }), 'refused');
  const again = { expression: { references: ['module.a.b', 'module.a.b', 'var.c', 'var.d'] } };
  const inner = { outputs: { b: again }, module_calls: { a: { module: { outputs: { b: again } } } } };
  const call = { expressions: { c: again.expression, d: again.expression }, module: inner };
  const change = { actions: ['create'], before: null, after: {}, after_unknown: { name: true } };
  const read = readPlan({
    format_version: '1.2',
    resource_changes: [{ address: 'x.y', mode: 'managed', type: 'x', name: 'y', change }],
    configuration: {
      root_module: {
        resources: [{ address: 'x.y', expressions: { name: { references: ['module.a.b'] } } }],
        module_calls: { a: call },
      },
    },
  });
  assert.ok('estate' in read);
  assert.equal(read.estate.resources[0]?.arguments?.references(['name']), []);
});

test.run();
