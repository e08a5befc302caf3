// A public application that a spec re-expresses: what its own repository says of it, and what flinkform makes of the
// spec, as arguments that can be compared leaf by leaf.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { child, segments, type Pointer } from '../../src/document/pointer';
import { policyDocument } from '../../src/facts/statement';
import { render } from '../../src/terraform/literal';
import { compileFile, printed } from './compile';
import { evaluator } from './evaluator';
import { root } from './run-cli';

/** `original.json`: facts of the repository, in the words of the AWS provider. */
export interface Original {
  /** `owner/name` on GitHub. */
  readonly repository: string;
  /** What declares the application, from the root of the repository. */
  readonly path: string;
  readonly commit?: string;
  readonly form: 'terraform' | 'cloudformation' | 'cdk' | 'cli' | 'console';
  /** Values that its parameters have no default for, by the name of the parameter. */
  readonly given?: Readonly<Record<string, string>>;
  /** Arguments of `aws_kinesisanalyticsv2_application`. */
  readonly application: object;
  /** What the execution role is allowed. */
  readonly statements: readonly Allowed[];
  /** Names in AWS, without those that AWS makes. */
  readonly names: Names;
  /** The property groups and keys that the job asks for, and the file of the repository that does. */
  readonly reads?: Readonly<Record<string, readonly string[]>>;
  readonly code?: string;
}

export interface Allowed {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
}

export interface Names {
  readonly role?: string;
  readonly log_group?: string;
  readonly log_stream?: string;
  /** Kinesis data streams. */
  readonly streams?: readonly string[];
}

/** Arguments by place: property groups by their ids, single blocks without a number. */
export type Leaves = ReadonlyMap<Pointer, string>;

export interface PublicApplication {
  /** Of the folder in test/public. */
  readonly name: string;
  readonly original: Original;
  /** Why flinkform's differs, by place in the application, `statements:<action>` or `names:<name>`. */
  readonly differs: Readonly<Record<string, string>>;
  readonly compiled: CompiledApplication;
}

export interface CompiledApplication {
  readonly application: Leaves;
  readonly statements: readonly Allowed[];
  /** The policy of the role, without Terraform's expressions. */
  readonly policy: object;
  readonly names: Names;
}

const folder = join(root, 'test', 'public');

let all: readonly PublicApplication[] | undefined;

/** Each folder of test/public. Throws when a spec does not compile. */
export function publicApplications(): readonly PublicApplication[] {
  return (all ??= readdirSync(folder)
    .sort()
    .map((name) => ({
      name,
      original: read<Original>(name, 'original.json'),
      differs: read<Record<string, string>>(name, 'differs.json'),
      compiled: compiledFrom(join(folder, name, 'spec.yaml')),
    })));
}

