// Tables of Amazon S3 Tables: table bucket and namespace each created or existing.
import fc from 'fast-check';
import type { ConnectorArbitrary } from './arbitrary-setting';
import { accounts, arnIn, encryption, kmsKey, optional, type Setting } from './arbitrary-setting';
import { word } from './arbitrary-text';

export const s3Tables: ConnectorArbitrary = {
  source: tables,
  sink: (setting, name) =>
    fc
      .tuple(tables(setting, name), optional({ createTables: fc.boolean() }))
      .map((given) => Object.assign({}, ...given) as object),
};

/** `aws` at the beginning is AWS's own. */
const namespace = word('lower', 1, 20).map((name) => `n${name}`);

function tables(setting: Setting, name: string): fc.Arbitrary<object> {
  const common = {
    namespace,
    tables: fc.uniqueArray(word('lower', 1, 20), { minLength: 1, maxLength: 4 }),
    sqlCatalog: fc.boolean(),
  };
  const needed = ['namespace', 'tables'] as const;
  const create = optional({
    name: word('lower', 1, 20).map((prefix) => `b${prefix}-${name}`),
    encryption: encryption(setting),
    removeUnreferencedAfter: fc.integer({ min: 1, max: 9_999 }).map((count) => `${count}d`),
  });
  // Terraform makes a namespace only in a table bucket of its own account.
  const tableBucket = (owners: fc.Arbitrary<string>) =>
    owners.map((account) => arnIn(setting, 's3tables', `bucket/tables-${name}`, { account }));
  const existing = { ...common, kmsKey: kmsKey(setting) };
  return fc.oneof(
    fc.record({ ...common, create }, { requiredKeys: [...needed, 'create'] }),
    fc.record(
      { ...existing, tableBucket: tableBucket(accounts(setting)) },
      { requiredKeys: [...needed, 'tableBucket'] },
    ),
    fc.record(
      { ...existing, tableBucket: tableBucket(fc.constant(setting.account)), createNamespace: fc.boolean() },
      { requiredKeys: [...needed, 'tableBucket'] },
    ),
  );
}
