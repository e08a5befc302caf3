// Stacks that flinkform has not made: what consoles, samples and other people's Terraform leave behind.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Adoptee } from './adoption';

const account = '111122223333';
const region = 'eu-west-1';

type Block = Readonly<Record<string, unknown>>;

interface Wild {
  readonly name: string;
  readonly resource: Block;
  readonly existing?: readonly string[];
  readonly reported?: readonly RegExp[];
}

/** @param folder where the stacks are written to */
export function wild(folder: string): Adoptee[] {
  return [consoleMade, stopped, python, withOptions].map(({ resource, ...one }) => {
    const directory = join(folder, 'wild', one.name);
    mkdirSync(directory, { recursive: true });
    const provider = { aws: [{ region, allowed_account_ids: [account] }] };
    const terraform = { required_providers: { aws: { source: 'hashicorp/aws', version: '>= 5.100.0, < 7.0.0' } } };
    writeFileSync(join(directory, 'cdk.tf.json'), JSON.stringify({ terraform, provider, resource }));
    return { ...one, directory, existing: [...(one.existing ?? []), code] };
  });
}

const code = 'example-code/jobs/orders-1.4.2.jar';

const trust = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'Flink',
      Effect: 'Allow',
      Principal: { Service: 'kinesisanalytics.amazonaws.com' },
      Action: 'sts:AssumeRole',
    },
  ],
});

const policy = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    { Sid: 'All', Effect: 'Allow', Action: ['kinesis:*', 's3:Get*'], Resource: '*' },
    { Effect: 'Deny', Action: 'kinesis:DeleteStream', Resource: '*' },
    {
      Effect: 'Allow',
      Action: ['ec2:DescribeVpcs', 'ec2:DescribeSubnets', 'ec2:DescribeSecurityGroups', 'ec2:DescribeDhcpOptions'],
      Resource: '*',
    },
    {
      Effect: 'Allow',
      Action: [
        'ec2:CreateNetworkInterface',
        'ec2:CreateNetworkInterfacePermission',
        'ec2:DescribeNetworkInterfaces',
        'ec2:DeleteNetworkInterface',
      ],
      Resource: '*',
    },
    { Effect: 'Allow', Action: 'logs:*', Resource: '*' },
  ],
});

const location = {
  code_content_type: 'ZIPFILE',
  code_content: { s3_content_location: { bucket_arn: 'arn:aws:s3:::example-code', file_key: 'jobs/orders-1.4.2.jar' } },
};

const consoleMade: Wild = {
  name: 'wild-console',
  existing: ['subnet-0a1b2c3d4e5f60718', 'subnet-0a1b2c3d4e5f60719', 'sg-0a1b2c3d4e5f60718', 'vpc-0a1b2c3d4e5f60718'],
  reported: [/the stream orders, named by Input0 \/ stream[.]arn/, /maintenance window/],
  resource: {
    aws_iam_role: {
      job: {
        name: 'Flink-Orders_Role',
        path: '/service/',
        description: 'made by hand',
        max_session_duration: 7200,
        assume_role_policy: trust,
        tags: { team: 'orders', Cost: '42' },
      },
    },
    aws_iam_role_policy: { job: { name: 'everything', role: '${aws_iam_role.job.id}', policy } },
    aws_iam_policy: { job: { name: 'service-Orders', path: '/service-role/', policy } },
    aws_iam_role_policy_attachment: {
      job: { role: '${aws_iam_role.job.name}', policy_arn: '${aws_iam_policy.job.arn}' },
    },
    aws_cloudwatch_log_group: { job: { name: '/teams/orders', tags: { team: 'orders' } } },
    aws_cloudwatch_log_stream: { job: { name: 'main', log_group_name: '${aws_cloudwatch_log_group.job.name}' } },
    aws_kinesisanalyticsv2_application: {
      job: {
        name: 'Orders_Enrichment.v2',
        description: 'Enriches orders: $${not.a.placeholder} %%{if}',
        runtime_environment: 'FLINK-1_19',
        service_execution_role: '${aws_iam_role.job.arn}',
        start_application: true,
        tags: { team: 'orders', stage: 'live' },
        depends_on: ['aws_iam_role_policy.job', 'aws_iam_role_policy_attachment.job'],
        cloudwatch_logging_options: { log_stream_arn: '${aws_cloudwatch_log_stream.job.arn}' },
        application_configuration: {
          application_code_configuration: location,
          application_snapshot_configuration: { snapshots_enabled: false },
          environment_properties: {
            property_group: [
              {
                property_group_id: 'Input0',
                property_map: {
                  'stream.arn': `arn:aws:kinesis:${region}:${account}:stream/orders`,
                  template: '$${env.HOME} $${var.x} %%{ for a in b }',
                  'a key with spaces': 'yes: [no], #5 & "quotes"',
                },
              },
              { property_group_id: 'flinkform', property_map: { mine: 'and not yours' } },
            ],
          },
          flink_application_configuration: {
            checkpoint_configuration: { configuration_type: 'DEFAULT' },
            monitoring_configuration: { configuration_type: 'DEFAULT' },
            parallelism_configuration: {
              configuration_type: 'CUSTOM',
              auto_scaling_enabled: true,
              parallelism: 3,
              parallelism_per_kpu: 2,
            },
          },
          run_configuration: {
            application_restore_configuration: { application_restore_type: 'SKIP_RESTORE_FROM_SNAPSHOT' },
            flink_run_configuration: { allow_non_restored_state: true },
          },
          vpc_configuration: {
            subnet_ids: ['subnet-0a1b2c3d4e5f60718', 'subnet-0a1b2c3d4e5f60719'],
            security_group_ids: ['sg-0a1b2c3d4e5f60718'],
          },
        },
      },
    },
  },
};

