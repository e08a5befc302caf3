// Alarms of an application: sets, topics, and custom ones on metrics that every runtime has.
import fc from 'fast-check';
import { accounts, arnIn, optional, type Setting } from './arbitrary-setting';
import { inheritedKey, inheritedNames, isReserved, keyName, value, word } from './arbitrary-text';

export function alarms(setting: Setting): fc.Arbitrary<object> {
  const topic = fc
    .tuple(accounts(setting), word('lower', 1, 20))
    .map(([account, topicName]) => arnIn(setting, 'sns', topicName, { account }));
  const topics = fc.uniqueArray(topic, { minLength: 1, maxLength: 5 });
  const custom = fc.array(fc.tuple(keyName(30), alarm), { maxLength: 3 }).map((entries) => Object.fromEntries(entries));
  return optional({
    set: fc.constantFrom('recommended', 'none'),
    topics,
    critical: fc.record({ topics }),
    warning: fc.record({ topics }),
    logs: fc.boolean(),
    paging: fc.boolean(),
    custom,
    runbook: fc.webUrl({ validSchemes: ['https'] }).filter((url) => /^[A-Za-z0-9_.~/%#?=&+:@!,;*-]{1,500}$/.test(url)),
  });
}

const limit = fc.integer({ min: -1_000_000, max: 1_000_000 });

const dimensionName = fc
  .oneof({ weight: 4, arbitrary: word('word', 1, 20) }, inheritedKey)
  .filter((key) => !isReserved(key));

const alarm = fc
  .tuple(
    fc.constantFrom(
      'cpuUtilization',
      'lastCheckpointSize',
      'numLateRecordsDropped',
      'threadsCount',
      ...inheritedNames.filter((one) => /^[A-Za-z]/.test(one)),
    ),
    fc.oneof(fc.record({ above: limit }), fc.record({ below: limit })),
    optional({
      // CloudWatch keeps at most 30 dimensions, of which one is the application.
      dimensions: fc.dictionary(dimensionName, value(60), { maxKeys: 3, noNullPrototype: true }),
      statistic: fc.constantFrom('average', 'maximum', 'minimum', 'sum'),
      rate: fc.boolean(),
      critical: fc.boolean(),
      missingData: fc.constantFrom('breaching', 'not-breaching', 'missing'),
      description: value(200),
    }),
    fc.oneof(
      fc.record(
        { period: fc.constantFrom('1m', '5m', '10m'), periods: fc.integer({ min: 1, max: 100 }) },
        { requiredKeys: [] },
      ),
      fc.record({ period: fc.constantFrom('1h', '1d'), periods: fc.integer({ min: 1, max: 7 }) }, { requiredKeys: [] }),
    ),
  )
  .map(([metric, ...parts]) => Object.assign({ metric }, ...parts) as object);
