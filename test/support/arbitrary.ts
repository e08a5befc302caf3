// Random specs that are valid in every respect: each compiles without an error. Every field of the schema is covered,
// at its bounds and with hostile text; what the fields must agree on is in `Setting`.
import fc from 'fast-check';
import { connectors } from '../../src/connectors';
import type { ConnectorType } from '../../src/connectors/connector';
import type { Artefact } from '../../src/facts/artefact';
import { toMilliseconds } from '../../src/text/duration';
import { alarms } from './arbitrary-alarms';
import { connectorArbitraries } from './arbitrary-connectors';
import { createdNetwork } from './arbitrary-created-network';
import type { ConnectorArbitrary } from './arbitrary-setting';
import { sharingCluster } from './arbitrary-msk';
import { peered } from './arbitrary-peering';
import { operations, scaling } from './arbitrary-scaling';
import { schemaRegistry } from './arbitrary-schema-registry';
import {
  arnIn,
  bucketCreation,
  bucketName,
  encryption,
  kmsKey,
  optional,
  settings,
  type Setting,
} from './arbitrary-setting';
import { duration, inheritedKey, isReserved, key, keyName, name, value, word } from './arbitrary-text';

/** A whole spec as data. */
export const specs: fc.Arbitrary<object> = settings.chain(specIn);

/** A network that is a stack of its own. */
export const networks: fc.Arbitrary<object> = settings.chain((setting) =>
  fc
    .record({ metadata: metadata(setting), aws: aws(setting), spec: createdNetwork(setting, 'many') })
    .map((parts) => ({ apiVersion: 'flinkform/v1', kind: 'Network', ...parts })),
);

/** An application in a network that it creates: what it reads and writes needs no way that is not there. */
export const inCreatedNetworks: fc.Arbitrary<object> = settings.chain((setting) =>
  fc
    .tuple(specIn({ ...setting, vpc: false }), createdNetwork(setting, 'application'), fc.boolean())
    .map(([whole, network, streams]) => {
      const { spec, ...rest } = whole as { readonly spec: Readonly<Record<string, unknown>> };
      // What scales it may be told by its sources.
      const { sources: _, sinks: __, scaling: ___, ...alone } = spec;
      const nearby = { sinks: { orders: { type: 'kinesis', create: {} } } };
      const reached = 'egress' in network && network.egress === 'endpoints' ? (streams ? nearby : {}) : undefined;
      return { ...rest, spec: { ...(reached ? { ...alone, ...reached } : spec), network } };
    }),
);

/** Documents of every kind, whatever network they stand in. */
export const documents: fc.Arbitrary<object> = fc.oneof(
  { weight: 4, arbitrary: specs },
  { weight: 1, arbitrary: inCreatedNetworks },
  { weight: 1, arbitrary: networks },
);

function specIn(setting: Setting): fc.Arbitrary<object> {
  return fc
    .record({
      metadata: metadata(setting),
      aws: aws(setting),
      spec: spec(setting),
      overridden: fc.boolean(),
      note: value(100),
      tag: inheritedKey,
    })
    .map(({ overridden, note, tag, ...parts }) => {
      const more = overridden ? { overrides: overrides(note, tag) } : {};
      return { apiVersion: 'flinkform/v1', kind: 'FlinkApplication', ...parts, ...more };
    });
}

function metadata({ environment }: Setting): fc.Arbitrary<object> {
  const letters = fc.array(fc.constantFrom(...'abcXYZ019_.:/=+@ éß日-'), { minLength: 1, maxLength: 20 });
  const tag = fc
    .oneof({ weight: 9, arbitrary: letters.map((drawn) => drawn.join('')) }, inheritedKey)
    .filter((text) => !/^aws:/i.test(text) && !isReserved(text));
  const tags = fc
    .uniqueArray(fc.tuple(tag, tag), { maxLength: 5, selector: ([key]) => key.toLowerCase() })
    .map((pairs) => Object.fromEntries(pairs));
  return fc
    .record({ name: name(60), tags }, { requiredKeys: ['name'] })
    .map((given) => ({ ...given, ...(environment !== undefined && { environment }) }));
}

