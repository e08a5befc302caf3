// Who makes the name of a host, for each way that leads to one: a name that nobody here makes is assumed, never proven.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compile } from '../src/compile';
import type { Hop } from '../src/reach/hop';
import { ensured } from '../src/text/ensured';
import { minimalSpec } from './support/compile';

type Json = Record<string, unknown>;

interface Row {
  readonly what: string;
  readonly host: string;
  readonly section: Json;
  /** The hop of the name in every path: whose answer it is, and what is taken on trust. */
  readonly name: string;
}

const service = 'com.amazonaws.vpce.eu-west-1.vpce-svc-0a1b2c3d4e5f60718';
const role = 'arn:aws:iam::222233334444:role/partner';
const link = (more: Json): Json => ({
  privateLink: { partner: { service, ports: [9092], acceptance: 'terraform', account: '222233334444', role, ...more } },
});
const lake = (hosts: readonly string[]): Json => ({
  peering: {
    lake: { vpc: 'vpc-0b1c2d3e4f5061728', cidrs: ['10.50.0.0/16'], routeTables: ['rtb-0b1c2d3e4f5061728'], hosts },
  },
});
const site = (more: Json): Json => ({
  transitGateway: { create: {} },
  onPremises: {
    frankfurt: {
      cidrs: ['172.16.0.0/16'],
      hosts: ['*.corp.example.com'],
      vpn: { customerGateway: { ip: '198.51.100.10', asn: 65010 } },
      ...more,
    },
  },
});
const nobody = 'assumed: nothing here makes the name';

const rows: readonly Row[] = [
  {
    what: 'an endpoint whose entry has a domain',
    host: 'b.kafka.example.com',
    section: link({ domain: 'kafka.example.com' }),
    name: 'aws_route53_zone.private_link_partner proven',
  },
  {
    what: 'an endpoint whose entry has hosts alone',
    host: 'b.kafka.example.com',
    section: link({ hosts: ['b.kafka.example.com'] }),
    name: `aws_vpc.network ${nobody} b.kafka.example.com, which must lead to aws_vpc_endpoint.private_link_partner`,
  },
  {
    what: 'an endpoint that has the name of the service',
    host: 'b.kafka.example.com',
    section: link({ hosts: ['b.kafka.example.com'], privateDns: true }),
    name: 'aws_vpc_endpoint.private_link_partner proven',
  },
  {
    what: 'a host beyond a peering',
    host: 'broker-1.lake.internal',
    section: lake(['*.lake.internal']),
    name: `aws_vpc.network ${nobody} broker-1.lake.internal`,
  },
  {
    what: 'a host of AWS beyond a peering: its name is public',
    host: 'b-1.lake.a1b2c3.c5.kafka.eu-west-1.amazonaws.com',
    section: lake(['*.lake.a1b2c3.c5.kafka.eu-west-1.amazonaws.com']),
    name: '',
  },
  { what: 'an address beyond a peering', host: '10.50.4.7', section: lake(['10.50.4.7']), name: '' },
  {
    what: 'a host on-premises without a resolver',
    host: 'k1.corp.example.com',
    section: site({}),
    name: `aws_vpc.network ${nobody} k1.corp.example.com`,
  },
  {
    what: 'a host on-premises whose names are asked there',
    host: 'k1.corp.example.com',
    section: site({ dns: { domains: ['corp.example.com'], servers: ['172.16.0.2', '172.16.0.3'] } }),
    name: 'aws_route53_resolver_rule.domain__corp_example_com proven',
  },
  {
    what: 'a host of AWS, where the VPC asks by a rule of others',
    host: 'b-1.lake.a1b2c3.c5.kafka.eu-west-1.amazonaws.com',
    section: site({ dns: { rules: ['rslvr-rr-0a1b2c3d4e5f60718'] } }),
    name: 'aws_vpc.network assumed: the domain of rslvr-rr-0a1b2c3d4e5f60718 is not declared',
  },
];

const test = suite('names of hosts');

for (const { what, host, section, name } of rows)
  test(what, () => {
    assert.equal(nameHops(host, section), name === '' ? [] : [name]);
  });

/** Two sites, one of which has a name of its own below the other's. */
const berlin = { cidrs: ['172.17.0.0/16'], hosts: ['b-1.corp.example.com'] };
const frankfurt = { cidrs: ['172.16.0.0/16'], hosts: ['*.corp.example.com'] };
const vpnOf = (ip: string): Json => ({ vpn: { customerGateway: { ip, asn: 65010 }, routing: 'static' } });
const [inBerlin, inFrankfurt] = [
  { berlin: { ...berlin, ...vpnOf('198.51.100.11') } },
  { frankfurt: { ...frankfurt, ...vpnOf('198.51.100.10') } },
];

for (const [host, site, range] of [
  ['b-1.corp.example.com', 'berlin', '172_17_0_0_16'],
  ['b-2.corp.example.com', 'frankfurt', '172_16_0_0_16'],
] as const)
  test(`${host} is in ${site} in whatever order the sites stand, for groups and for reach alike`, () => {
    for (const onPremises of [
      { ...inBerlin, ...inFrankfurt },
      { ...inFrankfurt, ...inBerlin },
    ]) {
      const hops = hopsOf(host, { transitGateway: { create: {} }, onPremises });
      const by = (kind: string): unknown => hops.find((hop) => hop.kind === kind)?.by;
      assert.is(by('group out'), `aws_vpc_security_group_egress_rule.application_${range}_9092`);
      assert.is(by('route'), `aws_route.private_a_${range}`);
      assert.not(hops.some(({ verdict }) => verdict.is === 'blocked'));
    }
  });

test.run();

/** The hops that are names, in the paths to the host; the paths of all subnets have the same. */
function nameHops(host: string, section: Json): string[] {
  const names = hopsOf(host, section).filter(({ kind }) => kind === 'name');
  return [
    ...new Set(
      names.map(({ at, verdict }) =>
        verdict.is === 'assumed' ? `${at} assumed: ${verdict.why}` : `${at} ${verdict.is}`,
      ),
    ),
  ];
}

function hopsOf(host: string, section: Json): Hop[] {
  const spec = minimalSpec({
    network: { vpc: { create: { cidr: '10.20.0.0/16', zones: ['a', 'b'] } }, ...section },
    sources: { orders: { type: 'kafka', bootstrapServers: `${host}:9092`, topics: ['t'], group: 'g', auth: 'none' } },
  });
  const { needs, diagnostics } = compile({
    base: { file: 'app.yaml', bytes: Buffer.from(JSON.stringify(spec)) },
    variables: { values: {} },
    inspectCode: () => ({ kind: 'missing' }),
  });
  const messages = diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n');
  const reached = ensured(
    needs?.find(({ need }) => 'host' in need && need.host === host),
    messages,
  );
  return reached.paths.flatMap(({ hops }) => hops);
}
