// Kafka sources and sinks: outside MSK, and what those of MSK share with them.
import fc from 'fast-check';
import type { ConnectorArbitrary } from './arbitrary-setting';
import { arnIn, kmsKey, optional, type Setting } from './arbitrary-setting';
import { word } from './arbitrary-text';

const topic = fc.tuple(word('lower', 1, 1), word('word', 0, 40)).map((parts) => parts.join(''));
export const topics = fc.uniqueArray(
  fc.oneof(
    topic,
    topic.map((prefix) => `${prefix}*`),
  ),
  { minLength: 1, maxLength: 5 },
);

/** What only sources have. */
export const reading = fc
  .tuple(
    topics,
    optional({ group: word('word', 1, 40), startingOffsets: fc.constantFrom('committed', 'earliest', 'latest') }),
  )
  .map(([list, given]) => ({ topics: list, ...given }));

/** What only sinks have. */
export const writing = fc
  .tuple(
    topics,
    fc.oneof(
      optional({ delivery: fc.constant('at-least-once') }),
      fc.record(
        { delivery: fc.constant('exactly-once'), transactionalIdPrefix: word('word', 1, 40) },
        { requiredKeys: ['delivery'] },
      ),
    ),
  )
  .map(([list, given]) => ({ topics: list, ...given }));

/** `host:port` of one to three brokers. */
export function servers(port: fc.Arbitrary<number>): fc.Arbitrary<string> {
  const server = fc.tuple(word('lower', 1, 20), port).map(([host, number]) => `${host}.example.com:${number}`);
  return fc.array(server, { minLength: 1, maxLength: 3 }).map((list) => list.join(','));
}

export function secret(setting: Setting, prefix: string): fc.Arbitrary<string> {
  return word('lower', 1, 20).map((name) => arnIn(setting, 'secretsmanager', `secret:${prefix}${name}-a1B2c3`));
}

function login(setting: Setting): fc.Arbitrary<object> {
  const open = setting.production ? ['tls'] : ['tls', 'none'];
  return fc.oneof(
    fc.record({ auth: fc.constantFrom(...open) }),
    fc.record(
      {
        auth: fc.constantFrom('mtls', 'plain', 'scram-sha-256', 'scram-sha-512'),
        secret: secret(setting, ''),
        secretKmsKey: kmsKey(setting),
      },
      { requiredKeys: ['auth', 'secret'] },
    ),
  );
}

function connection(setting: Setting, rest: fc.Arbitrary<object>): fc.Arbitrary<object> {
  return fc
    .tuple(servers(fc.integer({ min: 1, max: 65_535 })), login(setting), rest)
    .map(([bootstrapServers, given, others]) => ({ bootstrapServers, ...given, ...others }));
}

export const kafka: ConnectorArbitrary = {
  source: (setting) => connection(setting, reading),
  sink: (setting) => connection(setting, writing),
};
