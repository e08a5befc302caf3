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

const stores = {
  cluster: { sources: { store: { type: 'msk-serverless', create: {}, topics: ['store'] } } },
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

/** From where to where: each change twice, as AWS has it of a cluster, and of a domain. */
const changes: readonly (readonly [from: Named, to: Named, cluster: boolean, domain: boolean])[] = [
  ['created', 'created', true, true],
  ['created', 'a zone more', true, true],
  ['a zone more', 'created', false, true],
  ['created', 'another zone', false, true],
  ['created', 'private subnets of their own', false, true],
  ['created', 'another range', false, false],
  ['created', 'existing', false, false],
  ['created', 'groups given', false, false],
  ['a pool', 'a pool', true, true],
  ['a pool', 'another pool', false, false],
  ['existing', 'another subnet', true, true],
  ['existing', 'another VPC', false, false],
  ['existing', 'groups given', false, true],
  ['groups given', 'existing', false, true],
  ['existing', 'created', false, false],
];

for (const [from, to, cluster, domain] of changes)
  test(`${from} → ${to}`, () => {
    for (const [store, kept] of [['cluster', cluster] as const, ['domain', domain] as const])
      assert.is(noteIn(to, store).accepted.test(noteIn(from, store).place), kept, store);
  });

test.run();
