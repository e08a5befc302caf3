// Changes that leave every right and every way where it was, and shut the job out all the same: for situations.ts.
import { exampleApplication } from '../../src/rules/example-application';
import type { TerraformJson } from '../../src/rules/rule';
import { allowing, brokers, egress, placed, properties, role, withRole, type Situation } from './pieces';

const service = { Effect: 'Allow', Principal: { Service: 'kinesisanalytics.amazonaws.com' }, Action: 'sts:AssumeRole' };

/** The role, with these statements in its trust policy. */
function trusting(...Statement: readonly TerraformJson[]): TerraformJson {
  return withRole({}, role(undefined, { assume_role_policy: JSON.stringify({ Version: '2012-10-17', Statement }) }));
}

const forAccount = (id: string): TerraformJson => ({ Condition: { StringEquals: { 'aws:SourceAccount': id } } });
const forArn = (arn: string): TerraformJson => ({ Condition: { ArnLike: { 'aws:SourceArn': arn } } });
const applications = 'arn:aws:kinesisanalytics:us-east-1:111122223333:application';

const trust: readonly Situation[] = [
  {
    name: 'trust_denied',
    before: trusting(service),
    after: trusting(service, { ...service, Effect: 'Deny' }),
    finds: [/^FLK4111 failed: the service may not take on the role/],
  },
  {
    name: 'trust_denied_to_others',
    before: trusting(service),
    after: trusting(service, {
      ...service,
      Effect: 'Deny',
      Condition: { StringNotEquals: { 'aws:SourceAccount': '111122223333' } },
    }),
    finds: [],
  },
  {
    name: 'trust_of_another_account',
    before: trusting({ ...service, ...forAccount('111122223333') }),
    after: trusting({ ...service, ...forAccount('444455556666') }),
    finds: [/^FLK4111 failed: the service may not take on the role/],
  },
  {
    name: 'trust_of_another_application',
    before: trusting({ ...service, ...forArn(`${applications}/*`) }),
    after: trusting({ ...service, ...forArn(`${applications}/another`) }),
    finds: [/^FLK4111 failed: the service may not take on the role/],
  },
  {
    name: 'trust_narrowed_to_it',
    before: trusting(service),
    after: trusting({ ...service, ...forAccount('111122223333') }),
    finds: [],
  },
  {
    name: 'trust_by_organisation',
    before: trusting(service),
    after: trusting({ ...service, Condition: { StringEquals: { 'aws:SourceOrgID': 'o-a1b2c3d4e5' } } }),
    finds: [/^FLK4111 unknown: whether the service may still take on the role/],
  },
];

const itsRole = 'arn:aws:iam::111122223333:role/orders';

/** A job that writes into a lake, as its role may; with these statements in the policy of the bucket. */
function lake(statements: readonly TerraformJson[], application = 's3://lake-orders/'): TerraformJson {
  const policy = allowing(['s3:GetObject', 's3:PutObject'], 'arn:aws:s3:::lake-orders/*');
  const objects = {
    Effect: 'Deny',
    Principal: { AWS: itsRole },
    Action: 's3:*',
    Resource: 'arn:aws:s3:::lake-orders/*',
  };
  const Statement = statements.map((one) => ({ ...objects, ...one }));
  return exampleApplication(
    { service_execution_role: '${aws_iam_role.orders.arn}', application_configuration: properties(application) },
    {
      ...role(),
      aws_iam_role_policy: { orders: { name: 'orders', role: '${aws_iam_role.orders.name}', policy } },
      aws_s3_bucket: { lake: { bucket: 'lake-orders' } },
      ...(statements.length > 0 && {
        aws_s3_bucket_policy: {
          lake: {
            bucket: '${aws_s3_bucket.lake.bucket}',
            policy: JSON.stringify({ Version: '2012-10-17', Statement }),
          },
        },
      }),
    },
  );
}

const denials: readonly Situation[] = [
  {
    name: 'bucket_denies_role',
    before: lake([]),
    after: lake([{}]),
    finds: [/^FLK4111 failed: .*denies the role .*s3:GetObject/],
  },
  {
    name: 'bucket_denies_unnamed',
    before: lake([], 'elsewhere'),
    after: lake([{}], 'elsewhere'),
    finds: [/^FLK4111 unknown/],
  },
  {
    name: 'bucket_denies_all_but_another',
    before: lake([]),
    after: lake([
      { Principal: '*', Condition: { ArnNotEquals: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/other' } } },
    ]),
    finds: [/^FLK4111 failed: .*denies the role/],
  },
  {
    name: 'bucket_denies_all_but_it',
    before: lake([]),
    after: lake([{ Principal: '*', Condition: { ArnNotEquals: { 'aws:PrincipalArn': itsRole } } }]),
    finds: [],
  },
  {
    name: 'bucket_denies_without_tls',
    before: lake([]),
    after: lake([{ Principal: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }]),
    finds: [],
  },
  {
    name: 'bucket_denies_elsewhere',
    before: lake([]),
    after: lake([{ Principal: '*', Condition: { StringNotEquals: { 'aws:SourceVpce': 'vpce-0a1b2c3d' } } }]),
    finds: [/^FLK4111 unknown/],
  },
  {
    name: 'bucket_denies_deleting',
    before: lake([]),
    after: lake([{ Principal: '*', Action: 's3:DeleteObject' }]),
    finds: [],
  },
];

/** The job in another group than its own. */
function inGroup(name: string, others: TerraformJson): TerraformJson {
  const all = placed(others);
  return JSON.parse(
    JSON.stringify(all).replace(
      '"security_group_ids":["${aws_security_group.orders.id}"]',
      `"security_group_ids":["\${aws_security_group.${name}.id}"]`,
    ),
  ) as TerraformJson;
}

const outOf = { aws_vpc_security_group_egress_rule: { orders: egress } };
const both = {
  ...brokers,
  aws_vpc_security_group_egress_rule: {
    orders: egress,
    brokers: { ...egress, security_group_id: '${aws_security_group.brokers.id}', cidr_ipv4: '0.0.0.0/0' },
  },
};

const groups: readonly Situation[] = [
  {
    name: 'group_swapped',
    before: placed({ ...brokers, ...outOf }),
    after: inGroup('brokers', { ...brokers, ...outOf }),
    finds: [/^FLK4112 failed: the job loses its way on tcp port 443 to 10[.]0[.]0[.]0\/8/],
  },
  { name: 'group_swapped_alike', before: placed(both), after: inGroup('brokers', both), finds: [] },
  {
    name: 'group_swapped_for_new',
    before: placed(outOf),
    after: inGroup('brokers', { ...brokers, ...outOf }),
    finds: [/^FLK4112 unknown: .*security groups/],
  },
];

const reading = (Condition?: TerraformJson): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: ['s3:GetObject'],
        Resource: 'arn:aws:s3:::example-code/orders.jar',
        ...(Condition && { Condition }),
      },
    ],
  });

const conditions: readonly Situation[] = [
  {
    name: 'condition_comes',
    before: withRole({ policy: reading() }),
    after: withRole({ policy: reading({ StringEquals: { 'aws:SourceVpce': 'vpce-0a1b2c3d' } }) }),
    finds: [/^FLK4111 unknown: .*condition/],
  },
  {
    name: 'condition_goes',
    before: withRole({ policy: reading({ StringEquals: { 'aws:SourceVpce': 'vpce-0a1b2c3d' } }) }),
    after: withRole({ policy: reading() }),
    finds: [],
  },
];

export const shutOut: readonly Situation[] = [...trust, ...denials, ...groups, ...conditions];
