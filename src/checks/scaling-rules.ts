// The rules of scaling: measures that are there, limits and windows that can work.
import type { Problem } from '../diagnostics/diagnostic';
import { error, warning } from '../diagnostics/problem';
import { child, type Pointer } from '../document/pointer';
import { boundsOf } from '../facts/kpu-bounds';
import type { NormalApplication } from '../normalise';
import { isOfTasks, isQuery, lagOf, loadMetrics } from '../operations/measures';
import type { NormalMetricScaling, NormalRule } from '../operations/normal';
import { calmPeriods } from '../operations/rule-alarms';
import { stepIn, worstConcentration } from '../operations/steps';
import { inWords, toMilliseconds } from '../text/duration';
import type { Check } from './check';
import { ownDimension } from './own-dimension';

const at = '/spec/scaling/metric';
const [minute, hour] = [60_000, 3_600_000];
const day = 24 * hour;

export const scalingRules: Check = ({ application }) => {
  const { metric } = application.spec.scaling;
  if (!metric) return [];
  return [
    ...Object.entries(metric.rules).flatMap(([name, rule]) =>
      ruleProblems(child(`${at}/rules`, name), rule, metric, application),
    ),
    ...longCalm(metric),
    ...shortCooldown(metric, application),
    ...largeStep(metric, application),
  ];
};

function ruleProblems(
  pointer: Pointer,
  rule: NormalRule,
  metric: NormalMetricScaling,
  application: NormalApplication,
): Problem[] {
  return [
    ...('source' in rule ? noSuchMeasure(pointer, rule, application) : []),
    ...(rule.measure === 'custom' ? ownDimension(rule, pointer) : []),
    ...limits(pointer, rule),
    ...flapping(pointer, rule, metric, application),
    ...unreachable(pointer, rule),
    ...windows(pointer, rule, metric, application),
    ...levels(pointer, rule, application),
  ];
}

type SourceRule = Extract<NormalRule, { readonly source: string }>;

function noSuchMeasure(pointer: Pointer, { source, measure }: SourceRule, application: NormalApplication): Problem[] {
  const unit = measure === 'source-lag' ? 'milliseconds' : 'records';
  const place = child(pointer, 'source');
  const able = Object.keys(application.spec.sources).filter((name) => lagOf(name, application)?.unit === unit);
  if (able.includes(source)) return [];
  const lag = lagOf(source, application);
  const message = !Object.hasOwn(application.spec.sources, source)
    ? `there is no source "${source}"`
    : `source "${source}" does not tell how far it is behind ${unit === 'records' ? 'in records' : 'as a time'}`;
  const help = lag && `use measure: ${lag.unit === 'records' ? 'source-backlog' : 'source-lag'}`;
  return [error('FLK3607', place, message, { ...(able.length > 0 && { allowed: able }), ...(help && { help }) })];
}

function limits(pointer: Pointer, rule: NormalRule): Problem[] {
  const [out, into] =
    rule.measure === 'source-lag' ? [toMilliseconds(rule.out), toMilliseconds(rule.in)] : [rule.out, rule.in];
  if (into < out) return [];
  const because = { pointer: child(pointer, 'out'), note: 'it scales out above this' };
  return [
    error('FLK3608', child(pointer, 'in'), `it scales in below ${rule.in}, and out above ${rule.out}`, { because }),
  ];
}

/** What is shared among the KPUs: so many times less of these, so many times more of it on each. The heap waits. */
const shared = ['cpu', 'busy-time', 'back-pressure'] as const;

/** As near as the machine calculates: a factor of 1.1 is none that a binary number can be. */
const digits = 6;

function flapping(
  pointer: Pointer,
  rule: NormalRule,
  metric: NormalMetricScaling,
  { spec }: NormalApplication,
): Problem[] {
  const { measure, out, in: into } = rule;
  if (!shared.some((one) => one === measure) || !isOneStep(metric) || into >= out) return [];
  const times = worstConcentration(boundsOf(spec.scaling), stepIn(metric.in));
  const afterwards = Number((Number(into) * times).toFixed(digits));
  if (afterwards <= Number(out)) return [];
  const most = Math.floor(Number(out) / times);
  const reached = Number(afterwards.toFixed(1));
  const message = `a step in just below ${into} may lead to ${reached}, and it scales out above ${out}`;
  const because = { pointer: `${at}/in`, note: `a KPU may get ${Number(times.toFixed(1))} times as much by a step` };
  return [warning('FLK3619', child(pointer, 'in'), message, { because, expected: `at most ${most}` })];
}

/** The most that a measure can be. */
const ends = {
  cpu: { most: 100, unit: '%' },
  heap: { most: 100, unit: '%' },
  'busy-time': { most: 1000, unit: 'ms per second' },
  'back-pressure': { most: 1000, unit: 'ms per second' },
} as const satisfies Readonly<Record<keyof typeof loadMetrics, object>>;

function unreachable(pointer: Pointer, rule: NormalRule): Problem[] {
  if ('metric' in rule || 'source' in rule) return [];
  const { most, unit } = ends[rule.measure];
  if (rule.out < most) return [];
  const message = `${rule.measure} is never above ${rule.out} ${unit}`;
  return [error('FLK3617', child(pointer, 'out'), message, { expected: `below ${most}` })];
}

