// MSF-018: the bucket of the code keeps versions, is not public, and does not expire the code.
import { argument, type Estate, type Standing } from '../../estate/estate';
import { meant, pointing } from '../../estate/join';
import { isReadBack } from '../../estate/read-back';
import { is, shown, unset } from '../../estate/value';
import { exampleApplication } from '../example-application';
import { flinkApplications, paths } from '../flink-application';
import { failed, undecided, type Failed, type Rule, type TerraformJson, type Undecided } from '../rule';
import { together } from '../verdicts';
import { archivingsOf, expiriesOf } from '../code-expiry';

const bucketPath = `${paths.code}.bucket_arn`;
const statusPath = 'versioning_configuration.status';
const ownPath = 'versioning.enabled';
const flags = ['block_public_acls', 'block_public_policy', 'ignore_public_acls', 'restrict_public_buckets'] as const;

function inBucket(status: string, isPrivate: boolean): TerraformJson {
  const location = { bucket_arn: '${aws_s3_bucket.code.arn}' };
  const bucket = '${aws_s3_bucket.code.bucket}';
  return exampleApplication(
    {
      application_configuration: {
        application_code_configuration: { code_content: { s3_content_location: location } },
      },
    },
    {
      aws_s3_bucket: { code: { bucket: 'orders-code' } },
      aws_s3_bucket_versioning: { code: { bucket, versioning_configuration: { status } } },
      aws_s3_bucket_public_access_block: {
        code: { bucket, ...Object.fromEntries(flags.map((flag) => [flag, isPrivate])) },
      },
    },
  );
}

export const codeBucket: Rule = {
  code: 'FLK4018',
  gap: 'MSF-018',
  title: 'The bucket of the code keeps no versions, may be public, or has lifecycle rules that take the code',
  gravity: 'high',
  stages: ['configuration', 'plan'],
  aliases: { checkov: ['CKV_AWS_21', 'CKV2_AWS_6'], trivy: ['AWS-0090', 'AWS-0087', 'AWS-0093'] },
  why:
    'Who can write the code can run it with the role of the job; without versions there is no way back, and without ' +
    'the code no update.',
  fix:
    'Add aws_s3_bucket_versioning with status Enabled, set all switches of its public access block to true, and give ' +
    'lifecycle rules that expire or archive objects a filter with another prefix than that of the code.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
  good: { after: inBucket('Enabled', true) },
  bad: { after: inBucket('Suspended', false) },
  judge: (estate) =>
    flinkApplications(estate).flatMap((application) => {
      const value = argument(application, bucketPath);
      if (value.kind === 'unset') return [];
      const buckets = meant(estate, value, 'aws_s3_bucket').filter(({ mode }) => mode === 'managed');
      if (buckets.length === 0) return [undecided(application, 'the bucket of the code stands elsewhere', bucketPath)];
      return buckets.flatMap((bucket) =>
        together(bucket, [
          ...versions(estate, bucket),
          ...access(estate, bucket),
          ...lasting(estate, application, bucket),
          ...readable(estate, application, bucket),
        ]),
      );
    }),
};

function versions(estate: Estate, bucket: Standing): (Failed | Undecided | undefined)[] {
  const kept = pointing(estate, 'aws_s3_bucket_versioning', 'bucket', bucket);
  // Releases before 4 of the provider have a block of the bucket for it, which later ones read back as it was.
  const own = isReadBack(estate, bucket, ownPath) ? unset : argument(bucket, ownPath);
  const status = kept.length > 0 ? kept.map((one) => argument(one, statusPath)) : [own];
  if (status.some((one) => is(one, 'Enabled') || is(one, true))) return [undefined];
  const expected = 'Enabled';
  if (status.some(({ kind }) => kind === 'unknown'))
    return [undecided(bucket, 'whether the bucket keeps versions is not known yet')];
  const [found] = status;
  return [
    failed(bucket, 'the bucket of the code keeps no versions', {
      expected,
      ...(found && { found: shown(found) }),
      fix: 'Add aws_s3_bucket_versioning with status = "Enabled".',
    }),
  ];
}

/** S3 keeps a bucket private of which nobody says otherwise, since April 2023; each switch that is left out is off. */
function access(estate: Estate, bucket: Standing): (Failed | Undecided | undefined)[] {
  const its = pointing(estate, 'aws_s3_bucket_public_access_block', 'bucket', bucket);
  return its.flatMap((one) =>
    flags.map((flag) => {
      const value = argument(one, flag);
      if (is(value, true)) return undefined;
      if (value.kind === 'unknown') return undecided(bucket, `whether ${flag} is on is not known yet`);
      return failed(bucket, `the bucket of the code may be public: ${flag} is off`, {
        expected: `${flag} = true`,
        found: shown(value),
        about: flag,
        fix: `Set ${flag} = true in its aws_s3_bucket_public_access_block.`,
      });
    }),
  );
}

const ofOthers = {
  expected: 'rules for other prefixes than that of the code',
  fix: 'Give each rule of aws_s3_bucket_lifecycle_configuration a filter whose prefix is not that of the code.',
} as const;

function lasting(estate: Estate, application: Standing, bucket: Standing): (Failed | Undecided | undefined)[] {
  return expiriesOf(estate, application, bucket).map(({ by, answer }) => {
    if (answer === 'no') return undefined;
    if (answer === 'maybe') return undecided(by, 'whether a lifecycle rule expires the code is not known', 'rule');
    return failed(by, `a lifecycle rule expires the code of ${application.address}`, {
      path: 'rule',
      ...ofOthers,
      about: application.address,
    });
  });
}

function readable(estate: Estate, application: Standing, bucket: Standing): (Failed | Undecided | undefined)[] {
  return archivingsOf(estate, application, bucket).map(({ by, answer }) => {
    if (answer === 'no') return undefined;
    if (answer === 'maybe') return undecided(by, 'whether a lifecycle rule archives the code is not known', 'rule');
    const message = `a lifecycle rule archives the code of ${application.address}: its next start cannot read it`;
    return failed(by, message, { path: 'rule', ...ofOthers, about: `archived: ${application.address}` });
  });
}
