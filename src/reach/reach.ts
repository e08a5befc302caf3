// Every need of an application, from each of its subnets: proven, assumed, or blocked, and by what.
import type { Need } from '../facts/need';
import type { Configuration } from '../override';
import type { Plan } from '../plan';
import { destinationOf } from './destination';
import type { Declared } from './declared';
import { topologyOf } from './from-configuration';
import type { Hop } from './hop';
import { networkOf, vpcOf, type Network } from './network';
import { trace, verdictOf, type Path, type Reached } from './trace';
import type { Id, Placed, Topology } from './topology';

/** What an application in a VPC reaches; nothing for one in none, to which every API of AWS is public. */
export function reachIn(topology: Topology, needs: readonly Need[]): Reached[] {
  const { application } = topology;
  if (!application) return [];
  const network = networkOf(topology);
  return needs.map((need) => {
    const paths = pathsOf(network, application, need);
    const verdict = verdictOf(paths.flatMap(({ hops }) => hops));
    return { need, paths, verdict };
  });
}

function pathsOf(network: Network, job: Placed, need: Need): Path[] {
  const { known, rest } = job.subnets;
  const unknown = rest === undefined && known.length > 0 ? [] : [unknownSubnets(job, need)];
  return [...known.flatMap((subnet) => fromSubnet(network, job, need, subnet)), ...unknown];
}

function unknownSubnets({ id, subnets }: Placed, need: Need): Path {
  const why = subnets.rest?.unknown ?? `the subnets of ${id} are not known`;
  const hop: Hop = { kind: 'route', way: 'there', at: id, verdict: { is: 'assumed', why } };
  return { subnet: id, to: need.purpose, hops: [hop], verdict: 'assumed' };
}

function fromSubnet(network: Network, job: Placed, need: Need, subnet: Id): Path[] {
  const { names, targets } = destinationOf(network, need, vpcOf(network, subnet));
  const ports = { first: need.port, last: 'lastPort' in need ? (need.lastPort ?? need.port) : need.port };
  const end = names.findIndex(({ verdict }) => verdict.is === 'blocked');
  if (end >= 0 || targets.length === 0) {
    const hops = names.slice(0, end + 1);
    return [{ subnet, to: need.purpose, hops, verdict: verdictOf(hops) }];
  }
  return targets.map((target) => {
    const path = trace(network, job, subnet, target, ports);
    const hops = [...names, ...path.hops];
    return { ...path, target, hops, verdict: verdictOf(hops) };
  });
}

/** The reach of a plan, in the network that its configuration makes and that is declared. */
export function reach({ needs }: Plan, configuration: Configuration, declared: Declared = {}): Reached[] {
  return reachIn(topologyOf(configuration, declared), needs);
}