function aws(setting: Setting): fc.Arbitrary<object> {
  const stateKey = fc.array(word('word', 1, 10), { minLength: 1, maxLength: 3 }).map((folders) => folders.join('/'));
  const s3 = fc.record(
    {
      type: fc.constant('s3'),
      bucket: bucketName,
      key: stateKey,
      region: fc.constantFrom('eu-west-1', setting.region),
      kmsKey: kmsKey(setting),
      useLockfile: fc.boolean(),
      dynamodbTable: word('word', 3, 20),
    },
    { requiredKeys: ['type', 'bucket', 'key'] },
  );
  const local = fc.record(
    { type: fc.constant('local'), path: word('lower', 1, 20).map((file) => `${file}.tfstate`) },
    { requiredKeys: ['type'] },
  );
  return fc.record(
    {
      region: fc.constant(setting.region),
      accountId: fc.constant(setting.account),
      partition: fc.constant(setting.partition),
      backend: fc.oneof(s3, local),
      deployRole: role(setting),
    },
    { requiredKeys: ['region', 'accountId'] },
  );
}

function spec(setting: Setting): fc.Arbitrary<object> {
  const fields = fc.record(
    {
      runtime: fc.constant(setting.runtime),
      code: code(setting),
      python,
      compute,
      checkpoints: checkpoints(setting),
      snapshots: optional({ enabled: setting.production ? fc.constant(true) : fc.boolean() }),
      restore: fc.oneof(
        optional({ from: fc.constant('latest'), allowNonRestoredState: fc.constant(false) }),
        fc.record({ allowNonRestoredState: fc.constant(true), for: release }),
        fc.record({ from: fc.constant('none'), for: release }),
        fc.record(
          {
            from: fc.constant('snapshot'),
            snapshot: word('word', 1, 30),
            for: release,
            allowNonRestoredState: fc.boolean(),
          },
          { requiredKeys: ['from', 'snapshot', 'for'] },
        ),
      ),
      start: fc.boolean(),
      forceStop: setting.production ? fc.constant(false) : fc.boolean(),
      logging: logging(setting),
      properties,
      // An existing bucket has an effect only with a local code file, which a random spec has not.
      storage: fc.oneof(
        fc.record({ create: bucketCreation(setting), data: fc.constantFrom('data/', 'exports/daily/') }),
        // Nothing in it may expire without data.
        fc.record({ create: bucketCreation(setting).map(withoutExpiry) }),
      ),
      executionRole: executionRole(setting),
      encryption: encryption(setting),
      deletionProtection: fc.boolean(),
      timeouts,
      alarms: alarms(setting),
      dashboard: fc.boolean(),
    },
    { requiredKeys: ['runtime', 'code'] },
  );
  return fc
    .tuple(fields, connections(setting), setting.vpc ? network(setting) : fc.constant({}))
    .map(([given, connected, surrounded]) => committing({ ...given, ...connected, ...surrounded }))
    .chain((running) =>
      fc
        .record({ scaling: scaling(running), operations: operations(setting, running) }, { requiredKeys: [] })
        .map((watched) => ({ ...running, ...watched })),
    );
}

interface Committing {
  readonly checkpoints?: { readonly enabled?: boolean; readonly interval?: string };
  readonly sinks?: Readonly<Record<string, { readonly type: string; readonly delivery?: string }>>;
}

/** A sink that commits at checkpoints needs them, and transactions of Kafka need them within a quarter of an hour. */
function committing(spec: object): object {
  const { checkpoints: { enabled = true, interval = '60s' } = {}, sinks = {} }: Committing = spec;
  const all = Object.values(sinks);
  const transactions = all.some(({ delivery }) => delivery === 'exactly-once');
  const commits = transactions || all.some(({ type }) => ['s3', 'iceberg', 's3-tables'].includes(type));
  const tooLate = transactions && toMilliseconds(interval) >= 900_000;
  const fits = enabled ? !tooLate : !commits;
  return fits ? spec : Object.fromEntries(Object.entries(spec).filter(([key]) => key !== 'checkpoints'));
}

