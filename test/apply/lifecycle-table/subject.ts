// What a call is about, in few words: `orders`, or `orders-execution/least-privilege`.
import type { Logged } from '../double/call-log';

/** Members that name what a call is about, the most telling first; up to two of them are told. */
const telling = [
  'RoleName',
  'ApplicationName',
  'StreamName',
  'StreamARN',
  'TableName',
  'DeliveryStreamName',
  'AlarmName',
  'AlarmNames.member.1',
  'logGroupName',
  'clusterName',
  'ClusterName',
  'QueueName',
  'QueueUrl',
  'Resource.Table.DatabaseName',
  'Resource.Table.Name',
  'Resource.Database.Name',
  'workgroupName',
  'namespaceName',
  'DatabaseName',
  'DatabaseInput.Name',
  'RegistryName',
  'PolicyName',
  'ConsumerName',
  'ConsumerARN',
  'logStreamName',
  'SecretId',
  'PolicyArn',
  'ResourceARN',
  'ResourceArn',
  'resourceArn',
  'TagSpecification.1.Tag.1.Value',
  'IpPermissions.1.IpRanges.1.CidrIp',
  'IpPermissions.1.Ipv6Ranges.1.CidrIpv6',
  'Name',
  'name',
  'id',
];

export function subjectOf({ call, operation }: Logged): string {
  const body = call.body.toString();
  const isForm = String(call.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');
  const path = decodeURIComponent(call.path.split('?')[0] ?? '').replace(/^\/(?:v\d+|api\/v\d+)?\/?/, '');
  const members = isForm ? Object.fromEntries(new URLSearchParams(body)) : call.service === 's3' ? {} : readJson(body);
  const named = telling.flatMap((name) => {
    const value = name.split('.').reduce<unknown>(inside, members) ?? members[name];
    return typeof value === 'string' && value !== '' ? [lastOf(value)] : [];
  });
  // Where what is called makes one of many, the path says no more than the operation.
  const told = path === '' || path === operation || (named.length > 0 && /^[a-z]+$/.test(path)) ? [] : [lastOf(path)];
  return withoutIds([...new Set([...told, ...named])].slice(0, 2).join(' '));
}

function inside(value: unknown, member: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[member] : undefined;
}

function readJson(body: string): Record<string, unknown> {
  try {
    return JSON.parse(body || '{}') as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** Of an ARN, what it names, without what it is in a path of its service; of a queue's address, the queue. */
function lastOf(value: string): string {
  return value
    .replace(/arn:[^:]+:[^:]+:[^:]*:[^:]*:/, '')
    .replace(/^(?:buckets[/]bucket|namespaces[/]bucket|clusters[/]cluster|configurations[/]configuration)[/]/, '')
    .replace(/^https?:.*[/]/, '');
}

/** Ids that are drawn anew in each run. */
function withoutIds(text: string): string {
  return text
    .replace(/-\d{18}[0-9a-f]{8}\b/g, '') // The provider's own ending of a name.
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:-\d+)?/g, '…')
    .replace(/\b[0-9a-f]{20}\b/g, '…')
    .replace(/:\d{10}\b/g, ':…')
    .replace(/\b(sg|subnet|vpc|vpce|eni|rslvr-rr)-[0-9a-f]{8,}/g, '$1-…');
}
