// The common catalogue on what the two examples of a rule do not show: other types, other places, defaults, neighbours.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Estate } from '../src/estate/estate';
import { readConfiguration } from '../src/estate/read-configuration';
import { catalogueRules } from '../src/rules/catalogue';
import { bucketPolicy, exampleBucket } from '../src/rules/example-bucket';
import { exampleNetwork } from '../src/rules/example-network';
import { documentText, examplePolicy, exampleTrust } from '../src/rules/example-policies';
import { exampleCluster, exampleDomain, exampleWarehouse } from '../src/rules/example-stores';
import { profiles } from '../src/rules/profiles';
import type { TerraformJson } from '../src/rules/rule';
import { configured, judged } from './support/rule-judgement';

const test = suite('catalogue cases');

type Outcome = 'passed' | 'failed' | 'unknown' | 'nothing';

interface Case {
  readonly code: string;
  readonly says: string;
  readonly of: TerraformJson;
  readonly outcome: Outcome | readonly Outcome[];
}

const resource = (resource: TerraformJson): TerraformJson => ({ resource });
const elsewhere = '${var.elsewhere}';

const delivery = (more: TerraformJson): TerraformJson =>
  resource({ aws_kinesis_firehose_delivery_stream: { archive: { name: 'archive', ...more } } });

const policyOnly = (...statements: readonly TerraformJson[]): TerraformJson =>
  exampleBucket({ aws_s3_bucket_policy: { archive: { policy: documentText(...statements) } } });

const refusal = {
  Effect: 'Deny',
  Principal: { AWS: '*' },
  Action: '*',
  Resource: '*',
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
};

const group = (ingress: unknown): TerraformJson => resource({ aws_security_group: { job: { name: 'job', ingress } } });
const web = { protocol: 'tcp', from_port: 443, to_port: 443, cidr_blocks: ['0.0.0.0/0'] };
const ingressRule = (rule: TerraformJson): TerraformJson =>
  resource({ aws_vpc_security_group_ingress_rule: { job: { security_group_id: 'sg-0a1b2c3d', ...rule } } });
const entries = (ingress: unknown): TerraformJson =>
  resource({ aws_network_acl: { home: { vpc_id: 'vpc-0a1b', ingress } } });
const ssh = { action: 'allow', protocol: 'tcp', from_port: 22, to_port: 22, cidr_block: '0.0.0.0/0' };
const key = (more: TerraformJson): TerraformJson => resource({ aws_kms_key: { orders: more } });
const groups = (more: TerraformJson): TerraformJson =>
  resource({ aws_redshift_parameter_group: { orders: { name: 'orders', ...more } } });
const workgroup = (more: TerraformJson): TerraformJson =>
  resource({ aws_redshiftserverless_workgroup: { orders: { workgroup_name: 'orders', ...more } } });
const namespace = (log_exports: unknown): TerraformJson =>
  resource({ aws_redshiftserverless_namespace: { orders: { namespace_name: 'orders', log_exports } } });
const openDomain = {
  access_policies: documentText({ Effect: 'Allow', Principal: '*', Action: 'es:*', Resource: '*' }),
};
const collection = (policy: unknown, type = 'network'): TerraformJson =>
  resource({ aws_opensearchserverless_security_policy: { orders: { name: 'orders', type, policy } } });

