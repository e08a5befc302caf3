// An existing VPC as AWS says it is, where the spec says less, or something else: FLK3453 and its neighbours.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compileText, minimalNetwork, minimalSpec } from './support/compile';
import { scarceAddresses } from '../src/parts/free-addresses';
import { declaredByAnswers } from '../src/reach/live';
import { ensured } from '../src/text/ensured';
import { compiledLive, toldBy, type Json } from './support/live';

const vpc = 'vpc-0a1b2c3d4e5f60718';
const [one, two, three] = ['subnet-0a1b2c3d4e5f60718', 'subnet-0a1b2c3d4e5f60719', 'subnet-0a1b2c3d4e5f6071a'];
const routeTables = ['rtb-0a1b2c3d4e5f60718'];

/** The subnets with the numbers of their zones. */
const subnets = (zones: Readonly<Record<string, number>>, more: Json = {}): Json => ({
  Subnets: Object.entries(zones).map(([SubnetId, zone], index) => ({
    SubnetId,
    VpcId: vpc,
    CidrBlock: `10.30.${index}.0/24`,
    AvailabilityZone: `eu-west-1${'abc'[zone - 1]}`,
    AvailabilityZoneId: `euw1-az${zone}`,
    ...more,
  })),
});
const ranges = (...CidrBlocks: readonly string[]): Json => ({
  Vpcs: [
    {
      VpcId: vpc,
      CidrBlock: CidrBlocks[0],
      CidrBlockAssociationSet: CidrBlocks.map((CidrBlock) => ({ CidrBlock, CidrBlockState: { State: 'associated' } })),
    },
  ],
});

/** What is told by the codes of an application in the VPC, which makes endpoints there. */
function told(codes: RegExp, given: Json, answers: readonly Json[], more: Json = {}, section: Json = {}): string[] {
  const spec = minimalSpec({
    network: { vpc: { id: vpc, subnets: [one, two], routeTables, ...given }, egress: 'endpoints', ...section },
    ...more,
  });
  return toldBy(compiledLive(spec, answers), codes);
}

const test = suite('live vpc');

const together = subnets({ [one]: 1, [two]: 1 });
const apart = subnets({ [one]: 1, [two]: 2 });
const refused =
  `${two} is in zone euw1-az1, as ${one} is: AWS takes one subnet in a zone for interface endpoints; ` +
  'say their zones in "vpc.subnetZones", or name one of each zone in "endpoints.subnets"';

test('two subnets that AWS says are in one zone take no endpoint both', () => {
  assert.equal(told(/^FLK3430$/, {}, [together]), [`FLK3430 /spec/network/vpc/subnets/1 ${refused}`]);
  assert.equal(told(/^FLK3430$/, {}, [apart]), []);
  assert.equal(told(/^FLK3430$/, {}, []), []);
});

test('with the zones said the endpoints stand in one of them, and nothing contradicts', () => {
  const subnetZones = { [one]: 'euw1-az1', [two]: 'euw1-az1' };
  assert.equal(told(/^FLK34(30|53)$/, { subnetZones }, [together]), []);
});

test('a list of subnets for endpoints is judged by what AWS says', () => {
  const chosen = { endpoints: { subnets: [one, two] } };
  assert.equal(told(/^FLK3430$/, {}, [together], {}, chosen).length, 1);
  assert.match(told(/^FLK3430$/, {}, [together], {}, chosen).join(), '/endpoints/subnets/1');
});

test('subnets that a search finds are judged so too', () => {
  const find = { tags: { vpc: { Name: 'core' }, subnets: { Tier: 'private' } }, count: 2 };
  const Tags = [{ Key: 'Tier', Value: 'private' }];
  const found = (zones: Readonly<Record<string, number>>): Json[] => [
    { Vpcs: [{ VpcId: vpc, CidrBlock: '10.30.0.0/16', Tags: [{ Key: 'Name', Value: 'core' }] }] },
    subnets(zones, { Tags }),
  ];
  const bySearch = (zones: Readonly<Record<string, number>>): string[] =>
    toldBy(compiledLive(minimalSpec({ network: { vpc: { find }, egress: 'endpoints' } }), found(zones)), /^FLK3430$/);
  assert.match(
    bySearch({ [one]: 1, [two]: 1 }).join(),
    `FLK3430 /spec/network/vpc/find/count ${two} is in zone euw1-az1`,
  );
  assert.equal(bySearch({ [one]: 1, [two]: 2 }), []);
});

test('subnets whose zones AWS says are not assumed to be apart', () => {
  const many = { subnets: [one, two, three] };
  assert.equal(told(/^FLK3431$/, many, []).length, 1);
  assert.equal(told(/^FLK343[01]$/, many, [subnets({ [one]: 1, [two]: 2, [three]: 3 })]), []);
});

