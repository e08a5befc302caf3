// What each rule of the common catalogue protects in its good example, and which damage of it is none: for the mutants
// of the rules.
import type { RuleCode } from '../../src/rules/rule';
import type { Leaf } from './rule-leaf';

const cluster = 'aws_msk_cluster.orders';
const domain = 'aws_opensearch_domain.orders';
const warehouse = 'aws_redshift_cluster.orders';
const table = 'aws_dynamodb_table.orders';
const job = 'aws_iam_role_policy.job';
const options = 'domain_endpoint_options';
const archive = (type: string): string => `aws_s3_bucket_${type}.archive`;
const encryption = archive('server_side_encryption_configuration');

const byDefault = 'the default is what is right';
const byVersion = '?the version of the provider decides';
const refused = 'the provider refuses it';
const mayBeRefused = '?the provider refuses it';
const malformed = 'AWS refuses a policy like that';
const notRead = '?what cannot be read may hold anything';
const nobody = 'a policy that nobody writes lets in nobody else';
const nothingAllowed = 'nothing is allowed then';
const noRange = 'without a range it lets in nobody';

/** What a policy says of whom it lets in. */
function principalOf(of: string, path = 'policy', statement = 0): readonly Leaf[] {
  const within = ['Statement', statement, 'Principal'];
  return [
    { of, path: [path], within, wrong: { AWS: '*' }, spared: { removed: malformed } },
    {
      of,
      path: [path],
      within,
      wrong: { AWS: ['arn:aws:iam::444455556666:root', '*'] },
      spared: { removed: malformed },
    },
    { of, path: [path], spared: { removed: nobody, emptied: notRead } },
  ];
}

/** One statement of a role's policy. */
function statementOf(name: 'Action' | 'Resource', wrong: unknown): readonly Leaf[] {
  const none = name === 'Action' ? nothingAllowed : malformed;
  return [
    { of: job, path: ['policy'], within: ['Statement', 0, name], wrong, spared: { removed: none, emptied: none } },
    { of: job, path: ['policy'], spared: { removed: nothingAllowed, emptied: notRead } },
  ];
}

/** Of the statement that refuses requests without TLS. */
function refusal(more: Pick<Leaf, 'wrong' | 'spared'>, ...within: readonly string[]): readonly Leaf[] {
  return [{ of: archive('policy'), path: ['policy'], within: ['Statement', 0, ...within], ...more }];
}

/** A switch, and the block around it. */
function switchIn(of: string, block: string, name = 'enabled'): readonly Leaf[] {
  return [
    { of, path: [block, name] },
    { of, path: [block] },
  ];
}

