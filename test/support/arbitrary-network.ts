// Random networks in which everything is known, and needs of a job in them: mostly right, with something added that
// may get in the way and something taken away that may be missed.
import fc from 'fast-check';
import { serviceNeed, type HostNeed, type Need } from '../../src/facts/need';
import { emptyTopology } from '../../src/reach/empty-topology';
import type {
  AclRule,
  Attachment,
  GroupRule,
  Id,
  NetworkAcl,
  Peering,
  Route,
  RouteTable,
  RouteTarget,
  SecurityGroup,
  Subnet,
  Topology,
  TransitRouteTable,
  Vpc,
} from '../../src/reach/topology';
import { ref } from '../../src/terraform/value';
import { withoutOne } from './reach-removals';

/** How a VPC is joined to that of the job. */
type Link = 'peering' | 'transit' | 'far transit' | 'none';

interface LakeDesign {
  readonly link: Link;
  readonly sameRegion: boolean;
  readonly overlaps: boolean;
  readonly byGroup: boolean;
  readonly byGroupOut: boolean;
  readonly zones: readonly ('a' | 'b')[];
  readonly doors: readonly ('a' | 'b')[];
  readonly acl: boolean;
}

interface Design {
  readonly dns: boolean;
  readonly acl: boolean;
  readonly kinesis: 'endpoint' | 'none';
  readonly gateway: boolean;
  readonly egress: 'nat' | 'central' | 'public' | 'hole' | 'none';
  readonly doors: readonly ('a' | 'b')[];
  readonly lakes: readonly LakeDesign[];
  readonly site: 'vpn' | 'direct' | 'none';
  /** To the site, by Direct Connect. */
  readonly announced: readonly string[];
  readonly groupReferences: boolean;
  readonly allOut: boolean;
}

const often = fc.constantFrom(true, true, true, true, true, true, true, false);
const seldom = fc.constantFrom(false, false, false, false, false, true);
const zones = fc.constantFrom<readonly ('a' | 'b')[]>(['a', 'b'], ['a', 'b'], ['a', 'b'], ['a'], ['b']);

const lakeDesign: fc.Arbitrary<LakeDesign> = fc.record({
  link: fc.constantFrom<Link>('peering', 'transit', 'peering', 'transit', 'far transit', 'none'),
  sameRegion: often,
  overlaps: seldom,
  byGroup: fc.boolean(),
  byGroupOut: fc.boolean(),
  zones,
  doors: zones,
  acl: fc.boolean(),
});

const design: fc.Arbitrary<Design> = fc.record({
  dns: often,
  acl: fc.boolean(),
  kinesis: fc.constantFrom('endpoint', 'none'),
  gateway: fc.boolean(),
  egress: fc.constantFrom('nat', 'central', 'nat', 'central', 'public', 'hole', 'none'),
  doors: zones,
  lakes: fc.array(lakeDesign, { minLength: 1, maxLength: 2 }),
  site: fc.constantFrom('vpn', 'direct', 'none'),
  announced: fc.constantFrom<readonly string[]>(['10.0.0.0/24'], ['10.0.0.0/8'], ['10.0.0.0/28'], []),
  groupReferences: fc.boolean(),
  allOut: fc.boolean(),
});

/** Something that gets in the way, or gives another one. */
interface Noise {
  readonly where: number;
  readonly cidr: number;
  readonly what: number;
}

const noise: fc.Arbitrary<Noise> = fc.record({ where: fc.nat(99), cidr: fc.nat(99), what: fc.nat(99) });

/** A network, and what its job needs. */
export interface Judged {
  readonly topology: Topology;
  readonly needs: readonly Need[];
}

/** Random networks with needs. */
export const network: fc.Arbitrary<Judged> = fc
  .record({ design, added: fc.array(noise, { maxLength: 2 }), removed: fc.array(fc.nat(10_000), { maxLength: 2 }) })
  .map(({ design, added, removed }) => {
    const { topology, needs } = built(design);
    const noisy = added.reduce(withNoise, topology);
    return { topology: removed.reduce(withoutOne, noisy), needs };
  });

const lakeCidr = (at: number): string => `10.0.${at + 1}.0/24`;
const homeCidr = '10.0.0.0/24';
const egressCidr = '10.0.8.0/24';
const siteCidr = '10.9.0.0/24';

/** The /28 at a place in a /24. */
const piece = (cidr: string, at: number): string => cidr.replace(/0\/24$/, `${16 * at}/28`);

