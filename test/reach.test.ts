// Whether packets have a way: small configurations, AWS's documented scenarios, and what each passage is for.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { serviceNeed, type HostNeed, type Need } from '../src/facts/need';
import type { Declared } from '../src/reach/declared';
import { topologyOf } from '../src/reach/from-configuration';
import { reachProblemsOf } from '../src/reach/problems';
import { reachIn } from '../src/reach/reach';
import { isAnalyzerCode } from '../src/reach/explanation';
import type { Plan } from '../src/plan';
import { ref, type Text } from '../src/terraform/value';
import {
  base,
  configurationWith,
  kinesisEndpoint,
  lake,
  nat,
  route,
  s3Endpoint,
  without,
  type Resources,
} from './support/network-configuration';
import { isProven, mutationsOf } from './support/reach-mutations';

const kinesis = serviceNeed('kinesis-streams', 'eu-west-1', '/spec/sources/clicks', 'kinesis');
const s3 = serviceNeed('s3', 'eu-west-1', '/spec/sinks/files', 's3');
const brokers = (name: string): Need => hostNeed(ref(`aws_msk_cluster.${name}`, 'bootstrap_brokers_sasl_iam'), name);

function hostNeed(host: Text, purpose: string, port = 9098): HostNeed {
  return { host, port, endpoint: 'none', pointer: `/spec/sources/${purpose}`, purpose };
}

const of = (address: string, attribute = 'id'): string => `\${${address}.${attribute}}`;

/** Purpose → verdict, with the first hop that is missing, or why it is assumed. */
function verdicts(
  parts: readonly Resources[],
  needs: readonly Need[],
  declared: Declared = {},
): Record<string, string> {
  const reached = reachIn(topologyOf(configurationWith(...parts), declared), needs);
  return Object.fromEntries(
    reached.map(({ need, verdict, paths }) => {
      const hop = paths.flatMap(({ hops }) => hops).find((one) => one.verdict.is === verdict);
      if (hop?.verdict.is === 'blocked') return [need.purpose, `${hop.verdict.code} at ${hop.at}`];
      return [need.purpose, hop?.verdict.is === 'assumed' ? `assumed: ${hop.verdict.why}` : verdict];
    }),
  );
}

/** With some arguments of a resource changed, in whichever part it stands. */
function changed(parts: readonly Resources[], address: string, body: Readonly<Record<string, unknown>>): Resources[] {
  assert.ok(
    parts.some((part) => address in part),
    address,
  );
  return parts.map((part) => (address in part ? { ...part, [address]: { ...part[address], ...body } } : part));
}

function less(parts: readonly Resources[], ...addresses: readonly string[]): Resources[] {
  for (const address of addresses)
    assert.ok(
      parts.some((part) => address in part),
      address,
    );
  return parts.map((part) =>
    Object.fromEntries(Object.entries(part).filter(([address]) => !addresses.includes(address))),
  );
}

const plain = suite('reach');
const closed = [base, kinesisEndpoint, s3Endpoint];
const open = [base, nat];

plain('endpoints alone serve what they are for', () => {
  assert.equal(verdicts(closed, [kinesis, s3]), { kinesis: 'proven', s3: 'proven' });
});

plain('a NAT gateway serves everything public', () => {
  assert.equal(verdicts(open, [kinesis, s3]), { kinesis: 'proven', s3: 'proven' });
});

plain('without a VPC there is no path to prove', () => {
  const application = { 'aws_kinesisanalyticsv2_application.application': { application_configuration: {} } };
  assert.equal(reachIn(topologyOf(configurationWith(application)), [kinesis, s3]), []);
});

const rows: readonly (readonly [what: string, parts: readonly Resources[], need: Need, verdict: string])[] = [
  [
    'no DNS host names',
    changed(closed, 'aws_vpc.main', { enable_dns_hostnames: false }),
    kinesis,
    'dns-attributes-off at aws_vpc.main',
  ],
  [
    'no DNS support',
    changed(closed, 'aws_vpc.main', { enable_dns_support: 'false' }),
    kinesis,
    'dns-attributes-off at aws_vpc.main',
  ],
  [
    'no private DNS and no NAT',
    changed(closed, 'aws_vpc_endpoint.kinesis', { private_dns_enabled: false }),
    kinesis,
    'ENI_SG_RULES_MISMATCH at aws_security_group.job',
  ],
  [
    'no rule out',
    less(closed, 'aws_vpc_security_group_egress_rule.job_endpoints'),
    kinesis,
    'ENI_SG_RULES_MISMATCH at aws_security_group.job',
  ],
  [
    'no rules at all',
    less(closed, 'aws_vpc_security_group_egress_rule.job_endpoints', 'aws_vpc_security_group_egress_rule.job_s3'),
    kinesis,
    'SG_HAS_NO_RULES at aws_security_group.job',
  ],
  [
    'no rule in',
    less(closed, 'aws_vpc_security_group_ingress_rule.endpoints_job'),
    kinesis,
    'SG_HAS_NO_RULES at aws_security_group.endpoints',
  ],
  [
    'a rule for another port',
    changed(closed, 'aws_vpc_security_group_ingress_rule.endpoints_job', { from_port: 444, to_port: 444 }),
    kinesis,
    'ENI_SG_RULES_MISMATCH at aws_security_group.endpoints',
  ],
  [
    'a rule for UDP',
    changed(closed, 'aws_vpc_security_group_ingress_rule.endpoints_job', { ip_protocol: 'udp' }),
    kinesis,
    'ENI_SG_RULES_MISMATCH at aws_security_group.endpoints',
  ],
  [
    'a rule for half of a subnet',
    [
      ...less(closed, 'aws_vpc_security_group_ingress_rule.endpoints_job'),
      {
        'aws_vpc_security_group_ingress_rule.half': {
          security_group_id: of('aws_security_group.endpoints'),
          cidr_ipv4: '10.0.0.0/25',
          ip_protocol: '-1',
        },
      },
    ],
    kinesis,
    'ENI_SG_RULES_MISMATCH at aws_security_group.endpoints',
  ],
  [
    'the endpoint has the locked default group',
    [base, without1(kinesisEndpoint), { 'aws_default_security_group.main': { vpc_id: of('aws_vpc.main') } }],
    kinesis,
    'ENI_SG_RULES_MISMATCH at aws_security_group.job',
  ],
  [
    'a table that the gateway endpoint does not know',
    less(closed, 'aws_vpc_endpoint_route_table_association.s3_b'),
    s3,
    'NO_ROUTE_TO_DESTINATION at aws_route_table.b',
  ],
  [
    'a gateway endpoint of another Region',
    closed,
    { ...s3, region: 'eu-central-1' },
    'ENI_SG_RULES_MISMATCH at aws_security_group.job',
  ],
  [
    'a NAT gateway without an address',
    [
      base,
      Object.fromEntries(
        Object.entries(nat).map(([address, body]) => [
          address,
          address === 'aws_nat_gateway.main' ? { subnet_id: of('aws_subnet.public') } : body,
        ]),
      ),
    ],
    s3,
    'nat-without-elastic-address at aws_nat_gateway.main',
  ],
  [
    'a public subnet',
    changed(open, 'aws_route.a_nat', { nat_gateway_id: undefined, gateway_id: of('aws_internet_gateway.main') }),
    s3,
    'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS at aws_internet_gateway.main',
  ],
  [
    'the NAT gateway in a private subnet',
    less(open, 'aws_route.public'),
    s3,
    'NO_ROUTE_TO_DESTINATION at aws_route_table.public',
  ],
  [
    'a name that a zone lacks',
    [base, { 'aws_route53_zone.lake': { name: 'lake.internal', vpc: { vpc_id: of('aws_vpc.main') } } }],
    hostNeed('b-1.lake.internal', 'k'),
    'no-record at aws_route53_zone.lake',
  ],
];

