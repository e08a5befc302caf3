// Whether a statement of a resource's policy lets in everyone.
import type { Statement } from '../estate/statements';
import { narrowness, servedFor, type Narrowing } from './narrowing';
import type { Reading } from './statement-verdict';

/**
 * Keys that tell callers from everyone, when their value is fixed. Source: "The meaning of 'public'" in the S3 user
 * guide, https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html, and the
 * global condition keys of IAM that speak of the caller.
 */
const callers: Narrowing = {
  keys: new Set([
    ...servedFor.keys,
    ...['aws:sourceowner', 'aws:sourceip', 'aws:sourcevpc', 'aws:sourcevpce', 'aws:vpcsourceip'],
    ...['aws:principalarn', 'aws:principalaccount', 'aws:principalorgid', 'aws:principalorgpaths', 'aws:userid'],
    ...['kms:calleraccount', 's3:dataaccesspointarn', 's3:dataaccesspointaccount'],
  ]),
  isSent: false,
};

/** A statement that allows, and whom. */
export function openness(statement: Statement): Reading {
  const { effect, principals, notPrincipals, actions, whole } = statement;
  if (effect === 'Deny') return 'fine';
  const isEveryone = notPrincipals || principals.some(isAnyone);
  const mayBeMore = principals.some(({ type, identifiers }) => type === 'AWS' && !identifiers.whole);
  if (!isEveryone) return mayBeMore || !whole ? 'unknown' : 'fine';
  const narrowed = narrowness(statement, callers);
  if (narrowed === 'yes') return 'fine';
  if (narrowed === 'maybe' || effect === undefined) return 'unknown';
  return { wrong: `everyone may ${actions.known.join(', ') || 'do what the policy says'}` };
}

function isAnyone({ type, identifiers }: Statement['principals'][number]): boolean {
  return type === 'AWS' && identifiers.known.some((one) => one === '*' || one === 'arn:aws:iam::*:root');
}
