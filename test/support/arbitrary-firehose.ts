// Firehose sinks to each destination, created or existing; sources that read what is delivered.
import fc from 'fast-check';
import type { ConnectorArbitrary } from './arbitrary-setting';
import { placement, secretArn } from './arbitrary-placement';
import {
  arnIn,
  bucketCreation,
  bucketName,
  encryption,
  kmsKey,
  objectPrefix,
  optional,
  type Setting,
} from './arbitrary-setting';
import { word } from './arbitrary-text';

export const firehose: ConnectorArbitrary = {
  source: (setting, name) =>
    fc
      .tuple(
        fc.oneof(
          fc.record({ create: creation(name, setting, fc.record({ s3: bucket(setting, readable) })) }),
          fc.record(
            { bucket: bucketName, prefix: objectPrefix, kmsKey: kmsKey(setting) },
            { requiredKeys: ['bucket', 'prefix'] },
          ),
        ),
        optional({ discoveryInterval: fc.constantFrom('1ms', '30s', '999999999d') }),
      )
      .map(([where, how]) => ({ ...where, ...how })),
  sink: (setting, name) =>
    fc.oneof(
      fc.record({
        create: creation(
          name,
          setting,
          fc.oneof(
            fc.record({ s3: bucket(setting, written) }),
            fc.record({ opensearch: toOpensearch(setting) }),
            ...(setting.partition === 'aws-cn' ? [] : [fc.record({ opensearch: toCollection(setting) })]),
            fc.record({ redshift: toRedshift(setting) }),
          ),
        ),
      }),
      fc.record({ stream: fc.constant(arnIn(setting, 'firehose', `deliverystream/${name}`)) }),
    ),
};

function creation(name: string, setting: Setting, destination: fc.Arbitrary<object>): fc.Arbitrary<object> {
  const settings = optional({
    name: word('word', 1, 20).map((end) => `${name}-${end}`),
    buffering: optional({
      size: fc.integer({ min: 1, max: 100 }),
      interval: fc.constantFrom('0s', '1s', '900s', '15m'),
    }),
    encryption: encryption(setting),
    logRetention: fc.constantFrom('1d', '30d', '3653d'),
  });
  return fc.tuple(settings, destination).map((parts) => Object.assign({}, ...parts) as object);
}

/** Prefix and error prefix that may stand together. */
const prefixes = fc.constantFrom(
  {},
  { prefix: 'orders/' },
  { prefix: 'orders/dt=!{timestamp:yyyy-MM-dd}/!{firehose:random-string}/' },
  { prefix: '!{timestamp:yyyy}/', errorPrefix: 'errors/!{timestamp:yyyy}/!{firehose:error-output-type}/' },
  { prefix: 'orders/', errorPrefix: 'failed/' },
);
/** On the way to Redshift there are neither expressions nor error prefixes. */
const staged = fc.constantFrom({}, { prefix: 'orders/' });
const written = fc.tuple(
  prefixes,
  optional({ compression: fc.constantFrom('none', 'gzip', 'snappy', 'zip', 'hadoop-snappy') }),
);
/** The source lists a folder, so its prefix begins with one. */
const readable = fc.tuple(
  prefixes.filter(({ prefix = 'orders/' }) => !prefix.startsWith('!')),
  optional({ compression: fc.constantFrom('none', 'gzip') }),
);

function bucket(setting: Setting, how: fc.Arbitrary<readonly object[]>): fc.Arbitrary<object> {
  const where = fc.oneof(
    fc.record({ create: bucketCreation(setting) }),
    fc.record({ bucket: bucketName, kmsKey: kmsKey(setting) }, { requiredKeys: ['bucket'] }),
  );
  return fc.tuple(where, how).map(([place, rest]) => Object.assign({}, place, ...rest) as object);
}

const retry = fc.constantFrom('0s', '300s', '120m', '2h');

function toOpensearch(setting: Setting): fc.Arbitrary<object> {
  return fc.record(
    {
      domain: word('lower', 2, 20).map((end) => arnIn(setting, 'es', `domain/d${end}`)),
      index: word('lower', 1, 80),
      rotation: fc.constantFrom('none', 'hour', 'day', 'week', 'month'),
      retry,
      failed: bucket(setting, written),
      vpc: placement(1, 16),
    },
    { requiredKeys: ['domain', 'index', 'failed'] },
  );
}

function toCollection(setting: Setting): fc.Arbitrary<object> {
  return fc.record(
    {
      collection: word('lower', 3, 20).map((id) => ({
        arn: arnIn(setting, 'aoss', `collection/${id}`),
        name: `c${id}`,
        endpoint: `${id}.${setting.region}.aoss.amazonaws.com`,
      })),
      index: word('lower', 1, 80),
      retry,
      failed: bucket(setting, written),
      vpc: placement(1, 16),
    },
    { requiredKeys: ['collection', 'index', 'failed'] },
  );
}

function toRedshift(setting: Setting): fc.Arbitrary<object> {
  return fc.record(
    {
      endpoint: fc.constant(
        `orders.abc123.${setting.region}.redshift.amazonaws.com${setting.partition === 'aws-cn' ? '.cn' : ''}`,
      ),
      port: fc.integer({ min: 1150, max: 65535 }),
      database: fc.constantFrom('dev', '_x$'),
      table: fc.constantFrom('orders', 'public.Orders$'),
      columns: fc.constantFrom(['id'], ['id', 'amount']),
      copyOptions: fc.constantFrom("FORMAT AS JSON 'auto'", 'CSV gzip', "DELIMITER '$${'"),
      secret: secretArn(setting),
      secretKmsKey: kmsKey(setting),
      retry,
      staging: bucket(setting, fc.tuple(staged, optional({ compression: fc.constantFrom('none', 'gzip') }))),
      publiclyAccessible: fc.constant(true),
    },
    { requiredKeys: ['endpoint', 'database', 'table', 'secret', 'staging', 'publiclyAccessible'] },
  );
}
