// What Firehose refuses of the buckets that it delivers to, and of the prefixes in them.
import { bucketCreationProblems, bucketNameProblems } from '../../facts/bucket';
import type { Problem } from '../../diagnostics/diagnostic';
import { error } from '../../diagnostics/problem';
import { child, type Pointer } from '../../document/pointer';
import { exactlyOne, noEffect } from '../../diagnostics/key-rules';
import type { NormalBucket, NormalStaging } from './normal';
import { isTimePattern } from './time-pattern';

export function checkBucket(bucket: NormalBucket, at: Pointer): Problem[] {
  return [...checkPlace(bucket, at), ...checkPrefixes(bucket, at)];
}

/**
 * Where COPY reads. Source: the service's own text, in pull request 13416 of hashicorp/terraform-provider-aws: "Prefix
 * Expressions or ErrorOutputPrefix is currently not supported for this destination".
 */
export function checkStaging(staging: NormalStaging, at: Pointer): Problem[] {
  const why = 'what cannot be loaded into Redshift is listed in manifests below "prefix"';
  return [
    ...checkPlace(staging, at),
    ...noEffect(staging, ['errorPrefix'], at, why),
    ...noExpressions(staging.prefix, child(at, 'prefix')),
  ];
}

function noExpressions(prefix: string, at: Pointer): Problem[] {
  const [first] = expressionsIn(prefix);
  if (first === undefined) return [];
  return [
    error('FLK3153', at, `Firehose cannot fill in "!{${first}}" on the way to Redshift`, {
      expected: 'a prefix without expressions, such as orders/',
    }),
  ];
}

function checkPlace(bucket: NormalStaging, at: Pointer): Problem[] {
  return [
    ...exactlyOne(bucket, ['create', 'bucket'], at),
    ...(bucket.create
      ? noEffect(bucket, ['kmsKey'], at, 'the key of a created bucket is given in "create.encryption"')
      : []),
    ...(bucket.create ? bucketCreationProblems(bucket.create, child(at, 'create')) : []),
    ...(bucket.bucket === undefined ? [] : bucketNameProblems(bucket.bucket, child(at, 'bucket'))),
  ];
}

/** Source: Firehose developer guide, "Custom prefixes for Amazon S3 objects", semantic rules. */
function checkPrefixes({ prefix, errorPrefix }: NormalBucket, at: Pointer): Problem[] {
  const inPrefix = expressionsIn(prefix);
  const inErrors = expressionsIn(errorPrefix);
  return [
    ...unknownExpressions(inPrefix, child(at, 'prefix')),
    ...unknownExpressions(inErrors, child(at, 'errorPrefix')),
    ...unreadableTimes(inPrefix, child(at, 'prefix')),
    ...unreadableTimes(inErrors, child(at, 'errorPrefix')),
    ...noErrorType(inPrefix, child(at, 'prefix')),
    ...typeOfError(inPrefix, inErrors, child(at, 'errorPrefix')),
  ];
}

function expressionsIn(prefix: string): string[] {
  return [...prefix.matchAll(/!\{([^{}]+)\}/g)].map(([written]) => written.slice(2, -1));
}

const errorType = 'firehose:error-output-type';
const randomString = 'firehose:random-string';
const time = 'timestamp:';
const anywhere = '!{timestamp:...} or !{firehose:random-string}';

function unknownExpressions(expressions: readonly string[], at: Pointer): Problem[] {
  return expressions
    .filter((expression) => ![randomString, errorType].includes(expression) && !expression.startsWith(time))
    .map((expression) =>
      error('FLK3153', at, `Firehose cannot fill in "!{${expression}}" here`, {
        expected: `${anywhere}; partition keys need dynamic partitioning, which is not offered`,
      }),
    );
}

/** Source: Firehose developer guide, "Understand custom prefixes for Amazon S3 objects", timestamp namespace. */
function unreadableTimes(expressions: readonly string[], at: Pointer): Problem[] {
  return expressions
    .filter((expression) => expression.startsWith(time) && !isTimePattern(expression.slice(time.length)))
    .map((expression) =>
      error('FLK3153', at, `Firehose cannot fill in "!{${expression}}": it is no pattern of Java's DateTimeFormatter`, {
        expected: '!{timestamp:yyyy-MM-dd}, or another such pattern',
      }),
    );
}

function noErrorType(inPrefix: readonly string[], at: Pointer): Problem[] {
  if (!inPrefix.includes(errorType)) return [];
  return [error('FLK3153', at, `"!{${errorType}}" is for the error prefix only`, { expected: anywhere })];
}

/** Where either prefix has expressions, the error prefix has the type of the error among its own. */
function typeOfError(inPrefix: readonly string[], inErrors: readonly string[], at: Pointer): Problem[] {
  const expected = `!{${errorType}}`;
  if (inErrors.length > 0)
    return inErrors.includes(errorType)
      ? []
      : [
          error('FLK3153', at, 'an error prefix with expressions must have the type of the error among them', {
            expected,
          }),
        ];
  if (inPrefix.length === 0) return [];
  return [
    error('FLK3153', at, 'a prefix with expressions needs an error prefix with the type of the error', { expected }),
  ];
}
