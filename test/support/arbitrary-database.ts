// Databases of every engine, that exist: with a secret or a user for IAM, read by changes or queries, written with and
// without transactions.
import fc from 'fast-check';
import type { ConnectorArbitrary } from './arbitrary-setting';
import { arnIn, kmsKey, optional, type Setting } from './arbitrary-setting';
import { secretArn } from './arbitrary-placement';
import { word } from './arbitrary-text';

const withIam = ['postgresql', 'mysql', 'mariadb'] as const;
const engine = fc.constantFrom(...withIam, 'oracle', 'sqlserver');
const tables = fc.uniqueArray(
  fc.oneof(
    word('lower', 1, 20),
    word('lower', 1, 20).map((name) => `s_1.${name}`),
  ),
  { minLength: 1, maxLength: 5 },
);

function bySecret(setting: Setting): fc.Arbitrary<object> {
  const secret = fc.record({ secret: secretArn(setting), secretKmsKey: kmsKey(setting) }, { requiredKeys: ['secret'] });
  return fc
    .tuple(engine, secret, optional({ tls: fc.constantFrom('require', 'verify-full') }))
    .map(([one, login, tls]) => ({ engine: one, ...login, ...tls }));
}

function byIam(setting: Setting): fc.Arbitrary<object> {
  const id = fc.constantFrom('db-ABC123', 'cluster-XYZ');
  return fc
    .tuple(fc.constantFrom(...withIam), id, word('lower', 1, 20))
    .map(([one, of, user]) => ({ engine: one, iamUser: arnIn(setting, 'rds-db', `dbuser:${of}/${user}`) }));
}

const watched = fc.oneof(
  fc.constant({}),
  word('lower', 1, 20).map((name) => ({ instance: `i${name}` })),
  word('lower', 1, 20).map((name) => ({ cluster: `c${name}` })),
);

function any(setting: Setting): fc.Arbitrary<object> {
  const reached = fc.record(
    {
      host: word('lower', 1, 20).map((name) => `${name}.example.com`),
      database: word('lower', 1, 20).map((name) => `d_${name}`),
      port: fc.integer({ min: 1, max: 65_535 }),
      tables,
      // One and more for each subtask of the widest spec: 2,000 KPUs with 8 subtasks each.
      maxConnections: fc.integer({ min: 16_000, max: 100_000 }),
      ...(setting.vpc && { securityGroup: fc.constant('sg-0b1c2d3e4f5061728') }),
    },
    { requiredKeys: ['host', 'database'] },
  );
  return fc
    .tuple(fc.oneof(bySecret(setting), byIam(setting)), reached, watched)
    .map(([login, place, by]) => ({ ...login, ...place, ...by }));
}

export const database: ConnectorArbitrary = {
  source: (setting, name) =>
    fc
      .tuple(any(setting), fc.constantFrom('change-data-capture', 'jdbc'))
      .map(([one, mode]) => ({
        ...one,
        mode: 'iamUser' in one ? 'jdbc' : mode,
        ...(!('iamUser' in one) && mode !== 'jdbc' && 'engine' in one && own(String(one.engine), name)),
      })),
  sink: (setting) =>
    fc
      .tuple(any(setting), optional({ delivery: fc.constantFrom('at-least-once', 'exactly-once') }))
      .map(([one, delivery]) => ({ ...one, ...delivery })),
};

/** What one source alone may have of its server. */
function own(of: string, name: string): object {
  return of === 'postgresql' ? { slot: `s_${name.replaceAll('-', '_')}` } : {};
}
