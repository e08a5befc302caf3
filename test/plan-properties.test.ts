// Whatever a file holds, it is read or refused in words, the rules judge what is read and diff tells it: random plans,
// and real ones that something has happened to. `FLINKFORM_SEED` and `FLINKFORM_RUNS` choose others and more.
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isPlan, readPlan } from '../src/estate/read-plan';
import { planDifference } from '../src/impact/plan-difference';
import { planMarkdown, planText } from '../src/impact/plan-text';
import { changeRules } from '../src/rules/change';
import { profiles } from '../src/rules/profiles';
import { planNames, planText as planFile } from './support/plan-files';

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
  for (const rule of changeRules)
    for (const verdict of rule.judge(read.estate, settings))
      if (verdict.outcome === 'failed') assert.type(verdict.message, 'string');
  const difference = planDifference('plan.json', read.estate, { placeOf: () => undefined });
  assert.type(planText(difference) + planMarkdown(difference) + JSON.stringify(difference), 'string');
  return 'read';
}

/** Values that no plan holds at that place, and some that break programs. */
const strange: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1e308, -0, '', '__proto__', 'constructor', [], {}, [[]], [null]),
  fc.constantFrom<unknown>(
    JSON.parse('{"__proto__":{"actions":["update"]}}'),
    JSON.parse('{"toString":1,"valueOf":2}'),
    JSON.parse('{"length":4294967296}'),
    JSON.parse('{"constructor":{"prototype":1}}'),
  ),
  fc.jsonValue({ maxDepth: 4 }),
  fc.integer({ min: 1, max: 400 }).map(nested),
);

function nested(depth: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

/** One thing that happens to a file: at some place of it a key is lost, doubled, emptied, or has another value. */
interface Accident {
  /** Chooses the way down: each number one of the members. */
  readonly way: readonly number[];
  readonly kind: 'dropped' | 'replaced' | 'added' | 'doubled';
  readonly value: unknown;
}

const accident: fc.Arbitrary<Accident> = fc.record({
  way: fc.array(fc.nat(1_000), { minLength: 1, maxLength: 9 }),
  kind: fc.constantFrom('dropped' as const, 'replaced' as const, 'added' as const, 'doubled' as const),
  value: strange,
});

type Container = Record<string, unknown> | unknown[];

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

/** Changes a copy. */
function happen(json: unknown, { way, kind, value }: Accident): unknown {
  const copy = structuredClone(json);
  let at: unknown = copy;
  for (const [step, choice] of way.entries()) {
    if (!isContainer(at)) break;
    const keys = Object.keys(at);
    const key = keys[choice % Math.max(keys.length, 1)];
    if (key === undefined) break;
    const below = Reflect.get(at, key) as unknown;
    if (step < way.length - 1 && isContainer(below) && Object.keys(below).length > 0) {
      at = below;
      continue;
    }
    change(at, key, kind, value);
    break;
  }
  return copy;
}

function change(of: Container, key: string, kind: Accident['kind'], value: unknown): void {
  if (kind === 'dropped' && Array.isArray(of)) of.splice(Number(key), 1);
  else if (kind === 'dropped') Reflect.deleteProperty(of, key);
  else if (kind === 'replaced') Reflect.set(of, key, value);
  else if (kind === 'doubled' && Array.isArray(of)) of.push(of[0]);
  else Object.defineProperty(of, '__proto__', { value, enumerable: true, configurable: true, writable: true });
}

/** Shapes of the format, with anything in them. */
const randomChange = fc.record(
  {
    actions: fc.oneof(
      fc.constantFrom(
        ['no-op'],
        ['create'],
        ['update'],
        ['delete'],
        ['delete', 'create'],
        ['create', 'forget'],
        ['forget'],
      ),
      strange,
    ),
    before: fc.oneof(fc.dictionary(fc.string(), strange), strange),
    after: fc.oneof(fc.dictionary(fc.string(), strange), strange),
    after_unknown: strange,
    before_sensitive: strange,
    after_sensitive: strange,
    replace_paths: strange,
    importing: strange,
  },
  { requiredKeys: [] },
);

const resource = fc.record(
  {
    address: fc.oneof(fc.string(), fc.constantFrom('aws_kinesis_stream.a', 'module.a["]"].x.y[0]'), strange),
    mode: fc.constantFrom('managed', 'data', 'list'),
    type: fc.oneof(
      fc.constantFrom('aws_kinesisanalyticsv2_application', 'aws_kinesis_stream', 'aws_iam_role', 'aws_security_group'),
      strange,
    ),
    name: fc.oneof(fc.string(), strange),
    module_address: strange,
    previous_address: strange,
    deposed: strange,
    change: fc.oneof(randomChange, strange),
  },
  { requiredKeys: [] },
);

const plan = fc.record(
  {
    format_version: fc.oneof(fc.constantFrom('1.0', '1.2', '1.99', '2.0', '0.1', '1.2.3', '1'), strange),
    resource_changes: fc.oneof(fc.array(fc.oneof(resource, strange)), strange),
    resource_drift: fc.oneof(fc.array(resource), strange),
    planned_values: strange,
    prior_state: fc.oneof(
      fc.record({ values: fc.record({ root_module: fc.record({ resources: fc.array(resource) }) }) }),
      strange,
    ),
    configuration: fc.oneof(
      fc.record({
        root_module: fc.record({ resources: fc.array(resource), module_calls: fc.dictionary(fc.string(), strange) }),
      }),
      strange,
    ),
    errored: strange,
    complete: strange,
    deferred_changes: strange,
  },
  { requiredKeys: [] },
);

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
