import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import awsProvider from '../generated/aws-provider.json';
import { conform } from '../src/conform';
import type { JsonObject } from '../src/conform/finding';
import type { ProviderSchema } from '../src/terraform/provider-schema';
import { dataTypes } from '../src/terraform/data-types';
import { resourceTypes } from '../src/terraform/resource-types';
import { readTemplate } from '../src/terraform/template';

const schema = awsProvider as unknown as ProviderSchema;

/** Findings as `address path: message`. */
const findings = (configuration: JsonObject, extra?: readonly string[]): string[] =>
  conform(configuration, schema, extra).map(({ address, path, message }) => `${address} ${path}: ${message}`);

const stream = { name: 'orders', stream_mode_details: { stream_mode: 'ON_DEMAND' } };

const application = {
  name: 'orders',
  runtime_environment: 'FLINK-1_20',
  service_execution_role: '${aws_iam_role.main.arn}',
  start_application: true,
  application_configuration: {
    application_code_configuration: {
      code_content_type: 'ZIPFILE',
      code_content: {
        s3_content_location: { bucket_arn: 'arn:aws:s3:::code', file_key: 'orders.jar', object_version: '${null}' },
      },
    },
    application_snapshot_configuration: { snapshots_enabled: true },
    environment_properties: {
      property_group: [{ property_group_id: 'Pricing', property_map: { currency: 'EUR', limit: '10' } }],
    },
    flink_application_configuration: {
      checkpoint_configuration: {
        configuration_type: 'CUSTOM',
        checkpointing_enabled: true,
        checkpoint_interval: 60000,
        min_pause_between_checkpoints: 5000,
      },
      monitoring_configuration: { configuration_type: 'CUSTOM', log_level: 'INFO', metrics_level: 'APPLICATION' },
      parallelism_configuration: {
        configuration_type: 'CUSTOM',
        parallelism: 8,
        parallelism_per_kpu: 2,
        auto_scaling_enabled: false,
      },
    },
    run_configuration: {
      application_restore_configuration: { application_restore_type: 'RESTORE_FROM_LATEST_SNAPSHOT' },
      flink_run_configuration: { allow_non_restored_state: false },
    },
    vpc_configuration: [{ subnet_ids: ['subnet-1', 'subnet-2'], security_group_ids: ['sg-1'] }],
  },
  cloudwatch_logging_options: { log_stream_arn: '${aws_cloudwatch_log_stream.main.arn}' },
  depends_on: ['aws_iam_role_policy.main'],
  lifecycle: {
    ignore_changes: [
      'application_configuration[0].flink_application_configuration[0].parallelism_configuration[0].parallelism',
      'tags',
    ],
  },
};

const policy = {
  Statement: [
    { Effect: 'Allow', Action: 'kinesis:GetRecords', Resource: '${aws_kinesis_stream.orders.arn}' },
    {
      Effect: 'Allow',
      Action: 'kafka-cluster:Connect',
      Resource: '${replace(aws_msk_serverless_cluster.events.arn, ":cluster/", ":topic/")}/*',
    },
  ],
};

