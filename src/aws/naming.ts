// AWS names and Terraform names: their alphabets, their lengths, and how a long one is shortened.
import { createHash } from 'node:crypto';

/**
 * Longest names that the services take, of what is no connector's own. Sources: IAM quotas; S3 bucket naming rules; the
 * API models of the services, of queues the developer guide of SQS.
 */
export const longest = {
  role: 64,
  bucket: 63,
  logGroup: 512,
  registry: 255,
  alarm: 255,
  stateMachine: 80,
  eventRule: 64,
  schedule: 64,
  queue: 80,
  dashboard: 255,
  query: 200,
} as const;

/**
 * Joins parts with hyphens. A name that is too long keeps its beginning and ends with a hash of the whole, so that two
 * long names that begin alike stay different and the same spec always gives the same name.
 */
export function awsName(maximum: number, ...parts: readonly (string | undefined)[]): string {
  const whole = parts.filter((part) => part !== undefined).join('-');
  if (whole.length <= maximum) return whole;
  return `${whole.slice(0, maximum - 9).replace(/-+$/, '')}-${fingerprint(whole)}`;
}

/** The first 8 hexadecimal digits of the SHA-256 of a text: the same text has the same one, another hardly ever. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/**
 * The second half of a Terraform address. Names from the spec have no underscores (see ResourceName in schema/), so
 * replacing hyphens cannot make two of them equal.
 */
export function terraformName(...parts: readonly string[]): string {
  return parts.join('_').replaceAll('-', '_');
}
