// A source or sink of a database with every default written out.
import type { DatabaseSink, DatabaseSource } from '../../../generated/application';
import { awsName } from '../../aws/naming';
import type { Use } from '../connector';
import { engines } from './engines';

type Filled = 'port' | 'tls';
export type NormalSource = DatabaseSource & Required<Pick<DatabaseSource, Filled>>;
export type NormalSink = DatabaseSink & Required<Pick<DatabaseSink, Filled | 'delivery'>>;
export type Normal = NormalSource | NormalSink;

export function sourceDefaults(given: DatabaseSource, use: Use): NormalSource {
  return { ...reached(given), ...(readsSlot(given) && { slot: given.slot ?? usualSlot(use) }) };
}

export function sinkDefaults(given: DatabaseSink): NormalSink {
  return { delivery: 'at-least-once', ...reached(given) };
}

function reached<Given extends DatabaseSource | DatabaseSink>(given: Given) {
  const { tls = 'require' } = given;
  return { port: engines[given.engine].port(tls), ...given, tls };
}

/** Whether the job reads changes, and by a replication slot. */
export function readsSlot({ engine, mode }: Pick<DatabaseSource, 'engine' | 'mode'>): boolean {
  return mode === 'change-data-capture' && engines[engine].follows === 'slot';
}

/**
 * `orders_prod_clicks`: the application's name differs with the environment. Source of the characters and the length:
 * https://www.postgresql.org/docs/current/warm-standby.html#STREAMING-REPLICATION-SLOTS-MANIPULATION
 */
function usualSlot({ application, firstName }: Use): string {
  const lower = awsName(63, application.name, firstName).toLowerCase();
  return lower.replace(/[^a-z0-9]/g, '_');
}