/** A whole stack that terraform validate accepts too. */
const complete = {
  '//': { metadata: { version: '0.21.0' } },
  terraform: {
    required_version: '>= 1.5',
    required_providers: { aws: { source: 'hashicorp/aws', version: '>= 5.100.0, < 7.0.0' } },
    backend: { local: {} },
  },
  provider: {
    aws: [
      { region: 'eu-west-1', allowed_account_ids: ['111122223333'], default_tags: [{ tags: { team: 'payments' } }] },
    ],
  },
  resource: {
    aws_iam_role: { main: { name: 'orders', assume_role_policy: '{}' } },
    aws_iam_role_policy: {
      main: { role: '${aws_iam_role.main.id}', policy: JSON.stringify(policy).replaceAll('\\"', '"') },
    },
    aws_kinesis_stream: { orders: stream },
    aws_kinesisanalyticsv2_application: { orders: application },
    aws_cloudwatch_log_group: { main: { name: '/flink/orders', retention_in_days: 30 } },
    aws_cloudwatch_log_stream: { main: { name: 'orders', log_group_name: '${aws_cloudwatch_log_group.main.name}' } },
    aws_msk_serverless_cluster: {
      events: {
        cluster_name: 'events',
        client_authentication: { sasl: { iam: { enabled: true } } },
        vpc_config: [{ subnet_ids: ['subnet-1', 'subnet-2'], security_group_ids: ['sg-1'] }],
      },
    },
    terraform_data: { kept: { for_each: { b: 'the other' } } },
    aws_s3tables_table_bucket: {
      main: { name: 'tables', encryption_configuration: { kms_key_arn: null, sse_algorithm: 'AES256' } },
    },
  },
  output: { arn: { value: '${aws_kinesisanalyticsv2_application.orders.arn}', description: 'The application' } },
  removed: [{ from: 'aws_kinesis_stream.before', lifecycle: [{ destroy: false }] }],
  moved: [
    { from: 'aws_kinesis_stream.purchases', to: 'aws_kinesis_stream.sales' },
    { from: 'aws_kinesis_stream.sales', to: 'aws_kinesis_stream.orders' },
    { from: 'terraform_data.kept["a"]', to: 'terraform_data.kept["b"]' },
  ],
};

const good = suite('conform: accepted');

good('a whole stack, as it is written', () => {
  assert.equal(findings(complete), []);
});

good('every resource type that we may emit is in the schema', () => {
  assert.equal(Object.keys(schema.resources), [...resourceTypes].sort());
});

good('every data source that we may read is in the schema', () => {
  assert.equal(Object.keys(schema.dataSources), [...dataTypes].sort());
});

good('a data source with a condition on what it finds, and one that only an override reads', () => {
  const condition = '${length(self.ids) == 2}';
  const lifecycle = { postcondition: [{ condition, error_message: '${join(", ", self.ids)}' }] };
  const data = { aws_subnets: { core: { tags: { Tier: 'private' }, lifecycle } }, aws_region: { here: {} } };
  const domain = '${element(sort(data.aws_subnets.core.ids), 0)}';
  const resource = { aws_eip: { a: { domain }, b: { domain: '${data.aws_region.here.anything}' } } };
  assert.equal(findings({ data, resource }), []);
});

good('a resource of another account or Region', () => {
  const provider = { aws: [{ region: 'eu-west-1' }, { alias: 'lake', region: 'eu-central-1' }] };
  assert.equal(findings({ provider, resource: { aws_eip: { a: { provider: 'aws.lake' } } } }), []);
});

/** One resource each, with what it refers to. */
const accepted: Record<string, JsonObject> = {
  'a block as a list of one': {
    aws_kinesis_stream: { a: { ...stream, stream_mode_details: [{ stream_mode: 'ON_DEMAND' }] } },
  },
  'no block: null and the empty list': {
    aws_kinesis_stream: { a: { name: 'a', stream_mode_details: null, timeouts: [] } },
  },
  'numbers as text, as Terraform converts them': {
    aws_kinesis_stream: { a: { name: 7, shard_count: '4', enforce_consumer_deletion: 'true' } },
  },
  'an expression in place of anything': {
    aws_kinesis_stream: {
      a: { name: 'a', shard_count: '${length(aws_kinesis_stream.b.name)}', tags: '${merge({ a = 1 }, {})}' },
      b: stream,
    },
  },
  'a reference in place of what Terraform converts it to': {
    aws_kinesis_stream: {
      a: {
        name: '${aws_kinesis_stream.b.shard_count}',
        shard_count: '${aws_kinesis_stream.b.name}',
        tags: '${aws_kinesis_stream.b.tags}',
      },
      b: stream,
    },
  },
  'a reference to an attribute that only the provider knows': {
    aws_redshiftserverless_workgroup: { w: { namespace_name: 'n', workgroup_name: 'w' } },
    aws_kinesis_stream: { a: { name: '${aws_redshiftserverless_workgroup.w.endpoint[0].address}' } },
  },
  'a reference into a block, by index and by splat': {
    aws_kinesis_stream: {
      a: stream,
      b: {
        name:
          '${aws_kinesis_stream.a.stream_mode_details[0].stream_mode}${join("", ' +
          'aws_kinesis_stream.a.stream_mode_details.*.stream_mode)}',
      },
    },
  },
  'an instance of a repeated resource': {
    aws_kinesis_stream: { a: { ...stream, count: 2 }, b: { name: '${aws_kinesis_stream.a[1].name}' } },
  },
  'a key of a map': {
    aws_kinesis_stream: {
      a: { ...stream, tags: { 'cost-center': 'x' } },
      b: { name: '${aws_kinesis_stream.a.tags["cost-center"]}' },
    },
  },
  'text that only looks like a reference': {
    aws_kinesis_stream: { a: { name: 'a', tags: { note: '$${aws_kms_key.none.arn} %%{ if }' } } },
  },
  'a user text named like a member of every object': {
    aws_kinesis_stream: { a: { name: 'a', tags: { constructor: 'x', toString: 'y' } } },
  },
};

