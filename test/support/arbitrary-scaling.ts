// What scales an application and looks after it: bounds, rules and routines that fit the rest of a random spec.
import fc from 'fast-check';
import { toMilliseconds } from '../../src/text/duration';
import { arnIn, optional, type Setting } from './arbitrary-setting';
import { inheritedKey, isReserved, keyName, value, word } from './arbitrary-text';

/** What scaling and operations must agree with, as a random spec has it. */
export interface Running {
  readonly compute?: {
    readonly parallelism?: number;
    readonly parallelismPerKpu?: number;
    readonly kpuQuota?: number;
    readonly maxParallelism?: number;
  };
  readonly sources?: Readonly<Record<string, Source>>;
  readonly snapshots?: { readonly enabled?: boolean };
  readonly start?: boolean;
  readonly checkpoints?: { readonly interval?: string };
}

interface Source {
  readonly type: string;
  readonly create?: { readonly shards?: number };
}

/** Of a spec with all its other sections. Automatic where no bounds fit. */
export function scaling(spec: Running): fc.Arbitrary<object> {
  const automatic = optional({ automatic: fc.boolean() });
  const { begins, most } = reachable(spec);
  if (begins > most) return automatic;
  // A schedule may go below what the application begins with, metrics may not begin outside their bounds.
  const around = { min: fc.integer({ min: 1, max: begins }), max: fc.integer({ min: begins, max: most }) };
  const metric = fc
    .record(
      {
        ...around,
        cooldown: fc.constantFrom('90s', '10m', '2h'),
        out: fc.oneof(fc.record({ factor }), fc.record({ add: kpus })),
        in: fc
          .tuple(fc.oneof(fc.record({ factor }), fc.record({ subtract: kpus }), fc.constant({})), optional({ after }))
          .map(([step, calm]) => ({ ...step, ...calm })),
        rules: rules(spec),
      },
      { requiredKeys: ['min', 'max'] },
    )
    .map(withinQueries);
  // No two schedules have the same moments.
  const bounds = fc.record({ ...around, cron, timezone }, { requiredKeys: ['min', 'max', 'cron'] });
  const schedule = fc
    .uniqueArray(fc.tuple(keyName(30), bounds), { minLength: 1, maxLength: 3, selector: ([, one]) => one.cron })
    .map((entries) => Object.fromEntries(entries));
  return fc.oneof(
    { weight: 3, arbitrary: automatic },
    { weight: 2, arbitrary: fc.record({ metric, schedule }, { requiredKeys: ['metric'] }) },
    { weight: 1, arbitrary: fc.record({ automatic: fc.constant(false), schedule }) },
  );
}

/** KPUs with which the application begins, and the most that quota, maximum parallelism and shards allow. */
function reachable({ compute = {}, sources = {} }: Running): { begins: number; most: number } {
  const { parallelism = 1, parallelismPerKpu = 1, kpuQuota = 64, maxParallelism = Infinity } = compute;
  const shards = Object.values(sources).map(({ create }) => create?.shards ?? Infinity);
  const most = Math.min(kpuQuota, ...[maxParallelism, ...shards].map((bound) => Math.floor(bound / parallelismPerKpu)));
  return { begins: Math.ceil(parallelism / parallelismPerKpu), most };
}

const factor = fc.constantFrom(1.1, 1.5, 2, 10);
const kpus = fc.integer({ min: 1, max: 1000 });
const after = fc.constantFrom('1m', '15m', '24h');
const cron = fc.constantFrom('0 7 ? * MON-FRI *', '7/15 6-18 * * ? *', '30 20 L * ? 2027-2030', '5 4 ? 1/3 2#1 *');
const timezone = fc.constantFrom('UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires', 'Asia/Kolkata');

interface Looks {
  readonly period?: '1m' | '5m' | '1h';
  readonly periods?: number;
  readonly datapoints?: number;
}

/** M of N, as for alarms: a day of minutes at the most, a week of hours. */
const looks = fc
  .record({
    period: fc.constantFrom('1m', '5m', '1h'),
    periods: fc.integer({ min: 1, max: 24 }),
    datapoints: fc.integer({ min: 1, max: 24 }),
    kept: fc.uniqueArray(fc.constantFrom('period', 'periods', 'datapoints')),
  })
  .map(({ period, periods, datapoints, kept }): Looks => ({
    ...(kept.includes('period') && { period }),
    ...(kept.includes('periods') && { periods }),
    ...(kept.includes('datapoints') && { datapoints: Math.min(datapoints, kept.includes('periods') ? periods : 5) }),
  }));

/** Which sources tell how far they are behind, and in what. */
const lags: Readonly<Record<string, 'source-lag' | 'source-backlog'>> = {
  kinesis: 'source-lag',
  kafka: 'source-backlog',
  msk: 'source-backlog',
  'msk-serverless': 'source-backlog',
};

