// A network that is a stack of its own, and applications that share it: compiled together, rules see both; a committed
// copy of its contract says the same; without either nothing is said.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compilePaths, type Run } from '../src/commands/compile-specs';
import { asWritten } from '../src/commands/command';
import { reachOfSpec } from '../src/commands/reach';
import { memberAt } from '../src/document/own';
import { draw } from '../src/graph/draw';
import { readContract, type KnownContract } from '../src/network/known-contract';
import { ensured } from '../src/text/ensured';
import { inTemporaryFolder } from './support/compile';

const test = suite('shared network');

const terminal = { out: () => undefined, err: () => undefined, color: false, environment: {} };
const aws = 'aws: { region: eu-west-1, accountId: "111122223333" }';

const core = `apiVersion: flinkform/v1
kind: Network
metadata: { name: core }
${aws}
spec:
  vpc: { create: { cidr: 10.20.0.0/16, zones: [a, b] } }
  endpoints: { add: [s3] }
`;

const orders = `apiVersion: flinkform/v1
kind: FlinkApplication
metadata: { name: orders }
${aws}
spec:
  runtime: FLINK-1_20
  code: { bucket: example-code, key: orders.jar, version: v1 }
  network: { from: core, zones: [a, c] }
  sources:
    orders: { type: kinesis, stream: "arn:aws:kinesis:eu-west-1:111122223333:stream/orders" }
`;

const contract = (zones: readonly string[]): string =>
  JSON.stringify({
    version: 1,
    zones: Object.fromEntries(zones.map((zone) => [zone, {}])),
    egress: 'endpoints',
    endpoints: {
      s3: { kind: 'gateway' },
      'kinesis-streams': { kind: 'interface' },
      logs: { kind: 'interface' },
      monitoring: { kind: 'interface' },
    },
  });

const withKinesis = core.replace('[s3]', '[s3, kinesis-streams]');
/** The verdicts of an application that reads the stream, where they are all the same. */
const all = (verdict: string): string[] =>
  [
    'source orders',
    'the application log, sent by the service',
    'the metrics of the application, sent by the service',
    'application code',
  ].map((need) => `${verdict} ${need}`);

const inZones = orders.replace('[a, c]', '[a, b]');

function runOf(files: Readonly<Record<string, string>>): Promise<Run> {
  return inTemporaryFolder(files, (folder) => compilePaths([folder], asWritten, terminal));
}

/** What is proven, assumed or blocked of the needs of all applications: `proven source orders`. */
async function verdicts(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { compiled } = await runOf(files);
  const needs = compiled.flatMap((one) => reachOfSpec(one)).flatMap((one) => one.needs);
  return needs.map(({ need, verdict }) => `${verdict} ${need.purpose}`);
}

/** The codes of the errors that are told of a folder with these files. */
async function told(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { diagnostics } = await runOf(files);
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}

/** The names of subnets in which nobody may stand, by which Terraform looks them up. */
function askedFor(zones: string): Promise<unknown> {
  return inTemporaryFolder({ 'core.yaml': core.replace('[a, b]', zones) }, async (folder) => {
    const { compiled } = await compilePaths([folder], asWritten, terminal);
    const plan = ensured(compiled[0]?.networkPlan, 'a network');
    const subnets = plan.lookups?.find(({ type }) => type === 'aws_subnets')?.arguments as {
      readonly filter: readonly { readonly name: string; readonly values: unknown }[];
    };
    return subnets.filter.find(({ name }) => name === 'tag:Name')?.values;
  });
}

test('before a zone leaves, Terraform asks who stands in it: each that a network can have had', async () => {
  const named = (zones: readonly string[]): string[] => zones.map((zone) => `core-private-${zone}`);
  assert.equal(await askedFor('[a, b]'), named([...'cdefgh']));
  const ids = [...'345678'].map((number) => `euw1-az${number}`);
  assert.equal(await askedFor('[euw1-az1, euw1-az2]'), named([...'abcdefgh', ...ids]));
});