function without1(part: Resources): Resources {
  const { security_group_ids: _, ...endpoint } = part['aws_vpc_endpoint.kinesis'] ?? {};
  return { ...part, 'aws_vpc_endpoint.kinesis': endpoint };
}

for (const [what, parts, need, verdict] of rows)
  plain(what, () => assert.equal(verdicts(parts, [need]), { [need.purpose]: verdict }));

plain('codes of the Reachability Analyzer are told from ours by their form', () => {
  assert.ok(isAnalyzerCode('NO_ROUTE_TO_DESTINATION'));
  assert.not.ok(isAnalyzerCode('not-attached'));
});

plain('an interface endpoint across Regions, where AWS offers it', () => {
  const inRegion = { service_region: 'eu-central-1' };
  const ofS3 = changed([base, kinesisEndpoint], 'aws_vpc_endpoint.kinesis', {
    ...inRegion,
    service_name: 'com.amazonaws.eu-central-1.s3',
  });
  assert.equal(verdicts(ofS3, [{ ...s3, region: 'eu-central-1' }]), { s3: 'proven' });
  const ofKinesis = changed([base, kinesisEndpoint], 'aws_vpc_endpoint.kinesis', {
    ...inRegion,
    service_name: 'com.amazonaws.eu-central-1.kinesis-streams',
  });
  assert.equal(verdicts(ofKinesis, [{ ...kinesis, region: 'eu-central-1' }]), {
    kinesis: 'endpoint-in-another-region at aws_vpc_endpoint.kinesis',
  });
});

const acl = suite('network ACLs');

/** An ACL of subnet b, where half of the endpoint stands. */
function aclOf(
  ...rules: readonly (readonly [
    egress: boolean,
    number: number,
    action: string,
    from: number,
    to: number,
    cidr: string,
  ])[]
): Resources {
  return {
    'aws_network_acl.b': { vpc_id: of('aws_vpc.main'), subnet_ids: [of('aws_subnet.b')] },
    ...Object.fromEntries(
      rules.map(([egress, rule_number, rule_action, from_port, to_port, cidr_block]) => [
        `aws_network_acl_rule.${egress ? 'out' : 'in'}_${rule_number}`,
        {
          network_acl_id: of('aws_network_acl.b'),
          egress,
          rule_number,
          rule_action,
          protocol: 'tcp',
          from_port,
          to_port,
          cidr_block,
        },
      ]),
    ),
  };
}

const all = '0.0.0.0/0';
const aclRows: readonly (readonly [string, Resources, string])[] = [
  [
    'HTTPS and ephemeral ports both ways',
    aclOf(
      [false, 1, 'allow', 443, 443, all],
      [false, 2, 'allow', 1024, 65_535, all],
      [true, 1, 'allow', 443, 443, all],
      [true, 2, 'allow', 1024, 65_535, all],
    ),
    'proven',
  ],
  ['none', aclOf(), 'SUBNET_ACL_RESTRICTION at aws_network_acl.b'],
  [
    'answers to some ports only',
    aclOf(
      [false, 1, 'allow', 0, 65_535, all],
      [true, 1, 'allow', 443, 443, all],
      [true, 2, 'allow', 32_768, 65_535, all],
    ),
    'SUBNET_ACL_RESTRICTION at aws_network_acl.b',
  ],
  [
    'a denial before',
    aclOf(
      [false, 1, 'deny', 443, 443, '10.0.0.0/24'],
      [false, 2, 'allow', 0, 65_535, all],
      [true, 1, 'allow', 0, 65_535, all],
    ),
    'SUBNET_ACL_RESTRICTION at aws_network_acl.b',
  ],
  [
    'a denial after',
    aclOf(
      [false, 3, 'deny', 443, 443, '10.0.0.0/24'],
      [false, 2, 'allow', 0, 65_535, all],
      [true, 1, 'allow', 0, 65_535, all],
    ),
    'proven',
  ],
  [
    'a denial of one address',
    aclOf(
      [false, 1, 'deny', 443, 443, '10.0.0.77/32'],
      [false, 2, 'allow', 0, 65_535, all],
      [true, 1, 'allow', 0, 65_535, all],
    ),
    'SUBNET_ACL_RESTRICTION at aws_network_acl.b',
  ],
];
for (const [what, part, verdict] of aclRows)
  acl(what, () => assert.equal(verdicts([base, kinesisEndpoint, part], [kinesis]), { kinesis: verdict }));

// Source: the peering guide, "How VPC peering connections work" and "VPC peering limitations".
const peering = suite('peering as AWS documents it');
const pcx = (name: string): Record<string, string> => ({
  vpc_peering_connection_id: of(`aws_vpc_peering_connection.${name}`),
});
const peered = (name: string, one = 'main'): Resources => ({
  [`aws_vpc_peering_connection.${name}`]: {
    vpc_id: of(`aws_vpc.${one}`),
    peer_vpc_id: of(`aws_vpc.${name}`),
    auto_accept: true,
  },
});
const lakeCidr = '10.1.0.0/16';
const toLake = [
  route('a_lake', 'a', lakeCidr, pcx('lake')),
  route('b_lake', 'b', lakeCidr, pcx('lake')),
  route('lake_home', 'lake', '10.0.0.0/16', pcx('lake')),
];
const joined = [base, lake('lake', lakeCidr), peered('lake'), ...toLake];

