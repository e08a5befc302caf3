// Changes around an application that cut it off: keys, endpoints, logins, consumers, its code, its network ACLs. For
// situations.ts.
import { exampleApplication } from '../../src/rules/example-application';
import type { TerraformJson } from '../../src/rules/rule';
import { allowing, code, endpoint, placed, properties, role, streamArn, type Situation } from './pieces';

const itsRole = 'arn:aws:iam::111122223333:role/orders';
const root = 'arn:aws:iam::111122223333:root';

function policyOf(...Statement: readonly TerraformJson[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: Statement.map((one) => ({ Effect: 'Allow', ...one })) });
}

const equal = (key: string, value: string): TerraformJson => ({ Condition: { StringEquals: { [key]: value } } });

/** A key that its account administers, and what else its policy says. */
function key(...statements: readonly TerraformJson[]): TerraformJson {
  const administers = { Principal: { AWS: root }, Action: ['kms:Put*', 'kms:Describe*'], Resource: '*' };
  const policy = policyOf(administers, ...statements.map((one) => ({ Resource: '*', Action: 'kms:Decrypt', ...one })));
  return { aws_kms_key: { orders: { policy, bypass_policy_lockout_safety_check: true } } };
}

const toRole = { Principal: { AWS: itsRole } };

/** The role may use the key by its own policy, and the key leaves that to the account or not. */
function leftToAccount(...statements: readonly TerraformJson[]): TerraformJson {
  const policy = allowing(['kms:Decrypt'], '${aws_kms_key.orders.arn}');
  return exampleApplication(
    { service_execution_role: '${aws_iam_role.orders.arn}' },
    {
      ...role(),
      aws_iam_role_policy: { orders: { name: 'orders', role: '${aws_iam_role.orders.name}', policy } },
      ...key(...statements),
    },
  );
}

const lostKey = /^FLK4111 failed: the role of an application may not use the key for kms:/;
const conditionOnKey = /^FLK4111 unknown: .*condition that comes to stand before its key/;

const keys: readonly Situation[] = [
  {
    name: 'key_condition_comes',
    before: exampleApplication({}, key(toRole)),
    after: exampleApplication({}, key({ ...toRole, ...equal('kms:ViaService', 'kinesis.us-east-1.amazonaws.com') })),
    finds: [conditionOnKey],
  },
  {
    name: 'key_condition_of_another',
    before: exampleApplication({}, key(toRole)),
    after: exampleApplication({}, key({ ...toRole, ...equal('aws:PrincipalAccount', '444455556666') })),
    finds: [lostKey],
  },
  {
    name: 'key_condition_of_its_account',
    before: exampleApplication({}, key(toRole)),
    after: exampleApplication({}, key({ ...toRole, ...equal('aws:PrincipalAccount', '111122223333') })),
    finds: [],
  },
  {
    name: 'key_denies_another_role',
    before: exampleApplication({}, key(toRole)),
    after: exampleApplication(
      {},
      key(toRole, { Effect: 'Deny', Principal: { AWS: 'arn:aws:iam::111122223333:role/x' } }),
    ),
    finds: [],
  },
  {
    name: 'key_denies_all',
    before: exampleApplication({}, key(toRole)),
    after: exampleApplication({}, key(toRole, { Effect: 'Deny', Principal: '*' })),
    finds: [lostKey],
  },
  {
    name: 'key_left_to_account_no_more',
    before: leftToAccount({ Principal: { AWS: root }, Action: 'kms:*' }),
    after: leftToAccount(),
    finds: [lostKey],
  },
  {
    name: 'key_left_to_account_narrowed',
    before: leftToAccount({ Principal: { AWS: root }, Action: 'kms:*' }),
    after: leftToAccount({ Principal: { AWS: root }, Action: 'kms:*', ...equal('aws:PrincipalTag/team', 'orders') }),
    finds: [conditionOnKey],
  },
];

/** The job in its VPC as its role, which reads a stream. */
export function reading(others: TerraformJson): TerraformJson {
  const policy = allowing(['kinesis:GetRecords', 'kinesis:ListShards'], streamArn);
  const { resource } = placed({
    ...role(),
    aws_iam_role_policy: { orders: { name: 'orders', role: '${aws_iam_role.orders.name}', policy } },
    ...others,
  }) as { readonly resource: Readonly<Record<string, { readonly orders: TerraformJson }>> };
  const job = resource['aws_kinesisanalyticsv2_application']?.orders;
  const configuration = { ...(job?.['application_configuration'] as TerraformJson), ...properties('orders') };
  const orders = {
    ...job,
    service_execution_role: '${aws_iam_role.orders.arn}',
    application_configuration: configuration,
  };
  return { resource: { ...resource, aws_kinesisanalyticsv2_application: { orders } } };
}