function built(design: Design): Judged {
  const parts = [home(design), ...design.lakes.map(lake), transit(design), site(design), egress(design)];
  const topology = parts.reduce<Topology>(together, emptyTopology);
  return { topology, needs: needsOf(design) };
}

function needsOf({ lakes, site }: Design): Need[] {
  const host = (host: HostNeed['host'], purpose: string): HostNeed => ({
    host,
    port: 9098,
    endpoint: 'none',
    pointer: `/${purpose}`,
    purpose,
  });
  return [
    serviceNeed('kinesis-streams', 'eu-west-1', '/kinesis', 'kinesis'),
    serviceNeed('s3', 'eu-west-1', '/s3', 's3'),
    ...lakes.map((_, at) => host(ref(`aws_msk_cluster.lake${at}`, 'bootstrap_brokers'), `lake ${at}`)),
    host('brokers.lake.internal', 'name'),
    host('10.0.1.5', 'address'),
    ...(site === 'none' ? [] : [host('10.9.0.7', 'site')]),
  ];
}

function together(all: Topology, piece: Partial<Topology>): Topology {
  const entries = Object.entries(piece).map(([key, value]) => {
    const before: unknown = Reflect.get(all, key);
    return [key, Array.isArray(before) && Array.isArray(value) ? [...(before as []), ...(value as [])] : value];
  });
  return { ...all, ...(Object.fromEntries(entries) as Partial<Topology>) };
}

function vpc(id: Id, cidr: string, region: string, dns = true): Vpc {
  return { id, region, cidrs: { known: [cidr] }, dnsSupport: dns, dnsHostnames: dns };
}

function subnet(id: Id, of: Id, cidr: string, zone: string, acl: boolean): Subnet {
  const networkAcl = acl ? `acl ${of}` : 'default';
  return { id, vpc: of, cidrs: { known: [cidr] }, zone, routeTable: `table ${id}`, networkAcl };
}

function table(id: Id, of: Id, ...routes: readonly Route[]): RouteTable {
  return { id: `table ${id}`, vpc: of, routes: { known: routes } };
}

function route(id: string, cidr: string, kind: RouteTarget['kind'], target: Id): Route {
  return { id: `route ${id} ${cidr}`, destination: { cidr }, target: { kind, id: target } };
}

function rule(id: string, port: number | undefined, peer: GroupRule['peer']): GroupRule {
  return { id: `rule ${id}`, protocol: 'tcp', peer, ...(port !== undefined && { from: port, to: port }) };
}

function group(id: Id, of: Id, ingress: readonly GroupRule[], egress: readonly GroupRule[]): SecurityGroup {
  return { id, vpc: of, ingress: { known: ingress }, egress: { known: egress } };
}

function aclRule(id: Id, number: number, from: number, to: number, cidr = '0.0.0.0/0'): AclRule {
  return { id: `${id} ${number}`, number, action: 'allow', protocol: 'tcp', from, to, cidr };
}

/** Admits what is asked for and its answers, both ways. */
function acl(of: Id): NetworkAcl {
  const id = `acl ${of}`;
  const both = (way: string): AclRule[] => [
    aclRule(`${id} ${way}`, 100, 443, 443),
    aclRule(`${id} ${way}`, 110, 1024, 65_535),
  ];
  return { id, ingress: { known: both('in') }, egress: { known: both('out') } };
}

/** Where the table of a subnet at home leads. */
function homeRoutes({ lakes, site, egress }: Design, of: string): Route[] {
  return [
    ...lakes.flatMap(({ link, overlaps }, at) => {
      const cidr = overlaps ? '10.0.0.128/25' : lakeCidr(at);
      if (link === 'none') return [];
      return [
        link === 'peering' ? route(of, cidr, 'peering', `peering ${at}`) : route(of, cidr, 'transit-gateway', 'tgw'),
      ];
    }),
    ...(site === 'none' ? [] : [route(of, siteCidr, 'transit-gateway', 'tgw')]),
    ...(egress === 'nat' ? [route(of, '0.0.0.0/0', 'nat', 'nat')] : []),
    ...(egress === 'central' ? [route(of, '0.0.0.0/0', 'transit-gateway', 'tgw')] : []),
    ...(egress === 'hole' ? [route(of, '0.0.0.0/0', 'blackhole', 'hole')] : []),
    ...(egress === 'public' ? [route(of, '0.0.0.0/0', 'internet-gateway', 'igw')] : []),
  ];
}

