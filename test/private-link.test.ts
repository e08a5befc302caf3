// The names, ports and zones of an entry of PrivateLink, at their edges.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { hostsOf, openPorts, privateLinkDefaults, zonesOfLink } from '../src/network/private-link-normal';
import { ensured } from '../src/text/ensured';
import { compileText, minimalSpec, printed } from './support/compile';

const test = suite('private link');
const service = 'com.amazonaws.vpce.eu-west-1.vpce-svc-0a1b2c3d4e5f60718';

test('ports are sorted, and ranges are one only where they overlap', () => {
  assert.equal(openPorts({ service, ports: [9092, 443] }), [
    [443, 443],
    [9092, 9092],
  ]);
  assert.equal(openPorts({ service, ports: [9095, 9100, 9101], portRanges: [{ first: 9092, last: 9100 }] }), [
    [9092, 9100],
    [9101, 9101],
  ]);
  const nested = [
    { first: 1, last: 65535 },
    { first: 10, last: 20 },
  ];
  assert.equal(openPorts({ service, portRanges: nested }), [[1, 65535]]);
});

test('a domain without records has one for all its names', () => {
  const { kafka } = privateLinkDefaults({ kafka: { service, domain: 'kafka.example.com' } });
  assert.equal(hostsOf(ensured(kafka, 'the entry')), ['*.kafka.example.com']);
});

test('names are those of the records, and those that are named beside', () => {
  const records = { '@': {}, 'b-1': {}, '*.az-a': { zone: 'a' } };
  assert.equal(
    hostsOf({
      service,
      privateDns: false,
      acceptance: 'pending',
      remove: false,
      domain: 'x.example.com',
      records,
      hosts: ['x.example.com', 'y.example.com'],
    }),
    ['x.example.com', 'b-1.x.example.com', '*.az-a.x.example.com', 'y.example.com'],
  );
});

test("zones are those that are said, or those of the VPC's that may be the provider's", () => {
  const ofVpc = ['euw1-az1', 'euw1-az2'];
  assert.equal(zonesOfLink({ service }, ofVpc), ofVpc);
  assert.equal(zonesOfLink({ service, zones: ['euw1-az2'], providerZones: ['euw1-az1'] }, ofVpc), ['euw1-az2']);
  assert.equal(zonesOfLink({ service, providerZones: ['euw1-az2', 'euw1-az3'] }, ofVpc), ['euw1-az2']);
  assert.equal(zonesOfLink({ service, providerZones: ['euw1-az3'] }, ['a', 'b']), ['a', 'b']);
});

/** Why the way to a broker behind an endpoint of that acceptance is not proven. */
function assumptions(acceptance: string): string[] {
  const network = {
    vpc: { create: { cidr: '10.20.0.0/16', zones: ['a'] } },
    egress: 'endpoints',
    privateLink: { one: { service, ports: [9092], domain: 'p.example.com', records: { b: {} }, acceptance } },
  };
  const source = { type: 'kafka', bootstrapServers: 'b.p.example.com:9092', topics: ['a'], auth: 'none' };
  const compiled = compileText(minimalSpec({ network, sources: { orders: source } }), { planOnly: true });
  const brokers = ensured(compiled.needs, printed(compiled)).filter(({ need }) => need.port === 9092);
  const hops = brokers.flatMap(({ paths }) => paths.flatMap((path) => path.hops));
  return hops.flatMap(({ verdict }) => (verdict.is === 'assumed' ? [verdict.why] : []));
}

test('reach says of an acceptance what the spec says, and takes it for proven where Terraform accepts alone', () => {
  const endpoint = 'aws_vpc_endpoint.private_link_one';
  assert.equal(assumptions('pending'), [`whether the owner of ${service} accepts ${endpoint} is not known`]);
  assert.equal(assumptions('accepted'), [`the spec alone says that the owner of ${service} has accepted ${endpoint}`]);
  assert.equal(assumptions('automatic'), [`the spec alone says that ${service} takes each endpoint by itself`]);
  assert.equal(assumptions('terraform'), []);
});

test.run();
