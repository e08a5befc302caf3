// Changes that mend or break what a neighbour reads back: told is how it will be, by whoever will say it.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { found, stays, type Planned, type Values } from './support/planned-change';

const test = suite('read back: catalogue');

interface Row {
  readonly name: string;
  readonly code: string;
  readonly planned: Readonly<Record<string, Planned>>;
  readonly tells: readonly string[];
}

function document(...Statement: readonly Values[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement });
}

const account = { AWS: 'arn:aws:iam::111122223333:root' };
const open = document({ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' });
const closed = document({ Effect: 'Allow', Principal: account, Action: '*', Resource: '*' });
const secure = document({
  ...{ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: 'arn:aws:s3:::orders/*' },
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
});

function updated(before: Values, after: Values): Planned {
  return { actions: ['update'], before, after };
}

function deleted(before: Values): Planned {
  return { actions: ['delete'], before, after: null };
}

const bucket = (readBack: Values): Planned => stays({ bucket: 'orders', id: 'orders', ...readBack });
const policyOfBucket = (policy: string): Values => ({ bucket: 'orders', policy });

const buckets: readonly Row[] = [
  {
    name: 'an open policy that is deleted',
    code: 'FLK4225',
    planned: {
      'aws_s3_bucket.orders': bucket({ policy: open }),
      'aws_s3_bucket_policy.orders': deleted(policyOfBucket(open)),
    },
    tells: [],
  },
  {
    name: 'an open policy that stands elsewhere',
    code: 'FLK4225',
    planned: { 'aws_s3_bucket.orders': bucket({ policy: open }) },
    tells: ['aws_s3_bucket.orders: everyone may use the bucket'],
  },
  {
    name: 'an open policy that Terraform lets go of',
    code: 'FLK4225',
    planned: {
      'aws_s3_bucket.orders': bucket({ policy: open }),
      'aws_s3_bucket_policy.orders': { actions: ['forget'], before: policyOfBucket(open), after: null },
    },
    tells: ['aws_s3_bucket.orders: everyone may use the bucket'],
  },
  {
    name: 'an open policy that stays, which is told once',
    code: 'FLK4225',
    planned: {
      'aws_s3_bucket.orders': bucket({ policy: open }),
      'aws_s3_bucket_policy.orders': stays(policyOfBucket(open)),
    },
    tells: ['aws_s3_bucket_policy.orders: everyone may use the bucket'],
  },
  {
    name: 'the refusal of plain http that is deleted',
    code: 'FLK4221',
    planned: {
      'aws_s3_bucket.orders': bucket({ policy: secure }),
      'aws_s3_bucket_policy.orders': deleted(policyOfBucket(secure)),
    },
    tells: ['aws_s3_bucket.orders: no policy refuses requests without TLS'],
  },
  {
    name: 'a refusal of plain http that stands elsewhere',
    code: 'FLK4221',
    planned: { 'aws_s3_bucket.orders': bucket({ policy: secure }) },
    tells: [],
  },
  {
    name: 'no policy, which is read back as an empty one',
    code: 'FLK4221',
    planned: { 'aws_s3_bucket.orders': bucket({ policy: '' }) },
    tells: ['aws_s3_bucket.orders: no policy refuses requests without TLS'],
  },
  {
    name: 'versions that nothing keeps any more',
    code: 'FLK4222',
    planned: {
      'aws_s3_bucket.orders': bucket({ versioning: [{ enabled: true }] }),
      'aws_s3_bucket_versioning.orders': deleted({
        bucket: 'orders',
        versioning_configuration: [{ status: 'Enabled' }],
      }),
    },
    tells: ['aws_s3_bucket.orders: what is overwritten or deleted is gone'],
  },
];

/** An open policy beside each type that becomes a closed one. */
const policies: readonly (readonly [code: string, type: string, own: Values, beside: string, names: Values])[] = [
  ['FLK4293', 'aws_kms_key', { key_id: 'k', is_enabled: true }, 'aws_kms_key_policy', { key_id: 'k' }],
  ['FLK4294', 'aws_sqs_queue', { id: 'https://queue' }, 'aws_sqs_queue_policy', { queue_url: 'https://queue' }],
  ['FLK4296', 'aws_secretsmanager_secret', { id: 's' }, 'aws_secretsmanager_secret_policy', { secret_arn: 's' }],
  ['FLK4299', 'aws_sns_topic', { arn: 'arn:t' }, 'aws_sns_topic_policy', { arn: 'arn:t' }],
  ['FLK4276', 'aws_opensearch_domain', { domain_name: 'd' }, 'aws_opensearch_domain_policy', { domain_name: 'd' }],
];

const closings: readonly Row[] = policies.map(([code, type, own, beside, names]) => {
  const path = code === 'FLK4276' ? 'access_policies' : 'policy';
  return {
    name: `an open ${beside} that becomes a closed one`,
    code,
    planned: {
      [`${type}.one`]: stays({ ...own, [path]: open }),
      [`${beside}.one`]: updated({ ...names, [path]: open }, { ...names, [path]: closed }),
    },
    tells: [],
  };
});

const ssh = { from_port: 22, to_port: 22 };
const group = (...cidr_blocks: readonly string[]): Planned =>
  stays({ id: 'sg-1', ingress: [{ ...ssh, protocol: 'tcp', cidr_blocks }] });
const rule = (cidr_ipv4: string): Values => ({ ...ssh, security_group_id: 'sg-1', ip_protocol: 'tcp', cidr_ipv4 });

const groups: readonly Row[] = [
  {
    name: 'a rule that comes to name a range',
    code: 'FLK4250',
    planned: {
      'aws_security_group.jobs': group('0.0.0.0/0'),
      'aws_vpc_security_group_ingress_rule.ssh': updated(rule('0.0.0.0/0'), rule('10.0.0.0/8')),
    },
    tells: [],
  },
  {
    name: 'a rule of the older type that is deleted',
    code: 'FLK4250',
    planned: {
      'aws_security_group.jobs': group('10.0.0.0/8', '0.0.0.0/0'),
      'aws_security_group_rule.ssh': deleted({
        ...ssh,
        ...{ type: 'ingress', security_group_id: 'sg-1', protocol: 'tcp', cidr_blocks: ['0.0.0.0/0'] },
      }),
    },
    tells: [],
  },
  {
    name: 'an open rule of somebody else, beside one that is deleted',
    code: 'FLK4250',
    planned: {
      'aws_security_group.jobs': group('10.0.0.0/8', '0.0.0.0/0'),
      'aws_vpc_security_group_ingress_rule.ssh': deleted(rule('10.0.0.0/8')),
    },
    tells: ['aws_security_group.jobs: everyone on the internet reaches port 22'],
  },
  {
    name: 'an open rule of somebody else, beside one out that is deleted',
    code: 'FLK4250',
    planned: {
      'aws_security_group.jobs': group('0.0.0.0/0'),
      'aws_vpc_security_group_egress_rule.ssh': deleted(rule('0.0.0.0/0')),
      'aws_security_group_rule.ssh': deleted({ ...rule('0.0.0.0/0'), type: 'egress' }),
    },
    tells: ['aws_security_group.jobs: everyone on the internet reaches port 22'],
  },
];

const defaultGroups: readonly Row[] = [
  {
    name: 'a rule of the default group that is deleted',
    code: 'FLK4252',
    planned: {
      'aws_default_security_group.home': group('0.0.0.0/0'),
      'aws_vpc_security_group_ingress_rule.ssh': deleted(rule('0.0.0.0/0')),
    },
    tells: [],
  },
  {
    name: 'a rule of the default group that stays',
    code: 'FLK4252',
    planned: {
      'aws_default_security_group.home': group('0.0.0.0/0'),
      'aws_vpc_security_group_ingress_rule.ssh': stays(rule('0.0.0.0/0')),
    },
    tells: ['aws_default_security_group.home: aws_vpc_security_group_ingress_rule.ssh lets traffic through it'],
  },
  {
    name: 'a rule of the default group that somebody else has put there',
    code: 'FLK4252',
    planned: { 'aws_default_security_group.home': group('0.0.0.0/0') },
    tells: ['aws_default_security_group.home: it lets traffic through'],
  },
];

const entry = { from_port: 22, to_port: 22, protocol: 'tcp', cidr_block: '0.0.0.0/0' };
const numbered = { ...entry, network_acl_id: 'acl-1', egress: false, rule_action: 'allow' };
const everything = document({ Effect: 'Allow', Action: '*', Resource: '*' });
const nothing = document({ Effect: 'Deny', Action: '*', Resource: '*' });

const others: readonly Row[] = [
  {
    name: 'an entry of a network ACL that is deleted, and one of somebody else',
    code: 'FLK4255',
    planned: {
      'aws_network_acl.mended': stays({ id: 'acl-1', ingress: [{ ...entry, rule_no: 100, action: 'allow' }] }),
      'aws_network_acl.other': stays({ id: 'acl-2', ingress: [{ ...entry, rule_no: 100, action: 'allow' }] }),
      'aws_network_acl_rule.ssh': deleted({ ...numbered, rule_number: 100 }),
    },
    tells: ['aws_network_acl.other: everyone may connect to SSH and RDP'],
  },
  {
    name: 'a policy of a role that comes to allow nothing, and one of somebody else',
    code: 'FLK4230',
    planned: {
      'aws_iam_role.mended': stays({ name: 'a', inline_policy: [{ name: 'job', policy: everything }] }),
      'aws_iam_role.other': stays({ name: 'b', inline_policy: [{ name: 'job', policy: everything }] }),
      'aws_iam_role_policy.job': updated(
        { name: 'job', role: 'a', policy: everything },
        { name: 'job', role: 'a', policy: nothing },
      ),
    },
    tells: ['aws_iam_role.other: the policy allows everything'],
  },
  {
    name: 'the log of a data warehouse that is switched off',
    code: 'FLK4284',
    planned: {
      'aws_redshift_cluster.orders': stays({ cluster_identifier: 'orders', id: 'orders', logging: [{ enable: true }] }),
      'aws_redshift_logging.orders': deleted({ cluster_identifier: 'orders' }),
    },
    tells: ['aws_redshift_cluster.orders: nobody can tell who connected'],
  },
];

for (const { name, code, planned, tells } of [...buckets, ...closings, ...groups, ...defaultGroups, ...others])
  test(`${code}: ${name}`, () => assert.equal(found(code, planned), tells));

test.run();
