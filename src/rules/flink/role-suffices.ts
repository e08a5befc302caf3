// MSF-020: the execution role allows what the application needs to start.
import { argument, elements, type Standing } from '../../estate/estate';
import { allows, may, speaksOf, type Permissions } from '../../estate/permissions';
import { exampleApplication } from '../example-application';
import { allowing, asExampleRole, exampleRole } from '../example-role';
import { encryptedStream } from '../example-stores';
import { flinkApplications, paths } from '../flink-application';
import { namedInProperties } from '../flink-properties';
import { permissionsOfApplication } from '../flink-role';
import { failed, undecided, type Failed, type Rule, type TerraformJson, type Undecided } from '../rule';
import { together } from '../verdicts';

/** Source: developer guide, "Amazon VPC permissions". */
const inVpc = ['DescribeVpcs', 'DescribeSubnets', 'DescribeSecurityGroups', 'DescribeDhcpOptions'].concat([
  'CreateNetworkInterface',
  'CreateNetworkInterfacePermission',
  'DescribeNetworkInterfaces',
  'DeleteNetworkInterface',
]);

/** Any of these is a use of a stream. */
const streamUses = ['GetRecords', 'SubscribeToShard', 'PutRecords', 'PutRecord'].map((name) => `kinesis:${name}`);

const code = allowing(['s3:GetObject', 's3:GetObjectVersion'], 'arn:aws:s3:::example-code/orders.jar');
const log = allowing(['logs:PutLogEvents'], 'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/kinesis-analytics/*');
const network = allowing(
  inVpc.map((name) => `ec2:${name}`),
  '*',
);

function withRole(...statements: readonly TerraformJson[]): TerraformJson {
  const vpc = { subnet_ids: ['subnet-0a', 'subnet-0b'], security_group_ids: ['sg-0a'] };
  const stream = { property_group_id: 'Source', property_map: { 'stream.arn': '${aws_kinesis_stream.orders.arn}' } };
  return exampleApplication(
    {
      ...asExampleRole,
      application_configuration: { vpc_configuration: vpc, environment_properties: { property_group: [stream] } },
    },
    { aws_kinesis_stream: { orders: { ...encryptedStream, shard_count: 1 } }, ...exampleRole(statements) },
  );
}

const reading = allowing(['kinesis:GetRecords'], 'arn:aws:kinesis:eu-west-1:111122223333:stream/orders');

export const roleSuffices: Rule = {
  code: 'FLK4020',
  gap: 'MSF-020',
  title: 'The execution role does not allow what the application needs',
  gravity: 'high',
  stages: ['spec', 'configuration', 'plan'],
  why: 'AWS refuses to create the application, or the job restarts without end: both after the apply has begun.',
  fix: 'Allow the actions in a policy of the execution role.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/java/how-iam.html',
  good: { after: withRole(code, log, network, reading) },
  bad: { after: withRole(log) },
  judge: (estate) =>
    flinkApplications(estate).flatMap((application) => {
      const permissions = permissionsOfApplication(estate, application);
      if (!permissions) return [undecided(application, 'the execution role stands elsewhere', paths.role)];
      return together(application, [
        ...needsOf(application).map((need) => missing(application, permissions, need)),
        ...namedInProperties(estate, application, 'aws_kinesis_stream').map((stream) =>
          unused(application, permissions, stream),
        ),
      ]);
    }),
};

interface Need {
  readonly action: string;
  readonly what: string;
}

function needsOf(application: Standing): Need[] {
  const isFromS3 = argument(application, `${paths.code}.file_key`).kind !== 'unset';
  const isVersioned = argument(application, `${paths.code}.object_version`).kind !== 'unset';
  const subnets = elements(application, `${paths.vpc}.subnet_ids`);
  return [
    ...(isFromS3 ? [{ action: 's3:GetObject', what: 'read its code' }] : []),
    ...(isFromS3 && isVersioned ? [{ action: 's3:GetObjectVersion', what: 'read a version of its code' }] : []),
    ...(subnets?.length === 0 ? [] : inVpc.map((name) => ({ action: `ec2:${name}`, what: 'join its VPC' }))),
  ];
}

function missing(
  application: Standing,
  permissions: Permissions,
  { action, what }: Need,
): Failed | Undecided | undefined {
  const allowed = may(permissions, action);
  if (allowed === true) return undefined;
  return allowed === undefined
    ? undecided(application, `whether the role may ${what} is not known`, paths.role)
    : failed(application, `the application may not ${what}`, { path: paths.role, expected: action });
}

function unused(application: Standing, permissions: Permissions, stream: Standing): Failed | Undecided | undefined {
  const uses = permissions.statements.filter((one) => streamUses.some((action) => allows(one, action)));
  const isEverywhere = uses.some(({ resources }) => resources.texts.some((text) => text.includes('*')));
  if (isEverywhere || uses.some((one) => speaksOf(one, stream))) return undefined;
  const isKnown = permissions.whole && permissions.by.length > 0 && permissions.elsewhere.length === 0;
  if (!isKnown || uses.some(({ resources }) => !resources.whole))
    return undecided(application, `whether the role may use ${stream.address} is not known`, paths.role);
  return failed(application, `a property names ${stream.address}, which the application may neither read nor write`, {
    path: paths.role,
    expected: streamUses.join(' or '),
  });
}