peering('two VPCs peered together', () => assert.equal(verdicts(joined, [brokers('lake')]), { lake: 'proven' }));
peering('a route on one side alone', () => {
  assert.equal(verdicts(less(joined, 'aws_route.lake_home'), [brokers('lake')]), {
    lake: 'NO_ROUTE_TO_DESTINATION at aws_route_table.lake',
  });
  assert.equal(verdicts(less(joined, 'aws_route.b_lake'), [brokers('lake')]), {
    lake: 'NO_ROUTE_TO_DESTINATION at aws_route_table.b',
  });
});
peering('a request that nobody accepts is assumed to be accepted', () => {
  const waiting = changed(joined, 'aws_vpc_peering_connection.lake', { auto_accept: false });
  assert.equal(verdicts(waiting, [brokers('lake')]), {
    lake: 'assumed: whether aws_vpc_peering_connection.lake is accepted is not known',
  });
  const accepter = { 'aws_vpc_peering_connection_accepter.lake': pcx('lake') };
  assert.equal(verdicts([...waiting, accepter], [brokers('lake')]), { lake: 'proven' });
});
peering('overlapping CIDR blocks, of IPv4 and of IPv6', () => {
  const second = {
    'aws_vpc_ipv4_cidr_block_association.lake': { vpc_id: of('aws_vpc.lake'), cidr_block: '10.0.128.0/20' },
  };
  assert.equal(verdicts([...joined, second], [brokers('lake')]), {
    lake: 'BAD_STATE at aws_vpc_peering_connection.lake',
  });
  const six = { ipv6_cidr_block: '2001:db8:1234:1a00::/56' };
  const both = changed(changed(joined, 'aws_vpc.main', six), 'aws_vpc.lake', six);
  assert.equal(verdicts(both, [brokers('lake')]), { lake: 'BAD_STATE at aws_vpc_peering_connection.lake' });
});
peering('transitive peering', () => {
  const far = [
    lake('far', '10.2.0.0/16'),
    peered('far', 'lake'),
    route('lake_far', 'lake', '10.2.0.0/16', pcx('far')),
    route('far_home', 'far', '10.0.0.0/16', pcx('far')),
  ];
  const through = [route('a_far', 'a', '10.2.0.0/16', pcx('lake')), route('b_far', 'b', '10.2.0.0/16', pcx('lake'))];
  assert.equal(verdicts([...joined, ...far, ...through], [brokers('far')]), {
    far: 'PCX_REQUIRES_ADDRESS_IN_VPC_CIDR at aws_vpc_peering_connection.lake',
  });
});
peering('edge to edge routing through an internet gateway, a NAT device or a gateway endpoint', () => {
  const out = [route('a_out', 'a', all, pcx('lake')), route('b_out', 'b', all, pcx('lake'))];
  const rule = {
    'aws_vpc_security_group_egress_rule.job_out': {
      security_group_id: of('aws_security_group.job'),
      cidr_ipv4: all,
      ip_protocol: '-1',
    },
  };
  const endpoint = {
    'aws_vpc_endpoint.lake_s3': {
      vpc_id: of('aws_vpc.lake'),
      service_name: 'com.amazonaws.eu-west-1.s3',
      route_table_ids: [of('aws_route_table.lake')],
    },
  };
  assert.equal(verdicts([...joined, ...out, rule, endpoint], [s3]), {
    s3: 'PCX_REQUIRES_ADDRESS_IN_VPC_CIDR at aws_vpc_peering_connection.lake',
  });
});
peering('security groups of the peer in rules: in the Region only', () => {
  const byGroup = { cidr_ipv4: undefined, referenced_security_group_id: of('aws_security_group.job') };
  const near = changed(joined, 'aws_vpc_security_group_ingress_rule.lake_job', byGroup);
  assert.equal(verdicts(near, [brokers('lake')]), { lake: 'proven' });
  const abroad = [base, lake('lake', lakeCidr, { provider: 'aws.lake' }), peered('lake'), ...toLake];
  assert.equal(verdicts(abroad, [brokers('lake')]), { lake: 'proven' });
  const far = changed(abroad, 'aws_vpc_security_group_ingress_rule.lake_job', byGroup);
  assert.equal(verdicts(far, [brokers('lake')]), {
    lake: 'SG_REFERENCES_NOT_PRESERVED at aws_security_group.lake_store',
  });
});

// Source: the guide of transit gateways, "Example use cases".
const transit = suite('transit gateways as AWS documents them');
const tgw = { transit_gateway_id: of('aws_ec2_transit_gateway.hub') };
const byDefault: Resources = { 'aws_ec2_transit_gateway.hub': {} };
const segmented: Resources = {
  'aws_ec2_transit_gateway.hub': {
    default_route_table_association: 'disable',
    default_route_table_propagation: 'disable',
  },
};

/** A subnet of its own for the attachment, with the default ACL and the main table of the VPC. */
function attached(name: string, subnets: readonly string[]): Resources {
  return {
    [`aws_ec2_transit_gateway_vpc_attachment.${name}`]: {
      ...tgw,
      vpc_id: of(`aws_vpc.${name}`),
      subnet_ids: subnets.map((subnet) => of(`aws_subnet.${subnet}`)),
    },
  };
}

const attachment = (name: string): Record<string, string> => ({
  transit_gateway_attachment_id: of(`aws_ec2_transit_gateway_vpc_attachment.${name}`),
});
const table = (name: string): Record<string, string> => ({
  transit_gateway_route_table_id: of(`aws_ec2_transit_gateway_route_table.${name}`),
});

/** A route table of the gateway: who looks there, and who is learnt. */
function segment(name: string, associated: readonly string[], learnt: readonly string[]): Resources {
  const rows = (kind: string, names: readonly string[]): Resources =>
    Object.fromEntries(
      names.map((one) => [
        `aws_ec2_transit_gateway_route_table_${kind}.${name}_${one}`,
        { ...table(name), ...attachment(one) },
      ]),
    );
  return {
    [`aws_ec2_transit_gateway_route_table.${name}`]: tgw,
    ...rows('association', associated),
    ...rows('propagation', learnt),
  };
}

const across = (name: string, cidr: string): Resources[] => [
  lake(name, cidr),
  attached(name, [`${name}_store`]),
  route(`a_${name}`, 'a', cidr, tgw),
  route(`b_${name}`, 'b', cidr, tgw),
  route(`${name}_home`, name, '10.0.0.0/16', tgw),
];
const spokes = [base, attached('main', ['a', 'b']), ...across('lake', lakeCidr), ...across('far', '10.2.0.0/16')];

