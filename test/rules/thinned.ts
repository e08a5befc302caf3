// Changes of what stands beside endpoints and of the names of their VPC: associations, subnets, DNS. For situations.ts.
import { exampleApplication } from '../../src/rules/example-application';
import type { TerraformJson } from '../../src/rules/rule';
import { egressTo, led, vpcId } from './cut-off';
import { changed } from './lessened';
import { endpoint, placed, properties, vpc, type Situation } from './pieces';

const out = egressTo('0.0.0.0/0');
const lost = (service: string): RegExp =>
  new RegExp(`^FLK4112 failed: .* loses its connections to com[.]amazonaws[.]us-east-1[.]${service}$`);
const lostStreams = lost('kinesis-streams');
const endpointId = '${aws_vpc_endpoint.streams.id}';
const without = changed(led, 'aws_route', 'a', null);
const bare = changed(endpoint, 'aws_vpc_endpoint', 'streams', { subnet_ids: null });

/** A gateway endpoint, and the tables that lead to it by associations. */
function gatewayBeside(...tables: readonly string[]): TerraformJson {
  const associations = tables.map((name) => [
    name,
    { vpc_endpoint_id: '${aws_vpc_endpoint.objects.id}', route_table_id: `\${aws_route_table.${name}.id}` },
  ]);
  return {
    aws_vpc_endpoint: { objects: { vpc_id: vpcId, service_name: 'com.amazonaws.us-east-1.s3' } },
    ...(tables.length > 0 && { aws_vpc_endpoint_route_table_association: Object.fromEntries(associations) }),
  };
}

function inSubnets(...subnets: readonly string[]): TerraformJson {
  const associations = subnets.map((name) => [
    name,
    { vpc_endpoint_id: endpointId, subnet_id: `\${aws_subnet.${name}.id}` },
  ]);
  return {
    ...bare,
    ...(subnets.length > 0 && { aws_vpc_endpoint_subnet_association: Object.fromEntries(associations) }),
  };
}

/** Groups that let HTTPS of the VPC in, or nothing; the endpoint has the second by itself. */
function behind(...groups: readonly string[]): TerraformJson {
  const rule = { description: '', protocol: 'tcp', from_port: 443, to_port: 443, cidr_blocks: ['10.0.0.0/16'] };
  const nothing = { ipv6_cidr_blocks: [], prefix_list_ids: [], security_groups: [], self: false };
  const associations = groups.map((name) => [
    name,
    { vpc_endpoint_id: endpointId, security_group_id: `\${aws_security_group.${name}.id}` },
  ]);
  return {
    aws_security_group: {
      open: { name: 'open-orders', vpc_id: vpcId, ingress: [{ ...rule, ...nothing }] },
      second: { name: 'second-orders', vpc_id: vpcId, ingress: [{ ...rule, ...nothing }] },
      shut: { name: 'shut-orders', vpc_id: vpcId },
    },
    ...endpoint,
    ...(groups.length > 0 && { aws_vpc_endpoint_security_group_association: Object.fromEntries(associations) }),
  };
}

