// The changes that a team makes, as edits of specs: each stack is applied once and then changed step by step.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Spec } from '../../../generated/application';

/** A spec that edits may change in place. */
export interface Draft {
  readonly metadata: { name: string };
  readonly spec: Mutable<Spec> & { sources: Sources; sinks: Sinks };
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Sources = Record<string, NonNullable<Spec['sources']>[string]>;
type Sinks = Record<string, NonNullable<Spec['sinks']>[string]>;

export interface Step {
  readonly change: string;
  readonly edit: (draft: Draft) => void;
  /** A snapshot of this name is taken before, as an operator would take it. */
  readonly snapshot?: string;
  /** The JAR beside the spec gets other content. */
  readonly newJar?: boolean;
  /** The same spec is planned once more afterwards. */
  readonly again?: boolean;
  /** The mock cannot apply it: what the real provider plans is told, and nothing is done. */
  readonly plannedOnly?: boolean;
}

export interface Stack {
  readonly name: string;
  readonly draft: () => Draft;
  readonly steps: readonly Step[];
}

function draft(spec: Partial<Draft['spec']>): () => Draft {
  const code = { bucket: 'example-code', key: 'orders.jar', version: 'v1' };
  return () =>
    structuredClone({
      apiVersion: 'flinkform/v1',
      kind: 'FlinkApplication',
      metadata: { name: 'orders' },
      aws: { region: 'eu-west-1', accountId: '111122223333' },
      spec: { runtime: 'FLINK-1_20', code, sources: {}, sinks: {}, ...spec },
    }) as Draft;
}

const [subnetA, subnetB, subnetC] = [
  'subnet-0a1b2c3d4e5f60718',
  'subnet-0a1b2c3d4e5f60719',
  'subnet-0a1b2c3d4e5f6071a',
] as const;
const [group, otherGroup] = ['sg-0a1b2c3d4e5f60718', 'sg-0a1b2c3d4e5f60719'] as const;
type Vpc = NonNullable<Spec['network']>['vpc'];
const vpc: Vpc = { subnets: [subnetA, subnetB], securityGroups: [group] };
const wider: Vpc = { ...vpc, subnets: [subnetA, subnetB, subnetC] };

function newJar(version: string, again = true): Step {
  return {
    change: `a new JAR (version ${version})`,
    edit: ({ spec }) => (spec.code = { bucket: 'example-code', key: 'orders.jar', version }),
    again,
  };
}

/** Sources and sinks come, get other names in the spec, and go: one of every kind at a time. */
function comeAndGo(what: string, sources: Record<string, unknown>, sinks: Record<string, unknown>): readonly Step[] {
  const put = ({ spec }: Draft, prefix: string): void => {
    for (const [all, some] of [
      [spec.sources as Record<string, unknown>, sources],
      [spec.sinks as Record<string, unknown>, sinks],
    ] as const) {
      for (const name of Object.keys(all)) if (/^(?:added|other)-/.test(name)) delete all[name];
      if (prefix !== '') for (const [name, one] of Object.entries(some)) all[`${prefix}-${name}`] = one;
    }
  };
  return [
    { change: `add ${what}`, edit: (of) => put(of, 'added') },
    { change: `rename ${what}`, edit: (of) => put(of, 'other') },
    { change: `remove ${what}`, edit: (of) => put(of, '') },
  ];
}

/** What a golden case says about one of its sources and sinks: every kind is there already. */
function fromCase(name: string, direction: 'sources' | 'sinks', key: string): unknown {
  const file = join(__dirname, '..', '..', 'cases', name, 'app.yaml');
  const { spec } = parse(readFileSync(file, 'utf8')) as { spec: Record<string, Record<string, unknown>> };
  return spec[direction]?.[key];
}

const orders = { type: 'kinesis', create: {} } as const;
const start = { sources: { orders }, sinks: { enriched: orders } } as Partial<Draft['spec']>;

const tables = { changes: fromCase('dynamodb-streams', 'sources', 'changes') };
const archives = {
  status: fromCase('dynamodb-sink', 'sinks', 'status'),
  delivered: { type: 'firehose', create: { s3: { bucket: 'example-archive', prefix: 'orders/' } } },
  lake: {
    type: 'iceberg',
    create: {},
    warehouse: { bucket: 'example-warehouse', prefix: 'warehouse/' },
    tables: ['orders'],
  },
  archive: { type: 's3', create: {} },
  totals: fromCase('s3-tables-created', 'sinks', 'totals'),
};
/** Created clusters and collections, which need the VPC that the application has by then. */
const clusters = comeAndGo(
  'a source: msk; sinks: msk-serverless, opensearch (serverless), redshift (serverless)',
  { payments: { type: 'msk', create: {}, topics: ['payments'] } },
  {
    alerts: { type: 'msk-serverless', create: {}, topics: ['alerts'] },
    search: fromCase('opensearch-serverless', 'sinks', 'open'),
    small: fromCase('redshift-serverless', 'sinks', 'small'),
  },
);

export const stacks: readonly Stack[] = [
  {
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
  },
  {
    name: 'streams',
    draft: draft(start),
    steps: comeAndGo('a source and a sink: kinesis', { orders }, { alerts: orders }),
  },
  {
    name: 'stores',
    draft: draft({
      code: { file: 'orders.jar' },
      sources: { orders: { ...orders, consumer: 'efo' } },
      sinks: { enriched: orders },
    }),
    steps: [
      { change: 'a new JAR (a local file)', edit: () => undefined, newJar: true },
      {
        change: 'rename the consumer',
        edit: ({ spec }) => (spec.sources['orders'] = { ...orders, consumer: 'efo', efo: { name: 'other' } }),
      },
      ...comeAndGo('a source: dynamodb; sinks: dynamodb, firehose, iceberg, s3, s3-tables', tables, archives).filter(
        ({ change }) => !change.startsWith('rename'),
      ),
      { change: 'add a VPC', edit: ({ spec }) => (spec.network = { vpc }) },
      { change: 'add a subnet', edit: ({ spec }) => (spec.network = { vpc: wider }) },
      {
        change: 'add a sink: opensearch (a domain)',
        edit: ({ spec }) => (spec.sinks['search'] = { type: 'opensearch', create: {} }),
        plannedOnly: true,
      },
      ...clusters.slice(0, 1),
      {
        change: 'add a security group, with clusters that are created',
        edit: ({ spec }) => (spec.network = { vpc: { ...wider, securityGroups: [group, otherGroup] } }),
      },
      ...clusters.slice(2),
      { change: 'remove the VPC', edit: ({ spec }) => delete spec.network, again: true },
    ],
  },
];
