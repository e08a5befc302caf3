// What `flinkform module` writes of specs, held against what the compiler makes of them.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from '../../src/document/document';
import { toMilliseconds } from '../../src/text/duration';
import { flinkform, root } from '../support/run-cli';
import type { ProvenModule, ProvenVariable } from './proven-module';

export interface Recipe {
  readonly name: string;
  /** The text of a spec; or an example, by its name. */
  readonly spec: string;
  readonly switches?: Readonly<Record<string, string>>;
  readonly part?: string;
  readonly variables: readonly ProvenVariable[];
}

const letters = (pattern: RegExp) => (value: Json) =>
  typeof value === 'string' && pattern.test(value) ? value : undefined;
const each = (pattern: RegExp) => (value: Json) =>
  Array.isArray(value) && value.every((one) => pattern.test(String(one))) ? (value as Json) : undefined;
const upTo = (most: number) => (value: Json) => (typeof value === 'number' && value <= most ? value : undefined);
const days = (value: Json) =>
  /^[0-9]+d$/.test(String(value)) ? toMilliseconds(String(value)) / 86_400_000 : undefined;
const own = letters(/^[a-z][a-z0-9-]{0,20}$/);

const goldenPath = `
apiVersion: flinkform/v1
kind: FlinkApplication
metadata: { name: golden, environment: dev, tags: { team: platform } }
aws: { region: eu-west-1, accountId: "111122223333" }
spec:
  runtime: FLINK-1_20
  code: { bucket: example-artifacts, key: job-1.0.0.jar, version: v1 }
  compute: { parallelism: 2 }
  properties: { settings: { mode: fast } }
  logging: { retention: 30d, level: INFO }
  alarms: { set: recommended, topics: ["arn:aws:sns:eu-west-1:111122223333:on-call"] }
`;

const stream = `
apiVersion: flinkform/v1
kind: FlinkApplication
metadata: { name: orders, tags: { team: flink } }
aws: { region: eu-west-1, accountId: "111122223333" }
spec:
  runtime: FLINK-1_20
  code: { bucket: example-code, key: orders.jar, version: v1 }
  sources:
    orders: { type: kinesis, create: { name: orders, mode: provisioned, shards: 2, retention: 7d } }
`;

export const recipes: readonly Recipe[] = [
  {
    name: 'a golden path',
    spec: goldenPath,
    variables: [
      { name: 'name', pointer: '/metadata/name', given: own },
      { name: 'properties', pointer: '/spec/properties' },
      { name: 'parallelism', pointer: '/spec/compute/parallelism', given: upTo(64) },
      { name: 'code_key', pointer: '/spec/code/key', given: letters(/^[A-Za-z0-9./_-]{1,60}$/) },
      { name: 'code_version', pointer: '/spec/code/version' },
      { name: 'retention_days', pointer: '/spec/logging/retention', given: days },
      { name: 'level', pointer: '/spec/logging/level' },
      { name: 'topics', pointer: '/spec/alarms/topics' },
    ],
  },
  {
    name: 'everything created',
    spec: readFileSync(join(root, 'examples/kinesis-to-s3.yaml'), 'utf8'),
    variables: [
      { name: 'name', pointer: '/metadata/name', given: own },
      { name: 'parallelism', pointer: '/spec/compute/parallelism', given: upTo(64) },
      { name: 'retention_days', pointer: '/spec/sources/orders/create/retention', given: days },
    ],
  },
  {
    name: 'topics',
    spec: readFileSync(join(root, 'examples/msk.yaml'), 'utf8'),
    variables: [
      { name: 'name', pointer: '/metadata/name', given: own },
      { name: 'topics', pointer: '/spec/sources/payments/topics', given: each(/^[a-z][a-zA-Z0-9-]*$/) },
    ],
  },
  {
    name: 'a network',
    spec: readFileSync(join(root, 'examples/other-services.yaml'), 'utf8').replace(
      '  code: {',
      '  compute: { parallelism: 2 }\n  code: {',
    ),
    variables: [
      { name: 'name', pointer: '/metadata/name', given: letters(/^[a-z][a-z0-9-]{0,12}$/) },
      { name: 'parallelism', pointer: '/spec/compute/parallelism', given: upTo(64) },
    ],
  },
  {
    name: 'a stream, encrypted or not',
    spec: stream,
    part: '/spec/sources/orders',
    switches: {
      encrypted:
        'spec: { sources: { orders: { create: { encryption: ' +
        '{ kmsKey: "arn:aws:kms:eu-west-1:111122223333:key/4f1c2d3e-5a6b-4c7d-8e9f-0a1b2c3d4e5f" } } } } }',
      efo: 'spec: { sources: { orders: { consumer: efo } } }',
    },
    variables: [
      { name: 'name', pointer: '/spec/sources/orders/create/name', given: letters(/^[A-Za-z0-9_.-]{1,40}$/) },
      { name: 'shards', pointer: '/spec/sources/orders/create/shards' },
    ],
  },
];

/** Writes one by the command line, as people do. */
export async function print({ spec, switches = {}, ...recipe }: Recipe, folder: string): Promise<ProvenModule> {
  mkdirSync(folder, { recursive: true });
  mkdirSync(join(folder, 'jobs'), { recursive: true });
  const code = readFileSync(join(root, 'examples/jobs/orders.jar'));
  const sha256 = createHash('sha256').update(code).digest('hex');
  writeFileSync(join(folder, 'jobs', 'orders.jar'), code);
  writeFileSync(join(folder, 'app.yaml'), spec);
  for (const [name, text] of Object.entries(switches)) writeFileSync(join(folder, `app.${name}.overlay.yaml`), text);
  const { variables, part } = recipe;
  const words = [
    ...variables.flatMap(({ pointer, name }) => ['--variable', `${pointer}=${name}`]),
    ...Object.keys(switches).flatMap((name) => ['--switch', name]),
    ...(part === undefined ? [] : ['--part', part]),
  ];
  const ran = await flinkform(['module', 'app.yaml', ...words, '--out', 'written'], { cwd: folder });
  if (ran.status !== 0) throw new Error(`flinkform module: ${ran.stderr}${ran.stdout}`);
  return { ...recipe, spec, switches, folder: join(folder, 'written'), sha256 };
}
