// What `spec.scaling` and `spec.operations` mean when they are not said.
import type {
  Health,
  MetricScaling,
  OperationsSection,
  Scaling,
  ScalingRule,
  ScalingSchedule,
  ScheduledSnapshots,
  StepIn,
  StepOut,
} from '../../generated/application';
import type { Lag, Use } from '../connectors/connector';
import { inWords, toMilliseconds } from '../text/duration';

/** A rule with every default written out. */
export type NormalRule = ScalingRule & Required<Pick<ScalingRule, 'period' | 'periods' | 'datapoints'>>;

export type NormalSchedule = Required<ScalingSchedule>;

export interface NormalMetricScaling extends Omit<MetricScaling, 'rules'> {
  readonly cooldown: string;
  readonly out: StepOut;
  readonly in: StepIn & Required<Pick<StepIn, 'after'>>;
  /** Those of the spec, or else those that follow from its sources. */
  readonly rules: Readonly<Record<string, NormalRule>>;
}

export interface NormalScaling {
  readonly automatic: boolean;
  readonly metric?: NormalMetricScaling;
  readonly schedule?: Readonly<Record<string, NormalSchedule>>;
}

/** A source with what CloudWatch tells of how far it is behind, if it tells anything. */
export type Lagging = readonly [source: Pick<Use, 'name' | 'firstName'>, lag: Lag | undefined];

export function scalingDefaults({ automatic = false, metric, schedule }: Scaling = {}, sources: readonly Lagging[]) {
  return {
    automatic,
    ...(metric && { metric: metricDefaults(metric, sources) }),
    ...(schedule && { schedule: mapValues(schedule, (given) => ({ timezone: 'UTC', ...given })) }),
  } satisfies NormalScaling;
}

function metricDefaults(given: MetricScaling, sources: readonly Lagging[]): NormalMetricScaling {
  const { factor, subtract, after = '15m' } = given.in ?? {};
  const isStep = factor !== undefined || subtract !== undefined;
  return {
    ...given,
    cooldown: given.cooldown ?? '10m',
    out: given.out ?? { factor: 2 },
    in: { ...(isStep ? given.in : { factor: 2 }), after },
    rules: mapValues(given.rules ?? derivedRules(sources), ruleDefaults),
  };
}

function ruleDefaults(given: ScalingRule): NormalRule {
  const { period = '1m', periods = 5, datapoints = periods } = given;
  const rest = { period, periods, datapoints };
  return given.measure === 'custom'
    ? { statistic: 'average', dimensions: {}, ...given, ...rest }
    : { ...given, ...rest };
}

/** CPU, and how far each source is behind: the limits are those of the alarms on the same measures, or near them. */
function derivedRules(sources: readonly Lagging[]): Record<string, ScalingRule> {
  const ofSources = sources.flatMap(([{ name, firstName }, lag]): [string, ScalingRule][] => {
    if (!lag) return [];
    const rule: ScalingRule =
      lag.unit === 'milliseconds'
        ? { measure: 'source-lag', source: name, out: '5m', in: '30s' }
        : { measure: 'source-backlog', source: name, out: 100_000, in: 10_000 };
    return [[`${firstName}-lag`, rule]];
  });
  return { cpu: { measure: 'cpu', out: 75, in: 30 }, ...Object.fromEntries(ofSources) };
}

export type NormalSnapshots = ScheduledSnapshots & Required<Pick<ScheduledSnapshots, 'every' | 'keep'>>;

/** The shortest and the longest deadline: metrics come once a minute, and an alarm looks back a day at the most. */
export const deadlines = { shortest: '5m', longest: '6h' } as const;

/** So many checkpoints are due until the verdict. */
export const checkpointsWithin = 3;

/** What is behind no more than so far is no lag to speak of. */
export const longLag = {
  milliseconds: { threshold: 300_000, words: 'five minutes' },
  records: { threshold: 100_000, words: '100,000 records' },
} as const satisfies Readonly<Record<Lag['unit'], object>>;

export type NormalHealth = Health & Required<Pick<Health, 'enabled' | 'within'>>;

export interface NormalOperations extends OperationsSection {
  readonly keepRunning: boolean;
  /** Absent where none are taken. */
  readonly snapshots?: NormalSnapshots;
  /** Absent where there is no verdict. */
  readonly health?: NormalHealth;
  /** The parts that are switched off in the spec, with whatever else it says of them. */
  readonly off: Pick<OperationsSection, 'snapshots' | 'health'>;
}

/** What the defaults depend on beside production. */
export interface Operated {
  readonly production: boolean;
  /** Whether every source has an end. */
  readonly ends: boolean;
  /** Whether Terraform starts the application. */
  readonly starts: boolean;
  /** Whether the application has snapshots at all. */
  readonly snapshots: boolean;
  /** How often there is a checkpoint; absent where there are none. */
  readonly checkpoints?: string;
}

/**
 * Without the section there is nothing: it makes roles that may start and change the application, which nobody gets
 * without a word. With it, production has all that needs no value of its own.
 */
export function operationsDefaults(given: OperationsSection, { production, ...has }: Operated): NormalOperations {
  const goesOn = production && has.starts && !has.ends;
  const { snapshots: said, health, keepRunning = goesOn, ...rest } = given;
  const { enabled, ...snapshots } = { enabled: true, every: '6h', keep: 20, ...said };
  const isTaken = said ? enabled : goesOn && has.snapshots;
  return {
    ...(production && { rollback: true }),
    ...rest,
    keepRunning,
    ...(isTaken && { snapshots: { enabled, ...snapshots } }),
    ...healthDefaults(health, goesOn, has.checkpoints),
    off: { ...(said?.enabled === false && { snapshots: said }), ...(health?.enabled === false && { health }) },
  };
}

/** A job whose checkpoints are too rare to be waited for is judged only where somebody says so. */
function healthDefaults(said: Health | undefined, goesOn: boolean, interval = '0s'): Pick<NormalOperations, 'health'> {
  const minute = 60_000;
  const longest = toMilliseconds(deadlines.longest);
  const due = Math.max(15 * minute, Math.ceil((checkpointsWithin * toMilliseconds(interval)) / minute) * minute);
  const isJudged = said ? said.enabled !== false : goesOn && due <= longest;
  return isJudged ? { health: { enabled: true, within: inWords(Math.min(due, longest)), ...said } } : {};
}

function mapValues<Given, Made>(given: Readonly<Record<string, Given>>, make: (one: Given) => Made) {
  return Object.fromEntries(Object.entries(given).map(([key, one]) => [key, make(one)] as const));
}
