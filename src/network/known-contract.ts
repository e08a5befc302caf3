// What is known of a shared network before Terraform reads its contract: from its own spec, compiled together with the
// application's, or from a copy of the contract that is committed beside it.
import type { Home } from '../aws/arn';
import { services, type Service } from '../aws/services';
import type { Location } from '../document/location';
import { isObject, type Json } from '../document/document';
import type { StackIdentity } from '../facts/identity';
import { contractVersions, egressTold } from './contract';
import { endpointsFor, furtherNeeds } from './endpoints';
import { ownNetwork, type NormalNetwork, type OwnNetwork } from './normal';

export interface KnownContract {
  readonly zones: readonly string[];
  /** How applications leave the network. */
  readonly egress: string;
  /** Where its stack is; a copy of the first version does not say it. */
  readonly home?: Pick<Home, 'accountId' | 'region'>;
  /** The services that have an endpoint in it, and its kind. */
  readonly endpoints: ReadonlyMap<Service, 'gateway' | 'interface'>;
  /** Where the spec of the network names them; a copy of a contract does not say it. */
  readonly endpointsAt?: Location;
}

/** A copy that can be read, or why it cannot. */
export type ReadContract = { readonly known: KnownContract } | { readonly wrong: string };

/** What the stack of a network will write into its contract. */
export function contractOf(network: NormalNetwork, identity: StackIdentity): KnownContract | undefined {
  const own = ownNetwork(network);
  if (!own) return undefined;
  const endpoints = endpointsFor(own, furtherNeeds(own, identity), identity);
  return {
    zones: zonesOf(own),
    egress: egressTold(own),
    home: identity.home,
    endpoints: new Map(endpoints.map(({ service, kind }) => [service, kind])),
  };
}

/** Zones of a created VPC have names; subnets that exist are numbered. */
function zonesOf({ vpc: { create, find, subnets = [] } }: OwnNetwork): readonly string[] {
  const count = find?.count ?? subnets.length;
  return create?.zones ?? Array.from({ length: count }, (_, index) => String(index + 1));
}

/**
 * A committed copy: the parameter's value, as `terraform output -raw contract` prints it.
 * @param network the whole name of the network that it is to be of
 */
export function readContract(tree: Json | undefined, network: string): ReadContract {
  if (tree === undefined || !isObject(tree)) return { wrong: 'it is not a JSON object' };
  const { version, zones, egress, endpoints } = tree;
  if (version === undefined) return { wrong: 'it has no "version"' };
  if (typeof version !== 'number' || !contractVersions.includes(version))
    return { wrong: `it has version ${JSON.stringify(version)}, and ${contractVersions.join(' and ')} are known` };
  if (!isObject(zones) || !isObject(endpoints) || typeof egress !== 'string')
    return { wrong: '"zones" and "endpoints" must be objects, and "egress" a text' };
  const known = Object.entries(endpoints).flatMap(([service, endpoint]) => {
    const kind = isObject(endpoint) ? endpoint['kind'] : undefined;
    return isService(service) && (kind === 'gateway' || kind === 'interface') ? [[service, kind] as const] : [];
  });
  const said = { zones: Object.keys(zones), egress, endpoints: new Map(known) };
  if (version === 1) return { known: said };
  const { network: whose, accountId, region } = tree;
  if (typeof accountId !== 'string' || typeof region !== 'string')
    return { wrong: '"accountId" and "region" must be texts' };
  if (whose !== network) return { wrong: `it is that of the network ${JSON.stringify(whose)}` };
  return { known: { ...said, home: { accountId, region } } };
}

function isService(name: string): name is Service {
  return Object.hasOwn(services, name);
}
