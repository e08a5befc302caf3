// Plans as no Terraform writes them: random ones in the shapes of the format, and accidents that happen to real ones.
import fc from 'fast-check';

/** Names that break programs, terminals and workflows. */
export const hostileNames: readonly string[] = [
  '',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  'then',
  'toJSON',
  'length',
  '0',
  'x'.repeat(50_000),
  '\u0000\u001b[2J\u0007',
  '\n::error file=a::b',
  '\ud800',
  '\u202e\u2066',
  '"]["',
  '${a}',
  '</details><script>',
];

/** A map with one member of its own, whatever its name. */
function named(name: string, value: unknown): unknown {
  return Object.defineProperty({}, name, { value, enumerable: true, configurable: true, writable: true });
}

/** Values that no plan holds at that place, and some that break programs. */
export const strange: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1e308, -0, '', '__proto__', 'constructor', [], {}, [[]], [null]),
  fc.constantFrom<unknown>(
    JSON.parse('{"__proto__":{"actions":["update"]}}'),
    JSON.parse('{"toString":1,"valueOf":2}'),
    JSON.parse('{"length":4294967296}'),
    JSON.parse('{"constructor":{"prototype":1}}'),
  ),
  fc.jsonValue({ maxDepth: 4 }),
  fc.integer({ min: 1, max: 400 }).map(nested),
  fc.constantFrom(...hostileNames).map((name) => named(name, { actions: ['update'] })),
  fc.constantFrom(...hostileNames),
  // Beyond what a number holds: JSON.parse makes infinities of them.
  fc
    .constantFrom('1e999', '-1e999', '9007199254740993', '1e-400', '123456789'.repeat(40))
    .map((text): unknown => JSON.parse(text)),
);

export function nested(depth: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

/** One thing that happens to a file: at some place of it a key is lost, doubled, emptied, or has another value. */
export interface Accident {
  /** Chooses the way down: each number one of the members. */
  readonly way: readonly number[];
  readonly kind: 'dropped' | 'replaced' | 'added' | 'doubled';
  readonly value: unknown;
  /** Of what is added. */
  readonly name: string;
}

export const accident: fc.Arbitrary<Accident> = fc.record({
  way: fc.array(fc.nat(1_000), { minLength: 1, maxLength: 9 }),
  kind: fc.constantFrom('dropped' as const, 'replaced' as const, 'added' as const, 'doubled' as const),
  value: strange,
  name: fc.constantFrom(...hostileNames),
});

type Container = Record<string, unknown> | unknown[];

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

/** Changes a copy. */
export function happen(json: unknown, { way, kind, value, name }: Accident): unknown {
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
    change(at, key, kind, value, name);
    break;
  }
  return copy;
}

function change(of: Container, key: string, kind: Accident['kind'], value: unknown, name: string): void {
  if (kind === 'dropped' && Array.isArray(of)) of.splice(Number(key), 1);
  else if (kind === 'dropped') Reflect.deleteProperty(of, key);
  else if (kind === 'replaced') Reflect.set(of, key, value);
  else if (kind === 'doubled' && Array.isArray(of)) of.push(of[0]);
  else if (!Array.isArray(of))
    Object.defineProperty(of, name, { value, enumerable: true, configurable: true, writable: true });
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

export const plan = fc.record(
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
    variables: strange,
    output_changes: strange,
    relevant_attributes: strange,
    checks: strange,
    errored: strange,
    complete: strange,
    deferred_changes: strange,
  },
  { requiredKeys: [] },
);