transit('centralised router: every attachment reaches every other', () => {
  assert.equal(verdicts([byDefault, ...spokes], [brokers('lake'), brokers('far')]), { lake: 'proven', far: 'proven' });
});
transit('isolated VPCs with shared services', () => {
  const shared = [segment('spokes', ['main', 'far'], ['lake']), segment('shared', ['lake'], ['main', 'far'])];
  assert.equal(verdicts([segmented, ...spokes, ...shared], [brokers('lake'), brokers('far')]), {
    lake: 'proven',
    far: 'TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT at aws_ec2_transit_gateway_route_table.spokes',
  });
});
transit('no association, one direction only, a blackhole', () => {
  const one = [segment('spokes', ['main'], ['lake'])];
  const missing = { lake: 'TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION at aws_ec2_transit_gateway_vpc_attachment.lake' };
  assert.equal(verdicts([segmented, ...spokes, ...one], [brokers('lake')]), missing);
  const half = [segment('spokes', ['main'], ['lake']), segment('shared', ['lake'], [])];
  assert.equal(verdicts([segmented, ...spokes, ...half], [brokers('lake')]), {
    lake: 'TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT at aws_ec2_transit_gateway_route_table.shared',
  });
  const both = [segment('spokes', ['main'], ['lake']), segment('shared', ['lake'], ['main'])];
  const hole = {
    'aws_ec2_transit_gateway_route.hole': { ...table('spokes'), destination_cidr_block: lakeCidr, blackhole: true },
  };
  assert.equal(verdicts([segmented, ...spokes, ...both, hole], [brokers('lake')]), {
    lake: 'TGW_RTB_BAD_STATE_ROUTE at aws_ec2_transit_gateway_route_table.spokes',
  });
});
/** What a table of the gateway says beside what it learns, and where the packets to the lake then end. */
function routedBy(written: Resources, learnt: readonly string[] = ['lake', 'far']): Record<string, string> {
  const tables = [segment('spokes', ['main'], learnt), segment('shared', ['lake', 'far'], ['main'])];
  return verdicts([segmented, ...spokes, ...tables, written], [brokers('lake')]);
}
const written = (cidr: string, target: Resources[string]): Resources => ({
  'aws_ec2_transit_gateway_route.written': { ...table('spokes'), destination_cidr_block: cidr, ...target },
});
// Source: the guide of transit gateways, "Route evaluation order".
transit('of routes to one range the one that somebody wrote decides', () => {
  const astray = { lake: 'NO_ROUTE_TO_DESTINATION at aws_route_table.far' };
  assert.equal(routedBy(written(lakeCidr, attachment('far'))), astray);
  assert.equal(routedBy(written(lakeCidr, attachment('lake')), ['far']), { lake: 'proven' });
});
transit('a narrower range decides before all else: learnt under a blackhole, a blackhole under what is learnt', () => {
  const blackhole = { blackhole: true };
  const hole = { lake: 'TGW_RTB_BAD_STATE_ROUTE at aws_ec2_transit_gateway_route_table.spokes' };
  assert.equal(routedBy(written('10.0.0.0/8', blackhole)), { lake: 'proven' });
  assert.equal(routedBy(written('10.0.0.0/8', blackhole), ['far']), hole);
  assert.equal(routedBy(written(lakeCidr.replace('/16', '/17'), blackhole)), hole);
});
transit('a zone without a subnet of the attachment', () => {
  const oneZone = changed([byDefault, ...spokes], 'aws_ec2_transit_gateway_vpc_attachment.main', {
    subnet_ids: [of('aws_subnet.a')],
  });
  assert.equal(verdicts(oneZone, [brokers('lake')]), {
    lake: 'TGW_ROUTE_AZ_RESTRICTION at aws_ec2_transit_gateway_vpc_attachment.main',
  });
});
transit('no attachment', () => {
  const none = less([byDefault, ...spokes], 'aws_ec2_transit_gateway_vpc_attachment.main');
  assert.equal(verdicts(none, [brokers('lake')]), { lake: 'not-attached at aws_ec2_transit_gateway.hub' });
});
transit('security groups in rules: inbound, where the gateway has it on; outbound never', () => {
  const inbound = changed([byDefault, ...spokes], 'aws_vpc_security_group_ingress_rule.lake_job', {
    cidr_ipv4: undefined,
    referenced_security_group_id: of('aws_security_group.job'),
  });
  assert.equal(verdicts(inbound, [brokers('lake')]), {
    lake: 'SG_REFERENCES_NOT_PRESERVED at aws_security_group.lake_store',
  });
  const on = changed(inbound, 'aws_ec2_transit_gateway.hub', { security_group_referencing_support: 'enable' });
  assert.equal(verdicts(on, [brokers('lake')]), { lake: 'proven' });
  const outbound = changed(on, 'aws_vpc_security_group_egress_rule.job_lake', {
    cidr_ipv4: undefined,
    referenced_security_group_id: of('aws_security_group.lake_store'),
  });
  assert.equal(verdicts(outbound, [brokers('lake')]), {
    lake: 'SG_REFERENCES_NOT_PRESERVED at aws_security_group.job',
  });
});
transit('peering of gateways: static routes on both sides, accepted', () => {
  const remote = { transit_gateway_id: of('aws_ec2_transit_gateway.remote') };
  const bridge = { transit_gateway_attachment_id: of('aws_ec2_transit_gateway_peering_attachment.bridge') };
  const far = 'aws_ec2_transit_gateway_vpc_attachment.lake';
  const abroad: Resources = {
    'aws_ec2_transit_gateway.remote': { provider: 'aws.lake' },
    'aws_ec2_transit_gateway_peering_attachment.bridge': {
      ...tgw,
      peer_transit_gateway_id: of('aws_ec2_transit_gateway.remote'),
      peer_region: 'eu-central-1',
    },
    'aws_ec2_transit_gateway_peering_attachment_accepter.bridge': { provider: 'aws.lake', ...bridge },
    'aws_ec2_transit_gateway_route.there': {
      ...bridge,
      destination_cidr_block: lakeCidr,
      transit_gateway_route_table_id: of('aws_ec2_transit_gateway.hub', 'association_default_route_table_id'),
    },
    'aws_ec2_transit_gateway_route.back': {
      ...bridge,
      provider: 'aws.lake',
      destination_cidr_block: '10.0.0.0/16',
      transit_gateway_route_table_id: of('aws_ec2_transit_gateway.remote', 'propagation_default_route_table_id'),
    },
  };
  const parts = changed(
    [byDefault, ...changed(spokes, far, { provider: 'aws.lake', ...remote }), abroad],
    'aws_route.lake_home',
    remote,
  );
  assert.equal(verdicts(parts, [brokers('lake')]), { lake: 'proven' });
  assert.equal(verdicts(less(parts, 'aws_ec2_transit_gateway_route.back'), [brokers('lake')]), {
    lake: 'TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT at aws_ec2_transit_gateway.remote.association_default_route_table_id',
  });
  assert.equal(verdicts(less(parts, 'aws_ec2_transit_gateway_peering_attachment_accepter.bridge'), [brokers('lake')]), {
    lake: 'assumed: whether aws_ec2_transit_gateway_peering_attachment.bridge is accepted is not known',
  });
});

/** Out through a VPC of its own: attachment, NAT gateway, internet gateway. */
const central: Resources[] = [
  {
    'aws_vpc.egress': { cidr_block: '10.8.0.0/16' },
    'aws_subnet.egress_in': {
      vpc_id: of('aws_vpc.egress'),
      cidr_block: '10.8.0.0/28',
      availability_zone: 'eu-west-1a',
    },
    'aws_subnet.egress_out': {
      vpc_id: of('aws_vpc.egress'),
      cidr_block: '10.8.1.0/28',
      availability_zone: 'eu-west-1a',
    },
    'aws_route_table.egress_in': {
      vpc_id: of('aws_vpc.egress'),
      route: { cidr_block: all, nat_gateway_id: of('aws_nat_gateway.egress') },
    },
    'aws_route_table.egress_out': {
      vpc_id: of('aws_vpc.egress'),
      route: [
        { cidr_block: all, gateway_id: of('aws_internet_gateway.egress') },
        { cidr_block: '10.0.0.0/16', ...tgw },
      ],
    },
    'aws_route_table_association.egress_in': {
      subnet_id: of('aws_subnet.egress_in'),
      route_table_id: of('aws_route_table.egress_in'),
    },
    'aws_route_table_association.egress_out': {
      subnet_id: of('aws_subnet.egress_out'),
      route_table_id: of('aws_route_table.egress_out'),
    },
    'aws_internet_gateway.egress': { vpc_id: of('aws_vpc.egress') },
    'aws_nat_gateway.egress': { subnet_id: of('aws_subnet.egress_out'), allocation_id: 'eipalloc-0a1b2c3d' },
    'aws_vpc_security_group_egress_rule.job_https': {
      security_group_id: of('aws_security_group.job'),
      cidr_ipv4: all,
      ip_protocol: 'tcp',
      from_port: 443,
      to_port: 443,
    },
    'aws_ec2_transit_gateway_route.out': {
      transit_gateway_route_table_id: of('aws_ec2_transit_gateway.hub', 'association_default_route_table_id'),
      destination_cidr_block: all,
      ...attachment('egress'),
    },
  },
  attached('egress', ['egress_in']),
  route('a_out', 'a', all, tgw),
  route('b_out', 'b', all, tgw),
];

transit('centralised outbound routing to the internet', () => {
  const parts = [byDefault, base, attached('main', ['a', 'b']), ...central];
  assert.equal(verdicts(parts, [kinesis, s3]), { kinesis: 'proven', s3: 'proven' });
  const oneWay = changed(parts, 'aws_route_table.egress_out', {
    route: { cidr_block: all, gateway_id: of('aws_internet_gateway.egress') },
  });
  assert.equal(verdicts(oneWay, [kinesis]), {
    kinesis: 'IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS at aws_internet_gateway.egress',
  });
});
transit('an appliance in a shared services VPC is somebody else and is assumed', () => {
  const parts = changed([byDefault, base, attached('main', ['a', 'b']), ...central], 'aws_route_table.egress_in', {
    route: { cidr_block: all, network_interface_id: 'eni-0a1b2c3d' },
  });
  assert.equal(verdicts(parts, [kinesis]), { kinesis: 'assumed: what eni-0a1b2c3d does with it is not known' });
});

