// Glue schema registries, for the sources and sinks of connectors that take one.
import fc from 'fast-check';
import { arnIn, optional, type Setting } from './arbitrary-setting';
import { written, word } from './arbitrary-text';

/** `schemaRegistry` of a source or sink called `name`. */
export function schemaRegistry(setting: Setting, name: string, direction: 'source' | 'sink'): fc.Arbitrary<object> {
  const own = word('word', 1, 20).map((prefix) => `${prefix}${name}`);
  const named = optional({ name: own });
  const created = fc
    .tuple(own, fc.constantFrom('avro', 'json'), compatibility, fc.json({ maxDepth: 1 }))
    .map(([schema, format, given, definition]) => ({
      name: schema,
      format,
      ...(given !== undefined && { compatibility: given }),
      definition: written(`{"type":"record","of":${definition}} `),
    }));
  const registry = fc.oneof(
    fc.record({ create: optional({ name: own }), schemas: schemas(fc.oneof(named, created)) }),
    fc.record({ registry: own, schemas: schemas(fc.oneof(named, created)) }),
    fc.record({ registry: own.map((of) => arnIn(setting, 'glue', `registry/${of}`)), schemas: schemas(named) }),
  );
  return fc
    .tuple(registry, direction === 'sink' ? optional({ autoRegister: fc.boolean() }) : fc.constant({}))
    .map((parts) => Object.assign({}, ...parts) as object);
}

const compatibility = fc.constantFrom(
  undefined,
  'none',
  'disabled',
  'backward',
  'backward-all',
  'forward',
  'forward-all',
  'full',
  'full-all',
);

function schemas(schema: fc.Arbitrary<object>): fc.Arbitrary<object> {
  return fc
    .array(schema, { minLength: 1, maxLength: 2 })
    .map((given) =>
      Object.fromEntries(
        given.map((one, index) => [
          `schema${index}`,
          'name' in one ? { ...one, name: `${String(one.name)}.${index}` } : one,
        ]),
      ),
    );
}