const cases: readonly Case[] = [
  {
    code: 'FLK4205',
    says: 'a stream is its source',
    of: delivery({ kinesis_source_configuration: {} }),
    outcome: 'nothing',
  },
  {
    code: 'FLK4205',
    says: 'a topic is its source',
    of: delivery({ msk_source_configuration: {} }),
    outcome: 'nothing',
  },
  {
    code: 'FLK4205',
    says: 'its source is not known',
    of: delivery({ dynamic: { kinesis_source_configuration: { for_each: elsewhere } } }),
    outcome: 'unknown',
  },
  { code: 'FLK4213', says: 'no login at all', of: exampleCluster({ client_authentication: null }), outcome: 'failed' },
  {
    code: 'FLK4213',
    says: 'a login, and nothing of those without',
    of: exampleCluster({ client_authentication: { unauthenticated: null } }),
    outcome: 'passed',
  },
  {
    code: 'FLK4213',
    says: 'certificates are asked for',
    of: exampleCluster({
      client_authentication: { unauthenticated: null, sasl: null, tls: { certificate_authority_arns: ['a'] } },
    }),
    outcome: 'passed',
  },
  {
    code: 'FLK4213',
    says: 'a login that may be on',
    of: exampleCluster({ client_authentication: { unauthenticated: null, sasl: { iam: elsewhere } } }),
    outcome: 'unknown',
  },
  {
    code: 'FLK4214',
    says: 'logs in a bucket',
    of: exampleCluster({ logging_info: { broker_logs: { cloudwatch_logs: null, s3: { enabled: true } } } }),
    outcome: 'passed',
  },
  {
    code: 'FLK4220',
    says: 'no block',
    of: exampleBucket({ aws_s3_bucket_public_access_block: null }),
    outcome: 'unknown',
  },
  {
    code: 'FLK4220',
    says: 'the account has it',
    of: exampleBucket({
      aws_s3_bucket_public_access_block: null,
      aws_s3_account_public_access_block: {
        all: {
          block_public_acls: true,
          block_public_policy: true,
          ignore_public_acls: true,
          restrict_public_buckets: true,
        },
      },
    }),
    outcome: 'passed',
  },
  { code: 'FLK4221', says: 'no policy', of: exampleBucket({ aws_s3_bucket_policy: null }), outcome: 'failed' },
  {
    code: 'FLK4221',
    says: 'a policy of some bucket',
    of: exampleBucket({ aws_s3_bucket_policy: { archive: { bucket: elsewhere } } }),
    outcome: 'unknown',
  },
  { code: 'FLK4221', says: 'all of every resource', of: policyOnly(refusal), outcome: 'passed' },
  {
    code: 'FLK4221',
    says: 'one action only',
    of: policyOnly({ ...refusal, Action: 's3:GetObject' }),
    outcome: 'failed',
  },
  {
    code: 'FLK4221',
    says: 'one object only',
    of: policyOnly({ ...refusal, Resource: 'arn:aws:s3:::example-archive' }),
    outcome: 'failed',
  },
  {
    code: 'FLK4221',
    says: 'the bucket by reference, without its objects',
    of: policyOnly({ ...refusal, Resource: ['${aws_s3_bucket.archive.arn}'] }),
    outcome: 'failed',
  },
  {
    code: 'FLK4221',
    says: 'the bucket by reference, and its objects',
    of: policyOnly({ ...refusal, Resource: ['${aws_s3_bucket.archive.arn}', '${aws_s3_bucket.archive.arn}/*'] }),
    outcome: 'passed',
  },
  {
    code: 'FLK4221',
    says: 'resources that are not known',
    of: policyOnly({ ...refusal, Resource: elsewhere }),
    outcome: 'unknown',
  },
  {
    code: 'FLK4221',
    says: 'one role only',
    of: policyOnly({ ...refusal, Principal: { AWS: 'arn:aws:iam::111122223333:role/a' } }),
    outcome: 'failed',
  },
  {
    code: 'FLK4221',
    says: 'those with TLS',
    of: policyOnly({ ...refusal, Condition: { Bool: { 'aws:SecureTransport': 'true' } } }),
    outcome: 'failed',
  },
  {
    code: 'FLK4221',
    says: 'another condition',
    of: policyOnly({ ...refusal, Condition: { NumericLessThan: { 's3:TlsVersion': '1.2' } } }),
    outcome: 'failed',
  },
  {
    code: 'FLK4221',
    says: 'under a further condition',
    of: policyOnly({ ...refusal, Condition: { ...refusal.Condition, StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } }),
    outcome: 'failed',
  },
  {
    code: 'FLK4221',
    says: 'an effect that is not known',
    of: policyOnly({ ...refusal, Effect: elsewhere }),
    outcome: 'unknown',
  },
  {
    code: 'FLK4222',
    says: 'nothing beside it',
    of: exampleBucket({ aws_s3_bucket_versioning: null }),
    outcome: 'failed',
  },
  {
    code: 'FLK4222',
    says: 'in the bucket itself',
    of: exampleBucket({
      aws_s3_bucket_versioning: null,
      aws_s3_bucket: { archive: { versioning: { enabled: true } } },
    }),
    outcome: 'passed',
  },
  {
    code: 'FLK4222',
    says: 'of some bucket',
    of: exampleBucket({ aws_s3_bucket_versioning: { archive: { bucket: elsewhere } } }),
    outcome: 'unknown',
  },
  {
    code: 'FLK4223',
    says: 'nothing beside it',
    of: exampleBucket({ aws_s3_bucket_server_side_encryption_configuration: null }),
    outcome: 'failed',
  },
  {
    code: 'FLK4225',
    says: 'everyone of the organisation',
    of: exampleBucket({
      aws_s3_bucket_policy: {
        archive: {
          policy: bucketPolicy({
            Effect: 'Allow',
            Principal: '*',
            Action: 's3:GetObject',
            Resource: '*',
            Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-0a1b2c3d4e' } },
          }),
        },
      },
    }),
    outcome: 'passed',
  },
  {
    code: 'FLK4230',
    says: 'all but some',
    of: examplePolicy({ NotAction: 'iam:*', Resource: '*' }),
    outcome: 'failed',
  },
  {
    code: 'FLK4230',
    says: 'all of one bucket',
    of: examplePolicy({ Action: '*', Resource: 'arn:aws:s3:::a' }),
    outcome: 'passed',
  },
  {
    code: 'FLK4230',
    says: 'all of what is not known',
    of: examplePolicy({ Action: '*', Resource: elsewhere }),
    outcome: 'unknown',
  },
  {
    code: 'FLK4230',
    says: 'all is refused',
    of: examplePolicy({ Effect: 'Deny', Action: '*', Resource: '*' }),
    outcome: 'passed',
  },
  ...(
    [
      ['arn:aws:iam::aws:policy/AdministratorAccess', 'failed'],
      ['arn:aws:iam::aws:policy/ReadOnlyAccess', 'passed'],
      ['${aws_iam_policy.job.arn}', 'passed'],
      [elsewhere, 'unknown'],
    ] as const
  ).map(([policy_arn, outcome]) => ({
    code: 'FLK4230',
    says: `${policy_arn} is attached`,
    of: resource({ aws_iam_role_policy_attachment: { job: { role: 'job', policy_arn } } }),
    outcome,
  })),
  {
    code: 'FLK4231',
    says: 'in the role itself',
    of: resource({
      aws_iam_role: {
        job: { inline_policy: [{ policy: documentText({ Effect: 'Allow', Action: 'sqs:*', Resource: 'a' }) }] },
      },
    }),
    outcome: 'failed',
  },
  {
    code: 'FLK4231',
    says: 'a number of policies that is not known',
    of: resource({ aws_iam_role: { job: { dynamic: { inline_policy: { for_each: elsewhere } } } } }),
    outcome: 'nothing',
  },
  {
    code: 'FLK4231',
    says: 'every action of one bucket',
    of: examplePolicy({ Action: '*', Resource: 'arn:aws:s3:::a' }),
    outcome: 'failed',
  },
  {
    code: 'FLK4231',
    says: 'everything is told elsewhere',
    of: examplePolicy({ Action: '*', Resource: '*' }),
    outcome: 'passed',
  },
  {
    code: 'FLK4231',
    says: 'a part of a service',
    of: examplePolicy({ Action: 'kinesis:Get*', Resource: '*' }),
    outcome: 'passed',
  },
  {
    code: 'FLK4231',
    says: 'it is refused',
    of: examplePolicy({ Effect: 'Deny', Action: 'sqs:*', Resource: '*' }),
    outcome: 'passed',
  },
  {
    code: 'FLK4232',
    says: 'a list knows no resource',
    of: examplePolicy({ Action: 'kinesis:ListStreams', Resource: '*' }),
    outcome: 'passed',
  },
  {
    code: 'FLK4232',
    says: 'a wildcard that means lists of streams alone',
    of: examplePolicy({ Action: 'kinesis:ListStreams*', Resource: '*' }),
    outcome: 'passed',
  },
  {
    code: 'FLK4232',
    says: 'a wildcard of lists means that of shards too',
    of: examplePolicy({ Action: 'kinesis:List*', Resource: '*' }),
    outcome: 'failed',
  },
  {
    code: 'FLK4232',
    says: 'any role is taken on',
    of: examplePolicy({ Action: 'sts:AssumeRole', Resource: '*' }),
    outcome: 'failed',
  },
  {
    code: 'FLK4232',
    says: 'a wildcard of writes',
    of: examplePolicy({ Action: 'kinesis:Put*', Resource: '*' }),
    outcome: 'failed',
  },
  {
    code: 'FLK4232',
    says: 'a service that is not in the table',
    of: examplePolicy({ Action: 'ec2:DescribeVpcs', Resource: '*' }),
    outcome: 'passed',
  },
  {
    code: 'FLK4232',
    says: 'all but some resources',
    of: examplePolicy({ Action: 'sqs:SendMessage', NotResource: 'a' }),
    outcome: 'failed',
  },
  {
    code: 'FLK4232',
    says: 'a tag says which',
    of: examplePolicy({
      Action: 'sqs:SendMessage',
      Resource: '*',
      Condition: { StringEquals: { 'aws:ResourceTag/team': 'a' } },
    }),
    outcome: 'passed',
  },
  {
    code: 'FLK4232',
    says: 'a condition that says nothing of resources',
    of: examplePolicy({
      Action: 'sqs:SendMessage',
      Resource: '*',
      Condition: { Bool: { 'aws:SecureTransport': 'true' } },
    }),
    outcome: 'failed',
  },
  {
    code: 'FLK4232',
    says: 'a resource that is not known',
    of: examplePolicy({ Action: 'sqs:SendMessage', Resource: elsewhere }),
    outcome: 'unknown',
  },
  {
    code: 'FLK4232',
    says: 'everything is told elsewhere',
    of: examplePolicy({ Action: '*', Resource: '*' }),
    outcome: 'passed',
  },
  {
    code: 'FLK4233',
    says: 'every role by its path',
    of: examplePolicy({ Action: 'iam:Pass*', Resource: 'arn:aws:iam::111122223333:role/*' }),
    outcome: 'failed',
  },
  {
    code: 'FLK4233',
    says: 'to one service',
    of: examplePolicy({
      Action: 'iam:PassRole',
      Resource: '*',
      Condition: { StringEquals: { 'iam:PassedToService': 'a' } },
    }),
    outcome: 'passed',
  },
  {
    code: 'FLK4233',
    says: 'to any service',
    of: examplePolicy({
      Action: 'iam:PassRole',
      Resource: '*',
      Condition: { StringLike: { 'iam:PassedToService': '*' } },
    }),
    outcome: 'failed',
  },
  {
    code: 'FLK4233',
    says: 'to one service, in each partition',
    of: examplePolicy({
      Action: 'iam:PassRole',
      Resource: '*',
      Condition: { StringLikeIfExists: { 'iam:PassedToService': 'ec2.amazonaws.com*' } },
    }),
    outcome: 'passed',
  },
  {
    code: 'FLK4233',
    says: 'to a service that comes out later',
    of: examplePolicy({
      Action: 'iam:PassRole',
      Resource: '*',
      Condition: { StringEquals: { 'iam:PassedToService': elsewhere } },
    }),
    outcome: 'unknown',
  },
  {
    code: 'FLK4233',
    says: 'a role that is not known',
    of: examplePolicy({ Action: 'iam:PassRole', Resource: elsewhere }),
    outcome: 'unknown',
  },
  {
    code: 'FLK4233',
    says: 'it is refused',
    of: examplePolicy({ Effect: 'Deny', Action: 'iam:PassRole', Resource: '*' }),
    outcome: 'passed',
  },
  {
    code: 'FLK4235',
    says: 'a service that sends no such key',
    of: exampleTrust({ Principal: { Service: 'ec2.amazonaws.com' } }),
    outcome: 'nothing',
  },
  {
    code: 'FLK4235',
    says: 'any account at all',
    of: exampleTrust({
      Principal: { Service: 'states.amazonaws.com' },
      Condition: { StringLike: { 'aws:SourceAccount': '*' } },
    }),
    outcome: 'failed',
  },
  {
    code: 'FLK4235',
    says: 'all accounts but one',
    of: exampleTrust({
      Principal: { Service: 'states.amazonaws.com' },
      Condition: { StringNotEquals: { 'aws:SourceAccount': '111122223333' } },
    }),
    outcome: 'failed',
  },
  {
    code: 'FLK4235',
    says: 'an effect that is not known',
    of: exampleTrust({ Effect: elsewhere, Principal: { Service: 'states.amazonaws.com' } }),
    outcome: 'unknown',
  },
  {
    code: 'FLK4240',
    says: 'too few days',
    of: resource({ aws_cloudwatch_log_group: { a: { retention_in_days: 1 } } }),
    outcome: 'failed',
  },
  {
    code: 'FLK4240',
    says: 'a class that keeps two days',
    of: resource({ aws_cloudwatch_log_group: { a: { log_group_class: 'DELIVERY' } } }),
    outcome: 'nothing',
  },
  {
    code: 'FLK4240',
    says: 'the log of an application',
    of: resource({
      aws_cloudwatch_log_group: { job: { name: '/jobs/orders' } },
      aws_cloudwatch_log_stream: { job: { name: 'a', log_group_name: '${aws_cloudwatch_log_group.job.name}' } },
      aws_kinesisanalyticsv2_application: {
        orders: {
          runtime_environment: 'FLINK-1_20',
          cloudwatch_logging_options: { log_stream_arn: '${aws_cloudwatch_log_stream.job.arn}' },
        },
      },
    }),
    outcome: 'nothing',
  },
  {
    code: 'FLK4242',
    says: 'nothing said',
    of: resource({ aws_sfn_state_machine: { a: { name: 'a' } } }),
    outcome: 'failed',
  },
  { code: 'FLK4250', says: 'web servers', of: group([web]), outcome: 'passed' },
  {
    code: 'FLK4250',
    says: 'all ports',
    of: group([{ ...web, protocol: '-1', from_port: 0, to_port: 0 }]),
    outcome: 'failed',
  },
  {
    code: 'FLK4250',
    says: 'all ports of TCP',
    of: group([{ ...web, from_port: 0, to_port: 65535 }]),
    outcome: 'failed',
  },
  { code: 'FLK4250', says: 'several ports', of: group([{ ...web, from_port: 443, to_port: 9098 }]), outcome: 'failed' },
  {
    code: 'FLK4250',
    says: 'everyone by IPv6',
    of: group([{ ...web, from_port: 22, to_port: 22, cidr_blocks: [], ipv6_cidr_blocks: ['::/0'] }]),
    outcome: 'failed',
  },
  {
    code: 'FLK4250',
    says: 'pings',
    of: group([{ ...web, protocol: 'icmp', from_port: 3, to_port: 4 }]),
    outcome: 'passed',
  },
  {
    code: 'FLK4250',
    says: 'ports that are not known',
    of: group([{ ...web, from_port: elsewhere }]),
    outcome: 'unknown',
  },
  { code: 'FLK4250', says: 'no rules', of: group([]), outcome: 'nothing' },
  { code: 'FLK4250', says: 'rules that are not known', of: group(elsewhere), outcome: 'unknown' },
  {
    code: 'FLK4250',
    says: 'half of the internet',
    of: ingressRule({ ip_protocol: 'tcp', from_port: 22, to_port: 22, cidr_ipv4: '128.0.0.0/1' }),
    outcome: 'failed',
  },
  {
    code: 'FLK4250',
    says: 'everyone by IPv6 in a rule',
    of: ingressRule({ ip_protocol: '-1', cidr_ipv6: '::/0' }),
    outcome: 'failed',
  },
  {
    code: 'FLK4250',
    says: 'a group',
    of: ingressRule({ ip_protocol: '-1', referenced_security_group_id: 'sg-0a1b2c3e' }),
    outcome: 'passed',
  },
  {
    code: 'FLK4250',
    says: 'a rule of the other direction',
    of: resource({
      aws_security_group_rule: { a: { ...web, type: 'egress' }, b: { ...web, type: 'ingress', to_port: 444 } },
    }),
    outcome: 'failed',
  },
  {
    code: 'FLK4252',
    says: 'left as AWS makes it',
    of: exampleNetwork({ aws_default_security_group: null }),
    outcome: 'failed',
  },
  {
    code: 'FLK4252',
    says: 'of some VPC',
    of: exampleNetwork({ aws_default_security_group: { home: { vpc_id: elsewhere } } }),
    outcome: ['passed', 'unknown'],
  },
  {
    code: 'FLK4252',
    says: 'rules that are not known',
    of: exampleNetwork({ aws_default_security_group: { home: { ingress: elsewhere } } }),
    outcome: 'unknown',
  },
  {
    code: 'FLK4252',
    says: 'a rule that stands by itself',
    of: exampleNetwork({
      aws_vpc_security_group_egress_rule: { all: { security_group_id: '${aws_default_security_group.home.id}' } },
    }),
    outcome: 'failed',
  },
  {
    code: 'FLK4252',
    says: 'a rule of the older type that stands by itself',
    of: exampleNetwork({
      aws_security_group_rule: {
        all: { type: 'ingress', security_group_id: '${aws_default_security_group.home.id}', protocol: '-1' },
      },
    }),
    outcome: 'failed',
  },
  {
    code: 'FLK4253',
    says: 'of some VPC',
    of: exampleNetwork({ aws_flow_log: { home: { vpc_id: elsewhere } } }),
    outcome: 'unknown',
  },
  {
    code: 'FLK4253',
    says: 'modules that are not in the file',
    of: { ...exampleNetwork({ aws_flow_log: null }), module: { logs: {} } },
    outcome: 'unknown',
  },
  { code: 'FLK4255', says: 'SSH from everyone', of: entries([ssh]), outcome: 'failed' },
  {
    code: 'FLK4255',
    says: 'SSH from everyone by IPv6',
    of: entries([{ ...ssh, cidr_block: '', ipv6_cidr_block: '::/0' }]),
    outcome: 'failed',
  },
  {
    code: 'FLK4255',
    says: 'answers from everyone',
    of: entries([{ ...ssh, from_port: 1024, to_port: 65535 }]),
    outcome: 'passed',
  },
  {
    code: 'FLK4255',
    says: 'RDP among others',
    of: entries([{ ...ssh, from_port: 3000, to_port: 4000 }]),
    outcome: 'failed',
  },
  { code: 'FLK4255', says: 'by UDP', of: entries([{ ...ssh, protocol: 'udp' }]), outcome: 'passed' },
  { code: 'FLK4255', says: 'it is refused', of: entries([{ ...ssh, action: 'deny' }]), outcome: 'passed' },
  {
    code: 'FLK4255',
    says: 'ports that are not known',
    of: entries([{ ...ssh, from_port: elsewhere }]),
    outcome: 'unknown',
  },
  { code: 'FLK4255', says: 'no range', of: entries([{ ...ssh, cidr_block: null }]), outcome: 'passed' },
  { code: 'FLK4255', says: 'no entries', of: entries([]), outcome: 'nothing' },
  { code: 'FLK4255', says: 'entries that are not known', of: entries(elsewhere), outcome: 'unknown' },
  {
    code: 'FLK4255',
    says: 'outwards',
    of: resource({
      aws_network_acl_rule: { out: { egress: true, rule_action: 'allow', protocol: '-1', cidr_block: '0.0.0.0/0' } },
    }),
    outcome: 'nothing',
  },
  { code: 'FLK4270', says: 'nothing said', of: exampleDomain({ domain_endpoint_options: null }), outcome: 'failed' },
  {
    code: 'FLK4270',
    says: 'a number of blocks that is not known',
    of: exampleDomain({ domain_endpoint_options: null, dynamic: { domain_endpoint_options: {} } }),
    outcome: 'unknown',
  },
  {
    code: 'FLK4275',
    says: 'it is off',
    of: exampleDomain({ log_publishing_options: { enabled: false } }),
    outcome: 'failed',
  },
  {
    code: 'FLK4275',
    says: 'nothing says that it is off',
    of: exampleDomain({ log_publishing_options: { enabled: null } }),
    outcome: 'passed',
  },
  {
    code: 'FLK4275',
    says: 'logs that are not known',
    of: exampleDomain({ log_publishing_options: null, dynamic: { log_publishing_options: {} } }),
    outcome: 'unknown',
  },
  { code: 'FLK4276', says: 'in a VPC', of: exampleDomain(openDomain), outcome: 'passed' },
  {
    code: 'FLK4276',
    says: 'behind a login',
    of: exampleDomain({ ...openDomain, vpc_options: null, advanced_security_options: { enabled: true } }),
    outcome: 'passed',
  },
  {
    code: 'FLK4276',
    says: 'perhaps in a VPC',
    of: exampleDomain({ ...openDomain, vpc_options: { subnet_ids: elsewhere } }),
    outcome: 'unknown',
  },
  { code: 'FLK4276', says: 'no policy', of: exampleDomain(), outcome: 'nothing' },
  { code: 'FLK4277', says: 'an encryption policy', of: collection('{}', 'encryption'), outcome: 'nothing' },
  {
    code: 'FLK4277',
    says: 'endpoints that are not known',
    of: collection('[{"AllowFromPublic":false,"SourceVPCEs":["${var.id}"]}]'),
    outcome: 'passed',
  },
  { code: 'FLK4280', says: 'a workgroup that says nothing', of: workgroup({}), outcome: 'passed' },
  {
    code: 'FLK4280',
    says: 'a workgroup with an address',
    of: workgroup({ publicly_accessible: true }),
    outcome: 'failed',
  },
  { code: 'FLK4281', says: 'the old family by itself', of: groups({ family: 'redshift-1.0' }), outcome: 'failed' },
  { code: 'FLK4281', says: 'the new family by itself', of: groups({ family: 'redshift-2.0' }), outcome: 'unknown' },
  {
    code: 'FLK4281',
    says: 'parameters that are not known',
    of: groups({ dynamic: { parameter: {} } }),
    outcome: 'unknown',
  },
  {
    code: 'FLK4281',
    says: 'a workgroup that takes all',
    of: workgroup({ config_parameter: [{ parameter_key: 'require_ssl', parameter_value: 'false' }] }),
    outcome: 'failed',
  },
  {
    code: 'FLK4284',
    says: 'in the cluster itself',
    of: exampleWarehouse({
      aws_redshift_logging: null,
      aws_redshift_cluster: { orders: { logging: { enable: true } } },
    }),
    outcome: 'passed',
  },
  {
    code: 'FLK4284',
    says: 'of some cluster',
    of: exampleWarehouse({ aws_redshift_logging: { orders: { cluster_identifier: elsewhere } } }),
    outcome: 'unknown',
  },
  { code: 'FLK4284', says: 'a namespace that exports', of: namespace(['userlog', 'connectionlog']), outcome: 'passed' },
  { code: 'FLK4284', says: 'a namespace that exports one of them', of: namespace(['userlog']), outcome: 'failed' },
  { code: 'FLK4284', says: 'a namespace that exports none', of: namespace([]), outcome: 'failed' },
  {
    code: 'FLK4284',
    says: 'a namespace with a log that is not known',
    of: namespace(['userlog', elsewhere]),
    outcome: 'unknown',
  },
  { code: 'FLK4292', says: 'a key that signs', of: key({ customer_master_key_spec: 'RSA_2048' }), outcome: 'nothing' },
  { code: 'FLK4292', says: 'a key of a store', of: key({ custom_key_store_id: 'cks-0a1b2c3d' }), outcome: 'nothing' },
  {
    code: 'FLK4292',
    says: 'what it is, is not known',
    of: key({ customer_master_key_spec: elsewhere }),
    outcome: 'unknown',
  },
  {
    code: 'FLK4294',
    says: 'a policy by itself',
    of: resource({ aws_sqs_queue_policy: { a: { policy: openDomain.access_policies } } }),
    outcome: 'failed',
  },
  {
    code: 'FLK4295',
    says: 'a key',
    of: resource({ aws_sqs_queue: { a: { sqs_managed_sse_enabled: false, kms_master_key_id: 'alias/a' } } }),
    outcome: 'passed',
  },
  {
    code: 'FLK4297',
    says: 'of some secret',
    of: resource({
      aws_secretsmanager_secret: { a: {} },
      aws_secretsmanager_secret_rotation: { b: { secret_id: elsewhere } },
    }),
    outcome: 'unknown',
  },
];

