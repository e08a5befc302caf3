// Application → NormalApplication: every default written out, in the spec's own words. Nothing is decided here that a
// reader could not look up in the schema; a test holds each value against the schema's `default`.
import type {
  AWS,
  Checkpoints,
  Code,
  Compute,
  ExecutionRole,
  FlinkApplication,
  Logging,
  Metadata,
  Override,
  Properties,
  Restore,
  Snapshots,
  Spec,
  Storage,
  Timeouts,
  Waiver,
} from '../generated/application';
import { bucketDefaults, type NormalBucketCreation } from './facts/bucket';
import { directionOf } from './connectors';
import type { Connection } from './connectors/connector';
import { useOf, type Placed, type Use } from './connectors/connector';
import { identify, type Identity } from './facts/identity';
import { networkOf, type NetworkIdentity } from './facts/network';
import { alarmDefaults, type NormalAlarms } from './parts/alarm-defaults';
import { backendDefaults } from './parts/tools';
import { registryDefaults, registryUseOf } from './parts/schema-registry';
import {
  operationsDefaults,
  scalingDefaults,
  type Lagging,
  type NormalOperations,
  type NormalScaling,
} from './operations/normal';
import { networkDefaults, type NormalNetwork } from './network/normal';
import { roleOf, type RoleIdentity } from './facts/role';
import type { Import } from './terraform/import-blocks';
import type { Address } from './terraform/value';
import { sortBy } from './text/sort-by';
import type { Waiting } from './syntax/waiting';

export type NormalStorage = Omit<Storage, 'create'> & { readonly create?: NormalBucketCreation };

export interface NormalSpec extends Omit<
  Spec,
  'alarms' | 'network' | 'operations' | 'scaling' | 'sinks' | 'sources' | 'storage'
> {
  readonly code: Code;
  readonly compute: Compute & Required<Omit<Compute, 'maxParallelism'>>;
  readonly scaling: NormalScaling;
  readonly operations?: NormalOperations;
  readonly checkpoints: Required<Checkpoints>;
  readonly snapshots: Required<Snapshots>;
  readonly restore: Restore & Required<Pick<Restore, 'from' | 'allowNonRestoredState'>>;
  readonly start: boolean;
  readonly forceStop: boolean;
  readonly logging: Logging & Required<Pick<Logging, 'level' | 'metrics' | 'queries'>>;
  readonly alarms: NormalAlarms;
  readonly dashboard: boolean;
  readonly properties: Properties;
  readonly defaultGroups: boolean;
  readonly sources: Readonly<Record<string, Connection>>;
  readonly sinks: Readonly<Record<string, Connection>>;
  readonly storage?: NormalStorage;
  readonly network?: NormalNetwork;
  readonly executionRole: ExecutionRole;
  readonly deletionProtection: boolean;
  readonly timeouts: Required<Timeouts>;
}

export interface NormalApplication {
  readonly identity: Identity;
  readonly metadata: Metadata;
  readonly aws: AWS;
  readonly spec: NormalSpec;
  readonly overrides: readonly Override[];
  readonly waivers: readonly Waiver[];
  /** What stands already and the stack shall have, as the spec says it; sorted by address. */
  readonly imports: readonly Import[];
  /** Values of properties that are known once there is a plan. */
  readonly waiting: Waiting;
}

/** @param waiting the values that the document has as written; none when left out */
export function normalise(given: FlinkApplication, waiting: Waiting = new Map()): NormalApplication {
  const { metadata, aws, spec, policy } = given;
  const identity = identify(metadata, aws, spec);
  const role = roleOf(identity, spec.executionRole);
  const network = networkOf(identity, spec.network);
  const { storage, network: givenNetwork, operations, ...rest } = spec;
  const sources = connections(spec.sources, 'source', identity, role, network);
  const uses = placedSources(sources, (name, config) => useOf(name, config, 'source', identity, role, network));
  return {
    identity,
    metadata,
    aws: backendDefaults(aws),
    waivers: policy?.waivers ?? [],
    ...changesOf(given),
    waiting,
    spec: {
      ...rest,
      compute: { parallelism: 1, parallelismPerKpu: 1, kpuQuota: 64, ...spec.compute },
      scaling: scalingDefaults(spec.scaling, laggingOf(uses)),
      ...(operations && { operations: operationsDefaults(operations, operatedOf(spec, uses, identity)) }),
      ...stateDefaults(spec),
      ...switches(spec),
      logging: loggingDefaults(spec.logging),
      alarms: alarmsOf(spec, identity),
      properties: spec.properties ?? {},
      sources,
      sinks: connections(spec.sinks, 'sink', identity, role, network),
      ...storageDefaults(storage, spec.code, identity),
      ...(givenNetwork && { network: networkDefaults(givenNetwork, servedBy(identity)) }),
      executionRole: { ...(spec.executionRole?.arn === undefined && { path: '/' }), ...spec.executionRole },
      deletionProtection: identity.protect,
      timeouts: { create: '30m', update: '60m', delete: '30m', ...spec.timeouts },
    },
  };
}