test('all subnets of the application in one zone are told of by the answers', () => {
  assert.match(told(/^FLK3040$/, {}, [together]).join(), 'are in zone euw1-az1');
  assert.equal(told(/^FLK3040$/, {}, [apart]), []);
});

test('another zone than the spec says, by ids and by letters', () => {
  const byId = { subnetZones: { [one]: 'euw1-az1', [two]: 'euw1-az2' } };
  const message = `FLK3453 /spec/network/vpc/subnetZones/${two} AWS says that ${two} is in zone`;
  assert.match(told(/^FLK3453$/, byId, [together]).join(), `${message} euw1-az1`);
  assert.equal(told(/^FLK3453$/, byId, [apart]), []);
  const byLetter = { subnetZones: { [one]: 'a', [two]: 'b' } };
  assert.match(told(/^FLK3453$/, byLetter, [together]).join(), `${message} a`);
  assert.equal(told(/^FLK3453$/, byLetter, [apart]), []);
  assert.equal(told(/^FLK3453$/, byId, []), []);
});

test('other ranges than the spec says, in whatever order', () => {
  const cidrs = ['10.20.0.0/16', '10.21.0.0/16'];
  assert.equal(told(/^FLK3453$/, { cidrs }, [ranges('10.21.0.0/16', '10.20.0.0/16')]), []);
  assert.equal(told(/^FLK3453$/, { cidrs }, [ranges('10.7.0.0/16')]), [
    'FLK3453 /spec/network/vpc/cidrs AWS says that the VPC has the ranges 10.7.0.0/16; cidrs: [10.7.0.0/16]',
  ]);
  assert.equal(told(/^FLK3453$/, { cidrs }, []), []);
});

test('whom endpoints are to admit is told with the ranges that AWS says', () => {
  assert.match(
    told(/^FLK3705$/, {}, [ranges('10.7.0.0/16', '10.8.0.0/16')]).join(),
    'cidrs: [10.7.0.0/16, 10.8.0.0/16]',
  );
  assert.match(told(/^FLK3705$/, {}, []).join(), 'cidrs: [10.20.0.0/16]');
});

test('a network of many is judged by the answers as well', () => {
  const network = minimalNetwork({
    vpc: { id: vpc, cidrs: ['10.30.0.0/16'], subnets: [one, two], routeTables },
    egress: 'endpoints',
  });
  const found = toldBy(compiledLive(network, [together, ranges('10.7.0.0/16')]), /^FLK34(30|53)$/);
  assert.equal(
    found.map((text) => text.slice(0, 30)),
    ['FLK3453 /spec/vpc/cidrs AWS say', 'FLK3430 /spec/vpc/subnets/1 su'].map((text) => text.slice(0, 30)),
  );
});

const left = (...free: readonly [number, number]): Json => {
  const { Subnets } = subnets({ [one]: 1, [two]: 2 }) as { readonly Subnets: readonly Json[] };
  return { Subnets: Subnets.map((subnet, at) => ({ ...subnet, AvailableIpAddressCount: free[at] })) };
};

test('fewer free addresses than the peak may take, by the numbers of AWS', () => {
  const peak = { compute: { parallelism: 4, kpuQuota: 20 }, scaling: { automatic: true } };
  const at = (first: number, second: number, more: Json = peak): string[] =>
    told(/^FLK3454$/, {}, [left(first, second)], more);
  assert.equal(at(24, 23), [
    'FLK3454 /spec/network/vpc/subnets 20 KPUs may take 24 addresses in each subnet, and AWS says that ' +
      `${two} has 23 free; have the application stand in other subnets, or free some`,
  ]);
  assert.equal(at(24, 24), []);
  assert.match(at(0, 1).join(), `${one} has 0, ${two} has 1 free`);
  assert.equal(at(5, 5, { compute: { parallelism: 4 }, scaling: { automatic: false } }), [], 'no more than it has');
  assert.equal(told(/^FLK3454$/, {}, [apart], peak), [], 'nobody knows');
});

test('what the application has taken itself is free for it', () => {
  const more = { compute: { parallelism: 4 }, scaling: { automatic: false } };
  const { plan } = compiledLive(minimalSpec({ network: { vpc: { id: vpc, subnets: [one, two] } } }), []);
  const group = plan?.resources.find(({ type }) => type === 'aws_security_group');
  const prefix = String(Reflect.get(Object(group?.arguments) as object, 'name_prefix'));
  assert.match(prefix, /^orders-/);
  const standing = (GroupName: string): Json => ({
    NetworkInterfaces: ['a', 'b'].map((at) => ({
      NetworkInterfaceId: `eni-0${at}`,
      SubnetId: two,
      Groups: [{ GroupId: 'sg-0f', GroupName }],
    })),
  });
  const suffix = '2026112723170512340000001f';
  assert.equal(told(/^FLK3454$/, {}, [left(5, 3), standing(`${prefix}${suffix}`)], more), []);
  const others = [`payments-${suffix}`, `${prefix}v2-application-${suffix}`, `${prefix}20261127`, prefix];
  for (const name of others) assert.is(told(/^FLK3454$/, {}, [left(5, 3), standing(name)], more).length, 1, name);
  const securityGroups = ['sg-0a1b2c3d4e5f60718'];
  assert.match(
    told(/^FLK3454$/, { securityGroups }, [left(5, 3), standing('shared')], more).join(),
    'free some; what this application has taken already, if it runs, is not among these',
  );
});