function code(setting: Setting): fc.Arbitrary<object> {
  return fc.oneof(
    // With a star it is a pattern.
    fc.record({ file: value(60).map((file) => file.replaceAll('*', '-')) }),
    fc.record(
      { bucket: bucketName, key: value(60), version: value(60), kmsKey: kmsKey(setting) },
      { requiredKeys: ['bucket', 'key', 'version'] },
    ),
  );
}

function withoutExpiry(creation: object): object {
  return Object.fromEntries(Object.entries(creation).filter(([key]) => key !== 'expire'));
}

const release = fc.nat(0xffff_ffff).map((number) => `release-${number.toString(16).padStart(8, '0')}`);

const zipPath = fc.tuple(word('lower', 1, 10), word('word', 1, 10)).map(([folder, file]) => `${folder}/${file}`);
const python = fc.record(
  {
    script: zipPath.map((path) => `${path}.py`),
    jar: zipPath.map((path) => `${path}.jar`),
    files: fc.uniqueArray(zipPath, { maxLength: 3 }),
    archives: fc.uniqueArray(zipPath, { maxLength: 3 }),
  },
  { requiredKeys: ['script'] },
);

/** The parallelism fits the quota, and the maximum parallelism. */
const compute = fc
  .record(
    {
      parallelism: fc.integer({ min: 0, max: 1999 }),
      parallelismPerKpu: fc.integer({ min: 1, max: 8 }),
      kpuQuota: fc.integer({ min: 1, max: 2000 }),
      maxParallelism: fc.integer({ min: 1, max: 32_768 }),
    },
    { requiredKeys: [] },
  )
  .map(({ parallelism, maxParallelism, ...given }) => {
    const { parallelismPerKpu = 1, kpuQuota = 64 } = given;
    const fitting = parallelism === undefined ? undefined : 1 + (parallelism % (parallelismPerKpu * kpuQuota));
    return {
      ...given,
      ...(fitting !== undefined && { parallelism: fitting }),
      ...(maxParallelism !== undefined && { maxParallelism: Math.max(maxParallelism, fitting ?? 1) }),
    };
  });

function checkpoints({ production }: Setting): fc.Arbitrary<object> {
  const paced = duration(5_001).chain(([interval, milliseconds]) =>
    fc.record(
      {
        interval: fc.constant(interval),
        minPause: fc.integer({ min: 0, max: Math.min(milliseconds, 999_999_999) }).map((pause) => `${pause}ms`),
      },
      { requiredKeys: ['interval'] },
    ),
  );
  return fc
    .tuple(optional({ enabled: production ? fc.constant(true) : fc.boolean() }), fc.oneof(paced, fc.constant({})))
    .map(([switched, times]) =>
      'enabled' in switched && switched.enabled === false ? switched : { ...switched, ...times },
    );
}

function logging(setting: Setting): fc.Arbitrary<object> {
  const levels = optional({
    level: fc.constantFrom('INFO', 'WARN', 'ERROR', setting.production ? 'INFO' : 'DEBUG'),
    metrics: fc.constantFrom('APPLICATION', 'TASK', 'OPERATOR', 'PARALLELISM'),
    queries: fc.boolean(),
  });
  const created = optional({
    retention: fc.constantFrom('1d', '30d', '365d', '3653d'),
    encryption: encryption(setting),
  });
  const streamName = value(40).map((text) => text.replace(/[:*]/g, '-'));
  const existing = fc.record({
    stream: streamName.map((stream) => arnIn(setting, 'logs', `log-group:/flink/orders:log-stream:${stream}`)),
  });
  return fc.tuple(levels, fc.oneof(created, existing)).map(([fine, where]) => ({ ...fine, ...where }));
}

