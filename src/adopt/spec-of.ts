// What stands → the spec that says the same, as far as a spec has fields for it. What it has none for becomes an
// override (`differences.ts`), for the compiler itself says what the spec leads to.
import type {
  ExecutionRole,
  FlinkApplication,
  Logging,
  Override,
  Properties,
  Python,
  RoleStatement,
  Runtime,
} from '../../generated/application';
import { readArn, type Arn } from '../aws/arn';
import { isRegion } from '../aws/regions';
import { memberAt, memberOf } from '../document/own';
import { listOf } from '../estate/shape';
import { stackName } from '../facts/identity';
import { applicationAddress } from '../parts/application';
import { usualGroup, usualStream } from '../parts/logging';
import { pythonGroup } from '../parts/python';
import { ensured } from '../text/ensured';
import { inWords } from '../text/duration';
import { sortBy } from '../text/sort-by';
import { sortedKeys } from '../text/sorted-keys';
import { textOf, type Described, type Members, type Standing } from './described';

/** What the spec is to say beside what was described. */
export interface Asked {
  readonly environment?: string;
  readonly statements?: readonly RoleStatement[];
  readonly imports?: Readonly<Record<string, string>>;
  readonly overrides?: readonly Override[];
}

export function specOf(described: Described, asked: Asked = {}): FlinkApplication {
  const { application } = described;
  const home = homeOf(application);
  const name = ensured(textOf(application, 'name'), 'an application without a name');
  const metadata = metadataOf(name, asked.environment);
  const tags = commonTags(described);
  return {
    apiVersion: 'flinkform/v1',
    kind: 'FlinkApplication',
    metadata: { ...metadata, ...(Object.keys(tags).length > 0 && { tags }) },
    aws: awsOf(home),
    spec: specSection(described, stackName(metadata) === name ? undefined : name, home, asked.statements),
    imports: asked.imports ?? { [applicationAddress]: application.id },
    ...(asked.overrides && asked.overrides.length > 0 && { overrides: [...asked.overrides] }),
  };
}

function awsOf({ region, account, partition }: Arn): FlinkApplication['aws'] {
  type Partition = NonNullable<FlinkApplication['aws']['partition']>;
  return { region, accountId: account, ...(!isRegion(region) && { partition: partition as Partition }) };
}

function specSection(
  described: Described,
  applicationName: string | undefined,
  home: Arn,
  statements: Asked['statements'],
): FlinkApplication['spec'] {
  const { application } = described;
  return {
    runtime: textOf(application, 'runtime_environment') as Runtime,
    ...said('applicationName', applicationName),
    ...said('description', textOf(application, 'description')),
    code: codeOf(application),
    ...said('python', pythonOf(application)),
    ...settingsOf(application),
    ...(!described.runs && { start: false }),
    logging: loggingOf(described, home),
    ...said('properties', propertiesOf(application)),
    defaultGroups: false,
    ...networkOf(application),
    executionRole: roleOf(described, statements),
    ...encryptionOf(application),
    deletionProtection: true,
  };
}

function said<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [key in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in Key]?: Value });
}

function homeOf({ id }: Standing): Arn {
  return ensured(readArn(id), 'an application whose ARN is none');
}

/** The name of the stack, which is the application's where it can be. */
function metadataOf(name: string, environment?: string): FlinkApplication['metadata'] {
  const suffix = environment === undefined ? '' : `-${environment}`;
  const words = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  const bare = suffix !== '' && words.endsWith(suffix) ? words.slice(0, -suffix.length) : words;
  const short = (bare === '' ? 'application' : bare).slice(0, 60).replace(/-+$/, '');
  return { name: short, ...said('environment', environment) };
}

/** Those that all that is taken over has in common; the rest is each one's own. */
export function commonTags({ application, role, log }: Described): Readonly<Record<string, string>> {
  const known = [application, role?.itself, log?.group].flatMap((one) =>
    one && !one.silent.includes('tags') ? [tagsOf(one)] : [],
  );
  const [first = {}, ...others] = known;
  return Object.fromEntries(
    Object.entries(first).filter(([key, value]) => others.every((tags) => tags[key] === value)),
  );
}

/** In order: AWS tells them in any, and a state by their keys. */
export function tagsOf({ attributes: { tags } }: Standing): Readonly<Record<string, string>> {
  const all = Object.entries((tags ?? {}) as Members).filter(([key]) => !key.startsWith('aws:'));
  return Object.fromEntries(sortBy(all, ([key]) => key).map(([key, value]) => [key, String(value)]));
}