/** What the spec says of Terraform itself. */
function changesOf({ imports = {}, overrides = [] }: FlinkApplication) {
  const sorted = sortBy(Object.entries(imports), ([address]) => address);
  return { overrides, imports: sorted.map(([to, id]): Import => ({ to: to as Address, id })) };
}

function placedSources(
  sources: Readonly<Record<string, Connection>>,
  use: (name: string, config: Connection) => Use,
): Placed<Connection>[] {
  return Object.entries(sources).map(([name, config]) => ({ ...use(name, config), config }));
}

const usualCheckpoints = { enabled: true, interval: '60s', minPause: '5s' };

function stateDefaults({ checkpoints, snapshots, restore }: Spec) {
  return {
    checkpoints: { ...usualCheckpoints, ...checkpoints },
    snapshots: { enabled: true, ...snapshots },
    restore: { from: 'latest' as const, allowNonRestoredState: false, ...restore },
  };
}

/** What the defaults of `operations` depend on. */
function operatedOf(
  { start = true, snapshots, checkpoints }: Spec,
  sources: readonly Placed<Connection>[],
  identity: Identity,
) {
  const { production } = identity;
  return {
    production,
    starts: start,
    ends: haveEnd(sources),
    snapshots: snapshots?.enabled !== false,
    ...(checkpoints?.enabled !== false && { checkpoints: checkpoints?.interval ?? usualCheckpoints.interval }),
  };
}

/** Whether the job ends by itself: every source lists a bucket, and none lists it again. */
function haveEnd(sources: readonly Placed<Connection>[]): boolean {
  const ends = sources.map(({ config, ...use }) => directionOf(config, 'source').lists?.(config, use)?.again === false);
  return ends.length > 0 && ends.every((one) => one);
}

/** Whom a network in the spec of an application is for. */
function servedBy({ production }: Identity) {
  return { serves: 'application', production } as const;
}

function switches({ start = true, forceStop = false, dashboard = false, defaultGroups = true }: Spec) {
  return { start, forceStop, dashboard, defaultGroups };
}

function alarmsOf({ alarms, logging }: Spec, { production }: Identity): NormalAlarms {
  return alarmDefaults(alarms, { production, ownLog: logging?.stream === undefined });
}

/** A stream that exists keeps its records as long as its owner says. */
function loggingDefaults(given: Logging = {}): NormalSpec['logging'] {
  return {
    level: 'INFO',
    metrics: 'APPLICATION',
    queries: false,
    ...(given.stream === undefined && { retention: '30d' }),
    ...given,
  };
}

/** A local code file needs a bucket to be uploaded to; without one of the user's, one is created. */
function storageDefaults(storage: Storage | undefined, code: Code, identity: Identity): Pick<NormalSpec, 'storage'> {
  const given = storage ?? (code.file === undefined ? undefined : { create: {} });
  if (!given) return {};
  const { create, ...rest } = given;
  return { storage: { ...rest, ...(create && { create: bucketDefaults(create, 'storage', identity) }) } };
}

function connections(
  given: Readonly<Record<string, Connection>> | undefined,
  direction: 'source' | 'sink',
  application: Identity,
  role: RoleIdentity,
  network: NetworkIdentity | undefined,
): Record<string, Connection> {
  return Object.fromEntries(
    Object.entries(given ?? {}).map(([name, config]) => {
      const use = useOf(name, config, direction, application, role, network);
      return [name, withRegistry(directionOf(config, direction).defaults(config, use), use)];
    }),
  );
}

/** What is known of how far each source is behind. */
function laggingOf(sources: readonly Placed<Connection>[]): Lagging[] {
  return sources.map(({ config, ...use }) => [use, directionOf(config, 'source').lag?.(config, use)]);
}

/** A schema registry is the same thing in every connector that has one. */
function withRegistry(config: Connection, use: Use): Connection {
  const registry = registryUseOf(config);
  return registry ? ({ ...config, schemaRegistry: registryDefaults(registry, use) } as Connection) : config;
}
