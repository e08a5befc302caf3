// What a connector is: data in, data out. It never sees CDKTF, files or the process.
import type { Runtime, Sink, Source } from '../../generated/application';
import type { Alarm } from '../facts/alarm';
import type { Artefact } from '../facts/artefact';
import type { Facts } from '../facts/facts';
import { firstNameOf } from '../facts/former-names';
import type { Identity } from '../facts/identity';
import type { NetworkIdentity } from '../facts/network';
import type { Panel } from '../facts/panel';
import { child, type Pointer } from '../document/pointer';
import type { Problem } from '../diagnostics/diagnostic';
import type { Finding } from '../diagnostics/finding';
import type { Recognise } from './recognised';
import type { RoleIdentity } from '../facts/role';
import type { StateBreak } from '../facts/stream-readers';

/** One use of a connector: its name in the spec, where it stands, and whom it serves. */
export interface Use {
  readonly name: string;
  /** What names in AWS that nobody gives are made of: the first name that it had in the spec. */
  readonly firstName: string;
  readonly direction: 'source' | 'sink';
  readonly pointer: Pointer;
  readonly application: Identity;
  /** The role that the application runs as. */
  readonly role: RoleIdentity;
  /** Where the application stands; absent when it is in no VPC. */
  readonly network?: NetworkIdentity;
  /** The other sources and sinks of the spec. None of them while defaults are written. */
  readonly others: readonly Other[];
}

/** Another source or sink of the same spec, with its defaults written out. */
export interface Other extends Pick<Use, 'name' | 'direction' | 'pointer'> {
  readonly config: Connection;
}

/** A use with its configuration. */
export type Placed<Config> = Use & { readonly config: Config };

/**
 * A name that one use takes in some place, so that a later use must not take it again: a consumer on a stream, a group
 * on a cluster.
 */
export interface Claim {
  /** What the name is of, in words that are the same for all who could meet. Claims of two kinds never do. */
  readonly kind: string;
  /** Each stream or cluster that the name counts in, by all the texts that it may be known by. */
  readonly places: readonly string[];
  readonly name: string;
  /** Two claims meet only if they have one of these in common, or say nothing of it. */
  readonly among?: readonly string[];
  /** What to say when an earlier use has claimed the same. */
  readonly problem: (earlier: Use) => Problem;
}

/** What the records of a source are split into: a subtask reads at least one of them, or is idle. */
export interface Splits {
  readonly count: number;
  /** In the plural: "shards". */
  readonly noun: string;
  /** The place in the spec that says how many. */
  readonly pointer: Pointer;
}

/** What each subtask of a source or sink needs one of for itself, where the spec says how many there are. */
export interface Allotment {
  readonly count: number;
  /** In the plural: "server ids". */
  readonly noun: string;
  /** The place in the spec that says how many. */
  readonly pointer: Pointer;
}

/** What one shard or partition of a source takes, where its service has a limit. */
export interface Throughput {
  /** In the plural: "shards". */
  readonly noun: string;
  readonly recordsIn: number;
  readonly bytesIn: number;
  /** Bytes a second that all readers share, or that this one has for itself. */
  readonly bytesOut: number;
  readonly readers: 'share' | 'alone';
  /** How many there are of a new one that gets more by itself, as more is written; absent where somebody says it. */
  readonly begins?: number;
}

/** How far a source is behind what it reads, as a metric that CloudWatch has of it. */
export interface Lag extends Pick<Alarm, 'namespace' | 'metric' | 'dimensions' | 'statistic'> {
  /** What the metric counts: the age of the records that are read, or the records that are still to be read. */
  readonly unit: 'milliseconds' | 'records';
}

/** Objects in S3, by what their keys have in common. */
export interface Objects {
  readonly bucket: string;
  /** What their keys begin with; the empty text is the whole bucket. */
  readonly prefix: string;
  /** The place in the spec that says where. */
  readonly pointer: Pointer;
}

/** `to "orders/" in bucket "archive"`, for messages about who writes there. */
export function whereTo({ bucket, prefix }: Objects): string {
  return prefix === '' ? `anywhere in bucket "${bucket}"` : `to "${prefix}" in bucket "${bucket}"`;
}

/** What a source reads of a bucket by listing it. */
export interface Listed extends Objects {
  /** Whether it goes on to look for new ones, or reads once what is there. */
  readonly again: boolean;
}