/**
 * Queries see the latest three hours. Source: CloudWatch user guide, "Limits": "Limits that apply to alarms based on
 * Metrics Insights queries" (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-limits.html).
 */
const seenByQueries = 3 * hour;

/** How far an alarm on a rule can look back, in milliseconds. Source of the other two: that of FLK3611. */
function longestLook(rule: NormalRule, application: NormalApplication): number {
  if (isQuery(rule.measure, application)) return seenByQueries;
  return toMilliseconds(rule.period) < hour ? day : 7 * day;
}

function windows(
  pointer: Pointer,
  rule: NormalRule,
  metric: NormalMetricScaling,
  application: NormalApplication,
): Problem[] {
  const { period, periods, datapoints, measure } = rule;
  const limit = longestLook(rule, application);
  const because = { pointer: child(pointer, 'measure'), note: `the query of ${measure} sees no more` };
  const why = limit === seenByQueries ? { because } : {};
  const tooMany = `${datapoints} datapoints of ${periods} periods`;
  const tooLong = `${periods} periods of ${period} are longer than ${inWords(limit)}`;
  return [
    ...(datapoints > periods ? [error('FLK3610', child(pointer, 'datapoints'), tooMany)] : []),
    ...(lookBack(rule) > limit ? [error('FLK3611', child(pointer, 'periods'), tooLong, why)] : []),
    ...calm(rule, metric, limit, why.because ?? { pointer: child(pointer, 'period'), note: 'its period' }),
  ];
}

/** The calm of a rule is whole periods of it, so it may be longer than `in.after`. */
function calm(rule: NormalRule, metric: NormalMetricScaling, limit: number, because: Because): Problem[] {
  const { after } = metric.in;
  const periods = calmPeriods(rule, metric);
  if (toMilliseconds(after) > day || periods * toMilliseconds(rule.period) <= limit) return [];
  const asPeriods = `${periods} periods of ${rule.period} of this rule`;
  const message = `${after} are ${asPeriods}, which are longer than ${inWords(limit)}`;
  return [error('FLK3611', `${at}/in/after`, message, { because })];
}

type Because = { readonly pointer: Pointer; readonly note: string };

/** Said once, for it is one period of the alarm on the heap, and the calm of every rule. */
function longCalm({ in: { after } }: NormalMetricScaling): Problem[] {
  return toMilliseconds(after) > day ? [error('FLK3611', `${at}/in/after`, `${after} are longer than 1d`)] : [];
}

/** As for alarms: AWS's documents contradict each other, so nobody is refused. */
function levels(pointer: Pointer, { measure }: NormalRule, { spec }: NormalApplication): Problem[] {
  if (!isOfTasks(measure) || spec.logging.metrics !== 'APPLICATION') return [];
  const { metric } = loadMetrics[measure as keyof typeof loadMetrics];
  const message = `"${metric}" is not documented for the metrics level APPLICATION: the rule may never decide`;
  return [
    warning('FLK3232', child(pointer, 'measure'), message, {
      because: { pointer: '/spec/logging/metrics', note: 'the metrics level' },
      help: 'set logging.metrics: TASK',
    }),
  ];
}

/** AWS gives half a minute for a restart, and more with state: one minute is counted. Source: that of FLK3609. */
const restart = minute;

/** How far the alarm that scales out looks back, in milliseconds. */
const lookBack = ({ period, periods }: NormalRule): number => toMilliseconds(period) * periods;

/**
 * A rule that looks back too far is told as that: no cool-down is to be made for it. Where that are all of them, the
 * longest is `-Infinity`.
 */
function shortCooldown({ cooldown, rules }: NormalMetricScaling, application: NormalApplication): Problem[] {
  const possible = Object.values(rules).filter((rule) => lookBack(rule) <= longestLook(rule, application));
  const longest = Math.max(...possible.map(lookBack));
  if (toMilliseconds(cooldown) >= longest + restart) return [];
  const least = `a restart and the ${inWords(longest)} that a rule looks back`;
  const message = `a cool-down of ${cooldown} is shorter than ${least}`;
  return [warning('FLK3609', `${at}/cooldown`, message, { expected: `at least ${inWords(longest + restart)}` })];
}

/** In percent: less is on the heap of hardly any job. */
const emptyHeap = 20;

function largeStep(metric: NormalMetricScaling, { spec }: NormalApplication): Problem[] {
  if (!isOneStep(metric)) return [];
  const concentration = worstConcentration(boundsOf(spec.scaling), stepIn(metric.in));
  const limit = Math.floor(90 / concentration);
  if (limit >= emptyHeap) return [];
  const times = Number(concentration.toFixed(1));
  const message = `a step in may put ${times} times as much on a KPU: it waits for a heap below ${limit} %`;
  return [warning('FLK3614', `${at}/in`, message)];
}

/** Of both nobody knows which one is meant, and another rule says so. */
function isOneStep({ in: { factor, subtract } }: NormalMetricScaling): boolean {
  return (factor === undefined) !== (subtract === undefined);
}
