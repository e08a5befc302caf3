// Whether a statement of a resource's policy lets in everyone.
import type { Condition, Statement } from '../estate/statements';
import type { Reading } from './statement-verdict';

/**
 * Keys that tell callers from everyone, when their value is fixed. Source: "The meaning of 'public'" in the S3 user
 * guide, https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html, and the
 * global condition keys of IAM that speak of the caller.
 */
const narrowing: ReadonlySet<string> = new Set(
  [
    ...['sourcearn', 'sourceaccount', 'sourceowner', 'sourceorgid', 'sourceorgpaths', 'sourceip', 'sourcevpc'],
    ...[
      'sourcevpce',
      'vpcsourceip',
      'principalarn',
      'principalaccount',
      'principalorgid',
      'principalorgpaths',
      'userid',
    ],
  ]
    .map((key) => `aws:${key}`)
    .concat('kms:calleraccount', 's3:dataaccesspointarn', 's3:dataaccesspointaccount'),
);

/** A statement that allows, and whom. */
export function openness(statement: Statement): Reading {
  const { effect, principals, notPrincipals, actions, whole } = statement;
  if (effect === 'Deny') return 'fine';
  const isEveryone = notPrincipals || principals.some(isAnyone);
  const mayBeMore = principals.some(({ type, identifiers }) => type === 'AWS' && !identifiers.whole);
  if (!isEveryone) return mayBeMore || !whole ? 'unknown' : 'fine';
  const narrowed = narrowness(statement);
  if (narrowed === 'yes') return 'fine';
  if (narrowed === 'unknown' || effect === undefined) return 'unknown';
  return { wrong: `everyone may ${actions.known.join(', ') || 'do what the policy says'}` };
}

function isAnyone({ type, identifiers }: Statement['principals'][number]): boolean {
  return type === 'AWS' && identifiers.known.some((one) => one === '*' || one === 'arn:aws:iam::*:root');
}

/** Every condition of a statement must hold: one that narrows is enough. */
function narrowness({ conditions, whole }: Statement): 'yes' | 'no' | 'unknown' {
  const readings = conditions.map(narrows);
  if (readings.includes('yes')) return 'yes';
  return readings.includes('unknown') || !whole ? 'unknown' : 'no';
}

/** `IfExists` and `ForAllValues` hold where the key is absent, as it is for somebody without an account. */
function narrows({ operator, key, values }: Condition): 'yes' | 'no' | 'unknown' {
  const isPositive = /^(ForAnyValue:)?(String(Equals|EqualsIgnoreCase|Like)|Arn(Equals|Like)|IpAddress)$/i.test(
    operator,
  );
  if (!isPositive || !narrowing.has(key)) return 'no';
  if (values.known.some(isAny)) return 'no';
  return values.whole ? 'yes' : 'unknown';
}

function isAny(value: string): boolean {
  return /^[*]+$/.test(value) || /^(0[.]0[.]0[.]0|::)[/]0$/.test(value) || /^arn:[*]:[*]:[*]:[*]:/.test(value);
}
