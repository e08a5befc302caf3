// What the service keeps about one application, and how its status moves with time.
import { randomUUID } from 'node:crypto';
import { lasting, now } from '../clock';
import type { FlinkApplicationConfiguration, PropertyGroup, RunConfiguration, S3Location } from './requests';
import type { Right } from '../right';

export type Status =
  | 'READY'
  | 'STARTING'
  | 'RUNNING'
  | 'STOPPING'
  | 'FORCE_STOPPING'
  | 'UPDATING'
  | 'ROLLING_BACK'
  | 'DELETING'
  // These come by themselves on AWS, and here when a test says so.
  | 'AUTOSCALING'
  | 'MAINTENANCE'
  | 'ROLLED_BACK';

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
  /** The job that runs, or that will when the present transition is over; undefined while there is none. */
  job: Job | undefined;
  /** The policies that counted when the last job began; none before the first. */
  policies: readonly string[];
  /** Every job so far, by what it began with: the name of a snapshot, or nothing. Oldest first. */
  readonly starts: { readonly from: string | undefined }[];
  /** What RollbackApplication goes back to: the version that ran before the present one. */
  previous: Settings | undefined;
  status: Status;
  /**
   * The status that follows by itself, and when (milliseconds since the epoch). DELETING is followed by nothing at all.
   */
  next: Next | undefined;
  /** The beginning of the maintenance window, `HH:MM` in UTC. */
  maintenanceStart: string;
  /** Why the next change of the settings will fail, when a test wants it to. */
  doom: string | undefined;
}

export interface Next {
  readonly status: Status | 'GONE';
  readonly at: number;
  /** What happens then besides. */
  readonly then?: (() => void) | undefined;
}

/** What an update changes as a whole, and a rollback takes back as a whole. */
export type Settings = Pick<
  Application,
  | 'mode'
  | 'runtime'
  | 'role'
  | 'code'
  | 'flink'
  | 'properties'
  | 'snapshotsEnabled'
  | 'rollbackEnabled'
  | 'encryption'
  | 'run'
  | 'logging'
  | 'vpc'
  | 'tags'
>;

/** A copy of the settings that later changes do not reach. */
export function settingsOf(application: Application): Settings {
  const { mode, runtime, role, code, flink, properties, snapshotsEnabled, rollbackEnabled } = application;
  const { encryption, run, logging, vpc, tags } = application;
  const values = { mode, runtime, role, code, flink, properties, snapshotsEnabled, rollbackEnabled, encryption, run };
  return { ...values, logging: [...logging], vpc: [...vpc], tags };
}

/** What a running job holds on to: see `job.ts`. */
export interface Job {
  readonly role: string;
  /** The policies of the role that counted then, as JSON. */
  readonly policies: readonly string[];
  /** ARNs of what the role's policies and the property groups name, as far as it was there when the job began. */
  readonly stores: readonly string[];
  /** What the role was allowed then, on data. */
  readonly rights: readonly Right[];
}

export interface Snapshot {
  readonly name: string;
  readonly created: number;
  readonly version: number;
  /** Milliseconds since the epoch; until then it is CREATING. */
  readonly readyAt: number;
}

export interface Operation {
  readonly id: string;
  readonly name: string;
  readonly started: number;
  readonly fromVersion: number;
  readonly toVersion: number;
  /** Why the operation fails; undefined when it succeeds. */
  readonly failure: string | undefined;
  /** Seconds since the epoch when it was over, or will be. */
  ended: number;
  /** Something else was asked for meanwhile. */
  cancelled: boolean;
}

/** All applications, by account, Region and name. */
export type Applications = Map<string, Application>;

export interface Transition {
  readonly operation: string;
  readonly status: Status;
  readonly then: Status | 'GONE';
  /** The version before, when the operation makes a new one. */
  readonly fromVersion?: number;
  /** Why the operation will have failed at its end. */
  readonly failure?: string | undefined;
  /** What happens at its end besides. */
  readonly atEnd?: () => void;
}

/** Begins a transition as an operation, and returns the operation's id. */
export function begin(
  application: Application,
  { operation, status, then, fromVersion, failure, atEnd }: Transition,
): string {
  const at = now() + lasting(operation);
  const running = application.next === undefined ? undefined : application.operations.at(-1);
  if (running !== undefined) Object.assign(running, { cancelled: true, ended: seconds() });
  application.status = status;
  application.next = { status: then, at, then: atEnd };
  application.updated = seconds();
  const id = randomUUID();
  const versions = { fromVersion: fromVersion ?? application.version, toVersion: application.version };
  const times = { started: seconds(), ended: Math.floor(at / 1000), cancelled: false };
  application.operations.push({ id, name: operation, ...times, ...versions, failure });
  return id;
}

/** Brings every status up to date, and forgets applications whose deletion is over. */
export function settle(applications: Applications): void {
  for (const [key, application] of applications) {
    const { next } = application;
    if (next === undefined || now() < next.at) continue;
    application.next = undefined;
    if (next.status === 'GONE') applications.delete(key);
    else application.status = next.status;
    next.then?.();
  }
}

/** The service takes a snapshot of its own on an update or a stop of a running application, when snapshots are on. */
export function takeSnapshot(application: Application, name: string = randomUUID(), readyAt: number = now()): void {
  application.snapshots.push({ name, created: seconds(), version: application.version, readyAt });
}

export function seconds(): number {
  return Math.floor(now() / 1000);
}
