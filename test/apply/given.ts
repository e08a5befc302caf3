// What an example takes for granted: subnets, security groups and code that exist before it. Moto chooses its own ids, so it cannot
// be given a subnet of a certain id; the double is told instead, and it is only the double that looks.
import type { Moto } from './double/moto';
import type { StackFile } from './unplayable';

/** The ids and objects that the application of a stack names literally, in the form of `ApplyCase.given`. */
export function givenIn({ resource }: StackFile): readonly string[] {
  const text = JSON.stringify(resource['aws_kinesisanalyticsv2_application'] ?? {});
  const ids = [...text.matchAll(/"((?:subnet|sg)-[0-9a-f]+)"/g)].map(([, id = '']) => id);
  const [, bucket] = /"bucket_arn":"arn:[^:]*:s3:::([^"$]+)"/.exec(text) ?? [];
  const [, key] = /"file_key":"([^"$]+)"/.exec(text) ?? [];
  return [...ids, ...(bucket === undefined || key === undefined ? [] : [`${bucket}/${key}`])];
}

/** The mock as it is, and what is given beside it. */
export function withGiven(moto: Moto, given: readonly string[]): Moto {
  return {
    ...moto,
    vpcOf: async (place, kind, id) => (given.includes(id) ? 'vpc-given' : moto.vpcOf(place, kind, id)),
    objectExists: async (place, bucket, key, version) => given.includes(`${bucket}/${key}`) || moto.objectExists(place, bucket, key, version),
  };
}