export const catalogueLeaves: Readonly<Record<RuleCode, readonly Leaf[]>> = {
  FLK4201: [{ of: 'aws_kinesis_stream.orders', path: ['encryption_type'] }],
  FLK4205: switchIn('aws_kinesis_firehose_delivery_stream.archive', 'server_side_encryption'),
  FLK4210: [
    {
      of: cluster,
      path: ['encryption_info', 'encryption_in_transit', 'client_broker'],
      wrong: 'PLAINTEXT',
      spared: { removed: byDefault },
    },
  ],
  FLK4211: [
    { of: cluster, path: ['encryption_info', 'encryption_in_transit', 'in_cluster'], spared: { removed: byDefault } },
  ],
  FLK4212: [
    {
      of: cluster,
      path: ['broker_node_group_info', 'connectivity_info', 'public_access', 'type'],
      spared: { removed: byDefault, emptied: refused },
    },
  ],
  FLK4213: [
    { of: cluster, path: ['client_authentication', 'unauthenticated'], spared: { removed: 'SASL is asked for' } },
    { of: cluster, path: ['client_authentication'] },
  ],
  FLK4214: [
    { of: cluster, path: ['logging_info', 'broker_logs', 'cloudwatch_logs', 'enabled'] },
    { of: cluster, path: ['logging_info', 'broker_logs', 'cloudwatch_logs'] },
    { of: cluster, path: ['logging_info'] },
  ],
  FLK4215: principalOf('aws_msk_cluster_policy.orders'),
  FLK4220: [
    ...['block_public_acls', 'block_public_policy', 'ignore_public_acls', 'restrict_public_buckets'].map((flag) => ({
      of: archive('public_access_block'),
      path: [flag],
    })),
    { of: archive('public_access_block'), spared: { removed: 'a new bucket has the four by itself' } },
  ],
  FLK4221: [
    ...refusal({ wrong: { Effect: 'Allow', Principal: '*', Action: 's3:*', Resource: '*' } }),
    ...refusal({ wrong: 'Allow', spared: { removed: malformed, emptied: malformed } }, 'Effect'),
    ...refusal({ wrong: { AWS: 'arn:aws:iam::111122223333:root' } }, 'Principal'),
    ...refusal({ wrong: 's3:GetObject' }, 'Action'),
    ...refusal(
      { wrong: 'arn:aws:s3:::example-archive', spared: { 'as in the bad example': 'all records are in objects' } },
      'Resource',
    ),
    ...refusal({}, 'Condition'),
    ...refusal({ wrong: 'true' }, 'Condition', 'Bool', 'aws:SecureTransport'),
    { of: archive('policy'), path: ['policy'], spared: { emptied: notRead } },
    { of: archive('policy'), path: ['bucket'], wrong: 'another' },
    { of: archive('policy') },
  ],
  FLK4222: [
    { of: archive('versioning'), path: ['versioning_configuration', 'status'], wrong: 'Disabled' },
    { of: archive('versioning'), path: ['bucket'], wrong: 'another' },
    { of: archive('versioning') },
  ],
  FLK4223: [
    { of: encryption, path: ['rule', 'apply_server_side_encryption_by_default', 'sse_algorithm'] },
    { of: encryption, path: ['rule'] },
    { of: encryption, path: ['bucket'], wrong: 'another' },
    { of: encryption },
  ],
  FLK4224: [
    { of: archive('ownership_controls'), path: ['rule', 'object_ownership'], wrong: 'BucketOwnerPreferred' },
    { of: archive('ownership_controls'), spared: { removed: 'ACLs of a new bucket are off' } },
  ],
  FLK4225: principalOf(archive('policy'), 'policy', 1),
  FLK4230: [
    {
      of: job,
      path: ['policy'],
      within: ['Statement', 0],
      wrong: { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' },
      spared: { removed: nothingAllowed },
    },
    { of: job, path: ['policy'], spared: { removed: nothingAllowed, emptied: notRead } },
  ],
  FLK4231: statementOf('Action', 'kinesis:*'),
  FLK4232: statementOf('Resource', ['arn:aws:kinesis:eu-west-1:111122223333:stream/orders', '*']),
  FLK4233: statementOf('Resource', 'arn:aws:iam::111122223333:role/*'),
  FLK4234: [
    ...principalOf('aws_iam_role.job', 'assume_role_policy').slice(0, 2),
    { of: 'aws_iam_role.job', path: ['assume_role_policy'], spared: { removed: refused, emptied: notRead } },
  ],
  FLK4235: [
    { of: 'aws_iam_role.job', path: ['assume_role_policy'], within: ['Statement', 0, 'Condition'] },
    {
      of: 'aws_iam_role.job',
      path: ['assume_role_policy'],
      within: ['Statement', 0, 'Condition', 'StringEquals', 'aws:SourceAccount'],
      wrong: '*',
      spared: { nulled: malformed, emptied: 'no caller is of that account' },
    },
    { of: 'aws_iam_role.job', path: ['assume_role_policy'], spared: { removed: refused, emptied: notRead } },
  ],
  FLK4240: [
    {
      of: 'aws_cloudwatch_log_group.job',
      path: ['retention_in_days'],
      wrong: 0,
      spared: { doubled: 'longer is allowed', halved: 'it is long enough still' },
    },
    {
      of: 'aws_cloudwatch_log_group.job',
      path: ['retention_in_days'],
      wrong: 1,
      spared: { doubled: 'longer is allowed', halved: 'it is long enough still' },
    },
  ],
  FLK4241: [{ of: 'aws_cloudwatch_log_group.job', path: ['kms_key_id'] }],
  FLK4242: [
    { of: 'aws_sfn_state_machine.operator', path: ['logging_configuration', 'level'] },
    { of: 'aws_sfn_state_machine.operator', path: ['logging_configuration'] },
  ],
  FLK4250: [
    {
      of: 'aws_vpc_security_group_ingress_rule.brokers',
      path: ['cidr_ipv4'],
      wrong: '128.0.0.0/1',
      spared: { removed: noRange, emptied: noRange },
    },
    { of: 'aws_vpc_security_group_ingress_rule.brokers', path: ['cidr_ipv6'], wrong: '::/0' },
  ],
  FLK4251: [
    {
      of: 'aws_vpc_security_group_egress_rule.anywhere',
      path: ['ip_protocol'],
      wrong: 'all',
      spared: { removed: mayBeRefused, emptied: refused },
    },
    // Fewer ports are not all.
    ...['from_port', 'to_port'].map((path) => ({
      of: 'aws_vpc_security_group_egress_rule.anywhere',
      path: [path],
      spared: { removed: mayBeRefused, halved: 'some ports are open', doubled: 'some ports are open' },
    })),
  ],
  FLK4252: [
    { of: 'aws_default_security_group.home' },
    { of: 'aws_default_security_group.home', path: ['vpc_id'], wrong: 'vpc-0another' },
    { of: 'aws_default_security_group.home', path: ['ingress'], wrong: [{ protocol: '-1', self: true }] },
    { of: 'aws_default_security_group.home', path: ['egress'] },
  ],
  FLK4253: [{ of: 'aws_flow_log.home' }, { of: 'aws_flow_log.home', path: ['vpc_id'], wrong: 'vpc-0another' }],
  FLK4254: [{ of: 'aws_subnet.private_a', path: ['map_public_ip_on_launch'], spared: { removed: byDefault } }],
  FLK4255: [
    {
      of: 'aws_network_acl_rule.inside',
      path: ['cidr_block'],
      wrong: '128.0.0.0/1',
      spared: { removed: noRange, emptied: refused },
    },
    { of: 'aws_network_acl_rule.inside', path: ['ipv6_cidr_block'], wrong: '::/0' },
  ],
  FLK4260: [{ of: 'aws_vpc_endpoint_service.brokers', path: ['acceptance_required'] }],
  FLK4261: [
    {
      of: 'aws_ec2_transit_gateway.core',
      path: ['auto_accept_shared_attachments'],
      spared: { removed: byDefault, emptied: refused },
    },
  ],
  FLK4270: [
    { of: domain, path: [options, 'enforce_https'], spared: { removed: 'the provider enforces it inside the block' } },
    { of: domain, path: [options] },
  ],
  FLK4271: [
    { of: domain, path: [options, 'tls_security_policy'] },
    { of: domain, path: [options] },
  ],
  FLK4272: switchIn(domain, 'encrypt_at_rest'),
  FLK4273: switchIn(domain, 'node_to_node_encryption'),
  FLK4274: [
    { of: domain, path: ['vpc_options', 'subnet_ids'] },
    { of: domain, path: ['vpc_options'] },
  ],
  FLK4275: [
    { of: domain, path: ['log_publishing_options', 'log_type'], wrong: 'SEARCH_SLOW_LOGS' },
    { of: domain, path: ['log_publishing_options', 'enabled'], spared: { removed: byDefault } },
    { of: domain, path: ['log_publishing_options'] },
  ],
  FLK4276: principalOf(domain, 'access_policies'),
  FLK4277: [
    {
      of: 'aws_opensearchserverless_security_policy.orders',
      path: ['policy'],
      within: [0, 'AllowFromPublic'],
      spared: { removed: '?nobody says whether it is public' },
    },
    {
      of: 'aws_opensearchserverless_security_policy.orders',
      path: ['policy'],
      spared: { removed: mayBeRefused, emptied: notRead },
    },
  ],
  FLK4280: [{ of: warehouse, path: ['publicly_accessible'], spared: { removed: byVersion } }],
  FLK4281: [
    { of: 'aws_redshift_parameter_group.orders', path: ['parameter', 'value'] },
    { of: 'aws_redshift_parameter_group.orders', path: ['parameter', 'name'], wrong: 'enable_user_activity_logging' },
    { of: 'aws_redshift_parameter_group.orders', path: ['parameter'] },
  ],
  FLK4282: [{ of: warehouse, path: ['encrypted'], spared: { removed: byVersion } }],
  FLK4283: [{ of: warehouse, path: ['enhanced_vpc_routing'] }],
  FLK4284: [
    { of: 'aws_redshift_logging.orders' },
    { of: 'aws_redshift_logging.orders', path: ['cluster_identifier'], wrong: 'another' },
  ],
  FLK4290: switchIn(table, 'point_in_time_recovery'),
  FLK4291: [{ of: table, path: ['deletion_protection_enabled'] }],
  FLK4292: [{ of: 'aws_kms_key.orders', path: ['enable_key_rotation'] }],
  FLK4293: principalOf('aws_kms_key.orders'),
  FLK4294: principalOf('aws_sqs_queue.orders'),
  FLK4295: [
    { of: 'aws_sqs_queue.orders', path: ['sqs_managed_sse_enabled'], spared: { removed: 'SQS encrypts by itself' } },
  ],
  FLK4296: principalOf('aws_secretsmanager_secret_policy.orders'),
  FLK4297: [
    { of: 'aws_secretsmanager_secret_rotation.orders' },
    { of: 'aws_secretsmanager_secret_rotation.orders', path: ['secret_id'], wrong: 'another' },
  ],
  FLK4298: [{ of: 'aws_sns_topic.team', path: ['kms_master_key_id'] }],
  FLK4299: principalOf('aws_sns_topic_policy.team'),
};
