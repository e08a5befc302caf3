// normalise: every default written out, as the schema says it.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { FlinkApplication } from '../generated/application';
import { resolveField, rootField, type Field } from '../src/schema/field';
import { normalise } from '../src/normalise';
import { ensured } from '../src/text/ensured';
import { minimalSpec } from './support/compile';

const test = suite('normalise');

/**
 * Where a default stands: keys; `<name>` for any key, `(kinesis)` for a branch of a union, `[]` for an item of a list.
 */
type Path = readonly string[];

/**
 * Which of the allowed words to take, for a default may depend on a mode; or everything that may stand beside the
 * field.
 */
type Choice = number | 'all';
const choices: readonly Choice[] = [0, 1, 2, 'all'];

for (const [title, places] of byTitle(defaults(rootField, []))) {
  test(`the default of ${title} is what the schema says`, () => {
    const values = places.flatMap(({ path }) => choices.map((choice) => valueAt(normalised(path, choice), path)));
    const [{ field }] = places;
    // A default may depend on the direction or mode of its connection; elsewhere the field has no value at all.
    assert.equal(
      values.find((value) => value !== undefined),
      field.default,
    );
    assert.ok(values.every((value) => value === undefined || JSON.stringify(value) === JSON.stringify(field.default)));
  });
}

const written: [what: string, spec: object, path: string[], value: unknown][] = [
  [
    'what is given stays',
    { compute: { parallelism: 8 } },
    ['compute'],
    { parallelism: 8, parallelismPerKpu: 1, kpuQuota: 64 },
  ],
  [
    'an empty section is all defaults',
    { checkpoints: {} },
    ['checkpoints'],
    { enabled: true, interval: '60s', minPause: '5s' },
  ],
  [
    'an existing log stream has no retention',
    { logging: { stream: 'arn:aws:logs:eu-west-1:111122223333:log-group:a:log-stream:b' } },
    ['logging', 'retention'],
    undefined,
  ],
  [
    'an existing role has no path',
    { executionRole: { arn: 'arn:aws:iam::111122223333:role/a' } },
    ['executionRole', 'path'],
    undefined,
  ],
  ['code in S3 needs no storage', {}, ['storage'], undefined],
  [
    'a local file needs a bucket',
    { code: { file: 'orders.jar' } },
    ['storage', 'create', 'name'],
    'orders-storage-111122223333-eu-west-1',
  ],
  [
    'a polling source has no enhanced fan-out',
    { sources: { x: { type: 'kinesis', create: {} } } },
    ['sources', 'x', 'efo'],
    undefined,
  ],
  [
    'a stream is named for the application and the source',
    { sources: { x: { type: 'kinesis', create: {} } } },
    ['sources', 'x', 'create', 'name'],
    'orders-x',
  ],
  ['protection is off', {}, ['deletionProtection'], false],
];
for (const [what, spec, path, value] of written) {
  test(what, () => {
    const normal = normalise(minimalSpec(spec) as FlinkApplication);
    assert.equal(
      path.reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], normal.spec),
      value,
    );
  });
}

const environments: [environment: string, production: boolean][] = [
  ['prod', true],
  ['production', true],
  ['prd', true],
  ['live', true],
  ['dev', false],
  ['pre-prod', false],
];
for (const [environment, production] of environments) {
  test(`environment ${environment} is ${production ? '' : 'not '}production`, () => {
    const { identity, spec } = normalise(
      minimalSpec({}, { metadata: { name: 'orders', environment } }) as FlinkApplication,
    );
    assert.is(identity.production, production);
    assert.is(spec.deletionProtection, production);
    assert.is(identity.name, `orders-${environment}`);
    assert.is(identity.arn, `arn:aws:kinesisanalytics:eu-west-1:111122223333:application/orders-${environment}`);
  });
}

const ends = { sources: { files: { type: 's3', bucket: 'example-orders', prefix: 'orders/' } } };
const operated: [when: string, spec: object, environment: string, on: boolean][] = [
  ['in production', {}, 'prod', true],
  ['elsewhere', {}, 'dev', false],
  ['with start: false', { start: false }, 'prod', false],
  ['where every source has an end', ends, 'prod', false],
];
for (const [when, given, environment, on] of operated) {
  test(`snapshots by schedule, verdicts and starts are ${on ? 'on' : 'off'} by themselves ${when}`, () => {
    const metadata = { name: 'orders', environment };
    const { spec } = normalise(minimalSpec({ operations: {}, ...given }, { metadata }) as FlinkApplication);
    const { snapshots, health, keepRunning } = ensured(spec.operations, when);
    assert.equal([snapshots !== undefined, health !== undefined, keepRunning], [on, on, on]);
  });
}