function through(...statements: readonly TerraformJson[]): TerraformJson {
  const policy = policyOf(...statements.map((one) => ({ Principal: '*', Action: '*', Resource: '*', ...one })));
  return { aws_vpc_endpoint: { streams: { ...endpoint.aws_vpc_endpoint.streams, policy } } };
}

const shut = /^FLK4111 failed: the endpoint does not let the role .* do kinesis:GetRecords/;
const maybeShut = /^FLK4111 unknown: whether the endpoint still lets the job do what it needs/;

const endpoints: readonly Situation[] = [
  {
    name: 'endpoint_for_another_role',
    before: reading(through({})),
    after: reading(through(equal('aws:PrincipalArn', 'arn:aws:iam::111122223333:role/another'))),
    finds: [shut],
  },
  {
    name: 'endpoint_for_its_role',
    before: reading(through({})),
    after: reading(through(equal('aws:PrincipalArn', itsRole))),
    finds: [],
  },
  {
    name: 'endpoint_for_its_organization',
    before: reading(through({})),
    after: reading(through(equal('aws:PrincipalOrgID', 'o-a1b2c3d4e5'))),
    finds: [maybeShut],
  },
  {
    name: 'endpoint_for_another_stream',
    before: reading(through({})),
    after: reading(through({ Action: 'kinesis:*', Resource: 'arn:aws:kinesis:us-east-1:111122223333:stream/another' })),
    finds: [shut],
  },
  {
    name: 'endpoint_for_less_than_it_may',
    before: reading(through({})),
    after: reading(through({ Action: 'kinesis:GetRecords', Resource: streamArn })),
    finds: [/^FLK4111 failed: .* do kinesis:ListShards/],
  },
  {
    name: 'endpoint_denies_deleting',
    before: reading(through({})),
    after: reading(through({}, { Effect: 'Deny', Action: 'kinesis:DeleteStream' })),
    finds: [],
  },
  {
    name: 'endpoint_policy_beside',
    before: reading(endpoint),
    after: reading({
      ...endpoint,
      aws_vpc_endpoint_policy: {
        streams: {
          vpc_endpoint_id: '${aws_vpc_endpoint.streams.id}',
          policy: policyOf({ Principal: '*', Action: 'kinesis:Describe*', Resource: '*' }),
        },
      },
    }),
    finds: [shut],
  },
  {
    name: 'endpoint_comes_with_a_policy',
    before: reading({}),
    after: reading(through({ Action: 'kinesis:Describe*' })),
    finds: [shut],
  },
];

const stream = { aws_kinesis_stream: { orders: { name: 'orders', shard_count: 1 } } };
const consumerOf = (name: string): TerraformJson => ({
  aws_kinesis_stream_consumer: { fast: { name, stream_arn: '${aws_kinesis_stream.orders.arn}' } },
});
const consumer = consumerOf('fast');

function readingBy(name: string, others: TerraformJson): TerraformJson {
  const property_map = { 'stream.arn': '${aws_kinesis_stream.orders.arn}', consumer: name };
  const property_group = [{ property_group_id: 'source', property_map }];
  return exampleApplication(
    { application_configuration: { environment_properties: { property_group } } },
    { ...stream, ...others },
  );
}

const uploaded = {
  aws_s3_bucket: { code: { bucket: 'code-orders' } },
  aws_s3_bucket_versioning: {
    code: { bucket: '${aws_s3_bucket.code.id}', versioning_configuration: { status: 'Enabled' } },
  },
};
const objectOf = (key: string): TerraformJson => ({
  aws_s3_object: {
    code: { bucket: '${aws_s3_bucket.code.id}', key, content: 'bytes', depends_on: ['aws_s3_bucket_versioning.code'] },
  },
});
const object = objectOf('jobs/orders.jar');

function running(object_version: string | null, others: TerraformJson): TerraformJson {
  const location = { bucket_arn: '${aws_s3_bucket.code.arn}', file_key: 'jobs/orders.jar', object_version };
  return exampleApplication({ application_configuration: code(location) }, { ...uploaded, ...others });
}

