// What `spec.network` creates: the VPC, the ways out of it, and the security groups between the application and what it
// reaches.
import { networkOf, type NetworkIdentity } from '../facts/network';
import { foldFacts, type Facts } from '../facts/facts';
import { firstLabels } from '../facts/former-names';
import type { StackIdentity } from '../facts/identity';
import type { Need } from '../facts/need';
import { roleOf } from '../facts/role';
import type { Statement } from '../facts/statement';
import type { NormalApplication } from '../normalise';
import { graphOf } from '../terraform/ordering';
import { address, type AnyResource } from '../terraform/resource';
import type { Address, Text } from '../terraform/value';
import { admissionOutput } from './admission';
import { contractFacts } from './contract';
import { kindsOf, type SubnetKind } from './address-plan';
import { endpointServiceFacts } from './endpoint-services';
import { endpointResource, endpointsFor, furtherNeeds, type Endpoint, type Users } from './endpoints';
import { gatewayTables } from './gateway-tables';
import { groundOf, sharedGround, type Ground, type Zone } from './ground';
import { keptPlaces } from './kept-places';
import { gatewayZones, natFacts } from './nat';
import { isLasting } from './lasting';
import { isShared, leadsOut, type NormalCreation, type OwnNetwork } from './normal';
import { onPremisesFacts } from './on-premises';
import { peeringFacts } from './peering';
import { privateLinkFacts } from './private-link';
import { terraformRanges } from './ranges';
import { endpointGroups, ownGroups, type Source } from './security-groups';
import { sentByService } from './sent-by-service';
import { transitFacts } from './transit';
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

/** The network of one application, or what it has of its own in a shared one. */
export function networkBuilt(application: NormalApplication, served: Served): Facts {
  const { spec, identity } = application;
  const { network } = spec;
  const placed = networkOf(identity, network);
  if (!network || !placed) return {};
  const stores = { referred: groupsIn(served.resources), firstLabels: firstLabels(spec) };
  if (isShared(network)) {
    // What leads out of it another stack says: by port alone, so that what is compiled beside it changes no byte.
    const sent = sentByService(network, identity);
    const needs = [...served.needs, ...sent];
    const neighbours = { ground: sharedGround(), endpoints: [], needs, ...stores, leadsOut: true, ways: [], identity };
    return {
      needs: sent,
      resources: [
        ...(placed.createsGroups ? ownGroups(neighbours) : []),
        ...keptPlaces(sharedGround(), placed, served.resources),
      ],
      outputs: placed.createsGroups ? admissionOutput(network, needs) : [],
    };
  }
  const needs = [...served.needs, ...furtherNeeds(network, identity)];
  const role = roleOf(identity, spec.executionRole);
  const users = { role, statements: served.statements, identity, endpoints: { ...network.endpoints } };
  const ground = groundOf(network);
  const endpoints = endpointsFor(network, needs, identity);
  const site = { network, ground, endpoints, identity };
  const from = applicationGroups(placed);
  const neighbours = { ...site, needs, ...stores, leadsOut: leadsOut(network), ways: waysOf(network) };
  return foldFacts([
    ways({ ...site, users, needs, from, clients: [...from, ...neighboursIn(network)], groups: placed.securityGroups }),
    { needs: furtherNeeds(network, identity) },
    placed.createsGroups ? { resources: ownGroups(neighbours), outputs: admissionOutput(network, needs) } : {},
    { resources: keptPlaces(ground, placed, served.resources) },
  ]);
}

/** A network that is a stack of its own, with the contract that applications read. */
export function networkOfMany(network: OwnNetwork, identity: StackIdentity): Facts {
  const ground = groundOf(network);
  const endpoints = endpointsFor(network, furtherNeeds(network, identity), identity);
  const users = { statements: [], identity, endpoints: { ...network.endpoints } };
  const from = cidrSources(network);
  const site = { network, ground, endpoints, identity };
  const built = ways({ ...site, users, from, clients: from, needs: [], groups: [] });
  const before = (built.resources ?? []).filter(isLasting).map(address).sort();
  return foldFacts([built, contractFacts(site, before)]);
}

interface Site {
  readonly network: OwnNetwork;
  readonly ground: Ground;
  readonly endpoints: readonly Endpoint[];
  readonly identity: StackIdentity;
  readonly users: Users;
  /** Who uses what the spec names. */
  readonly from: readonly Source[];
  /** Who uses the interface endpoints of AWS's services. */
  readonly clients: readonly Source[];
  readonly needs: readonly Need[];
  /** The security groups of the application; none of a network for many. */
  readonly groups: readonly Text[];
}

/** The VPC and the ways out of it. */
function ways(site: Site): Facts {
  const { network, ground, endpoints, identity, users, from, clients } = site;
  const { create } = ground;
  return foldFacts([
    create ? { resources: createdVpc(create, kindsIn(network, create), identity) } : {},
    create && network.nat ? natFacts(create, network.nat, identity) : {},
    { resources: endpoints.map((endpoint) => endpointResource(endpoint, ground, users)) },
    { resources: endpoints.flatMap((endpoint) => gatewayTables(endpoint, ground)) },
    { resources: endpoints.some(isInterface) ? endpointGroups(ground, clients, identity) : [] },
    privateLinkFacts(network, ground, from, identity),
    endpointServiceFacts(network, ground, identity),
    ...transitFacts(network, ground, identity),
    ...onPremisesFacts(network, ground, identity),
    peeringFacts(site),
  ]);
}

/** Which subnets a zone has: a public one only for a NAT gateway, as nothing else stands in it. */
function kindsIn(network: OwnNetwork, create: NormalCreation): (zone: Zone) => SubnetKind[] {
  const gateways = network.nat ? gatewayZones(create, network.nat).map(({ label }) => label) : [];
  return ({ label }) => kindsOf(network).filter((kind) => kind !== 'public' || gateways.includes(label));
}

const isInterface = ({ kind }: Endpoint): boolean => kind === 'interface';

function applicationGroups({ securityGroups }: NetworkIdentity): Source[] {
  return securityGroups.map((group, index) => ({
    peer: { group, label: securityGroups.length === 1 ? 'application' : `application_${index + 1}` },
    who: 'the application',
  }));
}

/** The applications of a shared network have groups that it does not know: it knows their subnets. */
function cidrSources({ vpc }: OwnNetwork): Source[] {
  return terraformRanges(vpc).map((peer) => ({ peer, who: 'the VPC' }));
}

/** With private DNS the names of services lead to the endpoints for everyone in a VPC that was there before. */
function neighboursIn(network: OwnNetwork): Source[] {
  return network.vpc.create ? [] : cidrSources(network);
}

function groupsIn(resources: readonly AnyResource[]): Address[] {
  const referred = [...graphOf(resources).values()].flatMap((all) => [...all]);
  return [...new Set(referred.filter((one) => one.startsWith('aws_security_group.')))].sort();
}
