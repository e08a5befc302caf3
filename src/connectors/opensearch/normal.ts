// OpenSearch domains and collections that are created, with every default written out.
import type {
  CollectionCreation,
  DedicatedMasters,
  OpenSearchDomainCreation,
  OpenSearchServerless,
  OpenSearchSink,
  SearchLogs,
} from '../../../generated/application';
import { storePlacementOf, type Placement } from '../../facts/network';
import { oneInEachZone } from '../../facts/subnet-zones';
import { awsName, terraformName } from '../../aws/naming';
import type { Use } from '../connector';
import { hasDisks } from './offering';

type DomainDefault = 'engineVersion' | 'instances' | 'instanceType' | 'name' | 'serviceLinkedRole' | 'zones';
/** `volumeSize` is absent for nodes with disks of their own. */
export type NormalDomain = Omit<OpenSearchDomainCreation, 'dedicatedMasters' | 'logs'> &
  Required<Pick<OpenSearchDomainCreation, DomainDefault>> & {
    readonly dedicatedMasters?: Required<DedicatedMasters>;
    readonly logs: Required<SearchLogs>;
  };
export type NormalCollection = CollectionCreation &
  Required<Pick<CollectionCreation, 'indexes' | 'kind' | 'name' | 'standbyReplicas'>>;
export type NormalServerless = Omit<OpenSearchServerless, 'create'> & { readonly create?: NormalCollection };
export type NormalSink = Omit<OpenSearchSink, 'create' | 'serverless'> &
  Required<Pick<OpenSearchSink, 'auth'>> & { readonly create?: NormalDomain; readonly serverless?: NormalServerless };

/** Availability Zones of one domain. Source: the API, `ZoneAwarenessConfig`. */
export const mostZones = 3;

/** Longest names. Source: the API models. */
const longest = { domain: 28, collection: 32 } as const;

export function opensearchDefaults({ create, serverless, ...given }: OpenSearchSink, use: Use): NormalSink {
  return {
    auth: 'iam',
    ...given,
    ...(create && { create: domainDefaults(create, use) }),
    ...(serverless && { serverless: serverlessDefaults(serverless, use) }),
  };
}

function domainDefaults({ dedicatedMasters, logs, ...given }: OpenSearchDomainCreation, use: Use): NormalDomain {
  const zones = given.zones ?? zonesFor(given, use);
  const instanceType = given.instanceType ?? 'm7g.large.search';
  return {
    name: awsName(longest.domain, use.application.name, use.firstName),
    engineVersion: 'OpenSearch_2.19',
    instances: zones,
    ...(!hasDisks(instanceType) && { volumeSize: 100 }),
    serviceLinkedRole: false,
    ...given,
    instanceType,
    zones,
    ...(dedicatedMasters && { dedicatedMasters: { instanceType: 'm7g.large.search', count: 3, ...dedicatedMasters } }),
    logs: { types: ['application'], retention: '30d', ...logs },
  };
}

/** One for each subnet of its own; in the application's subnets two, or one if there is but one zone. */
function zonesFor({ vpc, public: open }: OpenSearchDomainCreation, { network }: Use): number {
  if (vpc) return Math.min(vpc.subnets.length, mostZones);
  return open || !network ? 2 : Math.min(oneInEachZone(network.subnets, network).length, 2);
}

/**
 * Where a domain stands: in subnets of its own, or in those of the application, one for each zone. Undefined when it is
 * public, or when neither says it.
 */
export function domainPlacement({ vpc, public: open, zones }: NormalDomain, use: Use): Placement | undefined {
  if (vpc || open || !use.network) return vpc;
  const { subnets, securityGroups } = storePlacementOf({}, terraformName(use.name), use.network);
  return { subnets: oneInEachZone(subnets, use.network).slice(0, zones), securityGroups };
}

function serverlessDefaults({ create, ...given }: OpenSearchServerless, use: Use): NormalServerless {
  return { ...given, ...(create && { create: collectionDefaults(create, use) }) };
}

function collectionDefaults(given: CollectionCreation, use: Use): NormalCollection {
  return {
    name: awsName(longest.collection, use.application.name, use.firstName),
    kind: 'search',
    standbyReplicas: true,
    indexes: ['*'],
    ...given,
  };
}
