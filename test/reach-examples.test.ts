// The networks of the examples and of the cases: nothing passes without what is made for it, and nothing is made that
// serves nobody. Where all needs are proven both are exact; elsewhere they are of those needs that are.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Compiled } from '../src/compile';
import { declaredFor } from '../src/reach/declared-by-spec';
import type { Declared } from '../src/reach/declared';
import { topologyOf } from '../src/reach/from-configuration';
import { reachIn } from '../src/reach/reach';
import { acceptedIn } from './support/accepted-links';
import type { Reached } from '../src/reach/trace';
import { graphOf } from '../src/terraform/ordering';
import { address } from '../src/terraform/resource';
import type { Address } from '../src/terraform/value';
import { compileFile } from './support/compile';
import { cases } from './support/golden';
import { without } from './support/network-configuration';
import { isProven, mutationsOf, passedBy, type Mutation } from './support/reach-mutations';

const folder = join(__dirname, '..', 'examples');

/** A network with everything that stands in it. */
interface Subject {
  readonly name: string;
  readonly plan: NonNullable<Compiled['plan']>;
  readonly configuration: NonNullable<Compiled['configuration']>;
  readonly declared: Declared;
  readonly reached: readonly Reached[];
  readonly mutations: readonly Mutation[];
}

function subjects(): Subject[] {
  const examples = readdirSync(folder)
    .filter((file) => /^[a-z0-9-]+[.]yaml$/.test(file))
    .map((file) => ({ name: file, compiled: compileFile(join(folder, file), { planOnly: true }) }));
  const networkCases = cases()
    .filter(({ name }) => name.startsWith('network-'))
    .map(({ name, compile }) => ({ name, compiled: compile({ planOnly: true }) }));
  return [...examples, ...networkCases].flatMap(({ name, compiled: { plan, configuration, normalised } }) =>
    plan && configuration && normalised?.spec.network
      ? [subjectOf(name, plan, configuration, declaredFor(normalised.spec.network))]
      : [],
  );
}

function subjectOf(
  name: string,
  plan: Subject['plan'],
  configuration: Subject['configuration'],
  declared: Declared,
): Subject {
  const accepted = acceptedIn(configuration);
  const reached = reachIn(topologyOf(accepted, declared), plan.needs);
  const mutations = mutationsOf(accepted, plan.needs, declared);
  return { name, plan, configuration: accepted, declared, reached, mutations };
}

const all = subjects();
const whole = all.filter(({ reached }) => reached.every(isProven));

interface Exception {
  readonly address: RegExp;
  readonly why: string;
}

/** What is one of two ways: without both nothing passes. */
interface Doubled extends Exception {
  /** The other way. */
  readonly by: RegExp;
}

const doubled: readonly Doubled[] = [
  {
    address: /^aws_vpc_endpoint(_route_table_association)?[.]s3(_private_[a-z0-9_]+)?$/,
    by: /^aws_route[.]private_[a-z0-9_]+_internet$/,
    why: 'the NAT gateway would do as well, and charges for each gigabyte',
  },
  {
    address: /[.]application_(anywhere|s3)_443$/,
    by: /[.]application_(anywhere|s3)_443$/,
    why: 'each need has the rule that it asks for: a need that goes takes no rule of another with it',
  },
  {
    address: /^aws_network_acl_rule[.]private_out_(?!100$|32)[0-9]+$/,
    by: /^aws_network_acl_rule[.]private_out_32110$/,
    why: 'an ACL lets everything pass within the VPC, and HTTPS to anywhere',
  },
];

/** What stands there for no need of the application's. */
const forOthers: readonly Exception[] = [
  { address: /^aws_default_security_group[.]/, why: 'closes what AWS leaves open' },
  { address: /^aws_flow_log[.]/, why: 'tells what passed' },
  { address: /^terraform_data[.]kept_places$/, why: 'keeps stores in the place of their creation' },
  {
    address: /^aws_route53_record[.]private_link_/,
    why: 'names that brokers answer with: the spec names the first ones only',
  },
  {
    address: /_private_link_[a-z_]+_[0-9]+$|[.]private_link_[a-z]+_application_[0-9]+$/,
    why: 'ports that the section names: those of brokers that nobody has named yet',
  },
  { address: /^aws_vpc_endpoint_connection_accepter[.]/, why: 'decides whether a way is proven, and is no hop of it' },
  { address: /[.]private_link_(pricing|taxes)$/, why: 'for code of the application: no source or sink is there' },
];

const test = suite('reach of examples');

test('all needs are proven in these networks', () => {
  assert.equal(
    whole.map(({ name }) => name),
    [
      'kafka-over-privatelink.yaml',
      'kinesis-to-timestream.yaml',
      'msk-private.yaml',
      'network-endpoint-zones',
      'network-endpoints',
      'network-ipam',
      'network-private-link-full',
    ],
  );
});

for (const subject of all)
  test(`${subject.name}: without a passage exactly the needs that go by it are not proven`, () => {
    for (const mutation of subject.mutations) {
      const { address: one, served, lost } = mutation;
      const double = doubled.find((row) => row.address.test(one));
      if (double && lost.length < served.length)
        assert.equal(lostWithout(subject, one, double.by, served), served, one);
      else assert.equal(lost, served, one);
    }
  });

for (const subject of whole)
  test(`${subject.name}: nothing is in excess`, () => {
    assert.ok(subject.mutations.some(({ served }) => served.length > 0));
    assert.equal(inExcess(subject), []);
  });

test('each exception is one', () => {
  const shorter = all.flatMap(({ mutations }) => mutations).filter(({ served, lost }) => lost.length < served.length);
  const unserved = whole.flatMap((subject) => ownOf(subject).filter((one) => !passedIn(subject).has(one)));
  const unused = [
    ...doubled.filter((row) => !shorter.some((one) => row.address.test(one.address))),
    ...forOthers.filter((row) => !unserved.some((one) => row.address.test(one))),
  ];
  assert.equal(unused, []);
});

test.run();

/** Which of some needs have no way without a passage and its double. */
function lostWithout(
  { configuration, plan, declared }: Subject,
  one: string,
  other: RegExp,
  served: readonly string[],
): string[] {
  const others = plan.resources.map(address).filter((each) => other.test(each));
  return reachIn(topologyOf(without(configuration, one, ...others), declared), plan.needs)
    .filter((reached) => served.includes(reached.need.purpose) && !isProven(reached))
    .map(({ need }) => need.purpose);
}

/** What the section creates. */
function ownOf({ plan }: Subject): Address[] {
  return plan.resources.filter(({ cause }) => cause.startsWith('/spec/network')).map(address);
}

/** What the paths of needs name, and what they go by. */
function passedIn(subject: Subject): Set<string> {
  const served = subject.mutations.filter((one) => one.served.length > 0);
  return new Set([...subject.reached.flatMap(passedBy), ...served.map((one) => one.address)]);
}

/** What is on no path, that nothing on a path refers to, and that is for nobody else. */
function inExcess(subject: Subject): Address[] {
  const own = ownOf(subject);
  const passed = passedIn(subject);
  const isForOthers = (one: Address): boolean => forOthers.some((row) => row.address.test(one));
  const needed = subject.plan.resources.map(address).filter((one) => passed.has(one) || isForOthers(one));
  const rules = own.filter((one) => doubled.some((row) => row.address.test(one)));
  const graph = graphOf(subject.plan.resources);
  const seen = new Set<Address>([...needed, ...rules]);
  for (const one of seen) for (const other of graph.get(one) ?? []) seen.add(other);
  return own.filter((one) => !seen.has(one));
}