test('a network that is not known is taken on trust', async () => {
  assert.equal(await told({ 'orders.yaml': orders }), []);
});

test('compiled together, a zone that the network does not have is told', async () => {
  assert.equal(await told({ 'core.yaml': core, 'orders.yaml': orders }), ['FLK3312']);
});

test('compiled together, a service without an endpoint is told', async () => {
  assert.equal(await told({ 'core.yaml': core, 'orders.yaml': inZones }), ['FLK3313']);
  const { diagnostics } = await runOf({ 'core.yaml': core, 'orders.yaml': inZones });
  const because = diagnostics.find(({ code }) => code === 'FLK3313')?.because?.location;
  assert.match(String(because?.file), /core[.]yaml$/);
  assert.is(because?.range.start.line, 7, 'the line that lacks it');
  assert.equal(await told({ 'core.yaml': withKinesis, 'orders.yaml': inZones }), []);
});

test('a network that is called otherwise is told, compiled together or by its copy', async () => {
  const inProduction = core.replace('{ name: core }', '{ name: core, environment: prod }');
  const slips = async (files: Readonly<Record<string, string>>): Promise<string[]> =>
    (await runOf(files)).diagnostics.filter(({ code }) => code === 'FLK3701').map(({ message }) => message);
  const slip = 'nothing is known of the network core, but of networks that are called alike';
  assert.equal(await slips({ 'core.yaml': inProduction, 'orders.yaml': inZones }), [slip]);
  assert.equal(await slips({ 'cors.contract.json': contract(['a']), 'orders.yaml': inZones }), [slip]);
  const other = core.replace('{ name: core }', '{ name: laboratory }');
  assert.equal(await slips({ 'laboratory.yaml': other, 'orders.yaml': inZones }), []);
});

/** Why paths of the application are assumed, each reason once. */
async function whys(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { compiled } = await runOf(files);
  const paths = compiled.flatMap((one) => reachOfSpec(one)).flatMap(({ needs }) => needs.flatMap((need) => need.paths));
  const hops = paths.flatMap((path) => path.hops);
  return [...new Set(hops.flatMap(({ verdict }) => (verdict.is === 'assumed' ? [verdict.why] : [])))];
}

test('who is told that a path is assumed is told what would prove it', async () => {
  const prove = 'compile its spec together with this one';
  assert.equal(await whys({ 'orders.yaml': orders }), [
    `nothing is known of the network core: ${prove}, or put core.contract.json beside it`,
  ]);
  assert.equal(await whys({ 'core.contract.json': contract(['a', 'b']), 'orders.yaml': inZones }), [
    `the copy of the contract of core is of version 1, which tells no paths: write it anew, or ${prove}`,
  ]);
});

test('a committed copy of the contract tells the same', async () => {
  assert.equal(await told({ 'core.contract.json': contract(['a', 'b']), 'orders.yaml': orders }), ['FLK3312']);
  assert.equal(await told({ 'core.contract.json': contract(['a', 'c']), 'orders.yaml': orders }), []);
});

test('a network of another Region is told, and not its zones', async () => {
  const files = { 'core.yaml': core.replace('eu-west-1', 'eu-central-1'), 'orders.yaml': orders };
  assert.equal(await told(files), ['FLK3312']);
});

test('a network of subnets that exist has its own ways out, and its zones are numbers', async () => {
  const vpc = 'vpc: { id: vpc-0a1b2c3d, cidrs: [10.20.0.0/16], subnets: [subnet-0a1b2c3d, subnet-0a1b2c3e] }';
  const existing = core.replace(/  vpc:[^]*$/, `  ${vpc}\n`);
  assert.equal(await told({ 'core.yaml': existing, 'orders.yaml': orders.replace('[a, c]', '["1", "2"]') }), []);
});

test('what is compiled together is newer than a copy', async () => {
  const files = { 'core.yaml': core, 'core.contract.json': contract(['a', 'c']), 'orders.yaml': orders };
  assert.equal(await told(files), ['FLK3312']);
});