const sources: readonly Situation[] = [
  {
    name: 'consumer_gone',
    before: readingBy('fast', consumer),
    after: readingBy('fast', {}),
    finds: [/^FLK4111 failed: the consumer is deleted by which an application that stays reads .*orders$/],
  },
  {
    name: 'consumer_renamed',
    before: readingBy('fast', consumer),
    after: readingBy('fast', consumerOf('faster')),
    finds: [/^FLK4111 failed: the consumer is deleted by which an application that stays reads .*orders$/],
  },
  { name: 'consumer_left', before: readingBy('fast', consumer), after: readingBy('slow', {}), finds: [] },
  {
    name: 'code_gone',
    before: running(null, object),
    after: running(null, {}),
    finds: [/^FLK4103 failed: jobs\/orders[.]jar is deleted with all its versions: .*still runs it$/],
  },
  {
    name: 'code_gone_of_another_version',
    before: running('v1', object),
    after: running('v1', {}),
    finds: [/^FLK4103 failed: jobs\/orders[.]jar is deleted with all its versions/],
  },
  {
    name: 'code_gets_another_key',
    before: running(null, object),
    after: running(null, objectOf('jobs/orders-2.jar')),
    finds: [/^FLK4103 failed: jobs\/orders[.]jar is deleted with all its versions: .*still runs it$/],
  },
];

export const vpcId = '${aws_vpc.orders.id}';
const everywhere = { destination_cidr_block: '0.0.0.0/0' };

/** Subnet a leads to a NAT gateway in subnet b, and that to the internet. */
export const led: TerraformJson = {
  aws_internet_gateway: { orders: { vpc_id: vpcId } },
  aws_eip: { orders: { domain: 'vpc' } },
  aws_nat_gateway: { orders: { subnet_id: '${aws_subnet.b.id}', allocation_id: '${aws_eip.orders.id}' } },
  aws_route_table: { a: { vpc_id: vpcId }, b: { vpc_id: vpcId } },
  aws_route: {
    a: { route_table_id: '${aws_route_table.a.id}', nat_gateway_id: '${aws_nat_gateway.orders.id}', ...everywhere },
    b: { route_table_id: '${aws_route_table.b.id}', gateway_id: '${aws_internet_gateway.orders.id}', ...everywhere },
  },
  aws_route_table_association: {
    a: { subnet_id: '${aws_subnet.a.id}', route_table_id: '${aws_route_table.a.id}' },
    b: { subnet_id: '${aws_subnet.b.id}', route_table_id: '${aws_route_table.b.id}' },
  },
};

export const egressTo = (cidr_ipv4: string): TerraformJson => ({
  aws_vpc_security_group_egress_rule: {
    orders: { security_group_id: '${aws_security_group.orders.id}', ip_protocol: '-1', cidr_ipv4 },
  },
});

const lostStreams = /^FLK4112 failed: .* loses its connections to com[.]amazonaws[.]us-east-1[.]kinesis-streams$/;

const ways: readonly Situation[] = [
  {
    name: 'endpoint_gone_and_nat_leads_out',
    before: placed({ ...led, ...endpoint, ...egressTo('0.0.0.0/0') }),
    after: placed({ ...led, ...egressTo('0.0.0.0/0') }),
    finds: [],
  },
  {
    name: 'endpoint_gone_and_group_keeps_in',
    before: placed({ ...led, ...endpoint, ...egressTo('10.0.0.0/16') }),
    after: placed({ ...led, ...egressTo('10.0.0.0/16') }),
    finds: [lostStreams],
  },
  {
    name: 'endpoint_gone_from_public_subnet',
    before: placed({ ...led, ...endpoint, ...egressTo('0.0.0.0/0') }, ['b']),
    after: placed({ ...led, ...egressTo('0.0.0.0/0') }, ['b']),
    finds: [lostStreams],
  },
  {
    name: 'endpoint_gone_and_nat_is_not_for_all',
    before: placed({ ...led, ...endpoint, ...egressTo('0.0.0.0/0') }, ['a', 'b']),
    after: placed({ ...led, ...egressTo('0.0.0.0/0') }, ['a', 'b']),
    finds: [lostStreams],
  },
];

export const all = { rule_no: 100, action: 'allow', protocol: '-1', from_port: 0, to_port: 0, cidr_block: '0.0.0.0/0' };
/** As attributes, the entries of an ACL must say all. */
export const whole = (entry: TerraformJson): TerraformJson => ({
  icmp_code: 0,
  icmp_type: 0,
  ipv6_cidr_block: null,
  ...entry,
});

