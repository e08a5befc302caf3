// What a configuration says before anything is applied: references between its resources, as far as AWS's names and
// ARNs follow from their arguments.
import { arn, globalArn, s3Arn, type Home } from '../../src/aws/arn';
import { memberAt } from '../../src/document/own';

export interface Evaluator {
  /** The arguments of a resource. */
  resource(type: string, name: string): object;
  /** A value with what its texts refer to. What only AWS knows stays the expression. */
  value(written: unknown): unknown;
}

type Arguments = Readonly<Record<string, unknown>>;

/** What AWS makes of the arguments, by type and attribute. */
const derived: Readonly<Record<string, (given: Arguments, home: Home) => string>> = {
  'aws_cloudwatch_log_group.arn': ({ name }, home) => arn(home, 'logs', `log-group:${String(name)}`),
  'aws_cloudwatch_log_stream.arn': ({ log_group_name: group, name }, home) =>
    arn(home, 'logs', `log-group:${String(group)}:log-stream:${String(name)}`),
  'aws_dynamodb_table.arn': ({ name }, home) => arn(home, 'dynamodb', `table/${String(name)}`),
  'aws_iam_role.arn': ({ name, path = '/' }, home) => globalArn(home, 'iam', `role${String(path)}${String(name)}`),
  'aws_kinesis_stream.arn': ({ name }, home) => arn(home, 'kinesis', `stream/${String(name)}`),
  'aws_kinesis_firehose_delivery_stream.arn': ({ name }, home) =>
    arn(home, 'firehose', `deliverystream/${String(name)}`),
  'aws_s3_bucket.arn': ({ bucket }, home) => s3Arn(home.partition, String(bucket)),
  'aws_s3_bucket.id': ({ bucket }) => String(bucket),
  'aws_s3tables_table_bucket.arn': ({ name }, home) => arn(home, 's3tables', `bucket/${String(name)}`),
  'aws_sqs_queue.arn': ({ name }, home) => arn(home, 'sqs', String(name)),
  'aws_sqs_queue.url': ({ name }, { region, accountId }) =>
    `https://sqs.${region}.amazonaws.com/${accountId}/${String(name)}`,
};

/** @param configuration with its resources by type and name */
export function evaluator(configuration: object, home: Home): Evaluator {
  const evaluate = (written: unknown): unknown => {
    if (typeof written === 'string') return text(written);
    if (Array.isArray(written)) return written.map(evaluate);
    if (typeof written !== 'object' || written === null) return written;
    return Object.fromEntries(Object.entries(written).map(([key, member]) => [key, evaluate(member)]));
  };
  const resource = (type: string, name: string): object => {
    const given = memberAt(configuration, ['resource', type, name]);
    if (typeof given !== 'object' || given === null) throw new Error(`there is no ${type}.${name}`);
    return evaluate(given) as object;
  };
  const text = (written: string): string =>
    written
      .replace(
        /(?<!\$)\$\{(\w+)[.]([\w-]+)[.](\w+)\}/g,
        (expression, type: string, name: string, attribute: string) => {
          if (memberAt(configuration, ['resource', type, name]) === undefined) return expression as string;
          const given = resource(type, name) as Arguments;
          const known = given[attribute] ?? derived[`${type}.${attribute}`]?.(given, home);
          return typeof known === 'string' ? known : (expression as string);
        },
      )
      .replace(/([$%])\1\{/g, '$1{');
  return { resource, value: evaluate };
}
