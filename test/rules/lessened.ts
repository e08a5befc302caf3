// Changes of what stays around an application and serves it no more: routes, associations, endpoints, names, network
// ACLs of endpoints. For situations.ts.
import type { TerraformJson } from '../../src/rules/rule';
import { acl, all, answers, egressTo, https, led, reading, vpcId, whole } from './cut-off';
import { endpoint, placed, vpc, type Situation } from './pieces';

const everywhere = '0.0.0.0/0';
const out = egressTo(everywhere);

/** The same with other arguments of one resource. */
export function changed(from: TerraformJson, type: string, name: string, changes: TerraformJson | null): TerraformJson {
  const some = from[type] as Readonly<Record<string, TerraformJson>>;
  const others = Object.fromEntries(Object.entries(some).filter(([key]) => key !== name));
  const all = { ...others, ...(changes && { [name]: { ...some[name], ...changes } }) };
  const { [type]: _, ...rest } = from;
  return Object.keys(all).length > 0 ? { ...rest, [type]: all } : rest;
}

const toNat = { cidr_block: everywhere, nat_gateway_id: '${aws_nat_gateway.orders.id}' };
const none = {
  carrier_gateway_id: null,
  core_network_arn: null,
  destination_prefix_list_id: null,
  egress_only_gateway_id: null,
  gateway_id: null,
  ipv6_cidr_block: null,
  local_gateway_id: null,
  network_interface_id: null,
  transit_gateway_id: null,
  vpc_endpoint_id: null,
  vpc_peering_connection_id: null,
};

/** Subnet a leads to the NAT gateway by a route inside of its table. */
const inline = (...route: readonly TerraformJson[]): TerraformJson =>
  changed(changed(led, 'aws_route', 'a', null), 'aws_route_table', 'a', { route });

const bare = { aws_route_table: { ...(led['aws_route_table'] as TerraformJson), bare: { vpc_id: vpcId } } };
const second = {
  aws_nat_gateway: {
    ...(led['aws_nat_gateway'] as TerraformJson),
    second: { subnet_id: '${aws_subnet.b.id}', connectivity_type: 'private' },
  },
};

const lost = /^FLK4112 failed: .* loses its connections to 0[.]0[.]0[.]0\/0$/;
const open = /^FLK4112 unknown: where connections to 0[.]0[.]0[.]0\/0 lead then is not in the plan$/;
const association = { route_table_id: '${aws_route_table.bare.id}' };

const routes: readonly Situation[] = [
  { name: 'inline_route_gone', before: placed(inline({ ...none, ...toNat })), after: placed(inline()), finds: [lost] },
  {
    name: 'inline_route_to_another_nat',
    before: placed({ ...inline({ ...none, ...toNat }), ...second }),
    after: placed({ ...inline({ ...none, ...toNat, nat_gateway_id: '${aws_nat_gateway.second.id}' }), ...second }),
    // The second one is private; public ones are in nat-ways.test.ts.
    finds: [lost],
  },
  {
    name: 'route_to_internet_gateway',
    before: placed(led),
    after: placed(
      changed(led, 'aws_route', 'a', { nat_gateway_id: null, gateway_id: '${aws_internet_gateway.orders.id}' }),
    ),
    finds: [lost],
  },
  {
    name: 'route_of_another_subnet',
    before: placed(led, ['b']),
    after: placed(
      changed(led, 'aws_route', 'a', { nat_gateway_id: null, gateway_id: '${aws_internet_gateway.orders.id}' }),
      ['b'],
    ),
    finds: [],
  },
  {
    name: 'route_narrowed',
    before: placed(led),
    after: placed(changed(led, 'aws_route', 'a', { destination_cidr_block: '10.9.0.0/16' })),
    finds: [lost],
  },
  {
    name: 'association_gone',
    before: placed(led),
    after: placed(changed(led, 'aws_route_table_association', 'a', null)),
    finds: [open],
  },
  {
    name: 'association_to_bare_table',
    before: placed({ ...led, ...bare }),
    after: placed(changed({ ...led, ...bare }, 'aws_route_table_association', 'a', association)),
    finds: [lost],
  },
  {
    name: 'association_to_new_table',
    before: placed(led),
    after: placed(changed({ ...led, ...bare }, 'aws_route_table_association', 'a', association)),
    finds: [lost],
  },
  {
    name: 'association_to_table_that_leads_on',
    before: placed({ ...led, ...bare }),
    after: placed(
      changed(
        {
          ...led,
          ...bare,
          aws_route: {
            ...(led['aws_route'] as TerraformJson),
            bare: {
              route_table_id: '${aws_route_table.bare.id}',
              destination_cidr_block: everywhere,
              nat_gateway_id: '${aws_nat_gateway.orders.id}',
            },
          },
        },
        'aws_route_table_association',
        'a',
        association,
      ),
    ),
    finds: [],
  },
  {
    name: 'route_gone_beside_endpoints',
    before: reading({ ...led, ...endpoint }),
    after: reading({ ...changed(led, 'aws_route', 'a', null), ...endpoint }),
    finds: [/^FLK4112 unknown: whether the job needs its connections to 0[.]0[.]0[.]0\/0 beside the endpoints/],
  },
  {
    name: 'route_gone_without_endpoints',
    before: reading(led),
    after: reading(changed(led, 'aws_route', 'a', null)),
    finds: [lost],
  },
];

const gateway = (...route_table_ids: readonly string[]): TerraformJson => ({
  aws_vpc_endpoint: { objects: { vpc_id: vpcId, service_name: 'com.amazonaws.us-east-1.s3', route_table_ids } },
});

const ofTable = (name: string): string => `\${aws_route_table.${name}.id}`;
const without = changed(led, 'aws_route', 'a', null);