for (const [title, resource] of Object.entries(accepted)) good(title, () => assert.equal(findings({ resource }), []));

good('arguments, attributes and types newer than the schema, when named', () => {
  const application_encryption_configuration = {
    key_type: 'CUSTOMER_MANAGED_KEY',
    key_id: '${aws_glue_registry.main.arn}',
  };
  const resource = {
    aws_glue_registry: {
      main: { registry_name: 'main' },
      other: {
        registry_name: 'other',
        description:
          '${aws_kinesisanalyticsv2_application.orders.application_configuration[0]' +
          '.application_encryption_configuration[0].key_id}',
      },
    },
    aws_brand_new: { a: { anything: true } },
    aws_kinesisanalyticsv2_application: {
      orders: {
        name: 'o',
        runtime_environment: 'FLINK-1_20',
        service_execution_role: 'r',
        application_configuration: {
          application_code_configuration: { code_content_type: 'ZIPFILE' },
          application_encryption_configuration,
        },
      },
    },
  };
  const newer = 'aws_kinesisanalyticsv2_application.application_configuration.application_encryption_configuration';
  assert.equal(findings({ resource }, [newer, 'aws_brand_new']), []);
  assert.is(findings({ resource }).length, 3);
});

good.run();

const bad = suite('conform: refused');