function home(design: Design): Partial<Topology> {
  const { dns, acl: tight } = design;
  const at = (cidr: number): string => piece(homeCidr, cidr);
  const names = ['a', 'b', 'door a', 'door b'];
  return {
    application: { id: 'job', subnets: { known: ['a', 'b'] }, securityGroups: { known: ['job'] } },
    vpcs: [vpc('home', homeCidr, 'eu-west-1', dns)],
    subnets: [
      ...names.map((name, index) => subnet(name, 'home', at(index), name.endsWith('a') ? 'a' : 'b', tight)),
      subnet('public', 'home', at(4), 'a', tight),
    ],
    routeTables: [
      ...names.map((name) => table(name, 'home', ...homeRoutes(design, name))),
      table('public', 'home', route('public', '0.0.0.0/0', 'internet-gateway', 'igw')),
    ],
    networkAcls: [acl('home')],
    internetGateways: [{ id: 'igw', vpc: 'home', kind: 'internet' }],
    natGateways: [{ id: 'nat', subnet: 'public', connectivity: 'public', elasticAddress: true }],
    securityGroups: [
      group('job', 'home', [], jobRules(design)),
      group('endpoints', 'home', [rule('endpoints', 443, { securityGroup: 'job' })], []),
    ],
    ...endpoints(design),
  };
}

function jobRules({ allOut, lakes, gateway }: Design): GroupRule[] {
  const out = allOut ? [rule('all', undefined, { cidr: '0.0.0.0/0' })] : [];
  return [
    ...out,
    rule('endpoints out', 443, { securityGroup: 'endpoints' }),
    rule('private out', 9098, { cidr: siteCidr }),
    ...(gateway ? [rule('s3 out', 443, { prefixList: 's3 list' })] : []),
    ...lakes.map(({ byGroupOut, overlaps }, at) => {
      const cidr = overlaps ? '10.0.0.128/25' : lakeCidr(at);
      return rule(`lake ${at} out`, 9098, byGroupOut ? { securityGroup: `store ${at}` } : { cidr });
    }),
  ];
}

function endpoints({ kinesis, gateway }: Design): Partial<Topology> {
  const common = { vpc: 'home', serviceRegion: 'eu-west-1', policy: false } as const;
  const none = { known: [] };
  return {
    endpoints: [
      ...(kinesis === 'endpoint'
        ? [
            {
              ...common,
              id: 'kinesis endpoint',
              kind: 'interface' as const,
              service: 'com.amazonaws.eu-west-1.kinesis-streams',
              privateDns: true,
              subnets: { known: ['a', 'b'] },
              securityGroups: { known: ['endpoints'] },
              routeTables: none,
            },
          ]
        : []),
      ...(gateway
        ? [
            {
              ...common,
              id: 's3 endpoint',
              kind: 'gateway' as const,
              service: 'com.amazonaws.eu-west-1.s3',
              privateDns: false,
              subnets: none,
              securityGroups: none,
              routeTables: { known: ['table a', 'table b'] },
            },
          ]
        : []),
    ],
    prefixLists: [{ id: 's3 list', cidrs: none, service: 'com.amazonaws.eu-west-1.s3' }],
  };
}

function lake(design: LakeDesign, at: number): Partial<Topology> {
  const { link, sameRegion, overlaps, byGroup, zones, doors, acl: tight } = design;
  const id = `lake ${at}`;
  const cidr = overlaps ? '10.0.0.128/25' : lakeCidr(at);
  const at28 = (index: number): string => (overlaps ? `10.0.0.${128 + 16 * index}/28` : piece(lakeCidr(at), index));
  const names = zones.map((zone) => `${id} ${zone}`);
  const doorNames = doors.map((zone) => `${id} door ${zone}`);
  const back = (of: string): Route[] => {
    if (link === 'none') return [];
    const [kind, target] =
      link === 'peering'
        ? (['peering', `peering ${at}`] as const)
        : (['transit-gateway', link === 'transit' ? 'tgw' : 'far tgw'] as const);
    return [route(of, homeCidr, kind, target)];
  };
  const stores = {
    id: `aws_msk_cluster.lake${at}`,
    subnets: { known: names },
    securityGroups: { known: [`store ${at}`] },
  };
  const record = { id: 'record', name: 'brokers.lake.internal', values: { known: [{ of: stores.id }] } };
  return {
    vpcs: [vpc(id, cidr, sameRegion ? 'eu-west-1' : 'eu-central-1')],
    subnets: [
      ...names.map((name, index) => subnet(name, id, at28(index), name.slice(-1), tight)),
      ...doorNames.map((name, index) => subnet(name, id, at28(index + 2), name.slice(-1), tight)),
    ],
    routeTables: [...names, ...doorNames].map((name) => table(name, id, ...back(name))),
    networkAcls: [acl(id)],
    securityGroups: [
      group(`store ${at}`, id, [rule(`${id} in`, 9098, byGroup ? { securityGroup: 'job' } : { cidr: homeCidr })], []),
    ],
    stores: [stores],
    ...(link === 'peering' && {
      peerings: [{ id: `peering ${at}`, requester: 'home', accepter: id, accepted: true } satisfies Peering],
    }),
    ...(link === 'transit' && { attachments: [attachment(id, 'tgw', doorNames)] }),
    ...(link === 'far transit' && { attachments: [attachment(id, 'far tgw', doorNames)] }),
    ...(at === 0 && {
      hostedZones: [{ id: 'zone', name: 'lake.internal', vpcs: { known: ['home'] }, records: { known: [record] } }],
    }),
  };
}

