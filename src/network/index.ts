// What `spec.network` creates: the VPC, the ways out of it, and the security groups between the application and what it
// reaches.
import { networkOf } from '../facts/network';
import { foldFacts, type Facts } from '../facts/facts';
import type { Need } from '../facts/need';
import { roleOf } from '../facts/role';
import type { Statement } from '../facts/statement';
import type { NormalApplication } from '../normalise';
import { graphOf } from '../terraform/ordering';
import type { AnyResource } from '../terraform/resource';
import type { Address } from '../terraform/value';
import type { SubnetKind } from './address-plan';
import { endpointResource, endpointsFor, furtherNeeds, type Endpoint } from './endpoints';
import { groundOf } from './ground';
import { natFacts } from './nat';
import { peeringFacts } from './peering';
import { endpointGroups, ownGroups } from './security-groups';
import { createdVpc } from './vpc';
import { waysOf } from './way';

/** What the network is built for. */
export interface Served {
  readonly needs: readonly Need[];
  /** What the execution role may do. */
  readonly statements: readonly Statement[];
  /** What sources and sinks create: some of it refers to security groups of its own. */
  readonly resources: readonly AnyResource[];
}

export function networkBuilt(application: NormalApplication, served: Served): Facts {
  const { spec, identity } = application;
  const { network } = spec;
  const placed = networkOf(identity, network);
  if (!network || !placed) return {};
  const further = furtherNeeds(network, identity);
  const needs = [...served.needs, ...further];
  const ground = groundOf(network);
  const endpoints = endpointsFor(network, needs, identity);
  const role = roleOf(identity, spec.executionRole);
  const users = { role, statements: served.statements, identity, policy: network.endpoints?.policy ?? 'open' };
  const leadsOut = ground.create === undefined || network.egress === 'nat';
  const neighbours = {
    ground,
    endpoints,
    needs,
    referred: groupsIn(served.resources),
    leadsOut,
    ways: waysOf(network),
    identity,
  };
  return foldFacts([
    ground.create ? { resources: createdVpc(ground.create, kindsOf(application), identity) } : {},
    ground.create && network.nat ? natFacts(ground.create, network.nat, identity) : {},
    { needs: further, resources: endpoints.map((endpoint) => endpointResource(endpoint, ground, users)) },
    { resources: endpoints.some(isInterface) ? endpointGroups(ground, placed, identity) : [] },
    { resources: placed.createsGroups ? ownGroups(neighbours) : [] },
    peeringFacts({ network, ground, needs, groups: placed.securityGroups, identity }),
  ]);
}

const isInterface = ({ kind }: Endpoint): boolean => kind === 'interface';

/** Which subnets the zones of a created VPC have. */
export function kindsOf({ spec: { network } }: NormalApplication): SubnetKind[] {
  return network && network.egress === 'nat' ? ['private', 'public'] : ['private'];
}

function groupsIn(resources: readonly AnyResource[]): Address[] {
  const referred = [...graphOf(resources).values()].flatMap((all) => [...all]);
  return [...new Set(referred.filter((one) => one.startsWith('aws_security_group.')))].sort();
}
