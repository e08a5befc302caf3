// What stands in the network that an application was created with keeps its place: which changes of the network the
// plan refuses. Terraform's regular expressions are RE2's, and these mean the same in JavaScript.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ensured } from '../src/text/ensured';
import { compileText, minimalSpec, printed } from './support/compile';

const test = suite('kept places');
const cidr = '10.20.0.0/16';
const existing = { id: 'vpc-0a1b2c3d', subnets: ['subnet-0a1b2c3d', 'subnet-0a1b2c3e'] };
const securityGroups = ['sg-0a1b2c3d'];
const [a, b] = ['a', 'b'];

/** Networks, each with a name. */
const networks = {
  created: { vpc: { create: { cidr, zones: [a, b] } } },
  'a zone more': { vpc: { create: { cidr, zones: [a, b, 'c'] } } },
  'another zone': { vpc: { create: { cidr, zones: [a, 'c'] } } },
  'another range': { vpc: { create: { cidr: '10.30.0.0/16', zones: [a, b] } } },
  'private subnets of their own': {
    vpc: { create: { cidr, zones: [a, b], secondaryCidrs: ['10.21.0.0/16'], privateCidr: '10.21.0.0/16' } },
  },
  'a pool': { vpc: { create: { ipam: { pool: 'ipam-pool-0a1b2c3d4e5f60718', netmask: 16 }, zones: [a, b] } } },
  'another pool': { vpc: { create: { ipam: { pool: 'ipam-pool-0a1b2c3d4e5f60719', netmask: 16 }, zones: [a, b] } } },
  existing: { vpc: existing },
  'another subnet': { vpc: { ...existing, subnets: [existing.subnets[0], 'subnet-0a1b2c3f'] } },
  'another VPC': { vpc: { ...existing, id: 'vpc-0a1b2c3e' } },
  'groups given': { vpc: { subnets: existing.subnets, securityGroups } },
} as const;

type Named = keyof typeof networks;

const serverless = (create: object) => ({ sources: { store: { type: 'msk-serverless', create, topics: ['store'] } } });

const stores = {
  cluster: serverless({}),
  'cluster in subnets of its own': serverless({ subnets: ['subnet-0c1b2c3d', 'subnet-0c1b2c3e'] }),
  'cluster in the same subnets': serverless({ subnets: existing.subnets }),
  domain: { sinks: { store: { type: 'opensearch', create: { zones: 2 } } } },
};

interface Note {
  readonly place: string;
  readonly accepted: RegExp;
}

/** What is noted of the store when it is created in a network, and which notes that network goes with. */
function noteIn(network: Named, store: keyof typeof stores): Note {
  const spec = minimalSpec({ network: networks[network], ...stores[store] });
  const compiled = compileText(spec, { planOnly: true });
  const resources = compiled.plan?.resources ?? [];
  const called = (name: string) => resources.find((one) => one.type === 'terraform_data' && one.name === name);
  const note = ensured(called('store_place'), printed(compiled));
  const [condition] = ensured(called('kept_places')?.lifecycle?.precondition, 'no rule');
  const [, pattern] = /"regex","([^"]+)"/.exec(JSON.stringify(condition)) ?? [];
  const [, place] = /"place":"([^"]+)"/.exec(JSON.stringify(note)) ?? [];
  return { place: ensured(place, 'no place'), accepted: new RegExp(ensured(pattern, 'no pattern')) };
}

type Change = readonly [from: Named, to: Named, cluster: boolean, ownSubnets: boolean, domain: boolean];

/** From where to where: as AWS has it of a cluster, of one whose subnets alone are its own, and of a domain. */
const changes: readonly Change[] = [
  ['created', 'created', true, true, true],
  ['created', 'a zone more', true, true, true],
  ['a zone more', 'created', false, true, true],
  ['created', 'another zone', false, true, true],
  ['created', 'private subnets of their own', false, true, true],
  ['created', 'another range', false, false, false],
  ['created', 'existing', false, false, false],
  ['created', 'groups given', false, false, false],
  ['a pool', 'a pool', true, true, true],
  ['a pool', 'another pool', false, false, false],
  ['existing', 'another subnet', true, true, true],
  ['existing', 'another VPC', false, false, false],
  ['existing', 'groups given', false, false, true],
  ['groups given', 'existing', false, false, true],
  ['existing', 'created', false, false, false],
];

for (const [from, to, cluster, ownSubnets, domain] of changes)
  test(`${from} → ${to}`, () => {
    const kept: Readonly<Record<keyof typeof stores, boolean>> = {
      cluster,
      'cluster in subnets of its own': ownSubnets,
      'cluster in the same subnets': ownSubnets,
      domain,
    };
    for (const store of Object.keys(stores) as (keyof typeof stores)[])
      assert.is(noteIn(to, store).accepted.test(noteIn(from, store).place), kept[store], store);
  });

test.run();
