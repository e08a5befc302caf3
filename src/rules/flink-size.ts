// How large an application is: its parallelism, its KPUs, and whether the service changes them.
import { argument, type Standing } from '../estate/estate';
import { is, numberOf, openTextOf, type Value } from '../estate/value';
import { paths } from './flink-application';

/**
 * Whether a block of the Flink configuration says values of its own. With `DEFAULT`, and without the block, the
 * service takes its own.
 * Source: https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_ParallelismConfiguration.html
 */
export function chosen(application: Standing, block: string): 'custom' | 'default' | 'unknown' {
  const type = argument(application, `${block}.configuration_type`);
  if (type.kind === 'unknown') return 'unknown';
  return is(type, 'CUSTOM') ? 'custom' : 'default';
}

/** A number or switch that is not known, is the service's, or is missing where the provider then sends zero. */
export type Sized<T> = T | 'unknown' | 'missing';

export interface Size {
  readonly parallelism: Sized<number>;
  /** Parallelism per KPU. */
  readonly perKpu: Sized<number>;
  readonly automatic: Sized<boolean>;
}

export function sizeOf(application: Standing): Size {
  const choice = chosen(application, paths.parallelism);
  if (choice === 'unknown') return { parallelism: 'unknown', perKpu: 'unknown', automatic: 'unknown' };
  // Source: the defaults in the API reference of ParallelismConfiguration.
  if (choice === 'default') return { parallelism: 1, perKpu: 1, automatic: true };
  const value = (name: string): Value => argument(application, `${paths.parallelism}.${name}`);
  const automatic = value('auto_scaling_enabled');
  return {
    parallelism: sized(value('parallelism')),
    perKpu: sized(value('parallelism_per_kpu')),
    automatic: automatic.kind === 'unknown' ? 'unknown' : automatic.kind === 'unset' ? 'missing' : is(automatic, true),
  };
}

function sized(value: Value): Sized<number> {
  if (value.kind === 'unset') return 'missing';
  return openTextOf(value) === undefined ? 'unknown' : (numberOf(value) ?? 'unknown');
}

/** The KPUs of the job, without the one of the orchestration; undefined when they are not known. */
export function kpusOf({ parallelism, perKpu }: Size): number | undefined {
  if (typeof parallelism !== 'number' || typeof perKpu !== 'number' || perKpu < 1) return undefined;
  return Math.ceil(parallelism / perKpu);
}

/** `at most 1 KPU`, `at most 64 KPUs`. */
export function atMostKpus(most: number): string {
  return `at most ${most} ${most === 1 ? 'KPU' : 'KPUs'}`;
}
