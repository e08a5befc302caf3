// What a state machine handles: JSON, and the limit on it.
import { StatesError } from './states-error';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * "256 KiB of data as a UTF-8 encoded string": https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html
 */
const bytesAllowed = 256 * 1024;

/** The value itself, when a state may have it as input, result, output or variable. */
export function withinLimit(value: Json, what: string): Json {
  // No number, truth value or short text comes near it.
  if (typeof value !== 'object' && !(typeof value === 'string' && value.length > bytesAllowed / 8)) return value;
  const bytes = Buffer.byteLength(JSON.stringify(value));
  if (bytes <= bytesAllowed) return value;
  throw new StatesError('States.DataLimitExceeded', `${what} has ${bytes} bytes, the limit is ${bytesAllowed}`);
}
