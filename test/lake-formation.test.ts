// Permissions in Lake Formation belong to the role on a database or a table: sources and sinks come, go and change
// their names without taking from each other what both need.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { ResourceArguments } from '../generated/resources';
import type { AnyResource } from '../src/terraform/resource';
import { compileText, minimalSpec } from './support/compile';

const test = suite('Lake Formation');

type Given = ResourceArguments['aws_lakeformation_permissions'];

/** What is granted, by the names of the resources. */
function granted(sources: object, sinks: object = {}): Readonly<Record<string, Given>> {
  return Object.fromEntries(grantsOf(sources, sinks).map(({ name, arguments: given }) => [name, given as Given]));
}

function waitsFor(grant: string, sources: object, sinks: object): readonly string[] | undefined {
  return grantsOf(sources, sinks).find(({ name }) => name === grant)?.dependsOn;
}

function grantsOf(sources: object, sinks: object): readonly AnyResource[] {
  const { plan } = compileText(minimalSpec({ sources, sinks }), { planOnly: true });
  return plan?.resources.filter(({ type }) => type === 'aws_lakeformation_permissions') ?? [];
}

const lake = (tables: readonly string[], more: object = {}): object => ({
  type: 'iceberg',
  database: 'lake',
  warehouse: { bucket: 'example-lake', prefix: 'warehouse/' },
  tables,
  lakeFormation: true,
  ...more,
});

test('a source or sink by another name is granted the same by the same names', () => {
  assert.equal(granted({ rates: lake(['rates']) }), granted({ prices: lake(['rates']) }));
  assert.equal(Object.keys(granted({ rates: lake(['rates']) })), ['database_lake', 'table_lake__rates']);
});

test('names that join alike are kept apart', () => {
  const named = granted({ one: lake(['b__c'], { database: 'a' }), two: lake(['c'], { database: 'a__b' }) });
  const tables = Object.values(named).flatMap(({ table }) => (table ? [table] : []));
  assert.equal(tables.length, 2);
});

test('a change of who needs what makes a resource or takes one away, and changes none', () => {
  const [read, written] = [granted({ rates: lake(['rates']) }), granted({}, { totals: lake(['rates']) })];
  assert.equal(read['table_lake__rates']?.permissions, ['DESCRIBE', 'SELECT']);
  assert.equal(written['written_table_lake__rates']?.permissions, ['ALTER', 'DELETE', 'INSERT']);
  assert.equal(granted({ rates: lake(['rates']) }, { totals: lake(['rates']) }), written);
  assert.equal({ ...written, ...read }, written);
});

test('who makes tables in a database may see it, and so may the others', () => {
  const created = lake(['totals'], { createTables: true });
  const grants = granted({ rates: lake(['rates']) }, { totals: created });
  assert.equal(grants['database_lake']?.permissions, ['DESCRIBE']);
  assert.equal(grants['written_database_lake']?.permissions, ['CREATE_TABLE']);
  assert.equal(grants['table_lake__rates']?.permissions, ['DESCRIBE', 'SELECT']);
  assert.equal(Object.keys(granted({}, { totals: created })), ['database_lake', 'written_database_lake']);
});

test('a reader is granted nothing to write with, and Terraform forgets what a sink before it was granted', () => {
  const forgotten = (sources: object, sinks: object = {}): unknown => {
    const { configuration } = compileText(minimalSpec({ sources, sinks }));
    return (configuration?.['removed'] as { from: string }[] | undefined)?.map(({ from }) => from);
  };
  const [database, table] = ['written_database_lake', 'written_table_lake__rates'].map(
    (name) => `aws_lakeformation_permissions.${name}`,
  );
  assert.equal(forgotten({ rates: lake(['rates']) }), [database, table]);
  assert.equal(forgotten({ rates: lake(['rates']) }, { totals: lake(['rates']) }), [database]);
  assert.equal(forgotten({}, { totals: lake(['rates'], { createTables: true }) }), undefined);
  assert.equal(forgotten({ rates: lake(['rates'], { lakeFormation: false }) }), undefined);
});

test('what is read back for another resource on the same table is no change', () => {
  const grants = grantsOf({ rates: lake(['rates']) }, { totals: lake(['rates']) });
  assert.equal(
    grants.map(({ lifecycle }) => lifecycle),
    grants.map(() => ({ ignore_changes: ['permissions'], create_before_destroy: true })),
  );
});

test('a database that is created is waited for, also where a source calls it by its name', () => {
  const created = lake(['totals'], { database: undefined, create: { name: 'lake' }, createTables: true });
  for (const name of ['a_totals', 'z_totals']) {
    const grants = granted({ rates: lake(['rates']) }, { [name.replace('_', '-')]: created });
    const reference = { $ref: [`aws_glue_catalog_database.${name}`, 'name'] };
    assert.equal(grants['database_lake']?.database, { name: reference });
    assert.equal(waitsFor('table_lake__rates', { rates: lake(['rates']) }, { [name.replace('_', '-')]: created }), [
      `aws_glue_catalog_database.${name}`,
    ]);
  }
});

test('a name may begin with a digit', () => {
  assert.equal(Object.keys(granted({ old: lake(['1st'], { database: '2024' }) })), [
    'database_2024',
    'table_2024__1st',
  ]);
  assert.equal(Object.keys(granted({}, { old: lake(['1st'], { database: '2024' }) })), [
    'database_2024',
    'table_2024__1st',
    'written_table_2024__1st',
  ]);
});

test.run();