const stopped: Wild = {
  name: 'wild-stopped',
  reported: [/writes no log/, /has 2 inline policies, and a stack has one of them/],
  resource: {
    aws_iam_role: { job: { name: 'orders', assume_role_policy: trust } },
    aws_iam_role_policy: {
      one: { name: 'one', role: '${aws_iam_role.job.id}', policy },
      other: { name: 'other', role: '${aws_iam_role.job.id}', policy },
    },
    aws_kinesisanalyticsv2_application: {
      job: {
        name: 'orders',
        runtime_environment: 'FLINK-1_18',
        service_execution_role: '${aws_iam_role.job.arn}',
        depends_on: ['aws_iam_role_policy.one', 'aws_iam_role_policy.other'],
        application_configuration: { application_code_configuration: location },
      },
    },
  },
};

const python: Wild = {
  name: 'wild-python',
  resource: {
    aws_iam_role: { job: { name: 'pyflink', assume_role_policy: trust, tags: { owner: 'x' } } },
    aws_iam_role_policy: { job: { name_prefix: 'flink-', role: '${aws_iam_role.job.id}', policy } },
    aws_cloudwatch_log_group: {
      job: { name: '/aws/kinesis-analytics/pyflink', retention_in_days: 7, tags: { owner: 'x' } },
    },
    aws_cloudwatch_log_stream: {
      job: { name: 'kinesis-analytics-log-stream', log_group_name: '${aws_cloudwatch_log_group.job.name}' },
    },
    aws_kinesisanalyticsv2_application: {
      job: {
        name: 'pyflink',
        runtime_environment: 'FLINK-1_20',
        service_execution_role: '${aws_iam_role.job.arn}',
        start_application: true,
        tags: { owner: 'x' },
        depends_on: ['aws_iam_role_policy.job'],
        cloudwatch_logging_options: { log_stream_arn: '${aws_cloudwatch_log_stream.job.arn}' },
        application_configuration: {
          application_code_configuration: location,
          environment_properties: {
            property_group: [
              {
                property_group_id: 'kinesis.analytics.flink.run.options',
                property_map: { python: 'main.py', jarfile: 'lib/pyflink-dependencies.jar' },
              },
              { property_group_id: 'source.orders', property_map: { 'stream.name': 'orders' } },
            ],
          },
          flink_application_configuration: {
            checkpoint_configuration: {
              configuration_type: 'CUSTOM',
              checkpointing_enabled: false,
              checkpoint_interval: 300000,
              min_pause_between_checkpoints: 10000,
            },
            monitoring_configuration: { configuration_type: 'CUSTOM', log_level: 'WARN', metrics_level: 'TASK' },
            parallelism_configuration: {
              configuration_type: 'CUSTOM',
              auto_scaling_enabled: false,
              parallelism: 1,
              parallelism_per_kpu: 1,
            },
          },
        },
      },
    },
  },
};

const withOptions: Wild = {
  name: 'wild-python-options',
  resource: {
    aws_iam_role: { job: { name: 'options', assume_role_policy: trust } },
    aws_iam_role_policy: { job: { name: 'inline', role: '${aws_iam_role.job.id}', policy } },
    aws_kinesisanalyticsv2_application: {
      job: {
        name: 'options',
        runtime_environment: 'FLINK-1_20',
        service_execution_role: '${aws_iam_role.job.arn}',
        start_application: true,
        depends_on: ['aws_iam_role_policy.job'],
        application_configuration: {
          application_code_configuration: location,
          environment_properties: {
            property_group: [
              {
                property_group_id: 'kinesis.analytics.flink.run.options',
                property_map: { python: 'main.py', pyModule: 'orders.main' },
              },
            ],
          },
        },
      },
    },
  },
};
