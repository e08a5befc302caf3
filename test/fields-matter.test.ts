// Nothing is ignored silently, an option that nobody reads the least: every field of the schema is taken out of a spec
// that has it, and what comes of the spec must be another thing.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { compile, plannedStack } from '../src/compile';
import { allFields, type Field } from '../src/schema/field';
import { ensured } from '../src/text/ensured';
import { cases, variables } from './support/golden';
import { sectionsOf } from './support/sections';

const test = suite('fields matter');

type Data = Record<string, unknown>;

/** Fields by where they stand, in one kind of source or sink: `spec.sinks.<name>.create.shards of kinesis`. */
function fieldsByPlace(): ReadonlyMap<string, Field> {
  let type = '';
  return new Map(
    allFields().map(({ path, field }) => {
      if (/^spec[.](sources|sinks)[.]<name>[.]type$/.test(path)) type = String(field.const);
      return [placeOf(path, type), field];
    }),
  );
}

function placeOf(path: string, type: string): string {
  return /^spec[.](sources|sinks)[.]<name>[.]/.test(path) ? `${path} of ${type}` : path;
}

const places = fieldsByPlace();

/** A key in a spec. */
interface Key {
  readonly field: Field;
  readonly map: Data;
  readonly name: string;
}

/** Those of names that people choose are none. */
function* keysOf(node: unknown, path = '', type = ''): Generator<Key> {
  if (Array.isArray(node)) for (const item of node) yield* keysOf(item, `${path}[]`, type);
  else if (typeof node === 'object' && node !== null) {
    for (const [key, value] of Object.entries(node as Data)) {
      const fixed = path === '' ? key : `${path}.${key}`;
      const isFixed = places.has(placeOf(fixed, type)) || !places.has(placeOf(`${path}.<name>`, type));
      const below = isFixed ? fixed : `${path}.<name>`;
      const kind = /^spec[.](sources|sinks)[.]<name>$/.test(below) ? String((value as Data)['type']) : type;
      const field = places.get(placeOf(below, kind));
      if (isFixed && field) yield { field, map: node as Data, name: key };
      yield* keysOf(value, below, kind);
    }
  }
}

/** Whether something else comes of the spec without the key, or, where it says the default, with another value. */
function matters({ map, name }: Key, spec: Data, whole: string): boolean {
  const value = map[name];
  delete map[name];
  const without = outcome(spec);
  map[name] = another(value);
  const changed = without === whole && map[name] !== value ? outcome(spec) : whole;
  map[name] = value;
  return without !== whole || (changed !== whole && changed.startsWith('[{'));
}

function another(value: unknown): unknown {
  if (typeof value === 'number') return value + 2; // There are odd numbers of masters only.
  if (typeof value === 'boolean') return !value;
  return typeof value === 'string' ? `${value}x` : value;
}

/** What comes of a spec: its plan, or null, and what is told, but for the lines and the excerpts of what is told. */
function outcome(spec: Data): string {
  const compiled = compile({
    base: { file: 'app.yaml', bytes: Buffer.from(JSON.stringify(spec)) },
    variables: { values: variables },
    inspectCode: () => ({ kind: 'file', sha256: '0f3c1f0e8a1b4e0e'.repeat(4), bytes: 1, archive: true }),
  });
  const told = compiled.diagnostics.map(({ code, severity, message, because }) => [
    code,
    severity,
    message,
    because?.note,
  ]);
  return JSON.stringify([plannedStack(compiled), told]);
}

/** Those of the cases; then those with a mistake, for what is only ever told. */
function* specs(): Generator<Data> {
  for (const { folder } of cases()) {
    const file = ['app.yaml', 'app.json'].map((name) => join(folder, name)).find(existsSync);
    yield parse(readFileSync(ensured(file, folder), 'utf8'), { merge: true }) as Data;
  }
  for (const name of readdirSync(join(__dirname, 'errors')).filter((file) => file.startsWith('FLK3'))) {
    const text = readFileSync(join(__dirname, 'errors', name), 'utf8');
    const { sections } = sectionsOf(text);
    const spec = sections.find(({ title }) => title === 'app.yaml');
    if (spec) yield parse(spec.text, { merge: true }) as Data;
  }
}

test('without any field of a case something else is planned or told', () => {
  const left = new Set([...places].flatMap(([place, field]) => (/(\[\]|<name>)( of |$)/.test(place) ? [] : [field])));
  for (const spec of specs()) {
    const whole = outcome(spec);
    for (const key of [...keysOf(spec)].filter(({ field }) => left.has(field)))
      if (left.has(key.field) && matters(key, spec, whole)) left.delete(key.field);
  }
  left.delete(ensured(places.get('$schema'), 'a field of the schema')); // It is for editors.
  const unread = [...places].filter(([, field]) => left.has(field));
  assert.equal([...new Map(unread.map(([place, field]) => [field, place])).values()], []);
});

test.run();
