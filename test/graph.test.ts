// Pictures: what is drawn of an application, and that Mermaid, Graphviz and XML read it as it is meant.
import fc from 'fast-check';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Compiled } from '../src/compile';
import { dot } from '../src/graph/dot';
import { draw, drawNetworkStack } from '../src/graph/draw';
import { mermaid } from '../src/graph/mermaid';
import { idOf, type Node, type Picture } from '../src/graph/picture';
import { onOneLine } from '../src/graph/subject';
import { svgBy } from '../src/graph/svg';
import { ensured } from '../src/text/ensured';
import { specs } from './support/arbitrary';
import { hostileTexts } from './support/arbitrary-text';
import { compileText, minimalSpec, printed } from './support/compile';
import { cases } from './support/golden';
import { committedPictures } from './support/pictures';
import { acceptedDot, expectedOf, graphviz, readMermaid, readSvg } from './support/read-pictures';
import { quickShell, root, temporaryFolder } from './support/run-cli';

const test = suite('graph');

function drawn({ normalised, networkStack, ...compiled }: Compiled): Picture {
  if (networkStack) return drawNetworkStack(networkStack.identity, compiled);
  return draw({ ...compiled, normalised: ensured(normalised, 'a spec without an application') });
}

const drawnOf = (spec: object): Picture => drawn(compileText(minimalSpec(spec), { planOnly: true }));

const nodeOf = (picture: Picture, id: string): Node =>
  ensured(
    picture.nodes.find((node) => node.id === id),
    `no node ${id}`,
  );

/** What only SVGs of Graphviz hold: no script, no link, no foreign object. */
const elements = ['g', 'path', 'polygon', 'text', 'title'];

async function readAlike(picture: Picture): Promise<void> {
  const ids = [...picture.nodes, ...picture.groups].map(({ id }) => id);
  assert.is(new Set(ids).size, ids.length, ids.join(' '));
  const expected = expectedOf(picture);
  assert.equal(await readMermaid(mermaid(picture)), expected);
  await acceptedDot(dot(picture));
  const { elements: found, edges, ...read } = readSvg(svgBy(await graphviz(), picture));
  assert.equal(
    found.filter((name) => !elements.includes(name)),
    [],
  );
  const { edges: expectedEdges, ...rest } = expected;
  assert.equal(read, rest);
  assert.is(edges.length, expectedEdges.length);
}

for (const { name, compile } of cases()) {
  test(`${name}: Mermaid, Graphviz and XML read what was drawn`, () => readAlike(drawn(compile({ planOnly: true }))));
}

test('random specs are read as they were drawn', async () => {
  const check = fc.asyncProperty(specs, async (spec) => {
    const compiled = compileText(spec, { planOnly: true });
    if (compiled.normalised) await readAlike(drawn(compiled));
  });
  await fc.assert(check, { numRuns: 25, seed: 7 });
});

/** What would end a text, begin another thing, or be read by one of the three as a word of its own. */
const breakouts: readonly string[] = [
  ...hostileTexts,
  '"] --> evil["x',
  '"]\n  click application "javascript:alert(1)"',
  'a --> b',
  '```',
  '%%{init: {"theme": "dark"}}%%',
  '%% comment',
  '`**markdown**`',
  'style application fill:#f00;',
  'classDef error fill:#f00;',
  'end',
  'subgraph x',
  '</svg><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<br/>',
  ']]></text>',
  '<!-- -->',
  '&lt;b&gt; &amp; &#34; &quot;',
  '#quot; #35; #lt;',
  '\\N \\G \\l \\',
  '1. first',
  '- item',
  '$$x^2$$',
  '|x|',
  'a@{ shape: circle }',
  'https://example.org/x?a=b&c=d',
];

