// CloudWatch's arithmetic of alarms: M of N periods of a minute, and composite alarms over them.
// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html#alarm-evaluation
import type { AlarmState } from '../services/alarms';
import type { Measured } from './job';

/** One rule: out at this value and above, in at this value and below. */
export interface Rule {
  readonly measure: keyof Measured;
  readonly out: number;
  readonly in: number;
  /** Minutes that are looked at, and how many of them must breach. */
  readonly periods: number;
  readonly datapoints: number;
}

export interface Decision {
  /** Any rule says out. */
  readonly out: AlarmState;
  /** All rules say in. */
  readonly in: AlarmState;
}

/** Minutes without data breach nothing: nobody scales on what is not known. */
export function decisionsOn(rules: readonly Rule[]): (measured: Measured | undefined) => Decision {
  const seen: (Measured | undefined)[] = [];
  return (measured) => {
    seen.push(measured);
    const breaching = ({ measure, periods, datapoints, ...limits }: Rule, way: 'out' | 'in'): boolean => {
      const count = seen.slice(-periods).filter((one) => {
        if (one === undefined) return false;
        return way === 'out' ? one[measure] >= limits.out : one[measure] <= limits.in;
      }).length;
      return count >= datapoints;
    };
    return {
      out: rules.some((rule) => breaching(rule, 'out')) ? 'ALARM' : 'OK',
      in: rules.every((rule) => breaching(rule, 'in')) ? 'ALARM' : 'OK',
    };
  };
}
