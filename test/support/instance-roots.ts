// Terraform as teams write it with `for_each` and `count`: each module has two jobs, of which one is as it should be
// and the other is not. The wrong one is always `refunds`, or the second.
import { exampleApplication } from '../../src/rules/example-application';
import { exampleAlarm } from '../../src/rules/example-alarm';
import { allowing, exampleTrust } from '../../src/rules/example-role';
import type { TerraformJson } from '../../src/rules/rule';

const rights = (...statements: readonly TerraformJson[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements });
const { Condition: _, ...anyAccount } = exampleTrust;
const code = allowing(['s3:GetObject', 's3:GetObjectVersion'], 'arn:aws:s3:::example-code/orders.jar');
const log = allowing(['logs:PutLogEvents'], '*');

/** Who may take the role and what it may do. */
const jobs = {
  orders: { trust: rights(exampleTrust), policy: rights(code, log) },
  refunds: { trust: rights(anyAccount), policy: rights(log) },
};
const keyed = (chosen: string, more: TerraformJson = {}): TerraformJson => ({ for_each: chosen, ...more });
const each = '${var.jobs}';

function application(changes: TerraformJson): TerraformJson {
  const { resource } = exampleApplication(changes);
  const { orders } = (resource as Readonly<Record<string, TerraformJson>>)[applicationType] as {
    orders: TerraformJson;
  };
  return orders;
}

const applicationType = 'aws_kinesisanalyticsv2_application';

/** The applications `job`, and what stands around them. */
function running(meta: TerraformJson, changes: TerraformJson, others: TerraformJson = {}): TerraformJson {
  return {
    variable: { jobs: { default: jobs } },
    resource: { [applicationType]: { job: application({ ...changes, ...meta }) }, ...others },
  };
}

const roles = {
  aws_iam_role: { job: keyed(each, { name: 'job-${each.key}', assume_role_policy: '${each.value.trust}' }) },
  aws_iam_role_policy: {
    job: keyed(each, { role: '${aws_iam_role.job[each.key].name}', policy: '${each.value.policy}' }),
  },
};

const named = { name: 'job-${each.key}' };
const runningAs = (role: string, meta: TerraformJson = keyed(each)): TerraformJson =>
  running(meta, { ...named, service_execution_role: role }, roles);

/** Streams and their readers; the policy of `refunds` speaks of the stream of `orders`. */
const reading = ['kinesis:GetRecords', 'kinesis:GetShardIterator', 'kinesis:DescribeStreamSummary'];
const policyOf = (job: string, stream: string): readonly [TerraformJson, TerraformJson] => [
  {
    statement: [
      { actions: ['s3:GetObject', 's3:GetObjectVersion', 'logs:PutLogEvents'], resources: ['*'] },
      { actions: reading, resources: [`\${aws_kinesis_stream.job["${stream}"].arn}`] },
    ],
  },
  { role: `\${aws_iam_role.job["${job}"].name}`, policy: `\${data.aws_iam_policy_document.${job}.json}` },
];
const [ordersText, ordersPolicy] = policyOf('orders', 'orders');
const [refundsText, refundsPolicy] = policyOf('refunds', 'orders');

const group = { property_group_id: 'Source', property_map: { stream: '${aws_kinesis_stream.job[each.key].arn}' } };
const byLiteralKeys: TerraformJson = {
  ...running(
    keyed(each),
    {
      ...named,
      service_execution_role: '${aws_iam_role.job[each.key].arn}',
      application_configuration: { environment_properties: { property_group: [group] } },
    },
    {
      aws_kinesis_stream: { job: keyed(each, { name: 'of-${each.key}', shard_count: 1 }) },
      aws_iam_role: roles.aws_iam_role,
      aws_iam_role_policy: { orders: ordersPolicy, refunds: refundsPolicy },
    },
  ),
  data: { aws_iam_policy_document: { orders: ordersText, refunds: refundsText } },
};