/** A picture in which every text is this one. */
function allOf(text: string): Picture {
  const label = onOneLine(text);
  return {
    groups: [
      { id: 'home', kind: 'place', label },
      { id: 'vpc', kind: 'vpc', label, within: 'home' },
    ],
    nodes: [
      { id: 'a', kind: 'source', label, lines: [label], marks: [{ severity: 'error', text: label }], group: 'home' },
      { id: 'b', kind: 'network', label, lines: [], marks: [], group: 'vpc', change: 'removed' },
      { id: 'c', kind: 'role', label, lines: [label], marks: [] },
    ],
    edges: [
      { from: 'a', to: 'b', kind: 'data', label },
      { from: 'c', to: 'a', kind: 'iam', label },
    ],
  };
}

for (const text of breakouts.filter((one) => onOneLine(one) !== '')) {
  test(`as text of every part: ${JSON.stringify(text)}`, () => readAlike(allOf(text)));
}

test('any text is read as that text', async () => {
  const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => onOneLine(text) !== '');
  await fc.assert(
    fc.asyncProperty(texts, (text) => readAlike(allOf(text))),
    { numRuns: 100, seed: 7 },
  );
});

test('a source, a sink, the role and the sections, with what leads from one to the other', () => {
  const picture = drawnOf({
    sources: { orders: { type: 'kinesis', create: {} } },
    sinks: { archive: { type: 's3', bucket: 'example-archive', prefix: 'orders/' } },
  });
  assert.equal(
    picture.nodes.map(({ id }) => id),
    ['application', 'source_orders', 'sink_archive', 'section_code', 'section_logging', 'role'],
  );
  assert.equal(nodeOf(picture, 'source_orders').lines, [
    'Kinesis Data Streams',
    'creates kinesis stream orders-orders',
  ]);
  assert.equal(nodeOf(picture, 'sink_archive').lines, ['Amazon S3', 's3://example-archive/orders/']);
  assert.equal(expectedOf(picture).edges, [
    'application role runs as',
    'application sink_archive s3:443',
    'role section_code s3: 2 actions',
    'role section_logging logs: 3 actions',
    'role sink_archive s3: 7 actions',
    'role source_orders kinesis: 5 actions',
    'source_orders application kinesis-streams:443',
  ]);
});

test('a role that exists, and a policy that is not the derived one', () => {
  const exists = drawnOf({ executionRole: { arn: 'arn:aws:iam::111122223333:role/jobs/orders' } });
  assert.equal([nodeOf(exists, 'role').label, ...nodeOf(exists, 'role').lines], ['orders', 'execution role', 'exists']);
  const operations = [{ op: 'add', path: '/policy', value: '{}' }];
  const overrides = [{ address: 'aws_iam_role_policy.execution', reason: 'an audit', operations }];
  const overridden = drawn(compileText(minimalSpec({}, { overrides }), { planOnly: true }));
  assert.equal(nodeOf(overridden, 'role').lines, ['execution role', 'an override changes its policy']);
});

test('what is in another account stands in a box of its own, and a host of nobody knows whom in none', () => {
  const bootstrapServers = 'kafka-1.example.com:9094,kafka-2.example.com:9094';
  const picture = drawnOf({
    sources: {
      a: { type: 'kinesis', stream: 'arn:aws:kinesis:eu-west-1:444455556666:stream/orders' },
      b: { type: 'kafka', bootstrapServers, topics: ['b'], auth: 'none', startingOffsets: 'earliest' },
    },
    sinks: { c: { type: 'kinesis', stream: 'arn:aws:kinesis:eu-west-1:444455556666:stream/done' } },
  });
  assert.equal(picture.groups, [
    { id: 'home', kind: 'place', label: 'account 111122223333, eu-west-1' },
    { id: 'place_1', kind: 'place', label: 'account 444455556666, eu-west-1' },
  ]);
  assert.equal(
    ['source_a', 'source_b', 'sink_c'].map((id) => nodeOf(picture, id).group),
    ['place_1', undefined, 'place_1'],
  );
});