function attachment(vpc: Id, gateway: Id, subnets: readonly Id[]): Attachment {
  const known = { id: `attachment ${vpc}`, gateway, kind: 'vpc' } as const;
  return { ...known, vpc, subnets: { known: subnets }, groupReferences: true, applianceMode: false };
}

const members = (...ids: readonly Id[]) => ({ known: ids.map((one) => ({ id: `member ${one}`, attachment: one })) });

function transit({ lakes, doors, groupReferences, site, egress }: Design): Partial<Topology> {
  const near = lakes.flatMap(({ link }, at) => (link === 'transit' ? [`attachment lake ${at}`] : []));
  const far = lakes.flatMap(({ link }, at) => (link === 'far transit' ? [`attachment lake ${at}`] : []));
  const farRoutes = lakes.flatMap(({ link }, at) =>
    link === 'far transit' ? [{ id: `far ${at}`, cidr: lakeCidr(at), target: { attachment: 'bridge' } }] : [],
  );
  const others = [
    ...(site === 'none' ? [] : ['attachment site']),
    ...(egress === 'central' ? ['attachment egress'] : []),
  ];
  const out =
    egress === 'central' ? [{ id: 'out', cidr: '0.0.0.0/0', target: { attachment: 'attachment egress' } }] : [];
  const own: TransitRouteTable = {
    id: 'tgw table',
    gateway: 'tgw',
    associations: members('attachment home', ...near, ...others, 'bridge'),
    propagations: members('attachment home', ...near, ...others),
    routes: { known: [...farRoutes, ...out] },
  };
  const other: TransitRouteTable = {
    id: 'far table',
    gateway: 'far tgw',
    associations: members(...far, 'bridge'),
    propagations: members(...far),
    routes: { known: [{ id: 'home', cidr: homeCidr, target: { attachment: 'bridge' } }] },
  };
  return {
    transitGateways: [
      { id: 'tgw', region: 'eu-west-1', groupReferences },
      { id: 'far tgw', region: 'eu-central-1', groupReferences },
    ],
    attachments: [
      attachment(
        'home',
        'tgw',
        doors.map((zone) => `door ${zone}`),
      ),
      { id: 'bridge', gateway: 'tgw', kind: 'peering', peer: 'far tgw', accepted: true },
    ],
    transitRouteTables: [own, other],
  };
}

function site({ site: kind, announced: prefixes }: Design): Partial<Topology> {
  if (kind === 'none') return {};
  const announced = kind === 'direct' ? { announced: { known: prefixes } } : {};
  return {
    attachments: [{ id: 'attachment site', gateway: 'tgw', kind: 'site', site: 'office', ...announced }],
    sites: [{ id: 'office', cidrs: { known: [siteCidr] } }],
  };
}

