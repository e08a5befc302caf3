// The key of the code in its bucket, by text or as that of an object that is uploaded beside it.
import { argument, type Estate, type Standing } from '../estate/estate';
import { meant } from '../estate/join';
import type { Value } from '../estate/value';
import { paths } from './flink-application';

/** Those of the provider's types that are an object in a bucket. */
export const objectTypes = ['aws_s3_object', 'aws_s3_object_copy', 'aws_s3_bucket_object'] as const;

/** Unset for code that stands in the file as a text. */
export function codeKeyOf(estate: Estate, application: Standing): Value {
  const key = argument(application, `${paths.code}.file_key`);
  if (key.kind !== 'unknown' || !isKeyAlone(key.template)) return key;
  const [object, ...others] = meant(estate, key, ...objectTypes);
  return object && others.length === 0 ? argument(object, 'key') : key;
}

/** `${aws_s3_object.code.key}`, of one instance as well. */
function isKeyAlone(template: string | undefined): boolean {
  return template !== undefined && /^\$\{\s*\w+[.][\w-]+(\[[^\]]*\])?[.]key\s*\}$/.test(template);
}
