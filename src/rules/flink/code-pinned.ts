// MSF-017: the code is known by a version, or by a key that is never written again.
import { isKeyOfOneBuild } from '../../aws/object-key';
import { argument, type Estate, type Standing } from '../../estate/estate';
import { meant, pointing } from '../../estate/join';
import { is, shown, textOf, type Value } from '../../estate/value';
import { exampleApplication } from '../example-application';
import { flinkApplications, paths } from '../flink-application';
import { failed, passed, undecided, type Rule, type TerraformJson, type Verdict } from '../rule';

const keyPath = `${paths.code}.file_key`;
const versionPath = `${paths.code}.object_version`;

function code(changes: TerraformJson): TerraformJson {
  return exampleApplication({
    application_configuration: { application_code_configuration: { code_content: { s3_content_location: changes } } },
  });
}

export const codePinned: Rule = {
  code: 'FLK4017',
  gap: 'MSF-017',
  title: 'The code is known by its key alone',
  gravity: 'high',
  stages: ['spec', 'configuration', 'plan'],
  // FLK3054 is a note on keys that are pinned, and asks for nothing.
  compiler: ['FLK3065'],
  why: 'New bytes under the same key are no change to Terraform: they run at some later restart, which nobody chose.',
  fix: 'Set object_version, or upload every build under a key of its own, with its hash or version.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_S3ContentLocation.html',
  good: { after: code({ object_version: 'L4kqtJlcpXroDTDmpUMLUo' }) },
  bad: { after: code({ object_version: null }) },
  judge: (estate) => flinkApplications(estate).flatMap((application) => judgeCode(estate, application)),
};

function judgeCode(estate: Estate, application: Standing): readonly Verdict[] {
  const [key, version] = [argument(application, keyPath), argument(application, versionPath)];
  if (key.kind === 'unset') return [];
  const isPinned = keysOf(estate, key).some(isKeyOfOneBuild);
  // The provider does not send an empty one.
  const isVersioned = version.kind === 'known' && !is(version, '');
  if (isVersioned || isPinned || isOfVersionedObject(estate, version)) return [passed(application)];
  if (version.kind === 'unknown')
    return [undecided(application, 'the version of the code is not known yet', versionPath)];
  if (key.kind === 'unknown' && keysOf(estate, key).length === 0)
    return [undecided(application, 'the key of the code is not known yet', keyPath)];
  return [
    failed(application, 'the next build may stand under the same key', {
      path: versionPath,
      expected: 'a version of the object, or a key with a hash',
      found: shown(key),
    }),
  ];
}

const objects = ['aws_s3_object', 'aws_s3_bucket_object'] as const;

/** What is known of a key: its text, or that of the object whose key it is. */
function keysOf(estate: Estate, key: Value): string[] {
  const own = textOf(key);
  if (own !== undefined) return [own];
  return meant(estate, key, ...objects).flatMap((object) => textOf(argument(object, 'key')) ?? []);
}

/** The version of an object in a bucket that keeps versions. */
function isOfVersionedObject(estate: Estate, version: Value): boolean {
  const found = version.kind === 'unknown' ? meant(estate, version, ...objects) : [];
  const buckets = found.flatMap((object) => meant(estate, argument(object, 'bucket'), 'aws_s3_bucket'));
  const isKept = (bucket: Standing): boolean =>
    pointing(estate, 'aws_s3_bucket_versioning', 'bucket', bucket).some((its) =>
      is(argument(its, 'versioning_configuration.status'), 'Enabled'),
    );
  return buckets.length > 0 && buckets.every(isKept);
}
