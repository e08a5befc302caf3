// What the service keeps, and how a cluster's state moves with time.
import { randomUUID } from 'node:crypto';
import { now, transition } from '../clock';
import type { Place } from '../moto';
import type { ProvisionedRequest, ServerlessRequest } from './requests';

export type State = 'CREATING' | 'ACTIVE' | 'UPDATING' | 'DELETING';

export interface Cluster extends Place {
  readonly arn: string;
  readonly name: string;
  readonly created: string;
  /** Whichever of the two it is. */
  provisioned: ProvisionedRequest | undefined;
  readonly serverless: ServerlessRequest | undefined;
  state: State;
  /** The state that follows by itself, and when (milliseconds since the epoch). */
  next: { readonly state: State | 'GONE'; readonly at: number } | undefined;
  version: number;
  operations: Map<string, { readonly type: string; readonly ends: number }>;
  policy: { readonly text: string; readonly version: number } | undefined;
  scramSecrets: Set<string>;
  /** How often it was asked for its brokers: each time it names others. */
  asked: number;
  tags: Map<string, string>;
  /** When its volumes were made larger, if they were. */
  grown?: number;
}

export interface Configuration extends Place {
  readonly arn: string;
  readonly name: string;
  readonly created: string;
  readonly kafkaVersions: readonly string[] | undefined;
  readonly description: string | undefined;
  /** Oldest first; the first has the number 1. `properties` is in base 64, as it comes. */
  readonly revisions: {
    readonly created: string;
    readonly description: string | undefined;
    readonly properties: string;
  }[];
}

export interface VpcConnection extends Place {
  readonly arn: string;
  readonly created: string;
  readonly target: string;
  readonly authentication: string;
  readonly vpcId: string;
  readonly subnets: readonly string[];
  readonly securityGroups: readonly string[];
  readonly tags: Map<string, string>;
  state: 'CREATING' | 'AVAILABLE' | 'DELETING';
  /** When the state is over (milliseconds since the epoch). */
  until: number;
}

/** Everything by its ARN. */
export interface Store {
  readonly clusters: Map<string, Cluster>;
  readonly configurations: Map<string, Configuration>;
  readonly connections: Map<string, VpcConnection>;
}

export function newArn({ region, accountId }: Place, kind: string, name: string): string {
  return `arn:aws:kafka:${region}:${accountId}:${kind}/${name}/${randomUUID()}-1`;
}

export function move(cluster: Cluster, state: State, then: State | 'GONE'): void {
  cluster.state = state;
  cluster.next = { state: then, at: inAWhile() };
}

/** Begins a change, and returns the ARN by which its progress is asked for. */
export function beginOperation(cluster: Cluster, type: string): string {
  move(cluster, 'UPDATING', 'ACTIVE');
  cluster.version += 1;
  const arn = `${cluster.arn.replace(':cluster/', ':cluster-operation/')}/${randomUUID()}`;
  cluster.operations.set(arn, { type, ends: inAWhile() });
  return arn;
}

/** Brings every state up to date, and forgets what is deleted. */
export function settle({ clusters, connections }: Store): void {
  for (const [arn, cluster] of clusters) {
    const { next } = cluster;
    if (next === undefined || now() < next.at) continue;
    cluster.next = undefined;
    if (next.state === 'GONE') clusters.delete(arn);
    else cluster.state = next.state;
  }
  for (const [arn, connection] of connections) {
    if (now() < connection.until) continue;
    if (connection.state === 'DELETING') connections.delete(arn);
    else connection.state = 'AVAILABLE';
  }
}

export function inAWhile(): number {
  return now() + transition;
}

/** MSK's versions are opaque texts like this one. */
export function versionText(version: number): string {
  return `K${String(version).padStart(13, '0')}`;
}
