// The changes that a team makes, as edits of specs: each stack is applied once and then changed step by step.
import type { Spec } from '../../../generated/application';
import { type Draft, draft, type Stack, type Step } from './draft';
import * as kinds from './kinds';
import { comeAndGo, comeInAPlan, orders } from './kinds';
import { gateways } from './gateways';
import { networks } from './networks';

const [subnetA, subnetB, subnetC] = [
  'subnet-0a1b2c3d4e5f60718',
  'subnet-0a1b2c3d4e5f60719',
  'subnet-0a1b2c3d4e5f6071a',
] as const;
const [group, otherGroup] = ['sg-0a1b2c3d4e5f60718', 'sg-0a1b2c3d4e5f60719'] as const;
type Vpc = NonNullable<NonNullable<Spec['network']>['vpc']>;
const vpc: Vpc = { subnets: [subnetA, subnetB], securityGroups: [group] };
const moreSubnets: Vpc = { ...vpc, subnets: [subnetA, subnetB, subnetC] };
const moreGroups: Vpc = { ...moreSubnets, securityGroups: [group, otherGroup] };

/** The application moves to another network. */
function move(change: string, to: Vpc, again = false): Step {
  return { change, edit: ({ spec }) => (spec.network = { vpc: to }), again };
}

function newJar(version: string, again = true): Step {
  return {
    change: `a new JAR (version ${version})`,
    edit: ({ spec }) => (spec.code = { bucket: 'example-code', key: 'orders.jar', version }),
    again,
  };
}

/** How the source `orders` is read. */
function read(change: string, how: object): Step {
  return { change, edit: ({ spec }) => (spec.sources['orders'] = { ...orders, ...how }) };
}

const start = { sources: { orders }, sinks: { enriched: orders } } as Partial<Draft['spec']>;

/** What is renamed is refused once by AWS, and applied again. */
function refusedOnce(step: Step): Step[] {
  if (!step.change.startsWith('rename')) return [step];
  return [
    { ...step, change: `${step.change}, and AWS refuses the update once`, updateRefused: true, refused: true },
    { change: `${step.change}, applied again`, edit: () => undefined, afresh: true },
  ];
}

/** What becomes of the job itself. */
const job: Stack = {
  name: 'job',
  draft: draft({ ...start, runtime: 'FLINK-1_18' }),
  steps: [
    newJar('v2', false),
    { change: 'raise the parallelism', edit: ({ spec }) => (spec.compute = { parallelism: 4 }) },
    { change: 'switch automatic scaling on', edit: ({ spec }) => (spec.scaling = { automatic: true }) },
    { change: 'switch automatic scaling off', edit: ({ spec }) => delete spec.scaling },
    { change: 'a new runtime', edit: ({ spec }) => (spec.runtime = 'FLINK-1_20') },
    { change: 'a property', edit: ({ spec }) => (spec.properties = { Pricing: { currency: 'EUR' } }) },
    {
      change: 'restore from a snapshot',
      snapshot: 'monday',
      edit: ({ spec }) => (spec.restore = { from: 'snapshot', snapshot: 'monday' }),
    },
    newJar('v3'),
    { change: 'restore from the latest again', edit: ({ spec }) => delete spec.restore },
    { change: 'restore from nothing', edit: ({ spec }) => (spec.restore = { from: 'none' }) },
    newJar('v4'),
    {
      change: 'allow state that is not restored',
      edit: ({ spec }) => (spec.restore = { allowNonRestoredState: true }),
    },
    newJar('v5'),
    { change: 'stop the application', edit: ({ spec }) => (spec.start = false) },
    { change: 'start the application', edit: ({ spec }) => (spec.start = true), again: true },
    { change: 'rename the application', edit: ({ metadata }) => (metadata.name = 'purchases') },
  ],
};

const streams: Stack = {
  name: 'streams',
  draft: draft(start),
  steps: [
    ...comeAndGo('a source and a sink: kinesis', kinds.kinesis),
    read('read through a consumer of its own', { consumer: 'efo' }),
    read('rename the consumer', { consumer: 'efo', efo: { name: 'other' } }),
    read('read without a consumer again', {}),
    ...comeAndGo('a sink: sqs', kinds.sqs),
  ],
};

/** What holds series over time. */
const series: Stack = {
  name: 'series',
  draft: draft(start),
  steps: [...comeAndGo('a sink: prometheus', kinds.prometheus), ...comeAndGo('a sink: timestream', kinds.timestream)],
};

