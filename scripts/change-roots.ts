// The configurations that `change-plans.ts` plans: what stands before, what comes after, and what happens in between.
import { exampleApplication } from '../src/rules/example-application';
import type { TerraformJson } from '../src/rules/rule';

/** A configuration as folders: path of a folder below the root, `.` for the root itself → its one file. */
export type Root = Readonly<Record<string, TerraformJson>>;

/** One plan. */
export interface ChangePlan {
  /** Of the file that is written. */
  readonly name: string;
  /** Applied first; nothing stands when left out. */
  readonly before?: Root;
  readonly after: Root;
  /** Of `terraform plan`. */
  readonly flags?: readonly string[];
  /** Names of streams that somebody creates, or whose retention somebody raises to 48 hours, in the meantime. */
  readonly made?: string;
  readonly raised?: readonly string[];
  /** Terraform is to stop with an error, and to write what it has planned so far. */
  readonly stops?: true;
}

/** Nothing that runs twice at a time in one account may have the name of another: `orders` becomes the plan's. */
export function renamed<Json>(json: Json, name: string): Json {
  const text = JSON.stringify(json).replace(/(?<![.\w])orders(?![.\w]|":)/g, `${name}-orders`);
  return JSON.parse(text) as Json;
}

const stream = (changes: TerraformJson = {}): TerraformJson => ({
  resource: { aws_kinesis_stream: { orders: { name: 'orders', shard_count: 1, ...changes } } },
});

const secret = (value: string): TerraformJson => ({
  variable: { password: { default: value, sensitive: true } },
  ...exampleApplication(
    {
      application_configuration: {
        environment_properties: {
          property_group: [{ property_group_id: 'sink', property_map: { password: '${var.password}' } }],
        },
      },
    },
    { aws_kinesis_stream: { orders: { name: '${var.password}', shard_count: 1 } } },
  ),
});

const jobs: Root = {
  '.': { module: { jobs: { source: './jobs', count: 2 } } },
  jobs: { module: { streams: { source: './streams', for_each: '${toset(["a.b", "c[0]"])}', key: '${each.key}' } } },
  'jobs/streams': {
    variable: { key: {} },
    resource: { aws_kinesis_stream: { orders: { name: 'orders-${md5(var.key)}', shard_count: 1 } } },
  },
};

/** Every shape of a change that Terraform plans. */
export const changePlans: readonly ChangePlan[] = [
  {
    name: 'moved',
    before: { '.': exampleApplication() },
    after: {
      '.': {
        module: { jobs: { source: './jobs' } },
        moved: [
          {
            from: 'aws_kinesisanalyticsv2_application.orders',
            to: 'module.jobs.aws_kinesisanalyticsv2_application.orders',
          },
        ],
      },
      jobs: exampleApplication(),
    },
  },
  {
    name: 'import',
    made: 'orders',
    after: { '.': { ...stream(), import: [{ to: 'aws_kinesis_stream.orders', id: 'orders' }] } },
  },
  {
    name: 'forget',
    before: { '.': stream() },
    after: { '.': { removed: [{ from: 'aws_kinesis_stream.orders', lifecycle: { destroy: false } }] } },
  },
  {
    name: 'keys',
    before: { '.': stream({ for_each: '${toset(["a.b", "c\\"d[0]", "e\'f"])}', name: 'orders-${md5(each.key)}' }) },
    after: { '.': stream({ for_each: '${toset(["a.b", "e\'f"])}', name: 'orders-${md5(each.key)}', shard_count: 2 }) },
  },
  { name: 'nested-modules', after: jobs },
  {
    name: 'tainted',
    before: { '.': exampleApplication() },
    after: { '.': exampleApplication() },
    flags: ['-replace=aws_kinesisanalyticsv2_application.orders'],
  },
  {
    name: 'create-before-destroy',
    before: { '.': stream() },
    after: { '.': stream({ name: 'all-orders', lifecycle: { create_before_destroy: true } }) },
  },
  {
    name: 'unknown',
    after: {
      '.': exampleApplication(
        {
          service_execution_role: '${aws_iam_role.orders.arn}',
          application_configuration: {
            application_code_configuration: {
              code_content: { s3_content_location: { bucket_arn: '${aws_s3_bucket.orders.arn}' } },
            },
          },
        },
        {
          aws_iam_role: {
            orders: { name: 'orders', assume_role_policy: '${jsonencode({ Version = "2012-10-17", Statement = [] })}' },
          },
          aws_s3_bucket: { orders: { bucket: 'orders' } },
        },
      ),
    },
  },
  { name: 'sensitive', before: { '.': secret('hunter2-before') }, after: { '.': secret('hunter2-after') } },
  {
    name: 'target',
    before: { '.': stream() },
    after: { '.': exampleApplication({}, { aws_kinesis_stream: { orders: { name: 'orders', shard_count: 2 } } }) },
    flags: ['-target=aws_kinesis_stream.orders'],
  },
  {
    name: 'refresh-only',
    before: { '.': stream({ retention_period: 24 }) },
    after: { '.': stream({ retention_period: 24 }) },
    raised: ['orders'],
    flags: ['-refresh-only'],
  },
  {
    name: 'destroy',
    before: { '.': exampleApplication({}, { aws_kinesis_stream: { orders: { name: 'orders', shard_count: 1 } } }) },
    after: { '.': exampleApplication({}, { aws_kinesis_stream: { orders: { name: 'orders', shard_count: 1 } } }) },
    flags: ['-destroy'],
  },
  { name: 'nothing', before: { '.': stream() }, after: { '.': stream() } },
  { name: 'empty', after: { '.': {} } },
];
