// Pieces of the configurations in situations.ts.
import { exampleApplication } from '../../src/rules/example-application';
import type { TerraformJson } from '../../src/rules/rule';

export interface Situation {
  /** Of its module. */
  readonly name: string;
  readonly before: TerraformJson;
  readonly after: TerraformJson;
  /** `FLK4103 failed: message`. */
  readonly finds: readonly RegExp[];
}

export const streamArn = 'arn:aws:kinesis:us-east-1:111122223333:stream/orders';
export const codeArn = 'arn:aws:s3:::example-code/orders.jar';
export const off = { application_snapshot_configuration: { snapshots_enabled: false } };

export function table(isProtected: boolean): TerraformJson {
  return {
    name: 'orders',
    hash_key: 'id',
    billing_mode: 'PAY_PER_REQUEST',
    deletion_protection_enabled: isProtected,
    attribute: [{ name: 'id', type: 'S' }],
  };
}

export function properties(value: string): TerraformJson {
  return {
    environment_properties: {
      property_group: [{ property_group_id: 'source', property_map: { 'stream.name': value } }],
    },
  };
}

export function code(location: TerraformJson): TerraformJson {
  return { application_code_configuration: { code_content: { s3_content_location: location } } };
}

export function checkpoints(isOn: boolean): TerraformJson {
  return {
    configuration_type: 'CUSTOM',
    checkpointing_enabled: isOn,
    checkpoint_interval: 60_000,
    min_pause_between_checkpoints: 5_000,
  };
}

/** @param parallelism a number, or an expression */
export function parallel(parallelism: number | string, perKpu: number): TerraformJson {
  return {
    flink_application_configuration: {
      parallelism_configuration: {
        configuration_type: 'CUSTOM',
        parallelism,
        parallelism_per_kpu: perKpu,
        auto_scaling_enabled: false,
      },
    },
  };
}

export function allowing(actions: readonly string[], resource: string, isDenied = false): string {
  const statement = { Effect: 'Allow', Action: actions, Resource: resource };
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [statement, ...(isDenied ? [{ ...statement, Effect: 'Deny' }] : [])],
  });
}

export function role(service = 'kinesisanalytics.amazonaws.com', changes: TerraformJson = {}): TerraformJson {
  const Statement = [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }];
  return {
    aws_iam_role: {
      orders: { name: 'orders', assume_role_policy: JSON.stringify({ Version: '2012-10-17', Statement }), ...changes },
    },
  };
}

export interface RoleParts {
  readonly trust?: string;
  /** Inline policies. */
  readonly policy?: string;
  readonly second?: string;
  /** A policy of its own, attached or not. */
  readonly managed?: string;
  readonly detached?: string;
}

export function withRole(
  { trust, policy, second, managed, detached }: RoleParts,
  others: TerraformJson = {},
): TerraformJson {
  const name = '${aws_iam_role.orders.name}';
  const inline = {
    ...(policy !== undefined && { orders: { name: 'orders', role: name, policy } }),
    ...(second !== undefined && { second: { name: 'second', role: name, policy: second } }),
  };
  const own = managed ?? detached;
  return exampleApplication(
    { service_execution_role: '${aws_iam_role.orders.arn}' },
    {
      ...role(trust),
      ...(Object.keys(inline).length > 0 && { aws_iam_role_policy: inline }),
      ...(own !== undefined && { aws_iam_policy: { orders: { name: 'orders', policy: own } } }),
      ...(managed !== undefined && {
        aws_iam_role_policy_attachment: { orders: { role: name, policy_arn: '${aws_iam_policy.orders.arn}' } },
      }),
      ...others,
    },
  );
}

/** A policy of its own, which hangs on nobody. */
export const ownPolicy = {
  aws_iam_policy: { orders: { name: 'orders', policy: allowing(['s3:GetObject'], codeArn) } },
};

/** The same, attached to several roles by one resource. */
export function attachedToMany(roles: readonly string[]): TerraformJson {
  const attachment = {
    name: 'orders',
    roles: roles.map((name) => `\${aws_iam_role.${name}.name}`),
    policy_arn: '${aws_iam_policy.orders.arn}',
  };
  return { ...ownPolicy, aws_iam_policy_attachment: { orders: attachment } };
}

/** The role, and one beside it that no application has. */
export const withOther: TerraformJson = {
  aws_iam_role: {
    ...(role()['aws_iam_role'] as TerraformJson),
    other: { ...(role()['aws_iam_role'] as { readonly orders: TerraformJson }).orders, name: 'other-orders' },
  },
};

export const policyOfOther = {
  aws_iam_role_policy: {
    orders: { name: 'orders', role: '${aws_iam_role.other.name}', policy: allowing(['s3:GetObject'], codeArn) },
  },
};

/** The role with a policy in a block of its own. */
export function withInline(actions: readonly string[]): TerraformJson {
  return role(undefined, { inline_policy: [{ name: 'orders', policy: allowing(actions, codeArn) }] });
}

export const policyOfAws = 'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess';

export const attachedOfAws = {
  aws_iam_role_policy_attachment: { orders: { role: '${aws_iam_role.orders.name}', policy_arn: policyOfAws } },
};

/** Terraform lets go of it, and it stays as it is. */
export function forgetting(from: string): TerraformJson {
  return { removed: [{ from, lifecycle: { destroy: false } }] };
}

