// The alarms that scaling decides on: two for each rule, and two that keep it from scaling in too early.
import { applicationNameOf } from '../facts/identity';
import { terraformName } from '../aws/naming';
import { child } from '../document/pointer';
import type { Alarm } from '../facts/alarm';
import { boundsOf } from '../facts/kpu-bounds';
import type { NormalApplication } from '../normalise';
import { flinkNamespace as namespace } from '../aws/metrics';
import { metricsOfRun } from '../parts/changes';
import { toMilliseconds } from '../text/duration';
import { sortBy } from '../text/sort-by';
import { measureOf } from './measures';
import type { NormalMetricScaling, NormalRule } from './normal';
import { stepIn, worstConcentration } from './steps';

/** Any of `out` scales out; all of `in` scale in. */
export interface RuleAlarms {
  readonly out: readonly Alarm[];
  readonly in: readonly Alarm[];
}

export const at = '/spec/scaling/metric';

export function ruleAlarms(metric: NormalMetricScaling, application: NormalApplication): RuleAlarms {
  const rules = sortBy(Object.entries(metric.rules), ([name]) => name);
  return {
    out: rules.map(([name, rule]) => outAlarm(name, rule, application)),
    in: [
      ...rules.map(([name, rule]) => inAlarm(name, rule, metric, application)),
      settled(metric, application),
      fits(metric, application),
    ],
  };
}

/**
 * Periods without data neither scale out nor in: they count as within the limits. Two underscores, which no alarm of a
 * source, a sink or the user's has in its id.
 */
function outAlarm(name: string, rule: NormalRule, application: NormalApplication): Alarm {
  const { out, in: _, ...measured } = measureOf(rule, application);
  return {
    id: `scale_out__${terraformName(name)}`,
    description: `Scales ${application.identity.name} out: ${measured.metric} is above ${out}`,
    pointer: child(at, 'rules', name),
    ...measured,
    comparison: 'above',
    threshold: out,
    periodSeconds: secondsOf(rule.period),
    periods: rule.periods,
    datapoints: rule.datapoints,
    missingData: 'notBreaching',
  };
}

/** Every period of the calm must have data, and be below. */
function inAlarm(name: string, rule: NormalRule, metric: NormalMetricScaling, application: NormalApplication): Alarm {
  const { out: _, in: threshold, ...measured } = measureOf(rule, application);
  const periods = calmPeriods(rule, metric);
  return {
    id: `scale_in__${terraformName(name)}`,
    description: `Agrees to scale ${application.identity.name} in: ${measured.metric} is below ${threshold}`,
    pointer: child(at, 'rules', name),
    ...measured,
    comparison: 'below',
    threshold,
    periodSeconds: secondsOf(rule.period),
    periods,
    datapoints: periods,
    missingData: 'notBreaching',
  };
}

/** So many periods of a rule are the calm before scaling in. */
export function calmPeriods(rule: Pick<NormalRule, 'period'>, metric: Pick<NormalMetricScaling, 'in'>): number {
  return Math.ceil(toMilliseconds(metric.in.after) / toMilliseconds(rule.period));
}

/**
 * How long the job has run without interruption: every restart, deployment and step begins it anew. So the alarm that
 * scales in goes off with each step and comes on again when the next one may be made, which is an event.
 */
function settled({ cooldown }: NormalMetricScaling, { spec, identity }: NormalApplication): Alarm {
  return {
    id: 'scaling__settled',
    description: `${identity.name} has run for ${cooldown} without a restart: it may scale in`,
    pointer: `${at}/cooldown`,
    namespace,
    metric: metricsOfRun(spec).running,
    dimensions: { Application: applicationNameOf(identity) },
    statistic: 'Minimum',
    comparison: 'above',
    threshold: toMilliseconds(cooldown),
    periodSeconds: 60,
    periods: 1,
    missingData: 'notBreaching',
  };
}

/** From here on AWS advises an alarm. Source: developer guide, "Use CloudWatch alarms": `heapMemoryUtilization`. */
const fullHeap = 90;

/**
 * What is on the heap of fewer KPUs must fit there. Between two collections the heap fills with what nobody needs, so
 * the least value of the calm is looked at, which is nearest to what stays. State in RocksDB is not on the heap.
 */
function fits({ in: into }: NormalMetricScaling, { spec, identity }: NormalApplication): Alarm {
  const concentration = worstConcentration(boundsOf(spec.scaling), stepIn(into));
  return {
    id: 'scaling__memory',
    description: `What ${identity.name} keeps on the heap fits on fewer KPUs: it may scale in`,
    pointer: `${at}/in`,
    namespace,
    metric: 'heapMemoryUtilization',
    dimensions: { Application: applicationNameOf(identity) },
    statistic: 'Minimum',
    comparison: 'below',
    threshold: Math.floor(fullHeap / concentration),
    periodSeconds: secondsOf(into.after),
    periods: 1,
    missingData: 'notBreaching',
  };
}

function secondsOf(duration: string): number {
  return toMilliseconds(duration) / 1000;
}
