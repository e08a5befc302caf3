// Keys of a customer's own that stand before what an application reads and writes.
import { argument, standing, type Estate, type Standing } from '../estate/estate';
import { means, meant } from '../estate/join';
import { keysMeant } from '../estate/key-authorization';
import { switchOf } from '../estate/kms-keys';
import { is, isSaid, textOf, type Value } from '../estate/value';
import { paths } from './flink-application';
import { logGroupsOf } from './flink-logs';
import { namedInProperties } from './flink-properties';

/** The role needs nothing for the keys of AWS, nor for that of a log group, which CloudWatch Logs uses by itself. */
function isOwn(key: Value): boolean {
  return isSaid(key) && !/(^|:)alias[/]aws[/]/.test(textOf(key) ?? 'a key to come');
}

/** Source: "Server-side encryption" of the Kinesis Data Streams guide. */
export function keysOfStream(stream: Standing): readonly Value[] {
  const key = argument(stream, 'kms_key_id');
  return isOwn(key) && !is(argument(stream, 'encryption_type'), 'NONE') ? [key] : [];
}

const byDefault = 'rule.apply_server_side_encryption_by_default';

/** Of the objects that are written without a key of their own. */
export function keysOfBucket(estate: Estate, bucket: Standing): readonly Value[] {
  return standing(estate, 'aws_s3_bucket_server_side_encryption_configuration')
    .filter((one) => means(argument(one, 'bucket'), bucket))
    .filter((one) => textOf(argument(one, `${byDefault}.sse_algorithm`))?.startsWith('aws:kms'))
    .map((one) => argument(one, `${byDefault}.kms_master_key_id`))
    .filter(isOwn);
}

/** A key that is switched off, and what is encrypted with it. */
export interface DisabledKey {
  readonly key: Standing;
  readonly of: Standing;
  /** The job goes on without its log. */
  readonly isOfLog: boolean;
}

/**
 * KMS refuses every use of such a key, whoever asks.
 * Source: https://docs.aws.amazon.com/kms/latest/developerguide/enabling-keys.html.
 */
export function disabledKeysOf(estate: Estate, application: Standing): readonly DisabledKey[] {
  const code = argument(application, `${paths.code}.bucket_arn`);
  const buckets = [...meant(estate, code, 'aws_s3_bucket'), ...namedInProperties(estate, application, 'aws_s3_bucket')];
  const streams = namedInProperties(estate, application, 'aws_kinesis_stream');
  const used = [
    { of: application, keys: [argument(application, ownKeyPath)], isOfLog: false },
    ...streams.map((of) => ({ of, keys: keysOfStream(of), isOfLog: false })),
    ...[...new Set(buckets)].map((of) => ({ of, keys: keysOfBucket(estate, of), isOfLog: false })),
    ...logGroupsOf(estate, application).map((of) => ({ of, keys: [argument(of, 'kms_key_id')], isOfLog: true })),
  ];
  return used.flatMap(({ of, keys, isOfLog }) =>
    keys
      .flatMap((key) => keysMeant(estate, key))
      .filter((key) => is(argument(key, switchOf(key.type)), false))
      .map((key) => ({ key, of, isOfLog })),
  );
}

const ownKeyPath = 'application_configuration.application_encryption_configuration.key_id';