test('findings are marked at the innermost node that they are about; a spec with errors has a picture too', () => {
  const compiled = compileText(
    minimalSpec({
      forceStop: true,
      sources: { orders: { type: 'kinesis', create: { mode: 'provisioned' } } },
      sinks: { archive: { type: 's3', bucket: 'example-archive', prefix: 'orders/', kmsKey: foreignKey } },
    }),
    { planOnly: true },
  );
  assert.is(compiled.plan, undefined);
  const picture = drawn(compiled);
  const marks = picture.nodes.map(({ id, marks }) => [id, ...marks.map(({ text }) => text)]);
  assert.equal(marks, [
    ['application', 'warning FLK3020: Force stop is on'],
    ['source_orders', 'error FLK3003: A key is missing because of another one'],
    ['sink_archive', 'warning FLK3037: An ARN or address is in another Region'],
    ['role'],
  ]);
});

const foreignKey = 'arn:aws:kms:us-east-1:111122223333:key/0f3c1f0e-8a1b-4e0e-9d59-0a2f7c7d6c11';

/** A network as another part of the spec may plan it, as Terraform would read it. */
const planned = {
  resource: {
    aws_vpc: { main: { cidr_block: '10.20.0.0/16' }, lake: { cidr_block: '10.30.0.0/16' } },
    aws_subnet: {
      a: { vpc_id: '${aws_vpc.main.id}', cidr_block: '10.20.0.0/20', availability_zone: 'eu-west-1a' },
      b: { vpc_id: '${aws_vpc.main.id}', cidr_block: '10.20.16.0/20', availability_zone: 'eu-west-1b' },
    },
    aws_route_table: { a: { vpc_id: '${aws_vpc.main.id}' } },
    aws_nat_gateway: { a: { subnet_id: '${aws_subnet.a.id}' } },
    aws_vpc_endpoint: {
      s3: { vpc_id: '${aws_vpc.main.id}', service_name: 'com.amazonaws.eu-west-1.s3' },
      other: { vpc_id: '${aws_vpc.lake.id}', service_name: 'com.amazonaws.eu-west-1.s3' },
    },
    aws_vpc_peering_connection: {
      lake: { peer_vpc_id: '${aws_vpc.lake.id}', vpc_id: '${aws_vpc.main.id}', peer_region: 'eu-west-1' },
    },
    aws_ec2_transit_gateway: { hub: { description: '$${aws_vpn_connection.office.id}' } },
    aws_ec2_transit_gateway_vpc_attachment: {
      hub: {
        vpc_id: '${aws_vpc.main.id}',
        subnet_ids: ['${aws_subnet.a.id}', '${aws_subnet.b.id}'],
        transit_gateway_id: '${aws_ec2_transit_gateway.hub.id}',
      },
    },
    aws_vpn_connection: { office: { transit_gateway_id: '${aws_ec2_transit_gateway.hub.id}' } },
  },
};

test('what is beyond a way is reached through it: a peering, an attachment, an endpoint of PrivateLink', () => {
  const hosts = {
    lake: 'b.lake.internal',
    hub: 'b.hub.internal',
    partner: 'b.kafka.example.com',
    site: 'b.corp.internal',
  };
  const { edges, nodes } = drawnOf({
    network: {
      vpc: { create: { cidr: '10.20.0.0/16', zones: ['a', 'b'] } },
      peering: {
        lake: {
          vpc: 'vpc-0b1c2d3e4f5061728',
          cidrs: ['10.50.0.0/16'],
          routeTables: ['rtb-0b1c2d3e4f5061728'],
          hosts: [hosts.lake],
        },
      },
      transitGateway: { create: {}, routes: ['10.8.0.0/16'], hosts: { [hosts.hub]: ['10.8.0.0/16'] } },
      onPremises: {
        frankfurt: {
          cidrs: ['172.16.0.0/16'],
          hosts: [hosts.site],
          vpn: { customerGateway: { ip: '198.51.100.10', asn: 65010 } },
        },
      },
      privateLink: {
        partner: {
          service: 'com.amazonaws.vpce.eu-west-1.vpce-svc-0a1b2c3d4e5f60718',
          ports: [9092],
          domain: 'kafka.example.com',
        },
      },
    },
    sources: Object.fromEntries(
      Object.entries(hosts).map(([name, host]) => [
        name,
        { type: 'kafka', bootstrapServers: `${host}:9092`, topics: ['t'], group: name, auth: 'none' },
      ]),
    ),
  });
  const reached = edges.filter(({ kind, to }) => kind === 'network' && to.startsWith('source_'));
  assert.equal(
    reached.map(({ from, to }) => `${from} ${to}`),
    [
      'aws_ec2_transit_gateway_vpc_attachment_network source_hub',
      'aws_vpc_peering_connection_vpc_0b1c2d3e4f5061728 source_lake',
      'aws_vpc_endpoint_private_link_partner source_partner',
      'aws_ec2_transit_gateway_vpc_attachment_network source_site',
    ],
  );
  assert.equal(nodes.find(({ id }) => id === 'interfaces')?.lines, ['security group application']);
});