function rules({ sources = {} }: Running): fc.Arbitrary<object> {
  const ofSources = Object.entries(sources).flatMap(([source, { type }]) => {
    const measure = lags[type];
    if (measure === undefined) return [];
    return [fc.constant({ measure, source, ...(measure === 'source-lag' ? times : records) })];
  });
  const rule = fc
    .tuple(fc.oneof(load, custom, ...ofSources), looks)
    .map(([what, how]) => ({ ...what, ...(isQuery(what) ? withinQuery(how) : how) }));
  return named(rule);
}

/** What must hold of a whole section: no calm is longer than what a query sees. */
function withinQueries<T extends { readonly in?: object; readonly rules?: object }>(metric: T): T {
  const queried = Object.values(metric.rules ?? {}).some(isQuery);
  const { after: calm } = (metric.in ?? {}) as { readonly after?: string };
  return queried && calm === '24h' ? { ...metric, in: { ...metric.in, after: '3h' } } : metric;
}

/** Back-pressure and busy time are queries, which see three hours. */
function isQuery({ measure }: { readonly measure?: string }): boolean {
  return measure === 'busy-time' || measure === 'back-pressure';
}

function withinQuery({ period, ...how }: Looks): Looks {
  return { ...how, ...(period !== undefined && { period: period === '1h' ? '5m' : period }) };
}

const times = { out: '5m', in: '500ms' };
const records = { out: 100_000, in: 1 };

const load = fc.oneof(
  fc.record({ measure: fc.constantFrom('cpu', 'heap'), out: fc.constantFrom(75, 99.5), in: fc.constantFrom(0, 30) }),
  fc.record({ measure: fc.constantFrom('busy-time', 'back-pressure'), out: fc.constant(800), in: fc.constant(100) }),
);

/** CloudWatch keeps at most 30 dimensions, of which one is the application. */
const custom = fc
  .tuple(
    fc.record({
      measure: fc.constant('custom'),
      metric: word('lower', 1, 20).map((rest) => `m${rest}`),
      out: fc.constantFrom(100, 0.5),
      in: fc.constantFrom(-5, 0.25),
    }),
    optional({
      dimensions: fc.dictionary(
        fc.oneof(word('word', 1, 20), inheritedKey).filter((key) => !isReserved(key)),
        value(60),
        { maxKeys: 2, noNullPrototype: true },
      ),
      statistic: fc.constantFrom('average', 'maximum', 'minimum', 'sum'),
    }),
  )
  .map(([rule, more]) => ({ ...rule, ...more }));

function named(of: fc.Arbitrary<object>): fc.Arbitrary<object> {
  return fc
    .uniqueArray(fc.tuple(keyName(30), of), { minLength: 1, maxLength: 3, selector: ([name]) => name })
    .map((entries) => Object.fromEntries(entries));
}

/** Of a spec with all its other sections: what is on by itself in production must be possible, too. */
export function operations(setting: Setting, spec: Running): fc.Arbitrary<object> {
  const { start, snapshots, sources = {} } = spec;
  const hasSnapshots = snapshots?.enabled !== false;
  const endless = Object.values(sources).every(({ type }) => Object.hasOwn(lags, type));
  const given = optional({
    maintenanceWindow: fc.constantFrom('00:00', '03:30', '23:59'),
    rollback: fc.boolean(),
    snapshots: hasSnapshots
      ? switched({
          every: fc.constantFrom('1h', '6h', '1d'),
          keep: fc.integer({ min: 1, max: 100 }),
          olderThan: fc.constantFrom('1d', '30d'),
        })
      : fc.constant({ enabled: false }),
  });
  const runsOn = start !== false && endless;
  const keepRunning = runsOn ? fc.boolean() : fc.constant(false);
  const verdict = runsOn ? health(setting, spec) : fc.constant({ enabled: false });
  return fc
    .tuple(given, optional({ health: verdict }), keepRunning)
    .map(([some, judged, kept]) => ({ ...some, ...judged, keepRunning: kept }));
}

/** Three checkpoints are due before a verdict, whose deadline is six hours at the most. */
function health(setting: Setting, { checkpoints: { interval = '60s' } = {} }: Running): fc.Arbitrary<object> {
  const topic = word('lower', 1, 20).map((name) => arnIn(setting, 'sns', name));
  const topics = fc.uniqueArray(topic, { minLength: 1, maxLength: 2 });
  if (toMilliseconds(interval) > 2 * 3_600_000) return fc.constant({ enabled: false });
  return switched({ within: fc.constant('6h'), topics });
}

/** What is off has nothing else to say. */
function switched(parts: Parameters<typeof optional>[0]): fc.Arbitrary<object> {
  return fc.oneof(fc.constant({ enabled: false }), optional({ enabled: fc.constant(true), ...parts }));
}
