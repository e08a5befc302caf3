// Every need of an application, from each of its subnets: proven, assumed, or blocked, and by what.
import type { Problem } from '../diagnostics/diagnostic';
import { endpointName } from '../aws/services';
import { isService, type Need } from '../facts/need';
import type { NormalNetwork } from '../network/normal';
import type { Configuration } from '../override';
import type { Plan } from '../plan';
import { destinationOf } from './destination';
import { isGone } from './faulty';
import { wholeTopology, type Known } from './from-configuration';
import { faultOf, type Hop } from './hop';
import { stays } from './made-endpoint';
import { byId, networkOf, vpcOf, type Network } from './network';
import { reachProblemsOf } from './problems';
import { asOneHost } from './somewhere';
import { once } from '../text/once';
import { trace, verdictOf, type Path, type Reached } from './trace';
import type { Id, Placed, Topology } from './topology';
import { unopenedPorts } from './unopened-ports';

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
  const { names: found, targets } = destinationOf(network, need, vpcOf(network, subnet));
  const names = [...namedByCode(need), ...found];
  const ports = { first: need.port, last: 'lastPort' in need ? (need.lastPort ?? need.port) : need.port };
  const end = names.findIndex(({ verdict }) => verdict.is === 'blocked');
  if (end >= 0 || targets.length === 0) {
    const hops = names.slice(0, end + 1);
    return [{ subnet, to: need.purpose, hops, verdict: verdictOf(hops) }];
  }
  const paths = targets.map((target) => trace(network, job, subnet, target, ports));
  return asOneHost(paths).map((path) => {
    const isPublic = path.target?.kind === 'public';
    const fault = path.verdict === 'blocked' && isPublic ? faultyEndpoint(network, need, subnet) : [];
    const hops = [...names, ...(fault.length > 0 ? fault : path.hops)];
    return { ...path, hops, verdict: verdictOf(hops) };
  });
}

/** What calls of the code need, and nothing here tells the code. */
function namedByCode(need: Need): Hop[] {
  if (!isService(need) || need.by === undefined || !need.calledByCode) return [];
  const why = `the code must call it by the name of ${need.by}, as it has no private DNS`;
  return [{ kind: 'name', way: 'there', at: need.by, verdict: { is: 'assumed', why } }];
}

/** What would serve a service that is reached in no other way, if it were not as AWS says. */
function faultyEndpoint(network: Network, need: Need, subnet: Id): Hop[] {
  if (!isService(need)) return [];
  const [service, vpc] = [endpointName(need.service, need.region), vpcOf(network, subnet)];
  const { endpoints, faulty } = network.topology;
  // What the path has been led by already, or past, is no other way.
  const isSeen = (id: Id): boolean => byId(endpoints).has(id);
  const found = faulty.find((one) => one.service === service && one.vpc === vpc && !isGone(one) && !isSeen(one.id));
  return found ? [{ kind: 'endpoint', way: 'there', at: found.id, verdict: faultOf(found) }] : [];
}

/** The reach of a plan, in the network that its configuration makes and that is known beside it. */
export function reach({ needs }: Plan, configuration: Configuration, known: Known = {}): Reached[] {
  return reachIn(wholeTopology(configuration, known), needs);
}

/** What is known of a plan whose paths are judged. */
interface Judged {
  readonly plan: Plan;
  readonly known?: Known;
  readonly network?: NormalNetwork;
  /** The configuration without the override of a number. */
  readonly without?: (override: number) => Configuration;
}

/** More overrides than this are not tried one by one. */
const mostTried = 20;

/** What is wrong with the paths of a plan, and what is taken on trust. */
export function reachProblems(reached: readonly Reached[], { plan, known = {}, network, without }: Judged): Problem[] {
  const tried = without ? plan.overrides.slice(0, mostTried).map((_, index) => () => without(index)) : [];
  const free = tried.map((make) => once(() => reach(plan, make(), known)));
  const overrideBlocking = (need: Need): number | undefined => {
    const found = free.findIndex((other) => other().some((one) => one.need === need && one.verdict !== 'blocked'));
    return found < 0 ? undefined : found;
  };
  const { surroundings } = known;
  const standing = known.declared?.endpoints?.filter(stays);
  const around = { ...(network && { network }), ...(surroundings && { surroundings }), ...(standing && { standing }) };
  return [
    ...reachProblemsOf(reached, { plan, ...around, overrideBlocking }),
    ...unopenedPorts(reached, plan, surroundings),
  ];
}