/** The subnet of `refunds` is public. */
const inSubnets = running(
  keyed(each),
  {
    ...named,
    application_configuration: {
      vpc_configuration: { subnet_ids: ['${aws_subnet.job[each.key].id}'], security_group_ids: ['sg-0a1b2c3d'] },
    },
  },
  {
    aws_vpc: { core: { cidr_block: '10.0.0.0/16' } },
    aws_subnet: { job: keyed(each, { vpc_id: '${aws_vpc.core.id}', cidr_block: '10.0.0.0/24' }) },
    aws_route_table: { job: keyed(each, { vpc_id: '${aws_vpc.core.id}' }) },
    aws_internet_gateway: { core: { vpc_id: '${aws_vpc.core.id}' } },
    aws_route_table_association: {
      job: keyed(each, {
        subnet_id: '${aws_subnet.job[each.key].id}',
        route_table_id: '${aws_route_table.job[each.key].id}',
      }),
    },
    aws_route: {
      orders: {
        route_table_id: '${aws_route_table.job["orders"].id}',
        destination_cidr_block: '0.0.0.0/0',
        nat_gateway_id: 'nat-0a1b2c3d',
      },
      refunds: {
        route_table_id: '${aws_route_table.job["refunds"].id}',
        destination_cidr_block: '0.0.0.0/0',
        gateway_id: '${aws_internet_gateway.core.id}',
      },
    },
  },
);

/** The alarms of `refunds` do not act. */
const alarmed = running(keyed(each), named, {
  aws_sns_topic: { job: keyed(each, { name: 'of-${each.key}' }) },
  aws_cloudwatch_metric_alarm: {
    job: keyed(each, {
      ...exampleAlarm('downtime'),
      alarm_name: 'of-${each.key}',
      dimensions: { Application: '${aws_kinesisanalyticsv2_application.job[each.key].name}' },
      alarm_actions: ['${aws_sns_topic.job[each.key].arn}'],
      actions_enabled: '${each.key == "orders"}',
    }),
  },
});

/** Roles of which each name another one holds. */
const madeKeys = running(
  keyed('${toset(["orders"])}'),
  { ...named, service_execution_role: '${aws_iam_role.job["${each.key}-job"].arn}' },
  {
    aws_iam_role: {
      job: keyed('${toset(["orders", "orders-job"])}', {
        name: '${each.key}',
        assume_role_policy: rights(exampleTrust),
      }),
    },
  },
);

const counted = running(
  { count: 2 },
  { name: 'job-${count.index}', service_execution_role: '${aws_iam_role.job[count.index].arn}' },
  {
    aws_iam_role: {
      job: { count: 2, name: 'job-${count.index}', assume_role_policy: '${values(var.jobs)[count.index].trust}' },
    },
    aws_iam_role_policy: {
      job: {
        count: 2,
        role: '${aws_iam_role.job[count.index].name}',
        policy: '${values(var.jobs)[count.index].policy}',
      },
    },
  },
);

/** Two applications with one role, which is wrong for both. */
const shared = running(
  keyed(each),
  { ...named, service_execution_role: '${aws_iam_role.job.arn}' },
  {
    aws_iam_role: { job: { name: 'job', assume_role_policy: jobs.refunds.trust } },
    aws_iam_role_policy: { job: { role: '${aws_iam_role.job.name}', policy: jobs.refunds.policy } },
  },
);

/** Folder → its configuration. */
export const instanceModules: Readonly<Record<string, TerraformJson>> = {
  by_key: runningAs('${aws_iam_role.job[each.key].arn}'),
  by_value: runningAs('${each.value.arn}', keyed('${aws_iam_role.job}')),
  by_name: runningAs('${aws_iam_role.job[each.value].arn}', keyed('${toset(keys(var.jobs))}')),
  by_count: counted,
  by_literal_keys: byLiteralKeys,
  by_output: {
    ...running(keyed(each), { ...named, service_execution_role: '${module.roles.arns[each.key]}' }),
    module: { roles: { source: './roles' } },
  },
  into_module: {
    variable: { jobs: { default: jobs } },
    resource: roles,
    module: {
      job: keyed(each, { source: './job', name: 'job-${each.key}', role: '${aws_iam_role.job[each.key].arn}' }),
    },
  },
  in_subnets: inSubnets,
  alarmed,
  by_another_key: {
    ...runningAs('${aws_iam_role.job[local.role_of[each.key]].arn}'),
    locals: { role_of: { orders: 'refunds', refunds: 'orders' } },
  },
  by_made_key: madeKeys,
  shared,
};

/** Folders in those. */
export const calledModules: Readonly<Record<string, TerraformJson>> = {
  'by_output/roles': {
    variable: { jobs: { default: jobs } },
    resource: roles,
    output: { arns: { value: '${{for key, role in aws_iam_role.job : key => role.arn}}' } },
  },
  'into_module/job': {
    variable: { name: {}, role: {} },
    resource: {
      [applicationType]: { job: application({ name: '${var.name}', service_execution_role: '${var.role}' }) },
    },
  },
};
