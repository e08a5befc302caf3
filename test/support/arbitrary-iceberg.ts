// Iceberg tables in the Glue Data Catalog: database and warehouse each created or existing.
import fc from 'fast-check';
import type { ConnectorArbitrary } from './arbitrary-setting';
import { bucketCreation, bucketName, kmsKey, objectPrefix, optional, type Setting } from './arbitrary-setting';
import { word } from './arbitrary-text';

export const iceberg: ConnectorArbitrary = {
  source: (setting, name) => merged(common(setting), database(name, false)),
  sink: (setting, name) =>
    fc.oneof(
      merged(common(setting), database(name, false), optional({ createTables: fc.boolean() })),
      merged(common(setting), database(name, true), fc.constant({ createTables: true })),
    ),
};

/** Names without a hyphen; Glue's own have none either. */
const tables = fc.uniqueArray(word('lower', 1, 20), { minLength: 1, maxLength: 4 });

function common(setting: Setting): fc.Arbitrary<object> {
  const warehouse = fc.oneof(
    fc.record({ create: bucketCreation(setting), prefix: objectPrefix }, { requiredKeys: ['create'] }),
    fc.record({ bucket: bucketName, prefix: objectPrefix, kmsKey: kmsKey(setting) }, { requiredKeys: ['bucket'] }),
  );
  return fc.record(
    { warehouse, tables, sqlCatalog: fc.boolean(), lakeFormation: fc.boolean() },
    { requiredKeys: ['warehouse', 'tables'] },
  );
}

function database(name: string, created: boolean): fc.Arbitrary<object> {
  const own = word('lower', 1, 20).map((prefix) => `${prefix}_${name.replaceAll('-', '_')}`);
  return created ? fc.record({ create: optional({ name: own }) }) : fc.record({ database: own });
}

function merged(...parts: fc.Arbitrary<object>[]): fc.Arbitrary<object> {
  return fc.tuple(...parts).map((given) => Object.assign({}, ...given) as object);
}
