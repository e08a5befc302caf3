// MSF-P14: somebody has changed something outside of Terraform, and the plan takes it back.
import { differences } from '../../estate/difference';
import { plannedAt, type Estate, type Resource } from '../../estate/estate';
import { applicationType } from '../flink-application';
import { failed, passed, undecided, type Rule, type TerraformJson, type Verdict } from '../rule';
import { inWords } from './applications';
import { isStore } from './stores';

const stream = (changes: TerraformJson): TerraformJson => ({
  resource: { aws_kinesis_stream: { orders: { name: 'orders', shard_count: 1, retention_period: 24, ...changes } } },
});

export const drift: Rule = {
  code: 'FLK4114',
  gap: 'MSF-P14',
  title: 'A change from outside is taken back',
  gravity: 'medium',
  stages: ['plan'],
  why:
    'Somebody has changed it by hand or by a program, perhaps to get a job through a bad night. The ' +
    'plan puts it back without anybody having asked for that.',
  fix:
    'Find out who changed it and why. To keep it, write it into the configuration; what a program ' +
    'steers belongs into ignore_changes.',
  source: 'https://developer.hashicorp.com/terraform/internals/json-format#plan-representation',
  // In the plan of the second, somebody has raised the retention in the meantime.
  good: { before: stream({}), after: stream({ retention_period: 48 }) },
  bad: { before: stream({}), after: stream({ tags: { team: 'orders' } }) },
  judge: (estate) => estate.drift.filter(({ type }) => isWatched(type)).flatMap((one) => judgeDrift(estate, one)),
};

/**
 * What the rules about changes look at, apart from stores. Not network ACLs: of entries in them the provider reads back
 * protocols as numbers, and plans them anew with every other change.
 */
const watched = new Set([
  applicationType,
  'aws_cloudwatch_log_group',
  'aws_cloudwatch_metric_alarm',
  'aws_dynamodb_resource_policy',
  'aws_ec2_transit_gateway_vpc_attachment',
  'aws_glue_resource_policy',
  'aws_iam_policy',
  'aws_iam_policy_attachment',
  'aws_iam_role',
  'aws_iam_role_policies_exclusive',
  'aws_iam_role_policy',
  'aws_iam_role_policy_attachment',
  'aws_iam_role_policy_attachments_exclusive',
  'aws_kinesis_resource_policy',
  'aws_kinesis_stream_consumer',
  'aws_kms_key_policy',
  'aws_main_route_table_association',
  'aws_nat_gateway',
  'aws_network_acl_association',
  'aws_network_acl_rule',
  'aws_route',
  'aws_route_table',
  'aws_route_table_association',
  'aws_s3_bucket_policy',
  'aws_secretsmanager_secret_policy',
  'aws_security_group',
  'aws_security_group_rule',
  'aws_sns_topic_policy',
  'aws_sqs_queue_policy',
  'aws_vpc',
  'aws_vpc_endpoint',
  'aws_vpc_endpoint_policy',
  'aws_vpc_endpoint_route_table_association',
  'aws_vpc_endpoint_security_group_association',
  'aws_vpc_endpoint_subnet_association',
  'aws_vpc_peering_connection',
  'aws_vpc_security_group_egress_rule',
  'aws_vpc_security_group_ingress_rule',
]);

function isWatched(type: string): boolean {
  return watched.has(type) || isStore(type);
}

function judgeDrift(estate: Estate, drifted: Resource): readonly Verdict[] {
  const planned = plannedAt(estate, drifted.address);
  if (drifted.change?.action === 'delete')
    return planned?.change?.action === 'create'
      ? [failed(planned, 'it was deleted outside of Terraform, and is made anew without what it held')]
      : [];
  if (!planned?.arguments) return [];
  const back = new Map(differences(planned).map(({ path, known }) => [path, known] as const));
  const touched = differences(drifted).flatMap(({ path, known }) => (known && back.has(path) ? [path] : []));
  const taken = touched.filter((path) => back.get(path));
  const [path] = taken;
  if (path !== undefined)
    return [failed(planned, `${inWords(taken)} changed outside of Terraform, and the plan takes that back`, { path })];
  const [open] = touched;
  return open === undefined
    ? [passed(planned)]
    : [
        undecided(
          planned,
          `whether the plan takes back what ${open} became outside of Terraform is not known yet`,
          open,
        ),
      ];
}