/** Buckets that are created, one of them for the code. */
const files: Stack = {
  name: 'files',
  draft: draft({ ...start, code: { file: 'orders.jar' } }),
  steps: [
    { change: 'a new JAR (a local file)', edit: () => undefined, newJar: true },
    ...comeAndGo('a source and a sink: s3', kinds.s3),
    ...comeAndGo('a source and a sink: firehose', kinds.firehose),
    comeInAPlan('a sink: firehose (to an OpenSearch domain)', kinds.firehoseToOpenSearch),
    comeInAPlan('a sink: firehose (to an OpenSearch collection)', kinds.firehoseToCollection),
  ],
};

const tables: Stack = {
  name: 'tables',
  draft: draft(start),
  steps: [
    ...comeAndGo('a source and a sink: dynamodb', kinds.dynamodb),
    ...comeAndGo('dynamodb again', kinds.dynamodb).flatMap(refusedOnce),
    ...comeAndGo('a source and a sink: iceberg', kinds.iceberg),
    ...comeAndGo('a source and a sink: s3-tables', kinds.s3Tables),
  ],
};

/** Sources and sinks of tables that Lake Formation governs, by what they do with `lake.rates`. */
function govern(change: string, reads: boolean, writes: 'nothing' | 'tables' | 'new tables'): Step {
  const lake = { ...kinds.lakeOfRates, tables: ['rates'] };
  const also = { 'new tables': { tables: ['totals'], createTables: true }, tables: {}, nothing: undefined }[writes];
  return {
    change,
    edit: ({ spec }) => {
      spec.sources = { orders, ...(reads && { rates: lake }) };
      spec.sinks = { enriched: orders, ...(also && { totals: { ...lake, ...also } }) };
    },
    // What is read back is what all of them have together.
    afresh: true,
    again: true,
  };
}

/** Lake Formation has one set of permissions for the role on a table, which sources and sinks share. */
const governed: Stack = {
  name: 'lake',
  draft: draft(start),
  steps: [
    govern('add a source: iceberg, of a governed table', true, 'nothing'),
    govern('add a sink: iceberg, of the table that is read', true, 'tables'),
    govern('remove a sink: iceberg, and go on to read its table', true, 'nothing'),
    govern('add a sink: iceberg, that makes tables in the database that is read', true, 'new tables'),
    govern('remove a source: iceberg, of the database that is written', false, 'new tables'),
    govern('add a source: iceberg, and write its table', true, 'tables'),
    govern('remove a source: iceberg, and go on to write its table', false, 'tables'),
    govern('remove a sink: iceberg, of a governed table', false, 'nothing'),
  ],
};

const [firstKey, secondKey] = ['0f3c1f0e-8a1b-4e0e-9d59-0a2f7c7d6c11', '7b0f9d52-3c44-4f5a-a1f4-5e1e3f8f0c22'].map(
  (id) => `arn:aws:kms:eu-west-1:111122223333:key/${id}`,
) as [string, string];

/** The source `orders`, with this key and those of before. */
function encrypt(change: string, kmsKey: string, formerKmsKeys?: [string]): Step {
  const encrypted = {
    type: 'kinesis' as const,
    create: { encryption: { kmsKey } },
    ...(formerKmsKeys && { formerKmsKeys }),
  };
  return { change, edit: ({ spec }) => (spec.sources['orders'] = encrypted), again: true };
}

function compute(change: string, parallelism: number): Step {
  return { change, edit: ({ spec }) => (spec.compute = { parallelism }) };
}

/** What a stream holds stays under the key of then. */
const keys: Stack = {
  name: 'keys',
  draft: draft({ ...start, sources: { orders: { type: 'kinesis', create: { encryption: { kmsKey: firstKey } } } } }),
  steps: [
    encrypt('change the key of a stream, and name the former one', secondKey, [firstKey]),
    compute('raise the parallelism, with records under both keys', 2),
    encrypt('name the former key no more, though records are under it', secondKey),
    { ...compute('raise the parallelism, without the right on the former key', 3), refused: true },
  ],
};

/** The network of the application, and what a job may only reach from one. */
const network: Stack = {
  name: 'network',
  draft: draft(start),
  steps: [
    move('add a VPC', vpc),
    move('add a subnet', moreSubnets),
    move('add a security group', moreGroups),
    move('remove the security group', moreSubnets),
    move('remove the subnet', vpc),
    ...comeAndGo('a source and a sink: kafka', kinds.kafka),
    { change: 'remove the VPC', edit: ({ spec }) => delete spec.network, again: true },
  ],
};