/** The endpoint behind groups of its own. */
function behind(group: string, source: TerraformJson): TerraformJson {
  const its = { protocol: 'tcp', from_port: 443, to_port: 443, ...source };
  const nothing = { cidr_blocks: [], ipv6_cidr_blocks: [], prefix_list_ids: [], security_groups: [], self: false };
  return {
    aws_security_group: {
      taken: { name: 'taken-orders', vpc_id: vpcId, ingress: [{ description: '', ...nothing, ...its }] },
      bare: { name: 'bare-orders', vpc_id: vpcId },
    },
    aws_vpc_endpoint: {
      streams: { ...endpoint.aws_vpc_endpoint.streams, security_group_ids: [`\${aws_security_group.${group}.id}`] },
    },
  };
}

const named = (private_dns_enabled: boolean): TerraformJson => ({
  aws_vpc: { orders: { ...vpc.aws_vpc.orders, enable_dns_hostnames: true } },
  ...changed(endpoint, 'aws_vpc_endpoint', 'streams', { private_dns_enabled }),
});
const lostStreams = /^FLK4112 failed: .* loses its connections to com[.]amazonaws[.]us-east-1[.]kinesis-streams$/;
const resolver = (enable_dns_support: boolean): TerraformJson => ({
  aws_vpc: { orders: { ...vpc.aws_vpc.orders, enable_dns_support } },
});
const fromJob = { security_groups: ['${aws_security_group.orders.id}'] };
const from = (cidr: string): TerraformJson => ({ cidr_blocks: [cidr] });

const endpoints: readonly Situation[] = [
  {
    name: 'gateway_leaves_its_table',
    before: placed({ ...without, ...gateway(ofTable('a'), ofTable('b')) }),
    after: placed({ ...without, ...gateway(ofTable('b')) }),
    finds: [/^FLK4112 failed: .* loses its connections to com[.]amazonaws[.]us-east-1[.]s3$/],
  },
  {
    name: 'gateway_leaves_its_table_and_nat_leads_out',
    before: placed({ ...led, ...out, ...gateway(ofTable('a'), ofTable('b')) }),
    after: placed({ ...led, ...out, ...gateway(ofTable('b')) }),
    finds: [],
  },
  {
    name: 'gateway_leaves_another_table',
    before: placed({ ...without, ...gateway(ofTable('a'), ofTable('b')) }),
    after: placed({ ...without, ...gateway(ofTable('a')) }),
    finds: [],
  },
  {
    name: 'endpoint_behind_bare_group',
    before: placed(behind('taken', fromJob)),
    after: placed(behind('bare', fromJob)),
    finds: [lostStreams],
  },
  {
    name: 'endpoint_behind_group_for_its_range',
    before: placed(behind('bare', from('10.0.0.0/16'))),
    after: placed(behind('taken', from('10.0.0.0/16'))),
    finds: [],
  },
  {
    name: 'endpoint_leaves_group_for_another_range',
    before: placed(behind('taken', from('10.9.0.0/16'))),
    after: placed(behind('bare', from('10.9.0.0/16'))),
    finds: [],
  },
  { name: 'endpoint_loses_its_name', before: placed(named(true)), after: placed(named(false)), finds: [lostStreams] },
  {
    name: 'endpoint_loses_its_name_and_nat_leads_out',
    before: placed({ ...led, ...out, ...named(true) }),
    after: placed({ ...led, ...out, ...named(false) }),
    finds: [],
  },
  {
    name: 'vpc_without_resolver',
    before: placed(resolver(true)),
    after: placed(resolver(false)),
    finds: [/^FLK4112 failed: .* loses its names: the resolver of the VPC answers no more$/],
  },
];

/** The endpoint in subnet b, the job in a, and a network ACL before b. */
function guarded(ingress: readonly TerraformJson[], egress: readonly TerraformJson[] = [all], at = 'b'): TerraformJson {
  const its = { subnet_ids: [`\${aws_subnet.${at}.id}`], ingress: ingress.map(whole), egress: egress.map(whole) };
  return placed({
    ...changed(endpoint, 'aws_vpc_endpoint', 'streams', { subnet_ids: ['${aws_subnet.b.id}'] }),
    ...changed(acl([all]), 'aws_network_acl', 'orders', its),
  });
}

const keptFrom = (what: string): RegExp =>
  new RegExp(`^FLK4112 failed: of .* the network ACL no longer lets through ${what}$`);
const toEndpoint = 'packets to port 443 of the endpoints behind it';

const acls: readonly Situation[] = [
  {
    name: 'acl_of_endpoint_denies',
    before: guarded([all]),
    after: guarded([{ ...https, action: 'deny' }, all]),
    finds: [keptFrom(toEndpoint)],
  },
  {
    name: 'acl_of_endpoint_denies_its_range',
    before: guarded([all]),
    after: guarded([{ ...https, action: 'deny', cidr_block: '10.0.0.0/16' }, all]),
    finds: [keptFrom(toEndpoint)],
  },
  {
    name: 'acl_of_endpoint_denies_another_range',
    before: guarded([all]),
    after: guarded([{ ...https, action: 'deny', cidr_block: '10.9.0.0/16' }, all]),
    finds: [],
  },
  {
    name: 'acl_of_endpoint_for_what_it_needs',
    before: guarded([all]),
    after: guarded([{ ...https, cidr_block: '10.0.0.0/16' }], [{ ...answers, cidr_block: '10.0.0.0/16' }]),
    finds: [],
  },
  {
    name: 'acl_of_endpoint_keeps_answers',
    before: guarded([all]),
    after: guarded([all], [https]),
    finds: [keptFrom('answers of the endpoints behind it')],
  },
];

export const lessened: readonly Situation[] = [...routes, ...endpoints, ...acls];
