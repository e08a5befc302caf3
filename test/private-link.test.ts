// The names, ports and zones of an entry of PrivateLink, at their edges.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { hostsOf, openPorts, privateLinkDefaults, zonesOfLink } from '../src/network/private-link-normal';
import { ensured } from '../src/text/ensured';

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

test.run();