test('services that this release does not know are left out of a contract', () => {
  const found = readContract(
    { version: 1, zones: {}, egress: 'nat', endpoints: { toString: { kind: 'gateway' } } },
    'core',
  );
  assert.equal((found as { known: KnownContract }).known.endpoints.size, 0);
});

test('compiled together, paths through the network are proven', async () => {
  assert.equal(await verdicts({ 'core.yaml': withKinesis, 'orders.yaml': inZones }), all('proven'));
  assert.equal(await verdicts({ 'orders.yaml': inZones }), all('assumed'));
});

test('what a path lacks in the network is told with its place in the spec of the network', async () => {
  const closed = `${withKinesis}overrides:
  - address: aws_vpc_security_group_ingress_rule.endpoints_vpc_443
    reason: seeded
    operations: [{ op: replace, path: /cidr_ipv4, value: 10.99.0.0/16 }]
`;
  const { diagnostics } = await runOf({ 'core.yaml': closed, 'orders.yaml': inZones });
  const [blocked, ...others] = diagnostics.filter(({ severity }) => severity === 'error');
  assert.equal([blocked?.code, others], ['FLK3400', []]);
  assert.match(String(blocked?.message), /group in core:aws_security_group[.]endpoints/);
  assert.match(String(blocked?.location?.file), /orders[.]yaml$/);
  assert.match(String(blocked?.because?.location?.file), /core[.]yaml$/);
});

/** The contract of a network as a copy has it: ids of AWS's in place of what Terraform fills in. */
async function copyOf(network: string): Promise<string> {
  const { compiled } = await runOf({ 'core.yaml': network });
  const written = String(
    memberAt(compiled[0]?.configuration, ['resource', 'aws_ssm_parameter', 'contract', 'insecure_value']),
  );
  return written.replace(/\$\{[^}]*\}/g, 'id-0a1b2c3d');
}

test('a copy of the contract proves what the spec of the network does', async () => {
  const copy = await copyOf(withKinesis);
  assert.equal(await verdicts({ 'core.contract.json': copy, 'orders.yaml': inZones }), all('proven'));
  const closed = withKinesis.replace('zones: [a, b] } }', 'zones: [a, b], networkAcl: ephemeral } }');
  const files = { 'core.yaml': closed, 'orders.yaml': inZones };
  const copied = { 'core.contract.json': await copyOf(closed), 'orders.yaml': inZones };
  assert.equal(await hopsOf(copied), await hopsOf(files));
});

/** Every hop of every path of the application, in words. */
async function hopsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { compiled } = await runOf(files);
  const reached = compiled.flatMap((one) => reachOfSpec(one)).flatMap((one) => one.needs);
  return reached.flatMap(({ paths }) => paths.flatMap(({ hops }) => hops.map((hop) => JSON.stringify(hop))));
}

test('a copy that is not of this network, or that somebody changed, is told', async () => {
  const copy = await copyOf(withKinesis);
  const toldOf = (text: string): Promise<string[]> => told({ 'core.contract.json': text, 'orders.yaml': inZones });
  assert.equal(await toldOf(copy), []);
  assert.equal(await toldOf(copy.replace('"network":"core"', '"network":"hub"')), ['FLK3314']);
  assert.equal(await toldOf(copy.replace('443,443', '442,443')), ['FLK3314']);
  assert.equal(await toldOf(copy.replace('"egress":"endpoints"', '"egress":"nat"')), ['FLK3314']);
  const elsewhere = await copyOf(withKinesis.replace('eu-west-1', 'eu-central-1'));
  assert.equal(await toldOf(elsewhere), ['FLK3312']);
  assert.equal(await toldOf(await copyOf(withKinesis.replace('[a, b]', '[a, c]'))), ['FLK3312']);
});