const associations: readonly Situation[] = [
  {
    name: 'table_association_gone',
    before: placed({ ...without, ...gatewayBeside('a', 'b') }),
    after: placed({ ...without, ...gatewayBeside('b') }),
    finds: [lost('s3')],
  },
  {
    name: 'table_association_of_another_gone',
    before: placed({ ...without, ...gatewayBeside('a', 'b') }),
    after: placed({ ...without, ...gatewayBeside('a') }),
    finds: [],
  },
  {
    name: 'table_association_gone_and_nat_leads_out',
    before: placed({ ...led, ...out, ...gatewayBeside('a', 'b') }),
    after: placed({ ...led, ...out, ...gatewayBeside('b') }),
    finds: [],
  },
  { name: 'subnet_association_gone', before: placed(inSubnets('a')), after: placed(inSubnets()), finds: [lostStreams] },
  {
    name: 'subnet_association_of_two_gone',
    before: placed(inSubnets('a', 'b')),
    after: placed(inSubnets('b')),
    finds: [],
  },
  {
    name: 'subnets_emptied',
    before: placed(endpoint),
    after: placed(changed(endpoint, 'aws_vpc_endpoint', 'streams', { subnet_ids: [] })),
    finds: [lostStreams],
  },
  {
    name: 'group_association_gone',
    before: placed(behind('open')),
    after: placed(behind()),
    finds: [/^FLK4112 unknown: whether the security groups that the endpoint gets let the job's connections/],
  },
  {
    name: 'group_association_gone_to_shut_one',
    before: placed(behind('open', 'shut')),
    after: placed(behind('shut')),
    finds: [lostStreams],
  },
  {
    name: 'group_association_of_two_gone',
    before: placed(behind('open', 'second')),
    after: placed(behind('second')),
    finds: [],
  },
];

const usual = { ...endpoint.aws_vpc_endpoint.streams, private_dns_enabled: true };

function hosts(enable_dns_hostnames: boolean, others: TerraformJson = {}): TerraformJson {
  return {
    aws_vpc: { orders: { ...vpc.aws_vpc.orders, enable_dns_hostnames } },
    aws_vpc_endpoint: { streams: usual },
    ...others,
  };
}

/** The job is told of a host. */
function told(host: string, enable_dns_hostnames: boolean): TerraformJson {
  const { resource } = placed({
    ...hosts(enable_dns_hostnames),
    aws_vpc_endpoint: { streams: { ...usual, private_dns_enabled: false } },
    aws_route53_zone: { orders: { name: 'orders.internal', vpc: [{ vpc_id: vpcId }] } },
  }) as { readonly resource: Readonly<Record<string, { readonly orders: TerraformJson }>> };
  const job = resource['aws_kinesisanalyticsv2_application']?.orders;
  const configuration = { ...(job?.['application_configuration'] as TerraformJson), ...properties(host) };
  const orders = { ...job, application_configuration: configuration };
  return { resource: { ...resource, aws_kinesisanalyticsv2_application: { orders } } };
}

const names: readonly Situation[] = [
  { name: 'vpc_without_host_names', before: placed(hosts(true)), after: placed(hosts(false)), finds: [lostStreams] },
  {
    name: 'vpc_without_host_names_and_nat_leads_out',
    before: placed(hosts(true, { ...led, ...out })),
    after: placed(hosts(false, { ...led, ...out })),
    finds: [],
  },
  {
    name: 'vpc_without_host_names_or_private_ones',
    before: placed({ ...hosts(true), ...endpoint }),
    after: placed({ ...hosts(false), ...endpoint }),
    finds: [],
  },
  {
    name: 'vpc_without_names_of_a_zone',
    before: told('b-1.orders.internal:9098', true),
    after: told('b-1.orders.internal:9098', false),
    finds: [/^FLK4112 failed: .* loses its connections to names in orders[.]internal$/],
  },
  {
    name: 'vpc_without_names_of_another_zone',
    before: told('b-1.orders.internal.example:9098', true),
    after: told('b-1.orders.internal.example:9098', false),
    finds: [],
  },
];

/** Subnet a leads to a NAT gateway without a public address. */
const inside: TerraformJson = {
  ...out,
  ...changed(led, 'aws_nat_gateway', 'orders', { allocation_id: null, connectivity_type: 'private' }),
};

const ways: readonly Situation[] = [
  {
    name: 'endpoint_gone_and_private_nat_leads_on',
    before: placed({ ...inside, ...endpoint }),
    after: placed(inside),
    finds: [
      /^FLK4112 unknown: whether connections to .*kinesis-streams go through a NAT gateway then is not in the plan$/,
    ],
  },
];

const runtimes: readonly Situation[] = [
  {
    name: 'runtime_without_jobs',
    before: exampleApplication(),
    after: exampleApplication({ runtime_environment: 'ZEPPELIN-FLINK-3_0' }),
    finds: [/^FLK4104 failed: "?FLINK-1_20"? to "?ZEPPELIN-FLINK-3_0"?: it runs no job of Flink then/],
  },
  {
    name: 'application_becomes_studio',
    before: exampleApplication(),
    after: exampleApplication({ runtime_environment: 'ZEPPELIN-FLINK-3_0', application_mode: 'INTERACTIVE' }),
    finds: [/^FLK4101 failed: replacing it deletes all its snapshots: application_mode is never changed in place$/],
  },
];

const itsRole = 'arn:aws:iam::111122223333:role/orders';

/** A key with material of a team's own, which its account administers and the role may use or not. */
function external(...principals: readonly string[]): TerraformJson {
  const statement = (AWS: string, Action: readonly string[]): TerraformJson => ({
    Effect: 'Allow',
    Principal: { AWS },
    Action,
    Resource: '*',
  });
  const Statement = [
    statement('arn:aws:iam::111122223333:root', ['kms:Put*', 'kms:Describe*']),
    ...principals.map((one) => statement(one, ['kms:Decrypt'])),
  ];
  const policy = JSON.stringify({ Version: '2012-10-17', Statement });
  return { aws_kms_external_key: { orders: { policy, bypass_policy_lockout_safety_check: true } } };
}

const keys: readonly Situation[] = [
  {
    name: 'external_key_shut',
    before: exampleApplication({}, external(itsRole)),
    after: exampleApplication({}, external()),
    finds: [/^FLK4111 failed: the role of an application may not use the key for kms:Decrypt any more$/],
  },
  {
    name: 'external_key_for_one_more',
    before: exampleApplication({}, external(itsRole)),
    after: exampleApplication({}, external(itsRole, 'arn:aws:iam::111122223333:role/more')),
    finds: [],
  },
  {
    name: 'external_key_gone',
    before: exampleApplication({}, external(itsRole)),
    after: exampleApplication(),
    finds: [/^FLK4103 failed/],
  },
];

export const thinned: readonly Situation[] = [...associations, ...names, ...ways, ...runtimes, ...keys];