test('a planned network is read from the configuration: boxes, ways out, endpoints that serve a need', async () => {
  const { normalised, plan, diagnostics, concealment } = compileText(
    minimalSpec({
      network: { vpc: { subnets: ['subnet-0a1b2c3d4e5f60718'], securityGroups: ['sg-0a1b2c3d4e5f60718'] } },
      sources: { orders: { type: 'kinesis', create: {} } },
    }),
    { planOnly: true },
  );
  const given = ensured(normalised, 'a spec without an application');
  const subnets = ['a', 'b'].map((name) => ({ $ref: [`aws_subnet.${name}`, 'id'] }));
  const vpc = { ...given.spec.network?.vpc, subnets };
  const created = { ...given, spec: { ...given.spec, network: { vpc } } } as unknown as typeof given;
  const picture = draw({ normalised: created, plan, configuration: planned, diagnostics, concealment });
  await readAlike(picture);
  assert.equal(
    picture.groups.map(({ id, label, within }) => [id, label, within]),
    [
      ['home', 'account 111122223333, eu-west-1', undefined],
      ['aws_vpc_lake', 'VPC lake 10.30.0.0/16', 'home'],
      ['aws_vpc_main', 'VPC main 10.20.0.0/16', 'home'],
    ],
  );
  const inNetwork = picture.nodes.filter(({ kind }) => kind === 'network');
  assert.equal(
    inNetwork.map(({ label, group, lines }) => [label, group, ...lines]),
    [
      ['network interfaces', 'aws_vpc_main', 'security group sg-0a1b2c3d4e5f60718'],
      ['subnet a', 'aws_vpc_main', 'eu-west-1a', '10.20.0.0/20'],
      ['subnet b', 'aws_vpc_main', 'eu-west-1b', '10.20.16.0/20'],
      ['VPC endpoint other', 'aws_vpc_lake', 'com.amazonaws.eu-west-1.s3'],
      ['VPC endpoint s3', 'aws_vpc_main', 'com.amazonaws.eu-west-1.s3'],
      ['NAT gateway a', 'aws_vpc_main'],
      ['VPC peering lake', 'aws_vpc_main', '${aws_vpc.lake.id}', 'eu-west-1'],
      ['transit gateway attachment hub', 'aws_vpc_main', '${aws_ec2_transit_gateway.hub.id}'],
      ['transit gateway hub', 'home'],
      ['VPN connection office', 'home'],
    ],
  );
  const packets = picture.edges.filter(({ kind }) => kind === 'network');
  assert.equal(packets.map(({ from, to, label = '' }) => `${from} ${to} ${label}`.trim()).sort(), [
    'application interfaces',
    'aws_ec2_transit_gateway_vpc_attachment_hub aws_ec2_transit_gateway_hub',
    'aws_vpc_endpoint_s3 section_code s3:443',
    'aws_vpn_connection_office aws_ec2_transit_gateway_hub',
    'interfaces aws_ec2_transit_gateway_vpc_attachment_hub',
    'interfaces aws_nat_gateway_a',
    'interfaces aws_subnet_a',
    'interfaces aws_subnet_b',
    'interfaces aws_vpc_endpoint_s3',
    'interfaces aws_vpc_peering_connection_lake',
    'interfaces source_orders kinesis-streams:443',
  ]);
});