function read<T>(name: string, file: string): T {
  const path = join(folder, name, file);
  if (!existsSync(path)) throw new Error(`${path} is missing`);
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

function compiledFrom(path: string): CompiledApplication {
  const compiled = compileFile(path, { planOnly: true });
  const { plan, configuration } = compiled;
  if (!plan || !('statements' in plan) || !configuration) throw new Error(printed(compiled));
  const known = evaluator(configuration, plan.application.home);
  const application = leavesOf(known.resource('aws_kinesisanalyticsv2_application', 'application'));
  const policy = known.value(render(policyDocument(plan.statements).$json)) as PolicyDocument;
  const statements = policy.Statement.map(({ Action, Resource }) => ({
    actions: listOf(Action),
    resources: listOf(Resource),
  }));
  return { application, policy, statements, names: namesOf(application, statements) };
}

interface PolicyDocument {
  readonly Statement: readonly { readonly Action: string | string[]; readonly Resource: string | string[] }[];
}

const listOf = (one: string | string[]): string[] => [one].flat();

/** What Terraform knows of a resource, and no argument of the application. */
const meta: readonly string[] = ['depends_on', 'lifecycle', 'tags', 'timeouts'];

/**
 * What holds where nothing is said. `configuration_type` says whether its neighbours count: with DEFAULT these do.
 * Source: Managed Service for Apache Flink API reference, CheckpointConfiguration, MonitoringConfiguration,
 * ParallelismConfiguration, ApplicationRestoreConfiguration, FlinkRunConfiguration; developer guide, "Manage
 * application backups using snapshots" and "Implement application scaling".
 */
const defaults: Readonly<Record<Pointer, string>> = {
  '/application_mode': 'STREAMING',
  '/application_configuration/application_snapshot_configuration/snapshots_enabled': 'true',
  '/application_configuration/flink_application_configuration/checkpoint_configuration/checkpoint_interval': '60000',
  '/application_configuration/flink_application_configuration/checkpoint_configuration/checkpointing_enabled': 'true',
  '/application_configuration/flink_application_configuration/checkpoint_configuration/min_pause_between_checkpoints':
    '5000',
  '/application_configuration/flink_application_configuration/monitoring_configuration/log_level': 'INFO',
  '/application_configuration/flink_application_configuration/monitoring_configuration/metrics_level': 'APPLICATION',
  '/application_configuration/flink_application_configuration/parallelism_configuration/auto_scaling_enabled': 'true',
  '/application_configuration/flink_application_configuration/parallelism_configuration/parallelism': '1',
  '/application_configuration/flink_application_configuration/parallelism_configuration/parallelism_per_kpu': '1',
  '/application_configuration/run_configuration/application_restore_configuration/application_restore_type':
    'RESTORE_FROM_LATEST_SNAPSHOT',
  '/application_configuration/run_configuration/flink_run_configuration/allow_non_restored_state': 'false',
  '/force_stop': 'false',
  '/start_application': 'false',
};

/** The arguments as they take effect: with the service's defaults. */
export function leavesOf(application: object): Leaves {
  const leaves = new Map<Pointer, string>(Object.entries(defaults));
  for (const [name, value] of Object.entries(application))
    if (!meta.includes(name)) gather(leaves, child('', name), value);
  return new Map([...leaves].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Property groups go by their ids; a list of one block is that block. */
function gather(leaves: Map<Pointer, string>, at: Pointer, value: unknown): void {
  if (value === null || value === undefined || at.endsWith('/configuration_type')) return;
  if (isGroup(value)) {
    gather(leaves, child(at, value.property_group_id), value.property_map);
  } else if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) {
    leaves.set(at, value.map(String).sort().join(', '));
  } else if (Array.isArray(value)) {
    for (const one of value as readonly unknown[]) gather(leaves, at, one);
  } else if (typeof value === 'object') {
    for (const [name, member] of Object.entries(value)) gather(leaves, child(at, name), member);
  } else leaves.set(at, String(value));
}

interface Group {
  readonly property_group_id: string;
  readonly property_map: object;
}

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && 'property_group_id' in value;

const groupPlace = '/application_configuration/environment_properties/property_group';

/** The keys that each property group has. */
export function keysOf(leaves: Leaves): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const place of leaves.keys()) {
    if (!place.startsWith(`${groupPlace}/`)) continue;
    const [id = '', key = ''] = segments(place).slice(-2);
    groups.set(id, [...(groups.get(id) ?? []), key]);
  }
  return groups;
}

/** Names as they stand in the ARNs of what the application names. */
function namesOf(leaves: Leaves, statements: readonly Allowed[]): Names {
  const role = leaves.get('/service_execution_role')?.split('/').at(-1);
  const [, group, stream] = /:log-group:(.+):log-stream:(.+)$/.exec(leaves.get(logPlace) ?? '') ?? [];
  const streams = statements
    .flatMap(({ resources }) => resources)
    .flatMap((one) => /^arn:[\w-]+:kinesis:.*:stream\/([^/]+)$/.exec(one)?.[1] ?? []);
  return {
    ...(role !== undefined && { role }),
    ...(group !== undefined && { log_group: group }),
    ...(stream !== undefined && { log_stream: stream }),
    streams: [...new Set(streams)].sort(),
  };
}

const logPlace = '/cloudwatch_logging_options/log_stream_arn';
