// Services that have no connector of their own: permissions, ways, a secret and facts, at least one that asks.
import fc from 'fast-check';
import type { ConnectorArbitrary } from './arbitrary-setting';
import { arnIn, kmsKey, type Setting } from './arbitrary-setting';
import { secret } from './arbitrary-kafka';
import { word } from './arbitrary-text';

const purpose = fc.constantFrom('look-ups', 'write samples', 'say "why" * $${not}');

function statement(setting: Setting): fc.Arbitrary<object> {
  const table = word('lower', 1, 20).map((name) => arnIn(setting, 'timestream', `database/metrics/table/${name}`));
  const named = fc.record(
    {
      actions: fc.uniqueArray(fc.constantFrom('timestream:WriteRecords', 'timestream:Select', 'aps:RemoteWrite'), {
        minLength: 1,
      }),
      resources: fc.uniqueArray(
        fc.oneof(
          table,
          table.map((arn) => `${arn}*`),
        ),
        { minLength: 1, maxLength: 3 },
      ),
      conditions: fc.constantFrom(
        { StringEquals: { 'aws:ResourceAccount': setting.account } },
        { 'ForAnyValue:StringLike': { 'aws:TagKeys': ['team', '$${aws:username}'] } },
      ),
      purpose,
    },
    { requiredKeys: ['actions', 'resources'] },
  );
  const everywhere = { actions: ['timestream:DescribeEndpoints'], resources: ['*'], reason: 'it knows no resources' };
  return fc.oneof(named, fc.constant(everywhere));
}

const host = fc.record(
  {
    host: word('lower', 1, 20).map((name) => `${name}.example.com`),
    port: fc.integer({ min: 1, max: 65_535 }),
    purpose,
  },
  { requiredKeys: ['host', 'port'] },
);

const call = fc.record(
  { service: fc.constantFrom('aps-workspaces', 'timestream.ingest-cell1', 'sagemaker.runtime', 'ssm'), purpose },
  { requiredKeys: ['service'] },
);

/** No value twice in a list: a list that holds two is refused. */
function some<One>(one: fc.Arbitrary<One>): fc.Arbitrary<One[]> {
  return fc.uniqueArray(one, { minLength: 1, maxLength: 3, selector: (value) => JSON.stringify(value) });
}

const facts = fc.dictionary(
  word('lower', 1, 20).map((key) => `fact.${key}`),
  word('lower', 1, 20),
  { minKeys: 1, maxKeys: 3 },
);

function anyService(setting: Setting): fc.Arbitrary<object> {
  const login = fc.record({ secret: secret(setting, ''), secretKmsKey: kmsKey(setting) }, { requiredKeys: ['secret'] });
  const asked = fc.oneof(
    fc.record(
      { statements: some(statement(setting)), endpoints: some(call), hosts: some(host) },
      { requiredKeys: ['statements'] },
    ),
    fc.record({ endpoints: some(call) }),
    fc.record({ hosts: some(host) }),
    login,
    fc.tuple(fc.record({ hosts: some(host) }), login).map(([hosts, own]) => ({ ...hosts, ...own })),
  );
  const called = fc.constantFrom('timestream', 'prometheus', 'PostgreSQL 16', 'http');
  return fc
    .tuple(fc.record({ service: called, facts }, { requiredKeys: ['service'] }), asked)
    .map(([given, asks]) => ({ ...given, ...asks }));
}

export const service: ConnectorArbitrary = { source: anyService, sink: anyService };
