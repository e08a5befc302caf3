// Alarms: metrics that exist in the chosen Flink version and at the chosen metrics level.
import type { CustomAlarm } from '../../generated/application';
import { parseArn } from '../aws/arn';
import type { Problem } from '../diagnostics/diagnostic';
import { error, warning } from '../diagnostics/problem';
import { toMilliseconds } from '../text/duration';
import type { NormalApplication } from '../normalise';
import { child, type Pointer } from '../document/pointer';
import { own } from '../document/own';
import { exactlyOne } from '../diagnostics/key-rules';
import { flinkMetrics, hasLevel, type MetricsLevel } from '../aws/metrics';
import { runtimeOf } from '../aws/runtime';
import { describedWith } from '../parts/alarms';
import { ownDimension } from './own-dimension';
import type { Check } from './check';

const hour = 3_600_000;
const day = 24 * hour;

export const alarms: Check = ({ application }) => {
  const { topics = [], critical, warning: lesser, custom } = application.spec.alarms;
  const told = [
    { at: '/spec/alarms/topics', list: topics },
    ...(critical ? [{ at: '/spec/alarms/critical/topics', list: critical.topics }] : []),
    ...(lesser ? [{ at: '/spec/alarms/warning/topics', list: lesser.topics }] : []),
    { at: '/spec/operations/health/topics', list: application.spec.operations?.health?.topics ?? [] },
  ];
  return [
    ...told.flatMap(({ at, list }) =>
      list.flatMap((topic, index) => topicElsewhere(topic, child(at, String(index)), application)),
    ),
    ...hiddenLines(application),
    ...Object.entries(custom).flatMap(([name, alarm]) =>
      customAlarm(alarm, child('/spec/alarms/custom', name), application),
    ),
  ];
};

/**
 * At WARN the tasks still log why they have failed, the job manager no more; at ERROR neither does. Source:
 * apache/flink, release-1.20, `Task.java` and `ExecutionGraph`; developer guide, "Set up application logging".
 */
function hiddenLines({ spec: { alarms: given, logging } }: NormalApplication): Problem[] {
  const { level } = logging;
  if (!given.logs || (level !== 'WARN' && level !== 'ERROR')) return [];
  return [
    warning('FLK3480', '/spec/logging/level', `the level ${level} keeps lines from the log that alarms wait for`, {
      because: { pointer: '/spec/alarms', note: 'the alarms on the log' },
      help: 'set logging.level: INFO, or alarms.logs: false',
    }),
  ];
}

/** Source: the API reference on PutMetricAlarm, AlarmDescription. */
const longestDescription = 1024;

function tooLongWithLink({ description }: CustomAlarm, pointer: Pointer, runbook: string | undefined): Problem[] {
  if (description === undefined) return [];
  const { length } = describedWith(description, runbook);
  if (length <= longestDescription) return [];
  const message = `the description has ${length} characters with the link to the runbook`;
  return [
    error('FLK3481', child(pointer, 'description'), message, {
      expected: `at most ${longestDescription}`,
      found: String(length),
      because: { pointer: '/spec/alarms/runbook', note: 'the link' },
    }),
  ];
}

/** CloudWatch tells topics of its own Region only. */
function topicElsewhere(topic: string, pointer: string, { identity: { home } }: NormalApplication): Problem[] {
  const { partition, region } = parseArn(topic);
  if (partition !== home.partition || region === home.region) return [];
  return [
    error('FLK3231', pointer, `the topic is in ${region}, the alarms in ${home.region}`, {
      expected: home.region,
      found: region,
      because: { pointer: '/aws/region', note: 'the application is here' },
    }),
  ];
}

function customAlarm(alarm: CustomAlarm, pointer: Pointer, { spec }: NormalApplication): Problem[] {
  const { metric } = alarm;
  const at = child(pointer, 'metric');
  return [
    ...exactlyOne(alarm, ['above', 'below'], pointer),
    ...ownDimension(alarm, pointer),
    ...finerThanLevel(metric, spec.logging.metrics, at),
    ...(runtimeOf(spec.runtime).line === 2 ? replacedMetric(metric, spec.runtime, at) : []),
    ...tooShort(alarm, pointer),
    ...tooLong(alarm, pointer),
    ...tooLongWithLink(alarm, pointer, spec.alarms.runbook),
  ];
}

/** Nobody is refused: AWS's pages and samples contradict each other on the levels. */
function finerThanLevel(metric: string, level: MetricsLevel, at: Pointer): Problem[] {
  const documented = own(flinkMetrics, metric);
  if (!documented || hasLevel(level, documented.level)) return [];
  const message = `"${metric}" is not documented for the metrics level ${level}: the alarm may never begin`;
  return [
    warning('FLK3232', at, message, {
      because: { pointer: '/spec/logging/metrics', note: 'the metrics level' },
      help: 'set logging.metrics: TASK, and the dimension Task of the alarm',
    }),
  ];
}

function replacedMetric(metric: string, runtime: string, at: Pointer): Problem[] {
  const change = own(flinkMetrics, metric)?.replacedBy;
  if (!change) return [];
  const { name: by, gone } = change;
  const tell = gone ? error : warning;
  return [
    tell('FLK3233', at, `"${metric}" ${gone ? 'does not exist' : 'is deprecated'} in ${runtime}`, {
      suggestions: [by],
      because: { pointer: '/spec/runtime', note: 'the runtime' },
    }),
  ];
}

/** What the schema says of an alarm that does not. */
const defaults = { period: '5m', periods: 1 };

function tooShort({ metric, period = defaults.period }: CustomAlarm, pointer: Pointer): Problem[] {
  const every = own(flinkMetrics, metric)?.every;
  if (every === undefined || toMilliseconds(period) >= every) return [];
  return [
    error('FLK3234', child(pointer, 'period'), `"${metric}" has one sample an hour, and the period is ${period}`, {
      expected: 'at least 1h',
      found: period,
    }),
  ];
}

function tooLong({ period = defaults.period, periods = defaults.periods }: CustomAlarm, pointer: Pointer): Problem[] {
  const milliseconds = toMilliseconds(period);
  if (milliseconds * periods <= (milliseconds < hour ? day : 7 * day)) return [];
  const message = `${periods} periods of ${period} are longer than an alarm can look back`;
  const expected = 'at most 1 day, or 7 days with periods of an hour or more';
  return [error('FLK3235', child(pointer, 'periods'), message, { expected })];
}