const warehouses: Stack = {
  name: 'warehouses',
  draft: draft({ ...start, network: { vpc: moreSubnets } }),
  steps: [
    ...comeAndGo('a sink: opensearch (serverless)', kinds.opensearchServerless),
    comeInAPlan('a sink: opensearch (a domain)', kinds.opensearchDomain),
    ...comeAndGo('a sink: redshift (serverless)', kinds.redshiftServerless),
    comeInAPlan('a sink: redshift (a cluster)', kinds.redshiftCluster),
  ],
};

/** Clusters keep the network of their creation, whatever becomes of the application's. */
const clusters: Stack = {
  name: 'clusters',
  draft: draft({ ...start, network: { vpc } }),
  steps: [
    ...comeAndGo('a source and a sink: msk', kinds.msk).slice(0, 1),
    move('add a subnet, with clusters that are created', moreSubnets),
    move('add a security group, with clusters that are created', moreGroups, true),
    ...comeAndGo('a source and a sink: msk', kinds.msk).slice(1),
    ...comeAndGo('a source and a sink: msk-serverless', kinds.mskServerless),
  ],
};

/** The job logs in otherwise to the cluster that it created, with these logins of the brokers. */
function logIn(change: string, auth: 'iam' | 'plaintext', also: object, refused = false): Step {
  const create = { serverProperties: { 'auto.create.topics.enable': 'true' }, ...also };
  const alerts = { type: 'msk' as const, create, auth, topics: ['alerts'] };
  return { change, edit: ({ spec }) => (spec.sinks['alerts'] = alerts), refused };
}

/** Terraform knows which logins a cluster takes, and the job keeps its own until it has the other one. */
const logins: Stack = {
  name: 'logins',
  draft: draft({ ...start, network: { vpc } }),
  steps: [
    logIn('add a sink: msk', 'iam', {}),
    logIn('change its login at once', 'plaintext', {}, true),
    logIn('let the brokers take both logins', 'iam', { logins: ['iam', 'plaintext'] }),
    logIn('change its login', 'plaintext', { logins: ['iam', 'plaintext'] }),
    logIn('let the brokers take the new login alone', 'plaintext', {}),
  ],
};

/** The cluster that the job writes to is created otherwise. */
function brokers(change: string, create: object, more: Partial<Step> = {}): Step {
  const alerts = { type: 'msk' as const, create, topics: ['alerts'] };
  return { change, edit: ({ spec }) => (spec.sinks['alerts'] = alerts), ...more };
}

const older = { kafkaVersion: '3.8.x.kraft', storage: { sizeGiB: 100 } };
const newer = { ...older, kafkaVersion: '3.9.x.kraft' };
const larger = { ...newer, instanceType: 'kafka.m7g.xlarge' };
const more = { ...larger, brokersPerZone: 2 };
const wider = { ...more, storage: { sizeGiB: 200 } };
const tuned = { ...wider, serverProperties: { 'auto.create.topics.enable': 'true' } };
const newest = { ...tuned, kafkaVersion: '4.0.x.kraft', serverProperties: { 'num.partitions': '3' } };
const refused = { refused: true } as const;

/** A cluster that is created grows under the job, and does not shrink. */
const upgrades: Stack = {
  name: 'upgrades',
  draft: draft({
    ...start,
    sinks: { alerts: { type: 'msk', create: older, topics: ['alerts'] } },
    network: { vpc: moreSubnets },
  }),
  steps: [
    brokers('a newer version of Kafka', newer, { again: true }),
    brokers('larger brokers', larger, { again: true }),
    brokers('more brokers', more, { again: true }),
    brokers('larger volumes', wider, { again: true }),
    brokers('larger volumes again, within six hours', { ...wider, storage: { sizeGiB: 300 } }, refused),
    brokers('smaller volumes', { ...wider, storage: { sizeGiB: 100 } }, refused),
    brokers('other server properties', tuned, { afresh: true, again: true }),
    brokers('a newer version of Kafka with other server properties', newest, { again: true }),
    brokers('fewer brokers', { ...newest, brokersPerZone: 1 }, { again: true }),
    brokers('brokers of another family', { ...newest, instanceType: 'kafka.t3.small' }, refused),
    brokers('an older version of Kafka', { ...newest, kafkaVersion: '3.9.x.kraft' }, { ...refused, afresh: true }),
    brokers('the cluster as it was', newest, { afresh: true, again: true }),
  ],
};

