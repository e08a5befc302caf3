// Bucket policies. Moto takes a Deny with a condition for one without, and then refuses every object call in a bucket
// that demands TLS. So the real policy is kept here and given back on request, and moto gets it without its conditional
// Deny statements. A policy that forbids its own removal stays, which moto does not see to. Source: S3's API reference
// on DeleteBucketPolicy.
import type { Double } from './call';
import type { Answer } from './message';

interface Policy {
  readonly Statement: readonly { readonly Effect?: string; readonly Action?: unknown; readonly Condition?: unknown }[];
}

export function bucketPolicies(): Double {
  const kept = new Map<string, string>();
  return async (call, { moto }) => {
    if (call.service !== 's3') return undefined;
    const url = new URL(call.path, 'http://localhost');
    const [bucket = '', ...key] = url.pathname.slice(1).split('/');
    if (key.join('') !== '') return undefined;
    if (!url.searchParams.has('policy')) {
      if (call.method === 'DELETE' && url.search === '') kept.delete(bucket);
      return undefined;
    }
    if (call.method === 'DELETE') {
      if (isKept(kept.get(bucket))) return accessDenied;
      kept.delete(bucket);
    }
    if (call.method === 'PUT') {
      const policy = JSON.parse(call.body.toString()) as Policy;
      const Statement = policy.Statement.filter(
        ({ Effect, Condition }) => !(Effect === 'Deny' && Condition !== undefined),
      );
      // A policy without statements is malformed, so deleting takes its place: it also fails when the bucket does not
      // exist.
      const answer = await (Statement.length === 0
        ? moto.forward(call, { method: 'DELETE', body: Buffer.alloc(0) })
        : moto.forward(call, { body: Buffer.from(JSON.stringify({ ...policy, Statement })) }));
      if (answer.status < 300) kept.set(bucket, call.body.toString());
      return answer;
    }
    const policy = call.method === 'GET' ? kept.get(bucket) : undefined;
    return policy === undefined
      ? undefined
      : { status: 200, headers: { 'content-type': 'application/json' }, body: policy };
  };
}

/** Whether the policy forbids everyone to delete it. */
function isKept(policy: string | undefined): boolean {
  if (policy === undefined) return false;
  const { Statement } = JSON.parse(policy) as Policy;
  return Statement.some(
    ({ Effect, Condition, Action }) =>
      Effect === 'Deny' && Condition === undefined && Action === 's3:DeleteBucketPolicy',
  );
}

const accessDenied: Answer = {
  status: 403,
  headers: { 'content-type': 'application/xml' },
  body: '<Error><Code>AccessDenied</Code><Message>explicit deny in a resource-based policy</Message></Error>',
};