test('where too few free addresses are told: at the list, at the search, at the name of the network', () => {
  const at = (network: object): (string | undefined)[] => {
    const { normalised, plan } = compileText(minimalSpec({ network }), { planOnly: true });
    const free = [{ subnet: one, left: 0, groups: [] }];
    return scarceAddresses(normalised?.spec.network, ensured(plan, 'no plan'), { free }).map(({ pointer }) => pointer);
  };
  assert.equal(at({ vpc: { id: vpc, subnets: [one, two] } }), ['/spec/network/vpc/subnets']);
  assert.equal(at({ vpc: { find: { count: 2, tags: { vpc: { Name: 'core' }, subnets: { Tier: 'private' } } } } }), [
    '/spec/network/vpc/find',
  ]);
  assert.equal(at({ from: 'core-dev', zones: ['a', 'b'] }), ['/spec/network/from']);
});

const [own, other, group] = [vpc, 'vpc-0fffffffffffffff1', 'sg-0a1b2c3d4e5f60718'];
const groups = (VpcId: string, GroupId = group): Json => ({ SecurityGroups: [{ GroupId, VpcId }] });
const tables = (VpcId: string, RouteTableId = 'rtb-0a1b2c3d4e5f60718'): Json => ({
  RouteTables: [{ RouteTableId, VpcId, Associations: [{ Main: true }] }],
});
const vpcs = (...ids: readonly string[]): Json => ({
  Vpcs: ids.map((VpcId) => ({ VpcId, CidrBlock: '10.30.0.0/16' })),
});
const elsewhere = (id: string, home = own): string =>
  `AWS says that ${id} is in ${other}, and the application is to stand in ${home}; ` +
  'EC2 refuses subnets and security groups that belong to different networks';

test('a security group, a route table and a subnet of another VPC than the application stands in', () => {
  const given = { securityGroups: [group] };
  assert.equal(told(/^FLK3453$/, given, [apart, groups(other)]), [
    `FLK3453 /spec/network/vpc/securityGroups/0 ${elsewhere(group)}`,
  ]);
  assert.equal(told(/^FLK3453$/, given, [apart, groups(own), tables(own)]), []);
  assert.equal(told(/^FLK3453$/, {}, [apart, tables(other)]), [
    `FLK3453 /spec/network/vpc/routeTables/0 ${elsewhere('rtb-0a1b2c3d4e5f60718')}`,
  ]);
  const { Subnets } = apart as { readonly Subnets: readonly Json[] };
  const split = { Subnets: [Subnets[0], { ...Subnets[1], VpcId: other }] };
  assert.equal(told(/^FLK3453$/, {}, [split]), [`FLK3453 /spec/network/vpc/subnets/1 ${elsewhere(two)}`]);
});

test('the id of the VPC is the wrong one where all that is told of agrees on another', () => {
  const there = subnets({ [one]: 1, [two]: 2 }, { VpcId: other });
  assert.equal(told(/^FLK34(53|55)$/, {}, [there, vpcs(other)]), [`FLK3453 /spec/network/vpc/id ${elsewhere(one)}`]);
  assert.match(
    told(/^FLK3453$/, {}, [subnets({ [one]: 1 }, { VpcId: other })]).join(),
    `FLK3453 /spec/network/vpc/subnets/0 ${elsewhere(one)}`,
    'one alone may be wrong itself',
  );
});

test('without the id of the VPC its first subnet says which one it is', () => {
  const network = { vpc: { subnets: [one, two], securityGroups: [group] } };
  const found = (at: string): string[] =>
    toldBy(compiledLive(minimalSpec({ network }), [apart, groups(at)]), /^FLK3453$/);
  assert.equal(found(other), [`FLK3453 /spec/network/vpc/securityGroups/0 ${elsewhere(group)}`]);
  assert.equal(found(own), []);
});