/** The key of a log group changes in place, though nothing written before is encrypted anew. */
function logKey(change: string, key: string | undefined): Step {
  const kmsKey = `arn:aws:kms:eu-west-1:111122223333:key/${key ?? ''}`;
  return {
    change,
    edit: ({ spec }) => {
      if (key === undefined) delete spec.logging;
      else spec.logging = { encryption: { kmsKey } };
    },
    again: true,
  };
}

const logKeys: Stack = {
  name: 'log-keys',
  draft: draft(start),
  steps: [
    logKey('encrypt the logs with a key', '0f3c1f0e-8a1b-4e0e-9d59-0a2f7c7d6c11'),
    logKey('with another key', '0f3c1f0e-8a1b-4e0e-9d59-0a2f7c7d6c12'),
    logKey('with the key of the service again', undefined),
  ],
};

/** Takes sinks out of the spec, or puts them back. */
function write(change: string, all: Draft['spec']['sinks'], refused = false): Step {
  return { change, edit: ({ spec }) => (spec.sinks = all), refused };
}

type Sinks = Draft['spec']['sinks'];
const archive = { archive: kinds.s3.sinks?.['archive'] } as Sinks;
const status = { status: kinds.dynamodb.sinks?.['status'] } as Sinks;
const unkept = { enriched: orders, late: kinds.sqs.sinks?.['late'] } as Sinks;

/** Another view is another stream: what nobody had read of the old one is lost. */
function streamed(stream: string): Sinks {
  const { create, ...sink } = status['status'] as { readonly create: object };
  const changed = { ...sink, create: { ...create, stream } } as Sinks[string];
  return { ...archive, status: changed, ...unkept } as Sinks;
}

function unprotect({ spec }: Draft): void {
  spec.deletionProtection = false;
  spec.sinks = { ...archive, ...status, ...unkept };
}

/** Production defaults keep what has left the spec as well, until somebody says that it may go. */
const production: Stack = {
  name: 'production',
  draft: draft({ ...start, sinks: { ...archive, ...status, ...unkept } }, 'prod'),
  steps: [
    { change: 'rename the application', edit: ({ metadata }) => (metadata.name = 'purchases'), refused: true },
    { change: 'call it as before', edit: ({ metadata }) => (metadata.name = 'orders') },
    { change: 'apply dev to its state', edit: ({ metadata }) => (metadata.environment = 'dev'), refused: true },
    { change: 'apply prod again', edit: ({ metadata }) => (metadata.environment = 'prod') },
    write('remove a sink: s3', { ...status, ...unkept }, true),
    write('remove a sink: dynamodb', { ...archive, ...unkept }, true),
    write('remove sinks: kinesis, sqs', { ...archive, ...status }, true),
    write('give a table a stream: dynamodb', streamed('new-image')),
    write('change the view of its stream: dynamodb', streamed('new-and-old-images'), true),
    { change: 'give the protection up', edit: unprotect },
    write('remove sinks, unprotected: kinesis, sqs', { ...archive, ...status }),
    { change: 'protect it again', edit: ({ spec }) => delete spec.deletionProtection },
  ],
  protected: true,
};

/** The same source and sinks under other names, which say what they were. */
function call(change: string, as: (name: string) => string, former: (name: string) => readonly string[]): Step {
  const said = (name: string) => (former(name).length > 0 ? { renamedFrom: former(name) } : {});
  const named = (all: object): object =>
    Object.fromEntries(Object.entries(all).map(([name, one]) => [as(name), { ...(one as object), ...said(name) }]));
  return {
    change,
    edit: ({ spec }) => {
      spec.sources = named(standingUnder.sources) as Draft['spec']['sources'];
      spec.sinks = named(standingUnder.sinks) as Sinks;
    },
    filled: true,
    again: true,
  };
}

const standingUnder = {
  sources: {
    orders: { ...orders, consumer: 'efo' },
    clicks: { type: 'msk-serverless', create: {}, topics: ['clicks'] },
  },
  sinks: { ...archive, ...status, totals: kinds.s3Tables.sinks?.['totals'], late: kinds.sqs.sinks?.['late'] },
};

