// Alarms: metrics that exist in the chosen Flink version and at the chosen metrics level.
import type { CustomAlarm } from '../../generated/application';
import { parseArn } from '../aws/arn';
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { toMilliseconds } from '../text/duration';
import type { NormalApplication } from '../normalise';
import { child } from '../document/pointer';
import { own } from '../document/own';
import { exactlyOne } from '../diagnostics/key-rules';
import { runtimeOf } from '../aws/runtime';
import type { Check } from './check';

/** Source: developer guide, "Metrics and dimensions". */
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

function customAlarm(alarm: CustomAlarm, pointer: string, { spec }: NormalApplication): Problem[] {
  const { metric, period = '5m', periods = 1 } = alarm;
  const at = { pointer: child(pointer, 'metric') };
  const change = runtimeOf(spec.runtime).line === 2 ? own(replaced, metric) : undefined;
  const milliseconds = toMilliseconds(period);
  return [
    ...exactlyOne(alarm, ['above', 'below'], pointer),
    ...(belowApplication.includes(metric) && spec.logging.metrics === 'APPLICATION'
      ? [
          {
            ...at,
            code: 'FLK3232',
            severity: 'error',
            message: `"${metric}" does not exist at the metrics level APPLICATION: the alarm would never begin`,
            because: { pointer: '/spec/logging/metrics', note: 'the metrics level' },
            help: 'set logging.metrics: TASK, and the dimension Task of the alarm',
          } as const,
        ]
      : []),
    ...(change
      ? [
          {
            ...at,
            code: 'FLK3233',
            severity: change.gone ? 'error' : 'warning',
            message: `"${metric}" ${change.gone ? 'does not exist' : 'is deprecated'} in ${spec.runtime}`,
            suggestions: [change.by],
            because: { pointer: '/spec/runtime', note: 'the runtime' },
          } as const,
        ]
      : []),
    ...(metric === 'KPUs' && milliseconds < hour
      ? [
          error('FLK3234', child(pointer, 'period'), `"KPUs" has one sample an hour, and the period is ${period}`, {
            expected: 'at least 1h',
            found: period,
          }),
        ]
      : []),
    ...(milliseconds * periods > (milliseconds < hour ? day : 7 * day)
      ? [
          error(
            'FLK3235',
            child(pointer, 'periods'),
            `${periods} periods of ${period} are longer than an alarm can look back`,
            { expected: 'at most 1 day, or 7 days with periods of an hour or more' },
          ),
        ]
      : []),
  ];
}