test('subnets that parameters name, and that are in another VPC than the one that they name', () => {
  const find = { parameters: { vpc: '/core/vpc', subnets: '/core/subnets' }, count: 2 };
  const parameters = (subnet: string): Json => ({
    Parameters: [
      { Name: '/core/vpc', Type: 'String', Value: own },
      { Name: '/core/subnets', Type: 'StringList', Value: `${one},${subnet}` },
    ],
  });
  const { Subnets } = apart as { readonly Subnets: readonly Json[] };
  const found = (VpcId: string): string[] => {
    const answers = [parameters(two), { Subnets: [Subnets[0], { ...Subnets[1], VpcId }] }];
    return toldBy(compiledLive(minimalSpec({ network: { vpc: { find } } }), answers), /^FLK3453$/);
  };
  assert.equal(found(own), []);
  assert.equal(found(other), [`FLK3453 /spec/network/vpc/find ${elsewhere(two)}`]);
});

const missing = (what: string, command: string): string =>
  `the answers of \`aws ec2 ${command}\` have no ${what}: nothing is proven of it; ` +
  'mend the id, or ask for whole lists anew, with its account and Region';

test('what no whole list has is told, each id at its place', () => {
  const given = { securityGroups: [group] };
  const yesterday = [
    { Vpcs: [] },
    { Subnets: [] },
    groups(other, 'sg-0fffffffffffffff1'),
    tables(other, 'rtb-0fffffffffffffff1'),
  ];
  assert.equal(told(/^FLK3455$/, given, yesterday), [
    `FLK3455 /spec/network/vpc/id ${missing(own, 'describe-vpcs')}`,
    `FLK3455 /spec/network/vpc/subnets/0 ${missing(one, 'describe-subnets')}`,
    `FLK3455 /spec/network/vpc/subnets/1 ${missing(two, 'describe-subnets')}`,
    `FLK3455 /spec/network/vpc/routeTables/0 ${missing('rtb-0a1b2c3d4e5f60718', 'describe-route-tables')}`,
    `FLK3455 /spec/network/vpc/securityGroups/0 ${missing(group, 'describe-security-groups')}`,
  ]);
  assert.equal(told(/^FLK3455$/, given, [vpcs(own), apart, groups(own), tables(own)]), []);
  assert.equal(told(/^FLK3455$/, {}, [vpcs(), apart]), [
    `FLK3455 /spec/network/vpc/id ${missing(own, 'describe-vpcs')}`,
  ]);
});

test('a mistyped id is told with those that are near', () => {
  const { diagnostics } = compiledLive(
    minimalSpec({ network: { vpc: { id: own, subnets: [one, 'subnet-0a1b2c3d4e5f6071f'] } } }),
    [vpcs(own), apart],
  );
  const [found] = diagnostics.filter(({ code }) => code === 'FLK3455');
  assert.is(found?.pointer, '/spec/network/vpc/subnets/1');
  assert.ok(found?.suggestions?.includes(two));
});

test('a list that may be of something else, or has an end, is no proof that something is missing', () => {
  const given = { securityGroups: [group] };
  assert.equal(told(/^FLK3455$/, given, []), [], 'nobody asked');
  assert.equal(told(/^FLK3455$/, given, [vpcs(own), apart]), [], 'nobody asked for groups and tables');
  const peer = [vpcs(own, other), apart, groups(other, 'sg-0fffffffffffffff1'), tables(other, 'rtb-0fffffffffffffff1')];
  assert.equal(told(/^FLK3455$/, given, peer), [], 'those of the other end of a peering connection');
  assert.equal(told(/^FLK3455$/, {}, [vpcs(other), apart]), [], 'its subnets tell of the VPC');
  const others = [vpcs(own), apart, tables(own, 'rtb-0fffffffffffffff1')];
  assert.equal(told(/^FLK3455$/, { subnetOwner: '444455556666' }, others), [], 'tables of another account');
  assert.equal(told(/^FLK3455$/, {}, others).length, 1);
  const files = [{ file: 'cut.json', bytes: Buffer.from(JSON.stringify({ Subnets: [], NextToken: 'more' })) }];
  const { declared } = declaredByAnswers(files);
  assert.is(declared.answered?.lists.subnets, undefined);
});

test('an answer that says no more than ids is read as far as it goes', () => {
  const { SecurityGroups } = groups(other) as { readonly SecurityGroups: readonly Json[] };
  const [{ VpcId: _, ...bare } = {}] = SecurityGroups;
  assert.equal(told(/^FLK34(53|55)$/, { securityGroups: [group] }, [apart, { SecurityGroups: [bare] }]), []);
});

test('groups that an application has in a shared network are of the VPC of its contract', () => {
  const shared = minimalSpec({ network: { from: 'core', zones: ['a'], securityGroups: [group] } });
  const found = toldBy(compiledLive(shared, [{ SecurityGroups: [] }]), /^FLK3455$/);
  assert.equal(found, [`FLK3455 /spec/network/securityGroups/0 ${missing(group, 'describe-security-groups')}`]);
});

test.run();
