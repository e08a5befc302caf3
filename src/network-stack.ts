// A network that is a stack of its own → its plan. The same section as `spec.network` of an application, one level
// higher: rules and resources are the same, and their places in the spec are moved up.
import type { AWS, Metadata, Override, Waiver } from '../generated/application';
import type { NetworkStack } from '../generated/network-stack';
import type { Problem } from './diagnostics/diagnostic';
import { judged } from './diagnostics/finding';
import { findInNetwork } from './policies/networks-of-many';
import { networkChecks } from './checks/network-checks';
import type { Pointer } from './document/pointer';
import { forgottenIn, movedIn } from './facts/facts';
import { namingProblems } from './checks/naming';
import { identifyStack, type StackIdentity } from './facts/identity';
import { networkOfMany } from './network';
import { contractAddress } from './network/contract';
import { lookups } from './network/lookups';
import { zoneProblems } from './parts/one-in-a-zone';
import type { KnownVpc } from './network/known-vpc';
import { networkDefaults, ownNetwork, type NormalNetwork } from './network/normal';
import { contradicted } from './parts/contradicted';
import { unanswered } from './parts/unanswered';
import { environmentNote } from './parts/environment-note';
import { backendDefaults, tools } from './parts/tools';
import { priceOf } from './parts/ways-out';
import { stateOfProduction } from './policies/remote-state';
import type { NetworkPlan } from './plan';
import { outliving } from './terraform/ordering';
import { address, type AnyResource } from './terraform/resource';
import { ensured } from './text/ensured';
import { sortBy } from './text/sort-by';

export interface NormalNetworkStack {
  readonly identity: StackIdentity;
  readonly metadata: Metadata;
  readonly aws: AWS;
  readonly network: NormalNetwork;
  readonly overrides: readonly Override[];
  readonly waivers: readonly Waiver[];
}

export function normaliseNetwork({ metadata, aws, spec, policy, overrides = [] }: NetworkStack): NormalNetworkStack {
  const identity = identifyStack(metadata, aws);
  return {
    identity,
    metadata,
    aws: backendDefaults(aws),
    network: networkDefaults(spec, { serves: 'many', production: identity.production }),
    overrides,
    waivers: policy?.waivers ?? [],
  };
}

/** What AWS would refuse, what cannot work, and what policies find. */
export function checkNetwork({ network, identity, metadata }: NormalNetworkStack): Problem[] {
  const problems = networkChecks.flatMap((rule) => rule({ network, identity, serves: 'many' }));
  const found = [...problems, ...judged(findInNetwork(network), identity.production)];
  return [...namingProblems(metadata, identity.name), ...found.map(movedProblem)];
}

/** In which zones things stand, what the plan costs, and what production's own stack lacks. */
export function checkNetworkPlan(
  { network, aws, identity }: NormalNetworkStack,
  plan: NetworkPlan,
  vpc?: KnownVpc,
): Problem[] {
  const state = judged(stateOfProduction(aws), identity.production);
  const own = [
    ...zoneProblems(ownNetwork(network), plan.resources, identity.home, vpc),
    ...contradicted(network, vpc),
    ...unanswered(network, vpc),
    ...priceOf(network, plan.resources, identity),
  ];
  return [...own.map(movedProblem), ...state];
}

export function planNetwork(stack: NormalNetworkStack): NetworkPlan {
  const { identity, metadata, overrides } = stack;
  const network = ensured(ownNetwork(stack.network), 'a network stack without a network');
  const facts = networkOfMany(network, identity);
  const resources = [...(facts.resources ?? []).map(movedResource), environmentNote(identity)];
  return {
    network: identity,
    ...tools(stack.aws, facts),
    tags: { ...metadata.tags },
    resources: outliving(sortBy(resources, address), contractAddress),
    ...lookups(network, facts, identity),
    ...forgottenIn(facts),
    ...movedIn(facts),
    outputs: sortBy(facts.outputs ?? [], ({ name }) => name),
    assets: [],
    overrides,
  };
}

/** The section of an application's spec is the whole `spec` here. */
function moved(pointer: Pointer): Pointer {
  return pointer.replace(/^[/]spec[/]network(?=[/]|$)/, '/spec');
}

function movedResource(resource: AnyResource): AnyResource {
  return { ...resource, cause: moved(resource.cause) };
}

export function movedProblem({ pointer, because, message, ...problem }: Problem): Problem {
  return {
    ...problem,
    // Messages name places as `explain` takes them.
    message: message.replaceAll('spec.network', 'spec'),
    ...(pointer !== undefined && { pointer: moved(pointer) }),
    ...(because && {
      because: because.pointer === undefined ? because : { ...because, pointer: moved(because.pointer) },
    }),
  };
}