const premises = suite('on-premises');
const office = '172.16.0.0/24';
const vpn: Resources[] = [
  byDefault,
  base,
  attached('main', ['a', 'b']),
  route('a_office', 'a', office, tgw),
  route('b_office', 'b', office, tgw),
  {
    'aws_vpn_connection.office': {
      ...tgw,
      customer_gateway_id: 'cgw-0a1b2c3d',
      type: 'ipsec.1',
      static_routes_only: true,
    },
    'aws_ec2_transit_gateway_route.office': {
      transit_gateway_route_table_id: of('aws_ec2_transit_gateway.hub', 'association_default_route_table_id'),
      destination_cidr_block: office,
      transit_gateway_attachment_id: of('aws_vpn_connection.office', 'transit_gateway_attachment_id'),
    },
    'aws_vpc_security_group_egress_rule.job_office': {
      security_group_id: of('aws_security_group.job'),
      cidr_ipv4: office,
      ip_protocol: 'tcp',
      from_port: 9092,
      to_port: 9093,
    },
  },
];

premises('an address behind a VPN, as far as the door', () => {
  assert.equal(verdicts(vpn, [hostNeed('172.16.0.5', 'office', 9092)]), { office: 'proven' });
  assert.equal(verdicts(less(vpn, 'aws_ec2_transit_gateway_route.office'), [hostNeed('172.16.0.5', 'office', 9092)]), {
    office: 'assumed: what else is behind aws_vpn_connection.office is not declared',
  });
});
premises('names by a resolver rule, and where they are by declaration', () => {
  const need = hostNeed('kafka-1.office.example', 'office', 9092);
  const rule = ruleFor('office', 'office.example');
  assert.equal(verdicts([...vpn, rule], [need]), { office: asks('office', 'kafka-1.office.example') });
  const places = [{ names: '*.office.example', cidrs: [office] }];
  assert.equal(verdicts([...vpn, rule], [need], { places }), { office: 'proven' });
  assert.equal(verdicts([...vpn, rule], [{ ...need, lastPort: 9095 }], { places }), {
    office: 'ENI_SG_RULES_MISMATCH at aws_security_group.job',
  });
});
/** A rule of the VPC's resolver for a domain. */
function ruleFor(name: string, domain: string): Resources {
  return {
    [`aws_route53_resolver_rule.${name}`]: { domain_name: domain, rule_type: 'FORWARD' },
    [`aws_route53_resolver_rule_association.${name}`]: {
      resolver_rule_id: of(`aws_route53_resolver_rule.${name}`),
      vpc_id: of('aws_vpc.main'),
    },
  };
}

const asks = (rule: string, host: string): string =>
  `assumed: ${host} is asked of the servers of aws_route53_resolver_rule.${rule}, whose answer is not declared`;

premises('a rule comes before a zone of the same domain or a wider one, and after a narrower one', () => {
  const need = hostNeed('kafka-1.office.example', 'office', 9092);
  const zone: Resources = {
    'aws_route53_zone.office': { name: 'office.example', vpc: { vpc_id: of('aws_vpc.main') } },
    'aws_route53_record.kafka': {
      zone_id: of('aws_route53_zone.office', 'zone_id'),
      name: 'kafka-1',
      type: 'A',
      records: ['172.16.0.5'],
    },
  };
  const rows: [domain: string, verdict: string][] = [
    ['example', 'proven'],
    ['office.example', asks('one', 'kafka-1.office.example')],
    ['OFFICE.example.', asks('one', 'kafka-1.office.example')],
    ['kafka-1.office.example', asks('one', 'kafka-1.office.example')],
    ['kafka-2.office.example', 'proven'],
  ];
  for (const [domain, verdict] of rows)
    assert.equal(verdicts([...vpn, zone, ruleFor('one', domain)], [need]), { office: verdict }, domain);
});
premises(
  'of the records of a zone the name itself is taken, then the longest wildcard, in whatever order they stand',
  () => {
    const zone = 'aws_route53_zone.office';
    const record = (name: string, address: string): [string, Record<string, unknown>] => [
      `aws_route53_record.${name.replace('*', 'any').replaceAll('.', '_')}`,
      { zone_id: of(zone, 'zone_id'), name, type: 'A', records: [address] },
    ];
    const [itself, narrow, wide] = [
      record('k1.kafka.office.example', '172.16.0.5'),
      record('*.kafka', '172.16.0.6'),
      record('*', '10.99.0.1'),
    ];
    const asked = (records: readonly (typeof itself)[]): unknown => {
      const made = { [zone]: { name: 'office.example', vpc: { vpc_id: of('aws_vpc.main') } } };
      const topology = topologyOf(configurationWith(...vpn, made, Object.fromEntries(records)));
      const [reached] = reachIn(topology, [hostNeed('K1.kafka.office.example', 'office', 9092)]);
      return reached?.paths[0]?.hops.find(({ kind }) => kind === 'name')?.by;
    };
    for (const records of [
      [itself, narrow, wide],
      [wide, narrow, itself],
    ])
      assert.is(asked(records), 'aws_route53_record.k1_kafka_office_example');
    assert.is(asked([narrow, wide]), 'aws_route53_record.any_kafka');
    assert.is(asked([wide, narrow]), 'aws_route53_record.any_kafka');
  },
);
premises('of several rules the most specific one is asked', () => {
  const host = 'kafka-1.office.example';
  const rules = [ruleFor('wide', '.'), ruleFor('narrow', 'office.example'), ruleFor('middle', 'example')];
  assert.equal(verdicts([...vpn, ...rules], [hostNeed(host, 'office', 9092)]), { office: asks('narrow', host) });
});
premises('a rule of others takes any name, until its domain is known', () => {
  const id = 'rslvr-rr-0a1b2c3d4e5f60718';
  const asking: Resources = {
    'aws_route53_resolver_rule_association.hub': { resolver_rule_id: id, vpc_id: of('aws_vpc.main') },
  };
  const ofS3 = (declared: Declared): unknown => verdicts([...closed, asking], [s3], declared)['s3'];
  const described = (domain: string): Declared => ({ resolverRules: [{ id, domain, vpcs: { known: [] } }] });
  assert.is(ofS3({}), `assumed: the domain of ${id} is not declared`);
  assert.is(ofS3(described('office.example')), 'proven');
  assert.is(
    ofS3(described('amazonaws.com')),
    `assumed: s3.eu-west-1.amazonaws.com is asked of the servers of ${id}, whose answer is not declared`,
  );
});
premises('names of AWS are asked where a rule says, but for those of endpoints', () => {
  const parts = [...closed, ruleFor('all', 'amazonaws.com')];
  assert.equal(verdicts(parts, [kinesis, s3]), { kinesis: 'proven', s3: asks('all', 's3.eu-west-1.amazonaws.com') });
  assert.equal(verdicts([...closed, ruleFor('own', 'kinesis.eu-west-1.amazonaws.com')], [kinesis, s3]), {
    kinesis: asks('own', 'kinesis.eu-west-1.amazonaws.com'),
    s3: 'proven',
  });
});
premises('where a VPC asks DNS servers of its own every name is assumed, and no address', () => {
  const asking = (...servers: readonly string[]): Resources => ({
    'aws_vpc_dhcp_options.own': { domain_name_servers: servers },
    'aws_vpc_dhcp_options_association.own': {
      vpc_id: of('aws_vpc.main'),
      dhcp_options_id: of('aws_vpc_dhcp_options.own'),
    },
  });
  const needs = [kinesis, s3, hostNeed('172.16.0.5', 'office', 9092)];
  const parts = [...vpn, kinesisEndpoint, s3Endpoint];
  const proven = { kinesis: 'proven', s3: 'proven', office: 'proven' };
  assert.equal(verdicts([...parts, asking('AmazonProvidedDNS')], needs), proven);
  const [why, both] = [
    'assumed: what the DNS servers answer that aws_vpc.main asks in place of the resolver of AWS is not declared',
    asking('AmazonProvidedDNS', '172.16.0.53'),
  ];
  for (const own of [asking('172.16.0.53'), both, less([both], 'aws_vpc_dhcp_options.own')[0] ?? both])
    assert.equal(verdicts([...parts, own], needs), { kinesis: why, s3: why, office: 'proven' });
  const off = changed([...parts, both], 'aws_vpc.main', { enable_dns_support: false });
  assert.is(verdicts(off, needs)['kinesis'], 'dns-attributes-off at aws_vpc.main');
});
const direct = (allowed: readonly string[], type = 'aws_dx_gateway_association'): Resources => ({
  [`${type}.office`]: {
    dx_gateway_id: 'dx-1',
    associated_gateway_id: of('aws_ec2_transit_gateway.hub'),
    allowed_prefixes: allowed,
  },
});
const officeNeed = hostNeed('172.16.0.5', 'office', 9092);
const withoutVpn = less(vpn, 'aws_vpn_connection.office', 'aws_ec2_transit_gateway_route.office');

