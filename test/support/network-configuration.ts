// Networks as Terraform reads them, for tests: each small enough to be seen whole.
import type { Configuration } from '../../src/override';

/** Address → arguments. */
export type Resources = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A configuration of some resources, in eu-west-1 and, with the alias `lake`, in eu-central-1. */
export function configurationWith(...parts: readonly Resources[]): Configuration {
  const resource: Record<string, Record<string, unknown>> = {};
  for (const [address, body] of parts.flatMap((part) => Object.entries(part))) {
    const [type = '', name = ''] = address.split('.');
    (resource[type] ??= {})[name] = body;
  }
  const provider = { aws: [{ region: 'eu-west-1' }, { alias: 'lake', region: 'eu-central-1' }] };
  return { provider, resource };
}

/** The configuration without some of its resources. */
export function without({ resource, ...rest }: Configuration, ...addresses: readonly string[]): Configuration {
  const left = Object.entries(resource as Record<string, Record<string, unknown>>).map(([type, named]) => [
    type,
    Object.fromEntries(Object.entries(named).filter(([name]) => !addresses.includes(`${type}.${name}`))),
  ]);
  return { ...rest, resource: Object.fromEntries(left) as unknown };
}

const id = (address: string): string => `\${${address}.id}`;

/** A VPC with two private subnets in two zones, a table each, and the job in them behind the group `job`. */
export const base: Resources = {
  'aws_vpc.main': { cidr_block: '10.0.0.0/16', enable_dns_hostnames: true },
  'aws_subnet.a': { vpc_id: id('aws_vpc.main'), cidr_block: '10.0.0.0/24', availability_zone: 'eu-west-1a' },
  'aws_subnet.b': { vpc_id: id('aws_vpc.main'), cidr_block: '10.0.1.0/24', availability_zone: 'eu-west-1b' },
  'aws_route_table.a': { vpc_id: id('aws_vpc.main') },
  'aws_route_table.b': { vpc_id: id('aws_vpc.main') },
  'aws_route_table_association.a': { subnet_id: id('aws_subnet.a'), route_table_id: id('aws_route_table.a') },
  'aws_route_table_association.b': { subnet_id: id('aws_subnet.b'), route_table_id: id('aws_route_table.b') },
  'aws_security_group.job': { vpc_id: id('aws_vpc.main') },
  'aws_kinesisanalyticsv2_application.application': {
    application_configuration: {
      vpc_configuration: {
        subnet_ids: [id('aws_subnet.a'), id('aws_subnet.b')],
        security_group_ids: [id('aws_security_group.job')],
      },
    },
  },
};

/** An interface endpoint for Kinesis, with the rules on both sides. */
export const kinesisEndpoint: Resources = {
  'aws_security_group.endpoints': { vpc_id: id('aws_vpc.main') },
  'aws_vpc_endpoint.kinesis': {
    vpc_id: id('aws_vpc.main'),
    service_name: 'com.amazonaws.eu-west-1.kinesis-streams',
    vpc_endpoint_type: 'Interface',
    subnet_ids: [id('aws_subnet.a'), id('aws_subnet.b')],
    security_group_ids: [id('aws_security_group.endpoints')],
    private_dns_enabled: true,
  },
  'aws_vpc_security_group_egress_rule.job_endpoints': {
    security_group_id: id('aws_security_group.job'),
    referenced_security_group_id: id('aws_security_group.endpoints'),
    ip_protocol: 'tcp',
    from_port: 443,
    to_port: 443,
  },
  'aws_vpc_security_group_ingress_rule.endpoints_job': {
    security_group_id: id('aws_security_group.endpoints'),
    referenced_security_group_id: id('aws_security_group.job'),
    ip_protocol: 'tcp',
    from_port: 443,
    to_port: 443,
  },
};

/** A gateway endpoint for S3 in both tables, and the rule that lets the job out to it. */
export const s3Endpoint: Resources = {
  'aws_vpc_endpoint.s3': {
    vpc_id: id('aws_vpc.main'),
    service_name: 'com.amazonaws.eu-west-1.s3',
    vpc_endpoint_type: 'Gateway',
  },
  'aws_vpc_endpoint_route_table_association.s3_a': {
    vpc_endpoint_id: id('aws_vpc_endpoint.s3'),
    route_table_id: id('aws_route_table.a'),
  },
  'aws_vpc_endpoint_route_table_association.s3_b': {
    vpc_endpoint_id: id('aws_vpc_endpoint.s3'),
    route_table_id: id('aws_route_table.b'),
  },
  'aws_vpc_security_group_egress_rule.job_s3': {
    security_group_id: id('aws_security_group.job'),
    prefix_list_id: '${aws_vpc_endpoint.s3.prefix_list_id}',
    ip_protocol: 'tcp',
    from_port: 443,
    to_port: 443,
  },
};

