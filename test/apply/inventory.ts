// What the mock holds, to tell what a destroy has left behind.
import type { Answer } from './double/message';
import type { Moto, Place } from './double/moto';

interface Listing {
  readonly service: string;
  /** A query API's action with its version, or a JSON API's `X-Amz-Target`, or a REST path. */
  readonly query?: readonly [action: string, version: string];
  readonly target?: string;
  readonly path?: string;
  /** Finds each name or id in the answer. */
  readonly pattern: RegExp;
}

const listings: Readonly<Record<string, Listing>> = {
  bucket: { service: 's3', path: '/', pattern: /<Name>([^<]+)</g },
  'Kinesis stream': {
    service: 'kinesis',
    target: 'Kinesis_20131202.ListStreams',
    pattern: /"StreamName":\s*"([^"]+)"/g,
  },
  role: { service: 'iam', query: ['ListRoles', '2010-05-08'], pattern: /<RoleName>([^<]+)</g },
  policy: { service: 'iam', query: ['ListPolicies', '2010-05-08'], pattern: /<Arn>(arn:[^:]*:iam::\d[^<]+)</g },
  'log group': { service: 'logs', target: 'Logs_20140328.DescribeLogGroups', pattern: /"logGroupName":\s*"([^"]+)"/g },
  alarm: { service: 'monitoring', query: ['DescribeAlarms', '2010-08-01'], pattern: /<AlarmName>([^<]+)</g },
  dashboard: { service: 'monitoring', query: ['ListDashboards', '2010-08-01'], pattern: /<DashboardName>([^<]+)</g },
  topic: { service: 'sns', query: ['ListTopics', '2010-03-31'], pattern: /<TopicArn>([^<]+)</g },
  queue: { service: 'sqs', query: ['ListQueues', '2012-11-05'], pattern: /<QueueUrl>([^<]+)</g },
  table: { service: 'dynamodb', target: 'DynamoDB_20120810.ListTables', pattern: /"([^"]+)"(?=[,\]])/g },
  function: { service: 'lambda', path: '/2015-03-31/functions/', pattern: /"FunctionName":\s*"([^"]+)"/g },
  rule: { service: 'events', target: 'AWSEvents.ListRules', pattern: /"Name":\s*"([^"]+)"/g },
  'delivery stream': {
    service: 'firehose',
    target: 'Firehose_20150804.ListDeliveryStreams',
    pattern: /"([^"]+)"(?=[,\]])/g,
  },
  'Glue registry': { service: 'glue', target: 'AWSGlue.ListRegistries', pattern: /"RegistryName":\s*"([^"]+)"/g },
  'Glue database': { service: 'glue', target: 'AWSGlue.GetDatabases', pattern: /"Name":\s*"([^"]+)"/g },
  workspace: { service: 'aps', path: '/workspaces', pattern: /"workspaceId":\s*"([^"]+)"/g },
  'Timestream database': {
    service: 'timestream',
    target: 'Timestream_20181101.ListDatabases',
    pattern: /"DatabaseName":\s*"([^"]+)"/g,
  },
  secret: { service: 'secretsmanager', target: 'secretsmanager.ListSecrets', pattern: /"ARN":\s*"([^"]+)"/g },
  vpc: { service: 'ec2', query: ['DescribeVpcs', '2016-11-15'], pattern: /<vpcId>([^<]+)</g },
  subnet: { service: 'ec2', query: ['DescribeSubnets', '2016-11-15'], pattern: /<subnetId>([^<]+)</g },
  'security group': {
    service: 'ec2',
    query: ['DescribeSecurityGroups', '2016-11-15'],
    pattern: /<groupId>(sg-[^<]+)</g,
  },
};

/** Everything of the listed kinds in one account and Region, as `<kind> <name>`. */
export async function takeInventory(place: Place, moto: Moto): Promise<ReadonlySet<string>> {
  const found = await Promise.all(
    Object.entries(listings).map(async ([kind, listing]) => {
      const { status, body } = await list(place, moto, listing);
      if (status !== 200)
        throw new Error(`listing every ${kind} failed with ${status}: ${body.toString().slice(0, 300)}`);
      return [...body.toString().matchAll(listing.pattern)].map(([, name]) => `${kind} ${name}`);
    }),
  );
  return new Set(found.flat());
}

/** What is there beside what was there before. */
export async function leftSince(before: ReadonlySet<string>, place: Place, moto: Moto): Promise<string[]> {
  return [...(await takeInventory(place, moto))].filter((item) => !before.has(item));
}

function list(place: Place, moto: Moto, { service, query, target, path }: Listing): Promise<Answer> {
  if (query !== undefined) {
    const [Action, Version] = query;
    const scope = Action === 'ListPolicies' ? { Scope: 'Local' } : {};
    return moto.ask(place, service, {
      method: 'POST',
      path: '/',
      body: new URLSearchParams({ Action, Version, ...scope }).toString(),
      headers: form,
    });
  }
  if (target !== undefined)
    return moto.ask(place, service, {
      method: 'POST',
      path: '/',
      body: '{}',
      headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target },
    });
  return moto.ask(place, service, { method: 'GET', path: path ?? '/', body: '', headers: {} });
}

const form = { 'content-type': 'application/x-www-form-urlencoded' };
