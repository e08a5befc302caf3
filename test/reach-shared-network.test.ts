// A network of many and two applications in it: what is taken out of the network's stack is missed by exactly the needs
// of each application that it served, whether the network is compiled beside them or only its contract is known.
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compilePaths } from '../src/commands/compile-specs';
import { asWritten } from '../src/commands/command';
import type { Compiled } from '../src/compile';
import type { Need } from '../src/facts/need';
import { memberAt } from '../src/document/own';
import { draw } from '../src/graph/draw';
import { ownNetwork } from '../src/network/normal';
import type { Configuration } from '../src/override';
import { foundInCopy } from '../src/reach/contract-paths';
import { declaredFor } from '../src/reach/declared-by-spec';
import { topologyOf, wholeTopology } from '../src/reach/from-configuration';
import { reachIn } from '../src/reach/reach';
import { idInStack, type Surroundings } from '../src/reach/surroundings';
import type { Reached } from '../src/reach/trace';
import { ensured } from '../src/text/ensured';
import { acceptedIn } from './support/accepted-links';
import { isProven, mutationsSeen, type Mutation } from './support/reach-mutations';

const folder = join(__dirname, '..', 'examples', 'shared-network');
const terminal = { out: () => undefined, err: () => undefined, color: false, environment: {} };

interface Job {
  readonly name: string;
  readonly needs: readonly Need[];
  readonly configuration: Configuration;
  readonly surroundings: Surroundings;
}

interface World {
  readonly network: Compiled;
  readonly jobs: readonly Job[];
}

async function world(): Promise<World> {
  const { compiled } = await compilePaths([folder], asWritten, terminal);
  const network = ensured(
    compiled.find(({ networkStack }) => networkStack !== undefined),
    'a network',
  );
  const jobs = compiled.flatMap(({ plan, configuration, surroundings }) =>
    plan && surroundings ? [{ name: plan.application.name, needs: plan.needs, configuration, surroundings }] : [],
  );
  return { network, jobs };
}

/** What a job reaches where the network's stack is that configuration. */
function reachedIn(job: Job, network: Compiled, configuration: Configuration, needs: readonly Need[]): Reached[] {
  const declared = declaredFor(ownNetwork(network.networkStack?.network));
  const surroundings = { ...job.surroundings, topology: topologyOf(configuration, declared) };
  return reachIn(wholeTopology(job.configuration, { surroundings }), needs);
}

function mutationsFor(job: Job, network: Compiled): Mutation[] {
  return mutationsSeen(acceptedIn(ensured(network.configuration, 'a configuration')), job.needs, {
    reachedIn: (configuration, needs) => reachedIn(job, network, configuration, needs),
    idOf: (address) => idInStack(address, job.surroundings.name),
  });
}

/** What is one of two ways: rules of a network ACL that let everything pass within the VPC, and HTTPS to anywhere. */
const doubled = /^aws_network_acl_rule[.]private_(in|out)_/;

const test = suite('reach in a shared network');

test('all needs of both jobs are proven', async () => {
  const { jobs, network } = await world();
  assert.equal(
    jobs.map(({ name }) => name),
    ['archive-dev', 'orders-dev'],
  );
  for (const job of jobs)
    assert.ok(
      reachedIn(job, network, acceptedIn(ensured(network.configuration, 'a configuration')), job.needs).every(isProven),
    );
});

test('what is taken out of the network is missed by exactly the needs that it served', async () => {
  const { jobs, network } = await world();
  for (const job of jobs) {
    const mutations = mutationsFor(job, network);
    const serving = mutations.filter(({ served }) => served.length > 0);
    assert.ok(serving.length > 5, job.name);
    for (const { address, served, lost } of mutations)
      if (!doubled.test(address)) assert.equal(lost, served, `${job.name} without ${address}`);
      else
        assert.equal(
          lost.filter((one) => !served.includes(one)),
          [],
          `${job.name} without ${address}`,
        );
  }
});

test('each job misses its own', async () => {
  const { jobs, network } = await world();
  const lostBy = new Map(
    jobs.map((job) => [
      job.name,
      new Set(mutationsFor(job, network).flatMap(({ address, lost }) => (lost.length > 0 ? [address] : []))),
    ]),
  );
  const [archive, orders] = ['archive-dev', 'orders-dev'].map((name) => ensured(lostBy.get(name), name));
  assert.ok(orders?.has('aws_route53_record.private_link_partner_broker_1'));
  assert.not.ok(archive?.has('aws_route53_record.private_link_partner_broker_1'));
  assert.ok(archive?.has('aws_route_table_association.private_c'));
  assert.not.ok(orders?.has('aws_route_table_association.private_c'));
});

/** What a committed copy of the contract tells of the network that has written it. */
function toldByCopy({ configuration }: Compiled): Surroundings {
  const written = memberAt(configuration, ['resource', 'aws_ssm_parameter', 'contract', 'insecure_value']);
  const tree = JSON.parse(String(written).replace(/\$\{[^}]*\}/g, 'id-0a1b2c3d')) as Parameters<typeof foundInCopy>[0];
  const found = foundInCopy(tree, 'core-dev');
  if (!('surroundings' in found) || !found.surroundings) throw new Error('the copy tells no paths');
  return found.surroundings;
}

test('a copy of the contract has every path as the spec of the network has it', async () => {
  const { jobs, network } = await world();
  const found = toldByCopy(network);
  for (const { configuration, needs, surroundings } of jobs) {
    const [copied, known] = [found, surroundings].map((one) =>
      reachIn(wholeTopology(configuration, { surroundings: one }), needs),
    );
    assert.equal(copied, known);
  }
});

test('the picture of a job has the network by its name, its own zones, and the endpoints between', async () => {
  const { compiled } = await compilePaths([folder], asWritten, terminal);
  const [{ normalised, ...job } = {} as Compiled] = compiled.filter(
    ({ plan }) => plan?.application.name === 'archive-dev',
  );
  const network = compiled.find(({ networkStack }) => networkStack !== undefined);
  const given = { ...job, normalised: ensured(normalised, 'a job') };
  const picture = draw(given);
  assert.ok(picture.groups.some(({ label }) => label === 'network core-dev'));
  assert.ok(picture.nodes.some(({ label, lines }) => label === 'c' && lines.includes('zone')));
  const edge = picture.edges.find(({ from, to }) => from.endsWith('kinesis_streams') && to === 'source_clicks');
  assert.is(edge?.label, 'kinesis-streams:443');
  assert.equal(draw({ ...given, surroundings: toldByCopy(ensured(network, 'a network')) }), picture);
});

test.run();