const properties = fc.dictionary(
  fc
    .oneof({ weight: 4, arbitrary: word('word', 1, 50) }, inheritedKey)
    .filter((id) => !/^((source|sink)[.].*|flinkform)$/.test(id) && !isReserved(id)),
  fc.dictionary(key(60), value(2048), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
  { maxKeys: 3, noNullPrototype: true },
);

/** Of shared subnets another account has the VPC, who alone can peer it. */
function network(setting: Setting): fc.Arbitrary<object> {
  // One subnet alone is refused in production.
  const vpc = { subnets: ids('subnet', 4, 2), securityGroups: ids('sg', 3) };
  const own = fc.record({ vpc: fc.record(vpc) });
  const shared = fc.record({ vpc: fc.record({ ...vpc, subnetOwner: fc.constant('444455556666') }) });
  return fc
    .oneof(
      own,
      shared,
      own.chain((network) => peered(setting, network)),
    )
    .map((network) => ({ network }));
}

function ids(kind: string, most: number, least = 1): fc.Arbitrary<string[]> {
  return fc
    .uniqueArray(fc.oneof(word('hex', 8, 8), word('hex', 17, 17)), { minLength: least, maxLength: most })
    .map((suffixes) => suffixes.map((suffix) => `${kind}-${suffix}`));
}

function executionRole(setting: Setting): fc.Arbitrary<object> {
  const created = optional({
    name: word('role', 1, 64),
    path: fc.array(word('role', 1, 10), { maxLength: 3 }).map((folders) => ['', ...folders, ''].join('/')),
    permissionsBoundary: fc
      .constantFrom(setting.account, 'aws')
      .map((account) => `arn:${setting.partition}:iam::${account}:policy/boundary`),
  });
  return fc
    .tuple(fc.oneof(created, fc.record({ arn: role(setting) })), additions(setting))
    .map(([whose, added]) => ({ ...whose, ...added }));
}

const line = (longest: number): fc.Arbitrary<string> => value(longest).map((text) => text.replace(/[\r\n]/g, '-'));

/** What the spec adds to the role by hand. */
function additions(setting: Setting): fc.Arbitrary<object> {
  const { partition, account } = setting;
  const statement = fc.record(
    {
      actions: fc.subarray(['sqs:SendMessage', 'sqs:GetQueueUrl', 'cloudwatch:PutMetricData'], { minLength: 1 }),
      resources: fc.constantFrom(['*'], [`arn:${partition}:s3:::orders-*`]),
      conditions: fc.record({ StringLike: line(20).map((text) => ({ 'aws:PrincipalTag/team': [text] })) }),
      reason: line(60),
    },
    { requiredKeys: ['actions', 'resources', 'reason'] },
  );
  const policy = fc
    .tuple(fc.constantFrom(account, 'aws'), word('role', 1, 20))
    .map(([owner, name]) => `arn:${partition}:iam::${owner}:policy/${name}`);
  return optional({
    statements: fc.array(statement, { minLength: 1, maxLength: 3 }),
    managedPolicies: fc.uniqueArray(policy, { minLength: 1, maxLength: 3 }),
    assume: fc.uniqueArray(role(setting), { minLength: 1, maxLength: 3 }),
  });
}

function role({ partition, account }: Setting): fc.Arbitrary<string> {
  return word('role', 1, 30).map((path) => `arn:${partition}:iam::${account}:role/${path}`);
}

const timeouts = optional({
  create: fc.integer({ min: 1, max: 9_999 }).map((count) => `${count}m`),
  update: fc.integer({ min: 1, max: 99 }).map((count) => `${count}h`),
  delete: fc.integer({ min: 1, max: 9_999 }).map((count) => `${count}m`),
});

/** Up to three sources and three sinks; no name twice, none that is reserved. */
function connections(setting: Setting): fc.Arbitrary<object> {
  const taken = ['application', 'code', 'execution', 'storage'];
  const names = fc.uniqueArray(
    keyName(30).filter((one) => !taken.includes(one)),
    { maxLength: 6 },
  );
  return names.chain((all) => {
    const half = Math.ceil(all.length / 2);
    const named = (direction: keyof ConnectorArbitrary, of: readonly string[]) =>
      fc.record(Object.fromEntries(of.map((one) => [one, connection(setting, direction, one)])));
    const apart = fc.record(
      { sources: named('source', all.slice(0, half)), sinks: named('sink', all.slice(half)) },
      { requiredKeys: [] },
    );
    return fc.tuple(apart, fc.boolean()).map(([given, shared]) => (shared ? sharingCluster(given) : given));
  });
}

function connection(setting: Setting, direction: keyof ConnectorArbitrary, ofName: string): fc.Arbitrary<object> {
  const possible = Object.entries(connectorArbitraries) as [ConnectorType, ConnectorArbitrary][];
  return fc.oneof(
    ...possible.flatMap(([type, arbitrary]) => {
      const configuration = arbitrary[direction]?.(setting, ofName);
      if (configuration === undefined) return [];
      return [
        fc
          .tuple(configuration, shared(setting, type, direction, ofName), told(ofName))
          .map(([config, more, properties]) => ({ type, ...config, ...more, ...properties })),
      ];
    }),
  );
}

/** What the job is told of one, in a group that nothing else fills, under keys that no fact has. */
function told(ofName: string): fc.Arbitrary<object> {
  const also = fc.dictionary(
    key(40).map((one) => `own ${one}`),
    value(200),
    { minKeys: 1, maxKeys: 2, noNullPrototype: true },
  );
  const wiring = fc
    .record({ group: fc.constant(`told.${ofName}`), keys: fc.constant('none'), also }, { requiredKeys: [] })
    .filter((given) => Object.keys(given).length > 0);
  return fc.option(wiring, { nil: undefined }).map((properties) => (properties ? { properties } : {}));
}

/** Connectors whose records may have schemas. */
const withSchemas: readonly ConnectorType[] = ['kinesis', 's3', 'msk', 'msk-serverless', 'kafka'];

/** What connectors have in common; a declared version is the one for the runtime. */
function shared(
  setting: Setting,
  type: ConnectorType,
  direction: keyof ConnectorArbitrary,
  ofName: string,
): fc.Arbitrary<object> {
  const artefacts: readonly Artefact[] = connectors.find((connector) => connector.type === type)?.artefacts ?? [];
  // A Firehose source is read by Flink's own file source, which has no version of its own.
  const artefact = artefacts.find(
    (one) =>
      (one.direction ?? direction) === direction && (one.runtimes ?? [setting.runtime]).includes(setting.runtime),
  );
  const version = type === 'firehose' && direction === 'source' ? undefined : artefact?.versions[setting.runtime];
  return fc.record(
    {
      ...(withSchemas.includes(type) && { schemaRegistry: schemaRegistry(setting, ofName, direction) }),
      ...(version !== undefined && { connectorVersion: fc.constant(version) }),
    },
    { requiredKeys: [] },
  );
}

/** Specs with one more override, which may be wrong in every way that the schema lets pass. */
export const overridden: fc.Arbitrary<object> = fc
  .tuple(specs, fc.array(operation(), { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([spec, operations, misspelt]) => ({
    ...spec,
    overrides: [
      ...('overrides' in spec ? (spec.overrides as object[]) : []),
      { address: `aws_kinesisanalyticsv2_application.application${misspelt ? 's' : ''}`, reason: 'to try', operations },
    ],
  }));

function operation(): fc.Arbitrary<object> {
  const steps = fc.array(
    fc.oneof(
      fc.constantFrom(
        'tags',
        'name',
        'start_application',
        'application_configuration',
        'lifecycle',
        'provisioner',
        '0',
        '-',
      ),
      key(20),
    ),
    { minLength: 1, maxLength: 3 },
  );
  const path = steps.map((all) =>
    all
      .map(
        (step) =>
          `/${step
            .replaceAll('~', '~0')
            .replaceAll('/', '~1')
            .replaceAll('${', () => '$${')}`,
      )
      .join(''),
  );
  const values = fc.oneof(
    fc.boolean(),
    fc.integer(),
    value(30),
    fc.constant({ $call: ['file', '/etc/passwd'] }),
    fc.constant([]),
  );
  return fc.record(
    { op: fc.constantFrom('add', 'replace', 'remove'), path, value: values },
    { requiredKeys: ['op', 'path'] },
  );
}

/** The application is the one resource that every stack has. */
function overrides(note: string, tag: string): object[] {
  return [
    {
      address: 'aws_kinesisanalyticsv2_application.application',
      reason: `because ${note}`,
      operations: [
        { op: 'add', path: '/tags', value: { [`note ${note}`]: note, [tag]: note } },
        { op: 'add', path: `/tags/${tag}`, value: note },
        { op: 'replace', path: '/start_application', value: false },
      ],
    },
  ];
}
