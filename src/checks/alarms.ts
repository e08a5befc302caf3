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
import type { Check } from './check';

const hour = 3_600_000;
const day = 24 * hour;

export const alarms: Check = ({ application }) => {
  const { topics = [], custom } = application.spec.alarms;
  return [
    ...topics.flatMap((topic, index) =>
      topicElsewhere(topic, child('/spec/alarms/topics', String(index)), application),
    ),
    ...Object.entries(custom).flatMap(([name, alarm]) =>
      customAlarm(alarm, child('/spec/alarms/custom', name), application),
    ),
  ];
};

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
    ...finerThanLevel(metric, spec.logging.metrics, at),
    ...(runtimeOf(spec.runtime).line === 2 ? replacedMetric(metric, spec.runtime, at) : []),
    ...tooShort(alarm, pointer),
    ...tooLong(alarm, pointer),
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