/** A VPC through which others go out: a subnet for the gateway's interfaces, one for NAT. */
function egress({ egress: kind }: Design): Partial<Topology> {
  if (kind !== 'central') return {};
  const out = (at: number, name: string): Subnet => subnet(name, 'egress', piece(egressCidr, at), 'a', false);
  return {
    vpcs: [vpc('egress', egressCidr, 'eu-west-1')],
    subnets: [out(0, 'egress door'), out(1, 'egress public')],
    routeTables: [
      table('egress door', 'egress', route('egress door', '0.0.0.0/0', 'nat', 'egress nat')),
      table(
        'egress public',
        'egress',
        route('egress public', '0.0.0.0/0', 'internet-gateway', 'egress igw'),
        route('egress public', homeCidr, 'transit-gateway', 'tgw'),
      ),
    ],
    internetGateways: [{ id: 'egress igw', vpc: 'egress', kind: 'internet' }],
    natGateways: [{ id: 'egress nat', subnet: 'egress public', connectivity: 'public', elasticAddress: true }],
    attachments: [attachment('egress', 'tgw', ['egress door'])],
  };
}

const ranges = [
  homeCidr,
  piece(homeCidr, 0),
  '10.0.0.4/30',
  lakeCidr(0),
  piece(lakeCidr(0), 0),
  '10.0.1.8/29',
  '10.0.0.0/8',
  '0.0.0.0/0',
  siteCidr,
];

/** A route, a denying rule or another rule, somewhere. */
function withNoise(topology: Topology, { where, cidr, what }: Noise): Topology {
  const range = ranges[cidr % ranges.length] ?? homeCidr;
  const at = <Item>(items: readonly Item[]): number => where % Math.max(1, items.length);
  if (what % 4 === 0)
    return {
      ...topology,
      routeTables: changed(topology.routeTables, at(topology.routeTables), (one) =>
        noisyTable(topology, one, range, what),
      ),
    };
  if (what % 4 === 1)
    return {
      ...topology,
      networkAcls: changed(topology.networkAcls, at(topology.networkAcls), (one) => noisyAcl(one, range, what)),
    };
  if (what % 4 === 2)
    return {
      ...topology,
      transitRouteTables: changed(topology.transitRouteTables, at(topology.transitRouteTables), (one) =>
        noisyTransit(one, range, what),
      ),
    };
  return {
    ...topology,
    securityGroups: changed(topology.securityGroups, at(topology.securityGroups), (one) =>
      noisyGroup(one, range, what),
    ),
  };
}

function changed<Item>(items: readonly Item[], at: number, change: (item: Item) => Item): Item[] {
  return items.map((item, index) => (index === at ? change(item) : item));
}

const targets: readonly RouteTarget[] = [
  { kind: 'blackhole', id: 'blackhole' },
  { kind: 'transit-gateway', id: 'tgw' },
  { kind: 'nat', id: 'nat' },
  { kind: 'internet-gateway', id: 'igw' },
];

/** A table has one route for a range. */
function noisyTable({ peerings }: Topology, one: RouteTable, cidr: string, what: number): RouteTable {
  const all = [
    ...targets,
    ...peerings.flatMap(({ id }): RouteTarget[] => [
      { kind: 'peering', id },
      { kind: 'peering', id },
    ]),
  ];
  const target = all[(what >> 2) % all.length] ?? { unknown: 'none' };
  const others = one.routes.known.filter(({ destination }) => !('cidr' in destination) || destination.cidr !== cidr);
  return { ...one, routes: { known: [...others, { id: `noise ${cidr}`, destination: { cidr }, target }] } };
}

function noisyAcl(one: NetworkAcl, cidr: string, what: number): NetworkAcl {
  const ports = what % 8 < 4 ? { from: 9098, to: 9098 } : { from: 1024, to: 20_000 };
  const added: AclRule = {
    id: 'noise',
    number: what % 16 < 8 ? 90 : 105,
    action: 'deny',
    protocol: 'tcp',
    ...ports,
    cidr,
  };
  return what % 32 < 16
    ? { ...one, ingress: { known: [...one.ingress.known, added] } }
    : { ...one, egress: { known: [...one.egress.known, added] } };
}

function noisyTransit(one: TransitRouteTable, cidr: string, what: number): TransitRouteTable {
  const target = what % 8 < 4 ? 'blackhole' : { attachment: what % 16 < 8 ? 'attachment home' : 'bridge' };
  const others = one.routes.known.filter((route) => route.cidr !== cidr);
  return { ...one, routes: { known: [...others, { id: `noise ${cidr}`, cidr, target }] } };
}

function noisyGroup(one: SecurityGroup, cidr: string, what: number): SecurityGroup {
  const added = rule(`noise ${cidr}`, what % 8 < 4 ? 9098 : 443, { cidr });
  return what % 16 < 8
    ? { ...one, ingress: { known: [...one.ingress.known, added] } }
    : { ...one, egress: { known: [...one.egress.known, added] } };
}
