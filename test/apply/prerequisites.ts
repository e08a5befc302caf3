// What an example takes for granted: subnets, security groups, secrets, streams and code that exist before it. Moto
// chooses its own ids, so it cannot be told to have a subnet of a certain id; the double is told instead, and it is
// only the double that looks. Streams have names, so they are created in moto.
import { createNetworkOfMany } from './double/found-network';
import type { Moto, Place } from './double/moto';
import { contractName } from '../../src/network/contract';
import type { StackFile } from './stack';

/** The ids, ARNs and objects that a stack names literally, in the form of `ApplyCase.existing`. */
export function prerequisitesOf({ resource, data = {} }: StackFile): readonly string[] {
  const text = JSON.stringify(resource);
  const ids = [...text.matchAll(/"((?:subnet|sg|vpc)-[0-9a-f]+|arn:[^:"]*:secretsmanager:[^"]+)"/g)].map(
    ([, id = '']) => id,
  );
  const consumers = JSON.stringify(resource['aws_kinesis_stream_consumer'] ?? {});
  const streams = [...consumers.matchAll(/"stream_arn":"(arn:[^"$]+)"/g)].map(([, arn = '']) => arn);
  const namespaces = JSON.stringify(resource['aws_s3tables_namespace'] ?? {});
  const tableBuckets = [...namespaces.matchAll(/"table_bucket_arn":"(arn:[^"$]+)"/g)].map(([, arn = '']) => arn);
  const parameters = Object.values(data['aws_ssm_parameter'] ?? {}).map(({ name }) => String(name));
  const contracts = parameters.filter((name) => name.startsWith(contractName('')));
  const application = JSON.stringify(resource['aws_kinesisanalyticsv2_application'] ?? {});
  const [, bucket] = /"bucket_arn":"arn:[^:]*:s3:::([^"$]+)"/.exec(application) ?? [];
  const [, key] = /"file_key":"([^"$]+)"/.exec(application) ?? [];
  return [
    ...new Set([...ids, ...streams, ...tableBuckets, ...contracts]),
    ...(bucket === undefined || key === undefined ? [] : [`${bucket}/${key}`]),
  ];
}

/**
 * The mock as it is, and what exists beside it: subnets and security groups are in one VPC, secrets have a key of the
 * customer's.
 */
export function withPrerequisites(moto: Moto, existing: readonly string[]): Moto {
  const vpc = existing.find((id) => id.startsWith('vpc-')) ?? 'vpc-existing';
  return {
    ...moto,
    vpcOf: async (place, kind, id) => (existing.includes(id) ? vpc : moto.vpcOf(place, kind, id)),
    secret: async (place, arn) => (existing.includes(arn) ? { kmsKeyId: 'existing' } : moto.secret(place, arn)),
    objectExists: async (place, bucket, key, version) =>
      existing.includes(`${bucket}/${key}`) || moto.objectExists(place, bucket, key, version),
  };
}

/**
 * Creates the streams that a stack takes to exist, for a consumer can only be registered on one that is there, and the
 * networks that it shares.
 */
export async function createPrerequisites(place: Place, moto: Moto, existing: readonly string[]): Promise<void> {
  for (const arn of existing) {
    if (arn.startsWith(contractName(''))) await createNetworkOfMany(place, moto, arn);
    const [, region, accountId, StreamName] = /^arn:[^:]+:kinesis:([^:]+):([^:]+):stream[/](.+)$/.exec(arn) ?? [];
    if (StreamName === undefined || region !== place.region || accountId !== place.accountId) continue;
    const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'Kinesis_20131202.CreateStream' };
    const { status, body } = await moto.ask(place, 'kinesis', {
      method: 'POST',
      path: '/',
      headers,
      body: JSON.stringify({ StreamName, ShardCount: 1 }),
    });
    if (status !== 200) throw new Error(`the stream ${StreamName} cannot be created: ${body.toString().slice(0, 300)}`);
  }
}
