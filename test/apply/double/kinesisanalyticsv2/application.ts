// What the service keeps about one application, and how its status moves with time.
import { randomUUID } from 'node:crypto';
import type { FlinkApplicationConfiguration, PropertyGroup, RunConfiguration, S3Location } from './requests';

export type Status = 'READY' | 'STARTING' | 'RUNNING' | 'STOPPING' | 'FORCE_STOPPING' | 'UPDATING' | 'DELETING';

export interface Application {
  readonly accountId: string;
  readonly region: string;
  readonly name: string;
  readonly arn: string;
  readonly mode: string;
  readonly description: string | undefined;
  /** Seconds since the epoch, whole: the provider sends it back with the precision of RFC 3339 seconds. */
  readonly created: number;
  updated: number;
  version: number;
  runtime: string;
  role: string;
  code: { type: string; location: S3Location | undefined; text: string | undefined };
  flink: Required<FlinkApplicationConfiguration>;
  properties: readonly PropertyGroup[] | undefined;
  snapshotsEnabled: boolean | undefined;
  rollbackEnabled: boolean | undefined;
  encryption: { KeyType: string; KeyId?: string } | undefined;
  run: RunConfiguration | undefined;
  logging: { id: string; stream: string }[];
  vpc: { id: string; vpcId: string; subnets: readonly string[]; securityGroups: readonly string[] }[];
  tags: Map<string, string>;
  snapshots: Snapshot[];
  operations: Operation[];
  status: Status;
  /**
   * The status that follows by itself, and when (milliseconds since the epoch). DELETING is followed by nothing at all.
   */
  next: { readonly status: Status | 'GONE'; readonly at: number } | undefined;
}

export interface Snapshot {
  readonly name: string;
  readonly created: number;
  readonly version: number;
}

export interface Operation {
  readonly id: string;
  readonly name: string;
  readonly started: number;
  readonly fromVersion: number;
  readonly toVersion: number;
}

/** All applications, by account, Region and name. */
export type Applications = Map<string, Application>;

/** Milliseconds that a transition takes: long enough for Terraform to see it, short enough for a test. */
const transition = 300;

/** Begins a transition as an operation, and returns the operation's id. */
export function begin(
  application: Application,
  operation: string,
  status: Status,
  then: Status | 'GONE',
  fromVersion = application.version,
): string {
  application.status = status;
  application.next = { status: then, at: Date.now() + transition };
  application.updated = seconds();
  const id = randomUUID();
  application.operations.push({ id, name: operation, started: seconds(), fromVersion, toVersion: application.version });
  return id;
}

/** Brings every status up to date, and forgets applications whose deletion is over. */
export function settle(applications: Applications): void {
  for (const [key, application] of applications) {
    const { next } = application;
    if (next === undefined || Date.now() < next.at) continue;
    application.next = undefined;
    if (next.status === 'GONE') applications.delete(key);
    else application.status = next.status;
  }
}

/** The service takes a snapshot of its own on an update or a stop of a running application, when snapshots are on. */
export function takeSnapshot(application: Application, name: string = randomUUID()): void {
  application.snapshots.push({ name, created: seconds(), version: application.version });
}

export function seconds(): number {
  return Math.floor(Date.now() / 1000);
}