/** What production keeps stays where it is when it is only called otherwise, however often. */
const renamed: Stack = {
  name: 'renamed',
  draft: draft(
    {
      ...(standingUnder as unknown as Partial<Draft['spec']>),
      network: { vpc },
      alarms: { set: 'recommended', topics: ['arn:aws:sns:eu-west-1:111122223333:alerts'] },
    },
    'prod',
  ),
  steps: [
    call(
      'call everything otherwise',
      (name) => `new-${name}`,
      (name) => [name],
    ),
    call(
      'call everything otherwise once more',
      (name) => `newer-${name}`,
      (name) => [name, `new-${name}`],
    ),
    {
      ...call(
        'call everything otherwise, and do not say what it was',
        (name) => name,
        () => [],
      ),
      again: false,
      refused: true,
    },
  ],
  protected: true,
};

/** Taken out of the spec while it holds data: AWS refuses, again when it is applied again, and it is put back. */
function removeFull(what: string, without: Sinks, all: Sinks): readonly Step[] {
  return [
    { ...write(`remove a sink: ${what} (full)`, without, true), filled: true },
    { ...write(`remove a sink: ${what} (full), applied again`, without, true), afresh: true },
    { ...write(`put it back: ${what} (full)`, all), afresh: true, again: true },
  ];
}

const lake = { lake: kinds.iceberg.sinks?.['lake'] } as Sinks;
const totals = { totals: kinds.s3Tables.sinks?.['totals'] } as Sinks;

/** What happens to stores that hold data, where production does not keep them. */
const full: Stack = {
  name: 'full',
  draft: draft({ ...start, sinks: { ...archive, ...totals, ...status, ...lake, ...unkept } }),
  steps: [
    ...removeFull(
      's3',
      { ...totals, ...status, ...lake, ...unkept },
      { ...archive, ...totals, ...status, ...lake, ...unkept },
    ),
    ...removeFull(
      's3-tables',
      { ...archive, ...status, ...lake, ...unkept },
      { ...archive, ...totals, ...status, ...lake, ...unkept },
    ),
    { ...write('remove a sink: iceberg (full)', { ...archive, ...totals, ...status, ...unkept }), filled: true },
    { ...write('remove sinks: kinesis, dynamodb, sqs (full)', { ...archive, ...totals }), filled: true },
  ],
  protected: true,
};

/** Names that are free again later than the queue is gone, and a queue that changes its owner within one apply. */
const names: Stack = {
  name: 'names',
  draft: draft({ ...start, sinks: unkept }),
  steps: [
    write('remove a sink: sqs', { enriched: orders }),
    write('put it back within a minute: sqs', unkept),
    // Only the policy tells the two apart, by its Sid: CreateQueue returns a queue that is there, if all is equal.
    write(
      'rename a sink: sqs, whose queue keeps its name',
      { enriched: orders, delayed: { type: 'sqs', create: { name: 'orders-late', deadLetters: {} } } },
      true,
    ),
    { ...write('call it as before: sqs', unkept), again: true },
  ],
};

/** The code goes from a file to a bucket of the user's, and the bucket that it was uploaded to holds more than it. */
function moveCode(change: string, code: Draft['spec']['code'], more: Partial<Step> = {}): Step {
  return { change, edit: ({ spec }) => (spec.code = code), ...more };
}

const objectOfCode = { bucket: 'example-code', key: 'orders.jar', version: 'v1' };
const toBucket = "move the code to a bucket of one's own";

const code: Stack = {
  name: 'code',
  draft: draft({ ...start, code: { file: 'orders.jar' } }),
  steps: [
    {
      change: `${toBucket}, and keep the storage`,
      edit: ({ spec }) => Object.assign(spec, { code: objectOfCode, storage: { create: {} } }),
      again: true,
    },
    {
      change: 'move the code back to a file',
      edit: ({ spec }) => {
        spec.code = { file: 'orders.jar' };
        delete spec.storage;
      },
    },
    moveCode(`${toBucket} (full storage)`, objectOfCode, { filled: true, refused: true }),
    moveCode(`${toBucket} (full storage), applied again`, objectOfCode, { afresh: true, refused: true }),
    moveCode('move the code back to a file (full storage)', { file: 'orders.jar' }, { afresh: true, again: true }),
  ],
  protected: true,
};