test('a copy in another order of keys is the same', async () => {
  const turned = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, item]) => [key, turned(item)]),
        )
      : value;
  const copy = JSON.stringify(turned(JSON.parse(await copyOf(withKinesis))), null, 2);
  assert.equal(await told({ 'core.contract.json': copy, 'orders.yaml': inZones }), []);
});

test('a contract of the largest networks keeps within its parameter, without paths where it must', async () => {
  const peers = Array.from({ length: 30 }, (_, index) => {
    const vpc = `vpc-${String(index).padStart(8, '0')}`;
    return `    peer-${index}: { vpc: ${vpc}, cidrs: [172.16.${index}.0/24], account: "222233334444" }`;
  });
  const large = `${withKinesis}  peering:\n${peers.join('\n')}\n`;
  const { diagnostics } = await runOf({ 'core.yaml': large });
  assert.ok(diagnostics.some(({ code }) => code === 'FLK3435'));
  const copy = await copyOf(large);
  assert.ok(copy.length < 8192);
  const files = { 'core.contract.json': copy, 'orders.yaml': inZones };
  assert.equal(await told(files), []);
  assert.equal(await verdicts(files), all('assumed'));
  const without = await copyOf(large.replace('kinesis-streams]', 'kinesis-streams], omit: [monitoring]'));
  const run = await runOf({ 'core.contract.json': without, 'orders.yaml': inZones });
  assert.is(run.diagnostics.filter(({ code }) => code === 'FLK3401').length, 1);
});

test('without an endpoint for what the service sends a job is warned once, with paths and without', async () => {
  const without = withKinesis.replace('kinesis-streams]', 'kinesis-streams], omit: [logs]');
  const old = JSON.stringify({ ...JSON.parse(contract(['a', 'b'])), endpoints: { s3: {}, 'kinesis-streams': {} } });
  const kinds = old.replaceAll('{}}', '{"kind":"interface"}}').replace('"s3":{}', '"s3":{"kind":"gateway"}');
  for (const [files, count] of [
    [{ 'core.yaml': without, 'orders.yaml': inZones }, 1],
    [{ 'core.contract.json': await copyOf(without), 'orders.yaml': inZones }, 1],
    [{ 'core.contract.json': kinds, 'orders.yaml': inZones }, 2],
  ] as const) {
    const { diagnostics } = await runOf(files);
    const [first, ...more] = diagnostics.filter(({ code }) => code === 'FLK3401');
    assert.is(1 + more.length, count);
    assert.equal([first?.severity, first?.pointer], ['warning', '/spec/network/from']);
    assert.match(String(first?.help), /^take logs out of "endpoints[.]omit"/);
    assert.not(diagnostics.some(({ severity }) => severity === 'error'));
  }
});

/** A partner's Kafka, through a PrivateLink whose service only a variable says. */
const partner = {
  'core.yaml': `${withKinesis}  privateLink:
    partner: { service: "${'$'}{env.PARTNER}", ports: [9092], domain: kafka.partner.example.com }
`,
  'orders.yaml': `${inZones}  sinks:
    partner: { type: kafka, bootstrapServers: "b-1.kafka.partner.example.com:9092", topics: [orders], auth: tls }
`,
};

test('what the network has from a variable shows in no report of its applications', async () => {
  const service = 'com.amazonaws.vpce.eu-west-1.vpce-svc-0a1b2c3d4e5f60718';
  const environment = { PARTNER: service };
  const run = await inTemporaryFolder(partner, (folder) =>
    compilePaths([folder], asWritten, { ...terminal, environment }),
  );
  const reports = run.compiled.flatMap((one) => [
    JSON.stringify([reachOfSpec(one), one.diagnostics]),
    JSON.stringify(one.normalised ? draw({ ...one, normalised: one.normalised }) : undefined),
  ]);
  assert.ok(
    reports.some((text) => text?.includes('whether the owner of ${env.PARTNER} accepts')),
    reports.join(),
  );
  assert.equal(
    reports.filter((text) => text?.includes('vpce-svc-0a1b2c3d4e5f60718')),
    [],
  );
});

test.run();
