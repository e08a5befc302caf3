// The Flink versions of the service. Source: AWS's release notes and developer guide; the API model's
// RuntimeEnvironment.
import type { Runtime } from '../../generated/application';
import { own } from '../document/own';

export interface RuntimeEntry {
  /** Flink release line as people write it. */
  readonly flink: string;
  readonly line: 1 | 2;
  readonly java: 11 | 17;
  /** Python of PyFlink applications, where AWS documents it. */
  readonly python?: string;
  /** What to prefer, and why, when the version is on its way out. */
  readonly advice?: string;
}

export const runtimes: Readonly<Record<Runtime, RuntimeEntry>> = {
  'FLINK-1_15': {
    flink: '1.15',
    line: 1,
    java: 11,
    advice: 'its Kafka client has a known bug; FLINK-1_20 is the last of the 1.x line',
  },
  'FLINK-1_18': { flink: '1.18', line: 1, java: 11 },
  'FLINK-1_19': { flink: '1.19', line: 1, java: 11 },
  'FLINK-1_20': { flink: '1.20', line: 1, java: 11, python: '3.11' },
  'FLINK-2_2': { flink: '2.2', line: 2, java: 17, python: '3.12' },
  'FLINK-2_3': { flink: '2.3', line: 2, java: 17 },
};

/**
 * Values that the provider or older guides accept, with the reason why flinkform does not. Source of the date, which is
 * 2025-03-19 in China and AWS GovCloud: https://docs.aws.amazon.com/managed-flink/latest/java/limits.html, its first
 * note. Of FLINK-1_13 no document gives a date.
 */
export const retiredRuntimes: Readonly<Record<string, string>> = {
  'FLINK-1_6': 'AWS stopped it on 2025-02-05',
  'FLINK-1_8': 'AWS stopped it on 2025-02-05',
  'FLINK-1_11': 'AWS stopped it on 2025-02-05',
  'FLINK-1_13': 'AWS no longer lists it',
  // https://docs.aws.amazon.com/kinesisanalytics/latest/dev/discontinuation.html
  'SQL-1_0': 'AWS has discontinued SQL applications, and deletes them since 2026-01-27',
  'ZEPPELIN-FLINK-1_0': 'Studio notebooks cannot be described by the Terraform provider',
  'ZEPPELIN-FLINK-2_0': 'Studio notebooks cannot be described by the Terraform provider',
  'ZEPPELIN-FLINK-3_0': 'Studio notebooks cannot be described by the Terraform provider',
};

/** Those that a table has, in the order of `runtimes`. */
export function runtimesIn(table: Readonly<Partial<Record<Runtime, unknown>>>): Runtime[] {
  return (Object.keys(runtimes) as Runtime[]).filter((runtime) => Object.hasOwn(table, runtime));
}

/** The runtime that someone means by a Flink version: `1.20`, `flink-1.20` or `Flink 1.20.0`. */
export function runtimeMeant(text: string): string | undefined {
  const [, major, minor] = /^(?:flink)?[-_ ]*([0-9])[._]([0-9]{1,2})(?:[._][0-9]+)?$/i.exec(text) ?? [];
  return Object.keys(runtimes).find((name) => name === `FLINK-${major}_${minor}`);
}

/** The entry of a runtime that the schema has accepted. */
export function runtimeOf(name: string): RuntimeEntry {
  const entry = own(runtimes, name);
  if (!entry) throw new Error(`no runtime ${name}`);
  return entry;
}
