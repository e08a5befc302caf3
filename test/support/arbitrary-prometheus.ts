// Workspaces of Prometheus: created with and without logs and keys, or existing under an id or an ARN.
import fc from 'fast-check';
import type { ConnectorArbitrary } from './arbitrary-setting';
import { accounts, arnIn, encryption, optional, type Setting } from './arbitrary-setting';
import { word } from './arbitrary-text';

/** It is there in two partitions, and its connector for two releases of Flink. */
export const prometheus: ConnectorArbitrary = {
  sink: (setting) =>
    ['aws', 'aws-us-gov'].includes(setting.partition) && ['FLINK-1_19', 'FLINK-1_20'].includes(setting.runtime)
      ? fc.oneof(fc.record({ create: creation(setting) }), fc.record({ workspace: workspace(setting) }))
      : undefined,
};

const id = fc.uuid().map((uuid) => `ws-${uuid}`);

function workspace(setting: Setting): fc.Arbitrary<string> {
  const whole = fc.tuple(accounts(setting), id);
  return fc.oneof(
    id,
    whole.map(([account, own]) => arnIn(setting, 'aps', `workspace/${own}`, { account })),
  );
}

function creation(setting: Setting): fc.Arbitrary<object> {
  return optional({
    alias: fc.oneof(word('word', 1, 20), fc.constant('the "orders" of ${eu} %{if}')),
    encryption: encryption(setting),
    logs: optional({ retention: fc.constantFrom('1d', '3653d'), encryption: encryption(setting) }),
  });
}