/** Each configuration has one fault. */
const refused: [title: string, configuration: JsonObject, finding: string][] = [
  ['an unknown section', { resources: {} }, 'resources : "resources" is not a section that flinkform writes'],
  [
    'something forgotten that is still there',
    {
      resource: { aws_kinesis_stream: { a: stream } },
      removed: [{ from: 'aws_kinesis_stream.b' }, { from: 'aws_kinesis_stream.a' }],
    },
    'removed /1/from: aws_kinesis_stream.a is still in this configuration',
  ],
  [
    'something forgotten that is no resource',
    { removed: [{ from: 'streams' }] },
    'removed /0/from: must be the address of a resource',
  ],
  [
    'something moved that is still there',
    {
      resource: { aws_kinesis_stream: { a: stream, b: stream } },
      moved: [{ from: 'aws_kinesis_stream.a', to: 'aws_kinesis_stream.b' }],
    },
    'moved /0/from: aws_kinesis_stream.a is still in this configuration',
  ],
  [
    'something moved to where nothing is',
    { moved: [{ from: 'aws_kinesis_stream.a', to: 'aws_kinesis_stream.b' }] },
    'moved /0/to: aws_kinesis_stream.b is not in this configuration',
  ],
  [
    'an instance moved that is still there',
    {
      resource: { terraform_data: { protected: { for_each: { 'a.b': 'x', 'c.d': 'x' } } } },
      moved: [{ from: 'terraform_data.protected["a.b"]', to: 'terraform_data.protected["c.d"]' }],
    },
    'moved /0/from: terraform_data.protected["a.b"] is still in this configuration',
  ],
  ['a section without a name in it', { output: {} }, 'output : must not be empty: leave it out'],
  [
    'a resource type without a resource',
    { resource: { aws_kms_key: {} } },
    'aws_kms_key : must not be empty: leave it out',
  ],
  [
    'an unknown setting of Terraform',
    { terraform: { backends: {} } },
    'terraform /backends: there is no argument or block "backends" here',
  ],
  ['another provider', { provider: { google: {} } }, 'provider.google : only the provider "aws" is known'],
  [
    'an unknown argument of the provider',
    { provider: { aws: [{ zone: 'a' }] } },
    'provider.aws /0/zone: provider.aws has no argument or block "zone"',
  ],
  [
    'a provider that is not there',
    { provider: { aws: [{ region: 'eu-west-1' }] }, resource: { aws_eip: { a: { provider: 'aws.lake' } } } },
    'aws_eip.a /provider: must be a provider of this configuration, but is the text "aws.lake"',
  ],
  ['an output without a value', { output: { arn: {} } }, 'output.arn : "value" is required'],
  [
    'an output of what is not there',
    { output: { arn: { value: '${aws_kms_key.k.arn}' } } },
    'output.arn /value: "aws_kms_key.k.arn" refers to aws_kms_key.k, which is not in this configuration',
  ],
  [
    'an unknown resource type',
    { resource: { aws_kinesis_steam: { a: {} } } },
    'aws_kinesis_steam.a : there is no resource type "aws_kinesis_steam" in the schema of AWS provider 5.100.0',
  ],
  [
    'a type named like a member of every object',
    { resource: { constructor: { a: {} } } },
    'constructor.a : there is no resource type "constructor" in the schema of AWS provider 5.100.0',
  ],
  [
    'a name that Terraform refuses',
    { resource: { aws_kinesis_stream: { '1st': stream } } },
    'aws_kinesis_stream.1st : "1st" is not a name that Terraform takes',
  ],
  [
    'a list of resources',
    { resource: { aws_kinesis_stream: [stream] } },
    'aws_kinesis_stream : must be an object of resources by name, but is a list',
  ],
  [
    'an unknown setting of a lifecycle',
    streamWith({ lifecycle: { prevent_destruction: true } }),
    'aws_kinesis_stream.a /lifecycle/prevent_destruction: there is no argument or block "prevent_destruction" here',
  ],

  [
    'an unknown argument',
    streamWith({ shards: 1 }),
    'aws_kinesis_stream.a /shards: aws_kinesis_stream has no argument or block "shards"',
  ],
  [
    'an unknown argument of a block',
    streamWith({ stream_mode_details: [{ stream_mode: 'x', mode: 'y' }] }),
    'aws_kinesis_stream.a /stream_mode_details/0/mode: aws_kinesis_stream.stream_mode_details has no ' +
      'argument or block "mode"',
  ],
  [
    'an argument named like a member of every object',
    streamWith({ constructor: 1 }),
    'aws_kinesis_stream.a /constructor: aws_kinesis_stream has no argument or block "constructor"',
  ],
  [
    'a required argument left out',
    { resource: { aws_kinesis_stream: { a: {} } } },
    'aws_kinesis_stream.a : the argument "name" is required',
  ],
  [
    'a required argument that is null',
    streamWith({ name: null }),
    'aws_kinesis_stream.a : the argument "name" is required',
  ],
  [
    'a required argument of a block left out',
    streamWith({ stream_mode_details: {} }),
    'aws_kinesis_stream.a /stream_mode_details: the argument "stream_mode" is required',
  ],
  [
    'a required block left out',
    {
      resource: {
        aws_msk_serverless_cluster: {
          a: { cluster_name: 'a', client_authentication: { sasl: { iam: { enabled: true } } } },
        },
      },
    },
    'aws_msk_serverless_cluster.a : the block "vpc_config" is required',
  ],
  [
    'a required block that is an empty list',
    {
      resource: {
        aws_msk_serverless_cluster: {
          a: { cluster_name: 'a', client_authentication: { sasl: { iam: { enabled: true } } }, vpc_config: [] },
        },
      },
    },
    'aws_msk_serverless_cluster.a /vpc_config: the block "vpc_config" must occur at least once, but occurs 0 times',
  ],
  [
    'a block too often',
    streamWith({ stream_mode_details: [{ stream_mode: 'x' }, { stream_mode: 'y' }] }),
    'aws_kinesis_stream.a /stream_mode_details: the block "stream_mode_details" may occur at most once, but ' +
      'occurs 2 times',
  ],
  [
    'a block of which there is only one',
    streamWith({ timeouts: [{}, {}] }),
    'aws_kinesis_stream.a /timeouts: the block "timeouts" may occur at most once, but occurs 2 times',
  ],
  [
    'an expression for a block',
    streamWith({ stream_mode_details: '${path.module}' }),
    'aws_kinesis_stream.a /stream_mode_details: must be an object, but is the text "${path.module}"',
  ],
  [
    'an attribute that the provider computes',
    { resource: { aws_glue_registry: { a: { registry_name: 'a', arn: 'x' } } } },
    'aws_glue_registry.a /arn: "arn" is computed by the provider and cannot be set',
  ],
  [
    'an id, which the schema calls optional but the provider refuses',
    streamWith({ id: 'x' }),
    'aws_kinesis_stream.a /id: "id" is computed by the provider and cannot be set',
  ],

  [
    'a text for a number',
    streamWith({ shard_count: 'many' }),
    'aws_kinesis_stream.a /shard_count: "shard_count" must be a number, but is the text "many"',
  ],
  [
    'an escaped template for a number',
    streamWith({ shard_count: '$${var.n}' }),
    'aws_kinesis_stream.a /shard_count: "shard_count" must be a number, but is the text "$${var.n}"',
  ],
  [
    'a number for a switch',
    streamWith({ enforce_consumer_deletion: 1 }),
    'aws_kinesis_stream.a /enforce_consumer_deletion: "enforce_consumer_deletion" must be true or false, but is 1',
  ],
  [
    'a list for a text',
    streamWith({ name: ['a'] }),
    'aws_kinesis_stream.a /name: "name" must be a text, but is a list',
  ],
  [
    'a text for a list',
    streamWith({ shard_level_metrics: 'IncomingBytes' }),
    'aws_kinesis_stream.a /shard_level_metrics: "shard_level_metrics" must be a list, but is the text "IncomingBytes"',
  ],
  [
    'an object in a list of texts',
    streamWith({ shard_level_metrics: [{}] }),
    'aws_kinesis_stream.a /shard_level_metrics/0: "shard_level_metrics[0]" must be a text, but is an object',
  ],
  [
    'a list for a map',
    streamWith({ tags: ['a'] }),
    'aws_kinesis_stream.a /tags: "tags" must be an object, but is a list',
  ],
  [
    'an object as a value of a map',
    streamWith({ tags: { 'a/b': {} } }),
    'aws_kinesis_stream.a /tags/a~1b: "tags.a/b" must be a text, but is an object',
  ],
  [
    'an object without all its members',
    {
      resource: {
        aws_s3tables_table_bucket: { a: { name: 'a', encryption_configuration: { sse_algorithm: 'AES256' } } },
      },
    },
    'aws_s3tables_table_bucket.a /encryption_configuration: "encryption_configuration" must have ' +
      '"kms_key_arn", null if not set',
  ],
  [
    'an object with one member more',
    {
      resource: {
        aws_s3tables_table_bucket: {
          a: { name: 'a', encryption_configuration: { sse_algorithm: 'AES256', kms_key_arn: null, key: 'x' } },
        },
      },
    },
    'aws_s3tables_table_bucket.a /encryption_configuration/key: "encryption_configuration" has no member "key"',
  ],

  [
    'a reference to an unknown attribute',
    twoStreams('${aws_kinesis_stream.b.urn}'),
    'aws_kinesis_stream.a /name: "aws_kinesis_stream.b.urn": aws_kinesis_stream has no attribute or block "urn"',
  ],
  [
    'a reference to a whole resource',
    twoStreams('${aws_kinesis_stream.b}'),
    'aws_kinesis_stream.a /name: "aws_kinesis_stream.b" names no attribute of aws_kinesis_stream.b',
  ],
  [
    'a reference to a type alone',
    twoStreams('${aws_kinesis_stream}'),
    'aws_kinesis_stream.a /name: "aws_kinesis_stream" is not a reference to anything',
  ],
  [
    'a reference to itself',
    twoStreams('${aws_kinesis_stream.a.arn}'),
    'aws_kinesis_stream.a /name: "aws_kinesis_stream.a.arn" refers to the resource that it is part of',
  ],
  [
    'a reference in the argument of a function',
    twoStreams('x${lower(replace(aws_kinesis_stream.c.arn, "a}", "b"))}'),
    'aws_kinesis_stream.a /name: "aws_kinesis_stream.c.arn" refers to aws_kinesis_stream.c, which is not in ' +
      'this configuration',
  ],
  [
    'a reference in a text in an expression',
    twoStreams('${lower("x${aws_kinesis_stream.c.arn}")}'),
    'aws_kinesis_stream.a /name: "aws_kinesis_stream.c.arn" refers to aws_kinesis_stream.c, which is not in ' +
      'this configuration',
  ],
  [
    'a reference in a key',
    streamWith({ tags: { '${aws_kms_key.k.id}': 'x' } }),
    'aws_kinesis_stream.a /tags/${aws_kms_key.k.id}: "aws_kms_key.k.id" refers to aws_kms_key.k, which is ' +
      'not in this configuration',
  ],
  [
    'a reference in an IAM document',
    { resource: { aws_iam_role_policy: { p: { role: 'r', policy: '{"Resource":["a","${aws_kms_key.k.arn}"]}' } } } },
    'aws_iam_role_policy.p /policy: "aws_kms_key.k.arn" refers to aws_kms_key.k, which is not in this configuration',
  ],
  [
    'a block without its index',
    twoStreams('${aws_kinesis_stream.b.stream_mode_details.stream_mode}'),
    'aws_kinesis_stream.a /name: "aws_kinesis_stream.b.stream_mode_details.stream_mode": aws_kinesis_stream ' +
      '"stream_mode_details" is a list and needs an index before ".stream_mode"',
  ],
  [
    'an index into a set',
    twoStreams('${aws_kinesis_stream.b.shard_level_metrics[0]}'),
    'aws_kinesis_stream.a /name: "aws_kinesis_stream.b.shard_level_metrics[0]": aws_kinesis_stream ' +
      '"shard_level_metrics" is a set, which has no index',
  ],
  [
    'a part of a text',
    twoStreams('${aws_kinesis_stream.b.arn.region}'),
    'aws_kinesis_stream.a /name: "aws_kinesis_stream.b.arn.region": aws_kinesis_stream "arn" is a string, ' +
      'which has no parts',
  ],
  [
    'a list for a text, by reference',
    twoStreams('${aws_kinesis_stream.b.shard_level_metrics}'),
    'aws_kinesis_stream.a /name: "name" must be a text, but "aws_kinesis_stream.b.shard_level_metrics" is a list',
  ],
  [
    'a text for a list, by reference',
    {
      resource: {
        aws_kinesis_stream: { a: { ...stream, shard_level_metrics: '${aws_kinesis_stream.b.arn}' }, b: stream },
      },
    },
    'aws_kinesis_stream.a /shard_level_metrics: "shard_level_metrics" must be a list, but ' +
      '"aws_kinesis_stream.b.arn" is a text',
  ],
  [
    'a switch for a number, by reference',
    {
      resource: {
        aws_kinesis_stream: {
          a: { ...stream, shard_count: '${aws_kinesis_stream.b.enforce_consumer_deletion}' },
          b: stream,
        },
      },
    },
    'aws_kinesis_stream.a /shard_count: "shard_count" must be a number, but ' +
      '"aws_kinesis_stream.b.enforce_consumer_deletion" is true or false',
  ],
  [
    'a variable that is not declared',
    twoStreams('${var.region}'),
    'aws_kinesis_stream.a /name: "var.region" refers to something that is not in this configuration',
  ],
  [
    'a data source that is not declared',
    twoStreams('${data.aws_region.here.name}'),
    'aws_kinesis_stream.a /name: "data.aws_region.here.name" refers to something that is not in this configuration',
  ],
  [
    'an attribute that a data source does not have',
    {
      data: { aws_vpc: { core: { id: 'vpc-1' } } },
      resource: { aws_eip: { a: { domain: '${data.aws_vpc.core.ids}' } } },
    },
    'aws_eip.a /domain: "data.aws_vpc.core.ids": data.aws_vpc has no attribute or block "ids"',
  ],
  [
    'an argument that a data source does not have',
    { data: { aws_subnets: { core: { vpc_id: 'vpc-1' } } } },
    'data.aws_subnets.core /vpc_id: data.aws_subnets has no argument or block "vpc_id"',
  ],
  [
    'data sources that have no names',
    { data: { aws_vpc: 'core' } },
    'data.aws_vpc : must be an object, but is the text "core"',
  ],
  [
    'a dependency that is not there',
    streamWith({ depends_on: ['aws_kms_key.k'] }),
    'aws_kinesis_stream.a /depends_on/0: "aws_kms_key.k" refers to aws_kms_key.k, which is not in this configuration',
  ],
  [
    'a dependency that is no list',
    streamWith({ depends_on: 'aws_kms_key.k' }),
    'aws_kinesis_stream.a /depends_on: must be a list, but is the text "aws_kms_key.k"',
  ],
  [
    'a trigger that is not there',
    streamWith({ lifecycle: { replace_triggered_by: ['aws_kms_key.k'] } }),
    'aws_kinesis_stream.a /lifecycle/replace_triggered_by/0: "aws_kms_key.k" refers to aws_kms_key.k, which ' +
      'is not in this configuration',
  ],
  [
    'an ignored argument that does not exist',
    streamWith({ lifecycle: { ignore_changes: ['shards'] } }),
    'aws_kinesis_stream.a /lifecycle/ignore_changes/0: "shards": aws_kinesis_stream has no attribute or block "shards"',
  ],
  [
    'an interpolation that does not end',
    twoStreams('a${aws_kinesis_stream.b.arn'),
    'aws_kinesis_stream.a /name: Terraform cannot read this text: it has "${" or "%{" without its closing brace',
  ],
  [
    'an interpolation that was escaped as JSON',
    twoStreams('${replace(aws_kinesis_stream.b.arn, \\"a\\", \\"b\\")}'),
    'aws_kinesis_stream.a /name: Terraform cannot read this text: it has a backslash in an expression',
  ],
];

