// What an example takes for granted: subnets, security groups, secrets and code that exist before it. Moto chooses its own ids, so it
// cannot be given a subnet of a certain id; the double is told instead, and it is only the double that looks.
import type { Moto } from './double/moto';
import type { StackFile } from './stack';

/** The ids, ARNs and objects that a stack names literally, in the form of `ApplyCase.given`. */
export function givenIn({ resource }: StackFile): readonly string[] {
  const text = JSON.stringify(resource);
  const ids = [...text.matchAll(/"((?:subnet|sg|vpc)-[0-9a-f]+|arn:[^:"]*:secretsmanager:[^"]+)"/g)].map(([, id = '']) => id);
  const application = JSON.stringify(resource['aws_kinesisanalyticsv2_application'] ?? {});
  const [, bucket] = /"bucket_arn":"arn:[^:]*:s3:::([^"$]+)"/.exec(application) ?? [];
  const [, key] = /"file_key":"([^"$]+)"/.exec(application) ?? [];
  return [...new Set(ids), ...(bucket === undefined || key === undefined ? [] : [`${bucket}/${key}`])];
}

/** The mock as it is, and what is given beside it: subnets and security groups are in one VPC, secrets have a key of the customer's. */
export function withGiven(moto: Moto, given: readonly string[]): Moto {
  const vpc = given.find((id) => id.startsWith('vpc-')) ?? 'vpc-given';
  return {
    ...moto,
    vpcOf: async (place, kind, id) => (given.includes(id) ? vpc : moto.vpcOf(place, kind, id)),
    secret: async (place, arn) => (given.includes(arn) ? { kmsKeyId: 'given' } : moto.secret(place, arn)),
    objectExists: async (place, bucket, key, version) => given.includes(`${bucket}/${key}`) || moto.objectExists(place, bucket, key, version),
  };
}
