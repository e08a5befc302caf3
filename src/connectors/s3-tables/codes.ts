// The codes of S3 Tables.
import type { CodeEntry } from '../../codes/entry';

export const s3TablesCodes = {
  FLK3220: {
    title: 'A name of S3 Tables is reserved',
    why: 'The provider accepts it and S3 Tables refuses it.',
    fix: 'Choose another name.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-buckets-naming.html',
  },
  FLK3221: {
    title: 'A created table bucket needs its namespace',
    why: 'A new table bucket is empty: the job would not find the namespace.',
    fix: 'Let the namespace be created as well.',
  },
  FLK3222: {
    title: 'The key of a table bucket must allow its maintenance',
    why:
      'S3 Tables compacts tables in the background, in its own name, and takes a key for tables only when it may use ' +
      'it for that.',
    fix:
      'Allow maintenance.s3tables.amazonaws.com kms:Decrypt and kms:GenerateDataKey in the key policy, before the ' +
      'first table is made.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-kms-permissions.html',
  },
  FLK3260: {
    title: 'A namespace cannot be created in a table bucket elsewhere',
    why: "Terraform creates it in the application's account and Region.",
    fix: 'Have the owner of the table bucket create the namespace.',
    elsewhere: ['account', 'region'],
  },
} as const satisfies Record<string, CodeEntry>;