type Link = NonNullable<NonNullable<Spec['network']>['privateLink']>[string];
const created: NonNullable<Spec['network']> = { vpc: { create: { cidr: '10.20.0.0/16', zones: ['a', 'b'] } } };
const prices: Link = {
  service: 'com.amazonaws.vpce.eu-west-1.vpce-svc-0a1b2c3d4e5f60718',
  ports: [443],
  hosts: ['prices.example.com'],
};
const rates: Link = { ...prices, service: 'com.amazonaws.vpce.eu-west-1.vpce-svc-0a1b2c3d4e5f60719' };

/** Services of others that the application reaches by their private names. */
function link(change: string, links: Readonly<Record<string, Link>>, more: Partial<Step> = {}): Step {
  const privateLink = Object.keys(links).length > 0 ? { privateLink: links } : {};
  return { change, edit: ({ spec }) => (spec.network = { ...created, ...privateLink }), ...more };
}

const named: Link = { ...prices, privateDns: true };
const byTerraform: Link = { ...rates, hosts: ['rates.example.com'], privateDns: true, acceptance: 'terraform' };
const byItsOwner: Link = { ...byTerraform, acceptance: 'accepted' };
const nowNamed: Link = { ...named, acceptance: 'accepted' };

/** The owner of a service accepts an endpoint when it pleases, and AWS takes the private name after that. */
const privateNames: Stack = {
  name: 'private-names',
  draft: draft({ ...start, network: created }),
  steps: [
    link('add a service with a private name', { prices: named }, { again: true }),
    link('say that its owner has accepted, who has not', { prices: nowNamed }, { refused: true }),
    link('say so when the owner has', { prices: nowNamed }, { accepted: true, afresh: true, again: true }),
    link('switch the private name off', { prices }, { afresh: true, again: true }),
    link('add a service that Terraform accepts', { prices, rates: byTerraform }, { again: true }),
    link('remove a service that Terraform accepts', { prices }, { afresh: true, again: true }),
    link('remove a service', {}, { again: true }),
    link('add a service that Terraform accepts again', { rates: byTerraform }, { again: true }),
    link('have its owner accept from now on', { rates: byItsOwner }, { again: true }),
  ],
};

type Rules = NonNullable<NonNullable<NonNullable<Spec['scaling']>['metric']>['rules']>;
const cpu: Rules[string] = { measure: 'cpu', out: 75, in: 30 };

/** Scaling by these rules, or by those that follow from the sources. */
function scale(change: string, rules?: Rules): Step {
  const metric = { min: 2, max: 16, ...(rules && { rules }) };
  return { change, edit: ({ spec }) => (spec.scaling = { metric }), afresh: true, again: true };
}

/** CloudWatch refuses to delete an alarm that a rule still names. */
const scaled: Stack = {
  name: 'scaled',
  draft: draft({
    sources: { orders },
    compute: { parallelism: 4, maxParallelism: 256 },
    scaling: { metric: { min: 2, max: 16 } },
  }),
  steps: [
    scale('a rule less', { cpu }),
    scale('rename a rule', { load: cpu }),
    scale('the rules that follow from the sources'),
    { change: 'no scaling', edit: ({ spec }) => delete spec.scaling, again: true },
  ],
};

/** What the role may do beside what its sources and sinks need. */
function permit(change: string, ...actions: readonly [string, ...string[]] | []): Step {
  const resources = ['arn:aws:dynamodb:eu-west-1:111122223333:table/rates'];
  return {
    change,
    edit: ({ spec }) => {
      const [first, ...rest] = actions;
      if (first === undefined) delete spec.executionRole;
      else spec.executionRole = { statements: [{ actions: [first, ...rest], resources, reason: 'exchange rates' }] };
    },
    again: true,
  };
}

/** The job loses a right only once it runs without it, and has a new one when it starts with it. */
const permissions: Stack = {
  name: 'permissions',
  draft: draft(start),
  steps: [
    ...comeAndGo('a sink: service', kinds.service),
    permit('permit the job to read a table', 'dynamodb:GetItem'),
    permit('permit the job to write to it as well', 'dynamodb:GetItem', 'dynamodb:PutItem'),
    permit('permit the job to read it again only', 'dynamodb:GetItem'),
    permit('permit nothing more'),
  ],
};

/** Those that take longest come first: several run at a time. */
export const stacks: readonly Stack[] = [
  job,
  files,
  full,
  code,
  upgrades,
  ...networks,
  ...gateways,
  names,
  logKeys,
  streams,
  series,
  network,
  clusters,
  warehouses,
  tables,
  governed,
  keys,
  production,
  renamed,
  logins,
  permissions,
  privateNames,
  scaled,
];
