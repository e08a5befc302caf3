// Transactions of a Kafka sink: committed at checkpoints, and aborted by the broker when they are open for too long.
import { child } from '../../document/pointer';
import type { Commit, Use } from '../connector';
import type { Writing } from './client';

/**
 * For how many milliseconds a transaction may be open: as long as the brokers allow. Flink's own hour is more than they
 * take, as the default of `transaction.max.timeout.ms` is 15 minutes. Sources: Apache Kafka's documentation, "Broker
 * configs"; Flink's of its Kafka connector, "Fault tolerance".
 */
export const transactionTimeout = 900_000;

/** @param timeout as the job is told */
export function transactionCommits({ delivery }: Writing, { pointer }: Use, timeout: number): Commit | undefined {
  if (delivery !== 'exactly-once') return undefined;
  return {
    noun: 'transactions',
    pointer: child(pointer, 'delivery' satisfies keyof Writing),
    otherwise: 'use "delivery: at-least-once"',
    expiry: timeout,
  };
}
