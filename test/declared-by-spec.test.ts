// What a spec says of things that exist reaches those who follow packets: every subnet that it names, wherever it does.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { declaredFor } from '../src/reach/declared-by-spec';
import { ensured } from '../src/text/ensured';
import { compileText, minimalSpec } from './support/compile';

const test = suite('what a spec declares');

const vpc = 'vpc-0a1b2c3d4e5f60718';
const subnet = (last: string): string => `subnet-0a1b2c3d4e5f607${last}`;

/** Each names one subnet of its own. */
const sections = {
  endpoints: { egress: 'endpoints', endpoints: { subnets: [subnet('21')] } },
  transitGateway: {
    transitGateway: { id: 'tgw-0a1b2c3d4e5f60718', routes: ['10.80.0.0/16'], subnets: [subnet('21')] },
  },
  privateLink: {
    privateLink: {
      partner: {
        service: 'com.amazonaws.vpce.eu-west-1.vpce-svc-0a1b2c3d4e5f60718',
        subnets: [subnet('21')],
        hosts: ['*.partner.example.com'],
        ports: [9092],
      },
    },
  },
};

for (const [name, section] of Object.entries(sections))
  test(`a subnet of ${name} is one of the VPC, in the zone that is said`, () => {
    const zones = { [subnet('18')]: 'euw1-az1', [subnet('19')]: 'euw1-az2', [subnet('21')]: 'euw1-az1' };
    const own = { id: vpc, subnets: [subnet('18'), subnet('19')], subnetZones: zones };
    const { normalised } = compileText(minimalSpec({ network: { vpc: own, ...section } }), { planOnly: true });
    assert.equal(declaredFor(ensured(normalised, 'a spec').spec.network).subnets, {
      [subnet('18')]: { vpc, zone: 'euw1-az1' },
      [subnet('19')]: { vpc, zone: 'euw1-az2' },
      [subnet('21')]: { vpc, zone: 'euw1-az1' },
    });
  });

test.run();