function estateOf(json: TerraformJson): Estate {
  const read = readConfiguration(json);
  if ('refused' in read) throw new Error(read.refused);
  return read.estate;
}

for (const { code, says, of, outcome } of cases) {
  test(`${code}: ${says}`, () => {
    const rule = catalogueRules.find((one) => one.code === code);
    const verdicts = rule?.judge(estateOf(of), profiles.production.settings) ?? [];
    const found = new Set(verdicts.map((verdict) => verdict.outcome));
    // One that is wrong, or not known, among others that are right is the one of which the case speaks.
    const told = ['failed', 'unknown', 'passed'].filter((one) => [...found].some((each) => each === one));
    assert.equal(
      typeof outcome === 'string' ? (told[0] ?? 'nothing') : told.sort(),
      typeof outcome === 'string' ? outcome : [...outcome].sort(),
    );
  });
}

test('what a report must not show is not quoted', () => {
  const policy = documentText({ Effect: 'Allow', Action: '*', Resource: '*' });
  const estate = estateOf(resource({ aws_iam_role_policy: { job: { policy } } }));
  const hidden: Estate = {
    ...estate,
    resources: estate.resources.map((one) => ({
      ...one,
      ...(one.arguments && { arguments: { ...one.arguments, marks: { policy: true } } }),
    })),
  };
  const [verdict] =
    catalogueRules.find(({ code }) => code === 'FLK4230')?.judge(hidden, profiles.production.settings) ?? [];
  assert.is(verdict?.outcome === 'failed' && verdict.found, '(sensitive)');
});

test('a setting of the bucket that nobody writes any more is named where it is written', () => {
  const paths = (code: string, of: TerraformJson): readonly (string | undefined)[] => {
    const rule = catalogueRules.find((one) => one.code === code);
    if (!rule) throw new Error('there is no such rule');
    return judged(rule, configured(of)).map(({ path }) => path);
  };
  const without = { aws_s3_bucket_versioning: null };
  assert.equal(paths('FLK4222', exampleBucket(without)), [undefined]);
  const written = { ...without, aws_s3_bucket: { archive: { versioning: { enabled: false } } } };
  assert.equal(paths('FLK4222', exampleBucket(written)), ['versioning.enabled']);
  assert.equal(paths('FLK4223', exampleBucket({ aws_s3_bucket_server_side_encryption_configuration: null })), [
    undefined,
  ]);
});

test.run();