premises('Direct Connect announces what it is told', () => {
  const sites = [{ id: 'dx-1', cidrs: { known: [office] } }];
  assert.equal(verdicts([...withoutVpn, direct(['10.0.0.0/16'])], [officeNeed], { sites }), { office: 'proven' });
  assert.equal(verdicts([...withoutVpn, direct([])], [officeNeed], { sites }), {
    office: 'not-announced at aws_dx_gateway_association.office',
  });
});
premises(
  'what a gateway of Direct Connect announces to the table is not known, nor whether another owner accepts',
  () => {
    assert.equal(verdicts([...withoutVpn, direct(['10.0.0.0/16'])], [officeNeed]), {
      office: 'assumed: what is behind dx-1 is not declared',
    });
    const proposal = 'aws_dx_gateway_association_proposal';
    const sites = [{ id: 'dx-1', cidrs: { known: [office] } }];
    assert.equal(verdicts([...withoutVpn, direct(['10.0.0.0/16'], proposal)], [officeNeed], { sites }), {
      office: `assumed: dx-1 announces nothing before its owner has accepted ${proposal}.office`,
    });
    assert.equal(verdicts(withoutVpn, [officeNeed]), {
      office: 'TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT at aws_ec2_transit_gateway.hub.association_default_route_table_id',
    });
  },
);
premises('a route table takes the place of the default one, for whatever is attached', () => {
  const sites = [{ id: 'dx-1', cidrs: { known: [office] } }];
  const own = { 'aws_ec2_transit_gateway_route_table.own': tgw };
  const chosen = (what: string, id = of('aws_ec2_transit_gateway_route_table.own')): Resources => ({
    [`aws_ec2_transit_gateway_default_route_table_${what}.hub`]: { ...tgw, transit_gateway_route_table_id: id },
  });
  const verdict = (...choices: readonly Resources[]): string =>
    verdicts([...withoutVpn, own, direct(['10.0.0.0/16']), ...choices], [officeNeed], { sites })['office'] ?? 'none';
  const noRoute = 'TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT at aws_ec2_transit_gateway';
  assert.is(verdict(chosen('association'), chosen('propagation')), 'proven');
  assert.is(verdict(chosen('association')), `${noRoute}_route_table.own`);
  assert.is(verdict(chosen('propagation')), `${noRoute}.hub.association_default_route_table_id`);
  const later = (what: string): Resources => chosen(what, '${var.table}');
  assert.is(
    verdict(later('association'), chosen('propagation')),
    'assumed: transit_gateway_route_table_id of aws_ec2_transit_gateway_default_route_table_association.hub is not ' +
      'known before Terraform runs',
  );
  assert.match(verdict(chosen('association'), later('propagation')), /^assumed: transit_gateway_route_table_id of /);
});

const existing = suite('what exists');
const job: Resources = {
  'aws_kinesisanalyticsv2_application.application': {
    application_configuration: { vpc_configuration: { subnet_ids: ['subnet-0a'], security_group_ids: ['sg-0a'] } },
  },
};

existing('a VPC that nobody declares gives no alarm', () => {
  for (const verdict of Object.values(
    verdicts([job], [kinesis, s3, hostNeed('10.0.0.1', 'address'), hostNeed('b-1.example.com', 'name')]),
  ))
    assert.match(verdict, /^assumed: /);
});
existing('a planned group is looked at wherever it stands', () => {
  const own = changed([job], 'aws_kinesisanalyticsv2_application.application', {
    application_configuration: {
      vpc_configuration: { subnet_ids: ['subnet-0a'], security_group_ids: [of('aws_security_group.job')] },
    },
  });
  assert.equal(verdicts([...own, { 'aws_security_group.job': { vpc_id: 'vpc-0a' } }], [kinesis]), {
    kinesis: 'SG_HAS_NO_RULES at aws_security_group.job',
  });
});

const declared: Declared = {
  vpcs: {
    'vpc-0a': {
      region: 'eu-west-1',
      cidrs: ['10.0.0.0/16'],
      dnsSupport: true,
      dnsHostnames: true,
      allEndpoints: true,
      allResolverRules: true,
    },
  },
  subnets: {
    'subnet-0a': {
      vpc: 'vpc-0a',
      cidrs: ['10.0.0.0/24'],
      zone: 'eu-west-1a',
      routeTable: 'rtb-0a',
      networkAcl: 'acl-0a',
    },
    'subnet-0b': {
      vpc: 'vpc-0a',
      cidrs: ['10.0.1.0/24'],
      zone: 'eu-west-1a',
      routeTable: 'rtb-0b',
      networkAcl: 'acl-0a',
    },
  },
  routeTables: {
    'rtb-0a': [{ id: 'rtb-0a 0', destination: { cidr: all }, target: { kind: 'nat', id: 'nat-0a' } }],
    'rtb-0b': [{ id: 'rtb-0b 0', destination: { cidr: all }, target: { kind: 'internet-gateway', id: 'igw-0a' } }],
  },
  networkAcls: {
    'acl-0a': {
      ingress: [{ id: 'in', number: 100, action: 'allow', protocol: 'all', cidr: all }],
      egress: [{ id: 'out', number: 100, action: 'allow', protocol: 'all', cidr: all }],
    },
  },
  securityGroups: { 'sg-0a': { ingress: [], egress: [{ id: 'sg-0a out', protocol: 'all', peer: { cidr: all } }] } },
  natGateways: [{ id: 'nat-0a', subnet: 'subnet-0b', connectivity: 'public', elasticAddress: true }],
  internetGateways: { 'igw-0a': { vpc: 'vpc-0a' } },
};

