// Keys of a customer's own that stand before what an application reads and writes.
import { argument, standing, type Estate, type Standing } from '../estate/estate';
import { means } from '../estate/join';
import { is, isSaid, textOf, type Value } from '../estate/value';

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
