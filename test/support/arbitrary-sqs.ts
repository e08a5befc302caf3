// SQS queues: created with and without dead letters, or existing under an ARN or a URL.
import fc from 'fast-check';
import { dnsSuffixOf } from '../../src/aws/regions';
import type { ConnectorArbitrary } from './arbitrary-setting';
import { accounts, arnIn, before119, encryption, kmsKey, optional, type Setting } from './arbitrary-setting';
import { word } from './arbitrary-text';

export const sqs: ConnectorArbitrary = {
  sink: (setting, name) =>
    before119(setting)
      ? undefined
      : fc.oneof(
          fc.record({ create: creation(setting, name) }),
          fc.record({ queue: queue(setting, name), kmsKey: kmsKey(setting) }, { requiredKeys: ['queue'] }),
          fc.record({ url: url(setting, name), kmsKey: kmsKey(setting) }, { requiredKeys: ['url'] }),
        ),
};

function queue(setting: Setting, name: string): fc.Arbitrary<string> {
  return accounts(setting).map((account) => arnIn(setting, 'sqs', `queue-${name}`, { account }));
}

function url(setting: Setting, name: string): fc.Arbitrary<string> {
  const host = `sqs.${setting.region}.${dnsSuffixOf(setting.partition)}`;
  return accounts(setting).map((account) => `https://${host}/${account}/queue-${name}`);
}

/** Dead letters are kept for longer than any message of these. */
function creation(setting: Setting, name: string): fc.Arbitrary<object> {
  return optional({
    name: word('word', 1, 20).map((prefix) => `q${prefix.replaceAll('.', '_')}${name}`),
    retention: fc.oneof(
      fc.integer({ min: 60, max: 86_400 }).map((count) => `${count}s`),
      fc.integer({ min: 1, max: 7 }).map((count) => `${count}d`),
    ),
    visibilityTimeout: fc.oneof(
      fc.integer({ min: 0, max: 43_200 }).map((count) => `${count}s`),
      fc.integer({ min: 0, max: 12 }).map((count) => `${count}h`),
    ),
    encryption: encryption(setting),
    deadLetters: optional({
      name: word('word', 1, 20).map((prefix) => `d${prefix.replaceAll('.', '_')}${name}`),
      afterReceives: fc.integer({ min: 1, max: 1000 }),
      retention: fc.integer({ min: 8, max: 14 }).map((count) => `${count}d`),
    }),
  });
}