export function key(principal: string): TerraformJson {
  const allow = { Effect: 'Allow', Resource: '*' };
  const Statement = [
    { ...allow, Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: 'kms:*' },
    { ...allow, Principal: { AWS: principal }, Action: 'kms:Decrypt' },
  ];
  return { aws_kms_key: { orders: { policy: JSON.stringify({ Version: '2012-10-17', Statement }) } } };
}

export const vpc = { aws_vpc: { orders: { cidr_block: '10.0.0.0/16' } } };

const vpcId = '${aws_vpc.orders.id}';

export function placed(
  others: TerraformJson,
  subnets: readonly string[] = ['a'],
  egress: readonly TerraformJson[] = [],
): TerraformJson {
  const all = ['a', 'b'];
  return exampleApplication(
    {
      application_configuration: {
        vpc_configuration: {
          subnet_ids: subnets.map((name) => `\${aws_subnet.${name}.id}`),
          security_group_ids: ['${aws_security_group.orders.id}'],
        },
      },
    },
    {
      ...vpc,
      aws_subnet: Object.fromEntries(
        all.map((name, index) => [name, { vpc_id: vpcId, cidr_block: `10.0.${index}.0/24` }]),
      ),
      aws_security_group: {
        orders: { name: 'orders', vpc_id: vpcId, ...(egress.length > 0 && { egress: egress.map(whole) }) },
        ...(others['aws_security_group'] as TerraformJson | undefined),
      },
      ...Object.fromEntries(Object.entries(others).filter(([type]) => type !== 'aws_security_group')),
    },
  );
}

/** As attributes, blocks of a group must say all. */
function whole(rule: TerraformJson): TerraformJson {
  const nothing = { cidr_blocks: [], ipv6_cidr_blocks: [], prefix_list_ids: [], security_groups: [], self: false };
  return { description: '', ...nothing, ...rule };
}

export const inline = { protocol: 'tcp', from_port: 443, to_port: 443 };

export const endpoint = {
  aws_vpc_endpoint: {
    streams: {
      vpc_id: vpcId,
      service_name: 'com.amazonaws.us-east-1.kinesis-streams',
      vpc_endpoint_type: 'Interface',
      subnet_ids: ['${aws_subnet.a.id}'],
    },
  },
};

export const nat = { aws_nat_gateway: { orders: { subnet_id: '${aws_subnet.b.id}', connectivity_type: 'private' } } };

export const routeTable = { aws_route_table: { orders: { vpc_id: vpcId } }, ...nat };

export const route = {
  route_table_id: '${aws_route_table.orders.id}',
  destination_cidr_block: '10.9.0.0/16',
  nat_gateway_id: '${aws_nat_gateway.orders.id}',
};

export const egress = {
  security_group_id: '${aws_security_group.orders.id}',
  ip_protocol: 'tcp',
  from_port: 443,
  to_port: 443,
  cidr_ipv4: '10.0.0.0/8',
};

export const olderEgress = {
  security_group_id: '${aws_security_group.orders.id}',
  type: 'egress',
  protocol: 'tcp',
  from_port: 443,
  to_port: 443,
  cidr_blocks: ['10.0.0.0/8'],
};

export const brokers = { aws_security_group: { brokers: { name: 'brokers-orders', vpc_id: vpcId } } };

export const ingress = {
  security_group_id: '${aws_security_group.brokers.id}',
  ip_protocol: 'tcp',
  from_port: 9098,
  to_port: 9098,
  referenced_security_group_id: '${aws_security_group.orders.id}',
};

export const peer = { aws_vpc: { orders: vpc.aws_vpc.orders, peer: { cidr_block: '10.1.0.0/16' } } };

export const peering = { vpc_id: vpcId, peer_vpc_id: '${aws_vpc.peer.id}', auto_accept: true };

export function alarmOf(changes: TerraformJson): TerraformJson {
  return {
    alarm_name: 'orders',
    namespace: 'AWS/KinesisAnalytics',
    metric_name: 'downtime',
    dimensions: { Application: 'orders' },
    statistic: 'Average',
    comparison_operator: 'GreaterThanThreshold',
    threshold: 0,
    period: 60,
    evaluation_periods: 1,
    ...changes,
  };
}

export function alarm(changes: TerraformJson): TerraformJson {
  return { aws_cloudwatch_metric_alarm: { orders: alarmOf(changes) } };
}

export const restartAlarm = alarm({ metric_name: 'fullRestarts' });

export const mathAlarm = {
  alarm_name: 'orders',
  comparison_operator: 'GreaterThanThreshold',
  threshold: 0,
  evaluation_periods: 1,
  metric_query: [
    { id: 'rate', expression: 'RATE(restarts)', return_data: true },
    {
      id: 'restarts',
      metric: {
        namespace: 'AWS/KinesisAnalytics',
        metric_name: 'fullRestarts',
        dimensions: { Application: 'orders' },
        stat: 'Maximum',
        period: 60,
      },
    },
  ],
};

/** @param group arguments of the log group */
export function logged(group: TerraformJson, others: TerraformJson = {}): TerraformJson {
  return exampleApplication(
    { cloudwatch_logging_options: { log_stream_arn: '${aws_cloudwatch_log_stream.orders.arn}' } },
    {
      aws_cloudwatch_log_group: { orders: { name: 'orders', ...group } },
      aws_cloudwatch_log_stream: { orders: { name: 'job', log_group_name: '${aws_cloudwatch_log_group.orders.name}' } },
      ...others,
    },
  );
}
