// FLK4221: a bucket refuses requests without TLS.
import { beside } from '../../estate/beside';
import { standing, type Estate, type Standing } from '../../estate/estate';
import { ownDocumentAt } from '../../estate/read-back';
import type { PolicyDocument, Statement } from '../../estate/statements';
import type { Texts } from '../../estate/texts';
import { bucketPolicy, exampleBucket } from '../example-bucket';
import { failed, passed, undecided, type Rule, type Verdict } from '../rule';

const role = 'arn:aws:iam::111122223333:role/reader';

export const s3TlsOnly: Rule = {
  code: 'FLK4221',
  title: 'A bucket takes requests without TLS',
  gravity: 'medium',
  stages: ['spec', 'configuration', 'plan'],
  aliases: { securityHub: ['S3.5'], cdkNag: ['AwsSolutions-S10'] },
  why: 'A client that is set to http sends and gets objects in plain text, and nobody notices.',
  fix: 'Add a statement to the bucket policy that denies s3:* to everyone when aws:SecureTransport is false.',
  source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-5',
  good: { after: exampleBucket() },
  bad: { after: exampleBucket({ aws_s3_bucket_policy: { archive: { policy: readable() } } }) },
  judge: (estate) => standing(estate, 'aws_s3_bucket').map((bucket) => verdictOn(estate, bucket)),
};

/** Without the statement that refuses. */
function readable(): string {
  const document = JSON.parse(bucketPolicy()) as { Statement: unknown };
  const Resource = 'arn:aws:s3:::example-archive/*';
  return JSON.stringify({
    ...document,
    Statement: [{ Effect: 'Allow', Principal: { AWS: role }, Action: 's3:GetObject', Resource }],
  });
}

/** A bucket has one policy: a resource beside it, or the argument, where a plan shows what stands. */
function verdictOn(estate: Estate, bucket: Standing): Verdict {
  const { found, certain } = beside(estate, bucket, 'aws_s3_bucket_policy', 'bucket');
  const [policy = bucket] = found;
  const document = ownDocumentAt(estate, policy, 'policy');
  const expected = 'a statement that denies s3:* when aws:SecureTransport is false';
  const path = 'policy';
  if (!document)
    return certain
      ? failed(bucket, 'no policy refuses requests without TLS', { expected })
      : undecided(bucket, 'which policy the bucket has is not known yet');
  const refusal = refusalIn(document);
  if (refusal === 'yes') return passed(policy);
  if (refusal === 'unknown')
    return undecided(policy, 'whether the policy refuses plain http is not all known yet', path);
  return failed(policy, 'the policy does not refuse requests without TLS', { path, expected });
}

function refusalIn({ statements, whole }: PolicyDocument): 'yes' | 'no' | 'unknown' {
  const readings = statements.map(refuses);
  if (readings.includes('yes')) return 'yes';
  return !whole || readings.includes('unknown') ? 'unknown' : 'no';
}

/** Everyone, everything, and under no further condition. */
function refuses({ effect, principals, actions, resources, conditions, whole }: Statement): 'yes' | 'no' | 'unknown' {
  if (effect === 'Allow') return 'no';
  const [condition] = conditions;
  const isPlain =
    conditions.length === 1 &&
    condition?.key === 'aws:securetransport' &&
    /^Bool$/i.test(condition.operator) &&
    condition.values.known.includes('false');
  const isAll = actions.known.some((action) => /^([*]|s3:[*])$/i.test(action));
  const isEveryone = principals.some(({ identifiers }) => identifiers.known.includes('*'));
  if (isPlain && isAll && isEveryone && effect === 'Deny') return meansObjects(resources);
  const isKnown = whole && [actions, ...conditions.map(({ values }) => values)].every((texts) => texts.whole);
  return isKnown && effect === 'Deny' ? 'no' : 'unknown';
}

/** Objects have a path behind the bucket's ARN; of an expression the text around it may say so. */
function meansObjects({ known, unknown }: Texts): 'yes' | 'no' | 'unknown' {
  const templates = unknown.map(({ template }) => template);
  if ([...known, ...templates].some((resource) => resource?.endsWith('*'))) return 'yes';
  return templates.every((template) => template !== undefined && isNoObject(template)) ? 'no' : 'unknown';
}

function isNoObject(template: string): boolean {
  return /[^}]$|^[$][{]aws_s3_bucket[.][^{}]+[.]arn[}]$/.test(template);
}
