// Policies: what each finds in production and elsewhere, and that it is as severe as the row of its code says.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { codes } from '../src/codes';
import { severityText, type CodeEntry, type Severity } from '../src/codes/entry';
import { judged, type PolicyCode } from '../src/diagnostics/finding';
import { compileText, minimalSpec } from './support/compile';

const test = suite('policies');

interface Example {
  readonly code: PolicyCode;
  readonly spec: object;
  readonly aws?: object;
  readonly production: Severity;
  readonly otherwise?: Severity;
}

const told = { topics: ['arn:aws:sns:eu-west-1:111122223333:team'] };

const shop = {
  type: 'database',
  engine: 'postgresql',
  host: 'shop.example.com',
  database: 'shop',
  secret: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop-a1B2c3',
} as const;

const examples: readonly Example[] = [
  { code: 'FLK3016', spec: { checkpoints: { enabled: false } }, production: 'error', otherwise: 'warning' },
  {
    code: 'FLK3017',
    spec: { snapshots: { enabled: false }, restore: { from: 'none' } },
    production: 'error',
    otherwise: 'warning',
  },
  { code: 'FLK3018', spec: { restore: { from: 'none' } }, production: 'warning' },
  { code: 'FLK3020', spec: { forceStop: true }, production: 'error', otherwise: 'warning' },
  { code: 'FLK3023', spec: { logging: { level: 'DEBUG' } }, production: 'error' },
  { code: 'FLK3023', spec: { logging: { level: 'WARN' } }, production: 'warning' },
  { code: 'FLK3029', spec: {}, production: 'warning' },
  { code: 'FLK3034', spec: {}, aws: state('example-state'), production: 'warning', otherwise: 'info' },
  { code: 'FLK3035', spec: { deletionProtection: false }, production: 'warning' },
  {
    code: 'FLK3040',
    spec: { network: { vpc: { create: { cidr: '10.20.0.0/16', zones: ['a'] } } } },
    production: 'error',
    otherwise: 'warning',
  },
  {
    code: 'FLK3045',
    spec: { properties: { Database: { 'db.password': 'hunter2' } } },
    production: 'warning',
    otherwise: 'warning',
  },
  {
    code: 'FLK3101',
    spec: { sources: { orders: { type: 'kafka', bootstrapServers: 'b:9092', auth: 'none', topics: ['orders'] } } },
    production: 'error',
    otherwise: 'warning',
  },
  {
    code: 'FLK3178',
    spec: {
      network: { vpc: { subnets: ['subnet-0a1b2c3d', 'subnet-0a1b2c3e'], securityGroups: ['sg-0a1b2c3d'] } },
      sinks: { rows: { type: 'redshift', mode: 'data-api', create: {} } },
    },
    production: 'warning',
    otherwise: 'info',
  },
  { code: 'FLK3358', spec: { sinks: { totals: { ...shop, tls: 'none' } } }, production: 'error', otherwise: 'warning' },
  { code: 'FLK3359', spec: { sources: { orders: { ...shop, mode: 'change-data-capture' } } }, production: 'warning' },
  {
    code: 'FLK3452',
    spec: {
      network: {
        vpc: { create: { cidr: '10.20.0.0/16', zones: ['a', 'b'] } },
        egress: 'endpoints',
        endpoints: { zones: ['b'] },
      },
    },
    production: 'warning',
  },
  {
    code: 'FLK3452',
    spec: {
      network: {
        vpc: { find: { count: 2, tags: { vpc: { Name: 'core' }, subnets: { Tier: 'private' } } } },
        egress: 'endpoints',
        endpoints: { find: { count: 1, tags: { Tier: 'endpoints' } } },
      },
    },
    production: 'warning',
  },
  {
    code: 'FLK3256',
    spec: {
      sinks: { lake: { type: 'iceberg', database: 'lake', warehouse: { bucket: 'example-lake' }, tables: ['*'] } },
    },
    production: 'error',
    otherwise: 'error',
  },
  {
    code: 'FLK3257',
    spec: { executionRole: { statements: [{ actions: ['sqs:*'], resources: ['*'], reason: 'queues' }] } },
    production: 'error',
    otherwise: 'error',
  },
  { code: 'FLK3230', spec: { alarms: { set: 'recommended' } }, production: 'warning', otherwise: 'info' },
  {
    code: 'FLK3230',
    spec: { alarms: { set: 'recommended', warning: told, paging: true } },
    production: 'warning',
    otherwise: 'info',
  },
  { code: 'FLK3230', spec: { alarms: { set: 'recommended', critical: told } }, production: 'info', otherwise: 'info' },
  {
    code: 'FLK3284',
    spec: { sinks: { search: { type: 'opensearch', create: { public: true, instanceType: 't3.small.search' } } } },
    production: 'warning',
  },
  {
    code: 'FLK3363',
    spec: { sinks: { metrics: { type: 'timestream', create: { database: { name: 'metrics' }, name: 'orders' } } } },
    production: 'warning',
    otherwise: 'warning',
  },
  {
    code: 'FLK3398',
    spec: {
      network: {
        vpc: { create: { cidr: '10.20.0.0/16', zones: ['a', 'b'] } },
        endpointServices: {
          kafka: { principals: ['*'], acceptance: false, listeners: { tcp: { port: 9092, targets: ['10.20.0.11'] } } },
        },
      },
    },
    production: 'error',
    otherwise: 'warning',
  },
];

for (const { code, spec, aws, production, otherwise } of examples)
  test(`${code}: ${JSON.stringify(spec)}`, () => {
    assert.equal(said(code, spec, 'prod', aws), [production]);
    assert.equal(said(code, spec, 'dev', aws), otherwise === undefined ? [] : [otherwise]);
  });

test('every code whose row has a severity has an example', () => {
  const named = Object.entries(codes).flatMap(([code, entry]: [string, CodeEntry]) => (entry.severity ? [code] : []));
  assert.equal([...new Set(examples.map(({ code }) => code))].sort(), named.sort());
});

test('a bucket named like the environment keeps the state of no other', () => {
  assert.equal(said('FLK3034', {}, 'prod', state('example-state-prod')), []);
});

test('a lesser finding is lesser only where the row says so', () => {
  const lesser = { message: 'a test', lesser: true } as const;
  assert.equal(judged([{ code: 'FLK3023', ...lesser }], true), [
    { code: 'FLK3023', message: 'a test', severity: 'warning' },
  ]);
  assert.equal(judged([{ code: 'FLK3016', ...lesser }], true), [
    { code: 'FLK3016', message: 'a test', severity: 'error' },
  ]);
});

test('a severity in words', () => {
  assert.is(severityText({ production: 'error', otherwise: 'warning' }), 'error in production, warning otherwise');
  assert.is(severityText({ production: 'warning' }), 'warning, in production only');
  assert.is(severityText({ production: 'error', lesser: 'warning' }), 'error or warning, in production only');
});

/** Where the state is kept: its key names no environment. */
function state(bucket: string): object {
  return { backend: { type: 's3', bucket, key: 'flink/orders.tfstate' } };
}

function said(code: string, spec: object, environment: string, aws: object = {}): Severity[] {
  const home = { region: 'eu-west-1', accountId: '111122223333' };
  const metadata = { name: 'orders', environment };
  const text = JSON.stringify(minimalSpec(spec, { metadata, aws: { ...home, ...aws } }));
  return compileText(text)
    .diagnostics.filter((one) => one.code === code)
    .map(({ severity }) => severity);
}

test.run();