test('what variables hold is named and not shown, in every part of a picture', () => {
  const variables = {
    STREAM: 'arn:aws:kinesis:eu-central-1:444455556666:stream/hidden-stream',
    BROKERS: 'hidden.example.org:9099,other.example.org:9099',
    BUCKET: 'hidden-bucket',
    MADE: 'hidden-queue',
    ROLE: 'hidden-role',
    SUBNET: 'subnet-0a1b2c3d4e5f60718',
    GROUP: 'sg-0a1b2c3d4e5f60719',
    OWNER: '777788889999',
  };
  const spec = {
    executionRole: { name: '${env.ROLE}' },
    network: { vpc: { subnets: ['${env.SUBNET}'], securityGroups: ['${env.GROUP}'], subnetOwner: '${env.OWNER}' } },
    sources: {
      a: { type: 'kinesis', stream: '${env.STREAM}' },
      b: {
        type: 'kafka',
        bootstrapServers: '${env.BROKERS}',
        topics: ['b'],
        auth: 'none',
        startingOffsets: 'earliest',
      },
    },
    sinks: {
      c: { type: 's3', bucket: '${env.BUCKET}', prefix: 'orders/' },
      d: { type: 'sqs', create: { name: '${env.MADE}' } },
    },
  };
  const compiled = compileText(minimalSpec(spec), { variables, planOnly: true });
  assert.ok(compiled.plan && compiled.configuration, printed(compiled));
  const said = mermaid(drawn(compiled)) + dot(drawn(compiled));
  // Regions are words that anybody knows: other reports show them too.
  for (const part of ['hidden', 'example', '444455556666', '0a1b2c3d4e5f', '777788889999'])
    assert.not.ok(said.includes(part), `${part}\n${said}`);
  for (const name of Object.keys(variables)) assert.ok(said.includes(`{env.${name}}`), `${name}\n${said}`);
});

test('the order of keys changes nothing', () => {
  const spec = minimalSpec({
    sources: { b: { type: 'kinesis', create: {} }, a: { type: 'kinesis', create: {} } },
    sinks: { d: { type: 'sqs', create: {} }, c: { type: 'sqs', create: {} } },
  });
  const turned = (value: unknown): unknown =>
    typeof value !== 'object' || value === null || Array.isArray(value)
      ? value
      : Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, member]) => [key, turned(member)]),
        );
  const [one, other] = [spec, turned(spec) as object].map((each) =>
    mermaid(drawn(compileText(each, { planOnly: true }))),
  );
  assert.is(one, other);
});

for (const { path, text } of committedPictures) {
  test(`${path} is what the command draws (npm run cases:update rewrites it)`, async () =>
    assert.fixture(await text(), readFileSync(join(root, path), 'utf8')));
}

test('the commands of docs/graph.md work from the root of the repository', async () => {
  const lines = readFileSync(join(root, 'docs', 'graph.md'), 'utf8').match(/^flinkform .*$/gm) ?? [];
  assert.ok(lines.length > 2);
  const cwd = temporaryFolder();
  cpSync(join(root, 'examples'), join(cwd, 'examples'), { recursive: true });
  // The root of a project, as the repository is one: the JARs of an example's folder are beside it.
  cpSync(join(root, 'cdktf.json'), join(cwd, 'cdktf.json'));
  for (const line of lines) {
    const { status, stderr } = await quickShell(line, { cwd });
    assert.is(status, 0, `${line}\n${stderr}`);
    assert.ok(readFileSync(join(cwd, String(line.split(' ').at(-1))), 'utf8').length > 0);
  }
});

test('an id is a word of letters, digits and underscores', () => {
  assert.is(idOf('source', 'order-lines'), 'source_order_lines');
});

test.run();
