// Data in what a stack has created, as a job and its readers put it there. An empty store shows nothing of what AWS
// refuses, or destroys, when it is taken away.
import type { Moto, Question } from '../double/moto';
import type { StateResource, Workspace } from '../workspace';

interface Filling extends Question {
  readonly service: string;
}

/** One item for each store, by the type of its resource; attributes as they are in Terraform's state. */
const fillings: Readonly<Record<string, (attributes: StateResource['attributes']) => Filling>> = {
  aws_s3_bucket: ({ bucket }) => ({ service: 's3', method: 'PUT', path: `/${textOf(bucket)}/data/part-0`, body: 'x' }),
  aws_s3tables_namespace: ({ table_bucket_arn, namespace }) => ({
    service: 's3tables',
    method: 'PUT',
    path: `/tables/${encodeURIComponent(textOf(table_bucket_arn))}/${textOf(namespace)}`,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'orders', format: 'ICEBERG' }),
  }),
  aws_glue_catalog_database: ({ name }) =>
    operation('glue', 'AWSGlue.CreateTable', { DatabaseName: textOf(name), TableInput: { Name: 'orders' } }),
  aws_dynamodb_table: (attributes) =>
    operation('dynamodb', 'DynamoDB_20120810.PutItem', { TableName: attributes['name'], Item: itemOf(attributes) }),
  aws_sqs_queue: ({ url }) =>
    operation('sqs', 'AmazonSQS.SendMessage', { QueueUrl: textOf(url), MessageBody: 'an order' }),
  aws_kinesis_stream: ({ name }) =>
    operation('kinesis', 'Kinesis_20131202.PutRecord', { StreamName: textOf(name), PartitionKey: '1', Data: 'eA==' }),
};

/**
 * Puts something into every store in Terraform's state. What is there already is no fault.
 * @param aws where the stores are: the doubles, and the mock behind them
 */
export async function fillStores(workspace: Workspace, aws: Pick<Moto, 'ask'>): Promise<void> {
  for (const { type, name, attributes } of workspace.resources()) {
    const filling = fillings[type]?.(attributes);
    if (filling === undefined) continue;
    const { status, body } = await aws.ask(workspace, filling.service, filling);
    const said = body.toString();
    if (status >= 300 && !/AlreadyExists|already exists/.test(said))
      throw new Error(`${type}.${name} cannot be filled: ${status} ${said.slice(0, 300)}`);
  }
}

function operation(service: string, target: string, request: object): Filling {
  const version = service === 'kinesis' || service === 'glue' ? '1.1' : '1.0';
  const headers = { 'content-type': `application/x-amz-json-${version}`, 'x-amz-target': target };
  return { service, method: 'POST', path: '/', headers, body: JSON.stringify(request) };
}

/** An item with nothing but the keys of its table. */
function itemOf({ attribute, hash_key, range_key }: StateResource['attributes']): object {
  const keys = (attribute as readonly { readonly name: string; readonly type: string }[]).filter(({ name }) =>
    [hash_key, range_key].includes(name),
  );
  return Object.fromEntries(keys.map(({ name, type }) => [name, { [type]: type === 'B' ? 'MQ==' : '1' }]));
}

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new Error(`Terraform's state has no text here: ${JSON.stringify(value)}`);
  return value;
}
