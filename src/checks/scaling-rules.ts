// The rules of scaling: measures that are there, limits and windows that can work.
import type { Problem } from '../diagnostics/diagnostic';
import { error, warning } from '../diagnostics/problem';
import { child, type Pointer } from '../document/pointer';
import { boundsOf } from '../facts/kpu-bounds';
import type { NormalApplication } from '../normalise';
import { isOfTasks, lagOf, loadMetrics } from '../operations/measures';
import type { NormalMetricScaling, NormalRule } from '../operations/normal';
import { stepIn, worstConcentration } from '../operations/steps';
import { inWords, toMilliseconds } from '../text/duration';
import type { Check } from './check';

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
    ...shortCooldown(metric),
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
    ...limits(pointer, rule),
    ...unreachable(pointer, rule),
    ...windows(pointer, rule, metric),
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

function unreachable(pointer: Pointer, rule: NormalRule): Problem[] {
  const isPercent = rule.measure === 'cpu' || rule.measure === 'heap';
  if (!isPercent || rule.out < 100) return [];
  return [
    error('FLK3617', child(pointer, 'out'), `${rule.measure} is never above ${rule.out} %`, { expected: 'below 100' }),
  ];
}

function windows(pointer: Pointer, rule: NormalRule, { in: into }: NormalMetricScaling): Problem[] {
  const { period, periods, datapoints } = rule;
  const each = toMilliseconds(period);
  const limit = each < hour ? day : 7 * day;
  const tooMany = `${datapoints} datapoints of ${periods} periods`;
  return [
    ...(datapoints > periods ? [error('FLK3610', child(pointer, 'datapoints'), tooMany)] : []),
    ...(each * periods > limit
      ? [
          error(
            'FLK3611',
            child(pointer, 'periods'),
            `${periods} periods of ${period} are longer than ${inWords(limit)}`,
          ),
        ]
      : []),
    ...(toMilliseconds(into.after) > day
      ? [error('FLK3611', `${at}/in/after`, `${into.after} are longer than 1d`)]
      : []),
  ];
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

function shortCooldown({ cooldown, rules }: NormalMetricScaling): Problem[] {
  const longest = Math.max(...Object.values(rules).map(({ period, periods }) => toMilliseconds(period) * periods));
  if (toMilliseconds(cooldown) >= longest + restart) return [];
  const least = `a restart and the ${inWords(longest)} that a rule looks back`;
  const message = `a cool-down of ${cooldown} is shorter than ${least}`;
  return [warning('FLK3609', `${at}/cooldown`, message, { expected: `at least ${inWords(longest + restart)}` })];
}

/** In percent: less is on the heap of hardly any job. */
const emptyHeap = 20;

function largeStep(metric: NormalMetricScaling, { spec }: NormalApplication): Problem[] {
  const { factor, subtract } = metric.in;
  if ((factor === undefined) === (subtract === undefined)) return [];
  const concentration = worstConcentration(boundsOf(spec.scaling), stepIn(metric.in));
  const limit = Math.floor(90 / concentration);
  if (limit >= emptyHeap) return [];
  const times = Number(concentration.toFixed(1));
  const message = `a step in may put ${times} times as much on a KPU: it waits for a heap below ${limit} %`;
  return [warning('FLK3614', `${at}/in`, message)];
}
