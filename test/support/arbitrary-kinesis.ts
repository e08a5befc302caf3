// Kinesis sources and sinks: created or existing, polling or enhanced fan-out.
import fc from 'fast-check';
import { partitionOf, partitions } from '../../src/aws/regions';
import type { ConnectorArbitrary } from './arbitrary-setting';
import { arnIn, before119, encryption, kmsKey, optional, otherAccount, type Setting } from './arbitrary-setting';
import { word } from './arbitrary-text';

export const kinesis: ConnectorArbitrary = {
  source: (setting, name) =>
    before119(setting)
      ? fc.oneof(
          source(fc.record({ create: creation(setting, name) }), name, ['terraform', 'job'], []),
          source(existing(setting, name, setting.account), name, ['terraform', 'job'], []),
        )
      : fc.oneof(
          source(fc.record({ create: read(setting, name) }), name, ['terraform', 'job'], []),
          source(existing(setting, name, setting.account), name, ['terraform', 'job', 'existing'], []),
          // Whose stream it is registers the consumer, or the job does.
          source(existing(setting, name, otherAccount), name, ['job', 'existing'], ['lifecycle']),
        ),
  sink: (setting, name) =>
    fc.oneof(
      fc.record({ create: creation(setting, name) }),
      existing(setting, name, setting.account),
      existing(setting, name, otherAccount),
    ),
};

function source(
  stream: fc.Arbitrary<object>,
  name: string,
  lifecycles: readonly string[],
  needed: readonly 'lifecycle'[],
): fc.Arbitrary<object> {
  return fc
    .tuple(stream, reader(name, lifecycles, needed), optional({ initialPosition: position }))
    .map((parts) => Object.assign({}, ...parts) as object);
}

function existing(setting: Setting, name: string, account: string): fc.Arbitrary<object> {
  const regions = fc.constantFrom(setting.region, ...partitions[partitionOf(setting.region)].regions.slice(0, 2));
  const suffixes = word('word', 1, 20);
  return fc
    .tuple(regions, suffixes)
    .chain(([region, suffix]) =>
      fc.record(
        {
          stream: fc.constant(arnIn(setting, 'kinesis', `stream/${name}${suffix}`, { account, region })),
          kmsKey: kmsKey({ ...setting, region }),
        },
        { requiredKeys: ['stream'] },
      ),
    );
}

function creation(setting: Setting, name: string): fc.Arbitrary<object> {
  return fc.oneof(optional({ ...common(setting, name), mode: fc.constant('on-demand') }), provisioned(setting, name));
}

/** The only source for Flink 1.19 loses records of shards that are split, as those of on-demand streams are. */
function read(setting: Setting, name: string): fc.Arbitrary<object> {
  return setting.runtime === 'FLINK-1_19' ? provisioned(setting, name) : creation(setting, name);
}

function provisioned(setting: Setting, name: string): fc.Arbitrary<object> {
  return fc.record(
    { ...common(setting, name), mode: fc.constant('provisioned'), shards: fc.integer({ min: 1, max: 10_000 }) },
    { requiredKeys: ['mode', 'shards'] },
  );
}

function common(setting: Setting, name: string) {
  return {
    name: word('word', 1, 20).map((prefix) => `${prefix}${name}`),
    retention: fc.oneof(
      fc.integer({ min: 24, max: 8760 }).map((count) => `${count}h`),
      fc.integer({ min: 1, max: 365 }).map((count) => `${count}d`),
    ),
    encryption: encryption(setting),
  };
}

function reader(name: string, lifecycles: readonly string[], needed: readonly 'lifecycle'[]): fc.Arbitrary<object> {
  const efo = fc.record(
    { name: word('word', 1, 20).map((prefix) => `${prefix}${name}`), lifecycle: fc.constantFrom(...lifecycles) },
    { requiredKeys: [...needed] },
  );
  return fc.oneof(
    optional({ consumer: fc.constant('polling') }),
    fc.record(
      { consumer: fc.constant('efo'), efo },
      { requiredKeys: needed.length > 0 ? ['consumer', 'efo'] : ['consumer'] },
    ),
  );
}

const position = fc.oneof(
  fc.record({ at: fc.constantFrom('latest', 'trim-horizon') }),
  fc.record({
    at: fc.constant('timestamp'),
    timestamp: fc
      .date({ min: new Date('2013-12-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
      .map((date) => `${date.toISOString().slice(0, 19)}Z`),
  }),
);