/** Where an application says which object in S3 its code is. */
export const codePlace: readonly string[] = [
  'application_configuration',
  'application_code_configuration',
  'code_content',
  's3_content_location',
];

function codeOf({ attributes }: Standing): FlinkApplication['spec']['code'] {
  const location = memberAt(attributes, codePlace);
  const [bucket, key, version] = ['bucket_arn', 'file_key', 'object_version'].map((name) => memberOf(location, name));
  return {
    bucket: String(bucket).replace(/^arn:[a-z-]+:s3:::/, ''),
    key: String(key),
    ...said('version', version === undefined ? undefined : String(version)),
  };
}

const flinkPlace = ['application_configuration', 'flink_application_configuration'];

function settingsOf({ attributes }: Standing) {
  const flink = memberAt(attributes, flinkPlace);
  const at = (block: string, name: string): unknown => memberAt(flink, [`${block}_configuration`, name]);
  const [parallelism, perKpu] = ['parallelism', 'parallelism_per_kpu'].map((name) => numberOf(at('parallelism', name)));
  const kpus = Math.ceil((parallelism ?? 1) / (perKpu ?? 1));
  const snapshots = memberAt(attributes, ['application_configuration', 'application_snapshot_configuration']);
  return {
    compute: {
      ...said('parallelism', parallelism),
      ...said('parallelismPerKpu', perKpu),
      ...(kpus > 64 && { kpuQuota: kpus }),
    },
    ...(at('parallelism', 'auto_scaling_enabled') === true && { scaling: { automatic: true } }),
    checkpoints: checkpointsOf((name) => at('checkpoint', name)),
    snapshots: { enabled: memberOf(snapshots, 'snapshots_enabled') !== false },
  };
}

/** The rest says nothing of checkpoints that are off. */
function checkpointsOf(at: (name: string) => unknown): NonNullable<FlinkApplication['spec']['checkpoints']> {
  if (at('checkpointing_enabled') === false) return { enabled: false };
  const duration = (name: string): string | undefined => {
    const value = numberOf(at(name));
    return value === undefined ? undefined : value === 0 ? '0s' : inWords(value);
  };
  return {
    ...said('interval', duration('checkpoint_interval')),
    ...said('minPause', duration('min_pause_between_checkpoints')),
  };
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
}

function loggingOf({ application, log }: Described, home: Arn): Logging {
  const monitoring = memberAt(application.attributes, [...flinkPlace, 'monitoring_configuration']);
  const levels = {
    ...said('level', memberOf(monitoring, 'log_level') as Logging['level']),
    ...said('metrics', memberOf(monitoring, 'metrics_level') as Logging['metrics']),
  };
  if (!log) return { ...levels, stream: streamOf(application, home) };
  const { retention_in_days: days, kms_key_id: kmsKey } = log.group.attributes;
  const [group, stream] = [log.group, log.stream].map((one) => String(textOf(one, 'name')));
  return {
    ...levels,
    ...(typeof days === 'number' && days > 0 && { retention: `${days}d` as NonNullable<Logging['retention']> }),
    ...(typeof kmsKey === 'string' && { encryption: { kmsKey } }),
    ...(group !== usualGroup(String(textOf(application, 'name'))) && said('groupName', group)),
    ...(stream !== usualStream && said('streamName', stream)),
  };
}

/** Of an application that writes no log that of the console, which an override then keeps from it. */
function streamOf(application: Standing, { partition, region, account }: Arn): string {
  const arn = memberOf(application.attributes['cloudwatch_logging_options'], 'log_stream_arn');
  if (typeof arn === 'string') return arn;
  const group = usualGroup(String(textOf(application, 'name')));
  return `arn:${partition}:logs:${region}:${account}:log-group:${group}:log-stream:${usualStream}`;
}

/** The property groups: ids, and what each tells the job. */
export function groupsOf({ attributes }: Standing): readonly (readonly [string, Readonly<Record<string, string>>])[] {
  const groups = memberAt(attributes, ['application_configuration', 'environment_properties', 'property_group']);
  return listOf(groups).map((one) => [
    String(memberOf(one, 'property_group_id')),
    (memberOf(one, 'property_map') ?? {}) as Readonly<Record<string, string>>,
  ]);
}

