// Tables of Timestream: created with a database and in one that exists, or existing under an ARN.
import fc from 'fast-check';
import type { ConnectorArbitrary } from './arbitrary-setting';
import { arnIn, bucketName, encryption, kmsKey, optional, type Setting } from './arbitrary-setting';
import { word } from './arbitrary-text';

/** It is there in some Regions. */
export const timestream: ConnectorArbitrary = {
  sink: (setting, name) =>
    ['aws', 'aws-us-gov'].includes(setting.partition)
      ? fc
          .record({ ...oneOf(setting, name), cell: fc.integer({ min: 1, max: 8 }) }, { requiredKeys: ['where'] })
          .map(({ where, ...rest }) => ({ ...where, ...rest }))
      : undefined,
};

function oneOf(setting: Setting, name: string) {
  const table = fc.constant(arnIn(setting, 'timestream', `database/metrics/table/t-${name}`));
  return { where: fc.oneof(fc.record({ create: creation(setting, name) }), fc.record({ table })) };
}

const own = (name: string, letter: string) =>
  word('word', 1, 20).map((prefix) => `${letter}${prefix.replaceAll('.', '_')}${name}`);

function creation(setting: Setting, name: string): fc.Arbitrary<object> {
  const table = {
    name: own(name, 't'),
    memoryRetention: fc.oneof(
      fc.integer({ min: 1, max: 8766 }).map((count) => `${count}h`),
      fc.integer({ min: 1, max: 365 }).map((count) => `${count}d`),
    ),
    magneticRetention: fc.integer({ min: 1, max: 73_000 }).map((count) => `${count}d`),
    magneticWrites: optional({
      rejected: fc.record(
        { bucket: bucketName, prefix: fc.constantFrom('a1', "orders/(late)'!"), kmsKey: kmsKey(setting) },
        { requiredKeys: ['bucket'] },
      ),
    }),
  };
  return fc.oneof(
    optional({ ...table, database: optional({ name: own(name, 'd'), encryption: encryption(setting) }) }),
    optional(table).map((rest) => ({ ...rest, inDatabase: 'metrics' })),
  );
}