existing('a VPC that is declared is proven, or refused', () => {
  assert.equal(verdicts([job], [kinesis], declared), { kinesis: 'proven' });
  assert.equal(verdicts([job], [kinesis], { ...declared, routeTables: { 'rtb-0a': [] } }), {
    kinesis: 'NO_ROUTE_TO_DESTINATION at rtb-0a',
  });
});
existing('each fact that is left out makes it assumed', () => {
  const { routeTables: _, ...noRoutes } = declared;
  const { networkAcls: __, ...noAcls } = declared;
  const { securityGroups: ___, ...noGroups } = declared;
  const { natGateways: ____, ...noNat } = declared;
  const { internetGateways: _____, ...noInternet } = declared;
  for (const less of [
    noRoutes,
    noAcls,
    noGroups,
    noNat,
    noInternet,
    { ...declared, vpcs: {} },
    { ...declared, subnets: {} },
  ])
    assert.match(verdicts([job], [kinesis], less)['kinesis'] ?? 'none', /^assumed: /);
});
existing('planned routes and rules add to it', () => {
  const parts: Resources[] = [
    job,
    { 'aws_route.s3': { route_table_id: 'rtb-0a', destination_cidr_block: all, nat_gateway_id: 'nat-0a' } },
    {
      'aws_vpc_security_group_egress_rule.job': {
        security_group_id: 'sg-0a',
        cidr_ipv4: all,
        ip_protocol: 'tcp',
        from_port: '443',
        to_port: '443',
      },
    },
  ];
  const bare = {
    ...declared,
    routeTables: { 'rtb-0a': [], 'rtb-0b': declared.routeTables?.['rtb-0b'] ?? [] },
    securityGroups: { 'sg-0a': { ingress: [], egress: [] } },
  };
  assert.equal(verdicts(parts, [kinesis], bare), { kinesis: 'proven' });
});

const stands = suite('where stores stand');
const [subnet_ids, security_group_ids] = [[of('aws_subnet.a')], [of('aws_security_group.job')]];
const inVpc = { subnets: { known: ['aws_subnet.a'] }, securityGroups: { known: ['aws_security_group.job'] } };
const arn = 'arn:aws:kafka:eu-west-1:444455556666:cluster/payments/6357e0b2-0e6a-4b86-a0b4-70df934c2e31-5';
const storeRows: readonly (readonly [what: string, part: Resources, host: Text])[] = [
  [
    'aws_msk_serverless_cluster',
    { 'aws_msk_serverless_cluster.x': { vpc_config: [{ subnet_ids, security_group_ids }] } },
    ref('aws_msk_serverless_cluster.x', 'arn'),
  ],
  [
    'a note of brokers',
    {
      'aws_msk_cluster.x': {
        broker_node_group_info: { client_subnets: subnet_ids, security_groups: security_group_ids },
      },
      'terraform_data.x_brokers': { input: { bootstrap_servers: of('aws_msk_cluster.x', 'bootstrap_brokers_tls') } },
    },
    ref('terraform_data.x_brokers', 'output.bootstrap_servers'),
  ],
  [
    'aws_msk_vpc_connection',
    {
      'aws_msk_vpc_connection.x': {
        target_cluster_arn: arn,
        client_subnets: subnet_ids,
        security_groups: security_group_ids,
      },
    },
    'b-1.iam.payments.a1b2c3.c5.kafka.eu-west-1.amazonaws.com',
  ],
  [
    'aws_opensearch_domain',
    { 'aws_opensearch_domain.x': { vpc_options: { subnet_ids, security_group_ids } } },
    ref('aws_opensearch_domain.x', 'endpoint'),
  ],
  [
    'aws_opensearchserverless_collection',
    {
      'aws_opensearchserverless_collection.x': { name: 'x' },
      'aws_opensearchserverless_vpc_endpoint.x': { subnet_ids, security_group_ids },
    },
    { $call: ['replace', ref('aws_opensearchserverless_collection.x', 'collection_endpoint'), 'https://', ''] },
  ],
  [
    'aws_redshift_cluster',
    {
      'aws_redshift_subnet_group.x': { name: 'x', subnet_ids },
      'aws_redshift_cluster.x': {
        cluster_subnet_group_name: of('aws_redshift_subnet_group.x', 'name'),
        vpc_security_group_ids: security_group_ids,
      },
    },
    ref('aws_redshift_cluster.x', 'dns_name'),
  ],
  [
    'aws_redshiftserverless_workgroup',
    { 'aws_redshiftserverless_workgroup.x': { subnet_ids, security_group_ids } },
    ref('aws_redshiftserverless_workgroup.x', 'endpoint[0].address'),
  ],
];
for (const [what, part, host] of storeRows)
  stands(what, () => {
    const topology = topologyOf(configurationWith(base, part));
    const { subnets, securityGroups } = topology.stores.at(-1) ?? {};
    assert.equal({ subnets, securityGroups }, inVpc);
    const itself = {
      security_group_id: of('aws_security_group.job'),
      referenced_security_group_id: of('aws_security_group.job'),
      ip_protocol: '-1',
    };
    const rules = {
      'aws_vpc_security_group_egress_rule.itself': itself,
      'aws_vpc_security_group_ingress_rule.itself': itself,
    };
    assert.equal(verdicts([base, part, rules], [hostNeed(host, 'store')]), { store: 'proven' });
    assert.equal(verdicts([base, part], [hostNeed(host, 'store')]), {
      store: 'SG_HAS_NO_RULES at aws_security_group.job',
    });
  });
stands('a public domain is reached through NAT', () => {
  const domain = { 'aws_opensearch_domain.x': { domain_name: 'x' } };
  assert.equal(verdicts([...open, domain], [hostNeed(ref('aws_opensearch_domain.x', 'endpoint'), 'search', 443)]), {
    search: 'proven',
  });
});