test('a spec can say otherwise', () => {
  const { spec } = normalise(
    minimalSpec(
      { deletionProtection: false, runtime: 'FLINK-1_20', code: {} },
      { metadata: { name: 'orders', environment: 'prod' } },
    ) as FlinkApplication,
  );
  assert.is(spec.deletionProtection, false);
});

test('normalising again changes nothing', () => {
  for (const { path } of defaults(rootField, []).filter(({ path }) => path[0] === 'spec')) {
    const { spec } = sample(rootField, path) as { spec: object };
    const { identity: _, ...once } = normalise(minimalSpec(spec) as FlinkApplication);
    const { identity: __, ...twice } = normalise(structuredClone(once) as unknown as FlinkApplication);
    assert.equal(twice, once, path.join('.'));
  }
});

test.run();

type Default = { readonly path: Path; readonly field: Field };

/** Sources and sinks share most of their settings: one test for both. */
function byTitle(all: readonly Default[]): Map<string, [Default, ...Default[]]> {
  const groups = new Map<string, [Default, ...Default[]]>();
  for (const one of all) {
    const title = one.path.join('.').replace(/^spec[.](sources|sinks)[.]/, 'spec.sources|sinks.');
    const group = groups.get(title);
    if (group) group.push(one);
    else groups.set(title, [one]);
  }
  return groups;
}

function normalised(path: Path, choice: Choice): unknown {
  const spec = sample(rootField, path, choice) as FlinkApplication;
  return normalise({
    ...spec,
    metadata: { name: 'orders' },
    aws: { region: 'eu-west-1', accountId: '111122223333', ...(path[0] === 'aws' && spec.aws) },
  });
}

function valueAt(normal: unknown, path: Path): unknown {
  return path
    .filter((step) => !step.startsWith('('))
    .reduce<unknown>((node, step) => Reflect.get(Object(node), step === '[]' ? '0' : step), normal);
}

function defaults(unresolved: Field, path: Path): Default[] {
  const field = resolveField(unresolved);
  if (field.default !== undefined) return [{ path, field }];
  return [
    ...(field.oneOf ?? []).flatMap((branch) => defaults(branch, [...path, `(${tagOf(branch)})`])),
    ...Object.entries(field.properties ?? {}).flatMap(([key, child]) => defaults(child, [...path, key])),
    ...(typeof field.additionalProperties === 'object'
      ? defaults(field.additionalProperties, [...path, '<name>'])
      : []),
    ...(field.items ? defaults(field.items, [...path, '[]']) : []),
  ];
}

/** The smallest value that holds what is required, and the map in which the path ends. */
function sample(unresolved: Field, path: Path, choice: Choice = 0): unknown {
  const field = resolveField(unresolved);
  const [step, ...rest] = path;
  if (field.oneOf)
    return sample(field.oneOf.find((branch) => `(${tagOf(branch)})` === step) ?? field.oneOf[0] ?? {}, rest, choice);
  if (step === '[]') return [sample(field.items ?? {}, rest, choice)];
  if (step === '<name>' && typeof field.additionalProperties === 'object')
    return { '<name>': sample(field.additionalProperties, rest, choice) };
  if (field.type !== 'object')
    return field.const ?? field.enum?.[(choice === 'all' ? 0 : choice) % field.enum.length] ?? field.examples?.[0];
  const beside =
    choice === 'all' && step !== undefined && rest.length === 0
      ? Object.keys(field.properties ?? {}).filter((key) => key !== step)
      : [];
  const keys = [
    ...new Set([...(field.required ?? []), ...beside, ...(step !== undefined && rest.length > 0 ? [step] : [])]),
  ];
  return Object.fromEntries(
    keys.map((key) => [key, sample(field.properties?.[key] ?? {}, key === step ? rest : [], choice)]),
  );
}

function tagOf(branch: Field): string {
  const { type, measure } = resolveField(branch).properties ?? {};
  const tag = resolveField(type ?? measure ?? {});
  return tag.const ?? String(tag.enum?.[0]);
}
