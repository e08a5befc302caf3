// Where the cluster of a source or sink comes from, once the rules have passed: it creates the cluster, another use
// does, or the cluster is there already. The same for provisioned clusters and those of MSK Serverless.
import { terraformName } from '../../aws/naming';
import type { Output } from '../../facts/facts';
import type { HostNeed } from '../../facts/need';
import { storePlacementOf, type Placement } from '../../facts/network';
import { attribute } from '../../terraform/resource';
import type { Text } from '../../terraform/value';
import { ensured } from '../../text/ensured';
import type { Use } from '../connector';
import { serversOf } from '../kafka-client/client';
import { visibilityOf } from '../kafka-client/visibility';
import { keptAddresses, type ClusterResource } from './brokers';
import { placementBy } from './created-by';

/** Longest name of a cluster. Source: the API model of MSK. */
export const longestCluster = 64;

export interface Created<Creation> {
  readonly kind: 'created';
  readonly create: Creation;
}

export interface Borrowed {
  readonly kind: 'borrowed';
  /** The source or sink that creates the cluster. */
  readonly createdBy: string;
}

export interface Existing {
  readonly kind: 'existing';
  readonly arn: string;
  readonly bootstrapServers: string;
}

export type Origin<Creation> = Created<Creation> | Borrowed | Existing;

/** The keys of the spec that say it. */
interface Said<Creation> {
  readonly create?: Creation;
  readonly createdBy?: string;
  readonly cluster?: string;
  readonly bootstrapServers?: string;
}

export function originOf<Creation>({ create, createdBy, cluster, bootstrapServers }: Said<Creation>): Origin<Creation> {
  if (create) return { kind: 'created', create };
  if (createdBy !== undefined) return { kind: 'borrowed', createdBy };
  return {
    kind: 'existing',
    arn: ensured(cluster, 'MSK without cluster'),
    bootstrapServers: ensured(bootstrapServers, 'an existing cluster without addresses'),
  };
}

/** A text that two uses have in common exactly when they are of one cluster. */
export function clusterNamed<Creation>({ cluster, createdBy }: Said<Creation>, use: Use): string {
  return cluster ?? `created by ${createdBy ?? use.name}`;
}

/** How jobs and policies name a cluster. */
export interface Names {
  readonly arn: Text;
  /** The addresses of the brokers, separated by commas. */
  readonly bootstrap: Text;
}

export function namesOf(origin: Origin<unknown>, type: ClusterResource, use: Use): Names {
  if (origin.kind === 'existing') return { arn: origin.arn, bootstrap: origin.bootstrapServers };
  const creator = origin.kind === 'created' ? use.name : origin.createdBy;
  return { arn: attribute({ type, name: terraformName(creator) }, 'arn'), bootstrap: keptAddresses(creator) };
}

/** What is told of a cluster that is created here: it has the Terraform name of its use. */
export function clusterOutputs({ arn, bootstrap }: Names, use: Use): Output[] {
  const name = terraformName(use.name);
  const whose = `${use.direction} ${use.name}`;
  return [
    { name: `${name}_cluster_arn`, description: `Cluster of ${whose}`, value: arn },
    { name: `${name}_bootstrap_servers`, description: `Where clients find the cluster of ${whose}`, value: bootstrap },
  ];
}

/** Those of the use that creates the cluster. */
function groupsOf(origin: Created<Partial<Placement>> | Borrowed, use: Use): readonly Text[] {
  const own = origin.kind === 'created' ? origin.create : placementBy(origin.createdBy, use);
  const creator = origin.kind === 'created' ? use.name : origin.createdBy;
  return storePlacementOf(own, terraformName(creator), use.network).securityGroups;
}

/**
 * Brokers of a created cluster have no names before `terraform apply`: the host is then a reference to all their
 * addresses.
 * @param port one on which they listen for the login, where no address says it
 */
export function brokerNeeds(
  origin: Origin<Partial<Placement>>,
  { bootstrap }: Names,
  port: number,
  use: Use,
): HostNeed[] {
  const need = { endpoint: 'none', pointer: use.pointer, purpose: `brokers of ${use.direction} ${use.name}` } as const;
  if (origin.kind !== 'existing') return [{ ...need, host: bootstrap, port, behind: groupsOf(origin, use) }];
  return serversOf(origin.bootstrapServers).map((server) => ({ ...need, ...server, ...visibilityOf(server) }));
}
