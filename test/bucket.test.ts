// A bucket that is created: in which order Terraform takes it away again, and what of it a full one keeps.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { bucketDefaults, hardenedBucket } from '../src/facts/bucket';
import { identify } from '../src/facts/identity';
import { graphOf } from '../src/terraform/ordering';
import { address, type AnyResource } from '../src/terraform/resource';
import type { Address } from '../src/terraform/value';

const test = suite('bucket');

function bucketOf(deletionProtection: boolean): AnyResource[] {
  const aws = { region: 'eu-west-1', accountId: '111122223333' };
  const spec = { runtime: 'FLINK-1_20', code: {}, deletionProtection } as const;
  const identity = identify({ name: 'orders' }, aws, spec);
  const creation = bucketDefaults({ accessLogs: { bucket: 'example-logs' } }, 'archive', identity);
  return hardenedBucket('archive', creation, '/spec/sinks/archive/create', identity);
}

/** What Terraform destroys before the resource: all that waits for it. */
function goneBefore(resources: readonly AnyResource[], one: Address): Address[] {
  const graph = graphOf(resources);
  const waits = (from: Address, to: Address): boolean =>
    [...(graph.get(from) ?? [])].some((next) => next === to || waits(next, to));
  return resources
    .map(address)
    .filter((other) => other !== one && waits(other, one))
    .sort();
}

test('of a protected bucket the policy goes first, and refuses to', () => {
  const resources = bucketOf(true);
  const settings = resources.map(address).filter((one) => one !== 'aws_s3_bucket_policy.archive');
  assert.is(settings.length, 7);
  for (const one of settings) assert.ok(goneBefore(resources, one).includes('aws_s3_bucket_policy.archive'), one);
  assert.equal(goneBefore(resources, 'aws_s3_bucket_policy.archive'), []);
  assert.match(JSON.stringify(resources), /"Effect":"Deny","Principal":"[*]","Action":"s3:DeleteBucketPolicy"/);
});

test('of one without protection everything may go', () => {
  assert.not.match(JSON.stringify(bucketOf(false)), /s3:DeleteBucketPolicy/);
});

test.run();