for (const [title, configuration, finding] of refused)
  bad(title, () => assert.equal(findings(configuration), [finding]));

bad('all faults of a configuration at once, in its order', () => {
  const resource = { aws_kinesis_stream: { a: { shards: 1, shard_count: 'x' }, b: { name: '${local.x}' } } };
  assert.equal(
    conform({ resource }, schema).map(({ address, path }) => address + path),
    [
      'aws_kinesis_stream.a/shards',
      'aws_kinesis_stream.a/shard_count',
      'aws_kinesis_stream.a',
      'aws_kinesis_stream.b/name',
    ],
  );
});

bad.run();

const template = suite('template: what a text refers to');

const references: [text: string, references: string[]][] = [
  ['plain', []],
  ['${a_b.c.d}-${a_b.c.e[0].f}', ['a_b.c.d', 'a_b.c.e[0].f']],
  ['$${a.b} ${c.d} %%{e.f}', ['c.d']],
  ['%{ if a.b == "x" }y%{ else }${c.d}%{ endif ~}', ['a.b', 'c.d']],
  ['${{ key = a.b, "other" : c.d }}', ['a.b', 'c.d']],
  ['${[for k, v in a.b : "${k}-${v.x}" if v.y != null]}', ['a.b']],
  ['${a.b[c.d].e.f + 1.5e3}', ['a.b', 'c.d']],
  ['${a.b ? a.c : a.d["k"]}', ['a.b', 'a.c', 'a.d["k"]']],
  ['${f("a.b } \\" ${c.d}")}', ['c.d']],
  ['${provider::aws::arn_parse(a.b)}', ['a.b']],
];

for (const [text, expected] of references) {
  template(text, () =>
    assert.equal(
      readTemplate(text).traversals.map((traversal) => traversal.text),
      expected,
    ),
  );
}

template.run();

function streamWith(changes: JsonObject): JsonObject {
  return { resource: { aws_kinesis_stream: { a: { ...stream, ...changes } } } };
}

function twoStreams(name: string): JsonObject {
  return { resource: { aws_kinesis_stream: { a: { name }, b: stream } } };
}