const offered = suite('PrivateLink');
const service: Resources[] = [
  lake('partner', '10.5.0.0/16'),
  {
    'aws_lb.partner': { load_balancer_type: 'network', internal: true, subnets: [of('aws_subnet.partner_store')] },
    'aws_lb_listener.partner': { load_balancer_arn: of('aws_lb.partner', 'arn'), port: 9098, protocol: 'TCP' },
    'aws_vpc_endpoint_service.partner': {
      acceptance_required: false,
      network_load_balancer_arns: [of('aws_lb.partner', 'arn')],
    },
  },
];
const consumer: Resources = {
  'aws_security_group.partner': { vpc_id: of('aws_vpc.main') },
  'aws_vpc_endpoint.partner': {
    vpc_id: of('aws_vpc.main'),
    vpc_endpoint_type: 'Interface',
    service_name: of('aws_vpc_endpoint_service.partner', 'service_name'),
    subnet_ids,
    security_group_ids: [of('aws_security_group.partner')],
  },
  'aws_route53_zone.partner': { name: 'partner.example', vpc: { vpc_id: of('aws_vpc.main') } },
  'aws_route53_record.partner': {
    zone_id: of('aws_route53_zone.partner', 'zone_id'),
    name: '*.partner.example',
    type: 'CNAME',
    records: ['${aws_vpc_endpoint.partner.dns_entry[0].dns_name}'],
  },
  'aws_vpc_security_group_egress_rule.partner': {
    security_group_id: of('aws_security_group.job'),
    referenced_security_group_id: of('aws_security_group.partner'),
    ip_protocol: 'tcp',
    from_port: 9098,
    to_port: 9099,
  },
  'aws_vpc_security_group_ingress_rule.partner': {
    security_group_id: of('aws_security_group.partner'),
    cidr_ipv4: '10.0.0.0/16',
    ip_protocol: 'tcp',
    from_port: 9098,
    to_port: 9099,
  },
};
offered('a wildcard record, an endpoint, a listener for each port', () => {
  const parts = [base, consumer, ...service];
  assert.equal(verdicts(parts, [hostNeed('b-1.partner.example', 'partner')]), { partner: 'proven' });
  assert.equal(verdicts(parts, [hostNeed('b-1.partner.example', 'partner', 9099)]), {
    partner: 'ELBV2_LISTENERS_MISMATCH at aws_lb.partner',
  });
  assert.equal(verdicts(less(parts, 'aws_route53_record.partner'), [hostNeed('b-1.partner.example', 'partner')]), {
    partner: 'no-record at aws_route53_zone.partner',
  });
});
offered('an endpoint in a hub, by a zone that the VPC asks, through a transit gateway', () => {
  const hub: Resources = {
    ...lake('lake', lakeCidr),
    'aws_security_group.hub': { vpc_id: of('aws_vpc.lake') },
    'aws_vpc_endpoint.kinesis': {
      vpc_id: of('aws_vpc.lake'),
      vpc_endpoint_type: 'Interface',
      service_name: 'com.amazonaws.eu-west-1.kinesis-streams',
      subnet_ids: [of('aws_subnet.lake_store')],
      security_group_ids: [of('aws_security_group.hub')],
    },
    'aws_route53_zone.kinesis': { name: 'kinesis.eu-west-1.amazonaws.com', vpc: { vpc_id: of('aws_vpc.lake') } },
    'aws_route53_zone_association.kinesis': {
      zone_id: of('aws_route53_zone.kinesis', 'zone_id'),
      vpc_id: of('aws_vpc.main'),
    },
    'aws_route53_record.kinesis': {
      zone_id: of('aws_route53_zone.kinesis', 'zone_id'),
      name: '',
      type: 'A',
      alias: { name: '${aws_vpc_endpoint.kinesis.dns_entry[0].dns_name}' },
    },
    'aws_vpc_security_group_egress_rule.hub': {
      security_group_id: of('aws_security_group.job'),
      cidr_ipv4: lakeCidr,
      ip_protocol: 'tcp',
      from_port: 443,
      to_port: 443,
    },
    'aws_vpc_security_group_ingress_rule.hub': {
      security_group_id: of('aws_security_group.hub'),
      cidr_ipv4: '10.0.0.0/16',
      ip_protocol: 'tcp',
      from_port: 443,
      to_port: 443,
    },
  };
  const parts = [byDefault, base, attached('main', ['a', 'b']), ...across('lake', lakeCidr).slice(1), hub];
  assert.equal(verdicts(parts, [kinesis]), { kinesis: 'proven' });
  assert.equal(verdicts(less(parts, 'aws_route53_zone_association.kinesis'), [kinesis]), {
    kinesis: 'ENI_SG_RULES_MISMATCH at aws_security_group.job',
  });
});
offered('IPv6: an egress-only gateway lets out what has an address of its own', () => {
  const six = '2001:db8:1234:1a00::/56';
  const parts: Resources[] = changed(changed([base], 'aws_vpc.main', { ipv6_cidr_block: six }), 'aws_subnet.a', {
    ipv6_cidr_block: '2001:db8:1234:1a00::/64',
  });
  const dual = changed(parts, 'aws_subnet.b', { ipv6_cidr_block: '2001:db8:1234:1a01::/64' });
  const out: Resources = {
    'aws_egress_only_internet_gateway.main': { vpc_id: of('aws_vpc.main') },
    'aws_route.a_six': {
      route_table_id: of('aws_route_table.a'),
      destination_ipv6_cidr_block: '::/0',
      egress_only_gateway_id: of('aws_egress_only_internet_gateway.main'),
    },
    'aws_route.b_six': {
      route_table_id: of('aws_route_table.b'),
      destination_ipv6_cidr_block: '::/0',
      egress_only_gateway_id: of('aws_egress_only_internet_gateway.main'),
    },
    'aws_vpc_security_group_egress_rule.six': {
      security_group_id: of('aws_security_group.job'),
      cidr_ipv6: '::/0',
      ip_protocol: 'tcp',
      from_port: 9098,
      to_port: 9098,
    },
  };
  const need = hostNeed('2606:4700::1111', 'six');
  assert.equal(verdicts([...dual, out], [need]), { six: 'proven' });
  assert.equal(verdicts(less([...dual, out], 'aws_route.b_six'), [need]), {
    six: 'NO_ROUTE_TO_DESTINATION at aws_route_table.b',
  });
});

const mutation = suite('what each passage is for');
for (const [what, parts, needs] of [
  ['endpoints', closed, [kinesis, s3]],
  ['peering', joined, [brokers('lake')]],
  [
    'a transit gateway',
    [segmented, ...spokes, segment('all', ['main', 'lake', 'far'], ['main', 'lake', 'far'])],
    [brokers('lake'), brokers('far')],
  ],
  ['centralised egress', [byDefault, base, attached('main', ['a', 'b']), ...central], [kinesis]],
] as const)
  mutation(`${what}: without it exactly the needs that go by it are blocked`, () => {
    assert.ok(reachIn(topologyOf(configurationWith(...parts)), needs).every(isProven));
    const mutations = mutationsOf(configurationWith(...parts), needs);
    assert.ok(mutations.length >= 2);
    for (const { address, served, lost } of mutations) assert.equal(lost, served, address);
  });

const told = suite('problems of reach');
const plan = {
  application: { home: { region: 'eu-west-1' } },
  resources: [{ type: 'aws_security_group', name: 'job', cause: '/spec/network' }],
} as unknown as Plan;

told('FLK3400 stands at the spec line of what to change, and says what needs it', () => {
  const configuration = without(configurationWith(...closed), 'aws_vpc_security_group_egress_rule.job_endpoints');
  const problems = reachProblemsOf(reachIn(topologyOf(configuration), [kinesis, s3]), { plan });
  assert.equal(problems, [
    {
      code: 'FLK3400',
      severity: 'error',
      pointer: '/spec/network',
      message:
        'kinesis-streams:443 has no way from aws_subnet.a, aws_subnet.b: ' +
        'group out aws_security_group.job: no rule of the security groups applies',
      on: 'key',
      because: { pointer: '/spec/sources/clicks', note: 'kinesis' },
      help:
        'add an outbound rule for tcp 443 to kinesis-streams to aws_security_group.job; ' +
        'the Reachability Analyzer would say ENI_SG_RULES_MISMATCH',
    },
  ]);
});
told('FLK3041 names all that is assumed, once', () => {
  const problems = reachProblemsOf(reachIn(topologyOf(configurationWith(job)), [kinesis, s3]), { plan });
  assert.equal(
    problems.map(({ code, severity, message }) => `${severity} ${code} ${message}`),
    ['info FLK3041 it is assumed that the VPC reaches kinesis-streams, s3'],
  );
});

plain.run();
acl.run();
peering.run();
transit.run();
premises.run();
existing.run();
mutation.run();
told.run();
stands.run();
offered.run();
