// DynamoDB tables: written, looked up and followed; created in both billing modes, or existing.
import fc from 'fast-check';
import type { ConnectorArbitrary } from './arbitrary-setting';
import { accounts, arnIn, before119, encryption, kmsKey, type Setting } from './arbitrary-setting';
import { value, word } from './arbitrary-text';

export const dynamodb: ConnectorArbitrary = {
  source: (setting, name) =>
    fc.oneof(
      fc.record({ mode: fc.constant('lookup'), create: creation(setting, name) }),
      fc.record(
        {
          mode: fc.constant('lookup'),
          table: table(setting, name),
          indexes: fc.uniqueArray(word('word', 3, 20), { minLength: 1, maxLength: 3 }),
          kmsKey: kmsKey(setting),
        },
        { requiredKeys: ['mode', 'table'] },
      ),
      ...(before119(setting)
        ? []
        : [
            fc.record(
              { mode: fc.constant('streams'), create: creation(setting, name), initialPosition: position },
              { requiredKeys: ['mode', 'create'] },
            ),
            fc.record(
              {
                mode: fc.constant('streams'),
                stream: stream(setting, name),
                initialPosition: position,
                kmsKey: kmsKey(setting),
              },
              { requiredKeys: ['mode', 'stream'] },
            ),
          ]),
    ),
  sink: (setting, name) =>
    fc.oneof(
      fc.record({ create: creation(setting, name), operations }, { requiredKeys: ['create'] }),
      fc.record({ table: table(setting, name), kmsKey: kmsKey(setting), operations }, { requiredKeys: ['table'] }),
    ),
};

const position = fc.constantFrom('latest', 'trim-horizon');
const type = fc.constantFrom('string', 'number', 'binary');
const operations = fc.subarray(['batch', 'put', 'update', 'delete', 'check'], { minLength: 1 });

function table(setting: Setting, name: string): fc.Arbitrary<string> {
  return accounts(setting).map((account) => arnIn(setting, 'dynamodb', `table/tbl-${name}`, { account }));
}

function stream(setting: Setting, name: string): fc.Arbitrary<string> {
  return table(setting, name).map((arn) => `${arn}/stream/2026-01-31T08:15:30.123`);
}

/** The keys differ by their first letter, and items never expire by one of them. */
function creation(setting: Setting, name: string): fc.Arbitrary<object> {
  const attribute = (first: string) => fc.record({ name: value(60).map((rest) => `${first}${rest}`), type });
  const common = {
    name: word('word', 3, 20).map((prefix) => `${prefix}${name}`),
    partitionKey: attribute('p'),
    sortKey: attribute('s'),
    pointInTimeRecovery: fc.boolean(),
    encryption: encryption(setting),
    stream: fc.constantFrom('keys-only', 'new-image', 'old-image', 'new-and-old-images'),
    expireBy: value(60).map((rest) => `e${rest}`),
  };
  const capacity = {
    readCapacity: fc.integer({ min: 1, max: 40_000 }),
    writeCapacity: fc.integer({ min: 1, max: 40_000 }),
  };
  return fc.oneof(
    fc.record({ ...common, billing: fc.constant('on-demand') }, { requiredKeys: ['partitionKey'] }),
    fc.record(
      { ...common, ...capacity, billing: fc.constant('provisioned') },
      { requiredKeys: ['partitionKey', 'billing', 'readCapacity', 'writeCapacity'] },
    ),
  );
}