/** One NAT gateway for both subnets, and the rule that lets the job out. */
export const nat: Resources = {
  'aws_internet_gateway.main': { vpc_id: id('aws_vpc.main') },
  'aws_subnet.public': { vpc_id: id('aws_vpc.main'), cidr_block: '10.0.9.0/28', availability_zone: 'eu-west-1a' },
  'aws_route_table.public': { vpc_id: id('aws_vpc.main') },
  'aws_route_table_association.public': {
    subnet_id: id('aws_subnet.public'),
    route_table_id: id('aws_route_table.public'),
  },
  'aws_route.public': {
    route_table_id: id('aws_route_table.public'),
    destination_cidr_block: '0.0.0.0/0',
    gateway_id: id('aws_internet_gateway.main'),
  },
  'aws_eip.nat': { domain: 'vpc' },
  'aws_nat_gateway.main': { subnet_id: id('aws_subnet.public'), allocation_id: id('aws_eip.nat') },
  'aws_route.a_nat': {
    route_table_id: id('aws_route_table.a'),
    destination_cidr_block: '0.0.0.0/0',
    nat_gateway_id: id('aws_nat_gateway.main'),
  },
  'aws_route.b_nat': {
    route_table_id: id('aws_route_table.b'),
    destination_cidr_block: '0.0.0.0/0',
    nat_gateway_id: id('aws_nat_gateway.main'),
  },
  'aws_vpc_security_group_egress_rule.job_https': {
    security_group_id: id('aws_security_group.job'),
    cidr_ipv4: '0.0.0.0/0',
    ip_protocol: 'tcp',
    from_port: 443,
    to_port: 443,
  },
};

/** A VPC `name` of its own, a subnet `name_store` in it with a cluster of brokers, and the groups of both. */
export function lake(name: string, cidr: string, { provider }: { readonly provider?: string } = {}): Resources {
  const own = provider === undefined ? {} : { provider };
  const range = cidr.replace(/\/16$/, '/24');
  const zone = provider === undefined ? 'eu-west-1a' : 'eu-central-1a';
  return {
    [`aws_vpc.${name}`]: { ...own, cidr_block: cidr, enable_dns_hostnames: true },
    [`aws_subnet.${name}_store`]: { ...own, vpc_id: id(`aws_vpc.${name}`), cidr_block: range, availability_zone: zone },
    [`aws_route_table.${name}`]: { ...own, vpc_id: id(`aws_vpc.${name}`) },
    [`aws_route_table_association.${name}_store`]: {
      ...own,
      subnet_id: id(`aws_subnet.${name}_store`),
      route_table_id: id(`aws_route_table.${name}`),
    },
    [`aws_security_group.${name}_store`]: { ...own, vpc_id: id(`aws_vpc.${name}`) },
    [`aws_msk_cluster.${name}`]: {
      ...own,
      broker_node_group_info: {
        client_subnets: [id(`aws_subnet.${name}_store`)],
        security_groups: [id(`aws_security_group.${name}_store`)],
      },
    },
    [`aws_vpc_security_group_ingress_rule.${name}_job`]: {
      ...own,
      security_group_id: id(`aws_security_group.${name}_store`),
      cidr_ipv4: '10.0.0.0/16',
      ip_protocol: 'tcp',
      from_port: 9098,
      to_port: 9098,
    },
    [`aws_vpc_security_group_egress_rule.job_${name}`]: {
      security_group_id: id('aws_security_group.job'),
      cidr_ipv4: cidr,
      ip_protocol: 'tcp',
      from_port: 9098,
      to_port: 9098,
    },
  };
}

/** Routes from a table for ranges to a gateway. */
export function route(name: string, table: string, cidr: string, target: Readonly<Record<string, string>>): Resources {
  return {
    [`aws_route.${name}`]: { route_table_id: id(`aws_route_table.${table}`), destination_cidr_block: cidr, ...target },
  };
}