/** Whether a spec has a field for the group. */
function isOfSpec([id, map]: readonly [string, Readonly<Record<string, string>>]): boolean {
  return id !== pythonGroup && /^[0-9A-Za-z_.-]{1,50}$/.test(id) && Object.values(map).every(isValue);
}

/** The same application with nothing in its property groups that could be a secret: keys and groups stay. */
export function withoutValues(described: Described): Described {
  const { application } = described;
  const groups = groupsOf(application).map(([id, map]) => ({
    property_group_id: id,
    property_map: isOfSpec([id, map]) ? Object.fromEntries(Object.keys(map).map((key) => [key, 'value'])) : map,
  }));
  const configuration = application.attributes['application_configuration'] as Members;
  const attributes = {
    ...application.attributes,
    application_configuration: { ...configuration, environment_properties: { property_group: groups } },
  };
  return { ...described, application: { ...application, attributes } };
}

/** Letter by letter: nothing in them is a placeholder. What the schema does not take is left to an override. */
function propertiesOf(application: Standing): Properties | undefined {
  const told = groupsOf(application).filter(isOfSpec);
  if (told.length === 0) return undefined;
  return Object.fromEntries(sortBy(told, ([id]) => id).map(([id, map]) => [id, sortedKeys(map) as typeof map]));
}

const isValue = (text: string): boolean => text.length > 0 && text.length <= 2048;

/** The group by which the service finds a script, as the spec says it; what it cannot say is left to an override. */
function pythonOf(application: Standing): Python | undefined {
  const [, group] = groupsOf(application).find(([id]) => id === pythonGroup) ?? [];
  if (!group) return undefined;
  const { python, jarfile, pyFiles, pyArchives, ...rest } = group;
  if (python === undefined || Object.keys(rest).length > 0) return undefined;
  const all = [python, jarfile, ...(pyFiles?.split(',') ?? []), ...(pyArchives?.split(',') ?? [])];
  if (!all.every((path) => path === undefined || /^[A-Za-z0-9_][A-Za-z0-9_./-]{0,300}$/.test(path))) return undefined;
  if (!/[.]py$/.test(python) || (jarfile !== undefined && !/[.]jar$/.test(jarfile))) return undefined;
  return {
    script: python,
    ...said('jar', jarfile),
    ...said('files', pyFiles?.split(',')),
    ...said('archives', pyArchives?.split(',')),
  } as Python;
}

function networkOf({ attributes }: Standing): Pick<FlinkApplication['spec'], 'network'> {
  const vpc = memberAt(attributes, ['application_configuration', 'vpc_configuration']);
  if (vpc === undefined) return {};
  const [subnets, securityGroups] = ['subnet_ids', 'security_group_ids'].map((name) =>
    listOf(memberOf(vpc, name)).map(String).sort(),
  );
  return { network: { vpc: { subnets, securityGroups } } } as Pick<FlinkApplication['spec'], 'network'>;
}

function roleOf({ application, role }: Described, statements: readonly RoleStatement[] = []): ExecutionRole {
  if (!role) return { arn: String(textOf(application, 'service_execution_role')) };
  const { itself, attached } = role;
  const path = textOf(itself, 'path');
  const policies = attached.map((one) => String(textOf(one, 'policy_arn'))).sort();
  return {
    name: String(textOf(itself, 'name')),
    ...(path !== '/' && said('path', path)),
    ...said('permissionsBoundary', textOf(itself, 'permissions_boundary')),
    ...(statements.length > 0 && { statements: [...statements] as NonNullable<ExecutionRole['statements']> }),
    ...(policies.length > 0 && { managedPolicies: policies as NonNullable<ExecutionRole['managedPolicies']> }),
  };
}

function encryptionOf({ attributes }: Standing): Pick<FlinkApplication['spec'], 'encryption'> {
  const encryption = memberAt(attributes, ['application_configuration', 'application_encryption_configuration']);
  const key = memberOf(encryption, 'key_id');
  return typeof key === 'string' ? { encryption: { kmsKey: key } } : {};
}

/** A copy in which nothing is a placeholder: what was read is data. Source of the escape: `syntax/placeholder.ts`. */
export function withoutPlaceholders(node: unknown): unknown {
  if (typeof node === 'string') return node.replace(/\$\{/g, () => '$${');
  if (Array.isArray(node)) return node.map(withoutPlaceholders);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, member]) => [key, withoutPlaceholders(member)]));
}