/** What a sink writes in two steps, of which the second comes with a checkpoint: nobody sees it before. */
export interface Commit {
  /** In the plural: "files". */
  readonly noun: string;
  /** The place in the spec that says so. */
  readonly pointer: Pointer;
  /** How the sink is to be set where it must not wait for checkpoints, if it can. */
  readonly otherwise?: string;
  /** After how many milliseconds what waits for its checkpoint is given up; absent when it waits for ever. */
  readonly expiry?: number;
}

/** A connector in one direction. `Normal` is `Given` with every default written out, in the spec's own words. */
export interface Direction<Given, Normal extends Given> {
  defaults(given: Given, use: Use): Normal;
  /** Rules that only make sense for this connector. Called only for configurations that the schema accepts. */
  check(normal: Normal, use: Use): readonly Problem[];
  /** What depends on whether the application is production. */
  policies?(normal: Normal, use: Use): readonly Finding[];
  /** Names that no other source or sink of the spec may take. Called for the same configurations as `check`. */
  claims?(normal: Normal, use: Use): readonly Claim[];
  /** Of a source, when the spec says how many there are. Called for the same configurations as `check`. */
  splits?(normal: Normal, use: Use): Splits | undefined;
  /** What there must be one of for each subtask. Called for the same configurations as `check`. */
  allots?(normal: Normal, use: Use): readonly Allotment[];
  /** Of a source whose service limits what each of its splits takes. Called for the same configurations as `check`. */
  carries?(normal: Normal, use: Use): Throughput;
  /** Of a source whose lag CloudWatch tells, in the application's account and Region. Called as `splits` is. */
  lag?(normal: Normal, use: Use): Lag | undefined;
  /** Of a sink that writes objects under keys of the job's own. Called for the same configurations as `check`. */
  writes?(normal: Normal, use: Use): readonly Objects[];
  /** Of a sink whose service writes the objects, so that the job needs no right to. Called as `writes` is. */
  delivers?(normal: Normal, use: Use): readonly Objects[];
  /** Of a source that lists a bucket. Called for the same configurations as `check`. */
  lists?(normal: Normal, use: Use): Listed | undefined;
  /** Of a sink that commits at checkpoints. Called for the same configurations as `check`. */
  commits?(normal: Normal, use: Use): Commit | undefined;
  /**
   * The keys by which the spec of another application names what this one creates; undefined where it creates nothing.
   * @param account of the other application, where it is known
   */
  offers?(normal: Normal, use: Use, account: string | undefined): Partial<Given> | undefined;
  /** What it keeps in the job's state and another runtime's connector does not read. Called for every two runtimes. */
  stateBreaks?(before: Runtime, after: Runtime): StateBreak | undefined;
  /** What it is, in the words of the spec, where the title of the connector does not say it. */
  called?(normal: Normal): string;
  facts(normal: Normal, use: Use): Facts;
  /**
   * What the dashboard shows of it: metrics in the application's own account, for a dashboard reads no other. Called
   * for the same configurations as `facts`.
   */
  panels(normal: Normal, use: Use): readonly Panel[];
}

/** The configuration of any source or sink. */
export type Connection = Source | Sink;
export type ConnectorType = Connection['type'];

/**
 * A connector whose configuration is not known: what loops over the registry see. Each says of itself that it
 * `satisfies` this, and of each direction that it satisfies `Direction` of its own configuration.
 */
export interface Connector {
  readonly type: ConnectorType;
  readonly title: string;
  readonly artefacts: readonly Artefact[];
  readonly source?: Direction<Connection, Connection>;
  readonly sink?: Direction<Connection, Connection>;
  /** What a property or a permission of a job that runs names, if it is something of this connector's. */
  readonly recognised?: Recognise;
  /** Rules about all uses of the connector in one spec, sources first, in order of their names. */
  together?(uses: readonly Placed<Connection>[]): readonly Problem[];
}

/** A use before the others are known. */
export function useOf(
  name: string,
  config: Connection,
  direction: Use['direction'],
  application: Identity,
  role: RoleIdentity,
  network: NetworkIdentity | undefined,
): Use {
  return {
    name,
    firstName: firstNameOf(name, config),
    direction,
    pointer: child('', 'spec', `${direction}s`, name),
    application,
    role,
    ...(network && { network }),
    others: [],
  };
}