export function acl(
  egress: readonly TerraformJson[] | null,
  ingress: readonly TerraformJson[] | null = egress,
): TerraformJson {
  const entries = { egress: egress?.map(whole) ?? null, ingress: ingress?.map(whole) ?? null };
  return { aws_network_acl: { orders: { vpc_id: vpcId, subnet_ids: ['${aws_subnet.a.id}'], ...entries } } };
}

export const https = { ...all, rule_no: 50, protocol: 'tcp', from_port: 443, to_port: 443 };
export const answers = { ...all, protocol: 'tcp', from_port: 1024, to_port: 65535 };

const ruleOf = (changes: TerraformJson): TerraformJson => ({
  aws_network_acl_rule: {
    more: {
      network_acl_id: '${aws_network_acl.orders.id}',
      rule_number: 50,
      rule_action: 'deny',
      egress: true,
      protocol: 'tcp',
      from_port: 443,
      to_port: 443,
      cidr_block: '0.0.0.0/0',
      ...changes,
    },
  },
});

const besideAcl: TerraformJson = {
  ...acl(null),
  aws_network_acl_rule: Object.fromEntries(
    [true, false].map((egress) => [
      egress ? 'out' : 'into',
      {
        network_acl_id: '${aws_network_acl.orders.id}',
        rule_number: 100,
        rule_action: 'allow',
        egress,
        protocol: '-1',
        cidr_block: '0.0.0.0/0',
      },
    ]),
  ),
};

function withRule(changes: TerraformJson): TerraformJson {
  const rules = {
    ...(besideAcl['aws_network_acl_rule'] as TerraformJson),
    ...(ruleOf(changes)['aws_network_acl_rule'] as TerraformJson),
  };
  return placed({ ...besideAcl, aws_network_acl_rule: rules });
}

const keptOut = (what: string): RegExp =>
  new RegExp(`^FLK4112 failed: of .* the network ACL no longer lets through ${what}$`);

const acls: readonly Situation[] = [
  {
    name: 'acl_comes_without_rules',
    before: placed({}),
    after: placed(acl([])),
    finds: [keptOut('packets to port 443 and their answers')],
  },
  { name: 'acl_comes_open', before: placed({}), after: placed(acl([all])), finds: [] },
  { name: 'acl_comes_with_what_it_needs', before: placed({}), after: placed(acl([https], [answers])), finds: [] },
  {
    name: 'acl_forgets_answers',
    before: placed(acl([https], [answers])),
    after: placed(acl([https], [https])),
    finds: [keptOut('their answers')],
  },
  {
    name: 'acl_denies_first',
    before: placed(acl([all])),
    after: placed(acl([{ ...https, action: 'deny' }, all], [all])),
    finds: [keptOut('packets to port 443')],
  },
  {
    name: 'acl_denies_a_range',
    before: placed(acl([all])),
    after: placed(acl([{ ...https, action: 'deny', cidr_block: '10.9.0.0/16' }, all], [all])),
    finds: [/^FLK4112 unknown: whether of .* the network ACL lets through packets to port 443 is not in the plan$/],
  },
  { name: 'acl_of_another_subnet', before: placed({}), after: placed(acl([]), ['b']), finds: [] },
  { name: 'acl_stays_shut', before: placed(acl([])), after: placed(acl([https], [])), finds: [] },
  { name: 'acl_rule_denies', before: placed(besideAcl), after: withRule({}), finds: [keptOut('packets to port 443')] },
  { name: 'acl_rule_denies_too_late', before: placed(besideAcl), after: withRule({ rule_number: 200 }), finds: [] },
  {
    name: 'acl_rule_goes',
    before: placed(besideAcl),
    after: placed(acl(null)),
    finds: [keptOut('packets to port 443 and their answers')],
  },
  {
    name: 'acl_rule_elsewhere',
    before: placed({}),
    after: placed(ruleOf({ network_acl_id: 'acl-0a1b2c3d4e5f60718' })),
    finds: [/^FLK4112 unknown: whether an application stands behind the network ACL is not in the plan$/],
  },
  {
    name: 'acl_association_comes',
    before: placed({ aws_network_acl: { orders: { vpc_id: vpcId } } }),
    after: placed({
      aws_network_acl: { orders: { vpc_id: vpcId } },
      aws_network_acl_association: {
        a: { network_acl_id: '${aws_network_acl.orders.id}', subnet_id: '${aws_subnet.a.id}' },
      },
    }),
    finds: [keptOut('packets to port 443 and their answers')],
  },
];

export const cutOff: readonly Situation[] = [...keys, ...endpoints, ...sources, ...ways, ...acls];
