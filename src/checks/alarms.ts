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
import { runtimeOf } from '../aws/runtime';
import type { Check } from './check';

/**
 * Source: developer guide, "Metrics and dimensions". AWS's own sample of a scaler graphs them for the whole application
 * (aws-samples/amazon-managed-service-for-apache-flink-examples, infrastructure/AutoScaling): so nobody is refused.
 */
const belowApplication: readonly string[] = [
  'backPressuredTimeMsPerSecond',
  'busyTimeMsPerSecond',
  'idleTimeMsPerSecond',
];

/** Metrics of Flink 1.x and what replaces them in 2.x. Source: the same page, "Flink 2.2 metric changes". */
const replaced: Readonly<Record<string, { readonly by: string; readonly gone: boolean }>> = {
  fullRestarts: { by: 'numRestarts', gone: true },
  bytesRequestedPerFetch: { by: 'millisBehindLatest', gone: true },
  downtime: { by: 'restartingTime', gone: false },
  uptime: { by: 'runningTime', gone: false },
};

/** `KPUs` has one sample an hour. */
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
    ...(spec.logging.metrics === 'APPLICATION' ? finerThanLevel(metric, at) : []),
    ...(runtimeOf(spec.runtime).line === 2 ? replacedMetric(metric, spec.runtime, at) : []),
    ...tooShort(alarm, pointer),
    ...tooLong(alarm, pointer),
  ];
}

function finerThanLevel(metric: string, at: Pointer): Problem[] {
  if (!belowApplication.includes(metric)) return [];
  const message = `"${metric}" is not documented for the metrics level APPLICATION: the alarm may never begin`;
  return [
    warning('FLK3232', at, message, {
      because: { pointer: '/spec/logging/metrics', note: 'the metrics level' },
      help: 'set logging.metrics: TASK, and the dimension Task of the alarm',
    }),
  ];
}

function replacedMetric(metric: string, runtime: string, at: Pointer): Problem[] {
  const change = own(replaced, metric);
  if (!change) return [];
  const { by, gone } = change;
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
  if (metric !== 'KPUs' || toMilliseconds(period) >= hour) return [];
  return [
    error('FLK3234', child(pointer, 'period'), `"KPUs" has one sample an hour, and the period is ${period}`, {
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
