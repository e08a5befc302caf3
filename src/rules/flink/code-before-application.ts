// MSF-019: code that Terraform uploads is there before the application.
import { argument, dependsOn, inOrder, type Estate, type Standing } from '../../estate/estate';
import { placesOf } from '../../estate/places';
import { meant, means, pointing, refersTo } from '../../estate/join';
import { textOf, type Value } from '../../estate/value';
import { exampleApplication } from '../example-application';
import { flinkApplications, paths } from '../flink-application';
import { failed, passed, undecided, type Rule, type TerraformJson, type Verdict } from '../rule';

const bucketPath = `${paths.code}.bucket_arn`;
const keyPath = `${paths.code}.file_key`;
const versionPath = `${paths.code}.object_version`;

function uploaded(key: string): TerraformJson {
  const location = { bucket_arn: 'arn:aws:s3:::orders-code', file_key: key };
  return exampleApplication(
    {
      application_configuration: {
        application_code_configuration: { code_content: { s3_content_location: location } },
      },
    },
    { aws_s3_object: { code: { bucket: 'orders-code', key: 'orders-3f2a9c71.jar', source: 'orders.jar' } } },
  );
}

export const codeBeforeApplication: Rule = {
  code: 'FLK4019',
  gap: 'MSF-019',
  title: 'The application does not wait for its code',
  gravity: 'high',
  stages: ['spec', 'configuration', 'plan'],
  why: 'AWS looks for the object when the application is created: without it the first apply fails after two minutes.',
  fix: 'Set file_key = aws_s3_object.<name>.key, or name the object in depends_on.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_CreateApplication.html',
  good: { after: uploaded('${aws_s3_object.code.key}') },
  bad: { after: uploaded('orders-3f2a9c71.jar') },
  judge: (estate) => flinkApplications(estate).flatMap((application) => judgeOrder(estate, application)),
};

function judgeOrder(estate: Estate, application: Standing): Verdict[] {
  const [bucket, key] = [argument(application, bucketPath), argument(application, keyPath)];
  const named = [bucket, key, argument(application, versionPath)];
  const candidates = [...named.flatMap((value) => meant(estate, value, ...objects)), ...objectsIn(estate, bucket)];
  return inOrder(estate, candidates).flatMap((object): Verdict[] => {
    if (named.some((value) => refersTo(value, object))) return [passed(application)];
    if (!isSameBucket(estate, bucket, argument(object, 'bucket'))) return [];
    if (dependsOn(application).some((place) => isIn(object, place))) return [passed(application)];
    const keys = [key, argument(object, 'key')];
    if (keys.some(({ kind }) => kind === 'unknown'))
      return [undecided(application, `whether ${object.address} is its code is not known yet`, keyPath)];
    const [wanted, there] = keys.map(textOf);
    if (wanted !== there) return [];
    return [
      failed(application, `the application does not wait for ${object.address}`, {
        path: keyPath,
        expected: `\${${object.place}.key}`,
      }),
    ];
  });
}

const objects = ['aws_s3_object', 'aws_s3_bucket_object'] as const;

/** In the bucket that an ARN means. */
function objectsIn(estate: Estate, arn: Value): readonly Standing[] {
  const buckets = meant(estate, arn, 'aws_s3_bucket');
  return buckets.flatMap((one) => objects.flatMap((type) => pointing(estate, type, 'bucket', one)));
}

/** By the resource that both mean, or by the name in the ARN. */
function isSameBucket(estate: Estate, arn: Value, bucket: Value): boolean {
  const name = textOf(bucket);
  if (name !== undefined && textOf(arn)?.endsWith(`:::${name}`)) return true;
  return meant(estate, arn, 'aws_s3_bucket').some((one) => means(bucket, one));
}

/** A resource, or a module around it. */
function isIn(one: Standing, around: string): boolean {
  return placesOf(one).some((place) => place === around || place.startsWith(`${around}.`));
}
