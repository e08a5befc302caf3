// A CloudWatch alarm as data: what parts and connectors recommend, and what the plan lists.
import type { Pointer } from '../document/pointer';

/** An alarm on one metric, on how that changes, or on what a query finds. */
export type Alarm = Watched & Measured;

/** The change of what a query finds is nothing that CloudWatch takes as it stands here. */
type Measured =
  | {
      /** Compares the change per second instead of the value: for counters that only grow. */
      readonly rate?: true;
      readonly query?: never;
    }
  | {
      readonly rate?: never;
      /** A query of Metrics Insights instead of the one metric with these dimensions. */
      readonly query: string;
    };

interface Watched {
  /**
   * Unique in the stack: letters, digits and underscores. The second half of the address, and the end of the AWS name.
   */
  readonly id: string;
  /** What the AWS name ends in instead, of an alarm that was made with another id. */
  readonly firstId?: string;
  readonly description: string;
  /** The place in the spec that recommends it. */
  readonly pointer: Pointer;
  readonly namespace: string;
  readonly metric: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly statistic: 'Average' | 'Maximum' | 'Minimum' | 'Sum';
  readonly comparison: 'above' | 'below';
  readonly threshold: number;
  readonly periodSeconds: number;
  /** How many of the last periods are looked at; all of them must breach the threshold, or else `datapoints`. */
  readonly periods: number;
  /** How many of the periods must breach the threshold: M of N. */
  readonly datapoints?: number;
  /** It cannot wait until morning; all others are warnings. */
  readonly critical?: true;
  /** Where it stands what to do: a page of AWS, for what is recommended. */
  readonly runbook?: string;
  readonly missingData: 'breaching' | 'notBreaching' | 'missing' | 'ignore';
}

/** For what should never happen: once in five minutes is enough, and silence is good. */
export const ifEver = {
  statistic: 'Sum',
  comparison: 'above',
  threshold: 0,
  periodSeconds: 300,
  periods: 1,
  missingData: 'notBreaching',
} as const satisfies Partial<Alarm>;
