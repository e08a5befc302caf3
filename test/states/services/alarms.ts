// CloudWatch's alarms, as DescribeAlarms shows them, and who hears of their changes.
import type { Timeline } from '../timeline';
import type { Operate } from './operate';

export type AlarmState = 'OK' | 'ALARM' | 'INSUFFICIENT_DATA';

export interface Alarms {
  readonly operations: Readonly<Record<string, Operate>>;
  /** Makes an alarm, or changes its state and tells those who listen; the same state again is no change. */
  readonly set: (name: string, state: AlarmState, kind?: 'metric' | 'composite') => Promise<void>;
  readonly get: (name: string) => AlarmState | undefined;
  /** EventBridge's "CloudWatch Alarm State Change": only when a state changes, never while it stays. */
  readonly onChange: (hear: (name: string, state: AlarmState) => void | Promise<void>) => void;
}

/** How many of a kind one answer has at the most (MaxRecords of API_DescribeAlarms): nobody of ours asks for more. */
const page = 100;

interface Alarm {
  readonly kind: 'metric' | 'composite';
  readonly state: AlarmState;
  /** Seconds since the epoch. */
  readonly changed: number;
}

export function alarmsOf(time: Timeline): Alarms {
  const all = new Map<string, Alarm>();
  const listeners: ((name: string, state: AlarmState) => void | Promise<void>)[] = [];
  return {
    async set(name, state, kind = all.get(name)?.kind ?? 'composite') {
      const before = all.get(name);
      if (before?.state === state) return;
      all.set(name, { kind, state, changed: time.now() / 1000 });
      if (before !== undefined) for (const hear of listeners) await hear(name, state);
    },
    get: (name) => all.get(name)?.state,
    onChange: (hear) => void listeners.push(hear),
    operations: {
      // "AlarmTypes: … If you omit this parameter, only metric alarms are returned, even if composite alarms exist":
      // API_DescribeAlarms.
      DescribeAlarms: async ({ AlarmNames, AlarmTypes = ['MetricAlarm'], AlarmNamePrefix }) => {
        const wanted = (name: string): boolean =>
          AlarmNames === undefined
            ? name.startsWith(String(AlarmNamePrefix ?? ''))
            : (AlarmNames as readonly string[]).includes(name);
        const shown = (kind: Alarm['kind'], type: string): readonly object[] =>
          !(AlarmTypes as readonly string[]).includes(type)
            ? []
            : [...all]
                .filter(([name, one]) => one.kind === kind && wanted(name))
                .sort(([a], [b]) => (a < b ? -1 : 1))
                .slice(0, page)
                .map(([name, one]) => show(name, one));
        return {
          answer: {
            MetricAlarms: shown('metric', 'MetricAlarm'),
            CompositeAlarms: shown('composite', 'CompositeAlarm'),
          },
        };
      },
    },
  };
}

function show(AlarmName: string, { state, changed }: Alarm): object {
  return {
    AlarmName,
    StateValue: state,
    StateUpdatedTimestamp: changed,
    StateTransitionedTimestamp: changed,
    ActionsEnabled: true,
  };
}
