// Sources and sinks of every kind, as they are added to a spec, and how they come, are called otherwise, and go.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Draft, Step } from './draft';

/** What is added at once, by the names that it has beside `added-` or `other-`. */
export interface Kind {
  readonly sources?: Readonly<Record<string, unknown>>;
  readonly sinks?: Readonly<Record<string, unknown>>;
}

/** One that is created from nothing but defaults, or that exists, where nothing more need be said. */
export const orders = { type: 'kinesis', create: {} } as const;

export const kinesis: Kind = { sources: { orders }, sinks: { alerts: orders } };

/** A source reads what a table tells of its changes, or looks things up in it. */
export const dynamodb: Kind = {
  sources: { changes: fromCase('dynamodb-streams', 'sources', 'changes') },
  sinks: { status: fromCase('dynamodb-sink', 'sinks', 'status') },
};

export const sqs: Kind = { sinks: { late: { type: 'sqs', create: { deadLetters: {} } } } };

export const prometheus: Kind = { sinks: { samples: { type: 'prometheus', create: { logs: {} } } } };

export const timestream: Kind = { sinks: { points: { type: 'timestream', create: { magneticWrites: {} } } } };

export const s3: Kind = {
  sources: { landing: { type: 's3', create: {}, prefix: 'incoming/' } },
  sinks: { archive: { type: 's3', create: {} } },
};

/** Its buckets are there already: the provider takes nearly a minute for one that is created. */
export const firehose: Kind = {
  sources: { landed: fromCase('firehose-source-existing-bucket', 'sources', 'landed') },
  sinks: { delivered: { type: 'firehose', create: { s3: { bucket: 'example-archive', prefix: 'orders/' } } } },
};

export const iceberg: Kind = {
  sources: { rates: fromCase('iceberg-existing', 'sources', 'rates') },
  sinks: {
    lake: {
      type: 'iceberg',
      create: {},
      warehouse: { bucket: 'example-warehouse', prefix: 'warehouse/' },
      tables: ['orders'],
      createTables: true,
      lakeFormation: true,
    },
  },
};

/** A database that exists, in a warehouse that exists. */
export const lakeOfRates = {
  type: 'iceberg',
  database: 'lake',
  warehouse: { bucket: 'example-lake', prefix: 'warehouse/' },
  lakeFormation: true,
} as const;

export const s3Tables: Kind = {
  sources: { raw: fromCase('s3-tables-existing', 'sources', 'orders') },
  sinks: { totals: fromCase('s3-tables-created', 'sinks', 'totals') },
};

export const kafka: Kind = {
  sources: { orders: fromCase('kafka', 'sources', 'orders') },
  sinks: { alerts: fromCase('kafka', 'sinks', 'alerts') },
};

export const opensearchServerless: Kind = { sinks: { search: fromCase('opensearch-serverless', 'sinks', 'open') } };
export const opensearchDomain: Kind = { sinks: { search: { type: 'opensearch', create: {} } } };

export const redshiftServerless: Kind = {
  sinks: {
    small: fromCase('redshift-serverless', 'sinks', 'small'),
    warehouse: { type: 'redshift', mode: 'jdbc', serverless: { create: {} } },
  },
};
export const redshiftCluster: Kind = { sinks: { small: { type: 'redshift', mode: 'data-api', create: { nodes: 1 } } } };

export const firehoseToOpenSearch: Kind = { sinks: fromCases('firehose-to-opensearch', 'sinks') };
export const firehoseToCollection: Kind = { sinks: fromCases('firehose-to-collection', 'sinks') };

export const msk: Kind = {
  sources: { payments: { type: 'msk', create: {}, topics: ['payments'] } },
  sinks: { alerts: { type: 'msk', create: {}, topics: ['alerts'] } },
};

export const mskServerless: Kind = {
  sources: { clicks: { type: 'msk-serverless', create: {}, topics: ['clicks'] } },
  sinks: { visits: { type: 'msk-serverless', create: {}, topics: ['visits'] } },
};

/** What has no connector of its own: it makes nothing, and the role may use it. */
export const service: Kind = {
  sinks: {
    metrics: {
      type: 'service',
      service: 'prometheus',
      statements: [
        {
          actions: ['aps:RemoteWrite'],
          resources: ['arn:aws:aps:eu-west-1:111122223333:workspace/ws-0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9'],
          purpose: 'write samples to the workspace',
        },
      ],
    },
  },
};

/** Each comes, gets another name in the spec, and goes. */
export function comeAndGo(what: string, kind: Kind): readonly Step[] {
  return [
    { change: `add ${what}`, edit: (draft) => put(draft, kind, 'added') },
    { change: `rename ${what}`, edit: (draft) => put(draft, kind, 'other') },
    { change: `remove ${what}`, edit: (draft) => put(draft, kind) },
  ];
}

/** What the mock cannot apply is planned only, so that there is nothing that could be renamed or removed. */
export function comeInAPlan(what: string, kind: Kind): Step {
  return { change: `add ${what}`, edit: (draft) => put(draft, kind, 'added'), plannedOnly: true };
}

/** Puts what is added in place of what was added before. */
function put({ spec }: Draft, { sources = {}, sinks = {} }: Kind, prefix?: 'added' | 'other'): void {
  for (const [all, some] of [
    [spec.sources as Record<string, unknown>, sources],
    [spec.sinks as Record<string, unknown>, sinks],
  ] as const) {
    for (const name of Object.keys(all)) if (/^(?:added|other)-/.test(name)) delete all[name];
    if (prefix !== undefined) for (const [name, one] of Object.entries(some)) all[`${prefix}-${name}`] = one;
  }
}

/** What a golden case says about one of its sources and sinks. */
function fromCase(name: string, direction: 'sources' | 'sinks', key: string): unknown {
  const found = fromCases(name, direction)[key];
  if (found === undefined) throw new Error(`the case ${name} has no ${key} among its ${direction}`);
  return found;
}

function fromCases(name: string, direction: 'sources' | 'sinks'): Readonly<Record<string, unknown>> {
  const file = join(__dirname, '..', '..', 'cases', name, 'app.yaml');
  const { spec } = parse(readFileSync(file, 'utf8')) as { spec: Record<string, Record<string, unknown>> };
  return spec[direction] ?? {};
}
